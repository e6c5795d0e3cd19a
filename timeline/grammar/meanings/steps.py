"""Steps: the period that lies so many on from now or from what was told: "last year", "tomorrow", "the following week", "soon".

Knows anchors; how far a step goes is said by its number, 0 for the one that holds the anchor.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from timeline.algebra.expressions import Amount, Anchor, Direction, Expression, Field, Fuzz, Fuzzy, Step, Window
from timeline.algebra.fields import Kind
from timeline.algebra.units import Unit


def step(of: Unit | Field | tuple[Unit, float], n: int) -> Expression | None:
    """ "last year" (-1), "this Monday" (0), "next spring" (1)."""
    if isinstance(of, tuple):
        unit, many = of
        if many != 1:
            return Window(Amount(((many, unit),)), Direction.ON if n > 0 else Direction.BACK, Anchor.EITHER) if n else None
        of = unit
    return Step(of, n, Anchor.EITHER)


def step_from(anchor: Anchor) -> Callable[..., Expression | None]:
    """The same from another anchor: "the following week", "that year"."""

    def made(of: Unit | Field | tuple[Unit, float], n: int = 0) -> Expression | None:
        stepped = step(of, n)
        return replace(stepped, anchor=anchor) if isinstance(stepped, Step | Window) else None

    return made


def this_unit(of: Amount | Step | tuple[Unit, float]) -> Expression:
    """ "the year" as the one that is told of."""
    if isinstance(of, tuple):
        return Step(of[0], 0, Anchor.EITHER)
    return Step(of.parts[0][1], 0, Anchor.EITHER) if isinstance(of, Amount) else of


def day_step(n: int) -> Step:
    """ "yesterday" (-1)."""
    return Step(Unit.DAY, n)


def part_step(part: str, n: int) -> Field:
    """ "last night", "this morning", "tomorrow evening"."""
    return Field(Kind.PART, part, Step(Unit.DAY, n))


def part_from(part: str, n: int) -> Field:
    """ "the next morning", "that evening": a part of the day told of, or of one n days on."""
    return Field(Kind.PART, part, Step(Unit.DAY, n, Anchor.MENTIONED))


def step_in_count(n: int, unit: tuple[Unit, float]) -> Step | None:
    """ "day 36", "T+40 min": so many on from a zero that the text has to name."""
    return Step(unit[0], n, Anchor.EVENT) if unit[1] == 1 else None


SOL = 1.02749125
"""The days in a solar day of Mars (M. Allison and M. McEwen, Planetary and Space Science 48, 2000)."""


def step_in_sols(n: int) -> Step:
    """ "sol 12": so many solar days of Mars on from a zero, to the nearest day of ours."""
    return Step(Unit.DAY, round(n * SOL), Anchor.EVENT)


def fuzzy(fuzz: Fuzz) -> Fuzzy:
    """ "now", "recently", "soon"."""
    return Fuzzy(fuzz)


def as_told() -> Fuzzy:
    """ "at this time" in a story: when what was told last happened."""
    return Fuzzy(Fuzz.PRESENT, Anchor.MENTIONED)
