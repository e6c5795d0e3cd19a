"""The command line: what people type, out of files and into files.

Knows the commands: what each takes (`timeline.command.options`), reads (`timeline.command.intake`), calls and writes, and how it ends.
Knows nothing of time, and imports what a command needs when that command runs: `timeline tag` starts without polars, altair, flask or
dateparser. This is the outermost module of the package; `serve` is its one door to the web package.

Exit status: 0 where at least one document was read (what was left out is named on standard error), 2 where nothing was or what
was asked for cannot be, 130 after Ctrl-C, 141 where the reader of a pipe has gone.
"""

from __future__ import annotations

import gc
import signal
import sys
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from timeline.command.console import say
from timeline.command.intake import each, extracted, opened, timeline_of
from timeline.command.options import (
    Files,
    Format,
    Merge,
    Output,
    Published,
    Registered,
    export_named,
    output_named,
    typed_day,
    with_settings,
)
from timeline.errors import BadOption, TimelineError
from timeline.settings import Settings

app = typer.Typer(
    help="From text to a timeline: what happened when, who says so, and how sure that is.",
    add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False,
)  # fmt: skip


def main() -> int:
    """The command as it stands in a shell; returns its exit status."""
    gc.set_threshold(100_000, 20, 50)  # texts and what is remembered of them form no cycles: looking for some takes 4 to 10 % of the time
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
        say(str(wrong))
    except OSError as trouble:
        say(f"{trouble.filename}: {trouble.strerror}" if trouble.filename else str(trouble))
    return 2


@app.command(cls=Registered)
@with_settings()
def extract(
    files: Files, settings: Settings, published: Published = None, merge: Merge = None, format: Format = None, output: Output = None
) -> None:
    """Read documents and tell what happened when: a table, or any format of `timeline export`.

    JSON Lines come as they are read, document after document, each telling apart unless --merge; all else is in order of time.
    """
    _write(files, settings, published, export_named(format, output, "table"), output, merge)


@app.command(cls=Registered)
@with_settings()
def export(
    files: Files, settings: Settings, published: Published = None, merge: Merge = None, format: Format = None, output: Output = None
) -> None:
    """Write a timeline for other programs."""
    _write(files, settings, published, export_named(format, output, None), output, merge)


@app.command(cls=Registered)
@with_settings()
def merge(files: Files, settings: Settings, published: Published = None, format: Format = None, output: Output = None) -> None:
    """Make one timeline out of documents: an event told twice is one entry, with who tells it and where they disagree."""
    _write(files, settings, published, export_named(format, output, "table"), output, True)


def _write(files: list[str], settings: Settings, published: str | None, format: str, out: str | None, merge: bool | None) -> None:
    from timeline.command import writing
    from timeline.showing import exports

    documents = opened(files, settings, published)
    as_read = format == "jsonl" and not merge
    with writing.output(out) as target:
        exports.write(extracted(documents) if as_read else timeline_of(documents, merge), format, target)


@app.command(cls=Registered)
@with_settings()
def chart(
    files: Files,
    settings: Settings,
    output: Annotated[str, typer.Option("--output", "-o", metavar="OUT", help="File to write; its name ends in {files}.")],
    published: Published = None,
    merge: Merge = None,
    chart: Annotated[str | None, typer.Option(metavar="NAME", help="{charts}; by default the first.")] = None,
    lanes: Annotated[bool, typer.Option("--lanes", help="A lane for each name that entries are about: --chart lanes.")] = False,
) -> None:
    """Draw a chronology: a page that needs no network, a picture, or a Vega-Lite specification."""
    from timeline.command import writing
    from timeline.showing import charts

    kind, name = output_named(output), chart or ("lanes" if lanes else None)
    if name is not None and name not in charts.CHARTS:
        raise BadOption(name, "one of " + ", ".join(charts.CHARTS), "--chart")
    documents = opened(files, settings, published)
    with writing.output(output) as target:
        target.write(charts.render(timeline_of(documents, merge), kind, name))


@app.command()
@with_settings("all_events")
def tag(files: Files, settings: Settings, published: Published = None, output: Output = None) -> None:
    """Mark the time phrases: a line of JSON for every document, with its id and its mentions."""
    from orjson import dumps

    from timeline.command import writing
    from timeline.extract import tag

    documents = opened(files, settings, published)
    with writing.output(output) as target:
        for line in each(documents, lambda document, wanted: dumps({"id": document.id, "mentions": tag(document, wanted)})):
            target.write(line + b"\n")


@app.command()
@with_settings("all_events")
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
    from timeline.command import writing
    from timeline.digest.digest import FORMATS, choose, write
    from timeline.extract import phrases

    name = format or ("jsonl" if output and Path(output).suffix == ".jsonl" else "table")
    if name not in FORMATS:
        raise BadOption(name, "one of " + ", ".join(FORMATS), "--format")
    first, last = (typed_day(day, settings.date_order, where) for day, where in ((since, "--from"), (until, "--to")))
    documents = opened(files, settings, published)
    with writing.output(output) as target:
        told, failed = each(documents, phrases), documents.leave_out
        write(choose(told, dates=dates, sentences=sentences, since=first, until=last, about=about, failed=failed), name, target)


@app.command()
@with_settings("all_events")
def explain(
    phrase: Annotated[str, typer.Argument(help='A time phrase, such as "since the spring of 2018"; with --merge a text.')],
    settings: Settings,
    published: Published = None,
    merge: Annotated[str | None, typer.Option(metavar="TEXT", help="A text: does it tell the same event as the other, and why.")] = None,
    format: Annotated[str, typer.Option(metavar="NAME", help="text or json.")] = "text",
) -> None:
    """Show step by step how a phrase is read and where it is placed, or why there is no time in it; or why two texts are merged."""
    import json
    from shutil import get_terminal_size

    from timeline.command import writing
    from timeline.explaining.explain import explain
    from timeline.explaining.merges import explain_merge

    if format not in ("text", "json"):
        raise BadOption(format, "one of text, json", "--format")
    width, day = get_terminal_size((100, 24)).columns, typed_day(published, settings.date_order)
    if merge is None:
        found = explain(phrase, published=day, settings=settings, width=width)
    else:
        found = explain_merge(merge, phrase, published=day, settings=settings)
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
    day = typed_day(published, Settings().date_order)
    if sample is not None:
        from timeline.sources.readers import read

        for _ in read(sample):  # a file that cannot be read is said here, in the words of every other command
            pass
    import_module("web.serve").serve(host=host, port=port, workers=workers, sample=sample, published=day)


if __name__ == "__main__":
    sys.exit(main())
