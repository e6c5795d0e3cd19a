"""Placing by laws over any tree, and the table of signals."""

from __future__ import annotations

import pytest
from hypothesis import example, given

from tests.algebra import edtf
from tests.algebra.trees import CONTEXTS, INSTANTS, TREES, periods
from timeline.algebra.expressions import (
    Amount,
    Anchor,
    Between,
    Bound,
    Bounded,
    Direction,
    Expression,
    Field,
    Fixed,
    Fuzz,
    Fuzzy,
    Qualified,
    Shift,
    Step,
    Window,
)
from timeline.algebra.fields import Kind
from timeline.algebra.instants import DAY, Instant, instant
from timeline.algebra.intervals import Interval
from timeline.algebra.notation import parse_iso
from timeline.algebra.placing import CALENDAR, Context, denote
from timeline.algebra.units import Unit

TOLD = Context(published=parse_iso("2023-04-12"))
YEAR_2018 = Fixed(instant(2018), instant(2019), Unit.YEAR)


@given(TREES, CONTEXTS)
@example(Bounded(Bound.WITHIN, Amount(((0, Unit.SECOND),))), Context(mentioned=Interval(0, 1)))
@example(Bounded(Bound.WITHIN, Amount(((0.2, Unit.SECOND),))), Context(published=Interval(0, 86400)))
def test_any_tree_in_any_context_has_a_meaning_whose_edtf_says_its_interval(tree: Expression, context: Context) -> None:
    meaning = denote(tree, context)
    assert meaning.type in ("DATE", "TIME", "DURATION", "SET")
    assert meaning.value
    if meaning.interval is None:
        assert meaning.edtf is None
    else:
        assert meaning.edtf is not None
        assert edtf.read(meaning.edtf) == (meaning.interval.start, meaning.interval.end)


@given(TREES, CONTEXTS)
def test_placing_a_tree_twice_gives_the_same(tree: Expression, context: Context) -> None:
    assert denote(tree, context) == denote(tree, context)


@given(TREES, CONTEXTS)
def test_what_is_placed_lies_in_the_calendar(tree: Expression, context: Context) -> None:
    interval = denote(tree, context).interval
    for side in (interval.start, interval.end) if interval else ():
        assert side is None or CALENDAR.start is not None and CALENDAR.end is not None and CALENDAR.start <= side <= CALENDAR.end


@given(TREES)
def test_without_publication_and_mention_nothing_is_counted_from_today(tree: Expression) -> None:
    assert denote(tree, Context()).anchor is None


@given(periods(), periods())
def test_from_one_to_another_is_the_hull_of_both(first: Fixed, last: Fixed) -> None:
    one, two = Interval(first.start, first.end), Interval(last.start, last.end)
    found = denote(Between(first, last), Context()).interval
    if one.start is not None and two.end is not None and two.end > one.start and CALENDAR.encloses(one.hull(two)):
        assert found == Interval(one.start, two.end)
        if first.end <= last.start:
            assert found == one.hull(two)
    else:
        assert found is None


@given(periods(), CONTEXTS)
def test_an_open_side_stays_none(of: Fixed, context: Context) -> None:
    placed = denote(of, context).interval
    for bound, side in {Bound.SINCE: "end", Bound.AFTER: "end", Bound.UNTIL: "start", Bound.BY: "start", Bound.BEFORE: "start"}.items():
        found = denote(Bounded(bound, of), context).interval
        assert (found is None) == (placed is None)
        if found is not None:
            assert getattr(found, side) is None
            assert getattr(found, {"start": "end", "end": "start"}[side]) is not None


@pytest.mark.parametrize(
    "tree, start, end, edtf",
    [
        pytest.param(YEAR_2018, "2018-01-01", "2019-01-01", "2018", id="in X"),
        pytest.param(Bounded(Bound.SINCE, YEAR_2018), "2018-01-01", None, "2018/..", id="since X"),
        pytest.param(Bounded(Bound.UNTIL, YEAR_2018), None, "2019-01-01", "../2018", id="until X"),
        pytest.param(Bounded(Bound.BY, YEAR_2018), None, "2019-01-01", "[..2018]", id="by X"),
        pytest.param(Bounded(Bound.BEFORE, YEAR_2018), None, "2018-01-01", "[..2017-12-31]", id="before X"),
        pytest.param(Bounded(Bound.AFTER, YEAR_2018), "2019-01-01", None, "[2019-01-01..]", id="after X"),
        pytest.param(Between(Fixed(instant(2016), instant(2017), Unit.YEAR), YEAR_2018), "2016-01-01", "2019-01-01", "2016/2018", id="from X to Y"),
        pytest.param(Window(Amount(((6, Unit.MONTH),)), Direction.ON), "2023-04-12", "2023-10-12", "2023-04-12/2023-10-11", id="next N units"),
        pytest.param(Window(Amount(((6, Unit.MONTH),)), Direction.BACK), "2022-10-12", "2023-04-12", "2022-10-12/2023-04-11", id="last N units"),
        pytest.param(Fuzzy(Fuzz.PAST), None, "2023-04-12", "[..2023-04-11]", id="recently"),
        pytest.param(Fuzzy(Fuzz.FUTURE), "2023-04-12", None, "[2023-04-12..]", id="soon"),
        pytest.param(Fuzzy(Fuzz.PRESENT), "2023-04-12", "2023-04-13", "2023-04-12", id="now"),
    ],
)
def test_a_signal_bounds_as_the_table_of_signals_says(tree: Expression, start: str | None, end: str | None, edtf: str) -> None:
    from timeline.algebra.notation import iso

    meaning = denote(tree, TOLD)
    assert meaning.interval is not None
    assert (iso(meaning.interval.start), iso(meaning.interval.end), meaning.edtf) == (start, end, edtf)


@pytest.mark.parametrize("bound", Bound)
def test_a_bound_leaves_the_timex_value_and_type_alone(bound: Bound) -> None:
    inner, outer = denote(YEAR_2018, TOLD), denote(Bounded(bound, YEAR_2018), TOLD)
    assert (outer.type, outer.value, outer.grain) == (inner.type, inner.value, inner.grain)


def test_now_is_the_day_of_publication_where_publication_has_a_time_of_day() -> None:
    context = Context(published=parse_iso("2023-04-12T09:30"))
    assert denote(Fuzzy(Fuzz.PRESENT), context).edtf == "2023-04-12"


def test_about_a_range_is_approximate_at_both_ends() -> None:
    years = (Fixed(instant(year), instant(year + 1), Unit.YEAR) for year in (1450, 1516))
    assert denote(Qualified("APPROX", Between(*years)), Context()).edtf == "1450~/1516~"


def test_about_a_year_is_approximate_in_edtf() -> None:
    meaning = denote(Qualified("APPROX", YEAR_2018), TOLD)
    assert (meaning.value, meaning.mod, meaning.edtf) == ("2018", "APPROX", "2018~")


@pytest.mark.parametrize(
    "lean, expected", [(Direction.BACK, "2023-04-10"), (Direction.ON, "2023-04-17"), (None, "2023-04-10")], ids=["past", "future", "nearest"]
)
def test_a_weekday_lies_on_the_side_it_leans_to(lean: Direction | None, expected: str) -> None:
    context = Context(published=TOLD.published, lean=lean)
    assert denote(Field(Kind.WEEKDAY, 1), context).value == expected


@pytest.mark.parametrize("lean", [Direction.BACK, Direction.ON, None])
def test_on_the_day_itself_the_weekday_is_that_day(lean: Direction | None) -> None:
    assert denote(Field(Kind.WEEKDAY, 3), Context(published=TOLD.published, lean=lean)).value == "2023-04-12"


def test_a_weekday_beside_a_date_helps_to_find_its_year() -> None:
    date = Field(Kind.DAY, 3, Field(Kind.MONTH, 3), weekday=5)
    assert denote(date, TOLD).value == "2023-03-03"
    assert denote(Field(Kind.DAY, 3, Field(Kind.MONTH, 3), weekday=4), TOLD).value == "2022-03-03"
    assert denote(Field(Kind.DAY, 3, Field(Kind.MONTH, 3), weekday=3), TOLD).value == "2023-03-03", "no year near fits: it is a slip"


@given(INSTANTS)
def test_shifts_forth_and_back_in_days_are_inverse(t: Instant) -> None:
    day = Unit.DAY.floor(t)
    there = Shift(Amount(((40, Unit.DAY),)), Direction.ON, Fixed(day, day + DAY, Unit.DAY))
    back = denote(Shift(Amount(((40, Unit.DAY),)), Direction.BACK, there), Context())
    assert back.interval == Interval(day, day + DAY)


@pytest.mark.parametrize(
    "tree, value",
    [
        (Step(Unit.YEAR, -1), "2022"),
        (Step(Unit.WEEK, 0), "2023-W15"),
        (Step(Unit.QUARTER, 1), "2023-Q3"),
        (Step(Field(Kind.MONTH, 5), -1), "2022-05"),
        (Step(Field(Kind.MONTH, 4), -1), "2022-04"),
        (Step(Field(Kind.WEEKDAY, 1), 1), "2023-04-17"),
        (Step(Field(Kind.SEASON, "SU"), -1), "2022-SU"),
    ],
)
def test_a_step_is_the_period_so_many_on_from_publication(tree: Expression, value: str) -> None:
    assert denote(tree, TOLD).value == value


def test_what_was_mentioned_is_the_origin_of_what_is_counted_from_it() -> None:
    context = Context(published=TOLD.published, mentioned=parse_iso("2010-03-01"))
    week = Amount(((1, Unit.WEEK),))
    assert denote(Shift(week, Direction.ON, Anchor.MENTIONED), context).value == "2010-W10"
    assert denote(Shift(week, Direction.ON, Anchor.PUBLISHED), context).value == "2023-W16"


@pytest.mark.parametrize(
    ("zones", "edtf"),
    [
        ((None, "UTC"), "2021-05-03T21:45:00Z/2021-05-03T23:28:59Z"), (("EST", None), "2021-05-03T21:45:00-05:00/2021-05-03T23:28:59-05:00"),
        (("+01:00", "UTC"), "2021-05-03T21:45:00+01:00/2021-05-03T23:28:59Z"), (("CST", None), "2021-05-03T21:45:00/2021-05-03T23:28:59"),
    ],
)  # fmt: skip
def test_the_ends_of_a_range_share_a_zone_that_only_one_of_them_names(zones: tuple[str | None, str | None], edtf: str) -> None:
    starts = instant(2021, 5, 3) + 21 * 3600 + 45 * 60, instant(2021, 5, 3) + 23 * 3600 + 28 * 60
    first, last = (Fixed(start, start + 60, Unit.MINUTE, zone) for start, zone in zip(starts, zones, strict=True))
    assert denote(Between(first, last), Context()).edtf == edtf
