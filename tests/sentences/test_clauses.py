"""Sentences, clauses and the tense around a phrase."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.languages import language
from timeline.sentences.borders import sentence_at, sentences
from timeline.sentences.clauses import Aspect, Tense, verbs
from timeline.sentences.passage import Sentence
from timeline.sentences.words import read

PROSE = language("en").prose


def told(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences(PROSE, text)]


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("Mr. Hale met Gen. Ortiz. They talked.", ["Mr. Hale met Gen. Ortiz.", "They talked."]),
        ("She left on Sept. 4 and came back.", ["She left on Sept. 4 and came back."]),
        ("He joined Acme Inc. The firm grew.", ["He joined Acme Inc.", "The firm grew."]),
        ("He joined Acme Inc. of Ohio.", ["He joined Acme Inc. of Ohio."]),
        ("J. K. Moss wrote it.", ["J. K. Moss wrote it."]),
        ("It rose 3.5 percent. It fell 2.1 percent.", ["It rose 3.5 percent.", "It fell 2.1 percent."]),
        ("He moved to the U.S. In May he left.", ["He moved to the U.S.", "In May he left."]),
        ("“I won.” He smiled.", ["“I won.”", "He smiled."]),
        ('"Why now?" she asked.', ['"Why now?" she asked.']),
        ("Well ... he left. Then ... Nothing.", ["Well ... he left.", "Then ...", "Nothing."]),
        ("Bridge falls\n\nA bridge fell on Monday.", ["Bridge falls", "A bridge fell on Monday."]),
        ("Plan:\n- buy milk\n- sell eggs", ["Plan:", "- buy milk", "- sell eggs"]),
        ("Short headline\nThe story begins here.", ["Short headline", "The story begins here."]),
        ("No. 5 was sold. No one knew.", ["No. 5 was sold.", "No one knew."]),
        ("", []),
        (" \n\t\n ", []),
    ],
)
def test_a_sentence_ends_where_a_reader_would_stop(text: str, wanted: list[str]) -> None:
    assert told(text) == wanted


def test_a_line_that_a_program_wrapped_does_not_end_a_sentence() -> None:
    text = "The council of the little town by the river met on Friday and\nDecided nothing at all, as councils do. It met again."
    assert told(text) == [text[: text.index(" It met")], "It met again."]


def test_the_sentence_around_an_offset_is_the_one_that_reading_on_finds() -> None:
    text = "One fell. Two of them, Mr. Day said, rose on Oct. 3.\n\nNews\n\nThree went home! " * 5
    for start, end in sentences(PROSE, text):
        for offset in range(start, end):
            assert sentence_at(PROSE, text, offset) == (start, end)


def test_a_phrase_that_ends_in_a_stop_does_not_split_its_sentence() -> None:
    text = "They met at 9 p.m. The hall was full."
    assert text[slice(*sentence_at(PROSE, text, 9, 18))] == "They met at 9 p.m."


@given(st.text(alphabet="aAbB .!?\n\"'-•1,;()…", max_size=200))
def test_sentences_hold_every_word_once_and_in_order(text: str) -> None:
    spans = list(sentences(PROSE, text))
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
    assert all(a < b for a, b in spans)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(spans))


@pytest.mark.parametrize("piece", ["a", "a ", "? ", ".", "\n", " ", "…\"", "Mr. ", "- "])
def test_a_hostile_text_has_sentences_of_bounded_length(piece: str) -> None:
    text = piece * 60_000
    assert all(b - a <= 2001 for a, b in sentences(PROSE, text))
    start, end = sentence_at(PROSE, text, len(text) // 2)
    assert end - start <= 2001


def cut(text: str, *protected: str) -> list[str]:
    spans = tuple([(text.index(p), text.index(p) + len(p)) for p in protected])
    sentence = Sentence(PROSE, text, 0, len(text), spans)
    return [text[slice(*sentence.offsets(clause))] for clause in sentence.clauses]


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("He resigned, and she took over.", ["He resigned", "she took over."]),
        ("He hired a team and has opened a shop.", ["He hired a team", "has opened a shop."]),
        ("The firm, which he left, grew.", ["The firm, which he left", "grew."]),
        ("He left because she stayed.", ["He left", "because she stayed."]),
        ("He left after she had spoken.", ["He left", "after she had spoken."]),
        ("He left after the war.", ["He left after the war."]),
        ("Police said the man was shot.", ["Police said", "the man was shot."]),
        ("The mayor said that it rained.", ["The mayor said", "that it rained."]),
        ("Rain, hail and snow fell.", ["Rain, hail and snow fell."]),
        ("In 2018, Ann left.", ["In 2018, Ann left."]),
        ("It sank, drowning two men.", ["It sank", "drowning two men."]),
        ("He came; he saw.", ["He came", "he saw."]),
        ("Fire at the mill", ["Fire at the mill"]),
    ],
)
def test_a_clause_has_a_verb_of_its_own(text: str, wanted: list[str]) -> None:
    assert cut(text) == wanted


def test_nothing_is_cut_inside_a_time_phrase() -> None:
    phrase = "Monday, May 4, and Tuesday"
    assert cut(f"On {phrase}, he slept.", phrase) == [f"On {phrase}, he slept."]


@given(st.lists(st.sampled_from("he said Ann left, and which was . ; -- 2018 to go “ ” because selling the".split()), max_size=25))
def test_clauses_hold_every_word_of_their_sentence(words: list[str]) -> None:
    text = " ".join(words)
    sentence = Sentence(PROSE, text, 0, len(text), ())
    read_words, found = sentence.words, sentence.clauses
    if words:
        assert found[0].start == 0
        assert found[-1].end == len(read_words.classes)
        assert all(a.end == b.start for a, b in itertools.pairwise(found))


@pytest.mark.parametrize(
    "text, tense, aspect",
    [
        ("she left", Tense.PAST, Aspect.SIMPLE),
        ("she has left", Tense.PAST, Aspect.PERFECT),
        ("she had been ill", Tense.PAST, Aspect.PERFECT),
        ("she has been waiting", Tense.PAST, Aspect.PERFECT_PROGRESSIVE),
        ("she was waiting", Tense.PAST, Aspect.PROGRESSIVE),
        ("she is waiting", Tense.PRESENT, Aspect.PROGRESSIVE),
        ("she will leave", Tense.FUTURE, Aspect.SIMPLE),
        ("she won't leave", Tense.FUTURE, Aspect.SIMPLE),
        ("she is going to leave", Tense.FUTURE, Aspect.SIMPLE),
        ("she is expected to leave", Tense.FUTURE, Aspect.SIMPLE),
        ("she was going to leave", Tense.PAST, Aspect.SIMPLE),
        ("she could not leave", Tense.PAST, Aspect.SIMPLE),
        ("she may have left", Tense.PAST, Aspect.SIMPLE),
        ("she plans it", Tense.PRESENT, Aspect.SIMPLE),
    ],
)
def test_a_verb_group_has_tense_and_aspect(text: str, tense: Tense, aspect: Aspect) -> None:
    (verb,) = verbs(read(PROSE, text).classes)
    assert (verb.tense, verb.aspect) == (tense, aspect)


@pytest.mark.parametrize(
    "text, phrase, wanted",
    [
        ("He said Monday that it will open on Friday.", "Monday", Tense.PAST),
        ("He said Monday that it will open on Friday.", "Friday", Tense.FUTURE),
        ("In late trading Friday, shares fell.", "Friday", Tense.PAST),
        ("Friday, the court will rule.", "Friday", Tense.FUTURE),
        ("The proposed merger closed Friday.", "Friday", Tense.PAST),
        ("A quiet Friday.", "Friday", None),
    ],
)
def test_a_phrase_has_the_tense_of_its_clause(text: str, phrase: str, wanted: Tense | None) -> None:
    start = text.index(phrase)
    end = start + len(phrase)
    verb = Sentence(PROSE, text, 0, len(text), ((start, end),)).governor(start, end).verb
    assert (verb and verb.tense) is wanted
