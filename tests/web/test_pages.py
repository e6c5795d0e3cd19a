"""The pages without a browser: form, list, source, errors."""

from __future__ import annotations

import io
import re
from html import unescape

import pytest
from flask.testing import FlaskClient

from tests.entries import entry
from timeline.document import Entry
from web.source import excerpt, window

TEXT = "🌉 Café news\nThe bridge opened in May 2018. According to the mayor, it will be closed next month."
FORM = {"text": TEXT, "published": "12 April 2023", "title": "The bridge", "publisher": "Gazette", "url": "https://g.example/1"}


def made(client: FlaskClient, **form: str) -> str:
    answer = client.post("/timelines", data=FORM | form)
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"]


def marked(page: str, name: str) -> str:
    """The text under a mark, in the order of the text."""
    words = page.partition('<div class="words"')[2]
    return "".join(unescape(t) for classes, t in re.findall(r'<mark class="([\w ]+)"[^>]*>([^<]*)', words) if name in classes.split())


def test_a_pasted_text_leads_to_its_timeline(client: FlaskClient) -> None:
    page = client.get(made(client)).text
    for words in ("The bridge", "published <time>2023-04-12</time>", "&#34;12 April 2023&#34; = 2023-04-12", "May 2018", "asserted", ".csv", "Gazette"):
        assert words in page, words
    assert 'href="https://g.example/1" rel="noopener noreferrer nofollow"' in page


def test_an_entry_names_its_source_and_where_nobody_is_named_its_publisher_marked_as_such(client: FlaskClient) -> None:
    page = client.get(made(client)).text
    assert re.findall(r'<span class="who">([^<]*)</span>', page) == ["publisher: Gazette", "mayor"]


def test_the_chosen_entry_is_marked_in_the_text_by_code_points(client: FlaskClient) -> None:
    place = made(client)
    entries = client.get(f"/api{place}").json["entries"]
    for told in entries:
        for path in (f"{place}?entry={told['id']}", f"{place}/source?entry={told['id']}"):
            page = client.get(path).text
            assert marked(page, "phrase") == told["phrase"]
            assert marked(page, "event") == told["event"]
    assert len(entries) >= 2


def test_a_form_that_cannot_be_read_comes_back_with_what_was_typed_and_what_is_wrong(client: FlaskClient) -> None:
    answer = client.post("/timelines", data=FORM | {"published": "after the flood"})
    assert answer.status_code == 422
    assert TEXT.splitlines()[1] in answer.text
    assert "expected ISO 8601 or a date in words" in answer.text
    assert 'aria-describedby="published-wrong"' in answer.text


@pytest.mark.parametrize("form", [{"text": ""}, {"text": "  \r\n"}, {"text": "a\0b"}, {"url": "javascript:alert(1)"}, {"date_order": "ydm"}, {"title": "x" * 501}])
def test_a_bad_form_is_answered_with_the_form(client: FlaskClient, form: dict[str, str]) -> None:
    answer = client.post("/timelines", data=FORM | form)
    assert (answer.status_code, answer.mimetype) == (422, "text/html")
    assert 'role="alert"' in answer.text


@pytest.mark.parametrize(
    "name, data, entries",
    [
        ("a.txt", b"It opened in May 2018.", 1), ("a.html", b"<html><body><article><p>It opened in May 2018, they say.</p></article></body></html>", 1),
        ("b.txt", "Es er\xf6ffnete. It opened in May 2018, in the caf\xe9 by the bridge, as they say.".encode("utf-16"), 1),
    ],
)  # fmt: skip
def test_a_file_is_read(client: FlaskClient, name: str, data: bytes, entries: int) -> None:
    answer = client.post("/timelines", data={"text": "", "file": (io.BytesIO(data), name)})
    assert answer.status_code == 303, answer.text
    assert len(client.get(f"/api{answer.headers['Location']}").json["entries"]) == entries


def test_several_files_make_one_timeline(client: FlaskClient) -> None:
    files = [(io.BytesIO(b"It opened in May 2018."), "a.txt"), (io.BytesIO(b"It closed in June 2019."), "b.txt")]
    answer = client.post("/timelines", data={"text": "", "title": "Both", "file": files})
    told = client.get(f"/api{answer.headers['Location']}").json
    assert (told["title"], [d["id"] for d in told["documents"]], len(told["entries"])) == ("Both", ["a.txt", "b.txt"], 2)


@pytest.mark.parametrize("name, data", [("a.txt", b""), ("a.png", b"\x89PNG\r\n\0\0\0"), ("a.html", b"<html></html>")])
def test_a_file_without_text_is_refused_on_the_form(client: FlaskClient, name: str, data: bytes) -> None:
    answer = client.post("/timelines", data={"text": "", "file": (io.BytesIO(data), name)})
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text


def test_a_text_without_dates_says_that_none_was_found(client: FlaskClient) -> None:
    assert "No date was found" in client.get(made(client, text="Nothing here has a time.")).text


def test_problems_of_the_text_are_shown(client: FlaskClient) -> None:
    assert "to know about the text" in client.get(made(client, text="It opened yesterday.", published="")).text


def test_a_long_timeline_is_shown_page_by_page_and_a_chosen_entry_on_its_own(make_app: object) -> None:
    client = make_app(entries_per_page=3).test_client()  # type: ignore[operator]
    place = made(client, text="".join(f"It rained in {y}. " for y in range(2001, 2009)))
    last = client.get(f"/api{place}").json["entries"][-1]["id"]
    assert client.get(place).text.count('class="entry ') == 3
    assert f'id="e-{last}"' in client.get(f"{place}?page=3").text
    assert f'id="e-{last}"' in client.get(f"{place}?entry={last}").text
    assert client.get(f"{place}?page=99999999999999").status_code == 200


def test_entries_of_one_status_can_be_shown_alone(client: FlaskClient) -> None:
    place = made(client)
    counted = {e["status"] for e in client.get(f"/api{place}").json["entries"]}
    for status in counted:
        shown = re.findall(r'class="entry s-(\w+)', client.get(f"{place}?status={status}").text)
        assert set(shown) == {status}


def test_deleting_leads_home_and_the_timeline_is_gone(client: FlaskClient) -> None:
    place = made(client)
    assert client.post(f"{place}/delete").headers["Location"] == "/"
    assert client.get(place).status_code == 404


def spot(start: int, end: int) -> Entry:
    return entry(phrase_start_char=start, phrase_end_char=end, event_start_char=start, event_end_char=end)


@pytest.mark.parametrize("at", [0, 5_000, 99_990])
def test_the_pieces_of_a_window_are_the_text_itself(at: int) -> None:
    text = "in May 201" * 10_000
    chosen = spot(at, at + 6)
    seen = window(text, chosen, 1000)
    cut = excerpt(text, chosen, [spot(at + 10, at + 16), spot(3, 9)], seen)
    assert "".join(p.text for p in cut.pieces) == text[cut.start_char : cut.end_char]
    assert cut.end_char - cut.start_char <= 1000
    assert "".join(p.text for p in cut.pieces if "phrase" in p.marks) == "in May"
    assert [p.opens for p in cut.pieces].count(True) == 1
