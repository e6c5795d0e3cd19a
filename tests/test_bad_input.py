"""Bad input through the real command: a clear message and status 2, or a correct result; never a traceback or half a file."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Command


def refused(done: subprocess.CompletedProcess[bytes], *said: str) -> None:
    err = done.stderr.decode()
    assert done.returncode == 2, err
    assert done.stdout == b""
    assert "Traceback" not in err
    for words in said:
        assert words in err


def tagged(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, object]]:
    assert done.returncode == 0, done.stderr.decode()
    assert b"Traceback" not in done.stderr
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


@pytest.mark.parametrize(
    "name, data, said",
    [
        ("empty.txt", b"", "given 'an empty text', expected text, Markdown, HTML or JSON Lines, in UTF-8"),
        ("blank.md", b"\n \n", "given 'no text'"),
        ("picture.txt", bytes(range(256)) * 10, "given 'binary data"),
        ("latin.txt", "Café opened in 2018".encode("latin-1"), "encoding"),
        ("page.html", b"<html><head><script>var year = 2018;</script></head><body></body></html>", "given 'a page without text'"),
        ("empty.jsonl", b"", "given 'no document'"),
        ("bad.jsonl", b"2018\n{nothing}\n", "bad.jsonl, line 1: given '2018', expected a JSON object"),
    ],
)
@pytest.mark.parametrize("verb", ["extract", "tag"])
def test_a_file_without_a_readable_document_is_refused_and_nothing_is_written(
    command: Command, tmp_path: Path, verb: str, name: str, data: bytes, said: str
) -> None:
    source, target = tmp_path / name, tmp_path / "out.jsonl"
    source.write_bytes(data)
    refused(command(verb, source, "-o", target), name, said)
    assert [p.name for p in tmp_path.iterdir()] == [name]


def test_empty_standard_input_is_refused(command: Command) -> None:
    refused(command("extract", "-"), "standard input: given 'an empty text'")


def test_a_line_that_is_no_json_is_named_by_its_number_and_the_others_are_processed(command: Command, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": 1, "text": "In 2018."}\n{"id": 2, "text"\n\n{"id": 4, "text": "In 2019."}\n')
    done = command("tag", tmp_path / "a.jsonl")
    assert [row["id"] for row in tagged(done)] == ["1", "4"]
    assert f"{tmp_path / 'a.jsonl'}, line 2: given" in done.stderr.decode()


def test_of_several_files_the_bad_one_is_named_and_the_others_are_processed(command: Command, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("In 2018.")
    (tmp_path / "bad.txt").write_bytes(b"\0")
    done = command("tag", tmp_path / "bad.txt", tmp_path / "good.txt")
    assert [row["id"] for row in tagged(done)] == ["good.txt"]
    assert f"{tmp_path / 'bad.txt'}: given 'binary data" in done.stderr.decode()


def test_a_document_in_a_language_without_grammar_is_named_and_the_others_are_processed(command: Command, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": "x", "text": "In 2018.", "language": "tlh"}\n{"id": "y", "text": "In 2018."}\n')
    done = command("tag", tmp_path / "a.jsonl")
    assert [row["id"] for row in tagged(done)] == ["y"]
    assert "'tlh'" in done.stderr.decode()


@pytest.mark.parametrize("typed", ["", "soon", "no date", "2023-02-30", "10000", "300000", "12 April 10000", "-5", "12 April", "9" * 500])
def test_a_publication_date_that_is_no_date_is_refused(command: Command, sample: Path, typed: str) -> None:
    refused(command("extract", sample, f"--published={typed}"), "--published: given", "expected ISO 8601 or a date in words")


@pytest.mark.parametrize(
    "published, start, end",
    [
        ("0000-05-01", "0000-04-30", "0000-05-01"),
        ("-0043-03-15", "-0043-03-14", "-0043-03-15"),
        ("9999-12-31", "9999-12-30", "9999-12-31"),
        ("+10000-01-01", "9999-12-31", "+10000-01-01"),
        ("+100000-01-01", "+99999-12-31", "+100000-01-01"),
    ],
)
def test_years_outside_the_usual_are_counted_right(command: Command, tmp_path: Path, published: str, start: str, end: str) -> None:
    (tmp_path / "a.txt").write_text("He left yesterday.")
    [row] = tagged(command("tag", tmp_path / "a.txt", f"--published={published}"))
    [mention] = row["mentions"]  # type: ignore[misc]
    assert (mention["start"], mention["end"]) == (start, end)


def test_a_publication_beyond_what_can_be_placed_leaves_relative_phrases_unplaced_and_says_so(command: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("He left yesterday.")
    done = command("extract", tmp_path / "a.txt", "--published=+300000-01-01", "--format", "jsonl")
    assert [row["placed"] for row in tagged(done)] == [False]
    assert b'"yesterday" is not placed' in done.stderr


@pytest.mark.parametrize("year", ["year 0", "10000", "300000", "the year 10000", "300000 BC", "9999", "1 January 0"])
@pytest.mark.parametrize("format", ["table", "csv", "json", "jsonl"])
def test_years_out_of_range_in_a_text_reach_every_format(command: Command, tmp_path: Path, year: str, format: str) -> None:
    (tmp_path / "a.txt").write_text(f"It began in {year}. It ended in 2018.")
    done = command("extract", tmp_path / "a.txt", "--published", "2023-04-12", "--format", format)
    assert done.returncode == 0, done.stderr.decode()
    assert "2018" in done.stdout.decode()


@pytest.mark.parametrize("year", ["0000-05-01", "+300000-01-01", "-0043-03-15"])
@pytest.mark.parametrize("suffix", ["html", "svg"])
def test_years_out_of_range_can_be_drawn(command: Command, tmp_path: Path, year: str, suffix: str) -> None:
    (tmp_path / "a.txt").write_text("He left yesterday. He came back in 2018.")
    done = command("chart", tmp_path / "a.txt", f"--published={year}", "-o", tmp_path / f"chart.{suffix}")
    assert done.returncode == 0, done.stderr.decode()
    assert (tmp_path / f"chart.{suffix}").stat().st_size > 1000


def test_a_text_of_twenty_megabytes_is_tagged_to_its_end(command: Command, tmp_path: Path) -> None:
    text = "It rained, and nobody came to see the bridge that day, said the mayor. " * 290_000 + "It opened in May 2018."
    assert len(text) > 20_000_000
    (tmp_path / "a.txt").write_text(text)
    [row] = tagged(command("tag", tmp_path / "a.txt", "--published", "2023-04-12"))
    last = row["mentions"][-1]  # type: ignore[index]
    assert text[last["start_char"] : last["end_char"]] == last["text"] == "May 2018"


@pytest.mark.parametrize(
    "text", ["1" * 300_000, "12 " * 100_000, "2018" * 50_000, "1/2/" * 50_000, "10:" * 50_000, "1,000." * 50_000]
)
def test_a_text_of_digits_alone_ends(command: Command, tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_text(text)
    assert len(tagged(command("tag", tmp_path / "a.txt", "--published", "2023-04-12"))) == 1


@pytest.mark.parametrize("verb", ["tag", "extract"])
def test_lone_surrogates_and_nul_come_out_as_utf8_with_offsets_that_hold(command: Command, tmp_path: Path, verb: str) -> None:
    (tmp_path / "a.jsonl").write_text(
        '{"id": "\\ud800", "text": "\\udfff\\u0000 🚲 It opened in May 2018 \\ud83d.", "published": "2023-04-12"}\n'
    )
    [row] = tagged(command(verb, tmp_path / "a.jsonl", *(("--format", "jsonl") if verb == "extract" else ())))
    text = "\ufffd\0 🚲 It opened in May 2018 \ufffd."
    if verb == "tag":
        [mention] = row["mentions"]  # type: ignore[misc]
        assert text[mention["start_char"] : mention["end_char"]] == "May 2018"
    else:
        assert text[row["phrase_start_char"] : row["phrase_end_char"]] == "in May 2018"  # type: ignore[misc]


@pytest.mark.parametrize("format", ["table", "csv", "json", "jsonl"])
def test_lone_surrogates_and_nul_reach_every_format_as_utf8(command: Command, tmp_path: Path, format: str) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": "a", "text": "The \\ud800 bridge \\u0000 opened in May 2018.", "published": "2023-04-12"}\n')
    done = command("extract", tmp_path / "a.jsonl", "--format", format)
    assert done.returncode == 0, done.stderr.decode()
    assert "May 2018" in done.stdout.decode("utf-8")


@pytest.mark.parametrize(
    "arguments, said",
    [
        (["extract", "nowhere.txt"], "nowhere.txt: No such file or directory"),
        (["extract", "."], ".: given 'a directory', expected a file"),
        (["extract", "{sample}", "--format", "klingon"], "--format: given 'klingon', expected one of csv, json"),
        (["export", "{sample}"], "--format: given 'no format', expected one of csv, json"),
        (["chart", "{sample}", "-o", "chart.gif"], "--output: given 'chart.gif', expected a name that ends in .html, .svg, .png, .json"),
        (["extract", "{sample}", "--language", "tlh"], "'tlh'"),
        (["extract", "{sample}", "-o", "nowhere/out.csv"], "nowhere: No such directory"),
        (["extract", "{sample}", "--prefer", "never"], "--prefer"),
        (["explain", " "], "given ' '"),
        (["nothing"], "No such command"),
        (["serve", "--sample", "nowhere.txt"], "nowhere.txt"),
        (["serve", "--sample", "/dev/null"], "/dev/null: given 'an empty text'"),
        (["serve", "--sample", "{sample}", "--published", "soon"], "--published: given 'soon'"),
    ],
)
def test_what_cannot_be_done_is_said_with_what_can(command: Command, sample: Path, tmp_path: Path, arguments: list[str], said: str) -> None:
    done = command(*(a.format(sample=sample) for a in arguments), cwd=tmp_path)
    refused(done, said)
    assert not list(tmp_path.iterdir())


def test_closed_standard_input_and_output_are_said(command: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("In 2018.")
    for words, said in ((["tag", "-"], b"no standard input"), (["tag", tmp_path / "a.txt"], b"No standard output")):
        script = f'exec "$0" -m timeline.command.cli "$@" {"<&-" if words[1] == "-" else ">&-"}'
        done = subprocess.run(["/bin/sh", "-c", script, sys.executable, *map(str, words)], capture_output=True, check=False)
        assert (done.returncode, said in done.stderr, b"Traceback" in done.stderr) == (2, True, False)
