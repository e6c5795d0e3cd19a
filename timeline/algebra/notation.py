"""The spellings of time: ISO 8601, TIMEX3 and EDTF. The only place that writes or reads them.

Knows instants, units and intervals; chooses nothing, it only spells what it is given. Years outside 0000..9999 take a sign
(ISO 8601 expanded representation), 44 BC is -0043 in ISO and EDTF and BC0044 in TIMEX3.
"""

from __future__ import annotations

import re

from timeline.algebra.instants import DAY, Civil, Instant, civil, instant
from timeline.algebra.intervals import Interval
from timeline.algebra.units import Unit


def iso_year(year: int) -> str:
    """An astronomical year in ISO 8601: four digits, signed where they do not do.

    >>> iso_year(2018), iso_year(-43), iso_year(12000)
    ('2018', '-0043', '+12000')
    """
    if 0 <= year <= 9999:
        return f"{year:04d}"
    return f"-{-year:04d}" if year < 0 else f"+{year}"


def iso_date(t: Instant) -> str:
    """The day of an instant in ISO 8601.

    >>> iso_date(1681257600)
    '2023-04-12'
    """
    c = civil(t)
    return f"{iso_year(c.year)}-{c.month:02d}-{c.day:02d}"


def iso(t: Instant | None) -> str | None:
    """An instant in ISO 8601: the day alone at midnight, else day and time to the second; None stays None.

    >>> iso(1681257600), iso(1681257600 + 3600), iso(None)
    ('2023-04-12', '2023-04-12T01:00:00', None)
    """
    if t is None:
        return None
    if t % DAY == 0:
        return iso_date(t)
    c = civil(t)
    return f"{iso_date(t)}T{c.hour:02d}:{c.minute:02d}:{c.second:02d}"


_ISO = re.compile(
    r"(?P<year>[+-]\d{4,6}|\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:[T ](?P<hour>\d\d):(?P<minute>\d\d)"
    r"(?::(?P<second>\d\d)(?:[.,]\d+)?)?(?P<zone>Z|[+-]\d\d:?\d\d)?)?)?)?"
)


def parse_iso(text: str) -> Interval:
    """The period that an ISO 8601 date or date-time names: a year, month, day, minute or second. A zone is read and left out.

    Errors: ValueError where the text is no such date.

    >>> parse_iso("2023-04").end == instant(2023, 5)
    True
    """
    found = _ISO.fullmatch(text.strip())
    if found is None:
        raise ValueError(f"given {text!r}, expected an ISO 8601 date such as 2023-04-12 or 2023-04-12T09:30")
    fields = [int(v) for name in Civil._fields if (v := found[name]) is not None]
    grain = (Unit.YEAR, Unit.MONTH, Unit.DAY, Unit.HOUR, Unit.MINUTE, Unit.SECOND)[len(fields) - 1]
    start = instant(*fields)
    return Interval(start, grain.add(start, 1))
