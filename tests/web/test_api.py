"""The REST round trip: make, read, list, filter, count, take along, delete."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.entries import TEXT
from timeline.document import COLUMNS

BRIDGE = "The bridge opened in May 2018. It was closed on 3 June 2019. It has been open again since 2020."


def make(client: FlaskClient, *texts: str, **body: Any) -> Any:
    documents = [{"text": text, "published": "2023-04-12"} for text in texts or (BRIDGE,)]
    answer = client.post("/api/timelines", json={"documents": documents} | body)
    assert answer.status_code == 201, answer.text
    return answer.json


def test_a_posted_article_comes_back_as_its_timeline(client: FlaskClient) -> None:
    told = make(client, TEXT)
    since = next(e for e in told["entries"] if e["phrase"] == "Since 2018")
    assert (since["start"], since["end"], since["edtf"], since["extent"]) == ("2018-01-01", None, "2018/..", "throughout")
    assert TEXT[since["phrase_start_char"] : since["phrase_end_char"]] == "Since 2018"
    assert [d["published"] for d in told["documents"]] == ["2023-04-12"]


def test_the_location_of_a_new_timeline_leads_to_the_same_answer(client: FlaskClient) -> None:
    made = client.post("/api/timelines", json={"documents": [{"text": BRIDGE}]})
    assert client.get(made.headers["Location"]).json == made.json
    assert client.get(made.json["links"]["self"]).json == made.json


def test_every_link_of_an_answer_works(client: FlaskClient) -> None:
    told = make(client)
    for address in [*told["links"].values(), told["documents"][0]["links"]["self"]]:
        assert client.get(address).status_code == 200, address


def test_a_date_in_words_is_answered_as_iso_with_how_it_was_read(client: FlaskClient) -> None:
    answer = client.post("/api/timelines", json={"documents": [{"text": BRIDGE, "published": "12 avril 2023"}]}).json
    assert answer["documents"][0]["published"] == "2023-04-12"
    assert answer["documents"][0]["published_reading"] == '"12 avril 2023" = 2023-04-12'


@pytest.mark.parametrize("order, iso", [("mdy", "2023-03-04"), ("dmy", "2023-04-03")])
def test_numbers_are_read_in_the_order_asked_for_and_the_answer_says_so(client: FlaskClient, order: str, iso: str) -> None:
    body = {"documents": [{"text": BRIDGE, "published": "03/04/2023"}], "settings": {"date_order": order}}
    document = client.post("/api/timelines", json=body).json["documents"][0]
    assert document["published"] == iso
    assert order in document["published_reading"]


def test_the_text_of_a_document_can_be_read_again_so_that_offsets_are_of_use(client: FlaskClient) -> None:
    text = "🌉 Café\r\nThe bridge opened in May 2018."
    told = make(client, text)
    document = client.get(told["documents"][0]["links"]["self"]).json
    [entry] = told["entries"]
    assert document["text"] == text
    assert document["text"][entry["phrase_start_char"] : entry["phrase_end_char"]] == entry["phrase"] == "in May 2018"


def test_a_page_is_read_with_its_own_date_and_title(client: FlaskClient) -> None:
    page = (
        "<html lang=en><head><title>The bridge</title><meta property='article:published_time' content='2023-04-12'></head>"
        "<body><article><p>The bridge was opened last year, and nobody came. It rained.</p></article></body></html>"
    )
    answer = client.post("/api/timelines", json={"documents": [{"html": page}]}).json
    assert (answer["title"], answer["documents"][0]["published"]) == ("The bridge", "2023-04-12")
    assert answer["entries"][0]["start"] == "2022-01-01"


def test_entries_come_in_order_of_time_as_csv_with_every_column(client: FlaskClient) -> None:
    answer = client.get(make(client)["links"]["csv"])
    rows = list(csv.DictReader(io.StringIO(answer.text, newline="")))
    assert list(rows[0]) == [c.name for c in COLUMNS]
    assert [r["start"] for r in rows] == ["2018-05-01", "2019-06-03", "2020-01-01"]
    assert answer.mimetype == "text/csv"
    assert answer.headers["Content-Disposition"].startswith("attachment; filename=")


@pytest.mark.parametrize(
    "query, starts",
    [
        ("", ["2018-05-01", "2019-06-03", "2020-01-01"]), ("from=2019-06-04", ["2020-01-01"]), ("to=2019-06-03", ["2018-05-01"]),
        ("from=2018-06&to=2020", ["2019-06-03"]), ("from=2019-06-03&to=2019-06-04", ["2019-06-03"]), ("status=negated", []),
        ("document=nobody", []), ("from=%2B12000", ["2020-01-01"]), ("to=-0043", []),
    ],
)  # fmt: skip
def test_entries_are_filtered_by_half_open_bounds_status_and_document(client: FlaskClient, query: str, starts: list[str]) -> None:
    links = make(client)["links"]
    assert [e["start"] for e in client.get(f"{links['entries']}?{query}").json] == starts
    assert client.get(f"{links['csv']}?{query}").text.count("\r\n") == len(starts) + 1


def test_counts_are_per_period_and_split(client: FlaskClient) -> None:
    counts = make(client)["links"]["counts"]
    assert [(c["label"], c["count"]) for c in client.get(f"{counts}?by=decade").json] == [("2010s", 2), ("2020s", 1)]
    assert [(c["label"], c["count"]) for c in client.get(counts).json] == [("2018", 1), ("2019", 1), ("2020", 1)]
    split = client.get(f"{counts}?by=year&split=status").json
    assert (split[0]["start"], split[0]["end"], split[0]["status"], split[0]["count"]) == ("2018-01-01", "2019-01-01", "asserted", 1)


def test_timelines_are_listed_page_by_page_newest_first(client: FlaskClient) -> None:
    ids = [make(client, title=f"number {n}")["id"] for n in range(3)]
    first = client.get("/api/timelines?page_size=2")
    second = client.get("/api/timelines?page_size=2&page=2")
    assert [t["id"] for t in first.json + second.json] == ids[::-1]
    assert client.get("/api/timelines?page=99999999999999999999").json == []
    assert '"total": 3' in first.headers["X-Pagination"]
    assert (first.json[0]["entries"], first.json[0]["documents"]) == (3, 1)


def test_an_unchanged_timeline_is_not_sent_twice(client: FlaskClient) -> None:
    address = make(client)["links"]["self"]
    tag = client.get(address).headers["ETag"]
    again = client.get(address, headers={"If-None-Match": tag})
    assert (again.status_code, again.data) == (304, b"")


def test_a_deleted_timeline_is_gone_with_its_documents_and_entries(client: FlaskClient, app: Flask) -> None:
    told = make(client)
    assert client.delete(told["links"]["self"]).status_code == 204
    assert all(client.get(address).status_code == 404 for address in told["links"].values())
    assert client.delete(told["links"]["self"]).status_code == 404
    assert app.extensions["timeline-store"].count_entries(told["id"]) == 0


def test_ids_cannot_be_guessed(client: FlaskClient) -> None:
    ids = {make(client)["id"] for _ in range(4)}
    assert len(ids) == 4
    assert all(len(i) == 32 and int(i, 16) >= 0 for i in ids)


def test_the_same_text_may_come_from_two_papers(client: FlaskClient) -> None:
    told = make(client, BRIDGE, BRIDGE)
    ids = [d["id"] for d in told["documents"]]
    assert len(set(ids)) == 2
    assert {e["document"] for e in told["entries"]} == set(ids)


def test_a_phrase_without_a_date_to_count_from_stays_unplaced_and_the_answer_says_so(client: FlaskClient) -> None:
    told = client.post("/api/timelines", json={"documents": [{"text": "The bridge was opened yesterday."}]}).json
    assert [(e["placed"], e["start"], e["end"]) for e in told["entries"]] == [(False, None, None)]
    assert told["problems"]


def test_old_timelines_go_when_the_setting_says_so(make_app: Callable[..., Flask]) -> None:
    from sqlalchemy import text

    app = make_app(keep_days=30)
    client = app.test_client()
    old = make(client)["links"]["self"]
    with app.extensions["timeline-store"].engine.begin() as connection:
        connection.execute(text("UPDATE timelines SET created = '2020-01-01 00:00:00.000000'"))
    new = make(client)["links"]["self"]
    assert (client.get(old).status_code, client.get(new).status_code) == (404, 200)


def test_health_says_that_the_server_and_its_database_work(client: FlaskClient) -> None:
    assert client.get("/health").json["status"] == "ok"
