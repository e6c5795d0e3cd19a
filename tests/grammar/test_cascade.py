"""The cascade on a language of a few words: which rule wins, and what it leaves for the next layer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from timeline.grammar.cascade import Cascade, Node
from timeline.grammar.rules import Layer, Rule, literals
from timeline.grammar.words import Lexicon

WORDS: dict[str, dict[str, Any]] = {"number": {"two": 2, "three": 3}, "unit": {"days": "day", "weeks": "week"}}


def cascade(*layers: Layer, families: dict[str, tuple[str, ...]] | None = None) -> Callable[[str], list[Node]]:
    """A reader of words parted by spaces."""
    words = {word for layer in layers for rule in layer.rules for word in literals(rule.pattern)}
    lexicon = Lexicon({**WORDS, **{"=" + word: {word: word} for word in words}})
    lexicon.close()
    made = Cascade(layers, lexicon, families or {})

    def read(text: str) -> list[Node]:
        nodes, at = [], 0
        for word in text.split():
            token = lexicon[word]
            nodes.append(Node(token.symbol, at, at + len(word), token.values))
            at += len(word) + 1
        return made.run(nodes)

    return read


def rule(name: str, pattern: str, gives: str = "thing", meaning: Callable[..., Any] = lambda **held: tuple(held.values()) or "none", **more: Any) -> Rule:
    return Rule(name, pattern, meaning, gives, **more)


def names(nodes: list[Node]) -> list[str]:
    return [node.rules[-1] for node in nodes if node.rules]


def test_the_leftmost_match_wins() -> None:
    read = cascade(Layer("one", (rule("second", "{unit:u} ago"), rule("first", "{number:n} {unit:u}"))))
    assert names(read("two days ago")) == ["first"]


@pytest.mark.parametrize("turned", [False, True])
def test_of_several_in_one_place_the_longest_wins_in_whatever_order(turned: bool) -> None:
    rules = (rule("short", "{number:n} {unit:u}"), rule("long", "{number:n} {unit:u} ago"))
    read = cascade(Layer("one", rules[::-1] if turned else rules))
    assert names(read("two days ago")) == ["long"]


def test_of_equally_long_ones_the_one_written_first_wins() -> None:
    assert names(cascade(Layer("one", (rule("a", "{number:n}"), rule("b", "{number:m}"))))("two")) == ["a"]
    assert names(cascade(Layer("one", (rule("b", "{number:m}"), rule("a", "{number:n}"))))("two")) == ["b"]


def test_a_rule_whose_meaning_is_none_gives_way_to_the_next() -> None:
    read = cascade(Layer("one", (rule("long", "{number:n} {unit:u}", meaning=lambda n, u: None), rule("short", "{number:n}"))))
    assert names(read("two days")) == ["short"]


def test_what_a_rule_makes_stands_for_its_words_in_the_next_layer() -> None:
    low = Layer("low", (rule("amount", "{number:n} {unit:u}", "amount"),))
    high = Layer("high", (rule("past", "{amount:of} ago", "shift", lambda of: ("ago", of)),))
    [node] = cascade(low, high)("three weeks ago")
    assert (node.start, node.end, node.values["shift"], node.rules) == (0, 15, ("ago", (3, "week")), ("amount", "past"))


def test_a_layer_sees_what_it_made_itself_only_when_it_repeats() -> None:
    rules = (rule("amount", "{number:n} {unit:u}", "amount"), rule("more", "more {amount:of}", "amount"))
    assert names(cascade(Layer("one", rules))("more two days")) == ["amount"]
    assert names(cascade(Layer("one", rules, repeat=2))("more two days")) == ["more"]


def test_a_family_takes_in_its_members() -> None:
    layers = Layer("low", (rule("amount", "{number:n} {unit:u}", "amount"),)), Layer("high", (rule("any", "{ANY:of} ago", "shift"),))
    assert names(cascade(*layers, families={"ANY": ("amount", "shift")})("two days ago")) == ["any"]


def test_a_signal_stays_outside_the_extent_and_inside_the_phrase() -> None:
    layers = Layer("low", (rule("amount", "{number:n} {unit:u}", "amount"),)), Layer("high", (rule("for", "for {amount:of}", "told", signal=True),))
    [node] = cascade(*layers)("for two days")
    assert (node.start, node.end, node.extent, node.signal) == (0, 12, (4, 12), (0, 4))


def test_the_ends_of_a_range_are_its_parts() -> None:
    [node] = cascade(Layer("one", (rule("range", "{number:first} to {number:last}", "range"),)))("two to three")
    assert [part.extent for part in node.parts] == [(0, 3), (7, 12)]


def test_words_that_no_rule_takes_stay_as_they_are() -> None:
    read = cascade(Layer("one", (rule("amount", "{number:n} {unit:u}"),)))
    assert [(n.start, n.end, n.rules) for n in read("oh two days oh")] == [(0, 2, ()), (3, 11, ("amount",)), (12, 14, ())]


def test_a_rule_that_names_an_unknown_class_is_refused_when_the_language_is_put_together() -> None:
    with pytest.raises(ValueError, match="'decade'"):
        cascade(Layer("one", (rule("lost", "{decade:n}"),)))
