"""Placing: what an expression denotes in a context, as a half-open interval with TIMEX3 and EDTF values.

Knows the tree, the calendar and the notation; a context brings the clock: the time of publication, the time last mentioned, and
which way an underspecified time leans. Chooses nothing that depends on words; that is the discourse's part.
"""

from __future__ import annotations

from dataclasses import replace
from math import inf
from typing import Any

from timeline.algebra import notation
from timeline.algebra.expressions import (
    Amount,
    Anchor,
    Between,
    Bound,
    Bounded,
    Direction,
    Every,
    Expression,
    Field,
    Fixed,
    Fuzz,
    Fuzzy,
    Nth,
    Part,
    Qualified,
    Shift,
    Side,
    Step,
    Window,
)  # fmt: skip
from timeline.algebra.fields import FIELDS, Kind, Period, nth_occurrence
from timeline.algebra.instants import DAY, Instant, instant, weekday
from timeline.algebra.intervals import Interval
from timeline.algebra.meaning import Context, Meaning, absolute, bounded, edtf_of, edtf_open, is_plain, period
from timeline.algebra.units import Unit
from timeline.algebra.unplaced import BLANK, inside_value, unspecified

_FIRST, _LAST = instant(-200000), instant(200000)
CALENDAR = Interval(_FIRST, _LAST)
"""What can be placed at all: the years -200000 to 199999. Beyond it a meaning keeps its value and has no interval."""


def denote(expression: Expression, context: Context) -> Meaning:
    """What an expression denotes in a context. Never raises on a well-formed tree.

    >>> from timeline.algebra.instants import instant
    >>> told = Context(published=Interval(instant(2023, 4, 12), instant(2023, 4, 13)))
    >>> meaning = denote(Window(Amount(((6, Unit.MONTH),)), Direction.ON), told)
    >>> meaning.value, meaning.edtf
    ('P6M', '2023-04-12/2023-10-11')
    """
    meaning = _denote(expression, context)
    interval = meaning.interval
    if interval is None:
        return meaning
    start, end = interval.start, interval.end
    if (start is None or _FIRST <= start < _LAST) and (end is None or _FIRST < end <= _LAST):
        return meaning
    return replace(meaning, interval=None, edtf=None)


def _denote(expression: Expression, context: Context) -> Meaning:
    match expression:
        case Fixed(start, end, grain, zone):
            return absolute(start, end, grain, zone)
        case Field():
            return _field(expression, context)
        case Step():
            return _step(expression, context)
        case Amount(parts, mod):
            return Meaning(None, min((u for _, u in parts), default=None), "DURATION", notation.timex_duration(parts), mod)
        case Shift():
            return _shift(expression, context)
        case Window():
            return _window(expression, context)
        case Nth():
            return _nth(expression, context)
        case Side(Part.REST, of):
            return _rest(_denote(of, context), context)
        case Side(part, of):
            return _side(part, _denote(of, context))
        case Between(first, last):
            return _between(first, last, context)
        case Every():
            return _every(expression, context)
        case Fuzzy(fuzz, anchor):
            return _fuzzy(fuzz, anchor, context)
        case Bounded(Bound.IN | Bound.WITHIN as bound, Amount() as amount):
            return _ahead(bound, amount, context)
        case Bounded(bound, of):
            return bounded(bound, _denote(of, context))
        case Qualified(mod, of):
            inner = _denote(of, context)
            approximate = mod == "APPROX" and inner.edtf is not None and inner.edtf.replace("-", "").isdigit()
            return replace(inner, mod=mod, edtf=f"{inner.edtf}~" if approximate else inner.edtf)


# -- fields: one of many that come round -----------------------------------------------------------------------------------------


def _field(field: Field, context: Context) -> Meaning:
    if field.within is None or _root(field) is not None:
        return _open(field, context)
    outer = _denote(field.within, context)
    if outer.interval is None or outer.interval.start is None:
        return replace(outer, value=inside_value(outer.value, field), type=_type(field))
    found = _locate(field, outer.interval.start, outer.grain)
    if found is None:
        return Meaning(None, None, _type(field), unspecified(field))
    return period(*found, field=field, zone=field.zone, anchor=outer.anchor, lean=outer.lean, mod=outer.mod)


def _long_weekend(t: Instant) -> Period:
    """The weekend of a day ("Labor Day weekend"): the nearest, and from a Thursday or to a Monday a long one."""
    day, monday = Unit.DAY.floor(t), Unit.WEEK.floor(t)
    saturday = monday + (-2 if weekday(t) < 2 else 5) * DAY
    return Period(day if weekday(t) == 3 else saturday, saturday + (3 if weekday(t) == 0 else 2) * DAY, Unit.DAY)


def _locate(field: Field, t: Instant, grain: Unit | None) -> Period | None:
    """A field in the period of a grain that starts at `t`."""
    if field.kind is Kind.WEEKEND and grain is Unit.DAY:
        return _long_weekend(t)
    rule = FIELDS[field.kind]
    return rule.locate(field.value, rule.parent.floor(t))


def _root(field: Field) -> Field | None:
    """The outermost field of a chain ("Monday" in "9 a.m. on Monday") where it is open: its own period is not said."""
    inner: Expression | None = field
    while isinstance(inner, Field):
        if inner.within is None:
            return inner
        inner = inner.within
    return None


def _open(field: Field, context: Context) -> Meaning:
    root = _root(field) or field
    origin = context.origin(Anchor.EITHER)
    if origin is None:
        return Meaning(None, FIELDS[field.kind].grain, _type(field), unspecified(field), zone=field.zone)
    if root.kind in (Kind.PART, Kind.CLOCK) and origin[1] is Anchor.MENTIONED and not _is_day(origin[0]):
        return Meaning(None, FIELDS[field.kind].grain, _type(field), inside_value("XXXX-XX-XX", root), zone=field.zone)
    t = origin[0].start or 0
    found = [p for n in _turns(field, root) if (p := _chain(field, root, t, n)) is not None]
    if not found and root.kind is Kind.HOLIDAY:  # one that is kept every fourth year
        found = [p for n in range(-4, 5) if (p := _chain(field, root, t, n)) is not None]
    if said := [p for p in found if _suits(field, p.start)]:
        found = said
    if not found:
        return Meaning(None, None, _type(field), unspecified(field))
    best = _follow(found, origin[0]) if origin[1] is Anchor.MENTIONED else _choose(found, origin[0], context, root.kind)
    side = Direction.BACK if best.start <= t else Direction.ON
    return period(*best, field=field, zone=field.zone, anchor=origin[1], lean=side)


def _is_day(told: Interval) -> bool:
    """Whether a date is told to the day or finer: on no other does a time of day have its place."""
    return told.start is not None and told.end is not None and told.end - told.start <= DAY


def _turns(field: Field, root: Field) -> range:
    if field.weekday is None and (field.within is None or not isinstance(field.within, Field) or field.within.weekday is None):
        return range(-1, 2)
    return range(-14, 15) if root.kind is Kind.DAY else range(-1, 2)


def _suits(field: Field, start: Instant) -> bool:
    inner: Expression | None = field
    while isinstance(inner, Field):
        if inner.weekday is not None:
            return weekday(start) + 1 == inner.weekday
        inner = inner.within
    return True


def _chain(field: Field, root: Field, t: Instant, n: int) -> Period | None:
    if field is root:
        rule = FIELDS[root.kind]
        return rule.locate(root.value, rule.parent.add(rule.parent.floor(t), n))
    assert isinstance(field.within, Field)
    outer = _chain(field.within, root, t, n)
    return None if outer is None else _locate(field, outer.start, outer.grain)


def _choose(found: list[Period], told: Interval, context: Context, kind: Kind) -> Period:
    """The last one that has begun when the day of `told` is over, the first one that is not over when it begins, or the nearest."""
    t, lean = Unit.DAY.floor(told.start or 0), context.lean
    over = t + DAY
    if kind in (Kind.PART, Kind.CLOCK) and lean is None:
        return min(found, key=lambda p: abs(p.start // DAY - t // DAY))
    if kind in (Kind.YEAR, Kind.DECADE):
        return max((p for p in found if p.start <= t + _NOT_YET), key=lambda p: p.start, default=found[0])
    another = context.firm and kind is Kind.WEEKDAY
    back = [p for p in found if p.start < (t if another else over)]
    on = [p for p in found if p.end > (over if another else t)]
    if context.phrase and kind in (Kind.MONTH, Kind.HOLIDAY):
        month = Unit.MONTH.floor(t)
        if own := [p for p in found if Unit.MONTH.floor(p.start) == month]:
            return own[0]
    nearest = min(found, key=lambda p: max(p.start - t, t - p.end, 0))
    leaning = back[-1] if lean is Direction.BACK and back else on[0] if lean is Direction.ON and on else nearest
    far = max(leaning.start - t, t - leaning.end)
    if context.firm or kind is not Kind.MONTH:
        return leaning
    return nearest if far > _FAR and max(nearest.start - t, t - nearest.end) < _NEAR else leaning


def _follow(found: list[Period], mentioned: Interval) -> Period:
    """The one that a story means that has reached `mentioned`: in that period itself, else the nearest, ahead rather than back."""
    inside = [p for p in found if mentioned.start is not None and mentioned.end is not None and mentioned.start <= p.start < mentioned.end]
    if inside:
        return inside[0]
    t = mentioned.start or 0
    return min(found, key=lambda p: (abs(p.start - t), p.start < t))


_NOT_YET = 20 * Unit.YEAR.seconds
"""A year or decade that is told by its last two figures ("'98", "the sixties") is the last one, or one of the next twenty years."""

_FAR, _NEAR = 240 * DAY, 120 * DAY
"""A month or a day of a month more than _FAR off on the side that is looked at gives way to one less than _NEAR off on the other."""


def _type(field: Field) -> str:
    return "TIME" if field.kind in (Kind.PART, Kind.CLOCK) else "DATE"


# -- counted from an anchor ------------------------------------------------------------------------------------------------------


def _step(step: Step, context: Context) -> Meaning:
    origin = context.origin(step.anchor)
    if origin is None:
        value = unspecified(step.of) if isinstance(step.of, Field) else BLANK.get(step.of, "XXXX")
        return Meaning(None, None, _type(step.of) if isinstance(step.of, Field) else "DATE", value)
    t = origin[0].start or 0
    if isinstance(step.of, Unit):
        if step.anchor is Anchor.EVENT:
            return _beside_event(step.of, Amount(((abs(step.n), step.of),)), Direction.BACK if step.n < 0 else Direction.ON, origin[0])
        start = step.of.add(step.of.floor(t), step.n)
        return period(start, step.of.add(start, 1), step.of, anchor=origin[1])
    if step.n > 0 and origin[1] is Anchor.MENTIONED and origin[0].end is not None:
        t = origin[0].end - 1
    root = _root(step.of)
    found = _step_field(step.of, step.n, t) if root is None or root is step.of else _step_chain(step.of, root, step.n, t)
    if found is None:
        return Meaning(None, None, _type(step.of), unspecified(step.of))
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
        index = max(i for i, p in enumerate(near) if p.end <= t or i == 0)
    else:
        index = min(i for i, p in enumerate(near) if p.start > t or i == 2)
    return nth_occurrence(field.kind, field.value, t, index - 1 + n + (1 if n < 0 else -1))


def _step_chain(field: Field, root: Field, n: int, t: Instant) -> Period | None:
    """The same of a field in another ("next 6 April"): the one of this year, the last one that is over, the next one to begin."""
    turns = sorted(range(-9, 10), key=abs)
    found = (p for k in turns if (p := _chain(field, root, t, k)) and (not n or (p.end <= t if n < 0 else p.start > t)))
    return next(found, None)


def _shift(shift: Shift, context: Context) -> Meaning:
    origin: tuple[Interval, Anchor | None] | None
    zone = finer = None
    if isinstance(shift.origin, Anchor):
        origin = context.origin(shift.origin)
    else:
        inner = _denote(shift.origin, context)
        origin, zone, finer = ((inner.interval, inner.anchor) if inner.interval else None), inner.zone, inner.grain
    unit = min((u for _, u in shift.amount.parts), default=Unit.DAY)
    if origin is None and shift.origin is Anchor.EVENT:
        return _denote(shift.amount, context)
    if origin is None:
        return Meaning(None, unit, "TIME" if unit.rank < Unit.DAY.rank else "DATE", BLANK.get(unit, "XXXX"), shift.amount.mod)
    base = origin[0].start if origin[0].start is not None else origin[0].end
    assert base is not None
    if any(n is None for n, _ in shift.amount.parts):
        found = _vague_shift(shift, base, origin[1])
        return replace(_denote(shift.amount, context), **_place_of(found)) if shift.origin is Anchor.EVENT else found
    if shift.origin is Anchor.EVENT:
        found = replace(_beside_event(_SHIFTED.get(unit, unit), shift.amount, shift.direction, origin[0]), mod=shift.amount.mod)
        dated = context.narrative and "X" not in found.value
        return found if dated else replace(_denote(shift.amount, context), **_place_of(found))
    if shift.direction is Direction.ON and unit.rank < Unit.DAY.rank and not isinstance(shift.origin, Anchor) and origin[0].end:
        base = origin[0].start or origin[0].end
    t = moved(base, shift.amount, shift.direction)
    grain = _SHIFTED.get(unit, unit)
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


def _ahead(bound: Bound, amount: Amount, context: Context) -> Meaning:
    """ "in two weeks", "within a month": a DURATION whose end, or whose whole, has a place; not in the past ("in two weeks he wrote")."""
    plain = _denote(amount, context)
    if context.lean is Direction.BACK or any(n is None for n, _ in amount.parts):
        return plain
    found = _shift(Shift(amount, Direction.ON, Anchor.EITHER), context)
    origin = context.origin(Anchor.EITHER)
    if found.interval is None or origin is None or origin[0].start is None or found.interval.end is None:
        return plain
    begin = _touched(origin[0].start, amount)
    interval = found.interval if bound is Bound.IN else Interval(begin, moved(begin, amount, Direction.ON))
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


def _window(window: Window, context: Context) -> Meaning:
    amount = window.amount
    value = notation.timex_duration(amount.parts)
    unit = min((u for _, u in amount.parts), default=None)
    t, anchor = _edge(window, unit, context)
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


def _edge(window: Window, unit: Unit | None, context: Context) -> tuple[Instant | None, Anchor | None]:
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
    outer = _denote(window.anchor, context)
    if outer.interval is None or outer.interval.start is None or outer.interval.end is None:
        return None, outer.anchor
    if unit is Unit.WEEK and (week := _nth_unit(unit, window.direction.value, outer.interval)) and outer.grain and unit < outer.grain:
        return week.start if on else week.end, outer.anchor
    return outer.interval.start if on else outer.interval.end, outer.anchor


def _is_of_a_day(origin: tuple[Interval, Anchor], unit: Unit | None) -> bool:
    """Whether an event is known to the day and what follows is counted in days or longer: it begins when the day is over."""
    start, end = origin[0].start, origin[0].end
    day = unit is not None and unit.rank >= Unit.DAY.rank
    return day and origin[1] is Anchor.EVENT and start is not None and end is not None and end - start <= DAY


# -- inside other periods --------------------------------------------------------------------------------------------------------


def _nth(nth: Nth, context: Context) -> Meaning:
    outer = _denote(nth.within, context)
    if outer.interval is None or (outer.interval.start if nth.n > 0 else outer.interval.end) is None:
        return replace(outer, interval=None, edtf=None)
    found = _nth_unit(nth.of, nth.n, outer.interval) if isinstance(nth.of, Unit) else _nth_field(nth.of, nth.n, outer.interval)
    if found is None:
        return replace(outer, interval=None, edtf=None)
    field = nth.of if isinstance(nth.of, Field) else None
    return replace(period(*found, field=field), anchor=outer.anchor, lean=outer.lean)


def _nth_unit(unit: Unit, n: int, within: Interval) -> Period | None:
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
    step, turn, seen, root = (1 if n > 0 else -1), 0, 0, _root(field) or field
    while abs(turn) < 1000:
        found = _chain(field, root, anchor, turn)
        turn += step
        if found is not None and first <= found.start < last:
            seen += 1
            if seen == abs(n):
                return found
        elif found is not None and seen:
            return None
    return None


def _side(part: Part, outer: Meaning) -> Meaning:
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


def _rest(outer: Meaning, context: Context) -> Meaning:
    """ "The rest of the week": from the day that is counted from; the whole where that does not lie in it."""
    origin = context.origin(Anchor.EITHER)
    day = Unit.DAY.floor(origin[0].start) if origin and origin[0].start is not None else None
    if day is None or outer.interval is None or outer.interval.end is None or day not in outer.interval:
        return replace(outer, mod=Part.END.value)
    interval = Interval(day, outer.interval.end)
    return replace(outer, interval=interval, mod=Part.END.value, edtf=edtf_of(interval))


def _cut(part: Part, start: Instant, end: Instant, grain: Unit | None) -> tuple[Instant, Instant]:
    """Thirds (halves for halves) of a period, at the borders of the unit two sizes below: months of a year, days of a month."""
    if grain in _DAYS and part in _DAYS[grain]:
        first, last = _DAYS[grain][part]
        return start + first * DAY, end if last is None else start + last * DAY
    unit = _CUTS.get(grain or Unit.DAY, Unit.DAY) if grain and grain.rank >= Unit.WEEK.rank else Unit.HOUR
    length = end - start
    if part in (Part.FIRST_HALF, Part.SECOND_HALF):
        middle = unit.floor(start + length // 2)
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


# -- ranges, sets, fuzzy words, bounds -------------------------------------------------------------------------------------------


def ends(first: Expression, last: Expression, context: Context) -> tuple[Meaning, Meaning]:
    """The two ends of a range, each with regard to the other: a range of dates that lies ahead may have begun, no range is turned round.

    >>> from timeline.algebra.instants import instant
    >>> april = Context(Interval(instant(2023, 4, 12), instant(2023, 4, 13)), lean=Direction.ON)
    >>> [end.value for end in ends(Field(Kind.MONTH, 12), Field(Kind.MONTH, 5), april)]
    ['2022-12', '2023-05']
    """
    one = _denote(first, context)
    two = _denote(last, replace(context, mentioned=one.interval or context.mentioned) if context.narrative else context)
    start, ahead = one.interval.start if one.interval else None, two.interval
    if start is None or ahead is None or ahead.start is None:
        return one, two
    running = context.lean is Direction.ON and _comes_round(first, _DATED) and _comes_round(last, _DATED)
    turned = start >= ahead.start and _comes_round(first, _OPEN) and not _comes_round(last, _OPEN)
    if running or turned:
        one = _denote(first, Context(ahead, lean=Direction.BACK, firm=True))
    elif ahead.end is not None and ahead.end <= start:
        day = Unit.DAY.floor(start) + DAY
        another_day = _comes_round(last, (Kind.WEEKDAY,))
        later = _denote(last, Context(Interval(day, day + DAY), lean=Direction.ON, firm=not another_day))
        two = later if later.interval is not None else two
    return one, two


_DATED = (Kind.MONTH, Kind.DAY)
_OPEN = (*_DATED, Kind.WEEKDAY)


def _comes_round(of: Expression, kinds: tuple[Kind, ...]) -> bool:
    """Whether a time stands without its year, month or week: "December", "the 5th", "9 a.m. on Monday"."""
    root = _root(of) if isinstance(of, Field) else None
    return root is not None and root.kind in kinds


def _between(first: Expression, last: Expression, context: Context) -> Meaning:
    one, two = ends(first, last, context)
    value = f"{one.value}/{two.value}"
    kind = "TIME" if "TIME" in (one.type, two.type) else "DATE"
    grain = min((g for g in (one.grain, two.grain) if g), default=None)
    start, end = one.interval.start if one.interval else None, two.interval.end if two.interval else None
    if start is None or end is None or end <= start:
        return Meaning(None, grain, kind, value)
    interval = Interval(start, end)
    edtf = f"{one.edtf}/{two.edtf}" if is_plain(one.edtf) and is_plain(two.edtf) else edtf_of(interval)
    return Meaning(interval, grain, kind, value, None, edtf, one.zone or two.zone, one.anchor or two.anchor, one.lean or two.lean)


def _every(every: Every, context: Context) -> Meaning:
    if isinstance(every.of, Unit):
        count = every.interval
        value, grain = notation.timex_duration(((count, every.of),)), every.of
    elif isinstance(every.of, Field):
        value, grain = unspecified(every.of), FIELDS[every.of.kind].grain
    else:
        inner = _denote(every.of, Context())
        value, grain = inner.value, inner.grain or Unit.DAY
    return Meaning(None, grain, "SET", value)


def _fuzzy(fuzz: Fuzz, anchor: Anchor, context: Context) -> Meaning:
    origin = context.origin(anchor)
    if origin is None or origin[0].start is None:
        return Meaning(None, None, "DATE", fuzz.value)
    if fuzz is Fuzz.PRESENT and origin[1] is Anchor.MENTIONED:
        return _as_told(origin[0])
    t = Unit.DAY.floor(origin[0].start)
    if fuzz is Fuzz.PRESENT:
        today = Interval(t, t + DAY)
        return Meaning(today, Unit.DAY, "DATE", fuzz.value, None, edtf_of(today), anchor=origin[1])
    interval = Interval(None, t) if fuzz is Fuzz.PAST else Interval(t, None)
    return Meaning(interval, None, "DATE", fuzz.value, None, edtf_open(interval), anchor=origin[1])


def _as_told(told: Interval) -> Meaning:
    """ "At this time" in a story: the date told last, spelled as a unit where it is one."""
    assert told.start is not None
    for unit in (Unit.DAY, Unit.MONTH, Unit.YEAR, Unit.DECADE, Unit.CENTURY):
        if unit.floor(told.start) == told.start and unit.add(told.start, 1) == told.end:
            return replace(period(told.start, told.end, unit), anchor=Anchor.MENTIONED)
    return Meaning(told, None, "DATE", Fuzz.PRESENT.value, None, edtf_of(told), anchor=Anchor.MENTIONED)


__all__ = ["CALENDAR", "Context", "Meaning", "bounded", "denote", "ends", "moved", "period"]
