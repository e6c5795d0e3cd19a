"""What a time is only compared with, or how far a record looks back: "more than in 1950", "up from $4 million a year earlier", "the worst
since 1987", "the biggest to date".

Knows one sentence at a time; no dates.
"""

from __future__ import annotations

import re

from timeline.algebra.expressions import Amount, Window, unbounded
from timeline.algebra.units import Unit
from timeline.document import Signal, Tag
from timeline.languages.classes import LETTERS, letters, pattern
from timeline.placing.placed import Placed
from timeline.sentences.clauses import Form, Tense, Verb
from timeline.sentences.passage import Sentence

__all__ = ["is_compared", "is_record", "weighed"]

_SINCE, _SO_FAR = Signal.SINCE, Tag.SO_FAR
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""


def is_compared(sentence: Sentence, placed: Placed, start: int) -> bool:
    """Whether something is only compared with the time of a phrase: "than in 1950", "compared to last year", "flat on last year"."""
    words, prose = sentence.words, sentence.prose
    first = words.at(start - sentence.low)
    at = first - 1
    if at > 0 and words.words[at] == prose.likening and prose.same in words.words[max(0, at - 5) : at]:
        return True                                                                      # "the same cause as in May"
    while at > 0 and words.classes[at] in _LINKING:
        if words.words[at] in prose.comparing:
            return True
        at -= 1
    if at >= 0 and words.words[at] in prose.comparing:
        return True
    grain = placed.meaning.grain
    long = grain is not None and grain.rank >= Unit.MONTH.rank
    compared = _is_level(sentence, first, long=long) or _is_outdone(sentence, first) or weighed(sentence, first) is not None
    return compared and not _goes_on(sentence, placed)


_LINKING = frozenset(letters("preposition|determiner|to"))


def _is_level(sentence: Sentence, first: int, *, long: bool) -> bool:
    """Whether a figure is up, down or flat "on last year" (not "on Monday"), "from a year ago", or so much "more than a year earlier"."""
    words, prose = sentence.words, sentence.prose
    if not first:
        return False
    before, opens = words.words[first - 1], words.words[first]
    if before in prose.moved or before in prose.unmoved:
        return opens == prose.origin or long and opens in prose.levels_on
    more = not prose.comparing.isdisjoint(words.words[first : first + 2])
    return more and (before in prose.percents or words.classes[first - 1] == LETTERS["number"])


def _is_outdone(sentence: Sentence, first: int) -> bool:
    """Whether a clause that compares ends before a word: "more than they have | so far", "than his father had | in 1950"."""
    words = sentence.words
    if _AUX.isdisjoint(words.classes[max(0, first - 2) : first]):
        return False
    found = _OUTDONE.search(words.classes, max(0, first - _NEAR), first)
    return found is not None and words.words[found.start()] in sentence.prose.comparing


_NEAR = 8
"""So many words before a phrase at most stands what it is compared by."""
_AUX = frozenset(letters("AUX"))
_OUTDONE = pattern("{preposition|sub|conj|adverb}(?:{determiner}?{name|noun|base|third}{1,3}|{pronoun}){AUX}{adverb}?$")


def _goes_on(sentence: Sentence, placed: Placed) -> bool:
    """Whether a clause tells what was at the time of a phrase: "from $4 million a year ago, when demand was strong"."""
    words = sentence.words
    last = words.at(placed.stands[1] - sentence.low - 1) + 1
    return words.classes[last : last + 2].lstrip(LETTERS["comma"])[:1] == LETTERS["when"]


def weighed(sentence: Sentence, first: int) -> re.Match[str] | None:
    """What another amount is weighed against, where it ends before a word: "to 5 million | from 4 million, a year earlier"."""
    words, prose = sentence.words, sentence.prose
    if LETTERS["number"] not in words.classes[max(0, first - _BESIDE) : first]:
        return None
    found = _AMOUNT_BEFORE.search(words.classes, max(0, first - _LONG), first)
    if found is None:
        return None
    at = found.start()
    before = words.words[at - 1] if at else ""
    if words.words[at] in prose.weighing or before in prose.comparing:
        return found
    risen = before in prose.moved or before in prose.percents or _RISEN.search(words.classes, 0, at) is not None
    return found if words.words[at] == prose.origin and risen else None


_LONG, _BESIDE = 18, 7
"""So long is an amount with its other measure at most ("of $9.7 million, or 74 cents a share"), and behind its number."""
_AMOUNT = "{mark}?{number}{1,3}{mark}?{noun|base|third}{0,2}(?:{determiner}{noun|base})?"
_AMOUNTS = f"{_AMOUNT}(?:{{comma}}{{or}}{_AMOUNT})?{{comma}}?$"
_AMOUNT_BEFORE = pattern("{preposition|to}(?P<thing>{determiner}{adverb|noun|base|ed}?{noun|base|name}{preposition})?" + _AMOUNTS)
_RISEN = pattern("{to}" + _AMOUNTS)


def is_record(sentence: Sentence, placed: Placed, start: int) -> bool:
    """Whether a phrase says how far a record looks back: "the first win in ten years", "the worst since 1987", "the biggest to date"."""
    core, mention = unbounded(placed.mention.expression), placed.mention
    if mention.signal is not _SINCE and not isinstance(core, Amount | Window) and _SO_FAR not in mention.tags:
        return False
    words = sentence.words
    first = words.at(start - sentence.low)
    own = sentence.tree.nodes[sentence.tree.at(first)].verb
    for at in range(first - 1, -1, -1):
        word = words.words[at]
        if words.classes[at] in _ENDING or _is_past_verb(own, at):
            return False
        superlative = word.endswith(sentence.prose.superlative) and word not in sentence.prose.no_superlatives
        if superlative or word in sentence.prose.records and _is_one(sentence, at):
            return True
    return False


def _is_past_verb(verb: Verb | None, at: int) -> bool:
    """Whether a word is the verb of what was done: "the first chairman | left"."""
    return verb is not None and verb.main == at and verb.tense is Tense.PAST and verb.form is Form.FINITE


_ENDING = frozenset(letters("comma|semicolon|stop|AUX|past|said|pronoun"))
"""What ends the noun phrase that a record is told in."""


def _is_one(sentence: Sentence, at: int) -> bool:
    """Whether a word tells which one of its kind: "the only win", "her first", "the club's first", not "lost only once", "at least"."""
    words, prose = sentence.words, sentence.prose
    determined = not at or words.classes[at - 1] == LETTERS["determiner"] or words.words[at - 1] in prose.introducing
    return determined or words.words[at - 1].endswith(prose.owners)
