"""How sure an entry is: the product of what is known against it, each with its name, its words and its share.

Knows what was decided for a phrase and how its clause was read; reads no text. Shares were measured over documents whose events were
listed by hand, so that of the entries at 0.9 and more at least nine in ten stand on the right date (`evaluate.py analyst`, `sure`).
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from timeline.algebra.expressions import Amount, Anchor, Every, Expression, Shift, Step, unbounded
from timeline.algebra.intervals import Interval
from timeline.algebra.units import Unit
from timeline.placing.placed import Placed
from timeline.sentences.passage import Sentence


class Doubt(Enum):
    """A reason to doubt where an entry stands: the words for a reader, and the share of such entries that is right."""

    OPEN = ("one side of its time is open", 0.8)
    LENGTH = ("it says how long, not when", 0.75)
    RECURS = ("it comes round again", 0.7)
    IN_WORDS = ("its date is that of what the text tells in words", 0.6)
    ROUGH = ("it is counted roughly", 0.9)
    TWO_TIMES = ("its clause has two times", 0.97)
    MANY_TIMES = ("its clause has many times", 0.85)

    def __init__(self, words: str, share: float) -> None:
        self.words, self.share = words, share


_IN_WORDS, _OPEN, _RECURS, _LENGTH, _TWO_TIMES = Doubt.IN_WORDS, Doubt.OPEN, Doubt.RECURS, Doubt.LENGTH, Doubt.TWO_TIMES
_MANY_TIMES, _ROUGH = Doubt.MANY_TIMES, Doubt.ROUGH
_MENTIONED = Anchor.MENTIONED
_DAY = Unit.DAY
"""Members by their names alone, which Python 3.11 finds faster than those of an enumeration."""


def doubts(placed: Placed, sentence: Sentence, interval: Interval) -> tuple[Doubt, ...]:
    """What is against the place of an entry, whose time is `interval` and whose phrase stands in `sentence`."""
    return tuple(_doubts(placed, sentence, interval))


def _doubts(placed: Placed, sentence: Sentence, interval: Interval) -> Iterator[Doubt]:
    expression = placed.mention.expression
    if placed.mention.anchor is not None:
        yield _IN_WORDS
    if interval.start is None or interval.end is None:
        yield _OPEN
    core = unbounded(expression)
    if isinstance(core, Every):
        yield _RECURS
    elif isinstance(core, Amount) or placed.meaning.type == "DURATION":
        yield _LENGTH
    elif _is_rough(core):
        yield _ROUGH
    many = _times(sentence, placed)
    if many > 1:
        yield _TWO_TIMES if many == 2 else _MANY_TIMES


def _is_rough(core: Expression) -> bool:
    """Whether a time is a count of weeks or longer from another: "two weeks ago", "a year earlier", "the previous year"."""
    if isinstance(core, Shift):
        return min((unit for _, unit in core.amount.parts), default=_DAY).rank > _DAY.rank
    return isinstance(core, Step) and core.anchor is _MENTIONED


def _times(sentence: Sentence, placed: Placed) -> int:
    """How many phrases stand in the clause of one."""
    start, end = placed.stands
    number = sentence.governor(start, end).clause
    if number >= len(sentence.clauses):
        return 1
    clause, words = sentence.clauses[number], sentence.words
    low, high = words.starts[clause.start], words.ends[clause.end - 1]
    return sum(low <= first < high for first, _ in sentence.phrases)


def certainty(event: float, placed: Placed, found: tuple[Doubt, ...]) -> float:
    """How sure an entry is, from 0 to 1, two decimals: how sure its event is by its status, times the shares of decision and doubts.

    >>> from timeline.algebra.meaning import Context, Meaning
    >>> from timeline.document import Mention
    >>> from timeline.algebra.expressions import Amount
    >>> placed = Placed(Mention(0, 1, Amount(())), Meaning(None, None, "DATE", "2018"), Context())
    >>> certainty(0.95, placed, (Doubt.OPEN, Doubt.TWO_TIMES))
    0.74
    """
    sure = event * placed.decision.share
    for doubt in found:
        sure *= doubt.share
    return round(sure, 2)


def reasons(placed: Placed, found: tuple[Doubt, ...]) -> str:
    """What an entry hangs on and what is against it, as the end of its reading; "" where nothing was assumed."""
    said = [placed.decision.words] if placed.decision.words else []
    return "".join(f"; {words}" for words in said) + "".join(f"; not sure: {doubt.words}" for doubt in found)


__all__ = ["Doubt", "certainty", "doubts", "reasons"]
