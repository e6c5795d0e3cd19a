"""Options: what commands are asked for: an option for each field of Settings, files, dates in words, formats.

Knows how an option is declared and what its word means; reads no document. A new setting is a field of Settings and needs no line here;
an option of several commands is declared here, one of a single command where that command is.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import fields
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, get_type_hints

import typer
from typer.core import TyperCommand, TyperOption

from timeline.command.console import say
from timeline.errors import BadOption
from timeline.settings import DateOrder, Settings

Files = Annotated[list[str], typer.Argument(metavar="FILE", help="Text, Markdown, HTML or JSON Lines; - is standard input.")]
Published = Annotated[
    str | None, typer.Option(metavar="DATE", help='Day of publication: ISO 8601, or in words ("12 April 2023", "gestern").')
]
Output = Annotated[str | None, typer.Option("--output", "-o", metavar="OUT", help="File to write; standard output by default.")]
Merge = Annotated[
    bool | None,
    typer.Option("--merge/--apart", help="An event told twice as one entry, or each telling apart; out of several documents: one."),
]
Format = Annotated[str | None, typer.Option(metavar="NAME", help="{formats}; by default as the name of OUT ends.")]


class Registered(TyperCommand):
    """A command whose help names what is registered at the time: {formats}, {charts}, {files} in the help of its options."""

    def format_help(self, ctx: Any, formatter: Any) -> None:  # of click, which typer brings along under a name of its own
        """The help, with the names in it."""
        said = [(one, one.help) for one in self.params if isinstance(one, TyperOption)]
        for one, text in said:
            one.help = _with_names(text or "")
        super().format_help(ctx, formatter)
        for one, text in said:
            one.help = text


def _with_names(text: str) -> str:
    from timeline.showing.charts import CHARTS, OUTPUTS
    from timeline.showing.exports import EXPORTS

    listed = {"{formats}": list(EXPORTS), "{charts}": list(CHARTS), "{files}": [f".{name}" for name in OUTPUTS]}
    for mark, names in listed.items():
        text = text.replace(mark, " or ".join(filter(None, [", ".join(names[:-1]), names[-1]])))
    return text


def with_settings(*without: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command one option for every field of Settings, but for some; it gets them as one argument, `settings`."""
    hints = get_type_hints(Settings)
    taken = [f for f in fields(Settings) if f.name not in without]

    def bind(command: Callable[..., None]) -> Callable[..., None]:
        @wraps(command)
        def run(**words: Any) -> None:
            command(settings=Settings.of(**{f.name: words.pop(f.name) for f in taken}), **words)

        own = inspect.signature(command, eval_str=True)
        kind = inspect.Parameter.KEYWORD_ONLY
        options = [inspect.Parameter(f.name, kind, default=f.default, annotation=_option(f, hints)) for f in taken]
        signature = own.replace(parameters=[*(p for p in own.parameters.values() if p.name != "settings"), *options])
        run.__annotations__ = {p.name: p.annotation for p in signature.parameters.values()}
        vars(run)["__signature__"] = signature
        return run

    return bind


def _option(field: Any, hints: dict[str, Any]) -> Any:
    return Annotated[hints[field.name], typer.Option("--" + field.name.replace("_", "-"), help=field.metadata["doc"])]


def typed_day(typed: str | None, order: DateOrder, where: str = "--published") -> str | None:
    """A typed date as ISO 8601; how it was read is told on standard error where it was not typed so."""
    if typed is None:
        return None
    from datetime import date

    from timeline.languages.foreign import typed_date

    found = typed_date(typed, order, today=date.today(), where=where)
    if found.iso != typed:
        say(f"{where.lstrip('-')} {found.iso}" + (f", {found.assumed}" if found.assumed else ""))
    return found.iso


def export_named(given: str | None, out: str | None, default: str | None) -> str:
    """The name of the export that is asked for, by name or by how the output's name ends."""
    from timeline.showing.exports import EXPORTS

    name = given or next((e.name for e in EXPORTS.values() if out and Path(out).suffix == e.suffix), default)
    if name not in EXPORTS:
        raise BadOption(given or out or "no format", "one of " + ", ".join(EXPORTS), "--format")
    return name


def output_named(out: str) -> str:
    """The name of the file that a chart is to become, by how the output's name ends."""
    from timeline.showing.charts import OUTPUTS

    name = Path(out).suffix.removeprefix(".")
    if name not in OUTPUTS:
        raise BadOption(out, "a name that ends in ." + ", .".join(OUTPUTS), "--output")
    return name
