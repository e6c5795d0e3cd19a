"""Who is who: the names of many documents as actors, each one whatever it is called.

A name is an actor; so is its short form ("Weber", "Ms. Weber", "Arden" of Arden Group), an abbreviation that stands in brackets behind
it, and an office or a thing that the text equates with it ("the mayor, Paul Lind", "the ferry Morning Star"). Two full names with one
last name are two, and a last name alone is the one that its document named before; where no document tells which of two it is, it is
neither. Knows the names of the documents, each found once; knows no clauses and no dates.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from timeline.document import Document
from timeline.languages import prose_of
from timeline.languages.classes import LETTERS, letters
from timeline.languages.prose import Prose
from timeline.merging.forms import Forms, abbreviates, formal, plain, whole_of
from timeline.merging.names import Name, names_in
from timeline.merging.spelling import as_name, of_body, parted, spelled

__all__ = ["Cast"]

_SMALL = re.compile(r"(?<!\w)[^\W\d_A-Z]\w+")
_BREAK = re.compile(r"[.!?][\"”’')]*\s+(?=[\"“‘(]?[^\W\d_a-z])|\n\s*\n")
_NOBODY: frozenset[str] = frozenset()
THING = 6
"""A name that is a thing's once ("the Rovers", "in Grel") is no person's, unless it stands so often without such a word."""
SENTENCES = 3
"""A pronoun's actor is looked for in its own sentence and so many before it."""


@dataclass(slots=True)
class Named:
    """The names of one document in order, with their actors; what its actors are called: nouns to places and actors."""

    prose: Prose
    text: str
    names: list[Name]
    starts: list[int] = field(default_factory=list)
    actors: list[str] = field(default_factory=list)
    called: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    known: frozenset[str] = frozenset()
    by_word: dict[str, set[str]] = field(default_factory=dict)
    most: frozenset[str] = frozenset()


class Cast:
    """The actors of some documents.

    >>> cast = Cast([Document("The mayor, Ada Holt, left in May. Holt was ill. The mayor sold her house.", id="a")])
    >>> cast.within("a", 0, 75), cast.of_noun("a", ["mayor"], 52)
    (['Ada Holt', 'Ada Holt'], 'Ada Holt')
    """

    def __init__(self, documents: Iterable[Document]) -> None:
        self.documents: dict[str, Named] = {}
        self.often: Counter[str] = Counter()
        """How often each actor is named."""
        self.spelled: Counter[tuple[str, str]] = Counter()
        """How often each actor is called by a name."""
        small: Counter[str] = Counter()
        for document in sorted(documents, key=lambda one: (one.id, one.text)):
            prose = prose_of(document)
            small.update(_SMALL.findall(document.text))
            self.documents[document.id] = Named(prose, document.text, of_body(document, names_in(prose, document.text)))
        self._spelled = spelled((one.names for one in self.documents.values()), small)
        self._real(small)
        self.persons = self._persons(small)
        self._join()
        self.nouns: defaultdict[str, set[str]] = defaultdict(set)
        self.so_called: defaultdict[str, set[str]] = defaultdict(set)
        """What each actor is called over all documents, and who is called so."""
        for one in self.documents.values():
            self._call(one)

    def within(self, document: str, start: int, end: int) -> list[str]:
        """The actors named in a stretch of a document, in order, once for each name."""
        one = self.documents.get(document)
        return [] if one is None else [actor for _, actor in self.between(one, start, end)]

    def foremost(self, document: str) -> frozenset[str]:
        """The person and the thing that a document names most."""
        one = self.documents.get(document)
        if one is None:
            return _NOBODY
        if not one.most:
            many = [actor for actor, _ in Counter(one.actors).most_common()]
            told = (next((actor for actor in many if (actor in self.persons) is person), "") for person in (True, False))
            one.most = frozenset(filter(None, told))
        return one.most

    def between(self, one: Named, start: int, end: int) -> list[tuple[Name, str]]:
        """The names in a stretch of a document, in order, each with its actor."""
        first, last = bisect_left(one.starts, start), bisect_left(one.starts, end)
        return list(zip(one.names[first:last], one.actors[first:last], strict=True))

    def alike(self, document: str, name: str) -> Iterator[str]:
        """The actors of a document that have a name, or words of it."""
        one = self.documents.get(document)
        if one is not None:
            for told in names_in(one.prose, name):
                last = plain(told.text).split()[-1]
                yield from sorted(actor for actor in one.by_word.get(last, ()))[:1]

    def of_noun(self, document: str, words: Sequence[str], at: int) -> str | None:
        """Who or what is called by a noun, and what stands before it, at an offset: who was called so before, else who is elsewhere."""
        one = self.documents.get(document)
        if one is None:
            return None
        for called in dict.fromkeys((" ".join(words), BARE + words[-1])):
            told = one.called.get(called, ())
            last = bisect_right(told, at, key=itemgetter(0)) - 1
            if last >= 0:
                return told[last][1]
        for called in dict.fromkeys((" ".join(words), BARE + words[-1])):
            few, many = sorted((one.known, self.so_called.get(called, _NOBODY)), key=len)
            elsewhere = [actor for actor in few if actor in many]
            if elsewhere:
                return elsewhere[0] if len(elsewhere) == 1 else None
        bearers = self.so_called.get(BARE + words[-1], _NOBODY)
        return next(iter(bearers)) if len(bearers) == 1 else None

    def several(self, document: str, at: int) -> frozenset[str]:
        """Whom "they" at an offset stands for: the persons of the nearest sentence that names more than one, or a thing that leads it."""
        one = self.documents.get(document)
        if one is None:
            return _NOBODY
        nearest = bisect_left(one.starts, at) - 1
        found: list[str] = []
        edge, sentence = at, 0
        for last in range(nearest, max(-1, nearest - NAMES), -1):
            name, actor = one.names[last], one.actors[last]
            breaks = sum(1 for _ in _BREAK.finditer(one.text, name.end, edge)) if edge - name.end < FAR else SENTENCES + 1
            sentence += breaks
            if sentence > SENTENCES or breaks and len(found) > 1:
                break
            found = [] if breaks else found
            if actor in self.persons:
                found.append(actor)
            elif _leads(one, name) and not name.placed and not found:
                return frozenset((actor,))
            edge = name.start
        return frozenset(found) if len(found) > 1 else _NOBODY

    def words_of(self, actor: str) -> set[str]:
        """The words by which an actor is called."""
        return {word for called in (actor.lower(), *self.nouns[actor]) for word in called.split()}

    def before(self, document: str, at: int, person: bool, gender: str = "") -> str | None:
        """The actor that a pronoun at an offset stands for: of the nearest sentence that names one, the first that it may be."""
        one = self.documents.get(document)
        if one is None:
            return None
        nearest = bisect_left(one.starts, at) - 1
        found, edge, sentence = None, at, 0
        for last in range(nearest, max(-1, nearest - NAMES), -1):
            name, actor = one.names[last], one.actors[last]
            breaks = sum(1 for _ in _BREAK.finditer(one.text, name.end, edge)) if edge - name.end < FAR else SENTENCES + 1
            sentence += breaks
            if sentence > SENTENCES or breaks and found is not None:
                break
            known = self.persons.get(actor)
            fits = known is None if not person else known is not None and known in ("", gender or known)
            if fits and not name.placed and (_head(one, name) != gender if person else _leads(one, name)):
                found = actor
            edge = name.start
        return found

    # -- who is meant

    def _real(self, small: Mapping[str, int]) -> None:
        """Leave out what is no name: a word that only the head of a sentence gives its capital."""
        whole = {name.text for one in self.documents.values() for name in one.names}
        for one in self.documents.values():
            parts = (part for name in one.names for part in parted(name, whole, self._spelled))
            one.names = [made for name in parts if (made := as_name(one.prose, name, self._spelled, small)) is not None]
            one.starts = [name.start for name in one.names]

    def _persons(self, small: Mapping[str, int]) -> dict[str, str]:
        """The full names and last names of persons, each with the pronoun that stands for them, "" where either may."""
        alone: set[str] = set()
        things: Counter[str] = Counter()
        titled: set[str] = set()
        told: dict[str, str] = {}
        for one in self.documents.values():
            for name in one.names:
                words = name.text.split()
                alone.update(words if len(words) == 1 else ())
                things[words[-1]] += THING if name.definite or name.placed else -1
                gender = _gender(one.prose, name, words)
                if gender is not None:
                    told[name.text] = told.get(name.text) or gender
                    titled.update((name.text,) if name.title else ())
        for whole, prose in {name.text: one.prose for one in self.documents.values() for name in one.names}.items():
            first, *between, last = whole.split() if " " in whole else ("", "")
            met = bool(last) and (last in alone or last in told) and not any(map(str.islower, between))
            if met and _may_be_given(prose, first, small) and prose.no_person.search(whole) is None:
                told.setdefault(whole, "")
        return {name: gender for name, gender in told.items() if name in titled or things[name.split()[-1]] < 0}

    def _join(self) -> None:
        """Give every name its actor: the full name of those that it may be short for."""
        every = Forms()
        plainly = {id(one): sorted({plain(name.text) for name in one.names}) for one in self.documents.values()}
        prose = next((one.prose for one in self.documents.values()), None)
        short = formal(prose, plainly.values(), self.persons) if prose is not None else {}
        brief: dict[str, str] = {}
        placed: set[str] = set()
        for one in self.documents.values():
            for whole in plainly[id(one)]:
                every.add(short.get(whole, whole))
            for name in one.names:
                whole = plain(name.text)
                if name.brief and abbreviates(name.brief, name.text):
                    brief[name.brief] = whole
                if name.placed and " " not in whole:
                    placed.add(whole)
        for one in self.documents.values():
            own = Forms()
            for whole in plainly[id(one)]:
                own.add(short.get(whole, whole))
            before: dict[str, str] = {}
            for name in one.names:
                actor = brief.get(name.text) or whole_of(one.prose, name, (own, every), before, self.persons, placed)
                actor = short.get(actor, actor)
                one.actors.append(actor)
                self.spelled[actor, name.text] += 1
                before[actor.split()[-1]] = before[actor.split()[0]] = actor
                if name.text in self.persons and (name.title or actor not in self.persons):
                    self.persons[actor] = self.persons[name.text]
            one.known = frozenset(one.actors)
            for actor in one.known:
                for word in actor.split():
                    one.by_word.setdefault(word, set()).add(actor)
            self.often.update(one.actors)

    def _call(self, one: Named) -> None:
        """Keep what each actor is called: by all the words ("transport minister"), by the last, and whether that was all."""
        for name, actor in zip(one.names, one.actors, strict=True):
            for noun in (*name.nouns, *_last_noun(actor, self.persons)):
                last = noun.rpartition(" ")[2]
                for called in {noun, last, BARE + last if last == noun else noun}:
                    one.called.setdefault(called, []).append((name.start, actor))
                    self.nouns[actor].add(called)
                    self.so_called[called].add(actor)


BARE = "="
"""Before a noun that was all that somebody was called."""


NAMES = 40
"""And at so many names at most."""
FAR = 2_000
"""So many characters without a name, and nobody is looked for further back."""


def _before(one: Named, name: Name) -> list[str]:
    """The words between the head of its sentence and a name."""
    low = max(0, name.start - _NEAR)
    last = next(reversed(list(_BREAK.finditer(one.text, low, name.start + 1))), None)
    return one.text[last.end() if last else low : name.start].split()


def _head(one: Named, name: Name) -> str:
    """The first word of the sentence of a name: "She married Jon Hale" does not tell of him."""
    return next(iter(_before(one, name)), name.text).lower()


def _leads(one: Named, name: Name) -> bool:
    """Whether a name stands at the head of its sentence, with nothing before it but what its bearer is called, and when: "On 21 October the
    ferry | Morning Star"."""
    words = _before(one, name)
    while words and one.prose.letters[words[-1].lower()] in _BESIDE:
        words.pop()
    dated = any(any(map(str.isdigit, word)) or word.lower().strip(",") in one.prose.calendar for word in words)
    return not words or words[-1].endswith(",") or dated


_NEAR = 60
"""So far back the head of a sentence is looked for."""
_BESIDE = frozenset(letters("determiner|noun|base|ing|ed"))


def _may_be_given(prose: Prose, first: str, small: Mapping[str, int]) -> bool:
    """Whether the first word of a name may be a given one: it is no other word."""
    return not first.isupper() and not small[first.lower()] and prose.letters[first.lower()] == LETTERS["noun"]


def _gender(prose: Prose, name: Name, words: list[str]) -> str | None:
    """The pronoun of a name that is surely a person's, "" where either may stand for it; None of any other."""
    told = [prose.genders[word] for word in (name.title.lower(), *name.nouns) if word in prose.genders]
    if told:
        return told[0]
    if name.title or name.person or len(words) > 1 and words[0] in prose.given_names and prose.no_person.search(name.text) is None:
        return prose.given_names.get(words[0], "")
    return None


def _last_noun(actor: str, persons: Mapping[str, str]) -> tuple[str, ...]:
    """What a thing is called by the last word of its name: the Hartog Museum is "the museum"."""
    return (actor.split()[-1].lower(),) if " " in actor and actor not in persons else ()
