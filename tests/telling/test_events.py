"""From a phrase to its event: clause, title, source, status, extent, certainty; and the events that no phrase dates."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.document import Extent, Signal, Status
from timeline.languages import language
from timeline.telling.events import Event, event_of

PROSE = language("en").prose
SAMPLES = Path(__file__).parents[2] / "samples"
ARTICLE = (SAMPLES / "documents" / "twitter-generative-ai.txt").read_text(encoding="utf-8")
_SIGNAL = re.compile(r"(?:ever since|over|since|for|during|until|by|before|after|in|on|at|from|within|throughout)\b", re.I)


def event(text: str, phrase: str, *others: str, signal: Signal | None = None, **known: bool | None) -> Event:
    def span(words: str) -> tuple[int, int]:
        return text.index(words), text.index(words) + len(words)

    start, end = span(phrase)
    return event_of(PROSE, text, start, end, signal=signal, protected=sorted([(start, end), *map(span, others)]), **known)  # type: ignore[arg-type]


PHRASES = ["in the recent past", "recently", "in the next six months", "Since 2018", "back in 2018", "now", "soon", "so far"]


@pytest.mark.parametrize(
    "phrase, signal, after, extent, status, attribution, title",
    [
        ("in the recent past", None, False, "within", "asserted", None, "The company has hired AI researchers"),
        ("recently", None, False, "within", "asserted", None, "Musk recently called for a moratorium"),
        ("in the next six months", Signal.IN, True, "throughout", "planned", None, "A moratorium to be placed on the release of new products"),
        ("Since 2018", Signal.SINCE, False, "throughout", "asserted", None, "Musk and OpenAI have split ways"),
        ("back in 2018", Signal.IN, False, "within", "reported", "Semafor report", "Musk wanted to lead OpenAI's research efforts"),
        ("now", None, None, "within", "reported", "report", "Elon Musk's Twitter now working on a generative AI project"),
        ("soon", None, None, "within", "asserted", None, "Musk soon left OpenAI"),
        ("so far", None, None, "throughout", "asserted", None, "OpenAI has been a runaway success story"),
    ],
)
def test_the_sample_article_is_told_as_a_reader_would(
    phrase: str, signal: Signal | None, after: bool | None, extent: str, status: str, attribution: str | None, title: str
) -> None:
    others = [p for p in PHRASES if p != phrase]
    found = event(ARTICLE, phrase, *others, signal=signal, after_publication=after, duration="months" in phrase)
    assert (found.extent.value, found.status.value, found.attribution) == (extent, status, attribution)
    assert found.title.startswith(title)


def test_a_cue_of_status_stands_where_it_says() -> None:
    found = event(ARTICLE, "in the next six months", "recently", signal=Signal.IN, after_publication=True, duration=True)
    assert found.cue == "called for"
    assert ARTICLE[found.cue_start_char : found.cue_end_char] == "called for"


def rows(half: str) -> list[dict[str, str]]:
    with (SAMPLES / "phrases" / "events.tsv").open(encoding="utf-8", newline="") as lines:
        table = csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)
        return [row for row in table if row["half"] == half]


def judged(row: dict[str, str]) -> dict[str, bool]:
    start, end = row["sentence"].index("["), row["sentence"].index("]") - 1
    text = row["sentence"].replace("[", "").replace("]", "")
    signal = _SIGNAL.match(text[start:end])
    found = event_of(
        PROSE,
        text, start, end, signal=language("en").time.signal(signal[0]) if signal else None, after_publication={"+": True, "-": False}[row["side"]],
        duration=bool(re.search(r"\b(?:weeks|years|months|days)\b", text[start:end])),
    )  # fmt: skip
    return {
        "extent": found.extent.value == row["extent"],
        "status": found.status.value == row["status"],
        "attribution": (found.attribution or "-").casefold() == row["attribution"].casefold().removeprefix("the "),
    }


@pytest.mark.parametrize("half", ["seen", "held"])
@pytest.mark.parametrize("column, share", [("extent", 0.9), ("status", 0.9), ("attribution", 0.95)])
def test_sentences_of_our_own_are_mostly_judged_right(half: str, column: str, share: float) -> None:
    right = [judged(row)[column] for row in rows(half)]
    assert len(right) >= 75
    assert sum(right) / len(right) >= share


def test_two_phrases_in_one_sentence_have_clauses_of_their_own() -> None:
    text = "The mill closed in 1980, and the town lost its last train in 1991."
    first, second = event(text, "in 1980", "in 1991"), event(text, "in 1991", "in 1980")
    assert (text[first.start_char : first.end_char], second.title) == ("The mill closed in 1980", "The town lost its last train")


def test_a_phrase_at_the_head_of_a_sentence_dates_the_main_clause() -> None:
    assert event("In May, after a long winter, the lake thawed.", "In May").title == "The lake thawed"


def test_a_phrase_on_the_verb_of_telling_dates_the_report() -> None:
    found = event("The bank said on Tuesday that it had lost money.", "on Tuesday")
    assert found.attribution == "bank"
    assert found.status is Status.ASSERTED
    assert found.title == "The bank said on Tuesday that it had lost money"


def test_a_pronoun_is_followed_by_its_likely_name_in_brackets() -> None:
    text = "Ada Holt sold the mill. She moved to Leeds in 1903."
    assert event(text, "in 1903").title == "She [Holt] moved to Leeds"


def test_a_pronoun_whose_name_is_not_clear_stays_alone() -> None:
    text = "Ada Holt and Jane Moor and Ruth Poe met. She moved to Leeds in 1903."
    assert event(text, "in 1903").title == "She moved to Leeds"


def test_a_title_keeps_a_phrase_that_belongs_to_a_noun() -> None:
    assert event("She challenged last week's vote in court.", "last week").title == "She challenged last week's vote in court"


@pytest.mark.parametrize(
    "text, phrase, wanted",
    [
        ("Earlier this month the bank, which is among the ten largest, bought a rival.", "Earlier this month", "bought a rival."),
        ("In recent months a group of lenders, led by a bank, has lent it money.", "In recent months", "has lent it money."),
        ("In a poll completed on Saturday, most people said no.", "on Saturday", "most people said no."),
        ("In the third quarter the firm, which is 61%-owned by a rival, had a loss.", "In the third quarter", "had a loss."),
        ("Ten people were killed when the ferry sank last May.", "last May", "Ten people were killed"),
        ("The talks ended on Monday after the union gave in.", "on Monday", "the union gave in"),
        ("The bank had a loss, compared with a profit of two million, a year ago.", "a year ago", "a profit of two million"),
        ("Police found the rifle that killed a doctor last October.", "last October", "the rifle that killed"),
        ("They fined the firm, which had lied in May.", "in May", "the firm, which had lied"),
        ("They said Friday's vote showed broad support.", "Friday", "Friday's vote showed broad support"),
    ],
)
def test_an_event_is_a_whole_statement(text: str, phrase: str, wanted: str) -> None:
    found = event(text, phrase)
    assert wanted in text[found.start_char : found.end_char]


@pytest.mark.parametrize(
    "text, phrase, unwanted",
    [
        ("The mayor, who was ill in May, has resigned.", "in May", "resigned"),
        ("He had a loss in June, compared with a profit a year ago.", "a year ago", "loss"),
        ("He said on Friday that the bridge had fallen.", "on Friday", "fallen"),
        ("While there was no profit this year, last year they earned a million.", "last year", "no profit"),
    ],
)
def test_an_event_leaves_out_what_the_phrase_does_not_date(text: str, phrase: str, unwanted: str) -> None:
    others = [other for other in ("in June", "this year") if other in text]
    found = event(text, phrase, *others)
    assert unwanted not in text[found.start_char : found.end_char]


def test_a_long_title_is_cut_at_a_word_with_an_ellipsis() -> None:
    text = "The committee of the regional assembly for water, roads and bridges approved the very long plan of the engineers from Bonn in May."
    title = event(text, "in May").title
    assert len(title) <= 120
    assert title.endswith("…")
    assert text.startswith(title[:-1])
    assert text[len(title) - 1] in " ,"


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("Prices, the bank believes, fell in May.", "bank"),
        ("Prices fell in May, officials estimate.", "officials"),
        ('"Prices fell in May," said Ada Holt, who runs a shop.', "Ada Holt"),
        ("The records show that prices fell in May.", "records"),
        ("The bruises show that he fell in May.", None),
        ("I think that prices fell in May.", None),
        ("He fell in May and said nothing.", None),
    ],
)
def test_a_source_is_named_where_somebody_else_says_so(text: str, wanted: str | None) -> None:
    assert event(text, "in May").attribution == wanted


@pytest.mark.parametrize("quote", ["“We sold it in 2016. We returned in 2020,” said Ada Holt.", '"We sold it in 2016. We returned in 2020," said Ada Holt.'])
def test_a_quotation_of_several_sentences_has_one_speaker(quote: str) -> None:
    assert [event(quote, "in 2016", "in 2020").attribution, event(quote, "in 2020", "in 2016").attribution] == ["Ada Holt", "Ada Holt"]


def test_a_quotation_that_nobody_is_said_to_speak_has_no_source() -> None:
    assert event("“We sold it in 2016. We returned.” The room was silent.", "in 2016").attribution is None


def test_the_first_status_that_applies_is_taken() -> None:
    text = "Officials said the dam may not open in May if it rains."
    assert event(text, "in May", after_publication=True).status is Status.NEGATED


def test_a_past_tense_is_never_planned_whatever_the_date() -> None:
    assert event("Musk soon left the board.", "soon", after_publication=True).status is Status.ASSERTED


@pytest.mark.parametrize("text, phrase", [("It opened in May.", "in May"), ("It may open in May.", "in May"), ("It opened recently.", "recently")])
def test_certainty_lies_between_none_and_all(text: str, phrase: str) -> None:
    assert 0 < event(text, phrase).certainty < 1


def test_doubt_and_vague_times_lower_certainty() -> None:
    sure = event("It opened in May.", "in May").certainty
    assert event("It opened in May.", "in May", vague=True).certainty < sure
    assert event("Rumours say it opened in May.", "in May").certainty < sure
    assert event("It may have opened in May.", "in May").certainty < sure


@given(st.lists(st.sampled_from("he she said , and that not if may will left in May . \" to be by Ann 's which ( ) -- according report".split()), max_size=30))
def test_any_words_give_an_event_around_the_phrase(words: list[str]) -> None:
    text = " ".join([*words, "Monday"])
    start = text.index("Monday")
    found = event_of(PROSE, text, start, start + 6, protected=[(start, start + 6)])
    assert found.start_char <= start
    assert start + 6 <= found.end_char <= len(text)
    assert isinstance(found.extent, Extent)
    assert len(found.title) <= 90


@pytest.mark.parametrize("piece", ["said that ", "a, ", "( ", "and he said ", "to be ", '" ', "X. ", "who "])
def test_a_hostile_sentence_has_an_event_of_bounded_length(piece: str) -> None:
    text = piece * 3000 + "Monday " + piece * 3000
    start = text.index("Monday")
    found = event_of(PROSE, text, start, start + 6, protected=[(start, start + 6)])
    assert found.end_char - found.start_char <= 2100
