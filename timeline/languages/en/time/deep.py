"""Deep time: thousands, millions and billions of years before the present.

Knows what such counts are written with; how they are rounded is said in `timeline.grammar.meanings.deep`.
"""

from __future__ import annotations

from timeline.grammar.meanings import deep as d
from timeline.grammar.rules import Rule

FORMS = {
    "years ago": "66 million years ago|12,500 years ago|3.5 billion years ago|40,000 years before present",
    "units of the earth sciences": "2.1 Ga|600 ka|4.54 Gyr ago|200 mya|12.9 ka BP",
    "from older to younger": "24 to 13 million years ago|between 5.3 and 2.6 Ma",
}
"""What is read here: each form with examples, parted by "|"; every one is read as a whole."""

NUMBERS = (
    Rule("number-pair-scale", "{number|integer|decimal:a} to|and|-|– {number|integer|decimal:b} {scale:scale} &{=years}", d.scaled_pair, "deep_pair"),
)
ATOMS = (
    Rule("deep", "{deep:of} ago|bp?", d.deep, "era"),
    Rule("deep-range", "from|between? {integer|decimal:first} to|and|-|– {deep:last} ago|bp?", d.deep_range, "range"),
    Rule("deep-pair", "from|between? {deep_pair:of} years ago|bp", d.pair_ago, "range"),
)
SHIFTS = (
    Rule("before-present", "{AMOUNT:of} before present", d.amount_ago, "era"),
    Rule("years-bp", "{AMOUNT:of} bp", d.amount_ago, "era"),
)
