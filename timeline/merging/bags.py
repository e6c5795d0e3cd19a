"""What a telling says as a whole, in bags: its words, the changes and the scenes that any of them tells, and everybody whom it names.

A bag says what the facts of a clause may miss: what stands beside its verb. What two tellings share weighs the more, the fewer tellings of
their own two documents have it, so that a pair is judged alike in six documents and in a million. Knows the language's tables.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from math import log
from typing import NamedTuple

from timeline.document import Entry
from timeline.languages.classes import letters
from timeline.languages.prose import Prose
from timeline.merging.actors import Cast
from timeline.merging.facts import Facts

__all__ = ["Bags", "Census", "Kind", "bags", "rarest"]

_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*")
_ADDED = re.compile(r"\[([^\]]+)\]")


class Bags(NamedTuple):
    """The stems of its words that carry meaning, but for names; the changes that any of them tells; the scenes that they stand in; the
    actors that it names; these and those near it; and whether it says that something happened besides ("too")."""

    words: frozenset[str]
    changes: frozenset[str]
    scenes: frozenset[str]
    actors: frozenset[str]
    near: frozenset[str]
    another: bool


Kind = int
"""The index of a bag."""


def bags(prose: Prose, entry: Entry, told: Facts, cast: Cast) -> Bags:
    """What an entry says.

    >>> from timeline.extract import extract
    >>> from timeline.languages import language
    >>> told = extract("The jury found Ada Holt guilty in May 2020.")
    >>> said = bags(language("en").prose, told.entries[0], Facts(), Cast(told.documents))
    >>> sorted(said.words), sorted(said.changes), sorted(said.actors)
    (['guilty', 'jury'], ['convict', 'find'], ['Ada Holt'])
    """
    parts = list(_parts(entry))
    each = [[one[0].lower() for one in _WORD.finditer(part)] for part in parts]
    small = [[one[0].lower() for one in _WORD.finditer(part) if one[0].islower() or not part[: one.start()].strip()] for part in parts]
    changes = frozenset(change for part in small for change in _changes(prose, part))
    scenes = frozenset(scene for part in small for word in part for scene in prose.scenes.get(prose.stem(word), ()))
    named = frozenset(cast.within(entry.document, entry.event_start_char, entry.event_end_char))
    added = (actor for one in _ADDED.findall(entry.title) for actor in cast.alike(entry.document, one))
    actors = told.named.union(named, added)
    names = {word for actor in actors for word in actor.lower().split()}
    words = frozenset(prose.stem(word) for part in each for word in part if _means(prose, word) and word not in names)
    return Bags(words, changes, scenes, actors, actors | told.near, prose.besides.search(entry.event) is not None)


def _means(prose: Prose, word: str) -> bool:
    light = prose.bases.get(word, "") in prose.changes.light
    return word not in prose.empty and not light and (len(word) > 1 or word.isdigit())


def _parts(entry: Entry) -> Iterator[str]:
    """The event around its phrase, and its title, which adds what the clause leaves out: a subject, a name, what was said."""
    event, start = entry.event, entry.event_start_char
    if entry.phrase_start_char is None or entry.phrase_end_char is None:
        yield event
    else:
        yield event[: max(0, entry.phrase_start_char - start)]
        yield event[max(0, entry.phrase_end_char - start) :]
    yield entry.title.replace(" ".join((entry.phrase or "").split()) or "\0", " ")


def _changes(prose: Prose, words: Sequence[str]) -> Iterator[str]:
    """The changes that verbs of some words tell with those behind them, and their nouns."""
    for at, word in enumerate(words):
        stem = prose.stem(word)
        behind = words[at + 1 : at + 1 + _BEHIND]
        verbs = prose.changes.verbs.get(prose.bases.get(word) or stem, ()) if prose.letters[word] not in _NO_VERBS else ()
        for rest, changes in verbs:
            if all(any(one == wanted or prose.stem(one) == wanted for one in behind) for wanted in rest):
                yield from changes
                break
        yield from prose.changes.nouns.get(stem, ())


_NO_VERBS = frozenset(letters("preposition|adverb|degree"))
_BEHIND = 5
"""So many words behind a verb are looked at for those that make another of it."""


class Census:
    """In how many tellings of each document each thing of each bag stands."""

    def __init__(self, documents: Sequence[str], each: Sequence[Bags]) -> None:
        self.many: Counter[str] = Counter(documents)
        self.counted: dict[tuple[str, Kind], Counter[str]] = defaultdict(Counter)
        for document, said in zip(documents, each, strict=True):
            for kind, bag in enumerate((said.words, said.changes, said.scenes, said.actors, said.near)):
                self.counted[document, kind].update(bag)

    def weight(self, kind: Kind, shared: Collection[str], one: str, other: str) -> float:
        """What some shared things weigh for two tellings of two documents: the rarer there, the more."""
        return sum(self._weights(kind, shared, one, other)) / UNIT if shared else 0.0

    def rarest(self, kind: Kind, things: Collection[str], one: str, other: str) -> float:
        """What the rarest of some things weighs."""
        return max(self._weights(kind, things, one, other), default=0) / UNIT

    def _weights(self, kind: Kind, things: Collection[str], one: str, other: str) -> list[int]:
        here = self.counted[one, kind]
        if one == other:
            many = self.many[one]
            return [_rarity(many, here[thing]) for thing in things]
        many, there = self.many[one] + self.many[other], self.counted[other, kind]
        return [_rarity(many, here[thing] + there[thing]) for thing in things]


@cache
def _rarity(many: int, have: int) -> int:
    """What a thing weighs that so many of so many tellings have; whole numbers add up in any order."""
    return round(UNIT * log((max(many, LEAST) + 1) / max(1, have)))


UNIT = 1000
LEAST = 10
"""Documents of fewer tellings say nothing of how rare a thing is."""


def rarest(words: Iterable[str], many: Counter[str], most: int) -> list[str]:
    """At most so many of some words: those that more than one telling has, the rarest first."""
    return sorted((word for word in words if many[word] > 1), key=lambda word: (many[word], word))[:most]
