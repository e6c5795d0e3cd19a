"""Quoted: where somebody else's words stand, as far as it matters for what a phrase hangs on.

Knows the marks of quotations; knows not who speaks. What the writer tells goes on from what the writer told, not from a date in a
speech: "So tonight I ask you", he said in May. Eight months later ... The marks of a text are looked at once.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

_MARK, _PARAGRAPH = re.compile(r"[“”«»\"]|``|''"), re.compile(r"\n[ \t]*\n\s*")
_OPENING, _CLOSING = ("“", "«", "``"), ("”", "»", "''")


@dataclass(slots=True)
class Quoted:
    """The quotations of a text, found when somebody first asks."""

    text: str
    _edges: list[int] | None = field(default=None, compare=False)

    def holds(self, at: int) -> bool:
        """Whether an offset stands within marks of quotation.

        >>> said = Quoted('"We left on 3 May," she said. "It rained." The next day was dry.')
        >>> said.holds(12), said.holds(24), said.holds(33), said.holds(50)
        (True, False, True, False)
        """
        if self._edges is None:
            self._edges = edges(self.text)
        return bisect_right(self._edges, at) % 2 == 1


def edges(text: str) -> list[int]:
    """Where quotations open and close, by turns. One that its paragraph leaves open ends with it, but where the next one closes it."""
    found: list[int] = []
    start, open_since = 0, False
    for end in (*[gap.end() for gap in _PARAGRAPH.finditer(text)], len(text)):
        marks = list(_MARK.finditer(text, start, end))
        going = open_since and len(marks) % 2 == 1
        if open_since and not going:
            found.append(start)
        open_since = going
        for mark in marks:
            opens = mark[0] in _OPENING or mark[0] not in _CLOSING and not open_since
            if opens is not open_since:
                found.append(mark.start())
                open_since = opens
        start = end
    return found


__all__ = ["Quoted", "edges"]
