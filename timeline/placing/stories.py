"""Stories: the date that a text has reached, on which its later times hang.

Knows what of a placed mention later ones may be counted from, and when a story only looks aside at a time and goes on from where it
was. Knows neither the rest of the text nor how a time is chosen; that is the discourse's part.
"""

from __future__ import annotations

import re

from timeline.algebra.expressions import (
    Anchor,
    Bounded,
    Direction,
    Expression,
    Field,
    Fuzzy,
    Qualified,
    Shift,
    Side,
    Step,
    Window,
    unbounded,
)
from timeline.algebra.fields import Kind
from timeline.algebra.intervals import Interval
from timeline.algebra.meaning import Meaning
from timeline.algebra.units import Unit
from timeline.document import Mention


def told(mention: Mention, meaning: Meaning) -> Interval | None:
    """The date that later phrases may hang on, or None where this one gives none (durations, sets, "recently", open sides).

    `meaning` is that of the mention, of a range that of its last end.
    """
    expression = unbounded(mention.expression)
    if not mention.parts:
        if isinstance(expression, Fuzzy | Window) or meaning.type in ("DURATION", "SET"):
            return None
        if isinstance(mention.expression, Bounded) and meaning.interval is not None:
            return _whole(meaning)
    interval = meaning.interval
    if interval is None or interval.start is None or interval.end is None or interval.end - interval.start > BEARS:
        return None
    return interval


def _whole(meaning: Meaning) -> Interval | None:
    """The period that a bounded meaning touches, from the side it keeps."""
    interval, grain = meaning.interval, meaning.grain
    if interval is None or grain is None or grain.rank > Unit.YEAR.rank or (grain is Unit.QUARTER and "Q" in meaning.value):
        return None
    if interval.start is not None:
        return Interval(interval.start, grain.add(interval.start, 1))
    return Interval(grain.add(interval.end, -1), interval.end) if interval.end is not None else None


def looks_aside(text: str, mention: Mention, meaning: Meaning, reached: Interval | None) -> bool:
    """Whether a story that has `reached` a date only looks aside at a time: the next one hangs on what was told before it.

    So it does at what is counted from publication, at what lay before ("two years earlier", "the previous year"), at a season whose
    year is not said, and at a year named in mid-sentence ("papers released in 2005 show") once a day or a month is told.
    """
    if meaning.anchor is Anchor.PUBLISHED:
        return True
    core = _plain(mention.expression)
    if isinstance(core, Shift):
        return core.direction is Direction.BACK
    if isinstance(core, Step) and core.n < 0:
        return True
    if isinstance(core, Field) and core.kind is Kind.SEASON and core.within is None:
        return True
    return meaning.grain is not None and meaning.grain.rank >= Unit.YEAR.rank and _is_fine(reached) and not opens(text, mention)


def _plain(expression: Expression) -> Expression:
    while isinstance(expression, Bounded | Qualified | Side):
        expression = expression.of
    return expression


def _is_fine(interval: Interval | None) -> bool:
    """Whether a date is told to the month or finer."""
    return interval is not None and interval.start is not None and interval.end is not None and interval.end - interval.start <= _MONTH


_MONTH = 31 * Unit.DAY.seconds
BEARS = 2 * Unit.YEAR.seconds
"""No phrase hangs on a longer period."""


def opens(text: str, mention: Mention) -> bool:
    """Whether a mention stands at the head of its sentence, with its signal and at most two words of a heading before it."""
    start = mention.phrase_start_char
    return _BEGUN.search(text, max(0, start - _HEAD), start) is not None


_HEAD = 40
_BEGUN = re.compile(r"(?:\A|[.!?:;]|\n)[\s\"'“”\])]*(?:[A-Z][a-z]+ ){0,2}$")


__all__ = ["looks_aside", "opens", "told"]
