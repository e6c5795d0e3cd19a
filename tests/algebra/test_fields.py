"""Fields of the calendar: where they lie in their period."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.algebra.trees import INSTANTS, VALUES
from timeline.algebra.feasts.holidays import HOLIDAYS, easter, holiday, nth_weekday
from timeline.algebra.fields import FIELDS, Kind, nth_occurrence
from timeline.algebra.instants import DAY, Instant, civil, instant, weekday

KINDS = st.sampled_from(Kind)
VALUED = KINDS.flatmap(lambda kind: st.tuples(st.just(kind), VALUES[kind]))


@pytest.mark.parametrize(
    "date",
    [(1583, 4, 10), (1818, 3, 22), (1886, 4, 25), (1943, 4, 25), (1961, 4, 2), (2000, 4, 23), (2008, 3, 23), (2011, 4, 24), (2016, 3, 27),
     (2019, 4, 21), (2020, 4, 12), (2021, 4, 4), (2022, 4, 17), (2023, 4, 9), (2025, 4, 20), (2038, 4, 25), (2285, 3, 22)],
)  # fmt: skip
def test_easter_is_on_its_known_dates(date: tuple[int, int, int]) -> None:
    assert civil(easter(date[0]))[:3] == date


@given(st.integers(-5000, 20_000))
def test_easter_is_a_sunday_between_22_march_and_25_april(year: int) -> None:
    day = easter(year)
    assert weekday(day) == 6
    assert instant(year, 3, 22) <= day <= instant(year, 4, 25)


@given(INSTANTS, VALUED, st.integers(-20, 20))
def test_an_occurrence_lies_in_its_parent_and_is_one_period_long(t: Instant, valued: tuple[Kind, Any], n: int) -> None:
    kind, value = valued
    found = nth_occurrence(kind, value, t, n)
    rule = FIELDS[kind]
    parent = rule.parent.floor(found.start)
    assert found.start < found.end
    if kind is not Kind.WEEK:  # an ISO week may begin in the year before
        assert rule.locate(value, parent) == found
    assert found.grain is rule.grain or kind is Kind.CLOCK


@given(INSTANTS, VALUED)
def test_occurrences_come_one_after_another(t: Instant, valued: tuple[Kind, Any]) -> None:
    kind, value = valued
    turns = [nth_occurrence(kind, value, t, n).start for n in range(-3, 4)]
    assert turns == sorted(turns)


@pytest.mark.parametrize("n, expected", [(0, (2023, 5, 31)), (1, (2023, 5, 31)), (2, (2023, 7, 31)), (-1, (2023, 3, 31)), (-2, (2023, 1, 31))])
def test_a_month_without_a_31st_is_stepped_over(n: int, expected: tuple[int, int, int]) -> None:
    assert civil(nth_occurrence(Kind.DAY, 31, instant(2023, 4, 12), n).start)[:3] == expected


@given(st.integers(-5000, 20_000), st.integers(1, 12), st.integers(0, 6))
def test_the_last_weekday_of_a_month_is_the_fourth_or_fifth(year: int, month: int, day: int) -> None:
    last = nth_weekday(year, month, day, -1)
    assert last in (nth_weekday(year, month, day, 4), nth_weekday(year, month, day, 5))
    assert weekday(last) == day
    assert civil(last).month == month
    assert civil(last + 7 * DAY).month != month


@pytest.mark.parametrize(
    "name, date",
    [("thanksgiving", (2023, 11, 23)), ("black friday", (2023, 11, 24)), ("cyber monday", (2023, 11, 27)), ("labor day", (2023, 9, 4)),
     ("memorial day", (2023, 5, 29)), ("election day", (2022, 11, 8)), ("mothers day", (2023, 5, 14)), ("mlk day", (2023, 1, 16)),
     ("good friday", (2023, 4, 7)), ("ascension", (2023, 5, 18)), ("pentecost", (2023, 5, 28)), ("mardi gras", (2023, 2, 21)),
     ("christmas", (1914, 12, 25)), ("presidents day", (2023, 2, 20)), ("columbus day", (2023, 10, 9))],
)  # fmt: skip
def test_a_holiday_is_on_its_day(name: str, date: tuple[int, int, int]) -> None:
    day = HOLIDAYS[name](date[0])
    assert day is not None
    assert civil(day)[:3] == date


@pytest.mark.parametrize(
    "name, first, last",
    [("lent", (2021, 2, 17), (2021, 4, 3)), ("orthodox easter", (2021, 5, 2), (2021, 5, 2)), ("yom kippur", (2021, 9, 15), (2021, 9, 16)),
     ("passover", (2021, 3, 27), (2021, 4, 4)), ("hanukkah", (2021, 11, 28), (2021, 12, 6)), ("yom haatzmaut", (2021, 4, 14), (2021, 4, 15)),
     ("tisha bav", (2022, 8, 6), (2022, 8, 7)), ("ramadan", (2021, 4, 13), (2021, 5, 12)), ("eid al-fitr", (2021, 5, 13), (2021, 5, 13)),
     ("eid al-adha", (2021, 7, 20), (2021, 7, 20)), ("chinese new year", (2021, 2, 12), (2021, 2, 12)), ("qingming", (2021, 4, 4), (2021, 4, 4)),
     ("mid-autumn festival", (2021, 9, 21), (2021, 9, 21)), ("diwali", (2021, 11, 4), (2021, 11, 4)), ("holi", (2021, 3, 29), (2021, 3, 29)),
     ("dussehra", (2021, 10, 15), (2021, 10, 15)), ("onam", (2021, 8, 21), (2021, 8, 21)), ("pongal", (2021, 1, 14), (2021, 1, 14)),
     ("nowruz", (2021, 3, 21), (2021, 3, 21)), ("parsi new year", (2021, 8, 16), (2021, 8, 16)), ("tax day", (2019, 4, 15), (2019, 4, 15)), ("teacher appreciation day", (2024, 5, 7), (2024, 5, 7)),
     ("commonwealth day", (2024, 3, 11), (2024, 3, 11)), ("mother-in-law day", (2023, 10, 22), (2023, 10, 22)),
     ("kings day", (2025, 4, 26), (2025, 4, 26)), ("december solstice", (2021, 12, 21), (2021, 12, 21))],
)  # fmt: skip
def test_a_feast_of_another_calendar_is_on_its_days(name: str, first: tuple[int, int, int], last: tuple[int, int, int]) -> None:
    found = holiday(name, first[0])
    assert found is not None
    assert (civil(found[0])[:3], civil(found[1] - DAY)[:3]) == (first, last)


@given(st.sampled_from(sorted(HOLIDAYS)), st.integers(-5000, 20_000))
def test_every_holiday_lies_in_its_year_and_begins_at_midnight(name: str, year: int) -> None:
    day = HOLIDAYS[name](year)
    assert day is None or (day % DAY == 0 and civil(day).year == year)
