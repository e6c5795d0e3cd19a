"""Extent, status and attribution of our own sentences: the half that rules are written by, and the share right of the other."""

from __future__ import annotations

import pytest

from tests.shares import COLUMNS, sentences, share

SEEN = {"extent": 0.94, "status": 0.96, "attribution": 0.96}
UNSEEN = {"extent": 0.92, "status": 0.92, "attribution": 0.88}


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


@pytest.mark.parametrize("column", COLUMNS)
def test_the_sentences_that_nobody_looks_at_are_mostly_told_right(column: str) -> None:
    assert share(column, "unseen") >= UNSEEN[column]
