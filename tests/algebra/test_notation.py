"""The spellings of time: what is written reads back, and values are as the standards write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.algebra import edtf
from tests.algebra.trees import INSTANTS, periods
from timeline.algebra.expressions import Fixed
from timeline.algebra.instants import DAY, Instant, instant
from timeline.algebra.notation import edtf_bound, edtf_period, iso, iso_date, parse_iso, timex, timex_duration
from timeline.algebra.units import Unit


@given(INSTANTS)
def test_an_instant_written_in_iso_reads_back(t: Instant) -> None:
    text = iso(t)
    assert text is not None
    assert parse_iso(text).start == t


@given(INSTANTS)
def test_iso_dates_of_four_digit_years_sort_as_time_does(t: Instant) -> None:
    later = t + DAY
    if instant(0) <= t and later < instant(10_000):
        assert iso_date(t) < iso_date(later)


@pytest.mark.parametrize(
    "text, start, end",
    [
        ("2018", "2018-01-01", "2019-01-01"),
        ("2018-02", "2018-02-01", "2018-03-01"),
        ("2020-02-29", "2020-02-29", "2020-03-01"),
        ("2018-12-31T23:59", "2018-12-31T23:59:00", "2019-01-01"),
        ("2018-12-31 23:59:59", "2018-12-31T23:59:59", "2019-01-01"),
        ("2018-04-12T09:30Z", "2018-04-12T09:30:00", "2018-04-12T09:31:00"),
        ("2018-04-12T09:30:15.250+02:00", "2018-04-12T09:30:15", "2018-04-12T09:30:16"),
        ("-0043-03-15", "-0043-03-15", "-0043-03-16"),
        ("+12000", "+12000-01-01", "+12001-01-01"),
        ("0000", "0000-01-01", "0001-01-01"),
    ],
)
def test_a_date_is_the_period_it_names(text: str, start: str, end: str) -> None:
    found = parse_iso(text)
    assert (iso(found.start), iso(found.end)) == (start, end)


@pytest.mark.parametrize("text", ["", "18", "2018-13", "2018-02-30", "2018-1-1", "300000", "2018-04-12T25:00", "tomorrow", "2018-04-12T09", "２０１８-xx"])
def test_what_is_no_iso_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="given"):
        parse_iso(text)


@given(st.text(max_size=30))
def test_any_text_is_read_as_a_date_or_refused(text: str) -> None:
    try:
        found = parse_iso(text)
    except ValueError:
        return
    assert found.start is not None
    assert found.end is not None


@given(periods())
def test_a_period_in_edtf_says_its_first_and_last_instant(of: Fixed) -> None:
    assert edtf.read(edtf_period(of.start, of.end, of.grain)) == (of.start, of.end)


@given(INSTANTS, st.booleans())
def test_a_bound_in_edtf_is_the_unit_on_its_side(t: Instant, last: bool) -> None:
    start, end = edtf.read(edtf_bound(t, last=last))
    assert t == (end if last else start)


@pytest.mark.parametrize(
    "start, grain, value",
    [
        (instant(2018), Unit.YEAR, "2018"), (instant(-43), Unit.YEAR, "BC0044"), (instant(0), Unit.YEAR, "BC0001"), (instant(1), Unit.YEAR, "0001"),
        (instant(2018, 4), Unit.MONTH, "2018-04"), (instant(2018, 7), Unit.HALF, "2018-H2"), (instant(2018, 10), Unit.QUARTER, "2018-Q4"),
        (instant(2021, 1, 1), Unit.WEEK, "2020-W53"), (instant(1800), Unit.CENTURY, "18"), (instant(1990), Unit.DECADE, "199"),
        (instant(2000), Unit.MILLENNIUM, "2"), (instant(2018, 4, 12, 9, 30), Unit.MINUTE, "2018-04-12T09:30"),
        (instant(2018, 4, 12, 9, 30, 5), Unit.SECOND, "2018-04-12T09:30:05"), (instant(-399), Unit.CENTURY, "BC03"), (instant(12_000), Unit.YEAR, "12000"),
    ],
)  # fmt: skip
def test_a_period_has_its_timex_value(start: Instant, grain: Unit, value: str) -> None:
    assert timex(start, grain) == value


@pytest.mark.parametrize(
    "parts, value",
    [
        (((6, Unit.MONTH),), "P6M"), (((2, Unit.WEEK),), "P2W"), (((0.5, Unit.YEAR),), "P6M"), (((1.5, Unit.YEAR),), "P1Y6M"),
        (((2, Unit.CENTURY),), "P200Y"), (((1, Unit.HOUR), (30, Unit.MINUTE)), "PT1H30M"), (((1, Unit.DAY), (2, Unit.HOUR)), "P1DT2H"),
        (((None, Unit.DECADE),), "PXY"), (((None, Unit.SECOND),), "PTXS"), (((1, Unit.HALF),), "P6M"), (((3, Unit.QUARTER),), "P3Q"),
        (((10_000_000, Unit.YEAR),), "P10000000Y"), (((0.25, Unit.HOUR),), "PT15M"), (((2.3, Unit.YEAR),), "P2.3Y"),
    ],
)  # fmt: skip
def test_a_length_has_its_timex_value(parts: tuple[tuple[float | None, Unit], ...], value: str) -> None:
    assert timex_duration(parts) == value


@pytest.mark.parametrize(
    "start, end, grain, expected",
    [
        (instant(2018), instant(2019), Unit.YEAR, "2018"), (instant(-43), instant(-42), Unit.YEAR, "-0043"),
        (instant(1980), instant(1990), Unit.DECADE, "198X"), (instant(1800), instant(1900), Unit.CENTURY, "18XX"),
        (instant(1000), instant(2000), Unit.MILLENNIUM, "1000/1999"), (instant(2018, 4), instant(2018, 7), Unit.QUARTER, "2018-04/2018-06"),
        (instant(2018, 4, 9), instant(2018, 4, 16), Unit.WEEK, "2018-04-09/2018-04-15"), (instant(12_000), instant(12_001), Unit.YEAR, "Y12000"),
        (instant(2018, 4, 12, 9), instant(2018, 4, 12, 10), Unit.HOUR, "2018-04-12T09:00:00/2018-04-12T09:59:59"),
    ],
)  # fmt: skip
def test_a_period_has_its_edtf(start: Instant, end: Instant, grain: Unit, expected: str) -> None:
    assert edtf_period(start, end, grain) == expected
