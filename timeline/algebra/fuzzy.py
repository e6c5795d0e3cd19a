"""Fuzzy words: "now", "recently", "soon": on which side of their anchor they lie.

Knows the anchor only; how far such a time reaches nobody says.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.algebra.expressions import Anchor, Fuzz
from timeline.algebra.instants import DAY
from timeline.algebra.intervals import Interval
from timeline.algebra.meaning import Context, Meaning, edtf_of, edtf_open, period
from timeline.algebra.units import Unit


def fuzzy(fuzz: Fuzz, anchor: Anchor, context: Context) -> Meaning:
    """What lies before its anchor (PAST), after it (FUTURE), or is its day; in a story PRESENT is the date told last."""
    origin = context.origin(anchor)
    if origin is None or origin[0].start is None:
        return Meaning(None, None, "DATE", fuzz.value)
    if fuzz is Fuzz.PRESENT and origin[1] is Anchor.MENTIONED:
        return _as_told(origin[0])
    t = Unit.DAY.floor(origin[0].start)
    if fuzz is Fuzz.PRESENT:
        today = Interval(t, t + DAY)
        return Meaning(today, Unit.DAY, "DATE", fuzz.value, None, edtf_of(today), anchor=origin[1])
    interval = Interval(None, t) if fuzz is Fuzz.PAST else Interval(t, None)
    return Meaning(interval, None, "DATE", fuzz.value, None, edtf_open(interval), anchor=origin[1])


def _as_told(told: Interval) -> Meaning:
    """ "At this time" in a story: the date told last, spelled as a unit where it is one."""
    assert told.start is not None
    for unit in (Unit.DAY, Unit.MONTH, Unit.YEAR, Unit.DECADE, Unit.CENTURY):
        if unit.floor(told.start) == told.start and unit.add(told.start, 1) == told.end:
            return replace(period(told.start, told.end, unit), anchor=Anchor.MENTIONED)
    return Meaning(told, None, "DATE", Fuzz.PRESENT.value, None, edtf_of(told), anchor=Anchor.MENTIONED)
