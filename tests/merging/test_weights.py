"""What tellings are weighed by: the weights are those that the affairs give, and no number does as well as another."""

from __future__ import annotations

from functools import cache

import pytest

from tests import affairs
from tests.constants import changed
from tests.fitted import fitted, rows, table
from timeline.merging.levels import TIMES, Level
from timeline.merging.weights import SET, WEIGHTS

MATTER = [
    # constant, a number that does not do
    ("merging.same:TELLING", 30.0), ("merging.same:TELLING_ALONE", 0.5), ("merging.same:NOTHING", 0.0),
    ("merging.joining:SURE", 1.5), ("merging.joining:LEAST", -4.0), ("merging.bags:LEAST", 80), ("merging.affairs:PART", 0.9),
    ("merging.affairs:SHARED", 9), ("merging.comparing:_LETTERS", 9),
]  # fmt: skip


@cache
def share(half: str) -> affairs.Share:
    return affairs.share(half)


def test_the_weights_are_those_that_the_affairs_give() -> None:
    made = table(fitted([row for half in affairs.FITTED for affair in affairs.HALVES[half] for row in rows(affair)]))
    assert {level for level in Level if abs(made.get(level, 0.0) - WEIGHTS.get(level, 0.0)) > 0.1} == set()


def test_every_pair_has_one_level_of_time() -> None:
    for _, levels in rows("obit"):
        assert sum(level.name in levels for level in TIMES) == 1


def test_what_is_set_by_hand_is_set() -> None:
    assert {level: WEIGHTS[level] for level in SET} == dict(SET)


@pytest.mark.parametrize("constant, number", MATTER)
def test_another_number_is_noticed_in_the_affairs(constant: str, number: float) -> None:
    before = {half: share(half) for half in affairs.FITTED}
    with changed(constant, number):
        assert any(affairs.share(half) != before[half] for half in affairs.FITTED)
