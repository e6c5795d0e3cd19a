"""The formats in which a timeline leaves: CSV, JSON, JSON Lines and a table for the terminal, in one registry.

Knows the columns of an entry and what each format must be protected from: text from documents is hostile at every exit. Imports
neither polars nor altair, and rich only where a table is drawn. A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD; so does
NUL in CSV.
"""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias

from timeline.document import COLUMNS, Entry, Timeline, facts, row
from timeline.errors import BadOption
from timeline.wording import one_line, source_name, well_formed, when

if TYPE_CHECKING:
    from timeline.extract import Extraction

try:
    from orjson import dumps as _dumps
except ImportError:  # slower, and the same bytes
    import json

    def _dumps(value: Any, /) -> bytes:  # type: ignore[misc]  # orjson's has options that are not used here
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


Source: TypeAlias = "Timeline | Iterable[Extraction]"
"""What can be written: a whole timeline, or extractions one after another, in the order in which they come."""


@dataclass(frozen=True, slots=True)
class Export:
    """A format: its name, media type, file suffix, what it is, whether it is written in flat memory, and the function that writes it."""

    name: str
    media_type: str
    suffix: str
    doc: str
    streams: bool
    write: Callable[[Source, BinaryIO], None]


EXPORTS: dict[str, Export] = {}
"""Every format by name, in the order in which they are shown."""


def export(name: str, media_type: str, suffix: str, streams: bool = False) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Register a function (source, out) -> None as a format; the first line of its docstring says what the format is."""

    def register(function: Callable[..., None]) -> Callable[..., None]:
        doc = (function.__doc__ or "").strip().splitlines()[0]
        EXPORTS[name] = Export(name, media_type, suffix, doc, streams, function)
        return function

    return register


def write(source: Source, format: str, out: BinaryIO) -> None:
    """Write a timeline, or extractions as they come, into an open binary file.

    Formats with `streams` hold one document at a time. Errors: BadOption where the format does not exist.

    >>> import io
    >>> from timeline.document import Timeline
    >>> write(Timeline((), ()), "csv", out := io.BytesIO())
    >>> out.getvalue()[:23]
    b'id,document,start,end,g'
    """
    if format not in EXPORTS:
        raise BadOption(format, "one of " + ", ".join(EXPORTS), "format")
    EXPORTS[format].write(source, out)


def _entries(source: Source) -> Iterator[Entry]:
    """The entries of a source, one document in memory at a time."""
    if isinstance(source, Timeline):
        yield from source.entries
    else:
        for extraction in source:
            yield from extraction.entries


def _whole(source: Source) -> Timeline:
    """A source as one timeline, its entries in the order in which they come."""
    if isinstance(source, Timeline):
        return source
    told = list(source)
    entries = tuple(entry for extraction in told for entry in extraction.entries)
    return Timeline(tuple(t.document for t in told), entries, tuple(p for t in told for p in t.problems))


# CSV

_FORMULA = re.compile(r"[\t\r\n]|\s*[=+\-@＝＋－＠]")  # a spreadsheet takes the wide forms too
NOTATION = frozenset({"id", "grain", "zone", "type", "value", "mod", "edtf"})
"""Text columns that this package spells itself; every other text column is free text from a document or a caller."""
_FREE = frozenset(c.name for c in COLUMNS if c.kind in ("text", "texts") and c.name not in NOTATION)
_BATCH = 1 << 16


@export("csv", "text/csv; charset=utf-8", ".csv", streams=True)
def write_csv(source: Source, out: BinaryIO) -> None:
    """Comma-separated values for spreadsheets, one row an entry.

    RFC 4180: CRLF, UTF-8 without a byte order mark, first row the names of COLUMNS in order, empty where there is nothing. Instants are
    ISO 8601, `lanes` are joined by "; ", `evidence` is JSON. A free-text cell that a spreadsheet would take for a formula gets
    a leading apostrophe (OWASP, "CSV Injection"); dates such as -0043 are no free text and stay as they are.
    """
    page = io.StringIO(newline="")
    writer = csv.writer(page, lineterminator="\r\n")
    writer.writerow(c.name for c in COLUMNS)
    for entry in _entries(source):
        writer.writerow(_cell(name, value) for name, value in row(entry).items())
        if page.tell() >= _BATCH:
            out.write(_utf8(page.getvalue()))
            page.seek(page.truncate(0))
    out.write(_utf8(page.getvalue()))


def _cell(name: str, value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list():
            text = "; ".join(value) if name in _FREE else (to_json(value).decode() if value else "")
        case _:
            text = str(value)
    return "'" + text if name in _FREE and _FORMULA.match(text) else text


def _utf8(text: str) -> bytes:
    return str(well_formed(text)).replace("\0", "\ufffd").encode()


# JSON


def to_json(value: Any) -> bytes:
    """Plain values as compact JSON in UTF-8; a lone surrogate becomes U+FFFD.

    >>> to_json({"text": "a\\ud800"}).decode() == '{"text":"a\ufffd"}'
    True
    """
    encoded: bytes
    try:
        encoded = _dumps(value)
    except (TypeError, ValueError):  # orjson and UTF-8 alike refuse lone surrogates
        encoded = _dumps(well_formed(value))
    return encoded


@export("json", "application/json", ".json")
def write_json(source: Source, out: BinaryIO) -> None:
    """One JSON object with the title, the documents, the entries and the problems."""
    told = _whole(source)
    whole = {
        "title": told.title,
        "documents": [facts(d) for d in told.documents],
        "entries": [row(e) for e in told.entries],
        "problems": [asdict(p) for p in told.problems],
    }
    out.write(to_json(whole) + b"\n")


@export("jsonl", "application/x-ndjson", ".jsonl", streams=True)
def write_jsonl(source: Source, out: BinaryIO) -> None:
    """JSON Lines: one entry a line."""
    out.writelines(to_json(row(entry)) + b"\n" for entry in _entries(source))


# Table

@export("table", "text/plain; charset=utf-8", ".txt")
def write_table(source: Source, out: BinaryIO, width: int | None = None) -> None:
    """A table to read in a terminal: when, what, who says so, and the words of the text.

    As wide as the terminal, between 80 and 200 columns, unless `width` says otherwise; 120 columns and no colour where `out` is none.
    """
    draw(_table(_whole(source)), out, width)


def draw(drawn: Any, out: BinaryIO, width: int | None = None) -> None:
    """Write a table of rich, as wide as the terminal and no wider than can be read; without colour where `out` is none."""
    from rich.console import Console

    terminal = out.isatty()
    wide = shutil.get_terminal_size((120, 24)).columns if terminal or "COLUMNS" in os.environ else 120
    width = width or min(200, max(80, wide))
    page = io.StringIO()
    console = Console(
        file=page, width=width, force_terminal=terminal, color_system="standard" if terminal else None,
        no_color="NO_COLOR" in os.environ, legacy_windows=False, markup=False, emoji=False, highlight=False,
    )  # fmt: skip
    console.print(drawn)
    lines = (line.rstrip() for line in page.getvalue().splitlines())
    out.write(("\n".join(lines).strip("\n") + "\n").encode())


def table(heads: Iterable[tuple[str, int, int]], rows: Iterable[Iterable[str]], caption: str, title: str = "") -> Any:
    """A table of rich out of plain text; heads are name, share of the width, least width. The four styles go from left to right."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    made = Table(box=box.SIMPLE_HEAD, title=Text(title) if title else None, title_justify="left", expand=True, caption=Text(caption))
    for head, ratio, least in heads:
        made.add_column(head, ratio=ratio, min_width=least, overflow="fold")
    for cells in rows:
        made.add_row(*(Text(cell, style) for cell, style in zip(cells, ("cyan", "", "dim", "green"), strict=False)))
    return made


def _table(told: Timeline) -> Any:
    several = len({e.document for e in told.entries}) > 1
    rows, publishers = [], {d.id: d.publisher for d in told.documents}
    for e in told.entries:
        tellers = dict.fromkeys([e.document, *(v.document for v in e.evidence)])
        source = source_name(e, publishers.get(e.document))
        who = e.status.value + (f", {source}" if source else "") + (f" ({', '.join(tellers)})" if several else "")
        odd = "\nConflict: " + one_line(e.conflict) if e.conflict else ""
        rows.append([one_line(when(e)), one_line(e.title) + odd, one_line(who), one_line(e.phrase or e.basis.value)])
    count = len(told.entries)
    heads = [("When", 4, 15), ("What", 9, 24), ("Who says so", 4, 12), ("Phrase", 4, 12)]
    return table(heads, rows, f"{count:,} {'entry' if count == 1 else 'entries'}", one_line(told.title))
