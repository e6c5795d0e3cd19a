"""Titles of clauses beside one another: those that share a time, a subject, or the verb that a participle hangs on.

Knows the tree of a sentence. What another clause is told with is asked of the caller.
"""

from __future__ import annotations

from timeline.languages.classes import AND, BE, NAME, OR, PRONOUN, letters
from timeline.languages.prose import Pronoun
from timeline.sentences.borders import Span
from timeline.sentences.clauses import Verb
from timeline.sentences.nodes import Kind, Node, Tree
from timeline.sentences.words import Words
from timeline.telling.titles.kept import Around, Kept, leaves_room, length, must_of, reaching
from timeline.telling.titles.wording import LONGEST

__all__ = ["participial", "shared", "together"]


def together(words: Words, tree: Tree, node: Node, phrase: Span, around: Around) -> Kept:
    """A clause of the same time as the one that it hangs on: both, "When the post fell vacant, Berg applied"."""
    must = must_of(node)
    own = Kept(None, node.subject[0] if node.subject else node.body, node.end, must)
    if _is_pro_verb(words, node):                                                                            # "as he did in May"
        return reaching(around(node.parent), node)
    number = node.parent
    while tree.nodes[number].subject is None and tree.nodes[number].parent >= 0:
        number = tree.nodes[number].parent
    parent = tree.nodes[number]
    if parent.subject is None or parent.verb is None or parent.subject[0] < node.start < parent.verb.start:
        return own
    if node.start < parent.subject[0]:
        whole = Kept(None, node.start, parent.end, parent.verb.end - 1, opened=True)
    else:
        whole = Kept(None, parent.subject[0], node.end, must)
    end = max(whole.last, node.end)
    fitting = length(words, whole.first, phrase[0] if phrase[1] >= end - 1 else end) < LONGEST
    return whole if fitting or node.start < parent.subject[0] and leaves_room(words, whole.first, whole.must) else own


def _is_pro_verb(words: Words, node: Node) -> bool:
    """Whether a clause has no more of a verb than "did" or "had", which stands for that of another clause."""
    if node.verb is None or words.classes[node.verb.start] not in _AUXILIARY:
        return False
    return not words.classes[node.verb.start + 1 : node.end].strip(_BESIDE_PRO_VERB)


_AUXILIARY = frozenset(letters("AUX"))
_BESIDE_PRO_VERB = letters("time|adverb|degree|comma|stop|conj|has|hasnt|had|hadnt")


def shared(words: Words, tree: Tree, node: Node, around: Around) -> Kept:
    """A clause that shares the subject of the one that it stands beside: "Berg left the firm | and moved to Graz"."""
    must = must_of(node)
    number, other, sure = node.parent, tree.nodes[node.parent], node.sure
    while other.parent >= 0 and (other.kind is Kind.COORDINATE and other.subject is None or _disagrees(words, other, node)):
        number, sure = other.parent, sure and other.sure
        other = tree.nodes[number]
    if node.comma and other.kind in _NESTED_IN:                                 # "He said where it lay, and ordered it to be moved"
        root = tree.nodes[0]
        return Kept(None, root.subject[0] if root.subject else root.start, node.end, must)
    beside = Kept(None, other.subject[0], other.end, must) if other.subject else around(number)
    both = beside._replace(last=max(node.end, beside.last), must=must)
    subject = other.subject or beside.head
    if words.classes[node.start - 1 : node.start + 1].count(OR) and other.verb is not None and _is_negated(words, other.verb):
        return both                                                                          # "had not left | or sold the mill"
    bare = node.verb is not None and node.verb.end == node.verb.start + 1 and words.classes[node.verb.start] in _PASSIVE
    if bare and other.verb is not None and _is_passive(words, other.verb):                            # "was shown and removed"
        return both
    return Kept(subject, node.body, node.end, must) if sure and subject is not None and _is_short(words, subject) else both


def _is_negated(words: Words, verb: Verb) -> bool:
    """Whether a verb denies what it tells: "had not left"."""
    return not _NEGATING.isdisjoint(words.classes[verb.start : verb.end])


_NEGATING = frozenset(letters("not|isnt|wasnt|hasnt|hadnt|wont|wouldnt|cant|couldnt|dont|didnt"))


def _disagrees(words: Words, other: Node, node: Node) -> bool:
    """Whether the subject of a clause is one or several, and the verb of another clause is not of as many: "fans could | has"."""
    plural = words.prose.numbers_of.get(words.words[node.verb.start]) if node.verb is not None else None
    if plural is None or other.subject is None:
        return False
    first, last = other.subject
    kind = words.prose.pronouns.get(words.words[first])
    if kind is not None and last == first + 1:
        return plural is not (kind is Pronoun.SEVERAL)
    named = words.classes[last - 1] == NAME or last - first != 1 or AND in words.classes[first:last]
    return not named and words.words[last - 1].endswith(words.prose.plural) is not plural


def _is_passive(words: Words, verb: Verb) -> bool:
    """Whether a verb tells what was done to its subject: "was shown"."""
    return verb.end > verb.start + 1 and words.classes[verb.main] in _PASSIVE and not BE.isdisjoint(words.classes[verb.start : verb.main])


def _is_short(words: Words, subject: Span) -> bool:
    """Whether a subject may be put first: it leaves half of a title to what is told of it."""
    return length(words, *subject) < LONGEST // 2


def participial(words: Words, tree: Tree, node: Node, phrase: Span, around: Around) -> Kept:
    """A participle behind a clause or at its head: with that clause, or where it is too long with its subject alone."""
    must = must_of(node)
    if node.parent < 0:
        return Kept(None, node.start, node.end, must)
    parent = tree.nodes[node.parent]
    subject = parent.subject
    passive = node.verb is not None and words.classes[node.verb.start] in _PASSIVE
    named = subject is not None and words.classes[subject[0]] != PRONOUN and _is_short(words, subject)
    if subject is not None and node.start < subject[0]:                                               # "Born in Graz, Berg moved"
        if passive and named:
            return Kept(subject, node.start, node.end, must)
        reached = parent.verb.end - 1 if parent.verb else must
        room = length(words, node.start, reached + 1) < LONGEST
        return Kept(None, node.start if room else subject[0], parent.end, reached)                      # "Speaking on Monday, Berg said"
    outer = around(node.parent)
    short = length(words, node.start, phrase[1]) <= LONGEST * 3 // 5                    # "Berg rose far… ending with the fall of her rival"
    joined = words.classes[node.start - 1 : node.start] == AND or not passive and short
    if leaves_room(words, outer.first, must) or outer.head is not None or joined or not named:       # "Berg left, taking the keys"
        return outer._replace(last=max(outer.last, node.end), must=must)
    return Kept(subject, node.start - 1, node.end, must)


_NESTED_IN = frozenset((Kind.COMPLEMENT, Kind.RELATIVE))
_PASSIVE = frozenset(letters("ed|participle|past"))
