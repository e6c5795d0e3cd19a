"""The formats: what is written can be read back, and hostile text is harmless in each of them."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest

from tests.entries import (
    ARTICLE,
    ARTICLE_ENTRIES,
    ARTICLE_TIMELINE,
    CAESAR,
    DOCUMENT,
    FORMULA,
    HARD,
    MARKUP,
    MERGED,
    SURROGATE,
    UNPLACED,
    entry,
    timeline_of,
)
from timeline.algebra.instants import instant
from timeline.document import COLUMNS, Document, Entry, Extent, Problem, Timeline, row
from timeline.errors import BadOption
from timeline.extract import extract
from timeline.showing import exports
from timeline.wording import when


@dataclass(frozen=True)
class Told:
    """What the pipeline gives for one document."""

    document: Document
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...] = ()


def written(source: Timeline | list[Told], format: str) -> str:
    exports.write(source, format, out := io.BytesIO())
    return out.getvalue().decode()


def cells(*entries: Entry) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written(timeline_of(*entries), "csv"), newline="")))


def drawn(width: int, *entries: Entry) -> str:
    exports.write_table(timeline_of(*entries), out := io.BytesIO(), width)
    return out.getvalue().decode()


def test_csv_opens_with_the_columns_in_order_and_ends_its_rows_with_crlf() -> None:
    text = written(timeline_of(CAESAR), "csv")
    assert text.startswith(",".join(c.name for c in COLUMNS) + "\r\n")
    assert text.endswith("\r\n")
    assert not re.search(r"(?<!\r)\n", text)


def test_csv_keeps_commas_quotes_and_line_ends_within_a_cell() -> None:
    (cell,) = cells(replace(MERGED, event='one, "two"\r\nthree'))
    assert cell["event"] == 'one, "two"\r\nthree'


def test_csv_leaves_dates_before_our_era_alone() -> None:
    (cell,) = cells(CAESAR)
    assert [cell[c] for c in ("start", "end", "value", "edtf")] == ["-0043-03-15", "-0043-03-16", "BC0044-03-15", "-0043-03-15"]


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1"])
@pytest.mark.parametrize("column", ["document", "phrase", "title", "event", "attribution", "cue", "reading", "conflict"])
def test_csv_makes_formulas_in_free_text_harmless(column: str, text: str) -> None:
    (cell,) = cells(entry(**{"title": "x"} | {column: text}))
    assert cell[column] == "'" + text


def test_csv_guards_every_text_column_that_is_not_a_notation_of_its_own() -> None:
    (cell,) = cells(replace(FORMULA, lanes=("=1", "b")))
    free = {c.name for c in COLUMNS if c.kind in ("text", "texts")} - exports.NOTATION
    assert {name for name in free if not cell[name].startswith("'")} == {"document"}
    assert cell["lanes"] == "'=1; b"


def test_csv_leaves_ordinary_text_and_an_unplaced_entry_as_they_are() -> None:
    (cell,) = cells(UNPLACED)
    assert (cell["title"], cell["start"], cell["end"], cell["placed"], cell["edtf"]) == ("They met again", "", "", "false", "")


def test_csv_holds_evidence_as_json_and_lanes_joined() -> None:
    (cell,) = cells(MERGED)
    assert json.loads(cell["evidence"])[0]["start"] == "2018-05-01"
    assert cell["lanes"] == "bridge; a; b"


def test_json_holds_the_whole_timeline() -> None:
    told = json.loads(written(ARTICLE_TIMELINE, "json"))
    assert told["title"] == DOCUMENT.title
    assert told["documents"][0]["text"] == DOCUMENT.text
    assert told["entries"] == [row(e) for e in ARTICLE_ENTRIES]
    assert told["problems"] == [{"document": DOCUMENT.id, "message": "an example of a problem", "start_char": 3, "end_char": 7}]


def test_json_lines_hold_one_entry_a_line_even_where_its_text_has_line_ends() -> None:
    lines = written(timeline_of(*HARD), "jsonl").split("\n")
    assert [json.loads(line) for line in lines[:-1]] == [row(e) for e in HARD]
    assert lines[-1] == ""


@pytest.mark.parametrize("format", ["csv", "json", "jsonl", "table"])
def test_a_lone_surrogate_leaves_as_the_replacement_character(format: str) -> None:
    assert "broken \ufffd text" in written(timeline_of(SURROGATE), format)


def test_csv_replaces_nul_that_readers_refuse() -> None:
    assert cells(entry("a\0b"))[0]["title"] == "a\ufffdb"


@pytest.mark.parametrize("format", [name for name, e in exports.EXPORTS.items() if e.streams])
def test_streaming_formats_write_while_documents_still_come(format: str) -> None:
    out = io.BytesIO()
    seen: list[int] = []

    def told() -> Iterator[Told]:
        for i in range(300):
            seen.append(out.tell())
            yield Told(Document(f"text {i}"), (entry("x" * 1000),))

    exports.write(told(), format, out)
    assert 0 < seen[200] < seen[-1]


@pytest.mark.parametrize("format", list(exports.EXPORTS))
def test_extractions_one_by_one_and_a_timeline_give_the_same(format: str) -> None:
    told = [Told(DOCUMENT, ARTICLE_ENTRIES[:3]), Told(Document("other"), ARTICLE_ENTRIES[3:])]
    whole = Timeline((DOCUMENT, Document("other")), ARTICLE_ENTRIES)
    assert written(told, format) == written(whole, format)


@pytest.mark.parametrize("format", list(exports.EXPORTS))
def test_every_format_bears_a_timeline_without_entries(format: str) -> None:
    lines = written(Timeline((), ()), format).splitlines()
    assert len(lines) == {"csv": 1, "json": 1, "jsonl": 0}.get(format, len(lines))


def test_an_unknown_format_is_named_with_those_that_exist() -> None:
    with pytest.raises(BadOption, match="given 'xls', expected one of csv, json, jsonl, table"):
        exports.write(ARTICLE_TIMELINE, "xls", io.BytesIO())


@pytest.mark.parametrize("width", [80, 120, 200])
def test_the_table_stays_within_its_width_and_says_when_in_words(width: int) -> None:
    lines = drawn(width, *ARTICLE_ENTRIES, *HARD).splitlines()
    assert max(map(len, lines)) <= width
    text = re.sub(r"\s+", " ", " ".join(line[:21] for line in lines))
    assert "since 2018" in text
    assert "before 12" in text
    assert "15 March 44" in text
    assert "not placed" in text


def test_the_table_is_not_steered_by_text() -> None:
    text = drawn(200, MARKUP, entry("[bold red]not markup[/] :smile: \x1b]0;title\x07 \u202egnirts\x9b1m", 0, 1))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", text)
    assert "[bold red]not markup[/] :smile:" in text


def test_writing_loads_no_heavy_library() -> None:
    code = (
        "import io, sys; from timeline.showing import exports; from timeline.document import Timeline\n"
        "for f in ('csv', 'json', 'jsonl'): exports.write(Timeline((), ()), f, io.BytesIO())\n"
        "print([m for m in ('polars', 'altair', 'rich', 'flask', 'dateparser') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("start", "end", "grain", "extent", "words"),
    [
        ((-43, 3, 15), (-43, 3, 16), "day", "within", "15 March 44 BC"),
        ((2018,), (2019,), "year", "within", "2018"),
        ((2018,), None, "year", "throughout", "since 2018"),
        ((2019,), None, "year", "within", "2019 or later"),
        (None, (2019,), "year", "within", "before 2019"),
        (None, (2019,), "year", "throughout", "until 2018"),
        (None, (2023, 4, 12), "day", "throughout", "until 11 April 2023"),
        ((2018,), (2021,), "year", "throughout", "2018 – 2020"),
        ((2018, 3), (2018, 6), "month", "throughout", "March 2018 – May 2018"),
        ((2018, 1), (2018, 4), "quarter", "within", "Q1 2018"),
        ((2018, 10), (2019, 1), "quarter", "within", "Q4 2018"),
        ((1900,), (2000,), "century", "within", "1900 – 1999"),
        ((79, 8), (79, 9), "month", "within", "August AD 79"),
        ((2020, 2, 29, 9, 30), (2020, 2, 29, 9, 31), "minute", "within", "29 February 2020, 09:30"),
        ((2020, 2, 29, 9, 30), (2020, 3, 1), "minute", "within", "29 February 2020, 09:30–24:00"),
        ((2020, 2, 29, 9, 30), (2020, 2, 29, 17, 1), "minute", "throughout", "29 February 2020, 09:30–17:00"),
        ((2020, 2, 29, 5), (2020, 2, 29, 12), "hour", "within", "29 February 2020, 05:00–12:00"),
        ((2020, 2, 29, 23), (2020, 3, 1, 1, 1), "minute", "throughout", "29 February 2020, 23:00 – 1 March 2020, 01:00"),
        ((2020, 2, 28, 23), (2020, 3, 1), "hour", "throughout", "28 February 2020, 23:00 – 29 February 2020, 24:00"),
        (None, (2020, 2, 29, 17, 1), "minute", "throughout", "until 29 February 2020, 17:00"),
        ((2020, 2, 29, 23, 59, 59), (2020, 3, 1), "second", "within", "29 February 2020, 23:59:59"),
        (None, None, "day", "within", "not placed"),
    ],
)
def test_a_time_reads_as_a_person_says_it(start: Any, end: Any, grain: str, extent: str, words: str) -> None:
    sides = [None if side is None else instant(*side) for side in (start, end)]
    assert when(entry("x", *sides, grain=grain, extent=Extent(extent))) == words


@pytest.mark.parametrize("format", list(exports.EXPORTS))
def test_every_format_has_a_sample_of_the_article(format: str) -> None:
    sample = (ARTICLE.parent.parent / "timelines" / ARTICLE.stem).with_suffix(exports.EXPORTS[format].suffix)
    assert "Since 2018" in sample.read_text(encoding="utf-8")


@pytest.mark.parametrize(("zone", "shown"), [("EST", "EST"), ("+02:00", "+02:00"), ("UTC", "UTC")])
def test_a_time_of_day_is_told_with_its_zone(zone: str, shown: str) -> None:
    (entry,) = extract(f"The server died at 05:06 {zone} on 4 March 2021.", published="2023-04-12").entries
    assert when(entry) == f"4 March 2021, 05:06 {shown}"
