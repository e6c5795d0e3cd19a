"""Bounds and qualifiers: a time as the edge of what is dated ("since 2018"), or only about it ("about 2018").

Knows the signals by their meaning, not by their words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from timeline.algebra.expressions import Amount, Between, Bound, Bounded, Direction, Every, Expression, Field, Qualified, Shift, Window
from timeline.algebra.fields import Kind
from timeline.algebra.units import Unit
from timeline.grammar.meanings.amounts import extremes


def qualified(mod: str, of: Expression) -> Expression:
    """ "about 2018"."""
    return Qualified(mod, of)


def bound(kind: Bound) -> Callable[..., Expression]:
    """ "since 2018", "by Friday": the time as the bound of what is dated."""

    def made(of: Expression) -> Expression:
        if isinstance(of, Between | Every | Window):
            return of
        if isinstance(of, Amount) and of.most is not None:
            return Between(*(Bounded(kind, one) for one in extremes(of))) if kind is Bound.IN else of
        return Bounded(kind, _at_its_end(of) if kind is Bound.JUST_BEFORE else of)

    return made


def _at_its_end(of: Expression) -> Expression:
    """Midnight on a day that something was shortly before is the one that ends it: "shortly before midnight on Wednesday"."""
    if not isinstance(of, Field) or of.kind is not Kind.CLOCK or int(of.value) >= 4 or of.within is None:
        return of
    return replace(of, within=Shift(Amount(((1, Unit.DAY),)), Direction.ON, of.within))
