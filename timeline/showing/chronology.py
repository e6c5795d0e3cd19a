"""The chronology: each entry as a bar on the time axis, under an overview of counts that zooms; with a lane for each name, or without.

Knows altair and Vega's expressions; knows no file. Times go to Vega as milliseconds on a UTC axis: a naive local time would fall into the
gaps of summer time and could not spell years before 0.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import altair as alt
import polars as pl

from timeline.document import Entry, Status, Timeline
from timeline.showing import drawing
from timeline.showing.drawing import COLOURS, SHAPES, STUB, Drawing
from timeline.showing.frames import counts, fitting_unit, frame
from timeline.wording import one_line

# Vega expressions over one entry (`datum`), in pixels of the view "detail".

_S, _E = "scale('detail_x', datum.start)", "scale('detail_x', datum.end)"
_LEFT = f"(isValid(datum.start) ? {_S} : datum.lasts ? min(0, {_E} - 40) : {_E} - {STUB})"
_RIGHT = f"(isValid(datum.end) ? {_E} : datum.lasts ? max(width, {_S} + 40) : {_S} + {STUB})"
_X, _X2 = f"clamp({_LEFT}, -60, width + 60)", f"clamp(max({_RIGHT}, {_LEFT} + 4), -60, width + 60)"
_FROM = "(isValid(datum.from) ? max(0, scale('detail_x', datum.from)) : 0)"
_TO = "(isValid(datum.to) ? min(width, scale('detail_x', datum.to)) : width)"
_TEXT = f"max({_FROM}, min(max(0, {_LEFT}), {_TO} - datum.wide))"
_ROOM = f"({_TO} - {_TEXT} - 15)"
_SHOWN = f"({_RIGHT} >= 0 && {_LEFT} <= width && {_ROOM} > min(datum.wide - 20, 90))"


def _fading(alpha: str) -> str:
    """The entry's colour, or where a side is open a gradient that fades towards it; `alpha` is an expression for two hexadecimal digits."""
    stops = [
        (0, f"isValid(datum.start) ? {alpha} : '00'"),
        (0.25, f"datum.lasts || isValid(datum.start) ? {alpha} : '22'"),
        (0.75, f"datum.lasts || isValid(datum.end) ? {alpha} : '22'"),
        (1, f"isValid(datum.end) ? {alpha} : '00'"),
    ]
    listed = ", ".join(f"{{offset: {at}, color: datum.colour + ({shade})}}" for at, shade in stops)
    gradient = f"{{gradient: 'linear', x1: 0, y1: 0, x2: 1, y2: 0, stops: [{listed}]}}"
    return f"isValid(datum.start) && isValid(datum.end) ? datum.colour + {alpha} : {gradient}"


_YEAR = (
    "(utcyear(datum.value) <= 0 ? (1 - utcyear(datum.value)) + ' BC' : (utcyear(datum.value) < 1000 ? 'AD ' : '') + utcyear(datum.value))"
)
_DAY = f"(utcdate(datum.value) + ' ' + utcFormat(datum.value, '%b') + ' ' + {_YEAR})"
_TICK = (
    f"utcmilliseconds(datum.value) ? '' : utcseconds(datum.value) ? [utcFormat(datum.value, '%H:%M:%S'), {_DAY}]"
    f" : utchours(datum.value) || utcminutes(datum.value) ? [utcFormat(datum.value, '%H:%M'), {_DAY}]"
    f" : utcdate(datum.value) != 1 ? {_DAY} : utcmonth(datum.value) ? utcFormat(datum.value, '%b') + ' ' + {_YEAR} : {_YEAR}"
)


_YEARS, _AGO = "(2000 + datum.value)", "(-datum.value)"
_DEEP_TICK = (
    f"{_AGO} >= 1e9 ? format({_AGO} / 1e9, '.3~r') + ' Ga' : {_AGO} >= 1e6 ? format({_AGO} / 1e6, '.3~r') + ' Ma'"
    f" : {_AGO} >= 1e4 ? format({_AGO} / 1e3, '.3~r') + ' ka'"
    f" : {_YEARS} <= 0 ? format(1 - {_YEARS}, '.0f') + ' BC' : format({_YEARS}, '.0f')"
)
"""The label of a tick, in years before the present as the earth sciences write them, where some entry is older than dates can be."""


def _axis(deep: bool, **more: Any) -> alt.Axis:
    ticks, label = alt.ExprRef("max(2, floor(width / 110))"), _DEEP_TICK if deep else _TICK
    return alt.Axis(labelExpr=label, tickCount=ticks, labelOverlap="greedy", labelFlush=True, title=None, labelSeparation=12, **more)


def _mark(values: Any, mark: alt.MarkDef) -> alt.Chart:
    layer = alt.Chart(values)
    layer.mark = mark
    return layer


def _marks(values: alt.NamedData, used: set[str]) -> list[Any]:
    """The bar, its arrows where a side is open, the symbol of its status and its label."""
    tip, said = alt.ExprRef("datum.tip"), alt.ExprRef("datum.said")
    y, y2, middle = alt.ExprRef("datum.y + 18"), alt.ExprRef("datum.y + 27"), alt.ExprRef("datum.y + 22.5")
    bar = alt.MarkDef(
        "rect", clip=True, x=alt.ExprRef(_X), x2=alt.ExprRef(_X2), y=y, y2=y2, cornerRadius=2, strokeWidth=1.3, tooltip=tip,
        description=said, fill=alt.ExprRef(_fading("(datum.lasts ? 'd0' : '1c')")), stroke=alt.ExprRef(_fading("'ff'")),
        strokeDash=alt.ExprRef("datum.dash"),
    )  # fmt: skip
    colour = alt.ExprRef("datum.colour")
    arrow: dict[str, Any] = {"clip": True, "y": middle, "size": 70, "filled": True, "fill": colour, "tooltip": tip, "aria": False}
    left = alt.MarkDef(
        "point", shape="triangle-left", x=alt.ExprRef(f"max(5, {_LEFT})"), **arrow,
        opacity=alt.ExprRef(f"{_E} > 8 ? 0.85 : 0"),
    )  # fmt: skip
    right = alt.MarkDef(
        "point", shape="triangle-right", x=alt.ExprRef(f"min(width - 5, {_RIGHT})"), **arrow,
        opacity=alt.ExprRef(f"{_S} < width - 8 ? 0.85 : 0"),
    )  # fmt: skip
    label = alt.MarkDef(
        "text", clip=True, x=alt.ExprRef(f"{_TEXT} + 15"), y=alt.ExprRef("datum.y + 8"), align="left", baseline="middle",
        fontSize=12, limit=alt.ExprRef(f"max(1, {_ROOM})"), text=alt.ExprRef(f"{_SHOWN} ? datum.label : ''"), tooltip=tip,
        aria=False,
    )  # fmt: skip
    symbol = alt.MarkDef(
        "point", clip=True, x=alt.ExprRef(f"{_SHOWN} ? {_TEXT} + 6 : -99"), y=alt.ExprRef("datum.y + 8"), size=60, filled=True,
        opacity=1, tooltip=tip, aria=False,
    )  # fmt: skip
    lefts, rights = (_mark(values, m).transform_filter(f"!isValid(datum.{s})") for m, s in ((left, "start"), (right, "end")))
    return [_mark(values, bar), lefts, rights, _mark(values, label), _status(values, symbol, used)]


def _status(values: alt.NamedData, mark: alt.MarkDef, used: set[str]) -> alt.Chart:
    told = [s for s in reversed(Status) if s.value in used]
    domain = [s.value for s in told]
    legend = alt.Legend(title=None, orient="top", direction="horizontal", columns=alt.ExprRef("max(2, floor(width / 110))"), symbolSize=70)
    return _mark(values, mark).encode(
        shape=alt.Shape("status:N", scale=alt.Scale(domain=domain, range=[SHAPES[s] for s in told]), legend=legend),
        color=alt.Color("status:N", scale=alt.Scale(domain=domain, range=[COLOURS[s] for s in told]), legend=legend),
    )


def _ends(drawn: Drawing, axis: alt.Axis, **scale: Any) -> alt.Chart:
    """Nothing to see: the two ends of the span, from which the time axis of a view is made."""
    invisible = alt.MarkDef("rule", opacity=0, aria=False, tooltip=None)
    field = "s:Q" if drawn.deep else "s:T"
    kind = alt.Scale(type="linear", nice=False, zero=False, **scale) if drawn.deep else alt.Scale(type="utc", nice=False, **scale)
    x = alt.X(field, scale=kind, axis=axis)
    return _mark(alt.InlineData([{"s": t} for t in drawn.span]), invisible).encode(x=x)


def _counted(entries: list[Entry], every: str) -> list[dict[str, Any]]:
    """Counts per period and status, stacked: what the bars of the overview are drawn from."""
    counted = counts(frame(entries), every, "status").drop_nulls("start").with_columns(top=pl.col("count").cum_sum().over("start"))
    plain = counted.select(pl.exclude("start", "end"), s=pl.col("start").dt.epoch("ms"), e=pl.col("end").dt.epoch("ms"))
    return [
        {"s": r["s"], "e": r["e"], "from": r["top"] - r["count"], "to": r["top"], "colour": COLOURS[Status(r["status"])],
         "tip": {"title": r["label"], r["status"]: f"{r['count']:,}"}}
        for r in plain.iter_rows(named=True)
    ]  # fmt: skip


def _binned(drawn: Drawing) -> list[dict[str, Any]]:
    """The same over equal stretches of the whole span, for a time that no calendar divides."""
    low, high = drawn.span
    width = (high - low) / _BINS
    sides = [(v["start"] if v["start"] is not None else v["end"], v["status"]) for v in drawn.values]
    found = Counter((int((t - low) // width), status) for t, status in sides)
    tops: Counter[int] = Counter()
    out = []
    for (at, status), count in sorted(found.items()):
        tops[at] += count
        s, e = low + at * width, low + (at + 1) * width
        shown = {"colour": COLOURS[Status(status)], "tip": {status: f"{count:,}"}}
        out.append({"s": s, "e": e, "from": tops[at] - count, "to": tops[at]} | shown)
    return out


_BINS = 60


def _overview(drawn: Drawing, every: str, most: int) -> Any:
    """Counts per period and status, with the brush that drives the view."""
    first, last = "scale('overview_x', datum.s)", "scale('overview_x', datum.e)"
    bars = alt.MarkDef(
        "rect", clip=True, tooltip=alt.ExprRef("datum.tip"), fill=alt.ExprRef("datum.colour"), opacity=0.85,
        x=alt.ExprRef(f"{first} + 0.5"), x2=alt.ExprRef(f"max({first} + 2, {last} - 0.5)"),
    )  # fmt: skip
    y = alt.Y("from:Q", axis=alt.Axis(title=None, values=[0, most], format="d", grid=False), scale=alt.Scale(domain=[0, most], nice=False))
    heights = _mark(alt.NamedData("counts"), bars).encode(y=y, y2="to:Q")
    brush = alt.selection_interval(name="view", encodings=["x"], mark=alt.BrushConfig(fill="#8899aa", fillOpacity=0.22, stroke="#8899aa"))
    title = alt.TitleParams(f"Entries per {every}: drag across them to zoom", anchor="start", fontSize=11, fontWeight="normal", offset=6)
    base = _ends(drawn, _axis(drawn.deep, grid=False)).add_params(brush)
    return alt.layer(base, heights).properties(name="overview", width=drawing.WIDTH, height=44, title=title)


def _detail(drawn: Drawing) -> Any:
    axis = _ends(drawn, _axis(drawn.deep, orient="top", grid=True), domain={"param": "view", "encoding": "x"})
    marks = _marks(alt.NamedData("entries"), {v["status"] for v in drawn.values})
    if drawn.lanes:
        marks = [*_lanes(alt.NamedData("lanes")), *marks]
    return alt.layer(axis, *marks).properties(name="detail", width=drawing.WIDTH, height=drawn.height)


def _lanes(values: alt.NamedData) -> list[Any]:
    """The name of each lane, and a line above it."""
    rule = alt.MarkDef(
        "rect", x=0, x2=alt.ExprRef("width"), y=alt.ExprRef("datum.y + 1"), y2=alt.ExprRef("datum.y + 2"), fill="#d1d5db", aria=False,
        tooltip=None,
    )  # fmt: skip
    name = alt.MarkDef(
        "text", x=2, y=alt.ExprRef("datum.y + 14"), align="left", baseline="middle", fontSize=13, fontWeight="bold",
        text=alt.ExprRef("datum.name"), limit=alt.ExprRef("width"), tooltip=None,
    )  # fmt: skip
    return [_mark(values, rule), _mark(values, name)]


def subtitle(told: Timeline, drawn: Drawing) -> list[str]:
    """What stands under the title: how many entries, those without a place, and what the bars mean."""
    entries, documents, apart = len(told.entries), len(told.documents), len(drawn.unplaced)
    head = f"{entries:,} {'entry' if entries == 1 else 'entries'} from {documents:,} {'document' if documents == 1 else 'documents'}"
    lines = [head + (f"; {drawn.crowded:,} drawn over others" if drawn.crowded else "")]
    if apart:
        named = ", ".join(f"“{one_line(e.phrase or e.title)[:40]}”" for e in drawn.unplaced[:3])
        lines.append(f"{apart:,} without a place in time: {named}" + (", …" if apart > 3 else ""))
    return [*lines, *(["Solid: throughout · hollow: sometime within · fading with an arrow: open end"] if drawn.values else [])]


def chronology(told: Timeline, lanes: bool = False) -> dict[str, Any]:
    """The Vega-Lite specification: plain values with the data inline."""
    drawn = drawing.draw(told.entries, {d.id: d for d in told.documents}, lanes)
    if drawn.values:
        every = "stretch of time" if drawn.deep else fitting_unit(frame(told.entries))
        counted = _binned(drawn) if drawn.deep else _counted(list(told.entries), every)
        view = alt.vconcat(_overview(drawn, every, max(c["to"] for c in counted)), _detail(drawn), spacing=22)
        datasets = {"entries": list(drawn.values), "counts": counted} | ({"lanes": list(drawn.lanes)} if drawn.lanes else {})
    else:
        nothing = "No entry has a place in time" if told.entries else "No entries"
        view = alt.Chart(alt.NamedData("nothing")).mark_text(fontSize=14).encode(text="text:N").properties(width=drawing.WIDTH, height=80)
        datasets = {"nothing": [{"text": nothing}]}
    title = alt.TitleParams(
        one_line(told.title) or "Timeline", subtitle=subtitle(told, drawn), anchor="start", offset=12, fontSize=16, subtitlePadding=5,
        subtitleColor="#6b7280", limit=drawing.WIDTH,
    )  # fmt: skip
    made: dict[str, Any] = view.properties(title=title, padding={"left": 12, "right": 16, "top": 12, "bottom": 12}).to_dict()
    return made | {"config": _CONFIG, "datasets": made.get("datasets", {}) | datasets}  # altair would copy the data a dozen times


_FONT = "system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, 'Liberation Sans', sans-serif"
_CONFIG = {
    "font": _FONT, "background": "white", "view": {"stroke": None}, "axis": {"domain": False, "ticks": False, "labelPadding": 6},
    "axisX": {"gridColor": "#e5e7eb", "labelColor": "#4b5563"}, "axisY": {"labelColor": "#6b7280"},
    "text": {"color": "#1f2937"}, "style": {"group-title": {"fill": "#4b5563"}}, "legend": {"labelColor": "#374151", "labelFontSize": 12},
}  # fmt: skip
