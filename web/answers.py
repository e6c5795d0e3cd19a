"""What the API answers with: stored timelines as plain values of the shapes in web.schemas.

Knows addresses inside this app. Reads the store, writes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC
from typing import Any

from flask import Response, current_app, url_for

from timeline.algebra.notation import parse_iso
from timeline.document import Entry, facts, row
from timeline.errors import BadDate
from timeline.showing.exports import EXPORTS
from web.schemas import FilterQuery
from web.settings import WebSettings
from web.store import Filter, Store, Stored, StoredDocument, Summary


def the_store() -> Store:
    """The store of the running app."""
    store: Store = current_app.extensions["timeline-store"]
    return store


def the_settings() -> WebSettings:
    """The settings of the running app."""
    settings: WebSettings = current_app.extensions["timeline-settings"]
    return settings


def timeline_answer(stored: Stored, entries: Sequence[Entry]) -> dict[str, Any]:
    """A timeline with everything but the texts, as schemas.TimelineSchema says."""
    return {
        "id": stored.id, "title": stored.title, "created": stored.created.replace(tzinfo=UTC),
        "documents": [document_answer(stored.id, d) for d in stored.documents],
        "entries": [row(e) for e in entries], "counts": count(entries), "problems": [asdict(p) for p in stored.problems],
        "links": links(stored.id),
    }  # fmt: skip


def summary_answer(found: Summary) -> dict[str, Any]:
    """A timeline in a list, as schemas.SummarySchema says."""
    counts = {"documents": found.documents, "entries": found.entries}
    return {"id": found.id, "title": found.title, "created": found.created.replace(tzinfo=UTC), **counts, "links": links(found.id)}


def document_answer(id: str, d: StoredDocument) -> dict[str, Any]:
    """A document without its text, as schemas.DocumentSchema says."""
    known = {k: v for k, v in facts(d.document).items() if k != "text"}
    itself = {"self": url_for("api.document", id=id, number=d.number, _external=True)}
    return {"number": d.number, **known, "published_reading": d.reading, "characters": d.characters, "links": itself}


def links(id: str) -> dict[str, str]:
    """Where a timeline and its faces stand: every format of timeline.showing.exports by its name among them."""
    ends = {"self": "api.Timeline", "page": "pages.timeline", "embed": "embed.chart", "entries": "api.entries_json", "counts": "api.counts"}
    ends |= {name: f"api.{format_endpoint(name)}" for name in EXPORTS}
    return {name: url_for(end, id=id, _external=True) for name, end in ends.items()}


def format_endpoint(name: str) -> str:
    """The name of the view of a format."""
    return f"format_{name}"


def chart_endpoint(name: str) -> str:
    """The name of the view of a chart's kind of file."""
    return f"chart_{name}"


def attachment(body: bytes, media_type: str, name: str) -> Response:
    """An answer that a browser keeps as a file."""
    return Response(body, content_type=media_type, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def count(entries: Sequence[Entry], by: str = "year", split: str | None = None) -> list[dict[str, Any]]:
    """Entries counted per period."""
    from timeline.showing.frames import count_rows, frame

    return count_rows(frame(entries), by, split)


def filter_of(query: dict[str, Any]) -> Filter:
    """The filter that a query asks for. Errors: BadDate where a bound is no date."""
    given = dict(query)
    for name in ("since", "until"):
        if name in given:
            given[name] = _bound(given[name], FilterQuery._declared_fields[name].data_key or name)
    return Filter(**given)


def _bound(text: str, name: str) -> int | None:
    try:
        return parse_iso(text.replace(" ", "+", 1) if text.startswith(" ") else text).start  # "+12000" unescaped in a query
    except ValueError:
        raise BadDate(text, "an ISO 8601 date such as 2023-04-12", name) from None


def visible() -> bool:
    """Whether the request may see which timelines there are: by the setting, or from this very machine without a known proxy."""
    from flask import request

    choice = the_settings().list_timelines
    if choice != "auto":
        return choice == "on"
    proxied = any(request.headers.get(h) for h in ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "Via", "X-Real-IP"))
    host = request.host.rsplit(":", 1)[0] if not request.host.endswith("]") else request.host
    return not proxied and request.remote_addr in ("127.0.0.1", "::1") and host in ("127.0.0.1", "localhost", "[::1]")
