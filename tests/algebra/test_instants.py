"""Instants: the calendar as numbers, against laws and against Python's own calendar."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.algebra.trees import INSTANTS
from timeline.algebra.instants import DAY, WEEK, Instant, civil, day_number, days_in_month, instant, is_leap, iso_week, week_start, weekday

ANY = st.integers(-(10**16), 10**16)


@given(ANY)
def test_an_instant_of_any_year_comes_back_from_its_calendar_fields(t: Instant) -> None:
    assert instant(*civil(t)) == t


@given(st.dates())
def test_days_weekdays_and_weeks_are_those_of_the_standard_calendar(day: date) -> None:
    t = instant(day.year, day.month, day.day)
    assert t == (day - date(1970, 1, 1)).days * DAY
    assert weekday(t) == day.weekday()
    assert iso_week(t) == day.isocalendar()[:2]


@given(INSTANTS)
def test_calendar_fields_are_in_their_ranges_and_in_order(t: Instant) -> None:
    c = civil(t)
    assert 1 <= c.month <= 12
    assert 1 <= c.day <= days_in_month(c.year, c.month)
    assert c < civil(t + 1)


@given(st.integers(-200_000, 200_000))
def test_a_year_has_as_many_days_as_its_months(year: int) -> None:
    assert day_number(year + 1) - day_number(year) == 365 + is_leap(year) == sum(days_in_month(year, m) for m in range(1, 13))


@given(INSTANTS)
def test_a_week_begins_on_monday_and_holds_its_instant(t: Instant) -> None:
    start = week_start(*iso_week(t))
    assert weekday(start) == 0
    assert start <= t < start + WEEK


@pytest.mark.parametrize(
    "fields", [(2023, 13), (2023, 0), (2023, 2, 29), (1900, 2, 29), (2023, 4, 31), (2023, 1, 1, 24), (2023, 1, 1, 0, 60), (2023, 1, 1, 0, 0, 60)]
)
def test_a_date_that_does_not_exist_is_refused_with_what_was_given(fields: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"given .*, expected"):
        instant(*fields)


def test_the_ides_of_march_lie_in_the_year_minus_43() -> None:
    assert civil(instant(-43, 3, 15))[:3] == (-43, 3, 15)
    assert instant(-43, 3, 15) < instant(0) < instant(1)
