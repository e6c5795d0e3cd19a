"""Strategies: instants, intervals, contexts and any tree of expressions, for tests by laws."""

from __future__ import annotations

from hypothesis import strategies as st

from timeline.algebra.expressions import (
    Amount,
    Anchor,
    Between,
    Bound,
    Bounded,
    Direction,
    Every,
    Expression,
    Field,
    Fixed,
    Fuzz,
    Fuzzy,
    Nth,
    Part,
    Qualified,
    Shift,
    Side,
    Step,
    Window,
)  # fmt: skip
from timeline.algebra.feasts.holidays import HOLIDAYS
from timeline.algebra.fields import PARTS, SEASONS, Kind, clock
from timeline.algebra.instants import Instant, instant
from timeline.algebra.intervals import Interval
from timeline.algebra.placing import Context
from timeline.algebra.units import Unit

YEARS = st.one_of(st.integers(-150_000, 150_000), st.integers(-50, 50), st.integers(1700, 2100), st.sampled_from([0, 1, -43, 9999, 10000]))
INSTANTS: st.SearchStrategy[Instant] = st.builds(lambda year, rest: instant(year) + rest, YEARS, st.integers(0, 366 * 86400))
UNITS = st.sampled_from(Unit)
ANCHORS = st.sampled_from(Anchor)
DIRECTIONS = st.sampled_from(Direction)


def periods(units: st.SearchStrategy[Unit] = UNITS) -> st.SearchStrategy[Fixed]:
    """Whole periods of the calendar, in any year and some far outside of what can be placed."""
    zones = st.sampled_from([None, "EST", "+02:00"])
    far = st.one_of(INSTANTS, st.sampled_from([instant(-300_000), instant(300_000)]))
    return st.builds(lambda t, unit, zone: Fixed(unit.floor(t), unit.add(unit.floor(t), 1), unit, zone), far, units, zones)


VALUES: dict[Kind, st.SearchStrategy[int | str]] = {
    Kind.MONTH: st.integers(1, 12), Kind.DAY: st.integers(1, 31), Kind.WEEKDAY: st.integers(1, 7), Kind.WEEKEND: st.just(0),
    Kind.WORKDAY: st.just(0),
    Kind.WEEK: st.integers(1, 53), Kind.QUARTER: st.integers(1, 4), Kind.HALF: st.integers(1, 2), Kind.SEASON: st.sampled_from(sorted(SEASONS)),
    Kind.HOLIDAY: st.sampled_from(sorted(HOLIDAYS)), Kind.PART: st.sampled_from(sorted(PARTS)),
    Kind.CLOCK: st.builds(clock, st.integers(0, 23), st.integers(0, 59), st.one_of(st.none(), st.integers(0, 59))),
    Kind.YEAR: st.integers(0, 99), Kind.DECADE: st.sampled_from(range(0, 100, 10)),
}  # fmt: skip
"""What a field of each kind may say."""


def fields(within: st.SearchStrategy[Expression | None] | None = None) -> st.SearchStrategy[Field]:
    """Fields of every kind, bare or in what `within` gives."""
    weekdays = st.one_of(st.none(), st.integers(1, 7))
    outer = st.none() if within is None else within
    return st.sampled_from(Kind).flatmap(lambda kind: st.builds(Field, st.just(kind), VALUES[kind], outer, st.none(), weekdays))


_MANY = st.one_of(st.none(), st.integers(0, 400), st.sampled_from([0.25, 0.5, 1.5, 10**15, 1e24]), st.floats(0, 1e6))
AMOUNTS = st.builds(Amount, st.lists(st.tuples(_MANY, UNITS), min_size=1, max_size=3).map(tuple), st.sampled_from([None, "APPROX", "MORE_THAN"]))
_COUNTS = st.integers(-60, 60).filter(bool)
_LEAVES: st.SearchStrategy[Expression] = st.one_of(
    periods(),
    fields(),
    AMOUNTS,
    st.builds(Step, st.one_of(UNITS, fields()), st.integers(-5, 5), ANCHORS),
    st.builds(Shift, AMOUNTS, DIRECTIONS, ANCHORS),
    st.builds(Window, AMOUNTS, DIRECTIONS, ANCHORS),
    st.builds(Every, st.one_of(UNITS, fields()), st.sampled_from([1, 2, 1.5])),
    st.builds(Fuzzy, st.sampled_from(Fuzz), ANCHORS),
)


def _grown(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    return st.one_of(
        fields(inner),
        st.builds(Shift, AMOUNTS, DIRECTIONS, inner),
        st.builds(Window, AMOUNTS, DIRECTIONS, inner),
        st.builds(Nth, _COUNTS, st.one_of(UNITS, fields()), inner),
        st.builds(Side, st.sampled_from(Part), inner),
        st.builds(Between, inner, inner),
        st.builds(Every, inner),
        st.builds(Bounded, st.sampled_from(Bound), inner),
        st.builds(Qualified, st.sampled_from(["APPROX", "MORE_THAN"]), inner),
    )


TREES: st.SearchStrategy[Expression] = st.recursive(_LEAVES, _grown, max_leaves=6)
"""Any tree of expressions, also ones that no text would ever give."""

_STRETCHES = periods().map(lambda p: Interval(p.start, p.end)).filter(lambda i: abs(i.start or 0) < instant(200_000))
INTERVALS = st.one_of(
    st.builds(lambda a, b: Interval(min(a, b), max(a, b) + 1), st.integers(-9, 9), st.integers(-9, 9)),
    st.builds(Interval, st.one_of(st.none(), st.integers(-9, 0)), st.one_of(st.none(), st.integers(1, 9))),
)
"""Short intervals, many of them touching, some with open sides."""

CONTEXTS = st.builds(
    Context,
    st.one_of(st.none(), _STRETCHES),
    st.one_of(st.none(), _STRETCHES, st.builds(Interval, st.none(), INSTANTS), st.builds(Interval, INSTANTS, st.none())),
    st.one_of(st.none(), DIRECTIONS),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.one_of(st.none(), _STRETCHES),
    st.sampled_from(["", "the attack"]),
)
"""Contexts with and without publication, with and without a time mentioned before, leaning either way."""
