"""Shifts and windows: an amount away from a time ("two weeks ago"), or a stretch that touches one ("the past six months").

Knows amounts, directions and anchors.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from timeline.algebra.expressions import Amount, Anchor, Between, Direction, Expression, Field, Shift, Step, Window
from timeline.algebra.units import Unit
from timeline.grammar.meanings.amounts import amount, extremes
from timeline.grammar.meanings.deep import amount_ago
from timeline.grammar.meanings.fields import within


def year_before(of: tuple[Unit, float]) -> Shift:
    """ "the same month last year": the month a year before this one."""
    return Shift(Amount(((1, Unit.YEAR), (0, of[0]))), Direction.BACK, Anchor.EITHER)


def period_away(of: Step, by: Expression) -> Expression | None:
    """ "the same month a year ago", "the quarter a year earlier"."""
    told = isinstance(of.of, Unit) and (of.n == 0 and of.anchor is Anchor.MENTIONED or of.of is Unit.QUARTER and of.n == -1)
    if not (told and isinstance(of.of, Unit) and isinstance(by, Shift) and isinstance(by.origin, Anchor)):
        return None
    return by if of.of is Unit.QUARTER else replace(by, amount=Amount((*by.amount.parts, (0, of.of))))


def window(of: Amount, n: int) -> Window:
    """ "the past six months" (-1), "the next two years" (1)."""
    return Window(of, Direction.ON if n > 0 else Direction.BACK, Anchor.EITHER)


def window_after(of: Amount) -> Window:
    """ "the following two weeks"."""
    return Window(of, Direction.ON, Anchor.MENTIONED)


def window_at(direction: Direction) -> Callable[..., Window]:
    """ "the first ten days of May" (on), "the last two weeks of May" (back)."""

    def made(of: Amount, outer: Expression) -> Window:
        return Window(of, direction, outer)

    return made


def lasting(first: Amount, last: Expression) -> Window:
    """ "a week starting tomorrow"."""
    return Window(first, Direction.ON, last)


def window_one(unit: tuple[Unit, float], n: int) -> Window:
    """ "the past year"."""
    return window(amount(1, unit), n)


def shift(direction: Direction, anchor: Anchor) -> Callable[..., Expression | None]:
    """ "two weeks ago" (back, published), "three days later" (on, what was mentioned)."""

    def made(of: Amount) -> Expression:
        if direction is Direction.BACK and (found := amount_ago(of)) is not None:
            return found
        if of.most is None:
            return Shift(of, direction, anchor)
        ends = [Shift(one, direction, anchor) for one in extremes(of)]
        return Between(*ends) if direction is Direction.ON else Between(*reversed(ends))

    return made


def shift_from(direction: Direction) -> Callable[..., Expression | None]:
    """ "two weeks before Christmas"."""

    def made(by: Amount, origin: Expression) -> Expression:
        return Shift(by, direction, origin)

    return made


def part_away(by: Amount, of: Field) -> Expression:
    """ "Five years ago tonight"."""
    return replace(of, within=Shift(by, Direction.BACK, of.within)) if of.within is not None else of


def to_the_day(of: Amount) -> Amount:
    """ "Five years to the day": counted in days."""
    return Amount((*of.parts, (0, Unit.DAY)), of.mod)


def field_away(of: Field, by: Expression) -> Expression | None:
    """ "Easter in three years", "May 5 two years ago": in the year that lies so far off; lengths of less than a month name none."""
    if not isinstance(by, Shift) or any(unit.rank < Unit.MONTH.rank or n is None for n, unit in by.amount.parts):
        return None
    return within(of, by)


def weeks_on(by: Amount, of: Field) -> Expression | None:
    """ "a week on Tuesday"."""
    return Shift(by, Direction.ON, of) if by.parts in (((1, Unit.WEEK),), ((2, Unit.WEEK),)) else None


def weekday_ago(of: Field, outer: Expression) -> Expression | None:
    """ "two weeks ago Tuesday", in that week; "a year ago Friday", so long before it."""
    if not isinstance(outer, Shift) or not isinstance(outer.origin, Anchor) or outer.direction is not Direction.BACK:
        return None
    unit = outer.amount.parts[0][1]
    if unit is Unit.WEEK:
        return replace(of, within=outer)
    return Shift(outer.amount, Direction.BACK, of) if unit.rank > Unit.WEEK.rank else None


def weekday_on(of: Field, unit: tuple[Unit, float]) -> Shift | None:
    """ "Friday week", "Monday fortnight": so long after the one that comes."""
    return Shift(amount(1, unit), Direction.ON, Step(of, 0)) if unit[0] is Unit.WEEK else None
