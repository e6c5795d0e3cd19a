"""A language reading text: offsets, islands, paragraphs, hostile input. Work is counted, never timed."""

from __future__ import annotations

import inspect
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.document import Mention, Signal, Tag
from timeline.grammar.reader import Reader
from timeline.grammar.rules import Rule, captures, pieces
from timeline.languages import LANGUAGES, language

ENGLISH, FRESH = language("en").time, Reader(language("en").time.tables)
ANY = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)
WORDS = st.sampled_from(
    "in on since until last next of the may March May 5 1998 monday weeks ago later before after quarter 3 p.m. noon - , . every from to "
    "early '90s 19th century Octo\xadber next\u200bweek BC 2018-04-12 12/5/2010 \r\n 😀 \x00 \ud800 half day yesterday then İstanbul ﬁve １９９８ 7:15".split(" ")
)
PROSE = st.lists(st.one_of(WORDS, ANY), max_size=14).map(" ".join)


def extents(mention: Mention) -> list[tuple[int, int]]:
    inner = [extent for part in mention.parts for extent in extents(part)]
    return [(mention.phrase_start_char, mention.end_char), (mention.start_char, mention.end_char), *inner]


@given(PROSE)
def test_any_text_can_be_read_and_offsets_lie_inside_it(text: str) -> None:
    for mention in ENGLISH.read(text):
        assert 0 <= mention.phrase_start_char <= mention.start_char < mention.end_char <= len(text)
        for start, end in extents(mention):
            assert text[start:end].strip(), "an extent holds something"
            assert text[start:end] == text[start:end].strip(), "and no blank at its edges"


@given(PROSE)
def test_mentions_stand_in_order_and_apart(text: str) -> None:
    found = ENGLISH.read(text)
    assert all(one.end_char <= two.start_char for one, two in pairwise(found))


@given(PROSE)
def test_parts_lie_inside_their_range(text: str) -> None:
    for mention in ENGLISH.read(text):
        assert all(mention.start_char <= part.start_char < part.end_char <= mention.end_char for part in mention.parts)


@given(PROSE)
def test_a_text_is_read_alike_with_and_without_memory(text: str) -> None:
    FRESH._memory.clear()
    assert FRESH.read(text) == FRESH.read(text) == ENGLISH.read(text)


@given(st.lists(PROSE.map(lambda text: text.replace("\n", " ").replace("\r", " ").strip() or "x"), max_size=4))
def test_paragraphs_are_read_as_if_they_stood_alone(paragraphs: list[str]) -> None:
    whole, at = [], 0
    for paragraph in paragraphs:
        whole += [(at + m.phrase_start_char, at + m.end_char) for m in ENGLISH.read(paragraph)]
        at += len(paragraph) + 2
    assert [(m.phrase_start_char, m.end_char) for m in ENGLISH.read("\n\n".join(paragraphs))] == whole


@given(PROSE)
def test_islands_lie_apart_in_order_and_hold_every_mention(text: str) -> None:
    text = ENGLISH.legible(text).text
    islands = list(ENGLISH.islands(text))
    assert all(start < end for start, end in islands)
    assert all(one[1] <= two[0] for one, two in pairwise(islands))
    assert all(any(s <= m.phrase_start_char and m.end_char <= e for s, e in islands) for m in ENGLISH.read(text))


HOSTILE = [
    "the the ", "1/1/", "last ", "before after ", "may ", "19", "'9", "2018 ", "2018-", "10:10:", "1,", "one hundred ", "monday, ", "1990s", "'s ",
    "early ", "p.m. ", "((", "\n", "\x00", "two and ", "0",
]  # fmt: skip


@pytest.mark.parametrize("opening", ["", "may ", "in may 5 "])
@pytest.mark.parametrize("unit", [*HOSTILE, "5/2018,", "10:10,", "2018/"])
def test_islands_of_hostile_text_stay_small_and_their_number_grows_with_the_text(opening: str, unit: str) -> None:
    seen = []
    for size in (5_000, 10_000):
        text = opening + unit * (size // len(unit))
        islands = list(ENGLISH.islands(text))
        assert max((end - start for start, end in islands), default=0) < 1_000
        seen.append(sum(len(ENGLISH.nodes(text[start:end])) for start, end in islands))
    assert seen[1] <= 2 * seen[0] + 200, "twice the text, at most twice the work"


@pytest.mark.parametrize("unit", ["the the ", "last last last ", "before after before ", "1/1/1/"])
def test_a_million_hostile_words_are_read_to_their_end(unit: str) -> None:
    text = unit * (1_000_000 // len(unit)) + "\n\nin May 2018"
    assert ENGLISH.read(text)[-1].end_char == len(text)


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_rule_gives_its_meaning_what_it_asks_for(name: str) -> None:
    for layer in language(name).time.layers:
        for rule in layer.rules:
            inspect.signature(rule.meaning).bind(**dict.fromkeys(captures(rule.pattern)))


def beside(rule: Rule) -> list[set[str]]:
    """The words that a rule takes on the side of its signal, one set for each place."""
    before, after, seen = [], [], False
    for piece in pieces(rule.pattern):
        if piece.name == "of":
            seen = True
        elif not piece.look and not piece.optional:
            (after if seen else before).append({name.removeprefix("=") for name in piece.classes})
    return before if rule.signal else after


SIGNALLING = [rule for layer in ENGLISH.layers for rule in layer.rules if rule.signal or rule.trails]


@pytest.mark.parametrize("rule", SIGNALLING, ids=[rule.name for rule in SIGNALLING])
def test_whatever_words_a_rule_takes_for_a_signal_are_one(rule: Rule) -> None:
    assert any(words <= ENGLISH.tables.signals.keys() for words in beside(rule))


@pytest.mark.parametrize(
    "text, signal",
    [
        ("ever since 2018", Signal.SINCE), ("no later than 5 May 2018", Signal.BY), ("later than 5 May 2018", Signal.AFTER),
        ("back in 2018", Signal.IN), ("two days prior to the vote", Signal.BEFORE), ("up until May 2018", Signal.UNTIL), ("in May 2018", Signal.IN),
        ("May 2018", None), ("for the 1990s", Signal.FOR), ("B4 Monday", Signal.BEFORE),
    ],
)  # fmt: skip
def test_a_signal_is_what_its_words_are_however_they_are_spelled(text: str, signal: Signal | None) -> None:
    [mention] = ENGLISH.read(text)
    assert mention.signal is signal


def test_a_signal_keeps_the_tags_of_the_time_it_stands_with_and_a_range_has_its_own() -> None:
    assert [m.tags for m in ENGLISH.read("He had left by then.")] == [{Tag.THEN, Tag.ADVERB}]
    assert [m.tags for m in ENGLISH.read("It lasts from now to Friday.")] == [frozenset()]


def test_a_phrase_in_other_company_is_the_same_phrase() -> None:
    alone = [(m.expression, m.signal) for m in ENGLISH.read("It opened in May 2018.")]
    assert [(m.expression, m.signal) for m in ENGLISH.read("😀\r\nZoë said 'It opened in May 2018.' (sic)")] == alone


def test_combining_marks_and_letters_that_change_length_keep_offsets() -> None:
    text = "İİİ e\u0301 ﬁ in May 2018"
    [mention] = ENGLISH.read(text)
    assert text[mention.start_char : mention.end_char] == "May 2018"
