"""Which words of a sentence are the title of what a phrase dates: from the subject of its clause on, verbatim.

Knows the tree of a sentence. A subject that stands elsewhere is put first only where it is sure: the noun of a relative clause, the
subject that two clauses share. Where nothing is sure the title is the sentence.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from timeline.languages.classes import AND, BE, COMMA, DETERMINER, NAME, NOMINAL, PREPOSITION, PRONOUN, STOP, THAT, TIME, letters, pattern
from timeline.languages.prose import Pronoun
from timeline.sentences.borders import Span
from timeline.sentences.clauses import Form, Verb
from timeline.sentences.nodes import FINITE, Kind, Node, Tree
from timeline.sentences.words import Words
from timeline.telling.analysis import Sentence
from timeline.telling.attribution import Report
from timeline.telling.pronouns import is_person
from timeline.telling.wording import LONGEST, cut_at, fits, line, named, shortened, with_name

__all__ = ["noun_before", "title_of"]


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


def title_of(sentence: Sentence, number: int, phrase: Span, report: Report | None) -> str:
    """The title of clause `number` of the tree of a sentence, which the words [first, last) of `phrase` date (empty: none does).

    `report` is the one that tells the clause: its words are left out.
    """
    words, tree = sentence.words, sentence.tree
    kept = _kept(words, tree, number, phrase)
    kept = kept._replace(must=_point(words, tree, kept.must))
    kept = kept if kept.quoting else kept._replace(last=_end(sentence, kept, phrase))
    holes = sorted(_holes(words, tree, kept, phrase, report))
    first, last = _without_phrase(words, kept, phrase, holes)
    placed = _opening(words, tree.nodes[number], kept, phrase)
    if placed is not None and fits(words, _pieces(None, placed, last, holes)):
        first = placed
    cut = None
    if not fits(words, _pieces(kept.head, first, last, holes)):
        holes = sorted({*holes, *_insertions(words, tree, kept, phrase)})
        cut = cut_at(words, _pieces(kept.head, first, last, holes), kept.must)
    if cut is not None:
        last = _without_phrase(words, kept._replace(last=cut), phrase, holes)[1]
    opened = kept.opened or first == 0 and words.classes[0] == THAT
    title = line(words, _pieces(kept.head, first, last, holes), cut=cut is not None, opened=opened, quoting=kept.quoting)
    title = title or shortened(words.prose, sentence.text[sentence.low : sentence.high])
    begin = kept.head[0] if kept.head else first
    at = sentence.low + words.starts[min(begin, len(words.starts) - 1)]
    if (speaker := _speaker(words, tree, tree.nodes[number], begin)) is not None:
        return with_name(words.prose, title, speaker)
    return named(words.prose, title, sentence.text, at, sentence.low)


def _speaker(words: Words, tree: Tree, node: Node, begin: int) -> str | None:
    """Whom a pronoun at the head of what is told stands for, that can only be who tells it: "Budapest said | it would close"."""
    kind = words.prose.pronouns.get(words.words[begin]) if begin < len(words.words) else None
    if kind is None or node.kind is not Kind.COMPLEMENT or node.subject != (begin, begin + 1) or node.parent < 0:
        return None
    teller = tree.nodes[node.parent]
    if teller.verb is None or teller.subject is None or words.prose.bases.get(words.words[teller.verb.main]) not in words.prose.attributing:
        return None
    first, last = teller.subject
    if words.classes[teller.verb.end : begin].strip(_BESIDE_TOLD) or words.classes[first] == PRONOUN or _size(words, first, last) > _SHORT:
        return None
    several = AND in words.classes[first:last] or words.classes[last - 1] != NAME and words.words[last - 1].endswith(words.prose.plural)
    if several is not (kind is Pronoun.SEVERAL):
        return None
    comma = words.classes.find(COMMA, first, last)
    last = last if comma < 0 else comma
    first += words.classes[first] == DETERMINER and last - first > 1
    name = words.text[words.starts[first] : words.ends[last - 1]]
    return " ".join(name.split()) if kind is not Pronoun.BODY or not is_person(words.prose, words.text, name, words.starts[first]) else None


def _point(words: Words, tree: Tree, must: int) -> int:
    """The word up to which a title reaches: the verb of what is told, where its own verb tells."""
    for node in tree.nodes:
        if node.kind is not Kind.COMPLEMENT or node.verb is None or node.start <= must:
            continue
        verb = tree.nodes[node.parent].verb
        if verb is not None and verb.end - 1 == must and words.prose.bases.get(words.words[verb.main]) in words.prose.attributing:
            return _point(words, tree, node.verb.end - 1)
    return must


def _opening(words: Words, node: Node, kept: Kept, phrase: Span) -> int | None:
    """Where a title begins with the place that stands before its subject: "In the old town of Graz, two bars have closed"."""
    if kept.head is not None or kept.opened or kept.quoting or node.kind is not Kind.OWN:
        return None
    if node.subject is None or kept.first != node.subject[0]:
        return None
    start = node.start
    if start <= phrase[0] < kept.first:
        start = phrase[1]
    while start < kept.first and words.classes[start] in _LINKING:
        start += 1
    return start if _PLACE.fullmatch(words.classes, start, kept.first) else None


# -- where it begins ------------------------------------------------------------------------------------------------------------------


def _kept(words: Words, tree: Tree, number: int, phrase: Span) -> Kept:
    """Where the title of a clause begins and ends, and the subject that is put first."""
    node = tree.nodes[number]
    last, must = node.end, node.verb.end - 1 if node.verb else node.start
    if node.verb is None:
        return _verbless(words, tree, number, phrase)
    if (quoted := _quotation(tree, number)) is not None:
        return _said_of(words, node, quoted)
    if node.kind is Kind.INSERTED and node.comma:                                         # ", the bank said on Monday"
        return _kept(words, tree, node.parent, phrase)._replace(must=must)
    bare = node.subject is not None and words.words[node.subject[0] : node.subject[1]] == (words.prose.suffering,)
    if node.subject is not None and not bare and not _speaks_of_noun(words, node):
        if node.kind is Kind.ADVERBIAL and words.words[node.body - 1] in words.prose.simultaneous:
            return _together(words, tree, node, phrase)
        return Kept(None, node.subject[0], last, must)
    if node.kind is Kind.COORDINATE:
        return _shared(words, tree, node, phrase)
    if node.kind in (Kind.RELATIVE, Kind.REDUCED) and node.on > 0:
        return _of_noun(words, tree, node, phrase)
    if node.kind is Kind.PARTICIPIAL:
        return _participial(words, tree, node, phrase)
    if node.kind is Kind.OWN and node.start and words.words[node.start - 1] == ":":                   # "Old Viewer: released in May"
        return Kept(None, max(tree.nodes[node.parent].start, 0), last, must)
    if node.kind is Kind.BRACKETED and node.verb.form not in FINITE and node.verb.start <= node.body + 1:    # "Ada Berg (born in Graz)"
        near, _ = noun_before(words, node.start)
        return Kept((near, node.start) if near < node.start else None, node.body, node.end, must)
    if node.parent >= 0 and node.kind in (Kind.ADVERBIAL, Kind.COMPLEMENT, Kind.INSERTED):
        outer = _kept(words, tree, node.parent, phrase)
        return outer._replace(last=max(outer.last, last), must=max(outer.must, must))
    return Kept(None, node.body if node.kind is not Kind.OWN else node.start, last, must)


def _quotation(tree: Tree, number: int) -> Node | None:
    """The quotation that a report stands behind: "“We sold it,” said Ada Berg"."""
    node = tree.nodes[number]
    quoted = next((other for _, other in tree.children(number) if other.kind is Kind.QUOTED), None)
    return quoted if quoted is not None and node.verb is not None and quoted.end <= node.verb.start else None


def _said_of(words: Words, node: Node, quoted: Node) -> Kept:
    """A report and what it says: the speaker first, whichever way round they stand."""
    assert node.verb is not None
    start, end = node.verb.start, node.verb.end
    first = quoted.end
    while first < start and words.classes[first] in _MARKS:
        first += 1
    head = (first, end)
    if first == start:                                                                     # "said Ada Berg"
        last = end
        while last < len(words.classes) and words.classes[last] in _NAMING:
            last += 1
        head = (end, last)
    must = quoted.verb.end - 1 if quoted.verb else quoted.body
    return Kept(head if head[0] < head[1] else None, quoted.body, quoted.end, must, quoting=head[0] < head[1])


def _verbless(words: Words, tree: Tree, number: int, phrase: Span) -> Kept:
    """A clause without a verb: brackets say more of what holds them, a label of what follows it; an item is its own title."""
    node = tree.nodes[number]
    if node.kind in _HELD and node.parent >= 0:
        holder = node.parent
        while tree.nodes[holder].kind in _HELD and tree.nodes[holder].verb is None and tree.nodes[holder].parent >= 0:
            holder = tree.nodes[holder].parent
        outer = _kept(words, tree, holder, phrase)
        if tree.nodes[holder].verb is None and words.classes[node.start + 1 : node.end - 1].strip(_LABEL):
            return Kept(None, node.start + 1, node.end, node.start)                          # "Exhibit 3 (May 12 letter to the court)"
        if outer.first <= node.start < outer.last:
            return outer
        return Kept(None, node.start, node.end, node.start)
    behind = next((n for n, other in enumerate(tree.nodes) if other.start > node.start and other.kind in _STATED), None)
    rest = words.classes[node.start : node.end if behind is None else min(node.end, tree.nodes[behind].start)].strip(_LABEL)
    if not rest and node.parent >= 0 and tree.nodes[node.parent].verb is not None and phrase[0] < phrase[1]:       # "twice: in 1852, 1873"
        outer = _kept(words, tree, node.parent, phrase)
        return outer._replace(last=max(outer.last, node.end))
    if behind is not None and not rest and phrase[0] < phrase[1]:
        other = tree.nodes[behind]
        item = Kept(None, other.body, other.end, other.verb.end - 1 if other.verb else other.body)         # "08:05 - she finds the fault"
        return item if other.kind is Kind.INSERTED else _kept(words, tree, behind, phrase)
    start = node.start if node.start == 0 or words.words[node.start - 1] == ";" else 0
    return Kept(None, start, len(words.classes), start)


def _together(words: Words, tree: Tree, node: Node, phrase: Span) -> Kept:
    """A clause of the same time as the one that it hangs on: both, "When the post fell vacant, Berg applied"."""
    must = node.verb.end - 1 if node.verb else node.start
    own = Kept(None, node.subject[0] if node.subject else node.body, node.end, must)
    number = node.parent
    while tree.nodes[number].subject is None and tree.nodes[number].parent >= 0:
        number = tree.nodes[number].parent
    parent = tree.nodes[number]
    if parent.subject is None or parent.verb is None:
        return own
    if node.start < parent.subject[0]:
        whole = Kept(None, node.start, parent.end, parent.verb.end - 1, opened=True)
    else:
        whole = Kept(None, parent.subject[0], node.end, must)
    return whole if _size(words, whole.first, whole.must + 1) < LONGEST * 3 // 4 else own


def _shared(words: Words, tree: Tree, node: Node, phrase: Span) -> Kept:
    """A clause that shares the subject of the one that it stands beside."""
    must = node.verb.end - 1 if node.verb else node.start
    other, sure = tree.nodes[node.parent], node.sure
    while other.kind is Kind.COORDINATE and other.subject is None and other.parent >= 0:
        sure = sure and other.sure
        other = tree.nodes[other.parent]
    if node.comma and other.kind in _NESTED_IN:                                 # "He said where it lay, and ordered it to be moved"
        root = tree.nodes[0]
        return Kept(None, root.subject[0] if root.subject else root.start, node.end, must)
    beside = Kept(None, other.subject[0], other.end, must) if other.subject else _kept(words, tree, tree.nodes.index(other), phrase)
    subject = other.subject or beside.head
    bare = node.verb is not None and node.verb.end == node.verb.start + 1 and words.classes[node.verb.start] in _PASSIVE
    if bare and other.verb is not None and _is_passive(words, other.verb):                            # "was shown and removed"
        return beside._replace(last=max(node.end, beside.last), must=must)
    if sure and subject is not None and _size(words, *subject) < LONGEST // 2:
        return Kept(subject, node.body, node.end, must)
    return beside._replace(last=max(node.end, beside.last), must=must)


def _is_passive(words: Words, verb: Verb) -> bool:
    return verb.end > verb.start + 1 and words.classes[verb.main] in _PASSIVE and not BE.isdisjoint(words.classes[verb.start : verb.main])


def _speaks_of_noun(words: Words, node: Node) -> bool:
    """Whether a relative clause with a subject speaks of its noun as what is done to it: "the horn | which he patented"."""
    return node.kind is Kind.RELATIVE and node.on > 0 and words.classes[node.start] not in _PLACED


def _of_noun(words: Words, tree: Tree, node: Node, phrase: Span) -> Kept:
    """A clause that says more of a noun: the noun and its verb where that noun is sure, else the noun and the clause as they stand."""
    must = node.verb.end - 1 if node.verb else node.start
    parent = tree.nodes[node.parent]
    near, far = noun_before(words, node.on, parent.verb.end if parent.verb and parent.verb.end < node.on else 0)
    if parent.subject is not None and parent.verb is not None and parent.verb.end <= far and _is_copula(words, parent, far):
        outer = _kept(words, tree, node.parent, phrase)
        if _size(words, outer.first, must + 1) < LONGEST * 3 // 4:
            return outer._replace(last=node.end, must=must)                                    # "Berg is a clerk who joined in 2017"
    if _leads_to_verb(words, node, parent):
        outer = _kept(words, tree, node.parent, phrase)
        if _size(words, outer.first, outer.must + 1) < LONGEST * 3 // 4:
            return outer                                  # "The minister, speaking on Monday, said", "The inn, whose roof burnt down, shut"
    if near >= node.on:                                                                     # "the “zero option”, which was unthinkable"
        outer = _kept(words, tree, node.parent, phrase)
        return outer._replace(last=max(outer.last, node.end), must=max(outer.must, must))
    if node.kind is Kind.RELATIVE and node.subject is not None and (done := _outer(words, tree, node, phrase, must)) is not None:
        return done                                                                         # "He praised the horn which the smith had made"
    noun = _agreeing(words, node, near, far)
    whose = node.subject is not None or words.words[node.body - 1] in words.prose.owners_of
    if node.kind is Kind.RELATIVE and noun is not None and not whose:
        start = _apposed_to(words, noun) or (noun, node.on)
        return Kept(start, node.body, node.end, must)
    if noun is None and parent.subject is not None and not node.comma:
        outer = _kept(words, tree, node.parent, phrase)
        if outer.first <= node.start < outer.last and _size(words, outer.first, outer.must + 1) < LONGEST * 3 // 4:
            return outer                                                        # "The number of ships at the quay that sank rose"
    begin = far if noun is None else noun
    apposed = _apposed_to(words, begin)
    return Kept(None, apposed[0] if apposed else begin, node.end, must)


def _outer(words: Words, tree: Tree, node: Node, phrase: Span, must: int) -> Kept | None:
    """The title of the clause that a clause hangs on, reaching over both; None where that is too long."""
    number = node.parent
    while tree.nodes[number].verb is None and tree.nodes[number].parent >= 0:
        number = tree.nodes[number].parent
    outer = _kept(words, tree, number, phrase)
    outer = outer._replace(last=max(outer.last, node.end), must=max(outer.must, must))
    return outer if outer.first < node.start and _size(words, outer.first, outer.must + 1) < LONGEST else None


def _leads_to_verb(words: Words, node: Node, parent: Node) -> bool:
    """Whether a clause that breaks another before its verb says nothing that would stand without it."""
    if parent.verb is None or parent.verb.start < node.end or not node.comma or node.verb is None:
        return False
    whose = node.kind is Kind.RELATIVE and words.words[node.body - 1] in words.prose.owners_of
    return whose or node.kind is Kind.REDUCED and node.verb.form is Form.GERUND


def _agreeing(words: Words, node: Node, near: int, far: int) -> int | None:
    """Where the noun begins that a relative clause speaks of, of two that may be; None where nothing tells.

    "Who" speaks of the name right before it, and a verb in the plural of a noun in the plural.
    """
    if near == far:
        return near
    if node.subject is None and words.words[node.body - 1] in words.prose.personal and words.classes[node.on - 1] == NAME:
        return near
    plural = words.prose.numbers_of.get(words.words[node.verb.start]) if node.verb and node.subject is None else None
    ends = (node.on, next(at for at in range(far, node.on) if words.classes[at + 1] == PREPOSITION or at + 1 == node.on) + 1)
    fits = [words.words[end - 1].endswith(words.prose.plural) == plural for end in ends]
    if plural is None or fits[0] == fits[1]:
        return None
    return near if fits[0] else far


def noun_before(words: Words, at: int, low: int = 0) -> tuple[int, int]:
    """Where the noun phrase begins that ends before a word, not before `low`, and where it does with what it hangs on.

    >>> from timeline.languages import language
    >>> from timeline.sentences.words import read
    >>> noun_before(read(language("en").prose, "He saw the mills in the valley that closed."), 7, 2)
    (5, 2)
    """
    near = far = _noun_start(words, at)
    for _ in range(_NESTED):
        if far < low + 2 or words.classes[far - 1] not in _LINKS or words.classes[far - 2] not in _NOUNS:
            break
        far = _noun_start(words, far - 1)
    return near, far


def _noun_start(words: Words, at: int) -> int:
    start = at
    if start > 1 and words.classes[start - 2 : start] == NAME + STOP:                                       # "Holt Inc., which"
        start -= 1
    while start and (words.classes[start - 1] in _NOUNS or start > 1 and words.classes[start - 2 : start] in _SAID_OF):
        start -= 1
    if start and words.words[start - 1] in words.prose.currencies:
        start -= 1
    while start and words.classes[start - 1] == DETERMINER and words.words[start - 1] not in words.prose.owning:
        start -= 1
    return start


def _apposed_to(words: Words, near: int) -> Span | None:
    """The name before a comma that a noun says more of: "Ada Berg, a clerk | who"."""
    if near < 2 or words.classes[near - 1] != COMMA or words.classes[near] != DETERMINER:
        return None
    start = near - 1
    while start and words.classes[start - 1] in _NAMED:
        start -= 1
    return (start, near - 1) if start < near - 1 and words.classes[near - 2] == NAME else None


def _is_copula(words: Words, node: Node, at: int) -> bool:
    """Whether a word follows right behind a clause's "is" or "was"."""
    return node.verb is not None and words.classes[node.verb.main] in BE and at <= node.verb.end + 1


def _participial(words: Words, tree: Tree, node: Node, phrase: Span) -> Kept:
    """A participle behind a clause or at its head: with that clause, or where it is too long with its subject alone."""
    must = node.verb.end - 1 if node.verb else node.start
    if node.parent < 0:
        return Kept(None, node.start, node.end, must)
    parent = tree.nodes[node.parent]
    subject = parent.subject
    passive = node.verb is not None and words.classes[node.verb.start] in _PASSIVE
    named = subject is not None and words.classes[subject[0]] != PRONOUN and _size(words, *subject) < LONGEST // 2
    if subject is not None and node.start < subject[0]:
        if passive and named:
            return Kept(subject, node.start, node.end, must)
        return Kept(None, node.start, parent.end, parent.verb.end - 1 if parent.verb else must)
    outer = _kept(words, tree, node.parent, phrase)
    if _size(words, outer.first, must + 1) < LONGEST * 3 // 4 or outer.head is not None or not named:
        return outer._replace(last=max(outer.last, node.end), must=must)
    return Kept(subject, node.start - 1, node.end, must)


def _size(words: Words, first: int, last: int) -> int:
    return words.ends[last - 1] - words.starts[first] if first < last else 0


# -- where it ends --------------------------------------------------------------------------------------------------------------------


def _end(sentence: Sentence, kept: Kept, phrase: Span) -> int:
    """Where a title ends: before what is said beside it, and before what has a time of its own behind it."""
    words, last = sentence.words, kept.last
    for node in sentence.tree.nodes:
        if not kept.must < node.start < last or not _is_beside(sentence, node, phrase):
            continue
        last = node.start
    if words.classes[phrase[1] : phrase[1] + 1] in _CONJ and _is_reduced(sentence.tree, kept, phrase):
        last = min(last, phrase[1])                                                 # "the order issued Friday | and ..."
    while last > kept.must + 1 and words.classes[last - 1] in _LINKING:
        last -= 1
    return last


def _is_reduced(tree: Tree, kept: Kept, phrase: Span) -> bool:
    """Whether a title is that of a noun and of a participle right before a phrase."""
    return any(node.kind is Kind.REDUCED and node.verb is not None and node.verb.end - 1 == kept.must < phrase[0] for node in tree.nodes)


def _is_beside(sentence: Sentence, node: Node, phrase: Span) -> bool:
    """Whether a clause behind is another statement: it has a subject of its own beside, or a time of its own."""
    if node.start <= phrase[0] < node.end and phrase[0] < phrase[1]:
        return False
    if node.kind is Kind.OWN and sentence.words.words[node.start - 1] == ";":
        return True
    if node.kind is Kind.COORDINATE and node.subject is not None and node.sure:
        return True
    if node.kind in (Kind.COMPLEMENT, Kind.QUOTED, Kind.BRACKETED, Kind.OWN) or node.kind is Kind.RELATIVE and not node.comma:
        return False
    return TIME in sentence.words.classes[node.start : node.end] and node.kind is not Kind.REDUCED


# -- what is left out -----------------------------------------------------------------------------------------------------------------


def _holes(words: Words, tree: Tree, kept: Kept, phrase: Span, report: Report | None) -> Iterable[Span]:
    """What is left out of a title: round brackets, an inserted report, "according to"."""
    for node in tree.nodes:
        if node.kind is Kind.BRACKETED and words.words[node.start] == "(" and node.start > kept.first:
            if words.starts[node.start] > words.ends[node.start - 1]:                                       # not "1st(e)"
                yield node.start, node.end
        elif node.kind is Kind.INSERTED and node.comma and not node.start <= phrase[0] < node.end:
            yield _with_commas(words, node.start, node.end)
    if report is not None and report.verb is None and report.clause == -1:
        start, end = max(0, report.start - 2), report.end
        closes = start > kept.must and not any(node.verb and node.verb.form in FINITE and node.verb.start > end for node in tree.nodes)
        yield _with_commas(words, start, len(words.classes) if closes else end)


def _with_commas(words: Words, start: int, end: int) -> Span:
    while start and words.classes[start - 1] == COMMA:
        start -= 1
    while end < len(words.classes) and words.classes[end] == COMMA:
        end += 1
    return start, end


def _insertions(words: Words, tree: Tree, kept: Kept, phrase: Span) -> Iterable[Span]:
    """What breaks a clause before its verb and may be left out where the title is too long: ", who was ill,", ", a clerk,"."""
    for node in tree.nodes:
        before = kept.first < node.start and node.end <= kept.must and not node.start <= phrase[0] < node.end
        if before and node.kind is Kind.INSERTED and not node.comma:
            yield node.start, node.end + 1
        elif before and node.comma and node.kind in _BREAKING:
            yield node.start - 1, node.end + 1
    for found in _APPOSED.finditer(words.classes, kept.first, kept.must):
        if not found.start() <= phrase[0] < found.end():
            yield found.span()


def _without_phrase(words: Words, kept: Kept, phrase: Span, holes: list[Span]) -> tuple[int, int]:
    """The words of a title without its phrase where that stands at an edge of them, and nothing would be left to fall apart."""
    first, last = kept.first, kept.last
    if not phrase[0] < phrase[1]:
        return first, last
    start, end = _listed(words, phrase)
    tail = last
    while tail > end and (words.classes[tail - 1] in _MARKS or any(a <= tail - 1 < b for a, b in holes)):
        tail -= 1
    left = bool(words.classes[first:start].strip(_MARKS_STRING)[1:]) or kept.head is not None
    if tail == end and left and start > kept.must and _ends_well(words, start, kept):
        return first, start
    if first <= start and not words.classes[first:start].strip(_MARKS_STRING) and end < last and _begins_well(words, end):
        while end < last - 1 and words.classes[end] in _MARKS:
            end += 1
        return end, last
    return first, last


def _listed(words: Words, phrase: Span) -> Span:
    """A phrase with the list of times that it stands in: "three times: in 1852, 1873 and 1877"."""
    before, after = _LIST_BEFORE.search(words.classes, max(0, phrase[0] - _FAR), phrase[0]), _LIST_AFTER.match(words.classes, phrase[1])
    start, end = before.start() if before else phrase[0], after.end() if after else phrase[1]
    if (before or after) and start and words.classes[start - 1] == PREPOSITION:
        start -= 1
    return start, end


def _ends_well(words: Words, at: int, kept: Kept) -> bool:
    """Whether a title may end before a word: not behind a preposition, a determiner, a form of "to be", nor a word on how near it is."""
    before = at - 1
    while before > kept.first and words.classes[before] in _MARKS:
        before -= 1
    return words.classes[before] not in _BOUND and words.words[before] not in words.prose.nearness


def _begins_well(words: Words, at: int) -> bool:
    """Whether a title may begin behind a phrase: where a mark parts it, or a subject begins."""
    return words.classes[at] in _MARKS or words.classes[at] in _SUBJECTS


def _pieces(head: Span | None, first: int, last: int, holes: list[Span]) -> list[Span]:
    pieces = [] if head is None else [head]
    for start, end in holes:
        if start >= last or end <= first:
            continue
        if first < start:
            pieces.append((first, start))
        first = max(first, end)
    if first < last:
        pieces.append((first, last))
    return pieces


_NESTED = 3
"""So many nouns at most hang on one another before a relative clause."""
_SAID_OF = frozenset(a + b for a in NOMINAL + DETERMINER for b in letters("ed|participle"))
_NOUNS = frozenset(NOMINAL + letters("ing|mark|thirds"))
_NAMED = frozenset(letters("name|noun|number"))
_NESTED_IN = frozenset((Kind.COMPLEMENT, Kind.RELATIVE))
_STATED = frozenset((Kind.OWN, Kind.INSERTED))
_HELD = frozenset((Kind.BRACKETED, Kind.INSERTED, Kind.QUOTED))
_NAMING = frozenset(letters("name|noun|determiner|number|base"))
_CONJ = tuple(letters("conj"))
_LINKS, _LINKING = frozenset(letters("preposition|and|due")), frozenset(letters("comma|conj|semicolon|dash|stop"))
_LABEL = letters("time|open|close|semicolon|mark|dash|number|comma|preposition")
_PLACED, _PASSIVE = frozenset(letters("preposition|where")), frozenset(letters("ed|participle|past"))
_BREAKING = frozenset((Kind.RELATIVE, Kind.REDUCED, Kind.INSERTED))
_MARKS_STRING = letters("comma|semicolon|dash|stop|close|closequote|open|openquote|mark")
_MARKS = frozenset(_MARKS_STRING)
_LIST_BEFORE = pattern("(?:{time}{1,8}{comma|and|or|mark}{1,2}{preposition|determiner}?){1,8}$")
_LIST_AFTER = pattern("(?:{comma|and|or|mark}{1,2}{preposition|determiner}?{time}{1,8}){1,8}")
_FAR = 40
_SHORT = 60
"""A name in square brackets has at most so many characters."""
_BESIDE_TOLD = letters("that|time|adverb|degree|preposition")
_AROUND = "{noun|name|determiner|base|number|preposition|ed|ing|mark|third}"
_PLACE = pattern("{comma}?{preposition}(?=" + _AROUND + "*{name}|" + _AROUND + "{3})" + _AROUND + "{1,12}{comma}{adverb}*{comma}?")
"""A place before a subject, that has a name or some words: "in the old town of Graz,"."""
_APPOSED = pattern("(?<={name}){comma}(?:{determiner}" + _AROUND.replace("{", "{and|who|that|was|is|", 1) + "{1,16}|{number}){comma}")
"""What says more of a name between commas: ", a clerk who was ill,", ", 71,"."""
_BOUND = frozenset(letters("preposition|determiner|to|conj|who|that|sub|degree")) | BE
_SUBJECTS = frozenset(letters("determiner|pronoun"))
