"""The pipeline, written out in one place: read, place, tell.

Knows the order of the steps and which mentions become entries. Reads no file and no clock; one document after another, so memory
stays flat however many there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline.algebra.expressions import Amount, Between, Fixed, is_nothing
from timeline.algebra.intervals import Interval
from timeline.algebra.notation import iso
from timeline.algebra.units import Unit
from timeline.attempt import attempt
from timeline.document import BlockKind, Document, Entry, Mention, Problem, Tag, Timeline
from timeline.languages import language
from timeline.merging import reconstruct
from timeline.placing.beside import beside_events
from timeline.placing.counts import COUNTS
from timeline.placing.date_order import order_of
from timeline.placing.decisions import Decision
from timeline.placing.discourse import place
from timeline.placing.layout import HEADS, Layout
from timeline.placing.lookalikes import LeftOut, Reason, sifted
from timeline.placing.placed import Placed
from timeline.placing.register import dateline, register
from timeline.sentences.passage import Passage
from timeline.settings import Domain, Settings
from timeline.sources.structure import borders, legible, structured

if TYPE_CHECKING:
    from timeline.telling.analysis import Sentence
    from timeline.telling.story.narrative import Clash


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
    problems = (*_impossible(read), *_order_assumed(document, placed), *_problems(document, placed))
    passage = read.passage.with_phrases([one.stands for one in placed])
    if not settings.all_events:
        return Extraction(document, tuple(_told(read, placed, passage)), problems)
    entries, clashes = _all_told(read, placed, passage)
    return Extraction(document, tuple(entries), (*problems, *clashes))


class Reading(NamedTuple):
    """What reading and placing give: the document (with its date where the text told it), its register, its phrases, its sentences, and
    what looks like a phrase and is none."""

    document: Document
    domain: Domain
    placed: list[Placed]
    passage: Passage
    left_out: tuple[LeftOut, ...] = ()


def read_phrases(document: Document, settings: Settings) -> Reading:
    """Read and place: structure, mentions without a clock, then each where it stands. Every user of phrases comes by here."""
    document = structured(document)
    text = legible(document)
    order = order_of(text, settings.date_order)
    spoken = language(document.language or settings.language, order.order)
    edges = borders(document)
    mentions = spoken.time.read(text, edges)
    if document.published is None and mentions and (day := dateline(spoken.prose, text, mentions)) is not None:
        document = replace(document, published=day)
    passage = Passage(spoken.prose, text, _stands(mentions), edges)
    domain = register(document, mentions, spoken.time) if settings.domain is Domain.AUTO else settings.domain
    mentions, left_out = sifted(mentions, document.text, passage, domain)
    if left_out:
        passage = passage.with_phrases(_stands(mentions))
    return Reading(document, domain, place(document, mentions, settings, passage, domain, order), passage, tuple(left_out))


def _stands(mentions: Iterable[Mention]) -> list[tuple[int, int]]:
    return [(m.phrase_start_char, m.end_char) for m in mentions]


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
    from timeline.telling.entries import undated_entry
    from timeline.telling.story.narrative import Undated, all_events
    from timeline.telling.story.scene import Heard, Told

    document = read.document
    published = document.published_interval
    day = None if published is None or published.start is None else Unit.DAY.floor(published.start)
    entries: list[Entry] = []
    problems: list[Problem] = []
    ends = dict(one.stands for whole in placed for one in (*whole.parts, whole))
    layout = Layout(document.blocks)

    def told(e: Entry) -> Told:
        start = e.phrase_start_char or 0
        interval = Interval(e.start, e.end) if e.placed else None
        if interval is not None and e.type == "DURATION":
            interval = Interval(None, e.end)                               # a length says on which side, and moves no story
        return Told(start, ends[start], e.phrase or "", e.event_start_char, e.event_end_char, interval)

    def sentences() -> Iterator[Heard]:
        for sentence, dated in _sentences(read, placed, passage, every=True):
            entries.extend(dated)
            yield Heard(sentence, [told(e) for e in dated], layout.kind(layout.at(sentence.low)) in _APART)

    for found in all_events(sentences(), day, tale=read.domain is Domain.NARRATIVE):
        if isinstance(found, Undated):
            entries.append(undated_entry(document, found))
        else:
            problems.append(_clash(document, found))
    return sorted(entries, key=attrgetter("event_start_char", "event_end_char")), problems


_APART = (*HEADS, BlockKind.CODE, BlockKind.MESSAGE)
"""Blocks that tell nothing by themselves."""


def _clash(document: Document, clash: Clash) -> Problem:
    first, second = (" ".join(t.phrase.split()) for t in (clash.first, clash.second))
    message = f'"{second}" and "{first}" contradict each other: "{clash.word}" says in which order they were'
    return Problem(document.id, message, clash.second.start, clash.second.end)


def _sentences(read: Reading, placed: list[Placed], passage: Passage, every: bool) -> Iterator[tuple[Sentence, list[Entry]]]:
    """The sentences with phrases, or every one, each with the entries of its phrases."""
    from timeline.telling.analysis import analyses
    from timeline.telling.choice import says_when, spoken, tells
    from timeline.telling.counted_from import beside, told_of
    from timeline.telling.entries import entry_of
    from timeline.telling.events import is_measured
    from timeline.telling.lives import life

    layout = Layout(read.document.blocks)
    for sentence, numbers in analyses(passage, every):
        told = []
        others = [placed[n].mention.phrase_start_char for n in numbers if says_when(placed[n])]
        for number in numbers:
            one = placed[number]
            start, end = one.stands
            measured = is_measured(sentence, start, end)
            around = passage.at(start, end)
            if lived := [entry_of(read.document, sentence, around, layout, *part) for part in life(around, one)]:
                told += lived
            elif (date := beside(read.document.text, placed, number)) is not None:
                if (counted := told_of(sentence, one, date)) is not None:
                    told.append(entry_of(read.document, sentence, around, layout, *counted))
            elif tells(one, around, layout, read.domain, measured, others):
                told += spoken(sentence.words.prose, entry_of(read.document, sentence, around, layout, one))
        yield sentence, told


def _impossible(read: Reading) -> Iterator[Problem]:
    """What is written as a day and names none: a trouble of the text, and no time."""
    for mention, why in read.left_out:
        if why == Reason.NO_SUCH_DAY.value:
            start, end = mention.phrase_start_char, mention.end_char
            yield Problem(read.document.id, f'"{" ".join(read.document.text[start:end].split())}" is not placed: {why}', start, end)


def _order_assumed(document: Document, placed: list[Placed]) -> Iterator[Problem]:
    """The first date of a text that may as well be read in the other order, where no date of it decides."""
    for one in placed:
        if one.decision is Decision.ORDER_ASSUMED:
            start, end = one.mention.start_char, one.mention.end_char
            message = f'"{document.text[start:end]}" is read month first: the other dates do not decide, a date order that is given would'
            yield Problem(document.id, message, start, end)
            return


def _problems(document: Document, placed: list[Placed]) -> Iterator[Problem]:
    for one in placed:
        mention, meaning = one.mention, one.meaning
        nothing = is_nothing(mention.expression) and (mention.signal is not None or not isinstance(mention.expression, Amount))
        if meaning.interval is not None or (meaning.type in ("DURATION", "SET") and mention.anchor is None and not nothing):
            continue
        phrase = " ".join(document.text[mention.phrase_start_char : one.shown[1]].split())
        why = "the day of publication is not known" if document.published is None else "what it is counted from is not known"
        if not COUNTS.isdisjoint(mention.tags):
            why = "the text does not name the zero from which it is counted"
        if nothing:
            why = "it counts an amount of nothing"
        elif isinstance(mention.expression, Between) and all(part.meaning.interval for part in one.parts):
            why = "its end does not lie after its start"
        elif meaning.anchor is not None or isinstance(mention.expression, Fixed):
            why = "it lies beyond the calendar"
        elif mention.anchor is not None:
            why = f"the text does not date “{one.context.told}”"
        yield Problem(document.id, f'"{phrase}" is not placed: {why}', mention.phrase_start_char, one.shown[1])


__all__ = ["Extraction", "Reading", "extract", "extract_document", "extract_each", "phrases", "read_phrases", "tag", "together"]
