"""Instants: whole seconds on the civil time line, proleptic Gregorian calendar, any year.

Knows days, months, years and ISO weeks as numbers. Knows no time zone (one is kept beside an instant, never mixed in),
no notation and no words. Years are astronomical: 1 is AD 1, 0 is 1 BC, -43 is 44 BC. Instant 0 is 1970-01-01T00:00:00.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, TypeAlias

Instant: TypeAlias = int
"""Seconds since 1970-01-01T00:00:00 on the civil line; negative before."""

MINUTE, HOUR, DAY, WEEK = 60, 3600, 86400, 604800
PRESENT = 2000
"""The year from which ages are counted back, as the earth sciences write them (ka, Ma, Ga)."""
_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Civil(NamedTuple):
    """The calendar fields of an instant: astronomical year, month 1-12, day 1-31, hour 0-23, minute and second 0-59."""

    year: int
    month: int
    day: int
    hour: int = 0
    minute: int = 0
    second: int = 0


def is_leap(year: int) -> bool:
    """Whether a year (astronomical) has 366 days.

    >>> is_leap(2000), is_leap(1900), is_leap(0)
    (True, False, True)
    """
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """The number of days of a month, 28 to 31.

    >>> days_in_month(2024, 2)
    29
    """
    return 29 if month == 2 and is_leap(year) else _MONTH_DAYS[month - 1]


def day_number(year: int, month: int = 1, day: int = 1) -> int:
    """Days from 1970-01-01 to a civil date. Source: H. Hinnant, "chrono-compatible low-level date algorithms".

    >>> day_number(1970), day_number(-43, 3, 15)
    (0, -735160)
    """
    y = year - (month <= 2)
    era, year_of_era = divmod(y, 400)
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year - 719468


def instant(year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0, second: int = 0) -> Instant:
    """The instant at which a civil date and time begins.

    Errors: ValueError where a field is outside its range (hour 24 is not an hour here).

    >>> instant(2023, 4, 12)
    1681257600
    """
    if not (1 <= month <= 12 and 1 <= day <= days_in_month(year, month)):
        raise ValueError(f"given {year}-{month}-{day}, expected month 1-12 and a day that the month has")
    if not (0 <= hour < 24 and 0 <= minute < 60 and 0 <= second < 60):
        raise ValueError(f"given {hour}:{minute}:{second}, expected a time from 0:00:00 to 23:59:59")
    return day_number(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second


@lru_cache(maxsize=1 << 14)
def civil(t: Instant) -> Civil:
    """The calendar fields of an instant.

    >>> civil(1681257600)
    Civil(year=2023, month=4, day=12, hour=0, minute=0, second=0)
    """
    days, seconds = divmod(t, DAY)
    era, day_of_era = divmod(days + 719468, 146097)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day_of_year + 2) // 153
    month = shifted + (3 if shifted < 10 else -9)
    year = year_of_era + era * 400 + (month <= 2)
    hour, rest = divmod(seconds, HOUR)
    return Civil(year, month, day_of_year - (153 * shifted + 2) // 5 + 1, hour, rest // MINUTE, rest % MINUTE)


def weekday(t: Instant) -> int:
    """The day of the week, 0 for Monday to 6 for Sunday.

    >>> weekday(instant(2023, 4, 12))
    2
    """
    return (t // DAY + 3) % 7


def week_start(iso_year: int, week: int) -> Instant:
    """The Monday that opens an ISO 8601 week. Weeks past the last one run on into the next year.

    >>> civil(week_start(2023, 15))[:3]
    (2023, 4, 10)
    """
    fourth = instant(iso_year, 1, 4)
    return fourth - weekday(fourth) * DAY + (week - 1) * WEEK


def iso_week(t: Instant) -> tuple[int, int]:
    """The ISO 8601 week-numbering year and the week (1-53) of an instant.

    >>> iso_week(instant(2021, 1, 3))
    (2020, 53)
    """
    thursday = t // DAY * DAY + (3 - weekday(t)) * DAY
    year = civil(thursday).year
    return year, (thursday - week_start(year, 1)) // WEEK + 1
