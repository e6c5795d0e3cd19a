"""Company time: what "a year earlier", "the quarter" and "the 1988 period" mean in news of results.

Knows which quarter a text reports on and whether it last spoke of more than a quarter; knows no words.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from timeline.algebra.expressions import Amount, Anchor, Bounded, Direction, Expression, Field, Fixed, Nth, Shift, Step
from timeline.algebra.instants import DAY, civil
from timeline.algebra.intervals import Interval
from timeline.algebra.meaning import Context, Meaning
from timeline.algebra.units import Unit
from timeline.document import Mention, Tag

_QUARTER = Unit.QUARTER
_THE_YEAR = Tag.THE_YEAR
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""


@dataclass(frozen=True, slots=True)
class Reported:
    """What the results told so far are of: the quarter, and whether the last ones were of a longer stretch ("nine months")."""

    quarter: Interval | None = None
    longer: bool = False


def reported(mention: Mention, meaning: Meaning, before: Reported, published: Interval | None) -> Reported:
    """What is reported on once a mention has been read: the first quarter named, then each that is named and was just over."""
    core = mention.expression.of if isinstance(mention.expression, Bounded) else mention.expression
    if meaning.grain is _QUARTER and meaning.interval is not None:
        fresh = before.quarter is None or (isinstance(core, Field | Nth) and _just_over(meaning.interval, published))
        return Reported(meaning.interval if fresh else before.quarter)
    longer = _THE_YEAR in mention.tags or (isinstance(core, Amount) and core.parts in _LONGER)
    return replace(before, longer=True) if longer and before.quarter is not None else before


def _just_over(quarter: Interval, published: Interval | None) -> bool:
    if published is None or published.start is None or quarter.end is None:
        return False
    return 0 <= published.start - quarter.end <= _FRESH


_FRESH = 100 * DAY
"""Results are told within so long after the quarter they are of."""

_YEAR = ((1, Unit.YEAR),)
_LONGER = (((6, Unit.MONTH),), ((9, Unit.MONTH),), _YEAR)


def in_results(mention: Mention, context: Context, known: Reported) -> tuple[Mention, Context]:
    """A mention, and the context it is placed in: "a year earlier" is the same quarter a year before, "the quarter" the one reported."""
    bounded = mention.expression if isinstance(mention.expression, Bounded) else None
    core = bounded.of if bounded else mention.expression
    told = None if known.quarter is None and _is_long_over(context) else _told(core, mention.tags, known)
    if told is None:
        return mention, context
    if isinstance(told, Step):
        context = replace(context, mentioned=known.quarter)
    return replace(mention, expression=replace(bounded, of=told) if bounded else told), context


def _is_long_over(context: Context) -> bool:
    """Whether what was told last lay a year before publication at least: no text of results compares with the year before that."""
    told, published = context.mentioned, context.published
    if told is None or told.end is None or published is None or published.start is None:
        return False
    return told.end <= Unit.YEAR.add(published.start, -1)


def _told(core: Expression, tags: frozenset[Tag], known: Reported) -> Expression | None:
    if isinstance(core, Shift) and core.direction is Direction.BACK and isinstance(core.origin, Anchor) and core.amount.parts == _YEAR:
        if known.quarter is None:
            return replace(core, origin=Anchor.PUBLISHED)
        return Step(Unit.YEAR, -1, Anchor.MENTIONED) if known.longer else Step(Unit.QUARTER, -4, Anchor.MENTIONED)
    if known.quarter is None or known.quarter.start is None:
        return None
    if isinstance(core, Step) and core.of is Unit.QUARTER and core.n == -1 and Tag.STEP not in tags:
        return Step(Unit.QUARTER, 0, Anchor.MENTIONED)
    if isinstance(core, Fixed) and Tag.YEAR_PERIOD in tags and not known.longer:
        return Step(Unit.QUARTER, 4 * (civil(core.start).year - civil(known.quarter.start).year), Anchor.MENTIONED)
    return None


__all__ = ["Reported", "in_results", "reported"]
