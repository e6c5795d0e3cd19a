"""One document that fails in any way becomes a problem with its id, in every command and in REST; the others are told as ever."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

import timeline
from tests.web.conftest import app, client, make_app  # noqa: F401  # fixtures
from timeline.attempt import RAISE, attempt
from timeline.command import cli
from timeline.document import Document, Problem

GOOD = ["The bridge opened on 7 May 2018.", "The mill burned down on 3 May 2020."]
LINES = [{"id": "first", "text": GOOD[0]}, {"id": "cursed", "text": "The curse was laid in 2019."}, {"id": "last", "text": GOOD[1]}]
FAULT = "could not be read, by a fault of this program: ZeroDivisionError: the moon is full, at test_one_fails.py:"


@pytest.fixture
def curse(monkeypatch: pytest.MonkeyPatch) -> Callable[[type[BaseException]], None]:
    """A fault inside: whatever text speaks of a curse cannot be read."""
    from timeline.grammar.reader import Reader

    read = Reader.read

    def lay(kind: type[BaseException] = ZeroDivisionError) -> None:
        def cursed(self: Reader, text: str, *rest: Any) -> Any:
            if "curse" in text:
                raise kind("the moon is full")
            return read(self, text, *rest)

        monkeypatch.setattr(Reader, "read", cursed)

    monkeypatch.delenv(RAISE, raising=False)
    lay()
    return lay


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps(line | {"published": "2023-04-12"}) + "\n" for line in LINES))
    return path


COMMANDS = [
    ["extract"], ["extract", "--format", "jsonl"], ["extract", "--all-events"], ["export", "--format", "json"], ["export", "--format", "csv"], ["merge"], ["tag"],
    ["digest", "--dates", "5"], ["chart", "-o", "{}/chart.svg"],
]  # fmt: skip


@pytest.mark.usefixtures("curse")
@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_in_every_command_the_others_are_told_and_the_message_names_the_document(
    words: list[str], lines: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    name, *options = (word.format(tmp_path) for word in words)
    assert cli.run([name, str(lines), *options]) == 0
    out, err = capfd.readouterr()
    shown = out or (tmp_path / "chart.svg").read_text()
    assert "2018" in shown and "2020" in shown
    assert f"timeline: cursed: {FAULT}" in err
    assert "Traceback" not in err


@pytest.mark.usefixtures("curse")
def test_the_problem_is_in_what_is_written(lines: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["export", str(lines), "--format", "json"]) == 0
    (problem,) = json.loads(capfd.readouterr().out)["problems"]
    assert (problem["document"], problem["message"].startswith(FAULT)) == ("cursed", True)


@pytest.mark.usefixtures("curse")
@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_where_no_document_can_be_read_the_status_is_2(words: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(LINES[1]["text"])
    name, *options = (word.format(tmp_path) for word in words)
    assert cli.run([name, str(tmp_path / "a.txt"), *options]) == 2
    assert "a.txt: " + FAULT in capfd.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.usefixtures("curse")
def test_a_developer_can_have_it_raised(lines: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(RAISE, "1")
    with pytest.raises(ZeroDivisionError, match="the moon is full"):
        cli.run(["tag", str(lines)])


@pytest.mark.parametrize("kind", [MemoryError, KeyboardInterrupt])
def test_what_concerns_every_document_is_not_caught(curse: Callable[..., None], kind: type[BaseException]) -> None:
    curse(kind)
    with pytest.raises(kind):
        timeline.extract([Document(line["text"]) for line in LINES])


@pytest.mark.usefixtures("curse")
def test_in_python_too_and_the_traceback_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    documents = [Document(line["text"], line["id"], published="2023-04-12") for line in LINES]
    told = timeline.extract(documents)
    assert ([e.document for e in told.entries], [p.document for p in told.problems]) == (["first", "last"], ["cursed"])
    assert caplog.records[0].exc_info
    problems: list[Problem] = []
    assert [day.date for day in timeline.digest(documents, problems=problems)][:2] == ["2018-05-07", "2020-05-03"]
    assert [p.document for p in problems] == ["cursed"]


@pytest.mark.usefixtures("curse")
def test_a_single_text_raises_what_it_met() -> None:
    with pytest.raises(ZeroDivisionError):
        timeline.extract(LINES[1]["text"])


@pytest.mark.usefixtures("curse")
def test_in_a_request_the_others_have_their_entries(client: FlaskClient) -> None:  # noqa: F811
    answer = client.post("/api/timelines", json={"documents": LINES})
    assert answer.status_code == 201
    assert [e["document"] for e in answer.json["entries"]] == ["first", "last"]
    (problem,) = answer.json["problems"]
    assert (problem["document"], problem["message"].startswith(FAULT)) == ("cursed", True)
    assert client.get(answer.json["links"]["page"]).status_code == 200


@pytest.mark.usefixtures("curse")
def test_a_request_of_which_no_document_can_be_read_is_refused(client: FlaskClient) -> None:  # noqa: F811
    answer = client.post("/api/timelines", json={"documents": [LINES[1]]})
    assert (answer.status_code, answer.json["errors"][0]["field"]) == (422, "documents.0")


def test_a_document_in_a_language_without_grammar_takes_no_other_with_it_in_a_request(client: FlaskClient) -> None:  # noqa: F811
    answer = client.post("/api/timelines", json={"documents": [*LINES, {"id": "x", "text": "nuqneH", "language": "tlh"}]})
    assert answer.status_code == 201
    assert [(p["document"], p["message"]) for p in answer.json["problems"]] == [("x", "language: given 'tlh', expected one of en")]


def test_a_file_whose_reading_fails_takes_no_other_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    from timeline.sources import readers

    read = readers.read_each

    def fail(source: str, *rest: Any) -> Any:
        if source.endswith(".html"):
            raise LookupError("the page is cursed")
        return read(source, *rest)

    monkeypatch.setattr(readers, "read_each", fail)
    monkeypatch.delenv(RAISE, raising=False)
    (tmp_path / "a.html").write_text("<p>In 2018.")
    (tmp_path / "b.txt").write_text("It opened in 2018.")
    assert cli.run(["tag", str(tmp_path / "a.html"), str(tmp_path / "b.txt")]) == 0
    out, err = capfd.readouterr()
    assert json.loads(out)["id"] == "b.txt"
    assert "LookupError: the page is cursed" in err


def test_what_is_attempted_and_succeeds_is_given_as_it_is() -> None:
    assert attempt(lambda: 5, "a") == 5
