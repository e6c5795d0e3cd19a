"""From a phrase to its event: the clause, its title, who says so, its status, its extent and how sure it is.

Knows one sentence at a time, and the few before it for names. Knows no dates: the caller says where the phrase was placed. The
table of certainty is in timeline.statuses, that of extents in timeline.extents.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.attribution import Report, is_report, report_over, source_name
from timeline.clauses import _WEAK, Aspect, Clause, Form, Tense, Verb, clause_of, offsets, parse, verb_near
from timeline.document import Extent, Status
from timeline.extents import extent_of
from timeline.languages.en_events import NEGATING
from timeline.sentences import Span, sentence_at
from timeline.statuses import Cue, certainty_of, status_of
from timeline.titles import likely_name, title_of
from timeline.wordclasses import BASES, Words


@dataclass(frozen=True, slots=True)
class Event:
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
    ("recently"); `protected`: the other phrases, which are never cut.

    >>> text = "According to a Semafor report, back in 2018, Musk wanted to lead OpenAI."
    >>> event = event_of(text, 31, 43, signal="back in", after_publication=False)
    >>> event.title, event.attribution, event.status.value, event.extent.value
    ('Musk wanted to lead OpenAI', 'Semafor report', 'reported', 'within')
    """
    low, high = sentence_at(text, start, end)
    phrases = _inside(protected, low, high, (start - low, end - low))
    words, clauses = parse(text[low:high], phrases)
    index = words.at(start - low)
    number = clause_of(clauses, index)
    report = report_over(words, clauses, number)
    span = _span(words, clauses, number, index, (start - low, end - low), phrases, report)
    verb = _verb_of(words, span, index)
    told_by = source_name(words, report) if report else None
    hangs_on = report.verb if report and report.clause < number else None
    if span.start > clauses[number].start:
        own = (*clauses[: number + 1], span, *clauses[number + 1 :])
    else:
        own = (*clauses[:number], span, *clauses[number + 1 :])
    cue = status_of(words, own, own.index(span), verb, hangs_on, report is not None, after_publication)
    begin, finish = offsets(words, span, low)
    return Event(
        begin,
        finish,
        _title(text, low, words, clauses, number, span, (start, end), report),
        _with_name(told_by, text, low),
        cue.status,
        None if cue.start is None or cue.end is None else text[low + words.starts[cue.start] : low + words.ends[cue.end - 1]],
        None if cue.start is None else low + words.starts[cue.start],
        None if cue.end is None else low + words.ends[cue.end - 1],
        extent_of(words, span, verb, signal, duration, _is_state(words, cue), index),
        certainty_of(cue.status, words, vague),
        verb.tense if verb else None,
        verb.aspect if verb else None,
    )


def event_in(text: str, low: int, words: Words, clauses: tuple[Clause, ...], number: int, piece: Clause) -> Event:
    """The event of a piece of clause `number` that no phrase dates; `low` is the offset of its sentence in the text."""
    report = report_over(words, clauses, number)
    verb = piece.verbs[0] if piece.verbs else None
    hangs_on = report.verb if report and report.clause < number else None
    own = (*clauses[:number], piece, *clauses[number + 1 :])
    cue = status_of(words, own, number, verb, hangs_on, report is not None, None)
    begin, finish = offsets(words, piece, low)
    return Event(
        begin,
        finish,
        _title(text, low, words, clauses, number, piece, (finish, finish), report),
        _with_name(source_name(words, report), text, low) if report else None,
        cue.status,
        None if cue.start is None or cue.end is None else text[low + words.starts[cue.start] : low + words.ends[cue.end - 1]],
        None if cue.start is None else low + words.starts[cue.start],
        None if cue.end is None else low + words.ends[cue.end - 1],
        extent_of(words, piece, verb, None, False, _is_state(words, cue), piece.end),
        certainty_of(cue.status, words, False),
        verb.tense if verb else None,
        verb.aspect if verb else None,
    )


def _is_state(words: Words, cue: Cue) -> bool:
    """Whether a negation makes a state: "did not win", but not "refused", which is an event of its own."""
    return cue.status is Status.NEGATED and cue.start is not None and BASES.get(words.words[cue.start]) not in NEGATING


def event_span(text: str, start: int, end: int, protected: Sequence[Span] = ()) -> Span:
    """The offsets of the event of the phrase text[start:end] alone."""
    low, high = sentence_at(text, start, end)
    phrases = _inside(protected, low, high, (start - low, end - low))
    words, clauses = parse(text[low:high], phrases)
    index = words.at(start - low)
    number = clause_of(clauses, index)
    report = report_over(words, clauses, number)
    return offsets(words, _span(words, clauses, number, index, (start - low, end - low), phrases, report), low)


def _inside(protected: Sequence[Span], low: int, high: int, own: Span) -> tuple[Span, ...]:
    """The phrases of a sentence as offsets into it, in order, each once."""
    found = {(max(a, low) - low, min(b, high) - low) for a, b in protected if a < high and low < b}
    if not any(a < own[1] and own[0] < b for a, b in found):
        found.add(own)
    return tuple(sorted(found))


def _span(
    words: Words, clauses: tuple[Clause, ...], number: int, index: int, own: Span, phrases: tuple[Span, ...], report: Report | None
) -> Clause:
    """The clause of a phrase: parted from another phrase in it, and joined with what follows at the same time."""
    clause = _parted(words, clauses[number], own, phrases)
    if clause.end < clauses[number].end:
        return clause
    last = number
    while last + 1 < len(clauses) and _joins(words, clauses[last], clauses[last + 1], phrases) and not (report and report.clause == last + 1):
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


def _verb_of(words: Words, span: Clause, index: int) -> Verb | None:
    return verb_near(span, index)


def _with_name(source: str | None, text: str, low: int) -> str | None:
    """A pronoun as source gets its likely name in brackets."""
    if source and source.lower() in ("he", "she"):
        name = likely_name(text[max(0, low - 400) : low])
        return f"{source} [{name}]" if name else source
    return source


def _title(
    text: str, low: int, words: Words, clauses: tuple[Clause, ...], number: int, span: Clause, phrase: Span, report: Report | None
) -> str:
    """The title: the clause without its phrase and its report; a report keeps what it tells."""
    begin, finish = offsets(words, span, low)
    following = clauses[number + 1 : number + 2]
    if span.start == clauses[number].start and following and (is_report(words, clauses, number) or words.classes[following[0].start] == "a"):
        finish = offsets(words, Clause(span.start, clauses[-1].end, ()), low)[1]
    pieces = [(begin, min(phrase[0], finish)), (max(phrase[1], begin), finish)]
    pieces = _with_subject(words, clauses, number, span, low, pieces)
    if report:
        pieces = [piece for p in pieces for piece in _without(p, _report_span(words, clauses, report, low))]
    return title_of(text, pieces, text[max(0, low - 400) : begin] if low or begin else "")


def _report_span(words: Words, clauses: tuple[Clause, ...], report: Report, low: int) -> Span:
    """The words of a report as offsets into the text."""
    if report.verb is None:
        return low + words.starts[max(0, report.start - 2)], low + words.ends[report.end - 1]
    clause = clauses[report.clause]
    return low + words.starts[clause.start], low + words.ends[clause.end - 1]


def _without(piece: Span, hole: Span) -> list[Span]:
    """A piece of text with a hole cut out of it."""
    if hole[1] <= piece[0] or piece[1] <= hole[0]:
        return [piece]
    return [p for p in ((piece[0], hole[0]), (hole[1], piece[1])) if p[0] < p[1]]


def _with_subject(words: Words, clauses: tuple[Clause, ...], number: int, span: Clause, low: int, pieces: list[Span]) -> list[Span]:
    """The pieces of a title, headed by the subject that the clause leaves out: "and sold it", "which has failed"."""
    first = span.start
    while first < span.end - 1 and words.classes[first] in "&~|,_":
        first += 1
    head = words.classes[first : first + 1]
    if not span.verbs or span.start != clauses[number].start or any(c not in "lLnTr" for c in words.classes[first : span.verbs[0].start]):
        return pieces
    subject = _antecedent(words, first) if head == "r" else _elided(words, clauses, number) if span.verbs[0].form is Form.FINITE else None
    if subject is None:
        return pieces
    skip = low + words.starts[first + (head == "r")]
    kept = [(max(a, skip), b) for a, b in pieces if b > skip]
    return [(low + words.starts[subject[0]], low + words.ends[subject[1] - 1]), *kept]


def _antecedent(words: Words, at: int) -> Span | None:
    """The word indices of the noun that a relative clause speaks of."""
    end = at
    while end and words.classes[end - 1] in ",i":
        end -= 1
    start = end
    while start and words.classes[start - 1] in "Nw0vs" and end - start < 6:
        start -= 1
    if start and words.classes[start - 1] == "d":
        start -= 1
    return (start, end) if end > start else None


def _elided(words: Words, clauses: tuple[Clause, ...], number: int) -> Span | None:
    """The word indices of the subject that a clause shares with the one before it."""
    for clause in reversed(clauses[:number]):
        if not clause.verbs or clause.verbs[0].form in (Form.INFINITIVE, Form.GERUND):
            continue
        end = clause.verbs[0].start
        while end > clause.start and words.classes[end - 1] in "lLn":
            end -= 1
        start = end
        while start > clause.start and words.classes[start - 1] in "Nw0vsSdipm.&" and end - start < 9:
            start -= 1
        while start < end and words.classes[start] in "&i.":
            start += 1
        if start < end:
            return start, end
    return None
