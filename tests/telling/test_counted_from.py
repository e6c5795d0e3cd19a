"""What is counted from beside a date: "resigned on Thursday, five weeks after the recall began" tells when that was."""

from __future__ import annotations

import pytest

from timeline.extract import extract

TABLE = [
    # text, the entries' times and titles
    (
        "Ada Holt resigned on Thursday, five weeks after the company began calling back 20,000 cars.",
        [("2014-03-17/2014-03-23", "The company began calling back 20,000 cars"), ("2014-04-24", "Ada Holt resigned")],
    ),
    (
        "Grel was put under a curfew on 12 April, two days after a shop was torched.",
        [("2014-04-10", "A shop was torched"), ("2014-04-12", "Grel was put under a curfew")],
    ),
    ("Ada Holt left on 14 April, two days after the attack.", [("2014-04-14", "Ada Holt left")]),
    ("Two days after the attack, on 14 April, Ada Holt left.", [("2014-04-14", "Ada Holt left")]),
    ("Ada Holt left two days after she sold the mill.", [("[..2014-04-24]", "Ada Holt left")]),
]


@pytest.mark.parametrize("text, wanted", TABLE, ids=[text for text, _ in TABLE])
def test_a_phrase_beside_a_date_tells_of_what_it_is_counted_from(text: str, wanted: list[tuple[str, str]]) -> None:
    told = extract(text, published="2014-04-24").entries
    assert len(told) == len(wanted)
    for entry, (edtf, title) in zip(told, wanted, strict=True):
        assert entry.edtf == edtf
        assert entry.title.startswith(title)
