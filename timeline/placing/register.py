"""Register: whether a text is news, a story or casual writing; and the day on which it says that it was published.

A register is a lean, for what nothing else decides: what stands near a phrase comes first (timeline.placing.discourse).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.algebra.expressions import Anchor, Field, Fixed, Step, core_of
from timeline.algebra.fields import Kind
from timeline.algebra.notation import iso
from timeline.algebra.units import Unit
from timeline.document import Document, Mention
from timeline.grammar.reader import Reader
from timeline.languages.prose import Prose
from timeline.settings import Domain

_COLLOQUIAL, _NARRATIVE, _NEWS = Domain.COLLOQUIAL, Domain.NARRATIVE, Domain.NEWS
_MENTIONED = Anchor.MENTIONED
_YEAR = Unit.YEAR
_WEEKDAY, _PART = Kind.WEEKDAY, Kind.PART
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""

NOTE = 400
"""A text shorter than this with the marks of casual writing is colloquial."""
PHRASE = 40
"""A text no longer than this and without a verb is a phrase that somebody typed: it looks ahead."""
AWAY, AT_HAND = 2 * Unit.YEAR.seconds, Unit.YEAR.seconds
"""A full date further than this from publication is one of a story; one nearer than that is one of news."""
STORY, OUTNUMBER = 8, 3
"""A text of so many full dates of a story, and of more than so many to each one of news, tells a story."""


def register(document: Document, mentions: Sequence[Mention], reader: Reader) -> Domain:
    """Which register a text is in: narrative where full dates away from publication outnumber days counted from it.

    A text without publication date is narrative: nothing else can be counted from.
    """
    published = document.published_interval
    if len(document.text) < NOTE and (_unedited(document.text) or reader.casual.search(document.text)):
        return _COLLOQUIAL
    if published is None or published.start is None:
        return _NARRATIVE
    far = near = 0
    for mention in mentions:
        core = core_of(mention.expression)
        if isinstance(core, Fixed):
            distance = abs(core.start - published.start)
            far += distance > AWAY
            near += distance <= AT_HAND
        elif isinstance(core, Step):
            near += core.anchor is not _MENTIONED and core.of is not _YEAR
        elif isinstance(core, Field):
            near += core.kind in (_WEEKDAY, _PART)
    return _NARRATIVE if far >= STORY and far > OUTNUMBER * near else _NEWS


def _unedited(text: str) -> bool:
    """Whether a text is longer than a phrase and no edited sentence: it begins in lower case, or nothing closes it."""
    inside = text.strip()
    return len(inside) >= PHRASE and (inside[0].islower() or inside[-1] not in _CLOSING)


_CLOSING = ".!?…:;\"'”’)]"

LEAD = 600
"""So far into a text a line tells when it was published."""
_DASH = re.compile(r"\)?\s*(?:\([\w ]+\)\s*)?(?:-|–|—|\n)")


def dateline(prose: Prose, text: str, mentions: Sequence[Mention]) -> str | None:
    """The day on which a text says it was published (byline, dateline, "Published 12 April 2023"), ISO 8601; None where it does not.

    Only a full date in the first lines counts: alone on its line, after such a word, or closing a dateline ("LONDON, 12 April 2023 -").
    """
    for mention in mentions:
        if mention.start_char > LEAD:
            return None
        core = mention.expression
        if not isinstance(core, Fixed) or core.grain.rank > Unit.DAY.rank:
            continue
        line_start = text.rfind("\n", 0, mention.phrase_start_char) + 1
        before, after = text[line_start : mention.phrase_start_char], text[mention.end_char : mention.end_char + 20]
        alone = not before.strip(" \t*_#|-–—") and not after.split("\n", 1)[0].strip(" \t*_|-–—.,")
        told = before.isupper() and prose.dateline_place.fullmatch(before) and _DASH.match(after)
        if alone or prose.published_mark.search(before) or told:
            return iso(Unit.DAY.floor(core.start))
    return None


__all__ = ["dateline", "register"]
