"""Where things stand on a chronology: the span of its time axis, rows that do not overlap, and the room of each label.

Knows entries, a design width and how wide letters are, roughly. Knows nothing of altair. Times are milliseconds since 1970 on the
civil line (what JavaScript's UTC dates count), so that no time zone moves them and years before our era work.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from timeline.algebra.instants import PRESENT, civil, instant
from timeline.algebra.units import Unit
from timeline.document import Document, Entry, Extent, Status
from timeline.showing.frames import YEARS, stack
from timeline.wording import one_line, source_name, when

WIDTH = 1000
"""The width in pixels for which rows are laid out; at other widths labels get shorter, never onto one another."""
ALONE = 40
"""Up to so many entries each has a row of its own, in order of time; more share rows."""
SHARED_ROWS = 80
"""With more rows than this, less room is kept free for labels; they come out when zoomed."""
MOST_ROWS = 250
"""Rows beyond this are drawn over the first ones, and the chart says how many."""
MOST_LANES = 12
"""So many lanes at most: the commonest names; entries about none of them have one of their own."""
HEADING = 26
"""Pixels for the name of a lane."""
STUB = 64
"""Pixels that an open side fades over."""
_UNITS = frozenset(u.value for u in Unit)
_SYMBOL = 15
_GAP = 10

COLOURS = {
    Status.ASSERTED: "#3b82d6", Status.REPORTED: "#0f9d8a", Status.PLANNED: "#9b6cf0", Status.SPECULATED: "#cf8500",
    Status.CONDITIONAL: "#7c8796", Status.NEGATED: "#dd4b4b",
}  # fmt: skip
SHAPES = {
    Status.ASSERTED: "circle", Status.REPORTED: "square", Status.PLANNED: "triangle-right", Status.SPECULATED: "diamond",
    Status.CONDITIONAL: "triangle-down",
    Status.NEGATED: "M-1,-0.6L-0.6,-1L0,-0.4L0.6,-1L1,-0.6L0.4,0L1,0.6L0.6,1L0,0.4L-0.6,1L-1,0.6L-0.4,0Z",
}  # fmt: skip
DASHES = {Status.PLANNED: [5, 2], Status.SPECULATED: [2, 2], Status.CONDITIONAL: [2, 2], Status.NEGATED: [7, 2, 1, 2]}


@dataclass(frozen=True, slots=True)
class Drawing:
    """What the marks of a chronology are drawn from.

    `span` is the axis' first and last millisecond, `values` one dictionary an entry with a place in time, in order of time,
    `height` the pixels that the rows take, `unplaced` the entries that have no place, `crowded` how many had to share their place,
    `lanes` the name of each lane and where it begins. `deep`: some entry lies beyond the years that dates can hold, and the axis counts
    years from 2000.
    """

    span: tuple[float, float]
    values: tuple[dict[str, Any], ...]
    height: int
    unplaced: tuple[Entry, ...]
    crowded: int
    lanes: tuple[dict[str, Any], ...] = ()
    deep: bool = False


def is_deep(entry: Entry) -> bool:
    """Whether an entry has a place beyond the years that dates can hold: millions of years ago."""
    return entry.placed and not is_placed(entry) and any(t is not None for t in (entry.start, entry.end))


def is_placed(entry: Entry) -> bool:
    """Whether an entry has a side within the years that can be drawn."""
    first, after = instant(YEARS[0]), instant(YEARS[1] + 1)
    sides = [t for t in (entry.start, entry.end) if t is not None]
    return bool(sides) and all(first <= t <= after for t in sides)


def draw(entries: Sequence[Entry], documents: dict[str, Document] | None = None, lanes: bool = False) -> Drawing:
    """Lay out entries; `documents`, by their ids, name themselves and their publishers in the tooltip.

    With `lanes` each name has its own rows, and an entry stands in every lane that it is about.
    """
    deep = any(is_deep(e) for e in entries)
    shown = [e for e in entries if is_placed(e) or is_deep(e)]
    placed = sorted(shown, key=_order)
    unplaced = tuple(e for e in entries if not is_placed(e) and not is_deep(e))
    span = _span(placed)
    groups = in_lanes(placed) if lanes else [("", placed)]
    alone = sum(len(members) for _, members in groups) <= ALONE
    step, y = (36, 8) if alone else (28, 4)
    values: list[dict[str, Any]] = []
    heads: list[dict[str, Any]] = []
    crowded = 0
    for name, members in groups:
        if name:
            heads.append({"name": one_line(name), "y": y})
            y += HEADING
        labels = [one_line(e.title) + (f" · {when(e)}" if alone else "") + (" · disputed" if e.conflict else "") for e in members]
        rows, windows = _alone(members) if alone else _shared(members, labels, span)
        crowded += sum(r >= MOST_ROWS for r in rows)
        for e, label, r, window in zip(members, labels, rows, windows, strict=True):
            values.append(_value(e, label, y + r % MOST_ROWS * step, window, documents or {}))
        y += min(max(rows, default=0) + 1, MOST_ROWS) * step
    drawn = Drawing(span, tuple(values), y, unplaced, crowded, tuple(heads), deep)
    return _floating(drawn) if deep else drawn


def _floating(drawn: Drawing) -> Drawing:
    """A drawing with its times as years from 2000: milliseconds of so long ago have no room in 64 bits, and no round numbers."""
    values = ({k: _years(v) if k in _TIMES and v is not None else v for k, v in value.items()} for value in drawn.values)
    return replace(drawn, span=(_years(drawn.span[0]), _years(drawn.span[1])), values=tuple(values))


def _years(milliseconds: float) -> float:
    return milliseconds / 1000 / Unit.YEAR.seconds + civil(0).year - PRESENT


_TIMES = frozenset(("start", "end", "from", "to"))


def in_lanes(entries: Sequence[Entry]) -> list[tuple[str, list[Entry]]]:
    """The names that entries are about, the commonest first, each with its entries; last, those about none of them.

    >>> in_lanes([])
    []
    """
    many = Counter(lane for e in entries for lane in e.lanes)
    names = sorted(many, key=lambda name: (-many[name], name))[:MOST_LANES]
    groups = [(name, [e for e in entries if name in e.lanes]) for name in names]
    others = [e for e in entries if not set(names) & set(e.lanes)]
    return groups + ([("Others" if groups else "No names", others)] if others else [])


def _order(e: Entry) -> tuple[int, int]:
    sides = [t for t in (e.start, e.end) if t is not None]
    return (sides[0], sides[-1])


def _span(placed: Sequence[Entry]) -> tuple[int, int]:
    """The axis: from the first to the last side, with a margin, and with more of it where a side is open."""
    times = [t for e in placed for t in (e.start, e.end) if t is not None]
    if not times:
        return (0, 86_400_000)
    low, high = min(times), max(times)
    width = high - low
    margin = 0.5 if len(set(times)) <= 2 else 0.03
    if not width:
        width = max([Unit(e.grain).seconds for e in placed if e.grain in _UNITS], default=86_400)
    left = 0.1 if any(e.start is None and e.end == low for e in placed) else 0.03
    right = 0.1 if any(e.end is None and e.start == high for e in placed) else 0.03
    left, right = max(left, margin), max(right, margin)
    return round((low - left * width) * 1000), round((high + right * width) * 1000)


def _letters(label: str) -> float:
    """The width of a label in pixels at 12 points, estimated."""
    return _SYMBOL + sum(12.5 if unicodedata.east_asian_width(c) in "WF" else 6.6 for c in label)


Window = tuple[int | None, int | None]


def _alone(placed: Sequence[Entry]) -> tuple[list[int], list[Window]]:
    return list(range(len(placed))), [(None, None)] * len(placed)


def _shared(placed: Sequence[Entry], labels: Sequence[str], span: tuple[int, int]) -> tuple[list[int], list[Window]]:
    """Rows for many entries, and the time from which to which each one's row is its own: nothing else is written there."""
    boxes: list[tuple[float, float]] = []
    rows: list[int] = []
    for widest in (280, 140, 70, 0):
        boxes = [_box(e, min(_letters(label), widest), span) for e, label in zip(placed, labels, strict=True)]
        rows = stack(boxes)
        if max(rows) < SHARED_ROWS:
            break
    windows: list[Window] = [(None, None)] * len(placed)
    for row in range(MOST_ROWS):
        members = sorted((i for i, r in enumerate(rows) if r % MOST_ROWS == row), key=lambda i: boxes[i])
        cuts = [None, *(_time((boxes[a][1] + boxes[b][0]) / 2, span) for a, b in pairwise(members)), None]
        for at, i in enumerate(members):
            windows[i] = (cuts[at], cuts[at + 1])
    return rows, windows


def _box(e: Entry, label: float, span: tuple[int, int]) -> tuple[float, float]:
    """What an entry takes up at the design width when all of the axis is seen, in pixels."""
    lasts = e.extent is Extent.THROUGHOUT
    end = None if e.end is None else _pixel(e.end, span)
    start = None if e.start is None else _pixel(e.start, span)
    left = start if start is not None else 0.0 if lasts else (end or 0) - STUB
    right = end if end is not None else float(WIDTH) if lasts else (start or 0) + STUB
    left, right = left, max(right, left + 6)
    text = min(left, max(0.0, WIDTH - label))
    return min(left, text), max(right, text + label) + _GAP


def _pixel(t: int, span: tuple[int, int]) -> float:
    return (t * 1000 - span[0]) / (span[1] - span[0]) * WIDTH


def _time(pixel: float, span: tuple[int, int]) -> int:
    return round(span[0] + pixel / WIDTH * (span[1] - span[0]))


def _value(e: Entry, label: str, y: int, window: Window, documents: dict[str, Document]) -> dict[str, Any]:
    return {
        "id": e.id, "label": label, "y": y, "start": None if e.start is None else e.start * 1000,
        "end": None if e.end is None else e.end * 1000, "lasts": e.extent is Extent.THROUGHOUT, "status": e.status.value,
        "colour": COLOURS[e.status], "dash": DASHES.get(e.status, [1, 0]), "from": window[0], "to": window[1],
        "wide": round(_letters(label)), "tip": tip(e, documents), "said": f"{one_line(e.title)}, {when(e)}, {e.status.value}",
    }  # fmt: skip


def tip(e: Entry, documents: dict[str, Document]) -> dict[str, str]:
    """What a tooltip says of an entry, without what is empty; the key "title" is its heading."""
    known = documents.get(e.document)
    told = {
        "When": when(e), "Phrase": f"“{e.phrase}”" if e.phrase else None, "Event": e.event,
        "According to": source_name(e, known.publisher if known else None),
        "Status": e.status.value + (f" (“{e.cue}”)" if e.cue else ""), "Extent": _EXTENTS[e.extent], "Reading": e.reading, "EDTF": e.edtf,
        "Conflict": e.conflict, "Document": _name(documents, e.document) if len(e.evidence) < 2 else None,
        "Told by": _tellers(e, documents), "About": ", ".join(e.lanes),
    }  # fmt: skip
    return {"title": one_line(e.title)} | {key: one_line(text) for key, text in told.items() if text}


def _name(documents: dict[str, Document], id: str) -> str:
    """What a document is called: by its publisher, its title or its id."""
    known = documents.get(id)
    return one_line(known.publisher or known.title or id) if known else id


def _tellers(e: Entry, documents: dict[str, Document]) -> str | None:
    """Who tells a merged entry, each with the first of its own words for the time."""
    if len(e.evidence) < 2:
        return None
    told = {(v.publisher or _name(documents, v.document)): v for v in reversed(e.evidence)}
    return "; ".join(f"{name}" + (f" (“{v.phrase}”)" if v.phrase else "") for name, v in reversed(told.items()))


_EXTENTS = {Extent.WITHIN: "sometime within", Extent.THROUGHOUT: "throughout"}
