"""Intervals: Allen's relations by laws, checked against what they say of the instants inside."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.algebra.trees import INTERVALS
from timeline.algebra.intervals import INVERSE, Interval, Relation

_LOW, _HIGH = -20, 20


def instants(interval: Interval) -> set[int]:
    """The instants of a short interval; far ones stand for an open side."""
    return {t for t in range(_LOW, _HIGH) if t in interval}


def relations(a: Interval, b: Interval) -> list[Relation]:
    """Every relation whose definition, written with sides alone, holds."""
    s, e = (float("-inf") if a.start is None else a.start), (float("inf") if a.end is None else a.end)
    u, v = (float("-inf") if b.start is None else b.start), (float("inf") if b.end is None else b.end)
    holds = {
        Relation.BEFORE: e < u, Relation.MEETS: e == u, Relation.OVERLAPS: s < u < e < v, Relation.STARTS: s == u and e < v,
        Relation.DURING: u < s and e < v, Relation.FINISHES: u < s and e == v, Relation.EQUAL: s == u and e == v,
        Relation.FINISHED_BY: s < u and e == v, Relation.CONTAINS: s < u and v < e, Relation.STARTED_BY: s == u and v < e,
        Relation.OVERLAPPED_BY: u < s < v < e, Relation.MET_BY: v == s, Relation.AFTER: v < s,
    }  # fmt: skip
    return [relation for relation, true in holds.items() if true]


@given(INTERVALS, INTERVALS)
def test_exactly_one_relation_holds_and_it_is_the_one_told(a: Interval, b: Interval) -> None:
    assert relations(a, b) == [a.relation(b)]


@given(INTERVALS, INTERVALS)
def test_the_relation_the_other_way_round_is_the_inverse(a: Interval, b: Interval) -> None:
    assert b.relation(a) is INVERSE[a.relation(b)]


def test_the_inverse_of_the_inverse_is_the_relation() -> None:
    assert all(INVERSE[INVERSE[relation]] is relation for relation in Relation)
    assert len(Relation) == 13


@given(INTERVALS, INTERVALS)
def test_what_both_share_is_what_lies_in_both(a: Interval, b: Interval) -> None:
    shared = a.meet(b)
    assert (instants(shared) if shared else set()) == instants(a) & instants(b)
    apart = {Relation.BEFORE, Relation.MEETS, Relation.MET_BY, Relation.AFTER}
    assert (shared is None) == (a.relation(b) in apart)


@given(INTERVALS, INTERVALS)
def test_one_encloses_the_other_where_every_instant_of_it_is_inside(a: Interval, b: Interval) -> None:
    inside = {Relation.EQUAL, Relation.CONTAINS, Relation.STARTED_BY, Relation.FINISHED_BY}
    assert a.encloses(b) == (a.relation(b) in inside) == (instants(b) <= instants(a))


@given(INTERVALS, INTERVALS)
def test_the_hull_holds_both_and_shares_its_sides_with_them(a: Interval, b: Interval) -> None:
    hull = a.hull(b)
    assert hull.encloses(a)
    assert hull.encloses(b)
    assert hull.start in (a.start, b.start)
    assert hull.end in (a.end, b.end)


@given(INTERVALS, INTERVALS)
def test_meeting_and_hull_do_not_depend_on_the_order(a: Interval, b: Interval) -> None:
    assert a.meet(b) == b.meet(a)
    assert a.hull(b) == b.hull(a)


@given(INTERVALS)
def test_the_start_lies_inside_and_the_end_does_not(a: Interval) -> None:
    assert a.start is None or a.start in a
    assert a.end is None or (a.end not in a and a.end - 1 in a)


@pytest.mark.parametrize("start, end", [(5, 5), (5, 4)])
def test_an_interval_without_an_instant_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="expected an end after the start"):
        Interval(start, end)
