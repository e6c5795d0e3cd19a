"""Traps: numbers and names that look like times and are none.

Knows names of people and numbers of standards. What is read here is taken out of the way of the other rules, and is no time phrase; what
only the rest of a sentence tells apart is left out later (timeline.placing.lookalikes).
"""

from __future__ import annotations

from timeline.grammar.rules import Rule

FORMS: dict[str, str] = {}
"""Nothing that is read here is a time."""

ATOMS = (
    Rule("standard", "{integer:n} {colon} {year_digits}", lambda n: n, "named"),
    Rule("surname", "<{given|title_word} {month_name|month_word|given_name|weekday_name|season_name|season_capital|noon_name|part_capital|holiday_name:n}", lambda n: n, "named"),
    Rule("century-name", "<!{century_before} {ordinal|ordinal_word:n} {century_capital} &{Content}", lambda n: n, "named"),
    Rule("person", "<{¶|point|title_word|quote_mark|=by|=with|=and} {given_name:n} &{Content}", lambda n: n, "named"),
)
