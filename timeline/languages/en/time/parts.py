"""Parts of periods: the n-th, the first, the beginning, the middle, the end, the rest.

Knows what lies inside what.
"""

from __future__ import annotations

from timeline.algebra.expressions import Anchor, Bound, Direction, Part
from timeline.algebra.fields import Kind
from timeline.document import Tag
from timeline.grammar import meanings as m
from timeline.grammar.rules import Rule

FORMS = {
    "one of several": "the first Monday of March 2010|the last week of June 2011",
    "a side": "early 2018|the end of March 2012|the second half of 2019|mid-1996",
    "what is left": "the rest of 2018",
}
"""What is read here: each form with examples, parted by "|"; every one is read as a whole."""

_EITHER = Anchor.EITHER
_EDGE = frozenset([Tag.EDGE])

INSIDE = (
    Rule("nth-weekday", "the? {ordinal|ordinal_word:n} {weekdayf|weekendf:of} of|in {DATE:outer}", m.nth, "nthf"),
    Rule("nth-of-month-low", "the? {ordinal|ordinal_word:n} {weekdayf|weekendf|unit:of} of|in {month_low:month}", lambda n, of, month: m.nth(n, of, m.field(Kind.MONTH)(month)), "nthf"),
    Rule("last-of-month-low", "{stepped:of} of|in {month_low:month}", lambda of, month: m.last_of(of, m.field(Kind.MONTH)(month)), "nthf"),
    Rule("nth-unit", "the? {ordinal|ordinal_word:n} {unit:of} of|in {DATE:outer}", m.nth, "nthf"),
    Rule("nth-last", "the? {ordinal|ordinal_word:n} {stepped:of} of|in {DATE:outer}", m.nth_last, "nthf"),
    Rule("last-stepped-of", "{stepped:of} of|in {DATE:outer}", m.last_of, "nthf"),
    Rule("first-amount-of", "the? first|opening|initial {amount:of} of|in {DATE:outer}", m.window_at(Direction.ON), "window"),
    Rule("last-amount-of", "the? last|final|closing {amount:of} of|in {DATE:outer}", m.window_at(Direction.BACK), "window"),
    Rule("day-of-step", "the? {day_ordinal|day_number:day} of {stepped:outer} !{possessive}", m.day_of_step, "nthf"),
    Rule("last-unit", "the? last|final {unit:of} of|in {DATE:outer}", lambda of, outer: m.nth(-1, of, outer), "nthf"),
    Rule("stepped-field-of", "the? {weekdayf|weekendf:of} of|from {stepped:outer}", m.within, "nthf"),
    Rule("season-word-step", "the? {season_word:n} of {stepped:outer}", lambda n, outer: m.within(m.field(Kind.SEASON)(n), outer), "nthf"),
    Rule("field-of-step", "{monthf|dayf|seasonf|quarterf|halff:of} of|in? {stepped:outer}", m.within, "nthf"),
    Rule("month-word-step", "{month_word:month} ,|of? {stepped:outer}", m.month_of_step, "nthf"),
    Rule("step-s-field", "{stepped:outer} 's {monthf|dayf|seasonf|quarterf|halff|weekendf|holidayf:of}", m.within, "nthf"),
    Rule("weekday-step", "{weekdayf:of} ,|of|in? {stepped:outer}", m.weekday_in, "nthf"),
    Rule("time-of-step", "{timed:of} of {stepped:outer}", m.within, "timed"),
    Rule("step-weekday", "{stepped:outer} ,|-|on|'s? {weekdayf:of}", m.weekday_in, "nthf"),
    Rule("nth-after", "the? {ordinal|ordinal_word:n} {weekdayf|monthf|seasonf|weekendf|holidayf:of} after|following {DATE:outer}", m.nth_from(Bound.AFTER), "nthf"),
    Rule("nth-before", "the? {ordinal|ordinal_word:n} {weekdayf|monthf|seasonf|weekendf|holidayf:of} before|preceding {DATE:outer}", m.nth_from(Bound.BEFORE), "nthf"),
    Rule("field-after", "the {weekdayf:of} after|following {DATE:outer}", m.nth_from(Bound.AFTER), "nthf"),
    Rule("last-before", "{stepped:of} before|preceding {DATE:outer}", m.last_before, "nthf"),
    Rule("day-alone-of-step", "{domf:of} of {stepped:outer}", lambda of, outer: m.day_of_step(of.value, outer), "nthf"),
    Rule("field-before", "the {weekdayf:of} before|preceding {DATE:outer}", m.nth_from(Bound.BEFORE), "nthf"),
    Rule("field-after-next", "the? {weekdayf|monthf|seasonf|weekendf|holidayf:of} after next", lambda of: m.nth_from(Bound.AFTER)(of, 2), "nthf"),
    Rule("field-before-last", "the? {weekdayf|monthf|seasonf|weekendf|holidayf:of} before last", lambda of: m.nth_from(Bound.BEFORE)(of, 2), "nthf"),
    Rule("weekdays-from-now", "{number|integer:n} {weekdays_plural:day} from now|today", lambda n, day: m.nth_from(Bound.AFTER)(m.field(Kind.WEEKDAY)(day), n), "nthf"),
    Rule("weekdays-before", "{number|integer:n} {weekdays_plural:day} before {DATE:outer}", lambda n, day, outer: m.nth_from(Bound.BEFORE)(m.field(Kind.WEEKDAY)(day), n, outer), "nthf"),
    Rule("weekdays-after", "{number|integer:n} {weekdays_plural:day} after {DATE:outer}", lambda n, day, outer: m.nth_from(Bound.AFTER)(m.field(Kind.WEEKDAY)(day), n, outer), "nthf"),
    Rule("weekend-after", "{weekendf:of} after|following {DATE:outer}", m.nth_from(Bound.AFTER), "nthf"),
    Rule("weekend-before", "{weekendf:of} before|preceding {DATE:outer}", m.nth_from(Bound.BEFORE), "nthf"),
    Rule("holiday-weekend", "the? {day|dayf|holidayf:outer} {weekendf:of}", m.weekend_of, "nthf"),
    Rule("holiday-weekend-year", "the? {holidayf:day} {weekendf:of} ,|of|in? {year:outer}", lambda day, of, outer: m.weekend_of(of, m.within(day, outer)), "nthf"),
    Rule("step-holiday-weekend", "{stepped:outer} {weekendf:of}", m.weekend_of_step, "nthf"),
    Rule("closest", "the? closest|nearest {weekdayf|holidayf:of} to {DATE:outer}", m.closest, "nthf"),
    Rule("weekdays-ago", "{number|integer:n} {weekdays_plural:day} ago", lambda n, day: m.nth_from(Bound.BEFORE)(m.field(Kind.WEEKDAY)(day), n), "nthf"),
    Rule("holiday-week", "{holidayf:outer} week", m.week_of, "nthf"),
    Rule("first-units-of", "the first|opening|early {units:unit} of|in {DATE:outer}", lambda unit, outer: m.side(Part.START, outer), "sided"),
    Rule("last-units-of", "the last|final|closing|waning|dying {units:unit} of|in {DATE:outer}", lambda unit, outer: m.side(Part.END, outer), "sided"),
    Rule("turn-of", "the? turn of {era:of}", lambda of: m.side(Part.START, of), "sided"),
    Rule("weekend-of", "{weekendf:of} of {day|dayf|holidayf|nthf:outer}", m.weekend_of, "nthf"),
    Rule("rest-of", "the? rest|remainder|remaining of {DATE:of}", lambda of: m.side(Part.REST, of), "sided"),
    Rule("rest-of-the-unit", "the? rest|remainder|remaining of the? {unit|the_unit:of}", lambda of: m.side(Part.REST, m.this_unit(of)), "sided"),
    Rule("early", "the? early -? {DATE:of}", lambda of: m.side(Part.START, of), "sided"),
    Rule("mid", "the? mid|middle -? {DATE:of}", lambda of: m.side(Part.MID, of), "sided"),
    Rule("late", "the? late -? {DATE:of}", lambda of: m.side(Part.END, of), "sided"),
    Rule("week-of", "the? week of the? {day|dayf|weekdayf|holidayf|domf:outer}", m.week_of, "nthf"),
    Rule("nth-of-the-unit", "the? {ordinal|ordinal_word|ordinal_spelled:n} {unit|weekdayf|weekendf|workdayf:of} of|in the? {unit|the_unit:unit}", m.nth_of_this, "nthf"),
    Rule("last-of-the-unit", "the? last|final {unit|weekdayf|weekendf|workdayf:of} of|in the? {unit|the_unit:unit}", lambda of, unit: m.nth_of_this(-1, of, unit), "nthf"),
    Rule("last-stepped-of-the-unit", "the? {stepped:of} of|in the? {unit|the_unit:unit}", lambda of, unit: m.last_of(of, m.this_unit(unit)), "nthf"),
    Rule("holiday-of-step", "{holidayf:of} of|in? {stepped|year:outer}", m.within, "nthf"),
    Rule("early-in", "early in {DATE|the_unit:of}", lambda of: m.side(Part.START, of), "sided"),
    Rule("late-in", "late in {DATE|the_unit:of}", lambda of: m.side(Part.END, of), "sided"),
    Rule("later-in", "later in {DATE|the_unit:of}", lambda of: m.side(Part.END, of), "sided"),
    Rule("earlier-in", "earlier in {DATE|the_unit:of}", lambda of: m.side(Part.START, of), "sided"),
    Rule("beginning-of", "the? very? beginning|start|opening|outset|dawn of {DATE:of}", lambda of: m.side(Part.START, of), "sided"),
    Rule("middle-of", "the? middle of {DATE:of}", lambda of: m.side(Part.MID, of), "sided"),
    Rule("end-of", "the? very? end|close of {DATE:of}", lambda of: m.side(Part.END, of), "sided"),
    Rule("first-half-of", "the? first half of {DATE:of}", lambda of: m.side(Part.FIRST_HALF, of), "sided"),
    Rule("second-half-of", "the? second|last|latter half of {DATE:of}", lambda of: m.side(Part.SECOND_HALF, of), "sided"),
    Rule("end-of-the-year", "the? end of {the_unit:of}", lambda of: m.side(Part.END, m.this_unit(of)), "sided", tags=_EDGE),
    Rule("start-of-the-year", "the? beginning|start of {the_unit:of}", lambda of: m.side(Part.START, m.this_unit(of)), "sided", tags=_EDGE),
    Rule("end-of-unit", "the? end of the {unit:of}", lambda of: m.side(Part.END, m.step_from(_EITHER)(of, 0)), "sided", tags=_EDGE),
    Rule("start-of-unit", "the? beginning|start of the? {unit:of} !{integer|number|of_word}", lambda of: m.side(Part.START, m.step_from(_EITHER)(of, 0)), "sided", tags=_EDGE),
    Rule("unit-end", "the? {unit:of} 's end", lambda of: m.side(Part.END, m.step_from(_EITHER)(of, 0)), "sided", tags=_EDGE),
    Rule("the-unit-end", "{the_unit:of} 's end", lambda of: m.side(Part.END, m.this_unit(of)), "sided", tags=_EDGE),
    Rule("year-end", "{unit:of} - end !{Other}", m.unit_end, "sided", tags=_EDGE),
    Rule("at-year-end", "<{at_word} {unit:of} end", m.unit_end, "sided", tags=_EDGE),
    Rule("end-of-bare-unit", "the? end of {unit:of} !{integer|number|other|Other}", lambda of: m.side(Part.END, m.step_from(_EITHER)(of, 0)), "sided", tags=_EDGE),
    Rule("end-sign", "the? {end_sign:of}", lambda of: m.side(Part.END, m.step_from(_EITHER)(of, 0)), "sided"),
    Rule("earlier-step", "earlier {stepped|weekendf|dayd|timed:of}", lambda of: m.side(Part.EARLIER, of), "sided"),
    Rule("later-step", "later {stepped|weekendf|dayd|timed:of}", lambda of: m.side(Part.LATER, of), "sided"),
)
