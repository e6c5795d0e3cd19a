"""Pieces: what the readers of structure find, before it is known what stands under what; and the blocks made of them.

Knows headings, items, messages and quotations, and how they hold each other. Knows no markup and no language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from timeline.document import Block, BlockKind

Span = tuple[int, int]
DEEPEST = 20
"""Lists and quotations nested deeper count as this deep."""

_BREAK = re.compile(r"\r\n?|\n")
_WORD = re.compile(r"[^\W_]")
_INK = re.compile(r"\S")
HEADINGS = (BlockKind.TITLE, BlockKind.HEADING)


@dataclass(slots=True)
class Piece:
    """A block to be: as a Block, with `inside`, the depth of the list that it stands in without opening an item of it."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    inside: int = 0
    row: int | None = None
    column: int | None = None
    author: str | None = None


@dataclass(slots=True)
class Found:
    """What a reader of structure has found so far: pieces in the order of the text, and marks in any order."""

    text: str
    pieces: list[Piece] = field(default_factory=list)
    marks: list[Span] = field(default_factory=list)

    def add(self, kind: BlockKind, start: int, end: int, level: int = 0, inside: int = 0) -> Piece | None:
        """A piece more, without the blanks around it; None where nothing but blanks is left."""
        start, end = trimmed(self.text, start, end)
        if start >= end:
            return None
        piece = Piece(kind, start, end, min(level, DEEPEST), min(inside, DEEPEST))
        self.pieces.append(piece)
        return piece

    def mark(self, start: int, end: int) -> None:
        """A span that is no part of what is said."""
        start, end = trimmed(self.text, start, end)
        if start < end:
            self.marks.append((start, end))


def trimmed(text: str, start: int, end: int) -> Span:
    """A span without the blanks around it.

    >>> trimmed(" a b ", 0, 5)
    (1, 4)
    """
    if found := _INK.search(text, start, end):
        start = found.start()
        while text[end - 1].isspace():
            end -= 1
        return start, end
    return end, end


def lines(text: str) -> list[Span]:
    """Start and end of every line, without its break: CRLF, LF or CR.

    >>> lines("a\\r\\nb\\n")
    [(0, 1), (3, 4), (5, 5)]
    """
    spans, start = [], 0
    if "\r" not in text:
        for line in text.split("\n"):
            spans.append((start, start + len(line)))
            start += len(line) + 1
        return spans
    for found in _BREAK.finditer(text):
        spans.append((start, found.start()))
        start = found.end()
    return [*spans, (start, len(text))]


def blocks_of(found: Found) -> tuple[tuple[Block, ...], tuple[Span, ...]]:
    """The blocks and marks of what was found: every character that is not blank in a block, each block under its parent."""
    pieces = list(_whole(found))
    return tuple(_under(pieces)), tuple(_merged(found.text, found.marks))


def _merged(text: str, marks: list[Span]) -> Iterator[Span]:
    start = end = -1
    for low, high in sorted(marks):
        if low <= end:
            end = max(end, high)
            continue
        if end > start:
            yield start, end
        start, end = low, high
    if end > start:
        yield start, end


def _whole(found: Found) -> Iterator[Piece]:
    """The pieces, and what lies between them: signs of quotation go to the piece before, anything else is a piece of its own."""
    text, last, end = found.text, None, 0
    for piece in [*found.pieces, None]:
        start, stop = trimmed(text, end, piece.start if piece else len(text))
        if start < stop:
            said = _WORD.search(text, start, stop)
            if not said:
                found.marks.append((start, stop))
            if last and not said and not text[start:stop].strip("> \t\r\n"):
                last.end = stop
            else:
                cell = last and piece and last.kind is piece.kind is BlockKind.CELL
                yield Piece(BlockKind.CELL if cell else BlockKind.PARAGRAPH, start, stop, inside=piece.inside if piece else 0)
        if piece:
            yield piece
            last, end = piece, piece.end


@dataclass(slots=True)
class _Stand:
    """Where a reader stands: the headings, items and messages that are open."""

    heads: list[Span] = field(default_factory=list)
    items: list[Span] = field(default_factory=list)
    messages: list[Span] = field(default_factory=list)
    fresh: bool = False
    """Whether nothing has come since the last message: what comes first says whether it quotes or just goes on."""
    going_on: bool = False

    def parent(self, piece: Piece, at: int) -> int | None:
        """The parent of a piece, which is taken in."""
        if piece.kind in HEADINGS:
            self.items, self.messages = [], []
            return _into(self.heads, piece.level, at)
        if piece.kind is BlockKind.MESSAGE:
            self.items, self.fresh = [], True
            above = _into(self.messages, piece.level, at)
            return self._head() if above is None else above
        return self._body(piece, at)

    def _body(self, piece: Piece, at: int) -> int | None:
        depth = piece.level if piece.kind is BlockKind.QUOTATION else 0
        if self.fresh:
            self.going_on, self.fresh = not depth, False
        while self.messages and not self.going_on and self.messages[-1][0] >= depth:
            self.messages.pop()
        above = self.messages[-1][1] if self.messages else self._head()
        if piece.kind is BlockKind.ITEM:
            held = _into(self.items, piece.level, at)
            return above if held is None else held
        while self.items and self.items[-1][0] > piece.inside:
            self.items.pop()
        return self.items[-1][1] if self.items else above

    def _head(self) -> int | None:
        return self.heads[-1][1] if self.heads else None


def _into(stack: list[Span], level: int, at: int) -> int | None:
    """What holds a thing of this level, which becomes the top of the stack of (level, index)."""
    while stack and stack[-1][0] >= level:
        stack.pop()
    above = stack[-1][1] if stack else None
    stack.append((level, at))
    return above


def _under(pieces: list[Piece]) -> Iterator[Block]:
    stand = _Stand()
    for at, piece in enumerate(pieces):
        parent = stand.parent(piece, at)
        yield Block(piece.kind, piece.start, piece.end, piece.level, parent, piece.row, piece.column, piece.author)
