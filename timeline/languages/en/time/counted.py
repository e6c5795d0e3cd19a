"""Counted steps: what is counted on or back from now, from what was told or from an event.

Knows which words count and in which direction.
"""

from __future__ import annotations

from timeline.algebra.expressions import Anchor, Direction, Fuzz, Shift
from timeline.algebra.fields import Kind
from timeline.algebra.units import Unit
from timeline.document import Tag
from timeline.grammar import meanings as m
from timeline.grammar.rules import Rule

FORMS = {
    "the next one": "last year|this week|next Monday|the previous month",
    "a day from now": "today|the day after tomorrow|last night",
    "away from a time": "two weeks ago|three days after Christmas 2014|a year earlier",
    "from a zero": "on day 36|postoperative day 3|D-Day + 3|T+40 min",
    "up to now, or from now on": "the past six months|the next two years",
}
"""What is read here: each form with examples, parted by "|"; every one is read as a whole."""

_THE_QUARTER = frozenset([Tag.THE_QUARTER])
_MENTIONED = Anchor.MENTIONED
_EITHER = Anchor.EITHER
_COUNTED, _COUNTED_ON = frozenset([Tag.COUNTED]), frozenset([Tag.COUNTED_ON])
_EVENT = "&{event_head|other|Other}"
"""What an event that is told in words may begin with; timeline.placing.anchors reads the rest of it."""

COUNTS = (
    Rule("day-count", "<{count_before|¶} {day_unit:unit} {integer:n} !{units|unit_like|percent|counted|scale|range_dash|slash_mark}", m.step_in_count, "countedf", tags=_COUNTED),
    Rule("day-count-of", "{count_kind} {day_unit:unit} {integer:n}", m.step_in_count, "countedf", tags=_COUNTED),
    Rule("day-count-since", "{count_since} {day_unit:unit} {integer:n}", m.step_in_count, "countedf", tags=_COUNTED_ON),
    Rule("sol-count", "<{count_before|¶} {sol_unit} {integer:n}", m.step_in_sols, "countedf", tags=_COUNTED),
    Rule("d-day", "d - day", lambda: m.step_in_count(0, (Unit.DAY, 1)), "countedf", tags=_COUNTED | {Tag.ZERO}),
    Rule("d-day-plus", "d - day + {integer:n}", lambda n: m.step_in_count(n, (Unit.DAY, 1)), "countedf", tags=_COUNTED),
    Rule("d-day-minus", "d - day - {integer:n}", lambda n: m.step_in_count(-n, (Unit.DAY, 1)), "countedf", tags=_COUNTED),
    Rule("t-zero", "t +|- {zero_figure:n}", lambda n: m.step_in_count(0, (Unit.SECOND, 1)), "countedf", tags=_COUNTED | {Tag.ZERO}),
    Rule("t-plus", "t + {integer:n} -? {unit|units:unit}", m.step_in_count, "countedf", tags=_COUNTED),
    Rule("t-minus", "t - {integer:n} -? {unit|units:unit}", lambda n, unit: m.step_in_count(-n, unit), "countedf", tags=_COUNTED),
)
STEPS = (
    Rule("day", "{day_word:n}", m.day_step, "dayd"),
    Rule("day-after-tomorrow", "the? day after tomorrow", lambda: m.day_step(2), "dayd"),
    Rule("day-before-yesterday", "the? day before yesterday", lambda: m.day_step(-2), "dayd"),
    Rule("tonight", "{tonight_word:n}", lambda n: m.part_step("NI", n), "tonight"),
    Rule("late-night", "a? late night", lambda: m.field(Kind.PART)("NI"), "partd"),
    Rule("last-nite", "last nite|evening", lambda: m.part_step("NI", -1), "timed"),
    Rule("last-night", "late? last night|nights", lambda: m.part_step("NI", -1), "timed"),
    Rule("next-part", "the next|following {part_name:part}", lambda part: m.part_from(part, 1), "timed"),
    Rule("previous-part", "the previous|preceding {part_name:part}", lambda part: m.part_from(part, -1), "timed"),
    Rule("same-part", "the|this same {part_name:part}", lambda part: m.part_from(part, 0), "timed"),
    Rule("that-part", "that same|very? {part_name:part}", lambda part: m.part_from(part, 0), "timed"),
    Rule("part-before", "the {part_name:part} before &{month_after|¶}", lambda part: m.part_from(part, -1), "timed"),
    Rule("part-after", "the {part_name:part} after &{month_after|¶}", lambda part: m.part_from(part, 1), "timed"),
    Rule("a-weekday", "a|an {weekdayf:of}", m.value, "weekdayf"),
    Rule("this-part", "this {part_name:part}", lambda part: m.part_step(part, 0), "timed"),
    Rule("part-before-last", "the {part_name:part} before last", lambda part: m.part_step(part, -2), "timed"),
    Rule("day-part", "late|early? {day_word:n} 's? {part_name:part}", lambda n, part: m.part_step(part, n), "timed"),
    Rule("overnight", "overnight !{weekdayf|dayd}", lambda: m.part_step("NI", -1), "timed"),
    Rule("step", "<!{the_word} {step_word:n} {unit:of}", m.step, "stepped", tags=frozenset([Tag.STEP])),
    Rule("the-current", "the? current {unit|seasonf|quarterf:of}", lambda of: m.step(of, 0), "stepped"),
    Rule("this-very", "this very|current|coming {unit:of}", lambda of: m.step(of, 0), "stepped"),
    Rule("this-past-season", "this past {season_word:n}", lambda n: m.step(m.field(Kind.SEASON)(n), -1), "stepped"),
    Rule("this-past", "this past {unit:of}", lambda of: m.step(of, -1), "stepped"),
    Rule("this-past-field", "this past {weekdayf|monthf|seasonf|weekendf:of}", lambda of: m.step(of, -1), "stepped"),
    Rule("this-coming-field", "this coming {weekdayf|monthf|seasonf|weekendf:of}", lambda of: m.step(of, 0), "stepped"),
    Rule("next-next", "next next {unit|weekdayf|monthf|seasonf|weekendf:of}", lambda of: m.step(of, 2), "stepped"),
    Rule("step-or-so", "the? {step_word:n} {unit:of} or so", m.step, "stepped"),
    Rule("step-field", "the? {step_word:n} {weekdayf|monthf|seasonf|weekendf|quarterf|holidayf:of}", m.step, "stepped"),
    Rule("step-dated", "this|last|next|past|coming {month|season|day:of}", m.value, "month"),
    Rule("step-day", "{step_word:n} {dayf:of}", m.step, "stepped"),
    Rule("step-workday", "the? {step_word:n} {workdayf:of}", lambda n, of: m.step(of, n) if n else None, "stepped"),
    Rule("previous-workday", "the? previous|preceding {workdayf:of}", lambda of: m.step_from(_MENTIONED)(of, -1), "stepped"),
    Rule("following-workday", "the? following {workdayf:of}", lambda of: m.step_from(_MENTIONED)(of, 1), "stepped"),
    Rule("week-after-next", "the {unit:of} after next !{weekdayf|monthf|seasonf|weekendf|unit}", lambda of: m.step(of, 2), "stepped"),
    Rule("unit-before-last", "the {unit:of} before last !{weekdayf|unit|month_name|season_name}", lambda of: m.step(of, -2), "stepped"),
    Rule("following", "the {next_word:n} {unit:of}", lambda n, of: m.step_from(_MENTIONED)(of, n), "stepped"),
    Rule("previous", "the previous|preceding|prior {unit:of}", lambda of: m.step_from(_MENTIONED)(of, -1), "stepped"),
    Rule("previous-unit", "<!{the_word} previous|preceding|prior {unit:of}", lambda of: m.step_from(_EITHER)(of, -1), "stepped"),
    Rule("that-unit", "that same? very? {unit:of}", lambda of: m.step_from(_MENTIONED)(of, 0), "stepped"),
    Rule("same-unit", "the|this same {unit:of}", lambda of: m.step_from(_MENTIONED)(of, 0), "stepped"),
    Rule("that-field", "that same? {weekdayf|monthf|seasonf|weekendf:of}", lambda of: m.step_from(_MENTIONED)(of, 0), "stepped"),
    Rule("same-field", "the same {weekdayf|monthf|seasonf|weekendf:of}", lambda of: m.step_from(_MENTIONED)(of, 0), "stepped"),
    Rule("following-field", "the? following {weekdayf|monthf|seasonf|weekendf|holidayf:of}", lambda of: m.step_from(_MENTIONED)(of, 1), "stepped"),
    Rule("previous-field", "the? previous|preceding {weekdayf|monthf|seasonf|weekendf|holidayf:of}", lambda of: m.step_from(_MENTIONED)(of, -1), "stepped"),
    Rule("prior-year-period", "the prior|previous - year quarter|period|half|month|week", lambda: m.shift(Direction.BACK, _EITHER)(m.amount(1, (Unit.YEAR, 1))), "shifted"),
    Rule("same-month-last-year", "the same {unit:of} last year", m.year_before, "shifted"),
    Rule("latest-quarter", "the latest fiscal? quarter|qtr", lambda: m.step((Unit.QUARTER, 1), -1), "stepped", tags=_THE_QUARTER),
    Rule("step-fiscal", "the? {step_word:n} fiscal|financial|calendar|tax {unit:of}", m.step, "stepped"),
    Rule("current-fiscal", "the current|new fiscal|financial|calendar|tax {unit:of}", lambda of: m.step(of, 0), "stepped"),
    Rule("latest-fiscal", "the latest|prior|previous|preceding fiscal|financial|calendar {unit:of}", lambda of: m.step(of, -1), "stepped"),
    Rule("year-ago-quarter", "the|a? {year_ago:ago} {quarterf:of}", lambda ago, of: m.within(of, m.step((Unit.YEAR, 1), -1)), "nthf"),
    Rule("same-period-last-year", "the same|corresponding|comparable|like period|quarter of|in? last year", lambda: m.shift(Direction.BACK, _EITHER)(m.amount(1, (Unit.YEAR, 1))), "shifted"),
    Rule("last-year-quarter", "last year 's quarter|period", lambda: m.shift(Direction.BACK, _EITHER)(m.amount(1, (Unit.YEAR, 1))), "shifted"),
    Rule("year-ago-period", "the|a? same|corresponding|comparable|like? {year_ago:of} fiscal? quarter|period|half|month|week", m.value, "shifted"),
    Rule("year-ago-amount", "the? {year_ago:ago} {amount:of}", lambda ago, of: of, "amountq"),
    Rule("year-ago", "{year_ago:of}", m.value, "shifted"),
    Rule("the-year-ended", "the full|fiscal? year &{ended_word}", lambda: m.amount(1, (Unit.YEAR, 1)), "the_unit"),
    Rule("the-year", "the full|fiscal|calendar? year !{of_word|number|integer|ordinals|year_like|ago_like|range_dash|ended_word}", lambda: m.step_from(_EITHER)(Unit.YEAR, 0), "the_unit", tags=frozenset([Tag.THE_YEAR])),
    Rule("the-week", "the week !{of_word|number|ordinals|ago_like}", lambda: m.step_from(_EITHER)(Unit.WEEK, 0), "the_unit"),
    Rule("latest-period", "the latest|current fiscal? period", lambda: m.step((Unit.QUARTER, 1), -1), "stepped", tags=_THE_QUARTER),
    Rule("the-quarter", "the quarter !{of_word|number|ordinals|ago_like}", lambda: m.step((Unit.QUARTER, 1), -1), "stepped", tags=_THE_QUARTER),
)
SHIFTS = (
    Rule("stay-from", "for {amount:first} from {dayf|day|holidayf|dayd|weekdayf:last}", m.lasting, "range"),
    Rule("from-stay", "from {dayf|day|holidayf|dayd|weekdayf|clockf|timed:origin} for {amount:by}", lambda origin, by: m.lasting(by, origin), "range"),
    Rule("the-amount-after-event", "{amountq:of} after|following|since " + _EVENT, m.along_event(Direction.ON), "counted_from", trails=True),
    Rule("the-amount-before-event", "{amountq:of} before|preceding|prior to? " + _EVENT, m.along_event(Direction.BACK), "counted_from", trails=True),
    Rule("after-event", "{AMOUNT:of} after|following|from " + _EVENT, m.from_event(Direction.ON), "counted_from", trails=True),
    Rule("before-event", "{AMOUNT:of} before|prior|ahead to|of? " + _EVENT, m.from_event(Direction.BACK), "counted_from", trails=True),
    Rule("into-event", "{AMOUNT:of} into " + _EVENT, m.from_event(Direction.ON), "counted_from", trails=True),
    Rule("since-event", "{AMOUNT:of} since " + _EVENT, m.along_event(Direction.ON), "counted_from", trails=True),
    Rule("units-after-event", "{units:of} after|following|into " + _EVENT, lambda of: m.from_event(Direction.ON)(m.amount_some(of)), "counted_from", trails=True),
    Rule("units-before-event", "{units:of} before|prior to? " + _EVENT, lambda of: m.from_event(Direction.BACK)(m.amount_some(of)), "counted_from", trails=True),
    Rule("the-units-after-event", "the first|last|final|early? {units:of} after|following|since " + _EVENT, lambda of: m.along_event(Direction.ON)(m.amount_some(of)), "counted_from", trails=True),
    Rule("the-units-before-event", "the last|final? {units:of} before|preceding|prior to? " + _EVENT, lambda of: m.along_event(Direction.BACK)(m.amount_some(of)), "counted_from", trails=True),
    Rule("unit-after-event", "the {unit:of} after|following " + _EVENT, m.beside_event(1), "counted_from", trails=True),
    Rule("unit-before-event", "the {unit:of} before|preceding|prior to? " + _EVENT, m.beside_event(-1), "counted_from", trails=True),
    Rule("part-after-event", "{partd:of} after|following", m.part_beside_event(1), "counted_from", trails=True),
    Rule("part-before-event", "{partd:of} before|preceding", m.part_beside_event(-1), "counted_from", trails=True),
    Rule("part-of-event", "{partd:of} of " + _EVENT, m.part_beside_event(0), "counted_from", trails=True),
    Rule("unit-before", "the {unit:of} before !{DATE|day_word}", lambda of: m.step_from(_MENTIONED)(of, -1), "stepped"),
    Rule("unit-after", "the {unit:of} after !{DATE|day_word}", lambda of: m.step_from(_MENTIONED)(of, 1), "stepped"),
    Rule("ago", "{AMOUNT:of} ago|back", m.shift(Direction.BACK, _EITHER), "shifted"),
    Rule("units-ago", "{units:unit} ago", lambda unit: m.shift(Direction.BACK, _EITHER)(m.amount_some(unit)), "shifted"),
    Rule("units-earlier", "{units:unit} earlier|before !{DATE|the_word|Other|other|than_word}", lambda unit: m.shift(Direction.BACK, _MENTIONED)(m.amount_some(unit)), "shifted"),
    Rule("units-later", "{units:unit} later|l8r", lambda unit: m.shift(Direction.ON, _MENTIONED)(m.amount_some(unit)), "shifted"),
    Rule("ago-day", "{AMOUNT:by} ago {dayd|stepped:origin}", m.shift_from(Direction.BACK), "shifted"),
    Rule("same-period-ago", "{stepped:of} {shifted:by}", m.period_away, "shifted"),
    Rule("or-so-ago", "{AMOUNT:of} ago or so", m.shift(Direction.BACK, _EITHER), "shifted"),
    Rule("from-now", "{AMOUNT:of} from now|today", m.shift(Direction.ON, _EITHER), "shifted"),
    Rule("hence", "{AMOUNT:of} hence", m.shift(Direction.ON, _EITHER), "shifted"),
    Rule("weekday-week", "{weekdayf:of} {unit:unit} !{Other|range_dash|ago_like|of_word}", m.weekday_on, "shifted"),
    Rule("days-on", "{AMOUNT:of} on &{=,}", m.shift(Direction.ON, _MENTIONED), "shifted"),
    Rule("later", "{AMOUNT:of} later|afterwards|afterward|l8r !{than_word}", m.shift(Direction.ON, _MENTIONED), "shifted"),
    Rule("earlier", "{AMOUNT:of} earlier|before|previously|prior !{DATE|the_word|than_word}", m.shift(Direction.BACK, _MENTIONED), "shifted"),
    Rule("before-date", "{AMOUNT:by} before|prior|ahead of|to? {DATE|shifted|clockf|timed:origin}", m.shift_from(Direction.BACK), "shifted"),
    Rule("after-date", "{AMOUNT:by} after|from|following {DATE|shifted|clockf|timed:origin}", m.shift_from(Direction.ON), "shifted"),
    Rule("week-on", "<!{for_like} {amount:by} on {weekdayf:of}", m.weeks_on, "shifted"),
    Rule("ago-weekday", "{shifted:outer} on? {weekdayf:of}", m.weekday_ago, "nthf"),
    Rule("the-day-before", "the? day before {DATE|shifted:origin}", lambda origin: m.shift_from(Direction.BACK)(m.amount(1, (Unit.DAY, 1)), origin), "shifted"),
    Rule("the-day-after", "the? day after {DATE|shifted:origin}", lambda origin: m.shift_from(Direction.ON)(m.amount(1, (Unit.DAY, 1)), origin), "shifted"),
    Rule("field-in-amount", "{holidayf|dayf:of} in {AMOUNT:by}", lambda of, by: m.field_away(of, Shift(by, Direction.ON, _EITHER)), "nthf"),
    Rule("field-away", "{holidayf|dayf|monthf|seasonf:of} {shifted:by}", m.field_away, "nthf"),
    Rule("window", "the? {step_word:n} {amount:of}", lambda n, of: m.window(of, n or -1), "window"),
    Rule("window-inside", "the? {number|integer:n} {step_word:way} {units:unit}", lambda n, way, unit: m.window(m.amount(n, unit), way or -1), "window"),
    Rule("window-past", "the? past|last|previous|preceding|recent|latest {amount:of}", lambda of: m.window(of, -1), "window"),
    Rule("window-following", "the following|subsequent|ensuing {amount:of}", m.window_after, "window"),
    Rule("window-one", "the past|last {unit:unit}", lambda unit: m.window_one(unit, -1), "window"),
    Rule("recent-years", "recent years|decades", lambda: m.fuzzy(Fuzz.PAST), "fuzzy"),
    Rule("window-units", "the? past|last|recent {units:unit}", lambda unit: m.window(m.amount_some(unit), -1), "window"),
    Rule("window-ahead", "the {units:unit} ahead", lambda unit: m.window(m.amount_some(unit), 1), "window"),
    Rule("window-to-come", "the? {units:unit} to come", lambda unit: m.window(m.amount_some(unit), 1), "window"),
    Rule("window-next-units", "the? next|coming {units:unit}", lambda unit: m.window(m.amount_some(unit), 1), "window"),
    Rule("window-following-units", "the following|ensuing|subsequent|intervening {units:unit}", lambda unit: m.window_after(m.amount_some(unit)), "window"),
)
