"""Entries: one row of a timeline out of a placed phrase and its clause, or out of a clause without a phrase.

Knows what an entry is made of, and in which order its parts are asked for; reads no text by itself.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from timeline.algebra.expressions import Direction
from timeline.algebra.instants import Instant
from timeline.algebra.intervals import Interval
from timeline.algebra.meaning import edtf_open
from timeline.algebra.notation import edtf_bound
from timeline.document import Basis, Document, Draft, Entry, Extent, Status, digest_of, sealed
from timeline.languages.classes import letters
from timeline.placing.bounds import cut, lasted, passed, side_of
from timeline.placing.layout import Layout
from timeline.placing.outlook import outlook
from timeline.placing.placed import Placed
from timeline.readings import reading
from timeline.sentences.clauses import Verb
from timeline.sentences.passage import Sentence as Reads
from timeline.telling.analysis import Sentence
from timeline.telling.event_nouns import dated_noun
from timeline.telling.events import Phrase, dated, lawful
from timeline.telling.heads import Stated, stated
from timeline.telling.owners import labelled, owned_title
from timeline.telling.standing.certainty import certainty, doubts, reasons
from timeline.telling.story.narrative import Undated

_PHRASE = Basis.PHRASE
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

NOBODY = (None, None, None)
"""The columns of a source where nobody is named."""


def entry_of(
    document: Document, sentence: Sentence, around: Reads, layout: Layout, placed: Placed, said: Stated | None = None
) -> Entry:
    """The entry of a phrase that tells one: `sentence` as it was analysed, `around` as it was read; `said`: what it states by itself."""
    mention, meaning, published = placed.mention, placed.meaning, document.published_interval
    (start, close), end = placed.stands, placed.shown[1]
    vague = meaning.value.endswith("_REF")
    event = dated(sentence, _phrase(around, layout, placed, published, said))
    event = event._replace(title=owned_title(around.prose, around.text, layout, around.low, around.tree, event.title))
    way = Direction.ON if event.status is Status.PLANNED else outlook(around, start, close, inside=True)
    interval, assumed = cut(meaning.interval, published, way, event.extent, vague)
    event = lawful(event, interval.start, published)
    if meaning.interval is None and (mention.anchor is not None or meaning.type == "DURATION"):
        side, assumed = lasted(mention.expression, published, _perfect(around, start, close)) or side_of(published, way)
        if side is not None and meaning.type == "DURATION":
            event = event if side.start is not None else event._replace(extent=Extent.WITHIN)      # it fills no time without a start
        meaning, interval = replace(meaning, interval=side, edtf=_edtf_of(side) if side else None), side or interval
    phrase = document.text[start:end]
    against = doubts(placed, around, interval)
    source, source_start, source_end = event.source or NOBODY
    over = event.status is Status.PLANNED and _after(interval, published) is False
    read = reading(phrase, mention.expression, meaning, placed.context) + assumed + (passed(published) if over else "")
    read += reasons(placed, against)
    return sealed(Draft(
        id=digest_of(document.id, start, end, event.start_char, event.end_char, meaning.value),
        document=document.id, start=interval.start, end=interval.end, grain=meaning.grain.value if meaning.grain else None,
        zone=meaning.zone, placed=meaning.interval is not None, extent=event.extent, type=meaning.type, value=meaning.value,
        mod=meaning.mod, edtf=meaning.edtf, phrase=phrase, phrase_start_char=start, phrase_end_char=end, title=event.title,
        event=document.text[event.start_char : event.end_char], event_start_char=event.start_char, event_end_char=event.end_char,
        attribution=source, attribution_start_char=source_start, attribution_end_char=source_end, status=event.status, cue=event.cue,
        cue_start_char=event.cue_start_char, cue_end_char=event.cue_end_char, basis=_PHRASE, reading=read,
        certainty=certainty(event.certainty, placed, against),
    ))  # fmt: skip


def _edtf_of(side: Interval) -> str:
    return edtf_open(side, span=side.start is not None and side.end is not None)


def _perfect(around: Reads, start: int, end: int) -> Verb | None:
    """The verb of a phrase where it stands in the present perfect: what has gone on goes on up to the day of publication."""
    verb = around.governor(start, end).verb
    return verb if verb is not None and around.words.classes[verb.start] in _HAS else None


_HAS = frozenset(letters("HAS"))


def _phrase(around: Reads, layout: Layout, placed: Placed, published: Interval | None, said: Stated | None) -> Phrase:
    """A placed phrase as the reading of its event asks for it."""
    start, close = placed.stands
    meaning, noun = placed.meaning, dated_noun(around, start, close)
    if noun is not None:
        noun = around.low + around.words.starts[noun[0]], around.low + around.words.ends[noun[1] - 1]
    told = said or stated(around.text, layout, start, close) or labelled(around.prose, around.text, layout, start, close)
    vague, length = meaning.value.endswith("_REF"), meaning.type == "DURATION"
    return Phrase(start, close, placed.mention.signal, _after(meaning.interval, published), length, vague, noun, told)


def undated_entry(document: Document, found: Undated) -> Entry:
    """The entry of a clause without a phrase."""
    event, interval = found.event, found.interval
    source, source_start, source_end = event.source or NOBODY
    return sealed(Draft(
        id=digest_of(f"{document.id}\x1f\x1f\x1f{event.start_char}\x1f{event.end_char}\x1f"), document=document.id,
        start=interval.start, end=interval.end, grain=None, placed=interval.start is not None or interval.end is not None,
        extent=event.extent, type=None, value=None, mod=None, edtf=_edtf(interval.start, interval.end), phrase=None,
        phrase_start_char=None, phrase_end_char=None, title=event.title, event=document.text[event.start_char : event.end_char],
        event_start_char=event.start_char, event_end_char=event.end_char, attribution=source, attribution_start_char=source_start,
        attribution_end_char=source_end, status=event.status,
        cue=event.cue, cue_start_char=event.cue_start_char, cue_end_char=event.cue_end_char, basis=found.basis, reading=found.why,
        certainty=event.certainty,
    ))  # fmt: skip


@lru_cache(maxsize=256)
def _edtf(start: Instant | None, end: Instant | None) -> str | None:
    """A day as such, a longer time as the days of which it is one."""
    if start is None and end is None:
        return None
    if start is not None and end is not None:
        first, last = edtf_bound(start, last=False), edtf_bound(end, last=True)
        return first if first == last else f"[{first}..{last}]"
    return edtf_open(Interval(start, end))


def _after(interval: Interval | None, published: Interval | None) -> bool | None:
    """Whether an interval lies after publication: None where it reaches over it, or where either is not known."""
    if interval is None or published is None or published.end is None or published.start is None:
        return None
    if interval.end is not None and interval.end <= published.start:
        return False
    ahead = interval.start is not None and interval.start >= published.start
    return True if ahead and (interval.end is None or interval.end > published.end) else None


__all__ = ["entry_of", "undated_entry"]
