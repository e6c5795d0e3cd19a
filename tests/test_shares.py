"""Extent, status and attribution of our own sentences: the half that rules are written by, and the share right of the other."""

from __future__ import annotations

import pytest

from tests import affairs, dated, sides
from tests.shares import COLUMNS, sentences, share

SEEN = {"extent": 0.94, "status": 0.96, "attribution": 0.96}
UNSEEN = {"extent": 0.92, "status": 0.92, "attribution": 0.88}
DATED = {"seen": 0.56, "unseen": 0.58}
MERGED = {"fitted": (0.76, 0.03, 0.69), "newspapers": (0.25, 0.07, 0.22), "unseen": (0.14, 0.15, 0.07)}
"""Of each half of the affairs the pairs that are found at least, the merges that are wrong at most, the conflicts shown at least."""
SHORT = {(0, 3): (0.93, 0.03, 0.85), (3, 6): (0.66, 0.0, 0.85), (6, 20): (0.75, 0.02, 0.60)}
"""The short affairs in the order in which they were written: those by which rules were first made, those once set aside, further ones."""
SIDES = {"seen": 0.88, "unseen": 0.93}


@pytest.mark.parametrize("column", COLUMNS)
def test_there_are_many_sentences_of_each_and_every_second_is_a_trap(column: str) -> None:
    seen, unseen = sentences(column, "seen"), sentences(column, "unseen")
    assert len(seen) + len(unseen) >= 150
    assert abs(len(seen) - len(unseen)) <= 2
    for half in (seen, unseen):
        assert all(plain.wanted != trap.wanted for plain, trap in zip(half[::2], half[1::2], strict=True))


@pytest.mark.parametrize("column", COLUMNS)
def test_the_sentences_that_rules_are_written_by_are_told_right(column: str) -> None:
    assert share(column, "seen") >= SEEN[column]
    assert share(column, "further") >= 0.97


def test_the_third_set_of_who_says_so_is_told_right() -> None:
    assert len(sentences("attribution", "third")) >= 80
    assert share("attribution", "third") >= 0.96


@pytest.mark.parametrize("column", COLUMNS)
def test_the_sentences_that_nobody_looks_at_are_mostly_told_right(column: str) -> None:
    assert share(column, "unseen") >= UNSEEN[column]


def test_there_are_many_dated_phrases_and_every_second_is_a_trap() -> None:
    seen, unseen = dated.phrases("seen"), dated.phrases("unseen")
    assert len(seen) + len(unseen) >= 320
    for half in (seen, unseen):
        assert {one.kind for one in half} == {one.kind for one in seen}
        assert all(plain.kind == trap.kind for plain, trap in zip(half[::2], half[1::2], strict=True))
        assert all(plain.wanted != trap.wanted for plain, trap in zip(half[::2], half[1::2], strict=True))


@pytest.mark.parametrize("half", dated.HALVES)
def test_dated_phrases_are_told_at_their_time_no_less_often_than_before(half: str) -> None:
    assert dated.shares(half)["all"] >= DATED[half]


def test_there_are_many_events_without_a_phrase_and_every_second_is_a_trap() -> None:
    seen, unseen = sides.events("seen"), sides.events("unseen")
    assert len(seen) + len(unseen) >= 60
    for half in (seen, unseen):
        assert all(plain.wanted != trap.wanted for plain, trap in zip(half[::2], half[1::2], strict=True))


@pytest.mark.parametrize("half", sides.HALVES)
def test_events_without_a_phrase_are_told_on_their_side_of_publication(half: str) -> None:
    assert sides.share(half) >= SIDES[half]


def test_wrong_lines_of_the_unseen_half_are_never_printed(capsys: pytest.CaptureFixture[str]) -> None:
    dated.report(errors=True)
    printed = capsys.readouterr().out
    assert any(dated.marked(one) in printed for one in dated.phrases("seen"))
    assert not any(dated.marked(one) in printed for one in dated.phrases("unseen"))


def test_marks_breaks_and_plain_brackets_of_a_line_are_told_apart() -> None:
    one = dated.phrase("structure", "-", "none or 2018-03-04T09:05..", r"It shut.\[4\]\n[In March] it was sold.")
    assert one.text[one.start : one.end] == "In March"
    assert one.text.startswith("It shut.[4]\nIn March")
    assert one.wanted == ("none", "2018-03-04T09:05:00..")


def test_what_is_listed_of_the_affairs_stands_in_their_papers_once() -> None:
    for affair in (name for names in affairs.HALVES.values() for name in names):
        texts = {d.id: d.text for d in affairs.documents(affair)}
        assert len(texts) >= 3
        told = affairs.tellings(affair)
        assert all(texts[one.document].count(one.words) == 1 for one in told)
        assert any(one.says != "-" for one in told)


def no_worse(one: affairs.Share, bounds: tuple[float, float, float]) -> None:
    found, wrong, shown = bounds
    assert one.found / one.pairs >= found
    assert one.wrong / max(1, one.merged) <= wrong
    assert one.shown / one.conflicts >= shown


@pytest.mark.parametrize("half", affairs.HALVES)
def test_affairs_are_merged_no_worse_than_before(half: str) -> None:
    no_worse(affairs.share(half), MERGED[half])


@pytest.mark.parametrize("part", SHORT)
def test_each_part_of_the_short_affairs_is_merged_no_worse_than_before(part: tuple[int, int]) -> None:
    no_worse(affairs.share_of(affairs.HALVES["fitted"][slice(*part)]), SHORT[part])


def test_what_is_wrong_in_the_affairs_set_aside_is_never_printed(capsys: pytest.CaptureFixture[str]) -> None:
    affairs.report(wrong=True)
    printed = capsys.readouterr().out
    assert not any(line.startswith(affairs.HALVES["unseen"]) for line in printed.splitlines())
