"""Which words of a sentence are the title of what a phrase dates: from the subject of its clause on, verbatim.

Knows in which order a title is made, the place that it may begin with, and for whom a pronoun at its head stands that only who tells it
can be. Which words it is made of is said in `beginnings`, what is left out of them in `omissions`. Where nothing is sure the title is the
sentence.
"""

from __future__ import annotations

from typing import NamedTuple

from timeline.languages.classes import AND, COMMA, DETERMINER, LETTERS, NAME, PRONOUN, THAT, letters, pattern
from timeline.languages.prose import Pronoun
from timeline.sentences.borders import Span
from timeline.sentences.nodes import FINITE, Kind, Node, Tree
from timeline.sentences.words import Words
from timeline.telling.analysis import Sentence
from timeline.telling.pronouns import is_person
from timeline.telling.reports.sources import head_of, is_name
from timeline.telling.reports.tellers import Report
from timeline.telling.titles.beginnings import kept_of
from timeline.telling.titles.kept import LINKING, Kept, length
from timeline.telling.titles.nouns import AROUND
from timeline.telling.titles.omissions import end_of, holes_of, insertions, pieces, without_phrase
from timeline.telling.titles.wording import LONGEST, cut_at, fits, line, named, shortened, with_name

__all__ = ["title_of"]


def title_of(sentence: Sentence, number: int, phrase: Span, report: Report | None) -> str:
    """The title of clause `number` of the tree of a sentence, which the words [first, last) of `phrase` date (empty: none does).

    `report` is the one that tells the clause: its words are left out, "The mill closed, according to Berg" is "The mill closed".
    """
    words, tree = sentence.words, sentence.tree
    kept = kept_of(words, tree, number, phrase)
    if phrase[0] < kept.first < phrase[1]:
        kept = kept._replace(first=phrase[0])                                                            # "This | morning's hearing"
    kept = kept._replace(must=_point(words, tree, kept.must))
    kept = kept if kept.quoting else kept._replace(last=end_of(sentence, kept, phrase))
    holes = sorted(holes_of(words, tree, kept, phrase, report))
    first, left, cut, resumed = _left(sentence, number, kept, phrase, holes)
    opened = kept.opened or first == 0 and words.classes[0] == THAT
    title = line(words, left, cut=cut, opened=opened, quoting=kept.quoting, resumed=resumed)
    title = title or shortened(words.prose, sentence.text[sentence.low : sentence.high])
    begin = kept.head[0] if kept.head else first
    if (speaker := _speaker(words, tree, tree.nodes[number], begin)) is not None:
        return with_name(words.prose, title, speaker)
    at = sentence.low + words.starts[min(begin, len(words.starts) - 1)]
    return named(words.prose, title, sentence.text, at, sentence.low)


class _Left(NamedTuple):
    """Where a title begins behind its head, the words that are left of it, whether they are cut, and whether the last follow a cut."""

    first: int
    spans: list[Span]
    cut: bool = False
    resumed: bool = False


def _left(sentence: Sentence, number: int, kept: Kept, phrase: Span, holes: list[Span]) -> _Left:
    """What is left of a title: "Ada Holt sold the mill to…", "Ada Holt sold the mill… giving the rest to her aunt in May"."""
    words, tree = sentence.words, sentence.tree
    first, last = without_phrase(words, kept, phrase, holes)
    if first > kept.first and words.classes[phrase[1]] != LETTERS["semicolon"] and _is_subject(tree.nodes[number], phrase):
        first = kept.first                                                              # "This day, in the history of Graz, will be long"
    placed = _place_before(words, tree.nodes[number], kept, phrase)
    if placed is not None and fits(words, pieces(None, placed, last, holes)):
        first = placed
    left = pieces(kept.head, first, last, holes)
    if fits(words, left):
        return _Left(first, left)
    holes = sorted({*holes, *insertions(words, tree, kept, phrase)})
    left = pieces(kept.head, first, last, holes)
    if fits(words, left):
        return _Left(first, left)
    cut = cut_at(words, left, kept.must)
    cut = None if cut is None else _before_clause(tree, kept, first, cut, words)
    if (parted := _resumed(words, tree, kept._replace(first=first), phrase, cut, holes)) is not None:
        return _Left(first, parted, resumed=True)
    if cut is not None:
        left = pieces(kept.head, first, without_phrase(words, kept._replace(last=cut), phrase, holes)[1], holes)
    return _Left(first, left, cut is not None)


def _resumed(words: Words, tree: Tree, kept: Kept, phrase: Span, cut: int | None, holes: list[Span]) -> list[Span] | None:
    """The words of a title that would be cut before its phrase: its beginning, and what its phrase dates, where there is room for both."""
    if not phrase[0] < phrase[1] <= kept.last or cut is not None and phrase[0] < cut:
        return None
    parted = [node for node in tree.nodes if node.kind in _BROKEN_OFF and words.classes[node.start - 1 : node.start] in _PARTING]
    around = [node.start for node in parted if kept.first < node.start <= phrase[0] < node.end and node.verb and node.verb.end <= phrase[0]]
    start = next((at for at in reversed(around) if length(words, at, phrase[1]) <= _RESUMED), -1)
    if start < 0:
        start = max(words.classes.rfind(mark, cut or kept.first, phrase[0]) + 1 for mark in (COMMA, AND))
    size = length(words, start, phrase[1])
    if not kept.first < start or size > _RESUMED or not words.classes[start : phrase[0]].strip(_BESIDE_DATES):
        return None
    verbs = [one.verb for one in tree.nodes if one.verb is not None and one.verb.form in FINITE]
    must = max([verb.end - 1 for verb in verbs if kept.first <= verb.start < start], default=-1)
    begun = pieces(kept.head, kept.first, start if cut is None else min(cut, start), holes)
    if must < 0 or fits(words, [*begun, (start, phrase[1])]):
        return None if must < 0 else [*begun, (start, phrase[1])]
    end = cut_at(words, begun, min(must, kept.must), LONGEST - size - 2, _BEGUN)
    if end is not None and words.classes[end - 1] not in _THINGS:
        return None                                                                                      # "about to take | off"
    return None if end is None else [*pieces(kept.head, kept.first, end, holes), (start, phrase[1])]


_PARTING = frozenset(letters("comma|conj|who|that|sub"))
_THINGS = frozenset(letters("noun|name|number|base|third|close|mark"))
_RESUMED = 72
"""So many characters at most of a title follow the place where words are left out."""
_BEGUN = 24
"""And so many at least stand before it."""
_BESIDE_DATES = letters("comma|conj|preposition|determiner|adverb|degree|time|dash")


def _before_clause(tree: Tree, kept: Kept, first: int, cut: int, words: Words) -> int:
    """Where a title is cut that would break off in a clause before its verb: before that clause, where enough is left."""
    for node in tree.nodes:
        if kept.must < node.start < cut < node.end and node.kind in _BROKEN_OFF and (node.verb is None or node.verb.end > cut):
            above = tree.nodes[node.parent].verb
            if above is None or above.start >= node.end:
                return cut
            start = node.start - (words.classes[node.start - 1] in LINKING)
            return start if length(words, first, start) > _SHORT else cut
    return cut


_BROKEN_OFF = frozenset((Kind.ADVERBIAL, Kind.RELATIVE, Kind.COORDINATE, Kind.PARTICIPIAL))


def _is_subject(node: Node, phrase: Span) -> bool:
    """Whether a phrase is what a clause without another subject tells of: "This day will be remembered"."""
    alone = node.subject is None and node.kind is Kind.OWN
    return alone and node.verb is not None and node.verb.form in FINITE and phrase[1] <= node.verb.start


def _point(words: Words, tree: Tree, must: int) -> int:
    """The word up to which a title reaches: the verb of what is told, where its own verb tells: "Berg said | that the mill closed"."""
    for node in tree.nodes:
        if node.kind is not Kind.COMPLEMENT or node.verb is None or node.start <= must:
            continue
        verb = tree.nodes[node.parent].verb
        if verb is not None and verb.end - 1 == must and words.prose.bases.get(words.words[verb.main]) in words.prose.attributing:
            return _point(words, tree, node.verb.end - 1)
    return must


def _place_before(words: Words, node: Node, kept: Kept, phrase: Span) -> int | None:
    """Where a title begins with the place that stands before its subject: "In the old town of Graz, two bars have closed"."""
    if kept.head is not None or kept.opened or kept.quoting or node.kind is not Kind.OWN:
        return None
    if node.subject is None or kept.first != node.subject[0]:
        return None
    start = node.start
    if start <= phrase[0] < kept.first:
        start = phrase[1]
    while start < kept.first and words.classes[start] in LINKING:
        start += 1
    return start if _PLACE.fullmatch(words.classes, start, kept.first) else None


_PLACE = pattern("{comma}?{preposition}(?=" + AROUND + "*{name}|" + AROUND + "{3})" + AROUND + "{1,12}{comma}{adverb}*{comma}?")
"""A place before a subject, that has a name or some words: "in the old town of Graz,"."""


# -- who tells it ---------------------------------------------------------------------------------------------------------------------


def _speaker(words: Words, tree: Tree, node: Node, begin: int) -> str | None:
    """Whom a pronoun at the head of what is told stands for, that can only be who tells it: "Budapest said | it would close"."""
    kind = words.prose.pronouns.get(words.words[begin]) if begin < len(words.words) else None
    if kind is None or node.kind is not Kind.COMPLEMENT or node.subject != (begin, begin + 1) or node.parent < 0:
        return None
    teller = _teller(words, tree.nodes[node.parent], begin)
    if teller is None:
        return None
    first, last = _apposed_name(words, *teller)
    last = next((at for at in range(first + 1, last) if words.classes[at] in _SAYS_MORE), last)
    head = head_of(words, first, last)
    several = AND in words.classes[first:last] or not is_name(words, head) and words.words[head].endswith(words.prose.plural)
    if several is not (kind is Pronoun.SEVERAL):
        return None
    first += words.classes[first] == DETERMINER and last - first > 1
    name = words.text[words.starts[first] : words.ends[last - 1]]
    person = kind is Pronoun.BODY and is_person(words.prose, words.text, name, words.starts[first])
    return None if person else " ".join(name.split())


def _teller(words: Words, node: Node, begin: int) -> Span | None:
    """The subject of a clause that tells what begins at a word, where nobody else stands between: "Budapest | said on Monday that"."""
    if node.verb is None or node.subject is None or words.prose.bases.get(words.words[node.verb.main]) not in words.prose.attributing:
        return None
    first, last = node.subject
    alone = not words.classes[node.verb.end : begin].strip(_BESIDE_TOLD) and words.classes[first] != PRONOUN
    return node.subject if alone and length(words, first, last) <= _SHORT else None


def _apposed_name(words: Words, first: int, last: int) -> Span:
    """The name behind the noun that a speaker is called first, or all: "The judge, | Robert Holt", "Robert Holt, the judge"."""
    comma = words.classes.find(COMMA, first, last - 1)
    end = comma + 1
    while comma > 0 and end < last and words.classes[end] == NAME:
        end += 1
    named = end > comma + 1 and words.classes[first] == DETERMINER and (end == last or words.classes[end] == COMMA)
    return (comma + 1, end) if named else (first, last)


_SAYS_MORE = frozenset(letters("comma|who|that"))
_BESIDE_TOLD = letters("that|time|adverb|degree|preposition")
_SHORT = 60
"""A name in square brackets has at most so many characters."""
