"""Why two tellings are one event, or are not: reasons for people to read, out of the levels that decided.

Knows levels by their names; no words, no times.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from timeline.merging.levels import Level

__all__ = ["REASONS", "Reason", "Verdict"]


class Reason(Enum):
    """Why two tellings are one, or are not; in the order in which they are said."""

    ACTOR = "same actor"
    NAME = "same name"
    CHANGE = "same change"
    VERB = "same verb"
    THING = "same thing"
    PLACE = "same place"
    SCENE = "same kind of story"
    WORDS = "same words"
    TIME = "time"
    CONFLICT = "times that exclude each other"
    BY_PLACE = "another place"
    BY_NUMBER = "another number"
    BY_THING = "another thing"
    BY_ACTOR = "another actor"
    BY_BESIDES = "one says that it happened besides"
    BY_TIME = "times too far apart"
    BY_TELLING = "one was told before the other's time came"
    BY_CHANGE = "another change"
    UNLIKE = "too little in common"

    @property
    def parts(self) -> bool:
        """Whether it parts two tellings."""
        return self.name.startswith(("BY_", "UNLIKE"))


REASONS = {
    **dict.fromkeys((Level.TWO_ACTORS, Level.TURNED, Level.TO_WHOM, Level.WHO), Reason.ACTOR),
    **dict.fromkeys((Level.NAMED, Level.NEAR, Level.ACTORS), Reason.NAME),
    **dict.fromkeys((Level.ONCE, Level.CHANGE, Level.OFTEN, Level.LOOSE, Level.VERB), Reason.CHANGE),
    **dict.fromkeys((Level.HEADS, Level.NOUNS), Reason.THING), Level.PLACE: Reason.PLACE,
    Level.SCENES: Reason.SCENE, Level.WORDS: Reason.WORDS,
    **dict.fromkeys((
        Level.DAY, Level.WEEK, Level.SAME_MONTH, Level.MONTH, Level.SAME_YEAR, Level.DAY_IN_YEAR, Level.YEAR, Level.BEGIN, Level.OPEN,
        Level.LONG,
    ), Reason.TIME),
    **dict.fromkeys((Level.NEXT, Level.DAYS, Level.WEEKS, Level.MONTHS, Level.IN_YEAR), Reason.CONFLICT),
    **dict.fromkeys((Level.OTHER_PLACE, Level.OTHER_PLACE_TOO), Reason.BY_PLACE),
    **dict.fromkeys((Level.OTHER_NUMBER, Level.OTHER_NUMBER_TOO), Reason.BY_NUMBER),
    **dict.fromkeys((Level.OTHER_THING, Level.OTHER_THING_TOO, Level.OTHER_NOUN_TOO), Reason.BY_THING),
    **dict.fromkeys((Level.OTHER_ACTOR, Level.OTHER_ACTOR_TOO, Level.OTHER_DOER, Level.OTHER_DOER_TOO), Reason.BY_ACTOR),
    **dict.fromkeys((Level.ANOTHER, Level.ANOTHER_TOO), Reason.BY_BESIDES),
    **dict.fromkeys((Level.FAR, Level.HALF_TIMED), Reason.BY_TIME), Level.IMPOSSIBLE: Reason.BY_TELLING,
    **dict.fromkeys((Level.OTHER_CHANGE, Level.ONLY_OTHER_CHANGE), Reason.BY_CHANGE),
}  # fmt: skip
"""The reason that a level is."""


class Verdict(NamedTuple):
    """How surely two tellings are one event, in log-odds (above 0 they are), and the reasons."""

    worth: float
    why: tuple[str, ...]

    @property
    def one(self) -> bool:
        """Whether they are one event."""
        return self.worth > 0
