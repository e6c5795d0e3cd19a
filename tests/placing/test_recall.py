"""Recall: the time told before that a phrase hangs on, and the name of that decision."""

from __future__ import annotations

import pytest

from timeline.algebra.intervals import Interval
from timeline.document import Document
from timeline.extract import extract, read_phrases
from timeline.placing.decisions import Decision
from timeline.placing.layout import Layout
from timeline.placing.recall import Recall, Telling
from timeline.settings import Settings

REPORT = """# Outage of the booking desk

## 10 March 2021

- 14:05 alarms fire
- 14:20 rollback begins
- 23:50 the desk is watched
- 00:40 the desk is well

## 11 March 2021

The desk was shut at 9 a.m. for a look.
"""


def decided(text: str, published: str = "2021-03-18") -> dict[str, tuple[str, Decision]]:
    placed = read_phrases(Document(text, published=published), Settings()).placed
    return {text[one.mention.start_char : one.mention.end_char]: (one.meaning.value, one.decision) for one in placed}


def test_a_time_of_day_in_a_list_hangs_on_the_heading_over_it_and_on_the_next_day_where_the_list_has_passed_midnight() -> None:
    found = decided(REPORT)
    assert found["14:05"] == ("2021-03-10T14:05", Decision.UNDER_HEADING)
    assert found["23:50"] == ("2021-03-10T23:50", Decision.UNDER_HEADING)
    assert found["00:40"] == ("2021-03-11T00:40", Decision.AFTER_ITEM)
    assert found["9 a.m."] == ("2021-03-11T09:00", Decision.UNDER_HEADING)


@pytest.mark.parametrize(("text", "phrase", "value", "decision"), [
    ("Police were called on Saturday, the report says, at about 11 p.m.", "about 11 p.m.", "2021-03-13T23:00", Decision.TOLD_IN_SENTENCE),
    ("Police were called on Saturday. They came at 11 p.m.", "11 p.m.", "2021-03-13T23:00", Decision.TOLD_BEFORE),
    ("He spoke at length. The hall was full by 11 p.m.", "11 p.m.", "2021-03-18T23:00", Decision.NO_DAY_TOLD),
    ("The law of 2 May 2010 was praised. On Tuesday he left at 11 p.m.", "11 p.m.", "2021-03-16T23:00", Decision.TOLD_IN_SENTENCE),
])  # fmt: skip
def test_a_time_of_day_hangs_on_the_day_told_last(text: str, phrase: str, value: str, decision: Decision) -> None:
    assert decided(text)[phrase] == (value, decision)


@pytest.mark.parametrize(("text", "phrase", "value"), [
    ("The strike began on 7 March 2002. It was over on 28 July.", "28 July", "2002-07-28"),
    ("The strike of 2002 is not forgotten. It was told of again on 7 March.", "7 March", "2021-03-07"),
    ("The strike began on 7 March 2002. It will be told of again on 28 July.", "28 July", "2021-07-28"),
    ("The strike began on 7 March 2002.\n\nA new hall was opened on 28 July.", "28 July", "2020-07-28"),
])  # fmt: skip
def test_a_date_without_its_year_takes_that_of_the_full_date_near_it_unless_its_verb_looks_elsewhere(text: str, phrase: str, value: str) -> None:
    assert decided(text)[phrase][0] == value


@pytest.mark.parametrize(("text", "phrase", "value"), [
    ("The fair opened on 3 May 2018. He praised a 2010 law. Two days later it rained.", "Two days later", "2018-05-05"),
    ("The mill was built in 1890. At the time it was the tallest.", "the time", "1890"),
    ("The mill was built in 1890. That year it rained.", "That year", "1890"),
])  # fmt: skip
def test_what_is_counted_from_then_hangs_on_what_was_dwelt_on_and_keeps_its_grain(text: str, phrase: str, value: str) -> None:
    found = {e.phrase: e.value for e in extract(text, published="2021-03-18").entries}
    assert next(v for p, v in found.items() if p and p.lower().endswith(phrase.lower())) == value


def test_then_without_anything_told_stands_nowhere() -> None:
    assert extract("He was asleep at the time.", published="2021-03-18").entries == ()
    (entry,) = extract("He has slept since then.", published="2021-03-18").entries
    assert not entry.placed


def test_what_a_mail_quotes_is_counted_from_the_day_of_the_mail() -> None:
    text = "On Mon, Jan 3, 2022 at 4:15 PM Ann Birk wrote:\n> I sent the crate yesterday.\n\nThank you, it came today."
    found = decided(text, "2022-01-05")
    assert found["yesterday"][0] == "2022-01-02" and found["today"][0] == "2022-01-05"


def test_what_is_only_glanced_at_is_looked_at_once_however_often_the_last_is_asked_for() -> None:
    looked: list[int] = []

    def glanced(telling: Telling) -> bool:
        looked.append(telling.start)
        return True

    recall = Recall(Layout(()), glanced)
    for at in range(500):
        recall.add(Telling(Interval(0, 1), at, at + 1, -1, True))
        assert recall.last() is None
    assert looked == list(range(500))
