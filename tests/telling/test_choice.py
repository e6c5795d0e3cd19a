"""Which phrases become entries: would a careful reader print one for this?"""

from __future__ import annotations

import pytest

from timeline.extract import extract

PUBLISHED = "2023-04-12"


def told(text: str) -> list[tuple[str | None, str]]:
    return [(e.phrase, e.title) for e in sorted(extract(text, published=PUBLISHED).entries, key=lambda e: e.phrase_start_char or 0)]


@pytest.mark.parametrize("text", [
    "More rain fell on the moor than in 1950.",
    "Sales were low, compared to last year.",
    "It was the club's first win in ten years.",
    "It was the worst flood since 1987.",
    "She is the only woman since 1952 to hold the post.",
    "He spoke of his 2016 wallpaper.",
    "The bridge, now a ruin, is loved.",
    "The former mayor spoke of a future hall.",
    "The old hall will now be sold.",
    "## 10 March 2021\n\nAll is well.",
    "The editor at the time, Ann Coe, resigned.",
    "The mayor at the time said nothing.",
    "She lived in Leeds at the time.",
    "At night the streets are largely deserted.",
    "Now that Holt has gone, the mill is still.",
    "The shop closes at night.",
    "If you miss a payment you lose your seat that day.",
    "He asked where 20th Century Studios was.",
    "Smith will meet her mother, June, for the first time.",
    "Run this:\n\n```\nrestore --from 2019-01-01\n```\n\n**Done.**",
])  # fmt: skip
def test_what_only_stands_beside_another_thing_is_no_entry(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "phrase"), [
    ("More rain fell on the moor in 1950.", "in 1950"),
    ("The club won in May 2021.", "in May 2021"),
    ("The floods have been worse since 1987.", "since 1987"),
    ("At least since 1987 the moor has been dry.", "since 1987"),
    ("He lives in the west since 2011.", "since 2011"),
    ("The bridge fell in 2011. She lived in Leeds at the time.", "at the time"),
    ("It fell in 2011. The firm at the time had ten men.", "at the time"),
    ("It fell in 2011. Her reply at the time was short.", "at the time"),
    ("At night it was cold.", "At night"),
    ("The shop is closing at night.", "at night"),
    ("You were there on 3 May 2020. You left that day.", "that day"),
    ("The club meets every Monday.", "every Monday"),
    ("In June her mother came.", "In June"),
    ("The bridge is now closed.", "now"),
    ("The hall will soon be sold.", "soon"),
    ("## The bridge fell on 10 March 2021\n\nAll is well.", "on 10 March 2021"),
    ("The deal runs until the end of the 2024 season.", "until the end"),
    ("She sang here in the 1960's.", "in the 1960's"),
])  # fmt: skip
def test_its_look_alike_is_one(text: str, phrase: str) -> None:
    assert phrase in [p for p, _ in told(text)]


@pytest.mark.parametrize(("text", "title"), [
    ("The press spoke of nothing but Friday's vote.", "Friday's vote"),
    ("Prices have doubled since the 2010 election.", "2010 election"),
    ("The film tells of the battle of 1815.", "Battle of 1815"),
])  # fmt: skip
def test_a_noun_that_names_an_event_is_an_entry_named_after_it(text: str, title: str) -> None:
    assert title in [t for _, t in told(text)]


@pytest.mark.parametrize(("text", "title"), [
    ("Rents rose in the quarter ended Sept. 30.", "Rents rose in the quarter ended Sept. 30"),
    ("Rents fell in the three months ended 31 March.", "Rents fell in the three months ended 31 March"),
])  # fmt: skip
def test_the_day_a_period_ended_on_says_which_period_it_was(text: str, title: str) -> None:
    assert [entry[1] for entry in told(text)] == [title]


def test_the_day_something_else_ended_on_is_an_entry() -> None:
    assert ("31 March", "The strike ended") in told("The strike ended 31 March.")


def test_a_subject_that_is_the_first_or_the_best_is_no_record() -> None:
    assert told("The first chairman left in the last ten years.") == [("in the last ten years", "The first chairman left")]


def test_at_the_time_is_never_the_day_of_publication() -> None:
    text = "He was jailed in 2011. The firm said today it was sorry. He was ill at the time."
    assert [e.edtf for e in extract(text, published=PUBLISHED).entries if e.phrase == "at the time"] == ["2011"]
    text = "In 2011 the bridge fell. The mayor at the time, Ann Coe, resigned."
    assert [e.phrase for e in extract(text, published=PUBLISHED).entries] == ["In 2011"]
