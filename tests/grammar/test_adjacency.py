"""Adjacency: what can stand beside what, worked out from the rules alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.grammar.adjacency import Adjacency
from timeline.grammar.cascade import NOBODY
from timeline.grammar.reader import Reader
from timeline.grammar.rules import Rule
from timeline.languages import language

SYMBOLS = {"unit": "u", "number": "n", "=ago": "a", "=in": "i", "=the": "t", "money": "$", "amount": "A", "past": "P", "AMOUNT": "A"}
MADE = {"amount": "A", "past": "P"}
ENGLISH = language("en").time


def of(*rules: tuple[str, str]) -> Adjacency:
    return Adjacency([Rule(f"rule-{n}", pattern, dict, gives) for n, (pattern, gives) in enumerate(rules)], SYMBOLS, MADE)


def test_neighbours_in_a_pattern_can_stand_side_by_side_in_that_order_only() -> None:
    told = of(("{number:n} {unit:u}", "amount"))
    assert told.together("n", "u")
    assert not told.together("u", "n")


def test_what_may_be_missing_lets_its_neighbours_meet() -> None:
    told = of(("{number:n} ( in the? )? {unit:u}", "amount"))
    assert [pair for pair in ("nu", "ni", "it", "iu", "tu", "nt") if told.together(*pair)] == ["nu", "ni", "it", "iu", "tu"]


def test_what_a_rule_makes_stands_for_the_words_at_its_edges() -> None:
    told = of(("{number:n} {unit:u}", "amount"), ("in {AMOUNT:of} ago", "past"))
    assert told.together("i", "n")
    assert told.together("u", "a")
    assert told.edges(["past"]) == ({"i"}, {"a"})
    assert told.edges(["amount"]) == ({"n"}, {"u"})


def test_a_look_counts_as_a_neighbour_and_is_told_by_the_edge_it_looks_from() -> None:
    told = of(("<!{money} {number:n} {unit:u} !{AMOUNT}", "amount"))
    assert told.together("$", "n")
    assert told.together("u", "n")
    assert (told.looked_before("n"), told.looked_after("u")) == ({"money"}, {"AMOUNT"})
    assert (told.looked_before("u"), told.looked_after("n")) == (frozenset(), frozenset())


@pytest.mark.parametrize("words", [("in", "2016"), ("$", "2016"), ("two", "weeks"), ("weeks", "ago"), ("Monday", ","), ("March", "5th"), ("since", "March")])
def test_words_of_a_phrase_stay_together(words: tuple[str, str]) -> None:
    left, right = (ENGLISH.lexicon[word].symbol for word in words)
    assert ENGLISH.adjacency.together(left, right)


@pytest.mark.parametrize("words", [("ago", "in"), ("%", "in")])
def test_words_that_no_phrase_holds_side_by_side_are_cut_apart(words: tuple[str, str]) -> None:
    left, right = (ENGLISH.lexicon[word].symbol for word in words)
    assert not ENGLISH.adjacency.together(left, right)


def whole(reader: Reader, text: str) -> list[tuple[int, int, object]]:
    """The phrases of a line that is never cut, read between nobody's neighbours."""
    nodes = reader.cascade.run(reader.nodes(text, NOBODY, NOBODY))
    return [(m.phrase_start_char, m.end_char, m.expression) for node in nodes for m in reader._mentions(node, text)]


@settings(max_examples=300)
@given(st.lists(st.sampled_from(
    "in on since of the a and , - may May March 5 12 1998 three monday weeks week ago later before after quarter last this next early "
    "first half year day every from to between 3 p.m. noon 19th century 's about more than night late the".split()
), min_size=1, max_size=9).map(" ".join))  # fmt: skip
def test_cutting_a_line_changes_nothing_of_what_is_read(text: str) -> None:
    stretches = ENGLISH._remembered(text)
    cut = [
        (by + m.phrase_start_char, by + m.end_char, m.expression) for by, stretch in stretches for m in ENGLISH._read(stretch, NOBODY, NOBODY)
    ]
    assert cut == whole(ENGLISH, text)
