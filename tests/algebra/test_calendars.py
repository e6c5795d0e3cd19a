"""Calendars beside the Gregorian one: the laws that their feasts keep in every year."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from timeline.algebra.feasts import calendars
from timeline.algebra.feasts.holidays import HOLIDAYS, holiday
from timeline.algebra.feasts.sky import elongation, new_moon, reached, sun
from timeline.algebra.instants import DAY, Instant, civil, instant, weekday

NEAR = st.integers(1900, 2100)
DAYS = st.integers(-30_000, 60_000).map(lambda n: n * DAY)


def on(name: str, year: int) -> Instant:
    day = HOLIDAYS[name](year)
    assert day is not None
    return day


@given(DAYS)
def test_the_last_new_moon_is_less_than_a_month_back(t: Instant) -> None:
    found = new_moon(t)
    assert 0 <= t - found < 30 * DAY
    assert min(elongation(found), 360 - elongation(found)) < 0.01


@given(NEAR, st.sampled_from([0, 90, 180, 270]))
def test_the_sun_is_where_a_season_begins(year: int, degrees: int) -> None:
    t = reached(sun, degrees, instant(year, 3, 20) + round(degrees * 1.0146) * DAY)
    assert abs((sun(t) - degrees + 180) % 360 - 180) < 0.01


@given(st.integers(5000, 7000))
def test_a_hebrew_year_opens_on_no_sunday_wednesday_or_friday_and_has_one_of_six_lengths(year: int) -> None:
    first = calendars.rosh_hashanah(year)
    assert weekday(first) not in (6, 2, 4)
    assert (calendars.rosh_hashanah(year + 1) - first) // DAY in (353, 354, 355, 383, 384, 385)


@given(NEAR)
def test_an_islamic_month_of_fasting_has_29_or_30_days(year: int) -> None:
    found = holiday("ramadan", year)
    assert found is not None
    assert (found[1] - found[0]) // DAY in (29, 30)


@given(NEAR)
def test_feasts_of_the_moon_keep_to_their_season(year: int) -> None:
    assert (1, 20) <= civil(on("chinese new year", year))[1:3] <= (2, 22)
    assert (10, 10) <= civil(on("diwali", year))[1:3] <= (11, 20)
    assert (3, 25) <= civil(on("passover", year))[1:3] <= (4, 26)


@given(NEAR)
def test_orthodox_easter_is_a_sunday_and_never_before_the_western_one(year: int) -> None:
    assert weekday(on("orthodox easter", year)) == 6
    assert on("orthodox easter", year) >= on("easter", year)
