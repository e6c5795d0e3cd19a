"""Signals: the words before or behind a time that say how what is dated lies to it.

Knows since, until, by, before, after and their kin.
"""

from __future__ import annotations

from timeline.algebra.expressions import Bound, Direction
from timeline.grammar import meanings as m
from timeline.grammar.rules import Rule

FORMS = {
    "about": "about 2018|circa 1850",
    "from it on": "since 2018|from May 2018 on",
    "up to it": "until 2018|by May 2018",
    "on one side of it": "before 2018|after May 2018",
}
"""What is read here: each form with examples, parted by "|"; every one is read as a whole."""

_EVENT = "&{event_head|other|Other|title_word}"
"""What an event that is told in words may begin with; timeline.placing.anchors reads the rest of it."""

ABOUT = (
    Rule("about-range", "about|around|approximately|circa|roughly|ca|c .? {range:of}", lambda of: m.qualified("APPROX", of), "range"),
    Rule("about-date", "<!{how_word} about|abt|around|approximately|circa|roughly|ca|c .? {DATE|clockf|timed|tonight|shifted:of}", lambda of: m.qualified("APPROX", of), "qualified"),
)
SIGNALS = (
    Rule("in", "back|sometime? in|on|at|during|throughout|over|within|for the? {DATE|timed|tonight|clockf|partd|shifted|window|fuzzy|qualified|range|rangef|rangec:of}", m.value, "signalled", signal=True),
    Rule("all-through", "all through {DATE:of}", m.value, "signalled", signal=True),
    Rule("for-event", "for|over|during|throughout|within|in {counted_from:of}", m.stretched, "signalled", signal=True),
    Rule("within-of-event", "within {AMOUNT:of} of " + _EVENT, m.along_event(Direction.ON), "signalled", signal=True),
    Rule("until-event", "up? until|till|to {counted_from:of}", m.bound(Bound.UNTIL), "signalled", signal=True),
    Rule("by-event", "by {counted_from:of}", m.bound(Bound.BY), "signalled", signal=True),
    Rule("for-amount", "for|over|during|throughout {AMOUNT:of}", m.value, "signalled", signal=True),
    Rule("in-amount-time", "in {AMOUNT:of} 's|'? time", m.bound(Bound.IN), "signalled", signal=True),
    Rule("in-amount-signal", "in {AMOUNT:of}", m.bound(Bound.IN), "signalled", signal=True),
    Rule("within-amount", "within {AMOUNT:of}", m.bound(Bound.WITHIN), "signalled", signal=True),
    Rule("later-than", "later than {DATE|timed|tonight|clockf|shifted|qualified:of}", m.bound(Bound.AFTER), "signalled", signal=True),
    Rule("earlier-than", "earlier than {DATE|timed|tonight|clockf|shifted|qualified:of}", m.bound(Bound.BEFORE), "signalled", signal=True),
    Rule("since", "ever? since {DATE|timed|tonight|clockf|partd|shifted|fuzzy|qualified:of}", m.bound(Bound.SINCE), "signalled", signal=True),
    Rule("effective", "effective on|as? of? {DATE|timed|tonight|clockf|shifted|qualified:of}", m.value, "signalled", signal=True),
    Rule("from", "from|starting|beginning on? {DATE|timed|tonight|clockf|shifted|qualified:of} onwards|onward?", m.bound(Bound.SINCE), "signalled", signal=True),
    Rule("from-on", "from|starting|beginning on? {DATE|timed|tonight|clockf|shifted|qualified:of} on !{content|plural|Content|the_word}", m.bound(Bound.SINCE), "signalled", signal=True),
    Rule("to-era", "to {era|eraf:of}", m.value, "signalled", signal=True),
    Rule("after-amount-of", "after {AMOUNT:of} &of|in|as|without|together|apart", m.value, "signalled", signal=True),
    Rule("after-amount", "after {AMOUNT:of}", m.bound(Bound.IN), "signalled", signal=True),
    Rule("until", "up? until|till|til|to|through {DATE|timed|tonight|clockf|partd|shifted|fuzzy|qualified:of}", m.bound(Bound.UNTIL), "signalled", signal=True),
    Rule("by", "by {DATE|timed|tonight|clockf|partd|shifted|fuzzy|qualified:of}", m.bound(Bound.BY), "signalled", signal=True),
    Rule("no-earlier", "no earlier than {DATE|timed|tonight|clockf|shifted:of}", m.bound(Bound.SINCE), "signalled", signal=True),
    Rule("no-later", "no later than {DATE|timed|tonight|clockf|shifted:of}", m.bound(Bound.BY), "signalled", signal=True),
    Rule("on-or-before", "on or before {DATE|timed|clockf|shifted:of}", m.bound(Bound.BY), "signalled", signal=True),
    Rule("before-or-on", "before or on|at|in? {DATE|timed|clockf|shifted:of}", m.bound(Bound.BY), "signalled", signal=True),
    Rule("ending-on", "ending with|on|at|in {DATE|timed|clockf|shifted:of}", m.bound(Bound.BY), "signalled", signal=True),
    Rule("on-or-after", "on or after {DATE|timed|clockf|shifted:of}", m.bound(Bound.SINCE), "signalled", signal=True),
    Rule("after-or-on", "after or on|at|in? {DATE|timed|clockf|shifted:of}", m.bound(Bound.SINCE), "signalled", signal=True),
    Rule("back-to", "back to {DATE|timed|qualified|era:of}", m.value, "signalled", signal=True),
    Rule("before", "before|b4|prior to? {DATE|timed|tonight|clockf|partd|shifted|fuzzy|qualified:of}", m.bound(Bound.BEFORE), "signalled", signal=True),
    Rule("soon-after", "shortly|soon|just|right|immediately after {DATE|timed|tonight|clockf:of}", m.bound(Bound.SOON_AFTER), "signalled", signal=True),
    Rule("just-before", "shortly|just|right|immediately before {DATE|timed|tonight|clockf:of}", m.bound(Bound.JUST_BEFORE), "signalled", signal=True),
    Rule("after", "after|following {DATE|timed|tonight|clockf|partd|shifted|qualified:of}", m.bound(Bound.AFTER), "signalled", signal=True),
)
