"""From a phrase to its event: the clause, its title, who says so, its status, its extent and how sure it is.

Knows one sentence at a time, and the few before it for names. Knows no dates: the caller says where the phrase was placed. The
table of certainty is in timeline.telling.standing.statuses, that of extents in timeline.telling.standing.extents.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from timeline.algebra.instants import Instant
from timeline.algebra.intervals import Interval
from timeline.document import Extent, Signal, Status
from timeline.languages.classes import LETTERS
from timeline.languages.prose import Prose
from timeline.sentences.borders import Span, sentence_at
from timeline.sentences.clauses import Clause, Verb, clause_of, offsets, verb_near
from timeline.sentences.nodes import FINITE
from timeline.sentences.words import Words
from timeline.telling.analysis import Sentence, analysis
from timeline.telling.attachment import statement
from timeline.telling.event_nouns import whole_noun
from timeline.telling.heads import Stated
from timeline.telling.reports.sources import Source
from timeline.telling.reports.tellers import Report
from timeline.telling.standing.cues import Cue
from timeline.telling.standing.extents import extent_of, extent_without
from timeline.telling.standing.statuses import CERTAINTY, certainty_of, plain_status, status_of
from timeline.telling.titles.title import title_of
from timeline.telling.titles.wording import shortened, spoken_by

_ASSERTED, _REPORTED, _PLANNED, _NEGATED = Status.ASSERTED, Status.REPORTED, Status.PLANNED, Status.NEGATED
_WITHIN = Extent.WITHIN
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""


class Event(NamedTuple):
    """What a phrase dates. Offsets are code points of the text; the cue's are None where no word decides the status."""

    start_char: int
    end_char: int
    title: str
    source: Source | None
    status: Status
    cue: str | None
    cue_start_char: int | None
    cue_end_char: int | None
    extent: Extent
    certainty: float

    @property
    def attribution(self) -> str | None:
        """Who says so, by name."""
        return self.source.name if self.source else None


class Phrase(NamedTuple):
    """A phrase as the step before placed it: its offsets in the text and what is known of it.

    `noun` is the noun phrase that it belongs to, as offsets into the text, where that names an event ("Friday's vote");
    `stated` what the head tells in which it stands, a line's stamp or a version.
    """

    start: int
    end: int
    signal: Signal | None = None
    after_publication: bool | None = None
    duration: bool = False
    vague: bool = False
    noun: tuple[int, int] | None = None
    stated: Stated | None = None


def event_of(
    prose: Prose,
    text: str,
    start: int,
    end: int,
    *,
    signal: Signal | None = None,
    after_publication: bool | None = None,
    duration: bool = False,
    vague: bool = False,
    protected: Sequence[Span] = (),
) -> Event:
    """The event of the phrase text[start:end] (its signal included).

    `signal`: how the time is tied to its event ("since"), or None; `after_publication`: whether the placed interval
    lies after publication (None: unknown); `duration`: the phrase names a stretch ("next six months"); `vague`: it names no date
    ("recently"); `protected`: the phrases of the text, in order, which are never cut.

    >>> text = "According to a Semafor report, back in 2018, Musk wanted to lead OpenAI."
    >>> from timeline.languages import language
    >>> event = event_of(language("en").prose, text, 31, 43, signal=Signal.IN, after_publication=False)
    >>> event.title, event.attribution, event.status.value, event.extent.value
    ('Musk wanted to lead OpenAI', 'Semafor report', 'reported', 'within')
    """
    low, high = sentence_at(prose, text, start, end)
    inside = _inside(protected, low, high, (start - low, end - low))
    return dated(analysis(prose, text, low, high, inside), Phrase(start, end, signal, after_publication, duration, vague))


def dated(sentence: Sentence, phrase: Phrase) -> Event:
    """The event of a phrase of a sentence."""
    words, clauses = sentence.words, sentence.clauses
    own = (phrase.start - sentence.low, phrase.end - sentence.low)
    index = words.at(own[0])
    if phrase.stated is not None:
        return _stated(phrase, phrase.stated)
    if phrase.noun is not None and sentence.low <= phrase.noun[0] and phrase.noun[1] <= sentence.high:
        return _named(sentence, phrase, words.at(phrase.noun[0] - sentence.low), words.at(phrase.noun[1] - sentence.low - 1) + 1)
    number = clause_of(clauses, index)
    if (inserted := _past_insertion(sentence, number, own)) is not None:
        return _event(sentence, sentence.read.dated(phrase.start, phrase.end), inserted, verb_near(inserted, index), phrase)
    node = sentence.read.dated(phrase.start, phrase.end)
    span = statement(words, clauses, number, own, sentence.phrases, sentence.told_at(node, index).report)
    return _event(sentence, node, span, verb_near(span, index), phrase)


def lawful(event: Event, start: Instant | None, published: Interval | None) -> Event:
    """An event that starts at `start`: nothing that is asserted starts after the day of publication; what would is planned."""
    if start is None or published is None or published.end is None or start < published.end:
        return event
    if event.status not in (_ASSERTED, _REPORTED):
        return event
    return event._replace(status=_PLANNED, certainty=min(event.certainty, CERTAINTY[_PLANNED]))


def _stated(phrase: Phrase, told: Stated) -> Event:
    """The event that a head states: what stands behind the stamp of a line."""
    status = _PLANNED if phrase.after_publication else _REPORTED if told.author else _ASSERTED
    sure = certainty_of(status, hedged=False, vague=False)
    return Event(told.start_char, told.end_char, told.title, told.author, status, None, None, None, _WITHIN, sure)


def _named(sentence: Sentence, phrase: Phrase, first: int, last: int) -> Event:
    """The event that a noun names: "Friday's vote", "the 2010 election"."""
    words, low = sentence.words, sentence.low
    first, last = whole_noun(words, sentence.tree, first, last)
    begin, finish = low + words.starts[first], low + words.ends[last - 1]
    _, source, itself = sentence.told(sentence.tree.at(first))
    status = _PLANNED if phrase.after_publication else _REPORTED if source and not itself else _ASSERTED
    title = " ".join(sentence.text[begin:finish].split())
    sure = certainty_of(status, sentence.hedged, phrase.vague)
    lasts = phrase.duration and phrase.signal is Signal.FOR
    extent = Extent.THROUGHOUT if lasts else Extent.WITHIN
    return Event(begin, finish, shortened(words.prose, title), source, status, None, None, None, extent, sure)


def _past_insertion(sentence: Sentence, number: int, own: Span) -> Clause | None:
    """The clause that an opening phrase dates over an inserted report: "In 1911, his biographer tells us, he met the tsar"."""
    words, clauses = sentence.words, sentence.clauses
    clause, after = clauses[number], words.at(own[1])
    if number + 1 >= len(clauses) or not clause.start < after < clause.end or words.at(own[0]) != clause.start:
        return None
    if words.classes[after] != LETTERS["comma"] or words.classes[clause.end - 1] != LETTERS["comma"] or not clause.verbs:
        return None
    report = sentence.told(sentence.tree.at(clauses[number + 1].start)).report
    if report is None or report.verb not in clause.verbs or clause.verbs[0].start < after:
        return None
    return Clause(clause.start, clauses[number + 1].end, clauses[number + 1].verbs)


def is_measured(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the bare length text[start:end] says how long something went on: "spent five hours", "three days of talks"."""
    words, prose = sentence.words.words, sentence.words.prose
    first, last = sentence.words.at(start - sentence.low), sentence.words.at(end - sentence.low - 1) + 1
    if first and prose.bases.get(words[first - 1]) in prose.taking_time:
        return True
    noun = words[last + 1] if words[last : last + 1] == (prose.linking,) and last + 1 < len(words) else ""
    return noun in prose.events or noun.removesuffix(prose.plural) in prose.events or noun.endswith(prose.event_endings)


def undated(sentence: Sentence, piece: Clause) -> Event:
    """The event of a piece of a sentence that no phrase dates."""
    verb = piece.verbs[0] if piece.verbs else None
    return _event(sentence, sentence.tree.at(verb.start if verb else piece.start), piece, verb, None)


def _event(sentence: Sentence, node: int, span: Clause, verb: Verb | None, phrase: Phrase | None) -> Event:
    """The event of the stretch `span` of a clause of the tree, whose verb is `verb`."""
    text, low, words = sentence.text, sentence.low, sentence.words
    index = words.at(phrase.start - low) if phrase else verb.start if verb else span.start
    report, source, itself = sentence.told_at(node, index)
    told = source is not None and not itself
    after = phrase.after_publication if phrase else None
    cue = _status(sentence, sentence.tree.at(verb.start) if verb else node, span, verb, report, told, after)
    first = None if cue.start is None else low + words.starts[cue.start]
    last = None if cue.end is None else low + words.ends[cue.end - 1]
    begin, finish = offsets(words, span, low)
    title = spoken_by(words.prose, _title(sentence, span, verb, phrase, report), source.name if source else None)
    return Event(
        begin,
        finish,
        title,
        source,
        cue.status,
        None if first is None else text[first:last],
        first,
        last,
        _extent(words, span, verb, phrase, _is_state(words, cue), low),
        certainty_of(cue.status, sentence.hedged, phrase is not None and phrase.vague),
    )


def _title(sentence: Sentence, span: Clause, verb: Verb | None, phrase: Phrase | None, report: Report | None) -> str:
    """The title of what a phrase dates, or of a clause that none does."""
    words, low = sentence.words, sentence.low
    if phrase is not None:
        first, last = words.at(phrase.start - low), words.at(phrase.end - low - 1) + 1
        return title_of(sentence, sentence.read.dated(phrase.start, phrase.end), (first, last), report)
    if verb is not None and verb.form in FINITE:
        return title_of(sentence, sentence.tree.at(verb.start), (span.start, span.start), report)
    return shortened(words.prose, sentence.text[slice(*offsets(words, span, low))])


def _extent(words: Words, span: Clause, verb: Verb | None, phrase: Phrase | None, negated: bool, low: int) -> Extent:
    if phrase is None:
        return extent_without(words, span, verb, negated)
    index = words.at(phrase.start - low)
    return extent_of(words, span, verb, phrase.signal, phrase.duration, negated, index, phrase.after_publication)


def _status(
    sentence: Sentence, number: int, span: Clause, verb: Verb | None, report: Report | None, told: bool, after_publication: bool | None
) -> Cue:
    """The status of a stretch of a clause of the tree; `told`: somebody is named who says so."""
    hangs_on = report.verb if report and report.verb and report.verb.end <= span.start else None
    if not sentence.cued and hangs_on is None:
        return plain_status(sentence.words, verb, told or report is not None, after_publication)
    said = told or report is not None
    return status_of(sentence.words, sentence.cues, sentence.tree, number, span, verb, hangs_on, said, after_publication)


def _is_state(words: Words, cue: Cue) -> bool:
    """Whether a negation makes a state: "did not win", but not "refused", which is an event of its own."""
    if cue.status is not _NEGATED or cue.start is None:
        return False
    return words.prose.bases.get(words.words[cue.start]) not in words.prose.negating


def _inside(protected: Sequence[Span], low: int, high: int, own: Span) -> tuple[Span, ...]:
    """The phrases of a sentence as offsets into it, in order, each once."""
    found = set()
    for i in range(max(0, bisect_left(protected, (low, 0)) - 2), len(protected)):
        a, b = protected[i]
        if a >= high:
            break
        if b > low:
            found.add((max(a, low) - low, min(b, high) - low))
    if not any(a < own[1] and own[0] < b for a, b in found):
        found.add(own)
    return tuple(sorted(found))
