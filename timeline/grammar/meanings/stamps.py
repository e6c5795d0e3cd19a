"""Stamps: dates and times as machines write them, out of what a token of figures says as a whole.

Knows ISO 8601 and its kin, seconds since 1970, quarters and halves with their year glued to them. The notations themselves are read in
`timeline.algebra.notation` and `timeline.grammar.words`.
"""

from __future__ import annotations

from timeline.algebra.expressions import Expression, Field, Fixed
from timeline.algebra.fields import Kind
from timeline.algebra.instants import instant
from timeline.algebra.intervals import Interval
from timeline.algebra.units import Unit
from timeline.grammar.meanings.clocks import time_on
from timeline.grammar.meanings.dates import civil_date
from timeline.grammar.meanings.fields import within
from timeline.grammar.meanings.years import PIVOT, year

_GRAINS = {unit.seconds: unit for unit in (Unit.SECOND, Unit.MINUTE, Unit.DAY, Unit.WEEK)}


def iso_date(of: tuple[Interval, str | None], zone: str | None = None) -> Fixed | None:
    """ "2018-04-12", "2018-04-12T09:30Z", "2019-W02"; `zone` stands behind it in words ("2018-04-12 09:30:00 EST")."""
    interval, offset = of
    if interval.start is None or interval.end is None:
        return None
    grain = _GRAINS[interval.end - interval.start]
    timed = grain.rank < Unit.DAY.rank
    return Fixed(interval.start, interval.end, grain, offset or zone) if timed or not zone else None


def eight_digits(of: int) -> Fixed | None:
    """ "20180412"."""
    return civil_date(of // 10000, of // 100 % 100, of % 100)


def epoch(of: int) -> Fixed:
    """ "1467646262", "1467646262000": seconds or milliseconds since 1970, in UTC."""
    seconds = of // 1000 if of >= 10**12 else of
    return Fixed(seconds, seconds + 1, Unit.SECOND, "Z")


def part_of_year(of: tuple[str, int, str]) -> Expression | None:
    """ "3Q19", "2025Q01", "1H20": a quarter or a half with its year."""
    sign, n, digits = of
    outer = year(_full(digits))
    return within(Field(Kind.QUARTER if sign == "q" else Kind.HALF, n), outer) if outer is not None else None


def month_dotted(of: tuple[int, int]) -> Fixed:
    """ "12.1987"."""
    month, of_year = of
    start = instant(of_year, month)
    return Fixed(start, Unit.MONTH.add(start, 1), Unit.MONTH)


def time_in_year(day: Expression, of: Field, outer: Expression) -> Expression | None:
    """ "Oct 26 15:50:06 2016": the year stands behind the time of day."""
    dated = within(day, outer) if isinstance(day, Field) else None
    return time_on(of, dated) if dated is not None else None


def _full(digits: str) -> int:
    n = int(digits)
    return n if len(digits) == 4 else n + (2000 if n < PIVOT else 1900)
