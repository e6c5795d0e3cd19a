"""How fast the steps are: `make bench` measures, the tests only run them once."""

from __future__ import annotations

import json
from pathlib import Path

from pytest_benchmark.fixture import BenchmarkFixture

from timeline.document import Document
from timeline.extract import extract_document, tag
from timeline.readers import read


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
