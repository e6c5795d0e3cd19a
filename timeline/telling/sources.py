"""The words that name a source: the subject of a verb of telling, whole, and what parts it from its verb left out.

Knows the words of one sentence. Knows no report: where a source is looked for says timeline.telling.attribution.
"""

from __future__ import annotations

from typing import NamedTuple

from timeline.languages.classes import COMMA, LETTERS, NAME, NOMINAL, TIME, WHO, letters, pattern
from timeline.languages.prose import Prose
from timeline.sentences.borders import Span
from timeline.sentences.clauses import Clause, Form
from timeline.sentences.words import Words

NAMING = "name|noun|base|third|thirds|number|say|says|mark|past|bare"
"""What the noun phrase of a source is made of, by its form."""
_BEFORE = pattern(
    "(?P<source>{pronoun}|(?!{preposition|to|and})(?:{determiner}{0,2}(?:{" + NAMING + "|ed|ing|participle|and|time}"
    "|{preposition|to}{determiner}{0,2}(?={name|noun|base|third|ing|number})"
    "|{stop}(?={name|noun|and})|{adverb}(?={noun|base|ed})){1,14}?)){adv}*$"
)
_BEHIND = pattern(
    "{adv}*(?!{preposition|and})(?P<source>{pronoun}|{determiner}{0,2}(?:{" + NAMING + "}"
    "|{stop}(?={name})|{preposition|and}{determiner}?(?={name|noun|third})){1,10})"
    "(?:{comma}(?P<name>{name}(?:{name|stop}){0,3})(?={comma|stop|closequote}))?(?:$|{comma|stop|semicolon|time|preposition|closequote|where|who})"
)
_PHRASE = pattern(
    "(?!{preposition|time}){conj}?{determiner}{0,2}"
    "(?:{" + NAMING + "|ed|ing|stop|and}|time|{preposition}{determiner}?(?={name|noun|third|base|time})){1,9}$"
)
_NAMES = pattern("{name}(?:{name|stop|preposition}){0,4}$")
_APPOSED = letters("determiner|number|who|ing|ed|participle|saying|preposition|that")
_WITHIN_RELATIVE = letters("adv|preposition|number|after|when")
_RELATIVE, _PARTING = frozenset(letters("who|that")), frozenset(letters("comma|conj|sub|semicolon"))
_ADVERBIAL = letters("adv")
_CUT, _CUT_BEFORE = letters("ed|ing|participle|time"), letters("preposition|adv|determiner|time")
_PREPOSITION = LETTERS["preposition"]
_DEFINITE = frozenset(letters("determiner|name|pronoun|number"))
_DATED = pattern("(?<!{determiner|time}){time}+(?={name|determiner|noun|pronoun})")
_LINKS = letters("conj")
_REDUCED = letters("ed|participle")
_EDGE = letters("preposition|time|comma")
_UNFINISHED = letters("conj|preposition|determiner|comma")
_POST = letters("preposition|who|comma|open|that|where|to")
_ADVERBS = frozenset(_ADVERBIAL)
SUBJECT = 14
"""So many words the subject of a report has at most that a parenthesis parts from its verb, as its pattern has."""
PARTS = 5
"""A subject is parted from its verb by fewer than so many stretches between commas, so that time is linear."""


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


def subject_of(words: Words, clauses: tuple[Clause, ...], j: int, end: int, begin: int | None = None) -> Span | None:
    """The words of the noun phrase that is the subject of a verb of clause `j` that begins at word `end`; none before word `begin`."""
    at = _back(words.classes, end)
    relative = next((i for i in range(end - 1, clauses[j].start - 1, -1) if words.classes[i] not in _WITHIN_RELATIVE), -1)
    if relative < 0 or words.classes[relative] != WHO:
        relative = _relative_before(words, clauses, j, end)
    if relative >= 0:
        return _antecedent(words, clauses, j, relative)
    low = clauses[j].start if begin is None else begin
    if at > 0 and words.classes[at - 1] == COMMA:
        return _parted(words, at) or _found(words, low, end)
    return _found(words, low, end)


def _relative_before(words: Words, clauses: tuple[Clause, ...], j: int, end: int) -> int:
    """The pronoun of the relative clause that stands between a subject and its verb, else -1: "officials | who watch the port | said"."""
    at = end - 1
    while at > 0 and words.classes[at] not in _RELATIVE:
        if words.classes[at] in _PARTING:
            return -1
        at -= 1
    if at < 1 or words.classes[at - 1] not in NOMINAL:
        return -1
    finite = (verb for clause in clauses[: j + 1] for verb in clause.verbs if verb.form is Form.FINITE)
    inside = [verb for verb in finite if at < verb.start and verb.end < end]
    if len(inside) != 1 or words.classes[at + 1 : inside[0].start].strip(_ADVERBIAL):
        return -1
    return -1 if words.prose.bases.get(words.words[inside[0].main]) in words.prose.attributing else at


def subject_behind(words: Words, start: int, end: int) -> Span | None:
    """The words of a subject that stands behind its verb: "said Ada Holt"; a name that is put beside a role alone."""
    found = _BEHIND.match(words.classes, start, end)
    if found is None:
        return None
    start, end = found.span("source")
    if words.classes[head_of(words, start, end)] == NAME and found["name"] is None:              # "said Ada Holt in Brno"
        end = next((i for i in range(start + 1, end) if words.classes[i] == _PREPOSITION and words.words[i] != words.prose.linking), end)
        return start, end
    apposed = found["name"] is not None and words.classes[head_of(words, *found.span("source"))] != NAME
    return found.span("name") if apposed else found.span("source")


def _found(words: Words, low: int, end: int) -> Span | None:
    found = _BEFORE.search(words.classes, low, end)
    return (_listed(words, low, *found.span("source")), found.end("source")) if found else None


def _listed(words: Words, low: int, start: int, end: int) -> int:
    """Where a list begins whose last members are words [start, end): "teachers, | parents and pupils say"."""
    if LETTERS["and"] not in words.classes[start:end]:
        return start
    first = start
    for _ in range(PARTS):
        if first - 1 <= low or words.classes[first - 1] != COMMA:
            break
        before = max(low, words.classes.rfind(COMMA, low, first - 1) + 1)
        before += words.classes[before] in _LINKS
        if not is_phrase(words, before, first - 1):
            break
        first = before
    return first


def _back(classes: str, at: int) -> int:
    while at and classes[at - 1] in _ADVERBS:
        at -= 1
    return at


def _antecedent(words: Words, clauses: tuple[Clause, ...], j: int, relative: int) -> Span | None:
    """What a relative pronoun stands for: "shocked officials at the Pentagon, who said"."""
    end = relative - (words.classes[relative - 1 : relative] == COMMA)
    low = max(0, end - SUBJECT, clauses[j - 1].start if j and clauses[j].start >= end - 1 else 0)
    for clause in clauses[max(0, j - 1) : j + 1]:
        for verb in clause.verbs:
            if verb.form is Form.FINITE and low < verb.end < end:
                low = verb.end
    found = _found(words, low, end)
    if found is None:
        return None
    last = words.classes.rfind(LETTERS["preposition"], found[0], found[1])
    return (last + 1, found[1]) if last > found[0] and not names_source(words, *found) and _is_teller(words, last + 1, found[1]) else found


def _parted(words: Words, at: int) -> Span | None:
    """The subject that what stands between commas parts from its verb at word `at`: "X, 71, said", "the source, who left, told"."""
    commas = [at - 1]
    while len(commas) < PARTS and (before := words.classes.rfind(COMMA, 0, commas[-1])) >= 0:
        commas.append(before)
    starts = [comma + 1 for comma in commas[1:]] + ([0] if len(commas) < PARTS else [])
    for number, start in enumerate(starts[1:], 1):
        end, inner = commas[number], starts[number - 1]
        if number == 1 and _NAMES.match(words.classes, inner, commas[0]) and _role(words, start, end):
            return inner, commas[0]                                          # "the museum's director, Lionel Pratt, said"
        if words.classes[inner] not in _APPOSED and not is_phrase(words, inner, commas[number - 1]):
            continue
        further = number + 1 < len(starts) and words.classes[start] in _APPOSED
        if further and _NAMES.match(words.classes, starts[number + 1], commas[number + 1]):
            continue                                                         # "Jan Novak, 54, a farmer from Brno, says"
        found = _found(words, max(start, end - SUBJECT), end)
        if found is not None:
            return found
    return None


def _role(words: Words, start: int, end: int) -> bool:
    """Whether words are a noun phrase whose head is no name: "the museum's director"."""
    return is_phrase(words, start, end) and words.classes[head_of(words, start, end)] != NAME


def is_phrase(words: Words, start: int, end: int) -> bool:
    """Whether words are a noun phrase and nothing else."""
    return _PHRASE.match(words.classes, start, end) is not None


def trimmed(words: Words, start: int, end: int) -> Span | None:
    """The words of a source without what follows its noun: "a report published on Monday", "X first"; None where none are left."""
    while start < end - 1 and words.classes[start] == TIME:
        start += 1
    adverbial = _DATED.search(words.classes, start, end)
    if adverbial is not None:
        start = adverbial.end()                                                  # "In an interview in 2015 | Ada Holt said"
    for at in range(start + 1, end):
        if words.classes[at] in _CUT and words.classes[at + 1 : at + 2] in _CUT_BEFORE and not _identifies(words, at, end):
            end = at
            break
    while end > start + 1 and (words.words[end - 1] in words.prose.trailing or words.classes[end - 1] in _EDGE):
        end -= 1
    start = _past_period(words, start, end)
    return (start, end) if end > start else None


def _identifies(words: Words, at: int, end: int) -> bool:
    """Whether a participle says which source it is, or is none: "reports seen by Reuters", not "a report published on Monday"."""
    if is_source(words.prose, words.words[at]):
        return True
    return words.classes[at] in _REDUCED and at + 2 < end and words.classes[at + 1] != TIME


def _past_period(words: Words, start: int, end: int) -> int:
    """Where a source begins behind the rest of a time: "In the 2013 financial year | Collins Foods reported"."""
    if not start or words.classes[start - 1] != TIME:
        return start
    for at in range(start, end - 1):
        if words.words[at] in words.prose.periods:
            return at + 1
    return start


def head_of(words: Words, start: int, end: int) -> int:
    """The index of the head of a noun phrase: the word before what says more of it; of several the first's."""
    for at in range(start + 1, end):
        participle = words.classes[at] in _REDUCED and words.classes[at + 1 : at + 2] in _CUT_BEFORE
        if words.classes[at] in _POST or participle:
            return at - 1
    return end - 1


def names_source(words: Words, start: int, end: int) -> bool:
    """Whether the head of a noun phrase is a name, or a noun of those that tell."""
    return words.classes[head_of(words, start, end)] == NAME or _is_teller(words, start, end)


def _is_teller(words: Words, start: int, end: int) -> bool:
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
    if not _DEFINITE.isdisjoint(words.classes[start : head + 1]) or any(w.endswith(words.prose.owning) for w in words.words[start:head]):
        return False
    tellers = any(is_teller(words.prose, one) for one in words.words[start : head + 1])
    return not tellers and not is_several(words, start, head + 1)


def is_several(words: Words, start: int, end: int) -> bool:
    """Whether words hold a plural."""
    return any(one.endswith(words.prose.plural) or one in words.prose.plurals for one in words.words[start:end])


__all__ = [
    "NAMING", "SUBJECT", "Source", "head_of", "is_phrase", "is_several", "is_source", "is_teller", "names_somebody", "names_source",
    "source_at", "subject_behind", "subject_of", "trimmed",
]  # fmt: skip
