"""What an entry tells, as far as two tellings can be compared: which change, of whom, to whom, where, how many.

The clause of an entry is read once more, by itself: the verb that its phrase belongs to tells the change ("stepped down" resign, where the
language's tables have it), a light verb that of its noun ("announced her resignation", "completed its takeover"); who and what it is told
of are actors where they are named, or can only stand for one, else nouns. A passive is turned: what was bought is what somebody bought.
Knows no other telling, and no dates.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from timeline.document import Entry
from timeline.languages.classes import AFTER, COMMA, NAME, TO, letters
from timeline.languages.prose import Phase, Prose
from timeline.merging.actors import Cast
from timeline.merging.parts import NOBODY, Part, Stands, behind, part_of, phrase_end
from timeline.merging.subjects import phrase_before, subject_of
from timeline.merging.verbs import change_of, end_of, is_passive, main_verb, nearest, plain_verb
from timeline.sentences.borders import Span
from timeline.sentences.clauses import Verb
from timeline.sentences.nodes import Node
from timeline.sentences.passage import Sentence
from timeline.sentences.words import Words

__all__ = ["Facts", "facts", "inherited"]


Others: TypeAlias = tuple[tuple[str, frozenset[str]], ...]
"""Actors behind prepositions, by those."""
Numbers: TypeAlias = tuple[tuple[str, str], ...]
"""Numbers by the noun that they count."""


class Facts(NamedTuple):
    """What an entry tells.

    `changes`: those of the tables that its verb or its noun may tell; `verb`: the stem of that verb, "" where there is none; `words`: how
    it says so; `phase`: told before it is made, or at its beginning; `who`: its subject, or who did it; `what`: to whom or what;
    `places`: actors behind words of place; `others`: behind other prepositions, by those; `numbers`: numbers by the noun that they count;
    `of_noun`: a noun tells it; `near`: actors that are told of beside it, or before it.
    """

    changes: frozenset[str] = frozenset()
    verb: str = ""
    words: str = ""
    phase: Phase | None = None
    who: Part = NOBODY
    what: Part = NOBODY
    places: frozenset[str] = frozenset()
    others: Others = ()
    numbers: Numbers = ()
    of_noun: bool = False
    near: frozenset[str] = frozenset()

    @property
    def core(self) -> frozenset[str]:
        """The actors whom it is told of."""
        return self.who.actors | self.what.actors

    @property
    def named(self) -> frozenset[str]:
        """Every actor that it names."""
        told = frozenset().union(*(actors for _, actors in self.others))
        return self.core | self.who.beside | self.what.beside | self.places | told

    @property
    def nouns(self) -> frozenset[str]:
        """What it is told of where nobody is named."""
        return frozenset(filter(None, (self.who.noun, self.what.noun)))


def facts(prose: Prose, entry: Entry, cast: Cast) -> Facts:
    """What an entry tells.

    >>> from timeline.extract import extract_document
    >>> from timeline.document import Document
    >>> one = extract_document(Document("Ada Holt announced her resignation in May 2020. Holt had bought the mill.", id="a"))
    >>> from timeline.languages import language
    >>> told = facts(language("en").prose, one.entries[0], Cast([one.document]))
    >>> sorted(told.changes), told.words, sorted(told.who.actors)
    (['depart', 'resign'], 'announced resignation', ['Ada Holt'])
    """
    start = entry.event_start_char
    first, last = (entry.phrase_start_char or 0) - start, (entry.phrase_end_char or 0) - start
    inside = entry.phrase_start_char is not None and 0 <= first < last <= len(entry.event)
    sentence = Sentence(prose, entry.event, 0, len(entry.event), ((first, last),) if inside else ())
    words, nodes = sentence.words, sentence.tree.nodes
    if not nodes:
        return Facts()
    stands = Stands(words, entry.document, start, cast)
    node = _telling(words, nodes, sentence.dated(first, last) if inside else 0, words.at(first))
    if node.verb is None:
        return _verbless(stands, node.start, node.end)
    if inside and (noun := _noun_before(words, node, words.at(first))) is not None:
        return _beside(stands, nodes, node, entry, noun)
    verb = nearest(node, words.at(first)) if inside else node.verb
    told = _told(stands, node._replace(end=end_of(nodes, node, verb)), verb, subject_of(stands, nodes, node, entry))
    since = entry.start is not None and entry.end is None
    return told._replace(changes=prose.holding_office) if since and told.verb in prose.office_verbs else told


def _telling(words: Words, nodes: Sequence[Node], number: int, at: int) -> Node:
    """The clause that tells what a phrase at a word dates: its own, one that it hangs on, the last one before it."""
    node = nodes[number]
    while node.verb is None and node.parent >= 0:
        node = nodes[node.parent]
    if node.verb is None:
        node = next((one for one in reversed(nodes) if one.verb is not None and one.verb.end <= at), node)
    plain = plain_verb(words, node) if node.verb is None else None
    return node if plain is None else node._replace(verb=plain, verbs=(plain,), subject=(node.start, plain.start))


def _beside(stands: Stands, nodes: Sequence[Node], node: Node, entry: Entry, noun: Span) -> Facts:
    """What a noun tells that a phrase dates beside the verb of a clause, of whom it is put beside, or near the subject."""
    told = _verbless(stands, *noun)
    if stands.words.classes[noun[0] - 1] == COMMA:
        return told._replace(who=phrase_before(stands, noun[0] - 1), near=told.named)
    return told._replace(near=subject_of(stands, nodes, node, entry).actors)


def inherited(entries: Sequence[Entry], told: Sequence[Facts], cast: Cast) -> list[Facts]:
    """Facts in which an event of nobody is of whom it was told before: "The purchase will be completed", or near who was told of last, and
    whom its document names most."""
    last: dict[tuple[str, str], Facts] = {}
    latest: dict[str, frozenset[str]] = {}
    made = list(told)
    for at in sorted(range(len(entries)), key=lambda n: (entries[n].document, entries[n].event_start_char, entries[n].id)):
        one, document = told[at], entries[at].document
        if not one.core and not one.what.beside and not one.who.beside:
            before = next((last[document, change] for change in sorted(one.changes) if (document, change) in last), None)
            if before is not None and one.of_noun:
                made[at] = one._replace(who=before.who, what=before.what)
            else:
                near = before.core if before else latest.get(document, frozenset())
                made[at] = one._replace(near=one.near | near | cast.foremost(document))
        if made[at].core:
            last.update(((document, change), made[at]) for change in one.changes)
            latest[document] = made[at].core
    return made


def _noun_before(words: Words, node: Node, at: int) -> tuple[int, int] | None:
    """The noun phrase that a phrase dates rather than the verb does: behind a word of order, "left after | the defeat | on 2 May", or put
    beside a name, "Rita Moss, | the mayor | since 2001"."""
    start = at
    while start > node.start and words.classes[start - 1] in _PHRASAL:
        start -= 1
    if (known := _known_noun(words, node, at)) is not None:
        return known, at
    if start == node.start or start == at or words.classes[start - 1] not in (AFTER, COMMA):
        return None
    if words.classes[start - 1] == COMMA:
        prose = words.prose
        office = not (prose.offices | prose.in_office).isdisjoint(words.words[start:at])
        return (start, at) if office and words.classes[start - 2] == NAME else None
    told = any(words.prose.stem(words.words[i]) in words.prose.changes.nouns for i in range(start, at))
    return (start, at) if told else None


def _known_noun(words: Words, node: Node, at: int) -> int | None:
    """Where a known event begins that a phrase right behind it dates, whatever its verb: "jailed for | the theft of an atlas in May"."""
    prose = words.prose
    for noun in range(at - 1, node.start, -1):
        if words.classes[noun] not in _PHRASAL:
            return None
        if noun + 1 < at and words.words[noun + 1] == prose.linking and prose.stem(words.words[noun]) in prose.changes.nouns:
            known = words.words[noun - 1] == prose.article and node.verb is not None and noun - 1 > node.verb.end - 1
            light = known and node.verb is not None and prose.stem(words.words[node.verb.main]) in prose.changes.light
            return noun - 1 if known and not light else None
    return None


_PHRASAL = frozenset(letters("determiner|noun|name|number|base|third|preposition|mark"))


def _verbless(stands: Stands, start: int, end: int) -> Facts:
    """What a noun tells without a verb: "the resignation of Ada Holt in May"."""
    words = stands.words
    part = part_of(stands, start, phrase_end(words, start, end))
    noun = next((n for n in (part.noun, *sorted(part.nouns)) if n in words.prose.changes.nouns), "")
    changes = words.prose.changes.nouns.get(noun, frozenset())
    if not changes and not (words.prose.offices | words.prose.in_office).isdisjoint(words.words[start:end]):
        changes = words.prose.holding_office
    return Facts(changes, noun or part.noun, noun or part.noun, None, part, NOBODY, *_around(stands, start, end))


def _told(stands: Stands, node: Node, verb: Verb, subject: Part) -> Facts:
    """What a verb tells of its subject and of what stands behind it."""
    words, changes = stands.words, stands.words.prose.changes
    main, phase = main_verb(words, node, verb)
    found, told, at = change_of(words, main, node.end)
    passive = is_passive(words, main, verb, node)
    given = _given(stands, main, at, node.end)
    around = _around(stands, at, node.end)
    stem = words.prose.stem(words.words[main])
    parts = (subject,) if passive else (given, subject) if stem in changes.passing else (given,)
    noun = next((part.noun for part in parts if part.noun in changes.nouns and part.noun != stem), "")
    who, what = subject, given
    if passive:
        who, what = _agent(stands, at, node.end), subject._replace(beside=subject.beside | given.actors)
    if noun and stem in changes.light:
        phase = phase or changes.phases.get(stem) or next((changes.phases[one] for one in sorted(found) if one in changes.phases), None)
        who, what = (who, _widened(what, who)) if what.noun == noun else (NOBODY, _widened(who, NOBODY))
        return Facts(changes.nouns[noun], noun, f"{words.words[main]} {noun}", phase, who, what, *around, True)
    happens = _happening(words, main, given, subject, passive)
    if happens is not None:
        known = changes.nouns.get(happens.noun, frozenset())
        return Facts(known, happens.noun, happens.noun, None, NOBODY, _widened(happens, NOBODY) if known else happens, *around, True)
    makes = stem in words.prose.copulas or stem in changes.light and passive
    if makes and not given.actors and given.nouns & words.prose.offices:
        return Facts(words.prose.holding_office, stem, told, None, subject, given, *around)
    return Facts(found, stem, told, phase, who, what, *around)


def _given(stands: Stands, main: int, at: int, end: int) -> Part:
    """The object of a verb at a word whose own words end at another: "took charge of | the club"."""
    words = stands.words
    at += at > main + 1 and at < end and words.words[at] in words.prose.reaching
    last = phrase_end(words, at, end)
    return part_of(stands, at, last) if last > at else NOBODY


def _happening(words: Words, main: int, given: Part, subject: Part, passive: bool) -> Part | None:
    """What a verb only says to be, or to be to come: "a hearing | will be held", "the hearing | took place"."""
    base = words.prose.bases.get(words.words[main], words.words[main])
    alone, behind_it = (base,) in words.prose.changes.occurring, (base, *words.words[main + 1 : main + 2]) in words.prose.changes.occurring
    part = subject if behind_it or passive or not given.noun else given
    return part if (alone or behind_it) and part.noun and words.classes[main + 1 : main + 2] != TO else None


def _widened(what: Part, who: Part) -> Part:
    """What the noun of a light verb is of is what happens to it: "its takeover of | Kestrel Foods"."""
    named = what.of or what.beside
    return what._replace(actors=what.actors | named - who.actors, beside=what.beside - named)


def _agent(stands: Stands, start: int, end: int) -> Part:
    """Who did what a passive tells: "by two brothers"."""
    for word, first, last in behind(stands.words, start, end):
        if word == stands.words.prose.agent:
            return part_of(stands, first, last)
    return NOBODY


def _around(stands: Stands, start: int, end: int) -> tuple[frozenset[str], Others, Numbers]:
    """The places behind a verb, the other actors behind prepositions, and the numbers."""
    prose = stands.words.prose
    places: set[str] = set()
    others: dict[str, set[str]] = {}
    for word, first, last in behind(stands.words, start, end):
        part = part_of(stands, first, last)
        if word in prose.locating:
            places |= part.actors | part.beside
        elif word not in (prose.agent, prose.linking) and part.actors:
            others.setdefault(word, set()).update(part.actors)
    rest = tuple(sorted((word, frozenset(actors)) for word, actors in others.items()))
    return frozenset(places), rest, tuple(sorted(_numbers(stands.words, start, end)))


def _numbers(words: Words, start: int, end: int) -> set[tuple[str, str]]:
    """The numbers of a clause with the noun that they count; a score counts nothing: ("", "3-0")."""
    found = set()
    for at in range(start, end):
        if words.classes[at] == _NUMBER:
            score = _SCORE.fullmatch(words.words[at]) is not None
            nouns = [words.prose.stem(words.words[i]) for i in range(at + 1, min(end, at + 3)) if words.classes[i] in _COUNTED]
            if score or nouns:
                found.add(("" if score else nouns[-1], words.words[at]))
    return found


_NUMBER = letters("number")
_SCORE = re.compile(r"\d+[-–]\d+")
_COUNTED = frozenset(letters("noun|base|third"))
