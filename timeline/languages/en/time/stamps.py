"""Dates and times as machines, forms and tables write them.

Knows notations in figures and marks; what they mean is the same as in words.
"""

from __future__ import annotations

from timeline.algebra.fields import Kind
from timeline.grammar import meanings as m
from timeline.grammar.meanings import clocks as c
from timeline.grammar.meanings import stamps as s
from timeline.grammar.rules import Rule

FORMS = {
    "ISO 8601": "2018-04-12|20180412",
    "figures parted by marks": "3/4/2018|04/2018|2018/Apr/12|12-Apr-2018",
    "a year in two figures": "12-Apr-18|Aug 96",
}
"""What is read here: each form with examples, parted by "|"; every one is read as a whole."""

NUMBERS = (
    Rule("epoch-said", "{epoch_word} {quote_mark}? {colon|epoch_mark} &{epoch}", lambda: 0, "epoch_said"),
)
ATOMS = (
    Rule("month-day-dash", "{month_name|month_abbr|month_word:month} - {day_number:day} - {year_digits|two_digits:y}", lambda month, day, y: m.full_date(day, month, m.fiscal_year(y)), "day"),
    Rule("day-month-dash", "{day_number:day} - {month_name|month_abbr|month_word:month} - {year_digits|two_digits:y}", lambda day, month, y: m.full_date(day, month, m.fiscal_year(y)), "day"),
    Rule("year-month-day", "{year_digits:y} / {month_name|month_abbr|month_word:month} / {day_number:day}", lambda y, month, day: m.full_date(day, month, m.year(y)), "day"),
    Rule("month-slash-year", "<!{week_sign} {month_number:month} /|- {year_digits:year} !{range_dash|unit_like}", m.month_of_slashed, "month"),
    Rule("year-slash-month", "<!{monthf|dayf|hash|Content} {year_digits:year} /|- {month_number:month} !{range_dash|unit_like|month_name|month_abbr|month_word}", m.year_month, "month"),
    Rule("day-slash-month", "{day_number:day} / {month_name|month_abbr|month_word:month} / {year_digits|two_digits:y}", lambda day, month, y: m.full_date(day, month, m.fiscal_year(y)), "day"),
    Rule("month-slash-day-year", "{month_name|month_abbr|month_word:month} / {day_number:day} / {year_digits|two_digits:y}", lambda day, month, y: m.full_date(day, month, m.fiscal_year(y)), "day"),
    Rule("month-slash-day", "{month_name|month_abbr|month_word:month} / {day_number:day}", m.day_of_month, "dayf"),
    Rule("month-name-slash-year", "{month_name|month_abbr|month_word:month} /|- {year_digits:year}", m.month_of_slashed, "month"),
    Rule("year-slash-month-name", "<!{monthf|dayf|=,} {year_digits:year} /|- {month_name|month_abbr|month_word:month}", m.month_of_slashed, "month"),
    Rule("month-year-day-dash", "{month_name|month_abbr|month_word:month} - {year_digits:y} - {day_number:day}", lambda day, month, y: m.full_date(day, month, m.year(y)), "day"),
    Rule("day-year-month-dash", "{day_number:day} - {year_digits:y} - {month_name|month_abbr|month_word:month}", lambda day, month, y: m.full_date(day, month, m.year(y)), "day"),
    Rule("year-day-month-slash", "{year_digits:y} / {day_number:day} / {month_name|month_abbr|month_word:month}", lambda day, month, y: m.full_date(day, month, m.year(y)), "day"),
    Rule("year-month-day-spaced", "<{year_before|year_weak|slash_before|¶} {year_digits:y} {month_number:month} {day_number:day} !{unit_like|unit|units|counted|number|integer}", lambda day, month, y: m.full_date(day, month, m.year(y)), "day"),
    Rule("year-month-name-day", "{year_digits:y} - {month_name|month_abbr|month_word:month} - {day_number:day}", lambda day, month, y: m.full_date(day, month, m.year(y)), "day"),
    Rule("month-two-digit-year", "{month_name|month_abbr|month_word:month} '? {two_digits:year}", m.month_two_digits, "month"),
    Rule("month-day-two-digit-year", "{month_name|month_abbr|month_word:month} .? {day_number|day_ordinal:day} , {two_digits:y} !{unit_like|unit|units|other|bc|ad}", m.day_two_digits, "day"),
    Rule("day-month-two-digit-year", "{day_number|day_ordinal:day} {month_name|month_abbr|month_word:month} {two_digits:y} !{unit_like|unit|units|other|ad|bc}", m.day_late_two_digits, "day"),
    Rule("quarter-sign-year", "{quarter_sign:n} -|–|/ {year_digits:y}", lambda n, y: m.within(m.field(Kind.QUARTER)(n), m.year(y)), "season"),
    Rule("iso", "{iso:of} {zone:zone}?", s.iso_date, "day"),
    Rule("no-date", "{no_date:of}", m.no_date, "day"),
    Rule("eight-digits", "{eight_digits:of}", s.eight_digits, "day"),
    Rule("epoch", "<{epoch_word|epoch_said} {epoch:of}", s.epoch, "timed"),
    Rule("part-of-year", "{part_of_year:of}", s.part_of_year, "season"),
    Rule("month-dotted", "<!{money|hash|version_word|content|plural|Content} {month_dotted:of} !{unit|units|unit_like|percent|scale}", s.month_dotted, "month"),
)
TIMES = (
    Rule("time-year-last", "{dayf|day:day} {clockf:of} {year:outer}", s.time_in_year, "timed"),
    Rule("day-colon-time", "{day:day} {colon} {clockf:of}", c.time_on, "timed"),
)
