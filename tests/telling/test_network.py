"""The network of bounds: its laws, and what it says of contradictions."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from timeline.algebra.intervals import Interval
from timeline.telling.network import ORIGIN, Constraint, solve, within

POINTS = st.integers(0, 5)
TIMES = st.integers(-50, 50)


@st.composite
def consistent(draw: st.DrawFn) -> list[Constraint]:
    """Constraints that some assignment of times fulfils."""
    times = {ORIGIN: 0} | {p: draw(TIMES) for p in range(6)}
    pairs = draw(st.lists(st.tuples(st.integers(-1, 5), st.integers(-1, 5), st.integers(0, 9)), max_size=15))
    return [Constraint(a, b, times[b] - times[a] - slack, f"{a} {b}") for a, b, slack in pairs if a != b]


ANY = st.lists(st.builds(Constraint, st.integers(-1, 5), POINTS, TIMES, st.just(""), st.booleans()), max_size=12)


@given(consistent(), st.randoms(use_true_random=False))
def test_the_order_in_which_constraints_come_does_not_matter(constraints: list[Constraint], chance: random.Random) -> None:
    shuffled = constraints.copy()
    chance.shuffle(shuffled)
    assert solve(shuffled) == solve(constraints)


@given(consistent())
def test_what_some_times_fulfil_is_no_contradiction(constraints: list[Constraint]) -> None:
    found = solve(constraints)
    assert (found.given_up, found.contradictions) == ((), ())


@given(consistent())
def test_bounds_that_follow_change_nothing_when_they_are_added(constraints: list[Constraint]) -> None:
    found = solve(constraints).bounds
    implied = [c for p, b in found.items() for c in within(p, Interval(b.start, b.end), "it follows")]
    again = solve([*constraints, *implied])
    assert {p: b[:2] for p, b in again.bounds.items()} == {p: b[:2] for p, b in found.items()}
    assert again.contradictions == ()


@given(consistent(), st.data())
def test_bounds_only_tighten(constraints: list[Constraint], data: st.DataObject) -> None:
    fewer = constraints[: data.draw(st.integers(0, len(constraints)))]
    more = solve(constraints).bounds
    for point, loose in solve(fewer).bounds.items():
        tight = more[point]
        assert loose.start is None or tight.start is not None and tight.start >= loose.start
        assert loose.end is None or tight.end is not None and tight.end <= loose.end


@given(ANY)
def test_any_constraints_are_solved_and_what_is_assumed_gives_way_to_what_is_said(constraints: list[Constraint]) -> None:
    found = solve(constraints)
    assert all(not c.said for c in found.given_up)
    assert all(c.said for cycle in found.contradictions for c in cycle)
    assert all(sum(c.least for c in cycle) > 0 for cycle in found.contradictions)
    assert all(b.start is None or b.end is None or b.start < b.end for b in found.bounds.values())


def test_a_bound_says_where_it_comes_from() -> None:
    met = within(0, Interval(100, 200), "on Monday")
    found = solve([*met, Constraint(0, 1, 0, "then")]).bounds[1]
    assert (found.start, [c.why for c in found.from_], found.end) == (100, ["on Monday", "then"], None)


def test_a_contradiction_names_what_cannot_hold_together() -> None:
    told = [*within(0, Interval(100, 200), "in 2019"), *within(1, Interval(0, 50), "in 2018"), Constraint(0, 1, 0, "then")]
    (cycle,) = solve(told).contradictions
    assert {c.why for c in cycle} == {"in 2019", "then", "in 2018"}
