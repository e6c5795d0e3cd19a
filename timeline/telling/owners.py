"""Headings that own what stands under them: a label's time ("Duration: 21:45 to 23:28"), and lines without a subject under a name.

Knows blocks, and which headings are those of persons. Does not know what an entry is made of else.
"""

from __future__ import annotations

import re

from timeline.document import BlockKind
from timeline.languages.prose import Prose
from timeline.placing.layout import Layout
from timeline.sentences.nodes import Tree
from timeline.telling.heads import Stated
from timeline.telling.titles.wording import shortened

_ITEM = BlockKind.ITEM
_LABEL = re.compile(r"[\s*_-]*([^\W\d_]+(?: [^\W\d_]+)?)[*_]*\s?:[\s*_]*")
_REST = re.compile(r"[\s*_.]*(?:\([^()\n]*\))?[\s*_.]*")
_DATED = re.compile(r"[^–—:\n]*?\d[^–—:\n]*?\s?[–—:-]\s+(?=\S)")
"""A date at the head of a heading: "21 October 2025 - | Cache overload"."""
_NAME = re.compile(r"[^\W\d_][\w’'-]+(?: [^\W\d_][\w’'-]+)?")

__all__ = ["labelled", "owned_title"]


def labelled(prose: Prose, text: str, layout: Layout, start: int, end: int) -> Stated | None:
    """What a line tells that is no more than a label and its time, text[start:end]: what the heading above it names.

    None where there is no such label or no heading, and where the label only says that it is a date ("Date: 5 May").
    """
    low, high = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    label = _LABEL.fullmatch(text, low, start) if start - low < _LONG else None
    if label is None or label[1].lower() in prose.date_labels or _REST.fullmatch(text, end, high if high >= 0 else len(text)) is None:
        return None
    number = layout.section(layout.at(start))
    if number < 0:
        return None
    head = layout.blocks[number]
    named = _DATED.sub("", text[head.start_char : head.end_char].strip("#* \n"), count=1)
    return Stated(head.start_char, head.end_char, shortened(prose, f"{named}: {label[1].lower()}"), None)


_LONG = 40
"""A label has at most so many characters with its marks."""


def owned_title(prose: Prose, text: str, layout: Layout, low: int, tree: Tree, title: str) -> str:
    """The title of a line of a list, which begins at `low` with its verb, with the person before it under whose name the list stands."""
    verb = tree.nodes[0].verb
    if verb is None or verb.start or tree.nodes[0].subject is not None:
        return title
    number = layout.at(low)
    if layout.kind(number) is not _ITEM:
        return title
    head = layout.section(number)
    if head < 0:
        return title
    name = text[layout.blocks[head].start_char : layout.blocks[head].end_char].strip("#*: \n")
    if _NAME.fullmatch(name) is None or not name.istitle() or not _is_person(prose, text, name):
        return title
    return shortened(prose, f"{name}: {title}")


def _is_person(prose: Prose, text: str, name: str) -> bool:
    """Whether a heading is somebody's name: a given name that the text has a last name of, or the name and that."""
    first, _, last = name.partition(" ")
    return first in prose.given_names if last else re.search(rf"\b{re.escape(first)} [^\W\d_a-z][\w’'-]+", text) is not None
