"""Who makes a report: the subject of its verb, whoever stands behind it ("says Ada Holt"), or the agent of a passive ("said by police").

Knows one verb of telling and its clause. Knows not which clause a report tells: that is in timeline.telling.reports.attribution.
"""

from __future__ import annotations

from dataclasses import dataclass

from timeline.languages.classes import PRONOUN, TIME, letters
from timeline.sentences.clauses import Form, Verb
from timeline.sentences.nodes import FINITE, Kind, Node, Tree
from timeline.sentences.words import Words
from timeline.telling.reports.complements import is_passive, verb_over
from timeline.telling.reports.sources import NAMING, Source, source_at
from timeline.telling.reports.speakers import subject_behind, subject_of, trimmed

_GERUND = Form.GERUND
_SUBJECTLESS = frozenset((Kind.RELATIVE, Kind.COORDINATE, Kind.PARTICIPIAL, Kind.REDUCED, Kind.ADVERBIAL))
"""Clauses whose subject stands elsewhere, never behind their verb."""
_AGENT = letters(NAMING + "|determiner")


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


def inverted(words: Words, node: Node, number: int, verb: Verb) -> Report | None:
    """The report whose subject stands behind its verb: ", says Ada Holt"."""
    found = None if _addresses(words, verb) else subject_behind(words, verb.end, node.end)
    return report_named(words, number, verb, *found) if found else None


def _addresses(words: Words, verb: Verb) -> bool:
    """Whether what stands behind a verb is who hears, never who tells: "told Reuters"."""
    return words.prose.bases.get(words.words[verb.main]) in words.prose.addressing


def report_by_subject(words: Words, tree: Tree, number: int, verb: Verb) -> Report | None:
    """The report of a verb with its subject as source; of a passive, the one that it names with "by"."""
    by = past_times(words, verb.end)
    passive = is_passive(words, verb) and words.words[verb.main] not in words.prose.quoting
    if passive or words.words[by : by + 1] == (words.prose.agent,):
        return report_by_agent(words, tree, number, verb, by)
    if verb.form is _GERUND:
        return _of_gerund(words, tree, number, verb)
    node = tree.nodes[number]
    if node.subject is None and node.verb is verb and node.kind not in _SUBJECTLESS:
        return inverted(words, node, number, verb)
    found = subject_of(words, tree, number, verb)
    return report_named(words, number, verb, *found) if found else None


def past_times(words: Words, at: int) -> int:
    """The first word from one on that is no time: "said Monday | by the bank"."""
    while words.classes[at : at + 1] == TIME:
        at += 1
    return at


def _of_gerund(words: Words, tree: Tree, number: int, verb: Verb) -> Report | None:
    """The report of a gerund, whose subject is that of the clause it stands in or hangs on: "he kept saying", "he left, saying that"."""
    node = tree.nodes[number]
    over = number if node.verb is not None and node.verb.form in FINITE and node.verb is not verb else node.parent
    main = tree.nodes[over].verb if over >= 0 else None
    if main is None or main.form not in FINITE:
        return None
    likened = words.words[verb.start - 1] == words.prose.likening
    cited = likened and words.words[main.main] in words.prose.cited                                   # "X is quoted as saying"
    found = _of_passive(words, tree, over, main) if cited else report_by_subject(words, tree, over, main)
    outer = verb_over(words, tree, over) if found and words.classes[found.start] == PRONOUN else None
    if outer is not None:
        found = report_by_subject(words, tree, tree.nodes[over].parent, outer)                        # "Kim denied he left, insisting"
    return Report(number, verb, found.start, found.end) if found else None


def _of_passive(words: Words, tree: Tree, number: int, verb: Verb) -> Report | None:
    """The report of the subject of a passive: "Kay is quoted as saying"."""
    found = subject_of(words, tree, number, verb)
    return report_named(words, number, verb, *found) if found else None


def report_by_agent(words: Words, tree: Tree, number: int, verb: Verb, at: int) -> Report | None:
    """The report of a passive verb, "by" being word `at`: "it was said by police that"; nobody is named in "it is said that"."""
    if words.words[at : at + 1] == (words.prose.agent,):
        end = at + 1
        while end < tree.nodes[number].end and words.classes[end] in _AGENT:
            end += 1
        return report_named(words, number, verb, at + 1, end)
    return Report(number, verb, verb.start, verb.start) if words.words[verb.start - 1 : verb.start] == (words.prose.dummy,) else None


def report_named(words: Words, number: int, verb: Verb | None, start: int, end: int) -> Report | None:
    """A report whose source is words [start, end), what follows its noun left out."""
    found = trimmed(words, start, end)
    return Report(number, verb, *found) if found else None

