"""How a time reads to a person, in English ("15 March 44 BC", "since 2018"), and text made fit to be shown.

Knows instants, units, what an interval's open sides say, and which characters no output can bear. Writes no notation
(timeline.algebra.notation does) and reads nothing.
"""

from __future__ import annotations

import re
from typing import Any

from timeline.algebra.instants import DAY, MINUTE, PRESENT, Instant, civil
from timeline.algebra.units import Unit
from timeline.document import Entry, Extent, Status

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_NAMED = (
    Unit.MILLENNIUM, Unit.CENTURY, Unit.DECADE, Unit.YEAR, Unit.QUARTER, Unit.MONTH, Unit.WEEK, Unit.DAY, Unit.HOUR, Unit.MINUTE,
    Unit.SECOND,
)  # fmt: skip

STANCES = {Status.NEGATED: "denied", Status.PLANNED: "planned"}
"""How it is said of a time in a conflict that somebody denies it, or only plans for it."""


PUBLISHER = "publisher: "
"""Goes before the publisher where it stands for a source: nobody else is named, so the document itself says so."""


def source_name(entry: Entry, publisher: str | None) -> str | None:
    """Who says so, as one line: who is named in the text, else the publisher of the document, marked as such; None where nobody is known.

    >>> from types import SimpleNamespace
    >>> source_name(SimpleNamespace(attribution=None), "Le Monde"), source_name(SimpleNamespace(attribution="Ada Holt"), "Le Monde")
    ('publisher: Le Monde', 'Ada Holt')
    """
    if entry.attribution:
        return one_line(entry.attribution)
    return PUBLISHER + one_line(publisher) if publisher else None


BEFORE_NAMES = 9999
"""Years further back than this are written with commas between their thousands."""


def year_name(year: int) -> str:
    """An astronomical year as it is spoken of.

    >>> year_name(2018), year_name(79), year_name(-43)
    ('2018', 'AD 79', '44 BC')
    """
    if year <= -BEFORE_NAMES:
        return f"{1 - year:,} BC"
    if year <= 0:
        return f"{1 - year} BC"
    return str(year) if year >= 1000 else f"AD {year}"


def day_name(t: Instant) -> str:
    """The day of an instant.

    >>> day_name(1681257600)
    '12 April 2023'
    """
    c = civil(t)
    return f"{c.day} {MONTHS[c.month - 1]} {year_name(c.year)}"


def moment_name(t: Instant) -> str:
    """An instant: the day alone at midnight, else with its time of day.

    >>> moment_name(1681257600 + 9 * 3600 + 30 * 60)
    '12 April 2023, 09:30'
    """
    return f"{day_name(t)}{_clock(t)}" if t % DAY else day_name(t)


def _clock(t: Instant) -> str:
    c = civil(t)
    return f", {c.hour:02d}:{c.minute:02d}" + (f":{c.second:02d}" if t % MINUTE else "")


def period_name(start: Instant, unit: Unit) -> str:
    """The period of a unit that begins at `start`.

    >>> period_name(1514764800, Unit.YEAR), period_name(1514764800, Unit.QUARTER), period_name(1262304000, Unit.DECADE)
    ('2018', 'Q1 2018', '2010s')
    """
    c = civil(start)
    match unit:
        case Unit.YEAR:
            return year_name(c.year)
        case Unit.QUARTER:
            return f"Q{c.month // 3 + 1} {year_name(c.year)}"
        case Unit.HALF:
            return f"{'first' if c.month == 1 else 'second'} half of {year_name(c.year)}"
        case Unit.MONTH:
            return f"{MONTHS[c.month - 1]} {year_name(c.year)}"
        case Unit.DAY:
            return day_name(start)
        case Unit.DECADE if c.year >= 1000:
            return f"{c.year}s"
        case Unit.WEEK:
            return f"{day_name(start)} – {day_name(start + 6 * DAY)}"
        case Unit.HOUR:
            return f"{day_name(start)}{_clock(start)}–{civil(unit.add(start, 1)).hour:02d}:00"
        case Unit.MINUTE | Unit.SECOND:
            return f"{day_name(start)}{_clock(start)}" + (":00" if unit is Unit.SECOND and start % MINUTE == 0 else "")
        case _:
            return f"{year_name(c.year)} – {year_name(civil(unit.add(start, 1) - 1).year)}"


def interval_name(start: Instant, end: Instant, grain: str | None = None) -> str:
    """A half-open interval with both sides known: the name of its period, else its first and its last day or moment. What is told
    to the `grain` of a minute or second ends with its last one.

    >>> interval_name(1514764800, 1546300800), interval_name(1681257600, 1697068800)
    ('2018', '12 April 2023 – 11 October 2023')
    >>> interval_name(-2161650265315200, -2130093313315200)
    '68.5–67.5 million years ago'
    >>> interval_name(1681290000, 1681318860, "minute")
    '12 April 2023, 09:00–17:00'
    """
    for unit in _NAMED:
        if unit.floor(start) == start and unit.add(start, 1) == end:
            return period_name(start, unit)
    if civil(end).year < -BEFORE_NAMES:
        return _ago(start, end)
    if start % DAY or end % DAY:
        return _moments(start, _last_moment(end, grain))
    for unit in (Unit.YEAR, Unit.MONTH):
        if unit.floor(start) == start and unit.floor(end) == end:
            return f"{period_name(start, unit)} – {period_name(unit.add(end, -1), unit)}"
    return f"{day_name(start)} – {day_name(end - DAY)}"


def _ago(start: Instant, end: Instant) -> str:
    """ "66.5–65.5 million years ago"."""
    older, younger = (PRESENT - civil(t).year for t in (start, end))
    scale, name = next((scale, name) for scale, name in _SCALES if older >= scale)
    return f"{older / scale:.4g}–{younger / scale:.4g} {name} years ago"


_SCALES = ((10**9, "billion"), (10**6, "million"), (1000, "thousand"))


def _moments(start: Instant, end: Instant) -> str:
    if start // DAY == (end - 1) // DAY:
        return f"{day_name(start)}{_clock(start)}–{_clock(end).removeprefix(', ') if end % DAY else '24:00'}"
    return f"{moment_name(start)} – {moment_name(end) if end % DAY else day_name(end - DAY) + ', 24:00'}"


def _last_moment(end: Instant, grain: str | None) -> Instant:
    return Unit(grain).add(end, -1) if grain in {"minute", "second"} and end % DAY else end


def when(entry: Entry) -> str:
    """When an entry was, in words; open ends are said, an entry without a place in time is "not placed".

    Where one side is open: "since X" and "until X" for what fills the time, "X or later" and "before X" for what lies somewhere
    in it. A time of day has its zone behind it, as the text gives it.
    """
    zone = f" {'UTC' if entry.zone == 'Z' else entry.zone}" if entry.zone and entry.type == "TIME" else ""
    return _when(entry) + zone


def _when(entry: Entry) -> str:
    start, end = entry.start, entry.end
    if start is not None and end is not None:
        return interval_name(start, end, entry.grain)
    if start is not None:
        name = _edge(start, entry.grain)
        return f"since {name}" if entry.extent is Extent.THROUGHOUT else f"{name} or later"
    if end is not None:
        return f"until {_last(end, entry.grain)}" if entry.extent is Extent.THROUGHOUT else f"before {_edge(end, entry.grain)}"
    return "not placed"


def _unit(t: Instant, grain: str | None) -> Unit | None:
    """The grain, where the instant stands at the start of such a period and that reads well; else None. A vague time has no grain:
    its year will do."""
    unit = Unit(grain or "year") if grain in {None, "year", "quarter", "month", "decade"} else None
    return unit if unit and unit.floor(t) == t else None


def _edge(t: Instant, grain: str | None) -> str:
    unit = _unit(t, grain)
    return period_name(t, unit) if unit else moment_name(t)


def _last(t: Instant, grain: str | None) -> str:
    unit = _unit(t, grain) or (None if t % DAY else Unit.DAY)
    return period_name(unit.add(t, -1), unit) if unit else moment_name(_last_moment(t, grain))


_SURROGATES = re.compile("[\ud800-\udfff]")
_SPACES = re.compile(r"[\s\x1c-\x1f\u2028\u2029]+")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def well_formed(value: Any) -> Any:
    """Text that UTF-8 can hold: each lone surrogate becomes U+FFFD. Lists and dictionaries are gone through.

    >>> well_formed(["a\\ud800", 1]) == ["a\ufffd", 1]
    True
    """
    match value:
        case str():
            return _SURROGATES.sub("\ufffd", value)
        case dict():
            return {well_formed(k): well_formed(v) for k, v in value.items()}
        case list() | tuple():
            return [well_formed(v) for v in value]
        case _:
            return value


def one_line(text: str) -> str:
    """Text that cannot steer a terminal: white space becomes one space; other controls, bidi marks and surrogates U+FFFD.

    >>> one_line("a\\n b"), one_line("\\x1b[31m") == "\ufffd[31m"
    ('a b', True)
    """
    return _CONTROLS.sub("\ufffd", _SPACES.sub(" ", text)).strip()
