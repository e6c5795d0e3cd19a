"""Heads that are entries of their own: the stamp of a chat's or a log's line, the date in a table's row, the version over its changes.

Knows blocks and what stands under them; knows no words. What such a head tells is the block behind it: "[14:05:09] Ann: It is here.".
"""

from __future__ import annotations

import re
from typing import NamedTuple

from timeline.document import Block, BlockKind
from timeline.placing.layout import Layout
from timeline.telling.reports.sources import Source
from timeline.telling.titles.wording import LONGEST

_CELL, _MESSAGE, _HEADING, _TITLE = BlockKind.CELL, BlockKind.MESSAGE, BlockKind.HEADING, BlockKind.TITLE
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

_VERSION = re.compile(r"\W*v?\d+(?:\.\d+)+[\w.+-]*\W*", re.I)


class Stated(NamedTuple):
    """What a head tells: where that stands, its title, and who said it (None: nobody is named)."""

    start_char: int
    end_char: int
    title: str
    author: Source | None


def stated(text: str, layout: Layout, start: int, end: int) -> Stated | None:
    """What the head tells in which the phrase text[start:end] stands; None where it is no such head.

    >>> from timeline.document import Document
    >>> from timeline.sources.structure import structured
    >>> text = "[12/03/2021, 14:05:09] Ann: The crate is here."
    >>> stated(text, Layout(structured(Document(text)).blocks), 1, 21)
    Stated(start_char=28, end_char=46, title='The crate is here', author=Source(name='Ann', start_char=23, end_char=26))
    """
    number = layout.at(start)
    kind = layout.kind(number)
    if kind is _CELL:
        return _of_row(text, layout, number, start, end)
    if kind not in (_MESSAGE, _HEADING, _TITLE) or number + 1 >= len(layout.blocks):
        return None
    head, below = layout.blocks[number], layout.blocks[number + 1]
    if below.parent != number:
        return None
    if kind is _MESSAGE:
        if "\n" in text[head.end_char : below.start_char]:
            return None                                                      # a mail's: what it quotes has its own times
        return Stated(below.start_char, below.end_char, _short(text[below.start_char : below.end_char]), _author(text, head))
    rest = text[head.start_char : start] + text[end : head.end_char]
    if not _VERSION.fullmatch(rest):
        return None
    version = " ".join(rest.split()).strip(" ()[]-–—:|,")
    title = _short(f"{version}: {text[below.start_char : below.end_char].strip()}")
    return Stated(head.start_char, head.end_char, title, None)


def _author(text: str, head: Block) -> Source | None:
    """Who a message is from, and where its head names them."""
    if head.author is None:
        return None
    at = text.find(head.author, head.start_char, head.end_char)
    return Source(head.author, at, at + len(head.author)) if at >= 0 else Source(head.author, None, None)


def _of_row(text: str, layout: Layout, number: int, start: int, end: int) -> Stated | None:
    """What the row of a table tells in whose cell nothing but the phrase stands: its other cells."""
    blocks, cell = layout.blocks, layout.blocks[number]
    if any(map(str.isalnum, text[cell.start_char : start] + text[end : cell.end_char])):
        return None
    first = last = number
    while first and _same_row(blocks[first - 1], cell):
        first -= 1
    while last + 1 < len(blocks) and _same_row(blocks[last + 1], cell):
        last += 1
    others = [one for one in blocks[first : last + 1] if one is not cell and any(map(str.isalpha, text[one.start_char : one.end_char]))]
    if not others:
        return None
    told = ", ".join(" ".join(text[one.start_char : one.end_char].split()) for one in others)
    return Stated(others[0].start_char, others[-1].end_char, _short(told), None)


def _same_row(one: Block, cell: Block) -> bool:
    return one.kind is BlockKind.CELL and one.row == cell.row and one.parent == cell.parent


def _short(words: str) -> str:
    """Words as a title: one line with a capital, without the stop at its end, cut between words."""
    line = " ".join(words.split()).rstrip(" .")
    line = line[:1].upper() + line[1:]
    if len(line) <= LONGEST:
        return line
    return line[: line.rfind(" ", 0, LONGEST)].rstrip(" ,;:") + "…"


__all__ = ["Stated", "stated"]
