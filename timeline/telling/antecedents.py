"""Whom a pronoun stands for that tells something: "he said" is the man who was named last, where only one can be meant.

Knows the sentence of the pronoun and the few before it. Where it is not sure it says so: the pronoun stays.
"""

from __future__ import annotations

from functools import lru_cache

from timeline.languages.classes import LETTERS, NAME, letters
from timeline.languages.prose import Pronoun, Prose
from timeline.sentences.borders import Span, sentence_at
from timeline.sentences.clauses import Clause, Form, parsed
from timeline.sentences.words import Words, read
from timeline.telling.attribution import report_over, source_of
from timeline.telling.sources import Source, head_of, source_at, subject_of, trimmed
from timeline.telling.titles import CONTEXT, likely_name

SENTENCES = 3
"""A pronoun's name is looked for in so many sentences before its own."""
_QUOTES = frozenset(letters("quote"))
_PEOPLE = letters("name|noun|base|third")


def named(prose: Prose, text: str, low: int, pronoun: Source, words: Words) -> Source | None:
    """Whom a pronoun stands for that is the source of a sentence at `low`; None where that is not sure.

    >>> from timeline.languages import language
    >>> prose = language("en").prose
    >>> text = "Ada Holt sold the shop. She said it had closed in 2016."
    >>> named(prose, text, 24, Source("She", 24, 27), read(prose, text[24:]))
    Source(name='Ada Holt', start_char=0, end_char=8)
    """
    kind = prose.pronouns[pronoun.name.lower()]
    at = words.at((pronoun.start_char or low) - low)
    inside = None if _QUOTES.intersection(words.classes[:at]) else _first_subject(words, low, at)
    if inside is not None and inside.name.lower() not in prose.pronouns:
        return inside if _fits(prose, text, words, low, inside, pronoun.name, kind) and not _rivals(words, low, inside, at) else None
    for _ in range(SENTENCES):
        if low < 2:
            break
        first, last = sentence_at(prose, text, _back(text, low))
        if first >= low:
            break
        found, read_there = _subject(prose, text, first, last)
        if found is not None and found.name.lower() not in prose.pronouns:
            return found if _fits(prose, text, read_there, first, found, pronoun.name, kind) else None
        if found is None:
            break
        low = first
    return None


def named_at(prose: Prose, text: str, pronoun: Source) -> Source | None:
    """The same for a pronoun in another sentence than the one in hand: the report of a quotation over several."""
    if pronoun.start_char is None:
        return None
    low, high = sentence_at(prose, text, pronoun.start_char)
    return named(prose, text, low, pronoun, read(prose, text[low:high]))


def _back(text: str, low: int) -> int:
    """An offset inside the sentence before one at `low`."""
    return max(0, len(text[max(0, low - 8) : low].rstrip()) + max(0, low - 8) - 1)


@lru_cache(maxsize=16)
def _subject(prose: Prose, text: str, low: int, high: int) -> tuple[Source | None, Words]:
    """Who a sentence is about: who tells it, or its first subject."""
    words = read(prose, text[low:high])
    clauses = parsed(words)
    for number in range(len(clauses)) if clauses else ():
        report = report_over(words, clauses, number)
        if report is not None and (told := source_of(words, report, low)) is not None:
            return told, words
        if number:
            break
    return _first_subject(words, low, len(words.words), clauses), words


def _first_subject(words: Words, low: int, end: int, clauses: tuple[Clause, ...] | None = None) -> Source | None:
    """The subject of the first finite verb before word `end`."""
    for number, clause in enumerate(parsed(words) if clauses is None else clauses):
        verb = next((v for v in clause.verbs if v.form not in (Form.GERUND, Form.PARTICIPLE, Form.INFINITIVE)), None)
        if clause.start >= end or verb is not None and verb.start > end:
            break
        if verb is None:
            continue
        found = subject_of(words, (parsed(words) if clauses is None else clauses), number, verb.start)
        span = trimmed(words, *found) if found else None
        return source_at(words, *span, low) if span else None
    return None


def _fits(prose: Prose, text: str, words: Words, low: int, source: Source, pronoun: str, kind: Pronoun) -> bool:
    """Whether a source is such as a pronoun may stand for, by number, gender and what it names."""
    first, last = _span(words, low, source)
    head = head_of(words, first, last)
    noun, proper = words.words[head].partition("'")[0], words.classes[head] == NAME
    genders = {prose.genders[w] for w in map(_bare, words.words[first:last]) if w in prose.genders}
    several = LETTERS["and"] in words.classes[first:last] or not proper and noun.endswith(prose.plural) and noun not in prose.sources
    if kind is Pronoun.SEVERAL:
        return several and words.classes[head] in _PEOPLE
    if several or kind is Pronoun.BODY and genders:
        return False
    if kind is Pronoun.BODY:
        return (proper and not _is_person(prose, source.name)) or not proper and noun in prose.sources
    if genders and pronoun.lower() not in genders:
        return False
    return bool(genders) or not proper and noun in prose.sources or proper and _person_before(prose, text, low, source)


def _bare(word: str) -> str:
    return word.rstrip(".")


def _is_person(prose: Prose, name: str) -> bool:
    """Whether a name is rather a person's than a body's: of titles, or of a first and a last name without a word of firms."""
    return any(_bare(word.lower()) in prose.genders or _bare(word.lower()) in prose.titles for word in name.split())


def _person_before(prose: Prose, text: str, low: int, source: Source) -> bool:
    """Whether a name is a person's: of two words or more, or the one that "he" stands for in what has been told."""
    name = source.name
    if prose.no_person.search(name) or name.isupper():
        return False
    if len(name.split()) > 1 and prose.person.fullmatch(name):
        return True
    end = source.end_char or low
    return likely_name(prose, text[max(0, end - CONTEXT) : end]) == name.split()[-1]


def _rivals(words: Words, low: int, source: Source, end: int) -> bool:
    """Whether another name stands before a pronoun in its own sentence."""
    first, last = _span(words, low, source)
    return NAME in words.classes[:first] or NAME in words.classes[last:end]


def _span(words: Words, low: int, source: Source) -> Span:
    first = words.at((source.start_char or low) - low)
    return first, max(first + 1, words.at((source.end_char or low) - low - 1) + 1)


__all__ = ["named", "named_at"]
