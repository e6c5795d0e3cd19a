"""The tree that trafilatura makes of a page, to pieces of the text that it writes: headings, paragraphs, items, cells, quotations.

Knows the names of trafilatura's elements. The text is written by trafilatura; each leaf of the tree is found in it again, from left to
right, by its letters alone, since blanks, bullets and pipes are put in between. A leaf that is not found again leaves its text to
the pieces around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from timeline.document import BlockKind
from timeline.sources.marks import mark_inline
from timeline.sources.pieces import DEEPEST, Found, lines, set_title
from timeline.sources.plain import plain, split

_BLOCKS = frozenset("body main article section div p head list item quote code table row cell fw ab".split())
_INK = re.compile(r"\S+")
_LEAD = re.compile(r"(?:^|(?<=[\r\n]))[ \t]*(?:[-–•*|]|\d{1,4}\.)[ \t]*\Z|(?<=[|])[ \t]*\Z")
_PIPE = re.compile(r"[ \t]*\|")
SLACK = 400
"""How many letters that no leaf has (bullets, pipes, a leaf that was left out) may stand before the next leaf."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an element stands: in which list, quotation, row and column, and whether it opens an item."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    depth: int = 0
    row: int | None = None
    column: int | None = None


@dataclass(slots=True)
class _Leaf:
    """A run of words with nothing but inline elements in it."""

    place: _Place
    words: str
    inside: int = 0


def tree_pieces(text: str, body: Any) -> Found:
    """The pieces of a page's text, by its tree; as plain text where there is no tree or it tells another text."""
    leaves = [leaf for leaf in _leaves(body, _Place(), 0) if leaf.words] if body is not None else []
    found = _aligned(text, leaves)
    if found is None:
        found = plain(text)
    else:
        set_title(found.pieces)
    mark_inline(found)
    return found


def _leaves(element: Any, place: _Place, nested: int) -> Iterator[_Leaf]:
    """The leaves under an element, in order."""
    run, opened = [element.text or ""], False
    for number, child in enumerate(element):
        if child.tag in _BLOCKS and nested < 200:
            yield _leaf(run, place, opened)
            opened = opened or any(run) and not _blank(run)
            inner = _placed(child, place, number)
            if opened and inner.kind is BlockKind.ITEM and child.tag != "item":
                inner = replace(inner, kind=BlockKind.PARAGRAPH)
            opened = opened or place.kind is BlockKind.ITEM and child.tag == "p"
            yield from _leaves(child, inner, nested + 1)
            run = []
        elif isinstance(child.tag, str):
            run.extend(child.itertext())
        run.append(child.tail or "")
    yield _leaf(run, place, opened)


def _blank(run: list[str]) -> bool:
    return not "".join(run).strip()


def _leaf(run: list[str], place: _Place, opened: bool) -> _Leaf:
    words = "".join("".join(run).split())
    if opened and place.kind is BlockKind.ITEM:
        place = replace(place, kind=BlockKind.PARAGRAPH)
    inside = place.depth if place.kind is not BlockKind.ITEM else 0
    return _Leaf(place, words, inside)


def _placed(child: Any, place: _Place, number: int) -> _Place:
    """Where a child of an element at `place` stands."""
    quoted = place.kind is BlockKind.QUOTATION
    match child.tag:
        case "head" if not quoted and place.row is None and not place.depth:
            rend = child.get("rend") or ""
            return replace(place, kind=BlockKind.HEADING, level=int(rend[1]) if re.fullmatch(r"h[1-6]", rend) else 2)
        case "list":
            return replace(place, depth=min(place.depth + 1, DEEPEST))
        case "item" if not quoted and place.row is None:
            return replace(place, kind=BlockKind.ITEM, level=place.depth)
        case "quote":
            return replace(place, kind=BlockKind.QUOTATION, level=place.level + 1 if quoted else 1)
        case "code":
            return replace(place, kind=BlockKind.CODE, level=0)
        case "row":
            return replace(place, kind=BlockKind.CELL, row=number, level=0)
        case "cell":
            return replace(place, kind=BlockKind.CELL, column=number, level=0)
    return place


def _aligned(text: str, leaves: list[_Leaf]) -> Found | None:
    """The pieces where the leaves stand in the text; None where less than half of its letters are in a leaf that is found."""
    inked = list(_INK.finditer(text))
    letters = "".join(one[0] for one in inked)
    offsets = [at for one in inked for at in range(one.start(), one.end())]
    found, cursor, held = Found(text), 0, 0
    for leaf in leaves:
        at = letters.find(leaf.words, cursor, cursor + len(leaf.words) + SLACK)
        if at < 0:
            continue
        cursor = at + len(leaf.words)
        held += len(leaf.words)
        _put(found, leaf, offsets[at], offsets[cursor - 1] + 1)
    return found if held * 2 >= len(letters) and found.pieces else None


def _put(found: Found, leaf: _Leaf, start: int, end: int) -> None:
    """A leaf as a piece, with the bullet or the pipes that were written around it."""
    text, place = found.text, leaf.place
    if place.kind in (BlockKind.ITEM, BlockKind.CELL):
        low = max(text.rfind("\n", 0, start) + 1, found.pieces[-1].end_char if found.pieces else 0)
        if lead := _LEAD.search(text, low, start):
            found.mark(*lead.span())
            start = lead.start()
    if place.kind is BlockKind.CELL and (after := _PIPE.match(text, end)):
        found.mark(after.end() - 1, after.end())
        end = after.end()
    if place.kind is BlockKind.PARAGRAPH and not leaf.inside and "\n" in text[start:end]:
        split(found, [(start + low, start + high) for low, high in lines(text[start:end])])
        return
    if piece := found.add(place.kind, start, end, place.level, leaf.inside):
        piece.row, piece.column = place.row, place.column
