"""An amount of nothing ("within 0 days") leads to no time: a problem beside the entries, whatever rule read it, and never an exception."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.document import Document
from timeline.extract import extract_document, tag
from timeline.settings import Settings

NOTHING = ["0", "0.0", "zero", "00"]
UNITS = ["seconds", "minutes", "hours", "days", "weeks", "fortnights", "months", "quarters", "years", "decades", "centuries"]
COUNTED = [
    "within {}", "in {}", "for {}", "{} ago", "next {}", "last {}", "the past {}", "over the next {}", "in the last {}", "every {}", "{} later",
    "{} earlier", "{} after 3 May 2020", "{} before 3 May 2020", "{} after the fire", "the {} before the fire", "the first {} of May", "since {} ago",
    "until {} ago", "from {} ago to 3 May 2024", "less than {} ago", "about {} ago", "within {} of the fire", "by the last {} of June",
]  # fmt: skip
SENTENCES = ["Payment is due {}.", "He left {}.", "The fire was on 3 May 2020. It closed {}.", "{}"]
MANY = [*NOTHING, "0.2", "0.49", "0.5", "0.001", "0.00001", "1", "1.5", "400", "99999999999", "9" * 30, "9" * 400, "1e9", "1e400", "-1", "0 to 2", "0 or 1", "half", "½"]
PUBLISHED = [None, "2023-04-12", "2023-04-12T09:30", "2023", "-0043-03-15", "+199999-12-31"]


@pytest.mark.parametrize("phrase", ["within 0 days", "in 0 weeks", "0 days ago", "for 0 hours", "within zero days", "the next 0 days", "the last 0 weeks", "every 0 days"])
@pytest.mark.parametrize("all_events", [False, True])
def test_what_counts_nothing_is_a_problem_at_its_place_and_no_entry(phrase: str, all_events: bool) -> None:
    text = f"In 2018 it closed. Payment is due {phrase}."
    found = extract_document(Document(text, published="2023-04-12"), Settings.of(all_events=all_events))
    assert [e.phrase for e in found.entries if e.phrase] == ["In 2018"]
    (problem,) = found.problems
    assert problem.message == f'"{phrase}" is not placed: it counts an amount of nothing'
    assert text[problem.start_char : problem.end_char] == phrase


@pytest.mark.parametrize(
    "phrase, value", [("within 0 days", "P0D"), ("0 weeks ago", "P0W"), ("the next 0 hours", "PT0H"), ("every 0 days", "P0D"), ("zero years later", "P0Y")]
)
def test_its_timex_value_is_the_length_of_nothing(phrase: str, value: str) -> None:
    assert [one["value"] for one in tag(Document(f"Payment is due {phrase}.", published="2023-04-12"))] == [value]


@pytest.mark.parametrize("text", ["A 0-day exploit was found.", "It took 0 days.", "There were zero days of rain."])
def test_a_length_of_nothing_that_dates_nothing_is_neither_an_entry_nor_a_problem(text: str) -> None:
    found = extract_document(Document(text, published="2023-04-12"))
    assert (found.entries, found.problems) == ((), ())


@pytest.mark.parametrize("text", ["It ends within 0.2 seconds.", "It ended 0.3 seconds ago.", "It is due in 99999999999 years.", "It was 1e9 days ago."])
def test_what_is_too_short_or_too_long_for_the_calendar_raises_nothing(text: str) -> None:
    extract_document(Document(text, published="2023-04-12"))


@given(
    st.sampled_from(SENTENCES), st.sampled_from(COUNTED), st.sampled_from(MANY), st.sampled_from(UNITS), st.sampled_from(PUBLISHED), st.booleans()
)
def test_any_amount_in_any_rule_is_an_entry_with_a_place_or_a_problem(
    sentence: str, counted: str, many: str, unit: str, published: str | None, all_events: bool
) -> None:
    text = sentence.format(counted.format(f"{many} {unit}"))
    found = extract_document(Document(text, published=published), Settings.of(all_events=all_events))
    assert all(e.start is None or e.end is None or e.start < e.end for e in found.entries)
    if many in NOTHING:
        assert [e.phrase for e in found.entries if e.value and "0" in e.value and e.value.startswith("P0")] == []
