"""The pages: paste a text and give a date, see the timeline beside its source, take it along, throw it away.

Knows forms and templates; everything works without JavaScript, which only spares a reload. Documents are hostile: templates
escape, and what is marked in a text is cut by web.source.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, Response, redirect, render_template, request, url_for
from marshmallow import ValidationError
from werkzeug.datastructures import FileStorage

from timeline.document import Entry, Status
from timeline.errors import BadInput, NotFound
from timeline.settings import DateOrder
from timeline.showing.charts import CHARTS, OUTPUTS
from timeline.showing.exports import EXPORTS
from timeline.sources.readers import READERS, kinds
from timeline.wording import source_name, when
from web import intake
from web.answers import chart_endpoint, links, the_settings, the_store, visible
from web.problems import Refused, paths
from web.schemas import GivenTimeline
from web.source import Excerpt, excerpt, tellings, window
from web.store import Filter, Stored, StoredDocument

pages = Blueprint("pages", __name__)
_FIELDS = ("text", "published", "title", "publisher", "url", "date_order")


@pages.app_template_filter("when")
def _when(entry: Entry) -> str:
    return when(entry)


@pages.app_template_global("tellers")
def _tellers(entry: Entry) -> list[str]:
    """Who tells an entry, each once: publishers, or documents where they have none."""
    return list(dict.fromkeys(e.publisher or e.document for e in entry.evidence))


@pages.app_template_global("source_name")
def _source_name(entry: Entry, documents: dict[str, StoredDocument]) -> str | None:
    """Who says so: who is named in the text, else the publisher of its document, marked as such."""
    known = documents.get(entry.document)
    return source_name(entry, known.document.publisher if known else None)


@pages.app_context_processor
def _always() -> dict[str, Any]:
    from web.api import version

    return {"version": version()}


@pages.get("/")
def home() -> str:
    """The form, and the newest timelines where the server lists them."""
    return _form({})


@pages.post("/timelines")
def make() -> Any:
    """Make a timeline of the form and go to its page; the form again, with what is wrong, where it cannot be."""
    form = {name: request.form.get(name, "") for name in (*_FIELDS, "all_events", "apart")}
    settings = the_settings()
    the_store().prune(settings.keep_days)
    try:
        given = GivenTimeline().load(_body(form, [f for f in request.files.getlist("file") if f.filename]))
        made = intake.read(given, settings)
    except ValidationError as wrong:
        return _form(form, dict(paths(wrong.messages))), 422
    except Refused as wrong:
        return _form(form, wrong.errors or {"": wrong.description or ""}), 422
    except BadInput as wrong:
        return _form(form, {wrong.where: f"given {wrong.given!r}, expected {wrong.allowed}"}), 422
    id = the_store().add(made.timeline, made.readings)
    return redirect(url_for("pages.timeline", id=id), 303)


def _body(form: Mapping[str, str], files: list[FileStorage]) -> dict[str, Any]:
    """The form as the request body that the API would take."""
    known = {name: form[name].strip() for name in ("published", "publisher", "url") if form[name].strip()}
    texts: list[dict[str, Any]] = [given for f in files for given in _named(f.filename or "", intake.uploaded(f.filename or "", f.read()))]
    if form["text"].strip() or not texts:
        # A form sends CRLF for every line end, whatever was pasted.
        pasted = form["text"].replace("\r\n", "\n")
        texts[:0] = intake.uploaded("", pasted.encode("utf-8", "surrogatepass")) if pasted.strip() else [{"text": pasted}]
    title = {"title": form["title"].strip()} if form["title"].strip() else {}
    documents = [known | text | (title if len(texts) == 1 else {}) for text in texts]
    settings = {"date_order": form["date_order"] or None, "all_events": bool(form["all_events"])}
    return {"documents": documents, "settings": settings, "merge": False if form["apart"] else None} | title


def _named(name: str, given: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Documents of a file with its name as id; several get their number behind it, where they have no id of their own."""
    return [{"id": name if len(given) == 1 else f"{name}-{n}"} | one for n, one in enumerate(given, 1)]


def _form(form: Mapping[str, str], wrong: Mapping[str, str] | None = None) -> str:
    recent = the_store().list(limit=8) if visible() else ()
    named = {path.rsplit(".", 1)[-1] or "form": message for path, message in (wrong or {}).items()}
    return render_template(
        "home.html", form=form, wrong=named, recent=recent, orders=DateOrder, megabytes=the_settings().max_request_bytes // 2**20,
        keep_days=the_settings().keep_days, local=the_settings().list_timelines == "auto",
        kinds=kinds(), accept=",".join(suffix for reader in READERS.values() for suffix in reader.suffixes),
    )  # fmt: skip


@pages.get("/timelines/<id>")
def timeline(id: str) -> str:
    """A timeline: its chart, its entries in order of time, and the source of the chosen one."""
    store, size = the_store(), the_settings().entries_per_page
    stored = store.get(id)
    status = request.args.get("status") if request.args.get("status") in {s.value for s in Status} else None
    only = Filter(status=status)
    total, all_of_it = store.count_entries(id, only), store.count_entries(id)
    chosen = _chosen(id, request.args.get("entry"))
    page = _page(total, size, store.position(id, chosen.id) if chosen and not status else None)
    entries = store.entries(id, only, (page - 1) * size, size)
    chosen = chosen or (entries[0] if entries else None)
    charts = [kind for kind in CHARTS.values() if kind.suits(stored.timeline(entries))]
    chart = next((kind.name for kind in charts[1:] if kind.name == request.args.get("chart")), None)
    return render_template(
        "timeline.html", stored=stored, entries=entries, page=page, pages=-(-total // size) or 1, total=total, all=all_of_it,
        status=status, statuses=_statuses(id), links=links(id), documents={d.document.id: d for d in stored.documents},
        **_source(stored, chosen), chart=chart, charts=charts, charted=min(all_of_it, the_settings().chart_entries),
        height=min(760, max(380, 270 + 38 * all_of_it)), formats=EXPORTS.values(), files=OUTPUTS.values(), chart_endpoint=chart_endpoint,
    )  # fmt: skip


@pages.get("/timelines/<id>/source")
def source(id: str) -> str:
    """The source of one entry alone, for the script of the page."""
    stored, chosen = the_store().get(id), _chosen(id, request.args.get("entry"))
    if chosen is None:
        raise NotFound(f"the timeline has no entry {request.args.get('entry')!r}")
    return render_template("_source.html", stored=stored, documents={d.document.id: d for d in stored.documents}, **_source(stored, chosen))


@pages.post("/timelines/<id>/delete")
def delete(id: str) -> Any:
    """Delete a timeline and go home."""
    the_store().delete(id)
    return redirect(url_for("pages.home"), 303)


@pages.get("/favicon.ico")
def icon() -> Response:
    """The sign in the browser's tab."""
    return redirect(url_for("static", filename="icon.svg"), 301)  # type: ignore[return-value]


def _chosen(id: str, entry: str | None) -> Entry | None:
    return next(iter(the_store().entries(id, Filter(id=entry), limit=1)), None) if entry else None


def _page(total: int, size: int, position: int | None) -> int:
    if position is not None:
        return position // size + 1
    given = request.args.get("page", "")
    number = int(given) if given.isascii() and given.isdigit() and len(given) < 9 else 1
    return max(1, min(number, -(-total // size)))


def _statuses(id: str) -> dict[str, int]:
    counted = {s.value: the_store().count_entries(id, Filter(status=s.value)) for s in Status}
    return {status: n for status, n in reversed(counted.items()) if n}


def _source(stored: Stored, chosen: Entry | None) -> dict[str, Any]:
    """The document of the chosen entry, or the one asked for of those that tell it, with its text cut into pieces; without an entry
    the first document."""
    numbers = {d.document.id: d.number for d in stored.documents}
    given = request.args.get("in", "")
    asked = next((id for id, n in numbers.items() if given == str(n)), None)
    here = next(iter(tellings(chosen, asked)), None) if chosen and asked else None
    here = here or chosen
    found = the_store().document(stored.id, numbers.get(here.document, 1) if here else 1)
    seen = window(found.document.text, here, the_settings().source_characters)
    there = the_store().entries(stored.id, Filter(document=found.document.id, span=seen))
    others = [one for e in there for one in tellings(e, found.document.id)]
    cut: Excerpt = excerpt(found.document.text, here, others, seen)
    return {"chosen": chosen, "here": here, "source": {"number": found.number, "document": found.document, "excerpt": cut}}
