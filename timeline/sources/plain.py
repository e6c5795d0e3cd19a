"""Plain text to pieces: paragraphs, headings, items, tables, quotations in mails, chats and logs.

Knows blank lines, lines that a program has wrapped, underlines and short lines over a text. Knows no words and no Markdown. Each
line is looked at a bounded number of times, and one that is plainly a paragraph hardly at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from timeline.document import BlockKind
from timeline.sentences.borders import WRAPPED
from timeline.sources.cells import cell_sign, cut_cells
from timeline.sources.openings import Opening, field_line, indent_of, mail_head, quoted, stamp_alone
from timeline.sources.pieces import Found, Piece, lines
from timeline.sources.wrapping import GOES_ON, STOPS, Line, begins_block, is_ruler, opening_of, ordinary

_PARAGRAPH, _MESSAGE, _QUOTATION = BlockKind.PARAGRAPH, BlockKind.MESSAGE, BlockKind.QUOTATION
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

_NO_HEADING = STOPS | frozenset(",;:-–—_/\"'”’»")
_NUMBERED = re.compile(r"\d{1,2}(?:(?:\.\d{1,2}){0,3}[.)]|(?:\.\d{1,2}){1,3})\s")
LONG = 90
"""A heading of a plain text has at most this many characters,"""
MANY = 14
"""at most this many words,"""
IN_A_ROW = 3
"""and at most this many stand over each other with nothing between; more are a list."""


@dataclass(slots=True)
class _Heading:
    """A piece that may be a heading: its index, its level, and whether what comes next must be no heading at all."""

    at: int
    level: int
    tight: bool


@dataclass(slots=True)
class Reader:
    """What reads a text line by line: what it has found, and the lists that are open, as the columns their items begin at."""

    found: Found
    headings: bool = True
    """Whether short lines may be headings; in Markdown they say so themselves."""
    indents: list[int] = field(default_factory=list)
    maybe: list[_Heading] = field(default_factory=list)

    def long(self, start: int, words: str, *, goes_on: bool, whatever: bool = False) -> None:
        """A line that is a paragraph at the first look, or goes on with the one right above: by its sign at the end, or `whatever`."""
        pieces, end = self.found.pieces, start + len(words.rstrip())
        if goes_on and (whatever or self.found.text[pieces[-1].end_char - 1] in GOES_ON):
            pieces[-1].end_char = end
            return
        self.indents.clear()
        pieces.append(Piece(_PARAGRAPH, start, end))

    def stanza(self, told: list[Line], depth: int, quotes_next: bool = False) -> None:
        """Lines without a blank one between them, of one depth of quotation."""
        head = self._mail_head(told, quotes_next)
        for group in self._groups(told[: len(told) - head], depth):
            self._put(group, depth, group[0] is told[0], len(told) > len(group))
        if head and (piece := self.found.add(BlockKind.MESSAGE, told[-head].start, told[-1].end, depth)):
            piece.author = mail_head(" ".join(line.words.strip() for line in told[-head:]))

    def _mail_head(self, told: list[Line], quotes_next: bool) -> int:
        """How many of the last lines are the head of a mail that is quoted or goes on below."""
        if not told[-1].words.rstrip().endswith(":"):
            return 0
        for count in (1, 2):
            whole = len(told) == count
            if (quotes_next or whole) and len(told) >= count and mail_head(" ".join(line.words.strip() for line in told[-count:])):
                return count
        return 0

    def _groups(self, told: list[Line], depth: int) -> list[list[Line]]:
        """The lines of each block."""
        if not told:
            return []
        if self.headings and not depth and (rows := cell_sign(told)):
            self._table(told, rows)
            return []
        if len(told) == 1:
            told[0].opening = opening_of(told[0].words)
            return [told]
        width = max([len(line.words) for line in told])
        fields = [field_line(line.words) for line in told]
        groups: list[list[Line]] = []
        for at, line in enumerate(told):
            line.opening = opening_of(line.words)
            if line.opening is None and fields[at] and (at and fields[at - 1] or at + 1 < len(told) and fields[at + 1]):
                line.opening = Opening(BlockKind.ITEM, level=1)
            if at and not begins_block(groups[-1], told[at - 1], line, width):
                line.opening = None
                groups[-1].append(line)
            else:
                groups.append([line])
        return groups

    def _table(self, told: list[Line], rows: str) -> None:
        self.indents.clear()
        for row, line in enumerate(told):
            cut_cells(self.found, line.begin, line.end, rows, row)

    def _put(self, group: list[Line], depth: int, first: bool, more: bool) -> None:
        """A block of these lines; `first` of its stanza, with `more` lines in that."""
        line, opening = group[0], group[0].opening
        start, end = line.start, group[-1].end
        if len(group) == 1 and is_ruler(line.words):
            self._ruler(line, first)
        elif opening is None:
            inside = self._inside(line) if self.indents else 0
            piece = self.found.add(_QUOTATION if depth else _PARAGRAPH, start, end, depth, inside)
            if piece and self.headings and first and not depth and len(group) == 1 and not inside:
                self._perhaps(line.words, more)
        elif opening.kind is _MESSAGE:
            self.indents.clear()
            self._message(group, depth, opening)
        else:
            self._item(group, depth, opening)
            if self.headings and first and not more and not depth and _NUMBERED.match(line.words):
                self._perhaps(line.words, more=True)

    def _ruler(self, line: Line, first: bool) -> None:
        """A line of signs: under a single line it makes that a heading, else it is a mark alone."""
        self.found.mark(line.begin, line.end)
        over = self.found.pieces[-1] if self.found.pieces and not first else None
        if over and over.kind is BlockKind.PARAGRAPH and over.end_char - over.start_char <= LONG and self._one_line(over):
            over.kind, over.level = BlockKind.HEADING, 1 if line.words.strip()[0] in "=#" else 2
            over.end_char = line.begin + len(line.words.rstrip())
            self.maybe = [one for one in self.maybe if one.at != len(self.found.pieces) - 1]
        else:
            self.found.add(BlockKind.PARAGRAPH, line.start, line.end)

    def _one_line(self, piece: Piece) -> bool:
        return not any(sign in self.found.text[piece.start_char : piece.end_char] for sign in "\r\n")

    def _message(self, group: list[Line], depth: int, opening: Opening) -> None:
        line = group[0]
        if piece := self.found.add(BlockKind.MESSAGE, line.start, line.begin + opening.begins, depth):
            piece.author = opening.author
        self.found.add(BlockKind.PARAGRAPH, line.begin + opening.begins, group[-1].end)

    def _item(self, group: list[Line], depth: int, opening: Opening) -> None:
        line = group[0]
        if opening.marked:
            self.found.mark(line.begin, line.begin + opening.marked)
        if depth:
            self.found.add(BlockKind.QUOTATION, line.start, group[-1].end, depth)
            return
        column = indent_of(line.words)
        while self.indents and self.indents[-1] > column:
            self.indents.pop()
        if not self.indents or self.indents[-1] < column:
            self.indents.append(column)
        self.found.add(BlockKind.ITEM, line.start, group[-1].end, len(self.indents))

    def _inside(self, line: Line) -> int:
        """The depth of the item that a paragraph of its own belongs to, by how far it is moved in."""
        column = indent_of(line.words)
        while self.indents and self.indents[-1] >= column:
            self.indents.pop()
        return len(self.indents)

    def _perhaps(self, words: str, more: bool) -> None:
        """Note the last piece as one that may be a heading."""
        words = words.strip()
        if not _NUMBERED.match(words) and stamp_alone(words):
            self.maybe.append(_Heading(len(self.found.pieces) - 1, 4, False))
        elif len(words) <= LONG and len(words.split()) <= MANY and not words[0].islower() and words[-1] not in _NO_HEADING:
            capitals = words.isupper() and sum(map(str.isalpha, words)) > 2
            self.maybe.append(_Heading(len(self.found.pieces) - 1, 2 if capitals else 3, more))

    def settle(self) -> None:
        """Make headings of what may be one, now that it is known what stands below each."""
        pieces, candidates = self.found.pieces, {one.at: one for one in self.maybe}
        taken = [one for one in self.maybe if self._heads(one, candidates)]
        capitals = any(one.level == 2 for one in taken)
        for one in taken:
            piece = pieces[one.at]
            piece.kind, piece.level = BlockKind.HEADING, one.level if capitals or one.level == 4 else 2
        if taken or pieces and pieces[0].kind is BlockKind.HEADING:
            first = next((piece for piece in pieces if not self._silent(piece)), pieces[0])
            if first.kind is BlockKind.HEADING and not _NUMBERED.match(self.found.text, first.start_char):
                first.kind, first.level = BlockKind.TITLE, 1

    def _silent(self, piece: Piece) -> bool:
        return not any(map(str.isalnum, self.found.text[piece.start_char : piece.end_char]))

    def _heads(self, one: _Heading, candidates: dict[int, _Heading]) -> bool:
        pieces, at = self.found.pieces, one.at
        if at + 1 >= len(pieces) or pieces[at].kind is BlockKind.HEADING:
            return False
        below = pieces[at + 1]
        if pieces[at].kind is BlockKind.ITEM:
            return below.kind is BlockKind.PARAGRAPH and below.start_char not in self.found.insides and at + 1 not in candidates
        if one.tight and below.kind is BlockKind.PARAGRAPH:
            words = self.found.text[below.start_char : below.end_char]
            if len(words) < WRAPPED.start and words[-1] not in STOPS:
                return False
        before = next((n for n in range(IN_A_ROW + 1) if at - n - 1 not in candidates), IN_A_ROW + 1)
        after = next((n for n in range(IN_A_ROW + 1) if at + n + 1 not in candidates), IN_A_ROW + 1)
        return before + after + 1 <= IN_A_ROW


def plain(text: str) -> Found:
    """The pieces of a plain text, and its marks but for those inside a line."""
    found = Found(text)
    reader = Reader(found)
    told: list[Line] = []
    depth, long = 0, False
    for start, words in _lines(text):
        if len(words) >= WRAPPED.stop and not depth and ordinary(words) and (not told or told[-1].words.rstrip()[-1] not in GOES_ON):
            if told:
                reader.stanza(told, 0)
                told = []
            reader.long(start, words, goes_on=long)
            long = True
        elif long and words[:1].islower():
            reader.long(start, words, goes_on=True, whatever=True)
        else:
            long = False
            depth, told = _next(reader, told, depth, start, words)
    if told:
        reader.stanza(told, depth)
    reader.settle()
    return found


def _next(reader: Reader, told: list[Line], depth: int, start: int, words: str) -> tuple[int, list[Line]]:
    """One line more: the depth of quotation and the lines of the stanza after it."""
    begin, deep = start, 0
    if ">" in words[:2] and (opening := quoted(words)):
        begin, deep = start + opening.begins, opening.level
        reader.found.mark(start, start + opening.marked)
        words = words[opening.begins :]
    blank = not words or words.isspace()
    if told and (blank or deep != depth):
        reader.stanza(told, depth, deep > depth)
        told = []
    if not blank:
        told.append(Line(start, begin, begin + len(words), words))
    return deep, told


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Where each line starts, and its words."""
    if "\r" in text:
        yield from ((start, text[start:end]) for start, end in lines(text))
        return
    start = 0
    for words in text.split("\n"):
        yield start, words
        start += len(words) + 1


def split(found: Found, spans: list[tuple[int, int]], depth: int = 0) -> None:
    """A paragraph of another markup, given as the spans of its lines, as the blocks that its lines say they are."""
    told = [Line(start, start, end, found.text[start:end]) for start, end in spans if found.text[start:end].strip()]
    if told:
        Reader(found, headings=False).stanza(told, depth)
