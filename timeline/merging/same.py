"""Whether two tellings are of one event, and why: what they have in common and what parts them, weighed.

Knows tellings as they are compared (timeline.merging.comparing), what each level is worth (timeline.merging.weights), and whether two
documents write of one affair. Reads no text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from timeline.document import Entry
from timeline.languages.prose import Prose
from timeline.merging.affairs import Affairs
from timeline.merging.bags import Bags, Census
from timeline.merging.comparing import alike, said, seen, time_level, told
from timeline.merging.facts import Facts
from timeline.merging.levels import EXCLUDING, SAME_ACTOR, SAME_CHANGE, SHORT, WIDE, Found, Level
from timeline.merging.reasons import REASONS, Reason, Verdict
from timeline.merging.times import UNSURE, Known, may_mean, meant, span
from timeline.merging.weights import WEIGHTS

__all__ = ["Tellings"]


class Tellings:
    """Entries with what is known of each: its facts, its bags, its time; the documents, and the actors of each."""

    def __init__(
        self, prose: Sequence[Prose], entries: Sequence[Entry], facts: Sequence[Facts], bags: Sequence[Bags], known: Known,
        affairs: Affairs,
    ) -> None:  # fmt: skip
        self.prose, self.entries, self.facts, self.bags, self.known = prose, entries, facts, bags, known
        self.affairs = affairs
        self.seen = [seen(one, said.changes) for one, said in zip(facts, bags, strict=True)]
        self.times = [meant(entry, known) for entry in entries]
        self.census = Census([entry.document for entry in entries], bags)
        same_time = Counter((entry.document, span(entry)) for entry in entries)
        self.rivals = [same_time[entry.document, span(entry)] for entry in entries]

    def levels(self, a: int, b: int) -> Iterator[Found]:
        """What two tellings have in common, and what not."""
        one, other = self.entries[a], self.entries[b]
        level = time_level(self.times[a], self.times[b])
        yield level, 1.0
        if level in EXCLUDING and not may_mean(one, other, self.known):
            yield Level.IMPOSSIBLE, 1.0
        same, levels = False, set()
        for found in told(self.prose[a], self.seen[a], self.seen[b]):
            same = same or found[0] in SAME_CHANGE
            levels.add(found[0])
            yield found
        if level in EXCLUDING and not levels.isdisjoint(SAME_ACTOR):
            if Level.ONCE in levels:
                yield Level.ONCE_AT_ODDS, 1.0
            if same and (one.status in UNSURE or other.status in UNSURE):
                yield Level.PLAN_AT_ODDS, 1.0
        if heads := self.seen[a].nouns & self.seen[b].nouns:
            yield Level.HEADS, min(self.census.weight(0, heads, one.document, other.document), 3.0)
        yield from said(self.census, self.bags[a], self.bags[b], (one.document, other.document), same)
        yield from alike(one, other, self.rivals[a] * self.rivals[b], level in EXCLUDING)

    def worth(self, a: int, b: int) -> float:
        """How surely two tellings are one event, in log-odds: above 0 they rather are; far below it where they share nothing."""
        time = time_level(self.times[a], self.times[b])
        if time is Level.FAR or not self._of_one_affair(a, b):
            return -STRANGERS
        if not self._share(a, b):
            return -NOTHING
        found = dict(self.levels(a, b))
        if Level.CLAUSE in found and time in SHORT and self._are_one_clause(a, b):
            return SURE
        parted = PARTING.intersection(found)
        if parted and not (parted == {Level.OTHER_PLACE_TOO} and self._happens_once(a, b)):
            return -STRANGERS
        worth = sum(WEIGHTS.get(level, 0.0) * much for level, much in found.items())
        return worth if worth <= 0 or self._tell_enough(a, b, time, found) else -NOTHING

    def _tell_enough(self, a: int, b: int, time: Level, found: Mapping[Level, float]) -> bool:
        """Whether two tellings share enough of what they tell, beside who and when: the wider the time, the more; of papers on one affair
        less."""
        if self._says_no_time(a) or self._says_no_time(b):
            return found.get(Level.WORDS, 0.0) >= TELLING_ALONE and found.get(Level.SHARE_OF_WORDS, 0.0) >= MOST
        words, change = found.get(Level.WORDS, 0.0), not SAME_CHANGE.isdisjoint(found) or Level.CHANGE_BESIDE in found
        if time in WIDE:
            named = found.get(Level.ACTORS, 0.0) > 0 or found.get(Level.NEAR_ACTORS, 0.0) > 0
            return change and (named or words >= TELLING) or words >= TELLING_ALONE
        return change or words >= TELLING or Level.HEADS in found or self.affairs.kin(self.entries[a].document, self.entries[b].document)

    def _are_one_clause(self, a: int, b: int) -> bool:
        """Whether two phrases date one clause with one title: "two months later, in October, the court ..."."""
        one, other = ({*self.entries[n].title.lower().split()} - {*(self.entries[n].phrase or "").lower().split()} for n in (a, b))
        return len(one & other) >= MOST * max(len(one), len(other), 1)

    def _says_no_time(self, number: int) -> bool:
        """Whether the phrase of a telling is a length, a set or a word like "now", which names no time of its own."""
        entry = self.entries[number]
        return entry.type in ("DURATION", "SET") or (entry.value or "").endswith("_REF")

    def _happens_once(self, a: int, b: int) -> bool:
        """Whether what two tellings tell happens only once, wherever each says that it was."""
        return not self.seen[a].changes.isdisjoint(self.seen[b].changes & self.prose[a].changes.once)

    def beside(self, a: int, b: int) -> Verdict:
        """Whether two tellings are one event by themselves, and why."""
        worth = self.worth(a, b)
        return Verdict(worth, tuple(self.reasons(a, b, worth > 0)))

    def reasons(self, a: int, b: int, one: bool = True) -> Iterator[str]:
        """Why two tellings are `one` event, or not, in words."""
        worth: dict[Reason, float] = {}
        for level, much in self.levels(a, b):
            if level in REASONS:
                sure = -STRANGERS if level in PARTING else 0.0
                worth[REASONS[level]] = worth.get(REASONS[level], 0.0) + WEIGHTS.get(level, 0.0) * much + sure
        parts = [reason for reason in Reason if reason.parts and worth.get(reason, 0.0) < 0]
        if not one:
            yield min(parts, key=lambda reason: worth[reason]).value if parts else Reason.UNLIKE.value
            return
        little = {Reason.SCENE} if TOLD & worth.keys() else set()
        shown = (reason for reason in Reason if reason in worth and not reason.parts and reason not in little)
        yield from filter(None, (self._said(a, b, reason) for reason in shown))

    def _said(self, a: int, b: int, reason: Reason) -> str:
        """A reason with what is shared; "" where nothing can be named."""
        one, other = self.facts[a], self.facts[b]
        if reason is Reason.CHANGE:
            if one.words == other.words:
                return f"{Reason.VERB.value}: {one.words}"
            return f"{reason.value}: {' = '.join(sorted((one.words, other.words)))}"
        if reason is Reason.TIME or reason is Reason.CONFLICT:
            return time_level(self.times[a], self.times[b]).value if reason is Reason.TIME else reason.value
        shared = {
            Reason.ACTOR: one.core & other.core, Reason.NAME: self.bags[a].actors & self.bags[b].actors - (one.core & other.core),
            Reason.THING: one.nouns & other.nouns, Reason.PLACE: one.places & other.places,
            Reason.WORDS: self.bags[a].words & self.bags[b].words, Reason.SCENE: self.bags[a].scenes & self.bags[b].scenes,
        }.get(reason, frozenset())  # fmt: skip
        return f"{reason.value}: {', '.join(sorted(shared)[:SAID])}" if shared else ""

    def _share(self, a: int, b: int) -> bool:
        """Whether two tellings have a word, a change or a scene in common."""
        one, other = self.bags[a], self.bags[b]
        words = one.words.isdisjoint(other.words) and one.changes.isdisjoint(other.changes)
        return not (words and one.scenes.isdisjoint(other.scenes))

    def _of_one_affair(self, a: int, b: int) -> bool:
        """Whether two tellings name an actor in common, or have nearly all their words, or their documents write of one affair."""
        first, second = self.entries[a].document, self.entries[b].document
        if first == second or not self.bags[a].actors.isdisjoint(self.bags[b].actors):
            return True
        words, other = self.bags[a].words, self.bags[b].words
        if len(words & other) >= max(ALL_BUT, MOST * min(len(words), len(other))):
            return True
        return self.affairs.kin(first, second)


TOLD = frozenset((Reason.CHANGE, Reason.THING, Reason.WORDS))
"""Reasons beside which a scene in common says little."""
SAID = 5
"""So many things in common are said of each reason."""
PARTING = frozenset((Level.OTHER_PLACE_TOO, Level.OTHER_THING_TOO, Level.OTHER_NUMBER_TOO, Level.TWICE, Level.CLAUSE, Level.IMPOSSIBLE))
"""What parts two tellings for sure, whatever they share: the same change at another place, of another thing, in another number; at two
times, in one document or in one clause; or at a time that one of them cannot have meant."""
ALL_BUT, MOST = 3, 0.75
"""So many words, and so large a share of the shorter one's, make one event of two tellings that name nobody."""
TELLING, TELLING_ALONE = 3.0, 4.5
"""Words of such weight in common tell enough; and where the times are wide, without a change."""
NOTHING = 3.0
"""What speaks against tellings that share no word, no change and no scene."""
SURE, STRANGERS = 9.0, 9.0
"""What joins two phrases of one clause, and what parts tellings of documents that have nothing in common, whatever the rest is worth."""
