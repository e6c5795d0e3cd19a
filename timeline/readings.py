"""Readings: in words, how a phrase was understood and what was assumed for it.

Knows the tree and its meaning; decides nothing. The words are English, whatever the language of the text.
"""

from __future__ import annotations

from collections.abc import Callable

from timeline.algebra.expressions import (
    Amount,
    Anchor,
    Between,
    Bounded,
    Direction,
    Every,
    Expression,
    Field,
    Fixed,
    Fuzz,
    Fuzzy,
    Nth,
    Qualified,
    Shift,
    Side,
    Step,
    Window,
)  # fmt: skip
from timeline.algebra.fields import FIELDS, Kind
from timeline.algebra.instants import Instant, civil
from timeline.algebra.intervals import Interval
from timeline.algebra.notation import iso
from timeline.algebra.placing import Context, Meaning
from timeline.algebra.units import Unit

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_PARTS = {
    "EH": "early hours", "MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime", "DA": "dawn",
    "DU": "dusk",
}  # fmt: skip


def reading(phrase: str, expression: Expression, meaning: Meaning, context: Context) -> str:
    """One line: the phrase, what it says, from what it was counted, where that lies.

    >>> from timeline.algebra.placing import denote
    >>> from timeline.algebra.expressions import Anchor
    >>> from timeline.algebra.notation import parse_iso
    >>> told = Context(published=parse_iso("2023-04-12"))
    >>> tree = Window(Amount(((6, Unit.MONTH),)), Direction.ON)
    >>> reading("next six months", tree, denote(tree, told), told)
    '"next six months" = 6 months from 2023-04-12 (published): 2023-04-12 to 2023-10-11'
    """
    words = said(expression, context)
    shown = " ".join(phrase.split())
    if meaning.interval is None:
        return f'"{shown}" = {words}{_unplaced(expression, meaning)}'
    assumed = _assumed(expression, meaning, context)
    return f'"{shown}" = {words}{assumed}: {span(meaning.interval.start, meaning.interval.end)}'


def span(start: Instant | None, end: Instant | None) -> str:
    """A half-open interval in words, ends inclusive.

    >>> span(0, 86400), span(None, 86400), span(None, None)
    ('1970-01-01', 'until 1970-01-01', 'at no known time')
    """
    first = iso(start)
    last = None if end is None else iso(end - 86400 if end % 86400 == 0 and (start is None or start % 86400 == 0) else end - 1)
    if first and last:
        return first if first == last else f"{first} to {last}"
    if first:
        return f"{first} or later"
    return f"until {last}" if last else "at no known time"


def said(expression: Expression, context: Context) -> str:
    """What an expression says, in words."""
    match expression:
        case Fixed(start, end, value=value) if value is not None:
            return f"{2000 - civil(end).year:,} to {2000 - civil(start).year:,} years before 2000"
        case Fixed(start, end, grain, _):
            return f"the {grain.value} {span(start, end) if grain is not Unit.YEAR else (iso(start) or '')[:-6]}"
        case Field():
            return _field(expression, context)
        case Step(of, n, anchor):
            return _step(of, n, _from(anchor, context), context)
        case Amount():
            return f"a length of {length(expression)}"
        case Shift(amount, direction, origin):
            back = direction is Direction.BACK
            point = _from(origin, context) if isinstance(origin, Anchor) else f"({said(origin, context)})"
            return f"{length(amount)} {'before' if back else 'after'} {point}"
        case Window(amount, direction, anchor):
            back = direction is Direction.BACK
            side = f"the {'end' if back else 'start'} of "
            edge = _from(anchor, context) if isinstance(anchor, Anchor) else f"{side}({said(anchor, context)})"
            return f"{length(amount)} {'up to' if back else 'from'} {edge}"
        case Nth(n, of, within):
            name = of.value if isinstance(of, Unit) else _field(of, context)
            if isinstance(within, Bounded):
                return f"{name} number {abs(n)} {within.bound.value} ({said(within.of, context)})"
            which = f"number {n}" if n > 0 else "the last" if n == -1 else f"number {-n} from the end"
            return f"{name} {which} in ({said(within, context)})"
        case Side(part, of):
            return f"the {_SIDES[part.value]} of ({said(of, context)})"
        case Between(first, last):
            return f"from ({said(first, context)}) to ({said(last, context)}), both included"
        case Every(of, interval, freq, _):
            return _every(of, interval, freq, context)
        case Fuzzy(fuzz, anchor):
            return f"{_FUZZ[fuzz]} {_from(anchor, context)}"
        case Bounded(bound, of):
            return f"{bound.value} ({said(of, context)})"
        case Qualified(mod, of):
            return f"{mod.lower().replace('_', ' ')} ({said(of, context)})"


_FUZZ = {Fuzz.PAST: "some time before", Fuzz.PRESENT: "the day of", Fuzz.FUTURE: "some time from"}
_SIDES = {
    "START": "first part", "MID": "middle", "END": "last part", "FIRST_HALF": "first half", "SECOND_HALF": "second half", "REST": "rest",
    "EARLIER": "part before now", "LATER": "part from now on",
}  # fmt: skip


def length(amount: Amount) -> str:
    """An amount in words; a part of nothing, which only says how finely is counted, is not spoken of.

    >>> length(Amount(((1, Unit.YEAR), (2, Unit.MONTH)))), length(Amount(((None, Unit.DAY),)))
    ('1 year 2 months', 'some days')
    >>> length(Amount(((2, Unit.WEEK), (0, Unit.DAY))))
    '2 weeks'
    """
    parts = [part for part in amount.parts if part[0] != 0] or amount.parts
    return " ".join(f"{'some' if n is None else format(n, 'g')} {unit.value if n == 1 else _plural(unit)}" for n, unit in parts)


def _plural(unit: Unit) -> str:
    name = str(unit.value)
    return {"century": "centuries", "millennium": "millennia", "half": "halves"}.get(name, name + "s")


def _from(anchor: Anchor, context: Context) -> str:
    origin = context.origin(anchor)
    if anchor is Anchor.EVENT:
        told = f"“{context.told}”" if context.told else "what is told in words"
        return f"{told} ({_period(origin[0])})" if origin else f"{told}, whose day is not told" if context.told else told
    if origin is None:
        return "a day that is not known"
    kind = "published" if origin[1] is Anchor.PUBLISHED else "mentioned before"
    return f"{iso(origin[0].start)} ({kind})"


def _period(interval: Interval) -> str:
    return span(interval.start, interval.end)


def _field(field: Field, context: Context) -> str:
    name = _NAMES[field.kind](field.value) if field.kind in _NAMES else f"{field.kind.value} {field.value}"
    if field.zone:
        name += f" {field.zone}"
    if field.weekday:
        name += f", a {_WEEKDAYS[field.weekday - 1]},"
    return name if field.within is None else f"{name} of ({said(field.within, context)})"


def _clock(value: int | str) -> str:
    found = FIELDS[Kind.CLOCK].locate(value, 0)
    return (iso(found.start) or "")[11:16] or "00:00" if found else str(value)


_NAMES: dict[Kind, Callable[[int | str], str]] = {
    Kind.MONTH: lambda v: _MONTHS[int(v) - 1] if int(v) <= len(_MONTHS) else f"month {v}",
    Kind.WEEKDAY: lambda v: _WEEKDAYS[int(v) - 1], Kind.SEASON: lambda v: _SEASONS[str(v)],
    Kind.PART: lambda v: _PARTS[str(v)], Kind.CLOCK: _clock, Kind.DAY: lambda v: f"day {v}", Kind.HOLIDAY: lambda v: str(v).title(),
    Kind.WEEK: lambda v: f"week {v}", Kind.QUARTER: lambda v: f"quarter {v}", Kind.HALF: lambda v: f"half {v}",
    Kind.WEEKEND: lambda v: "the weekend", Kind.WORKDAY: lambda v: "working day",
    Kind.YEAR: lambda v: f"year '{int(v):02d}", Kind.DECADE: lambda v: f"the '{v}s",
}  # fmt: skip


def _step(of: Unit | Field, n: int, origin: str, context: Context) -> str:
    name = of.value if isinstance(of, Unit) else _field(of, context)
    if n == 0:
        return f"the {name} of {origin}"
    return f"the {name} {'' if abs(n) == 1 else f'{abs(n)} '}{'before' if n < 0 else 'after'} {origin}"


def _every(of: Expression | Unit, interval: float, freq: str | None, context: Context) -> str:
    name = of.value if isinstance(of, Unit) else said(of, context)
    often = f"{freq[:-1]} times " if freq else ""
    return f"{often}every {name}" if interval == 1 else f"{often}every {interval:g} {_plural(of) if isinstance(of, Unit) else name}"


def _assumed(expression: Expression, meaning: Meaning, context: Context) -> str:
    if meaning.lean is None or meaning.anchor is None:
        return ""
    side = "last one up to" if meaning.lean is Direction.BACK else "first one from"
    return f", taken as the {side} {_from(meaning.anchor, context)}"


def _unplaced(expression: Expression, meaning: Meaning) -> str:
    return "" if meaning.type in ("DURATION", "SET") else ", not placed"
