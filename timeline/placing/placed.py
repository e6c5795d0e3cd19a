"""A placed mention: what it means where it stands, in which context, and why.

Knows the algebra, which places; chooses nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from timeline.algebra.expressions import Amount
from timeline.algebra.placing import Context, Meaning, denote, ends
from timeline.document import Mention
from timeline.placing.anchors import Dated
from timeline.placing.decisions import Decision

Span = tuple[int, int]
"""Offsets of a piece of text, in code points: start, end (exclusive)."""


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

    @property
    def stands(self) -> Span:
        """Where the phrase stands, with its signal and with what names the same time beside it."""
        return self.span or (self.mention.phrase_start_char, self.mention.end_char)

    @property
    def shown(self) -> Span:
        """The same with what it is counted from in words: the phrase that an entry shows."""
        start, end = self.stands
        return start, self.mention.phrase_end_char if self.mention.anchor else end


def placed_in(mention: Mention, context: Context, decision: Decision = Decision.SAID) -> Placed:
    """A mention in a context, with the ends of a range."""
    meaning = denote(mention.expression, context)
    if not mention.parts:
        return Placed(mention, meaning, context, (), decision)
    first, last = mention.parts[0].expression, mention.parts[1].expression
    both = (denote(first, context), denote(last, context)) if isinstance(first, Amount) else ends(first, last, context)
    parts = tuple([Placed(part, end, context) for part, end in zip(mention.parts, both, strict=True)])
    return Placed(mention, meaning, context, parts, decision)


def dates_of(placed: Iterable[Placed]) -> list[Dated]:
    """What may date an event: the dates among some placed mentions, in their order."""
    every = [end for one in placed for end in (one.parts or (one,)) if one.mention.anchor is None]
    single = [one for one in every if one.meaning.type in ("DATE", "TIME") and not one.meaning.value.endswith("_REF")]
    return [Dated(one.mention.phrase_start_char, one.mention.end_char, one.meaning) for one in single]


__all__ = ["Placed", "Span", "dates_of", "placed_in"]
