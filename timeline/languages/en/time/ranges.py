"""Ranges and lists: from one time to another, and several side by side.

Knows what joins two times; what one lacks it takes from the other.
"""

from __future__ import annotations

from timeline.grammar import meanings as m
from timeline.grammar.meanings import clocks as c
from timeline.grammar.rules import Rule

FORMS = {
    "years": "1939-45|264-241 BC",
    "decades": "the 1960s-70s|the 60s to 80s|between the '60s and '80s",
    "days of a month": "9-11 April 2023|April 9 to 11|from the 9th to the 11th of April",
    "any two times": "from May to July 2011|between 1998 and 2011|Monday to Friday",
}
"""What is read here: each form with examples, parted by "|"; every one is read as a whole."""

ATOMS = (
    Rule("range-years", "<!{hash} {year_digits:first} -|–|— {two_digits:last} !{range_dash|slash_mark}", m.year_range, "range"),
    Rule("range-years-slash", "<!{hash|monthf|dayf} {year_digits:first} / {two_digits:last} !{range_dash|slash_mark}", m.year_range, "range"),
    Rule("range-years-full", "<!{hash|monthf} {year_digits:first} -|–|—|/ {year_digits:last} !{range_dash|slash_mark}", m.year_range, "range"),
    Rule("range-about-years", "ca|c|circa .? {year_digits:first} -|–|— {two_digits|year_digits:last} !{range_dash|bc}", m.years_about, "range"),
    Rule("range-about-years-bc", "ca|c|circa .? {year_digits|integer:first} -|–|—|to {integer:last} {bc:era}", lambda first, last, era: m.years_about_bc(first, last), "range"),
    Rule("range-year-digit-bc", "{year_digits|integer:first} / {integer:last} {bc:era}", lambda first, last, era: m.year_digit_range_bc(first, last), "range"),
    Rule("range-months-slashed", "{month_number:a} / {year_digits:b} -|–|—|to|until {month_number:c} / {year_digits:d}", m.months_slashed, "range"),
    Rule("range-month-pair", "{month_name|month_abbr|month_word:first} .? / {month_name|month_abbr|month_word:last}", m.month_range, "rangef"),
    Rule("range-day-to-date", "from|between {day_number:first} to|and|until|-|– {month_name|month_abbr|month_word:month} {day_number:last}", m.day_range, "rangef"),
    Rule("range-centuries", "from? the? {ordinal|ordinal_word|ordinal_spelled:first} -? to|-|–|—|until|through the? {ordinal|ordinal_word|ordinal_spelled:last} -? century|centuries {bc:bc}?", m.century_range, "range"),
    Rule("range-between-centuries", "between the? {ordinal|ordinal_word|ordinal_spelled:first} and the? {ordinal|ordinal_word|ordinal_spelled:last} -? century|centuries {bc:bc}?", m.century_range, "range"),
    Rule("list-centuries", "the? {early:one}? {ordinal|ordinal_word|ordinal_spelled:first} -? and|or|& the? {early:two}? {ordinal|ordinal_word|ordinal_spelled:last} -? century|centuries {bc:bc}?", m.century_list, "list"),
    Rule("list-decades", "the? {decade_digits:first} and|or|& the? {decade_bare|decade_short:last}", m.decade_list, "list"),
    Rule("range-decades", "the? {decade_digits:first} -|–|—|to|through {decade_bare|decade_short:last}", m.decade_range, "range"),
    Rule("range-between-decades", "between the? {decade_digits:first} and the? {decade_bare|decade_short:last}", m.decade_range, "range"),
    Rule("range-between-decades-short", "between the {decade_bare|decade_short|decade_word:first} and the? {decade_bare|decade_short|decade_word:last}", m.decade_short_range, "range"),
    Rule("list-decades-short", "the {early:one}? {decade_bare|decade_short|decade_word:first} and|or|& the? {early:two}? {decade_bare|decade_short|decade_word:last}", m.decade_short_list, "list"),
    Rule("range-decades-short", "the {decade_bare|decade_short|decade_word:first} -|–|—|to|through {decade_bare|decade_short|decade_word:last}", m.decade_short_range, "range"),
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
    Rule("range-period", "{monthf:first} -? to|through|-|–|/ -? {monthf:last} quarter|period|half|season|months ( of|in? {year:outer} )?", m.period_of, "range"),
    Rule("date-old-style", "{dayf|monthf:of} ,? {year_digits:year_of} / {two_digits|integer:last}", m.old_style, "day"),
    Rule("range-days-year", "{rangef:of} ,|of? {year:outer}", m.range_in, "range"),
    Rule("list-days-year", "{listf:of} ,|of? {year:outer}", m.list_in, "list"),
)
RANGES = (
    Rule("range-to-now", "from? {DATE|sided|qualified:first} to|-|–|—|until|till|through the? {present_end:last}", m.to_now, "range"),
    Rule("range-to-year", "{month|day:first} -|–|—|to|until {year_digits:last} !{unit_like|counted|percent|plural|range_dash}", m.to_year, "range"),
    Rule("range-dashed", "{DATE:first} - to|through - {DATE:last}", m.between, "range"),
    Rule("range-of-ranges", "from? {rangef|range:first} to|-|–|until|through {rangef|range|DATE:last}", m.range_of_ranges, "range"),
    Rule("range-about", "{DATE|shifted|qualified:first} to|-|–|—|until|till|through {qualified:last}", m.between, "range"),
    Rule("range-from-about", "{qualified:first} to|-|–|—|until|till|through {DATE:last}", m.between, "range"),
    Rule("range", "{DATE|shifted|clockf|timed:first} to|-|–|—|~|through|until|till|thru {DATE|shifted|clockf|timed:last}", m.between, "range"),
    Rule("range-from", "from {DATE|shifted|clockf|timed|fuzzy|qualified:first} ,? to|-|–|—|~|through|until|till|thru {DATE|shifted|clockf|timed|fuzzy|qualified:last}", m.between, "range"),
    Rule("range-between", "between {DATE|shifted|clockf|timed|fuzzy|qualified:first} and|-|–|—|~|to {DATE|shifted|clockf|timed|fuzzy|qualified:last}", m.between, "range"),
    Rule("range-to-date", "from? {DATE:first} to|till|until {date_word:last}", lambda first, last: m.between(first, m.fuzzy(last)), "range"),
    Rule("range-lasting", "{AMOUNT:first} ,? starting|beginning on|from|in|at? {DATE|timed|tonight:last}", m.lasting, "range"),
    Rule("range-lasting-from", "{AMOUNT:first} , from {DATE|timed|tonight:last}", m.lasting, "range"),
)
LISTS = (
    Rule("list-period-ended", "{stepped|the_unit:first} ended|ending {day|dayf|dayd:last}", m.period_ended, "list"),
    Rule("list-clocks-day", "{clockf:first} {open_paren} {clockf:second} {close_paren} on? {weekdayf|dayf|day|dayd:last}", c.clocks_on, "list"),
    Rule("list-three-dates", "{monthf|dayf|seasonf:first} , {monthf|dayf|seasonf:second} ,? and|or {month|day|season:last}", m.listed, "list"),
    Rule("list-seasons", "{seasonf:first} and {sided:last}", m.listed_with_part, "list"),
    Rule("list-dates", "{monthf|dayf|seasonf|weekdayf:first} and|or|,|& {month|day|season:last}", m.listed, "list"),
)
