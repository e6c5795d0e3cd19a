"""Whether a clause is denied: by a negation in its verb, before it or at its head, or by a verb that keeps it from happening.

A denial of a denial is none: "did not prevent", "no fewer than nine".
"""

from __future__ import annotations

from timeline.document import Status
from timeline.languages.classes import HAVE, LINKING
from timeline.sentences.clauses import Clause, Form, Tense, Verb
from timeline.sentences.words import Words
from timeline.telling.standing.cues import Cue, negation

_COMPLEMENT = (Form.INFINITIVE, Form.GERUND)


def negated(words: Words, clause: Clause, verb: Verb | None, govern: Verb | None, report: Verb | None) -> Cue | None:
    """The cue of a denial of what `verb` tells; `govern` is the verb it hangs on, `report` the verb of telling."""
    prose = words.prose
    denied = report is not None and prose.bases.get(words.words[report.main]) in prose.denying_verbs
    if report is not None and denied and negation(words, report.start, report.end) is None:
        return Cue(Status.NEGATED, report.main, report.main + 1)
    if verb is None:
        return None
    if verb.form is Form.MODAL and verb.tense is Tense.PAST and HAVE.isdisjoint(words.classes[verb.start : verb.end]):
        return None                                                      # "could not log in for an hour": that did happen
    base = words.prose.bases.get(words.words[verb.main], "")
    at = _negation_of(words, clause, verb)
    prevents = base in words.prose.preventing and words.prose.origin in words.words[verb.end : clause.end]
    if at is not None:
        return None if prevents or base in words.prose.denying_verbs else Cue(Status.NEGATED, at, at + 1)
    if prevents:
        return Cue(Status.NEGATED, verb.main, verb.main + 1)
    for outer in (govern, verb):
        if outer is None or outer is govern and (verb.form not in _COMPLEMENT or govern.end != verb.start):
            continue
        outer_base = words.prose.bases.get(words.words[outer.main], "")
        at = _negation_of(words, clause, outer) if outer is govern else None
        governs = outer is govern or any(v.start == verb.end and v.form in _COMPLEMENT for v in clause.verbs)
        if (outer_base in words.prose.negating and governs) or words.words[outer.main : outer.main + 2] in words.prose.ruling_out:
            return Cue(Status.NEGATED, outer.main, outer.main + 1) if at is None else None
        if at is not None:
            return Cue(Status.NEGATED, at, at + 1)
    return None


def _negation_of(words: Words, clause: Clause, verb: Verb) -> int | None:
    """The index of the word that negates a verb: in its group, right before it, or at the head of the clause."""
    at = negation(words, verb.start, verb.end)
    if at is None and verb.start > clause.start:
        before = words.words[verb.start - 1]
        if before in words.prose.negators_before:
            at = verb.start - 1
        elif before == words.prose.unfinished and verb.form is Form.INFINITIVE:
            return verb.start - 1
        elif words.words[verb.start - 2 : verb.start] == words.prose.no_longer:
            return verb.start - 2
    if at is not None and words.words[at : at + 2] in words.prose.no_negations:
        at = None
    return at if at is not None else _negation_at_head(words, clause, verb)


def _negation_at_head(words: Words, clause: Clause, verb: Verb) -> int | None:
    """The index of a negation that opens a clause and takes in its first verb: "no train left", "at no time was", "none of them"."""
    at = clause.start
    while at < clause.end - 1 and words.classes[at] in LINKING:
        at += 1
    if at > clause.start and words.words[at - 1] == words.prose.nor:
        return at - 1
    head = words.words[at : at + 2]
    if verb.form in _COMPLEMENT or head in words.prose.no_negations or words.prose.contrary in words.words[at : clause.end]:
        return None
    first = not any(v.form is Form.FINITE for v in clause.verbs if v.start < verb.start)
    return at if head in words.prose.negative_heads or first and head[:1] and head[0] in words.prose.negative_subjects else None
