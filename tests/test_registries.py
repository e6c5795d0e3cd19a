"""A registry reaches the door: a format, a chart, a file of a chart or a database that is registered in one place is everywhere."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import URL, Engine, create_engine

from tests.conftest import Command
from tests.tables import README, TABLES, formats, renewed
from tests.web.conftest import make_app  # noqa: F401  # a fixture
from timeline.command import cli
from timeline.document import Timeline
from timeline.errors import BadOption
from timeline.showing.charts import CHARTS, OUTPUTS, Picture, chart, output
from timeline.showing.exports import EXPORTS, Source, export
from web.engines import ENGINES, engine, open_engine

BODY = {"documents": [{"text": "The bridge opened in May 2018.", "published": "2023-04-12"}]}


@pytest.fixture
def toys() -> Iterator[None]:
    """A format, a chart and a file of charts that no module knows."""
    kept = [(registry, dict(registry)) for registry in (EXPORTS, CHARTS, OUTPUTS, ENGINES)]

    @export("toy", "text/x-toy; charset=utf-8", ".toy")
    def write_toy(source: Source, out: BinaryIO) -> None:
        """Blocks of wood, one an entry."""
        assert isinstance(source, Timeline)
        out.write(b"[]" * len(source.entries))

    @chart("train", "as a train")
    def train(told: Timeline) -> dict[str, Any]:
        """A wagon for each entry."""
        return {"wagons": len(told.entries)}

    @output("doll", "image/x-doll")
    def doll(picture: Picture) -> bytes:
        """A doll to look at."""
        return json.dumps(picture.spec).encode()[:15]

    yield
    for registry, before in kept:
        registry.clear()  # type: ignore[attr-defined]
        registry.update(before)  # type: ignore[attr-defined]


@pytest.fixture
def client(toys: None, make_app: Callable[..., Flask]) -> FlaskClient:  # noqa: F811
    return make_app().test_client()


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text("The bridge opened in May 2018.\n")
    return path


@pytest.mark.usefixtures("toys")
def test_the_help_of_the_commands_names_it(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    monkeypatch.setenv("TERM", "dumb")
    for command, words in {"export": "csv, json, jsonl, table or toy", "chart": "chronology, lanes or train"}.items():
        assert cli.run([command, "--help"]) == 0
        assert words in (said := " ".join(capsys.readouterr().out.split()))
    assert ".json or .doll" in said


@pytest.mark.usefixtures("toys")
def test_the_command_line_writes_it_by_name_and_by_suffix(article: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["export", str(article), "--format", "toy"]) == 0
    assert capfd.readouterr().out == "[]"
    assert cli.run(["extract", str(article), "-o", str(tmp_path / "a.toy")]) == 0
    assert cli.run(["chart", str(article), "--chart", "train", "-o", str(tmp_path / "a.doll")]) == 0
    assert ((tmp_path / "a.toy").read_text(), (tmp_path / "a.doll").read_text()) == ("[]", '{"wagons": 1}')


@pytest.mark.usefixtures("toys")
@pytest.mark.parametrize("words, said", [(["export", "--format", "x"], "toy"), (["chart", "-o", "a.x"], ".doll"), (["chart", "-o", "a.svg", "--chart", "x"], "train")])
def test_what_is_not_registered_is_refused_with_what_is(article: Path, words: list[str], said: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.run([words[0], str(article), *words[1:]]) == 2
    assert said in capfd.readouterr().err


def test_a_stored_timeline_has_it_at_its_suffix_and_among_its_links(client: FlaskClient) -> None:
    told = client.post("/api/timelines", json=BODY).json
    assert told["links"]["toy"].endswith(f"/api/timelines/{told['id']}.toy")
    answer = client.get(told["links"]["toy"])
    assert (answer.text, answer.content_type) == ("[]", "text/x-toy; charset=utf-8")
    assert answer.headers["Content-Disposition"].endswith('.toy"')
    assert client.get(told["links"]["toy"] + "?from=2020-01-01").text == ""
    drawn = client.get(f"/api/timelines/{told['id']}/chart.doll?chart=train")
    assert (drawn.json if drawn.is_json else json.loads(drawn.text), drawn.content_type) == ({"wagons": 1}, "image/x-doll")
    assert client.get(f"/api/timelines/{told['id']}/chart.doll?chart=x").status_code == 422


def test_openapi_and_its_page_describe_it(client: FlaskClient) -> None:
    paths = client.get("/api/openapi.json").json["paths"]
    written, drawn = paths["/api/timelines/{id}.toy"]["get"], paths["/api/timelines/{id}/chart.doll"]["get"]
    assert written["responses"]["200"]["description"] == "Blocks of wood, one an entry."
    assert list(written["responses"]["200"]["content"]) == ["text/x-toy"]
    assert [p["schema"]["enum"] for p in drawn["parameters"] if p.get("name") == "chart"] == [["chronology", "lanes", "train"]]
    assert "/api/timelines/{id}.toy" in client.get("/api/docs").text


def test_the_page_of_a_timeline_offers_it(client: FlaskClient) -> None:
    told = client.post("/api/timelines", json=BODY).json
    page = client.get(told["links"]["page"]).text
    for words in (told["links"]["toy"], "Blocks of wood", f"/api/timelines/{told['id']}/chart.doll", "A doll to look at.", "as a train"):
        assert words in page
    assert "a lane for each name" not in page, "no entry has a lane"
    assert "?chart=train" in client.get(told["links"]["page"] + "?chart=train").text


@pytest.mark.parametrize("name", list(EXPORTS))
def test_every_format_is_served(make_app: Callable[..., Flask], name: str) -> None:  # noqa: F811
    client = make_app().test_client()
    told = client.post("/api/timelines", json=BODY).json
    answer = client.get(told["links"][name])
    assert (answer.status_code, answer.content_type) == (200, EXPORTS[name].media_type)
    assert "2018" in answer.text


@pytest.mark.parametrize("name", list(OUTPUTS))
def test_every_file_of_a_chart_is_served_behind_the_fence(make_app: Callable[..., Flask], name: str) -> None:  # noqa: F811
    client = make_app().test_client()
    id = client.post("/api/timelines", json=BODY).json["id"]
    answer = client.get(f"/api/timelines/{id}/chart.{name}")
    assert (answer.status_code, answer.content_type) == (200, OUTPUTS[name].media_type)
    assert "sandbox" in answer.headers["Content-Security-Policy"]


@pytest.mark.usefixtures("toys")
def test_a_database_is_opened_by_the_scheme_of_its_address(tmp_path: Path) -> None:
    with pytest.raises(BadOption, match="given 'oracle', expected a database of one of sqlite, postgresql"):
        open_engine("oracle://x/y")

    @engine("oracle")
    def toy(url: URL) -> Engine:
        return create_engine(f"sqlite:///{tmp_path}/{url.database}")

    assert open_engine("oracle://x/y").url.database == f"{tmp_path}/y"


def test_the_tables_of_the_readme_are_current() -> None:
    text = README.read_text(encoding="utf-8")
    assert [name for name in TABLES if f"<!-- {name} -->" not in text] == []
    assert renewed(text) == text, "make tables writes them anew"


@pytest.mark.usefixtures("toys")
def test_the_tables_follow_from_the_registries() -> None:
    assert "| `toy` | .toy | text/x-toy | Blocks of wood, one an entry. |" in formats()


def test_help_does_not_wait_for_altair(command: Command) -> None:
    done = command("chart", "--help", env=os.environ | {"PYTHONPROFILEIMPORTTIME": "1", "COLUMNS": "300", "TERM": "dumb"})
    assert b"chronology or lanes" in done.stdout
    assert b"timeline.showing.charts" in done.stderr
    assert b"altair" not in done.stderr
