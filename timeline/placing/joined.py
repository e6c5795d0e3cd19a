"""Joined: two phrases that name one time become one placed mention, with the other as its alias.

Knows placed mentions and their sentences; which pairs name one time timeline.placing.same_time knows.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.algebra.expressions import Field
from timeline.algebra.fields import Kind
from timeline.algebra.instants import DAY
from timeline.document import Mention
from timeline.placing.decisions import Decision
from timeline.placing.hanging import length
from timeline.placing.placed import Placed, placed_in
from timeline.placing.same_time import same_instant
from timeline.sentences.passage import Passage

_UNIVERSAL = ("UTC", "GMT", "ZULU", "Z")
_BACK = 4
"""So many mentions back the day of a time of day is looked for, so that time is linear in the text."""


def take_day(passage: Passage, out: list[Placed], placed: Placed) -> None:
    """A time of day and the day told in its clause are one time: "On 12 May 2017 the train left at 9:40 a.m."."""
    start, end = placed.mention.phrase_start_char, placed.mention.end_char
    sentence = passage.at(start, end)
    for at in range(len(out) - 1, max(-1, len(out) - _BACK), -1):
        one = out[at].mention
        if one.phrase_start_char < sentence.low:
            return
        interval = out[at].meaning.interval
        day = interval is not None and length(interval) == DAY and interval == placed.context.mentioned
        if day and sentence.governor(one.phrase_start_char, one.end_char)[:2] == sentence.governor(start, end)[:2]:
            out[at] = replace(out[at], alias=True)
            return


def with_weekday(date: Mention, weekday: Mention) -> Mention:
    """A date, helped to its year by the weekday beside it."""
    of, day = date.expression, weekday.expression
    if isinstance(day, Field) and day.kind is Kind.WEEKDAY and isinstance(of, Field) and of.kind is Kind.DAY:
        return replace(date, expression=replace(of, weekday=int(day.value)))
    return date


def same_as(less: Placed, more: Placed) -> Placed:
    """A mention that names the same time as another, which says more."""
    meaning = replace(more.meaning, mod=less.meaning.mod)
    return Placed(less.mention, meaning, less.context, decision=Decision.SAME_TIME, alias=True)


def reaching(placed: Placed, text: str, end: int) -> Placed:
    """A mention whose phrase reaches to the one beside it, that ends at `end`, and to the bracket that closes behind that."""
    return replace(placed, span=(placed.mention.phrase_start_char, closed(text, end)))


def closed(text: str, end: int) -> int:
    """The end of a phrase with the bracket that closes behind it."""
    return end + (text[end : end + 1] in (")", "]"))


def same_clock(text: str, out: list[Placed], placed: Placed) -> Placed:
    """The same instant in another zone as the last of `out`: it stands for both where it is universal time, else the first one does."""
    first, meaning = out[-1], placed.meaning
    if first.meaning.interval is None or meaning.interval is None:
        return placed
    day = same_instant(meaning.interval, first.meaning.interval)
    placed = placed_in(placed.mention, replace(placed.context, mentioned=day, narrative=True), Decision.SAME_TIME)
    if placed.meaning.zone in _UNIVERSAL:
        out[-1] = replace(first, alias=True)
        return replace(placed, span=(first.mention.phrase_start_char, closed(text, placed.mention.end_char)), decision=first.decision)
    out[-1] = reaching(first, text, placed.mention.end_char)
    return replace(placed, alias=True)


__all__ = ["closed", "reaching", "same_as", "same_clock", "take_day", "with_weekday"]
