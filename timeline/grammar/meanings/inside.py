"""Inside others: the n-th of a period ("the last week of June"), the one beside a time, and parts of a period ("early 2018").

Knows counting from the start and from the end.
"""

from __future__ import annotations

from collections.abc import Callable

from timeline.algebra.expressions import (
    Amount,
    Anchor,
    Between,
    Bound,
    Bounded,
    Direction,
    Expression,
    Field,
    Fixed,
    Nth,
    Part,
    Shift,
    Side,
    Step,
)
from timeline.algebra.fields import Kind
from timeline.algebra.units import Unit
from timeline.grammar.meanings.amounts import amount
from timeline.grammar.meanings.steps import this_unit


def nth(n: float, of: Unit | Field | tuple[Unit, float], outer: Expression | None) -> Expression | None:
    """ "the first Monday of March 2010", "the last week of June"."""
    unit = of[0] if isinstance(of, tuple) else of
    if unit is Unit.QUARTER and isinstance(outer, Fixed) and outer.grain.rank >= Unit.CENTURY.rank:
        return fourth(int(n), outer)
    return Nth(int(n), unit, outer) if n and outer is not None else None


def fourth(n: int, of: Fixed) -> Between | None:
    """ "the last quarter of the 19th century": a fourth part of it, not three months."""
    if n not in (1, 2, 3, 4, -1):
        return None
    years = of.grain.months // 12 // 4
    first = Unit.YEAR.add(of.start, years * ((n if n > 0 else 4) - 1))
    last = Unit.YEAR.add(first, years - 1)
    return Between(*(Fixed(at, Unit.YEAR.add(at, 1), Unit.YEAR) for at in (first, last)))


def nth_of_this(n: float, of: Unit | Field | tuple[Unit, float], unit: Amount | Step | tuple[Unit, float]) -> Expression | None:
    """ "the second Friday of the month", "the last day of the year"."""
    return nth(n, of, this_unit(unit))


def unit_end(of: tuple[Unit, float]) -> Expression | None:
    """ "year-end", "month end"."""
    return Side(Part.END, Step(of[0], 0, Anchor.EITHER)) if of[0] in (Unit.MONTH, Unit.QUARTER, Unit.YEAR) else None


def nth_from(bound: Bound) -> Callable[..., Expression | None]:
    """ "the third Monday after Easter", "the Friday before Christmas": the n-th that begins after a time (now), or before it."""

    def made(of: Field, n: float = 1, outer: Expression | None = None) -> Expression | None:
        origin = outer or Step(Unit.DAY, 0, Anchor.EITHER)
        return Nth(int(n) if bound is Bound.AFTER else -int(n), of, Bounded(bound, origin)) if n >= 1 else None

    return made


def closest(of: Field, outer: Expression | None) -> Expression | None:
    """ "the closest Monday to 5 October": the one within half a week of it, or half a year."""
    half = {Kind.WEEKDAY: 3, Kind.HOLIDAY: 182}.get(of.kind)
    if half is None or outer is None:
        return None
    days = amount(half, (Unit.DAY, 1))
    return Nth(1, of, Between(Shift(days, Direction.BACK, outer), Shift(days, Direction.ON, outer)))


def last_before(of: Step, outer: Expression) -> Expression | None:
    """ "the last Sunday before Christmas"."""
    return nth_from(Bound.BEFORE)(of.of, 1, outer) if isinstance(of, Step) and of.n == -1 and isinstance(of.of, Field) else None


def last_of(of: Step, outer: Expression) -> Expression | None:
    """ "last Sunday" in "of March 2014": the last one in it, not the last one before now."""
    return nth(-1, of.of, outer) if isinstance(of, Step) and of.n == -1 else None


def nth_last(n: float, of: Step, outer: Expression) -> Expression | None:
    """ "the second last week of June"."""
    return Nth(-int(n), of.of, outer) if isinstance(of, Step) and of.n == -1 else None


def side(part: Part, of: Expression | None) -> Expression | None:
    """ "early 2018", "the end of March"."""
    return Side(part, of) if of is not None else None
