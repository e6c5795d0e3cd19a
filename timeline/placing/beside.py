"""Phrases that give no more than a side of an event ("since the war"), between the placed mentions of a text.

Knows which of them the text dates elsewhere; what such a phrase looks like timeline.placing.anchors knows.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.algebra.intervals import Interval
from timeline.algebra.placing import Context
from timeline.placing.anchors import Dated, beside, dated
from timeline.placing.placed import Placed, dates_of, placed_in
from timeline.sentences.passage import Passage


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


__all__ = ["beside_events"]
