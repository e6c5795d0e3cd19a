"""Sets: what happens again and again.

Knows how often.
"""

from __future__ import annotations

from timeline.algebra.fields import Kind
from timeline.document import Tag
from timeline.grammar import meanings as m
from timeline.grammar.meanings import clocks as c
from timeline.grammar.rules import Rule

FORMS = {
    "every so often": "every Monday|daily|every other week|every two weeks",
    "so many times": "twice a year|three times per week",
    "the plural": "Mondays|on weekdays",
}
"""What is read here: each form with examples, parted by "|"; every one is read as a whole."""

_STORIES = frozenset([Tag.IN_STORIES])

SETS = (
    Rule("set-word", "{set_word:of} !{Other|paper}", m.every, "set"),
    Rule("every-unit", "every|each single? {unit:of}", m.every, "set"),
    Rule("per-unit", "per {unit:of}", m.rate, "set", tags=_STORIES),
    Rule("every-nth", "every|each {ordinal|ordinal_word:n} {unit|weekdayf|weekendf|monthf|partf:of}", lambda n, of: m.every(of, n), "set"),
    Rule("every-other-field", "every|each other|alternate|second {weekdayf|weekendf|monthf|seasonf|partf|workdayf:of}", lambda of: m.every(of, 2), "set"),
    Rule("every-workday", "every|each {workdayf:of}", m.every, "set"),
    Rule("workdays", "on? {workdays_word:n}", lambda n: m.every(m.field(Kind.WORKDAY)(n)), "set"),
    Rule("every-date", "every|each {dayf:of}", m.every, "set"),
    Rule("set-on-date", "{set:set} on {dayf|weekdayf:of}", m.set_on, "set"),
    Rule("set-at-hour", "{set:set} at {hour_number|number:hour} &{¶}", lambda set, hour: m.set_at(set, c.clock_hour(hour)), "set"),
    Rule("times-per-unit", "{times_word|number|integer:n} times? per|each|every {unit:unit}", lambda n, unit: m.times_per(n, m.amount(1, unit)), "set"),
    Rule("every-other", "every other|alternate {unit:of}", lambda of: m.every(of, 2), "set"),
    Rule("every-amount", "every {amount:of}", m.every, "set"),
    Rule("nth-of-every", "the? {ordinal|ordinal_word:n} {weekdayf|unit:of} of|in every|each {unit:unit}", lambda n, of, unit: m.every(unit), "set"),
    Rule("every-field", "every|each {weekdayf|monthf|seasonf|weekendf|partf|partd|holidayf:of}", m.every, "set"),
    Rule("every-day-part", "every|each {timed:of}", m.every, "set"),
    Rule("weekdays-plural", "{weekdays_plural:n}", lambda n: m.every(m.field(Kind.WEEKDAY)(n)), "set"),
    Rule("weekday-parts", "{weekdayf:day} {parts_plural:of}", lambda day, of: m.every(c.time_on(m.field(Kind.PART)(of), day)), "set"),
    Rule("weekdays-parts", "{weekdays_plural:n} {part_name|parts_plural:of}", lambda n, of: m.every(c.time_on(m.field(Kind.PART)(of), m.field(Kind.WEEKDAY)(n))), "set"),
    Rule("parts-plural", "in|on? the? {parts_plural:of}", lambda of: m.every(m.field(Kind.PART)(of)) if of != "NI" else None, "set"),
    Rule("set-at", "{set:set} ,|at|from? {clockf:of}", m.set_at, "set"),
    Rule("at-set", "{clockf:of} ,|on? {set:set}", m.set_at, "set"),
    Rule("weekends", "{weekends_word:n}", lambda n: m.every(m.field(Kind.WEEKEND)(0)), "set"),
    Rule("times-each-unit", "{times_word:n} {set:unit}", m.times_each, "set"),
    Rule("times-a-unit", "{times_word:n} {amount:unit}", m.times_per, "set"),
    Rule("n-times-a-unit", "{number|integer:n} times {amount:unit}", m.times_per, "set"),
)
