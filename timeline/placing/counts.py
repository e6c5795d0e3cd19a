"""Counts from a zero: "day 36", "postoperative day 3", "T+40 min", and the day that the text names as their zero.

Knows numbered mentions and the full date beside one of them ("Day 1 was 5 May 2020"); knows no words but those that equate two things. A
count whose zero the text does not name stays where it is in the text, without a place in time.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.algebra.expressions import Field, Step, unbounded
from timeline.algebra.instants import DAY
from timeline.algebra.intervals import Interval
from timeline.algebra.placing import Context, denote
from timeline.document import Mention, Tag
from timeline.languages.prose import Prose
from timeline.placing.recall import Recall

COUNTS = frozenset([Tag.COUNTED, Tag.COUNTED_ON])
"""The tags of what is counted from a zero."""
_WORDS = re.compile(r"\w+|[^\w\s]")
_NEAR = 4
"""So many words and marks at the most equate a count with its day: ") was on the"."""
_SERIES = re.compile(r"[^\W\d_]+(?:[ -][^\W\d_]+)*")


@dataclass(slots=True)
class Zeros:
    """The zeros that a text has named so far, by the words of what is counted from them ("postoperative day")."""

    prose: Prose
    named: dict[str, Interval] = field(default_factory=dict)

    def zero(self, mentions: Sequence[Mention], number: int, text: str, recall: Recall) -> Interval | None:
        """The zero that the mention of a number is counted from; None where the text names none."""
        mention = mentions[number]
        found = _SERIES.match(text, mention.start_char, mention.end_char)
        series = found[0].lower() if found else ""
        dated = self._dated(mentions, number, text)
        if dated is not None:
            self.named[series] = dated
        elif Tag.COUNTED_ON in mention.tags and series not in self.named and (last := recall.last()) is not None and _is_day(last.interval):
            self.named[series] = last.interval
        return self.named.get(series)

    def _dated(self, mentions: Sequence[Mention], number: int, text: str) -> Interval | None:
        """The zero by a full date that the text puts beside the count: behind it ("Day 1 was 5 May"), or before it ("5 May (day 0)")."""
        mention = mentions[number]
        step = mention.expression
        if not isinstance(step, Step):
            return None
        for other in (*mentions[number + 1 : number + 2], *mentions[max(0, number - 1) : number]):
            first, last = (mention, other) if other.start_char > mention.start_char else (other, mention)
            between = _WORDS.findall(text[first.end_char : last.start_char].lower())
            if not between or len(between) > _NEAR or not self.prose.equating.issuperset(between) or isinstance(step.of, Field):
                continue
            date = denote(unbounded(other.expression), Context()).interval
            if date is not None and date.start is not None and date.end is not None and date.end - date.start <= DAY:
                start = step.of.add(date.start, -step.n)
                return Interval(start, start + date.end - date.start)
        return None


def _is_day(interval: Interval) -> bool:
    return interval.start is not None and interval.end is not None and interval.end - interval.start <= DAY
