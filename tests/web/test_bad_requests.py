"""What cannot be served: each a clear problem+json, or a correct result, and never a 500."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

BRIDGE = "The bridge opened in May 2018."


def doc(**fields: Any) -> bytes:
    return json.dumps({"documents": [{"text": BRIDGE} | fields]}).encode()


BAD: list[tuple[str, bytes, int, str, str]] = [
    ("an empty text", doc(text=""), 422, "documents.0.text", "empty text"),
    ("white space", doc(text=" \n\t"), 422, "documents.0.text", "white space"),
    ("a NUL", doc(text="a\0b"), 422, "documents.0.text", "NUL character at offset 1"),
    ("a NUL in a title", doc(title="\0"), 422, "documents.0.title", "NUL"),
    ("a text that is a number", doc(text=5), 422, "documents.0.text", "string"),
    ("a text that is null", doc(text=None), 422, "documents.0.text", "null"),
    ("text and html", doc(html="<p>x</p>"), 422, "documents.0", "both text and html"),
    ("neither", b'{"documents": [{}]}', 422, "documents.0", "neither text nor html"),
    ("a page without text", b'{"documents": [{"html": "<html><body></body></html>"}]}', 422, "documents.0.html", "without text"),
    ("an empty page", b'{"documents": [{"html": ""}]}', 422, "documents.0.html", "without text"),
    ("no documents", b'{"documents": []}', 422, "documents", "at least one"),
    ("no document list", b"{}", 422, "documents", "required"),
    ("documents that are no list", b'{"documents": 5}', 422, "documents", "list"),
    ("an array", b"[1, 2]", 422, "", "Invalid input type"),
    ("a string", b'"text"', 422, "", "Invalid input type"),
    ("an empty body", b"", 422, "documents", "required"),
    ("no JSON", b"{text: 1}", 400, "", "line 1 column 2"),
    ("half a JSON", b'{"documents": [', 400, "", "no JSON"),
    ("no UTF-8", b'{"documents": [{"text": "\xff"}]}', 400, "", "UTF-8"),
    ("deep JSON", b"[" * 200_000, 400, "", "nested too deep"),
    ("a huge number", b'{"title": ' + b"9" * 10_000 + b"}", 400, "", "number too long"),
    ("a date that is none", doc(published="the day after the flood"), 422, "documents.0.published", "expected ISO 8601 or a date in words"),
    ("the 30th of February", doc(published="2023-02-30"), 422, "documents.0.published", "2023-02-30"),
    ("year 300000", doc(published="300000"), 422, "documents.0.published", "300000"),
    ("an address of script", doc(url="javascript:alert(1)"), 422, "documents.0.url", "http or https"),
    ("a language that is none", doc(language="<b>"), 422, "documents.0.language", "BCP 47"),
    ("an unknown field", doc(txt="x"), 422, "documents.0.txt", "Unknown"),
    ("an unknown field of a lone surrogate", b'{"\\ud800": 1, "documents": [{"text": "x"}]}', 422, "\ud800", "Unknown"),
    ("an unknown preference", b'{"documents": [{"text": "x"}], "settings": {"prefer": "never"}}', 422, "settings.prefer", "past, future"),
    ("ids given twice", b'{"documents": [{"text": "x y", "id": "a"}, {"text": "z", "id": "a"}]}', 422, "documents.1.id", "which documents.0 has"),
    ("an empty id", doc(id=""), 422, "documents.0.id", ""),
]


@pytest.mark.parametrize("body, status, field, words", [b[1:] for b in BAD], ids=[b[0] for b in BAD])
def test_a_bad_body_is_refused_with_what_was_given_and_what_is_allowed(
    client: FlaskClient, body: bytes, status: int, field: str, words: str
) -> None:
    answer = client.post("/api/timelines", data=body, content_type="application/json")
    assert (answer.status_code, answer.mimetype) == (status, "application/problem+json"), answer.text
    assert answer.json["status"] == status
    assert words in answer.json["detail"]
    assert not field or field in [e["field"] for e in answer.json["errors"]]


def test_every_document_that_is_wrong_is_named(client: FlaskClient) -> None:
    body = {"documents": [{"text": ""}, {"text": BRIDGE}, {"text": BRIDGE, "published": "never"}]}
    assert [e["field"] for e in client.post("/api/timelines", json=body).json["errors"]] == ["documents.0.text", "documents.2.published"]


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""])
def test_another_content_type_is_refused(client: FlaskClient, kind: str) -> None:
    answer = client.post("/api/timelines", data=doc(), content_type=kind)
    assert (answer.status_code, answer.mimetype) == (415, "application/problem+json")
    assert "application/json" in answer.json["detail"]


@pytest.mark.parametrize("published", ["0000", "-0043-03-15", "+300000", "0001-01-01", "9999-12-31", "10000-01-01", "+10000-01-01"])
def test_far_years_are_a_correct_result_or_a_clear_refusal(client: FlaskClient, published: str) -> None:
    answer = client.post("/api/timelines", data=doc(published=published, text="It opened yesterday, in 2018 and in 44 BC."), content_type="application/json")
    if published == "10000-01-01":
        assert (answer.status_code, answer.json["errors"][0]["field"]) == (422, "documents.0.published")
        return
    assert (answer.status_code, answer.json["documents"][0]["published"]) == (201, published), answer.text
    assert client.get(answer.json["links"]["page"]).status_code == 200
    assert client.get(answer.json["links"]["counts"]).status_code == 200
    assert client.get(answer.json["links"]["embed"]).status_code == 200


def test_lone_surrogates_become_replacement_characters_and_the_answer_says_so(client: FlaskClient) -> None:
    answer = client.post("/api/timelines", data=rb'{"documents": [{"text": "A \ud800 opened in May 2018."}]}', content_type="application/json").json
    assert client.get(answer["documents"][0]["links"]["self"]).json["text"] == "A \ufffd opened in May 2018."
    assert [(p["start_char"], p["end_char"]) for p in answer["problems"] if "surrogate" in p["message"]] == [(2, 3)]


@pytest.mark.parametrize("text", ["1234567890 " * 20_000, "9" * 300_000, "2018" * 50_000, "(" * 100_000, "\u0301" * 10_000, "a\r\nb" * 9_000])
def test_odd_texts_are_read(client: FlaskClient, text: str) -> None:
    answer = client.post("/api/timelines", data=doc(text=text), content_type="application/json")
    assert answer.status_code == 201
    assert client.get(answer.json["links"]["page"]).status_code == 200


def test_a_request_of_more_than_the_limit_is_too_large(make_app: Callable[..., Flask]) -> None:
    answer = make_app(max_request_bytes=2000).test_client().post("/api/timelines", data=doc(text="x" * 3000), content_type="application/json")
    assert (answer.status_code, answer.mimetype) == (413, "application/problem+json")
    assert "at most 2000 bytes" in answer.json["detail"]


@pytest.mark.parametrize("limits, words", [({"max_documents": 1}, "at most 1"), ({"max_characters": 5}, "at most 5")])
def test_more_documents_or_characters_than_the_limits_are_too_large(make_app: Callable[..., Flask], limits: dict[str, int], words: str) -> None:
    answer = make_app(**limits).test_client().post("/api/timelines", json={"documents": [{"text": "abcd"}, {"text": "efgh"}]})
    assert (answer.status_code, answer.json["errors"][0]["field"]) == (413, "documents")
    assert words in answer.json["detail"]


@pytest.mark.parametrize(
    "method, path, status",
    [
        ("GET", "/nowhere", 404), ("GET", "/api/nowhere", 404), ("GET", "/api/timelines/nothing", 404), ("GET", "/embed/nothing", 404),
        ("GET", "/timelines/nothing", 404), ("GET", "/api/timelines/nothing.csv", 404), ("PUT", "/api/timelines", 405),
        ("POST", "/api/timelines/nothing/counts", 405), ("GET", "/api/timelines?page=0", 422), ("GET", "/api/timelines?page_size=1000", 422),
        ("GET", "/api/timelines/nothing/entries.json?form=1", 422), ("GET", "/api/timelines/nothing/documents/0", 404),
        ("POST", "/timelines/nothing/delete", 404), ("GET", "/timelines/a/source?entry=b", 404), ("GET", "/api/timelines/%00", 404),
        ("GET", "/api/timelines/nothing/documents/99999999999999999999999", 404), ("GET", "/api/timelines?page=x", 422),
    ],
)  # fmt: skip
def test_every_error_is_a_problem(client: FlaskClient, method: str, path: str, status: int) -> None:
    answer = client.open(path, method=method)
    assert (answer.status_code, answer.mimetype, answer.json["status"]) == (status, "application/problem+json", status), answer.text
    assert answer.json["detail"]


@pytest.mark.parametrize("query, field", [("from=soon", "from"), ("to=2023-13", "to"), ("status=maybe", "status"), ("by=fortnight", "by")])
def test_a_bad_filter_names_its_parameter(client: FlaskClient, query: str, field: str) -> None:
    links = client.post("/api/timelines", data=doc(), content_type="application/json").json["links"]
    answer = client.get(f"{links['counts' if field == 'by' else 'entries']}?{query}")
    assert (answer.status_code, answer.json["errors"][0]["field"]) == (422, field)


def test_a_failure_inside_tells_nothing_of_the_inside(client: FlaskClient, app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError("secret")

    monkeypatch.setattr(app.extensions["timeline-store"], "get", fail)
    answer = client.get("/api/timelines/x")
    assert (answer.status_code, answer.mimetype) == (500, "application/problem+json")
    assert "secret" not in answer.text


def test_a_person_gets_a_page_for_an_error(client: FlaskClient) -> None:
    answer = client.get("/nowhere<script>", headers={"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
    assert (answer.status_code, answer.mimetype) == (404, "text/html")
    assert "<script>" not in answer.text.replace('<script src="/static/page.js" defer></script>', "")
