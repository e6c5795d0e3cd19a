"""Whether an event fills its interval or lies somewhere inside it: signal x aspect.

    signal \\ clause         state, negation   progressive   activity      accomplishment, achievement
    in, on, at, during, -    throughout        within        within        within
    during, over the past    throughout        throughout    throughout    within
    since, from              throughout        throughout    throughout    within; throughout where the result is what holds
    for, until, so far       throughout        throughout    throughout    throughout
    by, before, after        within            within        within        within

A verb's class is that of Z. Vendler, "Verbs and times" (Philosophical Review 66, 1957); that for-adverbials ask for what lasts and
in-adverbials for what ends, and that negation and the habitual make states, is D. Dowty, Word Meaning and Montague Grammar (1979),
chapter 2. Knows verb classes and event nouns that last; no world.
"""

from __future__ import annotations

from timeline.clauses import Aspect, Clause, Tense, Verb
from timeline.document import Extent
from timeline.languages import en_events as en
from timeline.wordclasses import ASPECTS, BASES, LETTERS, Words

_STRETCHES = ("in", "during", "between", "throughout", "over", "back in")
_BE = frozenset(LETTERS[n] for n in ("is", "isnt", "was", "wasnt", "be", "been"))


def aspect_class(words: Words, clause: Clause, verb: Verb | None, negated: bool) -> str:
    """state, progressive, activity, accomplishment or achievement: what a clause tells, by its verb, voice and nouns."""
    if negated:
        return "state"
    if verb is None:
        return "state" if not en.LASTING.isdisjoint(words.words[clause.start : clause.end]) else "achievement"
    if verb.aspect in (Aspect.PROGRESSIVE, Aspect.PERFECT_PROGRESSIVE):
        return "progressive"
    main = words.words[verb.main]
    if words.classes[verb.main] in _BE or words.classes[verb.main] in "hk":
        return "state"
    base = BASES.get(main, main)
    if main in en.STATIVE and verb.end > verb.start + 1 and "by" not in words.words[verb.end : clause.end]:
        return "state"
    if base in en.SCHEDULING and words.classes[verb.end : verb.end + 1] == LETTERS["to"]:
        return "achievement"                                   # a wish or a plan is an event of its own
    return ASPECTS.get(base, "achievement")


def extent_of(words: Words, clause: Clause, verb: Verb | None, signal: str | None, duration: bool, negated: bool, index: int) -> Extent:
    """The extent of the event of `clause` for a phrase at word `index` with a signal; `duration`: the phrase is a stretch of time.

    `signal` is the word before the phrase as the language's table has it ("since", "back in"), or None.
    """
    kind = aspect_class(words, clause, verb, negated)
    if signal in en.SPAN_SIGNALS or words.words[index : index + 2] == ("so", "far"):
        return Extent.THROUGHOUT
    if signal in en.SINCE_SIGNALS:
        return _since(words, verb, kind)
    if signal in en.POINT_SIGNALS and signal not in ("on", "at", "in"):
        return Extent.WITHIN
    if _lasts(words, clause, verb, index) and (duration or signal in ("during", "over")):
        return Extent.THROUGHOUT
    if kind == "state" and (verb is None or verb.tense is not Tense.FUTURE or negated or not duration):
        return Extent.THROUGHOUT
    if kind == "activity" and verb and verb.tense is Tense.FUTURE and signal != "during":
        return Extent.WITHIN
    if kind == "activity" and signal in _STRETCHES and verb and BASES.get(words.words[verb.main]) in en.OCCUPATIONS:
        return Extent.THROUGHOUT
    if kind in ("activity", "progressive") and (duration or signal in ("during", "over", "throughout", "within")):
        return Extent.THROUGHOUT
    return Extent.WITHIN


def _since(words: Words, verb: Verb | None, kind: str) -> Extent:
    if kind in ("state", "progressive", "activity"):
        return Extent.THROUGHOUT
    base = BASES.get(words.words[verb.main], "") if verb else ""
    return Extent.THROUGHOUT if base in en.RESULTS else Extent.WITHIN


def _lasts(words: Words, clause: Clause, verb: Verb | None, index: int) -> bool:
    """Whether a noun of something that lasts stands before the phrase: "a moratorium ... in the next six months"."""
    first = max(clause.start, index - 16)
    return not en.LASTING.isdisjoint(words.words[first:index])
