"""Pictures of an explanation in text: words with brackets under them, trees, and columns that fit a terminal.

Knows the plain values that timeline.explaining.explain makes, and how wide characters are; reads and places nothing.
"""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterator
from typing import Any

Row = dict[str, Any]
NARROWEST = 40
"""Columns that a picture takes at the least."""
_MARGIN = "  "


def drawn(data: Row, width: int) -> Iterator[str]:
    """An explanation as lines of at most `width` columns (a single word may be longer).

    >>> data = {"phrase": "ten", "published": None, "domain": "narrative", "prefer": None, "islands": [], "mentions": [], "left_out": []}
    >>> list(drawn(data | {"why": ["no unit"]}, 80))
    ['“ten”, day of publication not known, read as narrative', '', 'No time found', '  no unit']
    """
    width = max(width, NARROWEST)
    yield from _wrapped(_heading(data), width, "")
    for island in data["islands"]:
        yield ""
        yield from _wrapped("Words" if len(data["islands"]) == 1 else f"Words of “{clean(island['text'])}”", width, "")
        yield from columns([(clean(t["text"]), ", ".join(t["classes"]) or "only as itself") for t in island["tokens"]], width)
    fired = [rule for island in data["islands"] for rule in island["rules"]]
    if fired:
        yield from ("", "Rules, layer by layer")
        yield from _brackets(data["phrase"], fired, width)
    if data["why"]:
        yield from ("", "No time found")
        for reason in data["why"]:
            yield from _wrapped(clean(reason), width, _MARGIN)
    if data["left_out"]:
        yield from ("", "Left out")
        yield from columns([(f"“{clean(one['text'])}”", clean(one["why"])) for one in data["left_out"]], width)
    if data["mentions"]:
        yield from ("", "Phrases")
        yield from _phrases(data["phrase"], data["mentions"], width)
    for mention in data["mentions"]:
        yield from _mention(mention, width)


def _heading(data: Row) -> str:
    when = f"published {data['published']}" if data["published"] else "day of publication not known"
    prefer = f", {data['prefer']} preferred" if data["prefer"] else ""
    return f"“{clean(data['phrase'])}”, {when}, read as {data['domain']}{prefer}"


# -- words with brackets ---------------------------------------------------------------------------------------------------------


def _brackets(phrase: str, rules: list[Row], width: int) -> Iterator[str]:
    """The words on a line, and under them what each rule took, with its layer, its name and what it made of it.

    Where names and words do not fit side by side, the names stand under their brackets; where not even the words fit, each rule
    quotes its own.
    """
    words = clean(phrase)
    names = [f"{rule['layer']}: {rule['rule']}" for rule in rules]
    room = width - len(_MARGIN) - cells(words) - 2
    if cells(words) + len(_MARGIN) > width:
        yield from columns([(f"“{clean(r['text'])}”", f"{name}: {clean(r['says'])}") for r, name in zip(rules, names, strict=True)], width)
        return
    beside = room >= max(map(len, names)) + 14
    longest = max(map(len, names))
    yield _MARGIN + words
    for rule, name in zip(rules, names, strict=True):
        line = _under(words, rule["start_char"], rule["end_char"])
        if beside:
            label, *more = textwrap.wrap(clean(rule["says"]), room - longest - 2) or [""]
            yield f"{_MARGIN}{line}{' ' * (cells(words) - len(line))}  {name:<{longest}}  {label}".rstrip()
            yield from (f"{_MARGIN}{' ' * (cells(words) + longest + 4)}{one}" for one in more)
        else:
            yield _MARGIN + line
            yield from _wrapped(f"{name}: {clean(rule['says'])}", width, _MARGIN * 2)


def _under(words: str, start: int, end: int, ends: str = "└─┘", alone: str = "╵") -> str:
    """A bracket under the characters from start to end."""
    size = cells(words[start:end])
    return " " * cells(words[:start]) + (ends[0] + ends[1] * (size - 2) + ends[2] if size > 1 else alone)


def _phrases(phrase: str, mentions: list[Row], width: int) -> Iterator[str]:
    """Under the words, for each mention its TIMEX3 extent (═), its signal (─) and its anchor (┄), and what came out."""
    words = clean(phrase)
    came = [f"{' '.join(filter(None, (m['type'], m['value'], m['mod'])))} = {interval(m)}" for m in mentions]
    if cells(words) + len(_MARGIN) > width:
        yield from columns([(f"“{clean(m['phrase'])}”", text) for m, text in zip(mentions, came, strict=True)], width)
        return
    yield _MARGIN + words
    for mention, text in zip(mentions, came, strict=True):
        line = [" "] * len(words)
        _mark(line, mention["phrase_start_char"], mention["phrase_end_char"], "─", words)
        _mark(line, mention["start_char"], mention["end_char"], "═", None)
        if mention["anchor"] is not None:
            _mark(line, mention["anchor"]["start_char"], mention["anchor"]["end_char"], "┄", None)
        bar = "".join(mark * cells(letter) for mark, letter in zip(line, words, strict=True)).rstrip()
        if len(_MARGIN) + cells(words) + 2 + len(text) <= width:
            yield f"{_MARGIN}{bar}{' ' * (cells(words) - len(bar))}  {text}"
        else:
            yield _MARGIN + bar
            yield from _wrapped(text, width, _MARGIN * 2)


def _mark(line: list[str], start: int, end: int, mark: str, words: str | None) -> None:
    for at in range(start, end):
        line[at] = " " if words is not None and words[at] == " " else mark


# -- trees and columns -----------------------------------------------------------------------------------------------------------


def _mention(mention: Row, width: int) -> Iterator[str]:
    yield ""
    yield from _wrapped(f"Tree of “{clean(mention['phrase'])}”", width, "")
    yield from (_MARGIN + line for line in _branches(mention["tree"]))
    yield from ("", "Context")
    yield from columns(_context(mention), width)
    yield from ("", "Steps")
    yield from columns([(f"{n}. {interval(s)}", clean(s["says"])) for n, s in enumerate(mention["steps"], 1)], width)
    yield from ("", "Result")
    timex = " ".join(filter(None, (mention["type"], mention["value"], mention["mod"])))
    after = " (excluded)" if mention["end"] else ""
    rows = [("interval", interval(mention) + after + (f", grain {mention['grain']}" if mention["grain"] else "")), ("TIMEX3", timex)]
    rows += [("EDTF", mention["edtf"] or "none"), *([("zone", mention["zone"])] if mention["zone"] else [])]
    rows += [(f"part {n}", f"{clean(p['text'])}: {p['value']}, {interval(p)}") for n, p in enumerate(mention["parts"], 1)]
    yield from columns([*rows, ("reading", clean(mention["reading"]))], width)


def _context(mention: Row) -> list[tuple[str, str]]:
    context, anchor = mention["context"], mention["anchor"]
    shown = [(name, interval(context[name]) if context[name] else "nothing") for name in ("published", "mentioned")]
    if anchor is not None:
        when = f"{interval(anchor['event'])}, as the text says elsewhere" if anchor["event"] else "the text does not say when"
        shown.append(("anchor", f"“{clean(anchor['text'])}”: {when}"))
    sides = {"back": "the past", "on": "the future", None: "neither side"}
    shown.append(("looks to", sides[context["lean"]] + (", as a story does" if context["narrative"] else "")))
    taken = f", taken towards {sides[context['taken']]}" if context["taken"] else ""
    shown.append(("counted from", _ORIGINS[context["counted_from"]] + taken))
    return [*shown, ("decided by", context["why"])] if context["why"] else shown


_ORIGINS = {
    "published": "the day published", "mentioned": "the day mentioned", "event": "the anchor",
    None: "nothing: the phrase says it all, or nothing is known",
}  # fmt: skip


def interval(row: Row) -> str:
    """A half-open interval of plain values.

    >>> interval({"placed": True, "start": "2018-01-01", "end": None})
    '2018-01-01 .. open'
    """
    if not row["placed"]:
        return "no place on the time line"
    return f"{row['start'] or 'open'} .. {row['end'] or 'open'}"


def _branches(tree: Row, name: str = "", stem: str = "", arm: str = "") -> Iterator[str]:
    said_here = "  ".join(f"{key}={value}" for key, value in tree["fields"].items())
    yield f"{stem}{arm}{name + ': ' if name else ''}{tree['node']}{'  ' + clean(said_here) if said_here else ''}"
    stem += {"├─ ": "│  ", "└─ ": "   "}.get(arm, "")
    inside = list(tree["inside"].items())
    for n, (key, branch) in enumerate(inside, 1):
        yield from _branches(branch, key, stem, "└─ " if n == len(inside) else "├─ ")


def columns(rows: list[tuple[str, str]], width: int) -> Iterator[str]:
    """Two columns; the right one goes on below itself, or under the left one where there is little room beside it.

    >>> list(columns([("a", "one two"), ("bc", "three")], 40))
    ['  a   one two', '  bc  three']
    """
    left = max((cells(one) for one, _ in rows), default=0)
    room = width - len(_MARGIN) - left - 2
    for one, two in rows:
        if room < 20:
            yield from _wrapped(one, width, _MARGIN)
            yield from _wrapped(two, width, _MARGIN * 2)
            continue
        first, *more = textwrap.wrap(two, room) or [""]
        yield f"{_MARGIN}{one}{' ' * (left - cells(one))}  {first}".rstrip()
        yield from (" " * (width - room) + line for line in more)


def _wrapped(text: str, width: int, margin: str) -> Iterator[str]:
    yield from textwrap.wrap(text, width, initial_indent=margin, subsequent_indent=margin + _MARGIN) or [margin.rstrip()]


def cells(text: str) -> int:
    """How many columns a terminal takes for a text: wide East Asian letters two, combining marks none.

    >>> cells("año"), cells("２０１８"), cells("e\\u0301")
    (3, 8, 1)
    """
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def clean(text: str) -> str:
    """Text for a terminal: every character that is not printed becomes one space, so that offsets still agree."""
    return "".join(c if c.isprintable() else " " for c in text)


__all__ = ["cells", "clean", "columns", "drawn", "interval"]
