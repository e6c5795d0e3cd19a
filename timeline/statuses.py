"""Whether a clause says that something happened, is planned, doubted, conditional or denied; and how sure that is.

Knows cue words and what they govern: a cue counts before the verb of its clause, or on the verb that the clause hangs on. The first
that applies is taken: negated, conditional, speculated, planned, reported, asserted.
"""

from __future__ import annotations

from typing import NamedTuple

from timeline.clauses import Clause, Form, Tense, Verb
from timeline.document import Status
from timeline.languages import en_events as en
from timeline.wordclasses import BASES, LETTERS, Words

CERTAINTY = {
    Status.ASSERTED: 0.95,
    Status.NEGATED: 0.9,
    Status.REPORTED: 0.8,
    Status.PLANNED: 0.65,
    Status.SPECULATED: 0.4,
    Status.CONDITIONAL: 0.3,
}
"""How sure an entry is by its status: that it was (or, negated, was not) so. Lowered further by HEDGED and VAGUE."""
HEDGED = 0.7
"""Factor where the sentence or its report calls itself a rumour ("although speculation", "allegedly")."""
VAGUE = 0.9
"""Factor where the time is vague ("recently", "in the coming years")."""

_NEGATED = ("hasnt", "hadnt", "isnt", "wasnt", "wont", "wouldnt", "cant", "couldnt", "dont", "didnt")
_NEGATED_LETTERS = frozenset(LETTERS[name] for name in _NEGATED)
_MODAL = frozenset((LETTERS["may"], LETTERS["could"]))
_CERTAIN_MODALS = frozenset(("should", "must", "ought", "can"))


class Cue(NamedTuple):
    """A status and the words that decide it: indices [start, end); both None where no word does."""

    status: Status
    start: int | None = None
    end: int | None = None


def status_of(
    words: Words,
    clauses: tuple[Clause, ...],
    number: int,
    verb: Verb | None,
    report: Verb | None,
    told: bool,
    after_publication: bool | None,
) -> Cue:
    """The status of a clause: `verb` is the one its phrase goes with, `report` the verb of telling it hangs on, `told` whether
    somebody else says so."""
    if report is None and _CUES.isdisjoint(words.words):
        past = verb is not None and verb.tense is Tense.PAST and verb.form is Form.FINITE
        return Cue(Status.PLANNED if after_publication and not past else Status.REPORTED if told else Status.ASSERTED)
    clause = clauses[number]
    govern = governor(words, clauses, number, verb)
    return (
        _negated(words, clause, verb, govern, report)
        or _conditional(words, clauses, number, verb)
        or _speculated(words, clause, verb, report, after_publication)
        or _planned(words, clause, verb, govern, after_publication)
        or _hearsay(words, clause, told)
    )


def governor(words: Words, clauses: tuple[Clause, ...], number: int, verb: Verb | None) -> Verb | None:
    """The verb that an infinitive or a complement hangs on: the one before it in the clause, or the last of the clause before."""
    clause = clauses[number]
    before = [v for v in clause.verbs if verb is not None and v.start < verb.start]
    if before:
        return before[-1]
    if clause.start and number and clauses[number - 1].end > clause.start:      # parted from the words that call for it
        before = [v for v in clauses[number - 1].verbs if v.start < clause.start]
        return before[-1] if before else None
    weak = verb is not None and (verb.form is Form.INFINITIVE or words.classes[clause.start] == "a")
    return clauses[number - 1].verbs[-1] if weak and number and clauses[number - 1].verbs else None


def _negated(words: Words, clause: Clause, verb: Verb | None, govern: Verb | None, report: Verb | None) -> Cue | None:
    if report is not None and BASES.get(words.words[report.main]) == "deny" and not _negation(words, report.start, report.end):
        return Cue(Status.NEGATED, report.main, report.main + 1)
    if verb is None:
        return None
    at = _negation(words, verb.start, verb.end)
    if at is None and verb.start > clause.start and words.words[verb.start - 1] in ("not", "never", "nobody", "none", "neither", "without"):
        at = verb.start - 1
    if at is not None and words.words[at + 1 : at + 2] != ("only",) and BASES.get(words.words[verb.main]) != "deny":
        return Cue(Status.NEGATED, at, at + 1)
    if govern is not None and verb.form in (Form.INFINITIVE, Form.GERUND) and govern.end == verb.start:
        base = BASES.get(words.words[govern.main], "")
        if base in en.NEGATING and _negation(words, govern.start, govern.end) is None:
            return Cue(Status.NEGATED, govern.main, govern.main + 1)
        at = _negation(words, govern.start, govern.end)
        if at is not None and base not in en.NEGATING:
            return Cue(Status.NEGATED, at, at + 1)
    if words.words[clause.start : clause.start + 1] in (("no",), ("nobody",), ("none",), ("neither",)) and verb.form is Form.FINITE:
        return Cue(Status.NEGATED, clause.start, clause.start + 1)
    return None


def _negation(words: Words, start: int, end: int) -> int | None:
    """The index of a negation among the words of a verb group."""
    for i in range(start, end):
        if words.classes[i] in _NEGATED_LETTERS or words.words[i] in en.NEGATORS:
            return i
    if words.words[end : end + 1] == ("no",) and words.classes[start] in "zxhkcoP":
        return end if words.words[end + 1 : end + 2] != ("doubt",) else None
    return None


def _conditional(words: Words, clauses: tuple[Clause, ...], number: int, verb: Verb | None) -> Cue | None:
    clause = clauses[number]
    for i in range(clause.start, min(clause.start + 4, clause.end)):
        if words.words[i] in ("if", "unless", "provided", "assuming") and words.words[i - 1 : i] not in (("as",), ("even",)):
            return None if _asks(words, i) else Cue(Status.CONDITIONAL, i, i + 1)
    if verb is None or words.classes[verb.start] not in "uWfFyYG+":
        return None
    for other in clauses:
        i = other.start
        while i < other.end - 1 and words.classes[i] in ",&|~<>L":
            i += 1
        if other is not clause and _conditions(words, i) and not _asks(words, i):
            return Cue(Status.CONDITIONAL, i, i + 1)
    if words.words[verb.start] in ("would", "wouldn't") and words.classes[verb.start + 1 : verb.start + 2] == "h":
        return Cue(Status.CONDITIONAL, verb.start, verb.start + 2)
    return None


def _conditions(words: Words, at: int) -> bool:
    """Whether a clause that begins at a word is a condition."""
    return words.words[at] in ("if", "unless") or words.words[at] in ("provided", "assuming") and words.words[at + 1 : at + 2] == ("that",)


def _asks(words: Words, at: int) -> bool:
    """Whether "if" opens a question: "asked if he left"."""
    return at > 0 and BASES.get(words.words[at - 1], "") in ("ask", "wonder", "know", "see", "decide", "say", "tell")


def _speculated(words: Words, clause: Clause, verb: Verb | None, report: Verb | None, after_publication: bool | None) -> Cue | None:
    if verb is None:
        return None
    able = words.words[verb.start] == "could" and after_publication is False
    able = able and words.classes[verb.start + 1 : verb.start + 2] != LETTERS["has"]      # "could leave in 2012": was able to
    if words.classes[verb.start] in _MODAL and not able and words.words[verb.start] not in _CERTAIN_MODALS:
        return Cue(Status.SPECULATED, verb.start, verb.start + 1)
    for i in range(clause.start, min(clause.end, verb.end + 1)):
        if words.words[i] in en.SPECULATIVE and words.classes[i] != LETTERS["time"] and _doubts(words, i, verb):
            return Cue(Status.SPECULATED, i, i + 1)
    if report is not None and BASES.get(words.words[report.main]) in ("speculate", "suspect", "guess", "wonder"):
        return Cue(Status.SPECULATED, report.main, report.main + 1)
    return None


def _doubts(words: Words, at: int, verb: Verb) -> bool:
    """Whether a speculative word is used as such: an adverb, or a verb that takes "to" or "that"."""
    word = words.words[at]
    if word.endswith("ly") or word in ("perhaps", "maybe"):
        return word != "likely" or words.words[at + 1 : at + 2] == ("to",) or words.words[at - 1 : at] in (("most",), ("very",), ("will",))
    if word.startswith(("appear", "seem")):
        return words.words[at + 1 : at + 2] in (("to",), ("that",), ("likely",)) or words.words[at - 1 : at] == ("it",)
    if word in ("thought", "believed", "suspected"):
        passive = verb.start < at and words.words[at - 1] in ("is", "are", "was", "were", "be", "been")
        return passive or words.words[at + 1 : at + 2] == ("to",)
    return word != "speculation" or at < verb.start


def _planned(words: Words, clause: Clause, verb: Verb | None, govern: Verb | None, after_publication: bool | None) -> Cue | None:
    if after_publication is False:
        return None
    if after_publication or verb is not None and verb.tense is Tense.FUTURE:
        for i in range(clause.start, clause.end if verb is None else min(clause.end, verb.end)):
            if words.words[i] in en.SCHEDULED and words.classes[i] not in "TN":
                return Cue(Status.PLANNED, i, i + 1)
    for group in (govern, verb):
        if group is not None and BASES.get(words.words[group.main]) in en.SCHEDULING and (after_publication or group is govern):
            if after_publication is None and (verb is None or verb.tense is not Tense.FUTURE or group.tense is Tense.PAST):
                continue
            end = group.main + 1
            return Cue(Status.PLANNED, group.main, end + (words.words[end : end + 1] == ("for",)))
    past = verb is not None and verb.tense is Tense.PAST and verb.form is Form.FINITE
    return Cue(Status.PLANNED) if after_publication and not past else None


def _hearsay(words: Words, clause: Clause, told: bool) -> Cue:
    for i in range(clause.start, clause.end):
        if words.words[i] in en.HEARSAY:
            return Cue(Status.REPORTED, i, i + 1)
    return Cue(Status.REPORTED if told else Status.ASSERTED)


def certainty_of(status: Status, words: Words, vague: bool) -> float:
    """How sure an event is, from 0 to 1, two decimals: CERTAINTY by status, times HEDGED and VAGUE where they hold."""
    sure = CERTAINTY[status]
    if not en.HEDGES.isdisjoint(words.words):
        sure *= HEDGED
    return round(sure * VAGUE if vague else sure, 2)


_GOVERNING = en.SCHEDULING | en.NEGATING | {"suspect", "speculate", "guess", "wonder"}
_CUES = (
    en.NEGATORS | en.CONDITIONALS | en.SPECULATIVE | en.HEARSAY | en.SCHEDULED
    | {"no", "may", "might", "could", "assuming", "none"}
    | {form for form, base in BASES.items() if base in _GOVERNING}
    | {word for name in (*_NEGATED, "would", "will") for word in en.CLASSES[name].split()}
)  # fmt: skip
"""A sentence without any of these words is told as it is."""
