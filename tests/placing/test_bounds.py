"""When an event was, out of what its phrase means and where its verb looks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.algebra.expressions import Direction
from timeline.algebra.intervals import Interval
from timeline.algebra.notation import iso, parse_iso
from timeline.document import Extent
from timeline.extract import extract
from timeline.placing.bounds import cut

PUBLISHED = parse_iso("2023-04-12")
INSTANT = st.none() | st.integers(1_600_000_000, 1_800_000_000)


@pytest.mark.parametrize(
    "text, start, end",
    [
        ("The firm opened two shops this year.", "2023-01-01", "2023-04-13"),
        ("The firm will open two shops this year.", "2023-04-12", "2024-01-01"),
        ("The firm plans to open a shop this month.", "2023-04-12", "2023-05-01"),
        ("The shop has been closed this week.", "2023-04-10", "2023-04-13"),
        ("The mill will be finished by 2030.", "2023-04-12", "2031-01-01"),
        ("Two ministers have resigned since Monday.", "2023-04-10", "2023-04-13"),
        ("They have lived there since 2018.", "2018-01-01", None),
        ("The moratorium will hold until 2030.", None, "2031-01-01"),
        ("The firm opened two shops last year.", "2022-01-01", "2023-01-01"),
    ],
)
def test_an_entry_is_cut_by_tense_at_the_day_of_publication(text: str, start: str | None, end: str | None) -> None:
    (entry,) = extract(text, published="2023-04-12").entries
    assert (iso(entry.start), iso(entry.end)) == (start, end)


def test_a_cut_is_said_in_the_reading_and_the_phrase_keeps_what_it_means() -> None:
    (entry,) = extract("The firm opened two shops this year.", published="2023-04-12").entries
    assert entry.reading.endswith("; told in the past tense, so not after 2023-04-12")
    assert (entry.value, entry.edtf) == ("2023", "2023")


@given(INSTANT, INSTANT, st.sampled_from([None, *Direction]), st.sampled_from(Extent), st.booleans())
def test_what_is_left_lies_in_what_the_phrase_means_and_is_never_empty(start, end, tense, extent, vague) -> None:
    if start is not None and end is not None and not start < end:
        return
    left, said = cut(Interval(start, end), PUBLISHED, tense, extent, vague)
    assert left.start is None or left.end is None or left.start < left.end
    assert start is None or left.start is not None and left.start >= start
    assert end is None or left.end is not None and left.end <= end
    assert bool(said) == (left != Interval(start, end))


def test_what_has_no_place_stays_without_one() -> None:
    assert cut(None, PUBLISHED, Direction.BACK, Extent.WITHIN, vague=False) == (Interval(None, None), "")
