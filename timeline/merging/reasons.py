"""Why two tellings are one event, or are not: the reasons by their names, and what parts two for sure.

Knows facts; no words, no times.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from timeline.merging.facts import Facts

__all__ = ["APART", "Reason", "Verdict", "parting"]


class Reason(Enum):
    """Why two tellings are one, or are not."""

    ACTOR = "same actor"
    THING = "same thing"
    NAME = "same name"
    CHANGE = "same change"
    VERB = "same verb"
    WORDS = "nearly the same words"
    TIME = "the times fit"
    CONFLICT = "times that exclude each other"
    BY_ACTOR = "another actor"
    BY_THING = "another thing"
    BY_PLACE = "another place"
    BY_NUMBER = "another number"
    BY_STATUS = "planned and done, in one document"
    BY_TIME = "times too far apart"
    UNLIKE = "too little in common"


class Verdict(NamedTuple):
    """How surely two tellings are one event (0: they are not), and the reasons."""

    worth: float
    why: tuple[str, ...]

    @property
    def one(self) -> bool:
        """Whether they are one event."""
        return self.worth > 0


APART = Verdict(0.0, ())


def parting(one: Facts, other: Facts, once: bool = False) -> Reason | None:
    """What parts two tellings for sure; `once`: what they tell happens only once, wherever each says that it was."""
    what, who = (one.what.actors, other.what.actors), (one.who.actors, other.who.actors)
    turned = what[0] & who[1] or what[1] & who[0]                           # "he joined Grel", "Grel signed him"
    several = len(one.named & other.named) > 1                              # "Grel lost to Brno", "Brno beat Grel"
    if turned and not several and one.core - other.core and other.core - one.core:
        return Reason.BY_ACTOR
    if not turned and _apart(*what):
        return Reason.BY_THING
    if not several and _apart(*(who if bool(what[0]) == bool(what[1]) and not turned else (one.core, other.core))):
        return Reason.BY_ACTOR
    if not one.core and not other.core and _apart(one.who.beside | one.what.beside, other.who.beside | other.what.beside):
        return Reason.BY_THING
    if not once and _apart(one.places, other.places):
        return Reason.BY_PLACE
    told = dict(other.others)
    if any(_apart(actors, told.get(word, frozenset())) for word, actors in one.others):
        return Reason.BY_THING
    return None if once else _by_number(one, other)


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and one.isdisjoint(other)


def _by_number(one: Facts, other: Facts) -> Reason | None:
    """Another number of the same things; words and figures are not compared."""
    for noun, number in one.numbers:
        rivals = [n for of, n in other.numbers if of == noun]
        if rivals and number not in rivals and any(n[0].isdigit() == number[0].isdigit() for n in rivals):
            return Reason.BY_NUMBER
    return None
