"""A timeline's chart as a page of its own, for an iframe on any site.

Knows the chart's page and the fence around it: it runs in an origin of its own (sandbox) and can reach nothing, so that even
text that broke out of the chart would find itself alone.
"""

from __future__ import annotations

from flask import Blueprint, Response

from web.answers import the_settings, the_store

POLICY = (
    "sandbox allow-scripts allow-downloads; default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline';"
    " img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors * file:"
)
"""Scripts are the chart's own, inline; vega compiles expressions (unsafe-eval). It may load nothing; any site may frame it, and so may
a page opened from a disk, which * leaves out."""
embed = Blueprint("embed", __name__)


@embed.get("/embed/<id>")
def chart(id: str) -> Response:
    """The chart of a timeline as self-contained HTML."""
    return Response(render(id, "html", embedded=True), content_type="text/html; charset=utf-8", headers={"Content-Security-Policy": POLICY})


@embed.get("/timelines/<id>/chart.<any(html, svg):kind>")
def download(id: str, kind: str) -> Response:
    """The chart as a file to keep."""
    media = {"html": "text/html; charset=utf-8", "svg": "image/svg+xml"}[kind]
    disposition = f'attachment; filename="timeline-{id[:8]}.{kind}"'
    return Response(render(id, kind), content_type=media, headers={"Content-Security-Policy": POLICY, "Content-Disposition": disposition})


def render(id: str, kind: str, embedded: bool = False) -> bytes:
    """The chart of a timeline's first entries, up to the limit, in a format of timeline.charts; `embedded` leaves out its heading.

    Errors: NotFound.
    """
    from timeline import charts  # brings altair, which only a chart needs

    stored = the_store().get(id)
    entries = the_store().entries(id, limit=the_settings().chart_entries)
    return charts.render(stored.timeline(entries), kind, embed=embedded)
