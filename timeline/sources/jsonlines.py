"""JSON Lines to documents: one object a line, streamed; a line that cannot be read is a Problem that names it.

Knows the keys text, html, id, published, title, publisher, url, language and prefer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import IO, Any

import orjson

from timeline.document import Document, Problem
from timeline.errors import BadDate, BadDocument, BadInput, BadOption, TooLarge
from timeline.settings import Settings
from timeline.sources import registry
from timeline.sources.page import page
from timeline.sources.registry import Item, Known, Source, plain_document, reader
from timeline.wording import well_formed

_JSON_LINE = re.compile(rb'\s*\{\s*(?:"|\})')
_WORDS = ("published", "title", "publisher", "url", "language")


@reader("jsonl", "JSON Lines", ".jsonl", ".ndjson", begins=_JSON_LINE.match, single=False)
def json_lines(source: Source) -> Iterator[Item]:
    """A file of JSON Lines, one line after another."""
    number, limit, name, stream = 0, registry.LIMIT, source.name, source.stream
    while line := stream.readline(limit + 1):
        number += 1
        where = f"{name}, line {number}"
        try:
            if len(line) > limit:
                _skip_line(stream)
                raise TooLarge(f"more than {limit} bytes", f"a line of at most {limit // 1_000_000} MB", where)
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            if line.isspace() or not line:
                continue
            yield _record(_parsed(line, where), where, source)
        except BadInput as wrong:
            yield Problem(name, str(wrong) if where in str(wrong) else f"{where}: {wrong}")


def records(data: bytes, where: str) -> Iterator[dict[str, Any]]:
    """The objects of JSON Lines that are in memory, in order. Errors: BadDocument that names the line that is no JSON object."""
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1):
        if line.strip():
            yield _parsed(line, f"{where}, line {number}")


def _skip_line(stream: IO[bytes]) -> None:
    while (rest := stream.readline(1 << 20)) and not rest.endswith(b"\n"):
        pass


def _parsed(line: bytes, where: str) -> dict[str, Any]:
    try:
        found = orjson.loads(line)
    except orjson.JSONDecodeError as wrong:
        found = _lone_surrogates(line)
        if found is None:
            shown = line[:80].decode("utf-8", "replace").strip()
            raise BadDocument(shown, f"a JSON object in UTF-8 ({wrong.msg})", where) from None
    if not isinstance(found, dict):
        raise BadDocument(line[:80].decode("utf-8", "replace").strip(), "a JSON object", where)
    return found


def _lone_surrogates(line: bytes) -> Any:
    """A line again by Python's own parser, which takes lone surrogates (\\ud800) where orjson does not; None where it is no JSON."""
    import json

    if b"\\ud" not in line and b"\\uD" not in line:
        return None
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return {well_formed(k): well_formed(v) if isinstance(v, str) else v for k, v in found.items()} if isinstance(found, dict) else found


def _record(record: dict[str, Any], where: str, source: Source) -> tuple[Document, Settings]:
    settings, known = source.settings, source.known
    text, html = record.get("text"), record.get("html")
    if not isinstance(text if text is not None else html, str):
        given = "no text" if text is None and html is None else type(text if text is not None else html).__name__
        raise BadDocument(given, '"text" or "html", a string', where)
    told = {name: _word(record, name, where) or getattr(known, name) for name in _WORDS}
    facts = Known(id="" if record.get("id") is None else str(record["id"]), **told)
    try:
        document = plain_document(text, facts, where) if text is not None else page(str(html), facts, where)
    except BadDate as wrong:
        raise BadDate(wrong.given, wrong.allowed, f"{where}, published") from None
    if prefer := _word(record, "prefer", where):
        try:
            settings = replace(settings, prefer=Settings.of(prefer=prefer).prefer)
        except BadOption as wrong:
            raise BadOption(wrong.given, wrong.allowed, f"{where}, prefer") from None
    return document, settings


def _word(record: dict[str, Any], name: str, where: str) -> str | None:
    value = record.get(name)
    if value is not None and not isinstance(value, str):
        raise BadDocument(repr(value), "a string", f"{where}, {name}")
    return value or None
