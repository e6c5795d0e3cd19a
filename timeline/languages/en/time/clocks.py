"""Clock times and parts of the day, and both on a day.

Knows hours, noon and zones.
"""

from __future__ import annotations

from timeline.algebra.fields import Kind
from timeline.document import Tag
from timeline.grammar import meanings as m
from timeline.grammar.meanings import clocks as c
from timeline.grammar.rules import Rule

FORMS = {
    "a clock time": "7:15 p.m.|9 am|noon|half past seven|1500 GMT|7h15",
    "in a part of the day": "9 in the morning|7:30 at night",
    "on a day": "9 a.m. on Monday|Friday at noon|May 5, 7:15 p.m.",
    "a part of a day": "Friday night|the evening of May 5|early Monday morning",
    "from one to another": "3 to 5 p.m.|between 10 and 11 a.m.",
}
"""What is read here: each form with examples, parted by "|"; every one is read as a whole."""

_NOTES = frozenset([Tag.IN_NOTES])

ATOMS = (
    Rule("noon-hour", "{hour_number:n} {noon_name:hour}", lambda n, hour: c.clock_named(hour) if n == 12 else None, "clockf"),
    Rule("noon", "{noon_name:hour} {zone:zone}?", c.clock_named, "clockf"),
    Rule("clock", "<!{Content|hash} {clock_digits:of}", c.clock_time, "clockf"),
    Rule("clock-noon", "{clock_digits:of} {noon_sign:noon}", c.clock_time, "clockf"),
    Rule("clock-zone", "{clock_digits:of} {noon_sign:noon}? {zone:zone}", c.clock_time, "clockf"),
    Rule("clock-offset", "{clock_digits:of} {noon_sign:noon}? {open_paren}? {offset:zone}", c.clock_time, "clockf"),
    Rule("clock-dotted", "{clock_dotted:of} {noon_sign:noon} {zone:zone}?", c.clock_time, "clockf"),
    Rule("clock-hour", "{hour_number|number:hour} {noon_sign:noon} {zone:zone}?", c.clock_hour, "clockf"),
    Rule("range-clock", "from? {hour_number|number|clock_digits:first} -|–|—|~|to|until|till|through {hour_number|number|clock_digits:last} {noon_sign:noon} {zone:zone}?", c.clock_range, "rangec"),
    Rule("range-clock-between", "between {hour_number|number|clock_digits:first} and|- {hour_number|number|clock_digits:last} {noon_sign:noon} {zone:zone}?", c.clock_range, "rangec"),
    Rule("clock-military-zone", "{clock_military:of} {zone:zone}", c.clock_time, "clockf"),
    Rule("clock-plus", "{hour_number:hour} + {noon_sign:noon}", c.clock_hour, "clockf"),
    Rule("clock-military-at", "<{at_hour} {clock_military:of} !{unit_like|counted}", c.clock_time, "clockf", tags=_NOTES),
    Rule("clock-oclock", "{hour_number|number:hour} o'clock {noon_sign:noon}?", c.clock_hour, "clockf"),
    Rule("clock-compact", "{three_digits|clock_military:of} {noon_sign:noon}", c.clock_compact, "clockf"),
    Rule("clock-past", "{hour_number|number:minute} minutes? past|after {hour_number|number|noon_name:hour} {noon_sign:noon}?", lambda minute, hour, noon=None: c.clock_past(minute, hour, 1, noon), "clockf"),
    Rule("clock-half-past", "half past {hour_number|number|noon_name:hour} {noon_sign:noon}?", lambda hour, noon=None: c.clock_past(30, hour, 1, noon), "clockf"),
    Rule("clock-quarter-to", "a? quarter to {hour_number|number|noon_name:hour} {noon_sign:noon}?", lambda hour, noon=None: c.clock_past(15, hour, -1, noon), "clockf"),
    Rule("clock-quarter-past", "a? quarter past {hour_number|number|noon_name:hour} {noon_sign:noon}?", lambda hour, noon=None: c.clock_past(15, hour, 1, noon), "clockf"),
    Rule("range-clock-noon", "from|between {clock_digits|hour_number|number:first} to|and|-|until|till {noon_name:last}", lambda first, last: c.clock_range(first, last, "p") if last else None, "rangec"),
    Rule("range-clock-part", "from|between {hour_number|number:first} to|and|- {hour_number|number:last} in the? {part_name:part}", c.clock_range_in, "rangec"),
    Rule("clock-h", "{clock_h:of} {zone:zone}?", c.clock_time, "clockf"),
)
TIMES = (
    Rule("weekend-step", "{weekendf:of} {stepped:outer}", m.within, "nthf"),
    Rule("clock-minutes-past", "{amount:by} past {clockf:of}", lambda by, of: c.clock_moved(by, of, 1), "clockf"),
    Rule("clock-minutes-to", "{amount:by} to {clockf:of}", lambda by, of: c.clock_moved(by, of, -1), "clockf"),
    Rule("time-part", "{clockf:of} in the? {part_name:part}", c.clock_in_part, "clockf"),
    Rule("time-part-hour", "{hour_number|number:hour} in the? {part_name:part}", lambda hour, part: c.clock_in_part(c.clock_hour(hour), part), "clockf"),
    Rule("time-at-night", "{clockf:of} at night", lambda of: c.clock_in_part(of, "NI"), "clockf"),
    Rule("time-local", "{clockf:of} local time", lambda of: c.zoned(of, "local"), "clockf"),
    Rule("day-time-part", "{weekdayf|dayf|day|holidayf|domf|dayd|nthf:day} ,? {part_name:of}", lambda of, day: c.time_on(m.field(Kind.PART)(of), day), "timed"),
    Rule("step-part", "{stepped:day} {part_name:of}", lambda of, day: c.time_on(m.field(Kind.PART)(of), day), "timed"),
    Rule("early-part-of-day", "the? {early:part} -|in? the? {part_name:of} hours? of|on|, {weekdayf|dayf|day|holidayf|domf|dayd|stepped:day}", c.side_of_part, "timed"),
    Rule("small-hours-of-day", "the early|small|wee hours of|on {weekdayf|dayf|day|holidayf|domf|dayd|stepped:day}", c.early_hours, "timed"),
    Rule("part-day", "{part_name:of} {weekdayf|dayd:day}", lambda of, day: c.time_on(m.field(Kind.PART)(of), day), "timed"),
    Rule("overnight-day", "overnight {weekdayf|dayd:day}", lambda day: c.time_on(m.field(Kind.PART)("NI"), day), "timed"),
    Rule("early-part-day", "{early:part} -? {part_name:of} {weekdayf|dayf|day|dayd:day}", c.side_of_part, "timed"),
    Rule("early-part", "the? {early:part} -|in? the? {part_name:of} hours?", lambda part, of: m.side(part, m.field(Kind.PART)(of)), "partd"),
    Rule("early-timed", "{early:part} {timed:of}", m.side, "timed"),
    Rule("night-of-two-days", "the? {part_name:of} of|from the? {rangef|range:days}", c.night_between, "timed"),
    Rule("part-of-day", "the? {part_name:of} of|on|, {weekdayf|dayf|day|holidayf|domf|dayd|stepped:day}", lambda of, day: c.time_on(m.field(Kind.PART)(of), day), "timed"),
    Rule("range-in-part", "from|between {hour_number|number:first} to|and|- {hour_number|number:last} {timed:part}", c.range_in_part, "range"),
    Rule("range-clock-on", "{rangec:of} on|, {weekdayf|dayf|day|holidayf|dayd|stepped:day}", c.clock_range_on, "range"),
    Rule("range-clock-day", "{rangec:of} {weekdayf|dayf|day|holidayf|dayd|stepped:day}", c.clock_range_on, "range"),
    Rule("day-range-clock", "{weekdayf|dayf|day|holidayf|dayd|stepped:day} ,|at? {rangec:of}", c.clock_range_on, "range"),
    Rule("part-time", "{timed:part} ,|at|@? {clockf:of}", c.time_in, "timed"),
    Rule("part-time-hour", "{timed:part} at|@ {hour_number|number:of} !{unit_like|unit|units|percent}", c.time_in, "timed"),
    Rule("time-day-part", "{clockf:of} {timed:part}", c.time_in, "timed"),
    Rule("time-on", "{clockf:of} on|, {weekdayf|dayf|day|holidayf|dayd|stepped:day}", c.time_on, "timed"),
    Rule("time-day", "{clockf:of} {weekdayf|dayf|day|dayd|stepped:day}", c.time_on, "timed"),
    Rule("day-time", "{weekdayf|dayf|day|dayd|holidayf|stepped:day} ,|at|from? {clockf:of}", c.time_on, "timed"),
    Rule("day-bar-time", "{weekdayf|dayf|day|dayd:day} {bar} {clockf:of}", c.time_on, "timed"),
    Rule("time-bar-day", "{clockf:of} {bar} {day:day}", c.time_on, "timed"),
    Rule("day-of-month-time", "{domf:day} ,|at? {clockf:of}", c.time_on, "timed"),
    Rule("day-time-comma-at", "{weekdayf|dayf|day|dayd|stepped:day} , at {clockf:of}", c.time_on, "timed"),
    Rule("hour-part", "<{at_word|about_word|¶} {hour_number|number:of} on? {timed:part}", c.time_in, "timed"),
    Rule("day-hour-alone", "{DAYS:day} ,? at|by|around|about {hour_number|number:hour} &{¶}", lambda day, hour: c.time_on(c.clock_hour(hour), day), "timed"),
    Rule("hour-day-alone", "<{¶} at|by|around|about {hour_number|number:hour} on {DAYS:day} !{part_name}", lambda day, hour: c.time_on(c.clock_hour(hour), day), "timed"),
    Rule("tonight-time", "{tonight:day} ,|at? {clockf:of}", lambda day, of: c.time_on(c.clock_in_part(of, "NI"), m.day_step(0)), "timed"),
    Rule("tonight-hour", "{tonight:day} at {hour_number|number:hour} !{unit_like|unit|units|percent}", lambda day, hour: c.time_on(c.clock_in_part(c.clock_hour(hour), "NI"), m.day_step(0)), "timed"),
    Rule("hour-tonight", "<{at_word} {hour_number|number:hour} {tonight:day}", lambda day, hour: c.time_on(c.clock_in_part(c.clock_hour(hour), "NI"), m.day_step(0)), "timed"),
    Rule("time-tonight", "{clockf:of} {tonight:day}", lambda day, of: c.time_on(c.clock_in_part(of, "NI"), m.day_step(0)), "timed"),
)
MORE_TIMES = (
    Rule("the-part", "the whole|entire? {part_name:n}", m.field(Kind.PART), "partd"),
    Rule("part-signalled", "<{part_before} {part_name:n}", m.field(Kind.PART), "partd"),
    Rule("part-alone", "<{¶} {part_name:n} &{¶}", m.field(Kind.PART), "partd"),
    Rule("part", "{part_name:n}", m.field(Kind.PART), "partf"),
)
