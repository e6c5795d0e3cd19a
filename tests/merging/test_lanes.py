"""Lanes: which names entries are about, and where they stand on a chart."""

from __future__ import annotations

import pytest

from tests.entries import EVIDENCE, entry, timeline_of
from timeline.algebra.instants import instant
from timeline.document import Document
from timeline.extract import extract
from timeline.showing import charts
from timeline.showing.drawing import in_lanes, tip


def lanes(text: str) -> list[tuple[str, ...]]:
    return [e.lanes for e in extract(text, published="2020-06-01").entries]


@pytest.mark.parametrize(
    "text, wanted",
    [
        ("In 2018 Anna Weber built a dam. In 2019 Weber sold it.", [("Weber",), ("Weber",)]),
        ("In 2018 the Bank of Grel opened. In 2019 the Bank of Grel closed.", [("Bank of Grel",), ("Bank of Grel",)]),
        ("In 2018 South Africa won. In 2019 South Africa lost.", [("South Africa",), ("South Africa",)]),
        ("Dams broke in 2018. Dams broke in 2019.", [(), ()]),
        ("On Monday the council of the town met. The council met again in May.", [(), ()]),
        ("In 2018 Weber's dam broke. In 2019 Weber left.", [("Weber",), ("Weber",)]),
        ("In 2018 Weber left. The mill burned in 2019.", [(), ()]),
        ("In 2018 Weber left. Weber was sorry, and Weber's brother too.", [("Weber",)]),
    ],
)
def test_names_are_found_by_their_capitals_and_by_how_often_they_stand(text: str, wanted: list[tuple[str, ...]]) -> None:
    assert [set(one) for one in lanes(text)] == [set(one) for one in wanted]


def test_lanes_of_several_documents_are_found_together() -> None:
    texts = ("In 2018 Anna Weber built a dam.", "In 2019 Weber sold a house.")
    assert [e.lanes for e in extract([Document(t) for t in texts]).entries] == [("Weber",), ("Weber",)]


FIRST = entry("Weber left Grel", instant(2018), instant(2019), lanes=("Weber", "Grel"))
SECOND = entry("Grel was sold", instant(2019), instant(2020), lanes=("Grel",))
THIRD = entry("It rained", instant(2020), instant(2021))


def test_an_entry_stands_in_every_lane_it_is_about_and_those_about_none_come_last() -> None:
    assert in_lanes([FIRST, SECOND, THIRD]) == [("Grel", [FIRST, SECOND]), ("Weber", [FIRST]), ("Others", [THIRD])]


def test_the_rows_of_a_lane_stand_under_its_name_and_above_the_next() -> None:
    data = charts.spec(timeline_of(FIRST, SECOND, THIRD), "lanes")["datasets"]
    heads = [lane["y"] for lane in data["lanes"]]
    rows = [value["y"] for value in data["entries"]]
    assert [lane["name"] for lane in data["lanes"]] == ["Grel", "Weber", "Others"]
    assert heads[0] < rows[0] < rows[1] < heads[1] < rows[2] < heads[2] < rows[3]


@pytest.mark.parametrize("kind", ["svg", "png", "html"])
def test_lanes_can_be_drawn_with_many_entries_and_with_none(kind: str) -> None:
    many = [entry(f"Event {n}", instant(2000 + n % 20), instant(2001 + n % 20), lanes=(f"Name {n % 30}",)) for n in range(120)]
    assert charts.render(timeline_of(*many), kind, "lanes")
    assert charts.render(timeline_of(), kind, "lanes")


def test_a_tooltip_says_who_tells_a_merged_entry_and_where_they_disagree() -> None:
    told = entry("The bridge opened", instant(2018, 5), instant(2018, 6), evidence=(EVIDENCE, EVIDENCE), lanes=("Grel",), conflict="May (A); June (B)")
    shown = tip(told, {})
    assert (shown["Told by"], shown["Conflict"], shown["About"]) == ("The Paper (“in May”)", "May (A); June (B)", "Grel")


def test_a_tooltip_names_the_publisher_as_such_where_nobody_is_named() -> None:
    plain, told = entry("It opened", instant(2018, 5)), entry("It opened", instant(2018, 5), attribution="mayor")
    documents = {"d1": Document("It opened.", id="d1", publisher="Gazette")}
    assert [tip(one, documents)["According to"] for one in (plain, told)] == ["publisher: Gazette", "mayor"]
    assert "According to" not in tip(plain, {})
