"""A timeline's chart as a page of its own, for an iframe on any site.

Knows the chart's page and the fence around it: it runs in an origin of its own (sandbox) and can reach nothing, so that even
text that broke out of the chart would find itself alone.
"""

from __future__ import annotations

from flask import Blueprint, Response, request

from timeline.showing import charts
from web.answers import the_settings, the_store

FENCE = "sandbox allow-scripts allow-downloads; {}; frame-ancestors * file:"
"""Around the policy of the chart's page, which lets its own script run and loads nothing. Any site may frame it, and so may a page
opened from a disk, which * leaves out."""
embed = Blueprint("embed", __name__)


@embed.get("/embed/<id>")
def chart(id: str) -> Response:
    """The chart of a timeline as self-contained HTML; the query's `chart` names it, by default the first."""
    body = render(id, "html", request.args.get("chart") or None, embedded=True)
    return fenced(Response(body, content_type=charts.OUTPUTS["html"].media_type))


def fenced(answer: Response) -> Response:
    """An answer with the fence around it."""
    from timeline.showing.page import policy

    answer.headers["Content-Security-Policy"] = FENCE.format(policy())
    return answer


def render(id: str, kind: str, name: str | None = None, embedded: bool = False) -> bytes:
    """A chart of a timeline's first entries, up to the limit, as a file of timeline.showing.charts; `embedded` leaves out its heading.

    Errors: NotFound; BadOption.
    """
    stored = the_store().get(id)
    entries = the_store().entries(id, limit=the_settings().chart_entries)
    return charts.render(stored.timeline(entries), kind, name, embed=embedded)
