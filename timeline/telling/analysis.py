"""One look at a sentence: its words, its clauses, the phrases in it, and who tells each clause. What is said of an event is read from it.

Knows where the sentences of a document are and finds each of them once. Decides nothing: status, extent, title and side are told by
the modules that read an analysis.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from timeline.languages.prose import Prose
from timeline.sentences.borders import Span
from timeline.sentences.clauses import Clause, offsets
from timeline.sentences.nodes import Kind, Tree
from timeline.sentences.passage import Passage
from timeline.sentences.passage import Sentence as Read
from timeline.sentences.words import Words
from timeline.telling.reports.antecedents import named, named_at
from timeline.telling.reports.attribution import report_of, report_over
from timeline.telling.reports.complements import tells
from timeline.telling.reports.quotations import is_quoted, speaker
from timeline.telling.reports.sources import Source
from timeline.telling.reports.tellers import Report, source_of
from timeline.telling.standing.statuses import cues_of, is_hedged, is_turned


class Telling(NamedTuple):
    """Who tells a clause: the report that it stands under, and its source, each None where the document itself tells.

    `itself`: the clause is itself a report, whose telling did happen: "Reuters said on Tuesday that it had closed".
    """

    report: Report | None
    source: Source | None
    itself: bool


ITSELF = Telling(None, None, False)
"""The document itself tells."""


@dataclass(slots=True, eq=False)
class Sentence:
    """A sentence of `text` from `low` to `high`, read once.

    `phrases` are the time phrases in it, in order, as offsets into the sentence; `cues`: the words in it that may decide a status, and
    `cued`: they or their order may; `hedged`: it calls itself a rumour; `reporting`: a word in it may make a report; `quoted`: it may
    stand in a quotation.
    """

    read: Read
    text: str
    low: int
    high: int
    phrases: tuple[Span, ...]
    words: Words
    tree: Tree
    clauses: tuple[Clause, ...]
    cues: frozenset[str]
    cued: bool
    hedged: bool
    reporting: bool
    quoted: bool
    _told: dict[int, Telling] = field(default_factory=dict, repr=False)

    def told(self, number: int) -> Telling:
        """Who tells a clause of the tree, and by which report."""
        known = self._told.get(number)
        if known is None:
            known = self._told[number] = self._told_by(number)
        return known

    def told_at(self, number: int, index: int) -> Telling:
        """The same for what stands at a word of the clause, which may be its report: "It failed," he said | on Monday"."""
        told = self.told(number)
        report = told.report
        if report is None or report.verb is None or report.clause != number or min(report.start, report.verb.start) > index:
            return told
        last = self.tree.nodes[number].verbs[-1]
        return Telling(None, told.source, True) if last.end == report.verb.end else told

    def _told_by(self, number: int) -> Telling:
        if not self.reporting and not self.quoted:
            return ITSELF
        report, source, itself = self._reported(number) if self.reporting else ITSELF
        if report is None and source is None and self.quoted:
            source = speaker(self.words.prose, self.text, self.low + self._middle(number))
        if source is None and report is None and not itself:
            return ITSELF
        return Telling(report, self._with_name(source), itself)

    def _reported(self, number: int) -> Telling:
        """Who tells a clause of a sentence in which a word may make a report."""
        words = self.words
        report = report_over(words, self.tree, number)
        if report is not None:
            return Telling(report, source_of(words, report, self.low), False)
        node = self.tree.nodes[number]
        parent = self.tree.nodes[node.parent].verb if node.kind is Kind.REDUCED and not node.comma else None
        if parent is not None and node.end <= parent.start:
            number = node.parent                                                  # "a report | published on Monday | said"
        own = report_of(words, self.tree, number)
        return ITSELF if own is None else Telling(None, source_of(words, own, self.low), True)

    def _with_name(self, source: Source | None) -> Source | None:
        """A source, and for a pronoun whom it stands for where that is sure."""
        prose = self.words.prose
        if source is None or source.name.lower() not in prose.pronouns or source.start_char is None:
            return source
        if self.low <= source.start_char < self.high:
            return named(self.text, self.low, source, self.words, self.tree) or source
        return named_at(prose, self.text, source) or source

    def _middle(self, number: int) -> int:
        """An offset into the sentence inside a clause, behind the marks at its head."""
        clause = self.tree.nodes[number]
        return self.words.starts[clause.verbs[0].start if clause.verbs else (clause.start + clause.end) // 2]

    def offsets(self, clause: Clause) -> Span:
        """A clause, or a part of one, as offsets into the text."""
        return offsets(self.words, clause, self.low)


def analysis(prose: Prose, text: str, low: int, high: int, phrases: tuple[Span, ...] = ()) -> Sentence:
    """The sentence text[low:high]; nothing is cut inside its phrases, which are offsets into the sentence.

    >>> from timeline.languages import language
    >>> found = analysis(language("en").prose, "He left. She said she would stay.", 9, 33)
    >>> [found.text[slice(*found.offsets(clause))] for clause in found.clauses], found.told(1).source.name
    (['She said', 'she would stay.'], 'She')
    """
    return _analysed(Read(prose, text, low, high, phrases))


def _analysed(read: Read) -> Sentence:
    text, low, high, words, tree, clauses = read.text, read.low, read.high, read.words, read.tree, read.clauses
    cues = cues_of(words)
    cued, hedged, quoted = bool(cues) or is_turned(words), is_hedged(words), is_quoted(text, low, high)
    return Sentence(read, text, low, high, read.phrases, words, tree, clauses, cues, cued, hedged, tells(words), quoted)


def analyses(passage: Passage, every: bool = False) -> Iterator[tuple[Sentence, range]]:
    """The sentences of a passage in which phrases stand, or `every` sentence, each with the numbers of its phrases."""
    for read, numbers in passage.every() if every else passage.around():
        yield _analysed(read), numbers

