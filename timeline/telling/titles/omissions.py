"""What is left out of a title: what is said beside it, brackets and insertions, and the phrase that dates it where that stands at an edge.

Knows the tree of a sentence and what its title is made of; does not know how the words that stay are made a line.
"""

from __future__ import annotations

from collections.abc import Iterable

from timeline.languages.classes import AND, BE, COMMA, PREPOSITION, THAT, TIME, letters, pattern
from timeline.sentences.borders import Span
from timeline.sentences.nodes import FINITE, Kind, Node, Tree
from timeline.sentences.words import Words
from timeline.telling.analysis import Sentence
from timeline.telling.reports.tellers import Report
from timeline.telling.titles.kept import LINKING, MARK_LETTERS, MARKS, Kept
from timeline.telling.titles.nouns import AROUND

__all__ = ["end_of", "holes_of", "insertions", "pieces", "without_phrase"]


def pieces(head: Span | None, first: int, last: int, holes: list[Span]) -> list[Span]:
    """The words of a title without those of `holes`, which stand in order: its head, then those from `first` to `last`.

    >>> pieces((0, 2), 4, 9, [(5, 7)])
    [(0, 2), (4, 5), (7, 9)]
    """
    left = [] if head is None else [head]
    for start, end in holes:
        if start >= last or end <= first:
            continue
        if first < start:
            left.append((first, start))
        first = max(first, end)
    if first < last:
        left.append((first, last))
    return left


# -- where it ends --------------------------------------------------------------------------------------------------------------------


def end_of(sentence: Sentence, kept: Kept, phrase: Span) -> int:
    """Where a title ends, before another statement or what has a time of its own: "Berg left in May | and Holt came in June"."""
    words, last = sentence.words, kept.last
    for node in sentence.tree.nodes:
        if kept.must < node.start < last and _is_beside(sentence, node, phrase):
            last = node.start
    if words.classes[phrase[1] : phrase[1] + 1] in _CONJ and _is_reduced(sentence.tree, kept, phrase):
        last = min(last, phrase[1])                                                 # "the order issued Friday | and ..."
    while last > kept.must + 1 and words.classes[last - 1] in LINKING:
        last -= 1
    return last


_CONJ = tuple(letters("conj"))


def _is_reduced(tree: Tree, kept: Kept, phrase: Span) -> bool:
    """Whether a title is that of a noun and of a participle right before a phrase: "the order issued | Friday"."""
    return any(node.kind is Kind.REDUCED and node.verb is not None and node.verb.end - 1 == kept.must < phrase[0] for node in tree.nodes)


def _is_beside(sentence: Sentence, node: Node, phrase: Span) -> bool:
    """Whether a clause behind is another statement, with a subject or a time of its own: "Berg left, | and Holt took the post"."""
    if node.start <= phrase[0] < node.end and phrase[0] < phrase[1]:
        return False
    if node.kind is Kind.OWN and sentence.words.words[node.start - 1] == ";":
        return True
    if node.kind is Kind.COORDINATE and node.subject is not None and node.sure:
        return True
    if node.kind in (Kind.COMPLEMENT, Kind.QUOTED, Kind.BRACKETED, Kind.OWN) or node.kind is Kind.RELATIVE and not node.comma:
        return False
    return _is_dated(sentence.words, node) and node.kind is not Kind.REDUCED


def _is_dated(words: Words, node: Node) -> bool:
    """Whether a clause has a time of its own."""
    return TIME in words.classes[node.start : node.end]


# -- holes ----------------------------------------------------------------------------------------------------------------------------


def holes_of(words: Words, tree: Tree, kept: Kept, phrase: Span, report: Report | None) -> Iterable[Span]:
    """What is always left out inside a title: round brackets, an inserted report, "according to Berg"."""
    for node in tree.nodes:
        if node.kind is Kind.BRACKETED and words.words[node.start] == "(" and node.start > kept.first:
            if words.starts[node.start] > words.ends[node.start - 1]:                                       # not "1st(e)"
                yield node.start, node.end
        elif node.kind is Kind.INSERTED and node.comma and not node.start <= phrase[0] < node.end:
            yield _with_commas(words, node.start, node.end)
        elif node.kind is Kind.PARTICIPIAL and kept.first < node.start and node.end <= kept.must and _is_dated(words, node):
            yield node.start, node.end + (words.classes[node.end] == AND)               # "left, | joining a bank in May and | founding"
    if report is not None and report.verb is None and report.clause == -1:
        start, end = max(0, report.start - 2), report.end
        closes = start > kept.must and not any(node.verb and node.verb.form in FINITE and node.verb.start > end for node in tree.nodes)
        yield _with_commas(words, start, len(words.classes) if closes else end)


def _with_commas(words: Words, start: int, end: int) -> Span:
    """Words with the commas around them: ", according to Berg,"."""
    while start and words.classes[start - 1] == COMMA:
        start -= 1
    while end < len(words.classes) and words.classes[end] == COMMA:
        end += 1
    return start, end


def insertions(words: Words, tree: Tree, kept: Kept, phrase: Span) -> Iterable[Span]:
    """What breaks a clause before its verb and may be left out where the title is too long: ", who was ill,", ", a clerk,"."""
    for node in tree.nodes:
        before = kept.first < node.start and node.end <= kept.must and not node.start <= phrase[0] < node.end
        if before and node.kind is Kind.INSERTED and not node.comma:
            yield node.start, node.end + 1
        elif before and node.comma and node.kind in _BREAKING:
            yield node.start - 1, node.end + 1
    verbs = {node.verb.start for node in tree.nodes if node.verb is not None and node.verb.form in FINITE}
    broken = [one.span() for one in _APPOSED.finditer(words.classes, kept.first, kept.must) if words.classes[one.end()] not in _LISTING]
    broken += [found.span() for found in _LISTED_NAMES.finditer(words.classes, kept.first, kept.must + 1) if found.end() in verbs]
    broken += [found.span() for found in _PLACED.finditer(words.classes, kept.first, kept.must + 1) if found.end() in verbs]
    yield from ((start, end) for start, end in broken if not start <= phrase[0] < end)


_BREAKING = frozenset((Kind.RELATIVE, Kind.REDUCED, Kind.INSERTED))
_APPOSED = pattern(
    "(?<={name}){comma}(?:{determiner}" + AROUND.replace("{", "{and|who|that|was|is|", 1) + "{1,16}|{number}){comma}(?!{and})"
)
"""What says more of a name between commas: ", a clerk who was ill,", ", 71,"."""
_LISTING = frozenset(letters("determiner|name|number"))
"""What goes on with a list behind a comma: "Kay, his wife, | his aunt and two clerks"."""
_LISTED_NAMES = pattern("(?<={noun|third|base}){comma}{name}{name|stop|comma}{0,20}{and}{name|stop}{1,6}{comma}")
"""Names between commas of those whom a noun means: "two clerks, | Ada Holt, Jo Berg and Kay Lind, | said"."""
_PLACED = pattern("{comma}{preposition}" + AROUND.replace("{", "{and|", 1) + "{1,12}{comma}")
"""What stands between commas with a preposition: "Holt, | through his office in Bonn, | has sold"."""


# -- the phrase at an edge ------------------------------------------------------------------------------------------------------------


def without_phrase(words: Words, kept: Kept, phrase: Span, holes: list[Span]) -> tuple[int, int]:
    """The words of a title without its phrase where that stands at an edge, and what is left holds together: "Berg left | in May"."""
    first, last = kept.first, kept.last
    if not phrase[0] < phrase[1]:
        return first, last
    start, end = _listed(words, phrase)
    tail = last
    while tail > end and (words.classes[tail - 1] in MARKS or any(a <= tail - 1 < b for a, b in holes)):
        tail -= 1
    left = bool(words.classes[first:start].strip(MARK_LETTERS)[1:]) or kept.head is not None
    if tail == end and left and start > kept.must and _ends_well(words, start, kept):
        return first, start
    if first <= start and not words.classes[first:start].strip(MARK_LETTERS) and end < last and _begins_well(words, end):
        while end < last - 1 and words.classes[end] in MARKS:
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


_FAR = 40
"""So many words at most are looked back over for a list."""
_LIST_BEFORE = pattern("(?:{time}{1,8}{comma|and|or|mark}{1,2}{preposition|determiner}?){1,8}$")
_LIST_AFTER = pattern("(?:{comma|and|or|mark}{1,2}{preposition|determiner}?{time}{1,8}){1,8}")


def _is_cut_off(words: Words, at: int) -> bool:
    """Whether a phrase at a word goes with what a preposition takes in before it: "on that tragic | Valentine's day"."""
    found = _TAKEN_IN.search(words.classes, max(0, at - 5), at)
    if found is None or words.prose.letters[words.words[at]] == PREPOSITION or words.words[at][0].isdigit():
        return False
    return found["one"] == THAT or words.words[found.start("one")] in words.prose.singular


_TAKEN_IN = pattern("{preposition}(?P<one>{determiner|that}){noun|ed|ing|participle}{0,2}$")


def _ends_well(words: Words, at: int, kept: Kept) -> bool:
    """Whether a title may end before a word: not behind a preposition, a determiner, a form of "to be", nor a word on how near it is."""
    before = at - 1
    while before > kept.first and words.classes[before] in MARKS:
        before -= 1
    bound = words.classes[before] in _BOUND or words.words[before] in words.prose.nearness
    bound = bound or words.prose.bases.get(words.words[before]) in words.prose.spanning                                  # "The race runs"
    return not bound and not (before == at - 1 and _is_cut_off(words, at))


def _begins_well(words: Words, at: int) -> bool:
    """Whether a title may begin behind a phrase, at a mark or a subject: "In May | the mill closed"."""
    return words.classes[at] in MARKS or words.classes[at] in _SUBJECTS


_BOUND = frozenset(letters("preposition|determiner|to|conj|who|that|sub|degree")) | BE
_SUBJECTS = frozenset(letters("determiner|pronoun"))
