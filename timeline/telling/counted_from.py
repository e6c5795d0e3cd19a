"""What a phrase is counted from where the date beside it tells its own time: "resigned on Thursday, five weeks after | the recall began".

Such a phrase says nothing more of when he resigned: it tells when the recall began. Knows placed phrases and the clauses of one sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.algebra.expressions import Amount, Anchor, Direction, Expression, Shift, Step
from timeline.algebra.units import Unit
from timeline.document import Signal
from timeline.placing.placed import Placed, placed_in
from timeline.sentences.clauses import Clause
from timeline.sentences.nodes import FINITE, Node
from timeline.telling.analysis import Sentence
from timeline.telling.events import undated
from timeline.telling.heads import Stated

__all__ = ["beside", "told_of"]


def beside(text: str, placed: Sequence[Placed], number: int) -> Placed | None:
    """The date beside a phrase that is counted from what is told in words: both are of one event. None where there is none."""
    one = placed[number]
    if one.mention.anchor is None or one.mention.signal in _BOUNDING or _turned(one.mention.expression) is None:
        return None
    for at, low, high in ((number - 1, None, one.mention.phrase_start_char), (number + 1, one.mention.anchor[1], None)):
        if 0 <= at < len(placed) and _is_day(placed[at]):
            other = placed[at].stands
            between = text[other[1] if low is None else low : other[0] if high is None else high]
            if "," in between and not between.replace(",", "").strip():
                return placed[at]
    return None


_BOUNDING = (Signal.UNTIL, Signal.BY, Signal.SINCE)


def _is_day(placed: Placed) -> bool:
    """Whether a phrase names a day, or a time on one."""
    grain = placed.meaning.grain
    return placed.mention.anchor is None and placed.meaning.interval is not None and grain is not None and grain <= Unit.DAY


def told_of(sentence: Sentence, one: Placed, date: Placed) -> tuple[Placed, Stated] | None:
    """The phrase placed at the time of what it is counted from, and what that tells; None where that is no clause."""
    assert one.mention.anchor is not None
    turned, interval = _turned(one.mention.expression), date.meaning.interval
    node = _clause(sentence, one.mention.anchor[0])
    if turned is None or interval is None or node is None:
        return None
    event = undated(sentence, Clause(node.start, node.end, node.verbs))
    words = " ".join(sentence.text[slice(*date.stands)].split())
    context = replace(one.context, event=interval, told=words, narrative=True)
    placed = placed_in(replace(one.mention, expression=turned), context, one.decision)
    return placed, Stated(event.start_char, event.end_char, event.title, event.source)


def _turned(expression: Expression) -> Shift | None:
    """The way back from a phrase to what it is counted from; None where that is vague, or shorter than a day."""
    back = {Direction.ON: Direction.BACK, Direction.BACK: Direction.ON}
    match expression:
        case Shift(amount, direction) if direction in back:
            known = all(n is not None and unit >= Unit.DAY for n, unit in amount.parts) and amount.mod is None
            return Shift(amount, back[direction], Anchor.EVENT) if known and amount.most is None else None
        case Step(of=Unit() as unit, n=n) if n:
            return Shift(Amount(((abs(n), unit),)), Direction.BACK if n > 0 else Direction.ON, Anchor.EVENT)
    return None


def _clause(sentence: Sentence, start: int) -> Node | None:
    """The clause with a subject that begins at an offset, or whose subject does."""
    index = sentence.words.at(start - sentence.low)
    for node in sentence.tree.nodes:
        if node.verb is not None and node.verb.form in FINITE and node.subject is not None and index in (node.start, node.subject[0]):
            return node
    return None
