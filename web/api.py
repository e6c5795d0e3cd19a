"""The REST interface: timelines made, listed, read and deleted, in every format and chart that is registered, and their counts.

Knows addresses, arguments and answers; each view declares both, those of a format and of a chart's file out of their registries. The
work is done by web.intake, web.store and web.answers.
"""
# mypy: disable-error-code="untyped-decorator"
# flask-smorest is untyped, and a view is what its decorators make of it.

from __future__ import annotations

import io
from typing import Any

from flask import Response, url_for
from flask.views import MethodView

import timeline
from timeline.document import row
from timeline.showing import charts, exports
from web import intake
from web.answers import (
    attachment,
    chart_endpoint,
    count,
    document_answer,
    filter_of,
    format_endpoint,
    summary_answer,
    the_settings,
    the_store,
    timeline_answer,
    visible,
)
from web.embed import fenced, render
from web.problems import Refused
from web.rest import Blueprint
from web.schemas import (
    CountQuery,
    CountSchema,
    DocumentTextSchema,
    EntrySchema,
    FilterQuery,
    GivenTimeline,
    HealthSchema,
    SummarySchema,
    TimelineSchema,
    chart_query,
)
from web.settings import WebSettings


def _in_path(name: str, doc: str) -> dict[str, str]:
    return {"in": "path", "name": name, "description": doc}


_ID = _in_path("id", "The timeline's id: the only key to it.")
_NUMBER = _in_path("number", "The document's place among those given, from 1.")


def blueprint(settings: WebSettings) -> Blueprint:
    """The views under /api, with the page sizes of these settings."""
    api = Blueprint("api", __name__, url_prefix="/api", description="Timelines out of documents.")
    sizes = {"page_size": settings.page_size, "max_page_size": max(settings.page_size, settings.max_page_size)}
    _collection(api, sizes)
    _item(api)
    _parts(api)
    for format in exports.EXPORTS.values():
        _format(api, format)
    for output in charts.OUTPUTS.values():
        _chart(api, output)
    return api


def health_blueprint() -> Blueprint:
    """The view that tells whether the server works."""
    health = Blueprint("health", __name__, description="Whether the server works.")

    @health.route("/health")
    @health.response(200, HealthSchema)
    def check() -> dict[str, str]:
        """Whether the server and its database work."""
        the_store().count()
        return {"status": "ok", "version": version()}

    return health


def version() -> str:
    """The version of the installed package."""
    from importlib.metadata import version as installed

    return installed("timeline")


def _collection(api: Blueprint, sizes: dict[str, int]) -> None:
    @api.route("/timelines")
    class Timelines(MethodView):
        @api.arguments(GivenTimeline)
        @api.response(201, TimelineSchema, headers={"Location": {"description": "The timeline.", "schema": {"type": "string"}}})
        @api.alt_response(400, "BAD_REQUEST")
        @api.alt_response(413, "REQUEST_ENTITY_TOO_LARGE")
        @api.alt_response(415, "UNSUPPORTED_MEDIA_TYPE")
        def post(self, given: dict[str, Any]) -> Any:
            """Make a timeline of documents and store it.

            Each document has a text or an HTML page. The timeline's random id is all it takes to read or delete it.
            """
            store, settings = the_store(), the_settings()
            store.prune(settings.keep_days)
            made = intake.read(given, settings)
            id = store.add(made.timeline, made.readings)
            answer = timeline_answer(store.get(id), made.timeline.entries)
            return answer, {"Location": url_for("api.Timeline", id=id)}

        @api.response(200, SummarySchema(many=True))
        @api.alt_response(403, "FORBIDDEN")
        @api.paginate(**sizes)
        def get(self, pagination_parameters: Any) -> Any:
            """List timelines, newest first, where the server lists them at all."""
            if not visible():
                raise Refused(403, "this server does not list its timelines; TIMELINE_LIST_TIMELINES=on would let it")
            pagination_parameters.item_count = the_store().count()
            found = the_store().list(pagination_parameters.first_item, pagination_parameters.page_size)
            return [summary_answer(s) for s in found]


def _item(api: Blueprint) -> None:
    @api.route("/timelines/<id>", parameters=[_ID])
    class Timeline(MethodView):
        @api.etag
        @api.response(200, TimelineSchema)
        @api.alt_response(404, "NOT_FOUND")
        def get(self, id: str) -> Any:
            """Read a timeline: its documents without their texts, its entries in order of time, counts and problems."""
            stored = the_store().get(id)
            api.set_etag([id, stored.created.isoformat(), url_for("api.Timeline", id=id, _external=True), timeline.__file__ and version()])
            return timeline_answer(stored, the_store().entries(id))

        @api.response(204)
        @api.alt_response(404, "NOT_FOUND")
        def delete(self, id: str) -> None:
            """Delete a timeline with its documents and entries."""
            the_store().delete(id)

    @api.route("/timelines/<id>/documents/<int(min=1):number>", parameters=[_ID, _NUMBER])
    @api.response(200, DocumentTextSchema)
    @api.alt_response(404, "NOT_FOUND")
    def document(id: str, number: int) -> Any:
        """Read a document with its text, into which the offsets of entries point (Unicode code points)."""
        found = the_store().document(id, number)
        return document_answer(id, found) | {"text": found.document.text}


def _parts(api: Blueprint) -> None:
    @api.route("/timelines/<id>/entries.json", parameters=[_ID])
    @api.arguments(FilterQuery, location="query")
    @api.response(200, EntrySchema(many=True))
    @api.alt_response(404, "NOT_FOUND")
    def entries_json(query: dict[str, Any], id: str) -> Any:
        """Read entries as JSON, in order of time."""
        the_store().get(id)
        return [row(e) for e in the_store().entries(id, filter_of(query))]

    @api.route("/timelines/<id>/counts", parameters=[_ID])
    @api.arguments(CountQuery, location="query")
    @api.response(200, CountSchema(many=True))
    @api.alt_response(404, "NOT_FOUND")
    def counts(query: dict[str, Any], id: str) -> Any:
        """Count entries per period, and per status, document or lane."""
        the_store().get(id)
        return count(the_store().entries(id), query["by"], query.get("split"))


def _format(api: Blueprint, format: exports.Export) -> None:
    """The face of a timeline in one format: its address with the format's suffix."""

    @api.route(f"/timelines/<id>{format.suffix}", endpoint=format_endpoint(format.name), parameters=[_ID])
    @api.arguments(FilterQuery, location="query")
    @api.response(200, {"type": "string"}, content_type=format.media_type.partition(";")[0], description=format.doc)
    @api.alt_response(404, "NOT_FOUND")
    @api.doc(summary=f"Read a timeline as {format.name}.")
    def view(query: dict[str, Any], id: str) -> Response:
        stored = the_store().get(id)
        out = io.BytesIO()
        format.write(stored.timeline(the_store().entries(id, filter_of(query))), out)
        return attachment(out.getvalue(), format.media_type, f"timeline-{stored.id[:8]}{format.suffix}")


def _chart(api: Blueprint, output: charts.Output) -> None:
    """The charts of a timeline as one kind of file."""

    @api.route(f"/timelines/<id>/chart.{output.name}", endpoint=chart_endpoint(output.name), parameters=[_ID])
    @api.arguments(chart_query(), location="query")
    @api.response(200, {"type": "string"}, content_type=output.media_type.partition(";")[0], description=output.doc)
    @api.alt_response(404, "NOT_FOUND")
    @api.doc(summary=f"Draw a timeline as {output.name}.")
    def view(query: dict[str, Any], id: str) -> Response:
        return fenced(attachment(render(id, output.name, query.get("chart")), output.media_type, f"chart-{id[:8]}.{output.name}"))
