"""Hanging: on which time told before a phrase hangs: the day of a time of day, the year of a date, the anchor of "two days later".

Knows what was told (timeline.placing.recall) and where, the day of publication, and which way a verb looks; knows no words.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.algebra.expressions import (
    Amount,
    Anchor,
    Bound,
    Bounded,
    Direction,
    Every,
    Expression,
    Field,
    Fuzz,
    Fuzzy,
    Shift,
    Step,
    core_of,
    unbounded,
)  # fmt: skip
from timeline.algebra.fields import Kind
from timeline.algebra.instants import DAY, weekday
from timeline.algebra.intervals import Interval
from timeline.algebra.placing import Context, denote
from timeline.algebra.units import Unit
from timeline.document import BlockKind, Document, Mention, Tag
from timeline.placing.decisions import Decision
from timeline.placing.placed import Placed, placed_in
from timeline.placing.quoted import Quoted
from timeline.placing.recall import Found, Recall, Telling
from timeline.placing.sides import Sides
from timeline.placing.stories import opens
from timeline.settings import Domain

_MENTIONED = Anchor.MENTIONED
_AFTER_ITEM, _UNDER_HEADING = Decision.AFTER_ITEM, Decision.UNDER_HEADING
_ITEM = BlockKind.ITEM
_AT_THE_TIME, _EDGE = Tag.AT_THE_TIME, Tag.EDGE
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

TOLD_ONLY = (Tag.AT_THE_TIME, Tag.THEN, Tag.THAT_TIME)
"""What names a time told before, and stands nowhere where none was."""
_HANGING = frozenset((*TOLD_ONLY, Tag.SOON))


@dataclass(frozen=True, slots=True)
class Hanging:
    """What a phrase of a document may hang on."""

    document: Document
    recall: Recall
    sides: Sides
    quoted: Quoted

    def on_day(self, mention: Mention) -> Found | None:
        """The day on which a time of day lies, where the text told one."""
        if not self.recall.tellings:
            return None
        sentence = self.sides.passage.low(mention.phrase_start_char, mention.end_char)
        found = self.recall.day(sentence, mention.phrase_start_char)
        if found is not None and found[1] is not Decision.TOLD_IN_SENTENCE and not self._bears(found[0], mention):
            found = self.recall.day(sentence, mention.phrase_start_char, lambda one: self._bears(one, mention)) or found
        if found is not None and self._is_ahead(found[0].interval) and self.sides.outlook(mention) is Direction.BACK:
            found = self.recall.day(sentence, mention.phrase_start_char, self._is_over)
        if found is None or found[1] is not Decision.TOLD_EARLIER:
            return found
        last = self.recall.last()
        return found if last is found[0] else None

    def _is_ahead(self, interval: Interval) -> bool:
        """Whether a time lies after the day of publication."""
        published = self.document.published_interval
        return published is not None and _before(published, interval)

    def _is_over(self, telling: Telling) -> bool:
        """Whether what was told is not after the day of publication."""
        return not self._is_ahead(telling.interval)

    def published(self, mention: Mention) -> Interval | None:
        """The day on which what stands here was written: that of the message that it is quoted from, else of publication."""
        layout = self.recall.layout
        for above in layout.above(layout.at(mention.start_char)) if layout.messages else ():
            if layout.kind(above) is BlockKind.MESSAGE and (head := [one for one in self.recall.heads.get(above, ()) if one.is_day]):
                return head[0].interval
        return self.document.published_interval

    def in_year(self, mention: Mention) -> Found | None:
        """The full date from which a day or month takes its year; none where its verb looks ahead, or the past would end after today."""
        if self.sides.settings.prefer is not None or not self.recall.tellings:
            return None
        sentence = self.sides.passage.low(mention.phrase_start_char, mention.end_char)
        found = self.recall.year(sentence, mention.phrase_start_char)
        if self.sides.domain is Domain.NARRATIVE:
            return found if found and found[1] is Decision.UNDER_HEADING and self.recall.last() is None else None
        way = self.sides.outlook(mention)
        published = self.document.published_interval
        if way is not Direction.ON and (month := self._in_month(mention)) is not None:
            return month, Decision.YEAR_TOLD
        if found is None:
            return None
        vague = not _fits(found[0].interval, Unit.MONTH)
        if vague and published is not None and found[1] is Decision.YEAR_TOLD and not self._just_told(mention, sentence, found[0]):
            return None                                                     # news leaves out the year where it is this one
        if way is Direction.ON and (vague or _over_by(found[0], published)) and not self.sides.is_told_back(mention):
            return None
        placed = denote(mention.expression, Context(published, found[0].interval, None, True))
        if not _suits(mention.expression, placed.interval):
            return None
        ahead = way is Direction.BACK and published is not None and placed.interval is not None and _before(published, placed.interval)
        return None if ahead else found

    def _just_told(self, mention: Mention, sentence: int, year: Telling) -> bool:
        """Whether a month hangs on a year of the sentence before its own: "We moved in 2019. July was hot"."""
        core, before = unbounded(mention.expression), max(0, sentence - 2)
        return isinstance(core, Field) and core.kind is Kind.MONTH and year.start >= self.sides.passage.low(before, before + 1)

    def _in_month(self, mention: Mention) -> Telling | None:
        """The month told last in the same block in which a day lies: "set up last September ... on September 19"."""
        published = self.document.published_interval
        last = self.recall.month(self.recall.layout.at(mention.phrase_start_char))
        if last is None:
            return None
        placed = denote(mention.expression, Context(published, last.interval, None, True)).interval
        return last if placed is not None and placed != last.interval and last.interval.encloses(placed) else None

    def told_last(self, mention: Mention, core: Expression) -> tuple[Mention, Telling | None]:
        """The last time told that can bear a phrase; "that day" of a year is that year."""
        last = self._last_borne(mention)
        if last is not None and last.bound:
            last = self.recall.last_in(last.block, lambda one: not one.bound and self._bears(one, mention)) or last
        unit = _borne(core)
        if last is None or unit is None or _fits(last.interval, unit):
            return mention, last
        fine = None if _AT_THE_TIME in mention.tags else lambda one: _fits(one.interval, unit) and self._bears(one, mention)
        near = self.recall.last_in(last.block, fine) or self.recall.glance_after(last, fine) if fine else None
        if near is None and isinstance(core, Step) and core.n == 0 and mention.expression is core:
            mention = replace(mention, expression=Fuzzy(Fuzz.PRESENT, Anchor.MENTIONED))
        return mention, near or last

    def _last_borne(self, mention: Mention) -> Telling | None:
        """The last time told that a phrase may hang on at all.

        What the writer tells hangs on no date within a quotation, but where only that says a year; "at the time" is not today.
        """
        last = self.recall.last()
        if last is None or self._bears(last, mention):
            return last
        borne = self.recall.last_that(lambda one: self._bears(one, mention))
        return borne or (last if last.full and not self._is_publication(last, mention) else None)

    def _bears(self, telling: Telling, mention: Mention) -> bool:
        """Whether a phrase may hang on a time: not on one within marks of quotation where it stands outside of them."""
        overheard = self.quoted.holds(telling.start) and not self.quoted.holds(mention.phrase_start_char)
        return not overheard and not self._is_publication(telling, mention)

    def _is_publication(self, telling: Telling, mention: Mention) -> bool:
        """Whether "at the time" would be the day of publication."""
        return _AT_THE_TIME in mention.tags and telling.interval == self.document.published_interval

    def reached(self, mention: Mention) -> Telling | None:
        """The time told before in the same block from which what is over counts on: "within a week, they had lost", "at month's end".

        None where nothing was told there, or that is no shorter than what is counted.
        """
        core, expression = core_of(mention.expression), mention.expression
        if isinstance(core, Amount):
            counts = isinstance(expression, Bounded) and expression.bound is Bound.WITHIN and all(n is not None for n, _ in core.parts)
            counts = counts and opens(self.sides.passage.text, mention)
            unit = min((unit for _, unit in core.parts), default=None) if counts else None
        else:
            unit = core.of if _EDGE in mention.tags and isinstance(core, Step) and isinstance(core.of, Unit) else None
        if unit is None or not self.recall.tellings or self.sides.outlook(mention) is not Direction.BACK:
            return None
        last = self._last_borne(mention)
        near = last is not None and last.block == self.recall.layout.at(mention.start_char) and _fits(last.interval, unit)
        return last if near else None

    def after_item(self, placed: Placed) -> Placed:
        """A time of day in a list is on the next day where the item before it was much later in the day."""
        interval, layout = placed.meaning.interval, self.recall.layout
        block = layout.at(placed.mention.start_char)
        if placed.decision is not _UNDER_HEADING or interval is None or interval.start is None:
            return placed
        before = self.recall.before(block)
        if before is None or before.interval.start is None or layout.kind(before.block) is not _ITEM:
            return placed
        if layout.blocks[before.block].parent != layout.blocks[block].parent or length(before.interval) >= DAY:
            return placed
        days = (before.interval.start - interval.start) / DAY
        if days < 0.5:
            return placed
        context = replace(placed.context, mentioned=_next_day(before.interval) if days % 1 > 0.5 else before.interval)
        return placed_in(placed.mention, context, _AFTER_ITEM)


def _suits(expression: Expression, interval: Interval | None) -> bool:
    """Whether a date falls on the weekday that is said beside it."""
    said = expression.weekday if isinstance(expression, Field) else None
    return said is None or interval is None or interval.start is None or weekday(interval.start) + 1 == said


def _before(one: Interval, other: Interval) -> bool:
    """Whether an interval is over when another begins."""
    return one.end is not None and other.start is not None and one.end <= other.start


def _over_by(telling: Telling, published: Interval | None) -> bool:
    """Whether what was told is over by publication."""
    return published is not None and _before(telling.interval, published)


def length(interval: Interval) -> float:
    """How many seconds an interval has; infinite where a side is open."""
    return float("inf") if interval.start is None or interval.end is None else interval.end - interval.start


def _fits(interval: Interval, unit: Unit) -> bool:
    """Whether a period is no longer than the unit that begins where it does."""
    return interval.start is not None and interval.end is not None and interval.end <= unit.add(interval.start, 1)


def _next_day(interval: Interval) -> Interval:
    start = Unit.DAY.floor(interval.start or 0) + DAY
    return Interval(start, start + DAY)


def _borne(core: Expression) -> Unit | None:
    """The longest period that can bear what is counted from what was told: "that day" wants a day; None where any can."""
    match core:
        case Step(of=Unit() as unit, anchor=Anchor.MENTIONED):
            return max(unit, Unit.DAY)
        case Field(within=Step(of=Unit() as unit, anchor=Anchor.MENTIONED)):
            return max(unit, Unit.DAY)
        case Shift(amount, origin=Anchor.MENTIONED):
            return max(Unit.DAY, min((unit for _, unit in amount.parts), default=Unit.YEAR))
    return None


def asks_told(mention: Mention, core: Expression) -> bool:
    """Whether a time can hang on what was told, where publication is known and the text is no story: most cannot, and nobody looks."""
    if mention.parts or mention.phrase_end_char > mention.end_char or not mention.tags.isdisjoint(_HANGING):
        return True
    if isinstance(core, Field | Amount | Every):
        return False
    anchor = core.origin if isinstance(core, Shift) else getattr(core, "anchor", _MENTIONED)
    return anchor is _MENTIONED


def is_on(core: Expression) -> bool:
    """Whether a time is counted on from what was told: "two years later"."""
    match core:
        case Shift(direction=Direction.ON, origin=Anchor.MENTIONED):
            return True
        case Step(n=n, anchor=Anchor.MENTIONED):
            return n > 0
    return False


__all__ = ["TOLD_ONLY", "Hanging", "asks_told", "is_on", "length"]
