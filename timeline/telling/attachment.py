"""Which stretch of a sentence a phrase dates: its clause, parted from other phrases, joined with what it is one statement with.

Knows the words and clauses of one sentence and where phrases stand in it; knows no dates. The event of a phrase is the clause it
belongs to: a subject that an insertion breaks has its verb, a relative clause its noun, and what happens at the same time goes along.
"""

from __future__ import annotations

from bisect import bisect_left

from timeline.languages.classes import AFTER, AND, DETERMINER, NOUNISH, OPENING, PREPOSITION, THAT, WHO, letters
from timeline.sentences.borders import Span
from timeline.sentences.clauses import WEAK, Clause, Form
from timeline.sentences.words import Words
from timeline.telling.reports.tellers import Report

_BEFORE_RELATIVE, _OBJECT = letters("comma|preposition|open"), letters("noun|name|base|third|determiner|object|time|number")

_LONGEST = 260
"""A statement has at most so many characters where clauses are joined."""
_NEAR = 4
"""So many phrases to either side of one may part its clause."""
_BARE = WEAK | {Form.INFINITIVE}


def statement(
    words: Words, clauses: tuple[Clause, ...], number: int, own: Span, phrases: tuple[Span, ...], report: Report | None
) -> Clause:
    """The clause of a phrase: parted from another phrase in it, and joined with what it is one statement with.

    `own` and `phrases` are offsets into the sentence, `number` that of the clause in which the phrase stands, `report` the one that it
    stands under; the clause that comes back is a stretch of words, and its verbs those that the phrase can go with.
    """
    clause = _parted(words, clauses[number], own, phrases)
    if clause.end < clauses[number].end:
        return clause
    index = words.at(own[0])
    behind = report.verb.start if report and report.verb and report.verb.start >= clauses[number].end else len(words.classes)
    stop = next((n for n in range(number + 1, len(clauses)) if clauses[n].end > behind), len(clauses))
    predicate = last = _predicate(words, clauses, number, index, stop)
    while last + 1 < stop and _joins(words, clauses[last], clauses[last + 1], phrases):
        last += 1
    end = clauses[last].end if last > number else clause.end
    start = _head(words, clauses, number, clause, phrases) if clause.start == clauses[number].start else clause.start
    if start == clause.start and end == clause.end:
        return clause
    own_verbs = [v for c in clauses[: last + 1] for v in c.verbs if start <= v.start < end]
    if predicate > number:                                     # not those of what breaks in between
        own_verbs = [v for v in own_verbs if v.start >= clauses[predicate].start]
    return Clause(start, end, tuple(own_verbs))


def _predicate(words: Words, clauses: tuple[Clause, ...], number: int, index: int, stop: int) -> int:
    """The number of the clause that says what the subject after a phrase did: "On Monday the mayor, who was ill, | stayed away"."""
    clause = clauses[number]
    broken = next((i for i in range(index, clause.end) if words.classes[i] == WHO), clause.end)
    if any(v.form not in _BARE and v.start < broken for v in clause.verbs):
        return number
    for other in range(number + 1, stop):
        following = clauses[other]
        if words.ends[following.end - 1] - words.starts[clause.start] > _LONGEST:
            break
        if any(v.form not in _BARE for v in following.verbs) and words.classes[following.start] not in OPENING:
            return other
    return number


def _head(words: Words, clauses: tuple[Clause, ...], number: int, clause: Clause, phrases: tuple[Span, ...]) -> int:
    """Where a clause begins that says more of what stands before it: "the shots | that killed him", "sank | when it was hit"."""
    if not number:
        return clause.start
    before = clauses[number - 1]
    first = clause.start
    while first < clause.end - 1 and words.classes[first] in _BEFORE_RELATIVE:
        first += 1
    that = words.classes[first] == THAT and bool(clause.verbs) and clause.verbs[0].start == first + 1
    if that or words.classes[first] == WHO:
        return _antecedent(words, before, clause.start)
    dated = any(words.starts[before.start] <= a < words.ends[before.end - 1] for a, _ in phrases)
    if dated or words.ends[clause.end - 1] - words.starts[before.start] > _LONGEST or not before.verbs:
        return clause.start
    bare = all(v.form in _BARE for v in clause.verbs)
    if bare or words.words[first] in words.prose.simultaneous:
        return before.start
    return clause.start


def _antecedent(words: Words, before: Clause, at: int) -> int:
    """Where the noun begins that a relative clause at a word speaks of."""
    end = at
    while end > before.start and words.classes[end - 1] in _BEFORE_RELATIVE:
        end -= 1
    start = end
    while start > before.start and words.classes[start - 1] in NOUNISH:
        start -= 1
    start -= start > before.start and words.words[start - 1] in words.prose.currencies
    return start - (start > before.start and words.classes[start - 1] == DETERMINER) if start < end else at


def _joins(words: Words, clause: Clause, following: Clause, phrases: tuple[Span, ...]) -> bool:
    """Whether the clause after it shares its time: "when he died", ", leaving two sons", "who sold it", "and sold it".

    One with a phrase of its own does not.
    """
    begin, finish = words.starts[following.start], words.ends[following.end - 1]
    if any(begin <= a < finish for a, _ in phrases) or finish - words.starts[clause.start] > _LONGEST or not following.verbs:
        return False
    verb, word = following.verbs[0], words.words[following.start]
    if word in words.prose.together or words.classes[following.start : verb.start].lstrip(PREPOSITION)[:1] == WHO:
        return True
    if verb.form in WEAK and verb.start - following.start <= 1:
        return True
    same = clause.verbs and clause.verbs[-1].tense is verb.tense
    return bool(same) and words.classes[following.start] == AND and verb.start - following.start <= 2


def _parted(words: Words, clause: Clause, own: Span, phrases: tuple[Span, ...]) -> Clause:
    """A clause with two phrases in it, parted at the infinitive or the adverbial between them."""
    start, end = clause.start, clause.end
    at = bisect_left(phrases, own)
    for a, b in phrases[max(0, at - _NEAR) : at + _NEAR + 1]:
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
        if words.classes[i] == AFTER and words.words[i] != words.prose.likening:
            return i
    return None


def _with_object(words: Words, cut: int, left: int) -> int:
    """The start of the noun that an infinitive speaks of: "a moratorium to be placed"."""
    at = cut
    while at > left and words.classes[at - 1] in _OBJECT:
        at -= 1
        if words.classes[at] == DETERMINER:
            return at
    return cut
