"""Cues of status: the words that decide it, and what the words that a clause hangs on make of it ("no chance that", "I don't think").

Knows the verb or noun right before a clause; what stands inside the clause is read in timeline.telling.standing.statuses.
"""

from __future__ import annotations

from typing import NamedTuple

from timeline.document import Status
from timeline.languages.classes import BE, LETTERS, THAT, letters
from timeline.sentences.clauses import Clause, Form, Verb
from timeline.sentences.nodes import Node, Tree
from timeline.sentences.words import Words

_INFINITIVE = Form.INFINITIVE
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

_DENIABLE = letters("is|was|has|had|did|do|past")

NEGATED = ("hasnt", "hadnt", "isnt", "wasnt", "wont", "wouldnt", "cant", "couldnt", "dont", "didnt")
"""Word classes of verbs that carry their negation."""
NEGATED_LETTERS = frozenset(LETTERS[name] for name in NEGATED)
_SUBJECT = letters("determiner|pronoun|name")


class Cue(NamedTuple):
    """A status and the words that decide it: indices [start, end); both None where no word does."""

    status: Status
    start: int | None = None
    end: int | None = None


def governor(words: Words, tree: Tree, number: int, verb: Verb | None) -> Verb | None:
    """The verb that an infinitive or a complement hangs on: the one before it in its clause, or in the one that this hangs on."""
    if verb is None:
        return None
    node = tree.nodes[number]
    before = last_before(node, verb.start)
    if before is not None or node.parent < 0:
        return before
    weak = verb.form is _INFINITIVE or words.classes[node.start] == THAT
    return last_before(tree.nodes[node.parent], node.start) if weak else None


def last_before(node: Node, at: int) -> Verb | None:
    """The last verb of a clause before a word."""
    return next((verb for verb in reversed(node.verbs) if verb.start < at), None)


def hanging(words: Words, cues: frozenset[str], tree: Tree, number: int, clause: Clause, verb: Verb | None) -> Cue | None:
    """What the words that a clause hangs on make of it, or None where they leave it as it is; `clause` is the stretch in hand."""
    cue = None if words.prose.matrix_words.isdisjoint(cues) else _matrix(words, clause, verb)
    return cue or _thought(words, tree, number)


def _matrix(words: Words, clause: Clause, verb: Verb | None) -> Cue | None:
    """What the word before "that" makes of the clause after it: "it is not true that", "there is a chance that", "doubts that"."""
    until = verb.start if verb else clause.end
    that_or_whether = words.prose.complementizer, words.prose.open_question
    if that_or_whether[0] not in words.words and that_or_whether[1] not in words.words:
        return _bare_matrix(words, clause, until)
    that = next((i for i in range(until - 1, clause.start - 1, -1) if words.words[i] in that_or_whether), None)
    if that is None:
        return _bare_matrix(words, clause, until)
    if words.words[that] == words.prose.open_question:
        either = words.prose.either in zip(words.words[that:], words.words[that + 1 :], strict=False)
        return None if either else Cue(Status.SPECULATED, that, that + 1)
    at = that - 1 - (words.classes[that - 1] in BE)             # "the chances are that"
    if at >= 0 and words.words[at] in words.prose.claims:
        rebuts = any(words.prose.bases.get(words.words[i]) in words.prose.rebutting for i in range(at))
        return Cue(Status.NEGATED if rebuts else Status.REPORTED, at, at + 1)
    if at < 0 or words.words[at] not in words.prose.matrix:
        return None
    denied = any(words.words[i] in words.prose.denials or words.classes[i] in NEGATED_LETTERS for i in range(at))
    status = words.prose.matrix[words.words[at]][denied]
    return Cue(Status(status), at, at + 1) if status else None


def _bare_matrix(words: Words, clause: Clause, until: int) -> Cue | None:
    """The same where "that" is left out: "it is possible the vase was broken"."""
    if words.words[clause.start] not in words.prose.dummies:
        return None
    for at in range(clause.start + 1, until - 1):
        status = words.prose.matrix.get(words.words[at], (None, None))[0]
        if status and (words.classes[at - 1] in BE or at == clause.start + 1) and words.classes[at + 1] in _SUBJECT:
            return Cue(Status(status), at, at + 1)
    return None


def _thought(words: Words, tree: Tree, number: int) -> Cue | None:
    """What the verb of thinking makes of the clause right after it: "I don't think he left", "police suspect he was killed"."""
    node = tree.nodes[number]
    if node.parent < 0 or node.verb is None:
        return None
    verb = last_before(tree.nodes[node.parent], node.verb.start)
    if verb is None or verb.end != node.start and verb.end != node.verb.start:
        return None
    base, at = words.prose.bases.get(words.words[verb.main]), negation(words, verb.start, verb.end)
    if at is not None:
        return Cue(Status.NEGATED, at, at + 1) if base in words.prose.raising else None
    return Cue(Status.SPECULATED, verb.main, verb.main + 1) if base in words.prose.guessing else None


def negation(words: Words, start: int, end: int) -> int | None:
    """The index of a negation among the words of a verb group, or right after it: "had no school"."""
    for i in range(start, end):
        if words.classes[i] in NEGATED_LETTERS or words.words[i] in words.prose.negators:
            return i
    if words.words[end : end + 1] == (words.prose.denial,) and words.classes[start] in _DENIABLE:
        return end if words.words[end : end + 2] not in words.prose.no_negations else None
    return None
