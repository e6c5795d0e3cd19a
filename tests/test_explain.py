"""Explaining a phrase: what is shown of its words, rules, tree, context and steps."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import BadDate, BadInput, BadOption
from timeline.explain import explain
from timeline.settings import Settings

SPRING = explain("since the spring of 2018", published="2023-04-12")


def test_the_picture_has_its_parts_in_the_order_of_reading_and_placing() -> None:
    heads = [line for line in SPRING.text.splitlines() if line and not line.startswith(" ")]
    assert heads == [
        "“since the spring of 2018”, published 2023-04-12", "Words", "Rules, as they fired", "Tree of “since the spring of 2018”",
        "Context", "Steps", "Result",
    ]  # fmt: skip


def test_a_rule_is_drawn_under_the_words_it_took() -> None:
    lines = SPRING.text.splitlines()
    words = lines.index("  since the spring of 2018")
    year = next(line for line in lines[words:] if "the year 2018" in line)
    assert lines[words][year.index("└") : year.index("┘") + 1] == "2018"


def test_steps_go_from_the_innermost_part_to_the_whole() -> None:
    [mention] = SPRING.data["mentions"]
    assert [(s["start"], s["end"]) for s in mention["steps"]] == [
        ("2018-01-01", "2019-01-01"), ("2018-03-01", "2018-06-01"), ("2018-03-01", None),
    ]  # fmt: skip
    assert (mention["type"], mention["value"], mention["edtf"]) == ("DATE", "2018-SP", "2018-21/..")


def test_the_tree_names_its_nodes_and_branches() -> None:
    tree = SPRING.data["mentions"][0]["tree"]
    assert (tree["node"], tree["inside"]["of"]["node"], tree["inside"]["of"]["inside"]["within"]["node"]) == ("Bounded", "Field", "Fixed")


def test_it_says_what_a_phrase_is_counted_from() -> None:
    [told] = explain("two weeks ago", published="2023-04-12").data["mentions"]
    assert told["context"]["counted_from"] == "published"
    assert "counted from  the day published" in explain("two weeks ago", published="2023-04-12").text


def test_without_a_day_of_publication_a_relative_phrase_has_no_place() -> None:
    found = explain("two weeks ago")
    assert [(m["placed"], m["start"], m["end"]) for m in found.data["mentions"]] == [(False, None, None)]
    assert "day of publication not known" in found.text
    assert "no place on the time line" in found.text


def test_the_ends_of_a_range_are_shown_as_its_parts() -> None:
    [told] = explain("from 2010 to 2012").data["mentions"]
    assert [part["value"] for part in told["parts"]] == ["2010", "2012"]


@pytest.mark.parametrize("phrase", ["", "nothing of the kind", "she may", "\x00", "10,000"])
def test_a_phrase_without_a_time_is_refused_in_words(phrase: str) -> None:
    with pytest.raises(BadInput, match="no time found"):
        explain(phrase)


def test_a_date_that_is_none_and_a_language_without_grammar_are_refused() -> None:
    with pytest.raises(BadDate):
        explain("today", published="soon")
    with pytest.raises(BadOption):
        explain("heute", settings=Settings.of(language="tlh"))


def test_nothing_that_drives_a_terminal_is_printed() -> None:
    assert "\x1b" not in explain("on \x1b[31m\x07 4 May 2011\r\n").text


@given(st.text(max_size=20), st.sampled_from(["in May 2011", "two days later", "every Monday", "half past 7", "from 9 to 11 April", "the '80s"]))
def test_any_phrase_around_a_time_is_explained_and_its_data_is_json(noise: str, phrase: str) -> None:
    try:
        found = explain(f"{phrase} {noise}", published="2023-04-12")
    except BadInput:
        return
    assert json.loads(json.dumps(found.data)) == found.data
    assert all(found.data["phrase"][t["start_char"] : t["end_char"]] == t["text"] for i in found.data["islands"] for t in i["tokens"])
