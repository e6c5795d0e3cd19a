"""Whether a clause is a condition or hangs on one: "if", "unless", "in case", "on condition that", "had he won", "would have".

Knows where a condition opens and what looks like one and is none ("even if", "asked if", "as if").
"""

from __future__ import annotations

from timeline.document import Status
from timeline.languages.classes import DETERMINER, HAS, NAME, NOUN, PARTED, PRONOUN, letters, pattern
from timeline.sentences.clauses import Clause, Tense, Verb
from timeline.sentences.nodes import Node, Tree
from timeline.sentences.words import Words
from timeline.telling.standing.cues import Cue

_PAST = Tense.PAST
_CONDITIONAL = Status.CONDITIONAL
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

_OPEN = letters("WOULD|WILL|MAY")
_MARKED, _SUBJECT = letters("comma|conj|quote|degree|dash"), (PRONOUN, DETERMINER, NAME, NOUN)
_VERBS, _RELATIVE = letters("third|thirds|base|bare"), letters("that|who|where")

_INVERSION = pattern("{HAD|WAS|MAY}(?<![^,;_.<].)")


def conditional(words: Words, cues: frozenset[str], tree: Tree, number: int, clause: Clause, verb: Verb | None) -> Cue | None:
    """The cue of the condition that the stretch `clause` of a clause is, or that it hangs on; None where it is no matter of conditions."""
    if words.prose.conditioning.isdisjoint(cues) and not _INVERSION.search(words.classes):
        return _unreal(words, verb)
    open_to = verb is not None and (verb.tense is not _PAST or words.classes[verb.start] in _OPEN)
    for i in range(clause.start, clause.end if verb is None else max(clause.start + 1, verb.start)):
        if (length := _condition(words, clause, i)) and (open_to or words.words[i] not in words.prose.weak_conditions):
            return Cue(_CONDITIONAL, i, i + length)
    if verb is None or not open_to:
        return None
    for i in range(verb.end, clause.end):
        if length := _condition(words, clause, i):
            return Cue(_CONDITIONAL, i, i + length)
    return _beside(words, tree, number, clause) or _unreal(words, verb)


def _beside(words: Words, tree: Tree, number: int, clause: Clause) -> Cue | None:
    """The condition that hangs on a clause, or on one that it hangs on, or that is such a one: "He said that | if it rains, | he stays"."""
    hangs = words.classes[clause.start] in _RELATIVE               # what a condition tells of is no more conditional than it
    above = tree.above(number)
    for other in tree.nodes:
        if other.parent not in above or hangs and other.start < clause.start:
            continue
        i = other.start
        while i < other.end - 1 and words.classes[i] in _MARKED:
            i += 1
        if length := _condition(words, other, i):
            return Cue(_CONDITIONAL, i, i + length)
    return None


def _unreal(words: Words, verb: Verb | None) -> Cue | None:
    """ "Would have": what did not come to pass."""
    if verb and words.words[verb.start] in words.prose.unreal and words.classes[verb.start + 1 : verb.start + 2] == HAS:
        return Cue(_CONDITIONAL, verb.start, verb.start + 2)
    return None


def _condition(words: Words, clause: Clause | Node, at: int) -> int:
    """The number of words that open a condition at a word: "if", "in case", "on condition that", "had he won"; 0 where none do."""
    word = words.words[at]
    if word in words.prose.inverted:
        return int(_inverted(words, clause, at))
    for phrase in words.prose.conditions.get(word, ()):
        if words.words[at : at + len(phrase)] == phrase:
            none = words.words[at : at + 2] in words.prose.no_conditions or at and words.words[at - 1 : at + 1] in words.prose.no_conditions
            bare = word in words.prose.supposing and not _has_subject(words, clause, at)
            return 0 if none or bare or _asks(words, at) else len(phrase)
    return 0


def _inverted(words: Words, clause: Clause | Node, at: int) -> bool:
    """Whether a verb before its subject opens a condition: "had he won", "should the talks fail"; not a question."""
    if at and words.classes[at - 1] not in PARTED or words.classes[at + 1 : at + 2] not in _SUBJECT or "?" in words.words[-2:]:
        return False
    return any(v.start > at + 1 for v in clause.verbs)


def _has_subject(words: Words, clause: Clause | Node, at: int) -> bool:
    """Whether "assuming" is followed by a clause, not by an object: "assuming rates hold", "assuming command"."""
    if words.words[at + 1 : at + 2] == (words.prose.complementizer,) or words.classes[at + 1 : at + 2] == PRONOUN:
        return True
    return any(words.classes[i] in _VERBS for i in range(at + 2, clause.end))


def _asks(words: Words, at: int) -> bool:
    """Whether "if" opens a question: "asked if he left"."""
    return at > 0 and words.prose.bases.get(words.words[at - 1], "") in words.prose.asking
