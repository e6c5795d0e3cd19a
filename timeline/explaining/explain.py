"""Explaining: how a phrase is read and where it is placed, step by step, as plain values; timeline.explaining.picture draws them.

Knows the order of reading (words, rules, tree) and of placing (context, steps, interval); decides nothing, it only shows what
`timeline.grammar`, `timeline.placing.discourse` and `timeline.algebra.placing` do. The words are English, whatever the language of the
phrase.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from operator import itemgetter
from typing import Any

from timeline.algebra.expressions import Amount, Anchor, Between, Bounded, Expression, Field, Fixed, Nth, Qualified, Shift, Side
from timeline.algebra.fields import Kind
from timeline.algebra.intervals import Interval
from timeline.algebra.notation import iso
from timeline.algebra.placing import Context, Meaning, denote
from timeline.document import Document, Mention
from timeline.errors import BadInput
from timeline.explaining.picture import drawn
from timeline.explaining.whynot import unread_years, why_not
from timeline.extract import read_phrases
from timeline.grammar.cascade import Node
from timeline.grammar.reader import Reader
from timeline.languages import language
from timeline.placing.beside import beside_events
from timeline.placing.date_order import order_of
from timeline.placing.placed import Placed
from timeline.readings import length, reading, said
from timeline.settings import Settings

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Explanation:
    """How a phrase is read: `text` as a picture in lines of text, `data` the same as plain JSON values.

    `data` holds `phrase`, `published`, `language`, `domain`, `prefer`, `islands` (the places worth reading, each with its `tokens`, the
    `rules` that fired, in order, and what is `left`), `mentions` (each with its `anchor`, `tree`, `context`, `steps` and what came out:
    `type`, `value`, `mod`, `start`, `end`, `grain`, `zone`, `edtf`, `reading`, `parts`), `left_out` (what looks like a time and is none
    where it stands, numbers that could be years among it: each with its place and `why`) and `why`: where there is no mention, the
    reasons. `read_as` is the phrase in plain letters; offsets are its code points, times ISO 8601, ends exclusive.
    """

    text: str
    data: Row


def explain(phrase: str, *, published: str | None = None, settings: Settings = Settings(), width: int = 100) -> Explanation:
    """Show how a phrase is read and where it is placed, or why there is no time in it; `published` is ISO 8601, `width` in columns.

    Errors: BadInput where the phrase is empty; BadDate; BadOption (a language without grammar).

    >>> found = explain("since the spring of 2018", published="2023-04-12")
    >>> [(one["value"], one["edtf"]) for one in found.data["mentions"]]
    [('2018-SP', '2018-21/..')]
    >>> explain("she may", published="2023-04-12").data["why"][0]
    'no rule takes “may”'
    """
    if not phrase.strip():
        raise BadInput(phrase, 'a phrase that tells a time, such as "since the spring of 2018"', "nothing to read")
    order = order_of(phrase, settings.date_order).order
    reader = language(settings.language, order).time
    plain = reader.legible(phrase).text
    found = read_phrases(Document(plain, published=published), settings)
    domain, plain = found.domain, found.passage.text
    placed = beside_events(found.passage, found.placed, found.document.published_interval, undated=True)
    islands = [_island(reader, plain, start, end) for start, end in reader.islands(plain)]
    left = [_left_out(plain, *one) for one in found.left_out]
    spans = [(one["start_char"], one["end_char"]) for one in left] + [one.stands for one in placed]
    left = sorted([*left, *unread_years(reader, plain, spans)], key=itemgetter("start_char"))
    data = {
        "phrase": phrase,
        "read_as": plain,
        "published": published,
        "language": reader.code,
        "domain": domain.value,
        "prefer": settings.prefer.value if settings.prefer else None,
        "islands": islands,
        "mentions": [_mention(plain, one) for one in placed],
        "left_out": left,
        "why": [] if placed else [f"“{one['text']}”: {one['why']}" for one in left] or why_not(reader, plain, islands),
    }
    return Explanation("\n".join(drawn(data, width)), data)


# -- reading --------------------------------------------------------------------------------------------------------------------


def _island(reader: Reader, text: str, start: int, end: int) -> Row:
    left, right = reader.beside(text, start, end)
    nodes = reader.nodes(text[start:end], left, right)
    trace: list[tuple[str, str, list[Node]]] = []
    reader.cascade.run(nodes, trace)
    tokens = [_place(text, start, n) | {"classes": sorted(filter(_told, n.values))} for n in nodes[1:-1]]
    rules = []
    for layer, rule, after in trace:
        known = {id(node) for node in nodes}
        [made] = [node for node in after if id(node) not in known]
        nodes = after
        says = _says(made.values[made.gives])
        rules.append({"layer": layer, "rule": rule, **_place(text, start, made), "gives": made.gives, "says": says})
    remain = [_place(text, start, n) | {"gives": n.gives, "emitted": n.gives in reader.emits} for n in nodes if n.gives]
    return {"text": text[start:end], "start_char": start, "end_char": end, "tokens": tokens, "rules": rules, "left": remain}


def _place(text: str, by: int, node: Node) -> Row:
    return {"text": text[by + node.start : by + node.end], "start_char": by + node.start, "end_char": by + node.end}


def _told(name: str) -> bool:
    """Whether a class is worth showing: a capital is seen, a word that only stands for itself too."""
    return name != "cap" and not name.startswith("=")


def _says(value: Any) -> str:
    """What a rule made, in words, before any clock."""
    if isinstance(value, Amount):
        return length(value)
    if isinstance(value, tuple):
        return ", ".join(_says(one) for one in value)
    if isinstance(value, Expression):
        return said(value, Context())
    return f"{value:g}" if isinstance(value, float) else str(value)


# -- placing --------------------------------------------------------------------------------------------------------------------


def _mention(text: str, placed: Placed) -> Row:
    mention, meaning, context = placed.mention, placed.meaning, placed.context
    end = mention.phrase_end_char if mention.anchor else mention.end_char
    phrase = text[mention.phrase_start_char : end]
    return {
        "text": text[mention.start_char : mention.end_char], "start_char": mention.start_char, "end_char": mention.end_char,
        "phrase": phrase, "phrase_start_char": mention.phrase_start_char, "phrase_end_char": end, "signal": _signal(text, mention),
        "anchor": _anchor(text, mention.anchor, context), "rules": list(mention.rules),
        "tree": _tree(mention.expression), "context": _context(context, meaning) | _decision(placed),
        "steps": [_step(inner, denote(inner, context), context) for inner in _inside_out(mention.expression)],
        "type": meaning.type, "value": meaning.value, "mod": meaning.mod, **_bounds(meaning.interval),
        "grain": meaning.grain.value if meaning.grain else None, "zone": meaning.zone, "edtf": meaning.edtf,
        "reading": reading(phrase, mention.expression, meaning, context), "parts": [_mention(text, part) for part in placed.parts],
    }  # fmt: skip


def _left_out(text: str, mention: Mention, why: str) -> Row:
    start, end = mention.start_char, mention.end_char
    return {"text": text[start:end], "start_char": start, "end_char": end, "why": why}


def _signal(text: str, mention: Mention) -> str | None:
    """The signal as it is spelled, before the time or behind it, in lower case."""
    if mention.signal is None:
        return None
    behind = text[mention.end_char : mention.anchor[0] if mention.anchor else mention.phrase_end_char]
    return " ".join((text[mention.phrase_start_char : mention.start_char] or behind).lower().split())


def _anchor(text: str, extent: tuple[int, int] | None, context: Context) -> Row | None:
    """What a mention is counted from in words, and when that was, by the text."""
    if extent is None:
        return None
    start, end = extent
    event = _bounds(context.event)
    return {"text": text[start:end], "start_char": start, "end_char": end, "event": event if event["placed"] else None}


def _bounds(interval: Interval | None) -> Row:
    start, end = (interval.start, interval.end) if interval else (None, None)
    return {"placed": interval is not None, "start": iso(start), "end": iso(end)}


def _step(expression: Expression, meaning: Meaning, context: Context) -> Row:
    return {"says": said(expression, context), **_bounds(meaning.interval), "value": meaning.value, "edtf": meaning.edtf}


def _context(context: Context, meaning: Meaning) -> Row:
    named = {"published": context.published, "mentioned": context.mentioned}
    return {
        **{name: _bounds(interval) if interval else None for name, interval in named.items()},
        "lean": context.lean.name.lower() if context.lean else None,
        "narrative": context.narrative,
        "counted_from": meaning.anchor.value if meaning.anchor else None,
        "taken": meaning.lean.name.lower() if meaning.lean else None,
    }


def _decision(placed: Placed) -> Row:
    """What it hangs on, by name and in words."""
    return {"decision": placed.decision.key, "why": placed.decision.words or None}


def _inside_out(expression: Expression) -> Iterator[Expression]:
    """The parts of a tree that have a place of their own, innermost first, the tree itself last."""
    for inner in _placed_inside(expression):
        yield from _inside_out(inner)
    yield expression


def _placed_inside(expression: Expression) -> tuple[Expression, ...]:
    match expression:
        case Field(within=outer):
            root: Expression | None = expression
            while isinstance(root, Field):
                root = root.within
            return () if root is None or outer is None else (outer,)  # an open chain ("5 May") is placed as a whole
        case Shift(origin=origin):
            return () if isinstance(origin, Anchor) else (origin,)
        case Nth(within=outer):
            return (outer,)
        case Side(of=of) | Bounded(of=of) | Qualified(of=of):
            return (of,)
        case Between(first, last):
            return (first, last)
        case _:
            return ()


def _tree(expression: Any) -> Row:
    """A tree as JSON: `node`, what it says by itself in `fields`, and `inside`, its branches by name."""
    row: Row = {"node": type(expression).__name__, "fields": {}, "inside": {}}
    for one in fields(expression):
        value = getattr(expression, one.name)
        if is_dataclass(value):
            row["inside"][one.name] = _tree(value)
        elif value is not None and (not isinstance(expression, Fixed) or one.name in ("zone", "grain")):
            row["fields"][one.name] = value.name.lower() if isinstance(value, Enum) else value
    match expression:
        case Fixed(start, end):
            row["fields"] = {"start": iso(start), "end": iso(end)} | row["fields"]
        case Amount():
            row["fields"]["parts"] = length(expression)
        case Field(kind=Kind.CLOCK):
            row["fields"]["value"] = said(replace(expression, within=None, zone=None, weekday=None), Context())
    return row


__all__ = ["Explanation", "explain"]
