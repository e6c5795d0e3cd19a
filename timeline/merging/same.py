"""Whether two tellings are of one event, and why: by who and what and which change, or by nearly all their words.

Two tellings that share a change ("resigned", "stepped down") and whom it happened to are one where their times fit; so are two that
share another name and the same few days, or nothing but what happened where their papers write of one affair. Another actor, another
thing, another place or another number parts them. Where their times exclude each other, but little, they are one event in conflict if
the change is one that does not happen twice so soon. What has no change in the tables is one event by its words. Every answer has its
reasons, for people to read.

Knows facts, words and times of entries. Reads no text.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from timeline.algebra.instants import WEEK
from timeline.algebra.intervals import Interval
from timeline.document import Document, Entry, Status
from timeline.languages.prose import Phase, Prose
from timeline.merging.facts import Facts
from timeline.merging.likeness import Likeness, Telling, Weights
from timeline.merging.parts import Part
from timeline.merging.reasons import APART, Reason, Verdict, parting
from timeline.merging.times import BETWEEN_DAYS, TIMES, UNSURE, YEAR, close, fit, gap, horizon, may_mean, span, widest, width

__all__ = ["Tellings"]

IN_WEEK, IN_YEAR, LONGER = 0.5, 0.6, 0.7
"""The share of the shorter of two tellings that the other has where they are of one event: in a week, in a year, in a longer time."""
AT_ODDS, AT_ODDS_WHOLE = 0.75, 0.5
"""The same where one denies the other or their times exclude each other; and the share of both together."""
WHOLE = 0.8
"""The share of both together that makes one event of two without a time, or with other verbs."""
FEW = 2
"""Two tellings that share no more words than this tell too little where their times do not."""


class Tellings(NamedTuple):
    """Entries with what is known of each: its words, its facts; what the words weigh; the documents, and the actors of each."""

    prose: Sequence[Prose]
    entries: Sequence[Entry]
    words: Sequence[Telling]
    facts: Sequence[Facts]
    weights: Weights
    known: Mapping[str, Document]
    actors: Mapping[str, frozenset[str]]
    times: Sequence[Interval | None]
    persons: Mapping[str, str]
    called: Mapping[str, Collection[str]]

    def beside(self, a: int, b: int) -> Verdict:
        """Whether two tellings are one event, whether their times fit or exclude each other."""
        if fit(span(self.entries[a]), span(self.entries[b])):
            return self.fitting(a, b)
        if (parted := self.parted(a, b)) is not None:
            return Verdict(0.0, (parted.value,))
        found = self.excluding(a, b)
        return found if found.one else Verdict(0.0, ((Reason.BY_TIME if self._shared(a, b) else Reason.UNLIKE).value,))

    def fitting(self, a: int, b: int) -> Verdict:
        """Whether two tellings whose times fit are one event."""
        one, other = self.facts[a], self.facts[b]
        if (parted := self.parted(a, b)) is not None:
            return Verdict(0.0, (parted.value,))
        shared = self._shared(a, b)
        if shared and (one.phase is other.phase or self._narrow(a, b) or one.of_noun or other.of_noun):
            why = self._of_one(a, b, shared)
            if why:
                return self._verdict(a, b, (*why, _change(one, other), Reason.TIME.value), 1.0 + bool(one.core & other.core))
        if why := self._unnamed_change(a, b):
            return self._verdict(a, b, (*why, Reason.TIME.value), 1.0)
        like = self.weights.likeness(self.words[a], self.words[b])
        if not self._alike(like, a, b):
            return Verdict(0.0, (Reason.UNLIKE.value,))
        return Verdict(like.overlap + like.whole, (Reason.WORDS.value, Reason.TIME.value))

    def excluding(self, a: int, b: int) -> Verdict:
        """Whether two tellings whose times exclude each other are one event, told with times that cannot both be right."""
        first, second = self.facts[a], self.facts[b]
        if not may_mean(self.entries[a], self.entries[b], self.known) or self.parted(a, b) is not None:
            return APART
        if close(span(self.entries[a]), span(self.entries[b])):
            like = self.weights.likeness(self.words[a], self.words[b])
            if like.overlap >= AT_ODDS and like.whole >= AT_ODDS_WHOLE and like.shared > FEW and like.plain > 1 and like.verbs:
                return Verdict(like.overlap + like.whole, (Reason.WORDS.value, Reason.CONFLICT.value))
        shared = self._shared(a, b) - self.prose[a].changes.loose
        before = (first.phase is Phase.SAID) is not (second.phase is Phase.SAID)
        if not shared or before or first.bare or second.bare or not self._reached(a, b, shared):
            return APART
        why = self._at_odds(a, b, shared)
        return self._verdict(a, b, (*why, _change(first, second), Reason.CONFLICT.value), 1.0) if why else APART

    def parted(self, a: int, b: int) -> Reason | None:
        """What parts two tellings for sure: another actor, thing, place or number."""
        changes, one, other = self.prose[a].changes, self.entries[a], self.entries[b]
        if one.document == other.document and (one.status in UNSURE) is not (other.status in UNSURE):
            return Reason.BY_STATUS
        return parting(self.facts[a], self.facts[b], bool(self.facts[a].changes & self.facts[b].changes & changes.once))

    def _verdict(self, a: int, b: int, why: Iterable[str], worth: float) -> Verdict:
        return Verdict(worth + self.weights.likeness(self.words[a], self.words[b]).whole, tuple(why))

    # -- the change

    def _shared(self, a: int, b: int) -> frozenset[str]:
        """The changes that two tellings share, but for those that only narrow times let be one; a verb that both have, and no table."""
        one, other = self.facts[a], self.facts[b]
        shared = one.changes & other.changes
        if shared <= self.prose[a].changes.loose and not (self._narrow(a, b) or self.times[a] == self.times[b] and _same_thing(one, other)):
            shared = frozenset()
        if not shared and one.verb == other.verb and self._tells(self.prose[a], one):
            shared = frozenset((one.verb,))
        if not shared and (one.of_noun and one.verb in other.nouns or other.of_noun and other.verb in one.nouns):
            shared = frozenset((one.verb if one.of_noun else other.verb,))      # "results are expected", "published its results"
        return shared

    def _tells(self, prose: Prose, told: Facts) -> bool:
        """Whether a verb tells enough by itself to be compared by: not "be", "take" or "said"."""
        plain = told.verb and told.verb not in prose.changes.light and told.verb not in prose.copulas and told.verb not in prose.attributing
        return bool(plain) and told.verb not in prose.empty

    def _narrow(self, a: int, b: int) -> bool:
        one, other = self.times[a], self.times[b]
        return one is not None and other is not None and widest(one, other) <= WEEK

    # -- whom and what it is told of

    def _of_one(self, a: int, b: int, shared: frozenset[str]) -> tuple[str, ...]:
        """Why two tellings of one change, whose times fit, are of one event; nothing where it is not sure."""
        one, other = self.facts[a], self.facts[b]
        core, narrow = one.core & other.core, self._narrow(a, b)
        if shared <= self.prose[a].changes.daily:                           # "won the cup" is told of who won it, not of the cup
            core = one.who.actors & other.core | other.who.actors & one.core
        repeated = self._is_repeated(a, b, shared)
        if core and (not repeated or _same_thing(one, other) or narrow and not (_is_told(one.thing) and _is_told(other.thing))):
            narrow = narrow or self.entries[a].status is not self.entries[b].status and self._planned(a, b)
            office = shared <= self.prose[a].holding_office
            other_thing = not office and (not narrow or one.verb == other.verb) and self._contrary(a, b, strict=not narrow)
            return (_because(Reason.ACTOR, core),) if self._within_year(a, b) and not other_thing else ()
        names, nouns = one.named & other.named, _things(one) & _things(other)
        beside = names - one.places | names - other.places
        near = names or (one.named | one.near) & (other.named | other.near)
        unsure = self._planned(a, b)
        told = (names or near and unsure) and nouns and self._within_year(a, b) or beside and narrow and not repeated
        if told and not self._contrary(a, b):
            return (_because(Reason.NAME, near), *((_because(Reason.THING, nouns),) if nouns else ()))
        named = one.of_noun and self._is_rare(one.verb) or other.of_noun and self._is_rare(other.verb)
        if near and named and not repeated and self._within_year(a, b) and not self._contrary(a, b):
            return (_because(Reason.NAME, near),)
        heads = (one.nouns & other.nouns) - self.prose[a].offices
        rare, brief = all(map(self._is_rare, heads)), self._within_year(a, b, begun=False)
        if heads and brief and not self._contrary(a, b) and (near or self._of_one_affair(a, b)):
            very = rare and self.times[a] == self.times[b]
            return (_because(Reason.THING, heads),) if very or not repeated and (narrow or rare) else ()
        return ()

    def _unnamed_change(self, a: int, b: int) -> tuple[str, ...]:
        """Why two tellings are one event though the verb of one is in no table: an actor, another name or thing, and the very time.

        "Pell led Grel to the cup in 1996", "Pell won the cup with Grel in 1996".
        """
        one, other = self.facts[a], self.facts[b]
        said = self.prose[a].attributing | self.prose[a].copulas
        if one.changes and other.changes or not one.verb or not other.verb or one.verb in said or other.verb in said:
            return ()
        time = self.times[a]
        if time is None or time != self.times[b] or width(time) > YEAR or self.entries[a].document == self.entries[b].document:
            return ()
        core, names, nouns = one.core & other.core, one.named & other.named, _things(one) & _things(other)
        if not core or not names - core and (not nouns or self._contrary(a, b)):
            return ()
        second = _because(Reason.NAME, names - core) if names - core else _because(Reason.THING, nouns)
        return _because(Reason.ACTOR, core), second

    def _planned(self, a: int, b: int) -> bool:
        """Whether one of two tellings is of what may still come."""
        return self.entries[a].status in UNSURE or self.entries[b].status in UNSURE

    def _is_repeated(self, a: int, b: int, shared: frozenset[str], fitting: bool = True) -> bool:
        """Whether what two tellings share happens to one again and again, or may: a verb that no table has; `fitting`: their times fit."""
        one, other = self.facts[a], self.facts[b]
        changes = self.prose[a].changes
        often = changes.often if self._narrow(a, b) and fitting else changes.often | changes.daily
        return shared <= often or not shared & one.changes and not one.of_noun and not other.of_noun

    def _within_year(self, a: int, b: int, begun: bool = True) -> bool:
        """Whether times are no longer than a year, or where `begun` begin together: "since 2012" and "in 2012"."""
        one, other = self.times[a], self.times[b]
        if one is None or other is None:
            return False
        return widest(one, other) <= YEAR or begun and one.start == other.start and one.start is not None

    def _of_one_affair(self, a: int, b: int) -> bool:
        """Whether two documents write of the same person, or of more than one same actor."""
        first, second = self.entries[a].document, self.entries[b].document
        if first == second:
            return True
        few, many = sorted((self.actors.get(first, frozenset()), self.actors.get(second, frozenset())), key=len)
        both = [actor for actor in few if actor in many]
        return len(both) > 1 or any(actor in self.persons for actor in both)

    def _is_rare(self, noun: str) -> bool:
        """Whether few tellings have a noun, so that it is one thing where their papers write of one affair: the inquiry, not the court."""
        return self.weights.many[noun] ** 2 <= len(self.entries)

    def _alike(self, like: Likeness, a: int, b: int) -> bool:
        """Whether the words of two tellings whose times fit make them one: the wider the times, the more must be shared; so too where one
        denies what the other tells."""
        one, other = self.entries[a], self.entries[b]
        first, second = span(one), span(other)
        if first is None or second is None:
            return like.whole >= WHOLE and like.shared > FEW
        wide = widest(first, second)
        odd = (one.status is Status.NEGATED) != (other.status is Status.NEGATED)
        least = AT_ODDS if odd else IN_WEEK if wide <= WEEK else IN_YEAR if wide <= YEAR else LONGER
        enough = like.overlap >= least and like.whole >= least / 2 and min(like.shared - 1, like.plain) > (wide > WEEK)
        return enough and (self._same_verb(a, b) or like.whole >= WHOLE)

    def _same_verb(self, a: int, b: int) -> bool:
        """Whether two tellings share their verb, or one has none, and are not told of others."""
        one, other = self.facts[a], self.facts[b]
        verbs = not one.verb or not other.verb or one.verb == other.verb or bool(self._shared(a, b))
        return verbs and not (one.core and other.core and one.core.isdisjoint(other.core)) and not self._contrary(a, b)

    def _contrary(self, a: int, b: int, strict: bool = False) -> bool:
        """Whether two tellings are of others in one part, by names or by nouns that need not be one: "two men" and "a guard", "the murder
        case" and "the defence case". Who did it may be called by many nouns. `strict`: somebody's thing is another than he."""
        one, other = self.facts[a], self.facts[b]
        if one.what.actors & other.who.actors or other.what.actors & one.who.actors:
            return False
        if _is_told(one.thing) and _is_told(other.thing):
            return self._differ(one.thing, other.thing, strict)
        if not _is_told(one.thing) and not _is_told(other.thing):
            return self._differ(one.who, other.who, strict)
        told = one.thing if _is_told(one.thing) else other.thing                    # "the dam broke", "two boys broke a window"
        alone = other.who if _is_told(one.thing) else one.who
        return self._differ(one.who, other.who, strict) and self._differ(alone, told, strict)

    def _differ(self, one: Part, other: Part, strict: bool) -> bool:
        if one.actors and other.actors:
            return one.actors.isdisjoint(other.actors)
        if one.actors or other.actors:
            noun = one.noun or other.noun
            named = one.actors | other.actors
            his = not strict and not named.isdisjoint(one.beside | other.beside)
            his = his or not one.nouns.isdisjoint(other.nouns)
            return bool(noun) and not his and not any(self._is_called(actor, noun) for actor in named)
        if not one.noun or not other.noun:
            return False
        both = one.nouns & other.nouns
        return not both or bool(one.nouns - both and other.nouns - both)

    def _is_called(self, actor: str, noun: str) -> bool:
        """Whether an actor may be called by a noun: it is somewhere, or anybody may be."""
        generic = self.prose[0].standing_for.get(noun)
        return noun in self.called.get(actor, ()) or generic is not None and generic is (actor in self.persons)

    # -- times that exclude each other

    def _reached(self, a: int, b: int, shared: frozenset[str]) -> bool:
        """Whether times lie so near each other that a change can be meant that is told at both.

        A plan and what came of it may lie as far apart as the plan looked ahead, what happens once a year, anything else as `close` says.
        """
        one, other = self.times[a], self.times[b]
        apart = gap(one, other)
        if apart is None or one is None or other is None or widest(one, other) == float("inf"):
            return False
        once = bool(shared & self.prose[a].changes.once)
        wide = widest(one, other) if widest(one, other) > WEEK else 0
        ahead = horizon(self.entries[a], self.entries[b], self.known)
        return apart <= max(BETWEEN_DAYS, ahead, wide, YEAR if once else 0, TIMES * wide if once else 0)

    def _at_odds(self, a: int, b: int, shared: frozenset[str]) -> tuple[str, ...]:
        """Why two tellings of one change at times that exclude each other are of one event."""
        one, other = self.facts[a], self.facts[b]
        repeated = self._is_repeated(a, b, shared, fitting=False)
        core, noun = one.core & other.core, one.what.noun if one.what.noun == other.what.noun else ""
        if core and (not repeated or one.what.actors & other.what.actors or noun and one.who.actors & other.who.actors):
            return (_because(Reason.ACTOR, core),)
        nouns, names = one.nouns & other.nouns, one.named & other.named
        planned = self._planned(a, b)
        if planned and len(core) > 1 and (not one.thing.noun or not self._contrary(a, b)):
            return (_because(Reason.ACTOR, core),)
        repeated = repeated and not (planned and noun)
        if repeated or not (planned or shared & self.prose[a].changes.once) or self._contrary(a, b):
            return ()
        near = (one.named | one.near) & (other.named | other.near)
        if near and (one.of_noun or other.of_noun) and shared & one.changes:
            return (_because(Reason.NAME, near),)
        rare = bool(nouns) and all(map(self._is_rare, nouns))
        if nouns and names or rare and (near or self._of_one_affair(a, b)):
            return (_because(Reason.THING, nouns),)
        return ()


def _change(one: Facts, other: Facts) -> str:
    if one.words == other.words:
        return f"{Reason.VERB.value}: {one.words}"
    return f"{Reason.CHANGE.value}: {' = '.join(sorted((one.words, other.words)))}"


def _because(reason: Reason, shared: Iterable[str]) -> str:
    return f"{reason.value}: {', '.join(sorted(shared))}"


def _is_told(part: Part) -> bool:
    return bool(part.actors or part.noun)


def _things(told: Facts) -> frozenset[str]:
    return told.nouns | told.who.nouns | told.what.nouns


def _same_thing(one: Facts, other: Facts) -> bool:
    """Whether both say what it was done to, and it is the same."""
    first, second = one.what, other.what
    return not ((first.actors | first.beside).isdisjoint(second.actors | second.beside) and first.nouns.isdisjoint(second.nouns))
