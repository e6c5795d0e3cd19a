"""Discourse: reading a text from left to right, and what each of its time phrases is counted from.

Knows the publication date, the date last mentioned, the tense around a phrase and the register of the text; knows no words of time
(those are read) and no calendar (the algebra places). Conventions, written down once:

- news: relative phrases count from publication; a weekday or date without year lies in the past unless the verb looks ahead; on the
  day itself the weekday is that day; a month or a day of a month is the nearest one on the side of the tense.
- narrative: relative phrases and dates without year hang on the date last mentioned.
- colloquial: as news, but what is not said lies ahead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from timeline.algebra.expressions import (
    Amount,
    Anchor,
    Bound,
    Bounded,
    Direction,
    Expression,
    Field,
    Fixed,
    Fuzz,
    Fuzzy,
    Shift,
    Step,
    core_of,
)  # fmt: skip
from timeline.algebra.fields import Kind
from timeline.algebra.intervals import Interval
from timeline.algebra.notation import iso
from timeline.algebra.placing import Context, Meaning, denote, ends
from timeline.algebra.units import Unit
from timeline.document import Document, Mention
from timeline.grammar.language import Language
from timeline.placing.anchors import Dated, beside, dated, is_counted_from, named, rehung, unnamed
from timeline.placing.company import Reported, in_results, reported
from timeline.placing.stories import looks_aside, told
from timeline.settings import Domain, Prefer, Settings


@dataclass(frozen=True, slots=True)
class Placed:
    """A mention, what it means where it stands, and the context that says so; `parts` are the placed end points of a range."""

    mention: Mention
    meaning: Meaning
    context: Context
    parts: tuple[Placed, ...] = ()


def place(document: Document, mentions: Sequence[Mention], settings: Settings, reader: Language) -> list[Placed]:
    """Each mention with its meaning, in order of the text; mentions that are no time phrases in the text's register are left out."""
    published = document.published_interval
    domain = register(document, mentions, reader) if settings.domain is Domain.AUTO else settings.domain
    narrative = domain is Domain.NARRATIVE
    context = Context(published=published, narrative=narrative)
    out: list[Placed] = []
    results = Reported()
    told_end: int | None = None
    short = not narrative and len(document.text) < _NOTE
    bare = len(document.text) < _PHRASE and reader.tense_cue.search(document.text.lower()) is None
    firm = settings.prefer is not None
    hung: list[int] = []
    dates: list[Dated] = []
    seen = 0
    for number, mention in enumerate(mentions):
        if (only := reader.registers.get(mention.rule)) is not None and domain.value not in only:
            continue
        core = core_of(mention.expression)
        lean = _lean(document.text, mention, core, context, domain, settings, reader.tense_cue)
        held = firm or (_since(mention) and not (isinstance(core, Field) and core.kind is Kind.WEEKDAY))
        here = Context(published, context.mentioned, lean, narrative, held, bare and not held) if lean is not None else context
        if not narrative:
            mention, here = in_results(mention, here, results)
            core = core if mention is mentions[number] else core_of(mention.expression)
        beside = (short and _beside(mention, core, told_end)) or (lean is Direction.ON and bool(out) and _listed(out[-1].mention, mention))
        if beside:
            here = replace(here, narrative=True)
        mention = _soon(document.text, mention, here, reader.tense_cue)
        if settings.prefer is not None and bare:
            mention = _away(mention, _PREFERRED[settings.prefer])
        if mention.phrase_end_char > mention.end_char and is_counted_from(mention):
            following = mentions[number + 1].phrase_start_char if number + 1 < len(mentions) else len(document.text)
            dates += _dates(out[seen:])
            seen = len(out)
            mention, here = _hung(document.text, mention, here, dates, following)
            if here.told and here.event is None:
                hung.append(len(out))
        placed = _placed(mention, here)
        out.append(placed)
        results = reported(mention, placed.meaning, results, published)
        last = placed.parts[-1].meaning if placed.parts else placed.meaning
        mentioned = told(mention, last)
        if beside or isinstance(core, Fixed):
            told_end = mention.end_char
        if mentioned is not None and not (narrative and looks_aside(document.text, mention, last, context)):
            context = Context(published, mentioned, None, narrative)
    dates += _dates(out[seen:]) if hung else []
    for at in hung:
        out[at] = _hung_later(document.text, out[at], dates)
    return out


def _hung(text: str, mention: Mention, context: Context, dates: list[Dated], following: int) -> tuple[Mention, Context]:
    """A phrase that is counted from what is told in words, with its anchor named and, where an earlier date tells it, dated."""
    extent = named(text, mention.phrase_end_char, following)
    if extent is None:
        return unnamed(mention), context
    mention = replace(mention, anchor=extent, phrase_end_char=extent[1])
    event = dated(text, mention, dates)
    if event is None and context.narrative and context.mentioned and isinstance(mention.expression, Step | Field):
        return rehung(mention), context
    return mention, replace(context, event=event, told=" ".join(text[slice(*extent)].split()))


def _hung_later(text: str, one: Placed, dates: list[Dated]) -> Placed:
    """The same where only a later date may tell it."""
    event = dated(text, one.mention, dates)
    return one if event is None else _placed(one.mention, replace(one.context, event=event))


def beside_events(text: str, placed: Sequence[Placed], published: Interval | None, *, undated: bool = False) -> list[Placed]:
    """The placed mentions and, between them, the phrases that give no more than a side of an event: "since the war".

    Only those whose event the text dates elsewhere; with `undated` the others too, without a place.
    """
    taken = [(one.mention.phrase_start_char, one.mention.phrase_end_char) for one in placed]
    dates: list[Dated] = []
    out: list[Placed] = []
    at = 0
    for mention in beside(text, taken):
        dates = dates or _dates(placed)
        while at < len(placed) and taken[at][0] < mention.phrase_start_char:
            out.append(placed[at])
            at += 1
        event = dated(text, mention, dates)
        if event is not None or undated:
            told = " ".join(text[mention.start_char : mention.end_char].split())
            out.append(_placed(mention, Context(published, event=event, told=told)))
    return [*out, *placed[at:]]


def _dates(placed: Iterable[Placed]) -> list[Dated]:
    """What may date an event: the dates among some placed mentions, in their order."""
    ends = [end for one in placed for end in (one.parts or (one,)) if one.mention.anchor is None]
    told = [one for one in ends if one.meaning.type in ("DATE", "TIME") and not one.meaning.value.endswith("_REF")]
    return [Dated(one.mention.phrase_start_char, one.mention.end_char, one.meaning) for one in told]


def _soon(text: str, mention: Mention, context: Context, cue: re.Pattern[str]) -> Mention:
    """ "Soon" in a clause of the past is soon after what was told before, not after publication."""
    core = mention.expression
    if mention.rules[-1] != "soon" or not isinstance(core, Fuzzy):
        return mention
    if tense_near(text, mention.phrase_start_char, mention.end_char, cue) is not Direction.BACK:
        return mention
    return replace(mention, expression=replace(core, anchor=Anchor.MENTIONED) if context.mentioned else Fuzzy(Fuzz.PAST))


def _away(mention: Mention, side: Direction | None) -> Mention:
    """A length of time that is all of a text for which past or future is preferred is that far off: "two weeks", "3 days"."""
    core = mention.expression
    if not isinstance(core, Amount) or side is None or mention.signal or core.most is not None or any(n is None for n, _ in core.parts):
        return mention
    days = Amount((*core.parts, (0, Unit.DAY))) if all(unit.rank > Unit.DAY.rank for _, unit in core.parts) else core
    return replace(mention, expression=Shift(days, side, Anchor.PUBLISHED))


_BESIDE = 40
"""In a short text a month or a day so close behind a full date takes its year from it."""


def _listed(before: Mention, mention: Mention) -> bool:
    """Whether a weekday that lies ahead follows on one just named: "on Tuesday and Wednesday"."""
    cores = before.expression, mention.expression
    return mention.start_char - before.end_char <= _AND and all(isinstance(one, Field) and one.kind is Kind.WEEKDAY for one in cores)


_AND = len(" and ")


def _beside(mention: Mention, core: Expression, told_end: int | None) -> bool:
    """Whether a time takes its year from a date told just before: the day in "2014. July 13th"."""
    if told_end is None or mention.start_char - told_end > _BESIDE:
        return False
    return isinstance(core, Field) and core.kind in (Kind.MONTH, Kind.DAY)


def _placed(mention: Mention, context: Context) -> Placed:
    meaning = denote(mention.expression, context)
    if not mention.parts:
        return Placed(mention, meaning, context)
    first, last = mention.parts[0].expression, mention.parts[1].expression
    both = (denote(first, context), denote(last, context)) if isinstance(first, Amount) else ends(first, last, context)
    return Placed(mention, meaning, context, tuple([Placed(part, end, context) for part, end in zip(mention.parts, both, strict=True)]))


def register(document: Document, mentions: Sequence[Mention], reader: Language) -> Domain:
    """Which register a text is in: narrative where full dates away from publication outnumber days counted from it.

    A text without publication date is narrative: nothing else can be counted from.
    """
    published = document.published_interval
    if len(document.text) < _NOTE and (_unedited(document.text) or reader.casual.search(document.text)):
        return Domain.COLLOQUIAL
    if published is None or published.start is None:
        return Domain.NARRATIVE
    far = near = 0
    for mention in mentions:
        core = core_of(mention.expression)
        if isinstance(core, Fixed):
            distance = abs(core.start - published.start)
            far += distance > 2 * Unit.YEAR.seconds
            near += distance <= Unit.YEAR.seconds
        elif isinstance(core, Step):
            near += core.anchor is not Anchor.MENTIONED and core.of is not Unit.YEAR
        elif isinstance(core, Field):
            near += core.kind in (Kind.WEEKDAY, Kind.PART)
    return Domain.NARRATIVE if far >= 8 and far > 3 * near else Domain.NEWS


def _unedited(text: str) -> bool:
    """Whether a text is longer than a phrase and no edited sentence: it begins in lower case, or nothing closes it."""
    inside = text.strip()
    return len(inside) >= _PHRASE and (inside[0].islower() or inside[-1] not in _CLOSING)


_CLOSING = ".!?…:;\"'”’)]"


# -- which side an underspecified time lies on -----------------------------------------------------------------------------------


_PREFERRED = {Prefer.PAST: Direction.BACK, Prefer.FUTURE: Direction.ON, Prefer.NEAREST: None}


def _lean(text: str, mention: Mention, core: Expression, context: Context, domain: Domain, settings: Settings,
          cue: re.Pattern[str]) -> Direction | None:  # fmt: skip
    if isinstance(core, Fixed):
        return None
    this_one = isinstance(core, Step) and isinstance(core.of, Field) and core.n == 0
    if this_one and (mention.signal or "").endswith("since"):
        return Direction.BACK
    if this_one or (isinstance(core, Amount) and isinstance(mention.expression, Bounded)):
        return tense_near(text, mention.phrase_start_char, mention.end_char, cue)
    if not isinstance(core, Field):
        return None
    if settings.prefer is not None:
        return _PREFERRED[settings.prefer]
    if context.narrative and context.mentioned is not None:
        return None
    if core.kind in (Kind.PART, Kind.CLOCK, Kind.YEAR, Kind.DECADE):
        return None
    if _since(mention):
        return Direction.BACK
    tense = tense_near(text, mention.phrase_start_char, mention.end_char, cue)
    if tense is None and len(text) < _PHRASE:
        return Direction.ON
    if core.kind is Kind.HOLIDAY and mention.signal is None:
        return None
    if core.kind is Kind.WEEKEND and mention.signal == "over":
        return Direction.BACK
    if core.kind is Kind.WEEKDAY or core.kind is Kind.WEEKEND:
        ends = isinstance(mention.expression, Bounded) and mention.expression.bound in (Bound.BY, Bound.UNTIL)
        return tense or (Direction.ON if ends or domain is Domain.COLLOQUIAL else Direction.BACK)
    if core.kind in (Kind.QUARTER, Kind.HALF):
        return Direction.BACK if tense is Direction.BACK else None
    return tense


def _since(mention: Mention) -> bool:
    """Whether a phrase names what lies behind, however far: "since May"."""
    bounded = mention.expression
    return isinstance(bounded, Bounded) and bounded.bound is Bound.SINCE and (mention.signal or "").endswith("since")


_NOTE = 400
"""A text shorter than this with the marks of casual writing is colloquial."""

_PHRASE = 40
"""A text no longer than this and without a verb is a phrase that somebody typed: it looks ahead."""

_BORDER = re.compile(r"(?:[!?;]|(?<![ .(][^\W\d_])\.)\s+(?=[A-Z\"'“‘(])|\n\s*\n|[“”]")
"""Where a sentence ends; a single letter before a point is part of an abbreviation ("p.m.", "U.S.", "J. Smith")."""


def tense_near(text: str, start: int, end: int, cue: re.Pattern[str]) -> Direction | None:
    """Which way the verbs around a phrase look: the nearest cue before it in its sentence, else the nearest behind it; None without one."""
    found = _cue_before(text, start, cue)
    if found is not None and _BORDER.search(text, found[1], start + 1) is not None:
        found = None
    if found is None:
        behind = cue.search(_lower(text[max(0, end - 1) : end + 100]), min(1, end))
        if behind is None or _BORDER.search(text, end, max(0, end - 1) + behind.start()) is not None:
            return None
        return Direction.ON if behind["ahead"] else Direction.BACK
    return Direction.ON if found[0]["ahead"] else Direction.BACK


def _cue_before(text: str, start: int, cue: re.Pattern[str]) -> tuple[re.Match[str], int] | None:
    """The last cue of those in front of a phrase, with its end; looked for close by before it is looked for farther off."""
    near = start - _NEAR
    for low in (near, start - 120) if near > 0 else (0,):
        low = max(0, low)
        opened = min(1, low)  # one more character, so that a cue does not begin in the middle of a word
        cues = list(cue.finditer(_lower(text[low - opened : start]), opened))
        if cues and (low != near or cues[-1].start() >= _LONGEST):
            return cues[-1], low - opened + cues[-1].end()
    return None


def _lower(text: str) -> str:
    """The text in lower case, character for character."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join([c if len(c.lower()) != 1 else c.lower() for c in text])


_NEAR, _LONGEST = 60, 30
"""How far off a cue is looked for at first, and how long one can be: what begins so close to the edge may be the rest of a longer one."""


# -- publication dates that the text itself gives --------------------------------------------------------------------------------

_LEAD = 600
_MARK = re.compile(r"(?:published|posted|updated|last modified|first published|date|dated)\s*(?:on|:|at)?\s*$", re.I)

_PLACE = re.compile(r"\s*(?:[A-Z][\w.'-]*[ ,]*){1,5}\(?")
_DASH = re.compile(r"\)?\s*(?:\([\w ]+\)\s*)?(?:-|–|—|\n)")


def dateline(text: str, mentions: Sequence[Mention]) -> str | None:
    """The day on which a text says it was published (byline, dateline, "Published 12 April 2023"), ISO 8601; None where it does not.

    Only a full date in the first lines counts: alone on its line, after such a word, or closing a dateline ("LONDON, 12 April 2023 -").
    """
    for mention in mentions:
        if mention.start_char > _LEAD:
            return None
        core = mention.expression
        if not isinstance(core, Fixed) or core.grain.rank > Unit.DAY.rank:
            continue
        line_start = text.rfind("\n", 0, mention.phrase_start_char) + 1
        before, after = text[line_start : mention.phrase_start_char], text[mention.end_char : mention.end_char + 20]
        alone = not before.strip(" \t*_#|-–—") and not after.split("\n", 1)[0].strip(" \t*_|-–—.,")
        told = before.isupper() and _PLACE.fullmatch(before) and _DASH.match(after)
        if alone or _MARK.search(before) or told:
            return iso(Unit.DAY.floor(core.start))
    return None


__all__ = ["Placed", "beside_events", "dateline", "place", "register", "tense_near"]
