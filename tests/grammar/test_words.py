"""Words: classes, capitals and shapes of numbers."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.grammar.words import Lexicon, shape, trie

WORDS = st.lists(st.text(alphabet="abc'’é", min_size=1, max_size=6), min_size=1, max_size=12)


def lexicon() -> Lexicon:
    made = Lexicon({"unit": {"second": 1, "day": 2}, "ordinal": {"second": 2}, "month": {"May": 5}, "modal": {"may": 0}})
    made.close()
    return made


def test_a_word_of_two_classes_has_one_symbol_that_belongs_to_both() -> None:
    words = lexicon()
    token = words["second"]
    assert token.values == {"unit": 1, "ordinal": 2}
    assert token.symbol in words.symbols["unit"]
    assert token.symbol in words.symbols["ordinal"]
    assert token.symbol != words["day"].symbol


def test_a_word_written_with_a_capital_in_the_table_counts_only_with_one() -> None:
    words = lexicon()
    assert set(words["May"].values) == {"month", "modal"}
    assert set(words["MAY"].values) == {"month", "modal"}
    assert set(words["may"].values) == {"modal"}


def test_unknown_words_are_told_apart_by_their_capital_alone() -> None:
    words = lexicon()
    assert words["house"].symbol == words["mouse"].symbol != words["House"].symbol == words["Mouse"].symbol


@pytest.mark.parametrize(
    "text, classes",
    [
        ("2018", {"integer", "year_digits", "clock_military"}), ("2199", {"integer", "year_digits"}), ("2500", {"integer"}),
        ("12", {"integer", "day_number", "month_number", "hour_number", "two_digits"}), ("32", {"integer", "two_digits"}),
        ("5th", {"ordinal", "day_ordinal"}), ("45th", {"ordinal"}), ("1980s", {"decade_digits"}), ("80s", {"decade_bare"}),
        ("'80s", {"decade_short"}), ("’98", {"year_short"}), ("Q3", {"quarter_sign"}), ("7:15", {"clock_digits"}),
        ("10,000", {"integer"}), ("3.75", {"decimal"}), ("30.15", {"decimal"}), ("7.15", {"clock_dotted", "decimal"}), ("2018-04-12", {"iso"}), ("3/4/2018", {"slashed"}),
        ("7:75", set()), ("25:00", set()), ("2018-13-40", {"no_date"}), ("3/2", set()),
    ],
)  # fmt: skip
def test_a_number_has_the_classes_of_its_shape(text: str, classes: set[str]) -> None:
    assert set(shape(text)) == classes


@given(st.text(alphabet="0123456789:.,/-'’stndrhQqHhspm０９٣", max_size=12))
def test_any_run_of_digits_and_marks_has_a_shape_or_none(text: str) -> None:
    assert isinstance(shape(text), dict)


@given(WORDS, st.text(alphabet="abc'’é", max_size=8))
def test_the_trie_matches_its_words_and_no_others(words: list[str], other: str) -> None:
    expression = re.compile(trie(words))
    assert all(expression.fullmatch(word) for word in words)
    assert (expression.fullmatch(other) is not None) == (other in words)


def test_the_lexicon_does_not_grow_for_ever() -> None:
    words = lexicon()
    words.LIMIT = 200
    for n in range(1000):
        words[f"word{n}x"]
    assert len(words) <= 200
    assert words["word999x"].values == {"other": "word999x"}
