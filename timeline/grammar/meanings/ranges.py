"""Ranges and lists: from one time to another ("9-11 April"), and several side by side ("May 4 and 5").

Knows what one end or member lacks and the other says.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.algebra.expressions import (
    Between,
    Direction,
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
    unbounded,
)  # fmt: skip
from timeline.algebra.fields import FIELDS, Kind
from timeline.algebra.units import Unit
from timeline.grammar.meanings.amounts import amount
from timeline.grammar.meanings.clocks import past_midnight, time_on
from timeline.grammar.meanings.dates import day_of_month, month_of_slashed
from timeline.grammar.meanings.fields import innermost, within
from timeline.grammar.meanings.years import century, century_bc, decade, decade_short, year, year_bc


def between(first: Expression, last: Expression) -> Between | None:
    """ "from May to July 2011": what one end lacks is taken from the other; no range goes from a weekday to a month."""
    if isinstance(first, Qualified) or isinstance(last, Qualified):
        return _qualified(first, last)
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


def _qualified(first: Expression, last: Expression) -> Between | None:
    """ "c. 1450–c. 1516", "from 1921 to circa 1970": each end keeps what is said of it."""
    made = between(unbounded(first), unbounded(last))
    if made is None:
        return None
    ends = zip((first, last), (made.first, made.last), strict=True)
    return Between(*(replace(told, of=end) if isinstance(told, Qualified) else end for told, end in ends))


def shared(poor: Expression, rich: Expression, turn: int = 0) -> Expression:
    """An end of a range with what it lacks filled in from the other: the year of "May" in "May to July 2011".

    `turn` is how many years (months, weeks) on from there: -1 for "December" in "December to May 2011".
    """
    if not isinstance(poor, Field):
        return poor
    root = innermost(poor)
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


SPAN = 500
"""Two numbers further apart are no range of years."""


def year_range(first: int, last: int) -> Between | None:
    """ "1939-45", "1998-2001"."""
    if last < 100 and first > 99:
        last += first // 100 * 100
    one, two = year(first), year(last)
    return Between(one, two) if one and two and first < last <= first + SPAN else None


def years_about(first: int, last: int) -> Qualified | None:
    """ "c. 1450–1516"."""
    made = year_range(first, last)
    return Qualified("APPROX", made) if made else None


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


def range_in(of: Between, outer: Expression) -> Between | None:
    """ "9-11 April" in "2023"; "December/January" in "2019" began the year before."""
    last = within(of.last, outer) if isinstance(of.last, Field) else None
    return between(of.first, last) if last is not None else None


def years_about_bc(first: int, last: int) -> Qualified | None:
    """ "c. 1400–1350 BC"."""
    made = year_range_bc(first, last)
    return Qualified("APPROX", made) if made else None


def month_range(first: int, last: int) -> Between:
    """ "May/June", "February/March"."""
    return Between(Field(Kind.MONTH, first), Field(Kind.MONTH, last))


def months_slashed(a: int, b: int, c: int, d: int) -> Between | None:
    """ "01/2020-03/2021"."""
    first, last = month_of_slashed(a, b), month_of_slashed(c, d)
    return between(first, last) if first and last else None


def year_digit_range_bc(first: int, last: int) -> Between | None:
    """ "309/8 BC": the year of an archon, which began in the one and ended in the other."""
    return year_range_bc(first, first // 10 * 10 + last) if last < 10 else None


def range_of_ranges(first: Expression, last: Expression) -> Between | None:
    """ "from February/March to June/July 2019": from the start of the one to the end of the other."""
    one, two = unbounded(first), unbounded(last)
    return between(one.first if isinstance(one, Between) else one, two.last if isinstance(two, Between) else two)


def period_of(first: Expression, last: Expression, outer: Expression | None = None) -> Between | None:
    """ "the April-to-June quarter of 2013"."""
    made = between(first, last)
    return made if made is None or outer is None else range_in(made, outer)


def to_now(first: Expression, last: Fuzz) -> Between | None:
    """ "Apr 2021 - Present"."""
    return between(first, Fuzzy(last))


def to_year(first: Expression, last: int) -> Between | None:
    """ "June 2013 – 2020": the last end speaks in years."""
    end = year(last)
    return between(first, end) if end else None


def century_range(first: float, last: float, bc: int | None = None) -> Between | None:
    """ "from the 16th to the 18th century", "the 4th to 2nd centuries BC"."""
    made = centuries(first, last, bc)
    return Between(*made) if made and made[0].start < made[1].start else None


def century_list(first: float, last: float, bc: int | None = None, one: Part | None = None,
                 two: Part | None = None) -> tuple[Expression, ...] | None:  # fmt: skip
    """ "the 11th and 12th centuries", "the late 18th and early 19th centuries"."""
    made = centuries(first, last, bc)
    return _parts((one, two), made) if made else None


def _parts(parts: tuple[Part | None, ...], periods: tuple[Expression, ...]) -> tuple[Expression, ...]:
    return tuple(Side(part, of) if part else of for part, of in zip(parts, periods, strict=True))


def centuries(first: float, last: float, bc: int | None) -> tuple[Fixed, Fixed] | None:
    """Two centuries by their numbers."""
    read = century if bc is None else century_bc
    one, two = read(int(first)), read(int(last))
    return (one, two) if one and two else None


def decade_list(first: int, last: int) -> tuple[Expression, ...] | None:
    """ "the 1960s and 70s": the second has its century from the first."""
    one, two = decade(first), decade(first - first % 100 + last + 100 * (last <= first % 100))
    return (one, two) if one and two else None


def decade_range(first: int, last: int) -> Between | None:
    """ "1960s-70s"."""
    made = decade_list(first, last)
    return Between(*made) if made else None


def decade_short_list(first: int, last: int, one: Part | None = None, two: Part | None = None) -> tuple[Expression, ...]:
    """ "the 60s and 70s", "the sixties and seventies", "the late 60s and early 70s"."""
    return _parts((one, two), (decade_short(first), decade_short(last)))


def decade_short_range(first: int, last: int) -> Between:
    """ "the 60s to 80s"."""
    return Between(decade_short(first), decade_short(last))


def old_style(of: Expression, year_of: int, last: int) -> Expression | None:
    """ "15 Jan 1743/44": before the year began in January it had two numbers; the later one is ours."""
    step = 10 if last < 10 else 100
    if not isinstance(of, Field) or (year_of + 1) % step != last:
        return None
    return within(of, year(year_of + 1))


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


def listed_with_part(first: Expression, last: Side) -> tuple[Expression, ...] | None:
    """ "The spring and early summer of 1943": a season with the year of another, of which only a part is meant."""
    alike = isinstance(first, Field) and isinstance(last.of, Field) and last.of.kind is first.kind and last.of.within is not None
    return (shared(first, last.of), last) if alike else None


def weekdays(**members: int) -> tuple[Expression, ...] | None:
    """ "sat and sun", "mon, wed and fri"; "the sun and sat" are no days."""
    days = tuple(members.values())
    return None if days == (7, 6) else tuple(Field(Kind.WEEKDAY, day) for day in days)


def weekday_range(first: int, last: int) -> Between:
    """ "Mon-Fri"."""
    return Between(Field(Kind.WEEKDAY, first), Field(Kind.WEEKDAY, last))
