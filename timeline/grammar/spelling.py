"""Spelling: the names of a table written out from a short form.

Knows the signs of the short form: `a|b` one of both, `x?` may be missing, `'s` with its apostrophe before, behind or not at all, `-` also
as a space. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product
from typing import TypeVar

from timeline.grammar.words import trie

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


def names(words: Iterable[str], *, backwards: bool = False) -> str:
    """A regular expression for any of the words: apostrophes as they come or not at all, spaces for hyphens, line breaks for spaces.

    Words that differ in these signs only are looked for once. `backwards` is for text that is turned round.

    >>> import re
    >>> bool(re.fullmatch(names(["mother's day", "mothers day", "may"]), "mothers\u2019 day"))
    True
    """
    kept: dict[str, str] = {}
    for word in words:
        key = word.replace("'", "").replace("-", " ")
        kept[key] = max(kept.get(key, word), word, key=lambda one: ("'s" in one, "'" in one, "-" in one))
    forms = [word.replace("'s ", "'s' ") for word in kept.values()]
    pattern = trie(form[::-1] if backwards else form for form in forms)
    return pattern.replace("'", "['’]?").replace(r"\-", r"[\-\s]").replace(r"\ ", r"\s{1,3}")


def spelled(table: Mapping[str, _T]) -> dict[str, _T]:
    """A table of short forms with every name written out.

    >>> spelled({"new year's eve": 1})
    {"new year's eve": 1, 'new years eve': 1, "new years' eve": 1}
    """
    return {name: value for pattern, value in table.items() for name in spellings(pattern)}
