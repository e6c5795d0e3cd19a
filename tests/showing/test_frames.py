"""Frames: the way to polars and back, and counts that agree with the calendar's own periods."""

from __future__ import annotations

from itertools import pairwise

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.entries import ARTICLE_ENTRIES, CAESAR, HARD, MERGED, SECOND, SURROGATE, UNPLACED, entry
from timeline.algebra.instants import Instant, instant
from timeline.algebra.units import Unit
from timeline.document import COLUMNS, Status
from timeline.errors import BadOption
from timeline.showing import frames

HELD = st.integers(instant(frames.YEARS[0] + 1000), instant(frames.YEARS[1] - 1000))


def seconds(counted: pl.DataFrame) -> list[tuple[Instant | None, Instant | None, int]]:
    return list(counted.select(pl.col("start", "end").dt.epoch("s"), "count").iter_rows())


def test_entries_survive_the_way_into_a_frame_and_back() -> None:
    given = ARTICLE_ENTRIES + HARD
    assert frames.entries(frames.frame(given)) == given


def test_a_frame_has_the_columns_of_an_entry_in_order() -> None:
    assert list(frames.SCHEMA) == [c.name for c in COLUMNS]
    assert frames.frame(HARD).schema == frames.SCHEMA == frames.frame([]).schema


def test_a_frame_of_no_entries_gives_no_entries() -> None:
    assert frames.entries(frames.frame([])) == ()


def test_a_lone_surrogate_becomes_the_replacement_character() -> None:
    assert frames.frame([SURROGATE])["title"].to_list() == ["broken \ufffd text"]


@pytest.mark.parametrize("year", [-200_000, 200_000, -43, 0, 1])
def test_years_within_the_limits_are_held(year: int) -> None:
    given = (entry("x", instant(year), instant(year + 1), grain="year"),)
    assert frames.entries(frames.frame(given)) == given


@pytest.mark.parametrize("year", [-300_000, 300_000, 10**9])
def test_an_entry_beyond_the_limits_is_unplaced_and_counted_apart_and_keeps_its_edtf(year: int) -> None:
    frame = frames.frame([entry("x", instant(year), instant(year + 1), edtf=f"Y{year}")])
    (told,) = frames.entries(frame)
    assert (told.start, told.end, told.placed, told.edtf) == (None, None, False, f"Y{year}")
    assert frames.counts(frame, "millennium")["label"].to_list() == ["not placed"]


@pytest.mark.parametrize("every", list(frames.PERIODS))
@given(times=st.lists(HELD, min_size=1, max_size=5))
@settings(deadline=None, max_examples=25)
def test_every_period_is_the_calendar_s_own(every: str, times: list[Instant]) -> None:
    unit = Unit(every)
    starts = sorted(unit.floor(t) for t in times)
    counted = frames.counts(frames.frame([entry("x", t, None) for t in times]), every)
    assert seconds(counted) == [(s, unit.add(s, 1), starts.count(s)) for s in sorted(set(starts))]


def test_an_interval_counts_in_the_period_of_its_start() -> None:
    counted = frames.counts(frames.frame([entry("x", instant(2018, 12, 31), instant(2030))]), "year")
    assert counted["label"].to_list() == ["2018"]


def test_an_open_start_counts_in_the_period_of_the_last_instant_before_its_end() -> None:
    counted = frames.counts(frames.frame([entry("x", None, instant(2019))]), "year")
    assert counted["label"].to_list() == ["2018"]


def test_entries_without_a_place_in_time_are_counted_apart_and_last() -> None:
    counted = frames.counts(frames.frame([UNPLACED, CAESAR, UNPLACED]), "century")
    assert counted["label"].to_list() == ["101 BC – 2 BC", "not placed"]
    assert counted["count"].to_list() == [1, 2]
    assert counted["start"].is_null().to_list() == [False, True]


@pytest.mark.parametrize("split", [None, "status", "document"])
def test_counts_sum_up_to_the_entries(split: str | None) -> None:
    frame = frames.frame(ARTICLE_ENTRIES + HARD)
    assert frames.counts(frame, "month", split)["count"].sum() == len(ARTICLE_ENTRIES + HARD)


def test_counts_split_by_status_name_the_status() -> None:
    rows = frames.count_rows(frames.frame(ARTICLE_ENTRIES), "year", "status")
    assert {"start": "2018-01-01", "end": "2019-01-01", "label": "2018", "status": "reported", "count": 1} in rows
    assert {"start": "2023-01-01", "end": "2024-01-01", "label": "2023", "status": "planned", "count": 1} in rows


def test_counts_split_by_lane_take_each_lane_and_those_without() -> None:
    counted = frames.counts(frames.frame([MERGED, SECOND]), "millennium", "lane")
    assert dict(counted.select("lane", "count").iter_rows()) == {"bridge": 1, "a; b": 1, None: 1}


def test_rows_of_counts_spell_years_before_our_era_as_iso() -> None:
    assert frames.count_rows(frames.frame([CAESAR]), "day")[0] == {
        "start": "-0043-03-15", "end": "-0043-03-16", "label": "15 March 44 BC", "count": 1,
    }  # fmt: skip


@pytest.mark.parametrize(("every", "split"), [("fortnight", None), ("half", None), ("year", "colour")])
def test_an_unknown_period_or_split_is_refused_with_those_that_exist(every: str, split: str | None) -> None:
    with pytest.raises(BadOption, match=r"expected one of (second, minute|status, document)"):
        frames.counts(frames.frame([]), every, split)


@given(times=st.lists(st.tuples(HELD, st.sampled_from(["second", "day", "year"])), max_size=8))
@settings(deadline=None)
def test_the_fitting_unit_gives_no_more_bars_than_can_be_read_nor_finer_than_the_entries(times: list[tuple[Instant, str]]) -> None:
    frame = frames.frame([entry("x", t, None, grain=g) for t, g in times])
    unit = frames.fitting_unit(frame)
    assert unit == "millennium" or frames.counts(frame, unit).height <= 61
    assert not times or Unit(unit) >= min(Unit(g) for _, g in times)


def test_the_fitting_unit_follows_the_span() -> None:
    def unit(*entries: object) -> str:
        return frames.fitting_unit(frames.frame(entries))  # type: ignore[arg-type]

    assert unit(SECOND) == "second"
    assert unit(CAESAR) == "day"
    assert unit(CAESAR, SECOND) == "century"
    assert unit(*ARTICLE_ENTRIES) == "quarter"
    assert unit(UNPLACED) == "year"


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda b: (b[0], b[0] + b[1]))))
def test_boxes_of_a_row_do_not_overlap_and_no_row_is_wasted(boxes: list[tuple[int, int]]) -> None:
    rows = frames.stack(boxes)
    for row in set(rows):
        of_row = sorted(b for b, r in zip(boxes, rows, strict=True) if r == row)
        assert all(a[1] <= b[0] for a, b in pairwise(of_row))
    most = max((sum(left <= t < right for left, right in boxes) for t in range(71)), default=0)
    assert len(set(rows)) == most


def test_the_status_column_keeps_the_order_of_its_choices() -> None:
    assert frames.SCHEMA["status"] == pl.Enum([s.value for s in Status])
