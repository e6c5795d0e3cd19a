"""What a line of samples/phrases/constants.tsv says of its constant, and how a constant is changed to see whether anybody notices.

Knows the format of that file, the ways to look at a text, and the numbers of the packages that hold beliefs about language.
"""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from tests import dated
from timeline.digest.digest import digest
from timeline.document import Document, Entry
from timeline.extract import extract, read_phrases, tag
from timeline.languages import language
from timeline.sentences.borders import sentences
from timeline.settings import Settings
from timeline.sources.structure import structured

ROOT = Path(__file__).parents[1]
PACKAGES = ("algebra", "digest", "grammar", "merging", "placing", "sentences", "sources", "telling")
Look = Callable[["Line"], str]
LOOKS: dict[str, Look] = {}
"""The ways to look at a text, by the word in the second column."""


class Line(NamedTuple):
    """A line: the constant ("module:NAME"), what is looked at, when the text was published, the answer that is right, and the text."""

    constant: str
    look: str
    published: str
    wanted: str
    text: str

    @property
    def day(self) -> str | None:
        """The day of publication; None where nobody knows it."""
        return None if self.published == "-" else self.published

    @property
    def phrase(self) -> dated.Phrase:
        """The text with its marked phrase."""
        return dated.phrase("", self.published, self.wanted, self.text)

    @property
    def documents(self) -> list[Document]:
        """The documents of a line that tells several: "day: text || day: text"."""
        pieces = (piece.split(": ", 1) for piece in self.text.split(" || "))
        return [Document(text, id=f"d{n}", published=day, publisher=f"p{n}") for n, (day, text) in enumerate(pieces)]


def lines() -> list[Line]:
    """The lines of the file."""
    told = (ROOT / "samples" / "phrases" / "constants.tsv").read_text(encoding="utf-8").splitlines()
    return [Line(*line.split("\t")) for line in told if line and not line.startswith("#")]


def look(line: Line) -> str:
    """What is seen in a line."""
    return LOOKS[line.look](line)


def looking(function: Look) -> Look:
    """Register a way to look by the name of its function."""
    LOOKS[function.__name__] = function
    return function


@looking
def time(line: Line) -> str:
    """When the entry of the phrase was, as in dates.tsv."""
    return line.wanted if dated.right(line.phrase) else " and ".join(dated.told(line.phrase))


def _entry(line: Line) -> Entry:
    phrase = line.phrase
    entries = extract(Document(phrase.text, published=phrase.published)).entries
    return max(entries, key=lambda e: min(e.phrase_end_char or 0, phrase.end) - max(e.phrase_start_char or 0, phrase.start))


def _field(name: str, line: Line) -> str:
    found = getattr(_entry(line), name)
    return str(getattr(found, "value", found) or "-")


for _name in ("title", "phrase", "event", "extent", "status", "attribution", "reading"):
    LOOKS[_name] = partial(_field, _name)


@looking
def lanes(line: Line) -> str:
    """What the entry of the phrase is about."""
    return ", ".join(_entry(line).lanes) or "-"


@looking
def clause(line: Line) -> str:
    """When the clause was in which the mark stands, no phrase being needed."""
    phrase = line.phrase
    entries = extract(Document(phrase.text, published=phrase.published), settings=Settings(all_events=True)).entries
    there = [e for e in entries if e.event_start_char <= phrase.start and phrase.end <= e.event_end_char]
    one = min(there, key=lambda e: e.event_end_char - e.event_start_char)
    return dated._time(one)


@looking
def ends(line: Line) -> str:
    """The last word of the entry's event."""
    return _entry(line).event.split()[-1]


@looking
def decision(line: Line) -> str:
    """How the phrase found what it hangs on."""
    phrase = line.phrase
    placed = read_phrases(Document(phrase.text, published=phrase.published), Settings()).placed
    return next(one.decision.value[0] for one in placed if one.mention.end_char > phrase.start)


@looking
def value(line: Line) -> str:
    """The TIMEX3 values of the text."""
    return " | ".join(m["value"] for m in tag(Document(line.text, published=line.day))) or "-"


@looking
def register(line: Line) -> str:
    """The register of the text."""
    return read_phrases(Document(line.text.replace("\\n", "\n"), published=line.day), Settings()).domain.value


@looking
def published(line: Line) -> str:
    """The day on which the text says that it was published."""
    return read_phrases(Document(line.text.replace("\\n", "\n")), Settings()).document.published or "-"


@looking
def count(line: Line) -> str:
    """The number of sentences."""
    return str(sum(1 for _ in sentences(language("en").prose, line.text.replace("\\n", "\n"))))


@looking
def blocks(line: Line) -> str:
    """The kinds of the blocks."""
    return " ".join(block.kind.value for block in structured(Document(line.text.replace("\\n", "\n").replace("\\t", "\t"))).blocks)


@looking
def events(line: Line) -> str:
    """The number of events that several documents tell."""
    return str(len(extract(line.documents).entries))


@looking
def day(line: Line) -> str:
    """The day that matters most in several documents."""
    return " ".join(one.date for one in digest(line.documents, dates=1, about=line.day))


@looking
def sentence(line: Line) -> str:
    """The sentence that is printed for the day that matters most."""
    return " ".join(one.sentences[0] for one in digest(line.documents, dates=1, about=line.day))


# -- changing a constant --------------------------------------------------------------------------------------------------------------


def changes(number: Any) -> tuple[Any, ...]:
    """A constant made smaller and larger: half and double, a whole number below eight by one; of a range each end."""
    if isinstance(number, range):
        ends = [(one, number.stop) for one in changes(number.start)], [(number.start, one) for one in changes(number.stop)]
        return tuple(range(*one) for of in ends for one in of)
    if isinstance(number, int) and number < 8:
        return number - 1, number + 1
    return (number // 2, number * 2) if isinstance(number, int) else (number / 2, number * 2)


@contextmanager
def changed(constant: str, number: Any) -> Iterator[None]:
    """The house with another number, wherever it was imported to, and with nothing remembered of before."""
    module, name = constant.split(":")
    before = getattr(importlib.import_module(f"timeline.{module}"), name)
    holders = [one for key, one in list(sys.modules.items()) if key.startswith("timeline.") and vars(one).get(name) == before]
    for one in holders:
        setattr(one, name, number)
    _forget(module)
    try:
        yield
    finally:
        for one in holders:
            setattr(one, name, before)
        _forget(module)


def _forget(module: str) -> None:
    for key, one in list(sys.modules.items()):
        if key.startswith("timeline.") and (module.startswith("grammar") or not key.startswith(("timeline.languages", "timeline.grammar"))):
            for found in list(vars(one).values()):
                if callable(clear := getattr(found, "cache_clear", None)):
                    clear()


# -- finding them ---------------------------------------------------------------------------------------------------------------------


def constants() -> list[str]:
    """Every upper-case name of a module that is a number, or arithmetic of numbers and of such names: "placing.anchors:REACH"."""
    return [f"{package}.{name}" for package in PACKAGES for path in sorted((ROOT / "timeline" / package).rglob("*.py"))
            for name in _of_module(path, ROOT / "timeline" / package)]  # fmt: skip


def _of_module(path: Path, package: Path) -> Iterator[str]:
    module = ".".join(path.relative_to(package).with_suffix("").parts)
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            pairs = zip(target.elts, node.value.elts, strict=True) if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple) else [(target, node.value)]
            yield from (f"{module}:{name.id}" for name, told in pairs if isinstance(name, ast.Name) and name.id.isupper() and _number(told))


def _number(node: ast.expr) -> bool:
    """Whether an expression is a number: digits, or arithmetic with a unit ("2 * WEEK", "2 * Unit.YEAR.seconds")."""
    match node:
        case ast.Constant(value=value):
            return isinstance(value, int | float) and not isinstance(value, bool)
        case ast.BinOp(left=left, right=right):
            return (_number(left) and (_number(right) or _unit(right))) or (_unit(left) and _number(right))
        case ast.UnaryOp(operand=operand):
            return _number(operand)
        case ast.Call(func=ast.Name(id="range"), args=args):
            return all(map(_number, args))
    return _unit(node)


def _unit(node: ast.expr) -> bool:
    return ast.unparse(node) in ("DAY", "WEEK", "HOUR", "YEAR") or ast.unparse(node).startswith("Unit.") and ast.unparse(node).endswith(".seconds")
