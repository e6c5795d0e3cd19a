"""Sets: what happens again and again: "every Monday", "twice a year", "daily at noon".

Knows units, fields and how often.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.algebra.expressions import Amount, Every, Expression, Field
from timeline.algebra.fields import Kind
from timeline.algebra.units import Unit
from timeline.grammar.meanings.clocks import is_day, time_on


def rate(of: tuple[Unit, float]) -> Expression | None:
    """ "per day"; "per hour" and shorter mostly measure a speed."""
    return every(of) if of[0].rank >= Unit.DAY.rank else None


def every(of: Unit | Field | tuple[Unit, float] | Expression | None, interval: float = 1) -> Expression | None:
    """ "every Monday", "each year", "every two weeks"."""
    if isinstance(of, tuple):
        return Every(of[0], of[1] * interval)
    if isinstance(of, Amount):
        n, unit = of.parts[0]
        return Every(unit, 1 if n is None else n)
    if of is None:
        return None
    return Every(of, interval)


def set_at(set: Every, of: Field | None) -> Expression | None:
    """ "every Monday at 4 p.m.", "daily at noon"."""
    if of is None or set.interval != 1 or set.freq:
        return None
    if set.of is Unit.DAY or (isinstance(set.of, Field) and set.of.kind is Kind.PART and set.of.within is None):
        return Every(of)
    return every(time_on(of, set.of)) if isinstance(set.of, Field) and is_day(set.of) else None


def set_on(set: Every, of: Field) -> Expression | None:
    """ "every year on 5 May", "every week on Monday"."""
    suits = (Unit.YEAR, Kind.DAY), (Unit.WEEK, Kind.WEEKDAY), (Unit.MONTH, Kind.DAY)
    return Every(of, set.interval) if (set.of, of.kind) in suits else None


def times_per(n: float, unit: Amount) -> Expression | None:
    """ "twice a year"."""
    many, of = unit.parts[0]
    return Every(of, many or 1, freq=f"{int(n)}X") if many == 1 else None


def times_each(n: float, unit: Every) -> Expression:
    """ "twice every year"."""
    return replace(unit, freq=f"{int(n)}X")
