"""The spellings of time: ISO 8601, TIMEX3 and EDTF. The only place that writes or reads them.

Knows instants, units and intervals; chooses nothing, it only spells what it is given. Years outside 0000..9999 take a sign
(ISO 8601 expanded representation), 44 BC is -0043 in ISO and EDTF and BC0044 in TIMEX3.
"""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.algebra.instants import DAY, Civil, Instant, civil, instant, iso_week, week_start
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


@lru_cache(maxsize=1 << 13)
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


OFFSET = r"[Zz]|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?"
"""A regular expression for an offset from UTC, as ISO 8601 and RFC 3339 write it, up to the fourteen hours that there are."""
_OFFSET = rf"(?:\s?(?P<zone>{OFFSET}))?"
_ISO = re.compile(
    r"(?P<year>[+-]\d{4,11}|\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:[Tt ](?P<hour>\d\d):(?P<minute>\d\d)"
    rf"(?::(?P<second>\d\d)(?:[.,]\d+)?)?{_OFFSET})?)?)?"
)
_BASIC = re.compile(
    rf"(?P<year>\d{{4}})(?P<month>\d\d)(?P<day>\d\d)[Tt](?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)?(?:[.,]\d+)?{_OFFSET}"
)
_WEEK = re.compile(r"(?P<year>\d{4})-?W(?P<week>\d\d)(?:-?(?P<day>[1-7]))?", re.I)


def parse_iso(text: str) -> Interval:
    """The period that an ISO 8601 date or date-time names: a year, month, day, minute or second. A zone is read and left out.

    Errors: ValueError where the text is no such date.

    >>> parse_iso("2023-04").end == instant(2023, 5)
    True
    """
    return _stamped(_ISO.fullmatch(text.strip()), text)[0]


def parse_stamp(text: str) -> tuple[Interval, str | None]:
    """The same of a stamp in a text, with the offset that is written behind a time ("+02:00", "Z"; None where none is).

    Weeks are read too ("2019-W02"), and the basic format where it has a time ("20230412T0930Z"); RFC 3339 adds lower-case letters and
    the blank. A fraction of a second is left out, and a leap second is the last one of its minute.

    >>> parse_stamp("2021-03-04 05:06:07.5 +0200")[1], parse_stamp("2019-W02")[0].start == instant(2019, 1, 7)
    ('+02:00', True)
    """
    if (week := _WEEK.fullmatch(text)) is not None:
        return _iso_week(int(week["year"]), int(week["week"]), week["day"]), None
    return _stamped(_ISO.fullmatch(text) or _BASIC.fullmatch(text), text)


def _stamped(found: re.Match[str] | None, text: str) -> tuple[Interval, str | None]:
    if found is None:
        raise ValueError(f"given {text!r}, expected an ISO 8601 date such as 2023-04-12 or 2023-04-12T09:30")
    fields = [int(v) for name in Civil._fields if (v := found[name]) is not None]
    grain = (Unit.YEAR, Unit.MONTH, Unit.DAY, Unit.HOUR, Unit.MINUTE, Unit.SECOND)[len(fields) - 1]
    if len(fields) == 6 and fields[-1] == 60:
        fields[-1] = 59
    start = instant(*fields)
    return Interval(start, grain.add(start, 1)), offset(found["zone"])


def _iso_week(year: int, week: int, day: str | None) -> Interval:
    start = week_start(year, week)
    if week < 1 or week > 52 and iso_week(start) != (year, week):
        raise ValueError(f"given week {week} of {year}, expected 01 to 52, or 53 where the year has one")
    return Interval(start, Unit.WEEK.add(start, 1)) if day is None else Interval(start + (int(day) - 1) * DAY, start + int(day) * DAY)


def offset(zone: str | None) -> str | None:
    """A zone as an offset from UTC ("+02:00", "Z") where it is one, or a name with the same offset everywhere; else None.

    >>> offset("+0200"), offset("z"), offset("-08"), offset("EST"), offset("CST")
    ('+02:00', 'Z', '-08:00', '-05:00', None)
    """
    if zone is None or zone.upper() == "Z":
        return zone and "Z"
    if zone[0] not in "+-":
        return OFFSETS.get(zone.upper())
    hours, minutes = zone[1:3], zone[3:].lstrip(":") or "00"
    return f"{zone[0]}{hours}:{minutes}" if hours != "00" or minutes != "00" else "Z"


OFFSETS = {
    **dict.fromkeys(("UTC", "GMT", "ZULU", "WET"), "Z"), **dict.fromkeys(("CET", "WEST"), "+01:00"),
    **dict.fromkeys(("CEST", "EET"), "+02:00"), **dict.fromkeys(("EEST", "MSK"), "+03:00"),
    "SGT": "+08:00", "JST": "+09:00", "AEST": "+10:00", "AEDT": "+11:00",
    "EDT": "-04:00", **dict.fromkeys(("EST", "CDT"), "-05:00"), "MDT": "-06:00", **dict.fromkeys(("MST", "PDT"), "-07:00"),
    "PST": "-08:00", "AKST": "-09:00", "HST": "-10:00",
}  # fmt: skip
"""Names of zones that mean one offset; those that mean several (CST, IST, BST) or follow the season (ET) have none."""


_DESIGNATORS = {
    Unit.SECOND: "S", Unit.MINUTE: "M", Unit.HOUR: "H", Unit.DAY: "D", Unit.WEEK: "W", Unit.MONTH: "M", Unit.QUARTER: "Q", Unit.YEAR: "Y",
}  # fmt: skip
_WHOLE = {Unit.HALF: (6, Unit.MONTH), Unit.DECADE: (10, Unit.YEAR), Unit.CENTURY: (100, Unit.YEAR), Unit.MILLENNIUM: (1000, Unit.YEAR)}
_SMALLER = {
    Unit.MINUTE: (60, Unit.SECOND), Unit.HOUR: (60, Unit.MINUTE), Unit.DAY: (24, Unit.HOUR), Unit.WEEK: (7, Unit.DAY),
    Unit.YEAR: (12, Unit.MONTH), Unit.QUARTER: (3, Unit.MONTH),
}  # fmt: skip


def timex_duration(parts: tuple[tuple[float | None, Unit], ...]) -> str:
    """A length of time as a TIMEX3 value: P6M, PT1H30M, PXY where the number is vague; decades and centuries count as years.

    >>> timex_duration(((1.5, Unit.HOUR),)), timex_duration(((2, Unit.DECADE),)), timex_duration(((None, Unit.DAY),))
    ('PT1H30M', 'P20Y', 'PXD')
    """
    dates, times = "", ""
    for n, unit in _split(tuple(part for part in parts if part[0] != 0) or parts):
        many = "X" if n is None else f"{n:g}" if n < 1e6 else str(int(n))
        spelled = many + _DESIGNATORS[unit]
        if unit.rank < Unit.DAY.rank:
            times += spelled
        else:
            dates += spelled
    return "P" + dates + ("T" + times if times else "")


def _split(parts: tuple[tuple[float | None, Unit], ...]) -> list[tuple[float | None, Unit]]:
    """Only units that ISO 8601 has a letter for; fractions moved down to the next smaller unit."""
    out: list[tuple[float | None, Unit]] = []
    for n, unit in parts:
        if unit in _WHOLE:
            factor, unit = _WHOLE[unit]
            n = None if n is None else n * factor
        if n is not None and n != int(n) and unit in _SMALLER:
            factor, smaller = _SMALLER[unit]
            rest = (n - int(n)) * factor
            if abs(rest - round(rest)) < 1e-9:
                if int(n):
                    out.append((int(n), unit))
                out.append((round(rest), smaller))
                continue
        out.append((n, unit))
    return out


def timex_year(year: int) -> str:
    """An astronomical year as TIMEX3 writes it.

    >>> timex_year(2018), timex_year(-489)
    ('2018', 'BC0490')
    """
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


@lru_cache(maxsize=1 << 13)
def timex(start: Instant, grain: Unit) -> str:
    """The TIMEX3 value of the period of a unit: 2018, 2018-Q3, 2018-W05, 2018-04-12T09:30, 199 (a decade), 18 (a century).

    >>> timex(instant(1989, 7), Unit.QUARTER), timex(instant(1990), Unit.DECADE), timex(instant(2018, 1, 31), Unit.WEEK)
    ('1989-Q3', '199', '2018-W05')
    """
    c = civil(start)
    if grain is Unit.WEEK:
        year, week = iso_week(start)
        return f"{timex_year(year)}-W{week:02d}"
    if grain in _DIGITS:
        size, digits = _DIGITS[grain]
        if c.year > 0 or grain.add(start, 1) > instant(1):
            return f"{max(c.year, 0) // size:0{digits}d}"
        return f"BC{(1 - civil(grain.add(start, 1) - 1).year) // size:0{digits}d}"
    named = timex_year(c.year)
    if grain is Unit.YEAR:
        return named
    if grain is Unit.HALF:
        return f"{named}-H{(c.month + 5) // 6}"
    if grain is Unit.QUARTER:
        return f"{named}-Q{(c.month + 2) // 3}"
    if grain is Unit.MONTH:
        return f"{named}-{c.month:02d}"
    day = f"{named}-{c.month:02d}-{c.day:02d}"
    if grain is Unit.DAY:
        return day
    return f"{day}T{c.hour:02d}:{c.minute:02d}" + (f":{c.second:02d}" if grain is Unit.SECOND else "")


_DIGITS = {Unit.DECADE: (10, 3), Unit.CENTURY: (100, 2), Unit.MILLENNIUM: (1000, 1)}


@lru_cache(maxsize=1 << 13)
def edtf_period(start: Instant, end: Instant, grain: Unit) -> str:
    """A period in EDTF: a year, month, day, season or decade where it is one (level 1), else first/last, ends inclusive.

    >>> edtf_period(instant(2018), instant(2019), Unit.YEAR), edtf_period(instant(2018), instant(2018, 4), Unit.MONTH)
    ('2018', '2018-01/2018-03')
    """
    if grain.floor(start) == start and grain.add(start, 1) == end and (single := _edtf_single(start, grain)):
        return single
    first, last, unit = edtf_point(start, end)
    return f"{_edtf_single(first, unit)}/{_edtf_single(last, unit)}"


def edtf_point(start: Instant, end: Instant) -> tuple[Instant, Instant, Unit]:
    """The first and the last unit of an interval, in the longest unit that bounds it exactly (year, month, day or second)."""
    for unit in (Unit.YEAR, Unit.MONTH, Unit.DAY):
        if unit.floor(start) == start and unit.floor(end) == end:
            return start, unit.floor(end - 1), unit
    return start, end - 1, Unit.SECOND


def _edtf_single(start: Instant, grain: Unit) -> str | None:
    c = civil(start)
    year = edtf_year(c.year)
    if grain is Unit.YEAR:
        return year
    if grain is Unit.MONTH:
        return f"{year}-{c.month:02d}"
    if grain is Unit.DAY:
        return f"{year}-{c.month:02d}-{c.day:02d}"
    if grain is Unit.SECOND:
        return f"{year}-{c.month:02d}-{c.day:02d}T{c.hour:02d}:{c.minute:02d}:{c.second:02d}"
    if grain is Unit.DECADE and 0 <= c.year <= 9999:
        return f"{c.year // 10:03d}X"
    if grain is Unit.CENTURY and 0 <= c.year <= 9999:
        return f"{c.year // 100:02d}XX"
    return None


def edtf_year(year: int) -> str:
    """An astronomical year in EDTF: beyond four digits with a leading Y.

    >>> edtf_year(-43), edtf_year(12000)
    ('-0043', 'Y12000')
    """
    if -9999 <= year <= 9999:
        return f"{year:04d}" if year >= 0 else f"-{-year:04d}"
    return f"Y{year}"


def edtf_bound(t: Instant, *, last: bool) -> str:
    """The day (or second) that begins at an instant, or the last one before it, in EDTF.

    >>> edtf_bound(instant(2023, 4, 12), last=True)
    '2023-04-11'
    """
    far = abs(civil(t).year) > 9999 and Unit.YEAR.floor(t) == t  # Y-notation knows years only
    unit = Unit.YEAR if far else Unit.DAY if t % DAY == 0 else Unit.SECOND
    return str(_edtf_single(unit.add(t, -1) if last else t, unit))
