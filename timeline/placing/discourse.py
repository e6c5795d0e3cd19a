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

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from timeline.algebra.expressions import (
    Amount,
    Anchor,
    Bound,
    Bounded,
    Direction,
    Every,
    Expression,
    Field,
    Fixed,
    Fuzz,
    Fuzzy,
    Shift,
    Step,
    core_of,
)  # fmt: skip
from timeline.algebra.fields import Kind
from timeline.algebra.instants import DAY, weekday
from timeline.algebra.intervals import Interval
from timeline.algebra.placing import Context, Meaning, denote, ends
from timeline.algebra.units import Unit
from timeline.document import BlockKind, Document, Mention, Signal, Tag, registers
from timeline.placing.anchors import Dated, beside, dated, is_counted_from, named, rehung, unnamed
from timeline.placing.company import Reported, in_results, reported
from timeline.placing.decisions import Decision
from timeline.placing.fiscal import begins, in_fiscal
from timeline.placing.layout import Layout
from timeline.placing.outlook import hangs_on_past, outlook
from timeline.placing.recall import Recall, Telling
from timeline.placing.register import PHRASE
from timeline.placing.same_time import Says, pairs, same_instant, says
from timeline.placing.stories import looks_aside, told
from timeline.sentences.clauses import Form
from timeline.sentences.passage import Passage
from timeline.settings import Domain, Prefer, Settings

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Placed:
    """A mention, what it means where it stands, the context that says so and why; `parts` are the placed end points of a range.

    `span` is where the phrase stands with what names the same time beside it ("Thursday (16 May)"); the other of the two is an `alias`.
    """

    mention: Mention
    meaning: Meaning
    context: Context
    parts: tuple[Placed, ...] = ()
    decision: Decision = Decision.SAID
    span: Span | None = None
    alias: bool = False


def place(document: Document, mentions: Sequence[Mention], settings: Settings, passage: Passage, domain: Domain) -> list[Placed]:
    """Each mention with its meaning, in order of the text; mentions that are no time phrases in the text's register are left out.

    `passage` is the text of the document, in which the mentions stand; `domain` its register.
    """
    kept = [one for one in mentions if not one.tags or domain in registers(one.tags)]
    reading = Discourse(document, kept, settings, domain, passage)
    for number in range(len(kept)):
        reading.read(number)
    return reading.finished()


Choice = tuple[Mention, Context, Decision]


@dataclass(slots=True)
class Discourse:
    """What has been read of a document, and what of it the next phrase hangs on."""

    document: Document
    mentions: Sequence[Mention]
    settings: Settings
    domain: Domain
    passage: Passage
    out: list[Placed] = field(default_factory=list)
    results: Reported = Reported()
    dates: list[Dated] = field(default_factory=list)
    seen: int = 0
    hung: list[int] = field(default_factory=list)
    recall: Recall = field(init=False)
    pairs: dict[int, int] = field(init=False)
    fiscal: int = field(init=False)
    bare: bool = field(init=False)

    def __post_init__(self) -> None:
        text = self.document.text
        self.recall = Recall(Layout(self.document.blocks), self._glances)
        self.pairs = pairs(self.passage.text, self.mentions)
        self.fiscal = begins(self.passage.prose, self.passage.text, self.mentions)
        self.bare = len(text) < PHRASE and not any(clause.verbs for clause in self.passage.whole().clauses)

    # -- one phrase ---------------------------------------------------------------------------------------------------------------

    def read(self, number: int) -> None:
        """Place the mention of a number, the ones before it being placed."""
        mention = self.mentions[number]
        if self.pairs.get(number + 1) == number:
            mention = self._with_weekday(number, self.mentions[number + 1])
        before = self.results
        mention, context, decision = self._chosen(number, mention)
        placed = self._after_item(_placed(mention, context, decision))
        if self.fiscal:
            placed = replace(placed, meaning=in_fiscal(mention.expression, placed.meaning, self.fiscal))
        if number in self.pairs:
            placed = self._same_time(number, placed)
        elif self.pairs.get(number - 1) == number and self.out:
            placed = replace(placed, span=(self.out[-1].mention.phrase_start_char, self._closed(mention.end_char)))
        core = core_of(mention.expression)
        if decision is Decision.TOLD_IN_SENTENCE and isinstance(core, Field) and core.kind is Kind.CLOCK:
            self._take_day(placed)
        self.out.append(placed)
        self.results = reported(mention, placed.meaning, before, self.document.published_interval)
        self._remember(mention, placed)

    def _take_day(self, placed: Placed) -> None:
        """A time of day and the day told in its clause are one time: "On 12 May 2017 the train left at 9:40 a.m."."""
        start, end = placed.mention.phrase_start_char, placed.mention.end_char
        sentence = self.passage.at(start, end)
        for at in range(len(self.out) - 1, max(-1, len(self.out) - 4), -1):
            one = self.out[at].mention
            if one.phrase_start_char < sentence.low:
                return
            interval = self.out[at].meaning.interval
            day = interval is not None and _length(interval) == DAY and interval == placed.context.mentioned
            if day and sentence.governor(one.phrase_start_char, one.end_char)[:2] == sentence.governor(start, end)[:2]:
                self.out[at] = replace(self.out[at], alias=True)
                return

    def _remember(self, mention: Mention, placed: Placed) -> None:
        """Take what a placed mention tells into what later ones may hang on."""
        last = placed.parts[-1].meaning if placed.parts else placed.meaning
        interval = told(mention, last)
        if interval is None:
            return
        aside = self.domain is Domain.NARRATIVE and looks_aside(self.passage.text, mention, last, self._reached())
        core = core_of(mention.expression)
        full = isinstance(core, Fixed) or placed.decision in _FULL
        bound = isinstance(mention.expression, Bounded) and mention.expression.bound in _SIDES
        block = self.recall.layout.at(mention.start_char)
        self.recall.add(Telling(interval, mention.phrase_start_char, mention.end_char, block, full, bound, aside))

    def _reached(self) -> Interval | None:
        """The date that the text has reached."""
        last = self.recall.last()
        return last.interval if last else None

    def _chosen(self, number: int, mention: Mention) -> Choice:
        """A mention, perhaps read anew, the context that it is placed in, and why."""
        core = core_of(mention.expression)
        mention, context, decision = self._context(mention, core)
        if self.domain is not Domain.NARRATIVE:
            mention, context = in_results(mention, context, self.results)
        mention = self._soon(mention, context)
        if self.settings.prefer is not None and self.bare:
            mention = _away(mention, _PREFERRED[self.settings.prefer])
        if mention.phrase_end_char > mention.end_char and is_counted_from(mention):
            return *self._hung(number, mention, context), decision
        return mention, context, decision

    def _context(self, mention: Mention, core: Expression) -> Choice:
        published, narrative = self._published(mention), self.domain is Domain.NARRATIVE
        if isinstance(core, Fixed):
            return mention, Context(published=published, narrative=narrative), Decision.SAID
        if isinstance(core, Field) and core.kind in (Kind.PART, Kind.CLOCK) and (found := self._on_day(mention)):
            return mention, Context(published, found[0].interval, None, True), found[1]
        if isinstance(core, Field) and core.kind in (Kind.MONTH, Kind.DAY) and (found := self._in_year(mention, core)):
            return mention, Context(published, found[0].interval, None, True), found[1]
        asked = narrative or published is None or _asks_told(mention, core)
        mention, last = self._hangs_on(mention, core) if asked else (mention, None)
        if last is None and (not mention.tags.isdisjoint(_TOLD_ONLY) or _is_on(core) and self._outlook(mention) is Direction.BACK):
            return mention, Context(), Decision.ANCHOR_ASSUMED
        context = Context(published=published, mentioned=last.interval if last else None, narrative=narrative)
        lean = self._lean(mention, core, context)
        if lean is None:
            return mention, context, self._undecided(core, context)
        held = self.settings.prefer is not None
        listed = lean is Direction.ON and bool(self.out) and _listed(self.out[-1].mention, mention)
        if listed and (last := last or self._hangs_on(mention, core)[1]) is not None:
            return mention, replace(context, mentioned=last.interval, lean=lean, narrative=True), Decision.VERB
        leaning = Context(published, context.mentioned, lean, narrative, held, self.bare and not held and not _since(mention))
        return mention, leaning, Decision.PREFERRED if held else Decision.VERB

    def _undecided(self, core: Expression, context: Context) -> Decision:
        """The name of what is left where no verb and nothing near decides."""
        if isinstance(core, Field) and core.kind in (Kind.PART, Kind.CLOCK):
            return Decision.NO_DAY_TOLD
        if isinstance(core, Field) and core.kind not in (Kind.YEAR, Kind.DECADE):
            return Decision.STORY if context.narrative and context.mentioned else Decision.SIDE_ASSUMED
        anchor = getattr(core, "anchor", getattr(core, "origin", None))
        if anchor is Anchor.MENTIONED:
            return Decision.TOLD_BEFORE if context.mentioned else Decision.ANCHOR_ASSUMED
        return Decision.STORY if context.narrative and context.mentioned else Decision.PUBLISHED

    # -- what a phrase hangs on ---------------------------------------------------------------------------------------------------

    def _on_day(self, mention: Mention) -> tuple[Telling, Decision] | None:
        """The day on which a time of day lies, where the text told one."""
        if not self.recall.tellings:
            return None
        sentence = self.passage.low(mention.phrase_start_char, mention.end_char)
        found = self.recall.day(sentence, mention.phrase_start_char)
        if found is not None and self._is_ahead(found[0].interval) and self._outlook(mention) is Direction.BACK:
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

    def _published(self, mention: Mention) -> Interval | None:
        """The day on which what stands here was written: that of the message that it is quoted from, else of publication."""
        layout = self.recall.layout
        for above in layout.above(layout.at(mention.start_char)) if layout.messages else ():
            if layout.kind(above) is BlockKind.MESSAGE and (head := [one for one in self.recall.heads.get(above, ()) if one.is_day]):
                return head[0].interval
        return self.document.published_interval

    def _in_year(self, mention: Mention, core: Field) -> tuple[Telling, Decision] | None:
        """The full date from which a day or month takes its year; none where its verb looks ahead, or the past would end after today."""
        if self.settings.prefer is not None or not self.recall.tellings:
            return None
        sentence = self.passage.low(mention.phrase_start_char, mention.end_char)
        found = self.recall.year(sentence, mention.phrase_start_char)
        if found is None or self.domain is Domain.NARRATIVE:
            return found if found and found[1] is Decision.UNDER_HEADING and self.recall.last() is None else None
        way = self._outlook(mention)
        published = self.document.published_interval
        vague = not _fits(found[0].interval, Unit.MONTH)
        if way is Direction.ON and (vague or _over_by(found[0], published)) and not self._told_back(mention):
            return None
        placed = denote(mention.expression, Context(published, found[0].interval, None, True))
        if not _suits(mention.expression, placed.interval):
            return None
        ahead = way is Direction.BACK and published is not None and placed.interval is not None and _before(published, placed.interval)
        return None if ahead else found

    def _told_back(self, mention: Mention) -> bool:
        """Whether what is to come is told of what is over: "he asked the council to meet on 20 January"."""
        start, end = mention.phrase_start_char, mention.end_char
        return hangs_on_past(self.passage.at(start, end), start, end)

    def _hangs_on(self, mention: Mention, core: Expression) -> tuple[Mention, Telling | None]:
        """The last time told that can bear a phrase; "that day" of a year is that year."""
        last = self.recall.last()
        if last is not None and last.bound:
            last = self.recall.last_in(last.block, lambda one: not one.bound) or last
        unit = _borne(core)
        if last is None or unit is None or _fits(last.interval, unit):
            return mention, last
        near = self.recall.last_in(last.block, lambda one: _fits(one.interval, unit))
        if near is None and isinstance(core, Step) and core.n == 0 and mention.expression is core:
            mention = replace(mention, expression=Fuzzy(Fuzz.PRESENT, Anchor.MENTIONED))
        return mention, near or last

    def _glances(self, telling: Telling) -> bool:
        """Whether the text only glanced at a time: inside a noun phrase ("a 2010 law"), beside a participle ("a plan made in 1987")."""
        sentence = self.passage.at(telling.start, telling.end)
        govern = sentence.governor(telling.start, telling.end)
        aside = govern.noun or sentence.in_brackets(telling.start)
        return aside or govern.verb is not None and govern.verb.form is Form.PARTICIPLE

    def _after_item(self, placed: Placed) -> Placed:
        """A time of day in a list is on the next day where the item before it was much later in the day."""
        interval, layout = placed.meaning.interval, self.recall.layout
        block = layout.at(placed.mention.start_char)
        if placed.decision is not Decision.UNDER_HEADING or interval is None or interval.start is None:
            return placed
        before = self.recall.before(block)
        if before is None or before.interval.start is None or layout.kind(before.block) is not BlockKind.ITEM:
            return placed
        if layout.blocks[before.block].parent != layout.blocks[block].parent or _length(before.interval) >= DAY:
            return placed
        days = (before.interval.start - interval.start) / DAY
        if days < 0.5:
            return placed
        context = replace(placed.context, mentioned=_next_day(before.interval) if days % 1 > 0.5 else before.interval)
        return _placed(placed.mention, context, Decision.AFTER_ITEM)

    # -- two phrases for one time -------------------------------------------------------------------------------------------------

    def _same_time(self, number: int, placed: Placed) -> Placed:
        """A phrase that names the same time as the one beside it, which says more."""
        other = self.pairs[number]
        if says(placed.mention.expression) is Says.CLOCK:
            return self._same_clock(placed)
        more = self.out[-1] if other < number else _placed(*self._chosen(other, self._with_weekday(other, placed.mention)))
        if more.meaning.interval is None:
            return placed
        if other < number:
            self.out[-1] = replace(more, span=(more.mention.phrase_start_char, self._closed(placed.mention.end_char)))
        meaning = replace(more.meaning, mod=placed.meaning.mod)
        return Placed(placed.mention, meaning, placed.context, decision=Decision.SAME_TIME, alias=True)

    def _with_weekday(self, number: int, weekday: Mention) -> Mention:
        """The date of a number, helped to its year by the weekday beside it."""
        mention, day = self.mentions[number], weekday.expression
        date = mention.expression
        if isinstance(day, Field) and day.kind is Kind.WEEKDAY and isinstance(date, Field) and date.kind is Kind.DAY:
            return replace(mention, expression=replace(date, weekday=int(day.value)))
        return mention

    def _same_clock(self, placed: Placed) -> Placed:
        """The same instant in another zone: it stands for both where it is universal time, else the first one does."""
        first, meaning = self.out[-1], placed.meaning
        if first.meaning.interval is None or meaning.interval is None:
            return placed
        day = same_instant(meaning.interval, first.meaning.interval)
        context = replace(placed.context, mentioned=day, narrative=True)
        placed = _placed(placed.mention, context, Decision.SAME_TIME)
        span = (first.mention.phrase_start_char, self._closed(placed.mention.end_char))
        if placed.meaning.zone in _UNIVERSAL:
            self.out[-1] = replace(first, alias=True)
            return replace(placed, span=span, decision=first.decision)
        self.out[-1] = replace(first, span=span)
        return replace(placed, alias=True)

    def _closed(self, end: int) -> int:
        """The end of a phrase with the bracket that closes behind it."""
        return end + (self.passage.text[end : end + 1] in (")", "]"))

    # -- which side an underspecified time lies on --------------------------------------------------------------------------------

    def _outlook(self, mention: Mention, inside: bool = False) -> Direction | None:
        """Which way the verb of a phrase looks; `inside` a noun phrase too ("a third-quarter loss was posted")."""
        bound = mention.expression.bound if isinstance(mention.expression, Bounded) else None
        start, end = mention.phrase_start_char, mention.end_char
        core = core_of(mention.expression)
        weekly = isinstance(core, Field) and core.kind in (Kind.WEEKDAY, Kind.WEEKEND)
        return outlook(self.passage.at(start, end), start, end, bound, inside=inside, weekly=weekly)

    def _lean(self, mention: Mention, core: Expression, context: Context) -> Direction | None:
        this_one = isinstance(core, Step) and isinstance(core.of, Field) and core.n == 0
        if this_one and _since(mention):
            return Direction.BACK
        if this_one or (isinstance(core, Amount) and isinstance(mention.expression, Bounded)):
            return self._outlook(mention, inside=True)
        if not isinstance(core, Field):
            return None
        if self.settings.prefer is not None:
            return _PREFERRED[self.settings.prefer]
        if context.narrative and context.mentioned is not None or core.kind in _NO_SIDE:
            return None
        if _since(mention):
            return Direction.BACK
        return self._of_field(mention, core)

    def _of_field(self, mention: Mention, core: Field) -> Direction | None:
        way = self._outlook(mention)
        if way is None and self.bare:
            return Direction.ON
        if core.kind is Kind.HOLIDAY and mention.signal is None:
            return None
        if core.kind is Kind.WEEKEND and mention.signal is Signal.OVER:
            return Direction.BACK
        if core.kind in (Kind.WEEKDAY, Kind.WEEKEND):
            return way or (Direction.ON if self.domain is Domain.COLLOQUIAL else Direction.BACK)
        if core.kind in (Kind.QUARTER, Kind.HALF):
            return Direction.BACK if self._outlook(mention, inside=True) is Direction.BACK else None
        return way

    def _soon(self, mention: Mention, context: Context) -> Mention:
        """ "Soon" in a clause of the past is soon after what was told before, not after publication."""
        core = mention.expression
        if Tag.SOON not in mention.tags or not isinstance(core, Fuzzy) or self._outlook(mention) is not Direction.BACK:
            return mention
        return replace(mention, expression=replace(core, anchor=Anchor.MENTIONED) if context.mentioned else Fuzzy(Fuzz.PAST))

    # -- what is told in words ----------------------------------------------------------------------------------------------------

    def _hung(self, number: int, mention: Mention, context: Context) -> tuple[Mention, Context]:
        """A phrase that is counted from what is told in words, with its anchor named and, where an earlier date tells it, dated."""
        text, mentions = self.passage.text, self.mentions
        following = mentions[number + 1].phrase_start_char if number + 1 < len(mentions) else len(text)
        self.dates += _dates(self.out[self.seen :])
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
        self.dates += _dates(self.out[self.seen :]) if self.hung else []
        for at in self.hung:
            one = self.out[at]
            event = dated(self.passage.prose, self.passage.text, one.mention, self.dates)
            if event is not None:
                self.out[at] = _placed(one.mention, replace(one.context, event=event), one.decision)
        return self.out


_SIDES = (Bound.SINCE, Bound.UNTIL, Bound.BEFORE)
"""What only bounds something: the text does not dwell on it where it tells another time beside it."""
_TOLD_ONLY = (Tag.AT_THE_TIME, Tag.THEN, Tag.THAT_TIME)
_HANGING = frozenset((*_TOLD_ONLY, Tag.SOON))
_FULL = (Decision.YEAR_TOLD, Decision.TOLD_IN_SENTENCE, Decision.UNDER_HEADING)
_NO_SIDE = (Kind.PART, Kind.CLOCK, Kind.YEAR, Kind.DECADE)
_UNIVERSAL = ("UTC", "GMT", "ZULU", "Z")
_PREFERRED = {Prefer.PAST: Direction.BACK, Prefer.FUTURE: Direction.ON, Prefer.NEAREST: None}


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


def _length(interval: Interval) -> float:
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


def _asks_told(mention: Mention, core: Expression) -> bool:
    """Whether a time can hang on what was told, where publication is known and the text is no story: most cannot, and nobody looks."""
    if mention.parts or mention.phrase_end_char > mention.end_char or not mention.tags.isdisjoint(_HANGING):
        return True
    if isinstance(core, Field | Amount | Every):
        return False
    anchor = core.origin if isinstance(core, Shift) else getattr(core, "anchor", Anchor.MENTIONED)
    return anchor is Anchor.MENTIONED


def _is_on(core: Expression) -> bool:
    """Whether a time is counted on from what was told: "two years later"."""
    match core:
        case Shift(direction=Direction.ON, origin=Anchor.MENTIONED):
            return True
        case Step(n=n, anchor=Anchor.MENTIONED):
            return n > 0
    return False


def _listed(before: Mention, mention: Mention) -> bool:
    """Whether a weekday that lies ahead follows on one just named: "on Tuesday and Wednesday"."""
    cores = before.expression, mention.expression
    return mention.start_char - before.end_char <= _AND and all(isinstance(one, Field) and one.kind is Kind.WEEKDAY for one in cores)


_AND = 5
"""A list parts its last two members by a word and its blanks, of so many characters at the most."""


def _since(mention: Mention) -> bool:
    """Whether a phrase names what lies behind, however far: "since May"."""
    bounded = mention.expression
    return isinstance(bounded, Bounded) and bounded.bound is Bound.SINCE and mention.signal is Signal.SINCE


def _away(mention: Mention, side: Direction | None) -> Mention:
    """A length of time that is all of a text for which past or future is preferred is that far off: "two weeks", "3 days"."""
    core = mention.expression
    if not isinstance(core, Amount) or side is None or mention.signal or core.most is not None or any(n is None for n, _ in core.parts):
        return mention
    days = Amount((*core.parts, (0, Unit.DAY))) if all(unit.rank > Unit.DAY.rank for _, unit in core.parts) else core
    return replace(mention, expression=Shift(days, side, Anchor.PUBLISHED))


def _placed(mention: Mention, context: Context, decision: Decision = Decision.SAID) -> Placed:
    meaning = denote(mention.expression, context)
    if not mention.parts:
        return Placed(mention, meaning, context, (), decision)
    first, last = mention.parts[0].expression, mention.parts[1].expression
    both = (denote(first, context), denote(last, context)) if isinstance(first, Amount) else ends(first, last, context)
    parts = tuple([Placed(part, end, context) for part, end in zip(mention.parts, both, strict=True)])
    return Placed(mention, meaning, context, parts, decision)


# -- phrases that give a side of an event alone --------------------------------------------------------------------------------------


def beside_events(passage: Passage, placed: Sequence[Placed], published: Interval | None, *, undated: bool = False) -> list[Placed]:
    """The placed mentions and, between them, the phrases that give no more than a side of an event: "since the war".

    Only those whose event the text dates elsewhere; with `undated` the others too, without a place.
    """
    taken = [(one.mention.phrase_start_char, one.mention.phrase_end_char) for one in placed]
    dates: list[Dated] = []
    out: list[Placed] = []
    at = 0
    prose, text = passage.prose, passage.text
    for mention in beside(prose, text, taken):
        dates = dates or _dates(placed)
        while at < len(placed) and taken[at][0] < mention.phrase_start_char:
            out.append(placed[at])
            at += 1
        event = dated(prose, text, mention, dates)
        if event is not None or undated:
            words = " ".join(text[mention.start_char : mention.end_char].split())
            out.append(_placed(mention, Context(published, event=event, told=words)))
    return [*out, *placed[at:]]


def _dates(placed: Iterable[Placed]) -> list[Dated]:
    """What may date an event: the dates among some placed mentions, in their order."""
    every = [end for one in placed for end in (one.parts or (one,)) if one.mention.anchor is None]
    single = [one for one in every if one.meaning.type in ("DATE", "TIME") and not one.meaning.value.endswith("_REF")]
    return [Dated(one.mention.phrase_start_char, one.mention.end_char, one.meaning) for one in single]


__all__ = ["Placed", "beside_events", "place"]
