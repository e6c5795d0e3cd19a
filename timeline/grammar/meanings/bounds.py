"""Bounds and qualifiers: a time as the edge of what is dated ("since 2018"), or only about it ("about 2018").

Knows the signals by their meaning, not by their words.
"""

from __future__ import annotations

from collections.abc import Callable

from timeline.algebra.expressions import Amount, Between, Bound, Bounded, Every, Expression, Qualified, Window
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
        return Bounded(kind, of)

    return made
