"""How fast the steps are: `make bench` measures, the tests only run them once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.doubling import doubled, measured, text_of
from timeline.digest.digest import digest
from timeline.document import Document
from timeline.extract import extract, extract_document, tag
from timeline.merging.reconstruct import merge
from timeline.sources.readers import read


def test_tag_of_the_sample(benchmark: BenchmarkFixture, sample: Path) -> None:
    document = Document(sample.read_text("utf-8"), published="2023-04-12")
    assert benchmark(tag, document)


def test_extract_of_the_sample(benchmark: BenchmarkFixture, sample: Path) -> None:
    document = Document(sample.read_text("utf-8"), published="2023-04-12")
    assert benchmark(extract_document, document).entries


def test_reading_of_a_thousand_json_lines(benchmark: BenchmarkFixture, sample: Path, tmp_path: Path) -> None:
    line = json.dumps({"text": sample.read_text("utf-8"), "published": "2023-04-12"})
    (tmp_path / "in.jsonl").write_text(f"{line}\n" * 1000)
    assert benchmark(lambda: sum(1 for _ in read(tmp_path / "in.jsonl"))) == 1000


def articles(sample: Path, many: int) -> list[Document]:
    """So many articles that tell of the same things on other days."""
    text = sample.read_text("utf-8")
    return [Document(text.replace("2018", str(2000 + n % 20)), id=str(n), published=f"2023-{n % 12 + 1:02}-{n % 28 + 1:02}") for n in range(many)]


def test_merging_of_a_thousand_entries(benchmark: BenchmarkFixture, sample: Path) -> None:
    told = extract(articles(sample, 120), merged=False)
    assert len(benchmark(merge, told).entries) < len(told.entries)


def test_digest_of_a_hundred_articles(benchmark: BenchmarkFixture, sample: Path) -> None:
    assert len(benchmark(digest, articles(sample, 100), dates=5)) == 5


def test_the_doubling_benchmark_runs_and_shows_both_tables(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = measured(iter(["nothing"]), tmp_path)
    doubled(1, tmp_path, empty)
    assert [line.split()[:2] for line in capsys.readouterr().out.splitlines()[1:]] == [["1", "1"], ["1", "250"]]


def test_the_text_of_the_benchmark_is_the_same_every_time_and_full_of_times() -> None:
    text = text_of(5000, 1)
    assert text == text_of(5000, 1) != text_of(5000, 2)
    assert len(text) == 5000
    assert len(tag(Document(text, published="2023-04-12"))) > 30
