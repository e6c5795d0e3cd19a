"""Who may be a source: the words that name one, their head, and whether they name somebody at all.

Knows the words of one sentence. Knows no report: where a source is looked for says timeline.telling.reports.attribution.
"""

from __future__ import annotations

from typing import NamedTuple

from timeline.languages.classes import NAME, PRONOUN, letters, pattern
from timeline.languages.prose import Prose
from timeline.sentences.words import Words

NAMING = "name|noun|base|third|thirds|number|say|says|mark|past|bare"
"""What the noun phrase of a source is made of, by its form."""
_PHRASE = pattern(
    "(?!{preposition|time}){conj}?{determiner}{0,2}"
    "(?:{" + NAMING + "|ed|ing|stop|and}|time|{preposition}{determiner}?(?={name|noun|third|base|time})){1,9}$"
)
CUT_BEFORE = letters("preposition|adv|determiner|time")
"""What stands behind a participle that says more of the noun before it."""
REDUCED = letters("ed|participle")
_DEFINITE = frozenset(letters("determiner|name|pronoun|number"))
_UNFINISHED = letters("conj|preposition|determiner|comma")
_POST = letters("preposition|who|comma|open|that|where|to")


class Source(NamedTuple):
    """Who says so: the words as they stand in the text, and their offsets there; None where none stand there."""

    name: str
    start_char: int | None
    end_char: int | None


def source_at(words: Words, start: int, end: int, low: int) -> Source:
    """The source that words [start, end) of a sentence at `low` of a text name, its article left out."""
    first, last = words.starts[start], words.ends[end - 1]
    name = words.text[first:last]
    stripped = name.rstrip(" ,\"'“”")
    last -= len(name) - len(stripped)
    first += len(stripped) - len(stripped.lstrip(" ,\"'“”"))
    before = words.prose.before_names
    for article in before if words.text[first:last].lower().startswith(before) else ():
        if words.text[first:last].lower().startswith(article):
            first += len(article)
    return Source(" ".join(words.text[first:last].split()), low + first, low + last)


def is_name(words: Words, at: int) -> bool:
    """Whether a word is a name, not several of a kind at the head of a sentence: "Clerks said"."""
    if words.classes[at] != NAME:
        return False
    noun = words.words[at].removesuffix(words.prose.plural)
    return at > 0 or noun == words.words[at] or not is_teller(words.prose, noun)


def is_phrase(words: Words, start: int, end: int) -> bool:
    """Whether words are a noun phrase and nothing else."""
    return _PHRASE.match(words.classes, start, end) is not None


def head_of(words: Words, start: int, end: int) -> int:
    """The index of the head of a noun phrase: the word before what says more of it; of several the first's."""
    for at in range(start + 1, end):
        participle = words.classes[at] in REDUCED and words.classes[at + 1 : at + 2] in CUT_BEFORE
        if words.classes[at] in _POST or participle:
            return at - 1
    return end - 1


def names_source(words: Words, start: int, end: int) -> bool:
    """Whether the head of a noun phrase is a name, or a noun of those that tell."""
    return words.classes[head_of(words, start, end)] == NAME or is_headed_by_teller(words, start, end)


def is_headed_by_teller(words: Words, start: int, end: int) -> bool:
    """Whether the head of a noun phrase is a noun of those that tell."""
    return is_teller(words.prose, words.words[head_of(words, start, end)].partition("'")[0].partition("’")[0])


def is_teller(prose: Prose, noun: str) -> bool:
    """Whether a noun is one of those that tell: sources, those who speak in headlines, and persons."""
    return noun in prose.speakers or noun in prose.genders or is_source(prose, noun)


def is_source(prose: Prose, noun: str) -> bool:
    """Whether a noun, or what it is the plural of, names a source."""
    return noun in prose.sources or noun.removesuffix(prose.plural) in prose.sources


def names_somebody(words: Words, start: int, end: int) -> bool:
    """Whether words may name a source at all: not "I", nothing unfinished, no time, no bare noun, and no thing that is told itself."""
    last = words.words[end - 1].partition("'")[0] or "'"
    kind = words.classes[end - 1]
    if last in words.prose.no_speakers and kind != NAME or kind in _UNFINISHED:
        return False
    head = head_of(words, start, end)
    if words.classes[head] == NAME:
        return True
    return words.words[head] not in words.prose.told_things and not _is_bare(words, start, head)


def _is_bare(words: Words, start: int, head: int) -> bool:
    """Whether a noun stands without what one of its kind needs to name somebody: "with sexist comments", "criminal damage"."""
    definite = words.classes[max(0, start - 1) : start] == PRONOUN or not _DEFINITE.isdisjoint(words.classes[start : head + 1])
    if definite or any(w.endswith(words.prose.owning) for w in words.words[start:head]):
        return False
    tellers = any(is_teller(words.prose, one) for one in words.words[start : head + 1])
    return not tellers and not is_several(words, start, head + 1)


def is_several(words: Words, start: int, end: int) -> bool:
    """Whether words hold a plural."""
    return any(one.endswith(words.prose.plural) or one in words.prose.plurals for one in words.words[start:end])
