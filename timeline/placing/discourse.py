"""Discourse: reading a text from left to right, and what each of its time phrases is counted from.

Knows the day of publication, what has been told and where (timeline.placing.recall), and which way the verb of a phrase looks
(timeline.placing.outlook); knows no words of time (those are read) and no calendar (the algebra places). It is decided phrase by phrase,
and each decision has a name. Conventions, written down once:

- a time of day hangs on the day told last, never on publication where the text told a day;
- a day or month without its year takes the year of the full date near it, else it lies where its verb looks;
- a weekday lies where its verb looks, back where that says nothing;
- what is counted from "then" hangs on the last time told that can bear it; on publication what says so ("yesterday", "last week").
- In a story (timeline.placing.register) what is told goes on from the date that the story has reached.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from timeline.algebra.expressions import Anchor, Bound, Bounded, Direction, Expression, Field, Fixed, Step, core_of
from timeline.algebra.fields import Kind
from timeline.algebra.intervals import Interval
from timeline.algebra.meaning import Meaning
from timeline.algebra.placing import Context
from timeline.algebra.units import Unit
from timeline.document import Document, Mention, Tag
from timeline.placing.anchors import Dated, dated, is_counted_from, named, rehung, unnamed
from timeline.placing.company import Reported, in_results, reported
from timeline.placing.counts import COUNTS, Zeros
from timeline.placing.date_order import Order, is_open
from timeline.placing.decisions import Decision
from timeline.placing.fiscal import begins, in_fiscal
from timeline.placing.hanging import TOLD_ONLY, Hanging, asks_told, is_on
from timeline.placing.joined import closed, reaching, same_as, same_clock, take_day, with_weekday
from timeline.placing.layout import Layout
from timeline.placing.origins import plain
from timeline.placing.placed import Placed, dates_of, placed_in
from timeline.placing.quoted import Quoted
from timeline.placing.recall import Recall, Telling
from timeline.placing.register import PHRASE
from timeline.placing.same_time import Says, pairs, says
from timeline.placing.sides import PREFERRED, Sides, away, is_listed, is_since
from timeline.placing.stories import looks_aside, told
from timeline.sentences.clauses import Form
from timeline.sentences.passage import Passage
from timeline.settings import Domain, Settings

_TOLD_IN_SENTENCE, _COUNTED, _ANCHOR_ASSUMED = Decision.TOLD_IN_SENTENCE, Decision.COUNTED, Decision.ANCHOR_ASSUMED
_VERB, _PREFERRED = Decision.VERB, Decision.PREFERRED
_NO_DAY_TOLD, _STORY, _PUBLISHED = Decision.NO_DAY_TOLD, Decision.STORY, Decision.PUBLISHED
_SIDE_ASSUMED, _TOLD_BEFORE = Decision.SIDE_ASSUMED, Decision.TOLD_BEFORE
_CLOCK, _PART, _MONTH, _DAY, _YEAR = Kind.CLOCK, Kind.PART, Kind.MONTH, Kind.DAY, Kind.YEAR
_DECADE = Kind.DECADE
_COMING = (Kind.WEEKDAY, Kind.WEEKEND, Kind.DAY, Kind.MONTH)
"""What lies after publication, even in a story, where its verb says so."""
_NARRATIVE = Domain.NARRATIVE
_ON, _BACK = Direction.ON, Direction.BACK
_MENTIONED = Anchor.MENTIONED
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""


def place(document: Document, mentions: Sequence[Mention], settings: Settings, passage: Passage, domain: Domain,
          order: Order) -> list[Placed]:  # fmt: skip
    """Each mention with its meaning, in order of the text.

    `passage` is the text of the document, in which the mentions stand; `domain` its register, `order` that of its dates in figures.
    """
    reading = Discourse(document, mentions, settings, domain, passage, order)
    for number in range(len(mentions)):
        reading.read(number)
    return reading.finished()


Choice = tuple[Mention, Context, Decision]
"""A mention, perhaps read anew, the context that it is placed in, and why."""


@dataclass(slots=True)
class Discourse:
    """What has been read of a document, and what of it the next phrase hangs on."""

    document: Document
    mentions: Sequence[Mention]
    settings: Settings
    domain: Domain
    passage: Passage
    order: Order
    out: list[Placed] = field(default_factory=list)
    results: Reported = Reported()
    dates: list[Dated] = field(default_factory=list)
    seen: int = 0
    hung: list[int] = field(default_factory=list)
    recall: Recall = field(init=False)
    sides: Sides = field(init=False)
    hanging: Hanging = field(init=False)
    pairs: dict[int, int] = field(init=False)
    fiscal: int = field(init=False)
    zeros: Zeros = field(init=False)

    def __post_init__(self) -> None:
        text = self.passage.text
        self.recall = Recall(Layout(self.document.blocks), self._glances)
        self.pairs = pairs(text, self.mentions)
        self.zeros = Zeros(self.passage.prose)
        self.fiscal = begins(self.passage.prose, text, self.mentions)
        bare = len(text) < PHRASE and not any(clause.verbs for clause in self.passage.whole().clauses)
        self.sides = Sides(self.passage, self.settings, self.domain, bare)
        self.hanging = Hanging(self.document, self.recall, self.sides, Quoted(text))

    # -- one phrase ---------------------------------------------------------------------------------------------------------------

    def read(self, number: int) -> None:
        """Place the mention of a number, the ones before it being placed."""
        mention = plain(self.mentions[number], self.passage)
        if self.pairs.get(number + 1) == number:
            mention = with_weekday(mention, self.mentions[number + 1])
        before = self.results
        mention, context, decision = self._chosen(number, mention)
        placed = self.hanging.after_item(placed_in(mention, context, decision))
        if self.fiscal:
            placed = replace(placed, meaning=in_fiscal(mention.expression, placed.meaning, self.fiscal))
        placed = self._joined(number, placed)
        self.out.append(placed)
        self.results = reported(mention, placed.meaning, before, self.document.published_interval)
        self._remember(mention, placed)

    def _joined(self, number: int, placed: Placed) -> Placed:
        """A placed mention, joined with another that names the same time."""
        core = core_of(placed.mention.expression)
        if number in self.pairs:
            placed = self._same_time(number, placed)
        elif self.pairs.get(number - 1) == number and self.out:
            start = self.out[-1].mention.phrase_start_char
            placed = replace(placed, span=(start, closed(self.passage.text, placed.mention.end_char)))
        if placed.decision is _TOLD_IN_SENTENCE and isinstance(core, Field) and core.kind is _CLOCK:
            take_day(self.passage, self.out, placed)
        return placed

    def _same_time(self, number: int, placed: Placed) -> Placed:
        """A phrase that names the same time as the one beside it, which says more."""
        other, text = self.pairs[number], self.passage.text
        if says(placed.mention.expression) is Says.CLOCK:
            return same_clock(text, self.out, placed)
        before = other < number
        more = self.out[-1] if before else placed_in(*self._chosen(other, with_weekday(self.mentions[other], placed.mention)))
        if more.meaning.interval is None:
            return placed
        if before:
            self.out[-1] = reaching(more, text, placed.mention.end_char)
        return same_as(placed, more)

    def _remember(self, mention: Mention, placed: Placed) -> None:
        """Take what a placed mention tells into what later ones may hang on."""
        last = placed.parts[-1].meaning if placed.parts else placed.meaning
        interval = told(mention, last)
        if interval is None:
            return
        aside = self.domain is Domain.NARRATIVE and looks_aside(self.passage.text, mention, last, self._reached())
        core = core_of(mention.expression)
        full = isinstance(core, Fixed) or placed.decision in _FULL or self._goes_on(last)
        bound = isinstance(mention.expression, Bounded) and mention.expression.bound in _SIDES
        block = self.recall.layout.at(mention.start_char)
        self.recall.add(Telling(interval, mention.phrase_start_char, mention.end_char, block, full, bound, aside))

    def _goes_on(self, meaning: Meaning) -> bool:
        """Whether a time told goes on from a full date, so that it has its year from there: "that March", "two days later"."""
        before = self.recall.last()
        full = before is not None and before.full and meaning.anchor is _MENTIONED
        return full and meaning.grain is not None and meaning.grain < Unit.YEAR

    def _reached(self) -> Interval | None:
        """The date that the text has reached."""
        last = self.recall.last()
        return last.interval if last else None

    def _glances(self, telling: Telling) -> bool:
        """Whether the text only glanced at a time: inside a noun phrase ("a 2010 law"), beside a participle ("a plan made in 1987")."""
        sentence = self.passage.at(telling.start, telling.end)
        govern = sentence.governor(telling.start, telling.end)
        aside = govern.noun or sentence.in_brackets(telling.start)
        return aside or govern.verb is not None and govern.verb.form is Form.PARTICIPLE

    # -- what it hangs on -----------------------------------------------------------------------------------------------------------

    def _chosen(self, number: int, mention: Mention) -> Choice:
        """A mention, perhaps read anew, the context that it is placed in, and why."""
        core = core_of(mention.expression)
        mention, context, decision = self._context(mention, core)
        if not COUNTS.isdisjoint(mention.tags):
            zero = self.zeros.zero(self.mentions, number, self.passage.text, self.recall)
            return mention, replace(context, event=zero), _COUNTED
        if self.domain is not _NARRATIVE:
            mention, context = in_results(mention, context, self.results)
        mention = self.sides.soon(mention, context)
        if self.settings.prefer is not None and self.sides.bare:
            mention = away(mention, PREFERRED[self.settings.prefer])
        if mention.phrase_end_char > mention.end_char and is_counted_from(mention):
            return *self._hung(number, mention, context), decision
        return mention, context, decision

    def _context(self, mention: Mention, core: Expression) -> Choice:
        published, narrative = self.hanging.published(mention), self.domain is _NARRATIVE
        if isinstance(core, Fixed):
            return mention, Context(published=published, narrative=narrative), self._said(mention)
        if isinstance(core, Field) and core.kind in (_PART, _CLOCK) and (found := self.hanging.on_day(mention)):
            return mention, Context(published, found[0].interval, None, True), found[1]
        if isinstance(core, Field) and core.kind in (_MONTH, _DAY) and (found := self.hanging.in_year(mention)):
            return mention, Context(published, found[0].interval, None, True), found[1]
        if (reached := self.hanging.reached(mention)) is not None:
            return mention, Context(published, reached.interval, None, True), _TOLD_BEFORE
        asked = narrative or published is None or asks_told(mention, core)
        if asked and published is not None and isinstance(core, Field) and core.kind in _COMING:
            asked = not self.sides.is_to_come(mention)
        mention, last = self.hanging.told_last(mention, core) if asked else (mention, None)
        if last is None and (not mention.tags.isdisjoint(TOLD_ONLY) or is_on(core) and self.sides.outlook(mention) is _BACK):
            return mention, Context(), _ANCHOR_ASSUMED
        context = Context(published=published, mentioned=last.interval if last else None, narrative=narrative)
        lean = self.sides.lean(mention, core, context)
        if lean is None:
            return mention, context, self._undecided(core, context)
        held = self.settings.prefer is not None
        listed = lean is _ON and bool(self.out) and is_listed(self.out[-1].mention, mention)
        if listed and (last := last or self.hanging.told_last(mention, core)[1]) is not None:
            return mention, replace(context, mentioned=last.interval, lean=lean, narrative=True), _VERB
        leaning = Context(published, context.mentioned, lean, narrative, held, self.sides.bare and not held and not is_since(mention))
        return mention, leaning, _PREFERRED if held else _VERB

    def _said(self, mention: Mention) -> Decision:
        """The name of what stands by its own words; of a date in figures, whether the text decides their order."""
        figures = self.order.told is not None and Tag.FIGURES in mention.tags
        if not figures or not is_open(self.passage.text[mention.start_char : mention.end_char]):
            return Decision.SAID
        return Decision.ORDER_TOLD if self.order.told else Decision.ORDER_ASSUMED

    def _undecided(self, core: Expression, context: Context) -> Decision:
        """The name of what is left where no verb and nothing near decides."""
        if isinstance(core, Field) and core.kind in (_PART, _CLOCK):
            return _NO_DAY_TOLD
        if isinstance(core, Field) and core.kind not in (_YEAR, _DECADE):
            return _STORY if context.narrative and context.mentioned else _SIDE_ASSUMED
        anchor = getattr(core, "anchor", getattr(core, "origin", None))
        if anchor is _MENTIONED:
            return _TOLD_BEFORE if context.mentioned else _ANCHOR_ASSUMED
        return _STORY if context.narrative and context.mentioned else _PUBLISHED

    # -- what is told in words ----------------------------------------------------------------------------------------------------

    def _hung(self, number: int, mention: Mention, context: Context) -> tuple[Mention, Context]:
        """A phrase that is counted from what is told in words, with its anchor named and, where an earlier date tells it, dated."""
        text, mentions = self.passage.text, self.mentions
        following = mentions[number + 1].phrase_start_char if number + 1 < len(mentions) else len(text)
        self.dates += dates_of(self.out[self.seen :])
        self.seen = len(self.out)
        extent = named(self.passage.prose, text, mention.phrase_end_char, following)
        if extent is None:
            return unnamed(mention), context
        mention = replace(mention, anchor=extent, phrase_end_char=extent[1])
        event = dated(self.passage.prose, text, mention, self.dates)
        if event is None and context.narrative and context.mentioned and isinstance(mention.expression, Step | Field):
            return rehung(mention), context
        if event is None:
            self.hung.append(len(self.out))
        return mention, replace(context, event=event, told=" ".join(text[slice(*extent)].split()))

    def finished(self) -> list[Placed]:
        """What was placed, with what only a later date tells."""
        self.dates += dates_of(self.out[self.seen :]) if self.hung else []
        for at in self.hung:
            one = self.out[at]
            event = dated(self.passage.prose, self.passage.text, one.mention, self.dates)
            if event is not None:
                self.out[at] = placed_in(one.mention, replace(one.context, event=event), one.decision)
        return self.out


_SIDES = (Bound.SINCE, Bound.UNTIL, Bound.BEFORE)
"""What only bounds something: the text does not dwell on it where it tells another time beside it."""
_FULL = (Decision.YEAR_TOLD, Decision.TOLD_IN_SENTENCE, Decision.UNDER_HEADING)
"""Decisions by which a date has its year from the text."""

__all__ = ["Placed", "place"]
