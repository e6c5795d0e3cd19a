"""When an event was, out of what its phrase means: a past tense ends with the day of publication, a future one starts with it.

Knows tenses and intervals; no words. What is said of "this year" in the past tense lies between 1 January and the day of publication,
that day included; what is announced for "this year" lies between the day of publication and 31 December. A mention keeps what the
phrase means.
"""

from __future__ import annotations

from timeline.algebra.expressions import Amount, Direction, Expression, unbounded
from timeline.algebra.instants import DAY
from timeline.algebra.intervals import Interval
from timeline.algebra.notation import iso
from timeline.algebra.units import Unit
from timeline.document import Extent
from timeline.sentences.clauses import Aspect, Form, Tense, Verb

_BACK = Direction.BACK
_DAY = Unit.DAY
_THROUGHOUT = Extent.THROUGHOUT
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""


def cut(interval: Interval | None, published: Interval | None, way: Direction | None, extent: Extent, vague: bool) -> tuple[Interval, str]:
    """The half-open interval of an entry, and what was assumed, as the end of its reading ("" where nothing was).

    `interval` is what the phrase means (None: not placed), `way` where its verb looks (None: nobody can tell). Nothing is cut
    where that would leave nothing, where a state goes on ("since 2018 they have lived there" stays open), or where the phrase is
    vague: its sides are open because it says so.

    >>> year, day = Interval(1672531200, 1704067200), Interval(1681257600, 1681344000)
    >>> cut(year, day, Direction.BACK, Extent.WITHIN, vague=False)
    (Interval(start=1672531200, end=1681344000), '; told in the past tense, so not after 2023-04-12')
    """
    if interval is None or published is None or published.start is None or way is None or vague:
        return interval or Interval(None, None), ""
    day = _DAY.floor(published.start)
    if way is _BACK:
        goes_on = interval.end is None and extent is _THROUGHOUT
        if goes_on or interval.start is None or interval.start > day or interval.end is not None and interval.end <= day + DAY:
            return interval, ""
        return Interval(interval.start, day + DAY), f"; told in the past tense, so not after {iso(day)}"
    if interval.end is not None and interval.end <= day + DAY or interval.start is not None and interval.start >= day:
        return interval, ""
    if interval.start is None and extent is _THROUGHOUT:
        return interval, ""
    return Interval(day, interval.end), f"; told as still to come, so not before {iso(day)}"


def lasted(length: Expression, published: Interval | None, verb: Verb | None) -> tuple[Interval, str] | None:
    """The stretch up to the day of publication that a length in the present perfect fills, and the end of its reading; else None.

    >>> from timeline.algebra.expressions import Amount
    >>> lasted(Amount(((2, Unit.DAY),)), Interval(1681257600, 1681344000), None) is None
    True
    """
    until = verb is not None and verb.tense is Tense.PAST and verb.aspect in _PERFECT and verb.form is Form.FINITE
    core = unbounded(length)
    if not until or published is None or published.start is None or not isinstance(core, Amount):
        return None
    start = day = Unit.DAY.floor(published.start)
    for count, unit in core.parts:
        if count is None or count != int(count):
            return None
        start = unit.add(start, -int(count))
    return Interval(start, day + DAY), f"; told in the perfect tense, so up to {iso(day)}"


_PERFECT = (Aspect.PERFECT, Aspect.PERFECT_PROGRESSIVE)


def passed(published: Interval | None) -> str:
    """The end of the reading of what was to come, and whose time is over."""
    day = Unit.DAY.floor(published.start) if published and published.start is not None else None
    return f"; planned, and over by {iso(day)}: whether it came about is not said" if day is not None else ""


def side_of(published: Interval | None, way: Direction | None) -> tuple[Interval | None, str]:
    """What the tense still says of a phrase that has no place, as an open interval, and the end of its reading; (None, "") where nothing.

    >>> side_of(Interval(1681257600, 1681344000), Direction.BACK)
    (Interval(start=None, end=1681344000), '; told in the past tense, so not after 2023-04-12')
    """
    if published is None or published.start is None or way is None:
        return None, ""
    day = Unit.DAY.floor(published.start)
    if way is Direction.BACK:
        return Interval(None, day + DAY), f"; told in the past tense, so not after {iso(day)}"
    return Interval(day, None), f"; told as still to come, so not before {iso(day)}"
