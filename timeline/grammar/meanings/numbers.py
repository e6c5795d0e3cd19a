"""Numbers: what words for them add up to.

Knows plain numbers only.
"""

from __future__ import annotations

from typing import Any


def value(of: Any) -> Any:
    """What was captured, as it is."""
    return of


def add(a: float, b: float) -> float:
    """ "twenty" and "three"."""
    return a + b


def times(a: float, scale: int, b: float = 0) -> float | None:
    """ "two hundred and five"."""
    return a * scale + b if b < scale else None


def hundreds(a: float, b: float = 0) -> float | None:
    """ "two hundred and five", "nineteen hundred ninety-three"."""
    return a * 100 + b if b < 100 else None


def one_and(a: float, half: float) -> float:
    """ "one and a half"."""
    return a + half
