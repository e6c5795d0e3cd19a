"""Stretches: a sentence parted from left to right where the clauses of its tree begin and end, each stretch with verbs of its own.

Knows the clause tree and classes of words. What has no verb belongs to a neighbour: an opening adverbial to the stretch after it, a list
or an apposition to the one before it.
"""

from __future__ import annotations

from operator import itemgetter

from timeline.languages.classes import (
    AND,
    COMMA,
    DETERMINER,
    OPENING,
    PREPOSITION,
    PRONOUN,
    SUBORDINATING,
    TELLING,
    THAT,
    TIME,
    WHO,
    letters,
    pattern,
)
from timeline.sentences.clauses import WEAK, Clause
from timeline.sentences.nodes import Kind, Node, Tree
from timeline.sentences.words import Words

_LEADING = letters("sub|that|who|where|and|but|semicolon")
"""Behind what a stretch leads on to the next."""
_ENDING = frozenset(letters("comma|close|closequote"))
_MARKS = pattern("{comma|close}{closequote|mark}?|{semicolon}")
"""Marks that part stretches whatever stands around them."""
_LINKS, _SUB, _BARE = frozenset(letters("conj")), frozenset(letters("sub")), frozenset(letters("base|bare"))
_ENDED, _BASE, _SINGULAR = letters("ed|participle"), letters("base|bare"), letters("noun|base")
_DATED_AFTER = pattern("{and}{preposition}?{time}")
_DOUBTFUL = frozenset((Kind.COMPLEMENT, Kind.RELATIVE))
"""Clauses that may begin without a word that says so."""
_WITHIN = frozenset((Kind.REDUCED, Kind.PARTICIPIAL))
"""Clauses that part a stretch only behind a comma."""
_start = itemgetter(0)
_REDUCED = pattern(
    "{preposition|time}{determiner}(?:{noun|name|base|third|ing|number|mark|ed}){0,6}{noun|base|third}{ed}{preposition|time}"
)
"""An opening adverbial with a participle in it: "In a poll completed on Monday,"."""


def stretches(words: Words, tree: Tree) -> tuple[Clause, ...]:
    """The stretches of a sentence, which together hold every word.

    >>> from timeline.languages import language
    >>> from timeline.sentences.clauses import verbs
    >>> from timeline.sentences.tree import tree_of
    >>> from timeline.sentences.words import read
    >>> words = read(language("en").prose, "In May, Berg left the yard, which had moved to Graz, and sold his shares.")
    >>> for one in stretches(words, tree_of(words, verbs(words.classes))):
    ...     print(*words.words[one.start : one.end])
    in may , berg left the yard ,
    which had moved to graz ,
    and sold his shares .
    """
    classes = words.classes
    groups = tuple(sorted([verb for node in tree.nodes for verb in node.verbs], key=_start))
    found = {border for node in tree.nodes[1:] for border in _borders(words, node, tree.nodes[node.parent])}
    found.update([mark.end() for mark in _MARKS.finditer(classes)])
    for verb in groups:
        if verb.end > verb.start + 1:
            found.difference_update(range(verb.start + 1, verb.end))
    borders = sorted(c for c in found if 0 < c < len(classes) and not (classes[c - 1] == classes[c] == TIME))
    pieces = []
    start = at = 0
    for border in (*borders, len(classes)):
        first = at
        while at < len(groups) and groups[at].start < border:
            at += 1
        pieces.append(Clause(start, border, groups[first:at]))
        start = border
    return tuple(_joined(classes, pieces))


def is_noun_phrase(words: Words, child: Node) -> bool:
    """Whether what was taken for a clause is a noun and what says more of it: "announced | his part in a show | hosted by Kay"."""
    verb, subject = child.verb, child.subject
    if verb is None or subject is None or verb.end > verb.start + 1:
        return False
    kind, last = words.classes[verb.start], subject[1] - 1
    if kind in _ENDED:
        return words.words[verb.end : verb.end + 1] == (words.prose.agent,)
    if kind in _BASE:                                                            # "added personal | force to it"
        return words.classes[last] in _SINGULAR and not _is_plural(words, last) and AND not in words.classes[slice(*subject)]
    return _DATED_AFTER.search(words.classes, *subject) is not None                 # "a meeting and on Monday Austria | made"


def _is_plural(words: Words, at: int) -> bool:
    """Whether a noun is a plural."""
    return words.words[at].endswith(words.prose.plural) or words.words[at] in words.prose.plurals


def _is_sure(words: Words, node: Node) -> bool:
    """Whether a sentence is parted where a clause begins: not "did | the king sign", "has it | that he left"."""
    classes = words.classes
    first = classes[node.start]
    if node.kind is Kind.COORDINATE:
        return node.verb is None or node.subject is not None or classes[node.verb.start] not in _BARE
    if first == THAT:
        return not node.start or classes[node.start - 1] != PRONOUN
    opened = node.start > 0 and classes[node.start - 1] in _SUB                  # "asked if | they sell"
    if node.kind not in _DOUBTFUL:
        return True
    return not opened and (node.sure or first == PRONOUN) and (first in SUBORDINATING or not is_noun_phrase(words, node))


def _borders(words: Words, node: Node, parent: Node) -> tuple[int, ...]:
    """Where a clause parts a sentence: before it and its conjunction, and behind the mark that ends it."""
    classes = words.classes
    if node.kind in _WITHIN and not node.comma or not _is_sure(words, node):
        return ()
    start, end = node.start, node.end
    over = parent.verb
    if node.verb is not None and over is not None and start < over.end <= node.verb.start and classes[over.main] in TELLING:
        start = node.verb.start                                                  # "I think | it's not"
    while start and classes[start - 1] in _LINKS:
        start -= 1
    last = end
    while end < len(classes) and classes[end] in _ENDING:
        end += 1
    return (start, end) if end > last or classes[end - 1] in _ENDING else (start,)


def _joined(classes: str, pieces: list[Clause]) -> list[Clause]:
    """Pieces without a verb are given to a neighbour: to the clause after them at the head, else to the clause before them."""
    out: list[Clause] = []
    waiting: int | None = None
    for at, piece in enumerate(pieces):
        start = piece.start if waiting is None else waiting
        if piece.verbs and (out or not _opening(classes, piece._replace(start=start))):
            out.append(piece if waiting is None else Clause(start, piece.end, piece.verbs))
            waiting = None
        elif waiting is not None or not out or _leads_on(classes, piece, pieces[at + 1 : at + 2]):
            waiting = start
        else:
            last = out[-1]
            out[-1] = Clause(last.start, piece.end, last.verbs)
    if waiting is not None:
        if out:
            out[-1] = Clause(out[-1].start, len(classes), out[-1].verbs)
        else:
            out.append(Clause(waiting, len(classes), ()))
    return out


def _opening(classes: str, piece: Clause) -> bool:
    """Whether a first piece is an adverbial with a verb inside it: "During the quarter ended Sept. 30,"."""
    if classes[piece.start] not in (PREPOSITION, TIME) or piece.end == len(classes):
        return False
    if all(v.form in WEAK and v.start > piece.start for v in piece.verbs):
        return True
    return len(piece.verbs) == 1 and classes[piece.end - 1] == COMMA and _REDUCED.match(classes, piece.start) is not None


def _leads_on(classes: str, piece: Clause, following: list[Clause]) -> bool:
    """Whether a piece without a verb opens what follows: ", and on Tuesday,", ", who,", ", a move that"."""
    if following and classes[piece.start] == DETERMINER and classes[following[0].start] in (WHO, THAT):
        return True
    return classes[piece.start] in OPENING or classes[piece.start - 1] in _LEADING


