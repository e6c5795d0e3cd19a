"""Meanings: what an expression denotes once it is placed, and the context that places it.

Knows intervals, TIMEX3 and EDTF values; knows no tree of expressions beyond the kinds of its fields, and no words.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from timeline.algebra import notation
from timeline.algebra.expressions import Anchor, Bound, Direction, Field
from timeline.algebra.fields import Kind
from timeline.algebra.instants import DAY, Instant, civil
from timeline.algebra.intervals import Interval
from timeline.algebra.units import Unit

_EVENT, _PUBLISHED, _MENTIONED, _EITHER = Anchor.EVENT, Anchor.PUBLISHED, Anchor.MENTIONED, Anchor.EITHER
_SEASON, _WEEKEND, _PART = Kind.SEASON, Kind.WEEKEND, Kind.PART
_DAY, _WEEK = Unit.DAY, Unit.WEEK
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an expression denotes: `interval` None where it could not be placed (no anchor), or has no place (a plain duration, a set).

    `type`, `value`, `mod` are TIMEX3's; `edtf` is None with the interval. `anchor` says what it was counted from, `lean` which way
    an underspecified time was taken: both None where nothing had to be assumed.
    """

    interval: Interval | None
    grain: Unit | None
    type: str
    value: str
    mod: str | None = None
    edtf: str | None = None
    zone: str | None = None
    anchor: Anchor | None = None
    lean: Direction | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What a text and its place in it add to an expression.

    `published` is the time of publication, `mentioned` the time last mentioned, `lean` the side an underspecified time is looked for
    on (None: the nearest), `another_day` that a weekday is not today, `phrase` that the text is no more than a phrase
    (a date in the month of publication stays there), `narrative` whether relative times hang on what was mentioned rather than on
    publication. `event` is the time of what a phrase is counted from in words ("two days after the attack"), `told` those words.
    """

    published: Interval | None = None
    mentioned: Interval | None = None
    lean: Direction | None = None
    narrative: bool = False
    another_day: bool = False
    phrase: bool = False
    event: Interval | None = None
    told: str = ""

    def origin(self, anchor: Anchor) -> tuple[Interval, Anchor] | None:
        """The interval that an anchor stands for, and which anchor that is; None where neither is known."""
        if anchor is _EVENT:
            return None if self.event is None or self.event.start is None else (self.event, anchor)
        order = [(self.published, _PUBLISHED), (self.mentioned, _MENTIONED)]
        if anchor is _MENTIONED or (anchor is _EITHER and self.narrative):
            order.reverse()
        if anchor is _PUBLISHED and not self.narrative:
            order = order[:1]
        return next(((interval, kind) for interval, kind in order if interval is not None and interval.start is not None), None)


def period(start: Instant, end: Instant, grain: Unit, *, field: Field | None = None, zone: str | None = None,
           anchor: Anchor | None = None, lean: Direction | None = None, mod: str | None = None) -> Meaning:  # fmt: skip
    """The meaning of a plain stretch of the calendar; `field` where TIMEX3 spells it its own way (seasons, weekends, parts of day)."""
    kind = field.kind if field else None
    value, edtf = notation.timex(start, grain), None
    if kind is _SEASON and field:
        value = f"{notation.timex_year(civil(start).year)}-{field.value}"
        edtf = f"{notation.edtf_year(civil(start).year)}-{('SP', 'SU', 'FA', 'WI').index(str(field.value)) + 21}"
    elif kind is _WEEKEND:
        value = f"{notation.timex(start, _WEEK)}-WE"
    elif grain is _DAY and end - start > DAY:
        value = f"{value}/{notation.timex(end - DAY, grain)}"
    elif kind is _PART and field:
        value = f"{notation.timex(start, _DAY)}T{TIMEX_PARTS.get(str(field.value), field.value)}"
    timed = grain.rank < _DAY.rank
    shown = edtf or notation.edtf_period(start, end, grain)
    if zone is not None and timed:
        value, shown = _zoned(value, shown, zone)
    return Meaning(Interval(start, end), grain, "TIME" if timed else "DATE", value, mod, shown, zone, anchor, lean)


def _zoned(value: str, edtf: str, zone: str) -> tuple[str, str]:
    """A time's value and EDTF with its offset: in EDTF wherever it is known, in the value where it is written as one.

    TimeBank leaves the names of zones out of values.
    """
    offset = notation.offset(zone)
    if offset is None:
        return value, edtf
    return value + offset if offset == zone else value, "/".join(end + offset for end in edtf.split("/"))


def zoned_ends(edtf: str, first: str | None, last: str | None) -> str:
    """A range in EDTF with the offset of each end that is a time of day, where that is known.

    >>> zoned_ends("2021-05-03T21:45:00/2021-05-03T23:28:59", "UTC", "+02:00")
    '2021-05-03T21:45:00Z/2021-05-03T23:28:59+02:00'
    """
    ends, offsets = edtf.split("/"), (notation.offset(first) or "", notation.offset(last) or "")
    if len(ends) == 1:
        return edtf
    return "/".join(end + offset if "T" in end else end for end, offset in zip(ends, offsets, strict=True))


TIMEX_PARTS = {"DA": "MO", "DU": "EV", "EH": "MO"}


@lru_cache(maxsize=1 << 13)
def absolute(start: Instant, end: Instant, grain: Unit, zone: str | None) -> Meaning:
    """The meaning of an absolute period, remembered: it depends on nothing else."""
    return period(start, end, grain, zone=zone)


def bounded(bound: Bound, inner: Meaning) -> Meaning:
    """A meaning as the bound of what is dated; value and type stay those of the time itself.

    >>> from timeline.algebra.instants import instant
    >>> bounded(Bound.SINCE, period(instant(2018), instant(2019), Unit.YEAR)).edtf
    '2018/..'
    """
    if inner.interval is None:
        return inner
    start, end = inner.interval.start, inner.interval.end
    match bound:
        case Bound.IN | Bound.WITHIN:
            return inner
        case Bound.SINCE:
            if start is None:
                return inner
            edtf = f"{inner.edtf}/.." if is_plain(inner.edtf) else edtf_open(Interval(start, None), span=True)
            return replace(inner, interval=Interval(start, None), edtf=edtf)
        case Bound.UNTIL | Bound.BY:
            if end is None:
                return inner
            if bound is Bound.BY:
                edtf = f"[..{inner.edtf}]" if is_plain(inner.edtf) else edtf_open(Interval(None, end))
            else:
                edtf = f"../{inner.edtf}" if is_plain(inner.edtf) else edtf_open(Interval(None, end), span=True)
            return replace(inner, interval=Interval(None, end), edtf=edtf)
        case Bound.BEFORE:
            return inner if start is None else replace(inner, interval=Interval(None, start), edtf=edtf_open(Interval(None, start)))
        case Bound.SOON_AFTER | Bound.JUST_BEFORE:
            return _near(bound, inner)
        case Bound.AFTER:
            return inner if end is None else replace(inner, interval=Interval(end, None), edtf=edtf_open(Interval(end, None)))


def _near(bound: Bound, inner: Meaning) -> Meaning:
    """ "Shortly after 11 p.m.", "just before noon": a window of the unit above, from a time of day itself or from the end of a day."""
    interval, grain = inner.interval, inner.grain
    if interval is None or grain is None or interval.start is None or interval.end is None:
        return inner
    unit = _WINDOWS.get(grain, Unit.YEAR)
    if bound is Bound.JUST_BEFORE:
        window = Interval(unit.add(interval.start, -1), interval.start)
    else:
        start = interval.start if grain.rank < Unit.DAY.rank else interval.end
        window = Interval(start, unit.add(start, 1))
    return replace(inner, interval=window, edtf=edtf_of(window))


_WINDOWS = {
    Unit.SECOND: Unit.HOUR, Unit.MINUTE: Unit.HOUR, Unit.HOUR: Unit.HOUR, Unit.DAY: Unit.WEEK, Unit.WEEK: Unit.MONTH,
    Unit.MONTH: Unit.QUARTER,
}  # fmt: skip
"""How far "shortly" reaches from a time of each grain; a year from anything longer."""


def is_plain(edtf: str | None) -> bool:
    """Whether an EDTF string may be an end of an interval: a date or a season, nothing with an interval or a set of its own."""
    return edtf is not None and not any(c in edtf for c in "/[]X~")


def edtf_of(interval: Interval) -> str:
    """An interval in EDTF: a day, first/last in the longest exact unit, or the open form of `edtf_open`."""
    if interval.start is None or interval.end is None:
        return edtf_open(interval)
    if Unit.DAY.floor(interval.start) == interval.start and interval.end - interval.start == DAY:
        return notation.edtf_bound(interval.start, last=False)
    first, last = notation.edtf_bound(interval.start, last=False), notation.edtf_bound(interval.end, last=True)
    return f"{first}/{last}"


def edtf_open(interval: Interval, *, span: bool = False) -> str:
    """An open side as a one-of set ("[..2023-04-11]": sometime before) or, with `span`, as an interval ("../2023-04-11": all of it)."""
    first = ".." if interval.start is None else notation.edtf_bound(interval.start, last=False)
    last = ".." if interval.end is None else notation.edtf_bound(interval.end, last=True)
    if span:
        return f"{first}/{last}"
    return f"[..{last}]" if interval.start is None else f"[{first}..]"
