"""Vague times: now, then, recently, soon.

Knows on which side of now they lie.
"""

from __future__ import annotations

from timeline.algebra.expressions import Anchor, Bound, Fuzz
from timeline.algebra.units import Unit
from timeline.document import Tag
from timeline.grammar import meanings as m
from timeline.grammar.rules import Rule

FORMS = {
    "now": "now|at present|these days",
    "before now": "recently|the recent past",
    "from now on": "soon|the near future",
}
"""What is read here: each form with examples, parted by "|"; every one is read as a whole."""

_STORIES_NOTES = frozenset([Tag.IN_STORIES, Tag.IN_NOTES])
_NEWS_STORIES = frozenset([Tag.IN_NEWS, Tag.IN_STORIES])
_STORIES = frozenset([Tag.IN_STORIES])
_NOTES = frozenset([Tag.IN_NOTES])
_NOW = frozenset([Tag.NOW])
_SO_FAR = frozenset([Tag.SO_FAR])
_THAT_TIME = frozenset([Tag.IN_STORIES, Tag.THAT_TIME])
_MENTIONED = Anchor.MENTIONED

FUZZY = (
    Rule("now", "right|just? {present_word:fuzz}", m.fuzzy, "fuzzy", tags=_NOW),
    Rule("at-the-moment", "at the moment", lambda: m.fuzzy(Fuzz.PRESENT), "fuzzy", tags=_NOW),
    Rule("to-date", "<!{DATE} to|till|until {date_word:fuzz} !{Other|other|of_word}", m.fuzzy, "adverb", tags=_SO_FAR),
    Rule("at-present", "at present", lambda: m.fuzzy(Fuzz.PRESENT), "fuzzy", tags=_NOW),
    Rule("recently", "most|more|very? {past_ref:fuzz} !{as_word}", m.fuzzy, "fuzzy", tags=frozenset([Tag.RECENTLY])),
    Rule("recent-past", "the? recent|distant|near past", lambda: m.fuzzy(Fuzz.PAST), "fuzzy"),
    Rule("the-past", "<{past_before} the past", lambda: m.fuzzy(Fuzz.PAST), "fuzzy"),
    Rule("soon", "{future_ref:fuzz} !{after_word}", m.fuzzy, "adverb", tags=frozenset([Tag.SOON, Tag.ADVERB])),
    Rule("as-soon-as-possible", "as soon as possible", lambda: m.fuzzy(Fuzz.FUTURE), "fuzzy"),
    Rule("the-future", "the near|foreseeable|immediate|distant? future", lambda: m.fuzzy(Fuzz.FUTURE), "fuzzy"),
    Rule("bare-future", "future", lambda: m.fuzzy(Fuzz.FUTURE), "fuzzy", tags=_STORIES_NOTES | {Tag.FUTURE}),
    Rule("former", "former", lambda: m.fuzzy(Fuzz.PAST), "fuzzy", tags=_STORIES | {Tag.FORMER}),
    Rule("near-term", "the near|short|long|medium term !{Other|other|range_dash}", lambda: m.fuzzy(Fuzz.FUTURE), "fuzzy"),
    Rule("near-future", "near|foreseeable future", lambda: m.fuzzy(Fuzz.FUTURE), "fuzzy"),
    Rule("current", "current", lambda: m.fuzzy(Fuzz.PRESENT), "fuzzy", tags=_NEWS_STORIES | {Tag.CURRENT}),
    Rule("recent", "recent", lambda: m.fuzzy(Fuzz.PAST), "fuzzy", tags=_STORIES | {Tag.RECENT}),
    Rule("that-time", "that|the same? time|period", m.as_told, "fuzzy", tags=_THAT_TIME),
    Rule("this-time", "<{time_before} this time", m.as_told, "fuzzy", tags=_THAT_TIME),
    Rule("this-period", "this same? period", m.as_told, "fuzzy", tags=_THAT_TIME),
    Rule("then", "<{then_before} then !{old_word|Other}", m.as_told, "fuzzy", tags=frozenset([Tag.THEN, Tag.ADVERB])),
    Rule("these-days", "these days", lambda: m.fuzzy(Fuzz.PRESENT), "fuzzy", tags=_NOW),
    Rule("time-being", "the time being", lambda: 0, "idiom"),
    Rule("at-this-time", "at this time", lambda: m.fuzzy(Fuzz.PRESENT), "fuzzy", tags=_NOW),
    Rule("bare-unit", "the|a? !{clipped|ordinal_word} {unit:unit} !{integer|Other}", m.amount_one, "bare", tags=_NOTES),
    Rule("numbered-unit", "{unit:unit} {integer:n}", lambda unit, n: m.amount_one(unit), "bare", tags=_NOTES),
    Rule("ordinal-unit", "the? {ordinal|ordinal_word:n} {unit:unit}", lambda n, unit: m.amount_one(unit), "bare", tags=_NOTES),
    Rule("bare-units", "the|these|those? {units:unit}", lambda unit: m.amount_some(unit), "bare", tags=_NOTES),
    Rule("bare-part", "a|an? {partf:of}", m.value, "bare", tags=_STORIES_NOTES),
    Rule("so-far-that", "<!{¶|point|plural} so far that|from|away", lambda: 0, "idiom"),
    Rule("so-far", "so|thus far", lambda: m.bound(Bound.UNTIL)(m.day_step(0)), "adverb", tags=_SO_FAR | {Tag.ADVERB}),
    Rule("at-the-time", "at the|that time !{of_word}", lambda: m.step_from(_MENTIONED)(Unit.DAY, 0), "adverb", tags=frozenset([Tag.AT_THE_TIME, Tag.ADVERB])),
)
