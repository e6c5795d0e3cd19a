"""One timeline of several documents, through the server: merged, kept apart, filtered, drawn, and told from every document."""

from __future__ import annotations

import io
import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

AFFAIR = Path(__file__).parents[2] / "samples" / "documents" / "grel-dam.jsonl"
PAPERS = [json.loads(line) for line in AFFAIR.read_text(encoding="utf-8").splitlines()]
TEXTS = {paper["id"]: paper["text"] for paper in PAPERS}


def make(client: FlaskClient, **body: Any) -> Any:
    answer = client.post("/api/timelines", json={"documents": PAPERS} | body)
    assert answer.status_code == 201, answer.text
    return answer.json


def dam(told: Any) -> Any:
    [entry] = [e for e in told["entries"] if "old dam" in e["title"]]
    return entry


def test_documents_of_one_request_become_one_timeline_with_evidence_and_conflicts(client: FlaskClient) -> None:
    told = make(client)
    assert [e["publisher"] for e in dam(told)["evidence"]] == ["Valley Post", "Grel Courier", "National Herald"]
    for e in dam(told)["evidence"]:
        assert TEXTS[e["document"]][e["event_start_char"] : e["event_end_char"]] == e["event"]
    assert "18 May 2020 (Grel Courier); 19 May 2020 (National Herald)" in [e["conflict"] for e in told["entries"]]
    assert client.get(told["links"]["self"]).json == told


@pytest.mark.parametrize(("merge", "merged"), [(None, True), (True, True), (False, False)])
def test_a_request_says_whether_tellings_are_merged(client: FlaskClient, merge: bool | None, merged: bool) -> None:
    told = make(client, merge=merge)
    assert any(len(e["evidence"]) > 1 for e in told["entries"]) is merged


def test_something_else_than_yes_or_no_is_refused(client: FlaskClient) -> None:
    answer = client.post("/api/timelines", json={"documents": PAPERS, "merge": "perhaps"})
    assert (answer.status_code, "merge" in answer.text) == (422, True)


def test_the_entries_of_a_document_are_those_that_it_tells(client: FlaskClient) -> None:
    told = make(client)
    for id in TEXTS:
        found = client.get(f"/api/timelines/{told['id']}/entries.json?document={id}").json
        assert [e["id"] for e in found] == [e["id"] for e in told["entries"] if id in {v["document"] for v in e["evidence"]}]


def test_csv_carries_evidence_conflict_and_lanes(client: FlaskClient) -> None:
    text = client.get(make(client)["links"]["csv"]).text
    assert "18 May 2020 (Grel Courier); 19 May 2020 (National Herald)" in text
    assert '""publisher"":""National Herald""' in text
    assert "Weber" in text


def test_the_page_names_who_tells_an_entry_and_where_they_disagree(client: FlaskClient) -> None:
    page = unescape(client.get(f"/timelines/{make(client)['id']}").text)
    assert "told by Valley Post, Grel Courier, National Herald" in page
    assert re.search(r"They disagree:</b> 18 May 2020 \(Grel Courier\); 19 May 2020 \(National Herald\)", page)


@pytest.mark.parametrize(("number", "phrase"), [(1, "on Sunday night"), (2, "On 3 May 2020"), (3, "In May 2020"), (9, "on Sunday night")])
def test_the_source_shows_an_entry_in_each_document_that_tells_it(client: FlaskClient, number: int, phrase: str) -> None:
    told = make(client)
    for page in ("", "/source"):
        text = client.get(f"/timelines/{told['id']}{page}?entry={dam(told)['id']}&in={number}").text
        words = text.partition('<div class="words"')[2]
        assert "".join(re.findall(r'<mark class="event phrase"[^>]*>([^<]*)', words)) == phrase


def test_the_chart_has_a_lane_for_each_name_where_asked_for(client: FlaskClient) -> None:
    id = make(client)["id"]
    assert f"/embed/{id}?chart=lanes" in client.get(f"/timelines/{id}?chart=lanes").text
    assert '"name":"Paul Lind"' in client.get(f"/embed/{id}?chart=lanes").text
    assert '"name":"Paul Lind"' not in client.get(f"/embed/{id}").text
    assert client.get(f"/embed/{id}?chart=pie").status_code == 422


def test_json_lines_can_be_given_on_the_form_and_each_line_keeps_its_own_date(client: FlaskClient) -> None:
    form = {"text": "", "published": "2000-01-01", "file": (io.BytesIO(AFFAIR.read_bytes()), "grel-dam.jsonl")}
    told = client.get("/api" + client.post("/timelines", data=form).headers["Location"]).json
    assert [(d["id"], d["published"]) for d in told["documents"]] == [(p["id"], p["published"]) for p in PAPERS]
    assert len(dam(told)["evidence"]) == 3


def test_the_form_can_keep_tellings_apart(client: FlaskClient) -> None:
    form = {"text": "", "apart": "1", "file": (io.BytesIO(AFFAIR.read_bytes()), "grel-dam.jsonl")}
    told = client.get("/api" + client.post("/timelines", data=form).headers["Location"]).json
    assert all(e["evidence"] == [] for e in told["entries"])


@pytest.mark.parametrize("line", [b"[1]", b"{", b'{"text": 5}', b'{"title": "no text"}'])
def test_a_line_that_is_no_document_is_refused_on_the_form(client: FlaskClient, line: bytes) -> None:
    answer = client.post("/timelines", data={"text": "", "file": (io.BytesIO(b'{"text": "In 2018."}\n' + line), "a.jsonl")})
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
