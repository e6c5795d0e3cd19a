"""Who is said to say so: "According to X,", "X said (that)", ", X said.", ", says X", "as X reported", "X admitted taking", "it was said
by X", the headline's "X: ...".

Knows the words and clauses of one sentence (timeline.telling.quotations looks beyond it). A clause is told by the nearest report that it
stands under; a report that is dated itself ("X said on Monday that") has its own teller.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from itertools import pairwise

from timeline.languages.classes import AND, BE, COMMA, LETTERS, NAME, PRONOUN, STOP, TIME, WHO, letters, pattern
from timeline.sentences.borders import Span
from timeline.sentences.clauses import Clause, Form, Verb, clause_of
from timeline.sentences.words import Words
from timeline.telling.complements import (
    holding_verb,
    is_complemented,
    is_passive,
    is_report,
    is_told,
    leaves_report,
    takes_a_clause,
    telling_verb,
)
from timeline.telling.sources import (
    NAMING,
    SUBJECT,
    Source,
    head_of,
    is_phrase,
    is_several,
    is_source,
    names_somebody,
    names_source,
    source_at,
    subject_behind,
    subject_of,
    trimmed,
)

_GERUND, _FINITE, _INFINITIVE = Form.GERUND, Form.FINITE, Form.INFINITIVE
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

_NAMED_UNTIL = letters("comma|semicolon|dash|open|close|quote|who|that")
_AT_EDGE = letters("comma|closequote|mark|dash|stop")

REPORTS = 6
"""A report is looked for in fewer than so many clauses to either side, so that time is linear."""
_HEADLINE = pattern("{determiner}?(?P<source>(?:{name|noun|base|third}|{stop}(?={name})){1,6}){semicolon}")
_ADVERBS = letters("adv")
_INTRODUCING = letters("comma|semicolon")
_PARTING = frozenset(letters("comma|closequote|dash"))
_LISTED = pattern("{comma}(?P<first>(?:{determiner}?{name|noun|base|third}{1,3}{comma}){1,4})$")
"""The first members of a list of sources: ", | teachers, | parents and pupils say"."""
_GOING_ON = letters("ing|saying")
_BASE, _SINGULAR = letters("say|base|bare"), letters("noun|base")
_JOINING = letters("conj|sub")
_PAUSES, _RESUMING = letters("comma|stop|semicolon|dash|close|closequote|mark"), letters("conj|sub|who|where|open|openquote|dash")


@dataclass(frozen=True, slots=True)
class Report:
    """A report inside a sentence: the number of its clause, its verb (None for "according to"), and the words that name the source."""

    clause: int
    verb: Verb | None
    start: int
    end: int


def source_of(words: Words, report: Report, low: int) -> Source | None:
    """The source of a report in a sentence at `low` of its text; None where nobody is named ("it is said")."""
    return source_at(words, report.start, report.end, low) if report.start < report.end else None


def report_over(words: Words, clauses: tuple[Clause, ...], number: int, telling: Container[int]) -> Report | None:
    """The report that tells clause `number` of a sentence in which a word may make one, or None where the text itself does.

    `telling` are the numbers of the clauses with a verb of telling (timeline.telling.complements.tellers).
    """
    report = (
        _before(words, clauses, number, telling)
        or _within(words, clauses, number)
        or _according(words, clauses, number)
        or _after(words, clauses, number, telling)
        or _headline(words, clauses, number)
    )
    return report if report and _is_source(words, report) else None


def report_of(words: Words, clauses: tuple[Clause, ...], number: int) -> Report | None:
    """The report that clause `number`, which has a verb of telling, itself is: "Reuters said on Tuesday that it had closed"; None where
    it tells no clause."""
    verb, report = is_report(words, clauses, number), None
    if verb is not None and is_complemented(words, clauses, number):
        report = _subject(words, clauses, number, verb)
    elif number and closes(words, clauses, number):
        report = _after(words, clauses, number - 1, (number,))
    elif (passive := telling_verb(words, clauses[number])) is not None and not BE.isdisjoint(
        words.classes[max(0, passive.start - 2) : passive.main]
    ):
        report = _by(words, clauses, number, passive, _past_times(words, passive.end))       # "was first reported by the Post"
    return report if report and report.start < report.end and _is_source(words, report) else None


def _is_source(words: Words, report: Report) -> bool:
    """Whether the words that name a source do: not "I", and things that show only where they are reports."""
    if report.start == report.end:
        return True
    if not names_somebody(words, report.start, report.end) or not _agrees(words, report):
        return False
    if report.verb is None or words.prose.bases.get(words.words[report.verb.main]) not in words.prose.showing:
        return True
    return words.classes[report.end - 1] == NAME or names_source(words, report.start, report.end)


def _agrees(words: Words, report: Report) -> bool:
    """Whether a verb in its base form has a subject of several: "officials say", not the noun of "its initial claim that"."""
    verb, last = report.verb, head_of(words, report.start, report.end)
    if verb is None or verb.end > verb.start + 1 or words.classes[verb.main] not in _BASE or words.classes[last] not in _SINGULAR:
        return True
    if words.classes[report.start] in _GOING_ON:                                # "referring to a notorious remark"
        return False
    return is_several(words, report.start, last + 1) or AND in words.classes[report.start : report.end]


def _before(words: Words, clauses: tuple[Clause, ...], number: int, telling: Container[int]) -> Report | None:
    """A report before the clause: "X said (that) ...", "The deal, X said, will ..."."""
    for j in range(number - 1, max(-1, number - REPORTS), -1):
        verb = is_report(words, clauses, j) if j in telling else None
        if verb is None:
            continue
        if leaves_report(words, clauses, j, number):
            return None
        return _subject(words, clauses, j, verb)
    return None


def _subject(words: Words, clauses: tuple[Clause, ...], j: int, verb: Verb) -> Report | None:
    """The report of clause `j` with the subject of its verb as source; of a passive, the one that it names with "by"."""
    by = _past_times(words, verb.end)
    passive = is_passive(words, verb) and words.words[verb.main] not in words.prose.quoting
    if passive or words.words[by : by + 1] == (words.prose.agent,):
        return _by(words, clauses, j, verb, by)
    if verb.form is _GERUND and words.words[verb.start - 1] != words.prose.likening:
        return _of_gerund(words, clauses, j, verb)
    end = verb.start
    if words.words[verb.main] == words.prose.saying:                                      # "X is quoted as saying"
        outer = j - 1 if j and clauses[j].verbs[0] is verb else j
        cited = next((v for v in clauses[outer].verbs if words.words[v.main] in words.prose.cited), None)
        j, end = (outer, cited.start) if cited else (j, end)
    found = subject_of(words, clauses, j, end)
    return _named(words, j, verb, *found) if found else None


def _past_times(words: Words, at: int) -> int:
    while words.classes[at : at + 1] == TIME:
        at += 1
    return at


def _of_gerund(words: Words, clauses: tuple[Clause, ...], j: int, verb: Verb) -> Report | None:
    """The report of a gerund, whose subject is that of the finite verb before it: "he resigned, saying that", "he kept saying"."""
    for k in (j, j - 1):
        main = next((v for v in clauses[k].verbs if v.start < verb.start and v.form is _FINITE), None) if k >= 0 else None
        if main is not None:
            found = _subject(words, clauses, k, main)
            if found and words.classes[found.start] == PRONOUN and (outer := _before(words, clauses, k, range(k))) is not None:
                found = outer                                # "Kim denied he was there, insisting that"
            return Report(j, verb, found.start, found.end) if found else None
    return None


def _by(words: Words, clauses: tuple[Clause, ...], j: int, verb: Verb, at: int) -> Report | None:
    """The report of a passive verb, "by" being word `at`: "it was said by police that"; nobody is named in "it is said that"."""
    if words.words[at : at + 1] == (words.prose.agent,):
        end = at + 1
        while end < clauses[j].end and words.classes[end] in letters(NAMING + "|determiner"):
            end += 1
        return _named(words, j, verb, at + 1, end)
    return Report(j, verb, verb.start, verb.start) if words.words[verb.start - 1 : verb.start] == (words.prose.dummy,) else None


def _named(words: Words, j: int, verb: Verb | None, start: int, end: int) -> Report | None:
    """A report whose source is words [start, end), what follows its noun left out."""
    found = trimmed(words, start, end)
    return Report(j, verb, *found) if found else None


def _within(words: Words, clauses: tuple[Clause, ...], number: int) -> Report | None:
    """A report inside the clause: "the mayor admitted taking the money"."""
    verbs = clauses[number].verbs
    if (holding := holding_verb(words, clauses[number])) is not None:
        return _subject(words, clauses, number, holding)
    for verb, following in pairwise(verbs):
        by = following.form is _INFINITIVE and words.words[verb.end : verb.end + 1] == (words.prose.agent,)
        if by and is_told(words, verb) and words.words[verb.main] in words.prose.said_to:
            return _by(words, clauses, number, verb, verb.end)               # "was said by auditors to have been burned"
        if following.start != verb.end or verb.form is not _FINITE or following.form not in (_GERUND, _INFINITIVE):
            continue
        taking = words.prose.confessing if following.form is _GERUND else words.prose.claiming
        if words.prose.bases.get(words.words[verb.main]) in taking:
            return _subject(words, clauses, number, verb)
    return None


def _according(words: Words, clauses: tuple[Clause, ...], number: int) -> Report | None:
    """ "According to X," or ", according to X": it tells the whole sentence, but not a clause before "but according to X"."""
    according = words.prose.according
    if according[0] not in words.words:
        return None
    at = words.words.index(according[0])
    if words.words[at : at + 2] != according or at >= clauses[number].end and words.classes[at - 1] in letters("conj"):
        return None
    end = start = at + 2
    while end < len(words.classes) and words.classes[end] not in _NAMED_UNTIL:
        if words.classes[end] == STOP and words.classes[end + 1 : end + 2] != NAME:
            break
        end += 1
    if not end > start or words.words[head_of(words, start, end)] in words.prose.no_sources:
        return None
    return _named(words, -1, None, start, end)


def _headline(words: Words, clauses: tuple[Clause, ...], number: int) -> Report | None:
    """A source before a colon: "Report: Mayor took bribes", "Kofi Mensah: “I crossed the desert.”"."""
    found = _HEADLINE.match(words.classes)
    if found is None or words.words[found.end() - 1] != ":" or found.end() >= clauses[number].end or not clauses[number].verbs:
        return None
    last, after = words.words[found.end("source") - 1], words.classes[found.end()]
    head = words.text[words.starts[found.end("source") - 1] :]
    known = is_source(words.prose, last) or last in words.prose.speakers or head[:2].isupper()
    if after == LETTERS["openquote"] or known and not words.text[words.starts[found.end()]].islower():
        return Report(-2, None, found.start("source"), found.end("source"))
    return None


def _after(words: Words, clauses: tuple[Clause, ...], number: int, telling: Container[int]) -> Report | None:
    """A report after the clause: ", X said.", ", says X", "as X reported"."""
    for j in range(number + 1, min(len(clauses), number + REPORTS)):
        clause, verb = clauses[j], telling_verb(words, clauses[j]) if j in telling else None
        if verb is None or verb is not clause.verbs[0] or not _closes(words, clauses, j):
            continue
        begin = clause.start
        if words.words[begin] == words.prose.likening:
            begin += 1
        elif words.classes[begin] == AND and (first := _coordinated(words, begin)) is not None:
            begin = first
        elif words.classes[begin - 1] not in _AT_EDGE or words.classes[begin] in _JOINING:
            continue
        if words.classes[begin] == WHO:
            continue
        open_subject = WHO in words.classes[clauses[j - 1].start : clauses[j - 1].start + 2]        # "X, who left, says"
        inverted = not open_subject and not words.classes[begin : verb.start].strip(_ADVERBS) and not _addresses(words, verb)
        found = subject_behind(words, verb.end, clause.end) if inverted else None
        if found is None and takes_a_clause(words, clause, verb):
            found = _closing_subject(words, clauses, j, begin, verb)
        if found is not None:
            return _named(words, j, verb, *found)
    return None


def _closing_subject(words: Words, clauses: tuple[Clause, ...], j: int, begin: int, verb: Verb) -> Span | None:
    """The subject of a report that stands behind what it tells: right at its head, or parted from its verb by what is put in."""
    found = subject_of(words, clauses, j, verb.start, begin)
    if found is None:
        return None
    start = found[0]
    if start == begin and AND in words.classes[start : found[1]] and (first := _LISTED.search(words.classes, 0, start)) is not None:
        return first.start("first"), found[1]
    return found if abs(start - begin) <= 1 or start < begin and words.classes[start - 1 : start] in _PARTING else None


def _coordinated(words: Words, at: int) -> int | None:
    """Where a subject of several begins whose last is joined at word `at`: ", Ann Lee and Bob Roy said"."""
    start = words.classes.rfind(COMMA, max(0, at - SUBJECT), at) + 1
    return start if start and is_phrase(words, start, at) else None


def _addresses(words: Words, verb: Verb) -> bool:
    """Whether what stands behind a verb is who hears, never who tells: "told Reuters"."""
    return words.prose.bases.get(words.words[verb.main]) in words.prose.addressing


def report_beside(words: Words, clauses: tuple[Clause, ...], index: int) -> Report | None:
    """The report beside the quotation in which word `index` stands, where that has no clause: "“The roof leaks,” he said"."""
    mark = words.classes.find(LETTERS["closequote"], index)
    number = clause_of(clauses, mark) if mark > 0 else -1
    verb = telling_verb(words, clauses[number]) if number >= 0 else None
    if verb is not None and verb.start > mark:
        inverted = verb.start == mark + 1 and not _addresses(words, verb)
        end = clauses[number].end
        found = subject_behind(words, verb.end, end) if inverted else subject_of(words, clauses, number, verb.start, mark + 1)
        report = _named(words, number, verb, *found) if found else None
    else:
        report = _opening(words, clauses, words.classes.rfind(LETTERS["openquote"], 0, index + 1))
    return report if report and _is_source(words, report) else None


def _opening(words: Words, clauses: tuple[Clause, ...], mark: int) -> Report | None:
    """The report before a quotation that opens at word `mark`: "The dean said in a letter: “It leaks”"."""
    if mark < 1 or words.classes[mark - 1] not in _INTRODUCING:
        return None
    number = clause_of(clauses, mark - 1)
    verb = next((v for v in reversed(clauses[number].verbs) if v.end <= mark), None)
    told = verb is not None and words.prose.bases.get(words.words[verb.main]) in words.prose.speech and verb.form is _FINITE
    return _subject(words, clauses, number, verb) if told and verb is not None and not is_told(words, verb) else None


def closes(words: Words, clauses: tuple[Clause, ...], number: int) -> bool:
    """Whether a clause is a report of what stands before it: "it fell, the bank said on Monday"."""
    verb = telling_verb(words, clauses[number])
    if verb is None or verb is not clauses[number].verbs[0] or words.classes[clauses[number].start] in _JOINING:
        return False
    report = _after(words, clauses, number - 1, (number,))
    return report is not None and report.clause == number


def _closes(words: Words, clauses: tuple[Clause, ...], j: int) -> bool:
    """Whether the report of clause `j` tells nothing that follows it: "..., X said, and", not "..., so people think he lost"."""
    if any(v.form is _FINITE for v in clauses[j].verbs[1:]):
        return False
    end = clauses[j].end
    return end == len(words.classes) or words.classes[end - 1] in _PAUSES or words.classes[end] in _RESUMING
