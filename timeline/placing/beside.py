"""Phrases that give no more than a side of an event ("since the war"), between the placed mentions of a text.

Knows what such a phrase looks like, and which of them the text dates elsewhere; how an anchor is named timeline.placing.anchors knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

import ahocorasick_rs

from timeline.algebra.intervals import Interval
from timeline.algebra.placing import Context
from timeline.document import Mention
from timeline.languages.classes import pattern
from timeline.languages.prose import Prose
from timeline.placing.anchors import TIGHT, Dated, dated, named
from timeline.placing.placed import Placed, dates_of, placed_in
from timeline.sentences.passage import Passage
from timeline.sentences.words import read


def beside_events(passage: Passage, placed: Sequence[Placed], published: Interval | None, *, undated: bool = False) -> list[Placed]:
    """The placed mentions and, between them, the phrases that give no more than a side of an event: "since the war".

    Only those whose event the text dates elsewhere; with `undated` the others too, without a place.
    """
    taken = [(one.mention.phrase_start_char, one.mention.phrase_end_char) for one in placed]
    dates: list[Dated] = []
    out: list[Placed] = []
    at = 0
    prose, text = passage.prose, passage.text
    for mention in beside(prose, text, taken):
        dates = dates or dates_of(placed)
        while at < len(placed) and taken[at][0] < mention.phrase_start_char:
            out.append(placed[at])
            at += 1
        event = dated(prose, text, mention, dates)
        if event is not None or undated:
            words = " ".join(text[mention.start_char : mention.end_char].split())
            out.append(placed_in(mention, Context(published, event=event, told=words)))
    return [*out, *placed[at:]]


@cache
def _near(prose: Prose) -> tuple[ahocorasick_rs.AhoCorasick, tuple[int, ...]]:
    """What finds the signals of a language, and how far from its beginning the part of each stands that is found."""
    tails = prose.side_tails
    return ahocorasick_rs.AhoCorasick(list(tails), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest), tuple(tails.values())


_SURROGATE = re.compile(r"[\ud800-\udfff]")


def _signals(prose: Prose, text: str) -> Iterator[re.Match[str]]:
    """The signals of a text, in order: one scan in C, and a pattern only where it finds something."""
    finder, back = _near(prose)
    try:
        near = finder.find_matches_as_indexes(text)
    except UnicodeEncodeError:
        near = finder.find_matches_as_indexes(_SURROGATE.sub(" ", text))
    for number, start, _ in near:
        at = start - back[number]
        if at >= 0 and (found := prose.side.match(text, at)):
            yield found


def beside(prose: Prose, text: str, taken: Sequence[tuple[int, int]]) -> Iterator[Mention]:
    """Phrases that give no more than a side of an event ("since the war"), between the phrases at `taken`, which are in order.

    They are no TIMEX3; they date what they stand with where the text dates their event.

    >>> from timeline.languages import language
    >>> [(one.signal, one.anchor) for one in beside(language("en").prose, "Since the war it is quiet.", [])]
    [(<Signal.SINCE: 'since'>, (6, 13))]
    """
    at = 0
    for found in _signals(prose, text):
        while at < len(taken) and taken[at][1] <= found.start():
            at += 1
        following = taken[at][0] if at < len(taken) else len(text) + TIGHT
        if following < found.end():
            continue
        extent = named(prose, text, found.end(), following)
        if extent is None or following - extent[1] < TIGHT or _TELLS.search(read(prose, text[slice(*extent)]).classes):
            continue
        signal, expression = prose.sides[" ".join(found[1].lower().split())]
        yield Mention(*extent, expression, signal, found.start(), ("beside-event",), (), extent[1], extent)


_TELLS = pattern(
    "(?<={noun|name|pronoun|base|third|number}){adv}*(?:{AUX|PAST|thirds|said|says}|{third}(?={determiner|preposition|to|object|name|number}))"
)
"""A clause, whatever the tense of its verb: "before the king accepts the offer"."""


__all__ = ["beside", "beside_events"]
