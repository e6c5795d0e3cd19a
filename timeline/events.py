"""From a phrase to its event: the clause, its title, who says so, its status, its extent and how sure it is.

Knows one sentence at a time, and the few before it for names. Knows no dates: the caller says where the phrase was placed. The
table of certainty is in timeline.statuses, that of extents in timeline.extents.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from timeline.attribution import Report, report_over, source_name
from timeline.clauses import _WEAK, Aspect, Clause, Form, Tense, Verb, clause_of, offsets, parse, verb_near
from timeline.document import Extent, Status
from timeline.extents import extent_of
from timeline.languages.en_events import NEGATING
from timeline.sentences import REACH, Span, sentence_at
from timeline.statuses import Cue, certainty_of, status_of
from timeline.titles import likely_name, title_of
from timeline.wordclasses import BASES, LETTERS, Words


class Event(NamedTuple):
    """What a phrase dates. Offsets are code points of the text; the cue's are None where no word decides the status."""

    start_char: int
    end_char: int
    title: str
    attribution: str | None
    status: Status
    cue: str | None
    cue_start_char: int | None
    cue_end_char: int | None
    extent: Extent
    certainty: float
    tense: Tense | None
    aspect: Aspect | None


class Phrase(NamedTuple):
    """A phrase as the step before placed it: its offsets in the text and what is known of it."""

    start: int
    end: int
    signal: str | None = None
    after_publication: bool | None = None
    duration: bool = False
    vague: bool = False


def event_of(
    text: str,
    start: int,
    end: int,
    *,
    signal: str | None = None,
    after_publication: bool | None = None,
    duration: bool = False,
    vague: bool = False,
    protected: Sequence[Span] = (),
) -> Event:
    """The event of the phrase text[start:end] (its signal included).

    `signal`: the language's word before the time ("since", "back in"), or None; `after_publication`: whether the placed interval
    lies after publication (None: unknown); `duration`: the phrase names a stretch ("next six months"); `vague`: it names no date
    ("recently"); `protected`: the phrases of the text, in order, which are never cut.

    >>> text = "According to a Semafor report, back in 2018, Musk wanted to lead OpenAI."
    >>> event = event_of(text, 31, 43, signal="back in", after_publication=False)
    >>> event.title, event.attribution, event.status.value, event.extent.value
    ('Musk wanted to lead OpenAI', 'Semafor report', 'reported', 'within')
    """
    low, high = sentence_at(text, start, end)
    own = (start - low, end - low)
    phrases = _inside(protected, low, high, own)
    words, clauses = parse(text[low:high], phrases)
    index = words.at(start - low)
    number = clause_of(clauses, index)
    report = report_over(words, clauses, number)
    span = _span(words, clauses, number, own, phrases, report)
    phrase = Phrase(start, end, signal, after_publication, duration, vague)
    return _event(text, low, words, clauses, number, span, verb_near(span, index), report, phrase)


def event_in(text: str, low: int, words: Words, clauses: tuple[Clause, ...], number: int, piece: Clause) -> Event:
    """The event of a piece of clause `number` that no phrase dates; `low` is the offset of its sentence in the text."""
    at = low + words.ends[piece.end - 1]
    verb = piece.verbs[0] if piece.verbs else None
    return _event(text, low, words, clauses, number, piece, verb, report_over(words, clauses, number), Phrase(at, at))


def _event(
    text: str,
    low: int,
    words: Words,
    clauses: tuple[Clause, ...],
    number: int,
    span: Clause,
    verb: Verb | None,
    report: Report | None,
    phrase: Phrase,
) -> Event:
    """The event of the part `span` of clause `number`, whose verb is `verb`, told by `report`."""
    parted = span.start > clauses[number].start
    own = clauses if span is clauses[number] else (*clauses[: number + parted], span, *clauses[number + 1 :])
    hangs_on = report.verb if report and report.clause < number else None
    source = source_name(words, report) if report else _speaker(text, words, low)
    cue = status_of(words, own, number + parted, verb, hangs_on, source is not None, phrase.after_publication)
    first = None if cue.start is None else low + words.starts[cue.start]
    last = None if cue.end is None else low + words.ends[cue.end - 1]
    begin, finish = offsets(words, span, low)
    return Event(
        begin,
        finish,
        title_of(text, low, words, clauses, number, span, (phrase.start, phrase.end), report),
        _with_name(source, text, low),
        cue.status,
        text[first:last] if first is not None else None,
        first,
        last,
        extent_of(words, span, verb, phrase.signal, phrase.duration, _is_state(words, cue), words.at(phrase.start - low),
                  phrase.after_publication),
        certainty_of(cue.status, words, phrase.vague),
        verb.tense if verb else None,
        verb.aspect if verb else None,
    )


def _is_state(words: Words, cue: Cue) -> bool:
    """Whether a negation makes a state: "did not win", but not "refused", which is an event of its own."""
    return cue.status is Status.NEGATED and cue.start is not None and BASES.get(words.words[cue.start]) not in NEGATING


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


def _span(
    words: Words, clauses: tuple[Clause, ...], number: int, own: Span, phrases: tuple[Span, ...], report: Report | None
) -> Clause:
    """The clause of a phrase: parted from another phrase in it, and joined with what follows at the same time."""
    clause = _parted(words, clauses[number], own, phrases)
    if clause.end < clauses[number].end:
        return clause
    last = number
    stop = report.clause if report and report.clause > number else len(clauses)
    while last + 1 < stop and _joins(words, clauses[last], clauses[last + 1], phrases):
        last += 1
    return Clause(clause.start, clauses[last].end, clause.verbs)


_LONGEST = 260


def _joins(words: Words, clause: Clause, following: Clause, phrases: tuple[Span, ...]) -> bool:
    """Whether the clause after it shares its time: "when he died", ", leaving two sons", "and sold"; not with a phrase of its own."""
    begin, finish = words.starts[following.start], words.ends[following.end - 1]
    if any(begin <= a < finish for a, _ in phrases) or finish - words.starts[clause.start] > _LONGEST or not following.verbs:
        return False
    verb, word = following.verbs[0], words.words[following.start]
    if word in ("when", "as", "while"):
        return True
    if verb.form in _WEAK and verb.start - following.start <= 1:
        return True
    same = clause.verbs and clause.verbs[-1].tense is verb.tense
    return bool(same) and words.classes[following.start] == "&" and verb.start - following.start <= 2


def _parted(words: Words, clause: Clause, own: Span, phrases: tuple[Span, ...]) -> Clause:
    """A clause with two phrases in it, parted at the infinitive or the adverbial between them."""
    start, end = clause.start, clause.end
    for a, b in phrases:
        other, mine = words.at(a), words.at(own[0])
        if (a < own[1] and own[0] < b) or not clause.start <= other < clause.end:
            continue
        left, right = (words.at(b), mine) if b <= own[0] else (words.at(own[1]), other)
        cut = _cut_between(words, clause, left, right)
        if cut is None:
            continue
        if b <= own[0]:
            start = max(start, _with_object(words, cut, left))
        else:
            end = min(end, cut)
    return Clause(start, end, tuple([v for v in clause.verbs if start <= v.start < end]))


def _cut_between(words: Words, clause: Clause, left: int, right: int) -> int | None:
    """Where two phrases of a clause are parted: before the last infinitive between them, or before "after", "before"."""
    for verb in reversed(clause.verbs):
        if left < verb.start < right and verb.form is Form.INFINITIVE:
            return verb.start
    for i in range(right - 1, left, -1):
        if words.classes[i] == "Q" and words.words[i] != "as":
            return i
    return None


def _with_object(words: Words, cut: int, left: int) -> int:
    """The start of the noun that an infinitive speaks of: "a moratorium to be placed"."""
    at = cut
    while at > left and words.classes[at - 1] in "wNvsdmT0":
        at -= 1
        if words.classes[at] == "d":
            return at
    return cut


def _speaker(text: str, words: Words, low: int) -> str | None:
    """Who says a sentence that opens a quotation, where the quotation ends in a later sentence of the paragraph."""
    if words.classes[:1] != LETTERS["openquote"] or LETTERS["closequote"] in words.classes:
        return None
    high = low + len(words.text)
    close = min((at for mark in _CLOSING if (at := text.find(mark, high, high + REACH // 2)) >= 0), default=-1)
    if close < 0 or text.find("\n\n", high, close) >= 0:
        return None
    begin, finish = sentence_at(text, close)
    following, clauses = parse(text[begin:finish], ())
    report = report_over(following, clauses, 0)
    return source_name(following, report) if report else None


_CLOSING = ('"', "”", "''", "»")


def _with_name(source: str | None, text: str, low: int) -> str | None:
    """A pronoun as source gets its likely name in brackets."""
    if source and source.lower() in ("he", "she"):
        name = likely_name(text[max(0, low - 400) : low])
        return f"{source} [{name}]" if name else source
    return source
