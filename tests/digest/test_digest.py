"""The days that matter out of many articles: how they are counted, chosen, told and refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.command import cli
from timeline.digest.digest import digest
from timeline.document import Document
from timeline.errors import BadDate, BadOption

ARTICLES = [
    Document("The dam at Grel broke on 3 May 2020. Two hundred families had to leave the valley.", id="a", published="2020-05-04"),
    Document("A year after the dam at Grel broke on 3 May 2020, Weber stood trial. He said nothing.", id="b", published="2021-05-03"),
    Document("The dam at Grel broke on 3 May 2020. The court will rule on 9 June 2021, said Weber.", id="c", published="2021-05-20"),
    Document("Weber was found guilty on 9 June 2021. The fair opens on 12 June 2021.", id="d", published="2021-06-10"),
    Document("The fair opens on 12 June 2021 with a brass band.", id="e", published="2021-06-11"),
]


def chosen(**wanted: object) -> list[str]:
    return [day.date for day in digest(ARTICLES, **wanted)]  # type: ignore[arg-type]


def test_the_day_that_the_most_articles_name_comes_first_and_days_stand_in_order_of_time() -> None:
    assert chosen(dates=1) == ["2020-05-03"]
    assert chosen(dates=2) == ["2020-05-03", "2021-06-09"]


def test_an_article_that_looks_back_counts_more_than_one_that_announces() -> None:
    back = Document("The mill burned down on 3 May 2020.", published="2020-05-09")
    ahead = Document("The fair opens on 7 May 2020.", published="2020-05-01")
    assert [day.date for day in digest([ahead, back], dates=1)] == ["2020-05-03"]


def test_a_quiet_year_is_not_drowned_by_a_loud_month() -> None:
    loud = [Document(f"The council met on {n % 3 + 3} May 2020. Item {n}.", id=f"l{n}", published="2020-05-09") for n in range(60)]
    quiet = [Document(f"The mill burned down on 3 May 2015. Item {n}.", id=f"q{n}", published="2015-05-09") for n in range(9)]
    assert "2015-05-03" in [day.date for day in digest([*loud, *quiet], dates=2)]


def test_the_reason_counts_the_articles_that_name_the_day_and_those_that_look_back() -> None:
    [day] = digest(ARTICLES, dates=1, about="grel")
    assert day.reason == "3 articles name it, all of them later, all of them about grel"
    assert (day.articles, day.later, day.printed) == (3, 3, 0)


def test_what_it_is_about_decides_between_days_that_are_named_as_often() -> None:
    assert chosen(dates=1, since="2021-06-01", about="fair") == ["2021-06-12"]
    assert chosen(dates=1, since="2021-06-01", about="Weber") == ["2021-06-09"]


def test_sentences_are_the_documents_own_and_each_is_told_once() -> None:
    texts = {a.id: a.text for a in ARTICLES}
    for day in digest(ARTICLES, dates=5, sentences=3):
        assert len(set(day.sentences)) == len(day.sentences) == len(day.documents) > 0
        assert all(sentence in texts[document] for sentence, document in zip(day.sentences, day.documents, strict=True))


def test_no_day_outside_of_the_bounds_is_chosen_and_both_bounds_are_within() -> None:
    assert chosen(dates=9, since="2021-06-09", until="2021-06-10") == ["2021-06-09", "2021-06-10"]


@settings(max_examples=25)
@given(st.permutations(ARTICLES))
def test_the_order_of_the_articles_changes_nothing(articles: list[Document]) -> None:
    def told(documents: list[Document]) -> list[tuple[object, ...]]:
        return [(d.date, d.sentences, d.score, d.reason) for d in digest(documents, dates=4)]

    assert told(articles) == told(ARTICLES)


def test_an_article_given_twice_counts_once() -> None:
    assert digest([*ARTICLES, *ARTICLES]) == digest(ARTICLES)


def test_no_articles_and_articles_without_a_day_give_what_there_is() -> None:
    assert digest([]) == ()
    [day] = digest([Document("Nothing was said.", published="2021-06-10")])
    assert (day.date, day.sentences, day.reason) == ("2021-06-10", ("Nothing was said.",), "1 article printed that day")


@pytest.mark.parametrize(
    "wanted, error", [({"dates": 0}, BadOption), ({"sentences": 10**9}, BadOption), ({"since": "soon"}, BadDate), ({"until": "2021-13"}, BadDate),
                      ({"since": "2021-02-01", "until": "2021-01-01"}, BadDate)]
)  # fmt: skip
def test_what_cannot_be_asked_for_is_named(wanted: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        chosen(**wanted)


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps({"id": a.id, "text": a.text, "published": a.published}) + "\n" for a in ARTICLES))
    return path


def run(*arguments: object) -> int:
    return cli.run([str(a) for a in arguments])


def test_the_command_writes_a_line_a_day(lines: Path, tmp_path: Path) -> None:
    assert run("digest", lines, "--dates", 1, "--from", "May 2020", "--to", "2021-12-31", "-o", tmp_path / "out.jsonl") == 0
    [day] = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert (day["date"], day["articles"]) == ("2020-05-03", 3)
    assert day["sentences"][0] in json.loads(lines.read_text().splitlines()["abc".index(day["documents"][0])])["text"]


def test_the_command_prints_a_table_with_the_reason(lines: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run("digest", lines, "--dates", 2) == 0
    out = capfd.readouterr().out
    assert "2020-05-03" in out
    assert "articles name it" in " ".join(out.split())


@pytest.mark.parametrize(
    "options, said", [(["--dates", "0"], "given '0', expected a number from 1"), (["--format", "csv"], "given 'csv', expected one of jsonl, table"),
                      (["--from", "2022", "--to", "2021"], "to: given '2021', expected a date that is not before 2022"),
                      (["--from", "xyzzy"], "--from: given 'xyzzy', expected")]
)  # fmt: skip
def test_a_wrong_option_ends_with_2_and_leaves_no_file(
    lines: Path, tmp_path: Path, options: list[str], said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run("digest", lines, *options, "-o", tmp_path / "out") == 2
    assert said in capfd.readouterr().err
    assert [p.name for p in tmp_path.iterdir()] == ["in.jsonl"]
