"""Entries as polars frames and back, counts per period, and rows for drawing.

Knows the columns of an entry and the calendar's periods; the frame's schema is derived from COLUMNS. The only way into polars.
Instants become naive Datetime("ms"). polars holds years from about -262000 to 262000 and breaks beyond; so an entry that reaches
outside of YEARS (which JavaScript's dates hold too) becomes unplaced in a frame, counted apart: its value and edtf still say when.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import Enum
from heapq import heappop, heappush
from typing import Any

import polars as pl

from timeline.algebra.instants import Instant, instant
from timeline.algebra.notation import iso
from timeline.algebra.units import Unit
from timeline.document import COLUMNS, Basis, Column, Entry, Evidence, Extent, Status
from timeline.errors import BadOption
from timeline.wording import period_name, well_formed

YEARS = (-200_000, 200_000)
"""The first and the last year (astronomical) whose instants a frame holds."""
_FIRST, _AFTER = instant(YEARS[0]), instant(YEARS[1] + 1)
_TIME = pl.Datetime("ms")
_EVIDENCE = pl.Struct(
    {
        "document": pl.String, "publisher": pl.String, "phrase": pl.String, "phrase_start_char": pl.Int64, "phrase_end_char": pl.Int64,
        "event": pl.String, "event_start_char": pl.Int64, "event_end_char": pl.Int64, "start": _TIME, "end": _TIME,
        "why": pl.String,
    }
)  # fmt: skip
_KINDS: dict[str, pl.DataType | type[pl.DataType]] = {
    "text": pl.String, "integer": pl.Int64, "number": pl.Float64, "boolean": pl.Boolean, "instant": _TIME,
    "texts": pl.List(pl.String), "evidence": pl.List(_EVIDENCE),
}  # fmt: skip
SCHEMA = pl.Schema({c.name: pl.Enum(c.values) if c.kind == "choice" else _KINDS[c.kind] for c in COLUMNS})
"""The schema of a frame of entries: the names and order of COLUMNS; choices are Enum, lists List, evidence List(Struct)."""

PERIODS: dict[str, str] = {
    "second": "1s", "minute": "1m", "hour": "1h", "day": "1d", "week": "1w", "month": "1mo", "quarter": "1q", "year": "1y",
    "decade": "10y", "century": "100y", "millennium": "1000y",
}  # fmt: skip
"""The periods that entries are counted by, shortest first, with polars' spelling of their length."""
SPLITS = ("status", "document", "lane")
"""What counts can be split by."""


def frame(entries: Iterable[Entry]) -> pl.DataFrame:
    """Entries as a frame with SCHEMA, one row each, in their order.

    A lone surrogate in text becomes U+FFFD, because polars holds UTF-8; an entry outside of YEARS becomes unplaced.

    >>> frame([]).shape == (0, len(COLUMNS))
    True
    """
    rows = [e if _held(e) else _unplaced(e) for e in entries]
    return pl.DataFrame([_series(c, [getattr(e, c.name) for e in rows]) for c in COLUMNS])


def _held(e: Entry) -> bool:
    return all(t is None or _FIRST <= t <= _AFTER for t in (e.start, e.end))


def _unplaced(e: Entry) -> Entry:
    return replace(e, start=None, end=None, placed=False)


def _series(column: Column, values: list[Any]) -> pl.Series:
    dtype = SCHEMA[column.name]
    match column.kind:
        case "instant":
            return pl.Series(column.name, [_ms(t) for t in values], pl.Int64).cast(dtype)
        case "choice":
            return pl.Series(column.name, [v.value for v in values], dtype)
        case "evidence":
            wide = [[_evidence(e) for e in told] for told in values]
            plain = pl.List(pl.Struct([f if f.dtype != _TIME else pl.Field(f.name, pl.Int64) for f in _EVIDENCE.fields]))
            return pl.Series(column.name, wide, plain).cast(dtype)
        case "text" | "texts":
            return pl.Series(column.name, [well_formed(v) for v in values], dtype)
        case _:
            return pl.Series(column.name, values, dtype)


def _ms(t: Instant | None) -> int | None:
    return None if t is None or not _FIRST <= t <= _AFTER else t * 1000


def _evidence(e: Evidence) -> dict[str, Any]:
    return {f.name: well_formed(getattr(e, f.name)) for f in _EVIDENCE.fields} | {"start": _ms(e.start), "end": _ms(e.end)}


_CHOICES: dict[str, type[Enum]] = {"extent": Extent, "status": Status, "basis": Basis}
_SECONDS = pl.element().struct.with_fields(pl.field("start").dt.epoch("s"), pl.field("end").dt.epoch("s"))


def entries(frame: pl.DataFrame) -> tuple[Entry, ...]:
    """The entries of a frame with SCHEMA, one for each row, in their order: the way back from `frame`."""
    plain = frame.with_columns(pl.col("start", "end").dt.epoch("s"), pl.col("evidence").list.eval(_SECONDS))
    return tuple(Entry(**{c.name: _value(c, row[c.name]) for c in COLUMNS}) for row in plain.iter_rows(named=True))


def _value(column: Column, value: Any) -> Any:
    if column.kind == "choice":
        return _CHOICES[column.name](value)
    if column.kind == "evidence":
        return tuple(Evidence(**e) for e in value)
    return tuple(value) if column.kind == "texts" else value


def _anchor() -> pl.Expr:
    """The instant by which an entry is counted: its start, or the last instant before its end where the start is open."""
    return pl.coalesce("start", pl.col("end") - pl.duration(milliseconds=1))


def _floor(t: pl.Expr, every: str) -> pl.Expr:
    years = {"decade": 10, "century": 100, "millennium": 1000}.get(every)
    if years is None:
        return t.dt.truncate(PERIODS[every])
    return pl.datetime(t.dt.year() // years * years, 1, 1, time_unit="ms")  # polars' own longer periods begin at 1970


def _checked(every: str, split: str | None) -> None:
    if every not in PERIODS:
        raise BadOption(every, "one of " + ", ".join(PERIODS), "by")
    if split is not None and split not in SPLITS:
        raise BadOption(split, "one of " + ", ".join(SPLITS), "split")


def counts(frame: pl.DataFrame, every: str = "year", split: str | None = None) -> pl.DataFrame:
    """How many entries fall in each period, and in each part of a split.

    Columns `start`, `end` (Datetime, half-open), `label` (the period in words), the split's own column where there is one
    ("status", "document" or "lane"), `count`. Sorted by time, without empty periods; entries without a place in time come last, with
    null for start and end. An entry counts once, in the period of its start, or of its end where the start is open; split by lane it
    counts once for each of its lanes, and under null where it has none. Errors: BadOption.

    >>> counts(frame([]), "year").columns
    ['start', 'end', 'label', 'count']
    """
    _checked(every, split)
    lanes = frame.explode("lanes", empty_as_null=True).rename({"lanes": "lane"}) if split == "lane" else frame
    told = lanes.with_columns(period=_floor(_anchor(), every))
    keys = ["period", *([split] if split else [])]
    grouped = told.group_by(keys).agg(count=pl.len().cast(pl.Int64)).sort(keys, nulls_last=True)
    labels = {t: period_name(t, Unit(every)) for t in grouped["period"].dt.epoch("s").unique().to_list() if t is not None}
    label = pl.col("period").dt.epoch("s").replace_strict(labels, default="not placed", return_dtype=pl.String)
    end = pl.col("period").dt.offset_by(PERIODS[every])
    return grouped.select(start="period", end=end, label=label, **({split: pl.col(split)} if split else {}), count="count")


def count_rows(frame: pl.DataFrame, every: str = "year", split: str | None = None) -> list[dict[str, Any]]:
    """The rows of `counts` as plain JSON values: start and end ISO 8601, null for entries without a place in time."""
    plain = counts(frame, every, split).with_columns(pl.col("start", "end").dt.epoch("s"))
    return [row | {"start": iso(row["start"]), "end": iso(row["end"])} for row in plain.iter_rows(named=True)]


def fitting_unit(frame: pl.DataFrame, bars: int = 60) -> str:
    """The shortest period that gives at most so many bars and is no finer than the entries themselves; "year" without any.

    >>> fitting_unit(frame([]))
    'year'
    """
    placed = frame.select(_anchor().alias("t").dt.epoch("s"), "grain").drop_nulls("t")
    if placed.is_empty():
        return "year"
    times = placed["t"]
    span = int(times.max()) - int(times.min())  # type: ignore[arg-type]  # integers, for the frame is not empty
    grains = [Unit(g).seconds for g in placed["grain"].unique().to_list() if g in PERIODS]
    finest = min(grains, default=1)
    fitting = (p for p in PERIODS if Unit(p).seconds >= finest and span / Unit(p).seconds < bars)
    return next(fitting, "millennium")


def stack(boxes: Sequence[tuple[float, float]]) -> list[int]:
    """A row for each box (left, right) such that no two boxes of a row overlap, in as few rows as possible.

    Boxes are taken from left to right, each into the lowest row that is free; touching is not overlapping.

    >>> stack([(0, 5), (1, 2), (3, 9), (5, 6)])
    [0, 1, 1, 0]
    """
    rows = [0] * len(boxes)
    busy: list[tuple[float, int]] = []
    free: list[int] = []
    for i in sorted(range(len(boxes)), key=lambda i: boxes[i]):
        left, right = boxes[i]
        while busy and busy[0][0] <= left:
            heappush(free, heappop(busy)[1])
        rows[i] = heappop(free) if free else len(busy)
        heappush(busy, (right, rows[i]))
    return rows
