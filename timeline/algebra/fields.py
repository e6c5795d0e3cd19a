"""Fields of the calendar: what comes round once in every larger period (a month in a year, a weekday in a week, noon in a day).

Knows where the field lies in a given period, holidays included. Knows neither "last" nor "next" nor words; those are steps
over fields. Sources: parts of day as TIMEX3 names them; meteorological seasons of the northern hemisphere (whole months), as EDTF
21 to 24 are mostly used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from timeline.algebra.feasts.holidays import holiday
from timeline.algebra.instants import DAY, HOUR, Instant, civil, days_in_month, week_start, weekday
from timeline.algebra.units import Unit


class Kind(Enum):
    """What kind of field: the value says of what it is one."""

    MONTH = "month of year"
    DAY = "day of month"
    WEEKDAY = "day of week"
    WEEKEND = "weekend of week"
    WORKDAY = "working day of day"
    WEEK = "week of year"
    QUARTER = "quarter of year"
    HALF = "half of year"
    SEASON = "season of year"
    HOLIDAY = "holiday of year"
    PART = "part of day"
    CLOCK = "time of day"
    YEAR = "year of century"
    DECADE = "decade of century"

    __hash__ = object.__hash__  # looked up in the hottest code


class Period(NamedTuple):
    """A stretch of the calendar: where it starts and ends, and in which unit it speaks."""

    start: Instant
    end: Instant
    grain: Unit


PARTS: dict[str, tuple[int, int]] = {
    "EH": (0, 6), "MO": (5, 12), "MI": (12, 13), "AF": (12, 18), "EV": (18, 21), "NI": (20, 28), "DT": (8, 18), "DA": (4, 6),
    "DU": (18, 20),
}  # fmt: skip
"""Parts of day (TIMEX3: morning, midday, afternoon, evening, night, daytime; ours: dawn, dusk, early hours) as hours; night runs into
the next day."""

SEASONS: dict[str, int] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""Seasons and the month they open with, three months each; a winter belongs to the year it opens in."""


def _of_month(value: str | int, start: Instant) -> Period | None:
    if not 1 <= int(value) <= 12:
        return None
    first = Unit.MONTH.add(start, int(value) - 1)
    return Period(first, Unit.MONTH.add(first, 1), Unit.MONTH)


def _of_day(value: str | int, start: Instant) -> Period | None:
    year, month, *_ = civil(start)
    if not 1 <= int(value) <= days_in_month(year, month):
        return None
    return _day(start + (int(value) - 1) * DAY)


def _of_week(value: str | int, start: Instant) -> Period | None:
    monday = week_start(civil(start).year, int(value))
    return Period(monday, Unit.WEEK.add(monday, 1), Unit.WEEK)


def _of_season(value: str | int, start: Instant) -> Period | None:
    first = Unit.MONTH.add(start, SEASONS[str(value)] - 1)
    return Period(first, Unit.MONTH.add(first, 3), Unit.QUARTER)


def _of_part(value: str | int, start: Instant) -> Period | None:
    begin, end = PARTS[str(value)]
    return Period(start + begin * HOUR, start + end * HOUR, Unit.HOUR)


def _of_clock(value: str | int, start: Instant) -> Period | None:
    seconds, grain = divmod(int(value), 4)
    unit = (Unit.SECOND, Unit.MINUTE, Unit.HOUR)[grain]
    return Period(start + seconds, start + seconds + unit.seconds, unit)


def clock(hour: int, minute: int | None = None, second: int | None = None) -> int:
    """The value of a CLOCK field: seconds of the day, and to what the time was given (second, minute or hour) in the last two bits.

    >>> _of_clock(clock(9, 30), 0)
    Period(start=34200, end=34260, grain=<Unit.MINUTE: 'minute'>)
    """
    return (hour * 3600 + (minute or 0) * 60 + (second or 0)) * 4 + (0 if second is not None else 1 if minute is not None else 2)


def _of_holiday(value: str | int, start: Instant) -> Period | None:
    found = holiday(str(value), civil(start).year)
    return None if found is None else Period(*found, Unit.DAY)


def _day(start: Instant) -> Period:
    return Period(start, start + DAY, Unit.DAY)


def _months(count: int, unit: Unit) -> Callable[[str | int, Instant], Period | None]:
    def locate(value: str | int, start: Instant) -> Period | None:
        first = Unit.MONTH.add(start, (int(value) - 1) * count)
        return Period(first, Unit.MONTH.add(first, count), unit)

    return locate


def _years(count: int, unit: Unit) -> Callable[[str | int, Instant], Period | None]:
    def locate(value: str | int, start: Instant) -> Period | None:
        first = Unit.YEAR.add(start, int(value))
        return Period(first, Unit.YEAR.add(first, count), unit)

    return locate


@dataclass(frozen=True, slots=True)
class Rule:
    """How a kind of field recurs: once in each `parent` period, where `locate(value, parent start)` says (None: not in that one)."""

    parent: Unit
    grain: Unit
    locate: Callable[[str | int, Instant], Period | None]


FIELDS: dict[Kind, Rule] = {
    Kind.MONTH: Rule(Unit.YEAR, Unit.MONTH, _of_month),
    Kind.DAY: Rule(Unit.MONTH, Unit.DAY, _of_day),
    Kind.WEEKDAY: Rule(Unit.WEEK, Unit.DAY, lambda value, start: _day(start + (int(value) - 1) * DAY)),
    Kind.WEEKEND: Rule(Unit.WEEK, Unit.DAY, lambda value, start: Period(start + 5 * DAY, start + 7 * DAY, Unit.DAY)),
    Kind.WORKDAY: Rule(Unit.DAY, Unit.DAY, lambda value, start: _day(start) if weekday(start) < 5 else None),
    Kind.WEEK: Rule(Unit.YEAR, Unit.WEEK, _of_week),
    Kind.QUARTER: Rule(Unit.YEAR, Unit.QUARTER, _months(3, Unit.QUARTER)),
    Kind.HALF: Rule(Unit.YEAR, Unit.HALF, _months(6, Unit.HALF)),
    Kind.SEASON: Rule(Unit.YEAR, Unit.QUARTER, _of_season),
    Kind.HOLIDAY: Rule(Unit.YEAR, Unit.DAY, _of_holiday),
    Kind.PART: Rule(Unit.DAY, Unit.HOUR, _of_part),
    Kind.CLOCK: Rule(Unit.DAY, Unit.MINUTE, _of_clock),
    Kind.YEAR: Rule(Unit.CENTURY, Unit.YEAR, _years(1, Unit.YEAR)),
    Kind.DECADE: Rule(Unit.CENTURY, Unit.DECADE, _years(10, Unit.DECADE)),
}
"""The one table of fields: every kind has its rule."""


def nth_occurrence(kind: Kind, value: str | int, t: Instant, n: int) -> Period:
    """The occurrence in the parent period of `t` (n = 0), or n parents on; parents that lack the field are stepped over.

    >>> from timeline.algebra.instants import instant
    >>> civil(nth_occurrence(Kind.DAY, 31, instant(2023, 4, 12), 1).start)[:3]
    (2023, 5, 31)
    """
    rule = FIELDS[kind]
    start = rule.parent.add(rule.parent.floor(t), n)
    step = -1 if n < 0 else 1
    while (found := rule.locate(value, start)) is None:
        start = rule.parent.add(start, step)
    return found
