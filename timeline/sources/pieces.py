"""Pieces: what the readers of structure find, before it is known what stands under what; and the blocks made of them.

Knows headings, items, messages and quotations, and how they hold each other. Knows no markup and no language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

from timeline.document import Block, BlockKind

_PARAGRAPH = BlockKind.PARAGRAPH
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

Span = tuple[int, int]
DEEPEST = 20
"""Lists and quotations nested deeper count as this deep."""

_BREAK = re.compile(r"\r\n?|\n")
_WORD = re.compile(r"[^\W_]")
_INK = re.compile(r"\S")
STRONG = 6
"""The level of a line of strong words that serves as a heading."""
HEADINGS = (BlockKind.TITLE, BlockKind.HEADING)


@dataclass(slots=True)
class Piece:
    """A block to be, with the very fields of one: it becomes a Block once its parent is known, which saves making each twice."""

    kind: BlockKind
    start_char: int
    end_char: int
    level: int = 0
    parent: int | None = None
    row: int | None = None
    column: int | None = None
    author: str | None = None


@dataclass(slots=True)
class Found:
    """What a reader of structure has found so far: pieces in the order of the text, and marks in any order."""

    text: str
    pieces: list[Piece] = field(default_factory=list)
    marks: list[Span] = field(default_factory=list)
    insides: dict[int, int] = field(default_factory=dict)
    """Of a piece that stands in an item without opening it, by where it starts: the depth of the item."""

    def add(self, kind: BlockKind, start: int, end: int, level: int = 0, inside: int = 0) -> Piece | None:
        """A piece more, without the blanks around it; None where nothing but blanks is left."""
        start, end = trimmed(self.text, start, end)
        if start >= end:
            return None
        piece = Piece(kind, start, end, min(level, DEEPEST))
        self.pieces.append(piece)
        if inside:
            self.insides[start] = min(inside, DEEPEST)
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
    if start < end and not text[start].isspace() or (found := _INK.search(text, start, end)) and (start := found.start()) >= 0:
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


def set_title(pieces: list[Piece]) -> None:
    """The only heading of the first level is the title where the text opens with it."""
    first = next((piece for piece in pieces if piece.kind is not BlockKind.CODE), None)
    if first is None or first.kind is not BlockKind.HEADING or first.level == STRONG:
        return
    if sum(piece.kind is BlockKind.HEADING and piece.level <= first.level for piece in pieces) == 1:
        first.kind, first.level = BlockKind.TITLE, 1


def blocks_of(found: Found) -> tuple[tuple[Block, ...], tuple[Span, ...]]:
    """The blocks and marks of what was found: every character that is not blank in a block, each block under its parent."""
    pieces = _whole(found)
    return _under(pieces, found.insides), tuple(_merged(found.marks)) if found.marks else ()


def _merged(marks: list[Span]) -> Iterator[Span]:
    start = end = -1
    for low, high in sorted(marks):
        if low < end:
            end = max(end, high)
            continue
        if end > start:
            yield start, end
        start, end = low, high
    if end > start:
        yield start, end


def _whole(found: Found) -> list[Piece]:
    """The pieces, and what lies between them: signs of quotation go to the piece before, anything else is a piece of its own."""
    text, pieces, end = found.text, list[Piece](), 0
    for piece in found.pieces:
        if piece.start_char - end > 2 or text[end : piece.start_char].strip():
            _between(found, pieces, end, piece)
        pieces.append(piece)
        end = piece.end_char
    _between(found, pieces, end, None)
    return pieces


def _between(found: Found, pieces: list[Piece], end: int, piece: Piece | None) -> None:
    text, last = found.text, pieces[-1] if pieces else None
    start, stop = trimmed(text, end, piece.start_char if piece else len(text))
    if start >= stop:
        return
    said = _WORD.search(text, start, stop)
    if not said:
        found.marks.append((start, stop))
    if last and not said and not text[start:stop].strip("> \t\r\n"):
        last.end_char = stop
        return
    cell = last and piece and last.kind is piece.kind is BlockKind.CELL
    pieces.append(Piece(BlockKind.CELL if cell else BlockKind.PARAGRAPH, start, stop))


@dataclass(slots=True)
class _Stand:
    """Where a reader stands: the headings, items and messages that are open."""

    heads: list[Span] = field(default_factory=list)
    items: list[Span] = field(default_factory=list)
    messages: list[Span] = field(default_factory=list)
    fresh: bool = False
    """Whether nothing has come since the last message: what comes first says whether it quotes or just goes on."""
    going_on: bool = False

    def parent(self, piece: Piece, at: int, inside: int) -> int | None:
        """The parent of a piece, which is taken in."""
        if piece.kind in HEADINGS:
            self.items, self.messages = [], []
            return _into(self.heads, piece.level, at)
        if piece.kind is BlockKind.MESSAGE:
            self.items, self.fresh = [], True
            above = _into(self.messages, piece.level, at)
            return self._head() if above is None else above
        return self._body(piece, at, inside)

    def _body(self, piece: Piece, at: int, inside: int) -> int | None:
        depth = piece.level if piece.kind is BlockKind.QUOTATION else 0
        if self.fresh:
            self.going_on, self.fresh = not depth, False
        while self.messages and not self.going_on and self.messages[-1][0] >= depth:
            self.messages.pop()
        above = self.messages[-1][1] if self.messages else self._head()
        if piece.kind is BlockKind.ITEM:
            held = _into(self.items, piece.level, at)
            return above if held is None else held
        while self.items and self.items[-1][0] > inside:
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


def _under(pieces: list[Piece], insides: dict[int, int]) -> tuple[Block, ...]:
    stand, head, simple = _Stand(), cast("int | None", None), True
    for at, piece in enumerate(pieces):
        if simple and piece.kind is _PARAGRAPH:
            piece.parent = head
        else:
            piece.parent = stand.parent(piece, at, insides.get(piece.start_char, 0))
            simple = piece.kind in HEADINGS  # until an item, a message or a quotation is open
            head = at
        piece.__class__ = Block  # type: ignore[assignment]
    return cast("tuple[Block, ...]", tuple(pieces))
