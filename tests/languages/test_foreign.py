"""What people type as a date."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.errors import BadDate
from timeline.languages.foreign import TypedDate, typed_date
from timeline.settings import DateOrder

TODAY = date(2026, 11, 23)


def typed(text: str, order: DateOrder = DateOrder.MDY) -> TypedDate:
    return typed_date(text, order, today=TODAY)


@pytest.mark.parametrize(
    "text",
    ["2023", "2023-04", "2023-04-12", "2023-04-12T09:30", "2023-04-12T09:30:15Z", "-0043-03-15", "0000", "+12000", "+300000-01-01"],
)
def test_iso_stays_as_it_was_typed(text: str) -> None:
    assert typed(text) == TypedDate(text)


@pytest.mark.parametrize(
    "text, iso",
    [
        ("12 April 2023", "2023-04-12"),
        ("April 12, 2023", "2023-04-12"),
        ("12-Apr-2023", "2023-04-12"),
        ("12. April 2023", "2023-04-12"),
        ("12 avril 2023", "2023-04-12"),
        ("12 апреля 2023", "2023-04-12"),
        ("12. huhtikuuta 2023", "2023-04-12"),
        ("2023年4月12日", "2023-04-12"),
        ("١٢ أبريل ٢٠٢٣", "2023-04-12"),
        ("Wed, 12 Apr 2023 10:00:00 GMT", "2023-04-12T10:00"),
        ("20230412", "2023-04-12"),
        ("2023/4/12", "2023-04-12"),
        ("2023-04-12 09:30", "2023-04-12T09:30"),
    ],
)
def test_a_full_date_in_any_language_needs_no_assumption(text: str, iso: str) -> None:
    assert typed(text) == TypedDate(iso)


@pytest.mark.parametrize(
    "text, iso", [("avril 2023", "2023-04"), ("April 2023", "2023-04"), ("2019", "2019"), ("1 avril 2023 à 10h", "2023-04-01T10:00")]
)
def test_a_date_is_no_finer_than_it_was_typed(text: str, iso: str) -> None:
    assert typed(text).iso == iso


@pytest.mark.parametrize(
    "text, iso",
    [
        ("gestern", "2026-11-22"),
        ("yesterday", "2026-11-22"),
        ("today", "2026-11-23"),
        ("il y a 3 jours", "2026-11-20"),
        ("昨天", "2026-11-22"),
        ("last year", "2025"),
    ],
)
def test_relative_words_count_from_the_day_the_caller_names_and_say_so(text: str, iso: str) -> None:
    assert typed(text) == TypedDate(iso, "counted from today, 2026-11-23")


def test_numbers_follow_the_order_and_say_so() -> None:
    assert typed("03/04/2023") == TypedDate("2023-03-04", "read as month/day/year (--date-order mdy)")
    assert typed("03/04/2023", DateOrder.DMY) == TypedDate("2023-04-03", "read as day/month/year (--date-order dmy)")
    assert typed("03/04/05", DateOrder.YMD) == TypedDate("2003-04-05", "read as year/month/day (--date-order ymd)")


def test_numbers_that_allow_one_reading_only_take_it_whatever_the_order() -> None:
    assert typed("25/12/2023") == typed("12/25/2023", DateOrder.DMY) == typed("25.12.2023") == TypedDate("2023-12-25")


def test_numbers_with_full_stops_are_day_month_year_and_say_so() -> None:
    assert typed("03.04.2023") == TypedDate("2023-04-03", "read as day.month.year")


def test_a_year_that_was_not_typed_in_full_is_told() -> None:
    assert typed("12 April 23") == TypedDate("2023-04-12", "year read as 2023")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "hello",
        "no date",
        "may",
        "mar",
        "1",
        "12",
        "12 April",
        "10000",
        "300000",
        "-5",
        "32 April 2023",
        "2023-02-30",
        "2023-13-45",
        "99/99/9999",
        "2023-W15",
        "last week",
        "1990s",
        "yesterday 2018",
        "10:30",
        "5pm",
        "12 April 2023 or 12 May 2024",
        "12 April 300000",
        "x" * 1000,
        "9" * 1000,
        "\0",
        "\ud800",
        "12 April 2023 " * 50,
    ],
)
def test_what_is_no_date_is_refused_with_what_was_given_and_what_is_allowed(text: str) -> None:
    with pytest.raises(BadDate, match=r"^--published: given .*, expected ISO 8601 or a date in words"):
        typed_date(text, today=TODAY, where="--published")
