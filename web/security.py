"""What keeps other people's pages out: headers on every answer, forms and changes from this very origin only, CORS by setting.

Knows headers. A browser names the origin of every request that changes something; other programs name none and are let in,
because they carry no person's cookies or network position that a foreign page could borrow.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import Flask, Response, request

from web.answers import the_settings
from web.problems import Refused

PAGES = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self';"
    " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""The policy of everything that sets none of its own: nothing from elsewhere, no inline script, in nobody's frame."""
_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",  # the address of a timeline is what protects it
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
}
_SAFE = ("GET", "HEAD", "OPTIONS")


def init_app(app: Flask) -> None:
    """Check every request and mark every answer."""
    app.before_request(_same_origin)
    app.after_request(_marked)


def _same_origin() -> None:
    if request.method in _SAFE:
        return
    origin, site = request.headers.get("Origin"), request.headers.get("Sec-Fetch-Site")
    if origin is not None and _allowed(origin) and request.path.startswith("/api/"):
        return
    foreign = site not in (None, "same-origin", "none") or (site is None and origin is not None and urlsplit(origin).netloc != request.host)
    if foreign:
        raise Refused(403, f"given a change asked for by a page of {origin or 'another site'}, expected one of {request.host}")


def _allowed(origin: str) -> bool:
    origins = the_settings().cors_origins
    return "*" in origins or origin in origins


def _marked(response: Response) -> Response:
    for name, value in _ALWAYS.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Content-Security-Policy", PAGES)
    origin = request.headers.get("Origin")
    if request.path.startswith("/api/") and the_settings().cors_origins:
        response.vary.add("Origin")
        if origin and _allowed(origin):
            response.headers["Access-Control-Allow-Origin"] = origin
            response.headers["Access-Control-Expose-Headers"] = "ETag, Location, X-Pagination"
            if request.method == "OPTIONS":
                response.headers["Access-Control-Allow-Methods"] = "GET, POST, DELETE"
                response.headers["Access-Control-Allow-Headers"] = "Content-Type, If-None-Match"
                response.headers["Access-Control-Max-Age"] = "600"
    return response
