"""Whether a clause says that something happened, is planned, doubted, conditional or denied; and how sure that is.

Knows cue words and what they govern: a cue counts before the verb of its clause, on the verb or noun that the clause hangs on ("denied
that", "no chance that"), or at the head of a condition. The first that applies is taken: negated, conditional, speculated, planned,
reported, asserted. A denial of a denial is none ("did not prevent", "no doubt that").
"""

from __future__ import annotations

from typing import NamedTuple

from timeline.clauses import Clause, Form, Tense, Verb
from timeline.document import Status
from timeline.languages import en_events as en
from timeline.wordclasses import BASES, LETTERS, Words, letters, pattern

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
_BE = frozenset(LETTERS[n] for n in ("is", "isnt", "was", "wasnt", "be", "been"))
_ASKED = letters("AUX|who|where")
_QUOTES = letters("quote")
_PARTICIPLES = frozenset(letters("ed|participle"))
_SUBJECT = letters("determiner|pronoun|name")
_COMPLEMENT = (Form.INFINITIVE, Form.GERUND)


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
    somebody else says so. `after_publication`: True where its time lies after it, False where before, None where it reaches over
    the day of publication or nobody knows."""
    if report is None and not is_cued(words):
        return plain_status(words, verb, told, after_publication)
    clause = clauses[number]
    govern = governor(words, clauses, number, verb)
    matrix = _matrix(words, clause, verb) or _thought(words, clauses, number)
    return (
        _negated(words, clause, verb, govern, report)
        or _of_matrix(matrix, Status.NEGATED)
        or _conditional(words, clauses, number, verb)
        or _speculated(words, clause, verb, report, after_publication)
        or _of_matrix(matrix, Status.SPECULATED)
        or _planned(words, clause, verb, govern, after_publication)
        or _of_matrix(matrix, Status.REPORTED)
        or _hearsay(words, clause, told)
    )


def plain_status(words: Words, verb: Verb | None, told: bool, after_publication: bool | None) -> Cue:
    """The status of a clause in a sentence without a cue."""
    return Cue(Status.PLANNED if after_publication and not _is_past(words, verb) else Status.REPORTED if told else Status.ASSERTED)


def is_cued(words: Words) -> bool:
    """Whether any word of a sentence may decide a status; where none does, it is told as it is."""
    return not _CUES.isdisjoint(words.words) or _TURNED.search(words.classes) is not None


def is_hedged(words: Words) -> bool:
    """Whether a sentence calls itself a rumour."""
    return not en.HEDGES.isdisjoint(words.words)


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


def _matrix(words: Words, clause: Clause, verb: Verb | None) -> Cue | None:
    """What the word before "that" makes of the clause after it: "it is not true that", "there is a chance that", "doubts that"."""
    until = verb.start if verb else clause.end
    that = next((i for i in range(until - 1, max(clause.start, until - 14) - 1, -1) if words.words[i] in ("that", "whether")), None)
    if that is None:
        return _bare_matrix(words, clause, until)
    if words.words[that] == "whether":
        either = ("or", "not") in zip(words.words[that:], words.words[that + 1 :], strict=False)
        return None if either else Cue(Status.SPECULATED, that, that + 1)
    at = that - 1 - (words.classes[that - 1] in _BE)             # "the chances are that"
    if at >= 0 and words.words[at] in en.CLAIMS:
        rebuts = any(BASES.get(words.words[i]) in en.REBUTTING for i in range(max(0, at - 3), at))
        return Cue(Status.NEGATED if rebuts else Status.REPORTED, at, at + 1)
    if at < 0 or words.words[at] not in en.MATRIX:
        return None
    denied = any(words.words[i] in en.DENIALS or words.classes[i] in _NEGATED_LETTERS for i in range(max(0, at - 4), at))
    status = en.MATRIX[words.words[at]][denied]
    return Cue(Status(status), at, at + 1) if status else None


def _bare_matrix(words: Words, clause: Clause, until: int) -> Cue | None:
    """The same where "that" is left out: "it is possible the vase was broken"."""
    for at in range(clause.start + 1, min(clause.start + 4, until - 1)):
        status = en.MATRIX.get(words.words[at], (None, None))[0]
        if status and words.classes[at - 1] in _BE and words.words[clause.start].startswith("it") and words.classes[at + 1] in _SUBJECT:
            return Cue(Status(status), at, at + 1)
    return None


def _of_matrix(cue: Cue | None, status: Status) -> Cue | None:
    return cue if cue and cue.status is status else None


def _negated(words: Words, clause: Clause, verb: Verb | None, govern: Verb | None, report: Verb | None) -> Cue | None:
    if report is not None and BASES.get(words.words[report.main]) == "deny" and _negation(words, report.start, report.end) is None:
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
        if (outer_base in en.NEGATING and governs) or " ".join(words.words[outer.main : outer.main + 2]) in en.RULING_OUT:
            return Cue(Status.NEGATED, outer.main, outer.main + 1) if at is None else None
        if at is not None:
            return Cue(Status.NEGATED, at, at + 1)
    return None


def _thought(words: Words, clauses: tuple[Clause, ...], number: int) -> Cue | None:
    """What the verb of thinking makes of the clause right after it: "I don't think he left", "police suspect he was killed"."""
    clause = clauses[number]
    verb = clauses[number - 1].verbs[-1] if number and clauses[number - 1].verbs else None
    if verb is None or clause.start != verb.end:
        return None
    base, at = BASES.get(words.words[verb.main]), _negation(words, verb.start, verb.end)
    if at is not None:
        return Cue(Status.NEGATED, at, at + 1) if base in en.RAISING else None
    return Cue(Status.SPECULATED, verb.main, verb.main + 1) if base in en.GUESSING else None


def _negation_of(words: Words, clause: Clause, verb: Verb) -> int | None:
    """The index of the word that negates a verb: in its group, right before it, or at the head of the clause."""
    at = _negation(words, verb.start, verb.end)
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


def _negation(words: Words, start: int, end: int) -> int | None:
    """The index of a negation among the words of a verb group, or right after it: "had no school"."""
    for i in range(start, end):
        if words.classes[i] in _NEGATED_LETTERS or words.words[i] in en.NEGATORS:
            return i
    if words.words[end : end + 1] == ("no",) and words.classes[start] in "zxhkcoP":
        return end if words.words[end : end + 2] not in en.NO_NEGATIONS else None
    return None


def _conditional(words: Words, clauses: tuple[Clause, ...], number: int, verb: Verb | None) -> Cue | None:
    if _CONDITIONING.isdisjoint(words.words) and not _INVERSION.search(words.classes):
        return _unreal(words, verb)
    clause = clauses[number]
    open_to = verb is not None and (verb.tense is not Tense.PAST or words.classes[verb.start] in "uWfFyYG+")
    for i in range(clause.start, min(clause.start + 4, clause.end)):
        if (length := _condition(words, clause, i)) and (open_to or words.words[i] not in ("as", "so")):
            return Cue(Status.CONDITIONAL, i, i + length)
    if verb is None or not open_to:
        return None
    for i in range(verb.end, clause.end):
        if length := _condition(words, clause, i):
            return Cue(Status.CONDITIONAL, i, i + length)
    hangs = words.classes[clause.start] in "arj"               # what a condition tells of is no more conditional than it
    for other in clauses:
        i = other.start
        while i < other.end - 1 and words.classes[i] in ",&|~<>L":
            i += 1
        if other is not clause and not (hangs and other.start < clause.start) and (length := _condition(words, other, i)):
            return Cue(Status.CONDITIONAL, i, i + length)
    return _unreal(words, verb)


def _unreal(words: Words, verb: Verb | None) -> Cue | None:
    """ "Would have": what did not come to pass."""
    if verb and words.words[verb.start] in ("would", "wouldn't") and words.classes[verb.start + 1 : verb.start + 2] == "h":
        return Cue(Status.CONDITIONAL, verb.start, verb.start + 2)
    return None


def _condition(words: Words, clause: Clause, at: int) -> int:
    """The number of words that open a condition at a word: "if", "in case", "on condition that", "had he won"; 0 where none do."""
    word = words.words[at]
    if word in en.INVERTED:
        return int(_inverted(words, clause, at))
    for phrase in en.CONDITIONS.get(word, ()):
        if words.words[at : at + len(phrase)] == phrase:
            none = words.words[at : at + 2] in en.NO_CONDITIONS or at and words.words[at - 1 : at + 1] in en.NO_CONDITIONS
            bare = word in ("assuming", "supposing") and not _has_subject(words, clause, at)
            return 0 if none or bare or _asks(words, at) else len(phrase)
    return 0


def _inverted(words: Words, clause: Clause, at: int) -> bool:
    """Whether a verb before its subject opens a condition: "had he won", "should the talks fail"; not a question."""
    if at and words.classes[at - 1] not in ",;_.<" or words.classes[at + 1 : at + 2] not in ("p", "d", "N", "w") or "?" in words.words[-2:]:
        return False
    return any(v.start > at + 1 for v in clause.verbs)


def _has_subject(words: Words, clause: Clause, at: int) -> bool:
    """Whether "assuming" is followed by a clause, not by an object: "assuming rates hold", "assuming command"."""
    if words.words[at + 1 : at + 2] == ("that",) or words.classes[at + 1 : at + 2] == "p":
        return True
    return any(words.classes[i] in "sSvV" for i in range(at + 2, min(clause.end, at + 6)))


def _asks(words: Words, at: int) -> bool:
    """Whether "if" opens a question: "asked if he left"."""
    return at > 0 and BASES.get(words.words[at - 1], "") in en.ASKING


def _speculated(words: Words, clause: Clause, verb: Verb | None, report: Verb | None, after_publication: bool | None) -> Cue | None:
    if verb is None:
        return None
    first = words.words[verb.start]
    perfect = words.classes[verb.start + 1 : verb.start + 2] == LETTERS["has"]
    able = first == "could" and after_publication is False and not perfect              # "could leave in 2012": was able to
    if words.classes[verb.start] in _MODAL and not able and (first not in en.CERTAIN_MODALS or first in en.INFERRING and perfect):
        return Cue(Status.SPECULATED, verb.start, verb.start + 1)
    for i in range(clause.start, min(clause.end, verb.end + 1)) if not en.SPECULATIVE.isdisjoint(words.words) else ():
        if words.words[i] in en.SPECULATIVE and words.classes[i] != LETTERS["time"] and _doubts(words, i, verb):
            return Cue(Status.SPECULATED, i, i + 1)
    if report is not None and BASES.get(words.words[report.main]) in en.GUESSING:
        return Cue(Status.SPECULATED, report.main, report.main + 1)
    return _question(words, clause)


def _question(words: Words, clause: Clause) -> Cue | None:
    """The mark of a question that the clause asks: "Did he resign in May?", not one that hangs on it ("it opened in May, didn't it?")."""
    last = len(words.words) - 1 - (words.classes[-1:] in _QUOTES)
    if last < 1 or words.words[last] != "?":
        return None
    at = clause.start
    while at < clause.end - 1 and words.classes[at] in ",&|~<T":
        at += 1
    asked = words.classes[at] in _ASKED or words.classes[at] == LETTERS["that"] and words.classes[0] in _ASKED      # "is it true that"
    return Cue(Status.SPECULATED, last, last + 1) if asked else None


def _doubts(words: Words, at: int, verb: Verb) -> bool:
    """Whether a speculative word is used as such: an adverb, or a verb that takes "to" or "that"."""
    word = words.words[at]
    if word in ("likely", "unlikely"):
        if words.classes[at - 1] in _BE and words.classes[at + 1 : at + 2] in _PARTICIPLES:          # "was likely carved"
            return True
        return words.words[at + 1 : at + 2] in (("to",), ("that",)) or words.words[at - 1 : at] in (("most",), ("very",), ("will",))
    if word.endswith("ly") or word in ("perhaps", "maybe"):
        return True
    if word.startswith(("appear", "seem")):
        return words.words[at + 1 : at + 2] in (("to",), ("that",), ("likely",)) or words.words[at - 1 : at] == ("it",)
    if word in en.BELIEVED:
        return at + 1 < len(words.words) and words.words[at + 1] in en.DOUBTED
    return word != "speculation" or at < verb.start


def _planned(words: Words, clause: Clause, verb: Verb | None, govern: Verb | None, after_publication: bool | None) -> Cue | None:
    if after_publication is False:
        return _scheduled(words, verb)
    if after_publication or verb is not None and verb.tense is Tense.FUTURE:
        for i in range(clause.start, clause.end if verb is None else min(clause.end, verb.end)):
            if words.words[i] in en.SCHEDULED and words.classes[i] not in "TN":
                return Cue(Status.PLANNED, i, i + 1)
    for group in (govern, verb):
        if group is None or not (after_publication or group is govern):
            continue
        base = BASES.get(words.words[group.main])
        if after_publication is None and not _binds(base, group, verb):
            continue
        if base in en.SCHEDULING:
            end = group.main + 1
            return Cue(Status.PLANNED, group.main, end + (words.words[end : end + 1] == ("for",)))
    return Cue(Status.PLANNED) if after_publication and not _is_past(words, verb) else _scheduled(words, verb)


def _is_past(words: Words, verb: Verb | None) -> bool:
    """Whether a verb looks back; "cut" and "set" alone need not."""
    if verb is None or verb.tense is not Tense.PAST or verb.form is not Form.FINITE:
        return False
    return verb.end > verb.start + 1 or words.words[verb.main] not in en.PRESENT_TOO


def _binds(base: str | None, group: Verb, verb: Verb | None) -> bool:
    """Whether a verb puts what it governs ahead where the time does not say so: "plans to", "ordered him to pay by the end of May"."""
    if verb is None or verb.tense is not Tense.FUTURE:
        return False
    return group.tense is not Tense.PAST or base in en.BINDING and verb.form is Form.INFINITIVE


def _scheduled(words: Words, verb: Verb | None) -> Cue | None:
    """What was scheduled for a time that is over: only the schedule is told, not that it came to pass."""
    if verb is None:
        return None
    for at in range(verb.start + 1, min(verb.end + 1, len(words.words) - 1)):
        planned = words.words[at] in en.ON_SCHEDULE and words.classes[at - 1] in "xBzl"
        if planned and (words.words[at + 1] in ("for", "to") or words.classes[at + 1] == LETTERS["time"]):
            return Cue(Status.PLANNED, at, at + 1)
    return None


def _hearsay(words: Words, clause: Clause, told: bool) -> Cue:
    for i in range(clause.start, clause.end) if not _HEARD.isdisjoint(words.words) else ():
        said_to = words.words[i] in en.SAID_TO and words.words[i + 1 : i + 2] == ("to",) and words.classes[i - 1] in _BE
        if said_to or words.words[i] in en.HEARSAY:
            return Cue(Status.REPORTED, i, i + 1)
        if words.words[i : i + 3] == ("has", "it", "that"):
            return Cue(Status.REPORTED, i, i + 2)
    return Cue(Status.REPORTED if told else Status.ASSERTED)


def certainty_of(status: Status, hedged: bool, vague: bool) -> float:
    """How sure an event is, from 0 to 1, two decimals: CERTAINTY by status, times HEDGED and VAGUE where they hold."""
    sure = CERTAINTY[status] * HEDGED if hedged else CERTAINTY[status]
    return round(sure * VAGUE if vague else sure, 2)


_GOVERNING = en.SCHEDULING | en.NEGATING | en.PREVENTING | en.GUESSING
_HEARD = en.HEARSAY | en.SAID_TO | {"it"}
_CONDITIONING = {"if", "should"} | {max(phrase, key=len) for phrases in en.CONDITIONS.values() for phrase in phrases if "if" not in phrase}
_INVERSION = pattern("(?:^|[,;_.<]){HAD|WAS|MAY}")
_CUES = (
    en.CLAIMS | en.NEGATORS | en.NEGATORS_BEFORE | en.NEGATIVE_SUBJECTS
    | en.SPECULATIVE | en.HEARSAY | en.SCHEDULED | en.ON_SCHEDULE | _CONDITIONING
    | frozenset(en.MATRIX) | en.INFERRING | {"no", "may", "might", "could", "whether", "yet", "?"}
    | {phrase.split()[0] for phrase in en.RULING_OUT}
    | {form for form, base in BASES.items() if base in _GOVERNING}
    | {word for name in (*_NEGATED, "would", "will") for word in en.CLASSES[name].split()}
)  # fmt: skip
_TURNED = pattern("(?:^|[,;_.<]){HAD|WAS|MAY}|{PP|said}{to}")
"""A sentence without any of these words, a verb before its subject or a participle before "to" is told as it is."""
