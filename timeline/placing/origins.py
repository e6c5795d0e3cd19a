"""Origins: "from" and "to" that open no range, but compare ("up 5% from last year"), tell where something comes from ("a letter from 1850")
or where it is moved ("postponed to May").

Knows the word before the signal, the verb of its clause and what that verb tells of time; knows no dates. A range needs something that
goes on: a verb of a state or an activity, or a word for being in force.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.algebra.expressions import Bound, Bounded, Field
from timeline.algebra.fields import Kind
from timeline.document import Mention, Signal
from timeline.languages.classes import BE, LETTERS, letters
from timeline.languages.prose import Aspectual
from timeline.sentences.clauses import Tense, Verb
from timeline.sentences.passage import Passage, Sentence

_OPENS = {Signal.FROM: Bound.SINCE, Signal.TO: Bound.UNTIL}
_PLAIN = {Signal.FROM: Signal.ORIGIN, Signal.TO: Signal.GOAL}


def plain(mention: Mention, passage: Passage) -> Mention:
    """A mention, without the range that its "from" or "to" would open where that only compares, or tells an origin or a goal."""
    bounded = mention.expression
    if not isinstance(bounded, Bounded) or mention.signal is None or _OPENS.get(mention.signal) is not bounded.bound:
        return mention
    if isinstance(bounded.of, Field) and bounded.of.kind is Kind.CLOCK:
        return mention
    if mention.phrase_end_char > mention.end_char or " " in passage.text[mention.phrase_start_char : mention.start_char].strip():
        return mention      # "from May on", "up to May"
    sentence = passage.at(mention.phrase_start_char, mention.end_char)
    if _goes_on(sentence, mention, mention.signal):
        return mention
    return replace(mention, expression=bounded.of, signal=_PLAIN[mention.signal])


def _goes_on(sentence: Sentence, mention: Mention, signal: Signal) -> bool:
    """Whether something goes on from a time, or up to it."""
    words, prose = sentence.words, sentence.prose
    at = words.at(mention.phrase_start_char - sentence.low) - 1
    while at >= 0 and words.classes[at] in _SKIPPED and words.words[at] not in prose.moved | prose.shifted:
        at -= 1
    if at < 0:
        return signal is Signal.FROM
    word, kind = words.words[at], words.classes[at]
    if word in prose.in_force:
        return True
    if word in prose.moved or word in prose.shifted and signal is Signal.TO:
        return False
    verb = sentence.governor(mention.phrase_start_char, mention.end_char).verb
    if verb is not None and verb.start <= at < verb.end:
        return _lasts(sentence, verb, signal)
    if kind == LETTERS["number"] or word in prose.percents:
        return False
    if verb is None and kind in _PERHAPS and prose.aspects.get(prose.bases.get(word, word)) in _LASTING:
        return True      # "the plan runs to the end of May"
    if kind in _NOUNISH:
        return _of_noun(sentence, verb, at, signal)
    return signal is Signal.FROM


def _of_noun(sentence: Sentence, verb: Verb | None, at: int, signal: Signal) -> bool:
    """The same where a noun stands before it: what has a new noun as its object, or none but a subject, comes from there."""
    words = sentence.words
    if at and words.classes[at - 1] in _PLACING | BE:        # "in force from May", "is available from May"
        return True
    if verb is None or at < verb.start or words.words[at].endswith(sentence.prose.plural) and words.classes[at - 1] not in _DETERMINER:
        return False
    first = at
    while first > verb.end and words.classes[first - 1] in _NOUNISH:
        first -= 1
    new = words.words[first - 1] in sentence.prose.introducing and words.classes[first - 1] == LETTERS["determiner"]
    return not new and _lasts(sentence, verb, signal)


def _lasts(sentence: Sentence, verb: Verb, signal: Signal) -> bool:
    """Whether a verb tells what goes on, and not where something comes from or how much it changed."""
    prose = sentence.prose
    base = prose.bases.get(sentence.words.words[verb.main], sentence.words.words[verb.main])
    if base in prose.originating or base in prose.degrees:
        return False
    if base in prose.starting:
        return signal is Signal.FROM
    aspect = prose.aspects.get(base)
    if signal is Signal.FROM:            # "it will be closed", "was closed", "will open" from then: what it comes to goes on
        passive = not BE.isdisjoint(sentence.words.classes[verb.start : verb.main])
        return aspect is None or aspect in _LASTING or passive or verb.tense is Tense.FUTURE
    return aspect in _LASTING


_SKIPPED = letters("adv|degree")
_NOUNISH = letters("noun|name|base|third|ing|mark")
_PERHAPS = letters("base|third")
_DETERMINER = letters("determiner")
_PLACING = frozenset(letters("preposition"))
_LASTING = (Aspectual.STATE, Aspectual.ACTIVITY)

__all__ = ["plain"]
