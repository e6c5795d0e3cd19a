"""Inside other periods: the n-th of something ("the last week of June"), a part of one ("early 2018"), the rest of one.

Knows units, fields and where a period is cut; the meaning of the period itself is given.
"""

from __future__ import annotations

from dataclasses import replace
from math import inf

from timeline.algebra.expressions import Anchor, Field, Nth, Part
from timeline.algebra.fields import Period
from timeline.algebra.instants import DAY, Instant
from timeline.algebra.intervals import Interval
from timeline.algebra.meaning import Context, Meaning, edtf_of, period
from timeline.algebra.occurrences import chain, root_of
from timeline.algebra.units import Unit


def nth_of(nth: Nth, outer: Meaning) -> Meaning:
    """ "The first Monday of March 2010": the n-th in a period whose meaning is `outer`."""
    if outer.interval is None or (outer.interval.start if nth.n > 0 else outer.interval.end) is None:
        return replace(outer, interval=None, edtf=None)
    found = nth_unit(nth.of, nth.n, outer.interval) if isinstance(nth.of, Unit) else _nth_field(nth.of, nth.n, outer.interval)
    if found is None:
        return replace(outer, interval=None, edtf=None)
    field = nth.of if isinstance(nth.of, Field) else None
    return replace(period(*found, field=field), anchor=outer.anchor, lean=outer.lean)


def nth_unit(unit: Unit, n: int, within: Interval) -> Period | None:
    """Whole units counted from the start (or the end); a week belongs where its Thursday lies (ISO 8601)."""
    if within.start is None or within.end is None:
        return None
    first, last = unit.floor(within.start), unit.floor(within.end - 1)
    if unit is Unit.WEEK and within.end - within.start > 7 * DAY:
        first += 7 * DAY if first + 3 * DAY < within.start else 0
        last -= 7 * DAY if last + 3 * DAY >= within.end else 0
    start = unit.add(first, n - 1) if n > 0 else unit.add(last, n + 1)
    return Period(start, unit.add(start, 1), unit) if first <= start <= last else None


def _nth_field(field: Field, n: int, within: Interval) -> Period | None:
    """The n-th that begins in the interval, counted from its end where n is negative; the other side may be open."""
    first, last = -inf if within.start is None else within.start, inf if within.end is None else within.end
    anchor = int(first if n > 0 else last - 1)
    step, turn, seen, root = (1 if n > 0 else -1), 0, 0, root_of(field) or field
    while abs(turn) < 1000:
        found = chain(field, root, anchor, turn)
        turn += step
        if found is not None and first <= found.start < last:
            seen += 1
            if seen == abs(n):
                return found
        elif found is not None and seen:
            return None
    return None


def part_of(part: Part, outer: Meaning) -> Meaning:
    """ "Early 2018", "the end of March": a part of a period; value and grain stay those of the period, but for halves of a year."""
    mod = None if part in (Part.FIRST_HALF, Part.SECOND_HALF) else part.value
    if outer.interval is None or outer.interval.start is None or outer.interval.end is None:
        return replace(outer, mod=mod)
    start, end, grain = outer.interval.start, outer.interval.end, outer.grain
    if grain is Unit.YEAR and mod is None:
        half = Unit.HALF.add(start, 0 if part is Part.FIRST_HALF else 1)
        return replace(period(half, Unit.HALF.add(half, 1), Unit.HALF), anchor=outer.anchor, lean=outer.lean)
    first, last = _cut(part, start, end, grain)
    if first >= last:
        return replace(outer, mod=mod)
    interval = Interval(first, last)
    return replace(outer, interval=interval, mod=mod, edtf=edtf_of(interval))


def rest_of(outer: Meaning, context: Context) -> Meaning:
    """ "The rest of the week": from the day that is counted from; the whole where that does not lie in it."""
    origin = context.origin(Anchor.EITHER)
    day = Unit.DAY.floor(origin[0].start) if origin and origin[0].start is not None else None
    if day is None or outer.interval is None or outer.interval.end is None or day not in outer.interval:
        return replace(outer, mod=Part.END.value)
    interval = Interval(day, outer.interval.end)
    return replace(outer, interval=interval, mod=Part.END.value, edtf=edtf_of(interval))


def earlier_in(outer: Meaning, context: Context) -> Meaning:
    """ "Earlier this year": up to the day that is counted from; the first part of what that does not lie in."""
    origin = context.origin(Anchor.EITHER)
    day = Unit.DAY.floor(origin[0].start) if origin and origin[0].start is not None else None
    if day is None or outer.interval is None or outer.interval.start is None or day not in outer.interval:
        return part_of(Part.START, outer)
    if day == outer.interval.start or outer.grain is None or outer.grain.rank <= Unit.DAY.rank:
        return replace(outer, mod=Part.START.value)
    interval = Interval(outer.interval.start, day)
    return replace(outer, interval=interval, mod=Part.START.value, edtf=edtf_of(interval))


def _cut(part: Part, start: Instant, end: Instant, grain: Unit | None) -> tuple[Instant, Instant]:
    """Thirds (halves for halves) of a period, at the borders of the unit two sizes below: months of a year, days of a month."""
    if grain in _DAYS and part in _DAYS[grain]:
        first, last = _DAYS[grain][part]
        return start + first * DAY, end if last is None else start + last * DAY
    unit = _CUTS.get(grain or Unit.DAY, Unit.DAY) if grain and grain.rank >= Unit.WEEK.rank else Unit.HOUR
    length = end - start
    if part in (Part.FIRST_HALF, Part.SECOND_HALF):
        months = grain.months if grain else 0
        middle = Unit.MONTH.add(start, months // 2) if months % 2 == 0 and months else unit.floor(start + length // 2)
        return (start, middle) if part is Part.FIRST_HALF else (middle, end)
    one, two = unit.floor(start + length // 3 + unit.seconds // 2), unit.floor(start + 2 * length // 3 + unit.seconds // 2)
    return {Part.START: (start, one), Part.MID: (one, two)}.get(part, (two, end))


_DAYS: dict[Unit | None, dict[Part, tuple[int, int | None]]] = {
    Unit.WEEK: {Part.START: (0, 3), Part.MID: (2, 5), Part.END: (4, 7)},
    Unit.MONTH: {Part.START: (0, 10), Part.MID: (10, 20), Part.END: (20, None)},
}
"""Early, mid and late as days: of a week Monday to Wednesday, Wednesday to Friday, Friday to Sunday; of a month ten days and the rest."""


_CUTS = {
    Unit.YEAR: Unit.MONTH, Unit.HALF: Unit.MONTH, Unit.QUARTER: Unit.DAY, Unit.DECADE: Unit.YEAR,
    Unit.CENTURY: Unit.YEAR, Unit.MILLENNIUM: Unit.CENTURY,
}  # fmt: skip
