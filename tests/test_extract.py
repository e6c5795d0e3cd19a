"""From text to entries: the sample article entry by entry, and what holds for every text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.document import Document, row
from timeline.errors import BadOption
from timeline.extract import extract, extract_document, tag
from timeline.settings import Settings

ARTICLE = Path(__file__).parents[1] / "samples" / "documents" / "twitter-generative-ai.txt"
TEXT = ARTICLE.read_text(encoding="utf-8")
ENTRIES = [row(entry) for entry in extract(TEXT, published="2023-04-12").entries]
TABLE = [
    # phrase, words of the event, start, end, type, value, edtf, extent, status, attribution
    ("recent past", "hired AI researchers", None, "2023-04-12", "DATE", "PAST_REF", "[..2023-04-11]", "within", "asserted", None),
    ("recently", "called for a moratorium", None, "2023-04-12", "DATE", "PAST_REF", "[..2023-04-11]", "within", "asserted", None),
    ("next six months", "moratorium", "2023-04-12", "2023-10-12", "DURATION", "P6M", "2023-04-12/2023-10-11", "throughout", "planned", None),
    ("Since 2018", "split ways", "2018-01-01", None, "DATE", "2018", "2018/..", "throughout", "asserted", None),
    ("back in 2018", "wanted to lead", "2018-01-01", "2019-01-01", "DATE", "2018", "2018", "within", "reported", "Semafor report"),
    ("now", "generative AI project", "2023-04-12", "2023-04-13", "DATE", "PRESENT_REF", "2023-04-12", "within", "reported", "report"),
    ("so far", "runaway success", None, "2023-04-13", "DATE", "2023-04-12", "../2023-04-12", "throughout", "asserted", None),
]


@pytest.mark.parametrize("wanted", TABLE, ids=[line[0] for line in TABLE])
def test_the_article_gives_the_entry(wanted: tuple[str | None, ...]) -> None:
    phrase, words, *rest = wanted
    entry = next(e for e in ENTRIES if phrase in e["phrase"] and words in e["event"])
    names = ("start", "end", "type", "value", "edtf", "extent", "status", "attribution")
    assert [entry[name] for name in names] == rest
    assert TEXT[entry["phrase_start_char"] : entry["phrase_end_char"]] == entry["phrase"]
    assert TEXT[entry["event_start_char"] : entry["event_end_char"]] == entry["event"]
    assert entry["basis"] == "phrase"
    assert entry["phrase"] in entry["reading"]


def test_the_verb_may_and_numbers_are_no_dates() -> None:
    assert not [e for e in ENTRIES if "may" in e["phrase"].lower() or "10,000" in e["phrase"]]


@pytest.mark.parametrize("text", ["He waited for two days.", "The trial took three months.", "They met after two weeks of talks."])
def test_a_length_of_what_happened_is_an_entry_on_the_side_of_its_tense_and_fills_no_time_without_a_start(text: str) -> None:
    (entry,) = extract(text, published="2023-04-12").entries
    assert (entry.type, entry.start, entry.edtf, entry.extent.value) == ("DURATION", None, "[..2023-04-12]", "within")


@pytest.mark.parametrize(
    "text, edtf",
    [
        ("The talks have gone on for two days.", "2023-04-10/2023-04-12"),
        ("He has been planning a fair for more than a year.", "2022-04-12/2023-04-12"),
        ("He had been ill for two weeks.", "[..2023-04-12]"),
        ("They have met for several weeks.", "[..2023-04-12]"),
    ],
)
def test_what_has_gone_on_for_a_length_goes_on_up_to_the_day_of_publication(text: str, edtf: str) -> None:
    (entry,) = extract(text, published="2023-04-12").entries
    assert entry.edtf == edtf


def test_a_plan_whose_time_has_passed_says_so() -> None:
    (entry,) = extract("The museum was to open in 2017.", published="2023-04-12").entries
    assert (entry.status.value, entry.cue) == ("planned", "was to")
    assert entry.reading.endswith("planned, and over by 2023-04-12: whether it came about is not said")


@pytest.mark.parametrize("text", ["He is a two-year-old.", "She sold a ten-year bond.", "The pace was 40 words a minute."])
def test_a_length_of_a_thing_is_no_entry(text: str) -> None:
    assert [e for e in extract(text, published="2023-04-12").entries if e.type == "DURATION"] == []


def test_entries_of_a_timeline_stand_in_order_of_time() -> None:
    starts = [e["start"] or e["end"] for e in ENTRIES]
    assert starts == sorted(starts)


def test_without_a_publication_date_relative_phrases_stay_unplaced_and_are_named() -> None:
    told = extract("The mill burned down last week.")
    assert [(e.placed, e.start, e.end) for e in told.entries] == [(False, None, None)]
    assert [p.message for p in told.problems] == ['"last week" is not placed: the day of publication is not known']


@pytest.mark.parametrize(
    "text",
    [
        "Published 12 April 2023\n\nThe mill burned down yesterday.",
        "LONDON, 12 April 2023 (Wire) - The mill burned down yesterday.",
        "The mill\nApril 12, 2023\n\nThe mill burned down yesterday.",
    ],
)
def test_the_text_itself_may_tell_when_it_was_published(text: str) -> None:
    found = extract_document(Document(text))
    assert found.document.published == "2023-04-12"
    assert found.entries[-1].edtf == "2023-04-11"


def test_a_date_inside_a_sentence_is_no_publication_date() -> None:
    assert extract_document(Document("On 12 April 2023 the mill burned. It was rebuilt last week.")).document.published is None


@pytest.mark.parametrize(("order", "value"), [("mdy", "2023-03-04"), ("dmy", "2023-04-03")])
def test_numeric_dates_follow_the_date_order(order: str, value: str) -> None:
    found = tag(Document("Paid on 03/04/2023.", published="2023-06-01"), Settings.of(date_order=order))
    assert [m["value"] for m in found] == [value]


@pytest.mark.parametrize(("prefer", "value"), [("past", "2022-12-24"), ("future", "2023-12-24"), ("nearest", "2022-12-24")])
def test_a_preference_decides_where_the_verb_does_not(prefer: str, value: str) -> None:
    found = tag(Document("The shop on 24 December", published="2023-04-12"), Settings.of(prefer=prefer))
    assert [m["value"] for m in found] == [value]


def test_tense_tells_past_from_future_weekdays() -> None:
    found = tag(Document("It closed on Friday. It will open on Friday.", published="2023-04-12"))
    assert [m["value"] for m in found] == ["2023-04-07", "2023-04-14"]


def test_in_a_story_dates_run_on_from_the_last_one() -> None:
    text = "The king landed in 1066. In October he fought. Two days later he was in London."
    values = [m["value"] for m in tag(Document(text, published="2020-01-01"), Settings.of(domain="narrative"))]
    assert values == ["1066", "1066-10", "1066-10-03"]


def test_a_language_without_grammar_is_named() -> None:
    with pytest.raises(BadOption, match="given 'tlh', expected one of en"):
        extract(Document("nuqneH", language="tlh"))


def test_years_outside_four_digits_and_nonsense_dates_are_not_invented() -> None:
    assert tag(Document("In the year 0, the year 10000 and the year 300000, on 2023-02-30 and 13/13/2013.", published="2023-04-12")) == []


def test_what_lies_beyond_the_calendar_is_named_and_not_placed() -> None:
    told = extract("The rock formed 90000000000 years ago.", published="2023-04-12")
    assert [(e.phrase, e.placed) for e in told.entries] == [("90000000000 years ago", False)]
    assert len(told.problems) == 1


@given(st.text(), st.sampled_from([None, "2023-04-12", "-0043-03-15", "2023"]))
def test_any_text_can_be_read_and_offsets_point_at_the_phrase(text: str, published: str | None) -> None:
    for mention in tag(Document(text, id="x", published=published)):
        assert text[mention["start_char"] : mention["end_char"]] == mention["text"]


PIECES = st.lists(
    st.sampled_from(
        "in on since until the last next this of may march May 5 1998 monday two weeks ago later before after first quarter 3 p.m. noon - , . "
        "every and from to early '90s 19th century BC year-old 2018-04-12 12/5/2010 \r\n 😀 \x00 half a day yesterday then".split(" ")
    ),
    max_size=14,
)


@given(PIECES)
def test_words_of_time_in_any_order_are_read_twice_alike_and_make_entries(words: list[str]) -> None:
    document = Document(" ".join(words), id="x", published="2023-04-12")
    assert tag(document) == tag(document)
    for entry in extract_document(document).entries:
        assert document.text[entry.phrase_start_char : entry.phrase_end_char] == entry.phrase
        assert entry.start is None or entry.end is None or entry.start < entry.end


@pytest.mark.parametrize("unit", ["the ", "1/1/", "last ", "before after ", "may ", "19", "'9", "2018 ", "\n"])
def test_hostile_text_is_read_to_its_end(unit: str) -> None:
    tag(Document(unit * 50_000, id="x", published="2023-04-12"))
