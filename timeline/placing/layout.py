"""Layout: which block of a document an offset stands in, and under which other blocks that one stands.

Knows offsets and the kinds of blocks; knows no words and no time.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from timeline.document import Block, BlockKind

HEADS = (BlockKind.TITLE, BlockKind.HEADING)


class Layout:
    """The blocks of a document, in order; a text without any is one block."""

    __slots__ = ("_starts", "blocks", "messages")

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self._starts = [block.start_char for block in blocks]
        self.messages = BlockKind.MESSAGE in [block.kind for block in blocks]
        """Whether any of them is the head of a message."""

    def at(self, offset: int) -> int:
        """The number of the block that an offset stands in (or the last one that begins before it); -1 where there is none."""
        return bisect_right(self._starts, offset) - 1

    def above(self, number: int) -> Iterator[int]:
        """The blocks under which one stands, the nearest first: an item's parents, its heading, the headings of that."""
        seen = 0
        while 0 <= number < len(self.blocks) and seen < _DEPTH:
            parent = self.blocks[number].parent
            if parent is None:
                return
            yield parent
            number, seen = parent, seen + 1

    def kind(self, number: int) -> BlockKind | None:
        """The kind of a block; None where there is none."""
        return self.blocks[number].kind if 0 <= number < len(self.blocks) else None

    def is_head(self, number: int) -> bool:
        """Whether a block is a title or a heading."""
        return self.kind(number) in HEADS

    def section(self, number: int) -> int:
        """The heading under which a block stands, or the block itself where it is one; -1 where there is none."""
        if self.is_head(number):
            return number
        return next((above for above in self.above(number) if self.is_head(above)), -1)

    def opens(self, offset: int) -> bool:
        """Whether a block begins at an offset."""
        at = self.at(offset)
        return at >= 0 and self._starts[at] == offset


_DEPTH = 16

__all__ = ["Layout"]
