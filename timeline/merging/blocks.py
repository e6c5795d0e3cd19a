"""Finding what a telling is compared to: those that share keys with it in its years, and those of other documents in its months, so that
the work grows as the tellings do.

Knows keys (rare words; an actor and a change), years and months; does not know what they mean, nor compares anything.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from typing import TypeAlias

from timeline.algebra.instants import Instant, civil
from timeline.algebra.intervals import Interval
from timeline.merging.times import years

__all__ = ["COMPARED", "Blocks", "Months", "Place"]

COMPARED = 8
"""A telling is compared to at most so many others by each kind of key, and to the last so many of each month of another document."""
BLOCK = 60
"""Of the others that have a key in a year, at most so many, the last ones, are looked at: those nearest in time."""


Place: TypeAlias = tuple[Hashable, int | None]
"""A key and a year."""


class Blocks:
    """The numbers of tellings by their keys and years; `least`: so many keys must be shared."""

    def __init__(self, least: int, reach: Instant = 0) -> None:
        self.least = least
        self.reach = reach
        self.blocks: defaultdict[Place, list[int]] = defaultdict(list)

    def places(self, keys: Iterable[Hashable], time: Interval | None) -> tuple[Place, ...]:
        """Where a telling with such keys and time is put and found."""
        each = years(time, self.reach)
        return tuple([(key, year) for key in keys for year in each])

    def add(self, number: int, places: Iterable[Place]) -> None:
        """Let telling `number` be found."""
        for place in places:
            block = self.blocks[place]
            if not block or block[-1] != number:
                block.append(number)

    def find(self, places: Iterable[Place]) -> list[int]:
        """The numbers of the tellings that have the most such keys in common, those added last first among equals."""
        common: defaultdict[int, set[Hashable]] = defaultdict(set)
        for place in places:
            for number in self.blocks.get(place, ())[-BLOCK:]:
                common[number].add(place[0])
        alike = (number for number, shared in common.items() if len(shared) >= self.least)
        return sorted(alike, key=lambda number: (-len(common[number]), -number))[:COMPARED]


class Months:
    """The tellings of one document by the months that they may be of; a time of more than a year only by its first and last ones."""

    def __init__(self) -> None:
        self.months: dict[int | None, list[int]] = {}

    def add(self, number: int, time: Interval | None) -> None:
        """Let a telling be found."""
        for month in _months(time, 0):
            self.months.setdefault(month, []).append(number)

    def near(self, time: Interval | None) -> list[int]:
        """The tellings of the months that a time touches, the last ones of each, and then of those beside a day's or a month's."""
        own = _months(time, 0)
        beside = [month for month in _months(time, 1) if month not in own]
        found = dict.fromkeys(number for month in (*own, *beside) for number in self.months.get(month, ())[-COMPARED:])
        return list(found)[: 2 * COMPARED]


def _months(time: Interval | None, beside: int) -> Sequence[int | None]:
    """The months of a time, and `beside` it where it is short; of a time of more than a year, or an open one, the first and the last."""
    if time is None:
        return (None,)
    first = _month(time.start) if time.start is not None else None
    last = _month(time.end - 1) if time.end is not None else None
    if first is None or last is None or last - first > 12:
        return tuple(month for month in (first, last) if month is not None)
    beside = beside if last - first <= 1 else 0
    return range(first - beside, last + beside + 1)


def _month(instant: Instant) -> int:
    day = civil(instant)
    return day.year * 12 + day.month
