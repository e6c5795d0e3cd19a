"""Numbers in words and figures, and the years that are spelled out.

Knows how numerals combine; the lengths, dates and clocks of the other files are told with what is made here.
"""

from __future__ import annotations

from timeline.algebra.expressions import Anchor, Direction
from timeline.algebra.units import Unit
from timeline.grammar import meanings as m
from timeline.grammar.meanings import clocks as c
from timeline.grammar.rules import Rule

FORMS = {
    "a number": "twenty-one days|two hundred days",
    "a year in words": "nineteen ninety-six",
    "a clock in words": "ten thirty p.m.",
}
"""What is read here: each form with examples, parted by "|"; every one is read as a whole."""

NUMBERS = (
    Rule("number", "{ones|teens|tens|dozen:of}", m.value, "number"),
    Rule("number-zero", "{zero:of} &{units}", m.value, "number"),
    Rule("number-tens", "{tens:a} -? {ones:b}", m.add, "number"),
    Rule("number-tens-and", "{tens:a} and {ones:b} &{units}", m.add, "number"),
    Rule("number-fraction", "{integer:a} -|and? {fraction:b}", m.add, "number"),
    Rule("ordinal-tens", "{tens:a} -? {ordinal_word:b}", m.add, "ordinal_spelled"),
    Rule("verb-last", "<{verb_before} last &{ones|teens|tens|integer|decimal|vague|article|units|half}", lambda: "last", "verb"),
    Rule("year-ago-word", "year -|– ago|earlier|before", lambda: m.shift(Direction.BACK, Anchor.EITHER)(m.amount(1, (Unit.YEAR, 1))), "year_ago"),
)
HUNDREDS = (
    Rule("number-hundred", "{number|integer|decimal|article:a} hundred ( and? {number|integer:b} )?", m.hundreds, "number"),
)
BIG_NUMBERS = (
    Rule("number-scale", "{number|integer|decimal|article:a} {scale:scale} ( and? {number|integer:b} )?", m.times, "number"),
    Rule("number-and-half", "{number|integer:a} and a? {half:half}", m.one_and, "number"),
    Rule("clock-spelled", "{number:hour} -? {number:minute} {noon_sign:noon}", c.clock_spelled, "clockf"),
    Rule("year-spelled", "{number:century} -? {number:n}", m.year_spelled, "year"),
)
