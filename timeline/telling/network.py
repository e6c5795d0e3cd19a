"""A sparse simple temporal network: points in time of which only is known how far apart they lie at least.

R. Dechter, I. Meiri and J. Pearl, "Temporal constraint networks" (Artificial Intelligence 49, 1991): the tightest bounds of a point are
the longest paths from the origin to it and from it back to the origin, and a cycle of positive length is a contradiction. Knows
points, seconds and reasons; knows no words and no clauses. Small by design: the caller hands over a bounded window of points.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from timeline.algebra.instants import Instant
from timeline.algebra.intervals import Interval

ORIGIN = -1
"""The point that every instant is counted from: the start of 1970."""


class Constraint(NamedTuple):
    """`after` lies at least `least` seconds behind `before`; `why` says where that comes from, `said` whether the text says it.

    Points are numbers from 0 on, or ORIGIN. What is not said is assumed, and gives way to what is.
    """

    before: int
    after: int
    least: int
    why: str = ""
    said: bool = True


class Bounds(NamedTuple):
    """Where a point lies: from `start` on, before `end` (None: open), each with the constraints that make it, from the origin on."""

    start: Instant | None
    end: Instant | None
    from_: tuple[Constraint, ...] = ()
    until: tuple[Constraint, ...] = ()


class Solution(NamedTuple):
    """The bounds of every point, the assumptions that gave way, and the contradictions: each the constraints that cannot all hold."""

    bounds: dict[int, Bounds]
    given_up: tuple[Constraint, ...] = ()
    contradictions: tuple[tuple[Constraint, ...], ...] = ()


def within(point: int, interval: Interval, why: str, said: bool = True) -> Iterator[Constraint]:
    """A point lies inside a half-open interval."""
    if interval.start is not None:
        yield Constraint(ORIGIN, point, interval.start, why, said)
    if interval.end is not None:
        yield Constraint(point, ORIGIN, 1 - interval.end, why, said)


def solve(constraints: Iterable[Constraint]) -> Solution:
    """The tightest bounds that constraints give, whatever their order.

    Where they contradict each other an assumption on the cycle is given up; where everything on it is said, the cycle is reported and
    its last constraint, in the order of points, left out.

    >>> first, second = within(0, Interval(100, 200), "told"), within(1, Interval(None, 150), "assumed", said=False)
    >>> found = solve([*first, *second, Constraint(0, 1, 0, "then")])
    >>> found.bounds[0][:2], found.bounds[1][:2]
    ((100, 150), (100, 150))
    >>> [c.why for c in found.bounds[1].from_]
    ['told', 'then']
    """
    kept = sorted(set(constraints))
    given_up: list[Constraint] = []
    contradictions: list[tuple[Constraint, ...]] = []
    while cycle := _contradiction(kept):
        assumed = [c for c in cycle if not c.said]
        kept.remove(max(assumed or cycle))
        if assumed:
            given_up.append(max(assumed))
        else:
            contradictions.append(cycle)
    forward, back = _longest(kept), _longest([_turned(c) for c in kept])
    points = sorted({p for c in kept for p in (c.before, c.after)} - {ORIGIN})
    return Solution({p: _bounds(p, forward, back) for p in points}, tuple(given_up), tuple(contradictions))


def _turned(constraint: Constraint) -> Constraint:
    return constraint._replace(before=constraint.after, after=constraint.before)


Paths = dict[int, tuple[int, tuple[Constraint, ...]]]
"""The longest path to each point that the origin reaches: its length in seconds and its constraints."""


def _longest(constraints: list[Constraint]) -> Paths:
    """The longest paths from the origin over constraints that do not contradict each other (Bellman-Ford)."""
    reach = {ORIGIN: 0}
    via: dict[int, Constraint] = {}
    changed = True
    while changed:
        changed = False
        for c in constraints:
            if c.before in reach and (c.after not in reach or reach[c.before] + c.least > reach[c.after]):
                reach[c.after], via[c.after] = reach[c.before] + c.least, c
                changed = True
    return {point: (length, _path(point, via)) for point, length in reach.items()}


def _path(point: int, via: dict[int, Constraint]) -> tuple[Constraint, ...]:
    path: list[Constraint] = []
    while point in via:
        path.append(via[point])
        point = via[point].before
    return tuple(reversed(path))


def _contradiction(constraints: list[Constraint]) -> tuple[Constraint, ...]:
    """A cycle of positive length, or nothing."""
    reach = {p: 0 for c in constraints for p in (c.before, c.after)}
    via: dict[int, Constraint] = {}
    point = None
    for _ in range(len(reach) + 1):
        point = None
        for c in constraints:
            if reach[c.before] + c.least > reach[c.after]:
                reach[c.after], via[c.after] = reach[c.before] + c.least, c
                point = c.after
        if point is None:
            return ()
    seen: list[int] = []
    while point is not None and point not in seen:
        seen.append(point)
        point = via[point].before
    around = seen[seen.index(point) :] if point is not None else []
    return tuple(via[p] for p in reversed(around))


def _bounds(point: int, forward: Paths, back: Paths) -> Bounds:
    start, from_ = forward.get(point, (None, ()))
    length, until = back.get(point, (None, ()))
    return Bounds(start, None if length is None else 1 - length, from_, tuple(map(_turned, until)))
