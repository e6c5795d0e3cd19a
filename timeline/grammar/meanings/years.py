"""Years and longer: "2018", "44 BC", "the 1980s", "the 19th century".

Knows the years of the civil calendar, and what is told by two figures only.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.algebra.expressions import Expression, Field, Fixed, Part, Qualified, Side
from timeline.algebra.fields import Kind
from timeline.algebra.instants import instant
from timeline.algebra.units import Unit

PIVOT = 50
"""A year of two figures from here on is one of the last century."""


def year(n: float) -> Fixed | None:
    """ "2018", "the year two thousand"."""
    n = int(n)
    return Fixed(instant(n), instant(n + 1), Unit.YEAR) if 1 <= n <= 9999 else None


def year_bare(n: int) -> Fixed | None:
    """ "1998" with no word that says it is a year."""
    return year(n) if n in BARE else None


BARE = range(1700, 2101)
"""Numbers that are read as years with no word that says so."""


def year_part(part: Part, n: int) -> Expression | None:
    """ "mid-1996"."""
    of = year(n)
    return Side(part, of) if of else None


def year_about(n: int) -> Expression | None:
    """ "ca. 1466"."""
    of = year(n)
    return Qualified("APPROX", of) if of else None


def year_bc(n: float) -> Fixed | None:
    """ "44 BC": the year -43."""
    n = int(n)
    return Fixed(instant(1 - n), instant(2 - n), Unit.YEAR) if 1 <= n <= 9999 else None


def year_short(n: int) -> Field:
    """ "'98": a year of the century."""
    return Field(Kind.YEAR, n)


def year_spelled(century: float, n: float) -> Fixed | None:
    """ "nineteen ninety-six", "nineteen oh five"."""
    return year(century * 100 + n) if 10 <= century < 20 and 0 < n < 100 else None


def year_thousands(n: float) -> Fixed | None:
    """ "two thousand and five", "nineteen hundred ninety-three"."""
    return year(n) if 1100 <= n <= 2100 else None


def year_twenty(century: float, n: float) -> Fixed | None:
    """ "twenty twenty-three"."""
    return year(2000 + n) if century == 20 and 10 <= n < 100 else None


def fiscal(n: int) -> Fixed | None:
    """ "fiscal 2024": a year that begins when the text says."""
    year = fiscal_year(n)
    return None if year is None else replace(year, fiscal=True)


def fiscal_year(n: int) -> Fixed | None:
    """ "fiscal 1990", "FY2023": as the civil year, since whose fiscal year it is is not said."""
    return year(n if n > 99 else n + (2000 if n < PIVOT else 1900))


def decade(n: int) -> Fixed | None:
    """ "the 1980s"; "the 480s" is one only before Christ."""
    if n < 1000:
        return None
    return Fixed(instant(n), instant(n + 10), Unit.DECADE)


def decade_short(n: int) -> Field:
    """ "the '80s", "the eighties"."""
    return Field(Kind.DECADE, n)


def decade_spelled(century: float, n: int) -> Fixed | None:
    """ "the nineteen-eighties"."""
    return decade(int(century) * 100 + n) if 10 <= century <= 20 else None


def decade_bc(n: int) -> Fixed:
    """ "the 480s BC": 489 to 480 BC."""
    return Fixed(instant(-n - 8), instant(2 - n), Unit.DECADE)


def century(n: int) -> Fixed | None:
    """ "the 19th century": 1800 to 1899, as TIMEX3 and ISO 8601 write it."""
    return Fixed(instant(n * 100 - 100) if n > 1 else instant(1), instant(n * 100), Unit.CENTURY) if 1 <= n <= 99 else None


def century_bc(n: int) -> Fixed | None:
    """ "the 4th century BC": 400 to 301 BC."""
    return Fixed(instant(1 - n * 100), instant(101 - n * 100), Unit.CENTURY) if 1 <= n <= 99 else None


def millennium(n: int) -> Fixed | None:
    """ "the second millennium": 1000 to 1999, in step with centuries."""
    return Fixed(instant(max(n * 1000 - 1000, 1)), instant(n * 1000), Unit.MILLENNIUM) if 1 <= n <= 9 else None


def millennium_bc(n: int) -> Fixed | None:
    """ "the 3rd millennium BC": 3000 to 2001 BC."""
    return Fixed(instant(1 - n * 1000), instant(1001 - n * 1000), Unit.MILLENNIUM) if 1 <= n <= 9 else None
