"""Half-open intervals with open sides, and Allen's thirteen relations between them.

Knows instants only. An open side is None: it says "not known or without bound", never "far away".
Source: J. F. Allen, "Maintaining knowledge about temporal intervals", CACM 26 (1983).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from timeline.algebra.instants import Instant


class Relation(Enum):
    """Allen's relations; `X BEFORE Y` reads from left to right."""

    BEFORE = "before"
    MEETS = "meets"
    OVERLAPS = "overlaps"
    STARTS = "starts"
    DURING = "during"
    FINISHES = "finishes"
    EQUAL = "equal"
    FINISHED_BY = "finished by"
    CONTAINS = "contains"
    STARTED_BY = "started by"
    OVERLAPPED_BY = "overlapped by"
    MET_BY = "met by"
    AFTER = "after"


_ORDER = list(Relation)
INVERSE = dict(zip(_ORDER, reversed(_ORDER), strict=True))


@dataclass(frozen=True, slots=True)
class Interval:
    """Every instant t with start <= t < end; None opens a side.

    Errors: ValueError where the end does not lie after the start.
    """

    start: Instant | None
    end: Instant | None

    def __post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.end <= self.start:
            raise ValueError(f"given an interval from {self.start} to {self.end}, expected an end after the start")

    def __contains__(self, t: Instant) -> bool:
        return (self.start is None or self.start <= t) and (self.end is None or t < self.end)

    def encloses(self, other: Interval) -> bool:
        """Whether every instant of `other` lies in this one.

        >>> Interval(0, None).encloses(Interval(3, 5))
        True
        """
        starts = self.start is None or (other.start is not None and self.start <= other.start)
        ends = self.end is None or (other.end is not None and other.end <= self.end)
        return starts and ends

    def meet(self, other: Interval) -> Interval | None:
        """What both share, or None.

        >>> Interval(0, 5).meet(Interval(3, None))
        Interval(start=3, end=5)
        """
        start = self.start if other.start is None else other.start if self.start is None else max(self.start, other.start)
        end = self.end if other.end is None else other.end if self.end is None else min(self.end, other.end)
        return None if start is not None and end is not None and end <= start else Interval(start, end)

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both.

        >>> Interval(0, 5).hull(Interval(8, None))
        Interval(start=0, end=None)
        """
        start = None if self.start is None or other.start is None else min(self.start, other.start)
        end = None if self.end is None or other.end is None else max(self.end, other.end)
        return Interval(start, end)

    def relation(self, other: Interval) -> Relation:
        """The one of Allen's relations that holds; an open side counts as infinitely far.

        >>> Interval(0, 5).relation(Interval(5, 9))
        <Relation.MEETS: 'meets'>
        """
        a, b = _far(self), _far(other)
        if a[1] < b[0]:
            return Relation.BEFORE
        if a[1] == b[0]:
            return Relation.MEETS
        if b[1] < a[0]:
            return Relation.AFTER
        if b[1] == a[0]:
            return Relation.MET_BY
        return _OVERLAPPING[_sign(a[0], b[0]), _sign(a[1], b[1])]


_OVERLAPPING = {
    (-1, -1): Relation.OVERLAPS, (-1, 0): Relation.FINISHED_BY, (-1, 1): Relation.CONTAINS,
    (0, -1): Relation.STARTS, (0, 0): Relation.EQUAL, (0, 1): Relation.STARTED_BY,
    (1, -1): Relation.DURING, (1, 0): Relation.FINISHES, (1, 1): Relation.OVERLAPPED_BY,
}  # fmt: skip


def _sign(a: float, b: float) -> int:
    return (a > b) - (a < b)


def _far(interval: Interval) -> tuple[float, float]:
    start = float("-inf") if interval.start is None else interval.start
    return start, float("inf") if interval.end is None else interval.end
