"""Anchors: what a phrase is counted from where that is told in words ("two days after the attack"), and when that was.

Knows the words behind such a phrase (their classes) and the dates that the text gives elsewhere; knows no calendar. The event is
looked up in the clauses of the nearest dates only, a fixed number of them to each side, so time is linear in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from timeline.algebra.counted import moved
from timeline.algebra.expressions import Anchor, Bounded, Direction, Expression, Field, Shift, Step, Window
from timeline.algebra.instants import DAY
from timeline.algebra.intervals import Interval
from timeline.algebra.meaning import Meaning
from timeline.algebra.units import Unit
from timeline.document import Mention
from timeline.languages.classes import DETERMINER, NAME, PREPOSITION, letters, pattern
from timeline.languages.prose import Prose
from timeline.sentences.words import Words, read

_OPEN_END = letters("preposition|sub|to|and|or|adverb|determiner|not")
_HEADS = letters("noun|name|base|third|ing|ed|participle")

REACH = 120
"""So many characters behind a phrase its anchor may reach, and so many its date may be from an event."""
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
_SUFFERED = pattern("{adv}*{PP}")
_VERB = pattern("(?!" + _COPULA + "){adv}*(?:{AUX|PAST|thirds}|{third}(?={determiner|preposition|to|object|name|number|stop}))")
_REST = pattern(_MORE + "{1,11}")
_PARAGRAPH = re.compile(r"\n\s*\n")


def named(prose: Prose, text: str, start: int, end: int) -> tuple[int, int] | None:
    """The extent of the noun phrase, gerund or clause that begins at `start` (behind "after", "before", ...) and ends before `end`.

    None where there is none: a verb or a mark follows.

    >>> from timeline.languages import language
    >>> text = "Two days after the fall of Girona, he left."
    >>> first, last = named(language("en").prose, text, 14, 43)
    >>> text[first:last]
    'the fall of Girona'
    """
    stretch = _PARAGRAPH.split(text[start : min(end, start + REACH)], maxsplit=1)[0]
    begin = start + len(stretch) - len(stretch.lstrip())
    words = read(prose, stretch.strip())
    found = _ANCHOR.match(words.classes)
    if found is None:
        return None
    if words.words[0] == prose.suffering and (suffered := _SUFFERED.match(words.classes, 1)) is not None:
        return begin, begin + words.ends[suffered.end() - 1]
    last = next((at for at in range(1, found.end()) if words.words[at] in prose.new_clause or _is_subject(words, at)), found.end())
    if found["clause"] is None and last == found.end():
        last = _with_complement(words, last)
        if found["noun"] and (verb := _VERB.match(words.classes, last)) is not None:
            rest = _REST.match(words.classes, verb.end())
            last = rest.end() if rest else verb.end()
    while last > 1 and (words.classes[last - 1] in _OPEN_END or not words.words[last - 1][-1].isalnum()):
        last -= 1
    return begin, begin + words.ends[last - 1]


def _is_subject(words: Words, at: int) -> bool:
    """Whether a name behind a noun of an event is the subject of the clause that follows: "during the trial | Smith, 27, will call"."""
    if words.classes[at] != NAME or words.classes[at - 1] == NAME or words.words[at - 1] not in words.prose.happenings:
        return False
    while at < len(words.words) and words.classes[at] == NAME:
        at += 1
    return words.classes[at : at + 1] in _GOES_ON


_GOES_ON = tuple(letters("comma|AUX|PAST|said|says|thirds|adverb"))


def _with_complement(words: Words, last: int) -> int:
    """Where a noun phrase ends that goes on with "of Girona", "in Iraq"."""
    while last < len(words.words) and words.words[last] in words.prose.anchor_links:
        of = words.words[last] == words.prose.linking
        found = _COMPLEMENT.match(words.classes, last + 1)
        if found is None or not (of or words.classes[last + 1] == NAME or words.classes[last + 2 : last + 3] == NAME):
            break
        last = found.end()
    return last


def heads(prose: Prose, text: str) -> list[str]:
    """The words by which an anchor is known again: its head (of a clause its verb), then the names in it.

    >>> from timeline.languages import language
    >>> prose = language("en").prose
    >>> heads(prose, "the fall of Girona"), heads(prose, "Obama's speech"), heads(prose, "the guerrillas struck")
    (['fall', 'girona'], ['speech', 'obama'], ['struck'])
    """
    words = read(prose, text)
    if (verb := _CLAUSE.search(words.classes)) is not None:
        return [words.words[verb.end() - 1]]
    nouns = [at for at, letter in enumerate(words.classes) if letter in _HEADS]
    stop = next((at for at, letter in enumerate(words.classes) if at and letter == PREPOSITION), len(words.words))
    head = [max((at for at in nouns if at < stop), default=-1)]
    order = [at for at in head + [at for at in nouns if words.classes[at] == NAME] if at >= 0]
    return list(dict.fromkeys(_owned(prose, words.words[at]) for at in order))


def _owned(prose: Prose, word: str) -> str:
    return next((word.removesuffix(ending) for ending in prose.owning if word.endswith(ending)), word)


_CLAUSE = pattern("(?<={noun|name|pronoun|base|third|number}){adv}*(?:{WAS|HAD|IS|HAS}{adv}*{PP}|{PAST})")


def done(prose: Prose, text: str) -> tuple[str, ...]:
    """The forms by which what a gerund names is told as done: "relieving the siege" is "relieved", "being arrested" is "arrested".

    >>> from timeline.languages import language
    >>> done(language("en").prose, "leaving the army"), done(language("en").prose, "the fall")
    (('left',), ())
    """
    words = read(prose, text)
    if words.words[0] == prose.suffering:
        return words.words[-1:] if words.classes[-1] in _DONE else ()
    at = len(words.words) - 1 if words.classes[0] == DETERMINER else 0
    word = words.words[at]
    if words.classes[at] not in _ING:
        return ()
    return _past_forms(prose).get(prose.bases[word], ()) if word in prose.bases else (prose.stem(word) + prose.past,)


@cache
def _past_forms(prose: Prose) -> dict[str, tuple[str, ...]]:
    """The past forms of each verb, by its base."""
    forms: dict[str, tuple[str, ...]] = {}
    for word, base in prose.bases.items():
        if prose.letters[word] in _DONE:
            forms[base] = (*forms.get(base, ()), word)
    return forms


_ING, _DONE = letters("ING"), frozenset(letters("PP|past"))


# -- finding its date ------------------------------------------------------------------------------------------------------------

_LOOSE, TIGHT = 23, 8
"""Characters between a date and its event: where no date nearer to the phrase is, and where only a name of the event is told."""
_FAR = 20_000
"""Characters from a mention at which its event is looked for, at most."""


def dated(prose: Prose, text: str, mention: Mention, dates: Sequence[Dated]) -> Interval | None:
    """When the anchor of a mention was, by the dates of the text, in its order; the nearest ones are looked at. None where none tells.

    A date beside the mention itself ("on 27 June, two days after the invasion") tells it too.
    """
    assert mention.anchor is not None
    here = bisect_left(dates, mention.start_char, key=_start)
    near = dates[max(0, here - BACK) : here + ON]
    here -= max(0, here - BACK)
    if not near:
        return None
    acts = done(prose, text[slice(*mention.anchor)])
    words = [*acts, *heads(prose, text[slice(*mention.anchor)])]
    if (found := _apposed(prose, text, mention, near[max(0, here - 1) : here + 1], words[len(acts) : len(acts) + 1])) is not None:
        return found
    low, high = max(0, near[0].start - REACH, mention.start_char - _FAR), min(near[-1].end + REACH, mention.anchor[1] + _FAR, len(text))
    passage = text[low:high].lower()
    if len(passage) != high - low:
        passage = text[low:high]
    for number, head in enumerate(words):
        places = ((low + at, low + at + len(head)) for at in _places(prose, passage, head))
        told = (one for place in places for one in _beside(prose, text, *place, mention, near, here, act=number < len(acts)))
        best = min((one for one in told if number <= len(acts) or one[2] <= TIGHT), default=None)
        if best is not None:
            return near[best[3]].meaning.interval
    return None


def _start(one: Dated) -> int:
    return one.start


def _places(prose: Prose, passage: str, head: str) -> Iterator[int]:
    """Where a word stands in a passage in lower case, also in the plural."""
    at = passage.find(head)
    while at >= 0:
        end = at + len(head)
        whole = not passage[at - 1 : at].isalnum() and not passage[end : end + 2].removeprefix(prose.plural).isalpha()
        if whole and not (passage[end : end + 1].isalnum() and passage[end] != prose.plural):
            yield at
        at = passage.find(head, end)


def _beside(
    prose: Prose, text: str, start: int, end: int, mention: Mention, near: Sequence[Dated], here: int, *, act: bool
) -> Iterator[tuple[bool, int, int, int]]:
    """The dates in one clause with the word text[start:end]: whether far from it, how many dates from the mention, characters, index."""
    assert mention.anchor is not None
    own = mention.start_char <= start < mention.anchor[1]
    at = bisect_left(near, end, key=_start)
    for index, low, high in ((at, end, near[at].start if at < len(near) else -1), (at - 1, near[at - 1].end if at else start + 1, start)):
        gap = high - low
        if not 0 <= gap <= REACH or not _dates_events(near[index].meaning) or (own and high == start):
            continue
        between = text[low:high]
        first, _, rest = between.lstrip(" ,").partition(" ")
        if act and low == near[index].end and first.lower() in prose.simultaneous:
            between = rest                                                                                      # "on 3 May, when it fell"
        if prose.anchor_border.search(between) is None and not (own and "," in between):
            yield gap > _LOOSE, here - 1 - index if index < here else BACK + index - here, gap, index


def _dates_events(meaning: Meaning) -> bool:
    """Whether a meaning tells when something was: both its sides, to the year at the least."""
    interval, grain = meaning.interval, meaning.grain
    if interval is None or grain is None or grain.rank > Unit.YEAR.rank:
        return False
    return interval.start is not None and interval.end is not None


def _apposed(prose: Prose, text: str, mention: Mention, dates: Sequence[Dated], head: list[str]) -> Interval | None:
    """The anchor's time where the mention stands in apposition to a date that is not the anchor's own: that date, counted back."""
    counted = counted_by(mention.expression)
    assert mention.anchor is not None
    for one in dates if counted else ():
        interval, grain = one.meaning.interval, one.meaning.grain
        before = one.end <= mention.start_char
        between = text[one.end : mention.phrase_start_char] if before else text[mention.anchor[1] : one.start]
        if counted is None or interval is None or grain is None or interval.start is None or grain.rank > counted[0].rank:
            continue
        own = head and head[0] in text[max(0, one.start - len(head[0]) - TIGHT) : one.start].lower() and before
        if prose.apposing.fullmatch(between) and not own and (before or grain.rank <= Unit.DAY.rank):
            start = counted[1](grain.floor(interval.start))
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


__all__ = ["TIGHT", "Dated", "dated", "is_counted_from", "named", "rehung", "unnamed"]
