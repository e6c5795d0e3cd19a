"""One time, told twice: "two days earlier, on 12 March", "Thursday (16 May)", "13:14 EDT (17:14 UTC)".

Knows which two phrases that stand beside each other name one time, and which of them says more; knows no words but the marks between.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from timeline.algebra.expressions import Anchor, Bounded, Expression, Field, Fixed, Qualified, Shift, Step, core_of
from timeline.algebra.fields import Kind
from timeline.algebra.instants import DAY
from timeline.algebra.intervals import Interval
from timeline.algebra.units import Unit
from timeline.document import Mention

_MARKS = re.compile(r"\s*[,(/–—-]\s*[(\[]?\s*")
_CLOSING = re.compile(r"\s*[)\]]|\s*[,.;:]|\s*[–—-]|\s*$|\s+[a-z(]")


class Says(Enum):
    """What a phrase says of a day or time: the date itself, its weekday, how far it is from publication or from what was told, a clock."""

    DATE = "date"
    WEEKDAY = "weekday"
    STEP = "step"
    COUNTED = "counted"
    CLOCK = "clock"


_SURE = (Says.DATE, Says.WEEKDAY, Says.STEP, Says.COUNTED)
"""From the one that says most to the one that says least."""


def says(expression: Expression) -> Says | None:
    """What a phrase says of a single day, or that it is a time of day; None where it does neither."""
    if isinstance(expression, Bounded):
        return None
    if isinstance(expression, Qualified):
        expression = expression.of
    core = core_of(expression)
    match core:
        case Fixed(grain=Unit.DAY):
            return Says.DATE if core is expression else None
        case Field(kind=Kind.CLOCK) if core is expression:
            return Says.CLOCK
        case Field(kind=Kind.WEEKDAY) if core is expression:
            return Says.WEEKDAY
        case Field(kind=Kind.MONTH) if isinstance(expression, Field) and expression.kind is Kind.DAY:
            return Says.DATE
        case Step(of=Unit.DAY, anchor=Anchor.PUBLISHED) if core is expression:
            return Says.STEP
        case Step(of=Unit.DAY, anchor=Anchor.MENTIONED) if core is expression:
            return Says.COUNTED
    if isinstance(expression, Shift) and expression.origin in (Anchor.MENTIONED, Anchor.EITHER):
        return Says.COUNTED if min((unit for _, unit in expression.amount.parts), default=Unit.YEAR).rank >= Unit.DAY.rank else None
    return None


def pairs(text: str, mentions: Sequence[Mention]) -> dict[int, int]:
    """The numbers of mentions that are one time with the one right behind them, by the number of the one that says less.

    >>> from timeline.languages import language
    >>> text = "It fell on Thursday (16 May), two days after the march."
    >>> pairs(text, language("en").time.read(text))
    {0: 1}
    """
    found: dict[int, int] = {}
    for number in range(1, len(mentions)):
        one, other = mentions[number - 1], mentions[number]
        gap = other.phrase_start_char - one.end_char
        if gap <= 0 or _MARKS.fullmatch(text, one.end_char, other.phrase_start_char) is None:
            continue
        first, second = says(one.expression), says(other.expression)
        if first is None or second is None or found.get(number - 2) == number - 1:
            continue
        bracket = "(" in text[one.end_char : other.phrase_start_char]
        if first is second is Says.CLOCK:
            if bracket:
                found[number] = number - 1
        elif first is not second and Says.CLOCK not in (first, second) and _CLOSING.match(text, other.end_char):
            less, more = (number - 1, number) if _SURE.index(first) > _SURE.index(second) else (number, number - 1)
            found[less] = more
    return found


def same_instant(other: Interval, told: Interval) -> Interval:
    """A clock on the day on which it is the same instant as one that is told, in another zone: less than half a day from it.

    >>> same_instant(Interval(600, 660), Interval(72000, 72060))
    Interval(start=87000, end=87060)
    """
    if other.start is None or other.end is None or told.start is None:
        return other
    by = round((told.start - other.start) / DAY) * DAY
    return Interval(other.start + by, other.end + by)


__all__ = ["pairs", "same_instant", "says"]
