"""Decisions: why a phrase is counted from what it is counted from, each with its name, its words and how often it is right.

Knows no text and no time. What was decided stands in the context of a placed mention, in `reading` and in `timeline explain`; its share
is a factor of an entry's certainty.
"""

from __future__ import annotations

from enum import Enum


class Decision(Enum):
    """What a phrase hangs on: its name, the words for a reader ("" where nothing was assumed), and a share.

    The share is how often such a decision is right, measured over documents that were listed by hand (see tests/shares.py).
    """

    SAID = ("said", "", 1.0)
    PUBLISHED = ("published", "", 1.0)
    VERB = ("verb", "", 0.97)
    SIDE_ASSUMED = ("side assumed", "the side is assumed", 0.9)
    PREFERRED = ("preferred", "the side was asked for", 1.0)
    SAME_TIME = ("same time", "the same time as what stands beside it", 1.0)
    TOLD_IN_SENTENCE = ("told in sentence", "the time told in its sentence", 1.0)
    TOLD_BEFORE = ("told before", "the time told just before", 0.98)
    UNDER_HEADING = ("under heading", "the time that its heading tells", 1.0)
    AFTER_ITEM = ("after item", "the day after the item before it, which was later in the day", 1.0)
    TOLD_EARLIER = ("told earlier", "the time told last, further back", 0.85)
    STORY = ("story", "where the story is", 0.95)
    YEAR_TOLD = ("year told", "the year told just before", 0.97)
    COUNTED = ("counted", "counted from a zero", 0.95)
    ORDER_TOLD = ("order told", "day and month in the order of the text's other dates", 0.97)
    ORDER_ASSUMED = ("order assumed", "month first is assumed", 0.75)
    NO_DAY_TOLD = ("no day told", "no day is told: that of publication", 0.85)
    ANCHOR_ASSUMED = ("anchor assumed", "what it is counted from is assumed", 0.85)

    def __init__(self, key: str, words: str, share: float) -> None:
        self.key, self.words, self.share = key, words, share


__all__ = ["Decision"]
