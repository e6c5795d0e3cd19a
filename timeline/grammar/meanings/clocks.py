"""Clocks: what rules make of times of day, of ranges of them, and of times on a day. Shared by all languages.

Knows hours, minutes, the two halves of a day and its parts; knows no word. A meaning returns None where what was captured does not go
together.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.algebra.expressions import Amount, Between, Direction, Expression, Field, Fixed, Nth, Part, Qualified, Shift, Side, Step
from timeline.algebra.fields import FIELDS, Kind, clock
from timeline.algebra.instants import DAY, HOUR
from timeline.algebra.units import Unit


def clock_time(of: tuple[int, int | None, int | None], noon: str | None = None, zone: str | None = None) -> Field | None:
    """ "7:15", "7:15 p.m. EST"; `noon` "a" or "p" for before or after it."""
    hour, minute, second = of
    if noon:
        if not 1 <= hour <= 12:
            return None if hour > 12 and noon == "a" else Field(Kind.CLOCK, clock(hour % 24, minute or 0, second), zone=zone)
        hour = hour % 12 + (12 if noon == "p" else 0)
    if hour == 24:
        hour = 0
    return Field(Kind.CLOCK, clock(hour, minute or 0, second), zone=zone)


def clock_hour(hour: float, noon: str | None = None, zone: str | None = None) -> Field | None:
    """ "7 p.m.", "seven o'clock"."""
    return clock_time((int(hour), None, None), noon, zone) if 0 <= hour <= 24 else None


def clock_compact(of: int | tuple[int, int, None], noon: str) -> Field | None:
    """ "430pm", "1130 pm"."""
    hour, minute = divmod(of, 100) if isinstance(of, int) else of[:2]
    return clock_time((hour, minute, None), noon) if minute < 60 and hour <= 12 else None


def clock_past(minute: float, hour: float, side: int, noon: str | None = None) -> Field | None:
    """ "ten past seven" (side 1), "a quarter to seven" (-1)."""
    if not (0 < minute < 60 and 0 <= hour <= 12):
        return None
    total = (int(hour) * 60 + side * int(minute)) % (24 * 60)
    return clock_time((total // 60 or (12 if hour else 0), total % 60, None), noon)


def clock_named(hour: int, zone: str | None = None) -> Field:
    """ "noon", "midnight": the minute it names."""
    return Field(Kind.CLOCK, clock(hour, 0), zone=zone)


def clock_spelled(hour: float, minute: float, noon: str) -> Field | None:
    """ "ten thirty a.m."."""
    return clock_time((int(hour), int(minute), None), noon) if 1 <= hour <= 12 and 1 <= minute < 60 else None


def clock_moved(by: Amount, of: Expression, side: int) -> Expression | None:
    """ "20 minutes past noon" (side 1), "five minutes to three" (-1)."""
    n, unit = by.parts[0]
    if unit is not Unit.MINUTE or len(by.parts) > 1 or n is None or not 0 < n < 60:
        return None
    if not isinstance(of, Field) or of.kind is not Kind.CLOCK:
        return None
    seconds = int(of.value) // 4 + side * int(n) * 60
    return replace(of, value=clock(0, 0) + seconds % DAY * 4) if of.within is None or 0 <= seconds < DAY else None


_Clock = tuple[int, int | None, int | None]


def clocks_on(first: Field, second: Field, last: Expression) -> tuple[Expression, ...] | None:
    """ "3 p.m. (1500 GMT) Saturday": both times are on the day."""
    one, two = time_on(first, last), time_on(second, last)
    return (one, two, last) if one and two else None


def side_of_part(part: Part, of: str, day: Expression) -> Expression | None:
    """ "the early morning hours of May 5", "mid-afternoon yesterday"."""
    timed = time_on(Field(Kind.PART, of), day)
    return Side(part, timed) if timed is not None else None


def night_between(of: str, days: Expression) -> Expression | None:
    """ "The night of 16-17 September": that of the first day."""
    return time_on(Field(Kind.PART, of), days.first) if of == "NI" and isinstance(days, Between) else None


def early_hours(day: Expression) -> Expression | None:
    """ "The early hours of Friday": from midnight on."""
    timed = time_on(Field(Kind.PART, "EH"), day)
    return Qualified("START", timed) if timed is not None else None


def clock_range(first: float | _Clock, last: float | _Clock, noon: str, zone: str | None = None) -> Between | None:
    """ "3 to 5 p.m.", "11:30 to 1 p.m.": the half of the day is that of the last one, or the one before it."""
    one, two = (of if isinstance(of, tuple) else (int(of), None, None) for of in (first, last))
    begins, over = (hour % 12 * 60 + (minute or 0) for hour, minute, _ in (one, two))
    half = noon if begins < over else "a" if noon == "p" else "p"
    begin, end = clock_time(one, half, zone), clock_time(two, noon, zone)
    return Between(begin, end) if begin and end and 1 <= one[0] <= 12 else None


def clock_range_in(first: float, last: float, part: str) -> Between | None:
    """ "from 3 to 5 in the afternoon"."""
    ends = [clock_in_part(clock_hour(hour), part) for hour in (first, last)]
    return Between(ends[0], ends[1]) if ends[0] and ends[1] and int(ends[0].value) < int(ends[1].value) else None


def clock_range_on(of: Between, day: Expression) -> Between | None:
    """ "between 3 and 5 p.m." on "Tuesday"."""
    if not isinstance(of.first, Field) or not isinstance(of.last, Field):
        return None
    one, two = time_on(of.first, day), time_on(of.last, day)
    return Between(one, past_midnight(one, two)) if one and two else None


def past_midnight(one: Expression, two: Expression) -> Expression:
    """The end of "10 p.m. to 2 a.m. on Friday": on the day behind."""
    if not isinstance(one, Field) or not isinstance(two, Field) or not one.kind is two.kind is Kind.CLOCK:
        return two
    if one.within is None or one.within != two.within or int(two.value) > int(one.value):
        return two
    return replace(two, within=Shift(Amount(((1, Unit.DAY),)), Direction.ON, one.within))


def time_in(part: Expression, of: Field | float) -> Expression | None:
    """ "tomorrow afternoon at 5": the part says which half of the day, the day of the part is that of the time."""
    at = of if isinstance(of, Field) else clock_hour(of)
    if not isinstance(part, Field) or part.kind is not Kind.PART or part.within is None or at is None or at.within is not None:
        return None
    after_midnight = part.value == "NI" and int(at.value) // 4 % (12 * HOUR) < 5 * HOUR
    return time_on(clock_in_part(at, str(part.value)), next_day(part.within) if after_midnight else part.within)


def next_day(day: Expression) -> Expression:
    """The day after one: "2 a.m. last night" is this morning."""
    if isinstance(day, Step) and day.of is Unit.DAY:
        return replace(day, n=day.n + 1)
    return Shift(Amount(((1, Unit.DAY),)), Direction.ON, day)


def range_in_part(first: float, last: float, part: Expression) -> Between | None:
    """ "between 7 and 9 last night"."""
    ends = [time_in(part, hour) for hour in (first, last)]
    return Between(ends[0], ends[1]) if ends[0] and ends[1] else None


def zoned(of: Field, zone: str) -> Field:
    """A time of day with the zone that stands behind it."""
    return replace(of, zone=zone)


def clock_in_part(of: Field | None, part: str) -> Field | None:
    """ "9 in the morning", "7:30 at night": the part says which half of the day."""
    if of is None:
        return None
    seconds, bits = divmod(int(of.value), 4)
    if seconds >= 13 * 3600:
        return of
    if part == "NI" and seconds // 3600 == 12:
        return replace(of, value=(seconds - 12 * 3600) * 4 + bits)
    late = part in ("AF", "EV", "DU") or (part == "NI" and seconds >= 5 * 3600)
    hour12 = seconds % (12 * 3600)
    return replace(of, value=(hour12 + (12 * 3600 if late else 0)) * 4 + bits)


def time_on(of: Field | None, day: Expression | None) -> Expression | None:
    """A time or part of a day on a day: "9 a.m. on Monday", "Friday night", "the evening of May 5"."""
    if of is None or day is None:
        return None
    if isinstance(day, Fixed):
        if day.grain is not Unit.DAY:
            return None
        return replace(of, within=day)
    return replace(of, within=day) if is_day(day) else None


def is_day(of: Expression) -> bool:
    """Whether an expression names one day."""
    if isinstance(of, Field):
        return FIELDS[of.kind].grain is Unit.DAY and of.kind is not Kind.WEEKEND
    if isinstance(of, Step):
        return of.of is Unit.DAY or (isinstance(of.of, Field) and is_day(of.of))
    if isinstance(of, Shift):
        return min((u for _, u in of.amount.parts), default=None) is Unit.DAY
    if isinstance(of, Nth):
        return of.of is Unit.DAY or (isinstance(of.of, Field) and is_day(of.of))
    return False
