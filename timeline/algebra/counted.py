"""Counted from an anchor: steps ("last year"), shifts ("two weeks ago") and windows ("the past six months").

Knows what a context brings to count from, and how far a day, a week or an event reaches; what a time it counts from means is given.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from timeline.algebra import notation
from timeline.algebra.expressions import Amount, Anchor, Bound, Direction, Field, Fuzz, Shift, Step, Window, is_nothing
from timeline.algebra.fields import Kind, Period, nth_occurrence
from timeline.algebra.inside import nth_unit
from timeline.algebra.instants import DAY, Instant
from timeline.algebra.intervals import Interval
from timeline.algebra.meaning import Context, Meaning, edtf_of, edtf_open, period
from timeline.algebra.occurrences import chain, root_of, type_of
from timeline.algebra.units import Unit
from timeline.algebra.unplaced import BLANK, length, unspecified


def stepped(step: Step, context: Context) -> Meaning:
    """ "Last year", "this Monday", "the following week": the period so many on from the one that holds the anchor."""
    origin = context.origin(step.anchor)
    if origin is None:
        value = unspecified(step.of) if isinstance(step.of, Field) else BLANK.get(step.of, "XXXX")
        return Meaning(None, None, type_of(step.of) if isinstance(step.of, Field) else "DATE", value)
    t = origin[0].start or 0
    if isinstance(step.of, Unit):
        if step.anchor is Anchor.EVENT:
            return _beside_event(step.of, Amount(((abs(step.n), step.of),)), Direction.BACK if step.n < 0 else Direction.ON, origin[0])
        start = step.of.add(step.of.floor(t), step.n)
        return period(start, step.of.add(start, 1), step.of, anchor=origin[1])
    if step.n > 0 and origin[1] is Anchor.MENTIONED and origin[0].end is not None:
        t = origin[0].end - 1
    root = root_of(step.of)
    found = _step_field(step.of, step.n, t) if root is None or root is step.of else _step_chain(step.of, root, step.n, t)
    if found is None:
        return Meaning(None, None, type_of(step.of), unspecified(step.of))
    if step.n == 0 and step.of is (root or step.of) and found.end <= Unit.DAY.floor(t):
        ahead = context.lean is Direction.ON or (step.of.kind is Kind.WEEKDAY and context.lean is None)
        found = nth_occurrence(step.of.kind, step.of.value, t, 1) if ahead else found
    return period(*found, field=step.of, zone=step.of.zone, anchor=origin[1])


def _step_field(field: Field, n: int, t: Instant) -> Period:
    """The n-th occurrence from `t`: 0 the one in the parent period of `t`, -1 the last one over, 1 the first that has not begun.

    "Next Friday" is the Friday of next week (as "this Friday" is this week's).
    """
    if n == 0 or (n > 0 and field.kind in (Kind.WEEKDAY, Kind.WEEKEND)):
        before = nth_occurrence(field.kind, field.value, t, n - 1)
        return before if n == 0 and before.start <= t < before.end else nth_occurrence(field.kind, field.value, t, n)
    near = [nth_occurrence(field.kind, field.value, t, k) for k in (-1, 0, 1)]
    if n < 0:
        over = t - _LINGERS if field.kind is Kind.SEASON else t
        index = max(i for i, p in enumerate(near) if p.end <= over or i == 0)
    else:
        index = min(i for i, p in enumerate(near) if p.start > t or i == 2)
    return nth_occurrence(field.kind, field.value, t, index - 1 + n + (1 if n < 0 else -1))


_LINGERS = 21 * DAY
"""A season is spoken of as this one for so long after its three months: to the solstice or the equinox."""


def _step_chain(field: Field, root: Field, n: int, t: Instant) -> Period | None:
    """The same of a field in another ("next 6 April"): the one of this year, the last one that is over, the next one to begin."""
    turns = sorted(range(-9, 10), key=abs)
    found = (p for k in turns if (p := chain(field, root, t, k)) and (not n or (p.end <= t if n < 0 else p.start > t)))
    return next(found, None)


def shifted(shift: Shift, context: Context, beside: Meaning | None = None) -> Meaning:
    """ "Two weeks ago", "three days after Christmas": an amount away from an anchor, or from a time whose meaning is `beside`."""
    origin: tuple[Interval, Anchor | None] | None
    zone = finer = None
    if isinstance(shift.origin, Anchor):
        origin = context.origin(shift.origin)
    else:
        assert beside is not None
        origin, zone, finer = ((beside.interval, beside.anchor) if beside.interval else None), beside.zone, beside.grain
    unit = min((u for _, u in shift.amount.parts), default=Unit.DAY)
    if is_nothing(shift.amount) or origin is None and shift.origin is Anchor.EVENT:
        return length(shift.amount)
    if origin is None:
        return Meaning(None, unit, "TIME" if unit.rank < Unit.DAY.rank else "DATE", BLANK.get(unit, "XXXX"), shift.amount.mod)
    base = origin[0].start if origin[0].start is not None else origin[0].end
    assert base is not None
    if any(n is None for n, _ in shift.amount.parts):
        found = _vague_shift(shift, base, origin[1])
        return replace(length(shift.amount), **_place_of(found)) if shift.origin is Anchor.EVENT else found
    if shift.origin is Anchor.EVENT:
        found = replace(_beside_event(_SHIFTED.get(unit, unit), shift.amount, shift.direction, origin[0]), mod=shift.amount.mod)
        dated = context.narrative and "X" not in found.value
        return found if dated else replace(length(shift.amount), **_place_of(found))
    if shift.direction is Direction.ON and unit.rank < Unit.DAY.rank and not isinstance(shift.origin, Anchor) and origin[0].end:
        base = origin[0].start or origin[0].end
    t = moved(base, shift.amount, shift.direction)
    grain = _SHIFTED.get(unit, unit)
    if unit.rank < Unit.DAY.rank and origin[1] is Anchor.MENTIONED and origin[0].end is not None and origin[0].end - base == DAY:
        grain = Unit.DAY                                                    # "five hours later", where only the day was told
    if finer is not None and finer.rank < grain.rank:
        grain = finer
    start = grain.floor(t)
    return period(start, grain.add(start, 1), grain, zone=zone, mod=shift.amount.mod, anchor=origin[1])


def _place_of(meaning: Meaning) -> dict[str, Any]:
    """Where a meaning lies, without what TIMEX3 says of it: news tells "two days after the attack" as a length (TimeBank)."""
    return {"interval": meaning.interval, "grain": meaning.grain, "edtf": meaning.edtf, "anchor": meaning.anchor}


def _beside_event(grain: Unit, amount: Amount, direction: Direction, event: Interval) -> Meaning:
    """An amount away from an event: a period, or, of an event some time in a month or a year, all the time that may be meant."""
    first, after = event.start or 0, event.end or (event.start or 0) + DAY
    start = grain.floor(moved(first, amount, direction))
    end = grain.add(grain.floor(moved(max(after - 1, first), amount, direction)), 1)
    if end == grain.add(start, 1):
        return period(start, end, grain, anchor=Anchor.EVENT)
    interval = Interval(start, max(end, grain.add(start, 1)))
    return Meaning(interval, grain, "DATE", BLANK.get(grain, "XXXX"), None, edtf_of(interval), anchor=Anchor.EVENT)


_SHIFTED = {Unit.DECADE: Unit.YEAR, Unit.CENTURY: Unit.YEAR, Unit.MILLENNIUM: Unit.YEAR, Unit.HOUR: Unit.MINUTE, Unit.HALF: Unit.MONTH}
"""The grain that a count in a unit speaks in: "a decade ago" names a year, "two hours later" a minute."""


def moved(t: Instant, amount: Amount, direction: Direction) -> Instant:
    """An instant moved by an amount; fractions in seconds of the mean unit, vague parts left out."""
    for n, unit in amount.parts:
        if n is None:
            continue
        t = unit.add(t, int(n) * direction.value)
        t += round((n - int(n)) * unit.seconds) * direction.value
    return t


def reached(bound: Bound, amount: Amount, context: Context) -> Meaning:
    """ "in two weeks", "within a month": a DURATION whose end, or whose whole, has a place; not in the past ("in two weeks he wrote")."""
    plain = length(amount)
    if context.lean is Direction.BACK or any(n is None for n, _ in amount.parts):
        return plain
    found = shifted(Shift(amount, Direction.ON, Anchor.EITHER), context)
    origin = context.origin(Anchor.EITHER)
    if found.interval is None or origin is None or origin[0].start is None or found.interval.end is None:
        return plain
    begin = _touched(origin[0].start, amount)
    after = moved(begin, amount, Direction.ON)
    if after <= begin:  # too short for a clock of seconds
        return plain
    interval = found.interval if bound is Bound.IN else Interval(begin, after)
    return replace(plain, interval=interval, edtf=edtf_of(interval), anchor=origin[1], grain=found.grain)


def _touched(t: Instant, amount: Amount) -> Instant:
    """Where a stretch begins that is counted in days or longer: days are civil, whatever the hour of publication."""
    return t if any(unit.rank < Unit.DAY.rank for _, unit in amount.parts) else Unit.DAY.floor(t)


def _vague_shift(shift: Shift, base: Instant, anchor: Anchor | None) -> Meaning:
    """ "several years ago": at least one unit away, how far is not known."""
    unit = shift.amount.parts[0][1]
    edge = unit.floor(unit.add(base, shift.direction.value))
    back = shift.direction is Direction.BACK
    interval = Interval(None, unit.add(edge, 1)) if back else Interval(edge, None)
    fuzz = Fuzz.PAST if back else Fuzz.FUTURE
    return Meaning(interval, unit, "DATE", fuzz.value, shift.amount.mod, edtf_open(interval), anchor=anchor)


def stretched(window: Window, context: Context, beside: Meaning | None = None) -> Meaning:
    """ "The past six months", "the first ten days of May": a stretch that touches an anchor, or a time whose meaning is `beside`."""
    amount = window.amount
    value = notation.timex_duration(amount.parts)
    unit = min((u for _, u in amount.parts), default=None)
    t, anchor = _edge(window, unit, context, beside)
    if t is None:
        return Meaning(None, unit, "DURATION", value, amount.mod)
    if any(n is None for n, _ in amount.parts):
        interval = Interval(None, t) if window.direction is Direction.BACK else Interval(t, None)
        return Meaning(interval, unit, "DURATION", value, amount.mod, edtf_open(interval), anchor=anchor)
    last = t
    if anchor is Anchor.EVENT and window.direction is Direction.ON and context.event is not None and context.event.end is not None:
        last = max(t, _touched(context.event.end, amount))
    other = moved(last, amount, window.direction)
    if other == t:
        return Meaning(None, unit, "DURATION", value, amount.mod)
    interval = Interval(min(t, other), max(t, other))
    return Meaning(interval, unit, "DURATION", value, amount.mod, edtf_of(interval), anchor=anchor)


def _edge(window: Window, unit: Unit | None, context: Context, outer: Meaning | None) -> tuple[Instant | None, Anchor | None]:
    """Where a window touches its anchor. Days ahead are the ones after it; quarters, and weeks of a longer period, are the calendar's."""
    on = window.direction is Direction.ON
    if isinstance(window.anchor, Anchor):
        origin = context.origin(window.anchor)
        if origin is None:
            return None, None
        told = origin[0].end if on and (origin[1] is Anchor.MENTIONED or _is_of_a_day(origin, unit)) else None
        t = _touched(told or origin[0].start or 0, window.amount)
        if on and unit is Unit.DAY and told is None and origin[1] is not Anchor.EVENT:
            t += DAY
        return (t if unit is not Unit.QUARTER else unit.add(unit.floor(t), int(on))), origin[1]
    assert outer is not None
    if outer.interval is None or outer.interval.start is None or outer.interval.end is None:
        return None, outer.anchor
    if unit is Unit.WEEK and (week := nth_unit(unit, window.direction.value, outer.interval)) and outer.grain and unit < outer.grain:
        return week.start if on else week.end, outer.anchor
    return outer.interval.start if on else outer.interval.end, outer.anchor


def _is_of_a_day(origin: tuple[Interval, Anchor], unit: Unit | None) -> bool:
    """Whether an event is known to the day and what follows is counted in days or longer: it begins when the day is over."""
    start, end = origin[0].start, origin[0].end
    day = unit is not None and unit.rank >= Unit.DAY.rank
    return day and origin[1] is Anchor.EVENT and start is not None and end is not None and end - start <= DAY
