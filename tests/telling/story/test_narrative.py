"""Events that no phrase dates: their bounds, the reasons, and what contradicts itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.algebra.instants import DAY, instant
from timeline.algebra.intervals import Interval
from timeline.document import Basis, Entry, Timeline
from timeline.extract import extract
from timeline.settings import Settings

DAY_OF_NEWS = instant(2023, 4, 12)
BEFORE = Interval(None, DAY_OF_NEWS)
ON = Interval(DAY_OF_NEWS, DAY_OF_NEWS + DAY)
AFTER = Interval(DAY_OF_NEWS, None)


def everything(text: str, published: str | None = "2023-04-12") -> Timeline:
    return extract(text, published=published, settings=Settings(all_events=True))


def undated(text: str, published: str | None = "2023-04-12") -> dict[str, Entry]:
    return {e.title: e for e in everything(text, published).entries if e.phrase is None}


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("Iraq closed its ports.", {"Iraq closed its ports": BEFORE}),
        ("OSLO (Reuters) - Iraq closed its ports.", {"Iraq closed its ports": ON}),
        ("OSLO (Reuters) - Iraq has closed its ports.", {"Iraq has closed its ports": ON}),
        ("OSLO (Reuters) - It rains. Iraq has closed its ports.", {"It rains": ON, "Iraq has closed its ports": BEFORE}),
        ("It rains today. The dam cannot hold the water.", {"The dam cannot hold the water": ON}),
        ("It rains today. The dam should hold the water.", {"The dam should hold the water": AFTER}),
        ("It rains today. The king seemed ill.", {"The king seemed ill": ON}),
        ("It rains today. The fleet was expected to sail.", {"The fleet was expected to sail": ON, "To sail": AFTER}),
        ("After a long talk with the queen, the king said no.", {"The king said no": ON}),
        ("After the king had said no, he left.", {"The king had said no": BEFORE, "He left": BEFORE}),
        ("Outraged sailors said no.", {"Outraged sailors said no": ON}),
        ("Iraq announced a blockade.", {"Iraq announced a blockade": ON}),
        ("He met the man who announced a blockade.", {"He met the man who announced a blockade": BEFORE, "The man announced a blockade": BEFORE}),
        ("Iraq has closed its ports.", {"Iraq has closed its ports": BEFORE}),
        ("Iraq will close its ports.", {"Iraq will close its ports": AFTER}),
        ("Iraq said it had closed its ports.", {"Iraq said it had closed its ports": ON, "It [Iraq] had closed its ports": BEFORE}),
        ("The king agreed to close its ports.", {"The king agreed to close its ports": ON, "To close its ports": AFTER}),
        ("The king tried to close its ports.", {"The king tried to close its ports": BEFORE, "To close its ports": BEFORE}),
        ("They wait until the crisis is over.", {"They wait until the crisis is over": ON, "The crisis is over": AFTER}),
        ("The paper condemns the king's invasion.", {"The paper condemns the king's invasion": ON, "The king's invasion": BEFORE}),
        ("The paper wants a referendum.", {"The paper wants a referendum": ON, "A referendum": AFTER}),
        (
            "He said he believed the ship was lost.",
            {"He said he believed the ship was lost": ON, "He believed the ship was lost": ON, "The ship was lost": BEFORE},
        ),
    ],
)
def test_a_clause_without_a_phrase_has_a_side_of_the_day_of_publication(text: str, wanted: dict[str, Interval]) -> None:
    assert {title: Interval(e.start, e.end) for title, e in undated(text).items()} == wanted


def test_without_a_day_of_publication_it_has_none() -> None:
    (found,) = undated("Iraq has closed its ports.", None).values()
    assert (found.placed, found.start, found.end, found.edtf) == (False, None, None, None)


def test_a_past_tense_is_news_of_the_day_only_near_what_names_that_day() -> None:
    told = undated("On Wednesday the bank failed. The shares fell." + " It is a small bank." * 6 + " The founder sold a house.")
    assert Interval(told["The shares fell"].start, told["The shares fell"].end) == ON
    assert Interval(told["The founder sold a house"].start, told["The founder sold a house"].end) == BEFORE


@pytest.mark.parametrize("text", ["# Results and Reasons\n\nIt rains.", "Visitors:\n\n12,400\n\nIt rains.", "By Anna Weber\n\nIt rains."])
def test_headings_numbers_and_names_are_no_events(text: str) -> None:
    assert list(undated(text)) == ["It rains"]


def test_a_heading_ends_the_story_that_was_told_before_it() -> None:
    found = undated("# 1990\n\nThe port closed in 1990. Ships waited.\n\n# Legacy\n\nDivers came.")
    assert [(e.start, e.end) for e in found.values()] == [(instant(1990), instant(1991)), (None, DAY_OF_NEWS)]


def test_a_phrase_inside_a_noun_does_not_move_the_story() -> None:
    found = undated("The 1990 law was repealed. Critics laughed.")["Critics laughed"]
    assert (found.start, found.end) == (None, DAY_OF_NEWS)


def test_what_was_to_come_in_a_text_of_the_past_is_over() -> None:
    found = undated("He became a clerk to feed a family that would bring fame.")
    assert all(e.end == DAY_OF_NEWS for e in found.values())


def test_a_clause_that_a_phrase_dates_is_not_told_twice() -> None:
    assert undated("The port closed on Monday.") == {}


def test_a_relative_clause_in_the_event_of_a_phrase_has_a_time_of_its_own() -> None:
    found = undated("Today hundreds came, some of whom had left the island.")
    assert [(Interval(e.start, e.end), e.reading) for e in found.values()] == [(BEFORE, "perfect tense")]


@pytest.mark.parametrize("published", ["2023-04-12", None])
def test_the_story_goes_on_at_the_time_it_has_reached(published: str | None) -> None:
    (found,) = undated("The port closed in 1990. Ships waited outside.", published).values()
    assert (found.start, found.end, found.basis) == (instant(1990), instant(1991), Basis.CONTEXT)
    assert found.reading == 'past tense, where "in 1990" has put the story'


@pytest.mark.parametrize(
    "word, start, end",
    [
        ("Then", instant(1990), DAY_OF_NEWS + DAY),
        ("Afterwards", instant(1990), DAY_OF_NEWS + DAY),
        ("Before that", None, instant(1991)),
        ("Meanwhile", instant(1990), instant(1991)),
    ],
)
def test_an_order_word_bounds_a_clause_by_the_event_before_it(word: str, start: int | None, end: int) -> None:
    found = next(e for e in everything(f"The port closed in 1990. {word} ships waited outside.").entries if "waited" in e.title)
    assert (found.start, found.end) == (start, end)


def test_a_bound_says_where_it_comes_from() -> None:
    (found,) = undated("The port closed in 1990. Then ships waited outside.").values()
    assert found.reading == '"in 1990"; "then": not before what is told before it; past tense'
    assert (found.basis, found.edtf) == (Basis.CONTEXT, "[1990-01-01..2023-04-12]")


def test_what_an_old_event_was_meant_for_is_over() -> None:
    (found,) = undated("In 1990 he left the bank to found a school.").values()
    assert (found.start, found.end, found.reading) == (instant(1990), DAY_OF_NEWS, 'meant in "In 1990", and over by now')


def test_a_contradiction_is_reported_with_the_two_phrases_that_make_it() -> None:
    text = "He left the firm in May 2019. Then, in March 2018, he came back."
    (problem,) = everything(text).problems
    assert problem.message == '"in March 2018" and "in May 2019" contradict each other: "then" says in which order they were'
    assert text[problem.start_char : problem.end_char] == "in March 2018"


def test_what_agrees_with_its_order_is_no_problem() -> None:
    assert everything("He left the firm in May 2019. Then, in March 2020, he came back.").problems == ()


WORDS = st.lists(
    st.sampled_from("Then Later Before that Meanwhile he she left said won had in 2018 yesterday to go will who , . the war".split()), max_size=40
)


@given(WORDS)
def test_any_words_have_bounds_in_order_and_a_reason(words: list[str]) -> None:
    for entry in everything(" ".join(words)).entries:
        assert entry.reading
        assert entry.start is None or entry.end is None or entry.start < entry.end
