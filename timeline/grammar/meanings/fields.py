"""Fields: times that come round ("March", "Monday", "Christmas"), open or in the period that holds one of them.

Knows which kind of field has its place in which period.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from timeline.algebra.expressions import Between, Expression, Field, Fixed, Step
from timeline.algebra.fields import FIELDS, Kind
from timeline.algebra.units import Unit
from timeline.grammar.meanings.clocks import is_day
from timeline.grammar.meanings.years import fiscal_year


def field(kind: Kind) -> Callable[..., Field]:
    """A field of a kind, open: "March", "Monday", "spring"."""

    def made(n: int | str) -> Field:
        return Field(kind, n)

    return made


def within_short(of: Field, n: int) -> Expression | None:
    """ "15 April of 87"; up to 31 the number is no year."""
    return within(of, fiscal_year(n)) if n > 31 else None


def season_of_years(of: Field, years: Between) -> Expression | None:
    """ "the winter of 1944-45": the one that opens in the first of the two years."""
    return within(of, years.first)


def within(of: Field, outer: Expression | None) -> Expression | None:
    """A field in a period that holds one of it: "March 2018", "the morning of May 5", "Christmas 1914"."""
    if outer is None:
        return None
    if isinstance(outer, Fixed):
        return _fixed(of, outer)
    inner = innermost(of)
    if inner is not of:
        return replace(of, within=within(of.within, outer)) if isinstance(of.within, Field) else None
    return replace(of, within=outer)


def innermost(of: Field) -> Field:
    """The last field of a chain: "Monday" in "9 a.m. on Monday"; what that one stands in is no field, or nothing."""
    while isinstance(of.within, Field):
        of = of.within
    return of


def _fixed(of: Field, outer: Fixed) -> Expression | None:
    """A field in a fixed period, worked out at once."""
    if isinstance(of.within, Field):
        middle = _fixed(of.within, outer)
        return _fixed(replace(of, within=None), middle) if isinstance(middle, Fixed) else None
    rule = FIELDS[of.kind]
    if of.kind in (Kind.PART, Kind.SEASON, Kind.WEEKEND):
        return replace(of, within=outer) if rule.parent.rank >= outer.grain.rank or of.kind is Kind.PART else None
    if rule.parent.rank < outer.grain.rank or (of.kind is Kind.WEEKDAY and outer.grain is not Unit.WEEK):
        return None
    found = rule.locate(of.value, rule.parent.floor(outer.start))
    if found is None and of.kind is Kind.DAY:
        return replace(of, within=outer)  # 29 February 2015: no such day, and nothing else
    fiscal = outer.fiscal and of.kind in (Kind.QUARTER, Kind.HALF)
    return Fixed(found.start, found.end, found.grain, of.zone, fiscal) if found else None


def with_weekday(weekday: int, of: Expression) -> Expression:
    """ "Friday, March 3": the weekday helps to find the year; beside a full date it adds nothing."""
    return replace(of, weekday=weekday) if isinstance(of, Field) else of


def weekend_of(of: Field, outer: Expression | None) -> Expression | None:
    """ "Labor Day weekend", "the weekend of May 6"."""
    fixed = isinstance(outer, Fixed) and outer.grain is Unit.DAY
    return replace(of, within=outer) if outer is not None and (fixed or is_day(outer)) else None


def weekday_in(of: Field, outer: Expression) -> Expression | None:
    """ "Wednesday next week", "next week Wednesday"."""
    return within(of, outer) if isinstance(outer, Step) and outer.of is Unit.WEEK else None


def month_of_step(month: int, outer: Expression) -> Expression | None:
    """ "March last year"."""
    return within(Field(Kind.MONTH, month), outer) if isinstance(outer, Step) and outer.of is Unit.YEAR else None


def weekend_of_step(of: Field, outer: Expression) -> Expression | None:
    """ "last Thanksgiving weekend"."""
    stepped = outer.of if isinstance(outer, Step) else None
    return weekend_of(of, outer) if isinstance(stepped, Field) and stepped.kind is Kind.HOLIDAY else None
