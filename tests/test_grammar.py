"""The grammar of English as its tables and samples hold it: no rule is dead, none is beaten by another on all its lines, and every look at
a neighbour is the reason why some line is not read.

A line of samples/phrases/en.tsv is the example of the rules that fire on it. What a rule looks at beside its own words (`!{unit}`,
`<{money}`, `&{year_digits}`) keeps it from look-alikes: a near-miss is made of the rule by leaving its looks out, and some line has to be
one that this would read and the rule does not.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from timeline.grammar.cascade import Node
from timeline.grammar.rules import Rule, blind, compiled, looks
from timeline.languages import language

SAMPLES = Path(__file__).parents[1] / "samples" / "phrases" / "en.tsv"
TRAPS = SAMPLES.with_name("traps.tsv")
READER = language("en").time
RULES = [rule for layer in READER.layers for rule in layer.rules]


class State(NamedTuple):
    """The symbols of a line at one moment of its reading, and the text it is of."""

    line: str
    text: str


class Read(NamedTuple):
    """What reading all sample lines showed: the states they went through, and the rules that fired, each with a line."""

    states: tuple[State, ...]
    fired: dict[str, str]


@cache
def read() -> Read:
    states: dict[str, str] = {}
    fired: dict[str, str] = {}
    for row in (SAMPLES.read_text(encoding="utf-8") + TRAPS.read_text(encoding="utf-8")).splitlines():
        if row.startswith("#"):
            continue
        text = row.split("\t")[2]
        trace: list[tuple[str, str, list[Node]]] = []
        nodes = READER.nodes(f"\n\n{text}\n\n")
        READER.cascade.run(nodes, trace)
        for one in (nodes, *(after for _, _, after in trace)):
            states.setdefault("".join(node.symbol for node in one), text)
        fired.update((rule, text) for _, rule, _ in trace)
    return Read(tuple(State(line, text) for line, text in states.items()), fired)


def near(rule: Rule) -> Iterator[State]:
    """The states of lines which a rule would read without its looks, and does not read with them."""
    symbols = READER.cascade.symbols
    whole = compiled(rule.pattern, symbols).expression
    without = compiled(blind(rule.pattern), symbols).expression
    for state in read().states:
        if any(whole.match(state.line, found.start()) is None for found in without.finditer(state.line)):
            yield state


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_a_rule_fires_on_a_line_of_the_samples(rule: Rule) -> None:
    if rule.name in read().fired:
        return
    pattern = compiled(rule.pattern, READER.cascade.symbols).expression
    beaten = next((state.text for state in read().states if pattern.search(state.line)), None)
    if beaten is None:
        pytest.fail(f"{rule.name!r} has no example: add a line to {SAMPLES.name} that {rule.pattern!r} reads (its format: head of the file)")
    pytest.fail(
        f"{rule.name!r} matches in {beaten!r} and never fires: another rule takes its words first, or its meaning says no. "
        f"See `timeline explain {beaten!r}`; drop the rule, or write it before the other one, or make it longer."
    )


@pytest.mark.parametrize("rule", [r for r in RULES if looks(r.pattern)], ids=[r.name for r in RULES if looks(r.pattern)])
def test_what_a_rule_looks_at_keeps_it_from_a_line_of_the_samples(rule: Rule) -> None:
    if next(near(rule), None) is None:
        pytest.fail(
            f"{rule.name!r} looks at {', '.join(sorted(looks(rule.pattern)))}, and no line of {SAMPLES.name} shows what for: add one that "
            f"{rule.pattern!r} would read without those looks (its value is what is read instead, or -), or drop the looks."
        )


def test_a_rule_without_an_example_or_a_look_without_a_near_miss_would_be_found() -> None:
    never = Rule("never", "ago ago ago", lambda: None, "amount")
    assert "never" not in read().fired
    assert next(near(Rule("idle", "{unit:of} !{unit} ago", lambda of: of, "amount")), None) is None
    assert next(near(Rule("month", "{month_low:n} &{year_digits}", lambda n: n, "monthf")), None) is not None
    with pytest.raises(pytest.fail.Exception, match="'never' has no example"):
        test_a_rule_fires_on_a_line_of_the_samples(never)
