"""Files to documents: plain text, Markdown, HTML and JSON Lines, out of a file or standard input.

Knows encodings, the main text of a page and what its metadata tell. Knows nothing of time: a publication date comes from the
caller, from a JSON line or from the page's metadata, never from the text and never from a clock. Text stays as it is, so that
offsets hold; a lone surrogate, which no UTF-8 file can hold, becomes U+FFFD, one code point for one.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

import orjson

from timeline.document import Document, Problem
from timeline.errors import BadDate, BadDocument, BadInput, BadOption, TooLarge
from timeline.settings import Settings
from timeline.wording import well_formed

LIMIT = 64_000_000
"""The most bytes that one document may have: a text file, a page, a line of JSON Lines."""

READABLE = "text, Markdown, HTML or JSON Lines, in UTF-8"
_JSON_LINE = re.compile(rb'\s*\{\s*(?:"|\})')
_PAGE = re.compile(rb"\s*<(?:!doctype\s+html|!--|\?xml|html|head|body|article|main|section|div|p|h1|meta|title)\b", re.IGNORECASE)
_WORDS = ("published", "title", "publisher", "url", "language")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the caller knows of a document. A line's own words go before it; what a page's metadata tell comes after."""

    id: str = ""
    published: str | None = None
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None


def read(
    source: str | Path,
    *,
    published: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    language: str | None = None,
) -> Iterator[Document | Problem]:
    """The documents of a file, in order; "-" is standard input. A line that cannot be read is a Problem that names it.

    The words given (`published` as ISO 8601) hold where a line does not say, and go before a page's metadata. The kind is told
    by the name (.txt, .md, .html, .htm, .jsonl), else by how the content begins. JSON Lines are streamed. A document's id is the
    line's "id", else the file's name, else a hash of the text.

    Errors: BadDocument where the file is empty, binary, in an unknown encoding or a page without text; TooLarge above LIMIT;
    BadDate; OSError.
    """
    known = Known(published=published, title=title, publisher=publisher, url=url, language=language)
    for item in read_each(source, Settings(), known):
        yield item if isinstance(item, Problem) else item[0]


def read_each(source: str | Path, settings: Settings, known: Known = Known()) -> Iterator[tuple[Document, Settings] | Problem]:
    """As `read`, each document with the settings it wants: a line of JSON Lines may carry "prefer"."""
    name = "standard input" if str(source) == "-" else str(source)
    with _opened(source) as stream:
        if _kind(source, stream) == "jsonl":
            yield from _lines(stream, name, settings, known)
            return
        facts = known if known.id or str(source) == "-" else replace(known, id=Path(source).name)
        is_page = _kind(source, stream) == "html"
        text, guessed = decode(_capped(stream, name), name, page=is_page)
        document = page(text, facts, name) if is_page else _plain(text, facts, name)
        if guessed:
            yield Problem(document.id, f"{name}: not in UTF-8; read as {guessed}, which is a guess")
        yield document, settings


@contextmanager
def _opened(source: str | Path) -> Iterator[Any]:
    if str(source) == "-":
        if sys.stdin is None:  # what Python makes of a closed one
            raise BadDocument("no standard input", READABLE)
        yield sys.stdin.buffer
        return
    with Path(source).open("rb") as stream:
        yield stream


def _kind(source: str | Path, stream: Any) -> str:
    suffixes = {".txt": "text", ".text": "text", ".md": "text", ".html": "html", ".htm": "html", ".xhtml": "html", ".jsonl": "jsonl"}
    suffixes |= {".ndjson": "jsonl", ".markdown": "text"}
    if kind := suffixes.get(Path(source).suffix.lower()):
        return kind
    head = stream.peek(4096)[:4096].removeprefix(b"\xef\xbb\xbf")
    if _JSON_LINE.match(head):
        return "jsonl"
    return "html" if _PAGE.match(head) else "text"


def _capped(stream: IO[bytes], where: str) -> bytes:
    data = stream.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise TooLarge(f"more than {LIMIT} bytes", f"a document of at most {LIMIT // 1_000_000} MB", where)
    return data


def _plain(text: str, known: Known, where: str) -> Document:
    if not text.strip():
        raise BadDocument("no text" if text else "an empty text", READABLE, where)
    return Document(text, known.id, known.published, known.language, known.title, known.publisher, known.url)


# -- encodings ------------------------------------------------------------------------------------------------------------------

_MARKS = ((b"\xff\xfe\x00\x00", "utf-32"), (b"\x00\x00\xfe\xff", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})|<\?xml[^>]{0,100}?encoding=["']([\w.:-]{1,40})""", re.IGNORECASE
)
_WESTERN = frozenset("Danish Dutch English Finnish French German Italian Norwegian Portuguese Spanish Swedish".split())


def decode(data: bytes, where: str = "", *, page: bool = False) -> tuple[str, str | None]:
    """The text of some bytes, and the encoding where it had to be guessed.

    A byte order mark, then UTF-8, then what a `page` declares, then a guess that is taken only where its words fit a language.

    Errors: BadDocument where the bytes are no text, or in an encoding that cannot be told.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding, where), None
    if b"\0" in data:
        raise BadDocument("binary data (a NUL byte)", READABLE, where)
    try:
        return data.decode("utf-8-sig"), None
    except UnicodeDecodeError:
        pass
    if page and (found := _DECLARED.search(data[:4096])):
        name = (found[1] or found[2]).decode("ascii").lower()
        return _strictly(data, "cp1252" if name in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii") else name, where), None
    return _guessed(data, where)


def _strictly(data: bytes, encoding: str, where: str) -> str:
    try:
        return data.decode(encoding)
    except (LookupError, UnicodeError):
        raise BadDocument(f"bytes that are no {encoding}", READABLE, where) from None


def _guessed(data: bytes, where: str) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    matches = list(from_bytes(data))
    best = matches[0] if matches else None
    if best is None:
        raise BadDocument("binary data, or text in an unknown encoding", READABLE, where)
    if best.coherence < 0.2 or best.chaos > 0.2:
        raise BadDocument("text in an encoding that cannot be told", READABLE, where)
    for match in matches:  # of equals the commonest, where the words are those of a language it is used for
        if match.encoding == "cp1252" and match.language in _WESTERN and (match.chaos, match.coherence) == (best.chaos, best.coherence):
            best = match
    return str(best), best.encoding


def heading(document: Document) -> str:
    """What a document is called: its title, else its first line, at most 90 characters.

    >>> heading(Document("The bridge\\n\\nIt opened in 2018."))
    'The bridge'
    """
    line = document.title or next((line.strip() for line in document.text.splitlines() if line.strip()), "")
    return line if len(line) <= 90 else line[:89].rsplit(" ", 1)[0] + "…"


# -- pages ----------------------------------------------------------------------------------------------------------------------


def page(html: str, known: Known = Known(), where: str = "") -> Document:
    """The main text of an HTML page as a document, with the date, title, publisher, address and language its metadata give.

    Errors: BadDocument where the page has no text.
    """
    import logging

    from lxml.etree import LxmlError
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what a page lacks is said below, once
    dates = {"original_date": True, "extensive_search": False, "min_date": "1500-01-01"}
    try:
        found = bare_extraction(_mended(html), url=known.url, include_comments=False, with_metadata=True, date_extraction_params=dates)
    except (LxmlError, ValueError, RecursionError):
        found = None
    told: dict[str, Any] = found.as_dict() if found is not None and not isinstance(found, dict) else {}
    text = well_formed(told.get("text") or "")
    if not text.strip():
        raise BadDocument("a page without text", "HTML with text in it", where)
    return Document(
        text,
        known.id,
        published=known.published or told.get("date") or None,
        language=known.language or told.get("language") or _language(html),
        title=known.title or told.get("title") or None,
        publisher=known.publisher or told.get("sitename") or None,
        url=known.url or told.get("url") or None,
    )


_LANGUAGE = re.compile(r"<html\b[^>]{0,400}?\blang\s*=\s*[\"']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})", re.IGNORECASE)


def _language(html: str) -> str | None:
    found = _LANGUAGE.search(html[:20_000])
    return found[1] if found else None


_ROOT = re.compile(r"<(?:html|body)\b", re.IGNORECASE)


def _mended(html: str) -> str:
    """A page that the parser takes: a piece of one gets a body around it, a character that XML has no place for goes."""
    html = well_formed(html).replace("\0", "\ufffd")
    return html if _ROOT.search(html) else f"<html><body>{html}</body></html>"


# -- JSON Lines -----------------------------------------------------------------------------------------------------------------


def _lines(stream: IO[bytes], name: str, settings: Settings, known: Known) -> Iterator[tuple[Document, Settings] | Problem]:
    number = 0
    while line := stream.readline(LIMIT + 1):
        number += 1
        where = f"{name}, line {number}"
        try:
            if len(line) > LIMIT:
                _skip_line(stream)
                raise TooLarge(f"more than {LIMIT} bytes", f"a line of at most {LIMIT // 1_000_000} MB", where)
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")
            if line.isspace() or not line:
                continue
            yield _record(_parsed(line, where), where, settings, known)
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


def _record(record: dict[str, Any], where: str, settings: Settings, known: Known) -> tuple[Document, Settings]:
    text, html = record.get("text"), record.get("html")
    if not isinstance(text if text is not None else html, str):
        given = "no text" if text is None and html is None else type(text if text is not None else html).__name__
        raise BadDocument(given, '"text" or "html", a string', where)
    told = {name: _word(record, name, where) or getattr(known, name) for name in _WORDS}
    facts = Known(id="" if record.get("id") is None else str(record["id"]), **told)
    try:
        document = _plain(text, facts, where) if text is not None else page(str(html), facts, where)
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
