"""Titles of clauses that say more of a noun: the noun before them where it is sure, else what is around them.

Knows the tree of a sentence. What another clause is told with is asked of the caller; which noun is meant is said in `nouns`.
"""

from __future__ import annotations

from timeline.languages.classes import BE, COMMA, NAME, letters
from timeline.sentences.clauses import Form, Verb
from timeline.sentences.nodes import Kind, Node, Tree
from timeline.sentences.words import Words
from timeline.telling.titles.kept import Around, Kept, leaves_room, must_of, over, reaching
from timeline.telling.titles.nouns import apposed_to, noun_before, noun_of

__all__ = ["of_noun", "speaks_of_noun"]


def of_noun(words: Words, tree: Tree, node: Node, around: Around) -> Kept:
    """A clause that says more of a noun: the noun and its verb where that noun is sure, else the noun and the clause as they stand."""
    must, parent = must_of(node), tree.nodes[node.parent]
    near, far = noun_before(words, node.on, parent.verb.end if parent.verb and parent.verb.end < node.on else 0)
    if (outer := _with_its_clause(words, tree, node, around, (near, far))) is not None:
        return outer
    noun = noun_of(words, node, near, far)
    if node.kind is Kind.RELATIVE and noun is not None and node.subject is None and not _is_whose(words, node):
        return Kept(apposed_to(words, noun) or (noun, node.on), node.body, node.end, must)             # "the mill | which | closed"
    if node.kind is Kind.REDUCED and node.comma and noun is not None and apposed_to(words, noun) is None:           # "The inn, | closed,"
        return Kept((noun, node.on), node.body, node.end, must)
    if noun is None:                                                         # "The number of ships at the quay that sank in May rose"
        above = node._replace(parent=parent.parent) if parent.subject is None and parent.parent >= 0 else node
        if (whole := over(words, tree, above, around)) is not None:
            return whole
    if node.kind is Kind.REDUCED and noun is not None and not node.comma and (name := apposed_to(words, noun)) is not None:
        return Kept(name, node.body, node.end, must)                                                  # "Snag, | a chain | founded in 2011"
    begin = noun if noun is not None else far if words.classes[node.on - 1] == NAME else near
    apposed = apposed_to(words, begin)
    return Kept(None, apposed[0] if apposed else begin, node.end, must)


def _with_its_clause(words: Words, tree: Tree, node: Node, around: Around, noun: tuple[int, int]) -> Kept | None:
    """The title of a clause that says nothing without the one that its noun stands in, or None: "Berg is a clerk who joined in 2017".

    `noun`: where its noun begins, and where it does with what it hangs on.
    """
    parent, (near, far) = tree.nodes[node.parent], noun
    if parent.subject is not None and parent.verb is not None and parent.verb.end <= far and _is_copula(words, parent.verb, far):
        outer = around(node.parent)
        if leaves_room(words, outer.first, must_of(node)):
            return outer._replace(last=node.end, must=must_of(node))
    if _leads_to_verb(words, node, parent):
        outer = around(node.parent)
        if leaves_room(words, outer.first, outer.must):
            return outer                                  # "The minister, speaking on Monday, said", "The inn, whose roof burnt down, shut"
    if words.classes[near - 1 : near] == COMMA and words.words[near] in words.prose.singular and apposed_to(words, near) is None:
        return over(words, tree, node, around)                          # "They spoke of the sale, a topic that was first raised in May"
    if near >= node.on:                                                                     # "the “zero option”, which was unthinkable"
        return reaching(around(node.parent), node)
    done = node.kind is Kind.RELATIVE and node.subject is not None
    return over(words, tree, node, around) if done else None


def speaks_of_noun(words: Words, node: Node) -> bool:
    """Whether a relative clause with a subject speaks of its noun as what is done to it: "the horn | which he patented"."""
    return node.kind is Kind.RELATIVE and node.on > 0 and words.classes[node.start] not in _PLACED


_PLACED = frozenset(letters("preposition|where"))


def _leads_to_verb(words: Words, node: Node, parent: Node) -> bool:
    """Whether a clause that breaks another before its verb says nothing that would stand without it: "The inn, whose roof fell, shut"."""
    if parent.verb is None or parent.verb.start < node.end or not node.comma or node.verb is None:
        return False
    whose = node.kind is Kind.RELATIVE and _is_whose(words, node)
    return whose or node.kind is Kind.REDUCED and node.verb.form is Form.GERUND


def _is_whose(words: Words, node: Node) -> bool:
    """Whether a relative clause speaks of what its noun has: "the inn, | whose roof burnt down"."""
    return words.words[node.body - 1] in words.prose.owners_of


def _is_copula(words: Words, verb: Verb, at: int) -> bool:
    """Whether a word follows right behind a form of "to be": "is | a clerk"."""
    return words.classes[verb.main] in BE and at <= verb.end + 1
