"""Tuned constants: the texts of samples/phrases/constants.tsv stand on either side of each, and a change goes nowhere unnoticed."""

from __future__ import annotations

import importlib
from itertools import groupby

import pytest

from tests.constants import Line, changed, changes, constants, lines, look

LINES = lines()
TESTED = {constant: tuple(of) for constant, of in groupby(LINES, key=lambda line: line.constant)}
BOUNDS = {
    "time and memory": """
        digest.daybook:REMEMBERED digest.daybook:_ROWS digest.digest:CANDIDATES digest.digest:MOST grammar.cascade:_REMEMBERED
        grammar.reader:_REMEMBERED merging.reconstruct:KEYS merging.reconstruct:NEAREST merging.joining:SAMPLE merging.affairs:NEAREST merging.affairs:ABOUT merging.bags:_BEHIND merging.blocks:COMPARED merging.blocks:BLOCK merging.actors:SENTENCES merging.actors:NAMES merging.actors:FAR merging.actors:_NEAR
        merging.names:_NEAR merging.forms:RIVALS merging.verbs:_BETWEEN placing.anchors:REACH
        placing.anchors:BACK placing.anchors:ON placing.anchors:_FAR placing.fiscal:_REACH placing.layout:_DEPTH placing.recall:BACK
        placing.stories:_HEAD placing.numbers:_MANY sentences.borders:REACH sentences.passage:REMEMBERED sentences.stack:DEPTH
        sentences.relatives:_NOUNS_BACK telling.titles.omissions:_FAR sources.openings:HEAD sources.openings:LONG_HEAD
        sources.pieces:DEEPEST sources.registry:LIMIT sources.registry:PEEKED sources.tree:SLACK telling.attachment:_NEAR
        telling.reports.speakers:SUBJECT telling.reports.speakers:PARTS telling.reports.antecedents:SENTENCES telling.reports.antecedents:FAR placing.joined:_BACK
        telling.comparisons:_LONG telling.comparisons:_BESIDE telling.comparisons:_NEAR telling.story.narrative:WINDOW""",
    "how the gate scans: which letters it looks at first, so that few places are read": """
        grammar.gate:_REACH grammar.gate:_WORD grammar.gate:_ADDRESS grammar.gate:_SHORT grammar.gate:_GLUED grammar.gate:_LOOSE""",
    "the calendar and the sky": """
        algebra.instants:MINUTE algebra.instants:HOUR algebra.instants:DAY algebra.instants:WEEK algebra.feasts.calendars:_INDIA
        algebra.feasts.calendars:_CHINA algebra.feasts.calendars:_TEHRAN algebra.feasts.calendars:_KNOWN algebra.feasts.calendars:_LUNATION
        algebra.feasts.calendars:_MECCA_SUNSET algebra.feasts.sky:_J2000 algebra.feasts.sky:_CENTURY algebra.feasts.sky:_MONTH
        algebra.feasts.sky:_YEAR telling.lives:_YEAR placing.stories:_MONTH merging.times:YEAR merging.comparing:_MONTH merging.comparing:_DAY algebra.expressions:_LEAP placing.date_order:_DAYS
        placing.date_order:_MONTHS algebra.instants:PRESENT grammar.meanings.steps:SOL""",
    "a name for a number that stands for nothing else": """
        sources.pieces:STRONG telling.network:ORIGIN placing.numbers:_FIGURES placing.numbers:_BESIDE placing.lookalikes:_FIGURES placing.lookalikes:_LETTERS""",
    "so many characters hold any word that is looked for": "telling.reports.antecedents:_WORD telling.owners:_LONG placing.lookalikes:_VERB placing.lookalikes:_WORD_LENGTH placing.lookalikes:_MEASURE placing.works:_REACH",
    "a length in characters: of “ and ”": "placing.sides:_AND",
    "how a title that leaves words out shares its characters": "telling.titles.title:_RESUMED telling.titles.title:_BEGUN",
    "what two tellings are weighed by: tests/merging/test_weights.py shows that the affairs come out otherwise": """
        merging.same:TELLING merging.same:TELLING_ALONE merging.same:NOTHING
        merging.joining:SURE merging.joining:LEAST merging.bags:LEAST merging.affairs:PART merging.affairs:SHARED merging.comparing:_LETTERS""",
    "what tests/merging/test_reconstruct.py shows on both sides": "merging.same:ALL_BUT merging.same:MOST merging.same:SAID merging.shown:HOURS",
    "more than any sum of weights": "merging.same:SURE merging.same:STRANGERS",
    "thousandths": "merging.bags:UNIT",
    "shares of certainty, which are measured": "telling.standing.statuses:HEDGED telling.standing.statuses:VAGUE",
}
"""Numbers that are no beliefs about language, by the reason."""


def _value(constant: str) -> object:
    module, name = constant.split(":")
    return getattr(importlib.import_module(f"timeline.{module}"), name)


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.constant} {line.wanted}")
def test_a_text_beside_a_constant_is_read_as_wanted(line: Line) -> None:
    assert look(line) == line.wanted


@pytest.mark.parametrize("constant", TESTED)
def test_a_change_of_a_constant_is_noticed(constant: str) -> None:
    for number in changes(_value(constant)):
        with changed(constant, number):
            assert any(_otherwise(line) for line in TESTED[constant]), f"{number} does as well"


def _otherwise(line: Line) -> bool:
    """Whether a line no longer comes out as wanted: it is read otherwise, or not at all."""
    try:
        return look(line) != line.wanted
    except (ValueError, IndexError, StopIteration):
        return True


def test_every_constant_is_a_belief_with_texts_or_a_bound_with_a_reason() -> None:
    known = [*TESTED, *(name for names in BOUNDS.values() for name in names.split())]
    assert sorted(known) == sorted(constants())
