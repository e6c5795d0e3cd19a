"""Dates: days and months by number, as words, figures, slashes and ISO 8601 write them.

Knows the order of day, month and year, and which days no month has.
"""

from __future__ import annotations

from collections.abc import Callable

from timeline.algebra.expressions import Between, Expression, Field, Fixed, Nth, Step
from timeline.algebra.fields import Kind
from timeline.algebra.instants import days_in_month, instant
from timeline.algebra.units import Unit
from timeline.grammar.meanings.fields import within
from timeline.grammar.meanings.years import PIVOT


def day_by_number(day: float, month: int) -> Field | None:
    """ "december seven"."""
    return day_of_month(int(day), month) if 1 <= day <= 31 else None


def day_of_month(day: int, month: int) -> Field | None:
    """ "May 5", "the 5th of May"; None where no year has that day."""
    return Field(Kind.DAY, day, Field(Kind.MONTH, month)) if day <= days_in_month(2000, month) else None


def day_as_written(day: int, month: int) -> Field | None:
    """ "5 May", "31 April": the day, though no year may have it."""
    return day_of_month(day, month) or no_day(day, month)


def no_day(day: int, month: int) -> Field | None:
    """ "31 April": written as a day, which no year has; None for one that there is."""
    return Field(Kind.DAY, day, Field(Kind.MONTH, month)) if days_in_month(2000, month) < day <= MISCOUNTED else None


MISCOUNTED = 39
"""A number beside a month up to here is meant as a day of it, if it stands where days stand."""


def no_date(of: tuple[int, int, int]) -> Field | None:
    """ "2015-02-29", "2021-13-05": a date by its form, which the calendar has not."""
    year, month, day = of
    outer = Fixed(instant(year), instant(year + 1), Unit.YEAR)
    return Field(Kind.DAY, day, Field(Kind.MONTH, month, outer)) if year and month <= MISCOUNTED and day <= MISCOUNTED else None


def week_in(n: int, outer: Expression | None = None) -> Expression | None:
    """ "week 45", "CW12 of 2021": a week of the calendar by its number (ISO 8601)."""
    field = Field(Kind.WEEK, n) if 1 <= n <= 53 else None
    return field if field is None or outer is None else within(field, outer)


def full_date(day: int, month: int, year: Expression | None) -> Expression | None:
    """ "May 5, 2018", also "May 5 of last year"."""
    made = day_of_month(day, month)
    return within(made, year) if made else None


def day_alone(day: int) -> Field:
    """ "the 15th"."""
    return Field(Kind.DAY, day)


def civil_date(y: int, m: int, d: int) -> Fixed | None:
    """A day by its numbers; None where there is none."""
    if not (1 <= m <= 12 and 1 <= d <= days_in_month(y, m) and y):
        return None
    start = instant(y, m, d)
    return Fixed(start, start + 86400, Unit.DAY)


def slashed(order: str) -> Callable[..., Expression | None]:
    """ "03/04/2023" in an order of month (m), day (d) and year (y); a four-digit first number is always a year."""

    def read(of: tuple[str, str, str, str]) -> Expression | None:
        a, sep, b, c = of
        if sep == "." and min(len(a), len(b)) < 2 and len(c) < 4:
            return None  # a version
        if len(a) == 4:
            return civil_date(int(a), int(b), int(c)) or civil_date(int(a), int(c), int(b))
        if len(a) > 2 or len(c) not in (2, 4):
            return None
        if order == "ymd" and len(c) == 2:
            return civil_date(_century(a), int(b), int(c))
        first, second = (int(a), int(b)) if order != "dmy" and sep != "." else (int(b), int(a))
        return civil_date(_century(c), first, second) or civil_date(_century(c), second, first)

    return read


def slashed_day(order: str) -> Callable[..., Field | None]:
    """ "3/4" in an order of month and day; the other order where only that makes a date."""

    def read(a: int, b: int) -> Field | None:
        month, day = (a, b) if order != "dmy" else (b, a)
        if month > 12:
            month, day = day, month
        return day_of_month(day, month) if month <= 12 else None

    return read


def slashed_range(order: str) -> Callable[..., Between | None]:
    """ "10/1-11/7"."""
    one = slashed_day(order)

    def read(a: int, b: int, c: int, d: int) -> Between | None:
        first, last = one(a, b), one(c, d)
        return Between(first, last) if first and last else None

    return read


def _century(digits: str) -> int:
    n = int(digits)
    return n if len(digits) == 4 else n + (2000 if n < PIVOT else 1900)


def month_of_slashed(month: int, year: int) -> Fixed | None:
    """ "04/2023"; "12/1000" is a fraction."""
    if year < PRINTED:
        return None
    start = instant(year, month)
    return Fixed(start, Unit.MONTH.add(start, 1), Unit.MONTH)


PRINTED = 1500
"""Nobody writes a month of an earlier year in figures."""


def year_month(year: int, month: int) -> Fixed | None:
    """ "2016-11"; "2011-12" may as well be two years and is one of them."""
    return month_of_slashed(month, year) if month < year % 100 or year % 100 < month - 1 else None


def month_two_digits(month: int, year: int) -> Fixed | None:
    """ "Aug 96"; up to 31 it is a day."""
    return month_of_slashed(month, _century(str(year))) if year > 31 else None


def day_two_digits(day: int, month: int, y: int) -> Expression | None:
    """ "Aug 9, 96"."""
    return civil_date(_century(f"{y:02d}"), month, day)


def day_late_two_digits(day: int, month: int, y: int) -> Expression | None:
    """ "9 Aug 96"; up to 31 the last number is no year."""
    return day_two_digits(day, month, y) if y > 31 else None


def week_of(outer: Expression) -> Expression | None:
    """ "the week of May 8"."""
    return Nth(1, Unit.WEEK, outer)


def day_of_step(day: int, outer: Expression) -> Expression | None:
    """ "the 20th of next month"."""
    return within(day_alone(day), outer) if isinstance(outer, Step) and outer.of is Unit.MONTH else None
