"""Levels: what two tellings may have in common, or not, each by its name.

Knows names only: how they are found timeline.merging.comparing knows, what they are worth timeline.merging.weights.
"""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias

__all__ = ["EXCLUDING", "SAME_ACTOR", "SAME_CHANGE", "SHORT", "TIMES", "WIDE", "Found", "Level"]


class Level(Enum):
    """What two tellings may have in common, or not."""

    DAY = "the same day"
    WEEK = "times within a week"
    SAME_MONTH = "the same month"
    MONTH = "a time within the month of the other"
    SAME_YEAR = "the same year"
    DAY_IN_YEAR = "a day within the year of the other"
    YEAR = "a time within the year of the other"
    BEGIN = "times that begin together"
    OPEN = "times that fit, one of them open"
    LONG = "times of many years that fit"
    TIMELESS = "no times"
    HALF_TIMED = "a time, and none"
    NEXT = "a day and the next"
    DAYS = "days apart"
    WEEKS = "weeks apart"
    MONTHS = "months apart"
    IN_YEAR = "a year apart"
    FAR = "years apart"
    OVER = "times that neither fit nor exclude each other"
    IMPOSSIBLE = "one was told before the other's time came"

    ONCE = "a change that happens once"
    CHANGE = "the same change"
    OFTEN = "the same change, which happens often"
    LOOSE = "nearly the same change"
    VERB = "the same verb"
    LIGHT = "the same verb, which says little"
    FAMILY = "words of one family"
    CHANGE_BESIDE = "a change that the other tells beside its verb"
    OTHER_CHANGE = "another change"
    ONLY_OTHER_CHANGE = "another change, and nothing beside it"
    ONE_CHANGE = "a change, and a verb that is in no table"
    NO_CHANGE = "verbs that are in no table"
    NO_VERB = "no verb"
    ANNOUNCED = "a change, and that it was announced"
    ONCE_AT_ODDS = "a change that happens once to an actor, at times that exclude each other"
    PLAN_AT_ODDS = "a change of an actor planned and done, at times that exclude each other"
    SHARE_OF_CHANGES = "the share of changes told beside the verb"
    OTHER_CHANGES = "no change in common"

    TWO_ACTORS = "the same actors"
    TURNED = "an actor who does and suffers"
    TO_WHOM = "to the same actor"
    WHO = "by the same actor"
    NAMED = "an actor of one named by the other"
    NEAR = "an actor of one near the other"
    OTHER_ACTOR = "another actor"
    OTHER_NAMED = "another actor, who is named by the other"
    ONE_ACTOR = "an actor, and nobody"
    NOBODY = "nobody"
    MORE_NAMES = "another name in common"
    ACTORS = "names in common"
    SHARE_OF_ACTORS = "their share among names"
    OTHER_ACTORS = "rare names that are not in common"
    NAMELESS = "no names"
    NEAR_ACTORS = "names near both"

    HEADS = "the same thing"
    NOUNS = "a noun in common"
    OTHER_THING = "another thing"
    OTHER_DOER = "done by another"
    PLACE = "the same place"
    OTHER_PLACE = "another place"
    NUMBER = "the same number"
    OTHER_NUMBER = "another number"
    OTHER_PLACE_TOO = "the same change at another place"
    OTHER_THING_TOO = "the same change of another thing"
    OTHER_DOER_TOO = "the same change by another"
    OTHER_NUMBER_TOO = "the same change in another number"
    OTHER_NOUN_TOO = "the same change of what is called otherwise"
    OTHER_ACTOR_TOO = "the same change of another actor"

    WORDS = "words in common"
    SHARE_OF_WORDS = "their share among words"
    SCENES = "scenes in common"
    SHARE_OF_SCENES = "their share among scenes"
    OTHER_SCENES = "no scene in common"
    ANOTHER = "one says that it happened besides"
    ANOTHER_TOO = "the same change, and besides"

    PLANS = "both planned"
    PLAN_AND_DONE = "planned and done"
    DENIED = "denied by one"
    DOCUMENT = "one document"
    DOCUMENT_PLAN = "planned and done, in one document"
    TWICE = "two times, in one document"
    CLAUSE = "two times in one clause"
    RIVALS = "other tellings of the same time"

    __hash__ = object.__hash__


Found: TypeAlias = tuple[Level, float]
"""A level, and how much of it."""
SAME_CHANGE = frozenset((Level.ONCE, Level.CHANGE, Level.OFTEN, Level.LOOSE, Level.VERB, Level.FAMILY))
"""The levels of one change."""
SAME_ACTOR = frozenset((Level.TWO_ACTORS, Level.TURNED, Level.TO_WHOM, Level.WHO))
"""The levels of one actor."""
SHORT = frozenset((Level.DAY, Level.WEEK, Level.SAME_MONTH, Level.MONTH, Level.SAME_YEAR, Level.DAY_IN_YEAR, Level.YEAR))
"""The levels of times that fit and are no longer than a year."""
WIDE = frozenset((Level.SAME_YEAR, Level.YEAR, Level.DAY_IN_YEAR, Level.BEGIN, Level.OPEN, Level.LONG, Level.TIMELESS))
"""The levels of times that fit, one of which is longer than a month or unknown."""
EXCLUDING = frozenset((Level.NEXT, Level.DAYS, Level.WEEKS, Level.MONTHS, Level.IN_YEAR, Level.FAR))
"""The levels of times that exclude each other."""
TIMES = EXCLUDING | SHORT | WIDE | {Level.HALF_TIMED, Level.OVER}
"""The levels of time, of which each pair has one."""
