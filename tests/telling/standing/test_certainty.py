"""Certainty: what is against an entry lowers it, and its reading says so."""

from __future__ import annotations

import pytest

from timeline.extract import extract
from timeline.telling.standing.certainty import Doubt


@pytest.mark.parametrize(("text", "doubt"), [
    ("The yard has been closed since 2018.", Doubt.OPEN),
    ("The yard was closed for three weeks.", Doubt.LENGTH),
    ("The board meets every Monday.", Doubt.RECURS),
    ("The fire was on 5 May 2019. Two days after the fire he left.", Doubt.IN_WORDS),
    ("The yard closed two years ago.", Doubt.ROUGH),
    ("The yard closed in 2018 in May 2019 in York in 2020.", Doubt.MANY_TIMES),
])  # fmt: skip
def test_a_doubt_lowers_the_certainty_and_is_said(text: str, doubt: Doubt) -> None:
    plain = extract("The yard closed in 2018.", published="2023-04-12").entries[0]
    entry = next(e for e in extract(text, published="2023-04-12").entries if doubt.words in e.reading)
    assert plain.certainty == 0.95 and "not sure" not in plain.reading
    assert entry.certainty < 0.9
    assert f"not sure: {doubt.words}" in entry.reading


def test_a_guess_at_the_day_lowers_it_too_and_says_what_was_guessed() -> None:
    (entry,) = extract("The hall was full by 11 p.m.", published="2023-04-12").entries
    assert entry.certainty < 0.9 and "no day is told" in entry.reading


@pytest.mark.parametrize("verb", ["closed", "was closed", "has closed", "had been closed", "was not closed", "could not be closed", "was said to have closed"])
@pytest.mark.parametrize("phrase", ["on Friday", "in May", "on 7 June", "in December", "this weekend", "last night", "in 2024", "on 3 May 2024", "later this year"])
def test_nothing_that_is_asserted_starts_after_the_day_of_publication(verb: str, phrase: str) -> None:
    for text in (f"The yard {verb} {phrase}.", f"{phrase.capitalize()} the yard {verb}.", f"She said that the yard {verb} {phrase}, and left."):
        for entry in extract(text, published="2023-04-12").entries:
            if entry.status.value in ("asserted", "reported"):
                assert entry.start is None or entry.start < 1681344000, (text, entry.reading)
