"""What is shown of one event that many tell: the telling with the most exact time, the title that is best to read, everyone's words, and
who contradicts whom.

Knows entries that are one event; does not know how that was found.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline.algebra.instants import DAY, HOUR
from timeline.document import Entry, Evidence, Status
from timeline.languages.prose import Prose
from timeline.merging.times import UNSURE, Known, gap, narrowest_first, span
from timeline.wording import STANCES, when

__all__ = ["in_order", "shown"]


def shown(groups: Sequence[Sequence[Entry]], known: Known, why: Mapping[str, str], prose: Prose) -> Entry:
    """One entry of what is one event: `groups` are the tellings of each time that others contradict; `why`: reasons, by entries' ids.

    Its time is the narrowest of those that most publishers give, of equals the one given last; a plan gives way to what was done.
    """

    def published(entry: Entry) -> str:
        document = known.get(entry.document)
        return (document.published if document else None) or ""

    def support(told: Sequence[Entry]) -> tuple[bool, int, str, str]:
        done = any(e.status not in UNSURE for e in told)
        return done, len({publisher(e.document, known) for e in told}), max(map(published, told)), max(e.id for e in told)

    def foremost(e: Entry) -> tuple[object, ...]:
        told = e.status is Status.NEGATED, e.status in UNSURE, narrowest_first(e)[0], e.status is Status.REPORTED
        return *told, _dullness(e, prose), _back(published(e)), e.id

    head = min(sorted(groups, key=support)[-1], key=foremost)
    members = [e for told in groups for e in told]
    members.sort(key=lambda e: (published(e), e.document, e.event_start_char, e.id))
    evidence = tuple(one for e in members for one in e.evidence or (_evidence(e, known, why.get(e.id, "")),))
    conflict = conflict_of(members, known) if _is_contradicted(members) else head.conflict
    best = min(members, key=lambda e: (_dullness(e, prose) > 0, e is not head, _dullness(e, prose), e.id))
    title = best.title if _dullness(head, prose) and not _dullness(best, prose) else head.title
    return replace(head, title=title, evidence=evidence, conflict=conflict)


def _back(published: str) -> tuple[int, ...]:
    """Days of publication in turned order: of equals the telling given last is shown."""
    return tuple(-ord(letter) for letter in published)


def _dullness(entry: Entry, prose: Prose) -> int:
    """How badly a title reads by itself: a pronoun that nobody is named for, words that are cut off, a beginning in the middle."""
    first = entry.title.split(" ", 1)[0].lower()
    pronoun = first in prose.pronouns or first in prose.possessives
    return 2 * (pronoun and "[" not in entry.title) + entry.title.endswith("…") + (entry.title[:1].islower())


def _evidence(e: Entry, known: Known, why: str) -> Evidence:
    document = known.get(e.document)
    return Evidence(
        e.document, document.publisher if document else None, e.phrase, e.phrase_start_char, e.phrase_end_char, e.event,
        e.event_start_char, e.event_end_char, e.start, e.end, why,
    )  # fmt: skip


def publisher(document: str, known: Known) -> str:
    """Who published a document; its id where nobody is known."""
    return (known[document].publisher if document in known else None) or document


def _is_contradicted(members: Sequence[Entry]) -> bool:
    """Whether one denies what another tells, or two give times that exclude each other."""
    if len({e.status is Status.NEGATED for e in members}) > 1:
        return True
    starts = max(members, key=lambda e: e.start if e.start is not None else float("-inf"))
    ends = min(members, key=lambda e: e.end if e.end is not None else float("inf"))
    apart = gap(span(starts), span(ends))
    if apart is None or starts.start is None or ends.start is None:
        return apart is not None
    return apart > HOURS or starts.start // DAY != ends.start // DAY


HOURS = 3 * HOUR
"""So near each other times of one day are no contradiction: "shortly before dawn", "at 5.20 a.m."."""


def conflict_of(members: Sequence[Entry], known: Known) -> str:
    """Who says what: each time with those who give it, the one that most give first."""
    who: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for e in sorted(members, key=in_order):
        stance = STANCES.get(e.status)
        who[when(e) + (f", {stance}" if stance else "")][publisher(e.document, known)] = None
    said = sorted(who.items(), key=lambda one: -len(one[1]))
    return "; ".join(f"{time} ({', '.join(sorted(names))})" for time, names in said)


def in_order(entry: Entry) -> tuple[bool, float, float, str, int, str]:
    """The order of a timeline: by time, those without one last."""
    start = entry.start if entry.start is not None else entry.end
    end = entry.end if entry.end is not None else float("inf")
    return start is None, float(start or 0), end, entry.document, entry.event_start_char, entry.id
