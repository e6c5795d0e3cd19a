"""Who is who over documents: full names and what they are shortened to, titles, offices, abbreviations, things by their nouns."""

from __future__ import annotations

import pytest

from timeline.document import Document
from timeline.extract import extract
from timeline.merging.actors import Cast


def cast(*texts: str) -> Cast:
    return Cast(Document(text, id=str(number)) for number, text in enumerate(texts))


def named(told: Cast, document: str = "0") -> list[str]:
    return told.within(document, 0, 10_000)


@pytest.mark.parametrize(
    "texts, wanted",
    [
        (("We met Anna Weber. Ms. Weber was ill.",), ["Anna Weber", "Anna Weber"]),
        (("We met Weber.", "They met Anna Weber."), ["Anna Weber"]),
        (("We met Ewan Rusk and Colin Rusk. Then Rusk left.",), ["Ewan Rusk", "Colin Rusk", "Colin Rusk"]),
        (("It was Rusk.", "We met Ewan Rusk.", "We met Colin Rusk."), ["Rusk"]),
        (("We met Ada Lind. Here Mr. Lind left.", "We met Paul Lind."), ["Ada Lind", "Paul Lind"]),
        (("The Grel Water Board (GWB) met. Here the GWB voted.",), ["Grel Water Board"] * 3),
        (("We like Arden Group. Now Arden is sold.",), ["Arden Group", "Arden Group"]),
        (("He was in Arden. We like Arden Group.",), ["Arden", "Arden Group"]),
        (("The Museum of Grel is shut. She left Grel.",), ["Museum of Grel", "Grel"]),
        (("We saw German police. They met President Anna Weber.",), ["Anna Weber"]),
        (("Survivors told of it. A Report came. We met survivors; a report came.",), []),
    ],
)  # fmt: skip
def test_names_are_one_actor_where_they_are_short_for_it(texts: tuple[str, ...], wanted: list[str]) -> None:
    assert named(cast(*texts)) == wanted


@pytest.mark.parametrize(
    "text, noun, wanted",
    [
        ("The mayor, Paul Lind, was ill. ", ["mayor"], "Paul Lind"),
        ("The ferry Morning Star was old. ", ["ferry"], "Morning Star"),
        ("Petra Voss, a judge, was ill. ", ["judge"], "Petra Voss"),
        ("Prime Minister Tom Akker met the transport minister, Lars Dahl, there. ", ["prime", "minister"], "Tom Akker"),
        ("We saw the Hartog Museum. ", ["museum"], "Hartog Museum"),
        ("We saw Paul Lind. ", ["mayor"], None),
    ],
)
def test_offices_and_things_are_whom_the_text_equates_with_them(text: str, noun: list[str], wanted: str | None) -> None:
    assert cast(text).of_noun("0", noun, len(text)) == wanted


def test_a_pronoun_is_who_was_named_last_and_can_be_meant() -> None:
    told = cast("The ferry Morning Star met Ms. Ada Holt and Mr. Paul Lind near Grel. It sank; she swam.")
    assert [told.before("0", 70, False), told.before("0", 80, True, "she"), told.before("0", 80, True, "he")] == ["Morning Star", "Ada Holt", "Paul Lind"]


def test_a_person_is_one_lane_and_two_of_one_last_name_are_two() -> None:
    texts = ("In 2018 Ewan Rusk left. In 2019 Mr. Rusk came back.", "In 2018 Colin Rusk left. In 2019 Colin Rusk came back.")
    lanes = {lane for e in extract([Document(t, id=str(n)) for n, t in enumerate(texts)]).entries for lane in e.lanes}
    assert lanes == {"Ewan Rusk", "Colin Rusk"}


def test_a_short_given_name_is_its_bearers_where_nobody_else_may_be_meant() -> None:
    def actors(*texts: str) -> list[list[str]]:
        cast = Cast([Document(text, id=str(n)) for n, text in enumerate(texts)])
        return [cast.within(str(n), 0, len(text)) for n, text in enumerate(texts)]

    assert actors("James Holt, the minister, left.", "Mr. Jim Holt left. Holt was ill.") == [["James Holt"], ["James Holt", "James Holt"]]
    assert actors("Mr. Jim Holt and his father, James Holt, left.") == [["Jim Holt", "James Holt"]]
    assert actors("Mr. Christopher Holt left.", "Ms. Christine Holt left.", "Chris Holt left.")[2] == ["Chris Holt"]
