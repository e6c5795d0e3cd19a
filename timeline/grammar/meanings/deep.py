"""Deep time: what is counted in thousands, millions and billions of years before the present, "66 million years ago", "2.1 Ga".

Knows how such a figure is rounded: its last figure that is not zero is sure to a half, so "66 million" is 65.5 to 66.5 million and
"600 ka" is 550,000 to 650,000. The present is the year 2000, as geologists count ka, Ma and Ga; the TIMEX3 value is that of TIMEX2
(L. Ferro et al., "TIDES 2005 Standard for the Annotation of Temporal Expressions"): MA66.
"""

from __future__ import annotations

from timeline.algebra.expressions import Amount, Between, Expression, Fixed, Qualified
from timeline.algebra.instants import PRESENT, instant
from timeline.algebra.units import Unit

DEEP = 10_000
"""So many years, told in words, are counted with their rounding."""
_SCALES = ((10**9, "GA"), (10**6, "MA"), (10**3, "KA"))


def years_ago(n: float, least: int | None = None) -> Fixed | None:
    """ "66 million years ago"; None for what is not that long ago."""
    n = round(n)
    if n < (DEEP if least is None else least):
        return None
    half = _unit(n) // 2
    scale, name = next((scale, name) for scale, name in _SCALES if n >= scale)
    value = f"{name}{n / scale:.12g}"
    return Fixed(instant(PRESENT - n - half), instant(PRESENT - n + (half or 1)), Unit.MILLENNIUM, value=value)


def _unit(n: int) -> int:
    """The unit of the last figure that is not zero.

    >>> _unit(66_000_000), _unit(12_500)
    (1000000, 100)
    """
    unit = 1
    while n % (unit * 10) == 0:
        unit *= 10
    return unit


def deep(of: tuple[float, int]) -> Fixed | None:
    """ "2.1 Ga": a figure and its scale."""
    n, scale = of
    return years_ago(n * scale, scale)


def deep_range(first: float, last: tuple[float, int]) -> Between | None:
    """ "between 5.3 and 2.6 Ma": the older end first, whichever is told first."""
    n, scale = last
    return older_first(first * scale, n * scale, scale)


def scaled_pair(a: float, b: float, scale: float) -> tuple[float, float]:
    """ "24 to 13 million"."""
    return a * scale, b * scale


def pair_ago(of: tuple[float, float]) -> Between | None:
    """ "24 to 13 million years ago"."""
    return older_first(*of)


def older_first(one: float, two: float, least: int | None = None) -> Between | None:
    """The time between two counts of years ago."""
    older, younger = years_ago(max(one, two), least), years_ago(min(one, two), least)
    return Between(older, younger) if older and younger and one != two else None


def amount_ago(of: Amount) -> Expression | None:
    """ "40,000 years" before the present; None where it is no such length."""
    if len(of.parts) != 1 or of.most is not None:
        return None
    n, unit = of.parts[0]
    found = years_ago(n) if n is not None and unit is Unit.YEAR else None
    return Qualified(of.mod, found) if found and of.mod else found
