"""The command line: what people type, out of files and into files.

Knows the options (one for each field of Settings), where input comes from and output goes, and what is said on standard error.
Knows nothing of time, and imports what a command needs when that command runs: `timeline tag` starts without polars, altair,
flask or dateparser. This is the outermost module of the package; `serve` is its one door to the web package.

Exit status: 0 where at least one document was read (what was left out is named on standard error), 2 where nothing was or what
was asked for cannot be, 130 after Ctrl-C, 141 where the reader of a pipe has gone.
"""

from __future__ import annotations

import gc
import inspect
import signal
import stat
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, replace
from functools import wraps
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar, get_type_hints

import typer

from timeline.document import Document, Problem, Timeline
from timeline.errors import BadDocument, BadInput, BadOption, TimelineError
from timeline.settings import DateOrder, Settings

if TYPE_CHECKING:
    from timeline.extract import Extraction

Made = TypeVar("Made")

app = typer.Typer(
    help="From text to a timeline: what happened when, who says so, and how sure that is.",
    add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False,
)  # fmt: skip

Files = Annotated[list[str], typer.Argument(metavar="FILE", help="Text, Markdown, HTML or JSON Lines; - is standard input.")]
Published = Annotated[
    str | None, typer.Option(metavar="DATE", help='Day of publication: ISO 8601, or in words ("12 April 2023", "gestern").')
]
Output = Annotated[str | None, typer.Option("--output", "-o", metavar="OUT", help="File to write; standard output by default.")]
Merge = Annotated[
    bool | None,
    typer.Option("--merge/--apart", help="An event told twice as one entry, or each telling apart; out of several documents: one."),
]
Format = Annotated[str | None, typer.Option(metavar="NAME", help="Format; by default as the name of OUT ends.")]


def main() -> int:
    """The command as it stands in a shell; returns its exit status."""
    gc.set_threshold(100_000, 20, 50)  # texts and what is remembered of them form no cycles: looking for some takes a tenth of the time
    for number in (signal.SIGINT, signal.SIGTERM):  # an orderly exit wherever it strikes, so that no half-written file stays behind
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, lambda struck, _: sys.exit(128 + struck))
    return run(sys.argv[1:])


def run(arguments: list[str]) -> int:
    """Run one command; returns its exit status. Errors are told on standard error, without a traceback."""
    try:
        app(arguments, prog_name="timeline")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except KeyboardInterrupt:
        return 130
    except TimelineError as wrong:
        _say(str(wrong))
    except OSError as trouble:
        _say(f"{trouble.filename}: {trouble.strerror}" if trouble.filename else str(trouble))
    return 2


def _say(message: str) -> None:
    print(f"timeline: {message}", file=sys.stderr)


# -- options --------------------------------------------------------------------------------------------------------------------


def _with_settings(*without: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
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


def _published(typed: str | None, order: DateOrder, where: str = "--published") -> str | None:
    """A typed date as ISO 8601; how it was read is told on standard error where it was not typed so."""
    if typed is None:
        return None
    from datetime import date

    from timeline.languages.foreign import typed_date

    found = typed_date(typed, order, today=date.today(), where=where)
    if found.iso != typed:
        _say(f"{where.lstrip('-')} {found.iso}" + (f", {found.assumed}" if found.assumed else ""))
    return found.iso


def _format(given: str | None, out: str | None, default: str | None) -> str:
    """The name of the export that is asked for, by name or by how the output's name ends."""
    from timeline.exports import EXPORTS

    name = given or next((e.name for e in EXPORTS.values() if out and Path(out).suffix == e.suffix), default)
    if name not in EXPORTS:
        raise BadOption(given or out or "no format", "one of " + ", ".join(EXPORTS), "--format")
    return name


# -- documents ------------------------------------------------------------------------------------------------------------------


class _Input:
    """The documents of some files, one after another; what is left out is told as it is met, and counted."""

    SHOWN = 20

    def __init__(self, files: list[str], settings: Settings, published: str | None) -> None:
        self.files, self.settings, self.published = files, settings, published
        self.documents = self.problems = 0

    def __iter__(self) -> Iterator[tuple[Document, Settings]]:
        from timeline.readers import Known, read_each

        names = Counter(Path(file).name for file in self.files)
        for file in _progress(self.files):
            known = Known(id=file if names[Path(file).name] > 1 else "", published=self.published)
            try:
                for item in read_each(file, self.settings, known):
                    if isinstance(item, Problem):
                        self.tell(item.message)
                        continue
                    self.documents += 1
                    yield item
            except BadInput as wrong:
                if len(self.files) == 1:
                    raise
                self.tell(str(wrong))

    def tell(self, message: str) -> None:
        self.problems += 1
        if self.problems <= self.SHOWN:
            _say(message)

    def close(self) -> None:
        """Say how many more problems there were. Errors: BadDocument where no document was read."""
        if self.problems > self.SHOWN:
            _say(f"and {self.problems - self.SHOWN} more like these")
        if not self.documents:
            raise BadDocument("no document", "at least one that can be read", ", ".join(self.files[:3]))


def _opened(files: list[str], settings: Settings, published: str | None) -> _Input:
    """The documents of files that are all there. Errors: OSError, BadInput."""
    for file in files:
        if file != "-" and stat.S_ISDIR(Path(file).stat().st_mode):
            raise BadDocument("a directory", "a file", file)
    return _Input(files, settings, _published(published, settings.date_order))


def _progress(files: list[str]) -> Iterable[str]:
    if len(files) < 2 or not sys.stderr.isatty():
        return files
    from rich.console import Console
    from rich.progress import track

    return track(files, "Reading", console=Console(stderr=True), transient=True)


def _extracted(documents: _Input) -> Iterator[Extraction]:
    from timeline.extract import extract_document

    for extraction in _each(documents, extract_document):
        for problem in extraction.problems:
            documents.tell(f"{extraction.document.id}: {problem.message}")
        yield extraction


def _each(documents: _Input, read: Callable[[Document, Settings], Made]) -> Iterator[Made]:
    """What `read` makes of every document; one that it refuses, such as for its language, is told and left out.

    Errors: BadDocument at the end, where nothing was read.
    """
    for document, settings in documents:
        try:
            yield read(document, settings)
        except BadInput as wrong:
            documents.documents -= 1
            documents.tell(f"{document.id}: {wrong}")
    documents.close()


def _timeline(documents: _Input, merged: bool | None) -> Timeline:
    from timeline.extract import together
    from timeline.readers import heading

    told = together(_extracted(documents), merged=merged)
    return replace(told, title=heading(told.documents[0]) if len(told.documents) == 1 else "")


# -- commands -------------------------------------------------------------------------------------------------------------------


@app.command()
@_with_settings()
def extract(
    files: Files, settings: Settings, published: Published = None, merge: Merge = None, format: Format = None, output: Output = None
) -> None:
    """Read documents and tell what happened when: a table, or any format of `timeline export`.

    JSON Lines come as they are read, document after document, each telling apart unless --merge; all else is in order of time.
    """
    _write(files, settings, published, _format(format, output, "table"), output, merge)


@app.command()
@_with_settings()
def export(
    files: Files, settings: Settings, published: Published = None, merge: Merge = None, format: Format = None, output: Output = None
) -> None:
    """Write a timeline for other programs."""
    _write(files, settings, published, _format(format, output, None), output, merge)


@app.command()
@_with_settings()
def merge(files: Files, settings: Settings, published: Published = None, format: Format = None, output: Output = None) -> None:
    """Make one timeline out of documents: an event told twice is one entry, with who tells it and where they disagree."""
    _write(files, settings, published, _format(format, output, "table"), output, True)


def _write(files: list[str], settings: Settings, published: str | None, format: str, out: str | None, merge: bool | None) -> None:
    from timeline import exports, writing

    documents = _opened(files, settings, published)
    as_read = format == "jsonl" and not merge
    with writing.output(out) as target:
        exports.write(_extracted(documents) if as_read else _timeline(documents, merge), format, target)


@app.command()
@_with_settings()
def chart(
    files: Files,
    settings: Settings,
    output: Annotated[str, typer.Option("--output", "-o", metavar="OUT", help="File to write: .html, .svg, .png or .json.")],
    published: Published = None,
    merge: Merge = None,
    lanes: Annotated[bool, typer.Option("--lanes", help="A lane for each name that entries are about.")] = False,
) -> None:
    """Draw a chronology: a page that needs no network, a picture, or a Vega-Lite specification."""
    from timeline import charts, writing

    kind = Path(output).suffix.removeprefix(".")
    if kind not in charts.KINDS:
        raise BadOption(output, "a name that ends in ." + ", .".join(charts.KINDS), "--output")
    documents = _opened(files, settings, published)
    with writing.output(output) as target:
        target.write(charts.render(_timeline(documents, merge), kind, "lanes" if lanes else "chronology"))


@app.command()
@_with_settings("all_events")
def tag(files: Files, settings: Settings, published: Published = None, output: Output = None) -> None:
    """Mark the time phrases: a line of JSON for every document, with its id and its mentions."""
    from orjson import dumps

    from timeline import writing
    from timeline.extract import tag

    documents = _opened(files, settings, published)
    with writing.output(output) as target:
        for line in _each(documents, lambda document, wanted: dumps({"id": document.id, "mentions": tag(document, wanted)})):
            target.write(line + b"\n")


@app.command()
@_with_settings("all_events")
def digest(
    files: Files,
    settings: Settings,
    dates: Annotated[int, typer.Option(metavar="N", help="How many days to choose.")] = 10,
    sentences: Annotated[int, typer.Option(metavar="K", help="How many sentences for each, at most.")] = 1,
    since: Annotated[str | None, typer.Option("--from", metavar="DATE", help="No day before this one.")] = None,
    until: Annotated[str | None, typer.Option("--to", metavar="DATE", help="No day after this one.")] = None,
    about: Annotated[str | None, typer.Option(metavar="WORDS", help="What the sentences should speak of.")] = None,
    published: Published = None,
    format: Annotated[str | None, typer.Option(metavar="NAME", help="jsonl or table; by default as the name of OUT ends.")] = None,
    output: Output = None,
) -> None:
    """Choose the days that matter out of many articles, with the sentences that tell them and the reason, in flat memory."""
    from timeline import writing
    from timeline.digest import FORMATS, choose, write
    from timeline.extract import phrases

    name = format or ("jsonl" if output and Path(output).suffix == ".jsonl" else "table")
    if name not in FORMATS:
        raise BadOption(name, "one of " + ", ".join(FORMATS), "--format")
    first, last = (_published(day, settings.date_order, where) for day, where in ((since, "--from"), (until, "--to")))
    documents = _opened(files, settings, published)
    with writing.output(output) as target:
        told = _each(documents, phrases)
        write(choose(told, dates=dates, sentences=sentences, since=first, until=last, about=about), name, target)


@app.command()
@_with_settings("all_events")
def explain(
    phrase: Annotated[str, typer.Argument(help='A time phrase, such as "since the spring of 2018".')],
    settings: Settings,
    published: Published = None,
    format: Annotated[str, typer.Option(metavar="NAME", help="text or json.")] = "text",
) -> None:
    """Show step by step how a phrase is read and where it is placed, or why there is no time in it."""
    import json
    from shutil import get_terminal_size

    from timeline import writing
    from timeline.explain import explain

    if format not in ("text", "json"):
        raise BadOption(format, "one of text, json", "--format")
    width = get_terminal_size((100, 24)).columns
    found = explain(phrase, published=_published(published, settings.date_order), settings=settings, width=width)
    shown = found.text if format == "text" else json.dumps(found.data, indent=2)
    with writing.output(None) as target:
        target.write(f"{shown}\n".encode("utf-8", "replace"))


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 takes any that is free.")] = 8000,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes that answer.")] = 2,
    sample: Annotated[str | None, typer.Option(metavar="FILE", help="A document whose timeline is there from the start.")] = None,
    published: Published = None,
) -> None:
    """Serve the web page and the REST interface."""
    day = _published(published, Settings().date_order)
    if sample is not None:
        from timeline.readers import read

        for _ in read(sample):  # a file that cannot be read is said here, in the words of every other command
            pass
    import_module("web.serve").serve(host=host, port=port, workers=workers, sample=sample, published=day)


if __name__ == "__main__":
    sys.exit(main())
