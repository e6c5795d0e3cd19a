"""Other people's pages, hostile text and foreign frames are kept out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.entries import HOSTILE, MARKUP, timeline_of

BODY = {"documents": [{"text": "The bridge opened in May 2018."}]}


@pytest.mark.parametrize("path", ["/", "/api/docs", "/api/timelines", "/api/openapi.json", "/health", "/static/style.css", "/nowhere"])
def test_every_answer_carries_the_headers_that_protect_it(client: FlaskClient, path: str) -> None:
    with client.get(path) as answer:
        headers = answer.headers
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert (headers["X-Content-Type-Options"], headers["Referrer-Policy"]) == ("nosniff", "no-referrer")
    assert "Access-Control-Allow-Origin" not in headers


def test_only_a_chart_may_stand_in_a_frame_and_it_runs_fenced_in(client: FlaskClient) -> None:
    links = client.post("/api/timelines", json=BODY).json["links"]
    assert "frame-ancestors 'none'" in client.get(links["page"]).headers["Content-Security-Policy"]
    policy = client.get(links["embed"]).headers["Content-Security-Policy"]
    assert policy.startswith("sandbox allow-scripts")
    assert "frame-ancestors *" in policy
    assert "allow-same-origin" not in policy
    assert "unsafe-eval" not in policy
    assert "script-src 'unsafe-inline'" not in policy


@pytest.mark.parametrize(
    "headers, status",
    [
        ({}, 303), ({"Sec-Fetch-Site": "same-origin", "Origin": "http://localhost"}, 303), ({"Origin": "http://localhost"}, 303),
        ({"Sec-Fetch-Site": "cross-site"}, 403), ({"Sec-Fetch-Site": "same-site"}, 403), ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
    ],
)  # fmt: skip
def test_forms_are_taken_from_this_origin_alone(client: FlaskClient, headers: dict[str, str], status: int) -> None:
    assert client.post("/timelines", data={"text": "It opened in 2018."}, headers=headers).status_code == status


def test_a_foreign_page_can_neither_make_nor_delete_through_the_api(client: FlaskClient) -> None:
    address = client.post("/api/timelines", json=BODY).json["links"]["self"]
    foreign = {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}
    assert client.post("/api/timelines", json=BODY, headers=foreign).status_code == 403
    assert client.delete(address, headers=foreign).status_code == 403


def test_origins_that_the_setting_names_may_use_the_api_and_nothing_else(make_app: Callable[..., Flask]) -> None:
    client = make_app(cors_origins=("https://friend.example",)).test_client()
    friend = {"Origin": "https://friend.example", "Sec-Fetch-Site": "cross-site"}
    made = client.post("/api/timelines", json=BODY, headers=friend)
    assert (made.status_code, made.headers["Access-Control-Allow-Origin"]) == (201, "https://friend.example")
    asked = client.options("/api/timelines", headers=friend | {"Access-Control-Request-Method": "POST"})
    assert "Content-Type" in asked.headers["Access-Control-Allow-Headers"]
    assert client.post("/timelines", data={"text": "In 2018."}, headers=friend).status_code == 403
    assert "Access-Control-Allow-Origin" not in client.get("/api/timelines", headers={"Origin": "https://evil.example"}).headers


@pytest.mark.parametrize(
    "choice, host, address, headers, status",
    [
        ("auto", "127.0.0.1:8000", "127.0.0.1", {}, 200), ("auto", "localhost", "127.0.0.1", {}, 200), ("auto", "[::1]:8000", "::1", {}, 200),
        ("auto", "evil.example", "127.0.0.1", {}, 403), ("auto", "127.0.0.1", "10.0.0.9", {}, 403),
        ("auto", "127.0.0.1", "127.0.0.1", {"X-Forwarded-For": "9.9.9.9"}, 403), ("off", "127.0.0.1", "127.0.0.1", {}, 403),
        ("on", "any.example", "10.0.0.9", {}, 200),
    ],
)  # fmt: skip
def test_timelines_are_listed_to_this_machine_alone_unless_the_setting_says_otherwise(
    make_app: Callable[..., Flask], choice: str, host: str, address: str, headers: dict[str, str], status: int
) -> None:
    client = make_app(list_timelines=choice).test_client()
    client.post("/api/timelines", json=BODY | {"title": "Secret plans"})
    asked = {"base_url": f"http://{host}", "environ_base": {"REMOTE_ADDR": address}, "headers": headers}
    assert client.get("/api/timelines", **asked).status_code == status
    assert ("Secret plans" in client.get("/", **asked).text) == (status == 200)


def test_hostile_text_stays_text_on_every_page(client: FlaskClient, app: Flask) -> None:
    id = app.extensions["timeline-store"].add(timeline_of(MARKUP, title=HOSTILE))
    for path in (f"/timelines/{id}", f"/timelines/{id}/source?entry={MARKUP.id}", "/", f"/timelines/{id}?entry={HOSTILE}"):
        page = client.get(path)
        assert "<img src=x" not in page.text, path
        assert "window.pwned=1</script>" not in page.text, path


def test_a_file_name_in_a_header_is_never_the_documents_own(client: FlaskClient) -> None:
    links = client.post("/api/timelines", json=BODY | {"title": 'x"\r\nSet-Cookie: a=b; ../../etc/passwd'}).json["links"]
    for address in (links["csv"], links["self"] + "/chart.html", links["self"] + "/chart.svg"):
        name = client.get(address).headers["Content-Disposition"].partition("filename=")[2].strip('"')
        assert name.rpartition(".")[0].replace("-", "").isalnum()
