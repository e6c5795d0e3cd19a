"""Explaining: how one phrase is read and where it is placed, step by step, as a picture in text and as JSON.

Knows the order of reading (words, rules, tree) and of placing (context, steps, interval); decides nothing, it only shows what
`timeline.grammar`, `timeline.discourse` and `timeline.algebra.placing` do. The words are English, whatever the language of the phrase.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from typing import Any

from timeline.algebra.expressions import Amount, Anchor, Between, Bounded, Expression, Field, Fixed, Nth, Qualified, Shift, Side
from timeline.algebra.fields import Kind
from timeline.algebra.intervals import Interval
from timeline.algebra.notation import iso
from timeline.algebra.placing import Context, Meaning, denote
from timeline.discourse import Placed, place
from timeline.document import Document
from timeline.errors import BadInput
from timeline.grammar.cascade import Node
from timeline.grammar.language import Language
from timeline.languages import language
from timeline.readings import length, reading, said
from timeline.settings import Settings

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Explanation:
    """How a phrase is read: `text` as a picture in lines of text, `data` the same as plain JSON values.

    `data` holds `phrase`, `published`, `language`, `islands` (each with its `tokens` and the `rules` that fired, in order) and
    `mentions` (each with its `tree`, `context`, `steps` and what came out: `type`, `value`, `mod`, `start`, `end`, `grain`, `zone`,
    `edtf`, `reading`, `parts`). Offsets are code points of the phrase, times ISO 8601, ends exclusive.
    """

    text: str
    data: Row


def explain(phrase: str, *, published: str | None = None, settings: Settings = Settings()) -> Explanation:
    """Show how a phrase is read and where it is placed; `published` is ISO 8601.

    Errors: BadInput where there is no time in it; BadDate; BadOption (a language without grammar).

    >>> found = explain("since the spring of 2018", published="2023-04-12")
    >>> [(one["value"], one["edtf"]) for one in found.data["mentions"]]
    [('2018-SP', '2018-21/..')]
    """
    document = Document(phrase, published=published)
    reader = language(settings.language, settings.date_order)
    placed = place(document, reader.read(phrase), settings, reader)
    if not placed:
        raise BadInput(phrase, 'a phrase that tells a time, such as "since the spring of 2018"', "no time found")
    data = {
        "phrase": phrase,
        "published": published,
        "language": reader.code,
        "islands": [_island(reader, phrase, start, end) for start, end in reader.islands(phrase)],
        "mentions": [_mention(phrase, one) for one in placed],
    }
    return Explanation("\n".join(_drawn(data)), data)


# -- reading --------------------------------------------------------------------------------------------------------------------


def _island(reader: Language, text: str, start: int, end: int) -> Row:
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
    return {"text": text[start:end], "start_char": start, "end_char": end, "tokens": tokens, "rules": rules}


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
    phrase = text[mention.phrase_start_char : mention.end_char]
    return {
        "text": text[mention.start_char : mention.end_char], "start_char": mention.start_char, "end_char": mention.end_char,
        "phrase": phrase, "phrase_start_char": mention.phrase_start_char, "signal": mention.signal, "rules": list(mention.rules),
        "tree": _tree(mention.expression), "context": _context(context, meaning),
        "steps": [_step(inner, denote(inner, context), context) for inner in _inside_out(mention.expression)],
        "type": meaning.type, "value": meaning.value, "mod": meaning.mod, **_bounds(meaning.interval),
        "grain": meaning.grain.value if meaning.grain else None, "zone": meaning.zone, "edtf": meaning.edtf,
        "reading": reading(phrase, mention.expression, meaning, context), "parts": [_mention(text, part) for part in placed.parts],
    }  # fmt: skip


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


# -- drawing --------------------------------------------------------------------------------------------------------------------


def _drawn(data: Row) -> Iterator[str]:
    when = f"published {data['published']}" if data["published"] else "day of publication not known"
    yield f"“{_clean(data['phrase'])}”, {when}"
    for island in data["islands"]:
        yield from ("", "Words")
        yield from _columns([(_clean(t["text"]), ", ".join(t["classes"]) or "only as itself") for t in island["tokens"]])
        yield from ("", "Rules, as they fired")
        yield from _brackets(island)
    for mention in data["mentions"]:
        yield from _drawn_mention(mention)


def _drawn_mention(mention: Row) -> Iterator[str]:
    yield from ("", f"Tree of “{_clean(mention['phrase'])}”")
    yield from ("  " + line for line in _branches(mention["tree"]))
    yield from ("", "Context")
    yield from _columns(_context_lines(mention["context"]))
    yield from ("", "Steps")
    yield from _columns([(f"{n}. {_interval(s)}", _clean(s["says"])) for n, s in enumerate(mention["steps"], 1)])
    yield from ("", "Result")
    timex = " ".join(filter(None, (mention["type"], mention["value"], mention["mod"])))
    after = " (excluded)" if mention["end"] else ""
    rows = [("interval", _interval(mention) + after + (f", grain {mention['grain']}" if mention["grain"] else "")), ("TIMEX3", timex)]
    rows += [("EDTF", mention["edtf"] or "none"), *([("zone", mention["zone"])] if mention["zone"] else [])]
    rows += [(f"part {n}", f"{_clean(p['text'])}: {p['value']}, {_interval(p)}") for n, p in enumerate(mention["parts"], 1)]
    yield from _columns([*rows, ("reading", _clean(mention["reading"]))])


def _interval(row: Row) -> str:
    if not row["placed"]:
        return "no place on the time line"
    return f"{row['start'] or 'open'} .. {row['end'] or 'open'}"


def _context_lines(context: Row) -> list[tuple[str, str]]:
    shown = [(name, _interval(context[name]) if context[name] else "nothing") for name in ("published", "mentioned")]
    sides = {"back": "the past", "on": "the future", None: "neither side"}
    shown.append(("looks to", sides[context["lean"]] + (", as a story does" if context["narrative"] else "")))
    anchor = context["counted_from"]
    origin = f"the day {anchor}" if anchor else "nothing: the phrase says it all, or nothing is known"
    return [*shown, ("counted from", origin + (f", taken towards {sides[context['taken']]}" if context["taken"] else ""))]


def _brackets(island: Row) -> Iterator[str]:
    """The words on a line, and under them what each rule took, with its layer, its name and what it made of it."""
    width = len(island["text"])
    yield "  " + _clean(island["text"])
    names = max((len(f"{r['layer']}: {r['rule']}") for r in island["rules"]), default=0)
    for rule in island["rules"]:
        at, size = rule["start_char"] - island["start_char"], rule["end_char"] - rule["start_char"]
        line = " " * at + ("└" + "─" * (size - 2) + "┘" if size > 1 else "╵")
        yield f"  {line:<{width}}  {rule['layer'] + ': ' + rule['rule']:<{names}}  {_clean(rule['says'])}"


def _branches(tree: Row, name: str = "", stem: str = "", arm: str = "") -> Iterator[str]:
    said_here = "  ".join(f"{key}={value}" for key, value in tree["fields"].items())
    yield f"{stem}{arm}{name + ': ' if name else ''}{tree['node']}{'  ' + _clean(said_here) if said_here else ''}"
    stem += {"├─ ": "│  ", "└─ ": "   "}.get(arm, "")
    inside = list(tree["inside"].items())
    for n, (key, branch) in enumerate(inside, 1):
        yield from _branches(branch, key, stem, "└─ " if n == len(inside) else "├─ ")


def _columns(rows: list[tuple[str, str]]) -> Iterator[str]:
    width = max((len(left) for left, _ in rows), default=0)
    for left, right in rows:
        yield f"  {left:<{width}}  {right}".rstrip()


def _clean(text: str) -> str:
    """Text for a terminal: every character that is not printed becomes one space, so that columns still agree."""
    return "".join(c if c.isprintable() else " " for c in text)


__all__ = ["Explanation", "explain"]
