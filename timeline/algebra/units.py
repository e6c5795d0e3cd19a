"""Units of time, second to millennium, as periods of the calendar.

Knows how to cut an instant down to the start of its period and how to count periods on. Weeks start on Monday (ISO 8601),
quarters and halves with the civil year, decades in years that end in 0, centuries in years that end in 00 (ISO 8601: "19" is
1900 to 1999). Knows no words.
"""

from __future__ import annotations

from enum import Enum

from timeline.algebra.instants import DAY, HOUR, MINUTE, WEEK, Instant, civil, day_number, days_in_month


class Unit(Enum):
    """A unit of time. The value is its English name, as in the column `grain`; order is by length."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"

    # Set once below: plain attributes, because units are compared and measured in the hottest code.
    rank: int
    seconds: int
    months: int

    __hash__ = object.__hash__

    def __lt__(self, other: Unit) -> bool:
        return self.rank < other.rank

    def __le__(self, other: Unit) -> bool:
        return self.rank <= other.rank

    def floor(self, t: Instant) -> Instant:
        """The start of the period that holds `t`.

        >>> civil(Unit.QUARTER.floor(1681257600))[:3]
        (2023, 4, 1)
        """
        if self is _WEEK:
            return t - (t - 4 * DAY) % WEEK
        if not self.months:
            return t - t % self.seconds
        year, month, *_ = civil(t)
        first = (year * 12 + month - 1) // self.months * self.months
        return day_number(first // 12, first % 12 + 1) * DAY

    def add(self, t: Instant, n: int) -> Instant:
        """`t` moved on by `n` units (back where negative); a day that the month lacks becomes its last.

        >>> civil(Unit.MONTH.add(Unit.DAY.add(0, 30), 1))[:3]
        (1970, 2, 28)
        """
        if not self.months:
            return t + n * self.seconds
        year, month, day, *_ = civil(t)
        target = year * 12 + month - 1 + n * self.months
        year, month = target // 12, target % 12 + 1
        return day_number(year, month, min(day, days_in_month(year, month))) * DAY + t % DAY


_WEEK = Unit.WEEK
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""


_LENGTHS = {
    Unit.SECOND: (1, 0), Unit.MINUTE: (MINUTE, 0), Unit.HOUR: (HOUR, 0), Unit.DAY: (DAY, 0), Unit.WEEK: (WEEK, 0),
    Unit.MONTH: (2629746, 1), Unit.QUARTER: (7889238, 3), Unit.HALF: (15778476, 6), Unit.YEAR: (31556952, 12),
    Unit.DECADE: (315569520, 120), Unit.CENTURY: (3155695200, 1200), Unit.MILLENNIUM: (31556952000, 12000),
}  # fmt: skip
for _rank, (_unit, (_seconds, _months)) in enumerate(_LENGTHS.items()):
    _unit.rank, _unit.seconds, _unit.months = _rank, _seconds, _months
