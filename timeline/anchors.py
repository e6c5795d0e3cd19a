"""Anchors: what a phrase is counted from where that is told in words ("two days after the attack"), and when that was.

Knows the words behind such a phrase (their classes) and the dates that the text gives elsewhere; knows no calendar. The event is
looked up in the clauses of the nearest dates only, a fixed number of them to each side, so time is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import ahocorasick_rs

from timeline.algebra.expressions import Anchor, Bound, Bounded, Direction, Expression, Field, Shift, Step, Window
from timeline.algebra.instants import DAY
from timeline.algebra.intervals import Interval
from timeline.algebra.meaning import Meaning
from timeline.algebra.placing import moved
from timeline.algebra.units import Unit
from timeline.document import Mention
from timeline.wordclasses import Words, pattern, read

REACH = 120
"""So many characters behind a phrase its anchor may reach."""
BACK, ON = 60, 30
"""So many dates before a phrase, and after it, may be those of its anchor."""


class Dated(NamedTuple):
    """A date that a text gives: where its phrase stands, and what it means."""

    start: int
    end: int
    meaning: Meaning


# -- naming it -------------------------------------------------------------------------------------------------------------------

_FIRST = "(?:{noun|name|base|third|number|ing|ed|participle|bare|say|due})?"
_PHRASE = "(?:{determiner}{adverb}?" + _FIRST + "|{name|number|noun|base|third}){noun|name|base|number}{0,4}{third}?"
_MORE = "{pronoun|object|name|noun|determiner|base|third|thirds|number|ing|ed|preposition|adv|to|AUX|PAST|PP|ING|S|and}"
_COPULA = "{IS|WAS}(?!{adv|neg}*{PP|ING})"
_ANCHOR = pattern(
    "(?P<clause>{pronoun}(?!" + _COPULA + "){adv}*{told|thirds|base|bare}" + _MORE + "{0,9})"
    "|{ING}(?:" + _PHRASE + ")?|(?P<noun>" + _PHRASE + ")"
)  # fmt: skip
_COMPLEMENT = pattern(_PHRASE)
_VERB = pattern("(?!" + _COPULA + "){adv}*(?:{AUX|PAST|thirds}|{third}(?={determiner|preposition|to|object|name|number|stop}))")
_REST = pattern(_MORE + "{1,11}")
_PARAGRAPH = re.compile(r"\n\s*\n")
_NEW = frozenset(("nothing", "something", "everything", "anything", "nobody"))
"""Nouns that no noun stands before: a clause of their own begins."""
_LINKS = frozenset(("of", "against", "between", "on", "in", "at"))


def named(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The extent of the noun phrase, gerund or clause that begins at `start` (behind "after", "before", ...) and ends before `end`.

    None where there is none: a verb or a mark follows.

    >>> text = "Two days after the fall of Girona, he left."
    >>> first, last = named(text, 14, 43)
    >>> text[first:last]
    'the fall of Girona'
    """
    stretch = _PARAGRAPH.split(text[start : min(end, start + REACH)], maxsplit=1)[0]
    begin = start + len(stretch) - len(stretch.lstrip())
    words = read(stretch.strip())
    found = _ANCHOR.match(words.classes)
    if found is None:
        return None
    last = next((at for at in range(1, found.end()) if words.words[at] in _NEW), found.end())
    if found["clause"] is None and last == found.end():
        last = _with_complement(words, last)
        if found["noun"] and (verb := _VERB.match(words.classes, last)) is not None:
            rest = _REST.match(words.classes, verb.end())
            last = rest.end() if rest else verb.end()
    while last > 1 and (words.classes[last - 1] in "iQqt&|ldn" or not words.words[last - 1][-1].isalnum()):
        last -= 1
    return begin, begin + words.ends[last - 1]


def _with_complement(words: Words, last: int) -> int:
    """Where a noun phrase ends that goes on with "of Girona", "in Iraq"."""
    for _ in range(2):
        if last >= len(words.words) or words.words[last] not in _LINKS:
            break
        of = words.words[last] == "of"
        found = _COMPLEMENT.match(words.classes, last + 1)
        if found is None or not (of or words.classes[last + 1] == "N" or words.classes[last + 2 : last + 3] == "N"):
            break
        last = found.end()
    return last


def heads(text: str) -> list[str]:
    """The words by which an anchor is known again: its head (of a clause its verb), then the names in it.

    >>> heads("the fall of Girona"), heads("Obama's speech"), heads("the guerrillas struck")
    (['fall', 'girona'], ['speech', 'obama'], ['struck'])
    """
    words = read(text)
    if (verb := _CLAUSE.search(words.classes)) is not None:
        return [words.words[verb.end() - 1]]
    nouns = [at for at, letter in enumerate(words.classes) if letter in "wNvsgEe" and len(words.words[at]) > 2]
    stop = next((at for at, letter in enumerate(words.classes) if at and letter == "i"), len(words.words))
    head = [max((at for at in nouns if at < stop), default=-1)]
    order = [at for at in head + [at for at in nouns if words.classes[at] == "N"] if at >= 0]
    return list(dict.fromkeys(words.words[at].removesuffix("'s").removesuffix("’s") for at in order))


_CLAUSE = pattern("(?<={noun|name|pronoun|base|third|number}){adv}*(?:{WAS|HAD|IS|HAS}{adv}*{PP}|{PAST})")


# -- finding its date ------------------------------------------------------------------------------------------------------------

_BORDER = re.compile(
    r"[.!?;:]\s|\n\s*\n|[“”\"()]|\b(?:that|which|who|whom|when|where|while|because|although|if|but|said|says|told|after|before|since|until)\b"
    r"|,\s+(?:and|a|an|the|he|she|they|it|we)\b",
    re.I,
)
_GAP, _TIGHT = 70, 8
"""Characters between a date and its event: at most, and where only a name of it is told."""


def dated(text: str, mention: Mention, before: Sequence[Dated], after: Sequence[Dated]) -> Interval | None:
    """When the anchor of a mention was, by the dates of the text before and after it, nearest first; None where no date tells.

    A date beside the mention itself ("on 27 June, two days after the invasion") tells it too.
    """
    assert mention.anchor is not None
    words = [head.lower() for head in heads(text[slice(*mention.anchor)])]
    if (found := _apposed(text, mention, before[:1], after[:1], words[:1])) is not None:
        return found
    for number, word in enumerate(words):
        best: tuple[int, int] | None = None
        chosen: Dated | None = None
        for rank, one in enumerate((*before[:BACK], *after[:ON])):
            gap = _told_with(text, one, word, mention)
            if gap is None or (number and gap > _TIGHT):
                continue
            score = (gap > _GAP // 3, rank)
            if best is None or score < best:
                best, chosen = score, one
            if not score[0]:
                break
        if chosen is not None:
            return chosen.meaning.interval
    return None


def _places(text: str, word: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where a word in small letters stands in a stretch of text, with an ending or without; no pattern is worth making for one word."""
    window = text[start:end].lower()
    at = window.find(word)
    while at >= 0:
        before = text[start + at - 1 : start + at]
        ending = _ENDING.match(window, at + len(word))
        if ending and not (before.isalnum() or before == "_"):
            yield start + at, start + ending.end()
        at = window.find(word, at + 1)


_ENDING = re.compile(r"(?:(?:s|es|'s|’s)\b|\b)")


def _told_with(text: str, one: Dated, word: str, mention: Mention) -> int | None:
    """How many characters lie between a date and the word of an event in its clause; None where it is not there."""
    interval, grain = one.meaning.interval, one.meaning.grain
    if interval is None or interval.start is None or interval.end is None or grain is None or grain.rank > Unit.YEAR.rank:
        return None
    gaps: list[int] = []
    for begin, finish in _places(text, word, max(0, one.start - _GAP), one.start):
        inside = begin >= mention.start_char and finish <= (mention.anchor or (0, 0))[1]
        between = text[finish : one.start]
        if _BORDER.search(between) is None and not (inside and "," in between):
            gaps.append(len(between))
    after = next(_places(text, word, one.end, one.end + _GAP), None)
    if after is not None and not mention.start_char <= after[0] < (mention.anchor or (0, 0))[1]:
        between = text[one.end : after[0]]
        if _BORDER.search(between) is None:
            gaps.append(len(between))
    return min(gaps, default=None)


_BESIDE = re.compile(r"\s*[,(–—-]+\s*(?:just|only|exactly|that is|i\.e\.)?\s*(?:in|on)?\s*")


def _apposed(text: str, mention: Mention, before: Sequence[Dated], after: Sequence[Dated], head: list[str]) -> Interval | None:
    """The anchor's time where the mention stands in apposition to a date that is not its own: that date, counted back."""
    counted = counted_by(mention.expression)
    if counted is None:
        return None
    assert mention.anchor is not None
    unit, back = counted
    for one in (*before, *after):
        interval, grain = one.meaning.interval, one.meaning.grain
        between = text[one.end : mention.phrase_start_char] if one.end <= mention.start_char else text[mention.anchor[1] : one.start]
        if interval is None or grain is None or interval.start is None or grain.rank > unit.rank or one.meaning.type == "DURATION":
            continue
        gap = _told_with(text, one, head[0], mention) if head else None
        if gap is not None and gap <= _TIGHT:
            continue
        if _BESIDE.fullmatch(between) and not (one.start > mention.end_char and grain.rank > Unit.DAY.rank):
            start = back(grain.floor(interval.start))
            return Interval(start, start + DAY)
    return None


def counted_by(expression: Expression) -> tuple[Unit, Callable[[int], int]] | None:
    """The unit in which a phrase counts from its anchor, and the way back from the phrase to the anchor; None where that is vague."""
    if isinstance(expression, Field) and isinstance(expression.within, Step):
        expression = expression.within
    if isinstance(expression, Step) and isinstance(expression.of, Unit):
        unit, n = expression.of, expression.n
        return unit, lambda t: unit.add(t, -n)
    if isinstance(expression, Shift) and all(n is not None for n, _ in expression.amount.parts) and expression.amount.mod is None:
        amount, turned = expression.amount, Direction.ON if expression.direction is Direction.BACK else Direction.BACK
        return min(unit for _, unit in amount.parts), lambda t: moved(t, amount, turned)
    return None


def is_counted_from(mention: Mention) -> bool:
    """Whether a mention is counted from something that is told in words."""
    return _rehung(mention.expression) is not mention.expression


# -- a side of it alone ----------------------------------------------------------------------------------------------------------

_DAY, _EVENT = Step(Unit.DAY, 0, Anchor.EVENT), Anchor.EVENT
_SIDES: dict[str, Expression] = {
    "since": Bounded(Bound.SINCE, _DAY), "before": Bounded(Bound.BEFORE, _DAY), "prior to": Bounded(Bound.BEFORE, _DAY),
    "after": Bounded(Bound.AFTER, _DAY), "following": Bounded(Bound.AFTER, _DAY), "in the wake of": Bounded(Bound.AFTER, _DAY),
    "in the aftermath of": Bounded(Bound.AFTER, _DAY), "until": Bounded(Bound.UNTIL, _DAY), "till": Bounded(Bound.UNTIL, _DAY),
    "during": _DAY, "at the time of": _DAY, "the day of": _DAY, "on the eve of": Step(Unit.DAY, -1, _EVENT),
    "the week of": Step(Unit.WEEK, 0, _EVENT), "the month of": Step(Unit.MONTH, 0, _EVENT), "the year of": Step(Unit.YEAR, 0, _EVENT),
}  # fmt: skip
_SIDE = re.compile(rf"\b((?i:{'|'.join(_SIDES).replace(' ', chr(92) + 's+')}))\s+(?=(?i:the|his|her|its|their|our)\b|[A-Z])")


_TAILS = {
    tail: signal.index(tail)
    for signal in _SIDES
    for tail in [signal[1:] if " " not in signal else " ".join(signal.split()[-2:]) if " of" in signal else signal.split()[0][1:]]
}
"""The part of each signal that tells it best, in small letters always, and where in the signal it stands."""
_NEAR = ahocorasick_rs.AhoCorasick(list(_TAILS), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
_BACK = tuple(_TAILS.values())
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def _signals(text: str) -> Iterator[re.Match[str]]:
    """The signals of a text, in order: one scan in C, and a pattern only where it finds something."""
    try:
        near = _NEAR.find_matches_as_indexes(text)
    except UnicodeEncodeError:
        near = _NEAR.find_matches_as_indexes(_SURROGATE.sub(" ", text))
    for number, start, _ in near:
        at = start - _BACK[number]
        if at >= 0 and (found := _SIDE.match(text, at)):
            yield found


def beside(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[Mention]:
    """Phrases that give no more than a side of an event ("since the war"), between the phrases at `taken`, which are in order.

    They are no TIMEX3; they date what they stand with where the text dates their event.

    >>> [(one.signal, one.anchor) for one in beside("Since the war it is quiet.", [])]
    [('since', (6, 13))]
    """
    at = 0
    for found in _signals(text):
        while at < len(taken) and taken[at][1] <= found.start():
            at += 1
        following = taken[at][0] if at < len(taken) else len(text) + _TIGHT
        if following < found.end():
            continue
        extent = named(text, found.end(), following)
        if extent is None or following - extent[1] < _TIGHT or _CLAUSE.search(read(text[slice(*extent)]).classes):
            continue
        signal = " ".join(found[1].lower().split())
        yield Mention(*extent, _SIDES[signal], signal, found.start(), ("beside-event",), (), extent[1], extent)


# -- without it ------------------------------------------------------------------------------------------------------------------


def unnamed(mention: Mention) -> Mention:
    """A mention that turned out to have no anchor: it is counted from what was mentioned ("two days before, he had left")."""
    return replace(rehung(mention), end_char=mention.phrase_end_char, signal=None)


def rehung(mention: Mention) -> Mention:
    """A mention that is counted from what was mentioned instead: a story goes on from its last date."""
    return replace(mention, expression=_rehung(mention.expression))


def _rehung(expression: Expression) -> Expression:
    match expression:
        case Shift(origin=Anchor.EVENT):
            return replace(expression, origin=Anchor.MENTIONED)
        case Step(anchor=Anchor.EVENT) | Window(anchor=Anchor.EVENT):
            return replace(expression, anchor=Anchor.MENTIONED)
        case Field(within=Step(anchor=Anchor.EVENT) as inner):
            return replace(expression, within=_rehung(inner))
        case Bounded(of=inner) if (hung := _rehung(inner)) is not inner:
            return replace(expression, of=hung)
    return expression


__all__ = ["BACK", "ON", "Dated", "beside", "counted_by", "dated", "heads", "is_counted_from", "named", "rehung", "unnamed"]
