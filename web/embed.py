"""A timeline's chart as a page of its own, for an iframe on any site.

Knows the chart's page and the fence around it: it runs in an origin of its own (sandbox) and can reach nothing, so that even
text that broke out of the chart would find itself alone.
"""

from __future__ import annotations

from flask import Blueprint, Response, request

from web.answers import the_settings, the_store

FENCE = "sandbox allow-scripts allow-downloads; {}; frame-ancestors * file:"
"""Around the policy of the chart's page, which lets its own script run and loads nothing. Any site may frame it, and so may a page
opened from a disk, which * leaves out."""
embed = Blueprint("embed", __name__)


@embed.get("/embed/<id>")
def chart(id: str) -> Response:
    """The chart of a timeline as self-contained HTML."""
    return _fenced(render(id, "html", embedded=True), "text/html; charset=utf-8")


@embed.get("/timelines/<id>/chart.<any(html, svg):kind>")
def download(id: str, kind: str) -> Response:
    """The chart as a file to keep."""
    media = {"html": "text/html; charset=utf-8", "svg": "image/svg+xml"}[kind]
    answer = _fenced(render(id, kind), media)
    answer.headers["Content-Disposition"] = f'attachment; filename="timeline-{id[:8]}.{kind}"'
    return answer


def _fenced(body: bytes, media: str) -> Response:
    from timeline.showing.page import policy

    return Response(body, content_type=media, headers={"Content-Security-Policy": FENCE.format(policy())})


def render(id: str, kind: str, embedded: bool = False) -> bytes:
    """The chart of a timeline's first entries, up to the limit, in a format of timeline.showing.charts; `embedded` leaves out its heading.
    The query's `chart` names the chart: chronology or lanes.

    Errors: NotFound; BadOption.
    """
    from timeline.showing import charts  # brings altair, which only a chart needs

    stored = the_store().get(id)
    entries = the_store().entries(id, limit=the_settings().chart_entries)
    return charts.render(stored.timeline(entries), kind, request.args.get("chart") or "chronology", embed=embedded)
