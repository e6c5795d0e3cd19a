"""Whether an event fills its interval or lies somewhere inside it: what its signal asks for x what its clause tells.

    asks \\ tells                       state       occupation  progressive  activity, degree  event
    point: by, before, after           within      within      within       within            within
    deadline: in the next ...          within      within      within       within            within
    frame: in, on, at, -               throughout  throughout  throughout   within            within
    reach: since, from, during ...     throughout  throughout  throughout   throughout        within
    span: for, until, throughout, all  throughout  throughout  throughout   throughout        throughout

What a clause tells is the class of its verb (Z. Vendler, "Verbs and times", Philosophical Review 66, 1957), turned by what stands around
it (M. Moens and M. Steedman, "Temporal ontology and temporal reference", Computational Linguistics 14, 1988): negation, habit and the
progressive make states; a count, a goal or a thing made makes an event of an activity ("has written two books"), "suddenly" and
"began to" one of a state; "there was", "had" and "held" tell what the noun after them names. That for-adverbials ask for what lasts and
in-adverbials for what ends: D. Dowty, Word Meaning and Montague Grammar (1979), chapter 2; that "is leaving on Friday" is no process:
his "Toward a semantic analysis of verb aspect" (Linguistics and Philosophy 1, 1977); that "prices rose" has a direction and no end:
J. Hay, C. Kennedy and B. Levin, "Scalar structure underlies telicity in degree achievements" (SALT 9, 1999).

Knows the words of one clause; no world.
"""

from __future__ import annotations

from enum import Enum, auto

from timeline.document import Extent, Signal
from timeline.languages.classes import BE, HAVE, LETTERS, letters
from timeline.languages.prose import Asks, Aspectual
from timeline.sentences.clauses import Aspect, Clause, Form, Tense, Verb
from timeline.sentences.words import Words


class Kind(Enum):
    """What a clause tells: Vendler's classes as far as they differ here; accomplishments and achievements are events."""

    STATE = auto()
    OCCUPATION = auto()
    PROGRESSIVE = auto()
    ACTIVITY = auto()
    DEGREE = auto()
    EVENT = auto()

    __hash__ = object.__hash__


_THROUGHOUT, _WITHIN = Extent.THROUGHOUT, Extent.WITHIN
_DEADLINE, _REACH, _SPAN, _FRAME = Asks.DEADLINE, Asks.REACH, Asks.SPAN, Asks.FRAME
_FOR = Signal.FOR
_KIND_STATE, _EVENT, _KIND_PROGRESSIVE, _DEGREE, _OCCUPATION = Kind.STATE, Kind.EVENT, Kind.PROGRESSIVE, Kind.DEGREE, Kind.OCCUPATION
_ACTIVITY = Kind.ACTIVITY
_GERUND, _FINITE = Form.GERUND, Form.FINITE
_ASPECTUAL_STATE = Aspectual.STATE
_SIMPLE, _PERFECT = Aspect.SIMPLE, Aspect.PERFECT
_PRESENT = Tense.PRESENT
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""


_PROGRESSIVE, _NONFINITE = (Aspect.PROGRESSIVE, Aspect.PERFECT_PROGRESSIVE), (Form.INFINITIVE, Form.GERUND)
_OTHERWISE = Aspectual.ACHIEVEMENT
"""What a verb tells that the table does not know."""
_FRAMED = frozenset((Kind.STATE, Kind.OCCUPATION, Kind.PROGRESSIVE))
FILLS: dict[Asks, frozenset[Kind]] = {
    Asks.POINT: frozenset(),
    Asks.DEADLINE: frozenset(),
    Asks.FRAME: _FRAMED,
    Asks.REACH: _FRAMED | {Kind.ACTIVITY, Kind.DEGREE},
    Asks.SPAN: frozenset(Kind),
}
"""What a phrase asks for, and the kinds that fill the time of such a phrase."""
SIGNALS: dict[Signal, Asks] = {
    **dict.fromkeys((Signal.IN, Signal.OF, Signal.BACK_TO, Signal.IN_WAKE, Signal.ORIGIN, Signal.GOAL), Asks.FRAME),
    **dict.fromkeys((Signal.BY, Signal.BEFORE, Signal.AFTER, Signal.WITHIN), Asks.POINT),
    **dict.fromkeys((Signal.FOR, Signal.THROUGHOUT, Signal.UNTIL, Signal.TO), Asks.SPAN),
    **dict.fromkeys((Signal.SINCE, Signal.FROM, Signal.STARTING, Signal.DURING, Signal.OVER), Asks.REACH),
}
"""What a signal asks for."""

_OBJECT = frozenset(letters("determiner|noun|base|third|thirds|name|number|ed|participle|ing|mark|object"))
_MEASURE = frozenset(letters("number|mark"))
_TIME, _NUMBER = LETTERS["time"], LETTERS["number"]
_DETERMINED = frozenset(letters("determiner|number"))
_CLASSED = {
    Aspectual.STATE: Kind.STATE, Aspectual.ACTIVITY: Kind.ACTIVITY, Aspectual.ACCOMPLISHMENT: Kind.EVENT, Aspectual.ACHIEVEMENT: Kind.EVENT,
}  # fmt: skip


def extent_of(words: Words, clause: Clause, verb: Verb | None, signal: Signal | None, duration: bool, negated: bool, index: int,
              ahead: bool | None = None) -> Extent:  # fmt: skip
    """The extent of the event of `clause` for a phrase at word `index` with a signal.

    `signal` says how the phrase is tied to the event ("since"), or is None; `duration`: the phrase is a stretch of
    time; `ahead`: it lies after publication (None: unknown).

    >>> from timeline.languages import language
    >>> from timeline.sentences.passage import Sentence
    >>> for text in ("She lived in Rome in 2018.", "She left Rome in 2018."):
    ...     sentence = Sentence(language("en").prose, text, 0, len(text), ())
    ...     words, (clause,) = sentence.words, sentence.clauses
    ...     print(extent_of(words, clause, clause.verbs[0], Signal.IN, False, False, words.words.index("2018") - 1).value)
    throughout
    within
    """
    asked = asked_by(words, signal, duration, index, ahead)
    uncounted = asked in (_DEADLINE, _REACH) and words.prose.counts.isdisjoint(words.words[clause.start : clause.end])
    if uncounted and _lasts(words, clause, index):
        return _THROUGHOUT
    return _THROUGHOUT if kind_of(words, clause, verb, negated, index, ahead) in FILLS[asked] else _WITHIN


def extent_without(words: Words, clause: Clause, verb: Verb | None, negated: bool) -> Extent:
    """The extent of the event of a clause that no phrase dates: what would fill a time without a signal does."""
    return _THROUGHOUT if kind_of(words, clause, verb, negated, clause.end) in _FRAMED else _WITHIN


def asked_by(words: Words, signal: Signal | None, duration: bool, index: int, ahead: bool | None) -> Asks:
    """What a phrase at word `index` asks of its event, by its signal or its first words."""
    head = words.words[index : index + 1]
    if index and words.words[index - 1] in words.prose.whole or head and head[0] in words.prose.whole:
        return _SPAN
    asked = SIGNALS[signal] if signal else _opening(words, index)
    if asked is _FRAME and duration:
        return _REACH if ahead is False else _DEADLINE
    return _FRAME if signal is _FOR and not duration else asked


def _opening(words: Words, index: int) -> Asks:
    """What the words ask with which a phrase at word `index` begins: "from May to July", "so far"."""
    for many in (2, 1):
        if asked := words.prose.asked_by.get(" ".join(words.words[index : index + many])):
            return asked
    return _FRAME


def kind_of(words: Words, clause: Clause, verb: Verb | None, negated: bool, index: int, ahead: bool | None = None) -> Kind:
    """What a clause tells, by its verb and what turns it."""
    if negated:
        return _KIND_STATE
    if verb is None:
        return _EVENT if words.prose.lasting.isdisjoint(words.words[clause.start : clause.end]) else _KIND_STATE
    around = words.words[clause.start : max(clause.end, verb.end + 1)]
    if not words.prose.turning.isdisjoint(around) and (turned := _turned(words, clause, verb, ahead)) is not None:
        return turned
    if verb.aspect in _PROGRESSIVE and verb.form is not _GERUND:
        known = words.prose.aspects.get(words.prose.bases.get(words.words[verb.main], ""))
        return _EVENT if ahead and known is not _ASPECTUAL_STATE else _KIND_PROGRESSIVE
    return _governed(words, clause, verb) or _told(words, clause, verb, index)


def _turned(words: Words, clause: Clause, verb: Verb, ahead: bool | None) -> Kind | None:
    """What a word of habit, of beginning or of counting makes of a verb."""
    habit = not words.prose.habits.isdisjoint(words.words[clause.start : clause.end])
    if habit and verb.aspect is _SIMPLE and not ahead:
        return _KIND_STATE
    begun = not words.prose.inceptive.isdisjoint(words.words[clause.start : verb.end + 1])
    return _EVENT if begun or not words.prose.counts.isdisjoint(words.words[verb.end : clause.end]) else None


def _governed(words: Words, clause: Clause, verb: Verb) -> Kind | None:
    """What a verb right before an infinitive or a gerund makes of it: "began to live", "kept working", "used to drive"."""
    if verb.form not in _NONFINITE:
        return None
    over = next((v for v in clause.verbs if v.end == verb.start or words.words[v.end : verb.start] in words.prose.phase_links), None)
    if over is None:
        return None
    main = words.words[over.main]
    base = words.prose.bases.get(main, main)
    if main in words.prose.used_to and over.end == over.start + 1 or base in words.prose.keeping:
        return _KIND_STATE
    return _EVENT if base in words.prose.starting or base in words.prose.scheduling else None


def _told(words: Words, clause: Clause, verb: Verb, index: int) -> Kind:
    """What a verb and its object tell."""
    main, prose = words.words[verb.main], words.prose
    if words.classes[verb.main] in BE:
        there = words.words[verb.start - 1 : verb.start] == (prose.existential,)
        there = there or words.words[verb.start].startswith(prose.existential_head)
        return _EVENT if there and _names_event(words, verb.end) else _KIND_STATE
    if words.classes[verb.main] in HAVE:
        return _EVENT if _names_event(words, verb.end) else _KIND_STATE
    if main in prose.stative and verb.end > verb.start + 1:
        after = words.words[verb.end : clause.end]
        if prose.agent not in after and prose.stative_with.get(main, after[:1]) == after[:1]:
            return _KIND_STATE
    passive = words.classes[verb.start] in BE or words.classes[verb.main - 1] in BE
    if passive and verb.main > verb.start and words.words[verb.main - 1] == prose.persisting:
        return _KIND_STATE
    return _of_verb(words, verb, prose.bases.get(main, main), index)


def _of_verb(words: Words, verb: Verb, base: str, index: int) -> Kind:
    """What a verb tells by its base and the words after it; `index` is the word where the phrase begins."""
    with_object = words.classes[verb.end : verb.end + 1] in _OBJECT and verb.end != index
    if _is_rounded(words, verb, base, with_object):
        return _EVENT
    if _is_filled(words, verb, base, with_object, index):
        return _KIND_STATE
    if base in words.prose.degrees:
        return _EVENT if with_object and words.classes[verb.end] not in _MEASURE else _DEGREE
    hired = base in words.prose.hired and words.words[verb.end : verb.end + 1] in words.prose.after_things
    if hired or base in words.prose.occupations or base in words.prose.occupations_of and with_object:
        return _OCCUPATION if verb.form is not _GERUND else _ACTIVITY      # a bare "working" says not for how long
    return _CLASSED[words.prose.aspects.get(base, _OTHERWISE)]


def _is_rounded(words: Words, verb: Verb, base: str, with_object: bool) -> bool:
    """Whether what goes with a verb makes an event of it: "held a meeting", "sat down", "wanted to", "wrote two plays", "two plays were
    written", "drove into"."""
    following = words.words[verb.end : verb.end + 1]
    if base in words.prose.holding and _names_event(words, verb.end) or following and following[0] in words.prose.particles:
        return True
    if base in words.prose.scheduling and following == (words.prose.toward,):
        return True                                            # a wish or a plan is an event of its own
    if base in words.prose.making and verb.main > verb.start and words.classes[verb.main - 1] in BE:
        return any(words.classes[i] == _NUMBER or words.words[i] in words.prose.numbers for i in range(max(0, verb.start - 6), verb.start))
    if base in words.prose.making and with_object:
        return words.classes[verb.end] in _DETERMINED or words.words[verb.end] in words.prose.numbers
    if base not in words.prose.moving:
        return False
    ahead = range(verb.end, min(verb.end + 6, len(words.words)))
    return any(words.words[i] in words.prose.goals and words.classes[i] != _TIME for i in ahead)


def _is_filled(words: Words, verb: Verb, base: str, with_object: bool, index: int) -> bool:
    """Whether what stands around a verb makes a state of it: "spent last week", "have split", "lay in a cellar", "now earns more"."""
    if base in words.prose.filling and verb.end == index or base in words.prose.results and verb.aspect is _PERFECT:
        return True
    if words.words[verb.main] in words.prose.resting and not with_object:
        return True
    if words.words[index : index + 1] not in words.prose.nowadays:
        return False
    return verb.tense is _PRESENT and verb.form is _FINITE and base not in words.prose.degrees


def _names_event(words: Words, at: int) -> bool:
    """Whether the noun at the end of the words from `at` on names something that happens: "its first election", not "a limp"."""
    end = at
    while end < len(words.classes) and words.classes[end] in _OBJECT:
        end += 1
    if end == at:
        return False
    noun = words.words[end - 1]
    if noun in words.prose.lasting or noun in words.prose.no_happenings:
        return False
    return noun in words.prose.happenings or noun.endswith(words.prose.event_endings)


def _lasts(words: Words, clause: Clause, index: int) -> bool:
    """Whether a noun of something that lasts stands before the phrase: "a moratorium ... in the next six months"."""
    return not words.prose.lasting.isdisjoint(words.words[clause.start : index])
