"""Ranges and lists: from one time to another, and several side by side.

Knows what joins two times; what one lacks it takes from the other.
"""

from __future__ import annotations

from timeline.grammar import meanings as m
from timeline.grammar.meanings import clocks as c
from timeline.grammar.rules import Rule

FORMS = {
    "years": "1939-45|264-241 BC",
    "days of a month": "9-11 April 2023|April 9 to 11|from the 9th to the 11th of April",
    "any two times": "from May to July 2011|between 1998 and 2011|Monday to Friday",
}
"""What is read here: each form with examples, parted by "|"; every one is read as a whole."""

ATOMS = (
    Rule("range-years", "{year_digits:first} -|–|—|/ {two_digits|year_digits:last} !{range_dash}", m.year_range, "range"),
    Rule("range-years-bc", "{year_digits|integer:first} -|–|—|to {integer:last} {bc:era}", lambda first, last, era: m.year_range_bc(first, last), "range"),
    Rule("range-days", "the? {day_number|day_ordinal|ordinal_word|ordinal_spelled:first} -|–|—|~|to|through|until|till|thru the? {day_number|day_ordinal|ordinal_word|ordinal_spelled:last} of? {month_name|month_abbr|month_word|month_low:month}", m.day_range, "rangef"),
    Rule("range-from-days", "from|between the? {day_number|day_ordinal|ordinal_word|ordinal_spelled:first} to|and|through|until|till|thru|-|–|~ the? {day_number|day_ordinal|ordinal_word|ordinal_spelled:last} of? {month_name|month_abbr|month_word|month_low:month}", m.day_range, "rangef"),
    Rule("range-month-days", "{month_name|month_abbr|month_word|month_low:month} .? the? {day_number|day_ordinal|ordinal_word|ordinal_spelled:first} -|–|—|~|to|through|until|till|thru the? {day_number|day_ordinal|ordinal_word|ordinal_spelled:last} !{unit_like|range_dash}", m.day_range, "rangef"),
    Rule("range-from-month-days", "from|between {month_name|month_abbr|month_word|month_low:month} .? the? {day_number|day_ordinal|ordinal_word|ordinal_spelled:first} -|–|~|to|and|through|until|till the? {day_number|day_ordinal|ordinal_word|ordinal_spelled:last} !{unit_like|range_dash|unit|units}", m.day_range, "rangef"),
    Rule("list-month-days", "{month_name|month_abbr|month_word|month_low:month} .? {day_number|day_ordinal:first} and|or {day_number|day_ordinal:last} !{unit_like|unit|units|money}", m.day_list, "listf"),
    Rule("list-month-three-days", "{month_name|month_abbr|month_word|month_low:month} .? {day_number|day_ordinal:first} , {day_number|day_ordinal:second} ,? and|or {day_number|day_ordinal:last} !{unit_like|unit|units|money}", m.day_list, "listf"),
    Rule("list-three-days", "the? {day_number|day_ordinal:first} , the? {day_number|day_ordinal:second} ,? and|or|& the? {day_number|day_ordinal:last} of? {month_name|month_abbr|month_word|month_low:month}", m.day_list, "listf"),
    Rule("list-quarters", "the? {ordinal_word|ordinal:first} and|or {ordinal_word|ordinal:last} quarters", m.quarter_list, "listf"),
    Rule("list-days", "the? {day_number|day_ordinal:first} and|or|& the? {day_number|day_ordinal:last} of? {month_name|month_abbr|month_word|month_low:month}", m.day_list, "listf"),
    Rule("weekdays-short", "{weekday_abbr|weekday_word|weekday_low:first} .? and|or|&|/ {weekday_abbr|weekday_word|weekday_low:last} .?", m.weekdays, "list"),
    Rule("weekdays-short-three", "{weekday_abbr|weekday_word|weekday_low:first} .? , {weekday_abbr|weekday_word|weekday_low:second} .? ,? and|or|& {weekday_abbr|weekday_word|weekday_low:last} .?", m.weekdays, "list"),
    Rule("weekdays-short-range", "{weekday_abbr|weekday_word|weekday_low:first} .? -|–|—|to|through|thru|until {weekday_abbr|weekday_word|weekday_low:last} .?", m.weekday_range, "range"),
)
DATES = (
    Rule("range-days-year", "{rangef:of} ,|of? {year:outer}", m.range_in, "range"),
    Rule("list-days-year", "{listf:of} ,|of? {year:outer}", m.list_in, "list"),
)
RANGES = (
    Rule("range", "{DATE|shifted|clockf|timed:first} to|-|–|—|~|through|until|till|thru {DATE|shifted|clockf|timed:last}", m.between, "range"),
    Rule("range-from", "from {DATE|shifted|clockf|timed|fuzzy:first} ,? to|-|–|—|~|through|until|till|thru {DATE|shifted|clockf|timed|fuzzy:last}", m.between, "range"),
    Rule("range-between", "between {DATE|shifted|clockf|timed|fuzzy:first} and|-|–|—|~|to {DATE|shifted|clockf|timed|fuzzy:last}", m.between, "range"),
    Rule("range-to-date", "from? {DATE:first} to|till|until {date_word:last}", lambda first, last: m.between(first, m.fuzzy(last)), "range"),
    Rule("range-lasting", "{AMOUNT:first} ,? starting|beginning on|from|in|at? {DATE|timed|tonight:last}", m.lasting, "range"),
    Rule("range-lasting-from", "{AMOUNT:first} , from {DATE|timed|tonight:last}", m.lasting, "range"),
)
LISTS = (
    Rule("list-period-ended", "{stepped|the_unit:first} ended|ending {day|dayf|dayd:last}", m.period_ended, "list"),
    Rule("list-clocks-day", "{clockf:first} {open_paren} {clockf:second} {close_paren} on? {weekdayf|dayf|day|dayd:last}", c.clocks_on, "list"),
    Rule("list-three-dates", "{monthf|dayf|seasonf:first} , {monthf|dayf|seasonf:second} ,? and|or {month|day|season:last}", m.listed, "list"),
    Rule("list-dates", "{monthf|dayf|seasonf|weekdayf:first} and|or|, {month|day|season:last}", m.listed, "list"),
)
