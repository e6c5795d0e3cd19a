"""Outlook: which way the verb looks that a phrase belongs to: back, on, or neither.

There is one reader of tense: the verb groups of a sentence (timeline.sentences.clauses). Knows what their forms say of time, and the
verbs and participles that turn what they govern; knows no dates.
"""

from __future__ import annotations

from timeline.algebra.expressions import Bound, Direction
from timeline.languages.classes import COMMA, LETTERS, TELLING, letters
from timeline.languages.prose import Aspectual
from timeline.sentences.clauses import Aspect, Clause, Form, Tense, Verb
from timeline.sentences.passage import Governor, Sentence
from timeline.sentences.words import Words

_ON, _BACK = Direction.ON, Direction.BACK
_INFINITIVE, _FINITE, _GERUND, _PARTICIPLE, _WOULD = Form.INFINITIVE, Form.FINITE, Form.GERUND, Form.PARTICIPLE, Form.WOULD
_MODAL = Form.MODAL
_PAST, _PRESENT, _FUTURE = Tense.PAST, Tense.PRESENT, Tense.FUTURE
_SIMPLE, _PROGRESSIVE = Aspect.SIMPLE, Aspect.PROGRESSIVE
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

_DUE = frozenset((LETTERS["due"],))
WEAK = frozenset((Form.PARTICIPLE, Form.GERUND))
_HAD, _WAS, _IS = frozenset(letters("HAD")), frozenset(letters("WAS")), frozenset(letters("IS"))
_SKIPPED = frozenset(letters("adv|preposition|degree"))
_NO_VERB = frozenset(letters("nominal|preposition|adv|degree|object|to|comma")) - frozenset(letters("PAST|said|says|ed|pronoun"))
_NOUNS = frozenset(letters("noun|name|base|third|number|object|mark"))
_EVENTIVE = frozenset((Aspectual.ACHIEVEMENT, Aspectual.ACCOMPLISHMENT))


def outlook(sentence: Sentence, start: int, end: int, bound: Bound | None = None, *, inside: bool = False,
            weekly: bool = False) -> Direction | None:  # fmt: skip
    """Which way the verb looks that the phrase text[start:end] belongs to; None where it has none, or one that looks neither way.

    `bound` is what the phrase is of what is dated: "until March" looks ahead behind what happened at once ("was adjourned"). A phrase
    inside a noun phrase ("the March election") has the outlook of nothing, unless what is asked for is the verb around it (`inside`).
    What comes round every week (`weekly`) lies ahead of any present tense that tells nothing ("it lasts until Friday"); what comes
    round once a year only of one that makes a plan ("it opens in March").

    >>> text = "He said on Tuesday that he will leave in May."
    >>> phrases = ((8, 18), (38, 44))
    >>> from timeline.languages import language
    >>> sentence = Sentence(language("en").prose, text, 0, len(text), phrases)
    >>> [outlook(sentence, *phrase) for phrase in phrases]
    [<Direction.BACK: -1>, <Direction.ON: 1>]
    """
    govern = sentence.governor(start, end)
    if govern.noun and not inside:
        return None
    first = sentence.words.at(start - sentence.low)
    if _due_before(sentence, first):
        return _ON
    verb = govern.verb
    if verb is None:
        return _over(sentence, govern.clause)
    if _is_when(sentence, verb, first):
        return _ON
    way = _of_verb(sentence, govern, verb, weekly, first)
    if way is None and weekly and _is_present(sentence, verb):
        return _ON
    if bound is Bound.UNTIL and way is _BACK and not _goes_on(sentence, verb):
        return _ON if sentence.words.words[verb.main] in sentence.prose.put_off else None
    return _ON if way is None and bound in (Bound.UNTIL, Bound.BY) else way


def hangs_on_past(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a phrase belongs to an infinitive whose governor is past: "he asked the council to meet on 20 January".

    >>> from timeline.languages import language
    >>> text = "He asked the council to meet on 20 January."
    >>> hangs_on_past(Sentence(language("en").prose, text, 0, len(text), ((29, 42),)), 29, 42)
    True
    """
    govern = sentence.governor(start, end)
    if govern.verb is None or govern.verb.form is not _INFINITIVE:
        return False
    over = _finite_before(sentence, govern.clause, govern.verb)
    return over is not None and over.tense is _PAST and over.aspect is _SIMPLE


def _is_when(sentence: Sentence, verb: Verb, first: int) -> bool:
    """Whether a phrase is all that "is" says of its subject: "the deadline is May 7", "classes are on Monday"."""
    words, at = sentence.words, first
    while at > verb.main + 1 and words.classes[at - 1] in _SKIPPED:
        at -= 1
    return verb.tense is _PRESENT and verb.main == verb.start == at - 1 and words.classes[verb.start] in _IS


def _is_present(sentence: Sentence, verb: Verb) -> bool:
    """Whether a verb stands in the present tense and tells nothing."""
    return verb.tense is _PRESENT and verb.form is _FINITE and sentence.words.classes[verb.main] not in TELLING


def _due_before(sentence: Sentence, first: int) -> bool:
    """Whether a word for what is to come stands before a phrase, with no verb between: "payable Jan. 15 to holders of record Jan. 2"."""
    words = sentence.words
    for at in range(first - 1, -1, -1):
        if words.words[at] in words.prose.coming:
            return not _was_once(words, at) and not _HAD.intersection(words.classes[max(0, at - 2) : at])
        if words.classes[at] not in _NO_VERB:
            return False
    return False


def _over(sentence: Sentence, number: int) -> Direction | None:
    """What a clause without a verb hangs on: the verb of the clause before it, else of the one behind."""
    clauses = sentence.clauses
    for clause in (*clauses[max(0, number - 1) : number], *clauses[number + 1 : number + 2]):
        for verb in reversed(clause.verbs):
            if verb.form not in WEAK:
                return _by_form(sentence, clause, verb)
    return None


def _of_verb(sentence: Sentence, govern: Governor, verb: Verb, weekly: bool, first: int) -> Direction | None:
    """The outlook of a verb for a phrase that begins at a word."""
    clause = sentence.clauses[govern.clause]
    if verb.form is _INFINITIVE:
        apart = sentence.words.classes[first - 1 : first] == COMMA
        return _infinitive(sentence, govern.clause, verb, weekly, apart)
    if verb.form is _GERUND:
        over = _finite_before(sentence, govern.clause, verb)
        return _by_form(sentence, clause, over) if over else None
    if verb.form is _PARTICIPLE:
        return _participle(sentence, govern.clause, verb)
    return _by_form(sentence, clause, verb)


def _participle(sentence: Sentence, number: int, verb: Verb) -> Direction:
    """A participle tells what is done ("a plan made in May"), but where it plans, or is what somebody wants: "wants it done by May"."""
    words = sentence.words
    if words.words[verb.main] in words.prose.coming:
        return _BACK if _was_once(words, verb.start) else _ON
    over = _finite_before(sentence, number, verb)
    wanted = over is not None and over.tense is _PRESENT and words.prose.bases.get(words.words[over.main]) in words.prose.scheduling
    return _ON if wanted else _BACK


def _was_once(words: Words, at: int) -> bool:
    """Whether a plan is told as one that was: "first | expected in June", "originally | due in May"."""
    return at > 0 and words.words[at - 1] in words.prose.at_first


def _finite_before(sentence: Sentence, number: int, verb: Verb) -> Verb | None:
    """The last finite verb before one, in its clause or the one before."""
    clauses = sentence.clauses
    near = (*(clauses[number - 1].verbs if number else ()), *clauses[number].verbs)
    return next((v for v in reversed(near) if v.start < verb.start and v.form not in (*WEAK, _INFINITIVE)), None)


def _infinitive(sentence: Sentence, number: int, verb: Verb, weekly: bool, apart: bool) -> Direction | None:
    """An infinitive lies ahead where what it hangs on plans it ("agreed to pay", "a plan to sell"), else where its governor lies.

    Behind a noun it lies ahead ("guidelines to be published in May"), but for what comes round every week: news tells of that.
    """
    words = sentence.words
    if words.classes[verb.start + 1 : verb.start + 2] == LETTERS["has"] and verb.main > verb.start + 1:  # "is said to have left"
        return _BACK
    over = _finite_before(sentence, number, verb)
    if over is None:
        return None if apart and _is_over_behind(sentence, number, verb) else _ON
    if over.end == verb.start and over.main == over.start and words.classes[over.start] in _WAS:      # "was to begin"
        return _ON
    if words.classes[over.start] in _HAD:                                     # "had been due to expire": nobody knows what came of it
        return None if words.words[over.end - 1] in words.prose.coming_to else _BACK
    behind_noun = verb.start > over.end and words.classes[verb.start - 1] in _NOUNS and not weekly
    if behind_noun or _plans(words, verb.start - 1) or words.prose.bases.get(words.words[over.main]) in words.prose.scheduling:
        return _ON
    return _by_form(sentence, sentence.clauses[number], over)


def _is_over_behind(sentence: Sentence, number: int, verb: Verb) -> bool:
    """Whether the first finite verb behind an infinitive is past: "the refusal to sign, on 17 November, forced their hand"."""
    clauses = sentence.clauses
    behind = (*clauses[number].verbs, *(clauses[number + 1].verbs if number + 1 < len(clauses) else ()))
    over = next((v for v in behind if v.start > verb.start and v.form not in (*WEAK, _INFINITIVE)), None)
    return over is not None and over.tense is _PAST and over.aspect is _SIMPLE


def _plans(words: Words, at: int) -> bool:
    """Whether the word of an index names a plan: "a plan to sell", "orders to leave"."""
    return at > 0 and words.prose.bases.get(words.words[at], words.words[at].removesuffix(words.prose.plural)) in words.prose.scheduling


def _by_form(sentence: Sentence, clause: Clause, verb: Verb) -> Direction | None:
    words = sentence.words
    group = words.classes[verb.start : verb.end]
    if verb.form is _WOULD or verb.form is _MODAL:
        return _BACK if LETTERS["has"] in group or verb.tense is _PAST else _ON
    if verb.tense is _FUTURE:                                            # "is said to have left" is no future
        return _BACK if LETTERS["to"] + LETTERS["has"] in group else _ON
    if verb.tense is _PAST:
        if group[0] in _WAS:
            return _of_was(words, verb)
        if group[0] in _HAD and LETTERS["to"] in group:                       # "had been due to expire": nobody knows what came of it
            return None if not words.prose.coming_to.isdisjoint(words.words[verb.start : verb.end]) else _BACK
        return _ON if len(group) == 1 and words.prose.bases.get(words.words[verb.main]) in words.prose.planning else _BACK
    return _present(sentence, verb)


def _of_was(words: Words, verb: Verb) -> Direction | None:
    """ "Was expected to open", "was to open" look on, "was told to leave" nobody knows, "was opened" back."""
    if words.classes[verb.start + 1 : verb.start + 2] == LETTERS["to"]:
        return None if LETTERS["has"] in words.classes[verb.start : verb.end] else _ON
    told = words.words[verb.start : verb.end + 1]
    if not _DUE.isdisjoint(words.classes[verb.start : verb.end + 1]) or not words.prose.coming_to.isdisjoint(told):
        return _ON
    return None if LETTERS["to"] in words.classes[verb.start : verb.end] else _BACK


def _present(sentence: Sentence, verb: Verb) -> Direction | None:
    """The present tense looks on where what happens is an event ("opens on Friday"), back where it only tells ("says on Friday")."""
    words = sentence.words
    if any(words.words[at] in words.prose.coming_to for at in range(verb.start, min(verb.end + 1, len(words.words)))):
        return _ON
    if words.classes[verb.main] in TELLING:
        return None
    if verb.aspect is _PROGRESSIVE:
        return _ON
    base = words.prose.bases.get(words.words[verb.main])
    return _ON if base is not None and words.prose.aspects.get(base) in _EVENTIVE and verb.end - verb.start == 1 else None


def _goes_on(sentence: Sentence, verb: Verb) -> bool:
    """Whether what a verb tells went on, so that "until" says when it ended: "was open until March", "worked until May"."""
    prose = sentence.prose
    base = prose.bases.get(sentence.words.words[verb.main], "")
    return prose.aspects.get(base) not in _EVENTIVE or sentence.words.classes[verb.start] in _HAD


__all__ = ["hangs_on_past", "outlook"]
