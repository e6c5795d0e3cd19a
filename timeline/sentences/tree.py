"""The clauses of a sentence are read into a tree, once from left to right, with those that are still open on a stack.

Knows in which order marks, words and verbs are read; what each does is in timeline.sentences.openings and timeline.sentences.predicates.
Time is linear in the length of a sentence. Another reader of sentences may fill the same tree (Nivre, "Incremental non-projective
dependency parsing", has the idea of the stack).
"""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter

from timeline.sentences.clauses import Verb
from timeline.sentences.nodes import Node, Tree
from timeline.sentences.openings import MARKS, OPENINGS
from timeline.sentences.predicates import predicate
from timeline.sentences.stack import OpenClause, Stack
from timeline.sentences.subjects import subject_of
from timeline.sentences.words import Words

__all__ = ["tree_of"]

_position = itemgetter(0)


def tree_of(words: Words, groups: tuple[Verb, ...]) -> Tree:
    """The tree of a sentence that has been read, `groups` being its verb groups from left to right.

    >>> from timeline.languages import language
    >>> from timeline.sentences.clauses import verbs
    >>> from timeline.sentences.words import read
    >>> words = read(language("en").prose, "Olga Berg, who was ill, said the yard, opened by her father, would close and left.")
    >>> for node in tree_of(words, verbs(words.classes)).nodes:
    ...     print(node.kind.value, "|", *words.words[slice(*node.subject or (0, 0))], "|", *words.words[node.verb.start : node.verb.end])
    own | olga berg , who was ill | said
    relative | | was
    complement | the yard , opened by her father | would close
    reduced relative | | opened
    coordinate | | left
    """
    stack = Stack(words, groups)
    for at, step in _steps(words.classes, groups):
        if isinstance(step, Verb):
            predicate(stack, step)
        else:
            step(stack, at)
    stack.close(len(words.classes), 0)
    return _tree(stack)


def _steps(classes: str, groups: tuple[Verb, ...]) -> list[tuple[int, Verb | Callable[[Stack, int], None]]]:
    """The verbs, and what marks and words do, from left to right."""
    steps: list[tuple[int, Verb | Callable[[Stack, int], None]]] = [(verb.start, verb) for verb in groups]
    steps += [(found.start(), OPENINGS[found[0]]) for found in MARKS.finditer(classes)]
    steps.sort(key=_position)
    return steps


def _tree(stack: Stack) -> Tree:
    """The clauses that were read, numbered as they begin, those around others first."""
    order = sorted(stack.clauses, key=lambda clause: (clause.start, -clause.end))
    numbers: dict[OpenClause | None, int] = {None: -1} | {clause: number for number, clause in enumerate(order)}
    return Tree(tuple([_node(stack, clause, numbers[clause.parent]) for clause in order]))


def _node(stack: Stack, read: OpenClause, parent: int) -> Node:
    """A clause that has been read, as it stands in the tree."""
    return Node(
        read.kind, read.start, read.end, read.body, subject_of(stack, read), read.verb, tuple(read.verbs), parent, read.on, read.comma,
        read.sure,
    )  # fmt: skip
