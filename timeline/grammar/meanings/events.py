"""Times counted from an event that is told in words: "two days after the attack", "the morning after the storm".

Knows directions and steps; what the event is, and when, is no part of the tree.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from timeline.algebra.expressions import Anchor, Direction, Expression, Field, Shift, Step, Window
from timeline.algebra.units import Unit
from timeline.grammar.meanings.steps import step_from


def from_event(direction: Direction) -> Callable[..., Expression]:
    """ "two days" in "two days after the attack"."""
    return lambda of: Shift(of, direction, Anchor.EVENT)


def beside_event(n: int) -> Callable[..., Expression | None]:
    """ "the day" in "the day before the vote" (-1), "the week of the hearing" (0)."""
    return lambda of: step_from(Anchor.EVENT)(of, n)


def part_beside_event(n: int) -> Callable[..., Expression | None]:
    """ "the morning" in "the morning after the storm" (1); no part of one ("late in the morning")."""
    return lambda of: replace(of, within=Step(Unit.DAY, n, Anchor.EVENT)) if isinstance(of, Field) else None


def along_event(direction: Direction) -> Callable[..., Expression]:
    """ "the weeks" in "the weeks before the shooting": the stretch that touches it."""
    return lambda of: Window(of, direction, Anchor.EVENT)


def stretched(of: Expression) -> Expression | None:
    """ "for two years after the war": all of the time up to there."""
    return Window(of.amount, of.direction, Anchor.EVENT) if isinstance(of, Shift) else of if isinstance(of, Window) else None
