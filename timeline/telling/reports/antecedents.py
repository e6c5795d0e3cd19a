"""Whom a pronoun stands for that tells something: "he said" is the man who was named last, where only one can be meant.

Knows the sentence of the pronoun and the few before it. Where it is not sure it says so: the pronoun stays.
"""

from __future__ import annotations

from functools import lru_cache

from timeline.languages.classes import DETERMINER, LETTERS, NAME, letters
from timeline.languages.prose import Pronoun, Prose
from timeline.sentences.borders import Span, sentence_at
from timeline.sentences.clauses import verbs
from timeline.sentences.nodes import Tree
from timeline.sentences.tree import tree_of
from timeline.sentences.words import Words, read
from timeline.telling.pronouns import is_person
from timeline.telling.reports.attribution import report_over
from timeline.telling.reports.complements import tells
from timeline.telling.reports.quotations import quotations
from timeline.telling.reports.sources import Source, head_of, is_name, source_at
from timeline.telling.reports.speakers import subject_of, trimmed
from timeline.telling.reports.tellers import source_of

SENTENCES = 3
"""A pronoun's name is looked for in so many sentences before its own."""
_QUOTES = frozenset(letters("quote"))
_WORD = 40
FAR = 10_000
"""The first name of a person is looked for so many characters back."""
_PEOPLE = letters("name|noun|base|third")


def named(text: str, low: int, pronoun: Source, words: Words, tree: Tree) -> Source | None:
    """Whom a pronoun stands for that is the source of a sentence at `low` of a text; None where that is not sure.

    >>> from timeline.languages import language
    >>> prose = language("en").prose
    >>> text = "Ada Holt sold the shop. She said it had closed in 2016."
    >>> words = read(prose, text[24:])
    >>> named(text, 24, Source("She", 24, 27), words, tree_of(words, verbs(words.classes)))
    Source(name='Ada Holt', start_char=0, end_char=8)
    """
    prose = words.prose
    at = words.at((pronoun.start_char or low) - low)
    inside = None if _QUOTES.intersection(words.classes[:at]) else _first_subject(words, tree, low, at)
    if inside is not None and inside.name.lower() not in prose.pronouns:
        return inside if _fits(text, words, low, inside, pronoun.name) and not _rivals(words, low, inside, at) else None
    low = _before_quotation(text, low)
    for _ in range(SENTENCES):
        if low < 2:
            break
        first, last = sentence_at(prose, text, _back(text, low))
        if first >= low:
            break
        found, read_there = _subject(prose, text, first, last)
        if found is not None and found.name.lower() not in prose.pronouns:
            return found if _fits(text, read_there, first, found, pronoun.name) else None
        if found is None:
            break
        low = first
    return None


def named_at(prose: Prose, text: str, pronoun: Source) -> Source | None:
    """The same for a pronoun in another sentence than the one in hand: the report of a quotation over several."""
    if pronoun.start_char is None:
        return None
    low, high = sentence_at(prose, text, pronoun.start_char)
    words = read(prose, text[low:high])
    return named(text, low, pronoun, words, tree_of(words, verbs(words.classes)))


def _before_quotation(text: str, low: int) -> int:
    """Where the quotation opens that goes on in a sentence at `low`, whose own subjects are nobody's; else `low`."""
    told = quotations(text)
    number = told.at(low)
    return low if number is None else min(low, told.quotations[number].pieces[0][0] - 1)


def _back(text: str, low: int) -> int:
    """An offset inside the sentence before one at `low`."""
    return max(0, len(text[max(0, low - 8) : low].rstrip()) + max(0, low - 8) - 1)


@lru_cache(maxsize=16)
def _subject(prose: Prose, text: str, low: int, high: int) -> tuple[Source | None, Words]:
    """Who a sentence is about: who tells it, or its first subject."""
    words = read(prose, text[low:high])
    tree = tree_of(words, verbs(words.classes))
    for number in range(min(2, len(tree.nodes))) if tells(words) else ():
        report = report_over(words, tree, number)
        if report is not None and (told := source_of(words, report, low)) is not None:
            return told, words
    return _first_subject(words, tree, low, len(words.words)), words


def _first_subject(words: Words, tree: Tree, low: int, end: int) -> Source | None:
    """The subject of the first finite verb before word `end`."""
    for number, node in enumerate(tree.nodes):
        if node.start >= end:
            break
        if node.verb is None or node.subject is None or node.subject[0] >= end:
            continue
        found = subject_of(words, tree, number, node.verb)
        span = trimmed(words, *found) if found else None
        return source_at(words, *span, low) if span else None
    return None


def _fits(text: str, words: Words, low: int, source: Source, pronoun: str) -> bool:
    """Whether a source is such as a pronoun may stand for, by number, gender and what it names."""
    prose, kind = words.prose, words.prose.pronouns[pronoun.lower()]
    first, last = _span(words, low, source)
    head = head_of(words, first, last)
    noun, proper = words.words[head].partition("'")[0], is_name(words, head)
    genders = {prose.genders[w] for w in map(_bare, words.words[first:last]) if w in prose.genders}
    several = LETTERS["and"] in words.classes[first:last] or not proper and noun.endswith(prose.plural) and noun not in prose.sources
    if kind is Pronoun.SEVERAL:
        return several and words.classes[head] in _PEOPLE
    if several or kind is Pronoun.BODY and genders:
        return False
    if kind is Pronoun.BODY:
        return proper and _is_body(text, words, first, source) or not proper and noun in prose.sources
    if genders and pronoun.lower() not in genders:
        return False
    return bool(genders) or not proper and noun in prose.sources or proper and _person_before(prose, text, low, source)


def _bare(word: str) -> str:
    return word.rstrip(".")


def _is_body(text: str, words: Words, first: int, source: Source) -> bool:
    """Whether a name is a body's: with an article, in capitals, with a word of firms or a plural; or a single word that is no person's."""
    prose, name, start = words.prose, source.name, source.start_char or 0
    if any(_bare(word.lower()) in prose.titles for word in name.split()):
        return False
    if name.isupper() or prose.no_person.search(name) or words.classes[first] == DETERMINER or name.endswith(prose.plural):
        return True
    return " " not in name and not is_person(prose, text, name, start)


def _person_before(prose: Prose, text: str, low: int, source: Source) -> bool:
    """Whether a name is a person's: of two words or more, or the one that "he" stands for in what has been told."""
    name = source.name
    if prose.no_person.search(name) or name.isupper():
        return False
    if len(name.split()) > 1 and prose.person.fullmatch(name):
        return True
    start = source.start_char or low
    return is_person(prose, text, name, start) or _has_first_name(prose, text, name, start)


def _has_first_name(prose: Prose, text: str, name: str, at: int) -> bool:
    """Whether a last name stood with a first name where it was told first, not far before an offset."""
    low = max(0, at - FAR)
    first = text.find(" " + name, low, at)
    before = text[max(low, first - _WORD) : first].split()[-1:] if first > 0 else []
    return bool(before) and before[0][:1].isupper() and before[0].isalpha() and before[0].lower() not in prose.no_names


def _rivals(words: Words, low: int, source: Source, end: int) -> bool:
    """Whether another name that may be a person's stands before a pronoun in its own sentence: none is in "from Congress"."""
    first, last = _span(words, low, source)
    runs = (at for at in (*range(first), *range(last, end)) if words.classes[at] == NAME and words.classes[at - 1 : at] != NAME)
    return any(not at or words.words[at - 1] not in words.prose.place_before for at in runs)


def _span(words: Words, low: int, source: Source) -> Span:
    first = words.at((source.start_char or low) - low)
    return first, max(first + 1, words.at((source.end_char or low) - low - 1) + 1)


__all__ = ["named", "named_at"]
