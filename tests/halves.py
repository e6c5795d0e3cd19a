"""The halves of our samples: what stands in pairs is "seen" by who writes rules in the odd ones, and "unseen" in the even ones.

Knows files of lines and how they are parted; knows no format of a line.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
HALVES = ("seen", "unseen")


def lines(path: Path) -> list[list[str]]:
    """The cells of each line of a file, without comments and empty lines."""
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


def half_of(items: Sequence[T], half: str) -> list[T]:
    """The items of a half, of a column or a kind.

    >>> half_of("aabbccd", "seen"), half_of("aabbccd", "unseen")
    (['a', 'a', 'c', 'c'], ['b', 'b', 'd'])
    """
    return [item for number, item in enumerate(items) if (number // 2 % 2 == 0) == (half == "seen")]
