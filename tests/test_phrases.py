"""What time phrases mean, line by line: samples/phrases/en.tsv and traps.tsv, and that every rule of the grammar has an example there."""

from __future__ import annotations

import inspect
from collections import Counter
from pathlib import Path

import pytest

from timeline.document import Document
from timeline.extract import tag
from timeline.grammar.rules import captures
from timeline.languages import language

SAMPLES = Path(__file__).parents[1] / "samples" / "phrases"
ROWS = "".join((SAMPLES / name).read_text(encoding="utf-8") for name in ("en.tsv", "traps.tsv")).splitlines()
LINES = [line.split("\t") for line in ROWS if not line.startswith("#")]
RULES = [rule for layer in language("en").time.layers for rule in layer.rules]


@pytest.mark.parametrize(("values", "intervals", "text"), LINES, ids=[line[2] for line in LINES])
def test_a_phrase_means_what_its_line_says(values: str, intervals: str, text: str) -> None:
    found = tag(Document(text, published="2023-04-12"))
    assert (" | ".join(m["value"] for m in found) or "-") == values
    assert (" | ".join(f"{m['start'] or ''}..{m['end'] or ''}" for m in found) or "-") == intervals


def test_no_two_rules_share_a_name_or_in_one_layer_a_pattern() -> None:
    assert [name for name, n in Counter(rule.name for rule in RULES).items() if n > 1] == []
    for layer in language("en").time.layers:
        assert [pattern for pattern, n in Counter(rule.pattern for rule in layer.rules).items() if n > 1] == [], layer.name


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_a_rule_gives_its_meaning_what_it_asks_for(rule) -> None:
    inspect.signature(rule.meaning).bind(**dict.fromkeys(captures(rule.pattern)))
