"""Meanings: what rules make of what they captured. Shared by all languages; each is said once.

Knows the algebra and plain values (numbers, units, field values); knows no word, no symbol, no offset. A meaning returns None where
what was captured does not go together (31 April); the rule then does not apply.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

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
from timeline.algebra.fields import FIELDS, Kind
from timeline.algebra.instants import days_in_month, instant
from timeline.algebra.intervals import Interval
from timeline.algebra.units import Unit
from timeline.grammar.clocks import is_day, past_midnight, time_on

Vague = tuple[None, str | None]
"""A vague number with its TIMEX3 mod: ("several") -> (None, None)."""


# -- numbers -------------------------------------------------------------------------------------------------------------------


def value(of: Any) -> Any:
    """What was captured, as it is."""
    return of


def add(a: float, b: float) -> float:
    """ "twenty" and "three"."""
    return a + b


def times(a: float, scale: int, b: float = 0) -> float | None:
    """ "two hundred and five"."""
    return a * scale + b if b < scale else None


def hundreds(a: float, b: float = 0) -> float | None:
    """ "two hundred and five", "nineteen hundred ninety-three"."""
    return a * 100 + b if b < 100 else None


def one_and(a: float, half: float) -> float:
    """ "one and a half"."""
    return a + half


# -- amounts -------------------------------------------------------------------------------------------------------------------


def amount(n: float, unit: tuple[Unit, float]) -> Amount:
    """ "three weeks"; the unit of the table may be several of another ("fortnight": 2 weeks)."""
    return Amount(((n * unit[1], unit[0]),))


def amount_one(unit: tuple[Unit, float]) -> Amount:
    """ "a week"."""
    return amount(1, unit)


def amount_single(n: float, unit: tuple[Unit, float]) -> Amount | None:
    """ "a five year low", "two-week": a unit in the singular behind a number; "the 1988 second" is no length of time."""
    return amount(n, unit) if n < 1000 else None


def amount_bare(unit: tuple[Unit, float]) -> Amount:
    """ "day" alone, as casual texts use it."""
    return amount(1, unit)


def amount_over(of: Amount) -> Amount | None:
    """ "over a week" is more than a week; "over three weeks" mostly is during them."""
    return replace(of, mod="MORE_THAN") if of.parts[0][0] == 1 else None


def amount_a(unit: tuple[Unit, float]) -> Amount | None:
    """ "a week"; "a quarter" and "a second" are mostly no lengths of time."""
    return None if unit[0] in (Unit.QUARTER, Unit.SECOND) else amount(1, unit)


def amount_some(unit: tuple[Unit, float]) -> Amount:
    """ "several weeks", "weeks"."""
    return Amount(((None, unit[0]),))


def amount_half(unit: tuple[Unit, float], half: float = 0.5) -> Amount:
    """ "half an hour"."""
    return amount(half, unit)


def amount_and_half(unit: tuple[Unit, float], half: float, n: float = 1) -> Amount:
    """ "a year and a half"."""
    return amount(n + half, unit)


def amount_range(n: float, m: float, unit: tuple[Unit, float]) -> Amount | None:
    """ "two or three years": the least, and the most."""
    return Amount(((n * unit[1], unit[0]),), "APPROX", m * unit[1]) if m > n else None


def _ends(of: Amount) -> tuple[Amount, Amount]:
    """The two lengths of "two to three weeks"."""
    return Amount(of.parts), Amount(((of.most, of.parts[0][1]),))


def amount_sum(a: Amount, b: Amount) -> Amount | None:
    """ "two years and three months"; the units must fall."""
    return Amount(a.parts + b.parts) if b.parts[0][1] < a.parts[-1][1] else None


def amount_mod(mod: str) -> Callable[..., Amount]:
    """ "more than two years": the amount with a TIMEX3 mod."""

    def qualified(of: Amount) -> Amount:
        return replace(of, mod=mod)

    return qualified


# -- years and longer ----------------------------------------------------------------------------------------------------------


def year(n: float) -> Fixed | None:
    """ "2018", "the year two thousand"."""
    n = int(n)
    return Fixed(instant(n), instant(n + 1), Unit.YEAR) if 1 <= n <= 9999 else None


def year_part(part: Part, n: int) -> Expression | None:
    """ "mid-1996"."""
    of = year(n)
    return Side(part, of) if of else None


def year_about(n: int) -> Expression | None:
    """ "ca. 1466"."""
    of = year(n)
    return Qualified("APPROX", of) if of else None


def year_bc(n: float) -> Fixed | None:
    """ "44 BC": the year -43."""
    n = int(n)
    return Fixed(instant(1 - n), instant(2 - n), Unit.YEAR) if 1 <= n <= 9999 else None


def year_short(n: int) -> Field:
    """ "'98": a year of the century."""
    return Field(Kind.YEAR, n)


def year_spelled(century: float, n: float) -> Fixed | None:
    """ "nineteen ninety-six", "nineteen oh five"."""
    return year(century * 100 + n) if 10 <= century < 20 and 0 < n < 100 else None


def year_thousands(n: float) -> Fixed | None:
    """ "two thousand and five", "nineteen hundred ninety-three"."""
    return year(n) if 1100 <= n <= 2100 else None


def year_twenty(century: float, n: float) -> Fixed | None:
    """ "twenty twenty-three"."""
    return year(2000 + n) if century == 20 and 10 <= n < 100 else None


def fiscal_year(n: int) -> Fixed | None:
    """ "fiscal 1990", "FY2023": as the civil year, since whose fiscal year it is is not said."""
    return year(n if n > 99 else n + (1900 if n > 50 else 2000))


def decade(n: int) -> Fixed | None:
    """ "the 1980s"; "the 480s" is one only before Christ."""
    if n < 1000:
        return None
    return Fixed(instant(n), instant(n + 10), Unit.DECADE)


def decade_short(n: int) -> Field:
    """ "the '80s", "the eighties"."""
    return Field(Kind.DECADE, n)


def decade_spelled(century: float, n: int) -> Fixed | None:
    """ "the nineteen-eighties"."""
    return decade(int(century) * 100 + n) if 10 <= century <= 20 else None


def decade_bc(n: int) -> Fixed:
    """ "the 480s BC": 489 to 480 BC."""
    return Fixed(instant(-n - 8), instant(2 - n), Unit.DECADE)


def century(n: int) -> Fixed | None:
    """ "the 19th century": 1800 to 1899, as TIMEX3 and ISO 8601 write it."""
    return Fixed(instant(n * 100 - 100) if n > 1 else instant(1), instant(n * 100), Unit.CENTURY) if 1 <= n <= 99 else None


def century_bc(n: int) -> Fixed | None:
    """ "the 4th century BC": 400 to 301 BC."""
    return Fixed(instant(1 - n * 100), instant(101 - n * 100), Unit.CENTURY) if 1 <= n <= 99 else None


def millennium(n: int) -> Fixed | None:
    """ "the second millennium": 1000 to 1999, in step with centuries."""
    return Fixed(instant(max(n * 1000 - 1000, 1)), instant(n * 1000), Unit.MILLENNIUM) if 1 <= n <= 9 else None


# -- fields and dates ----------------------------------------------------------------------------------------------------------


def field(kind: Kind) -> Callable[..., Field]:
    """A field of a kind, open: "March", "Monday", "spring"."""

    def made(n: int | str) -> Field:
        return Field(kind, n)

    return made


def within_short(of: Field, n: int) -> Expression | None:
    """ "15 April of 87"; up to 31 the number is no year."""
    return within(of, fiscal_year(n)) if n > 31 else None


def season_of_years(of: Field, years: Between) -> Expression | None:
    """ "the winter of 1944-45": the one that opens in the first of the two years."""
    return within(of, years.first)


def within(of: Field, outer: Expression | None) -> Expression | None:
    """A field in a period that holds one of it: "March 2018", "the morning of May 5", "Christmas 1914"."""
    if outer is None:
        return None
    if isinstance(outer, Fixed):
        return _fixed(of, outer)
    inner = _innermost(of)
    if inner is not of:
        return replace(of, within=within(of.within, outer)) if isinstance(of.within, Field) else None
    return replace(of, within=outer)


def _innermost(of: Field) -> Field:
    while isinstance(of.within, Field):
        of = of.within
    return of


def _fixed(of: Field, outer: Fixed) -> Expression | None:
    """A field in a fixed period, worked out at once."""
    if isinstance(of.within, Field):
        middle = _fixed(of.within, outer)
        return _fixed(replace(of, within=None), middle) if isinstance(middle, Fixed) else None
    rule = FIELDS[of.kind]
    if of.kind in (Kind.PART, Kind.SEASON, Kind.WEEKEND):
        return replace(of, within=outer) if rule.parent.rank >= outer.grain.rank or of.kind is Kind.PART else None
    if rule.parent.rank < outer.grain.rank or (of.kind is Kind.WEEKDAY and outer.grain is not Unit.WEEK):
        return None
    found = rule.locate(of.value, rule.parent.floor(outer.start))
    return Fixed(found.start, found.end, found.grain, of.zone) if found else None


def day_by_number(day: float, month: int) -> Field | None:
    """ "december seven"."""
    return day_of_month(int(day), month) if 1 <= day <= 31 else None


def day_of_month(day: int, month: int) -> Field | None:
    """ "May 5", "the 5th of May"; None where no year has that day."""
    return Field(Kind.DAY, day, Field(Kind.MONTH, month)) if day <= days_in_month(2000, month) else None


def full_date(day: int, month: int, year: Expression | None) -> Expression | None:
    """ "May 5, 2018", also "May 5 of last year"."""
    made = day_of_month(day, month)
    return within(made, year) if made else None


def day_alone(day: int) -> Field:
    """ "the 15th"."""
    return Field(Kind.DAY, day)


def with_weekday(weekday: int, of: Expression) -> Expression:
    """ "Friday, March 3": the weekday helps to find the year; beside a full date it adds nothing."""
    return replace(of, weekday=weekday) if isinstance(of, Field) else of


def iso_date(of: tuple[Interval, str]) -> Fixed | None:
    """ "2018-04-12", "2018-04-12T09:30Z"."""
    interval, text = of
    if interval.start is None or interval.end is None:
        return None
    grain = {Unit.SECOND.seconds: Unit.SECOND, Unit.MINUTE.seconds: Unit.MINUTE}.get(interval.end - interval.start, Unit.DAY)
    tail = text[11:]
    zone = "Z" if tail.endswith("Z") else next((tail[i:] for i in range(len(tail)) if tail[i] in "+-"), None)
    return Fixed(interval.start, interval.end, grain, zone)


def eight_digits(of: int) -> Fixed | None:
    """ "20180412"."""
    return _civil_date(of // 10000, of // 100 % 100, of % 100)


def _civil_date(y: int, m: int, d: int) -> Fixed | None:
    if not (1 <= m <= 12 and 1 <= d <= days_in_month(y, m) and y):
        return None
    start = instant(y, m, d)
    return Fixed(start, start + 86400, Unit.DAY)


def slashed(order: str) -> Callable[..., Expression | None]:
    """ "03/04/2023" in an order of month (m), day (d) and year (y); a four-digit first number is always a year."""

    def read(of: tuple[str, str, str, str]) -> Expression | None:
        a, sep, b, c = of
        if sep == "." and min(len(a), len(b)) < 2 and len(c) < 4:
            return None  # a version
        if len(a) == 4:
            return _civil_date(int(a), int(b), int(c)) or _civil_date(int(a), int(c), int(b))
        if len(a) > 2 or len(c) not in (2, 4):
            return None
        if order == "ymd" and len(c) == 2:
            return _civil_date(_century(a), int(b), int(c))
        first, second = (int(a), int(b)) if order != "dmy" and sep != "." else (int(b), int(a))
        return _civil_date(_century(c), first, second) or _civil_date(_century(c), second, first)

    return read


def slashed_day(order: str) -> Callable[..., Field | None]:
    """ "3/4" in an order of month and day; the other order where only that makes a date."""

    def read(a: int, b: int) -> Field | None:
        month, day = (a, b) if order != "dmy" else (b, a)
        if month > 12:
            month, day = day, month
        return day_of_month(day, month) if month <= 12 else None

    return read


def slashed_range(order: str) -> Callable[..., Between | None]:
    """ "10/1-11/7"."""
    one = slashed_day(order)

    def read(a: int, b: int, c: int, d: int) -> Between | None:
        first, last = one(a, b), one(c, d)
        return Between(first, last) if first and last else None

    return read


def _century(digits: str) -> int:
    n = int(digits)
    return n if len(digits) == 4 else n + (2000 if n < 50 else 1900)


def month_of_slashed(month: int, year: int) -> Fixed:
    """ "04/2023"."""
    start = instant(year, month)
    return Fixed(start, Unit.MONTH.add(start, 1), Unit.MONTH)


def year_month(year: int, month: int) -> Fixed | None:
    """ "2016-11"; "2011-12" may as well be two years and is one of them."""
    return month_of_slashed(month, year) if month < year % 100 or year % 100 < month - 1 else None


def month_two_digits(month: int, year: int) -> Fixed | None:
    """ "Aug 96"; up to 31 it is a day."""
    return month_of_slashed(month, _century(str(year))) if year > 31 else None


def day_two_digits(day: int, month: int, y: int) -> Expression | None:
    """ "Aug 9, 96"."""
    return _civil_date(_century(f"{y:02d}"), month, day)


def day_late_two_digits(day: int, month: int, y: int) -> Expression | None:
    """ "9 Aug 96"; up to 31 the last number is no year."""
    return day_two_digits(day, month, y) if y > 31 else None


def week_of(outer: Expression) -> Expression | None:
    """ "the week of May 8"."""
    return Nth(1, Unit.WEEK, outer)


# -- counted from now or from what was mentioned ---------------------------------------------------------------------------------


def step(of: Unit | Field | tuple[Unit, float], n: int) -> Expression | None:
    """ "last year" (-1), "this Monday" (0), "next spring" (1)."""
    if isinstance(of, tuple):
        unit, many = of
        if many != 1:
            return Window(Amount(((many, unit),)), Direction.ON if n > 0 else Direction.BACK, Anchor.EITHER) if n else None
        of = unit
    return Step(of, n, Anchor.EITHER)


def step_from(anchor: Anchor) -> Callable[..., Expression | None]:
    """The same from another anchor: "the following week", "that year"."""

    def made(of: Unit | Field | tuple[Unit, float], n: int = 0) -> Expression | None:
        stepped = step(of, n)
        return replace(stepped, anchor=anchor) if isinstance(stepped, Step | Window) else None

    return made


def this_unit(of: Amount | Step | tuple[Unit, float]) -> Expression:
    """ "the year" as the one that is told of."""
    if isinstance(of, tuple):
        return Step(of[0], 0, Anchor.EITHER)
    return Step(of.parts[0][1], 0, Anchor.EITHER) if isinstance(of, Amount) else of


def day_step(n: int) -> Step:
    """ "yesterday" (-1)."""
    return Step(Unit.DAY, n)


def part_step(part: str, n: int) -> Field:
    """ "last night", "this morning", "tomorrow evening"."""
    return Field(Kind.PART, part, Step(Unit.DAY, n))


def from_event(direction: Direction) -> Callable[..., Expression]:
    """ "two days" in "two days after the attack"."""
    return lambda of: Shift(of, direction, Anchor.EVENT)


def beside_event(n: int) -> Callable[..., Expression | None]:
    """ "the day" in "the day before the vote" (-1), "the week of the hearing" (0)."""
    return lambda of: step_from(Anchor.EVENT)(of, n)


def part_beside_event(n: int) -> Callable[..., Expression | None]:
    """ "the morning" in "the morning after the storm" (1); no part of one ("late in the morning")."""
    return lambda of: replace(of, within=Step(Unit.DAY, n, Anchor.EVENT)) if isinstance(of, Field) else None


def along_event(direction: Direction) -> Callable[..., Expression]:
    """ "the weeks" in "the weeks before the shooting": the stretch that touches it."""
    return lambda of: Window(of, direction, Anchor.EVENT)


def stretched(of: Expression) -> Expression | None:
    """ "for two years after the war": all of the time up to there."""
    return Window(of.amount, of.direction, Anchor.EVENT) if isinstance(of, Shift) else of if isinstance(of, Window) else None


def year_before(of: tuple[Unit, float]) -> Shift:
    """ "the same month last year": the month a year before this one."""
    return Shift(Amount(((1, Unit.YEAR), (0, of[0]))), Direction.BACK, Anchor.EITHER)


def period_away(of: Step, by: Expression) -> Expression | None:
    """ "the same month a year ago", "the quarter a year earlier"."""
    told = isinstance(of.of, Unit) and (of.n == 0 and of.anchor is Anchor.MENTIONED or of.of is Unit.QUARTER and of.n == -1)
    if not (told and isinstance(of.of, Unit) and isinstance(by, Shift) and isinstance(by.origin, Anchor)):
        return None
    return by if of.of is Unit.QUARTER else replace(by, amount=Amount((*by.amount.parts, (0, of.of))))


def part_from(part: str, n: int) -> Field:
    """ "the next morning", "that evening": a part of the day told of, or of one n days on."""
    return Field(Kind.PART, part, Step(Unit.DAY, n, Anchor.MENTIONED))


def window(of: Amount, n: int) -> Window:
    """ "the past six months" (-1), "the next two years" (1)."""
    return Window(of, Direction.ON if n > 0 else Direction.BACK, Anchor.EITHER)


def window_after(of: Amount) -> Window:
    """ "the following two weeks"."""
    return Window(of, Direction.ON, Anchor.MENTIONED)


def window_at(direction: Direction) -> Callable[..., Window]:
    """ "the first ten days of May" (on), "the last two weeks of May" (back)."""

    def made(of: Amount, outer: Expression) -> Window:
        return Window(of, direction, outer)

    return made


def lasting(first: Amount, last: Expression) -> Window:
    """ "a week starting tomorrow"."""
    return Window(first, Direction.ON, last)


def window_one(unit: tuple[Unit, float], n: int) -> Window:
    """ "the past year"."""
    return window(amount(1, unit), n)


def shift(direction: Direction, anchor: Anchor) -> Callable[..., Expression | None]:
    """ "two weeks ago" (back, published), "three days later" (on, what was mentioned)."""

    def made(of: Amount) -> Expression:
        if of.most is None:
            return Shift(of, direction, anchor)
        ends = [Shift(one, direction, anchor) for one in _ends(of)]
        return Between(*ends) if direction is Direction.ON else Between(*reversed(ends))

    return made


def shift_from(direction: Direction) -> Callable[..., Expression | None]:
    """ "two weeks before Christmas"."""

    def made(by: Amount, origin: Expression) -> Expression:
        return Shift(by, direction, origin)

    return made


def field_away(of: Field, by: Expression) -> Expression | None:
    """ "Easter in three years", "May 5 two years ago": in the year that lies so far off; lengths of less than a month name none."""
    if not isinstance(by, Shift) or any(unit.rank < Unit.MONTH.rank or n is None for n, unit in by.amount.parts):
        return None
    return within(of, by)


def fuzzy(fuzz: Fuzz) -> Fuzzy:
    """ "now", "recently", "soon"."""
    return Fuzzy(fuzz)


def as_told() -> Fuzzy:
    """ "at this time" in a story: when what was told last happened."""
    return Fuzzy(Fuzz.PRESENT, Anchor.MENTIONED)


# -- inside others -------------------------------------------------------------------------------------------------------------


def nth(n: float, of: Unit | Field | tuple[Unit, float], outer: Expression | None) -> Expression | None:
    """ "the first Monday of March 2010", "the last week of June"."""
    unit = of[0] if isinstance(of, tuple) else of
    return Nth(int(n), unit, outer) if n and outer is not None else None


def nth_of_this(n: float, of: Unit | Field | tuple[Unit, float], unit: Amount | Step | tuple[Unit, float]) -> Expression | None:
    """ "the second Friday of the month", "the last day of the year"."""
    return nth(n, of, this_unit(unit))


def unit_end(of: tuple[Unit, float]) -> Expression | None:
    """ "year-end", "month end"."""
    return Side(Part.END, Step(of[0], 0, Anchor.EITHER)) if of[0] in (Unit.MONTH, Unit.QUARTER, Unit.YEAR) else None


def weekend_of(of: Field, outer: Expression | None) -> Expression | None:
    """ "Labor Day weekend", "the weekend of May 6"."""
    fixed = isinstance(outer, Fixed) and outer.grain is Unit.DAY
    return replace(of, within=outer) if outer is not None and (fixed or is_day(outer)) else None


def weekday_in(of: Field, outer: Expression) -> Expression | None:
    """ "Wednesday next week", "next week Wednesday"."""
    return within(of, outer) if isinstance(outer, Step) and outer.of is Unit.WEEK else None


def nth_from(bound: Bound) -> Callable[..., Expression | None]:
    """ "the third Monday after Easter", "the Friday before Christmas": the n-th that begins after a time (now), or before it."""

    def made(of: Field, n: float = 1, outer: Expression | None = None) -> Expression | None:
        origin = outer or Step(Unit.DAY, 0, Anchor.EITHER)
        return Nth(int(n) if bound is Bound.AFTER else -int(n), of, Bounded(bound, origin)) if n >= 1 else None

    return made


def month_of_step(month: int, outer: Expression) -> Expression | None:
    """ "March last year"."""
    return within(Field(Kind.MONTH, month), outer) if isinstance(outer, Step) and outer.of is Unit.YEAR else None


def weekend_of_step(of: Field, outer: Expression) -> Expression | None:
    """ "last Thanksgiving weekend"."""
    stepped = outer.of if isinstance(outer, Step) else None
    return weekend_of(of, outer) if isinstance(stepped, Field) and stepped.kind is Kind.HOLIDAY else None


def closest(of: Field, outer: Expression | None) -> Expression | None:
    """ "the closest Monday to 5 October": the one within half a week of it, or half a year."""
    half = {Kind.WEEKDAY: 3, Kind.HOLIDAY: 182}.get(of.kind)
    if half is None or outer is None:
        return None
    days = amount(half, (Unit.DAY, 1))
    return Nth(1, of, Between(Shift(days, Direction.BACK, outer), Shift(days, Direction.ON, outer)))


def last_before(of: Step, outer: Expression) -> Expression | None:
    """ "the last Sunday before Christmas"."""
    return nth_from(Bound.BEFORE)(of.of, 1, outer) if isinstance(of, Step) and of.n == -1 and isinstance(of.of, Field) else None


def day_of_step(day: int, outer: Expression) -> Expression | None:
    """ "the 20th of next month"."""
    return within(day_alone(day), outer) if isinstance(outer, Step) and outer.of is Unit.MONTH else None


def weeks_on(by: Amount, of: Field) -> Expression | None:
    """ "a week on Tuesday"."""
    return Shift(by, Direction.ON, of) if by.parts in (((1, Unit.WEEK),), ((2, Unit.WEEK),)) else None


def weekday_ago(of: Field, outer: Expression) -> Expression | None:
    """ "two weeks ago Tuesday", in that week; "a year ago Friday", so long before it."""
    if not isinstance(outer, Shift) or not isinstance(outer.origin, Anchor) or outer.direction is not Direction.BACK:
        return None
    unit = outer.amount.parts[0][1]
    if unit is Unit.WEEK:
        return replace(of, within=outer)
    return Shift(outer.amount, Direction.BACK, of) if unit.rank > Unit.WEEK.rank else None


def last_of(of: Step, outer: Expression) -> Expression | None:
    """ "last Sunday" in "of March 2014": the last one in it, not the last one before now."""
    return Nth(-1, of.of, outer) if isinstance(of, Step) and of.n == -1 else None


def nth_last(n: float, of: Step, outer: Expression) -> Expression | None:
    """ "the second last week of June"."""
    return Nth(-int(n), of.of, outer) if isinstance(of, Step) and of.n == -1 else None


def side(part: Part, of: Expression | None) -> Expression | None:
    """ "early 2018", "the end of March"."""
    return Side(part, of) if of is not None else None


def qualified(mod: str, of: Expression) -> Expression:
    """ "about 2018"."""
    return Qualified(mod, of)


# -- ranges, lists, sets, bounds -------------------------------------------------------------------------------------------------


def between(first: Expression, last: Expression) -> Between | None:
    """ "from May to July 2011": what one end lacks is taken from the other; no range goes from a weekday to a month."""
    weekday = isinstance(first, Field) and first.kind is Kind.WEEKDAY
    if weekday and isinstance(last, Field) and FIELDS[last.kind].grain.rank > Unit.WEEK.rank:
        return None
    one, two = shared(first, last), shared(last, first)
    if any(isinstance(end, Fuzzy) and end.fuzz is not Fuzz.PRESENT for end in (one, two)):
        return None
    if isinstance(one, Fixed) and isinstance(two, Fixed) and two.end <= one.start:
        one, two = (shared(first, last, -1), two) if isinstance(first, Field) else (one, shared(last, first, 1))
        if isinstance(one, Fixed) and isinstance(two, Fixed) and two.end <= one.start:
            return None
    return Between(one, past_midnight(one, two))


def shared(poor: Expression, rich: Expression, turn: int = 0) -> Expression:
    """An end of a range with what it lacks filled in from the other: the year of "May" in "May to July 2011".

    `turn` is how many years (months, weeks) on from there: -1 for "December" in "December to May 2011".
    """
    if not isinstance(poor, Field):
        return poor
    root = _innermost(poor)
    if root.within is None and isinstance(rich, Fixed) and rich.grain.rank < FIELDS[root.kind].parent.rank:
        parent = FIELDS[root.kind].parent
        start = parent.add(parent.floor(rich.start), turn)
        return within(poor, Fixed(start, parent.add(start, 1), parent)) or poor
    if root.within is None and isinstance(rich, Field):
        return _shared_fields(poor, root, rich)
    if root.within is None and isinstance(rich, Step) and isinstance(rich.of, Field) and rich.of.kind is root.kind:
        return Step(poor, rich.n, rich.anchor)
    return poor


def _shared_fields(poor: Field, root: Field, rich: Field) -> Field:
    """ "9" in "9-11 April", "3" in "from 3 to 5 p.m. on Tuesday"."""
    outer: Expression | None = rich
    while isinstance(outer, Field):
        if outer.kind is root.kind:
            join = time_on if root.kind in (Kind.CLOCK, Kind.PART) else within
            made = join(poor, outer.within) if outer.within is not None else None
            return made if isinstance(made, Field) else poor
        outer = outer.within
    return poor


def year_range(first: int, last: int) -> Between | None:
    """ "1939-45", "1998-2001"."""
    if last < 100 and first > 99:
        last += first // 100 * 100
    one, two = year(first), year(last)
    return Between(one, two) if one and two and first < last <= first + 500 else None


def year_range_bc(first: int, last: int) -> Between | None:
    """ "264-241 BC"."""
    one, two = year_bc(first), year_bc(last)
    return Between(one, two) if one and two and first > last else None


def day_range(first: float, last: float, month: int) -> Between | None:
    """ "9-11 April", "April 9-11"."""
    one, two = day_of_month(int(first), month), day_of_month(int(last), month)
    return Between(one, two) if one and two and first < last else None


def day_list(first: int, last: int, month: int, second: int | None = None) -> tuple[Expression, ...] | None:
    """ "May 4 and 5", "May 4, 5 and 7"."""
    days = [first, last] if second is None else [first, second, last]
    dates = [day_of_month(day, month) for day in days]
    return tuple(d for d in dates if d) if None not in dates and days == sorted(set(days)) else None


def quarter_list(first: int, last: int) -> tuple[Expression, ...] | None:
    """ "the second and fourth quarters"."""
    return (Field(Kind.QUARTER, first), Field(Kind.QUARTER, last)) if first < last <= 4 else None


def weekday_on(of: Field, unit: tuple[Unit, float]) -> Shift | None:
    """ "Friday week", "Monday fortnight": so long after the one that comes."""
    return Shift(amount(1, unit), Direction.ON, Step(of, 0)) if unit[0] is Unit.WEEK else None


def range_in(of: Between, outer: Expression) -> Between | None:
    """ "9-11 April" in "2023"."""
    ends = list_in((of.first, of.last), outer)
    return Between(*ends) if ends else None


def period_ended(first: Expression, last: Expression) -> tuple[Expression, ...] | None:
    """ "the quarter ended Sept. 30": the quarter that most of its three months lie in, and the day; "the week ended Friday": its week."""
    if not isinstance(first, Step) or not isinstance(first.of, Unit) or first.n > 0:
        return None
    within = Shift(amount(1, (Unit.MONTH, 1)), Direction.BACK, last) if first.of is Unit.QUARTER else last
    return Nth(1, first.of, within), last


def list_in(of: tuple[Expression, ...], outer: Expression) -> tuple[Expression, ...] | None:
    """ "May 4 and 5" in "1865"."""
    ends = [within(one, outer) for one in of if isinstance(one, Field)]
    return tuple(e for e in ends if e is not None) if None not in ends else None


def listed(**members: Expression) -> tuple[Expression, ...]:
    """ "June, July and August 2011": each with what the last one adds."""
    last = members["last"]
    return tuple(shared(m, last) for m in members.values())


def weekdays(**members: int) -> tuple[Expression, ...] | None:
    """ "sat and sun", "mon, wed and fri"; "the sun and sat" are no days."""
    days = tuple(members.values())
    return None if days == (7, 6) else tuple(Field(Kind.WEEKDAY, day) for day in days)


def weekday_range(first: int, last: int) -> Between:
    """ "Mon-Fri"."""
    return Between(Field(Kind.WEEKDAY, first), Field(Kind.WEEKDAY, last))


def rate(of: tuple[Unit, float]) -> Expression | None:
    """ "per day"; "per hour" and shorter mostly measure a speed."""
    return every(of) if of[0].rank >= Unit.DAY.rank else None


def every(of: Unit | Field | tuple[Unit, float] | Expression | None, interval: float = 1) -> Expression | None:
    """ "every Monday", "each year", "every two weeks"."""
    if isinstance(of, tuple):
        return Every(of[0], of[1] * interval)
    if isinstance(of, Amount):
        n, unit = of.parts[0]
        return Every(unit, n or 1)
    if of is None:
        return None
    return Every(of, interval)


def set_at(set: Every, of: Field | None) -> Expression | None:
    """ "every Monday at 4 p.m.", "daily at noon"."""
    if of is None or set.interval != 1 or set.freq:
        return None
    if set.of is Unit.DAY or (isinstance(set.of, Field) and set.of.kind is Kind.PART and set.of.within is None):
        return Every(of)
    return every(time_on(of, set.of)) if isinstance(set.of, Field) and is_day(set.of) else None


def set_on(set: Every, of: Field) -> Expression | None:
    """ "every year on 5 May", "every week on Monday"."""
    suits = (Unit.YEAR, Kind.DAY), (Unit.WEEK, Kind.WEEKDAY), (Unit.MONTH, Kind.DAY)
    return Every(of, set.interval) if (set.of, of.kind) in suits else None


def times_per(n: float, unit: Amount) -> Expression | None:
    """ "twice a year"."""
    many, of = unit.parts[0]
    return Every(of, many or 1, freq=f"{int(n)}X") if many == 1 else None


def times_each(n: float, unit: Every) -> Expression:
    """ "twice every year"."""
    return replace(unit, freq=f"{int(n)}X")


def bound(kind: Bound) -> Callable[..., Expression]:
    """ "since 2018", "by Friday": the time as the bound of what is dated."""

    def made(of: Expression) -> Expression:
        if isinstance(of, Between | Every | Window):
            return of
        if isinstance(of, Amount) and of.most is not None:
            return Between(*(Bounded(kind, one) for one in _ends(of))) if kind is Bound.IN else of
        return Bounded(kind, of)

    return made
