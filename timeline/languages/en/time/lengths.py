"""Lengths of time: how long, by a number and a unit.

Knows amounts and their qualifiers; where a length lies is said in `counted` and `signals`.
"""

from __future__ import annotations

from timeline.grammar import meanings as m
from timeline.grammar.meanings import clocks as c
from timeline.grammar.rules import Rule

FORMS = {
    "a number of units": "three weeks|2.5 hours|a day|half an hour|a year and a half",
    "joined by a dash": "two-week|30-day|a half-hour|daylong",
    "a vague number": "several months|dozens of years|a couple of days",
    "a sum": "two years and three months|1 hour, 20 minutes",
    "qualified": "about two weeks|at least ten days|nearly a decade|more than a year",
}
"""What is read here: each form with examples, parted by "|"; every one is read as a whole."""

AMOUNTS = (
    Rule("clock-hours", "<{at_word} {clock_military|clock_digits:of} hours|hrs", c.clock_time, "clockf"),
    Rule("amount", "<!{money|range_dash} {number|integer|decimal:n} {units:unit} !{war_word}", m.amount, "amount"),
    Rule("amount-single", "<!{money|range_dash} {number|integer|decimal|fraction:n} {unit:unit} !{war_word}", m.amount_single, "amount"),
    Rule("amount-dashed", "{number|integer|decimal:n} - {unit:unit} !{old_word}", m.amount_single, "amountd"),
    Rule("amount-vague-dashed", "several|many - {unit:unit} !{old_word}", m.amount_some, "amountd"),
    Rule("amount-period", "a|an? {number|integer|decimal:n} - {unit:unit} period|term", m.amount_single, "amountd"),
    Rule("amount-another", "another {unit:unit}", m.amount_one, "amount"),
    Rule("amount-additional", "an additional|extra {unit:unit}", m.amount_one, "amount"),
    Rule("rate", "<{scale|integer|decimal|number|units|amount|percent|counted|unit_like} a|an {unit:of} !{ago_like|range_dash}", m.every, "set"),
    Rule("amount-or-two", "a|an {unit:unit} or {number:n}", lambda unit, n: m.amount_some(unit), "amount"),
    Rule("amount-units", "<{for_like} {units:unit}", m.amount_some, "amount"),
    Rule("age-dashed", "{number|integer|decimal:n} - {unit|units:unit} - old", m.amount, "ageless"),
    Rule("amount-long", "{number|integer|decimal:n} -? {unit:unit} -? long", m.amount, "amountd"),
    Rule("unit-long", "{unit:unit} - long", m.amount_one, "amountd"),
    Rule("units-long", "{units:unit} - long", m.amount_some, "amountd"),
    Rule("unit-long-word", "{unit_long:unit}", m.amount_one, "amountd"),
    Rule("amount-dashed-and-half", "{number|integer:n} - and - a - {half:half} - {unit:unit}", m.amount_and_half, "amountd"),
    Rule("age", "{number|integer|decimal:n} {unit|units:unit} old|older|younger|of-age", m.amount, "ageless"),
    Rule("amount-more", "<!{money|range_dash} {number|integer|decimal:n} more|additional|trading|consecutive|straight|full|whole|solid|long|successive|calendar|working|business|short {unit|units:unit}", m.amount, "amount"),
    Rule("amount-one", "a|an {unit:unit} !{old_word}", m.amount_a, "amount"),
    Rule("amount-plus", "<!{money|range_dash} {number|integer|decimal:n} + {unit|units:unit}", lambda n, unit: m.amount_mod("EQUAL_OR_MORE")(m.amount(n, unit)), "amount"),
    Rule("amount-whole", "the whole|entire {unit:unit}", m.amount_one, "amount"),
    Rule("amount-all", "all -? {unit:unit} long?", m.amount_one, "amount"),
    Rule("amount-one-full", "a|an|one full|whole|entire|single {unit:unit}", m.amount_one, "amount"),
    Rule("amount-vague", "a? {vague:n} more|short|long|hundred|thousand? {units:unit}", lambda n, unit: m.amount_some(unit), "amount"),
    Rule("amount-vague-of", "a? {vague:n} of {units:unit}", lambda n, unit: m.amount_some(unit), "amount"),
    Rule("amount-scale-vague", "{scale:n} of {units:unit}", lambda n, unit: m.amount_some(unit), "amount"),
    Rule("amount-couple", "a|the? couple of? {units:unit}", lambda unit: m.amount(2, unit), "amount"),
    Rule("amount-half", "half a|an {unit:unit}", m.amount_half, "amount"),
    Rule("amount-half-of", "a half - {unit:unit}", m.amount_half, "amount"),
    Rule("amount-half-dash", "half - {unit:unit}", m.amount_half, "amount"),
    Rule("amount-quarter", "{number:n} quarters of an {unit:unit}", lambda n, unit: m.amount_half(unit, n / 4), "amount"),
    Rule("amount-one-and-half", "a|an|one {unit:unit} and a {half:half}", m.amount_and_half, "amount"),
    Rule("amount-and-half", "{number|integer:n} {unit|units:unit} and a {half:half}", m.amount_and_half, "amount"),
    Rule("amount-or", "{number|integer:n} or|to|- {number|integer:m} {units:unit}", m.amount_range, "amount"),
)
MORE_AMOUNTS = (
    Rule("amount-sum", "{amount:a} and|,? {amount:b}", m.amount_sum, "amount"),
    Rule("amount-sum-comma", "{amount:a} , and {amount:b}", m.amount_sum, "amount"),
)
QUALIFIED = (
    Rule("the-amount", "the|these|those same? {amount:of}", m.value, "amountq"),
    Rule("the-first-amount", "the first|final|opening|closing {amount:of}", m.value, "amountq"),
    Rule("the-last-amount-of", "the last {amount:of} &{of_word}", m.value, "amountq"),
    Rule("about-amount", "about|abt|around|approximately|roughly|some|circa {amount:of}", m.amount_mod("APPROX"), "amountq"),
    Rule("nearly", "nearly|almost|under {amount:of}", m.amount_mod("LESS_THAN"), "amountq"),
    Rule("less-than", "less|fewer than {amount:of}", m.amount_mod("LESS_THAN"), "amountq"),
    Rule("more-than", "more than {amount:of}", m.amount_mod("MORE_THAN"), "amountq"),
    Rule("over", "over {amount:of}", m.amount_over, "amountq"),
    Rule("no-more-than", "no more|longer|less than {amount:of}", m.amount_mod("EQUAL_OR_LESS"), "amountq"),
    Rule("at-least", "at least {amount:of}", m.amount_mod("EQUAL_OR_MORE"), "amountq"),
    Rule("at-most", "at most {amount:of}", m.amount_mod("EQUAL_OR_LESS"), "amountq"),
    Rule("up-to", "up to {amount:of}", m.amount_mod("EQUAL_OR_LESS"), "amountq"),
    Rule("amount-or-so", "{amount:of} or so", m.amount_mod("APPROX"), "amount"),
)
