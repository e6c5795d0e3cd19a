"""The prose of a language: what the words around a time phrase do, as a value that is handed down.

Knows which questions the steps ask of a language; has no word of its own. A language answers them out of its tables.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from timeline.algebra.expressions import Expression
from timeline.document import Signal, Status
from timeline.languages.classes import LETTERS


class Aspectual(Enum):
    """What a verb tells of time, by itself: Z. Vendler, "Verbs and times" (Philosophical Review 66, 1957)."""

    STATE = "state"
    ACTIVITY = "activity"
    ACCOMPLISHMENT = "accomplishment"
    ACHIEVEMENT = "achievement"

    __hash__ = object.__hash__


class Order(Enum):
    """How a word orders an event with regard to what is told before it."""

    AFTER = "after"
    BEFORE = "before"
    SAME = "same"


class Pronoun(Enum):
    """Whom a pronoun may stand for that is the subject of a verb of telling."""

    PERSON = "person"
    BODY = "body"
    SEVERAL = "several"


class Asks(Enum):
    """What a phrase asks of its event: to be done by a point or a deadline, to lie in a frame, to reach over a time, to span it."""

    POINT = "point"
    DEADLINE = "deadline"
    FRAME = "frame"
    REACH = "reach"
    SPAN = "span"

    __hash__ = object.__hash__


class Phase(Enum):
    """Where a telling stands in a change: told before it is made, at its beginning."""

    SAID = "said"
    BEGUN = "begun"

    __hash__ = object.__hash__


class Changes(NamedTuple):
    """Words that tell one change in many ways: resign, quit, step down. A change is a name that only merging knows.

    `verbs`: base forms to the words behind them and the changes that they tell with those, the most words first; `nouns`: stems to
    changes; `light`: verbs that tell what their noun names ("announced her resignation"); `passing`: those that it may be the subject of; `occurring`: those that tell that it is, or is to
    be ("a hearing will be held"), with a word behind them; `phases`: what verbs say of how far a change
    has come; `once`: changes that happen once to whom they happen; `often`: again and again; `daily`: not twice a day; `loose`: what may tell the same only where
    the times fit.
    """

    verbs: Mapping[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]]
    nouns: Mapping[str, frozenset[str]]
    light: frozenset[str]
    passing: frozenset[str]
    occurring: frozenset[tuple[str, ...]]
    phases: Mapping[str, Phase]
    once: frozenset[str]
    often: frozenset[str]
    daily: frozenset[str]
    loose: frozenset[str]


class Classes(dict[str, str]):
    """Words as they stand in a text, with the blanks after them, to class letters; a new word is classed when it is first met."""

    LIMIT = 60_000

    def __init__(self, class_of: Callable[[str], str]) -> None:
        super().__init__()
        self.class_of = class_of

    def __missing__(self, word: str) -> str:
        if len(self) > self.LIMIT:
            self.clear()
        letter = self[word] = LETTERS["mark"] if word == "-" else self.class_of(word.rstrip())      # "61%-owned": no dash
        return letter


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Prose:
    """What the steps after reading ask of a language. Words are in lower case; one of two languages is never equal to the other."""

    # -- words and their forms

    letters: Classes
    """Words as they stand in a text, with the blanks after them, to the letters of their classes."""
    bases: Mapping[str, str]
    """Verb forms to their base: "took" to "take"."""
    aspects: Mapping[str, Aspectual]
    """Base forms of verbs to what they tell of time."""
    plural: str
    """The ending of a plural."""
    same_forms: frozenset[str]
    """Words of the past tense that may be present."""
    stem: Callable[[str], str]
    """A word without its ending, roughly: the same for the forms of one word."""
    past: str
    """The ending of a regular past tense."""
    owning: tuple[str, ...]
    """The endings of an owner in the singular."""
    owners: tuple[str, ...]
    """The endings of an owner."""
    titles: frozenset[str]
    """Abbreviations that a name or a number follows: a full stop after one never ends a sentence."""
    abbreviations: frozenset[str]
    """Abbreviations that may end a sentence: they do where a word follows that opens one."""
    openers: frozenset[str]
    """Words that open a sentence, in lower case."""
    closing_titles: frozenset[str]
    """Of the titles, as they are spelled, those that a full stop after them may close a sentence with."""
    small_abbreviations: frozenset[str]
    """Abbreviations that are such in small letters too."""
    openers_alone: frozenset[str]
    """Openers that may be an initial."""
    numbering: frozenset[str]
    """What a number follows, after a full stop."""
    numbers: frozenset[str]
    """Words that count, and make events of what is counted: "two plays"."""
    currencies: frozenset[str]
    """Marks before a sum that are part of it."""

    # -- small words, by what they do

    agent: str
    """Before who does what a passive tells."""
    toward: str
    """Before an infinitive, and a goal."""
    purpose: str
    """Before a purpose or a stretch of time."""
    likening: str
    """Before a role or a report: "as the mayor said"."""
    dummy: str
    """The subject that stands for a clause: "it is said that"."""
    existential: str
    """Before what there is."""
    complementizer: str
    """Before a clause that is told or thought."""
    open_question: str
    """Before a clause that is asked."""
    linking: str
    """Between a noun and what it is of."""
    article: str
    """The definite article."""
    denial: str
    """The word that denies a noun."""
    origin: str
    """After a verb of preventing."""
    unfinished: str
    """Denies an infinitive: "has yet to open"."""
    nor: str
    """Denies what it adds."""
    contrary: str
    """After it a denial is none."""
    afterthought: str
    """Goes before a word that leads a clause."""

    # -- what a time only stands beside

    comparing: frozenset[str]
    """Words behind which a time is only compared with: "more than in 1950"."""
    unmoved: frozenset[str]
    """Words behind which a figure is compared with a time, beside those of `moved`: "flat on last year"."""
    levels_on: frozenset[str]
    """Words before the time that such a figure is compared with."""
    weighing: frozenset[str]
    """Words before an amount that another is weighed against: "12 cents against 9 cents"."""
    records: frozenset[str]
    """Words of how far a record looks back: "the first in ten years"; superlatives do so too."""
    superlative: str
    """The ending of superlatives."""
    no_superlatives: frozenset[str]
    """Words that end as superlatives do and are none."""
    date_labels: frozenset[str]
    """Words before a colon that only say that a date follows: "Date:", "Updated:"."""

    # -- who says so

    attributing: frozenset[str]
    """Verbs whose subject is the source of what they tell."""
    speech: frozenset[str]
    """Verbs after a comma or a quotation that make what precedes a report: ", X said"."""
    hearing: frozenset[str]
    """Verbs of telling whose object hears: "told the court that"."""
    addressing: frozenset[str]
    """Of these, those whose object never tells: "told Reuters"."""
    confessing: frozenset[str]
    """Verbs of telling that take a gerund: "admitted taking the money"."""
    claiming: frozenset[str]
    """Verbs of telling that take an infinitive: "claimed to have been in Rome"."""
    showing: frozenset[str]
    """Verbs that things do too: "the wounds show"; a source where the subject is one."""
    told_by: frozenset[str]
    """Words without which nobody tells a sentence but the text itself."""
    according: tuple[str, ...]
    """The words before a source without a verb: "according to X"."""
    sources: frozenset[str]
    """Nouns that name a source."""
    speakers: frozenset[str]
    """Nouns of those who speak in a headline, beside sources: "Police: ..."."""
    no_sources: frozenset[str]
    """What something may be "according to" without being told by it."""
    told_things: frozenset[str]
    """Nouns of what is told, which tells nothing itself: "his decision"."""
    plurals: frozenset[str]
    """Plurals without the ending of one: "police say"."""
    periods: frozenset[str]
    """Nouns at the end of a time that names a period: "the 2013 financial year"."""
    no_speakers: frozenset[str]
    """Words at the end of a subject that name no source."""
    cited: frozenset[str]
    """Participles before "as saying"."""
    quoting: frozenset[str]
    """Participles of telling that are no passive before their source: "quoted as saying"."""
    trailing: frozenset[str]
    """Words after a source that are no part of its name: "the Post first reported"."""
    before_names: tuple[str, ...]
    """What the name of a source does without at its head, each with a blank."""
    plain_telling: frozenset[str]
    """Verbs of telling that stay such before a purpose."""
    after_things: frozenset[tuple[str, ...]]
    """What follows a verb that tells a thing, or of a role: "noted for storms", "worked as a cook"."""
    pronouns: dict[str, Pronoun]
    """Pronouns as subjects of telling, to whom they may stand for."""
    objective: Mapping[str, str]
    """Pronouns as objects to the same as subjects."""
    possessives: Mapping[str, str]
    """Possessives to the pronoun of whose it is."""
    genders: dict[str, str]
    """Titles and nouns of persons to the pronoun that stands for them: "mrs" to "she"."""

    # -- order

    order: Mapping[str, Order]
    """Words at the head of a clause that order it with regard to what is told before it."""
    order_words: frozenset[str]
    """A sentence without any of them has no word of order."""

    # -- what verbs do to what they govern

    scheduling: frozenset[str]
    """Verbs that put what they govern into the future of their own time."""
    foreseeing: frozenset[str]
    """Verbs whose object is still to come, wanted or not: "warned of floods", "demand a vote"."""
    announcing: frozenset[str]
    """Verbs that are acts of speech, which news tells on its day: "urged restraint"."""
    implicative: frozenset[str]
    """Verbs whose infinitive happens (or not) at their own time: "failed to agree", "began to fall"."""
    negating: frozenset[str]
    """Verbs that deny what they govern: "failed to pass", "avoided paying"."""
    preventing: frozenset[str]
    """Verbs that, with "from", deny what they keep others from: "prevented the fleet from sailing"."""
    rebutting: frozenset[str]
    """Verbs that deny a claim: "dismissed claims that he lied"."""
    raising: frozenset[str]
    """Verbs whose negation is that of what they govern: "I don't think he left"."""
    asking: frozenset[str]
    """Verbs after which "if" opens a question."""
    guessing: frozenset[str]
    """Verbs that doubt what they govern."""
    binding: frozenset[str]
    """Verbs of the past that bind for what is to come: "ordered the firm to pay by the end of the year"."""
    planning: frozenset[str]
    """Verbs whose object is what is to come: "planned a march for Saturday"."""
    spanning: frozenset[str]
    """Verbs that say nothing without the time that they reach over: "runs from May to July"."""
    taking_time: frozenset[str]
    """Verbs that a bare length follows: "took three months"."""
    denying_verbs: frozenset[str]
    """Verbs of telling that deny what is told."""

    # -- denial

    ruling_out: frozenset[tuple[str, ...]]
    """Verbs that deny what they govern, with their particles."""
    negators: frozenset[str]
    """Words of a verb group that negate it."""
    negators_before: frozenset[str]
    """Words that negate the verb after them."""
    negative_subjects: frozenset[str]
    """Subjects that deny their verb."""
    negative_heads: frozenset[tuple[str, ...]]
    """Words at the head of a clause that negate it."""
    no_negations: frozenset[tuple[str, ...]]
    """Words that look like negations and are none: "no fewer than nine came", "not only"."""
    denials: frozenset[str]
    """Words that deny what they stand before."""
    no_longer: tuple[str, ...]
    """Denies what was."""
    denying: frozenset[str]
    """Words without which nothing is denied, but for a verb that carries its negation."""

    # -- doubt, conditions, hearsay, plans

    matrix: Mapping[str, tuple[Status | None, Status | None]]
    """What words make of a clause with "that" after them, as they stand and where they are denied: "no chance that", "not true that"."""
    happening: frozenset[str]
    """Verbs that say when an event is, or how long it lasts."""
    contents: frozenset[str]
    """Nouns that a clause behind "that" gives in full: "the news that", "fears that"."""
    claims: frozenset[str]
    """Nouns of what is told by hearsay where "that" follows: "amid reports that he fled"."""
    matrix_words: frozenset[str]
    """Words without which nothing before a clause but a verb of thinking decides its status."""
    either: tuple[str, str]
    """After "whether" they say that it is so in both cases."""
    owning_marks: frozenset[str]
    """Marks that make an owner of a plural: "the owners' | lost keys"."""
    dummies: frozenset[str]
    """Subjects that stand for a clause."""
    conditions: Mapping[str, tuple[tuple[str, ...], ...]]
    """Words that open a condition, by the first of them."""
    no_conditions: frozenset[tuple[str, ...]]
    """Words that look like conditions and are none."""
    inverted: frozenset[str]
    """Words that, before their subject, open a condition: "had he won"."""
    afar: frozenset[str]
    """Cues that reach over the whole sentence, wherever they stand: conditions, a question mark."""
    conditioning: frozenset[str]
    """Words without which no condition opens, but for a verb before its subject."""
    weak_conditions: frozenset[str]
    """Words that open a condition of what is to come only."""
    supposing: frozenset[str]
    """Verbs that open a condition where a clause follows."""
    unreal: frozenset[str]
    """Before a perfect: what did not come to pass."""
    speculative: frozenset[str]
    """Words that doubt."""
    believed: frozenset[str]
    """Participles that doubt what follows them: "is thought to have sunk", "feared dead"."""
    doubted: frozenset[str]
    """What follows such a participle where it doubts."""
    certain_modals: frozenset[str]
    """Modal verbs that do not doubt."""
    inferring: frozenset[str]
    """Modals that infer where a perfect follows: "must have entered"."""
    unable: frozenset[str]
    """Modal verbs that deny an ability, which is lacked now: "it cannot hold"."""
    abilities: frozenset[str]
    """Modal verbs that say of the past what somebody was able to: "could leave in 2012"."""
    likely: frozenset[str]
    """Adjectives that doubt only where a complement follows."""
    before_likely: frozenset[tuple[str, ...]]
    """Words that make adverbs of them."""
    complement_links: frozenset[tuple[str, ...]]
    """What opens a complement."""
    adverb_ending: str
    """The ending of an adverb."""
    doubting_adverbs: frozenset[str]
    """Adverbs of doubt without it."""
    seeming: tuple[str, ...]
    """How verbs of seeming begin."""
    after_seeming: frozenset[tuple[str, ...]]
    """What follows them where they doubt."""
    rumours: frozenset[str]
    """Nouns that doubt only the verb after them."""
    hearsay: frozenset[str]
    """Adverbs of what is told by nobody in particular."""
    said_to: frozenset[str]
    """Participles that tell by hearsay where "to" follows: "is said to have drowned"."""
    hearsay_idiom: tuple[str, ...]
    """What tells by hearsay behind a noun: "rumour has it that"."""
    heard: frozenset[str]
    """Words without which nothing is hearsay."""
    scheduled: frozenset[str]
    """Words that put into the future what they stand before."""
    on_schedule: frozenset[str]
    """Participles that tell a schedule only, whenever it was for: "was scheduled to open"."""
    schedule_links: frozenset[str]
    """What follows them."""
    coming: frozenset[str]
    """Adjectives and participles that put what stands beside them ahead of the day of writing: "payable Jan. 15", "due in May"."""
    at_first: frozenset[str]
    """Words before those that make them what was to come once: "first expected in June", "originally due in May"."""
    coming_to: frozenset[str]
    """The same, and those that do so behind "is" and "was" only: "is set for Friday", "was likely to close"."""
    put_off: frozenset[str]
    """Participles of what was done once and holds until a time ahead: "adjourned until March"."""
    hedges: frozenset[str]
    """Words by which a sentence calls itself a rumour."""
    cues: frozenset[str]
    """Words that may decide a status."""

    # -- how an event fills its time

    asked_by: Mapping[str, Asks]
    """Words with which a phrase without a signal begins, by what they ask of its event; all others ask for a frame."""
    occupations: frozenset[str]
    """Activities that fill a year or a term as a state does: "he worked in Rome"."""
    occupations_of: frozenset[str]
    """Verbs that do so with an object: "in the 1990s she ran a bank", not "she ran from a fire"."""
    hired: frozenset[str]
    """Verbs that do so with "for" or "as": "played for Leeds"."""
    starting: frozenset[str]
    """Verbs of phase that make an event of the verb after them."""
    keeping: frozenset[str]
    """Verbs of phase: what they make of the verb after them, an event ("began to live") or a state ("went on teaching")."""
    holding: frozenset[str]
    """Verbs that tell what their object names: "held a meeting", where "held the island" is a state."""
    filling: frozenset[str]
    """Verbs whose object is the time that is filled: "spent last week in bed"."""
    degrees: frozenset[str]
    """Verbs of change without an end of its own: "prices have risen since March"."""
    making: frozenset[str]
    """Verbs that end with their object: "has written two plays", where "has written for the paper" goes on."""
    moving: frozenset[str]
    """Verbs of motion."""
    results: frozenset[str]
    """Changes whose result is what the perfect speaks of: "since 2018 they have split ways"."""
    resting: frozenset[str]
    """Words that tell a state where no object follows: "lay in a cellar"."""
    stative: frozenset[str]
    """Participles that tell a state rather than a passive event, where no "by" follows."""
    stative_with: Mapping[str, tuple[str, ...]]
    """The word after it without which such a participle tells an event: "was married to her", "was married in May"."""
    particles: frozenset[str]
    """Words that make an event of a posture or an activity: "stood up", "ran away"."""
    goals: frozenset[str]
    """Words that give a motion an end: "drove into the canal"."""
    habits: frozenset[str]
    """Words that make a habit, a state, of a simple tense: "swam in the lake every morning"."""
    inceptive: frozenset[str]
    """Adverbs that make the beginning of a state of it: "was suddenly rich"."""
    counts: frozenset[str]
    """Words that count events: "has moved twice"."""
    whole: frozenset[str]
    """Words before a time that take in the whole of it: "all summer"."""
    turning: frozenset[str]
    """Words of habit, of beginning or of counting."""
    used_to: frozenset[str]
    """Verbs of habit before an infinitive."""
    phase_links: frozenset[tuple[str, ...]]
    """What may stand between a verb of phase and the next: "went on working"."""
    existential_head: str
    """The same word, run together with its verb."""
    persisting: str
    """Makes a state of a participle."""
    nowadays: frozenset[tuple[str, ...]]
    """Phrases that make a habit of the present tense."""

    # -- nouns of events

    events: frozenset[str]
    """Nouns that name events."""
    happenings: frozenset[str]
    """Nouns that name what happens, after "there was", "had" and "held"."""
    no_happenings: frozenset[str]
    """Nouns with the endings of events that name none."""
    lasting: frozenset[str]
    """Nouns of events that last: an interval around them is filled."""
    standing: frozenset[str]
    """Words of time that say what a noun is or was: "former mayor"."""
    frames: frozenset[str]
    """Words that put what happens into the time of an event."""
    same: str
    """The word before what is likened."""
    selves: frozenset[str]
    """Words by which one speaks of oneself, that are numbers of kings and wars behind a name."""
    speaking_for: frozenset[str]
    """Words at the head of what is said that mean the speaker."""
    addressed: frozenset[str]
    """Pronouns of whoever reads, of whom anything general is told: "you lose your seat that day"."""
    assent: frozenset[str]
    """Words that say yes or no and nothing else."""
    suffering: str
    """The participle of what is done to somebody: "since being sacked"."""
    looking_ahead: frozenset[str]
    """Words behind which a noun names what is still to come."""
    begun_by: str
    """The one of them behind which nothing else has the time of its noun: "not since the crash last May"."""
    beside_event: frozenset[str]
    """Words behind which a noun names what something else stands beside in time or as a reason: "despite the fall"."""
    event_endings: tuple[str, ...]
    """Endings of nouns that mostly name events."""
    demonstratives: frozenset[str]
    """Determiners that stand alone as well: "this helped"."""
    known: frozenset[str]
    """Words that make a noun a known one."""

    # -- clauses

    ahead: frozenset[str]
    """Conjunctions that put a present tense ahead."""
    simultaneous: frozenset[str]
    """Conjunctions of the same time."""
    together: frozenset[str]
    """Conjunctions whose clause shares the time of the one before it."""
    personal: frozenset[str]
    """Words that open a relative clause of a person."""
    singular: frozenset[str]
    """Determiners of one thing."""
    numbers_of: Mapping[str, bool]
    """Forms of verbs that have a number, and whether it is the plural."""
    owners_of: frozenset[str]
    """Words that open a relative clause of what belongs to its noun."""
    nearness: frozenset[str]
    """Words on a time, which say nothing without it."""
    places: frozenset[str]
    """Words that open a relative clause of a place."""

    # -- one change in other words

    changes: Changes
    """Words that tell one change in many ways."""
    reaching: frozenset[str]
    """Words before whom a verb and its noun reach together: "took charge of"."""
    copulas: frozenset[str]
    """Verbs that only say what somebody is."""
    in_office: frozenset[str]
    """What somebody is in who holds an office: "in charge since 2002"."""
    office_verbs: frozenset[str]
    """Verbs of who holds an office: "has led the firm since 2011"."""
    holding_office: frozenset[str]
    """The changes by which somebody comes to hold an office: "has been mayor since May"."""

    # -- titles and names

    leading: frozenset[str]
    """Words that a title does without at its head."""
    auxiliaries: frozenset[str]
    """Verbs before which a complementizer is a pronoun."""
    subordinators: frozenset[str]
    """Words that a title does without before a subject: "as he did here"."""
    subjects: frozenset[str]
    """Pronouns that are subjects."""
    leads: frozenset[str]
    """Words that a title may do without at its head."""
    left_over: frozenset[str]
    """Words that a title does not end with where it is cut."""
    left_behind: re.Pattern[str]
    """What a title does not end with."""
    head_pronoun: re.Pattern[str]
    """A pronoun at the head of a title that gets its name in brackets."""
    person: re.Pattern[str]
    """A name, by its capitals."""
    born: str
    """What is said of a name at the first day of its life."""
    died: str
    """What is said of it at the last."""
    given_names: Mapping[str, str]
    """Given names and titles to the pronoun of who has them, "" where either may stand for them."""
    no_person: re.Pattern[str]
    """What no name of a person has."""
    names: re.Pattern[str]
    """A run of capitalised words: a name, of a person or of anything else."""
    named: re.Pattern[str]
    """The same, a title before it with it, and initials: "Mr. Akker", "Ada B. Holt"."""
    scenes: Mapping[str, frozenset[str]]
    """Stems of words to the kinds of stories that they stand in."""
    besides: re.Pattern[str]
    """Words that tell that something happened besides: "a library opened on Friday too"."""
    short_names: Mapping[str, tuple[str, ...]]
    """Short forms of given names to those that they may be short for."""
    offices: frozenset[str]
    """What persons are called beside their names: posts, ranks, kin, and the words before such."""
    standing_for: Mapping[str, bool]
    """Nouns by which is called again who or what has been named, and whether that is a person: "the ship", "the suspect"."""
    renewing: frozenset[str]
    """Words that make another one of what has been named: "the new president"."""
    demonyms: frozenset[str]
    """Names of peoples, faiths and parties, which name nobody."""
    locating: frozenset[str]
    """Words before the place of an event."""
    inner_name: str
    """A capital inside a sentence, where it makes a name, as a pattern for polars, with two characters before it; at a sentence's head it
    makes none."""
    place_before: frozenset[str]
    """Words after which a name is likely no person's."""
    in_place: frozenset[str]
    """Words after which a name is a place's wherever else it stands."""
    calendar: frozenset[str]
    """Names of the calendar, which have a capital wherever they stand."""
    in_force: frozenset[str]
    """What holds from a time on, or up to one: "valid from May"."""
    originating: frozenset[str]
    """Base forms of verbs that tell where something comes from: "dates from 1623"."""
    percents: frozenset[str]
    """Behind a number that compares."""
    shifted: frozenset[str]
    """Words between a verb and the "to" of where it moves what it is of: "brought forward to May"."""
    moved: frozenset[str]
    """What says on which side of an earlier figure one lies: "up from last year"."""
    laws: frozenset[str]
    """What laws are; one with a capital beside a year has it as its name."""
    streets: frozenset[str]
    """What streets are."""
    yearly: frozenset[str]
    """What is counted by the year: "1997 sales"."""
    measuring: frozenset[str]
    """Before a number of things, where no year stands: "runs to 2045 pages"."""
    open_classed: frozenset[str]
    """Words that a year may stand behind though they are of an open class."""
    equating_verbs: tuple[str, ...]
    """Of these, the verbs."""
    equating: frozenset[str]
    """What stands between a count and the day that it names: "Day 1 was 5 May"."""
    units: frozenset[str]
    """Units of measure and money, behind a number."""
    measures: frozenset[str]
    """Nouns whose number stands behind them: "a crowd of 2012"."""
    levels: frozenset[str]
    """Before a level or a place, where no year stands: "closed at 2019"."""
    from_times: frozenset[str]
    """Before a year that other numbers of the sentence make no number: "the stock for 1998 was 1600 barrels"."""
    dating: frozenset[str]
    """Before a year, which they make one: "in 1640"."""
    operators: frozenset[str]
    """Signs that make sums of the numbers beside them."""
    held: frozenset[str]
    """What is held again and again, whose number is a year: "election 2016"."""
    joining: frozenset[str]
    """What joins two numbers, and two years as well: "1901 to 1950"."""
    taking: frozenset[str]
    """Before how long something took: "in 2:01:39"."""
    works: frozenset[str]
    """What works of art are: "the album 1989"."""
    initial: re.Pattern[str]
    """An initial, or what stands between two parties, before a surname."""
    never_daily: frozenset[str]
    """Before no day of the week: "in Monday Holdings"."""
    naming: frozenset[str]
    """Before a name of a person: "by", "named"."""
    adjective_endings: tuple[str, ...]
    """How adjectives end."""
    qualifying: frozenset[str]
    """Adjectives that do not end so, of how a year was: "a strong 2013"."""
    introducing: frozenset[str]
    """Before a noun that is new, or somebody's: "a", "her"."""
    things: frozenset[str]
    """Nouns of the tables."""
    no_names: frozenset[str]
    """Capitalised words, in lower case, with which no name of a person begins."""
    nameless: frozenset[str]
    """Words, in lower case, with which no name begins."""
    empty: frozenset[str]
    """Words that say nothing of what happened."""

    # -- what a phrase is counted from

    new_clause: frozenset[str]
    """Nouns that no noun stands before: a clause of their own begins."""
    anchor_links: frozenset[str]
    """What goes on with a noun that something is counted from: "the fall of Girona"."""
    sides: Mapping[str, tuple[Signal, Expression]]
    """Words before an event that is told in words, and what they say of it: "since the war"."""
    side: re.Pattern[str]
    """One of them, before the head of a noun phrase."""
    side_tails: Mapping[str, int]
    """The part of each of them that tells it best, in small letters always, and where in it that stands."""
    anchor_border: re.Pattern[str]
    """What parts a date from an event that it is not of."""
    apposing: re.Pattern[str]
    """What stands between two phrases of one time."""

    # -- fiscal years

    fiscal: re.Pattern[str]
    """What stands before the day on which a fiscal year begins or ends: "fiscal 2024, which began on October 1". Group "way" is its
    verb."""
    fiscal_ends: frozenset[str]
    """Those of these verbs that say when it ends."""

    # -- where a text says when it was published

    published_mark: re.Pattern[str]
    """What stands before the day of publication."""
    dateline_place: re.Pattern[str]
    """The place that opens a dateline."""
    dateline: re.Pattern[str]
    """A dateline at the head of a text."""
