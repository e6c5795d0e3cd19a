"""Amounts: lengths of time, with and without a number: "three weeks", "a year and a half", "several days".

Knows numbers and units; knows no place in time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from timeline.algebra.expressions import Amount
from timeline.algebra.units import Unit


def amount(n: float, unit: tuple[Unit, float]) -> Amount:
    """ "three weeks"; the unit of the table may be several of another ("fortnight": 2 weeks)."""
    return Amount(((n * unit[1], unit[0]),))


def amount_one(unit: tuple[Unit, float]) -> Amount:
    """ "a week", and "day" alone, as casual texts use it."""
    return amount(1, unit)


def amount_single(n: float, unit: tuple[Unit, float]) -> Amount | None:
    """ "a five year low", "two-week": a unit in the singular behind a number; "the 1988 second" is no length of time."""
    return amount(n, unit) if n < 1000 else None


def amount_over(of: Amount) -> Amount | None:
    """ "over a week" is more than a week; "over three weeks" mostly is during them."""
    return replace(of, mod="MORE_THAN") if of.parts[0][0] == 1 else None


def amount_a(unit: tuple[Unit, float]) -> Amount | None:
    """ "a week"; "a quarter" and "a second" are mostly no lengths of time."""
    return None if unit[0] in (Unit.QUARTER, Unit.SECOND) else amount(1, unit)


def amount_some(unit: tuple[Unit, float]) -> Amount:
    """ "several weeks", "weeks"."""
    return Amount(((None, unit[0]),))


def amount_half(unit: tuple[Unit, float], half: float = 0.5) -> Amount:
    """ "half an hour"."""
    return amount(half, unit)


def amount_and_half(unit: tuple[Unit, float], half: float, n: float = 1) -> Amount:
    """ "a year and a half"."""
    return amount(n + half, unit)


def amount_range(n: float, m: float, unit: tuple[Unit, float]) -> Amount | None:
    """ "two or three years": the least, and the most."""
    return Amount(((n * unit[1], unit[0]),), "APPROX", m * unit[1]) if m > n else None


def extremes(of: Amount) -> tuple[Amount, Amount]:
    """The two lengths of "two to three weeks"."""
    return Amount(of.parts), Amount(((of.most, of.parts[0][1]),))


def amount_sum(a: Amount, b: Amount) -> Amount | None:
    """ "two years and three months"; the units must fall."""
    return Amount(a.parts + b.parts) if b.parts[0][1] < a.parts[-1][1] else None


def amount_mod(mod: str) -> Callable[..., Amount]:
    """ "more than two years": the amount with a TIMEX3 mod."""

    def qualified(of: Amount) -> Amount:
        return replace(of, mod=mod)

    return qualified
