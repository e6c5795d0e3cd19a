"""Patterns: what they match, what they capture, and what is said of one that cannot be read."""

from __future__ import annotations

import pytest

from timeline.grammar.rules import captures, compiled, literals, looks

SYMBOLS = {"unit": "ux", "number": "nx", "=ago": "a", "=of": "o", "=in": "i", "=the": "t", "money": "$"}


@pytest.mark.parametrize(
    "pattern, line, end",
    [
        ("{number:n} {unit:of} ago", "nua", 3),
        ("{number:n} {unit:of} ago", "nu", None),
        ("the? {unit:of}", "tu", 2),
        ("the? {unit:of}", "u", 1),
        ("{number|unit:n} of|in", "ui", 2),
        ("{number:n} ( of|in {unit:m} )? ago", "noua", 4),
        ("{number:n} ( of|in {unit:m} )? ago", "na", 2),
        ("{number:n} !{unit}", "nu", None),
        ("{number:n} !{unit}", "na", 1),
        ("{number:n} &{unit}", "nu", 1),
        ("{number:n} &{unit}", "na", None),
        ("{unit:u}", "x", 1),
    ],
)
def test_a_pattern_matches_classes_words_options_groups_and_looks(pattern: str, line: str, end: int | None) -> None:
    found = compiled(pattern, SYMBOLS).expression.match(line)
    assert (found.end() if found else None) == end


@pytest.mark.parametrize("pattern, before", [("<{money} {number:n}", True), ("<!{money} {number:n}", False)])
def test_a_pattern_looks_at_the_token_before(pattern: str, before: bool) -> None:
    expression = compiled(pattern, SYMBOLS).expression
    assert (expression.match("$n", 1) is not None) is before
    assert (expression.match("an", 1) is not None) is not before


def test_what_is_captured_is_bound_by_name() -> None:
    found = compiled("{number:n} {unit:of} ago", SYMBOLS).expression.match("nua")
    assert found is not None
    assert found.groupdict() == {"n": "n", "of": "u"}
    assert captures("<{money} {number|unit:n} {unit:of} !{unit}") == {"n": ("number", "unit"), "of": ("unit",)}


def test_words_and_looks_of_a_pattern_are_told_apart() -> None:
    pattern = "the? <{money} {number:n} of|in !{unit}"
    assert (literals(pattern), looks(pattern)) == ({"the", "of", "in"}, {"money", "unit"})


@pytest.mark.parametrize("pattern, named", [("{nobody:n} ago", "'nobody'"), ("never", "'=never'"), ("{unit|whoever:u}", "'whoever'"), ("!{none}", "'none'")])
def test_a_class_that_nobody_defined_is_named_with_its_pattern(pattern: str, named: str) -> None:
    with pytest.raises(ValueError, match="expected one of the classes") as wrong:
        compiled(pattern, SYMBOLS)
    assert named in str(wrong.value)
    assert repr(pattern) in str(wrong.value)


@pytest.mark.parametrize("pattern", ["{unit:u", "( of", "{}", "of )) ("])
def test_a_pattern_that_cannot_be_read_says_where(pattern: str) -> None:
    with pytest.raises(ValueError, match="given the pattern"):
        compiled(pattern, SYMBOLS)


def test_a_pattern_knows_with_what_it_begins() -> None:
    assert compiled("the? {unit:of} ago", SYMBOLS).begins == {"t", "u", "x"}
