"""Expressions: small immutable trees that say what a time phrase means, before any clock.

Knows units and fields; knows no words and nothing of today. `timeline.algebra.placing.denote` gives a tree its place. After the
compositional operators of S. Bethard and J. Parker, "A Semantically Compositional Annotation Scheme for Time Normalization"
(LREC 2016), reduced to what text needs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from timeline.algebra.fields import Kind
from timeline.algebra.instants import Instant, civil, days_in_month
from timeline.algebra.units import Unit


class Anchor(Enum):
    """What a relative expression is counted from; EVENT is something that is told in words ("two days after the attack")."""

    PUBLISHED = "published"
    MENTIONED = "mentioned"
    EITHER = "either"
    EVENT = "event"


class Direction(Enum):
    """Towards the past or the future."""

    BACK = -1
    ON = 1


class Bound(Enum):
    """What a signal makes of the time it stands before."""

    SINCE = "since"
    UNTIL = "until"
    BY = "by"
    BEFORE = "before"
    AFTER = "after"
    IN = "in"
    WITHIN = "within"
    SOON_AFTER = "shortly after"
    JUST_BEFORE = "shortly before"


class Part(Enum):
    """A part of a period, by its TIMEX3 mod; EARLIER and LATER are what lies before and behind now (START and END)."""

    START = "START"
    MID = "MID"
    END = "END"
    FIRST_HALF = "FIRST_HALF"
    SECOND_HALF = "SECOND_HALF"
    REST = "REST"
    EARLIER = "EARLIER"
    LATER = "LATER"


class Fuzz(Enum):
    """Times that only say on which side of now they lie, by their TIMEX3 value."""

    PAST = "PAST_REF"
    PRESENT = "PRESENT_REF"
    FUTURE = "FUTURE_REF"


@dataclass(frozen=True, slots=True)
class Fixed:
    """An absolute period: "2018", "March 2010", "the 19th century", "44 BC". `zone` is the time zone as written.

    `fiscal`: it is counted in fiscal years, which begin when the text says ("fiscal 2024"). `value` is how TIMEX3 writes it where that does
    not follow from the calendar ("MA66").
    """

    start: Instant
    end: Instant
    grain: Unit
    zone: str | None = None
    fiscal: bool = False
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """One that comes round: "March", "Monday", "noon", "Christmas"; in `within` where the phrase says in which period.

    `weekday` (1 Monday to 7) is said beside a date ("Friday, March 3") and helps to choose the year or month.
    """

    kind: Kind
    value: int | str
    within: Expression | None = None
    zone: str | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """The period n on from the one that holds the anchor: "last year" (-1), "this week" (0), "next Monday" (1), "today" (DAY, 0)."""

    of: Unit | Field
    n: int
    anchor: Anchor = Anchor.PUBLISHED


@dataclass(frozen=True, slots=True)
class Amount:
    """A length of time: (how many, unit) pairs; how many is None where it is vague ("several weeks"). "half a year" is 0.5 years.

    `most` is the other end of "two to three weeks", in the unit of the only part.
    """

    parts: tuple[tuple[float | None, Unit], ...]
    mod: str | None = None
    most: float | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """An amount away from something: "two weeks ago", "three days after Christmas", "a year earlier"."""

    amount: Amount
    direction: Direction
    origin: Expression | Anchor


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch that touches the anchor: "the past six months", "next six months"; a DURATION with a place.

    Of a time it takes the start (on: "the first ten days of May") or the end (back: "the last two weeks of May").
    """

    amount: Amount
    direction: Direction
    anchor: Anchor | Expression = Anchor.PUBLISHED


@dataclass(frozen=True, slots=True)
class Nth:
    """The n-th period or field in a larger one: "the first Monday of March 2010", "the last week of June" (-1)."""

    n: int
    of: Unit | Field
    within: Expression


@dataclass(frozen=True, slots=True)
class Side:
    """A part of a period: "early 2018", "the end of March", "the first half of the 19th century"."""

    part: Part
    of: Expression


@dataclass(frozen=True, slots=True)
class Between:
    """From one time to another, both included: "from 9 to 11 April", "1939-45"."""

    first: Expression
    last: Expression


@dataclass(frozen=True, slots=True)
class Every:
    """What happens again and again: "every Monday", "daily", "twice a year". `freq` is how many times per period."""

    of: Expression | Unit
    interval: float = 1
    freq: str | None = None
    quant: str | None = None


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """"now", "recently", "soon"."""

    fuzz: Fuzz
    anchor: Anchor = Anchor.PUBLISHED


@dataclass(frozen=True, slots=True)
class Bounded:
    """A time as the bound of what is dated: "since 2018", "by Friday", "before the summer"."""

    bound: Bound
    of: Expression


@dataclass(frozen=True, slots=True)
class Qualified:
    """A time with a TIMEX3 mod that leaves its value alone: "about 2018", "nearly two decades"."""

    mod: str
    of: Expression


Expression: TypeAlias = Fixed | Field | Step | Amount | Shift | Window | Nth | Side | Between | Every | Fuzzy | Bounded | Qualified
"""Any of the nodes above."""


def unbounded(expression: Expression) -> Expression:
    """What a phrase says without its bounds and qualifiers; parts and ranges stay as they are.

    >>> unbounded(Bounded(Bound.SINCE, Amount(()))) == Amount(())
    True
    """
    while isinstance(expression, Bounded | Qualified):
        expression = expression.of
    return expression


def core_of(expression: Expression) -> Expression:
    """The time itself, without bounds, qualifiers, parts of it and what is counted from it.

    >>> from timeline.algebra.instants import instant
    >>> year = Fixed(instant(2018), instant(2019), Unit.YEAR)
    >>> core_of(Bounded(Bound.SINCE, Side(Part.START, year))) is year
    True
    """
    while True:
        match expression:
            case Fixed() | Step() | Amount() | Fuzzy() | Every():
                return expression
            case Field(within=None):
                return expression
            case Bounded(of=inner) | Qualified(of=inner) | Side(of=inner) | Nth(within=inner) | Between(first=inner):
                expression = inner
            case Field(within=outer) if outer is not None:
                expression = outer
            case Shift(origin=inner) | Window(anchor=inner) if not isinstance(inner, Anchor):
                expression = inner
            case _:
                return expression


def nodes(expression: Expression) -> Iterator[Expression]:
    """A tree's nodes, the outermost first.

    >>> [type(node).__name__ for node in nodes(Bounded(Bound.IN, Shift(Amount(()), Direction.ON, Anchor.EITHER)))]
    ['Bounded', 'Shift', 'Amount']
    """
    yield expression
    match expression:
        case Shift(amount, origin=inner) | Window(amount, anchor=inner):
            yield amount
            if not isinstance(inner, Anchor):
                yield from nodes(inner)
        case Every(of=inner):
            if not isinstance(inner, Unit):
                yield from nodes(inner)
        case Between(first, last):
            yield from nodes(first)
            yield from nodes(last)
        case Bounded(of=inner) | Qualified(of=inner) | Side(of=inner) | Nth(within=inner):
            yield from nodes(inner)
        case Field(within=outer) if outer is not None:
            yield from nodes(outer)


def is_nothing(expression: Expression) -> bool:
    """Whether a time is counted by an amount of nothing ("within 0 days", "0 weeks ago"), which leads to no time.

    >>> is_nothing(Bounded(Bound.WITHIN, Amount(((0, Unit.DAY),)))), is_nothing(Step(Unit.DAY, 0))
    (True, False)
    """
    return any(_counts_nothing(node) for node in nodes(expression))


def _counts_nothing(node: Expression) -> bool:
    match node:
        case Amount(parts, most=most):
            return not most and all(n == 0 for n, _ in parts)
        case Every(interval=interval):
            return not interval
    return False


def is_no_day(expression: Expression) -> bool:
    """Whether a tree names a day that the calendar has not, "30 February", "29 February 2015"; it leads to no time.

    >>> is_no_day(Field(Kind.DAY, 30, Field(Kind.MONTH, 2))), is_no_day(Field(Kind.DAY, 29, Field(Kind.MONTH, 2)))
    (True, False)
    """
    return any(isinstance(node, Field) and node.kind is Kind.DAY and _lacks(node.within, int(node.value)) for node in nodes(expression))


_LEAP = 2000
"""A year that has every day."""


def _lacks(month: Expression | None, day: int) -> bool:
    match month:
        case Field(Kind.MONTH, number, within):
            year = civil(within.start).year if isinstance(within, Fixed) and within.grain is Unit.YEAR else _LEAP
            return not (1 <= int(number) <= 12 and 1 <= day <= days_in_month(year, int(number)))
        case Fixed(start, grain=Unit.MONTH):
            return not 1 <= day <= days_in_month(*civil(start)[:2])
    return False
