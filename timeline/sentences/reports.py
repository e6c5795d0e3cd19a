"""Reports: verbs of telling, the clause that one of them tells, and a report that stands inside what it tells or behind it.

Knows from the language which verbs tell something or guess at it. Knows not who is meant by a subject: that a source is somebody is
for timeline.telling to say.
"""

from __future__ import annotations

from timeline.languages.classes import COMMA, TELLING, letters, pattern
from timeline.sentences.clauses import Verb
from timeline.sentences.nodes import FINITE, Kind
from timeline.sentences.stack import ENCLOSED, Stack
from timeline.sentences.subjects import NOUN_PHRASE, noun_phrase_start, predicate_start

SPEAKING = frozenset(TELLING)
ATTRIBUTING = frozenset(letters("say|says|said|saying|ed|past|base|bare|third|thirds"))
"""Forms of verbs that may tell something: all but -ing and what is only a participle."""
_ENDS_REPORT = frozenset(letters("comma|stop|closequote|time|preposition|close|semicolon|dash"))
_WITH_VERB = letters("object|time|adverb|degree|openquote")
"""What stands between a verb of telling and what it tells: its hearer, and when."""
_BEHIND_INSERTED = pattern("(?:{object}|{preposition|time|name}{0,4}){comma}")
"""What stands between a verb of telling and the comma behind it, where a report is inserted."""
_SPEAKER = pattern("{adv}*(?:{nominal|determiner}|{preposition}(?={nominal})){1,8}(?:{stop|comma}|$)")
"""Who speaks or hears, up to the mark behind: "| Ada Holt of the bank."."""


# -- what tells -------------------------------------------------------------------------------------------------------------------------


def tells(stack: Stack, verb: Verb) -> bool:
    """Whether a verb tells what another clause says, by its form too: "said", "told", "announced"."""
    prose = stack.words.prose
    return stack.classes[verb.main] in ATTRIBUTING and prose.bases.get(stack.words.words[verb.main]) in prose.attributing


def last_verb_tells(stack: Stack) -> bool:
    """Whether the last verb of the top does: "told the court | that", "said Monday | that"."""
    return bool(stack.top.verbs) and tells(stack, stack.top.verbs[-1])


def is_told(stack: Stack, left: int) -> bool:
    """Whether a verb that takes a clause stands right before a word, but for its hearer and its time: "told them Monday | it failed"."""
    last = next((verb for verb in reversed(stack.top.verbs) if verb.end <= left or verb.form in FINITE), None)
    if last is None or last.end > left or stack.classes[last.end : left].strip(_WITH_VERB):
        return False
    prose = stack.words.prose
    base = prose.bases.get(stack.words.words[last.main], "")
    return base in prose.attributing or base in prose.guessing or stack.classes[last.main] in SPEAKING


def tells_of_before(stack: Stack, verb: Verb) -> bool:
    """Whether a verb of telling behind a comma tells what stands before it: ", the bank said on Monday."."""
    if verb.end == len(stack.classes) or stack.classes[verb.end] in _ENDS_REPORT:
        return True
    hearing = stack.words.prose.bases.get(stack.words.words[verb.main]) in stack.words.prose.hearing
    return hearing and _SPEAKER.match(stack.classes, verb.end) is not None                              # ", Kay told the paper."


def is_inverted(stack: Stack, verb: Verb, waiting: int | None) -> bool:
    """Whether a report stands behind what it tells, its verb first: ", says Ada Holt."; `waiting`: the depth of what has no verb yet."""
    if stack.classes[verb.start] not in SPEAKING:
        return False
    found = _SPEAKER.match(stack.classes, verb.end)
    if found is None or waiting is None or not stack.breaks(waiting):
        return found is not None
    return found[0][-1:] != COMMA and not stack.open[waiting].comma


# -- where a report begins, or what it tells --------------------------------------------------------------------------------------------


def inserted_start(stack: Stack, verb: Verb) -> int | None:
    """Where a report begins between commas, that breaks a clause before its verb: "The deal, | Kay said, will close"."""
    left = noun_phrase_start(stack, predicate_start(stack.classes, verb.start))
    if not left or left == verb.start or stack.classes[left - 1] != COMMA or not tells(stack, verb):
        return None
    found = _BEHIND_INSERTED.match(stack.classes, verb.end)
    return left if found is not None and stack.next_finite(found.end() - 1) is not None else None


def parted_subject(stack: Stack) -> tuple[int, int] | None:
    """The depth below a relative clause, and where the noun before it begins that may speak: ", | Kay, who left, said"."""
    for depth in range(1, len(stack.open)):
        clause = stack.open[depth]
        if clause.kind is Kind.RELATIVE and clause.comma:
            left = noun_phrase_start(stack, clause.on)
            if left < clause.on and stack.classes[left - 1] == COMMA:
                return depth, left
    return None


def told_subject(stack: Stack, at: int) -> tuple[int, int] | None:
    """The depth of a verb of telling, and where the noun behind it begins that is the subject of what it tells: "said | Kay, 71, was"."""
    for depth in range(len(stack.open), 0, -1):
        clause = stack.open[depth - 1]
        if clause.verb is not None and stack.classes[clause.verb.main] in SPEAKING and clause.verb is clause.verbs[-1]:
            left = clause.verb.end
            while left < at and stack.classes[left] in _WITH_VERB:
                left += 1
            return (depth, left) if left < at and stack.classes[left] in NOUN_PHRASE else None
    return None


# -- opening them -----------------------------------------------------------------------------------------------------------------------


def open_report(stack: Stack, at: int, waiting: int | None) -> None:
    """Open a report that stands behind what it tells: all that is open, unless something still waits for its verb."""
    if waiting is None:
        stack.close_before(at, stack.enclosing())
    stack.push(Kind.INSERTED, at, at, comma=True)


def resume_report(stack: Stack, verb: Verb, depth: int, left: int) -> None:
    """Open a report whose subject, at `left`, a relative clause at a depth parts from its verb: ", Kay, who left, | said"."""
    relative = stack.open[depth]
    stack.close_before(verb.start, depth)
    while stack.top.kind not in ENCLOSED and len(stack.open) > 1:
        stack.close_before(left, len(stack.open) - 1)
    stack.push(Kind.INSERTED, left, left, comma=True)
    relative.parent = stack.top
    stack.take(verb)


def open_told(stack: Stack, verb: Verb, depth: int, left: int) -> None:
    """Open what the verb at a depth tells from its subject on, with all that was found in there: "said | Kay, who is 71, was ill"."""
    telling = stack.open[depth - 1]
    stack.close_before(verb.start, depth)
    inside = [clause for clause in stack.clauses if clause.parent is telling and clause.start >= left]
    stack.push(Kind.COMPLEMENT, left, left)
    for clause in inside:
        clause.parent = stack.top
    stack.take(verb)
