"""The clauses of a sentence as a tree: which clause hangs on which, where each has its subject and its verb, and what it says more of.

Knows what a tree is and what can be asked of it; how one is read out of a sentence is in timeline.sentences.tree. A clause holds the
clauses that hang on it: its own words are those that none of them holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from timeline.languages.classes import pattern
from timeline.sentences.clauses import Form, Tense, Verb

__all__ = ["ASIDE", "FINITE", "Kind", "Node", "Tree"]


class Kind(Enum):
    """How a clause hangs on another."""

    OWN = "own"
    COORDINATE = "coordinate"
    RELATIVE = "relative"
    REDUCED = "reduced relative"
    PARTICIPIAL = "participial"
    ADVERBIAL = "adverbial"
    COMPLEMENT = "complement"
    INSERTED = "inserted"
    BRACKETED = "in brackets"
    QUOTED = "in quotation marks"

    __hash__ = object.__hash__


FINITE = frozenset((Form.FINITE, Form.MODAL, Form.WOULD))
"""Forms of verbs that have a subject."""
_AGENT = pattern("{preposition}{determiner|name|noun|number|base|third}{1,6}")
"""What stands between a participle and its time: "by a man of Linz"."""
ASIDE = frozenset((Kind.REDUCED, Kind.PARTICIPIAL, Kind.ADVERBIAL))
"""Clauses that stand beside what a sentence says, and may end before it does."""


class Node(NamedTuple):
    """A clause: the indices of its words [start, end), with all that hangs on it; those of its subject (None: it has none of its own).

    `body`: where its own words begin, behind its conjunction and what stands before its subject; `verb`: its finite verb, or the verb
    of one without; `verbs`: every verb group of its own; `parent`: the number of the clause that it hangs on (-1: of none); `on`: the
    index behind the noun that it says more of (-1: it speaks of no noun); `comma`: whether a comma parts it; `sure`: whether nothing
    else could be meant.
    """

    kind: Kind
    start: int
    end: int
    body: int
    subject: tuple[int, int] | None
    verb: Verb | None
    verbs: tuple[Verb, ...]
    parent: int
    on: int
    comma: bool
    sure: bool


class Tree(NamedTuple):
    """The clauses of a sentence in the order in which they begin; each hangs on one before it."""

    nodes: tuple[Node, ...]

    def at(self, index: int) -> int:
        """The number of the innermost clause that holds a word."""
        best = 0
        for number, node in enumerate(self.nodes):
            if node.start > index:
                break
            if index < node.end:
                best = number
        return best

    def dated_by(self, first: int, parted: bool, classes: str) -> int:
        """The number of the clause that a phrase, which begins at a word, belongs to: the innermost around it.

        `parted`: commas part the phrase from what stands before it and behind it; `classes`: those of the words.

        What cuts a relative clause short has a time of its own only beside its participle and its agent, or before the verb: "killed by
        a man last May", not "showed a man holding a shirt on Monday".
        """
        number = self.at(first)
        node = self.nodes[number]
        if parted and node.comma and node.kind in ASIDE and node.parent >= 0:
            number, node = node.parent, self.nodes[node.parent]
        while node.parent >= 0 and self._leaves_its_time(node, first, classes):
            number, node = node.parent, self.nodes[node.parent]
        return number

    def _leaves_its_time(self, node: Node, first: int, classes: str) -> bool:
        """Whether a phrase inside a reduced relative clause dates what that hangs on: "showed a man holding a shirt | on Monday"."""
        if node.kind is not Kind.REDUCED or node.comma or node.verb is None:
            return False
        verb = self.nodes[node.parent].verb
        behind = verb is not None and verb.form in FINITE and verb.end <= node.start
        last = node.verbs[-1].end
        beside = first - last <= 1 or node.verb.form is not Form.GERUND and _AGENT.fullmatch(classes, last, first) is not None
        return behind and not beside and node.verb.tense is not Tense.FUTURE

    def above(self, number: int) -> list[int]:
        """A clause and those that it hangs on, by their numbers, the innermost first; behind the sentence stands -1."""
        out = [number]
        while out[-1] >= 0:
            out.append(self.nodes[out[-1]].parent)
        return out

    def children(self, number: int) -> Iterator[tuple[int, Node]]:
        """The clauses that hang on one, with their numbers."""
        end = self.nodes[number].end
        for other in range(number + 1, len(self.nodes)):
            if self.nodes[other].start >= end:
                break
            if self.nodes[other].parent == number:
                yield other, self.nodes[other]
