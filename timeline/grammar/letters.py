"""Letters: a text as the grammar reads it, with the way back to the text as it stands.

Knows which characters look like others (full-width letters and digits, dashes, spaces), which are nothing to a reader (soft hyphens,
zero-width spaces) and how a word is broken at the end of a line; knows no word of its own. The text itself is never changed.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class Legible:
    """A text in plain letters: `cuts` has the places before which characters were left out, `left_out` how many up to there."""

    text: str
    cuts: tuple[int, ...] = ()
    left_out: tuple[int, ...] = ()

    def start(self, at: int) -> int:
        """Where in the original text stands what begins at a place of this one."""
        index = bisect_right(self.cuts, at)
        return at + (self.left_out[index - 1] if index else 0)

    def end(self, at: int) -> int:
        """Where in the original text ends (exclusive) what ends at a place of this one."""
        return self.start(at - 1) + 1 if at else 0

    def moved(self, offsets: Sequence[int]) -> list[int]:
        """Offsets of the original text, in order, as places of this one."""
        ends = [cut + gone for cut, gone in zip(self.cuts, self.left_out, strict=True)]
        found = [bisect_right(ends, at) for at in offsets]
        return [at - (self.left_out[index - 1] if index else 0) for at, index in zip(offsets, found, strict=True)]


def legible(text: str, known: Callable[[str], bool]) -> Legible | None:
    """A text in plain letters, or None where it is that already. `known` says whether a word in lower case is one that time is told with.

    Only a known word is put together again across the end of a line: in "two-/year" the hyphen is part of the phrase.

    >>> found = legible("on 12 Sep-\\ntember ２０１８", {"september"}.__contains__)
    >>> found.text, found.end(17)
    ('on 12 September 2018', 19)
    """
    broken = "-\n" in text or "-\r\n" in text
    if text.isascii() and not broken:
        return None
    plain = text if text.isascii() or not any(c in text for c in _MARKS) else text.translate(_TABLE)
    gone = [found.span() for found in _NOTHING.finditer(text)] if any(c in text for c in _INVISIBLE) else []
    if broken:
        gone = sorted(gone + [found.span(2) for found in _BROKEN.finditer(plain) if known((found[1] + found[3]).lower())])
    return _without(plain, gone) if gone else Legible(plain) if plain is not text else None


def _without(text: str, gone: list[tuple[int, int]]) -> Legible:
    kept, at = [], 0
    for start, end in gone:
        kept.append(text[at:start])
        at = end
    left_out = tuple(accumulate(end - start for start, end in gone))
    cuts = tuple(start - before for (start, _), before in zip(gone, (0, *left_out), strict=False))
    return Legible("".join([*kept, text[at:]]), cuts, left_out)


_DASHES = "\u2010\u2011\u2012\u2015\u2212\ufe58\ufe63"
_SPACES = "\xa0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_TABLE = {
    **dict.fromkeys(map(ord, _DASHES), "-"), **dict.fromkeys(map(ord, _SPACES), " "), 0x02BC: "'",
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
}  # fmt: skip
"""Characters and what they are read as, one for one."""

_MARKS = (*_DASHES, *"０１２３４５６７８９")
"""The ones that are looked for: where none stands, the others may stand as they are."""

_INVISIBLE = "\xad\u200b\u200c\u200d\u2060\ufeff"
_NOTHING = re.compile(rf"[{_INVISIBLE}]{{1,8}}(?:(?<=\xad)\r?\n[ \t]{{0,8}})?")
_BROKEN = re.compile(r"(?<![^\W\d_])([^\W\d_]{2,9})(-\r?\n[ \t]{0,8})([a-z]{2,9})(?![^\W\d_])")


__all__ = ["Legible", "legible"]
