"""Placing: what an expression denotes in a context, as a half-open interval with TIMEX3 and EDTF values.

Knows the tree, and goes down it: what stands inside is placed first, and a function of `occurrences`, `counted`, `inside`, `fuzzy` or
`unplaced` makes of that what the node says; the two ends of a range, each placed with regard to the other, are placed here. A context
brings the clock: the time of publication, the time last mentioned, and which way an underspecified time leans. Chooses nothing that
depends on words; that is the discourse's part.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.algebra.counted import reached, shifted, stepped, stretched
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
    Fuzzy,
    Nth,
    Part,
    Qualified,
    Shift,
    Side,
    Step,
    Window,
)  # fmt: skip
from timeline.algebra.fields import Kind
from timeline.algebra.fuzzy import fuzzy
from timeline.algebra.inside import earlier_in, nth_of, part_of, rest_of
from timeline.algebra.instants import DAY, instant
from timeline.algebra.intervals import Interval
from timeline.algebra.meaning import Context, Meaning, absolute, bounded, edtf_of, is_plain, zoned_ends
from timeline.algebra.occurrences import comes_round, inside_field, open_field, root_of
from timeline.algebra.units import Unit
from timeline.algebra.unplaced import length, repeated

_FIRST, _LAST = instant(-20_000_000_000), instant(200_000)
CALENDAR = Interval(_FIRST, _LAST)
"""What can be placed at all: from twenty billion years back to the year 199999. Beyond it a meaning keeps its value and has no interval."""


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
        case Fixed(start, end, grain, zone, value=value):
            found = absolute(start, end, grain, zone)
            return found if value is None else replace(found, value=value)
        case Field(within=outer):
            if outer is None or root_of(expression) is not None:
                return open_field(expression, context)
            return inside_field(expression, _denote(outer, context))
        case Step():
            return stepped(expression, context)
        case Amount():
            return length(expression)
        case Shift(origin=origin):
            return shifted(expression, context, None if isinstance(origin, Anchor) else _denote(origin, context))
        case Window(anchor=anchor):
            return stretched(expression, context, None if isinstance(anchor, Anchor) else _denote(anchor, context))
        case Nth(within=outer):
            return nth_of(expression, _denote(outer, context))
        case Side(Part.REST | Part.LATER, of):
            return rest_of(_denote(of, context), context)
        case Side(Part.EARLIER, of):
            return earlier_in(_denote(of, context), context)
        case Side(part, of):
            return part_of(part, _denote(of, context))
        case Between(first, last):
            return _between(first, last, context)
        case Every(of):
            return repeated(expression, None if isinstance(of, Unit | Field) else _denote(of, Context()))
        case Fuzzy(fuzz, anchor):
            return fuzzy(fuzz, anchor, context)
        case Bounded(Bound.IN | Bound.WITHIN as bound, Amount() as amount):
            return reached(bound, amount, context)
        case Bounded(bound, of):
            return bounded(bound, _denote(of, context))
        case Qualified(mod, of):
            inner = _denote(of, context)
            ends = inner.edtf.split("/") if inner.edtf else []
            approximate = mod == "APPROX" and bool(ends) and all(end.replace("-", "").isdigit() for end in ends)
            return replace(inner, mod=mod, edtf="/".join(f"{end}~" for end in ends) if approximate else inner.edtf)


def ends(first: Expression, last: Expression, context: Context) -> tuple[Meaning, Meaning]:
    """The two ends of a range, each with regard to the other: a range of dates that lies ahead may have begun, no range is turned round.

    >>> from timeline.algebra.instants import instant
    >>> april = Context(Interval(instant(2023, 4, 12), instant(2023, 4, 13)), lean=Direction.ON)
    >>> [end.value for end in ends(Field(Kind.MONTH, 12), Field(Kind.MONTH, 5), april)]
    ['2022-12', '2023-05']
    """
    one = _denote(first, context)
    told = replace(context, mentioned=one.interval or context.mentioned)
    on_its_day = isinstance(one.grain, Unit) and one.grain.rank < Unit.DAY.rank and comes_round(last, (Kind.CLOCK, Kind.PART))
    two = _denote(last, replace(told, narrative=True) if on_its_day else told)
    start, ahead = one.interval.start if one.interval else None, two.interval
    if start is None or ahead is None or ahead.start is None:
        return one, two
    running = context.lean is Direction.ON and comes_round(first, _DATED) and comes_round(last, _DATED)
    turned = start >= ahead.start and comes_round(first, _OPEN) and not comes_round(last, _OPEN)
    if running or turned:
        one = _denote(first, Context(ahead, lean=Direction.BACK))
    elif ahead.end is not None and ahead.end <= start:
        day = Unit.DAY.floor(start) + DAY
        later = _denote(last, Context(Interval(day, day + DAY), lean=Direction.ON))
        two = later if later.interval is not None else two
    return one, two


_DATED = (Kind.MONTH, Kind.DAY)
_OPEN = (*_DATED, Kind.WEEKDAY)


def _between(first: Expression, last: Expression, context: Context) -> Meaning:
    one, two = ends(first, last, context)
    value = f"{one.value}/{two.value}"
    kind = "TIME" if "TIME" in (one.type, two.type) else "DATE"
    grain = min((g for g in (one.grain, two.grain) if g), default=None)
    start, end = one.interval.start if one.interval else None, two.interval.end if two.interval else None
    if start is None or end is None or end <= start:
        return Meaning(None, grain, kind, value)
    interval = Interval(start, end)
    plain = is_plain(one.edtf) and is_plain(two.edtf)
    edtf = f"{one.edtf}/{two.edtf}" if plain else zoned_ends(edtf_of(interval), one.zone or two.zone, two.zone or one.zone)
    return Meaning(interval, grain, kind, value, None, edtf, one.zone or two.zone, one.anchor or two.anchor, one.lean or two.lean)


__all__ = ["CALENDAR", "Context", "Meaning", "denote", "ends"]
