"""One look at a sentence: its words, its clauses, the phrases in it, and who tells each clause. What is said of an event is read from it.

Knows where the sentences of a document are and finds each of them once. Decides nothing: status, extent, title and side are told by
the modules that read an analysis.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from timeline.languages.prose import Prose
from timeline.sentences.borders import Span
from timeline.sentences.clauses import Clause, offsets, parse
from timeline.sentences.passage import Passage
from timeline.sentences.words import Words
from timeline.telling.attribution import Report, report_over, source_name
from timeline.telling.quotations import is_quoted, speaker
from timeline.telling.statuses import cues_of, is_hedged, is_turned
from timeline.telling.titles import CONTEXT, likely_name


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of `text` from `low` to `high`, read once.

    `phrases` are the time phrases in it, in order, as offsets into the sentence; `cues`: the words in it that may decide a status, and
    `cued`: they or their order may; `hedged`: it calls itself a rumour; `quoted`: it may stand in a quotation.
    """

    text: str
    low: int
    high: int
    phrases: tuple[Span, ...]
    words: Words
    clauses: tuple[Clause, ...]
    cues: frozenset[str]
    cued: bool
    hedged: bool
    quoted: bool
    _told: dict[int, tuple[Report | None, str | None]] = field(default_factory=dict, compare=False, repr=False)

    def told(self, number: int) -> tuple[Report | None, str | None]:
        """The report that clause `number` stands under, and the source's name: each None where the document itself tells."""
        known = self._told.get(number)
        if known is None:
            report = report_over(self.words, self.clauses, number)
            if report:
                source = source_name(self.words, report)
            else:
                source = speaker(self.words.prose, self.text, self.low + self._middle(number)) if self.quoted else None
            known = self._told[number] = (report, _with_name(self.words.prose, source, self.text, self.low))
        return known

    def _middle(self, number: int) -> int:
        """An offset into the sentence inside a clause, behind the marks at its head."""
        clause = self.clauses[number]
        return self.words.starts[clause.verbs[0].start if clause.verbs else (clause.start + clause.end) // 2]

    def offsets(self, clause: Clause) -> Span:
        """A clause, or a part of one, as offsets into the text."""
        return offsets(self.words, clause, self.low)


def analysis(prose: Prose, text: str, low: int, high: int, phrases: tuple[Span, ...] = ()) -> Sentence:
    """The sentence text[low:high]; nothing is cut inside its phrases, which are offsets into the sentence.

    >>> from timeline.languages import language
    >>> found = analysis(language("en").prose, "He left. She said she would stay.", 9, 33)
    >>> [found.text[slice(*found.offsets(clause))] for clause in found.clauses], found.told(1)[1]
    (['She said', 'she would stay.'], 'She')
    """
    return _analysed(text, low, high, phrases, *parse(prose, text[low:high], phrases))


def _analysed(text: str, low: int, high: int, phrases: tuple[Span, ...], words: Words, clauses: tuple[Clause, ...]) -> Sentence:
    cues = cues_of(words)
    cued, hedged, quoted = bool(cues) or is_turned(words), is_hedged(words), is_quoted(text, low, high)
    return Sentence(text, low, high, phrases, words, clauses, cues, cued, hedged, quoted)


def analyses(passage: Passage, every: bool = False) -> Iterator[tuple[Sentence, range]]:
    """The sentences of a passage in which phrases stand, or `every` sentence, each with the numbers of its phrases."""
    for read, numbers in passage.every() if every else passage.around():
        yield _analysed(read.text, read.low, read.high, read.phrases, read.words, read.clauses), numbers


def _with_name(prose: Prose, source: str | None, text: str, low: int) -> str | None:
    """A pronoun as source gets its likely name in brackets."""
    if source and source.lower() in prose.he_or_she:
        name = likely_name(prose, text[max(0, low - CONTEXT) : low])
        return f"{source} [{name}]" if name else source
    return source
