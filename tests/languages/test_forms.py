"""The tables of forms at the top of each group of rules: every example in them is read, as a whole."""

from __future__ import annotations

import pytest

from timeline.languages import language
from timeline.languages.en.time import GROUPS, LAYERS

EXAMPLES = [(group, form, one) for group in GROUPS for form, examples in group.FORMS.items() for one in examples.split("|")]


@pytest.mark.parametrize(("group", "form", "example"), EXAMPLES, ids=[one for _, _, one in EXAMPLES])
def test_an_example_of_a_form_is_read_as_a_whole(group: object, form: str, example: str) -> None:
    found = language("en").time.read(example)
    assert [example[one.phrase_start_char : max(one.end_char, one.phrase_end_char)] for one in found] == [example]


def test_every_rule_stands_in_one_group_and_is_put_into_one_layer() -> None:
    written = [rule.name for group in GROUPS for rules in vars(group).values() if isinstance(rules, tuple) for rule in rules]
    used = [rule.name for layer in LAYERS for rule in layer.rules]
    assert sorted(written) == sorted(used)
