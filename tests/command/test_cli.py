"""The command line, as people and other programs use it."""

from __future__ import annotations

import csv
import io
import json
import signal
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Command
from timeline.command import cli
from timeline.document import COLUMNS
from timeline.settings import Settings
from timeline.showing.exports import EXPORTS

LINE = '{"id": "a", "text": "It opened in May 2018.", "published": "2023-04-12"}\n'


def run(*arguments: object) -> int:
    return cli.run([str(a) for a in arguments])


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "bridge.txt"
    path.write_text("The bridge closed in 2020. It had opened in May 2018.\n")
    return path


def test_extract_prints_a_table_with_phrase_and_event(article: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run("extract", article, "--published", "2023-04-12") == 0
    out = capfd.readouterr().out
    assert "May 2018" in out
    assert "bridge closed" in out


def test_extract_writes_one_entry_a_line_with_offsets_into_the_text(article: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run("extract", article, "--published", "2023-04-12", "--format", "jsonl") == 0
    text = article.read_text()
    entries = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert {e["phrase"]: (e["start"], e["end"], e["document"]) for e in entries} == {
        "in 2020": ("2020-01-01", "2021-01-01", "bridge.txt"),
        "in May 2018": ("2018-05-01", "2018-06-01", "bridge.txt"),
    }
    assert all(text[e["phrase_start_char"] : e["phrase_end_char"]] == e["phrase"] for e in entries)
    assert all(list(e) == [c.name for c in COLUMNS] for e in entries)


@pytest.fixture
def papers(tmp_path: Path) -> list[Path]:
    texts = ("The old mill at Grel burned down on 3 May 2018.", "In May 2018 the old mill at Grel burned down. It was rebuilt in 2019.")
    paths = [tmp_path / "post.txt", tmp_path / "courier.txt"]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text)
    return paths


def documents_of(entry: dict[str, Any]) -> list[str]:
    return sorted(e["document"] for e in entry["evidence"])


def test_merge_makes_an_event_told_twice_one_entry_with_its_evidence(papers: list[Path], capfd: pytest.CaptureFixture[str]) -> None:
    assert run("merge", *papers, "--published", "2020", "--format", "jsonl") == 0
    entries = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert [(e["edtf"], documents_of(e)) for e in entries] == [
        ("2018-05-03", ["courier.txt", "post.txt"]),
        ("2019", ["courier.txt"]),
    ]


@pytest.mark.parametrize(("options", "rows"), [([], 2), (["--merge"], 2), (["--apart"], 3)])
def test_several_files_are_merged_unless_they_are_kept_apart(
    papers: list[Path], options: list[str], rows: int, capfd: pytest.CaptureFixture[str]
) -> None:
    for command in ("extract", "export"):
        assert run(command, *papers, "--published", "2020", "--format", "csv", *options) == 0
        assert len(list(csv.DictReader(io.StringIO(capfd.readouterr().out, newline="")))) == rows


def test_json_lines_come_as_they_are_read_unless_they_are_to_be_merged(papers: list[Path], capfd: pytest.CaptureFixture[str]) -> None:
    for options, lines in (([], 3), (["--merge"], 2)):
        assert run("extract", *papers, "--published", "2020", "--format", "jsonl", *options) == 0
        assert len(capfd.readouterr().out.splitlines()) == lines


def test_a_chart_can_have_a_lane_for_each_name(papers: list[Path], tmp_path: Path) -> None:
    assert run("chart", *papers, "--published", "2020", "--lanes", "-o", tmp_path / "chart.json") == 0
    assert [lane["name"] for lane in json.loads((tmp_path / "chart.json").read_bytes())["datasets"]["lanes"]] == ["Grel", "Others"]


def test_export_is_in_order_of_time(article: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run("export", article, "--published", "2023-04-12", "--format", "csv") == 0
    rows = list(csv.DictReader(io.StringIO(capfd.readouterr().out, newline="")))
    assert [row["edtf"] for row in rows] == ["2018-05", "2020"]


def test_the_format_follows_the_name_of_the_output(article: Path, tmp_path: Path) -> None:
    assert run("export", article, "--published", "2023", "-o", tmp_path / "out.json") == 0
    assert len(json.loads((tmp_path / "out.json").read_bytes())["entries"]) == 2


@pytest.mark.parametrize("name", list(EXPORTS))
def test_every_export_can_be_asked_for_by_name(article: Path, tmp_path: Path, name: str) -> None:
    assert run("export", article, "--published", "2023", "--format", name, "-o", tmp_path / "out") == 0
    assert (tmp_path / "out").stat().st_size > 100


@pytest.mark.parametrize("suffix, start", [(".html", b"<!doctype html"), (".svg", b"<svg"), (".png", b"\x89PNG"), (".json", b"{")])
def test_chart_draws_by_the_name_of_the_output(article: Path, tmp_path: Path, suffix: str, start: bytes) -> None:
    out = tmp_path / f"chart{suffix}"
    assert run("chart", article, "--published", "2023", "-o", out) == 0
    assert out.read_bytes()[:50].lstrip().lower().startswith(start.lower())


def test_tag_gives_every_document_its_mentions_in_the_order_of_the_lines(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in.jsonl").write_text(LINE + '{"id": 2, "text": "Nothing here."}\n')
    assert run("tag", tmp_path / "in.jsonl") == 0
    first, second = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert (first["id"], second) == ("a", {"id": "2", "mentions": []})
    [mention] = first["mentions"]
    assert {k: mention[k] for k in ("text", "start_char", "end_char", "type", "value", "mod", "start", "end", "grain", "edtf")} == {
        "text": "May 2018",
        "start_char": 13,
        "end_char": 21,
        "type": "DATE",
        "value": "2018-05",
        "mod": None,
        "start": "2018-05-01",
        "end": "2018-06-01",
        "grain": "month",
        "edtf": "2018-05",
    }


def test_a_line_prefers_for_itself(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    line = {"text": "Monday", "published": "2023-04-12"}
    (tmp_path / "in.jsonl").write_text("\n".join(json.dumps(line | {"prefer": p}) for p in ("past", "future")))
    assert run("tag", tmp_path / "in.jsonl") == 0
    found = [json.loads(line)["mentions"][0]["value"] for line in capfd.readouterr().out.splitlines()]
    assert found == ["2023-04-10", "2023-04-17"]


def test_explain_shows_how_a_phrase_is_read(capfd: pytest.CaptureFixture[str]) -> None:
    assert run("explain", "next six months", "--published", "2023-04-12") == 0
    out = capfd.readouterr().out
    assert "2023-04-12" in out
    assert "2023-10-12" in out


def test_a_typed_date_is_shown_back_with_what_was_assumed(article: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run("extract", article, "--published", "03/04/2023") == 0
    assert "published 2023-03-04, read as month/day/year (--date-order mdy)" in capfd.readouterr().err
    assert run("extract", article, "--published", "03/04/2023", "--date-order", "dmy") == 0
    assert "published 2023-04-03, read as day/month/year" in capfd.readouterr().err


def test_a_relative_phrase_without_a_publication_date_is_said_to_be_unplaced(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("The bridge opened three days ago.")
    assert run("extract", tmp_path / "a.txt", "--format", "jsonl") == 0
    out, err = capfd.readouterr()
    assert json.loads(out)["placed"] is False
    assert err.startswith("timeline: a.txt: ")


def test_every_setting_is_an_option_with_its_documentation(command: Command) -> None:
    shown = " ".join(command("extract", "--help", env={"COLUMNS": "300", "TERM": "dumb"}).stdout.decode().split())
    for setting in fields(Settings):
        assert "--" + setting.name.replace("_", "-") in shown
        assert setting.metadata["doc"] in shown


def test_files_are_told_apart_by_name_and_by_path_where_names_are_the_same(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x").mkdir()
    paths = [tmp_path / "a.txt", tmp_path / "x" / "a.txt", tmp_path / "b.txt"]
    for path in paths:
        path.write_text("It opened in 2018.")
    assert run("tag", *paths) == 0
    ids = [json.loads(line)["id"] for line in capfd.readouterr().out.splitlines()]
    assert ids == [str(paths[0]), str(paths[1]), "b.txt"]


def test_standard_input_and_output_make_a_pipe(command: Command) -> None:
    done = command("tag", "-", stdin=None, input=LINE.encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["id"] == "a"


def test_a_reader_that_goes_away_ends_the_command_quietly(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(LINE * 20_000)
    words = [sys.executable, "-m", "timeline.command.cli", "tag", str(tmp_path / "in.jsonl")]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 141


@pytest.mark.parametrize("number, status", [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_command_leaves_the_old_file_and_nothing_else(tmp_path: Path, number: int, status: int) -> None:
    (tmp_path / "out.jsonl").write_text("old")
    words = [sys.executable, "-m", "timeline.command.cli", "tag", "-", "-o", str(tmp_path / "out.jsonl")]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stderr is not None
        process.stdin.write(LINE.encode() * 100)
        process.stdin.flush()
        while len(list(tmp_path.iterdir())) < 2 and process.poll() is None:
            pass
        process.send_signal(number)
        assert process.wait(60) == status
        assert b"Traceback" not in process.stderr.read()
    assert [p.name for p in tmp_path.iterdir()] == ["out.jsonl"]
    assert (tmp_path / "out.jsonl").read_text() == "old"


def test_output_keeps_its_mode_and_goes_through_a_link(article: Path, tmp_path: Path) -> None:
    target, link = tmp_path / "real.csv", tmp_path / "link.csv"
    target.write_text("old")
    target.chmod(0o600)
    link.symlink_to(target)
    assert run("export", article, "--published", "2023", "-o", link) == 0
    assert link.is_symlink()
    assert target.stat().st_mode & 0o777 == 0o600
    assert target.read_text().startswith("id,document")


@pytest.mark.parametrize("arguments", [["--help"], ["tag", "in.jsonl", "-o", "out.jsonl"]])
def test_help_and_tag_start_without_heavy_libraries(tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "in.jsonl").write_text(LINE)
    heavy = ("polars", "altair", "flask", "dateparser", "trafilatura", "htmldate", "charset_normalizer", "sqlalchemy")
    program = (
        "import sys, atexit\nfrom timeline.command import cli\nstatus = cli.run(sys.argv[1:])\n"
        f"print('loaded', [n for n in {heavy} if n in sys.modules], status, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program, *arguments], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stderr.splitlines()[-1] == "loaded [] 0"
