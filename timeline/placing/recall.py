"""Recall: the times that a text has told so far, and which of them a phrase hangs on.

Knows where each was told (block and offset), to what grain, whether its year was said, and whether the text only glanced at it; knows
no words. The nearest that can bear a phrase is taken: in its sentence, in its block, in the blocks above it, in the one before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from itertools import takewhile

from timeline.algebra.instants import DAY
from timeline.algebra.intervals import Interval
from timeline.algebra.units import Unit
from timeline.document import BlockKind
from timeline.placing.decisions import Decision
from timeline.placing.layout import Layout

_ITEM, _MESSAGE = BlockKind.ITEM, BlockKind.MESSAGE
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

BACK = 200
"""So many tellings back a time may be that a phrase hangs on, so that time is linear in the text."""
BESIDE = 2
"""What so many blocks ago was told in the same section was told just before."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A time that a text told at text[start:end]: its interval, the block it stands in, whether its year was said (`full`), whether
    it bounds something ("since 1980"), and whether the story only looks `aside` at it."""

    interval: Interval
    start: int
    end: int
    block: int
    full: bool
    bound: bool = False
    aside: bool = False

    @property
    def is_day(self) -> bool:
        """Whether it is told to the day or finer."""
        return self.interval.start is not None and self.interval.end is not None and self.interval.end - self.interval.start <= DAY

    @property
    def is_month(self) -> bool:
        """Whether it is a month."""
        start, end = self.interval.start, self.interval.end
        return start is not None and end is not None and Unit.MONTH.floor(start) == start and Unit.MONTH.add(start, 1) == end


Found = tuple[Telling, Decision]


class _Wanted(Enum):
    """What is looked for among what was told."""

    ANY = "any"
    DAY = "day"


@dataclass(slots=True)
class Recall:
    """What has been told, in order; `glanced` says of a telling whether the text only glanced at it ("a 2010 law")."""

    layout: Layout
    glanced: Callable[[Telling], bool]
    tellings: list[Telling] = field(default_factory=list)
    heads: dict[int, list[Telling]] = field(default_factory=dict)
    _glances: dict[int, bool] = field(default_factory=dict)
    _last: dict[_Wanted, tuple[int, int]] = field(default_factory=dict)
    """How many tellings have been looked at for the last one of a kind that the text dwelt on, and the number of that."""
    _begun: int = 0
    """The number of the first telling in the block of the last one."""

    def add(self, telling: Telling) -> None:
        """Take in what was told."""
        if self.tellings and self.tellings[-1].block != telling.block:
            self._begun = len(self.tellings)
        self.tellings.append(telling)
        if self.layout.is_head(telling.block) or self.layout.kind(telling.block) in (_ITEM, _MESSAGE):
            self._head(self.heads.setdefault(telling.block, []), telling)

    def _head(self, told: list[Telling], telling: Telling) -> None:
        """Keep of what a heading or an item tells the first day, and the first full date: the rest is not asked for."""
        day, full = any(one.is_day for one in told), any(one.full for one in told)
        if telling.is_day and not day or telling.full and not full:
            told.append(telling)

    def last(self) -> Telling | None:
        """The last one that the text dwelt on."""
        return self._latest(_Wanted.ANY)

    def last_that(self, bears: Callable[[Telling], bool]) -> Telling | None:
        """The last one that the text dwelt on and that can bear what hangs on it."""
        return next((one for one in self._back() if bears(one) and self._dwelt(one)), None)

    def last_in(self, block: int, bears: Callable[[Telling], bool]) -> Telling | None:
        """The last one of the last block that was told of where the text dwelt on it, and where it can bear what hangs on it."""
        near = takewhile(lambda one: one.block >= block, self._back())
        return next((one for one in near if one.block == block and bears(one) and self._dwelt(one)), None)

    def glance_after(self, telling: Telling, bears: Callable[[Telling], bool]) -> Telling | None:
        """The last one behind another that can bear what hangs on it, though the text only glanced at it."""
        near = takewhile(lambda one: one is not telling, self._back())
        return next((one for one in near if not one.aside and not one.bound and bears(one)), None)

    def month(self, block: int) -> Telling | None:
        """The last month told in a block."""
        near = takewhile(lambda one: one.block >= block, self._back())
        return next((one for one in near if one.block == block and one.is_month), None)

    def before(self, block: int) -> Telling | None:
        """The last one of the blocks before one."""
        tellings = self.tellings
        if tellings and tellings[-1].block < block:
            return tellings[-1]
        return tellings[self._begun - 1] if self._begun else None

    def day(self, sentence: int, start: int, bears: Callable[[Telling], bool] | None = None) -> Found | None:
        """The day that a time of day at `start` hangs on; its sentence begins at `sentence`; `bears`: what it may be.

        In its sentence, else its block, else those above (an item's heading), else the blocks before.
        """
        block = self.layout.at(start)
        days = (one for one in takewhile(lambda one: one.start >= sentence, self._back()) if one.is_day)
        own = next((one for one in days if bears is None or bears(one)), None)
        if own is not None:
            return own, Decision.TOLD_IN_SENTENCE
        near = self._latest(_Wanted.DAY) if bears is None else self._day_that(bears)
        if near is not None and near.block == block:
            return near, Decision.TOLD_BEFORE
        if (row := self._row(block)) is not None:
            return row, Decision.TOLD_BEFORE
        for above in self.layout.above(block):
            if head := [one for one in self.heads.get(above, ()) if one.is_day and (bears is None or bears(one))]:
                return head[0], Decision.UNDER_HEADING
        if near is None:
            return None
        beside = block - near.block <= BESIDE and self.layout.section(near.block) == self.layout.section(block)
        return near, Decision.TOLD_BEFORE if beside else Decision.TOLD_EARLIER

    def _day_that(self, bears: Callable[[Telling], bool]) -> Telling | None:
        return self.last_that(lambda one: one.is_day and bears(one))

    def year(self, sentence: int, start: int) -> Found | None:
        """The full date whose year a day or month without one takes: in its sentence or its block, else in a heading above."""
        block = self.layout.at(start)
        for one in self._back():
            if one.start < sentence and one.block != block:
                break
            if one.full and not one.bound and self._dwelt(one):
                return one, Decision.TOLD_IN_SENTENCE if one.start >= sentence else Decision.YEAR_TOLD
        for above in self.layout.above(block):
            if head := [one for one in self.heads.get(above, ()) if one.full]:
                return head[0], Decision.UNDER_HEADING
        return None

    def _latest(self, wanted: _Wanted) -> Telling | None:
        """The last one of a kind that the text dwelt on, of the last so many; what has been looked at once is not looked at again."""
        tellings, (seen, found) = self.tellings, self._last.get(wanted, (0, -1))
        for at in range(len(tellings) - 1, max(seen, len(tellings) - BACK) - 1, -1):
            if (wanted is _Wanted.ANY or tellings[at].is_day) and self._dwelt(tellings[at]):
                found = at
                break
        self._last[wanted] = len(tellings), found
        return tellings[found] if found >= 0 and len(tellings) - found <= BACK else None

    def _dwelt(self, telling: Telling) -> bool:
        """Whether the text dwelt on a time, so that what follows may hang on it."""
        if telling.aside:
            return False
        known = self._glances.get(telling.start)
        if known is None:
            known = self._glances[telling.start] = self.glanced(telling)
        return not known

    def _row(self, block: int) -> Telling | None:
        """The day in an earlier cell of the same row of a table."""
        blocks = self.layout.blocks
        if self.layout.kind(block) is not BlockKind.CELL:
            return None
        row, parent = blocks[block].row, blocks[block].parent
        for one in self._back():
            if not 0 <= one.block < len(blocks) or blocks[one.block].row != row or blocks[one.block].parent != parent:
                return None
            if one.is_day:
                return one
        return None

    def _back(self) -> Iterator[Telling]:
        tellings = self.tellings
        for at in range(len(tellings) - 1, max(-1, len(tellings) - 1 - BACK), -1):
            yield tellings[at]


__all__ = ["Recall", "Telling"]
