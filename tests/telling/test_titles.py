"""The title of an event: what is left out, what is put first, where it is cut."""

from __future__ import annotations

import pytest

from timeline.extract import extract
from timeline.languages import language
from timeline.telling.titles import LONGEST, shortened

PROSE = language("en").prose


def titles(text: str) -> list[str]:
    return [entry.title for entry in extract(text, published="2023-04-12").entries]


@pytest.mark.parametrize(
    "text, title",
    [
        ("Reuters said the plant closed in June 2020.", "The plant closed"),
        ("Reuters said on Tuesday that the plant had closed.", "Reuters said that the plant had closed"),
        ("Sales fell, the bank reported on Monday.", "Sales fell, the bank reported"),
        ("In 1911, his biographer tells us, he met the tsar.", "He met the tsar"),
        ("She knew the factory that closed in May 2020.", "The factory that closed"),
        ("The memorandum, distributed last May to bankers, was long.", "The memorandum, distributed to bankers"),
        ("It fell in May 2020, the bank said, and rose in June 2020.", "It fell"),
        ("Even though he was ill last week, the pope travelled.", "He was ill"),
        ("BONN _ The alliance took in three states on Friday.", "The alliance took in three states"),
        ("He led the 1992 protests.", "He led the 1992 protests"),
        ("They paid for the $728 million deal that took place in 1988.", "The $728 million deal that took place"),
        ("After a weekend of bitter talks, they met.", "After a weekend of bitter talks, they met"),
        ("That was the only error in 2022.", "That was the only error"),
    ],
)
def test_a_title_reads_on_its_own(text: str, title: str) -> None:
    assert titles(text)[0] == title


@pytest.mark.parametrize("text", ["Sales fell in 1998 and 1999", "Rain fell in June & August 1967", "He led the trade in the 1960s or 70s"])
def test_the_members_of_a_list_stay_together(text: str) -> None:
    assert titles(f"{text}.") == [text, text]


@pytest.mark.parametrize(
    "words, last",
    [
        ("The ministry of trade and the heads of nine of the ten largest banks met the new chair, Anna Weber, in Bonn", "chair"),
        ("The regional committee for water and roads agreed to buy new pumps and pipes from a firm for 10,000 crowns each", "firm"),
        ("The regional committee for water and roads agreed to buy new pumps and pipes from one at $25 million at once", "one"),
    ],
)
def test_a_title_is_never_cut_inside_a_name_or_between_a_number_and_its_unit(words: str, last: str) -> None:
    title = shortened(PROSE, words)
    assert len(title) <= LONGEST
    assert title.endswith(f" {last}…")


def test_no_title_is_empty() -> None:
    assert all(titles("Until this week. In 2018. Yesterday, he said. \"In May 2020,\" she said."))
