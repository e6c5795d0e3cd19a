"""The parts of a clause that say who did what to whom, where: noun phrases as actors, or as nouns where nobody is named.

Knows the words of one sentence and the actors of its document. Decides nothing about events.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from timeline.languages.classes import AND, COMMA, DETERMINER, NAME, PREPOSITION, PRONOUN, STOP, TIME, TO, letters
from timeline.languages.prose import Pronoun
from timeline.merging.actors import Cast
from timeline.merging.names import role
from timeline.sentences.words import Words

__all__ = ["NOBODY", "Part", "Stands", "behind", "part_of", "phrase_end"]


class Part(NamedTuple):
    """A noun phrase: `actors` it names; `noun`: the stem of its noun where it names none, else ""; `beside`: actors that only say more
    of it: "the trial of | Ewan Rusk", those of whom it is in `of`; `nouns`: the stems of all its nouns."""

    actors: frozenset[str] = frozenset()
    noun: str = ""
    beside: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()


NOBODY = Part()


class Stands(NamedTuple):
    """Words that are read, where they stand in a document, and its actors."""

    words: Words
    document: str
    low: int
    cast: Cast

    def named(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """The actors named by words [start, end), each with the indices of the first and the last word of its name."""
        if start >= end:
            return []
        low = self.low
        first, last = low + self.words.starts[start], low + self.words.ends[end - 1]
        one = self.cast.documents.get(self.document)
        if one is None:
            return []
        at, most = self.words.at, len(self.words.words) - 1
        return [(at(name.start - low), min(most, at(name.end - 1 - low)), actor) for name, actor in self.cast.between(one, first, last)]


def part_of(stands: Stands, start: int, end: int) -> Part:
    """The noun phrase that words [start, end) are: whom they name first or equate with it, not who only says more of it."""
    words, classes = stands.words, stands.words.classes
    while start < end and (classes[start] in _BEFORE):
        start += 1
    if start >= end:
        return NOBODY
    if classes[start] == PRONOUN or end - start == 1 and words.words[start] in words.prose.objective:
        return _of_pronoun(stands, start)
    core = _core_end(words, start, end)
    named = stands.named(start, end)
    plain = (at for at in range(start, core) if classes[at] in _NOUNS and words.words[at] not in words.prose.possessives)
    nouns = frozenset(_stem(words, at) for at in plain)
    heads: set[str] = set()
    ends: set[int] = set()
    for first, last, name in named:
        if _is_head(words, first, last, core, name in stands.cast.persons) or _and_before(words, first, core) in ends:
            heads.add(name)
            ends.add(last)
    beside = {actor for _, _, actor in named} - heads | _owner(stands, start)
    if heads or core == start or words.classes[core - 1] not in _CALLED:
        return Part(frozenset(heads), "", frozenset(beside), nouns)
    known = words.words[start] in words.prose.known
    called = role(words.prose, words.words[start + known : core]) or words.words[core - 1]
    actor = _called(stands, start, called.split()) if known else None
    if actor is not None and actor not in beside:
        return Part(frozenset((actor,)), "", frozenset(beside), nouns)
    of = frozenset(actor for first, _, actor in named if first > core and words.words[core] == words.prose.linking) & beside
    noun = " ".join((*sorted(words.prose.renewing.intersection(words.words[start:core])), _stem(words, core - 1)))
    return Part(frozenset(), noun, frozenset(beside), nouns | {noun}, of)


def _called(stands: Stands, start: int, noun: list[str]) -> str | None:
    """Whom a known noun stands for: who was called so, or who was named last where it may be anybody: "the ship"."""
    at, prose = stands.low + stands.words.starts[start], stands.words.prose
    if not prose.renewing.isdisjoint(noun):
        return None
    actor = stands.cast.of_noun(stands.document, noun, at)
    if actor is not None and any(prose.letters[word] in _NOUNS and word not in stands.cast.words_of(actor) for word in noun[:-1]):
        return None                                                         # "the map library" is no Bodmar Library
    if actor is None and noun[-1] in prose.standing_for and stands.words.words[start] not in prose.possessives:
        actor = stands.cast.before(stands.document, at, prose.standing_for[noun[-1]])
    return actor


def _stem(words: Words, at: int) -> str:
    return words.prose.stem(words.words[at])


def _core_end(words: Words, start: int, end: int) -> int:
    """Where a noun phrase ends before what is put behind it: "the trial | of Ewan Rusk", "the captain |, Ewan Rusk"."""
    for at in range(start + 1, end):
        if words.classes[at] in _EDGES:
            return at
    return end


def _is_head(words: Words, first: int, last: int, core: int, person: bool) -> bool:
    """Whether a name is the head of a phrase that is put together up to word `core`: not an owner, nor before a noun (but for a person's
    office: "named | Ada Holt | minister"), nor behind a preposition."""
    if words.words[last].endswith(words.prose.owners):
        return False
    if first >= core:
        before = first - 1
        while before > core and (words.words[before] in words.prose.offices or words.classes[before] == STOP):
            before -= 1
        apposed = words.classes[before] == COMMA or words.classes[before] == DETERMINER and words.classes[before - 1] == COMMA
        if before + 1 < first and words.words[before] == words.prose.linking:            # "Secretary of Defense | Ada Holt"
            apposed = apposed or words.words[before - 1] in words.prose.offices
        return apposed or words.classes[before] in _LISTING and words.classes[core] in _LISTING
    if last + 1 >= core or words.classes[last + 1] not in _NOUNS:
        return True
    return person and not words.prose.offices.isdisjoint(words.words[last + 1 : core])


def _and_before(words: Words, first: int, core: int) -> int:
    """The index of the word before an "and" that joins a name, and what its bearer is called, to another: "Ada and the actor | Jon"."""
    before = first - 1
    while before > core and (words.classes[before] in _NOUNS or words.classes[before] == DETERMINER):
        before -= 1
    return before - 1 if before > 0 and words.classes[before] == AND else -1


def _owner(stands: Stands, start: int) -> set[str]:
    """Whose it is: "his trial", "her captain"."""
    words = stands.words
    gender = words.prose.possessives.get(words.words[start])
    if gender is None:
        return set()
    person = words.prose.pronouns.get(gender) is Pronoun.PERSON
    actor = stands.cast.before(stands.document, stands.low + words.starts[start], person, gender if person else "")
    return {actor} if actor else set()


def _of_pronoun(stands: Stands, at: int) -> Part:
    """Whom a pronoun stands for."""
    prose, word = stands.words.prose, stands.words.words[at]
    subject = prose.objective.get(word, word)
    kind = prose.pronouns.get(subject)
    if kind is None:
        return NOBODY
    if kind is Pronoun.SEVERAL:
        return Part(stands.cast.several(stands.document, stands.low + stands.words.starts[at]))
    person = kind is Pronoun.PERSON
    actor = stands.cast.before(stands.document, stands.low + stands.words.starts[at], person, subject if person else "")
    return Part(frozenset((actor,))) if actor else NOBODY


def phrase_end(words: Words, start: int, end: int) -> int:
    """Where the noun phrase that begins at a word ends, with what an apposition says of it: "the captain, Ewan Rusk, | on 22 October"."""
    classes, at = words.classes, start
    if classes[at : at + 1] == PRONOUN:
        return at + 1
    while at < end and (classes[at] in _WITHIN or at == start and classes[at] in _BEFORE):
        if at > start and classes[at] == _NUMBER and classes[at - 1] in _CALLED:
            break                                                           # "fined the company | two million"
        at += 1
        of = classes[at : at + 1] == PREPOSITION and words.words[at] == words.prose.linking
        if at < end and (of or at + 1 < end and _goes_on(classes[at - 1 : at + 2])):
            at += 1
    return at


def _goes_on(classes: str) -> bool:
    """Whether a noun phrase goes on over the second of three words, by their classes: an apposition, "Mr.", "and"."""
    before, mark, after = tuple(classes)
    if mark == COMMA:
        return before in _CALLED | {STOP} and after in _APPOSED
    return mark == STOP and after == NAME or mark == AND and after in _WITHIN


def behind(words: Words, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The phrases behind a verb with a preposition: the preposition, and the words that it governs."""
    at = start
    while at < end:
        if words.classes[at] in _PREPOSITIONS and at + 1 < end and words.classes[at + 1] != TIME:
            last = phrase_end(words, at + 1, end)
            yield words.words[at], at + 1, max(last, at + 1)
            at = max(last, at + 1)
        else:
            at += 1


_BEFORE = frozenset(letters("comma|and|openquote|mark"))
_NOUNS = frozenset(letters("noun|base|third|ing"))
_NUMBER = letters("number")
_CALLED = _NOUNS | {NAME}
_EDGES = frozenset((PREPOSITION, COMMA, TIME, TO, *letters("who|that|open|conj|dash|AUX")))
_LISTING = frozenset(letters("comma|conj"))
_WITHIN = frozenset(letters("determiner|name|noun|number|base|third|ing|ed|participle|degree|object|pronoun|mark"))
_APPOSED = frozenset(letters("determiner|name"))
_PREPOSITIONS = frozenset(letters("preposition|to|after"))
