"""What each level is worth that two tellings may have in common, in log-odds: above 0 it speaks for one event, below for two.

The numbers are those of a logistic regression over all pairs of tellings of the affairs in samples/affairs that are not set aside (each
pair has one level of time, which holds how rare it is that two tellings are one); `python -m tests.fitted` makes them anew. A level that is
not here is worth nothing. Some levels decide by themselves (PARTING of same.py, FAR, and CLAUSE where the words are the same): there
what the regression makes of them is not used.
"""

from __future__ import annotations

from collections.abc import Mapping

from timeline.merging.levels import Level

SET: Mapping[Level, float] = {Level.ONLY_OTHER_CHANGE: -3.5, Level.PLAN_AT_ODDS: 1.0}
"""What is set by hand: "burned down" and "was inspected" on one day are two events, however alike the rest is; and that somebody leaves on
28 February, say some, and on 1 January, says one, is what a reader wants to see."""
WEIGHTS: Mapping[Level, float] = {
    **SET,
    Level.DAY: -0.31,
    Level.WEEK: -1.09,
    Level.SAME_MONTH: -0.40,
    Level.MONTH: -1.26,
    Level.SAME_YEAR: 1.26,
    Level.DAY_IN_YEAR: -2.66,
    Level.YEAR: -1.49,
    Level.BEGIN: -0.23,
    Level.OPEN: -4.45,
    Level.LONG: -4.71,
    Level.TIMELESS: -2.59,
    Level.HALF_TIMED: -4.78,
    Level.NEXT: -1.69,
    Level.DAYS: -3.89,
    Level.WEEKS: -3.08,
    Level.MONTHS: -4.52,
    Level.IN_YEAR: -4.82,
    Level.FAR: -5.18,
    Level.OVER: -2.83,
    Level.IMPOSSIBLE: -1.04,
    Level.ONCE: 0.75,
    Level.CHANGE: 1.46,
    Level.OFTEN: -0.41,
    Level.LOOSE: -0.58,
    Level.VERB: 1.71,
    Level.LIGHT: 0.36,
    Level.FAMILY: 1.05,
    Level.CHANGE_BESIDE: -0.67,
    Level.OTHER_CHANGE: -1.38,
    Level.ONE_CHANGE: -0.75,
    Level.NO_CHANGE: -0.57,
    Level.NO_VERB: 0.29,
    Level.ANNOUNCED: -0.39,
    Level.ONCE_AT_ODDS: 1.24,
    Level.SHARE_OF_CHANGES: 0.54,
    Level.OTHER_CHANGES: 0.23,
    Level.TWO_ACTORS: 0.97,
    Level.TURNED: -0.40,
    Level.TO_WHOM: 0.57,
    Level.WHO: 0.48,
    Level.NAMED: 0.47,
    Level.NEAR: -0.24,
    Level.OTHER_ACTOR: -0.60,
    Level.OTHER_NAMED: -0.68,
    Level.ONE_ACTOR: -0.56,
    Level.MORE_NAMES: -0.53,
    Level.ACTORS: 0.71,
    Level.SHARE_OF_ACTORS: 0.90,
    Level.OTHER_ACTORS: 0.06,
    Level.NAMELESS: 0.85,
    Level.NEAR_ACTORS: 0.08,
    Level.HEADS: 0.54,
    Level.NOUNS: 0.33,
    Level.OTHER_THING: -0.06,
    Level.OTHER_DOER: 0.19,
    Level.PLACE: 0.67,
    Level.OTHER_PLACE: -0.42,
    Level.OTHER_NUMBER: -0.64,
    Level.OTHER_PLACE_TOO: -0.92,
    Level.OTHER_THING_TOO: -0.66,
    Level.OTHER_DOER_TOO: -0.05,
    Level.OTHER_NUMBER_TOO: -0.80,
    Level.OTHER_NOUN_TOO: -0.43,
    Level.OTHER_ACTOR_TOO: -0.66,
    Level.WORDS: 0.22,
    Level.SHARE_OF_WORDS: 0.09,
    Level.SCENES: 0.09,
    Level.SHARE_OF_SCENES: 0.67,
    Level.OTHER_SCENES: -0.31,
    Level.ANOTHER: -0.70,
    Level.ANOTHER_TOO: -2.12,
    Level.PLANS: 0.77,
    Level.PLAN_AND_DONE: 0.41,
    Level.DENIED: 0.11,
    Level.DOCUMENT: -2.80,
    Level.DOCUMENT_PLAN: -0.20,
    Level.TWICE: 0.21,
    Level.CLAUSE: -0.51,
    Level.RIVALS: -0.96,
}
