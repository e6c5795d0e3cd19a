"""The words that name a source: whole, as they stand in the text, with their offsets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.document import Entry
from timeline.extract import extract


def last(text: str) -> Entry:
    return extract(text, published="2023-04-12").entries[-1]


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("Tax files seen by the Courier suggest that the mill closed in 2016.", "Tax files seen by the Courier"),
        ("A report published on Monday said the mill closed in 2016.", "report"),
        ("The mill closed in 2016, the source, who said he had worked there, told the Courier.", "source"),
        ("The mill closed in 2016, according to tax files and two people close to the owner.", "tax files and two people close to the owner"),
        ("The mill closed in 2016, teachers, parents and pupils say.", "teachers, parents and pupils"),
        ("Rumours shocked workers at the mill, who insisted that it had closed in 2016.", "workers at the mill"),
        ("The mill’s owner, Ada Holt, said it closed in 2016.", "Ada Holt"),
        ("In the 2013 financial year Holt Foods said the mill had closed in 2016.", "Holt Foods"),
        ("Ada Holt said the mill — the last of its kind — was sold in 2016.", "Ada Holt"),
        ("Officials who watch the old port said the yard had closed in 2016.", "Officials"),
        ("A clerk who had seen the letter said the yard had closed in 2016.", "clerk"),
        ("The man who sold the mill to the mayor said the yard had closed in 2016.", "man"),
        ("The man who thought the mayor said the yard had closed in 2016 left.", "mayor"),
        ("The sale was first reported by the Grel Courier in May 2016.", "Grel Courier"),
        ("Holt Mills Inc., based in Brno, said the mill closed in 2016.", "Holt Mills Inc."),
        ("Holt Mills, Brno, Moravia, said the mill closed in 2016.", "Holt Mills"),
        ("“The mill closed in 2016,” says the blurb for the town's flagship current affairs show.",
         "blurb for the town's flagship current affairs show"),
        ("Ada Holt, a fellow at the mill museum Wheel House, based in Brno, said the mill closed in 2016.", "Ada Holt"),
        ("The clerk said he's sure that the mill closed in 2016.", "clerk"),
        ("As one visitor noted, the mill closed in 2016.", "visitor"),
        ("Nobody has seen it since the mill closed in 2016, \"the clerk said on the phone.", "clerk"),
        ("The mill was said by the clerks to have been closed in 2016.", "clerks"),
    ],
)
def test_a_source_is_the_whole_noun_phrase_and_stands_where_its_offsets_say(text: str, wanted: str) -> None:
    entry = last(text)
    assert entry.attribution == wanted
    assert text[entry.attribution_start_char : entry.attribution_end_char] == wanted


def test_a_source_that_a_break_parts_is_one_line_and_its_offsets_keep_the_break() -> None:
    text = "The mill on the river closed in the spring of 2016, the Grel\nCourier said."
    entry = last(text)
    assert (entry.attribution, text[entry.attribution_start_char : entry.attribution_end_char]) == ("Grel Courier", "Grel\nCourier")


@pytest.mark.parametrize(
    "text",
    [
        "Will M: did the mill close in 2016?",
        "The mill recalls the army that it fed in 2016.",
        "The owners announced a meeting and in 2016 the mill closed.",
        "The clerk's comments last week were in line with those of 2016.",
        "10:35 - Rise observed, closing the mill in 2016",
    ],
)
def test_who_tells_no_clause_is_no_source(text: str) -> None:
    assert last(text).attribution is None


def test_where_nobody_is_named_there_are_no_offsets() -> None:
    entry = last("The mill closed in 2016.")
    assert (entry.attribution, entry.attribution_start_char, entry.attribution_end_char) == (None, None, None)


WORDS = "Ada Holt , who she said told the court that it according to “ ” \" by and was in 2016 . \n\n officials say — ( ) a report 😀 ’".split(" ")


@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_the_offsets_of_any_source_give_its_words(words: list[str]) -> None:
    text = " ".join(words)
    for entry in extract(text, published="2023-04-12").entries:
        if entry.attribution_start_char is not None:
            assert " ".join(text[entry.attribution_start_char : entry.attribution_end_char].split()) == entry.attribution
