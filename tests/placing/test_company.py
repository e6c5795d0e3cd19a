"""News of results: which quarter is told of, and what "a year earlier" and its kin mean there."""

from __future__ import annotations

import pytest

from timeline.document import Document
from timeline.extract import tag


def values(text: str) -> list[str]:
    return [m["value"] for m in tag(Document(text, published="2023-11-02"))]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("In the third quarter net rose. Sales fell from a year earlier.", "2022-Q3"),
        ("In the third quarter net rose. For the nine months it fell from a year earlier.", "2022"),
        ("In the third quarter net rose. For the year it fell from a year earlier.", "2022"),
        ("In the third quarter net rose. It lost money in the same period of 2021.", "2021-Q3"),
        ("In the third quarter net rose. It lost money in the 2021 period.", "2021-Q3"),
        ("In the third quarter net rose. It hopes for more in the fourth quarter. Sales fell from a year earlier.", "2022-Q3"),
        ("In the first quarter net fell. In the third quarter net rose. Sales fell from a year earlier.", "2022-Q3"),
        ("Net rose in the quarter ended Sept. 30. Sales fell in the quarter.", "2023-Q3"),
        ("The bridge has stood for nine months. It opened a year ago.", "2022"),
    ],
)
def test_a_year_earlier_is_the_same_stretch_of_the_year_before(text: str, last: str) -> None:
    assert values(text)[-1] == last


def test_the_quarter_that_ended_in_july_began_in_may() -> None:
    assert values("Net rose in the quarter ended July 31 at the mill.") == ["2023-Q2", "2023-07-31"]
