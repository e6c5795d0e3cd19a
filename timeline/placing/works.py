"""Works: where titles of books, films, songs and the like stand in a text, by how they are set.

Knows quotation marks, emphasis and capitals; knows no title. A time inside a title is none.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from timeline.languages.classes import TELLING, letters
from timeline.languages.prose import Prose


class Works:
    """Where titles of works stand in a text, found when first asked for."""

    def __init__(self, prose: Prose, text: str) -> None:
        self.prose, self.text = prose, text
        self._spans: list[tuple[int, int]] | None = None

    def around(self, start: int, end: int) -> str:
        """The title that text[start:end] stands in; "" where it stands in none.

        >>> from timeline.languages import language
        >>> works = Works(language("en").prose, 'They sang "A Week in December" again.')
        >>> works.around(21, 29)
        'A Week in December'
        """
        if self._spans is None:
            self._spans = list(_titles(self.prose, self.text))
        if not self._spans:
            return ""
        at = bisect_right(self._spans, (start, len(self.text)))
        if not at or end > self._spans[at - 1][1]:
            return ""
        return " ".join(self.text[slice(*self._spans[at - 1])].split())


def _titles(prose: Prose, text: str) -> Iterator[tuple[int, int]]:
    at = 0
    while (found := _SET_APART.search(text, at)) is not None:
        start, end = found.span(1)
        at = found.end()
        if text[start - 1] + text[end] not in _PAIRS or text[start - 1] in _TIGHT and start > 1 and text[start - 2].isalnum():
            at = start
        elif _is_title(prose, text[start:end]) or _is_word(prose, text, start, end):
            yield start, end


_SET_APART = re.compile(r"[“\"‘'*_]([^\W_a-z][^“”\"‘*_\n]{1,80}?)[”\"’'*_](?!\w)")
_PAIRS = frozenset(("“”", '""', "‘’", "''", "**", "__"))
_TIGHT = frozenset("'*_")
"""Marks that stand inside words too."""
_WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")
_ALONE = re.compile(r"\d{4}|[^\W\d_a-z][^\W\d_]+")
_BEFORE = re.compile(r"([^\W\d_]+)[ \n]$")


def _is_title(prose: Prose, inside: str) -> bool:
    """Whether words are set as a title: at least two, all but small ones with a capital, one of which has none in a sentence."""
    found = _WORD.findall(inside)
    heavy = [word for word in found if not word[0].isdigit() and (word[0].isupper() or prose.letters[word] not in _SMALL)]
    if len(found) < 2 or not all(word[0].isupper() for word in heavy):
        return False
    dated = found[-1].isdigit() and found[0].lower() not in prose.calendar
    return dated or any(word.lower() not in prose.calendar and word != found[0] and not word.isupper() for word in heavy)


def _is_word(prose: Prose, text: str, start: int, end: int) -> bool:
    """Whether one word or a year is a title: "September" alone in quotation marks; with a comma inside where nobody says it."""
    inside = text[start:end]
    if _ALONE.fullmatch(inside):
        return True
    before = _BEFORE.search(text, max(0, start - _REACH), start - 1)
    said = before is None or prose.letters[before[1].lower()] in TELLING
    return not said and _ALONE.fullmatch(inside.rstrip(",.")) is not None


_REACH = 20
_SMALL = letters("determiner|preposition|to|and|or|but|after|when|not|adverb|pronoun|object")

__all__ = ["Works"]
