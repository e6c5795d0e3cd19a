"""Times of two tellings beside each other: whether they fit, exclude each other, and by how much.

Knows entries' intervals and the days on which documents were published; knows no words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from timeline.algebra.instants import DAY, Instant, civil
from timeline.algebra.intervals import Interval
from timeline.document import Document, Entry, Status

YEAR = 366 * DAY
UNSURE = frozenset({Status.PLANNED, Status.SPECULATED, Status.CONDITIONAL})
"""What is told of a time that may not have come."""
Known: TypeAlias = Mapping[str, Document]
"""Documents by their ids."""


def span(entry: Entry) -> Interval | None:
    """The time of an entry; None where neither side is known."""
    return Interval(entry.start, entry.end) if entry.start is not None or entry.end is not None else None


def meant(entry: Entry, known: Known) -> Interval | None:
    """The time that an entry can be meant for: what is to be done by a day is not done before it is told."""
    time, told = span(entry), told_at(entry, known)
    if time is None or time.start is not None or entry.status not in UNSURE or told is None or told.start is None:
        return time
    return Interval(told.start, time.end) if time.end is not None and told.start < time.end else time


def width(time: Interval) -> float:
    """How long a time is, in seconds; an open one is longer than any."""
    return float(time.end - time.start) if time.start is not None and time.end is not None else float("inf")


def widest(one: Interval, other: Interval) -> float:
    """How long the longer of two times is."""
    return max(width(one), width(other))


def narrowest_first(entry: Entry) -> tuple[float, float, str]:
    """The order in which entries are compared: from the narrowest to the widest time, then by time and id."""
    time = span(entry)
    if time is None:
        return float("inf"), 0.0, entry.id
    return width(time), float(time.start if time.start is not None else time.end or 0), entry.id


def fit(one: Interval | None, other: Interval | None) -> bool:
    """Whether two times are equal, or one lies in the other with at least its half (Sunday night in Sunday); two that are not known
    fit each other alone."""
    if one is None or other is None:
        return one is other
    if one.encloses(other) or other.encloses(one):
        return True
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    common = min(one.end, other.end) - max(one.start, other.start)
    return common > 0 and 2 * common >= min(width(one), width(other))


def gap(one: Interval | None, other: Interval | None) -> int | None:
    """How far two times lie apart that exclude each other, in seconds; None where they do not, or a side is open that matters."""
    if one is None or other is None:
        return None
    ends = [end for end in (one.end, other.end) if end is not None]
    starts = [start for start in (one.start, other.start) if start is not None]
    if not starts or not ends:
        return None
    first, second = (one, other) if (one.end or max(ends)) <= (other.end or max(ends)) and one.end is not None else (other, one)
    if first.end is None or second.start is None or second.start < first.end:
        return None
    return second.start - first.end


def years(time: Interval | None, reach: Instant) -> Sequence[int | None]:
    """The years under which a time is found; of a time longer than that its first and last ones, of an open one those at its end."""
    if time is None:
        return (None,)
    start = time.start if time.start is not None else (time.end or 0) - YEAR
    end = time.end if time.end is not None else start + YEAR
    first, last = civil(start - reach).year, civil(end - 1 + reach).year
    return range(first, last + 1) if last - first < 12 else (*range(first, first + 6), *range(last - 5, last + 1))


def told_at(entry: Entry, known: Known) -> Interval | None:
    """The day on which an entry's document was published."""
    return known[entry.document].published_interval if entry.document in known else None


def may_mean(one: Entry, other: Entry, known: Known) -> bool:
    """Whether two tellings whose times exclude each other can be of one event.

    What was told before the other's time came was not told of that; a plan made after the other plan's time had come is a new one; a
    plan is of what was done later, if at all.
    """
    first, second = told_at(one, known), told_at(other, known)
    if first is None or second is None or first.end is None or second.end is None or one.start is None or other.start is None:
        return True
    unsure = one.status in UNSURE, other.status in UNSURE
    if all(unsure):
        return max(first.end, second.end) < min(one.start, other.start) + DAY
    if any(unsure):
        plan, done = (first.end, other) if unsure[0] else (second.end, one)
        return done.end is None or plan <= done.end
    return first.end > other.start and second.end > one.start
