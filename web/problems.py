"""Errors of the server as RFC 9457 problem+json, or as a page where a person's browser asked for a page.

Knows what the package raises and which status it takes; whatever else is raised is a 500 that says nothing of the inside.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any, cast

from flask import Flask, Response, current_app, has_request_context, render_template, request
from flask.logging import wsgi_errors_stream
from werkzeug.exceptions import HTTPException, InternalServerError, MethodNotAllowed, RequestEntityTooLarge

from timeline.errors import BadInput, NotFound, NotInstalled, TimelineError, TooLarge

PROBLEM = "application/problem+json"
STATUS: dict[type[TimelineError], int] = {NotFound: 404, TooLarge: 413, BadInput: 422, NotInstalled: 501}
"""The status of what the package raises; the first that fits."""


_LOG: logging.StreamHandler[Any] = logging.StreamHandler(cast("Any", wsgi_errors_stream))
_LOG.addFilter(lambda record: has_request_context())  # what the same process reads elsewhere is not the server's


class Refused(HTTPException):
    """A request that cannot be served: a status and what was given and is allowed; `errors` maps field paths to messages."""

    def __init__(self, status: int, detail: str, errors: dict[str, str] | None = None) -> None:
        super().__init__(detail)
        self.code, self.errors = status, errors or {}


def init_app(app: Flask) -> None:
    """Answer every error of the app as a problem; what fails in reading a document is in the server's log too."""
    logging.getLogger("timeline").addHandler(_LOG)
    app.register_error_handler(HTTPException, _of_http)
    app.register_error_handler(TimelineError, _of_package)
    app.register_error_handler(Exception, _of_surprise)


def paths(messages: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """The messages of marshmallow, nested by field and index, as (path, message) pairs.

    >>> list(paths({"documents": {0: {"text": ["Not a text."]}}}))
    [('documents.0.text', 'Not a text.')]
    """
    if isinstance(messages, dict):
        for key, inner in messages.items():
            yield from paths(inner, path if key == "_schema" else f"{path}.{key}".lstrip("."))
    elif isinstance(messages, (list, tuple)):
        for inner in messages:
            yield from paths(inner, path)
    else:
        yield path, str(messages)


def problem(status: int, detail: str, errors: list[tuple[str, str]] | None = None) -> Response:
    """The response for one problem: a page where the browser wants one, else problem+json."""
    title = HTTPStatus(status).phrase
    listed = [{"field": field, "detail": message} for field, message in errors or []]
    if wants_page():
        response = Response(render_template("error.html", status=status, title=title, detail=_plain(detail), errors=listed), status)
    else:
        body: dict[str, Any] = {"type": "about:blank", "title": title, "status": status, "detail": detail}
        # ASCII only: what is quoted from a request may hold lone surrogates, which UTF-8 cannot carry.
        text = json.dumps(body | ({"errors": listed} if listed else {}), ensure_ascii=True)
        response = Response(text, status, content_type=PROBLEM)
    response.headers["Cache-Control"] = "no-store"
    return response


def wants_page() -> bool:
    """Whether the request is a person's browser asking for a page: outside /api, and HTML before JSON."""
    if request.path.startswith("/api"):
        return False
    best = request.accept_mimetypes.best_match(["application/json", "text/html"])
    return best == "text/html" and "text/html" in request.headers.get("Accept", "")


def _plain(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _of_package(error: TimelineError) -> Response:
    status = next((code for kind, code in STATUS.items() if isinstance(error, kind)), 500)
    if status == 500:
        return _of_surprise(error)
    fields = [(error.where, f"given {error.given!r}, expected {error.allowed}")] if isinstance(error, BadInput) and error.where else []
    return problem(status, str(error), fields)


def _of_http(error: HTTPException) -> Response:
    if error.response is not None or error.code is None or error.code < 400:  # redirects and not modified
        return Response(b"", error.code or 500, error.get_headers()) if error.response is None else error.response  # type: ignore[return-value]
    if isinstance(error, RequestEntityTooLarge):
        _drain(2 * int(current_app.config["MAX_CONTENT_LENGTH"]))
    found = _errors(error)
    response = problem(error.code, _detail(error, found), found)
    if isinstance(error, MethodNotAllowed) and error.valid_methods:
        response.headers["Allow"] = ", ".join(sorted(error.valid_methods))
    return response


def _drain(most: int) -> None:
    """Read what is still coming, up to a bound: a client that is sending would see its connection break instead of the answer."""
    stream, left = request.environ["wsgi.input"], most
    while left > 0 and (chunk := stream.read(min(left, 1 << 20))):
        left -= len(chunk)


def _errors(error: HTTPException) -> list[tuple[str, str]]:
    if isinstance(error, Refused):
        return list(error.errors.items())
    messages = getattr(error, "data", {}).get("messages", {})
    # webargs puts the place of the arguments (json, query) first; a path should start at the field instead.
    return [pair for place in messages.values() for pair in paths(place)] if isinstance(messages, dict) else list(paths(messages))


def _detail(error: HTTPException, errors: list[tuple[str, str]]) -> str:
    if errors and not isinstance(error, Refused):
        return "; ".join(f"{field}: {message}" if field else message for field, message in errors[:5])
    if isinstance(error, RequestEntityTooLarge):
        given = f"a request of {request.content_length} bytes" if request.content_length else "a longer request"
        return f"given {given}, expected at most {current_app.config['MAX_CONTENT_LENGTH']} bytes"
    if isinstance(error, MethodNotAllowed):
        return f"given {request.method}, expected one of {', '.join(sorted(error.valid_methods or []))}"
    if error.code == 404 and not isinstance(error, Refused):
        return f"nothing is at {request.path}"
    if isinstance(error, InternalServerError):
        return "the server failed; its log says more"
    return error.description or HTTPStatus(error.code or 500).phrase


def _of_surprise(error: Exception) -> Response:
    current_app.logger.exception("failed on %s %s", request.method, _plain(request.path), exc_info=error)
    return problem(500, "the server failed; its log says more")
