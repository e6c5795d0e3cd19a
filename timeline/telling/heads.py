"""Heads that are entries of their own: the stamp of a chat's or a log's line, the version over its changes.

Knows blocks and what stands under them; knows no words. What such a head tells is the block behind it: "[14:05:09] Ann: It is here.".
"""

from __future__ import annotations

import re
from typing import NamedTuple

from timeline.document import BlockKind
from timeline.placing.layout import Layout

_VERSION = re.compile(r"\W*v?\d+(?:\.\d+)+[\w.+-]*\W*", re.I)
LONGEST = 90
"""So many characters a title has at most."""


class Stated(NamedTuple):
    """What a head tells: where that stands, its title, and who said it (None: nobody is named)."""

    start_char: int
    end_char: int
    title: str
    author: str | None


def stated(text: str, layout: Layout, start: int, end: int) -> Stated | None:
    """What the head tells in which the phrase text[start:end] stands; None where it is no such head.

    >>> from timeline.document import Document
    >>> from timeline.sources.structure import structured
    >>> text = "[12/03/2021, 14:05:09] Ann: The crate is here."
    >>> stated(text, Layout(structured(Document(text)).blocks), 1, 21)
    Stated(start_char=28, end_char=46, title='The crate is here', author='Ann')
    """
    number = layout.at(start)
    kind = layout.kind(number)
    if kind not in (BlockKind.MESSAGE, BlockKind.HEADING, BlockKind.TITLE) or number + 1 >= len(layout.blocks):
        return None
    head, below = layout.blocks[number], layout.blocks[number + 1]
    if below.parent != number:
        return None
    if kind is BlockKind.MESSAGE:
        if "\n" in text[head.end_char : below.start_char]:
            return None                                                      # a mail's: what it quotes has its own times
        return Stated(below.start_char, below.end_char, _short(text[below.start_char : below.end_char]), head.author)
    rest = text[head.start_char : start] + text[end : head.end_char]
    if not _VERSION.fullmatch(rest):
        return None
    version = " ".join(rest.split()).strip(" ()[]-–—:|,")
    title = _short(f"{version}: {text[below.start_char : below.end_char].strip()}")
    return Stated(head.start_char, head.end_char, title, None)


def _short(words: str) -> str:
    """Words as a title: one line, without the stop at its end, cut between words."""
    line = " ".join(words.split()).rstrip(" .")
    if len(line) <= LONGEST:
        return line
    return line[: line.rfind(" ", 0, LONGEST)].rstrip(" ,;:") + "…"


__all__ = ["Stated", "stated"]
