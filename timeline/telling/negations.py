"""Whether a clause is denied: by a negation in its verb, before it or at its head, or by a verb that keeps it from happening.

A denial of a denial is none: "did not prevent", "no fewer than nine".
"""

from __future__ import annotations

from timeline.document import Status
from timeline.languages.en import lexicon as en
from timeline.sentences.clauses import Clause, Form, Verb
from timeline.sentences.words import BASES, Words
from timeline.telling.cues import Cue, negation

_COMPLEMENT = (Form.INFINITIVE, Form.GERUND)
_RULING_OUT = frozenset(tuple(phrase.split()) for phrase in en.RULING_OUT)
DENYING = (
    en.NEGATORS | en.NEGATORS_BEFORE | en.NEGATIVE_SUBJECTS | {"no", "yet"} | {phrase[0] for phrase in _RULING_OUT}
    | {form for form, base in BASES.items() if base in en.NEGATING | en.PREVENTING}
)  # fmt: skip
"""Words without which nothing is denied, but for a verb that carries its negation."""


def negated(words: Words, clause: Clause, verb: Verb | None, govern: Verb | None, report: Verb | None) -> Cue | None:
    """The cue of a denial of what `verb` tells; `govern` is the verb it hangs on, `report` the verb of telling."""
    if report is not None and BASES.get(words.words[report.main]) == "deny" and negation(words, report.start, report.end) is None:
        return Cue(Status.NEGATED, report.main, report.main + 1)
    if verb is None:
        return None
    base = BASES.get(words.words[verb.main], "")
    at = _negation_of(words, clause, verb)
    prevents = base in en.PREVENTING and "from" in words.words[verb.end : clause.end]
    if at is not None:
        return None if prevents or base == "deny" else Cue(Status.NEGATED, at, at + 1)
    if prevents:
        return Cue(Status.NEGATED, verb.main, verb.main + 1)
    for outer in (govern, verb):
        if outer is None or outer is govern and (verb.form not in _COMPLEMENT or govern.end != verb.start):
            continue
        outer_base = BASES.get(words.words[outer.main], "")
        at = _negation_of(words, clause, outer) if outer is govern else None
        governs = outer is govern or any(v.start == verb.end and v.form in _COMPLEMENT for v in clause.verbs)
        if (outer_base in en.NEGATING and governs) or words.words[outer.main : outer.main + 2] in _RULING_OUT:
            return Cue(Status.NEGATED, outer.main, outer.main + 1) if at is None else None
        if at is not None:
            return Cue(Status.NEGATED, at, at + 1)
    return None


def _negation_of(words: Words, clause: Clause, verb: Verb) -> int | None:
    """The index of the word that negates a verb: in its group, right before it, or at the head of the clause."""
    at = negation(words, verb.start, verb.end)
    if at is None and verb.start > clause.start:
        before = words.words[verb.start - 1]
        if before in en.NEGATORS_BEFORE:
            at = verb.start - 1
        elif before == "yet" and verb.form is Form.INFINITIVE:
            return verb.start - 1
        elif before == "longer" and words.words[verb.start - 2] == "no":
            return verb.start - 2
    if at is not None and words.words[at : at + 2] in en.NO_NEGATIONS:
        at = None
    return at if at is not None else _negation_at_head(words, clause, verb)


def _negation_at_head(words: Words, clause: Clause, verb: Verb) -> int | None:
    """The index of a negation that opens a clause and takes in its first verb: "no train left", "at no time was", "none of them"."""
    at = clause.start
    while at < clause.end - 1 and words.classes[at] in ",&|~<":
        at += 1
    if at > clause.start and words.words[at - 1] == "nor":
        return at - 1
    head = words.words[at : at + 2]
    if verb.form in _COMPLEMENT or head in en.NO_NEGATIONS or "but" in words.words[at : at + 5]:
        return None
    first = not any(v.form is Form.FINITE for v in clause.verbs if v.start < verb.start)
    return at if head in en.NEGATIVE_HEADS or first and head[:1] and head[0] in en.NEGATIVE_SUBJECTS else None
