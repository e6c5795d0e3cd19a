"""Fiscal years: when they begin, where a text says so ("fiscal 2024, which began on October 1"), and times that are counted in them.

Knows the words before such a day (a pattern of the language) and months; where nothing is said a fiscal year is the calendar's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from timeline.algebra.expressions import Between, Expression, Field, Fixed, core_of
from timeline.algebra.fields import Kind
from timeline.algebra.instants import civil
from timeline.algebra.intervals import Interval
from timeline.algebra.meaning import Meaning, edtf_of
from timeline.algebra.units import Unit
from timeline.document import Mention
from timeline.languages.prose import Prose

_REACH = 70
"""So many characters before a day its fiscal year is named."""


def begins(prose: Prose, text: str, mentions: Sequence[Mention]) -> int:
    """How many months after January a fiscal year begins; negative in the calendar year before it, 0 where the text does not say.

    >>> from timeline.languages import language
    >>> text = "In fiscal 2024, which began on October 1, 2023, the agency spent less."
    >>> begins(language("en").prose, text, language("en").time.read(text))
    -3
    """
    if not any(isinstance(core := core_of(one.expression), Fixed) and core.fiscal for one in mentions):
        return 0
    for mention in mentions:
        start = mention.phrase_start_char
        said = prose.fiscal.search(text, max(0, start - _REACH), start)
        if said is None or (told := _month(mention.expression)) is None:
            continue
        month, year = told
        months = month if said["way"].lower() in prose.fiscal_ends else month - 1
        named = re.search(r"\d{4}", said[0])
        if named and year is not None:
            return 12 * (year - int(named[0])) + months - (12 if said["way"].lower() in prose.fiscal_ends else 0)
        return months - 12 if 0 < months < 12 else 0
    return 0


def _month(expression: Expression) -> tuple[int, int | None] | None:
    """The month of a day, or of the first day of a range, and its year where that is said."""
    if isinstance(expression, Between):
        expression = expression.first
    while isinstance(of := getattr(expression, "of", None), Expression):
        expression = of
    if isinstance(expression, Fixed):
        told = civil(expression.start)
        return (told.month, told.year) if expression.grain.rank <= Unit.MONTH.rank else None
    inner: Expression | None = expression
    month = None
    while isinstance(inner, Field):
        month = int(inner.value) if inner.kind is Kind.MONTH else month
        inner = inner.within
    if month is None:
        return None
    return month, civil(inner.start).year if isinstance(inner, Fixed) else None


def in_fiscal(expression: Expression, meaning: Meaning, months: int) -> Meaning:
    """A meaning that is counted in fiscal years, which begin so many months after January; any other as it is."""
    core = core_of(expression)
    interval = meaning.interval
    if not months or not isinstance(core, Fixed) or not core.fiscal or interval is None:
        return meaning
    moved = Interval(*(None if t is None else Unit.MONTH.add(t, months) for t in (interval.start, interval.end)))
    return replace(meaning, interval=moved, edtf=edtf_of(moved))


__all__ = ["begins", "in_fiscal"]
