"""Units: periods of the calendar by laws."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.algebra.trees import INSTANTS, UNITS
from timeline.algebra.instants import Instant, civil, instant
from timeline.algebra.units import Unit


@given(INSTANTS, UNITS)
def test_an_instant_lies_in_its_period(t: Instant, unit: Unit) -> None:
    start = unit.floor(t)
    assert start <= t < unit.add(start, 1)


@given(INSTANTS, UNITS)
def test_the_start_of_a_period_is_its_own_start(t: Instant, unit: Unit) -> None:
    assert unit.floor(unit.floor(t)) == unit.floor(t)


@given(INSTANTS, UNITS, st.integers(-500, 500))
def test_periods_counted_on_and_back_are_the_same(t: Instant, unit: Unit, n: int) -> None:
    start = unit.floor(t)
    there = unit.add(start, n)
    assert unit.floor(there) == there
    assert unit.add(there, -n) == start


@given(INSTANTS, UNITS, st.integers(-50, 50), st.integers(-50, 50))
def test_counting_in_two_steps_is_counting_in_one(t: Instant, unit: Unit, n: int, m: int) -> None:
    start = unit.floor(t)
    assert unit.add(unit.add(start, n), m) == unit.add(start, n + m)


@given(INSTANTS, UNITS)
def test_moving_on_never_goes_back(t: Instant, unit: Unit) -> None:
    assert unit.add(t, -1) < t < unit.add(t, 1)


@given(INSTANTS, UNITS, UNITS)
def test_a_period_lies_in_one_longer_period_unless_it_is_a_week(t: Instant, short: Unit, long: Unit) -> None:
    if short < long and Unit.WEEK not in (short, long):
        start = short.floor(t)
        assert long.floor(start) == long.floor(short.add(start, 1) - 1)


@pytest.mark.parametrize("start, months, end", [((2023, 1, 31), 1, (2023, 2, 28)), ((2023, 1, 31), 3, (2023, 4, 30)), ((2023, 8, 31), -2, (2023, 6, 30)), ((2023, 1, 31), 13, (2024, 2, 29))])
def test_a_day_that_the_month_lacks_becomes_its_last(start: tuple[int, int, int], months: int, end: tuple[int, int, int]) -> None:
    assert civil(Unit.MONTH.add(instant(*start), months))[:3] == end


def test_units_are_in_order_of_length() -> None:
    assert sorted(Unit) == list(Unit)
    assert sorted(Unit, key=lambda unit: unit.seconds) == list(Unit)


@pytest.mark.parametrize("unit, start", [(Unit.DECADE, 1990), (Unit.CENTURY, 1900), (Unit.MILLENNIUM, 1000)])
def test_longer_periods_begin_in_years_that_end_in_zeros(unit: Unit, start: int) -> None:
    assert unit.floor(instant(1995, 6)) == instant(start)
