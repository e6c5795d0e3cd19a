"""Spelling: the names of a table written out from a short form.

Knows the signs of the short form: `a|b` one of both, `x?` may be missing, `'s` with its apostrophe before, behind or not at all, `-` also
as a space. Knows no language.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from typing import TypeVar

_T = TypeVar("_T")


def spellings(pattern: str) -> list[str]:
    """Every spelling of a short form, in lower or upper case as written.

    >>> spellings("ash|shrove wednesday")
    ['ash wednesday', 'shrove wednesday']
    >>> spellings("al-fitr feast?")
    ['al-fitr feast', 'al-fitr', 'al fitr feast', 'al fitr']
    """
    words = [_choices(word) for word in pattern.split(" ")]
    return list(dict.fromkeys(" ".join(filter(None, chosen)) for chosen in product(*words)))


def _choices(word: str) -> list[str]:
    loose = word.endswith("?")
    out = [one for choice in word.rstrip("?").split("|") for one in _dashes(choice)]
    return [*out, ""] if loose else out


def _dashes(word: str) -> list[str]:
    owned = [word[:-2] + end for end in ("'s", "s", "s'")] if word.endswith("'s") else [word]
    return owned if "-" not in word else [one for w in owned for one in (w, w.replace("-", " "))]


def spelled(table: Mapping[str, _T]) -> dict[str, _T]:
    """A table of short forms with every name written out.

    >>> spelled({"new year's eve": 1})
    {"new year's eve": 1, 'new years eve': 1, "new years' eve": 1}
    """
    return {name: value for pattern, value in table.items() for name in spellings(pattern)}
