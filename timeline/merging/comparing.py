"""Two tellings beside each other, field by field: how their times lie, whether they tell one change, of whom, of what, where, how many.

What is found is a list of levels, each with how much of it (1 where it only holds). What a level is worth is not said here. After I. P.
Fellegi and A. B. Sunter, "A theory for record linkage" (JASA 64, 1969). Knows facts, bags and times.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import log, sqrt
from typing import NamedTuple

from timeline.algebra.instants import DAY, WEEK
from timeline.algebra.intervals import Interval
from timeline.document import Entry, Status
from timeline.languages.prose import Phase, Prose
from timeline.merging.bags import Bags, Census
from timeline.merging.facts import Facts
from timeline.merging.levels import SAME_CHANGE, Found, Level
from timeline.merging.times import UNSURE, YEAR, fit, gap, widest, width

__all__ = ["Seen", "alike", "change_level", "said", "seen", "time_level", "told"]


class Seen(NamedTuple):
    """What is compared of the facts of a telling, each found once: `beside` are the changes that any of its words tell."""

    verb: str
    changes: frozenset[str]
    beside: frozenset[str]
    announced: bool
    who: frozenset[str]
    what: frozenset[str]
    core: frozenset[str]
    named: frozenset[str]
    near: frozenset[str]
    places: frozenset[str]
    numbers: tuple[tuple[str, str], ...]
    nouns: frozenset[str]
    things: frozenset[str]


def seen(told: Facts, beside: frozenset[str]) -> Seen:
    """What is compared of some facts."""
    things = told.nouns | told.who.nouns | told.what.nouns
    return Seen(
        told.verb, told.changes, beside, told.phase is Phase.SAID, told.who.actors, told.what.actors, told.core, told.named, told.near,
        told.places, told.numbers, told.nouns, things,
    )  # fmt: skip


# -- times -----------------------------------------------------------------------------------------------------------------------------


def time_level(one: Interval | None, other: Interval | None) -> Level:
    """How two times lie beside each other."""
    if one is None or other is None:
        return Level.TIMELESS if one is other else Level.HALF_TIMED
    wide = widest(one, other)
    if fit(one, other):
        return _fitting(one, other, wide)
    apart = gap(one, other)
    if apart is None:
        return Level.OVER
    if apart < DAY and wide <= _DAY:
        return Level.NEXT
    if apart <= 4 * DAY and wide <= WEEK:
        return Level.DAYS
    return next((level for most, level in _APART if apart <= most), Level.FAR)


_DAY, _MONTH = 1.01 * DAY, 32 * DAY
_APART = ((2 * WEEK, Level.WEEKS), (93 * DAY, Level.MONTHS), (YEAR, Level.IN_YEAR))


def _fitting(one: Interval, other: Interval, wide: float) -> Level:
    same = one == other
    if wide <= _DAY:
        return Level.DAY
    if wide <= WEEK:
        return Level.WEEK
    if wide <= _MONTH:
        return Level.SAME_MONTH if same else Level.MONTH
    if wide <= YEAR:
        return Level.SAME_YEAR if same else Level.DAY_IN_YEAR if min(width(one), width(other)) <= WEEK else Level.YEAR
    if one.start == other.start and one.start is not None:
        return Level.BEGIN
    return Level.OPEN if wide == float("inf") else Level.LONG


# -- the change ------------------------------------------------------------------------------------------------------------------------


def change_level(prose: Prose, one: Seen, other: Seen) -> Level:
    """Whether two tellings tell one change, as far as the tables of the language know."""
    if shared := one.changes & other.changes:
        changes = prose.changes
        if not shared.isdisjoint(changes.once):
            return Level.ONCE
        return Level.OFTEN if shared <= changes.often | changes.daily else Level.LOOSE if shared <= changes.loose else Level.CHANGE
    if one.verb and one.verb == other.verb:
        return Level.VERB if _says(prose, one.verb) else Level.LIGHT
    if any(_related(one.verb, word) for word in (*other.nouns, other.verb)) or any(_related(other.verb, word) for word in one.nouns):
        return Level.FAMILY
    if not (one.changes.isdisjoint(other.beside) and other.changes.isdisjoint(one.beside)):
        return Level.CHANGE_BESIDE
    if one.changes and other.changes:
        return Level.ONLY_OTHER_CHANGE if one.beside <= one.changes and other.beside <= other.changes else Level.OTHER_CHANGE
    if one.changes or other.changes:
        return Level.ONE_CHANGE
    return Level.NO_CHANGE if one.verb and other.verb else Level.NO_VERB


def _says(prose: Prose, verb: str) -> bool:
    """Whether a verb tells enough by itself to be compared by: not "be", "take" or "said"."""
    light = verb in prose.changes.light or verb in prose.copulas or verb in prose.attributing
    return not light and verb not in prose.empty


def _related(one: str, other: str) -> bool:
    """Whether two stems look like words of one family: "inspect" and "inspector"."""
    if one[:_LETTERS] != other[:_LETTERS]:
        return False
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    return len(short) >= _LETTERS and long.startswith(short[: max(_LETTERS, len(short) - 2)])


_LETTERS = 5


# -- of whom, of what, where -----------------------------------------------------------------------------------------------------------


def told(prose: Prose, one: Seen, other: Seen) -> Iterator[Found]:
    """What the facts of two tellings have in common."""
    change = change_level(prose, one, other)
    yield change, 1.0
    if one.announced is not other.announced:
        yield Level.ANNOUNCED, 1.0
    turned = not (one.what.isdisjoint(other.who) and other.what.isdisjoint(one.who))
    actor = _actor_level(one, other, turned)
    apart = [level for level, holds in (
        (Level.OTHER_THING, not turned and _apart(one.what, other.what)),
        (Level.OTHER_DOER, not turned and _apart(one.who, other.who)),
        (Level.OTHER_PLACE, _apart(one.places, other.places)),
        (Level.OTHER_NUMBER, bool(one.numbers and other.numbers) and _other_number(one, other)),
    ) if holds]  # fmt: skip
    yield actor, 1.0
    for level in apart:
        yield level, 1.0
    if change in SAME_CHANGE:
        for level in (*apart, actor):
            if level in _TOO:
                yield _TOO[level], 1.0
        if one.nouns and other.nouns and one.things.isdisjoint(other.things):
            yield Level.OTHER_NOUN_TOO, 1.0
    if (one.named & other.named) - (one.core & other.core):
        yield Level.MORE_NAMES, 1.0
    if one.nouns.isdisjoint(other.nouns) and not one.things.isdisjoint(other.things):
        yield Level.NOUNS, 1.0
    if not one.places.isdisjoint(other.places):
        yield Level.PLACE, 1.0
    if one.numbers and other.numbers and not set(one.numbers).isdisjoint(other.numbers):
        yield Level.NUMBER, 1.0


_TOO = {
    Level.OTHER_THING: Level.OTHER_THING_TOO, Level.OTHER_DOER: Level.OTHER_DOER_TOO, Level.OTHER_PLACE: Level.OTHER_PLACE_TOO,
    Level.OTHER_NUMBER: Level.OTHER_NUMBER_TOO, Level.OTHER_ACTOR: Level.OTHER_ACTOR_TOO,
}  # fmt: skip


def _actor_level(one: Seen, other: Seen, turned: bool) -> Level:
    if core := one.core & other.core:
        if len(core) > 1:
            return Level.TWO_ACTORS
        return Level.TURNED if turned else Level.WHO if one.what.isdisjoint(other.what) else Level.TO_WHOM
    named = not (one.core.isdisjoint(other.named) and other.core.isdisjoint(one.named))
    if one.core and other.core:
        return Level.OTHER_NAMED if named else Level.OTHER_ACTOR
    if named:
        return Level.NAMED
    if not (one.named.isdisjoint(other.near) and other.named.isdisjoint(one.near)):
        return Level.NEAR
    return Level.ONE_ACTOR if one.core or other.core else Level.NOBODY


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and one.isdisjoint(other)


def _other_number(one: Seen, other: Seen) -> bool:
    """Another number of the same things; words and figures are not compared."""
    for noun, number in one.numbers:
        rivals = [n for of, n in other.numbers if of == noun]
        if rivals and number not in rivals and any(n[0].isdigit() == number[0].isdigit() for n in rivals):
            return True
    return False


# -- as a whole ------------------------------------------------------------------------------------------------------------------------


def said(census: Census, one: Bags, other: Bags, documents: tuple[str, str], same_change: bool) -> Iterator[Found]:
    """What the bags of two tellings have in common."""
    if words := one.words & other.words:
        yield Level.WORDS, min(census.weight(0, words, *documents), 9.0)
        yield Level.SHARE_OF_WORDS, _share(words, one.words, other.words)
    if one.actors and other.actors:
        if actors := one.actors & other.actors:
            yield Level.ACTORS, min(census.weight(3, actors, *documents), 6.0)
            yield Level.SHARE_OF_ACTORS, len(actors) / sqrt(len(one.actors) * len(other.actors))
        else:
            yield Level.OTHER_ACTORS, min(census.rarest(3, one.actors, *documents), census.rarest(3, other.actors, *documents))
    else:
        yield Level.NAMELESS, 1.0
    if near := one.near & other.near:
        yield Level.NEAR_ACTORS, min(census.weight(4, near, *documents), 6.0)
    if changes := one.changes & other.changes:
        yield Level.SHARE_OF_CHANGES, _share(changes, one.changes, other.changes)
    elif one.changes and other.changes:
        yield Level.OTHER_CHANGES, 1.0
    if scenes := one.scenes & other.scenes:
        yield Level.SCENES, min(census.weight(2, scenes, *documents), 6.0)
        yield Level.SHARE_OF_SCENES, _share(scenes, one.scenes, other.scenes)
    elif one.scenes and other.scenes:
        yield Level.OTHER_SCENES, 1.0
    if one.another is not other.another:
        yield Level.ANOTHER, 1.0
        if same_change:
            yield Level.ANOTHER_TOO, 1.0


def _share(both: frozenset[str], one: frozenset[str], other: frozenset[str]) -> float:
    """How much of the smaller of two bags the other has."""
    return len(both) / min(len(one), len(other))


def alike(one: Entry, other: Entry, rivals: int, excluding: bool) -> Iterator[Found]:
    """What two entries have in common beside what they tell; `rivals`: as many tellings of both documents have their times, which may be
    `excluding` each other."""
    plans = one.status in UNSURE, other.status in UNSURE
    if all(plans):
        yield Level.PLANS, 1.0
    if any(plans) and not all(plans):
        yield Level.PLAN_AND_DONE, 1.0
        if one.document == other.document:
            yield Level.DOCUMENT_PLAN, 1.0
    if (one.status is Status.NEGATED) is not (other.status is Status.NEGATED):
        yield Level.DENIED, 1.0
    if one.document == other.document:
        yield Level.DOCUMENT, 1.0
        if excluding and not any(plans):
            yield Level.TWICE, 1.0
        if one.event_start_char < other.event_end_char and other.event_start_char < one.event_end_char:
            yield Level.CLAUSE, 1.0
    yield Level.RIVALS, log(max(1, rivals))
