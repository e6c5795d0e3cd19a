"""What comes in from outside as documents, and the timeline of them: the only place of the server that calls the pipeline.

Knows limits, what a person may type as a date, and what is wrong with a text. Stores nothing.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.document import Document, Problem, Timeline, digest_of, facts
from timeline.errors import BadInput, TooLarge
from timeline.settings import DateOrder, Settings
from timeline.wording import well_formed
from web.problems import Refused
from web.schemas import GivenDocument
from web.settings import WebSettings
from web.store import Store

if TYPE_CHECKING:
    from timeline.sources.registry import Reader


@dataclass(frozen=True, slots=True)
class Read:
    """A timeline out of a request, with how each document's date was read where it was typed in words."""

    timeline: Timeline
    readings: Mapping[str, str]


def read(given: Mapping[str, Any], limits: WebSettings) -> Read:
    """The timeline of a request body of the shape of schemas.GivenTimeline.

    A document of several that cannot be read is a problem of the timeline. Errors: Refused 422 that names every field that is wrong, or
    every document where none could be read; TooLarge above the limits.
    """
    settings = Settings.of(**given.get("settings", {}))
    bodies = given["documents"]
    _must_fit(bodies, limits)
    documents, readings, problems = _documents(bodies, settings)
    told = _told(documents, settings, given.get("title"), given.get("merge"))
    return Read(replace(told, problems=(*problems, *told.problems)), readings)


def _told(documents: Sequence[Document], settings: Settings, title: str | None, merge: bool | None = None) -> Timeline:
    from timeline.extract import extract_each, together

    told = list(extract_each(documents, settings))
    if all(one.failed for one in told):
        raise _refused({f"documents.{number}": one.problems[0].message for number, one in enumerate(told)})
    return together(told, title=_title(documents, title), merged=merge)


def _title(documents: Sequence[Document], given: str | None = None) -> str:
    return str(well_formed(given or next((d.title for d in documents if d.title), None) or _first_words(documents[0].text)))


def _refused(wrong: dict[str, str]) -> Refused:
    return Refused(422, "; ".join(f"{field}: {message}" for field, message in list(wrong.items())[:5]), wrong)


def typed(text: str, order: DateOrder) -> tuple[str, str | None]:
    """A date as a person types it: as ISO 8601, and how it was read where it was typed otherwise, with what was assumed.

    Errors: BadDate.

    >>> typed("12 April 2023", DateOrder.MDY)
    ('2023-04-12', '"12 April 2023" = 2023-04-12')
    """
    from timeline.languages.foreign import typed_date

    text = text.strip()
    found = typed_date(text, order, today=date.today(), where="published")
    if found.iso == text:
        return text, None
    assumed = (found.assumed or "").replace("--date-order", "date_order")
    return found.iso, f'"{text}" = {found.iso}' + (f", {assumed}" if assumed else "")


def load_sample(store: Store, path: Path, published: str | None) -> str:
    """The id of a file's timeline, which is stored once: a later call reads the file anew and keeps the id.

    Errors: BadInput where the file has no text or the date is none; OSError.
    """
    from timeline.extract import extract

    [body, *_] = uploaded(path.name, path.read_bytes())
    document, reading = _document({**body, "id": path.name, "published": published}, Settings(), set())
    told = extract(document, title=_title([document]))
    return store.add(told, {document.id: reading} if reading else {}, key=f"sample:{path.name}")


def uploaded(name: str, data: bytes) -> list[dict[str, Any]]:
    """A file that a person gives, as documents of a request: one of a text or a page, one a line of JSON Lines.

    Errors: BadDocument where it is no text, or a line no JSON object.
    """
    from timeline.sources.readers import READERS, by_suffix, decode, records

    is_page = data.lstrip()[:15].lower().startswith((b"<!doctype html", b"<html"))
    kind = by_suffix(name) or READERS["html" if is_page else "text"]
    if kind.name == "jsonl":
        return [_given(record) for record in records(data, name)]
    if kind.sent_as is None:
        return _converted(kind, name, data)
    text, _ = decode(data, name or "the file", page=kind.name == "html" or is_page)
    return [{"html" if is_page else kind.sent_as: text}]


def _converted(kind: Reader, name: str, data: bytes) -> list[dict[str, Any]]:
    """What a file that is no text says, as documents of a request."""
    from timeline.sources.registry import Known, Source

    items = kind.read(Source(io.BytesIO(data), name, Settings(), Known()))
    return [_given(facts(item[0]) | {"id": None}) for item in items if not isinstance(item, Problem)]


def _given(record: Mapping[str, Any]) -> dict[str, Any]:
    """A line of JSON Lines as a document of a request: what it does not know is left out; an id may be a number."""
    known = {key: record[key] for key in GivenDocument._declared_fields if record.get(key) is not None}
    return known | ({"id": str(known["id"])} if "id" in known else {})


def _must_fit(bodies: Sequence[Mapping[str, Any]], limits: WebSettings) -> None:
    if len(bodies) > limits.max_documents:
        raise TooLarge(f"{len(bodies)} documents", f"at most {limits.max_documents}", "documents")
    characters = sum(len(b.get("text") or b.get("html") or "") for b in bodies)
    if characters > limits.max_characters:
        raise TooLarge(f"documents of {characters:,} characters", f"at most {limits.max_characters:,} together", "documents")


def _documents(bodies: Sequence[Mapping[str, Any]], settings: Settings) -> tuple[list[Document], dict[str, str], list[Problem]]:
    documents: list[Document] = []
    readings: dict[str, str] = {}
    problems: list[Problem] = []
    wrong: dict[str, str] = {}
    named = {b["id"] for b in bodies if b.get("id")}
    seen: dict[str, int] = {}
    for number, body in enumerate(bodies):
        try:
            document, reading = _document(body, settings, named)
        except BadInput as error:
            wrong[f"documents.{number}.{error.where}"] = f"given {error.given!r}, expected {error.allowed}"
            continue
        if document.id in seen:
            wrong[f"documents.{number}.id"] = f"given {document.id!r}, which documents.{seen[document.id]} has, expected an id of its own"
        seen[document.id], named = number, named | {document.id}
        documents.append(document)
        readings |= {document.id: reading} if reading else {}
        if (text := body.get("text")) is not None and (at := _first_lone(text)) is not None:
            problems.append(Problem(document.id, "a lone surrogate, which no text file can hold, was read as U+FFFD", at, at + 1))
    if wrong:
        raise _refused(wrong)
    return documents, readings, problems


def _document(body: Mapping[str, Any], settings: Settings, taken: set[str]) -> tuple[Document, str | None]:
    from timeline.sources.readers import Known, page

    known: dict[str, Any] = {name: well_formed(body.get(name)) or None for name in ("title", "publisher", "url", "language")}
    reading = None
    if (said := (body.get("published") or "").strip()):
        known["published"], reading = typed(well_formed(said), settings.date_order)
    if (html := body.get("html")) is not None:
        try:
            document = page(well_formed(html), Known(**known))
        except BadInput as error:
            raise type(error)(error.given, error.allowed, "html") from None
    else:
        text = well_formed(body["text"])
        if not text.strip():
            raise BadInput("an empty text" if not text else "a text of white space alone", "a text with words in it", "text")
        document = Document(text, **known)
    return replace(document, id=well_formed(body.get("id")) or _free_id(document.text, taken)), reading


def _free_id(text: str, taken: set[str]) -> str:
    """A hash of the text; the same text given twice (two papers print one agency's report) gets a number behind it."""
    id, n = digest_of(text), 1
    while id in taken:
        n += 1
        id = f"{digest_of(text)}-{n}"
    return id


def _first_lone(text: str) -> int | None:
    return next((n for n, (a, b) in enumerate(zip(text, well_formed(text), strict=True)) if a != b), None) if not _encodes(text) else None


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _first_words(text: str) -> str:
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line if len(line) <= 90 else line[:89].rsplit(" ", 1)[0] + "…"
