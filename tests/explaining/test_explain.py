"""Explaining a phrase: what is shown of its words, rules, tree, context and steps."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import BadDate, BadInput, BadOption
from timeline.explaining.explain import explain
from timeline.settings import Settings

SPRING = explain("since the spring of 2018", published="2023-04-12")


def test_the_picture_has_its_parts_in_the_order_of_reading_and_placing() -> None:
    heads = [line for line in SPRING.text.splitlines() if line and not line.startswith(" ")]
    assert heads == [
        "“since the spring of 2018”, published 2023-04-12, read as news", "Words", "Rules, layer by layer", "Phrases",
        "Tree of “since the spring of 2018”", "Context", "Steps", "Result",
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


def test_nothing_to_read_is_refused_in_words() -> None:
    with pytest.raises(BadInput, match="nothing to read"):
        explain(" ")


@pytest.mark.parametrize(
    "phrase, reason",
    [
        ("nothing of the kind", "none of its words or numbers is one that a time begins with"), ("\x00", "none of its words or numbers"),
        ("10,000", "none of its words or numbers"), ("she may", "no rule takes “may”"), ("next wekend", "“wekend” is not known; “weekend” is"),
        ("a two-year-old", "“two-year-old” was read as ageless"), ("the day", "counts only in colloquial texts; this one is read as news"),
    ],
)  # fmt: skip
def test_where_there_is_no_time_the_reasons_are_given(phrase: str, reason: str) -> None:
    found = explain(phrase, published="2023-04-12")
    assert found.data["mentions"] == []
    assert any(reason in one for one in found.data["why"])
    assert " ".join(found.data["why"][0].split()[:3]) in found.text


def test_a_trigger_that_no_rule_takes_comes_with_the_rules_that_would() -> None:
    assert any("{month_before_low} {month_low:n}" in one for one in explain("she may").data["why"])


def test_the_register_and_the_preference_are_told_and_heeded() -> None:
    found = explain("the day", published="2023-04-12", settings=Settings.of(domain="colloquial"))
    assert [m["value"] for m in found.data["mentions"]] == ["P1D"]
    past = explain("Monday", published="2023-04-12", settings=Settings.of(prefer="past"))
    assert "past preferred" in past.text
    assert past.data["mentions"][0]["value"] == "2023-04-10"


@pytest.mark.parametrize("width", [10, 40, 60, 80, 120])
def test_lines_fit_the_width_and_brackets_stand_under_their_words(width: int) -> None:
    lines = explain("We met two weeks after the ball of 4 May 2011, on ２０１１-05-18 at noon", published="2023-04-12", width=width).text.splitlines()
    assert all(len(line) <= max(width, 40) or "├─" in line or "└─ " in line or "Fixed" in line for line in lines)


def test_the_extent_the_signal_and_the_anchor_are_marked_under_the_words() -> None:
    lines = explain("Two weeks after the ball he died", published="2023-04-12").text.splitlines()
    words = lines.index("  Two weeks after the ball he died", lines.index("Phrases"))
    assert lines[words + 1].split("  DURATION")[0].rstrip() == "  ═════════ ───── ┄┄┄┄┄┄┄┄"


def test_an_anchor_is_shown_with_the_date_that_the_text_gives_it() -> None:
    found = explain("the ball of 4 May 2011, two weeks after the ball", published="2023-04-12")
    [anchor] = [m["anchor"] for m in found.data["mentions"] if m["anchor"]]
    assert (anchor["text"], anchor["event"]["start"], anchor["event"]["end"]) == ("the ball", "2011-05-04", "2011-05-05")
    assert "as the text says elsewhere" in found.text


def test_a_side_of_an_event_is_explained_also_where_the_text_does_not_date_it() -> None:
    assert "the text does not say when" in explain("since the war", published="2023-04-12").text


@given(st.text(max_size=40), st.integers(1, 120))
def test_any_text_is_explained_at_any_width(text: str, width: int) -> None:
    if text.strip():
        found = explain(text, published="2023-04-12", width=width)
        assert bool(found.data["why"]) != bool(found.data["mentions"])


def test_a_date_that_is_none_and_a_language_without_grammar_are_refused() -> None:
    with pytest.raises(BadDate):
        explain("today", published="soon")
    with pytest.raises(BadOption):
        explain("heute", settings=Settings.of(language="tlh"))


def test_nothing_that_drives_a_terminal_is_printed() -> None:
    assert "\x1b" not in explain("on \x1b[31m\x07 4 May 2011\r\n").text


@given(st.text(max_size=20), st.sampled_from(["in May 2011", "two days later", "every Monday", "half past 7", "from 9 to 11 April", "the '80s"]))
def test_any_phrase_around_a_time_is_explained_and_its_data_is_json(noise: str, phrase: str) -> None:
    found = explain(f"{phrase} {noise}", published="2023-04-12")
    assert json.loads(json.dumps(found.data)) == found.data
    assert all(found.data["phrase"][t["start_char"] : t["end_char"]] == t["text"] for i in found.data["islands"] for t in i["tokens"])
