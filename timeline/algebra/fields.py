"""Fields of the calendar: what comes round once in every larger period (a month in a year, a weekday in a week, noon in a day).

Knows where the field lies in a given period, holidays included. Knows neither "last" nor "next" nor words; those are steps
over fields. Sources: Gregorian computus after J. Meeus, "Astronomical Algorithms", ch. 8; parts of day as TIMEX3 names them;
meteorological seasons of the northern hemisphere (whole months), as EDTF 21 to 24 are mostly used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from timeline.algebra.instants import DAY, HOUR, Instant, civil, days_in_month, instant, week_start, weekday
from timeline.algebra.units import Unit


class Kind(Enum):
    """What kind of field: the value says of what it is one."""

    MONTH = "month of year"
    DAY = "day of month"
    WEEKDAY = "day of week"
    WEEKEND = "weekend of week"
    WEEK = "week of year"
    QUARTER = "quarter of year"
    HALF = "half of year"
    SEASON = "season of year"
    HOLIDAY = "holiday of year"
    PART = "part of day"
    CLOCK = "time of day"
    YEAR = "year of century"
    DECADE = "decade of century"


class Period(NamedTuple):
    """A stretch of the calendar: where it starts and ends, and in which unit it speaks."""

    start: Instant
    end: Instant
    grain: Unit


PARTS: dict[str, tuple[int, int]] = {
    "MO": (5, 12), "MI": (12, 13), "AF": (12, 18), "EV": (18, 21), "NI": (20, 28), "DT": (8, 18), "DA": (4, 6), "DU": (18, 20),
}  # fmt: skip
"""Parts of day (TIMEX3: morning, midday, afternoon, evening, night, daytime; ours: dawn, dusk) as hours; night runs into the next day."""

SEASONS: dict[str, int] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""Seasons and the month they open with, three months each; a winter belongs to the year it opens in."""


def easter(year: int) -> Instant:
    """Easter Sunday of the Gregorian calendar.

    >>> civil(easter(2024))[:3]
    (2024, 3, 31)
    """
    century, rest = divmod(year, 100)
    epact = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    shift = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    month, day = divmod(epact + shift - 7 * ((year % 19 + 11 * epact + 22 * shift) // 451) + 114, 31)
    return instant(year, month, day + 1)


def nth_weekday(year: int, month: int, day: int, n: int) -> Instant:
    """The n-th weekday (0 Monday) of a month; -1 the last.

    >>> civil(nth_weekday(2023, 11, 3, 4))[:3]
    (2023, 11, 23)
    """
    if n > 0:
        first = instant(year, month)
        return first + ((day - weekday(first)) % 7 + 7 * (n - 1)) * DAY
    last = instant(year, month, days_in_month(year, month))
    return last - ((weekday(last) - day) % 7) * DAY + 7 * (n + 1) * DAY


def _fixed(month: int, day: int) -> Callable[[int], Instant]:
    return lambda year: instant(year, month, day)


def _floating(month: int, day: int, n: int, shift: int = 0) -> Callable[[int], Instant]:
    return lambda year: nth_weekday(year, month, day, n) + shift * DAY


def _paschal(shift: int) -> Callable[[int], Instant]:
    return lambda year: easter(year) + shift * DAY


HOLIDAYS: dict[str, Callable[[int], Instant]] = {
    "new year": _fixed(1, 1), "new year's eve": _fixed(12, 31), "epiphany": _fixed(1, 6), "groundhog day": _fixed(2, 2),
    "valentine": _fixed(2, 14), "st patrick": _fixed(3, 17), "april fools": _fixed(4, 1), "earth day": _fixed(4, 22),
    "may day": _fixed(5, 1), "star wars day": _fixed(5, 4), "cinco de mayo": _fixed(5, 5), "ve day": _fixed(5, 8),
    "juneteenth": _fixed(6, 19),
    "canada day": _fixed(7, 1), "independence day": _fixed(7, 4), "bastille day": _fixed(7, 14), "all saints": _fixed(11, 1),
    "halloween": _fixed(10, 31), "all souls": _fixed(11, 2), "guy fawkes": _fixed(11, 5), "veterans day": _fixed(11, 11),
    "christmas eve": _fixed(12, 24), "christmas": _fixed(12, 25), "boxing day": _fixed(12, 26), "st nicholas": _fixed(12, 6),
    "australia day": _fixed(1, 26), "anzac day": _fixed(4, 25), "german unity": _fixed(10, 3), "womens day": _fixed(3, 8),
    "mlk day": _floating(1, 0, 3), "presidents day": _floating(2, 0, 3), "mothers day": _floating(5, 6, 2),
    "memorial day": _floating(5, 0, -1), "fathers day": _floating(6, 6, 3), "labor day": _floating(9, 0, 1),
    "columbus day": _floating(10, 0, 2), "thanksgiving": _floating(11, 3, 4), "black friday": _floating(11, 3, 4, 1),
    "cyber monday": _floating(11, 3, 4, 4), "election day": lambda year: nth_weekday(year, 11, 0, 1) + DAY,
    "mardi gras": _paschal(-47), "ash wednesday": _paschal(-46), "palm sunday": _paschal(-7), "maundy thursday": _paschal(-3),
    "good friday": _paschal(-2), "easter": _paschal(0), "easter monday": _paschal(1), "ascension": _paschal(39),
    "pentecost": _paschal(49), "whit monday": _paschal(50), "corpus christi": _paschal(60),
}  # fmt: skip
"""Holidays by name, each a function from a year to the instant its day begins. US and western Christian dates."""


def _of_month(value: str | int, start: Instant) -> Period | None:
    first = Unit.MONTH.add(start, int(value) - 1)
    return Period(first, Unit.MONTH.add(first, 1), Unit.MONTH)


def _of_day(value: str | int, start: Instant) -> Period | None:
    year, month, *_ = civil(start)
    if int(value) > days_in_month(year, month):
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
    Kind.WEEK: Rule(Unit.YEAR, Unit.WEEK, _of_week),
    Kind.QUARTER: Rule(Unit.YEAR, Unit.QUARTER, _months(3, Unit.QUARTER)),
    Kind.HALF: Rule(Unit.YEAR, Unit.HALF, _months(6, Unit.HALF)),
    Kind.SEASON: Rule(Unit.YEAR, Unit.QUARTER, _of_season),
    Kind.HOLIDAY: Rule(Unit.YEAR, Unit.DAY, lambda value, start: _day(HOLIDAYS[str(value)](civil(start).year))),
    Kind.PART: Rule(Unit.DAY, Unit.HOUR, _of_part),
    Kind.CLOCK: Rule(Unit.DAY, Unit.MINUTE, _of_clock),
    Kind.YEAR: Rule(Unit.CENTURY, Unit.YEAR, _years(1, Unit.YEAR)),
    Kind.DECADE: Rule(Unit.CENTURY, Unit.DECADE, _years(10, Unit.DECADE)),
}
"""The one table of fields: every kind has its rule."""


def nth_occurrence(kind: Kind, value: str | int, t: Instant, n: int) -> Period:
    """The occurrence in the parent period of `t` (n = 0), or n parents on; parents that lack the field are stepped over.

    >>> civil(nth_occurrence(Kind.DAY, 31, instant(2023, 4, 12), 1).start)[:3]
    (2023, 5, 31)
    """
    rule = FIELDS[kind]
    start = rule.parent.add(rule.parent.floor(t), n)
    step = -1 if n < 0 else 1
    while (found := rule.locate(value, start)) is None:
        start = rule.parent.add(start, step)
    return found
