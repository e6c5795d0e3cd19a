"""How alike two tellings of an event are: by the words that carry meaning, the verbs and the names.

Knows spelling and the closed classes of the language's tables. Knows no synonyms: "quit" and "resigned" are two things here, for an
event wrongly merged is hidden, and one told twice is only long.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from math import log
from typing import NamedTuple

from timeline.document import Entry
from timeline.languages.prose import Prose

_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*")


class Telling(NamedTuple):
    """The words of an event that carry meaning, by their stems; those of them that are verbs; those with a capital inside."""

    words: frozenset[str]
    verbs: frozenset[str]
    capitals: frozenset[str]


class Likeness(NamedTuple):
    """How much of the shorter telling the other has, how much of both, the number of words they share, and of plain words.

    `verbs`: whether a verb is shared, or one of them has none.
    """

    overlap: float
    whole: float
    shared: int
    plain: int
    verbs: bool


def telling(prose: Prose, entry: Entry) -> Telling:
    """What an entry tells, without its phrase.

    >>> from timeline.extract import extract
    >>> [entry] = extract("The old dam broke in May 2020 and flooded Grel.").entries
    >>> from timeline.languages import language
    >>> told = telling(language("en").prose, entry)
    >>> sorted(told.words), sorted(told.verbs)
    (['break', 'dam', 'flood', 'grel', 'old'], ['break', 'flood'])
    """
    stem_of, empty, bases = prose.stem, prose.empty, prose.bases
    words: set[str] = set()
    verbs: set[str] = set()
    capitals: set[str] = set()
    for text in _parts(entry):
        for found in _WORD.finditer(text):
            word = found[0].lower()
            if word in empty or len(word) == 1 and not word.isdigit():
                continue
            stem = stem_of(word)
            words.add(stem)
            if found[0][0].isupper():
                if found.start():
                    capitals.add(stem)
            elif word in bases or word.endswith(prose.past):
                verbs.add(stem)
    return Telling(frozenset(words), frozenset(verbs), frozenset(capitals))


def _parts(entry: Entry) -> Iterable[str]:
    """The event around its phrase, and its title, which adds what the clause leaves out: a subject, a name, what was said."""
    event, start = entry.event, entry.event_start_char
    if entry.phrase_start_char is None or entry.phrase_end_char is None:
        yield event
    else:
        yield event[: max(0, entry.phrase_start_char - start)]
        yield event[max(0, entry.phrase_end_char - start) :]
    yield entry.title.replace(" ".join((entry.phrase or "").split()) or "\0", " ")


NAME = 0.6
"""What a word of a name weighs beside a plain one: two events of one person share the name."""


class Weights:
    """What each word of some tellings weighs: the rarer the more, words of names less."""

    def __init__(self, tellings: Sequence[Telling]) -> None:
        self.many = Counter(word for t in tellings for word in t.words)
        small = Counter(word for t in tellings for word in t.words - t.capitals)
        inside = Counter(word for t in tellings for word in t.capitals)
        self.names = frozenset(word for word, n in inside.items() if n >= small[word])
        self.of = {w: round(1000 * log(1 + len(tellings) / n) * (NAME if w in self.names else 1)) for w, n in self.many.items()}
        self._whole = {told.words: sum(map(self.of.__getitem__, told.words)) for told in tellings}  # whole numbers add up in any order

    def likeness(self, one: Telling, other: Telling) -> Likeness:
        """How alike two of the tellings are; the same in both directions."""
        both = one.words & other.words
        shared, a, b = sum(map(self.of.__getitem__, both)), self._whole[one.words], self._whole[other.words]
        least, whole = min(a, b), a + b - shared
        verbs = not one.verbs or not other.verbs or not one.verbs.isdisjoint(other.verbs)
        return Likeness(shared / least if least else 0.0, shared / whole if whole else 0.0, len(both), len(both - self.names), verbs)

    def rarest(self, words: frozenset[str], most: int) -> list[str]:
        """At most so many of the words: those that more than one telling has, the rarest first."""
        return sorted((w for w in words if self.many[w] > 1), key=lambda w: (self.many[w], w))[:most]
