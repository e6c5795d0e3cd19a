"""Fiscal years: they begin where the text says, and are the calendar's where it says nothing."""

from __future__ import annotations

import pytest

from timeline.algebra.notation import iso
from timeline.extract import extract


@pytest.mark.parametrize(("text", "phrase", "start", "end"), [
    ("In fiscal 2024, which began on October 1, 2023, the agency built two roads.", "In fiscal 2024", "2023-10-01", "2024-10-01"),
    ("Our fiscal year ends on March 31. We hired ninety people in fiscal 2021.", "in fiscal 2021", "2020-04-01", "2021-04-01"),
    ("Fiscal year 2013 runs from October 1, 2012, through September 30, 2013. In fiscal year 2013 four camps closed.", "In fiscal year 2013",
     "2012-10-01", "2013-10-01"),
    ("Its fiscal year begins in April. Orders doubled in the first half of fiscal 2022.", "in the first half of fiscal 2022", "2021-04-01",
     "2021-10-01"),
    ("Its fiscal year begins in January. Orders doubled in fiscal 2022.", "in fiscal 2022", "2022-01-01", "2023-01-01"),
    ("Orders doubled in fiscal 2022.", "in fiscal 2022", "2022-01-01", "2023-01-01"),
    ("Its fiscal year begins in April. Orders doubled in 2022.", "in 2022", "2022-01-01", "2023-01-01"),
])  # fmt: skip
def test_a_fiscal_year_lies_where_the_text_says_that_it_begins_or_ends(text: str, phrase: str, start: str, end: str) -> None:
    entry = next(e for e in extract(text, published="2025-02-03").entries if e.phrase == phrase)
    assert (iso(entry.start), iso(entry.end)) == (start, end)
