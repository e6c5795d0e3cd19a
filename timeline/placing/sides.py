"""Sides: where an underspecified time lies, by the verb it belongs to, by what was asked for, or by what it is.

Knows the outlook of verbs and the kinds of fields; knows nothing of what was told.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.algebra.expressions import (
    Amount,
    Anchor,
    Bound,
    Bounded,
    Direction,
    Expression,
    Field,
    Fuzz,
    Fuzzy,
    Shift,
    Step,
    core_of,
)  # fmt: skip
from timeline.algebra.fields import Kind
from timeline.algebra.placing import Context
from timeline.algebra.units import Unit
from timeline.document import Mention, Signal, Tag
from timeline.placing.outlook import hangs_on_past
from timeline.placing.outlook import outlook as look
from timeline.sentences.clauses import Form, Tense
from timeline.sentences.passage import Passage
from timeline.settings import Domain, Prefer, Settings

_SOON = Tag.SOON
_BACK = Direction.BACK
_MENTIONED = Anchor.MENTIONED
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

PREFERRED = {Prefer.PAST: Direction.BACK, Prefer.FUTURE: Direction.ON, Prefer.NEAREST: None}
_NO_SIDE = (Kind.PART, Kind.CLOCK, Kind.YEAR, Kind.DECADE)


@dataclass(frozen=True, slots=True)
class Sides:
    """What decides on which side of publication a time lies; `bare`: the text is no more than a phrase that somebody typed."""

    passage: Passage
    settings: Settings
    domain: Domain
    bare: bool

    def outlook(self, mention: Mention, inside: bool = False) -> Direction | None:
        """Which way the verb of a phrase looks; `inside` a noun phrase too ("a third-quarter loss was posted")."""
        bound = mention.expression.bound if isinstance(mention.expression, Bounded) else None
        bound = Bound.UNTIL if mention.signal is Signal.GOAL else bound
        start, end = mention.phrase_start_char, mention.end_char
        core = core_of(mention.expression)
        weekly = isinstance(core, Field) and core.kind in (Kind.WEEKDAY, Kind.WEEKEND)
        sentence = self.passage.at(start, end)
        way = look(sentence, start, end, bound, inside=inside, weekly=weekly)
        if mention.signal is Signal.BACK_TO and way is _BACK:                       # "put back to May"
            return look(sentence, start, end, Bound.UNTIL) or way
        return way

    def is_to_come(self, mention: Mention) -> bool:
        """Whether the verb of a phrase is in the future tense: "she will be buried on Thursday"."""
        start, end = mention.phrase_start_char, mention.end_char
        verb = self.passage.at(start, end).governor(start, end).verb
        return verb is not None and verb.tense is Tense.FUTURE and verb.form is Form.FINITE

    def lean(self, mention: Mention, core: Expression, context: Context) -> Direction | None:
        """The side on which an underspecified time lies; None where nothing tells, or it has none."""
        this_one = isinstance(core, Step) and isinstance(core.of, Field) and core.n == 0
        if this_one and is_since(mention):
            return Direction.BACK
        if this_one or (isinstance(core, Amount) and isinstance(mention.expression, Bounded)):
            return self.outlook(mention, inside=True)
        if not isinstance(core, Field):
            return None
        if self.settings.prefer is not None:
            return PREFERRED[self.settings.prefer]
        if context.narrative and context.mentioned is not None or core.kind in _NO_SIDE:
            return None
        if is_since(mention):
            return Direction.BACK
        return self._of_field(mention, core)

    def _of_field(self, mention: Mention, core: Field) -> Direction | None:
        way = self.outlook(mention)
        if way is None and self.bare:
            return Direction.ON
        if core.kind is Kind.HOLIDAY and mention.signal is None:
            return None
        if core.kind is Kind.WEEKEND and mention.signal is Signal.OVER:
            return Direction.BACK
        if core.kind in (Kind.WEEKDAY, Kind.WEEKEND):
            return way or (Direction.ON if self.domain is Domain.COLLOQUIAL else Direction.BACK)
        if core.kind in (Kind.QUARTER, Kind.HALF):
            return Direction.BACK if self.outlook(mention, inside=True) is Direction.BACK else None
        return way

    def soon(self, mention: Mention, context: Context) -> Mention:
        """ "Soon" in a clause of the past is soon after what was told before, not after publication."""
        core = mention.expression
        if _SOON not in mention.tags or not isinstance(core, Fuzzy) or self.outlook(mention) is not _BACK:
            return mention
        return replace(mention, expression=replace(core, anchor=_MENTIONED) if context.mentioned else Fuzzy(Fuzz.PAST))

    def is_told_back(self, mention: Mention) -> bool:
        """Whether what is to come is told of what is over: "he asked the council to meet on 20 January"."""
        start, end = mention.phrase_start_char, mention.end_char
        return hangs_on_past(self.passage.at(start, end), start, end)


def is_since(mention: Mention) -> bool:
    """Whether a phrase names what lies behind, however far: "since May"."""
    bounded = mention.expression
    return isinstance(bounded, Bounded) and bounded.bound is Bound.SINCE and mention.signal is Signal.SINCE


def is_listed(before: Mention, mention: Mention) -> bool:
    """Whether a weekday that lies ahead follows on one just named: "on Tuesday and Wednesday"."""
    cores = before.expression, mention.expression
    return mention.start_char - before.end_char <= _AND and all(isinstance(one, Field) and one.kind is Kind.WEEKDAY for one in cores)


_AND = 5
"""A list parts its last two members by a word and its blanks, of so many characters at the most."""


def away(mention: Mention, side: Direction | None) -> Mention:
    """A length of time that is all of a text for which past or future is preferred is that far off: "two weeks", "3 days"."""
    core = mention.expression
    if not isinstance(core, Amount) or side is None or mention.signal or core.most is not None or any(n is None for n, _ in core.parts):
        return mention
    days = Amount((*core.parts, (0, Unit.DAY))) if all(unit.rank > Unit.DAY.rank for _, unit in core.parts) else core
    return replace(mention, expression=Shift(days, side, Anchor.PUBLISHED))


__all__ = ["PREFERRED", "Sides", "away", "is_listed", "is_since"]
