"""Times that have no place: lengths, sets, and TIMEX3 with an X for what nobody knows (XXXX-03-12, XXXX-WXX-5, T15:00).

Knows fields, units and the notation; knows no context.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from timeline.algebra import notation
from timeline.algebra.expressions import Amount, Every, Field
from timeline.algebra.feasts.holidays import HOLIDAYS, LASTS
from timeline.algebra.fields import FIELDS, Kind
from timeline.algebra.meaning import TIMEX_PARTS, Meaning
from timeline.algebra.notation import iso_date
from timeline.algebra.units import Unit


def length(amount: Amount) -> Meaning:
    """What an amount means: "three weeks" is P3W, "several weeks" PXW."""
    value = notation.timex_duration(amount.parts)
    return Meaning(None, min((u for _, u in amount.parts), default=None), "DURATION", value, amount.mod)


def repeated(every: Every, inner: Meaning | None = None) -> Meaning:
    """What comes again and again means; `inner` is the meaning of anything but a unit or a field."""
    if isinstance(every.of, Unit):
        value, grain = notation.timex_duration(((every.interval, every.of),)), every.of
    elif isinstance(every.of, Field):
        value, grain = unspecified(every.of), FIELDS[every.of.kind].grain
    else:
        assert inner is not None
        value, grain = inner.value, inner.grain or Unit.DAY
    return Meaning(None, grain, "SET", value)


def unspecified(field: Field) -> str:
    """The TIMEX3 value of a field whose period nobody knows: XXXX-03-12, XXXX-WXX-5, T15:00."""
    if isinstance(field.within, Field):
        return inside_value(unspecified(field.within), field)
    if field.kind in (Kind.PART, Kind.CLOCK):
        return "T" + time_value(field)
    if field.kind is Kind.HOLIDAY:
        return "XXXX-" + _day_of_year(str(field.value))
    return _PATTERNS[field.kind].format(field.value)


_PATTERNS = {
    Kind.MONTH: "XXXX-{:02d}", Kind.DAY: "XXXX-XX-{:02d}", Kind.WEEKDAY: "XXXX-WXX-{}", Kind.WEEKEND: "XXXX-WXX-WE",
    Kind.WORKDAY: "XXXX-WXX-WD",
    Kind.WEEK: "XXXX-W{:02d}", Kind.QUARTER: "XXXX-Q{}", Kind.HALF: "XXXX-H{}", Kind.SEASON: "XXXX-{}",
    Kind.YEAR: "XX{:02d}", Kind.DECADE: "XX{}",
}  # fmt: skip


@lru_cache(maxsize=512)
def _day_of_year(holiday: str) -> str:
    """Month and day of a holiday that has the same ones every year; XX-XX for the others."""
    days = {iso_date(start)[5:] for year in range(2001, 2009) if (start := HOLIDAYS[holiday](year)) is not None}
    return days.pop() if len(days) == 1 and holiday not in LASTS else "XX-XX"


def inside_value(outer: str, field: Field) -> str:
    """The value of a field in a period whose own value is `outer`, placed or not."""
    if field.kind in (Kind.PART, Kind.CLOCK):
        return f"{outer}T{time_value(field)}"
    if field.kind is Kind.DAY:
        return f"{outer}-{int(field.value):02d}" if outer.startswith("XXXX-") else f"XXXX-XX-{int(field.value):02d}"
    return unspecified(replace(field, within=None)).replace("XXXX", outer[:4], 1)


def time_value(field: Field) -> str:
    """What TIMEX3 writes behind the T of a time of day or a part of it."""
    if field.kind is Kind.PART:
        return TIMEX_PARTS.get(str(field.value), str(field.value))
    found = FIELDS[field.kind].locate(field.value, 0)
    return notation.timex(found.start, found.grain).partition("T")[2] if found else "XX"


BLANK = {Unit.DAY: "XXXX-XX-XX", Unit.WEEK: "XXXX-WXX", Unit.MONTH: "XXXX-XX", Unit.QUARTER: "XXXX-QX"}
