"""Occurrences: which of the many that come round a field means: which March, which Monday, which Christmas.

Knows fields and the periods they stand in, and which side a context leans to; knows nothing of counting.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.algebra.expressions import Anchor, Direction, Expression, Field
from timeline.algebra.fields import FIELDS, Kind, Period
from timeline.algebra.instants import DAY, Instant, weekday
from timeline.algebra.intervals import Interval
from timeline.algebra.meaning import Context, Meaning, period
from timeline.algebra.units import Unit
from timeline.algebra.unplaced import inside_value, unspecified

_EITHER, _MENTIONED = Anchor.EITHER, Anchor.MENTIONED
_BACK, _ON = Direction.BACK, Direction.ON
_HOLIDAY, _PART, _CLOCK = Kind.HOLIDAY, Kind.PART, Kind.CLOCK
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""


def inside_field(field: Field, outer: Meaning) -> Meaning:
    """A field in a period that is said, whose meaning is `outer`: "March 2018", "the morning of May 5"."""
    if outer.interval is None or outer.interval.start is None:
        return replace(outer, value=inside_value(outer.value, field), type=type_of(field))
    found = _locate(field, outer.interval.start, outer.grain)
    if found is None:
        return Meaning(None, None, type_of(field), unspecified(field))
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


def root_of(field: Field) -> Field | None:
    """The outermost field of a chain ("Monday" in "9 a.m. on Monday") where it is open: its own period is not said."""
    inner: Expression | None = field
    while isinstance(inner, Field):
        if inner.within is None:
            return inner
        inner = inner.within
    return None


def open_field(field: Field, context: Context) -> Meaning:
    """A field whose own period is not said ("March", "9 a.m. on Monday"): the occurrence that a context means."""
    root = root_of(field) or field
    origin = context.origin(_EITHER)
    if origin is None:
        return Meaning(None, FIELDS[field.kind].grain, type_of(field), unspecified(field), zone=field.zone)
    if root.kind in (_PART, _CLOCK) and origin[1] is _MENTIONED and not _is_day(origin[0]):
        return Meaning(None, FIELDS[field.kind].grain, type_of(field), inside_value("XXXX-XX-XX", root), zone=field.zone)
    t = origin[0].start or 0
    found = [p for n in _turns(field, root) if (p := chain(field, root, t, n)) is not None]
    if not found and root.kind is _HOLIDAY:  # one that is kept every fourth year
        found = [p for n in range(-4, 5) if (p := chain(field, root, t, n)) is not None]
    if said := [p for p in found if _suits(field, p.start)]:
        found = said
    if not found:
        return Meaning(None, None, type_of(field), unspecified(field))
    best = _follow(found, origin[0]) if origin[1] is _MENTIONED else _choose(found, origin[0], context, root.kind)
    side = _BACK if best.start <= t else _ON
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


def chain(field: Field, root: Field, t: Instant, n: int) -> Period | None:
    """A chain of fields whose root stands in the n-th of its parent periods on from `t`; None where that has no such day."""
    if field is root:
        rule = FIELDS[root.kind]
        return rule.locate(root.value, rule.parent.add(rule.parent.floor(t), n))
    assert isinstance(field.within, Field)
    outer = chain(field.within, root, t, n)
    return None if outer is None else _locate(field, outer.start, outer.grain)


def _choose(found: list[Period], told: Interval, context: Context, kind: Kind) -> Period:
    """The last one that has begun when the day of `told` is over, the first one that is not over when it begins, or the nearest."""
    t, lean = Unit.DAY.floor(told.start or 0), context.lean
    over = t + DAY
    if kind in (Kind.PART, Kind.CLOCK) and lean is None:
        return min(found, key=lambda p: abs(p.start // DAY - t // DAY))
    if kind in (Kind.YEAR, Kind.DECADE):
        return max((p for p in found if p.start <= t + _NOT_YET), key=lambda p: p.start, default=found[0])
    another = context.another_day and kind is Kind.WEEKDAY
    back = [p for p in found if p.start < (t if another else over)]
    on = [p for p in found if p.end > (over if another else t) and (p.start >= t or p.end - p.start > DAY)]
    if context.phrase and kind in (Kind.MONTH, Kind.HOLIDAY):
        month = Unit.MONTH.floor(t)
        if own := [p for p in found if Unit.MONTH.floor(p.start) == month]:
            return own[0]
    nearest = min(found, key=lambda p: max(p.start - t, t - p.end, 0))
    if context.phrase and kind is Kind.MONTH and on and on[0].start - t > _FAR and max(nearest.start - t, t - nearest.end) < _NEAR:
        return nearest
    if lean is Direction.BACK and back:
        return back[-1]
    return on[0] if lean is Direction.ON and on else nearest


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
"""A date that somebody typed lies ahead, unless it is more than _FAR off there and less than _NEAR off behind."""


def comes_round(of: Expression, kinds: tuple[Kind, ...]) -> bool:
    """Whether a time stands without its year, month or week: "December", "the 5th", "9 a.m. on Monday"."""
    root = root_of(of) if isinstance(of, Field) else None
    return root is not None and root.kind in kinds


def type_of(field: Field) -> str:
    """The TIMEX3 type of a field: TIME or DATE."""
    return "TIME" if field.kind in (Kind.PART, Kind.CLOCK) else "DATE"
