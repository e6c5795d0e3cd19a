"""Outlook: which way the verb looks that a phrase belongs to."""

from __future__ import annotations

import pytest

from timeline.algebra.expressions import Bound, Direction
from timeline.languages import language
from timeline.placing.outlook import outlook
from timeline.sentences.passage import Sentence

ENGLISH = language("en")
BACK, ON = Direction.BACK, Direction.ON


def looks(marked: str, bound: Bound | None = None, **words: bool) -> Direction | None:
    before, phrase, after = marked.replace("]", "[").split("[")
    text, start, end = before + phrase + after, len(before), len(before) + len(phrase)
    return outlook(Sentence(ENGLISH.prose, text, 0, len(text), ((start, end),)), start, end, bound, **words)


@pytest.mark.parametrize(("marked", "way"), [
    ("The yard closed [in May].", BACK),
    ("The yard was closed [in May].", BACK),
    ("The yard has closed [on Friday].", BACK),
    ("The yard, closed [in May], is for sale.", BACK),
    ("The yard could not be saved [in May].", BACK),
    ("The yard will close [in May].", ON),
    ("The yard would close [in May].", ON),
    ("The yard is to close [in May].", ON),
    ("The yard was to close [in May].", ON),
    ("The yard was expected to close [in May].", ON),
    ("The yard opens its gate [in May].", ON),
    ("The owners agreed to sell the yard [in May].", ON),
    ("The owners have a plan to sell the yard [in May].", ON),
    ("Rules to be printed [in May] will say more.", ON),
    ("The owners began to sell the yard [in May].", BACK),
    ("She is said to have left the yard [in May].", BACK),
    ("The board planned a sale of the yard [for May].", ON),
    ("The board declared a dividend payable [Jan. 15].", ON),
    ("The board declared a dividend payable in cash to holders of record [Jan. 2].", ON),
    ("The deadline is [on May 7].", ON),
])  # fmt: skip
def test_the_verb_that_governs_a_phrase_says_which_way_it_looks(marked: str, way: Direction) -> None:
    assert looks(marked) is way


@pytest.mark.parametrize("marked", [
    "The [March] election cost the party its lead.", "It followed [Friday's] vote.", "The strike of [March] was lost.", "The [May 7] deadline was met.",
])  # fmt: skip
def test_a_phrase_in_a_noun_phrase_has_the_outlook_of_nothing_but_the_verb_around_it_can_be_asked_for(marked: str) -> None:
    assert looks(marked) is None
    assert looks(marked, inside=True) is BACK


@pytest.mark.parametrize(("marked", "way"), [
    ("He said [on Tuesday] that he will leave in February.", BACK),
    ("He said on Tuesday that he will leave [in February].", ON),
    ("[In February], the board said, the yard will close.", ON),
])  # fmt: skip
def test_each_clause_of_a_sentence_looks_its_own_way(marked: str, way: Direction) -> None:
    assert looks(marked) is way


@pytest.mark.parametrize(("marked", "way"), [
    ("The hearing was adjourned [until March].", ON), ("The hall was open [until March].", BACK), ("She gave him [until March] to pay.", None),
    ("They must pay [by March].", ON), ("They had paid [by March].", BACK),
])  # fmt: skip
def test_a_bound_lies_ahead_of_what_was_put_off_and_behind_what_went_on(marked: str, way: Direction | None) -> None:
    assert looks(marked, Bound.BY if "by" in marked else Bound.UNTIL) is way


def test_the_present_of_what_goes_on_looks_ahead_to_a_weekday_and_neither_way_to_a_month() -> None:
    assert looks("The house stands empty [on Friday].", weekly=True) is ON
    assert looks("The house stands empty [in May].") is None
    assert looks("The mayor says [on Friday] that all is well.", weekly=True) is None
