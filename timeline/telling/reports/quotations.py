"""Who speaks a quotation: its report stands in the sentence that opens or closes it, or it goes on with the speaker of the one before.

Knows the marks of quotations and paragraphs; the report itself is that of `attribution`. The marks of a text are read once.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache

from timeline.languages.prose import Prose
from timeline.sentences.borders import REACH, sentence_at
from timeline.sentences.clauses import verbs
from timeline.sentences.nodes import Tree
from timeline.sentences.tree import tree_of
from timeline.sentences.words import Words, read
from timeline.telling.reports.attribution import report_beside, report_over
from timeline.telling.reports.complements import tells
from timeline.telling.reports.sources import Source
from timeline.telling.reports.tellers import source_of

_MARK = re.compile(r"[“”«»\"]|''|\n(?:[ \t]*\n|(?=[“«\"]))")
_OPENING = "“«"
_BEFORE_OPENING = " (\n\t—–-["
_PAUSES = frozenset(",.?!")
_AFTER_OPENING = "[(…‘'$£€#@"
_ENDS = frozenset(".!?…:”\"")
_ASKING = "?"


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation as pieces of text [start, end), one a paragraph, inside its marks."""

    pieces: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Quotations:
    """The quotations of a text, in order: where each piece opens, of which quotation it is, and who is known to speak."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    groups: tuple[int, ...]
    quotations: tuple[Quotation, ...]
    _spoken: dict[int, Source | None] = field(default_factory=dict, compare=False, repr=False)

    def at(self, offset: int) -> int | None:
        """The number of the quotation that an offset stands in."""
        piece = bisect_right(self.starts, offset) - 1
        return self.groups[piece] if piece >= 0 and offset < self.ends[piece] else None

    def speaker(self, prose: Prose, number: int) -> Source | None:
        """Who speaks a quotation, or None where nobody is named."""
        waiting = []
        at: int | None = number
        while at is not None and at not in self._spoken:
            waiting.append(at)
            source = self._named(prose, at)
            if source is not None:
                self._spoken[at] = source
                break
            at = self._follows(prose, at)
        source = self._spoken.get(at) if at is not None else None
        for one in waiting:
            self._spoken[one] = source
        return source

    def _named(self, prose: Prose, number: int) -> Source | None:
        """The speaker that the sentences at the borders of a quotation name."""
        pieces = self.quotations[number].pieces
        for start, end in (pieces[-1], pieces[0]):
            source = _teller(prose, self.text, end - 1) or _teller(prose, self.text, start)
            if source is not None:
                return source
        return None

    def _follows(self, prose: Prose, number: int) -> int | None:
        """The number of the quotation that one goes on with, nothing but the report of that one standing between."""
        if not number:
            return None
        end, start = self.quotations[number - 1].pieces[-1][1], self.quotations[number].pieces[0][0]
        if start - end > REACH:
            return None
        _, closed = sentence_at(prose, self.text, end - 1)
        between = self.text[max(closed, end) : start]
        if between.strip(" \n\t\"“”«»'") or self.text[end - 1 : end] == _ASKING and "\n" in between:
            return None
        return number - 1


@lru_cache(maxsize=2)
def quotations(text: str) -> Quotations:
    """The quotations of a text.

    One that its paragraph leaves open goes on in the next where that opens with a mark or closes one: “We sold it.¶ “We left.”

    >>> [one.pieces for one in quotations("“One,” he said. “Two.\\n\\n“Three.”").quotations]
    [((1, 5),), ((17, 21), (24, 30))]
    """
    found: list[list[tuple[int, int]]] = []
    opened, going, paragraph = -1, False, 0
    for mark in _MARK.finditer(text):
        at, end, kind = mark.start(), mark.end(), mark[0]
        if kind[-1] == "\n":
            if kind == "\n" and text[at - 1 : at] not in _ENDS:
                continue
            if opened >= 0:
                _add(found, opened, at, going)
            going, opened, paragraph = opened >= 0, -1, end
        elif kind in _OPENING or kind == '"' and _opens(text, at) and (opened < 0 or not _closes(text, at)):
            going = going and not text[paragraph:at].strip()
            opened = end                                                # one that was open before was none, or was never closed
        elif opened >= 0:
            _add(found, opened, at if at - opened <= REACH else _line(text, opened, at), going)
            opened, going = -1, False
        elif going:
            _add(found, paragraph, at, going)
            going = False
    if opened >= 0:
        _add(found, opened, _line(text, opened, len(text)), going)
    pieces = [(start, end, number) for number, one in enumerate(found) for start, end in one]
    starts, ends, groups = tuple(p[0] for p in pieces), tuple(p[1] for p in pieces), tuple(p[2] for p in pieces)
    return Quotations(text, starts, ends, groups, tuple(Quotation(tuple(one)) for one in found))


def _line(text: str, start: int, last: int) -> int:
    """Where the line of an offset ends, at the latest at `last`: a quotation that nothing near closes reaches no further."""
    end = text.find("\n", start, last)
    return end if end >= 0 else last


def _add(found: list[list[tuple[int, int]]], start: int, end: int, going: bool) -> None:
    if going and found:
        found[-1].append((start, end))
    else:
        found.append([(start, end)])


def _opens(text: str, at: int) -> bool:
    """Whether a straight mark opens: between a blank and a letter."""
    following = text[at + 1 : at + 2]
    return (following.isalnum() or following in _AFTER_OPENING) and following != "" and (at == 0 or text[at - 1] in _BEFORE_OPENING)


def _closes(text: str, at: int) -> bool:
    """Whether a straight mark between a blank and a letter ends what is open all the same: "as soon as possible, "he said"."""
    return text[at + 1 : at + 2].islower() and text[max(0, at - 2) : at - 1] in _PAUSES


def is_quoted(text: str, low: int, high: int) -> bool:
    """Whether a quotation may be open in a stretch of text."""
    told = quotations(text)
    piece = bisect_right(told.starts, low) - 1
    return piece >= 0 and told.ends[piece] > low or piece + 1 < len(told.starts) and told.starts[piece + 1] < high


def speaker(prose: Prose, text: str, at: int) -> Source | None:
    """Who says what stands at an offset, in a sentence that names nobody; None outside quotations or where nobody is named.

    >>> text = "“We sold it in 2016. We returned in 2020,” said Ada Holt."
    >>> from timeline.languages import language
    >>> prose = language("en").prose
    >>> speaker(prose, text, 13).name, speaker(prose, text, 50)
    ('Ada Holt', None)
    """
    told = quotations(text)
    number = told.at(at)
    return None if number is None else told.speaker(prose, number)


def _teller(prose: Prose, text: str, at: int) -> Source | None:
    """The source that the sentence around an offset names for what is quoted there."""
    low, high = sentence_at(prose, text, at)
    words, tree = _heard(prose, text, low, high)
    if tree is None:
        return None
    index = words.at(at - low)
    report = report_over(words, tree, tree.at(index)) or report_beside(words, tree, index)
    return source_of(words, report, low) if report else None


@lru_cache(maxsize=8)
def _heard(prose: Prose, text: str, low: int, high: int) -> tuple[Words, Tree | None]:
    """The words and the tree of a sentence in which somebody tells, no tree of any other; both ends of a quotation ask for it."""
    words = read(prose, text[low:high])
    return words, tree_of(words, verbs(words.classes)) if tells(words) else None
