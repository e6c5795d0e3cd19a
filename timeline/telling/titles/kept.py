"""What a title is made of: which words of a sentence are kept, over which one it has to reach, and how long it grows.

Knows spans of words and the verb of a clause; does not choose the words.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from timeline.languages.classes import letters
from timeline.sentences.borders import Span
from timeline.sentences.nodes import Node, Tree
from timeline.sentences.words import Words
from timeline.telling.titles.wording import LONGEST

__all__ = ["LINKING", "MARKS", "MARK_LETTERS", "Around", "Kept", "leaves_room", "length", "must_of", "over", "reaching"]

MARK_LETTERS = letters("comma|semicolon|dash|stop|close|closequote|open|openquote|mark")
MARKS = frozenset(MARK_LETTERS)
"""What parts the words of a title: ", — ” ("."""
LINKING = frozenset(letters("comma|conj|semicolon|dash|stop"))
"""What stands between two clauses and belongs to neither."""


class Kept(NamedTuple):
    """The words that a title is made of: `head`, a subject put first; then those from `first` to `last`; it reaches over word `must`.

    `opened`: its first word is a conjunction that it does not do without: "When the post fell vacant, Berg applied"; `quoting`: a colon
    stands behind its head: "Berg said on Monday: We sold it".
    """

    head: Span | None
    first: int
    last: int
    must: int
    opened: bool = False
    quoting: bool = False


Around = Callable[[int], Kept]
"""Gives what the title of another clause of the sentence is made of, by its number."""


def must_of(node: Node) -> int:
    """The last word of a clause's verb, without which it tells nothing: "the mill had | closed"."""
    return node.verb.end - 1 if node.verb else node.start


def reaching(outer: Kept, node: Node) -> Kept:
    """The words of the clause that a clause hangs on, and those of it: "Berg left the firm | to move to Graz"."""
    return outer._replace(last=max(outer.last, node.end), must=max(outer.must, must_of(node)))


def length(words: Words, first: int, last: int) -> int:
    """How many characters the words [first, last) are long as they stand."""
    return words.ends[last - 1] - words.starts[first] if first < last else 0


def leaves_room(words: Words, first: int, must: int) -> bool:
    """Whether the words from `first` over `must` are so short that a title has room for what follows them."""
    return length(words, first, must + 1) < LONGEST * 3 // 4


def over(words: Words, tree: Tree, node: Node, around: Around) -> Kept | None:
    """The title of the clause that a clause hangs on, over both; None where that is too long: "He praised the horn which Ada had made"."""
    number = node.parent
    while tree.nodes[number].verb is None and tree.nodes[number].parent >= 0:
        number = tree.nodes[number].parent
    outer = reaching(around(number), node)
    return outer if outer.first < node.start and length(words, outer.first, outer.must + 1) < LONGEST else None
