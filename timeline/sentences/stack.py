"""The clauses that are still open while a sentence is read from left to right: the innermost is on top.

Knows how a clause is opened and closed, which of those that are open still waits for its verb, and which verb comes next. Knows no
rule of grammar: what opens a clause and what a verb does is in timeline.sentences.openings and timeline.sentences.predicates.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from timeline.languages.classes import LETTERS, letters
from timeline.sentences.clauses import Form, Verb
from timeline.sentences.nodes import FINITE, Kind
from timeline.sentences.words import Words

__all__ = ["AFTER_PARTICIPLE", "DEPTH", "ENCLOSED", "OpenClause", "Stack"]

DEPTH = 24
"""So many clauses are open in one another at most; what opens deeper is read as a part of the last."""
ENCLOSED = frozenset((Kind.BRACKETED, Kind.QUOTED))
"""Clauses between marks that come in pairs: no clause reaches beyond them."""
AFTER_PARTICIPLE = frozenset((Kind.OWN, Kind.COMPLEMENT))
"""Clauses whose subject may stand behind a participle, or hold an infinitive: "Asked, the mayor left", "plans to open it were dropped"."""
_BREAKING = frozenset((Kind.RELATIVE, Kind.REDUCED))
_DASH = LETTERS["dash"]
_LINKS = frozenset(letters("comma|conj"))


@dataclass(slots=True, eq=False)
class OpenClause:
    """A clause that is being read; what its fields mean is said at Node."""

    kind: Kind
    start: int
    body: int
    parent: OpenClause | None
    on: int = -1
    comma: bool = False
    sure: bool = True
    end: int = -1
    verb: Verb | None = None
    verbs: list[Verb] = field(default_factory=list)

    @property
    def is_finite(self) -> bool:
        """Whether it has a finite verb."""
        return self.verb is not None and self.verb.form in FINITE


class Stack:
    """The words of a sentence, its verb groups, and its clauses: all that were found, and those that are open.

    A depth is a number of open clauses: `open[depth - 1]` is the innermost of them, and `open[depth]` the one inside that.
    """

    __slots__ = ("classes", "clauses", "ends", "groups", "open", "starts", "words")

    def __init__(self, words: Words, groups: tuple[Verb, ...]) -> None:
        self.words, self.classes, self.groups = words, words.classes, groups
        self.starts = [verb.start for verb in groups]
        self.ends = {verb.end for verb in groups}
        self.clauses = [OpenClause(Kind.OWN, 0, 0, None)]
        self.open = self.clauses.copy()

    @property
    def top(self) -> OpenClause:
        """The innermost clause that is open."""
        return self.open[-1]

    # -- opening and closing --------------------------------------------------------------------------------------------------------

    def push(self, kind: Kind, start: int, body: int, *, on: int = -1, comma: bool = False, sure: bool = True) -> OpenClause:
        """Open a clause inside the top; one that would lie too deep is no part of the tree, and the top stays."""
        made = OpenClause(kind, start, body, self.open[-1], on, comma, sure)
        if len(self.open) < DEPTH:
            self.open.append(made)
            self.clauses.append(made)
        return made

    def close(self, at: int, depth: int) -> None:
        """Close what is open above a depth, as of a word."""
        while len(self.open) > depth:
            self.open.pop().end = at

    def close_before(self, at: int, depth: int) -> None:
        """Close what is open above a depth before a word, and before the comma or conjunction right before that."""
        self.close(self.before_links(at), depth)

    def before_links(self, at: int) -> int:
        """Where a clause ends that is closed before a word: "He left | , and she"."""
        while at and self.classes[at - 1] in _LINKS:
            at -= 1
        return at

    def take(self, verb: Verb) -> None:
        """Give a verb to the top: as its verb, where it has none, or only a participle before its subject: "Asked | the mayor left"."""
        top = self.open[-1]
        if top.verb is None or top.kind in AFTER_PARTICIPLE and verb.form in FINITE and not top.is_finite:
            top.verb = verb
        top.verbs.append(verb)

    # -- what is open ---------------------------------------------------------------------------------------------------------------

    def waiting(self) -> int | None:
        """The depth of the innermost clause below the top that has no verb yet, not beyond brackets or quotation marks."""
        for depth in range(len(self.open) - 1, 0, -1):
            if self.open[depth].kind in ENCLOSED:
                return None
            if self.open[depth - 1].verb is None:
                return depth
        return None

    def innermost(self, kind: Kind) -> int | None:
        """The depth below the innermost open clause of a kind, so that closing to it closes that."""
        return next((depth for depth in range(len(self.open) - 1, 0, -1) if self.open[depth].kind is kind), None)

    def innermost_dashed(self) -> int | None:
        """The depth below the innermost clause that a dash opened."""
        return next((depth for depth in range(len(self.open) - 1, 0, -1) if self._is_dashed(self.open[depth])), None)

    def enclosing(self) -> int:
        """The depth of the innermost brackets, quotation marks or dashes, or of the sentence."""
        for depth in range(len(self.open), 1, -1):
            clause = self.open[depth - 1]
            if clause.kind in ENCLOSED or self._is_dashed(clause):
                return depth
        return 1

    def breaks(self, depth: int) -> bool:
        """Whether what stands open above a depth breaks a clause behind its subject: only a verb tells where it ends."""
        clause = self.open[depth]
        return clause.kind in _BREAKING and clause.start > self.open[depth - 1].body

    def _is_dashed(self, clause: OpenClause) -> bool:
        """Whether a dash opened a clause, and may close it."""
        return clause.kind is Kind.INSERTED and self.classes[clause.start] == _DASH

    # -- verbs ----------------------------------------------------------------------------------------------------------------------

    def drop(self, verb: Verb) -> None:
        """Take a verb group for a noun."""
        self.ends.discard(verb.end)

    def ends_verb(self, at: int) -> bool:
        """Whether a verb group ends right before a word."""
        return at in self.ends

    def infinitive_before(self, at: int) -> int | None:
        """Where the infinitive begins that ends right before a word, or None."""
        verb = self.groups[bisect_right(self.starts, at - 1) - 1]
        return verb.start if verb.end == at and verb.form is Form.INFINITIVE else None

    def in_verb(self, at: int) -> bool:
        """Whether a verb group holds a word."""
        number = bisect_right(self.starts, at)
        return number > 0 and at < self.groups[number - 1].end

    def next_verb(self, at: int) -> Verb | None:
        """The first verb group that begins behind a word."""
        number = bisect_right(self.starts, at)
        return self.groups[number] if number < len(self.groups) else None

    def next_finite(self, at: int) -> Verb | None:
        """The first finite verb group that begins behind a word."""
        for number in range(bisect_right(self.starts, at), len(self.groups)):
            if self.groups[number].form in FINITE:
                return self.groups[number]
        return None
