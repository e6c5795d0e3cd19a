"""The order of 03/04/2023: what was asked for, what the text's other dates say, or month first with a lower certainty and one problem."""

from __future__ import annotations

import pytest

from timeline.document import Document
from timeline.extract import extract, tag
from timeline.settings import Settings

OPEN = "The fee was paid on 03/04/2023. The shop closed on 05/06/2022."
TOLD = "The fee was paid on 03/04/2023. The shop closed on 25/06/2022."
OTHERWISE = "The fee was paid on 03/04/2023. The shop closed on 06/25/2022."


@pytest.mark.parametrize(
    ("text", "order", "value"),
    [(OPEN, "auto", "2023-03-04"), (TOLD, "auto", "2023-04-03"), (OTHERWISE, "auto", "2023-03-04"), (OPEN, "dmy", "2023-04-03"), (TOLD, "mdy", "2023-03-04"),
     (TOLD + " It opened on 12/31/2021.", "auto", "2023-03-04")],
)  # fmt: skip
def test_a_date_in_figures_follows_the_others_of_its_text(text: str, order: str, value: str) -> None:
    assert tag(Document(text, published="2023-06-01"), Settings.of(date_order=order))[0]["value"] == value


@pytest.mark.parametrize(("text", "said"), [(OPEN, "month first is assumed"), (TOLD, "day and month in the order of the text's other dates")])
def test_the_reading_says_what_decided(text: str, said: str) -> None:
    entry = next(e for e in extract(text, published="2023-06-01").entries if "03/04" in (e.phrase or ""))
    assert said in entry.reading


def test_what_nothing_decides_is_one_problem_and_less_sure() -> None:
    told, sure = (extract(text, published="2023-06-01") for text in (OPEN, TOLD))
    assert [p.message for p in told.problems] == ['"03/04/2023" is read month first: the other dates do not decide, a date order that is given would']
    assert sure.problems == ()
    assert max(e.certainty for e in told.entries) < min(e.certainty for e in sure.entries)


def test_what_was_asked_for_is_no_assumption() -> None:
    told = extract(OPEN, published="2023-06-01", settings=Settings.of(date_order="mdy"))
    assert told.problems == ()
    assert not any("assumed" in e.reading for e in told.entries)
