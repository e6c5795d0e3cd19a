"""The title of an event: what is left out, what is put first, where it is cut."""

from __future__ import annotations

import pytest

from timeline.extract import extract
from timeline.languages import language
from timeline.telling.wording import LONGEST, shortened

PROSE = language("en").prose


def titles(text: str) -> list[str]:
    return [entry.title for entry in extract(text, published="2023-04-12").entries]


BEGINS = [
    ("Reuters said the plant closed in June 2020.", "The plant closed"),
    ("Reuters said on Tuesday that the plant had closed.", "Reuters said on Tuesday that the plant had closed"),
    ("Sales fell, the bank reported on Monday.", "Sales fell, the bank reported"),
    ("In 1911, his biographer tells us, he met the tsar.", "He met the tsar"),
    ("It fell in May 2020, the bank said, and rose in June 2020.", "It fell"),
    ("Even though he was ill last week, the pope travelled.", "He was ill"),
    ("BONN _ The alliance took in three states on Friday.", "The alliance took in three states"),
    ("He led the 1992 protests.", "He led the 1992 protests"),
    ("Despite the rain, the fair opened in May 2020.", "The fair opened"),
    ("That was the only error in 2022.", "That was the only error"),
    ("Born in May 1954 in Linz, Ada Holt grew up in Graz.", "Ada Holt born in May 1954 in Linz"),
    ("When the post fell vacant in 1990, Holt applied.", "When the post fell vacant in 1990, Holt applied"),
    ("Hoping that it would hold, the crew, who were tired, left the dam in 2019.", "The crew, who were tired, left the dam"),
    ("\"We sold the yard,\" said Ada Holt on Monday.", "Ada Holt: We sold the yard"),
    ("\"The yard will close,\" Ada Holt said on Monday.", "Ada Holt said: The yard will close"),
    ("The mayor, speaking in Graz on Monday, said no.", "The mayor, speaking in Graz on Monday, said no"),
    ("The inn, whose roof burned down in 2019, was shut.", "The inn, whose roof burned down in 2019, was shut"),
    ("Two were killed and five hurt when a bus overturned near Lyon on Monday.", "Two were killed and five hurt when a bus overturned near Lyon"),
    ("- Old Viewer: released in May 2021", "Old Viewer: released"),
    ("Mary Leigh (born 3 June 1951 in Leeds) is a potter.", "Mary Leigh born 3 June 1951 in Leeds"),
    ("Anton Rau (7 May 1890 – 3 November 1958) was a painter.", "Anton Rau [born]"),
    ("The 1998 final was won by Graz.", "The 1998 final was won by Graz"),
    ("They campaigned for the elections due on 3 June 2023.", "The elections"),
    ("She left the yard in 1962 when she was four.", "She left the yard in 1962 when she was four"),
]
FETCHED = [
    ("She knew the factory that closed in May 2020.", "The factory closed"),
    ("They paid for the $728 million deal that took place in 1988.", "The $728 million deal took place"),
    ("Ada Holt, who joined the yard in 2001, has left.", "Ada Holt joined the yard"),
    ("Ada Holt, who joined the yard in 2001, left it in 2009.", "Ada Holt, who joined the yard in 2001, left it"),
    ("There was little love for Holt, a clerk who left the yard in 2009.", "Holt left the yard"),
    ("Holt is a clerk who joined the yard in 2001.", "Holt is a clerk who joined the yard"),
    ("The yard lies near mills in the hills, which were sold in 1990.", "Mills in the hills, which were sold"),
    ("The mill opened in 1987 and was sold in 1990.", "The mill was sold"),
    ("The books were printed in Graz and removed in 2020.", "The books were printed in Graz and removed"),
    ("He praised the horn which the smith patented in 1846.", "He praised the horn which the smith patented"),
    ("A yard built in 1920 by monks was sold.", "A yard built in 1920 by monks"),
    ("Police showed a man holding a flag on Monday.", "Police showed a man holding a flag"),
    ("The board called for a vote to be held next May.", "A vote to be held"),
]
STAYS = [
    ("The memorandum, distributed last May to bankers, was long.", "The memorandum distributed last May to bankers"),
    ("The last eruption was in 1990.", "The last eruption was in 1990"),
    ("She came home late on Monday.", "She came home late on Monday"),
    ("His stay during 1990 was good for the town.", "His stay during 1990 was good for the town"),
    ("The count (in full) was done in May 2020 and the roof was mended.", "The count was done"),
    ("He was fined three times: in 1852, 1873, and 1877.", "He was fined three times"),
    ("- 1995: In 1995, his face was on a coin.", "His face was on a coin"),
    ("- 21 October 2021 (103 minutes): Too many calls", "Too many calls"),
    ("Holt praised the yard in 1842, but despite her praise, it never grew.", "Holt praised the yard"),
    ("The old and new yards shut in 2010, and the shops in Graz and two bars in Linz closed.", "The old and new yards shut"),
]


@pytest.mark.parametrize("text, title", BEGINS)
def test_a_title_begins_at_the_subject_of_its_clause(text: str, title: str) -> None:
    assert titles(text)[0] == title


@pytest.mark.parametrize("text, title", FETCHED)
def test_a_subject_that_stands_elsewhere_is_put_first_where_it_is_sure(text: str, title: str) -> None:
    assert title in titles(text)


@pytest.mark.parametrize("text, title", STAYS)
def test_a_phrase_is_left_out_at_an_edge_only(text: str, title: str) -> None:
    assert titles(text)[0] == title


@pytest.mark.parametrize(
    "text, title",
    [
        ("Sales fell in 1998 and 1999", "Sales fell"),
        ("Rain fell in June & August 1967", "Rain fell"),
    ],
)
def test_a_list_of_times_is_left_out_whole(text: str, title: str) -> None:
    assert titles(f"{text}.") == [title, title]


@pytest.mark.parametrize(
    "words, last",
    [
        ("The ministry of trade and the heads of nine of the ten largest banks and of two of the unions met the new chair, Anna Weber, in Bonn", "chair"),
        ("The regional committee for water and roads in the north agreed last to buy some new pumps and pipes from a firm for 10,000 crowns each", "firm"),
        ("The regional committee for water and roads in the north agreed last to buy some new pumps and pipes from one at $25 million at once", "one"),
    ],
)
def test_a_title_is_never_cut_inside_a_name_or_between_a_number_and_its_unit(words: str, last: str) -> None:
    title = shortened(PROSE, words)
    assert len(title) <= LONGEST
    assert title.endswith(f" {last}…")


def test_no_title_is_empty() -> None:
    assert all(titles("Until this week. In 2018. Yesterday, he said. \"In May 2020,\" she said."))


def test_a_stop_behind_an_era_without_stops_ends_the_sentence() -> None:
    assert titles("The hill had been held by Thrace since 513 BC. Aridon was king.") == ["The hill had been held by Thrace"]


def test_what_breaks_a_long_clause_before_its_verb_is_left_out() -> None:
    text = (
        "Officials who watch the old port said on Thursday that the yard, through its offices in Bonn and Graz, has been pushing hard "
        "to settle the quarrel over the mill."
    )
    assert titles(text)[0].startswith("Officials who watch the old port said on Thursday that the yard has been pushing hard to settle")


def test_a_name_begins_at_its_owner_past_a_short_title() -> None:
    assert titles("Smith Bakery's Mr. Doyle, who joined in 2003, left.")[-1] == "Smith Bakery's Mr. Doyle joined"


def test_they_are_the_several_who_tell_it_and_not_where_they_are() -> None:
    assert titles("The boy's relatives in Linz said they would sell the mill by 14 May.") == ["They [boy's relatives in Linz] would sell the mill"]
    assert titles("The boy's relatives in Linz said it would be sold by 14 May.") == ["It would be sold"]


@pytest.mark.parametrize(("text", "title"), [
    ("The owner of Linz Steel, who was born in 1960, left.", "The owner of Linz Steel was born"),
    ("The appointment of Holt, who joined in 2001, failed.", "Holt joined"),
    ("The lawyer of Adam Holt, who joined in 2001, failed.", "Adam Holt joined"),
])  # fmt: skip
def test_who_is_a_person(text: str, title: str) -> None:
    assert titles(text) == [title]


def test_the_clause_behind_an_adverbial_one_has_its_own_subject_without_a_comma_too() -> None:
    assert titles("When the war ended in 1945 the yard was rebuilt.") == ["When the war ended in 1945 the yard was rebuilt"]
    assert titles("When the war ended the yard was rebuilt in 1946.") == ["The yard was rebuilt"]
