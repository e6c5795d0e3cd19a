"""Which words of a sentence the title of a clause is made of: its subject, wherever that stands, and what is told of it.

Knows the tree of a sentence. A subject that stands elsewhere is put first only where it is sure: the noun of a relative clause, the
subject that two clauses share. Where nothing is sure the title takes in the clause around. Does not know what is left out of a title.
"""

from __future__ import annotations

from timeline.languages.classes import BE, PRONOUN, THAT, letters
from timeline.languages.prose import Pronoun
from timeline.sentences.borders import Span
from timeline.sentences.clauses import Form
from timeline.sentences.nodes import FINITE, Kind, Node, Tree
from timeline.sentences.words import Words
from timeline.telling.titles.beside import participial, shared, together
from timeline.telling.titles.kept import MARKS, Around, Kept, leaves_room, must_of, over, reaching
from timeline.telling.titles.nouns import noun_before
from timeline.telling.titles.of_nouns import of_noun, speaks_of_noun

__all__ = ["kept_of"]


def kept_of(words: Words, tree: Tree, number: int, phrase: Span) -> Kept:
    """What the title of clause `number` is made of, which the words of `phrase` date: "After a row | Berg left the firm"."""
    node = tree.nodes[number]

    def around(other: int) -> Kept:
        return kept_of(words, tree, other, phrase)

    if node.verb is None:
        return _verbless(words, tree, number, phrase, around)
    if (quoted := _quotation(tree, number)) is not None:
        return _said_of(words, node, quoted)
    if node.kind is Kind.INSERTED and node.comma:                                         # ", the bank said on Monday"
        return around(node.parent)._replace(must=must_of(node))
    if node.subject is None or _is_bare(words, node.subject) or speaks_of_noun(words, node):
        return _without_subject(words, tree, node, phrase, around)
    if (behind := _cleft(words, tree, number, phrase)) is not None:
        return behind
    own = Kept(None, node.subject[0], node.end, must_of(node))
    if node.kind is Kind.COMPLEMENT and phrase[0] < phrase[1] and (told := _with_teller(words, tree, node, around)) is not None:
        return told
    if node.kind is Kind.ADVERBIAL and words.words[node.body - 1] in words.prose.simultaneous:
        return together(words, tree, node, phrase, around)
    if node.kind is Kind.COMPLEMENT and words.words[node.body - 1] == words.prose.open_question:
        asked = tree.nodes[node.parent]                                                       # "The court asked | whether Dunn had left"
        whole = asked.verb is not None and asked.verb.start >= node.end                       # "| Whether Dunn had left is unclear"
        return Kept(None, node.start, asked.end, must_of(asked), opened=True) if whole else over(words, tree, node, around) or own
    return own


def _cleft(words: Words, tree: Tree, number: int, phrase: Span) -> Kept | None:
    """What happened at a time that a sentence is built around: "It was in May that | Berg left the firm"."""
    node = tree.nodes[number]
    if node.subject is None or node.verb is None or words.classes[node.verb.start] not in BE or phrase[0] <= node.verb.start:
        return None
    if words.words[node.subject[0] : node.subject[1]] not in [(one,) for one in words.prose.dummies]:
        return None
    behind = next((one for _, one in tree.children(number) if one.start >= phrase[1] and words.classes[one.start] == THAT), None)
    if behind is None or behind.subject is None or words.classes[node.verb.start + 1 : behind.start].strip(_DATING):
        return None
    return Kept(None, behind.subject[0], behind.end, must_of(behind))


_DATING = letters("time|preposition|degree|adverb")


def _with_teller(words: Words, tree: Tree, node: Node, around: Around) -> Kept | None:
    """What somebody told with who tells it, where it says nothing alone: "Budapest said | it would close two roads"; None elsewhere."""
    teller = tree.nodes[node.parent]
    if node.subject is None or node.verb is None or teller.subject is None or teller.verb is None:
        return None
    first, last = node.subject
    named = last > first + 1 or words.classes[first] != PRONOUN or words.classes[teller.subject[0]] == PRONOUN
    if named or words.prose.bases.get(words.words[teller.verb.main]) not in words.prose.attributing:
        return None
    body = words.prose.pronouns.get(words.words[first]) is not Pronoun.PERSON
    outer = over(words, tree, node, around) if body or node.verb.form is Form.WOULD else None
    return outer if outer is not None and leaves_room(words, outer.first, outer.must) else None


def _is_bare(words: Words, subject: Span) -> bool:
    """Whether a subject is only the participle of what is done to somebody: "since | being | sacked"."""
    return words.words[subject[0] : subject[1]] == (words.prose.suffering,)


def _without_subject(words: Words, tree: Tree, node: Node, phrase: Span, around: Around) -> Kept:
    """A clause with a verb whose subject stands elsewhere: "Berg left the firm | and moved to Graz"."""
    if node.kind is Kind.COORDINATE:
        return shared(words, tree, node, around)
    if node.kind in (Kind.RELATIVE, Kind.REDUCED) and node.on > 0:
        return of_noun(words, tree, node, around)
    if node.kind is Kind.PARTICIPIAL:
        return participial(words, tree, node, phrase, around)
    if node.kind is Kind.OWN and node.start and words.words[node.start - 1] == ":":                   # "Old Viewer: released in May"
        return Kept(None, max(tree.nodes[node.parent].start, 0), node.end, must_of(node))
    if node.kind is Kind.BRACKETED and node.verb and node.verb.form not in FINITE and node.verb.start <= node.body + 1:
        near, _ = noun_before(words, node.start)                                                             # "Ada Berg (born in Graz)"
        return Kept((near, node.start) if near < node.start else None, node.body, node.end, must_of(node))
    if node.parent >= 0 and node.kind in (Kind.ADVERBIAL, Kind.COMPLEMENT, Kind.INSERTED):
        return reaching(around(node.parent), node)
    return Kept(None, node.body if node.kind is not Kind.OWN else node.start, node.end, must_of(node))


# -- what is said, and what has no verb -----------------------------------------------------------------------------------------------


def _quotation(tree: Tree, number: int) -> Node | None:
    """The quotation that a report stands behind: "“We sold it,” said Ada Berg"."""
    node = tree.nodes[number]
    quoted = next((other for _, other in tree.children(number) if other.kind is Kind.QUOTED), None)
    return quoted if quoted is not None and node.verb is not None and quoted.end <= node.verb.start else None


def _said_of(words: Words, node: Node, quoted: Node) -> Kept:
    """A report and what it says, the speaker first, whichever way round they stand: "Ada Berg said: We sold it"."""
    assert node.verb is not None
    start, end = node.verb.start, node.verb.end
    first = quoted.end
    while first < start and words.classes[first] in MARKS:
        first += 1
    head = (first, end)
    if first == start:                                                                     # "said Ada Berg"
        last = end
        while last < len(words.classes) and words.classes[last] in _NAMING:
            last += 1
        head = (end, last)
    must = quoted.verb.end - 1 if quoted.verb else quoted.body
    return Kept(head if head[0] < head[1] else None, quoted.body, quoted.end, must, quoting=head[0] < head[1])


_NAMING = frozenset(letters("name|noun|determiner|number|base"))


def _verbless(words: Words, tree: Tree, number: int, phrase: Span, around: Around) -> Kept:
    """A clause without a verb: brackets say more of what holds them, a label of what follows it; an item is its own title."""
    node = tree.nodes[number]
    if node.kind in _HELD and node.parent >= 0:
        return _held(words, tree, node, around)
    behind = next((n for n, other in enumerate(tree.nodes) if other.start > node.start and other.kind in _STATED), None)
    rest = words.classes[node.start : node.end if behind is None else min(node.end, tree.nodes[behind].start)].strip(_LABEL)
    if not rest and node.parent >= 0 and tree.nodes[node.parent].verb is not None and phrase[0] < phrase[1]:       # "twice: in 1852, 1873"
        outer = around(node.parent)
        return outer._replace(last=max(outer.last, node.end))
    if behind is not None and not rest and phrase[0] < phrase[1]:
        other = tree.nodes[behind]
        item = Kept(None, other.body, other.end, other.verb.end - 1 if other.verb else other.body)         # "08:05 - she finds the fault"
        return item if other.kind is Kind.INSERTED else around(behind)
    start = node.start if node.start == 0 or words.words[node.start - 1] == ";" else 0
    return Kept(None, start, len(words.classes), start)


def _held(words: Words, tree: Tree, node: Node, around: Around) -> Kept:
    """Brackets, an insertion or a quotation without a verb: what holds them, "Berg won the cup (her third) in May"."""
    other = next((one for _, one in tree.children(node.parent) if one.kind is node.kind is Kind.QUOTED and one.start > node.end), None)
    if other is not None and other.verb is not None:                                        # "“This May,” he said, “my fund will close”"
        return Kept(None, other.body, other.end, must_of(other))
    holder = node.parent
    while tree.nodes[holder].kind in _HELD and tree.nodes[holder].verb is None and tree.nodes[holder].parent >= 0:
        holder = tree.nodes[holder].parent
    outer = around(holder)
    if tree.nodes[holder].verb is None and words.classes[node.start + 1 : node.end - 1].strip(_LABEL):
        return Kept(None, node.start + 1, node.end, node.start)                              # "Exhibit 3 (May 12 letter to the court)"
    return outer if outer.first <= node.start < outer.last else Kept(None, node.start, node.end, node.start)


_HELD = frozenset((Kind.BRACKETED, Kind.INSERTED, Kind.QUOTED))
_STATED = frozenset((Kind.OWN, Kind.INSERTED))
_LABEL = letters("time|open|close|semicolon|mark|dash|number|comma|preposition")
