"""Whether a clause says that something happened, is planned, doubted, conditional or denied; and how sure that is.

Knows cue words and what they govern: a cue counts before the verb of its clause, on the verb or noun that the clause hangs on ("denied
that", "no chance that"), or at the head of a condition. The first that applies is taken: negated, conditional, speculated, planned,
reported, asserted. A denial of a denial is none ("did not prevent", "no doubt that").
"""

from __future__ import annotations

from functools import lru_cache

from timeline.document import Status
from timeline.languages.classes import BE, HAVE, LETTERS, NAME, TIME, TO, letters, pattern
from timeline.sentences.clauses import Clause, Form, Tense, Verb
from timeline.sentences.nodes import Tree
from timeline.sentences.words import Words
from timeline.telling.standing.conditions import conditional
from timeline.telling.standing.cues import NEGATED, Cue, governor, hanging
from timeline.telling.standing.negations import negated

_FUTURE, _PAST = Tense.FUTURE, Tense.PAST
_FINITE, _INFINITIVE = Form.FINITE, Form.INFINITIVE
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

_HEAD, _GIVEN = letters("comma|conj|openquote|time"), letters("was|been|is|adverb")

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

_MODAL = frozenset((LETTERS["may"], LETTERS["could"]))
_ASKED = letters("AUX|who|where")
_QUOTES = letters("quote")
_BE, _ADVERBS = frozenset(letters("IS|WAS")), frozenset(letters("adverb|degree|not"))
_PARTICIPLES = frozenset(letters("ed|participle"))


def status_of(
    words: Words,
    cues: frozenset[str],
    tree: Tree,
    number: int,
    clause: Clause,
    verb: Verb | None,
    report: Verb | None,
    told: bool,
    after_publication: bool | None,
) -> Cue:
    """The status of the stretch `clause` of a clause of a sentence with such `cues`: `verb` is the one its phrase goes with, `report` the
    verb of telling it hangs on, `told` whether somebody else says so. `after_publication`: True where its time lies after it, False where
    before, None where it reaches over the day of publication or nobody knows."""
    if _is_untouched(words, cues, tree, number, clause, report):
        return plain_status(words, verb, told, after_publication)
    govern = governor(words, tree, number, verb)
    outer = hanging(words, cues, tree, number, clause, verb)
    denying = not words.prose.denying.isdisjoint(cues) or _DENIED.search(words.classes) is not None
    status = outer.status if outer else None
    return (
        (negated(words, clause, verb, govern, report) if denying else None)
        or (outer if status is _NEGATED else None)
        or conditional(words, cues, tree, number, clause, verb)
        or _speculated(words, cues, clause, verb, report, after_publication)
        or (outer if status is _SPECULATED else None)
        or _planned(words, cues, clause, verb, govern, after_publication)
        or (outer if status is _REPORTED else None)
        or _hearsay(words, clause, told)
    )


_NEGATED, _SPECULATED, _REPORTED, _PLANNED = Status.NEGATED, Status.SPECULATED, Status.REPORTED, Status.PLANNED
_PLANNED_CUE, _REPORTED_CUE, _ASSERTED_CUE = Cue(_PLANNED), Cue(_REPORTED), Cue(Status.ASSERTED)


def _is_untouched(words: Words, cues: frozenset[str], tree: Tree, number: int, clause: Clause, report: Verb | None) -> bool:
    """Whether the cues of a sentence stand where they say nothing of a clause: not in it nor in the one that it hangs on."""
    node = tree.nodes[number]
    start, end = min(clause.start, tree.nodes[node.parent].body if node.parent >= 0 else node.body), clause.end
    if not cues.isdisjoint(words.words[start : end + 1]) or not words.prose.afar.isdisjoint(cues):
        return False
    if report is not None and report.start < start and not cues.isdisjoint(words.words[report.start : report.end + 1]):
        return False
    return _DENIED.search(words.classes, start, end) is None and not is_turned(words)


def plain_status(words: Words, verb: Verb | None, told: bool, after_publication: bool | None) -> Cue:
    """The status of a clause in a sentence without a cue."""
    if after_publication and not _is_past(words, verb):
        return _PLANNED_CUE
    return _REPORTED_CUE if told else _ASSERTED_CUE


def cues_of(words: Words) -> frozenset[str]:
    """The words of a sentence that may decide a status."""
    return words.prose.cues.intersection(words.words)


def is_turned(words: Words) -> bool:
    """Whether the order of a sentence's words may decide a status; where no cue does either, it is told as it is."""
    return _TURNED.search(words.classes) is not None


def is_hedged(words: Words) -> bool:
    """Whether a sentence calls itself a rumour."""
    return not words.prose.hedges.isdisjoint(words.words)


def _speculated(
    words: Words, cues: frozenset[str], clause: Clause, verb: Verb | None, report: Verb | None, after_publication: bool | None
) -> Cue | None:
    if verb is None:
        return None
    first, prose = words.words[verb.start], words.prose
    perfect = words.classes[verb.start + 1 : verb.start + 2] == LETTERS["has"]
    able = first in prose.abilities and after_publication is False and not perfect              # "could leave in 2012": was able to
    able = able or verb.tense is Tense.PAST and LETTERS["has"] not in words.classes[verb.start : verb.end]      # "could not log in"
    if words.classes[verb.start] in _MODAL and not able and (first not in prose.certain_modals or first in prose.inferring and perfect):
        return Cue(_SPECULATED, verb.start, verb.start + 1)
    for i in range(clause.start, min(clause.end, verb.end + 1)) if not words.prose.speculative.isdisjoint(cues) else ():
        if words.words[i] in words.prose.speculative and words.classes[i] != LETTERS["time"] and _doubts(words, i, verb):
            return Cue(_SPECULATED, i, i + 1)
    if report is not None and words.prose.bases.get(words.words[report.main]) in words.prose.guessing:
        return Cue(_SPECULATED, report.main, report.main + 1)
    return _question(words, clause)


def _question(words: Words, clause: Clause) -> Cue | None:
    """The mark of a question that the clause asks: "Did he resign in May?", not one that hangs on it ("it opened in May, didn't it?")."""
    last = len(words.words) - 1 - (words.classes[-1:] in _QUOTES)
    if last < 1 or words.words[last] != "?":
        return None
    at = clause.start
    while at < clause.end - 1 and words.classes[at] in _HEAD:
        at += 1
    if words.classes[at] == LETTERS["that"]:
        at = 0                                                   # "is it true that"
    subject = words.words[at].partition("'")[0] in words.prose.subjects                                # "he'll come, won't he?"
    asked = words.classes[at] in _ASKED and not subject
    return Cue(_SPECULATED, last, last + 1) if asked else None


def _doubts(words: Words, at: int, verb: Verb) -> bool:
    """Whether a speculative word is used as such: an adverb, or a verb that takes "to" or "that"."""
    word = words.words[at]
    if word in words.prose.likely:
        if words.classes[at - 1] in BE and words.classes[at + 1 : at + 2] in _PARTICIPLES:          # "was likely carved"
            return True
        return words.words[at + 1 : at + 2] in words.prose.complement_links or words.words[at - 1 : at] in words.prose.before_likely
    if word.endswith(words.prose.adverb_ending) or word in words.prose.doubting_adverbs:
        aside = words.classes[at + 1 : at + 2] == LETTERS["ing"] and not verb.start <= at + 1 < verb.end        # "seemingly testing"
        return not aside
    if word.startswith(words.prose.seeming):
        return words.words[at + 1 : at + 2] in words.prose.after_seeming or words.words[at - 1 : at] == (words.prose.dummy,)
    if word in words.prose.believed:
        return at + 1 < len(words.words) and words.words[at + 1] in words.prose.doubted
    return word not in words.prose.rumours or at < verb.start


def _planned(
    words: Words, cues: frozenset[str], clause: Clause, verb: Verb | None, govern: Verb | None, after_publication: bool | None
) -> Cue | None:
    if after_publication is False:
        return _scheduled(words, cues, verb) or _was_to(words, verb) or _plans(words, govern, verb)
    ahead = after_publication or verb is not None and verb.tense is Tense.FUTURE
    if ahead and not words.prose.scheduled.isdisjoint(cues):
        for i in range(clause.start, clause.end if verb is None else min(clause.end, verb.end)):
            if words.words[i] in words.prose.scheduled and words.classes[i] not in (TIME, NAME):
                return Cue(_PLANNED, i, i + 1)
    for group in (govern, verb):
        if group is None or not (after_publication or group is govern):
            continue
        base = words.prose.bases.get(words.words[group.main])
        if after_publication is None and not _binds(words, base, group, verb):
            continue
        if base in words.prose.scheduling:
            end = group.main + 1
            return Cue(_PLANNED, group.main, end + (words.words[end : end + 1] == (words.prose.purpose,)))
    return _PLANNED_CUE if after_publication and not _is_past(words, verb) else _scheduled(words, cues, verb)


def _was_to(words: Words, verb: Verb | None) -> Cue | None:
    """What was to come, and nobody says that it came: "was to open in 2017", "is expected to be finished in 2022"."""
    if verb is None:
        return None
    to = verb.start if verb.form is Form.INFINITIVE else words.classes.find(TO, verb.start, verb.end)
    last = to - 1
    while last > 0 and words.classes[last] in _ADVERBS:
        last -= 1
    if to < 1 or words.classes[to + 1] in HAVE or verb.form is not Form.INFINITIVE and words.classes[verb.start] not in _BE:
        return None
    bare = words.classes[last] in _BE or verb.form is not Form.INFINITIVE and words.words[last] in words.prose.scheduled
    return Cue(Status.PLANNED, last, to + 1) if bare else None


def _plans(words: Words, govern: Verb | None, verb: Verb | None) -> Cue | None:
    """What somebody plans, as the text says in the present: "plans to open in 2019"."""
    if govern is None or verb is None or verb.form is not Form.INFINITIVE:
        return None
    if govern.tense is not Tense.PRESENT or govern.form is not Form.FINITE:
        return None
    plans = words.prose.bases.get(words.words[govern.main]) in words.prose.scheduling
    return Cue(Status.PLANNED, govern.main, govern.main + 1) if plans else None


def _is_past(words: Words, verb: Verb | None) -> bool:
    """Whether a verb looks back; "cut" and "set" alone need not."""
    if verb is None or verb.tense is not _PAST or verb.form is not _FINITE:
        return False
    return verb.end > verb.start + 1 or words.words[verb.main] not in words.prose.same_forms


def _binds(words: Words, base: str | None, group: Verb, verb: Verb | None) -> bool:
    """Whether a verb puts what it governs ahead where the time does not say so: "plans to", "ordered him to pay by the end of May"."""
    if verb is None or verb.tense is not _FUTURE:
        return False
    return group.tense is not _PAST or base in words.prose.binding and verb.form is _INFINITIVE


def _scheduled(words: Words, cues: frozenset[str], verb: Verb | None) -> Cue | None:
    """What was scheduled for a time that is over: only the schedule is told, not that it came to pass."""
    if verb is None or words.prose.on_schedule.isdisjoint(cues):
        return None
    for at in range(verb.start + 1, min(verb.end + 1, len(words.words) - 1)):
        planned = words.words[at] in words.prose.on_schedule and words.classes[at - 1] in _GIVEN
        if planned and (words.words[at + 1] in words.prose.schedule_links or words.classes[at + 1] == LETTERS["time"]):
            return Cue(Status.PLANNED, at, at + 1)
    return None


def _hearsay(words: Words, clause: Clause, told: bool) -> Cue:
    prose = words.prose
    for i in range(clause.start, clause.end) if not prose.heard.isdisjoint(words.words[clause.start : clause.end]) else ():
        said_to = words.words[i] in prose.said_to and words.words[i + 1 : i + 2] == (prose.toward,) and words.classes[i - 1] in BE
        if said_to or words.words[i] in prose.hearsay:
            return Cue(Status.REPORTED, i, i + 1)
        if words.words[i : i + 3] == prose.hearsay_idiom:
            return Cue(Status.REPORTED, i, i + 2)
    return _REPORTED_CUE if told else _ASSERTED_CUE


@lru_cache(maxsize=len(CERTAINTY) * 4)
def certainty_of(status: Status, hedged: bool, vague: bool) -> float:
    """How sure an event is, from 0 to 1, two decimals: CERTAINTY by status, times HEDGED and VAGUE where they hold."""
    sure = CERTAINTY[status] * HEDGED if hedged else CERTAINTY[status]
    return round(sure * VAGUE if vague else sure, 2)


_DENIED = pattern("{" + "|".join(NEGATED) + "}")
_TURNED = pattern("{HAD|WAS|MAY|PP|said}(?:(?<={HAD|WAS|MAY})(?<![^,;_.<].)|(?<={PP|said}){to})|{IS|WAS}{adv}*{to}")
"""A sentence without any of these words, a verb before its subject, a participle or "was" before "to" is told as it is."""
