"""The tables of README.md, out of the registries: `make tables` writes them anew, and a test holds that they are current.

Knows where a table stands: between <!-- name --> and <!-- /name -->.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import typer

from timeline.command.cli import app
from timeline.document import COLUMNS
from timeline.showing.charts import CHARTS, OUTPUTS
from timeline.showing.exports import EXPORTS

README = Path(__file__).parents[1] / "README.md"
TABLES: dict[str, Callable[[], str]] = {}


def table(function: Callable[[], str]) -> Callable[[], str]:
    """Register what stands between the marks of the function's name."""
    TABLES[function.__name__] = function
    return function


def rows(heads: Iterable[str], cells: Iterable[Iterable[str]]) -> str:
    """A table in Markdown."""
    heads = list(heads)
    lines = [heads, ["---"] * len(heads), *([cell.replace("|", "\\|") for cell in row] for row in cells)]
    return "\n".join("|" + "|".join(line) + "|" if line[0] == "---" else "| " + " | ".join(line) + " |" for line in lines)


@table
def commands() -> str:
    """Every command with what it must be given, and the first sentence of its help."""
    found: dict[str, Any] = vars(typer.main.get_command(app))["commands"]
    return rows(("command", "what it does"), ((f"`timeline {usage(name, one)}`", str(one.help).split("\n\n")[0].strip()) for name, one in found.items()))


def usage(name: str, command: Any) -> str:
    words = [name]
    for one in command.params:
        if one.param_type_name == "argument":
            words.append((one.metavar or one.name.upper()) + "..." * (one.nargs == -1))
        elif one.required:
            words.append(f"{one.opts[-1]} {one.metavar}")
    return " ".join(words)


@table
def formats() -> str:
    """Every format that a timeline can leave in."""
    cells = ((f"`{e.name}`", e.suffix, e.media_type.partition(";")[0], e.doc) for e in EXPORTS.values())
    return rows(("format", "file", "media type", "what it is"), cells)


@table
def charts() -> str:
    """Every chart."""
    return rows(("chart", "what it shows"), ((f"`{c.name}`", c.doc) for c in CHARTS.values()))


@table
def files() -> str:
    """Every file that a chart can become."""
    return rows(("file", "media type", "what it is"), ((f".{o.name}", o.media_type.partition(";")[0], o.doc) for o in OUTPUTS.values()))


@table
def columns() -> str:
    """Every column of an entry."""
    return rows(("column", "kind", "what it says"), ((f"`{c.name}`", " or ".join(c.values) or c.kind, c.doc) for c in COLUMNS))


def renewed(text: str) -> str:
    """A text with every table that is marked in it as the registries have it."""

    def current(found: re.Match[str]) -> str:
        return f"{found[1]}\n{TABLES[found[2]]()}\n{found[3]}"

    return re.sub(r"(<!-- (\w+) -->)\n.*?(<!-- /\2 -->)", current, text, flags=re.DOTALL)


if __name__ == "__main__":
    README.write_text(renewed(README.read_text(encoding="utf-8")), encoding="utf-8")
