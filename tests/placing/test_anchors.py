"""Anchors: phrases that are counted from what is told in words, what that is, and when it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.document import Document
from timeline.extract import extract, tag
from timeline.languages import language
from timeline.placing.anchors import named
from timeline.settings import Settings

PROSE = language("en").prose

FIRE = "The fire of 11 May 2020 burnt long. "


def told(text: str, published: str | None = "2023-04-12", **words: object) -> dict[str, object]:
    return tag(Document(text, published=published), Settings.of(**words))[-1]


@pytest.mark.parametrize(
    "behind, anchor",
    [
        ("the fire, rain came", "the fire"), ("the fall of Girona they met", "the fall of Girona"), ("Obama's speech.", "Obama's speech"),
        ("the war in Iraq, it ended", "the war in Iraq"), ("kick-off", "kick-off"), ("relieving the siege, he left", "relieving the siege"),
        ("he left", "he left"), ("the guerrillas struck, it rained", "the guerrillas struck"), ("his 25th birthday", "his 25th birthday"),
        ("the trial Smith, 27, will speak", "the trial"), ("the vote Anna left the hall", "the vote"), ("the Barton trial the judge left", "the Barton trial"),
        ("the film Vertigo opened", "the film Vertigo opened"), ("the storm was calm", "the storm"), ("the merger nothing changed", "the merger"), ("her father's death in Rome", "her father's death in Rome"),
    ],
)  # fmt: skip
def test_an_anchor_is_the_noun_phrase_gerund_or_clause_behind_the_phrase(behind: str, anchor: str) -> None:
    extent = named(PROSE, "after " + behind, 5, 200)
    assert extent is not None
    assert ("after " + behind)[slice(*extent)] == anchor


@pytest.mark.parametrize("behind", ["", ", he left", ".", "was calm", "and then"])
def test_a_verb_or_a_mark_is_no_anchor(behind: str) -> None:
    assert named(PROSE, "after" + behind, 5, 200) is None


@pytest.mark.parametrize(
    "text, day",
    [
        (FIRE + "Two days after the fire, rain came.", "2020-05-13"),
        ("The king won on 27 May 1936, when he relieved the fort. It was old. Two days after relieving the siege, he left.", "1936-05-29"),
        ("Ann was arrested on 3 May 2020. Two days after being arrested she fled.", "2020-05-05"),
        ("The yard was founded on 3 May 1950. Ten days after its founding it burned.", "1950-05-13"),
        ("He left the army on 3 May 1945. She left it on 9 May 1946. Two days after leaving, she wed.", "1946-05-11"),
        ("Two days after the fire, rain came. The fire of 11 May 2020 burnt long.", "2020-05-13"),
        ("On 11 May 2020 the fire broke out. Two days before the Fire, rain came.", "2020-05-09"),
        ("Two days after the fire of 11 May 2020, rain came.", "2020-05-13"),
        ("The town fell on 11 May 2020. A day after the fall of the town, it rained. The fall came on 12 May 2020.", "2020-05-13"),
        ("Rome was taken on 11 May 2020. Two days after the taking of Rome he left.", None),
        ("Girona fell, and Girona on 11 May 2020 was empty. Two days after the fall of Girona he left.", "2020-05-13"),
        ("They met on 13 May 2020, two days after the fire.", "2020-05-13"),
        ("Two days after the fire, on 13 May 2020, they met.", "2020-05-13"),
        ("Police said on 13 May 2020 that the fire was out. Two days after the fire they left.", None),
        ("The fire burnt. On 11 May 2020 he came. Two days after the fire he left.", None),
    ],
)
def test_a_phrase_is_placed_by_the_date_of_its_anchor_in_the_same_clause(text: str, day: str | None) -> None:
    [found] = [one for one in tag(Document(text, published="2023-04-12")) if "anchor" in one]
    assert found["start"] == day


def test_news_keeps_the_length_and_a_story_the_date_as_timex3_value() -> None:
    text = FIRE + "Two days after the fire, rain came."
    assert (told(text)["type"], told(text)["value"]) == ("DURATION", "P2D")
    assert (told(text, domain="narrative")["type"], told(text, domain="narrative")["value"]) == ("DATE", "2020-05-13")


def test_what_happened_some_time_in_a_month_is_kept_as_wide_as_that_month() -> None:
    found = told("The fire broke out in May 2020. Two days after the fire, rain came.")
    assert (found["start"], found["end"], found["edtf"]) == ("2020-05-03", "2020-06-03", "2020-05-03/2020-06-02")


def test_the_extent_is_the_length_and_the_anchor_has_its_own() -> None:
    text = FIRE + "Two days after the fire, rain came."
    found = told(text)
    assert found["text"] == "Two days"
    assert found["anchor"] == {"text": "the fire", "start_char": 51, "end_char": 59}
    assert text[51:59] == "the fire"


def test_without_a_date_the_relation_is_kept_and_a_problem_names_the_anchor() -> None:
    text = "A year into the war he left."
    timeline = extract(text, published="2023-04-12")
    [entry], [problem] = timeline.entries, timeline.problems
    assert (entry.phrase, entry.edtf) == ("A year into the war", "[..2023-04-12]"), "the verb says that it is over"
    assert "“the war”" in problem.message
    assert "“the war”, whose day is not told" in entry.reading
    assert (problem.start_char, problem.end_char) == (0, 19)


def test_without_a_date_of_publication_nothing_is_said_of_its_side() -> None:
    [entry] = extract("A year into the war he left.").entries
    assert (entry.placed, entry.start, entry.end) == (False, None, None)


@pytest.mark.parametrize(
    "sentence, edtf",
    [
        ("Since the fire he has been ill.", "2020-05-11/.."), ("Before the fire he was well.", "[..2020-05-10]"),
        ("After the fire he was ill.", "[2020-05-12..]"), ("Until the fire he was well.", "../2020-05-11"), ("During the fire he slept.", "2020-05-11"),
        ("On the eve of the fire he slept.", "2020-05-10"), ("In the wake of the fire he wept.", "[2020-05-12..]"),
        ("At the time of the fire he slept.", "2020-05-11"), ("They met in the year of the fire.", "2020"),
    ],
)  # fmt: skip
def test_a_side_of_an_event_dates_what_it_stands_with_and_is_no_timex(sentence: str, edtf: str) -> None:
    assert [e.edtf for e in extract(FIRE + sentence, published="2023-04-12").entries if e.phrase != "11 May 2020"] == [edtf]
    assert len(tag(Document(FIRE + sentence, published="2023-04-12"))) == 1


def test_a_side_of_an_event_that_is_not_dated_is_no_entry() -> None:
    assert extract("Since the war he has been ill.", published="2023-04-12").entries == ()


def test_a_phrase_that_has_no_anchor_after_all_is_counted_from_what_was_mentioned() -> None:
    assert told("On 5 May 1998 it rained; two days before, he had left.")["value"] == "1998-05-03"


@given(st.lists(st.sampled_from("two days after the fire of 11 May 2020 before a he left since in war's , . \n\n ' Rome was year into morning \ud800".split(" ")), max_size=30))
def test_anchors_lie_behind_their_phrase_and_inside_the_text(words: list[str]) -> None:
    text = " ".join(words)
    for found in tag(Document(text, published="2023-04-12")):
        if "anchor" in found:
            anchor = found["anchor"]
            assert found["end_char"] < anchor["start_char"] < anchor["end_char"] <= len(text)
            assert text[anchor["start_char"] : anchor["end_char"]] == anchor["text"] == anchor["text"].strip() != ""


@pytest.mark.parametrize("verb", ["accepts the offer", "has gone", "said so", "leaves"])
def test_what_a_verb_tells_is_no_event_that_only_bounds(verb: str) -> None:
    text = f"In 2005 the king met us. They left before the king {verb}."
    assert [e.phrase for e in extract(text, published="2023-04-12").entries] == ["In 2005"]
