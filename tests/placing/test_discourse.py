"""Discourse: what the phrases of a text are counted from, in which register, and what a text says of its own date."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.algebra.notation import iso
from timeline.document import Document
from timeline.extract import read_phrases
from timeline.languages import language
from timeline.placing.placed import Placed
from timeline.placing.register import dateline, register
from timeline.settings import Domain, Settings

ENGLISH = language("en")
STORY = " ".join(f"In {year} the king built a bridge." for year in range(1700, 1710))


def placed(text: str, published: str | None = "2023-04-12", **words: object) -> list[Placed]:
    return read_phrases(Document(text, published=published), Settings.of(**words)).placed


def values(text: str, published: str | None = "2023-04-12", **words: object) -> list[str]:
    return [one.meaning.value for one in placed(text, published, **words)]


@pytest.mark.parametrize(
    "text, published, domain",
    [
        ("The mill burned down on Monday.", "2023-04-12", Domain.NEWS),
        (STORY, "2023-04-12", Domain.NARRATIVE),
        (STORY + " It was restored yesterday. It opens tomorrow. It closed last week. It shuts next month.", "2023-04-12", Domain.NEWS),
        ("The mill burned down on Monday.", None, Domain.NARRATIVE),
        ("lol see u on monday @anna", "2023-04-12", Domain.COLLOQUIAL),
    ],
)
def test_the_register_of_a_text_is_told_from_its_dates_and_its_tone(text: str, published: str | None, domain: Domain) -> None:
    assert register(Document(text, published=published), ENGLISH.time.read(text), ENGLISH.time) is domain


def test_in_news_relative_phrases_are_counted_from_publication_whatever_was_mentioned() -> None:
    assert values("The king died in 1702. Two years ago the bridge fell.") == ["1702", "2021"]


def test_in_a_story_they_are_counted_from_what_was_mentioned() -> None:
    assert values("The king died on 4 May 1702. Two days later the bridge fell.", domain="narrative") == ["1702-05-04", "1702-05-06"]
    assert values("The king died in May 1702. In June the bridge fell.", domain="narrative") == ["1702-05", "1702-06"]


def test_durations_sets_and_vague_words_move_no_date_along() -> None:
    text = "He fell ill on 4 May 2010. For three weeks, every day, he slept. Two days later he died."
    assert values(text)[-1] == "2010-05-06"


@pytest.mark.parametrize(
    "text, value",
    [
        ("The shop closed on Friday.", "2023-04-07"),
        ("The shop will close on Friday.", "2023-04-14"),
        ("The shop was closed, and it will open on Friday.", "2023-04-14"),
        ("The shop closed on Wednesday.", "2023-04-12"),
        ("The shop will close in December.", "2023-12"),
        ("The shop closed in December.", "2022-12"),
    ],
)
def test_the_verb_tells_on_which_side_a_date_without_year_or_week_lies(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize("prefer, value", [("past", "2023-04-10"), ("future", "2023-04-17"), ("nearest", "2023-04-10")])
def test_a_preference_wins_over_the_verb(prefer: str, value: str) -> None:
    assert values("The shop will close on Monday.", prefer=prefer) == [value]


def test_the_quarter_of_a_report_is_the_one_it_reports_on() -> None:
    assert values("Profit rose in the third quarter. It had been low a year earlier.", "2023-11-02") == ["2023-Q3", "2022-Q3"]


@given(st.sampled_from(["yesterday", "two days ago", "last week", "next Monday", "recently", "soon", "on Friday", "in the past six months"]))
def test_without_a_publication_date_nothing_is_counted_from_today(phrase: str) -> None:
    for one in placed(f"The mill burned down {phrase}.", None):
        assert one.meaning.interval is None
        assert one.meaning.anchor is None
        assert one.meaning.edtf is None


@pytest.mark.parametrize(
    "text, day",
    [
        ("Published 12 April 2023\n\nThe mill burned.", "2023-04-12"),
        ("Mill burns\nApril 12, 2023\n\nThe mill burned.", "2023-04-12"),
        ("YORK, 12 April 2023 - The mill burned.", "2023-04-12"),
        ("Updated: 2023-04-12\nThe mill burned.", "2023-04-12"),
        ("The mill burned on 12 April 2023.", None),
        ("Published in April 2023\n\nThe mill burned.", None),
        ("The mill burned.\n" * 50 + "\nPublished 12 April 2023\n", None),
        ("", None),
    ],
)
def test_a_text_tells_its_day_of_publication_only_in_its_first_lines(text: str, day: str | None) -> None:
    assert dateline(ENGLISH.prose, text, ENGLISH.time.read(text)) == day


def test_both_ends_of_a_range_are_placed_too() -> None:
    [one] = placed("The fair was held from 9 to 11 April.")
    assert [(part.meaning.value, iso(part.meaning.interval.start if part.meaning.interval else None)) for part in one.parts] == [
        ("2023-04-09", "2023-04-09"), ("2023-04-11", "2023-04-11"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text, value, start, end",
    [
        ("The army took the city on 19 October 1950. At month's end, it held 900 men.", "1950-10", "1950-10-21", "1950-11-01"),
        ("The mill opened in March 1950. By year's end it had 40 workers.", "1950", None, "1951-01-01"),
        ("The mill opened in March 1950. By year's end the mill will have 40 workers.", "2023", None, "2024-01-01"),
        ("The mill opened in March 1950. At the end of this year it was sold.", "2023", "2023-09-01", "2024-01-01"),
        ("On July 4, 1943, the army attacked the ridge. Within a week, it had lost 300 tanks.", "P1W", "1943-07-04", "1943-07-11"),
        ("They struck on 3 May 1921. Within a month, the mine had closed.", "P1M", "1921-05-03", "1921-06-03"),
        ("They struck on 3 May 2023. Within a week they will leave.", "P1W", "2023-04-12", "2023-04-19"),
    ],
)
def test_what_was_over_at_an_edge_or_within_a_length_counts_from_what_was_told(text: str, value: str, start: str | None, end: str) -> None:
    last = placed(text)[-1].meaning
    assert last.value == value and last.interval is not None
    assert [None if one is None else iso(one)[:10] for one in (last.interval.start, last.interval.end)] == [start, end]


def test_a_year_earlier_is_counted_from_what_is_long_over_and_in_results_from_publication() -> None:
    assert values("The mill burned in 2010. A year earlier the firm had sold it.")[-1] == "2009"
    assert values("The mill sold more boats this year. A year earlier it had sold ten.")[-1] == "2022"
