"""Lines: which of them begins a block, and which a program has broken off the one before.

Knows the lengths of wrapped lines, how a line opens and lines of signs alone. Knows no words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.document import BlockKind
from timeline.sentences.borders import WRAPPED
from timeline.sources.openings import HEAD, Opening, bulleted, indent_of, message, stamped

_RULER = re.compile(r"[ \t]*([=\-~_*#^+·•])(?:[ \t]?\1){2,}[ \t]*\Z")
STOPS = frozenset(".!?…。！？")
GOES_ON = frozenset(",-–")
_HYPHENS = frozenset("-\xad\u2010")
MOVED = 2
"""A line that is moved in by so many columns more than the one before begins a paragraph."""


@dataclass(slots=True)
class Line:
    """A line of a text: where it starts, where what it says begins (after signs of quotation), and where it ends."""

    start: int
    begin: int
    end: int
    words: str
    opening: Opening | None = None


def ordinary(words: str) -> bool:
    """Whether a line is a paragraph of its own at the first look: longer than wrapped ones, and it begins with words."""
    if len(words) < WRAPPED.stop or not (words[0].isupper() or words[0] in "\"“‘'`") or words[-1] == ":":
        return False
    return "\t" not in words and just_words(words)


def is_ruler(words: str) -> bool:
    """Whether a line is nothing but one sign again and again."""
    return not words[-1].isalnum() and not words[0].isalnum() and _RULER.match(words) is not None


def just_words(words: str) -> bool:
    """Whether a line has no sign near its beginning that could close a stamp or a name."""
    head = words[:HEAD]
    return not (":" in head or "|" in head or "- " in head or "– " in head or "— " in head or "\t" in head)


def opening_of(words: str) -> Opening | None:
    """How a line opens, or None where it just goes on or begins a paragraph."""
    if words[0].isalpha() and just_words(words) and words[1:2] not in ".)\t " and ")" not in words[:8]:
        return None
    return message(words) or stamped(words) or bulleted(words)


def begins_block(group: list[Line], before: Line, line: Line, width: int) -> bool:
    """Whether a line begins a block of its own, or goes on with the one before it."""
    opening, last = line.opening, before.words.rstrip()[-1:]
    if is_ruler(line.words) or is_ruler(before.words):
        return True
    if opening is not None and opening.kind is BlockKind.MESSAGE:
        return True
    if opening is not None:
        in_list = group[0].opening is not None and group[0].opening.kind is BlockKind.ITEM
        if in_list or last in STOPS or last == ":" or not _runs_on(before, line, width):
            return True
        return opening.firm and opening.marked > 0 and line.words.lstrip()[0] not in "-–—+("
    moved = indent_of(line.words) - indent_of(before.words)
    if group[0].opening is not None and group[0].opening.kind is BlockKind.ITEM and indent_of(line.words) > indent_of(group[0].words):
        return False
    return not _is_broken(before, line) and (moved >= MOVED or not _runs_on(before, line, width))


def _is_broken(before: Line, line: Line) -> bool:
    """Whether a line breaks off inside a word: "Sep-" over "tember", however far that is moved in."""
    words = before.words.rstrip()
    return words[-1] in _HYPHENS and words[-2:-1].isalpha() and line.words.lstrip()[0].islower()


def _runs_on(before: Line, line: Line, width: int) -> bool:
    """Whether a line break is one that a program made: the next word found no room, or the sentence plainly goes on."""
    following = line.words.lstrip()
    words = before.words.rstrip()
    if following[0].islower() or words[-1:] in GOES_ON:
        return True
    if width >= WRAPPED.stop or width < WRAPPED.start:
        return False
    if len(words) + 1 + len(following.split(None, 1)[0]) > width:
        return True
    return len(words) in WRAPPED and words[-1:] not in STOPS and words[-1:] != ":"
