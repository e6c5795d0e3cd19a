"""Which words of a sentence the title of a clause is made of: its subject, wherever that stands, and what is told of it.

Knows the tree of a sentence. A subject that stands elsewhere is put first only where it is sure: the noun of a relative clause, the
subject that two clauses share. Where nothing is sure the title takes in the clause around. Does not know what is left out of a title.
"""

from __future__ import annotations

from timeline.languages.classes import AND, BE, COMMA, NAME, OR, PRONOUN, THAT, letters
from timeline.languages.prose import Pronoun
from timeline.sentences.borders import Span
from timeline.sentences.clauses import Form, Verb
from timeline.sentences.nodes import FINITE, Kind, Node, Tree
from timeline.sentences.words import Words
from timeline.telling.titles.kept import MARKS, Kept, leaves_room, length, must_of, reaching
from timeline.telling.titles.nouns import apposed_to, noun_before, noun_of
from timeline.telling.titles.wording import LONGEST

__all__ = ["kept_of"]


def kept_of(words: Words, tree: Tree, number: int, phrase: Span) -> Kept:
    """What the title of clause `number` is made of, which the words of `phrase` date: "After a row | Berg left the firm"."""
    node = tree.nodes[number]
    if node.verb is None:
        return _verbless(words, tree, number, phrase)
    if (quoted := _quotation(tree, number)) is not None:
        return _said_of(words, node, quoted)
    if node.kind is Kind.INSERTED and node.comma:                                         # ", the bank said on Monday"
        return kept_of(words, tree, node.parent, phrase)._replace(must=must_of(node))
    if node.subject is None or _is_bare(words, node.subject) or _speaks_of_noun(words, node):
        return _without_subject(words, tree, node, phrase)
    if (behind := _cleft(words, tree, number, phrase)) is not None:
        return behind
    own = Kept(None, node.subject[0], node.end, must_of(node))
    if node.kind is Kind.COMPLEMENT and phrase[0] < phrase[1] and (told := _with_teller(words, tree, node, phrase)) is not None:
        return told
    if node.kind is Kind.ADVERBIAL and words.words[node.body - 1] in words.prose.simultaneous:
        return _together(words, tree, node, phrase)
    if node.kind is Kind.COMPLEMENT and words.words[node.body - 1] == words.prose.open_question:
        asked = tree.nodes[node.parent]                                                       # "The court asked | whether Dunn had left"
        whole = asked.verb is not None and asked.verb.start >= node.end                       # "| Whether Dunn had left is unclear"
        return Kept(None, node.start, asked.end, must_of(asked), opened=True) if whole else _outer(words, tree, node, phrase) or own
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


def _with_teller(words: Words, tree: Tree, node: Node, phrase: Span) -> Kept | None:
    """What somebody told with who tells it, where it says nothing alone: "Budapest said | it would close two roads"; None elsewhere."""
    teller = tree.nodes[node.parent]
    if node.subject is None or node.verb is None or teller.subject is None or teller.verb is None:
        return None
    first, last = node.subject
    named = last > first + 1 or words.classes[first] != PRONOUN or words.classes[teller.subject[0]] == PRONOUN
    if named or words.prose.bases.get(words.words[teller.verb.main]) not in words.prose.attributing:
        return None
    body = words.prose.pronouns.get(words.words[first]) is not Pronoun.PERSON
    outer = _outer(words, tree, node, phrase) if body or node.verb.form is Form.WOULD else None
    return outer if outer is not None and leaves_room(words, outer.first, outer.must) else None


def _is_bare(words: Words, subject: Span) -> bool:
    """Whether a subject is only the participle of what is done to somebody: "since | being | sacked"."""
    return words.words[subject[0] : subject[1]] == (words.prose.suffering,)


def _without_subject(words: Words, tree: Tree, node: Node, phrase: Span) -> Kept:
    """A clause with a verb whose subject stands elsewhere: "Berg left the firm | and moved to Graz"."""
    if node.kind is Kind.COORDINATE:
        return _shared(words, tree, node, phrase)
    if node.kind in (Kind.RELATIVE, Kind.REDUCED) and node.on > 0:
        return _of_noun(words, tree, node, phrase)
    if node.kind is Kind.PARTICIPIAL:
        return _participial(words, tree, node, phrase)
    if node.kind is Kind.OWN and node.start and words.words[node.start - 1] == ":":                   # "Old Viewer: released in May"
        return Kept(None, max(tree.nodes[node.parent].start, 0), node.end, must_of(node))
    if node.kind is Kind.BRACKETED and node.verb and node.verb.form not in FINITE and node.verb.start <= node.body + 1:
        near, _ = noun_before(words, node.start)                                                             # "Ada Berg (born in Graz)"
        return Kept((near, node.start) if near < node.start else None, node.body, node.end, must_of(node))
    if node.parent >= 0 and node.kind in (Kind.ADVERBIAL, Kind.COMPLEMENT, Kind.INSERTED):
        return reaching(kept_of(words, tree, node.parent, phrase), node)
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


def _verbless(words: Words, tree: Tree, number: int, phrase: Span) -> Kept:
    """A clause without a verb: brackets say more of what holds them, a label of what follows it; an item is its own title."""
    node = tree.nodes[number]
    if node.kind in _HELD and node.parent >= 0:
        return _held(words, tree, node, phrase)
    behind = next((n for n, other in enumerate(tree.nodes) if other.start > node.start and other.kind in _STATED), None)
    rest = words.classes[node.start : node.end if behind is None else min(node.end, tree.nodes[behind].start)].strip(_LABEL)
    if not rest and node.parent >= 0 and tree.nodes[node.parent].verb is not None and phrase[0] < phrase[1]:       # "twice: in 1852, 1873"
        outer = kept_of(words, tree, node.parent, phrase)
        return outer._replace(last=max(outer.last, node.end))
    if behind is not None and not rest and phrase[0] < phrase[1]:
        other = tree.nodes[behind]
        item = Kept(None, other.body, other.end, other.verb.end - 1 if other.verb else other.body)         # "08:05 - she finds the fault"
        return item if other.kind is Kind.INSERTED else kept_of(words, tree, behind, phrase)
    start = node.start if node.start == 0 or words.words[node.start - 1] == ";" else 0
    return Kept(None, start, len(words.classes), start)


def _held(words: Words, tree: Tree, node: Node, phrase: Span) -> Kept:
    """Brackets, an insertion or a quotation without a verb: what holds them, "Berg won the cup (her third) in May"."""
    other = next((one for _, one in tree.children(node.parent) if one.kind is node.kind is Kind.QUOTED and one.start > node.end), None)
    if other is not None and other.verb is not None:                                        # "“This May,” he said, “my fund will close”"
        return Kept(None, other.body, other.end, must_of(other))
    holder = node.parent
    while tree.nodes[holder].kind in _HELD and tree.nodes[holder].verb is None and tree.nodes[holder].parent >= 0:
        holder = tree.nodes[holder].parent
    outer = kept_of(words, tree, holder, phrase)
    if tree.nodes[holder].verb is None and words.classes[node.start + 1 : node.end - 1].strip(_LABEL):
        return Kept(None, node.start + 1, node.end, node.start)                              # "Exhibit 3 (May 12 letter to the court)"
    return outer if outer.first <= node.start < outer.last else Kept(None, node.start, node.end, node.start)


_HELD = frozenset((Kind.BRACKETED, Kind.INSERTED, Kind.QUOTED))
_STATED = frozenset((Kind.OWN, Kind.INSERTED))
_LABEL = letters("time|open|close|semicolon|mark|dash|number|comma|preposition")


# -- clauses beside one another -------------------------------------------------------------------------------------------------------


def _together(words: Words, tree: Tree, node: Node, phrase: Span) -> Kept:
    """A clause of the same time as the one that it hangs on: both, "When the post fell vacant, Berg applied"."""
    must = must_of(node)
    own = Kept(None, node.subject[0] if node.subject else node.body, node.end, must)
    if _is_pro_verb(words, node):                                                                            # "as he did in May"
        return reaching(kept_of(words, tree, node.parent, phrase), node)
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


def _shared(words: Words, tree: Tree, node: Node, phrase: Span) -> Kept:
    """A clause that shares the subject of the one that it stands beside: "Berg left the firm | and moved to Graz"."""
    must = must_of(node)
    number, other, sure = node.parent, tree.nodes[node.parent], node.sure
    while other.parent >= 0 and (other.kind is Kind.COORDINATE and other.subject is None or _disagrees(words, other, node)):
        number, sure = other.parent, sure and other.sure
        other = tree.nodes[number]
    if node.comma and other.kind in _NESTED_IN:                                 # "He said where it lay, and ordered it to be moved"
        root = tree.nodes[0]
        return Kept(None, root.subject[0] if root.subject else root.start, node.end, must)
    beside = Kept(None, other.subject[0], other.end, must) if other.subject else kept_of(words, tree, number, phrase)
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


def _participial(words: Words, tree: Tree, node: Node, phrase: Span) -> Kept:
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
    outer = kept_of(words, tree, node.parent, phrase)
    joined = words.classes[node.start - 1] == AND
    if leaves_room(words, outer.first, must) or outer.head is not None or joined or not named:       # "Berg left, taking the keys"
        return outer._replace(last=max(outer.last, node.end), must=must)
    return Kept(subject, node.start - 1, node.end, must)


_NESTED_IN = frozenset((Kind.COMPLEMENT, Kind.RELATIVE))
_PASSIVE = frozenset(letters("ed|participle|past"))


# -- what says more of a noun ---------------------------------------------------------------------------------------------------------


def _of_noun(words: Words, tree: Tree, node: Node, phrase: Span) -> Kept:
    """A clause that says more of a noun: the noun and its verb where that noun is sure, else the noun and the clause as they stand."""
    must, parent = must_of(node), tree.nodes[node.parent]
    near, far = noun_before(words, node.on, parent.verb.end if parent.verb and parent.verb.end < node.on else 0)
    if (outer := _with_its_clause(words, tree, node, phrase, (near, far))) is not None:
        return outer
    noun = noun_of(words, node, near, far)
    if node.kind is Kind.RELATIVE and noun is not None and node.subject is None and not _is_whose(words, node):
        return Kept(apposed_to(words, noun) or (noun, node.on), node.body, node.end, must)             # "the mill | which | closed"
    if node.kind is Kind.REDUCED and node.comma and noun is not None and apposed_to(words, noun) is None:           # "The inn, | closed,"
        return Kept((noun, node.on), node.body, node.end, must)
    if noun is None:                                                         # "The number of ships at the quay that sank in May rose"
        above = node._replace(parent=parent.parent) if parent.subject is None and parent.parent >= 0 else node
        if (whole := _outer(words, tree, above, phrase)) is not None:
            return whole
    if node.kind is Kind.REDUCED and noun is not None and not node.comma and (name := apposed_to(words, noun)) is not None:
        return Kept(name, node.body, node.end, must)                                                  # "Snag, | a chain | founded in 2011"
    begin = noun if noun is not None else far if words.classes[node.on - 1] == NAME else near
    apposed = apposed_to(words, begin)
    return Kept(None, apposed[0] if apposed else begin, node.end, must)


def _with_its_clause(words: Words, tree: Tree, node: Node, phrase: Span, noun: tuple[int, int]) -> Kept | None:
    """The title of a clause that says nothing without the one that its noun stands in, or None: "Berg is a clerk who joined in 2017".

    `noun`: where its noun begins, and where it does with what it hangs on.
    """
    parent, (near, far) = tree.nodes[node.parent], noun
    if parent.subject is not None and parent.verb is not None and parent.verb.end <= far and _is_copula(words, parent.verb, far):
        outer = kept_of(words, tree, node.parent, phrase)
        if leaves_room(words, outer.first, must_of(node)):
            return outer._replace(last=node.end, must=must_of(node))
    if _leads_to_verb(words, node, parent):
        outer = kept_of(words, tree, node.parent, phrase)
        if leaves_room(words, outer.first, outer.must):
            return outer                                  # "The minister, speaking on Monday, said", "The inn, whose roof burnt down, shut"
    if words.classes[near - 1 : near] == COMMA and words.words[near] in words.prose.singular and apposed_to(words, near) is None:
        return _outer(words, tree, node, phrase)                          # "They spoke of the sale, a topic that was first raised in May"
    if near >= node.on:                                                                     # "the “zero option”, which was unthinkable"
        return reaching(kept_of(words, tree, node.parent, phrase), node)
    done = node.kind is Kind.RELATIVE and node.subject is not None
    return _outer(words, tree, node, phrase) if done else None


def _outer(words: Words, tree: Tree, node: Node, phrase: Span) -> Kept | None:
    """The title of the clause that a clause hangs on, over both; None where that is too long: "He praised the horn which Ada had made"."""
    number = node.parent
    while tree.nodes[number].verb is None and tree.nodes[number].parent >= 0:
        number = tree.nodes[number].parent
    outer = reaching(kept_of(words, tree, number, phrase), node)
    return outer if outer.first < node.start and length(words, outer.first, outer.must + 1) < LONGEST else None


def _speaks_of_noun(words: Words, node: Node) -> bool:
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
