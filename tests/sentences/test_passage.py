"""A passage: each sentence read once, within its block, and what governs a phrase in it."""

from __future__ import annotations

import pytest

from timeline.languages import language
from timeline.sentences.passage import Passage, Sentence

PROSE = language("en").prose


def spans(text: str, *phrases: str) -> list[tuple[int, int]]:
    return [(text.index(p), text.index(p) + len(p)) for p in phrases]


def test_a_sentence_is_read_once_however_often_it_is_asked_for() -> None:
    text = "It rained in May 2018. It snowed in June 2019."
    phrases = spans(text, "in May 2018", "in June 2019")
    passage = Passage(PROSE, text, phrases)
    first = passage.at(*phrases[0])
    assert next(one for one, _ in passage.around()) is first is passage.with_phrases(phrases).at(*phrases[0])


def test_no_sentence_reaches_over_the_border_of_a_block() -> None:
    text = "News since 1992\nJanuary 27, 2006 was cold."
    border = text.index("January")
    for passage in (Passage(PROSE, text, spans(text, "since 1992", "January 27, 2006"), (0, border)),):
        assert [text[s.low : s.high] for s, _ in passage.every()] == ["News since 1992", "January 27, 2006 was cold."]
        assert passage.at(border, border + 16).low == border


@pytest.mark.parametrize(("text", "phrase", "verb"), [
    ("The yard, which closed in May, was sold.", "in May", "closed"),
    ("After a wait the doors opened in May.", "in May", "opened"),
    ("In May, the board said, the yard closed.", "In May", "closed"),
])  # fmt: skip
def test_a_phrase_belongs_to_the_verb_of_its_clause(text: str, phrase: str, verb: str) -> None:
    (span,) = spans(text, phrase)
    inside = ((span[0], span[1]),)
    sentence = Sentence(PROSE, text, 0, len(text), inside)
    found = sentence.governor(*span).verb
    assert found is not None and sentence.words.words[found.main] == verb


def test_what_has_no_end_within_reach_is_parted_once_and_not_anew_around_each_phrase() -> None:
    text = "in 2018 and " * 1000
    phrases = [(at + 3, at + 7) for at in range(0, len(text), 12)]
    passage = Passage(PROSE, text, phrases)
    assert len({id(passage.at(*phrase)) for phrase in phrases}) <= len(text) / 500
