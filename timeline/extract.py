"""The pipeline, written out in one place: read, place, tell.

Knows the order of the steps and which mentions become entries. Reads no file and no clock; one document after another, so memory
stays flat however many there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline.algebra.expressions import Amount, Between, Direction, Fixed, is_nothing
from timeline.algebra.instants import Instant
from timeline.algebra.intervals import Interval
from timeline.algebra.meaning import edtf_open
from timeline.algebra.notation import edtf_bound, iso
from timeline.algebra.units import Unit
from timeline.attempt import attempt
from timeline.document import Basis, Document, Draft, Entry, Problem, Status, Tag, Timeline, digest_of, sealed
from timeline.languages import language
from timeline.merging import reconstruct
from timeline.placing.beside import beside_events
from timeline.placing.discourse import place
from timeline.placing.layout import Layout
from timeline.placing.outlook import outlook
from timeline.placing.placed import Placed
from timeline.placing.register import dateline, register
from timeline.readings import reading
from timeline.sentences.passage import Passage
from timeline.sentences.passage import Sentence as Reads
from timeline.settings import Domain, Settings
from timeline.sources.structure import borders, legible, structured

if TYPE_CHECKING:
    from timeline.telling.analysis import Sentence
    from timeline.telling.narrative import Clash, Undated


@dataclass(frozen=True, slots=True)
class Extraction:
    """What one document gave: the document (with its date where the text told it), its entries in text order, its troubles.

    `failed`: it could not be read, and its only problem says why.
    """

    document: Document
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...] = ()
    failed: bool = False


def extract(source: str | Document | Iterable[Document], *, published: str | None = None, title: str = "",
            settings: Settings = Settings(), merged: bool | None = None) -> Timeline:  # fmt: skip
    """A timeline out of a text, a document or many; entries in order of time.

    `published` is ISO 8601 and holds for a text given as a string. Out of several documents the same event becomes one entry, with
    its evidence; `merged` says otherwise, or makes one text's own repetitions one. One of several documents that fails in any way is a
    problem. Errors: BadDate, and for a text or a single document BadOption (a language without grammar).

    >>> told = extract("Prices have risen since 2018.", published="2023-04-12")
    >>> [(entry.phrase, entry.edtf) for entry in told.entries]
    [('since 2018', '2018/..')]
    """
    if isinstance(source, str):
        source = Document(source, published=published)
    told = [extract_document(source, settings)] if isinstance(source, Document) else extract_each(source, settings)
    return together(told, title=title, merged=merged)


def together(extractions: Iterable[Extraction], *, title: str = "", merged: bool | None = None) -> Timeline:
    """One timeline out of what several documents gave, entries in order of time, unplaced ones last.

    The same event told twice becomes one entry where `merged`, and by default where there are several documents.
    """
    documents: list[Document] = []
    entries: list[Entry] = []
    problems: list[Problem] = []
    for one in extractions:
        documents.append(one.document)
        entries.extend(one.entries)
        problems.extend(one.problems)
    each, ordered = reconstruct.together(documents, entries, merged)
    return Timeline(each, ordered, tuple(dict.fromkeys(problems)), title)


def extract_each(documents: Iterable[Document], settings: Settings = Settings()) -> Iterator[Extraction]:
    """Document after document, as they come; one that fails in any way has a problem that says so, and no entries."""
    for document in documents:
        yield extracted(document, settings)


def extracted(document: Document, settings: Settings = Settings()) -> Extraction:
    """The entries of one document of many: where it fails in any way, an extraction that has `failed`."""
    made = attempt(lambda: extract_document(document, settings), document.id)
    return Extraction(document, (), (made,), failed=True) if isinstance(made, Problem) else made


def extract_document(document: Document, settings: Settings = Settings()) -> Extraction:
    """The entries of one document. Errors: BadOption where its language has no grammar."""
    read = read_phrases(document, settings)
    document = read.document
    placed = beside_events(read.passage, read.placed, document.published_interval)
    problems = _problems(document, placed)
    passage = read.passage.with_phrases([_span(one) for one in placed])
    if not settings.all_events:
        return Extraction(document, tuple(_told(read, placed, passage)), tuple(problems))
    entries, clashes = _all_told(read, placed, passage)
    return Extraction(document, tuple(entries), (*problems, *clashes))


class Reading(NamedTuple):
    """What reading and placing give: the document (with its date where the text told it), its register, its phrases, its sentences."""

    document: Document
    domain: Domain
    placed: list[Placed]
    passage: Passage


def read_phrases(document: Document, settings: Settings) -> Reading:
    """Read and place: structure, mentions without a clock, then each where it stands. Every user of phrases comes by here."""
    spoken = language(document.language or settings.language, settings.date_order)
    document = structured(document)
    text = legible(document)
    edges = borders(document)
    mentions = spoken.time.read(text, edges)
    if document.published is None and mentions and (day := dateline(spoken.prose, text, mentions)) is not None:
        document = replace(document, published=day)
    passage = Passage(spoken.prose, text, [(m.phrase_start_char, m.end_char) for m in mentions], edges)
    domain = register(document, mentions, spoken.time) if settings.domain is Domain.AUTO else settings.domain
    return Reading(document, domain, place(document, mentions, settings, passage, domain), passage)


def _span(placed: Placed) -> tuple[int, int]:
    """Where a phrase stands that has an entry: with its signal, and with what names the same time beside it."""
    return placed.span or (placed.mention.phrase_start_char, placed.mention.end_char)


def tag(document: Document, settings: Settings = Settings()) -> list[dict[str, Any]]:
    """The time phrases of a document as TIMEX3, ready for JSON.

    Each: text, start_char, end_char, type, value, mod, start, end (ISO 8601, end exclusive, None where open), grain, edtf; on a
    range also parts, the places of its two end points in the list; where it is counted from what is told in words also anchor (text,
    start_char, end_char). `start`, `end` and `edtf` take the signal in, `value` does not.

    >>> [(m["text"], m["value"]) for m in tag(Document("He left two days ago.", published="2023-04-12"))]
    [('two days ago', '2023-04-10')]
    """
    rows: list[dict[str, Any]] = []
    for one in phrases(document, settings)[1]:
        made = _row(document.text, one)
        if one.parts:
            made["parts"] = [len(rows) + 1, len(rows) + 2]
        rows.append(made)
        rows.extend(_row(document.text, part) for part in one.parts)
    return rows


def phrases(document: Document, settings: Settings = Settings()) -> tuple[Document, list[Placed]]:
    """The time phrases of a document, each with its place; and the document, with its date where the text told it.

    >>> [p.meaning.value for p in phrases(Document("He left two days ago.", published="2023-04-12"))[1]]
    ['2023-04-10']
    """
    read = read_phrases(document, settings)
    return read.document, [one for one in read.placed if Tag.ADVERB not in one.mention.tags]


def _row(text: str, placed: Placed) -> dict[str, Any]:
    mention, meaning = placed.mention, placed.meaning
    interval = meaning.interval
    row = {
        "text": text[mention.start_char : mention.end_char],
        "start_char": mention.start_char,
        "end_char": mention.end_char,
        "type": meaning.type,
        "value": meaning.value,
        "mod": meaning.mod,
        "start": iso(interval.start) if interval else None,
        "end": iso(interval.end) if interval else None,
        "grain": meaning.grain.value if meaning.grain else None,
        "edtf": meaning.edtf,
    }
    if mention.anchor is not None:
        start, end = mention.anchor
        row["anchor"] = {"text": text[start:end], "start_char": start, "end_char": end}
    return row


def _told(read: Reading, placed: list[Placed], passage: Passage) -> Iterator[Entry]:
    """The entries of the phrases, in order of the text."""
    for _, entries in _sentences(read, placed, passage, every=False):
        yield from entries


def _all_told(read: Reading, placed: list[Placed], passage: Passage) -> tuple[list[Entry], list[Problem]]:
    """The entries of the phrases and of the clauses without one, in order of the text; and what contradicts itself."""
    from timeline.telling.narrative import Told, Undated, all_events

    document = read.document
    published = document.published_interval
    day = None if published is None or published.start is None else Unit.DAY.floor(published.start)
    entries: list[Entry] = []
    problems: list[Problem] = []
    ends = dict(map(_span, placed))

    def told(e: Entry) -> Told:
        start = e.phrase_start_char or 0
        interval = Interval(e.start, e.end) if e.placed else None
        return Told(start, ends[start], e.phrase or "", e.event_start_char, e.event_end_char, interval)

    def sentences() -> Iterator[tuple[Sentence, list[Told]]]:
        for sentence, dated in _sentences(read, placed, passage, every=True):
            entries.extend(dated)
            yield sentence, [told(e) for e in dated]

    for found in all_events(sentences(), day):
        if isinstance(found, Undated):
            entries.append(_undated(document, found))
        else:
            problems.append(_clash(document, found))
    return sorted(entries, key=attrgetter("event_start_char", "event_end_char")), problems


def _clash(document: Document, clash: Clash) -> Problem:
    first, second = (" ".join(t.phrase.split()) for t in (clash.first, clash.second))
    message = f'"{second}" and "{first}" contradict each other: "{clash.word}" says in which order they were'
    return Problem(document.id, message, clash.second.start, clash.second.end)


def _sentences(read: Reading, placed: list[Placed], passage: Passage, every: bool) -> Iterator[tuple[Sentence, list[Entry]]]:
    """The sentences with phrases, or every one, each with the entries of its phrases."""
    from timeline.telling.analysis import analyses
    from timeline.telling.choice import tells
    from timeline.telling.events import is_measured

    layout = Layout(read.document.blocks)
    for sentence, numbers in analyses(passage, every):
        told = []
        for one in (placed[n] for n in numbers):
            start, end = _span(one)
            measured = is_measured(sentence, start, end)
            around = passage.at(start, end)
            if tells(one, around, layout, read.domain, measured):
                told.append(_entry(read.document, sentence, around, layout, one))
        yield sentence, told


def _entry(document: Document, sentence: Sentence, around: Reads, layout: Layout, placed: Placed) -> Entry:
    from timeline.placing.bounds import cut, side_of
    from timeline.telling.certainty import certainty, doubts, reasons
    from timeline.telling.choice import does, event_noun
    from timeline.telling.events import Phrase, dated, lawful
    from timeline.telling.heads import stated

    mention, meaning, published = placed.mention, placed.meaning, document.published_interval
    (start, close), end = _span(placed), _phrase_end(placed)
    vague = meaning.value.endswith("_REF")
    after = _after(meaning.interval, published)
    govern = around.governor(start, close)
    noun = event_noun(around, start, close) if govern.noun else None
    noun = None if noun and does(around, govern, noun[0]) else noun
    told = stated(around.text, layout, start, close)
    event = dated(sentence, Phrase(start, close, mention.signal, after, meaning.type == "DURATION", vague, noun, told))
    way = Direction.ON if event.status is Status.PLANNED else outlook(around, start, close, inside=True)
    interval, assumed = cut(meaning.interval, published, way, event.extent, vague)
    event = lawful(event, interval.start, published)
    if meaning.interval is None and (mention.anchor is not None or meaning.type == "DURATION"):
        side, assumed = side_of(published, way)
        meaning, interval = replace(meaning, interval=side, edtf=edtf_open(side) if side else None), side or interval
    phrase = document.text[start:end]
    against = doubts(placed, around, interval)
    read = reading(phrase, mention.expression, meaning, placed.context) + assumed + reasons(placed, against)
    return sealed(Draft(
        id=digest_of(document.id, start, end, event.start_char, event.end_char, meaning.value),
        document=document.id, start=interval.start, end=interval.end, grain=meaning.grain.value if meaning.grain else None,
        zone=meaning.zone, placed=meaning.interval is not None, extent=event.extent, type=meaning.type, value=meaning.value,
        mod=meaning.mod, edtf=meaning.edtf, phrase=phrase, phrase_start_char=start, phrase_end_char=end, title=event.title,
        event=document.text[event.start_char : event.end_char], event_start_char=event.start_char, event_end_char=event.end_char,
        attribution=event.attribution, status=event.status, cue=event.cue, cue_start_char=event.cue_start_char,
        cue_end_char=event.cue_end_char, basis=Basis.PHRASE, reading=read,
        certainty=certainty(event.certainty, placed, against),
    ))  # fmt: skip


def _phrase_end(placed: Placed) -> int:
    """Where the phrase ends that an entry shows: with its anchor where it has one."""
    return placed.mention.phrase_end_char if placed.mention.anchor else _span(placed)[1]


def _undated(document: Document, found: Undated) -> Entry:
    """The entry of a clause without a phrase."""
    event, interval = found.event, found.interval
    return sealed(Draft(
        id=digest_of(f"{document.id}\x1f\x1f\x1f{event.start_char}\x1f{event.end_char}\x1f"), document=document.id,
        start=interval.start, end=interval.end, grain=None, placed=interval.start is not None or interval.end is not None,
        extent=event.extent, type=None, value=None, mod=None, edtf=_edtf(interval.start, interval.end), phrase=None,
        phrase_start_char=None, phrase_end_char=None, title=event.title, event=document.text[event.start_char : event.end_char],
        event_start_char=event.start_char, event_end_char=event.end_char, attribution=event.attribution, status=event.status,
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


def _problems(document: Document, placed: list[Placed]) -> Iterator[Problem]:
    for one in placed:
        mention, meaning = one.mention, one.meaning
        nothing = is_nothing(mention.expression) and (mention.signal is not None or not isinstance(mention.expression, Amount))
        if meaning.interval is not None or (meaning.type in ("DURATION", "SET") and mention.anchor is None and not nothing):
            continue
        phrase = " ".join(document.text[mention.phrase_start_char : _phrase_end(one)].split())
        why = "the day of publication is not known" if document.published is None else "what it is counted from is not known"
        if nothing:
            why = "it counts an amount of nothing"
        elif isinstance(mention.expression, Between) and all(part.meaning.interval for part in one.parts):
            why = "its end does not lie after its start"
        elif meaning.anchor is not None or isinstance(mention.expression, Fixed):
            why = "it lies beyond the calendar"
        elif mention.anchor is not None:
            why = f"the text does not date “{one.context.told}”"
        yield Problem(document.id, f'"{phrase}" is not placed: {why}', mention.phrase_start_char, _phrase_end(one))


__all__ = ["Extraction", "Reading", "extract", "extract_document", "extract_each", "phrases", "read_phrases", "tag", "together"]
