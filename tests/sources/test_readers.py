"""Files to documents."""

from __future__ import annotations

import io
import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from timeline.document import Document, Problem
from timeline.errors import BadDate, BadDocument, TooLarge
from timeline.settings import Prefer, Settings
from timeline.sources import readers, registry

PAGE = """<!doctype html><html lang="en-GB"><head><title>The bridge</title>
<meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="1989-05-03T10:00:00Z">
<meta property="article:modified_time" content="2020-01-01"><link rel="canonical" href="http://example.org/bridge"></head>
<body><nav><a href="/">Home</a> <a href="/about">About us</a></nav><article><h1>The bridge</h1>{}</article>
<footer>(c) 2025 The Paper</footer></body></html>
"""
PARAGRAPHS = "".join(f"<p>The bridge number {n} opened in May 2018, said the mayor, and many people came to see it.</p>" for n in range(20))


def documents(path: Path, **known: Any) -> list[Document]:
    found = list(readers.read(path, **known))
    assert not [p for p in found if isinstance(p, Problem)]
    return [d for d in found if isinstance(d, Document)]


def lines(path: Path, *records: Any) -> Path:
    path.write_text("".join((r if isinstance(r, str) else json.dumps(r)) + "\n" for r in records), "utf-8")
    return path


@pytest.mark.parametrize("name", ["a.txt", "a.md", "no-suffix"])
def test_text_stays_as_it_is_so_that_offsets_hold(tmp_path: Path, name: str) -> None:
    text = "# Été 🚲\r\n\r\n*The bridge* opened in 2018.\r\nA\u0308 \u2028 end"
    (tmp_path / name).write_bytes(text.encode())
    [found] = documents(tmp_path / name)
    assert (found.text, found.id) == (text, name)


def test_a_plain_text_has_no_publication_date_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("LONDON, 12 April 2023. It rained.")
    assert documents(tmp_path / "a.txt")[0].published is None
    assert documents(tmp_path / "a.txt", published="2023-04-12", title="Rain")[0].published == "2023-04-12"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_names_the_encoding_and_is_no_part_of_the_text(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes("Die Brücke, 2018".encode(encoding))
    assert documents(tmp_path / "a.txt")[0].text == "Die Brücke, 2018"


@pytest.mark.parametrize(
    "text, encoding",
    [
        ("Die Brücke wurde im Mai 2018 eröffnet. Für die Öffentlichkeit wäre sie früher nötig gewesen.", "latin-1"),
        ("Le pont a été inauguré en avril 2023, a déclaré le maire. L'été dernier, à Paris, rien n'était prêt.", "latin-1"),
        ("Most został otwarty w maju 2018 roku, powiedział burmistrz. Był spóźniony, ponieważ zabrakło pieniędzy.", "cp1250"),
        ("Мост открыли в мае 2018 года, сообщил мэр города. Это произошло позже, чем планировалось.", "cp1251"),
    ],
)
def test_an_encoding_is_guessed_where_its_words_fit_a_language_and_the_guess_is_told(tmp_path: Path, text: str, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    problem, document = readers.read(tmp_path / "a.txt")
    assert isinstance(document, Document)
    assert document.text == text
    assert isinstance(problem, Problem)
    assert "which is a guess" in problem.message


@pytest.mark.parametrize(
    "data", ["Café opened in 2018".encode("latin-1"), bytes(range(128, 256)) * 4, "橋は2018年5月に開通した".encode("euc-jp")]
)
def test_an_encoding_that_cannot_be_told_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    with pytest.raises(BadDocument, match=r"a.txt: given .*encoding.*, expected text, Markdown, HTML or JSON Lines, in UTF-8"):
        list(readers.read(tmp_path / "a.txt"))


@pytest.mark.parametrize(
    "name, data",
    [
        ("a.txt", b""),
        ("a.txt", b" \r\n\t"),
        ("a.txt", b"\xef\xbb\xbf"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("a.txt", b"2018\0"),
        ("a.html", b""),
        ("a.html", b"<html><head><title>Empty</title></head><body></body></html>"),
        ("a.html", b"<script>var year = 2018</script>"),
        ("a.html", b"<meta charset=klingon><p>Caf\xe9 2018</p>"),
        ("a.html", b"<div>" * 100_000),
    ],
)
def test_a_file_without_readable_text_is_refused_by_name(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(BadDocument, match=rf"{name}: given .*, expected "):
        list(readers.read(tmp_path / name))


def test_a_page_gives_its_main_text_and_what_its_metadata_tell(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE.format(PARAGRAPHS))
    [page] = documents(tmp_path / "a.html")
    assert (page.published, page.title, page.publisher, page.language) == ("1989-05-03", "The bridge", "The Paper", "en-GB")
    assert page.url == "http://example.org/bridge"
    assert "The bridge number 7 opened in May 2018" in page.text
    assert "About us" not in page.text
    assert "<p>" not in page.text


def test_what_the_caller_knows_of_a_page_goes_before_its_metadata(tmp_path: Path) -> None:
    (tmp_path / "a.htm").write_text(PAGE.format(PARAGRAPHS))
    [page] = documents(tmp_path / "a.htm", published="1990", publisher="The Other Paper")
    assert (page.published, page.title, page.publisher) == ("1990", "The bridge", "The Other Paper")


def test_a_date_in_the_text_of_a_page_is_no_publication_date() -> None:
    assert readers.page("<html><body><p>Copyright 2019. The bridge opened on 3 May 2018.</p></body></html>").published is None


def test_a_piece_of_a_page_is_a_page_too() -> None:
    assert readers.page("<p>The bridge opened in May 2018.</p>").text.strip() == "The bridge opened in May 2018."


def test_a_page_may_declare_an_older_encoding(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(
        '<html><head><meta charset="iso-8859-1"></head><body><p>Die Brücke “2018”</p></body></html>'.encode("cp1252")
    )
    assert documents(tmp_path / "a.html")[0].text.strip() == "Die Brücke “2018”"


def test_a_page_with_nul_and_a_lone_surrogate_is_read() -> None:
    assert "opened" in readers.page("<p>The bridge\0 opened \ud800 in May 2018.</p>").text


def test_json_lines_hold_one_document_each_and_blank_lines_nothing(tmp_path: Path) -> None:
    path = lines(
        tmp_path / "a.jsonl",
        {
            "id": 7,
            "text": "It opened in 2018.",
            "published": "2023-04-12",
            "title": "T",
            "publisher": "P",
            "url": "http://example.org",
            "language": "de",
        },
        "",
        {"html": PAGE.format(PARAGRAPHS), "extra": [1]},
        {"text": "Café 🚲"},
    )
    first, second, third = documents(path, published="1999", language="fr")
    assert first == Document("It opened in 2018.", "7", "2023-04-12", "de", "T", "P", "http://example.org")
    assert (second.published, second.title) == ("1999", "The bridge")
    assert third == Document("Café 🚲", published="1999", language="fr")


@pytest.mark.parametrize(
    "bad, said",
    [
        ("no json", "JSON object"),
        ("[1, 2]", "JSON object"),
        ('{"text": "x"', "JSON object"),
        ('{"id": "1"}', "no text"),
        ('{"text": 5}', "int"),
        ('{"text": ""}', "empty"),
        ('{"text": "x", "published": "soon"}', "given 'soon', expected an ISO 8601 date"),
        ('{"text": "x", "published": 2023}', "published"),
        ('{"text": "x", "prefer": "never"}', "past, future, nearest"),
        ('{"text": "x", "published": "2023-02-30"}', "2023-02-30"),
        ('{"html": "<html></html>"}', "without text"),
        ("[" * 100_000, "JSON object"),
        ('{"text": "\\ud800', "JSON object"),
    ],
)
def test_a_line_that_cannot_be_read_is_named_by_its_number_and_the_others_are_read(tmp_path: Path, bad: str, said: str) -> None:
    path = lines(tmp_path / "a.jsonl", {"text": "one"}, "", bad, {"text": "two"})
    one, problem, two = readers.read(path)
    assert [d.text for d in (one, two) if isinstance(d, Document)] == ["one", "two"]
    assert isinstance(problem, Problem)
    assert f"{path}, line 3" in problem.message
    assert said in problem.message


def test_a_line_in_another_encoding_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"text": "one"}\n{"text": "caf\xe9"}\n{"text": "two"}')
    one, problem, two = readers.read(path)
    assert isinstance(problem, Problem)
    assert "line 2" in problem.message
    assert [d.text for d in (one, two) if isinstance(d, Document)] == ["one", "two"]


def test_a_lone_surrogate_keeps_its_place_as_one_replacement_character(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": "a\\uDfff", "text": "x\\ud800y\\u0000z 2018"}\n{"text": "\\ud83d\\ude00"}')
    first, second = documents(path)
    assert (first.id, first.text) == ("a\ufffd", "x\ufffdy\0z 2018")
    assert second.text == "😀"


def test_a_line_may_say_what_it_prefers(tmp_path: Path) -> None:
    path = lines(tmp_path / "a.jsonl", {"text": "one", "prefer": "future"}, {"text": "two"})
    wanted = [item[1].prefer for item in readers.read_each(path, Settings(prefer=Prefer.PAST)) if not isinstance(item, Problem)]
    assert wanted == [Prefer.FUTURE, Prefer.PAST]


def test_json_lines_are_read_one_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    with path.open("w") as out:
        for n in range(2000):
            out.write(json.dumps({"id": n, "text": f"{n} " + "It opened in 2018. " * 500}) + "\n")
    tracemalloc.start()
    assert sum(1 for _ in readers.read(path)) == 2000
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert path.stat().st_size > 18_000_000
    assert peak < 2_000_000


def test_a_text_of_twenty_megabytes_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It opened in May 2018. " * 900_000)
    assert len(documents(tmp_path / "a.txt")[0].text) > 20_000_000


def test_more_than_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "LIMIT", 1000)
    (tmp_path / "a.txt").write_text("2018 " * 300)
    with pytest.raises(TooLarge, match=r"a.txt: given 'more than 1000 bytes'"):
        list(readers.read(tmp_path / "a.txt"))
    path = lines(tmp_path / "a.jsonl", {"text": "2018 " * 300}, {"text": "two"})
    problem, document = readers.read(path)
    assert isinstance(problem, Problem)
    assert "line 1: given 'more than 1000 bytes'" in problem.message
    assert isinstance(document, Document)
    assert document.text == "two"


def test_a_publication_date_of_the_caller_is_iso(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It opened.")
    with pytest.raises(BadDate):
        list(readers.read(tmp_path / "a.txt", published="yesterday"))


@pytest.mark.parametrize(
    "data, count, text",
    [
        (b'{"text": "one"}\n{"text": "two"}\n', 2, "one"),
        (b'\xef\xbb\xbf {"id": 1,\n{"text": "two"}\n', 1, "two"),
        (b"<!DOCTYPE html><html><body><p>It opened in 2018.</p></body></html>", 1, "It opened in 2018."),
        (b"It {opened} in <2018>.", 1, "It {opened} in <2018>."),
    ],
)
def test_standard_input_is_told_by_how_it_begins(monkeypatch: pytest.MonkeyPatch, data: bytes, count: int, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(data))))  # type: ignore[type-var]
    found = [d for d in readers.read("-") if isinstance(d, Document)]
    assert (len(found), found[0].text.strip()) == (count, text)
