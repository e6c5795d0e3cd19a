"""Charts of a timeline and the files they become, in two registries: a chart, or a kind of file, is one decorated function.

Knows their names and how a chart becomes HTML, SVG, PNG or Vega-Lite JSON; what is drawn is in timeline.showing.chronology, which brings
altair and is imported when something is drawn. Command line, REST, page, OpenAPI and README follow from the registries.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from timeline.document import Timeline
from timeline.errors import BadOption
from timeline.showing.exports import to_json

Specify: TypeAlias = Callable[[Timeline], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class ChartKind:
    """A chart: its name, a few words for a choice, what it shows, the column without which it shows nothing more than the others, and the
    function that makes its Vega-Lite specification."""

    name: str
    label: str
    doc: str
    needs: str | None
    make: Specify

    def suits(self, told: Timeline) -> bool:
        """Whether the chart has something of its own to show of a timeline."""
        return self.needs is None or any(getattr(entry, self.needs) for entry in told.entries)


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart to be written into a file: the timeline, the specification, and whether it goes into an iframe, without a heading."""

    told: Timeline
    spec: dict[str, Any]
    embed: bool = False


@dataclass(frozen=True, slots=True)
class Output:
    """A file that a chart can become: its name, which is also the ending of its files, media type, what it is, and who writes it."""

    name: str
    media_type: str
    doc: str
    draw: Callable[[Picture], bytes]


CHARTS: dict[str, ChartKind] = {}
"""Every chart by name; the first is the default."""
OUTPUTS: dict[str, Output] = {}
"""The files that a chart can become, by name; the first is the default."""


def chart(name: str, label: str, needs: str | None = None) -> Callable[[Specify], Specify]:
    """Register a function Timeline -> Vega-Lite specification; the first line of its docstring says what it shows."""

    def register(function: Specify) -> Specify:
        CHARTS[name] = ChartKind(name, label, _first_line(function), needs, function)
        return function

    return register


def output(name: str, media_type: str) -> Callable[[Callable[[Picture], bytes]], Callable[[Picture], bytes]]:
    """Register a function Picture -> bytes as a file that charts can become; the first line of its docstring says what it is."""

    def register(function: Callable[[Picture], bytes]) -> Callable[[Picture], bytes]:
        OUTPUTS[name] = Output(name, media_type, _first_line(function), function)
        return function

    return register


def _first_line(function: Callable[..., Any]) -> str:
    return (function.__doc__ or "").strip().splitlines()[0]


def spec(told: Timeline, name: str | None = None) -> dict[str, Any]:
    """A chart, by default the first, as a Vega-Lite specification: plain values with the data inline. Errors: BadOption."""
    if name is not None and name not in CHARTS:
        raise BadOption(name, "one of " + ", ".join(CHARTS), "chart")
    return CHARTS[name or next(iter(CHARTS))].make(told)


def render(told: Timeline, kind: str = "html", name: str | None = None, embed: bool = False) -> bytes:
    """A chart as a file of OUTPUTS; with `embed` a page leaves out its heading, for an iframe. Errors: BadOption."""
    if kind not in OUTPUTS:
        raise BadOption(kind, "one of " + ", ".join(OUTPUTS), "chart")
    return OUTPUTS[kind].draw(Picture(told, spec(told, name), embed))


# -- charts ---------------------------------------------------------------------------------------------------------------------


@chart("chronology", "in order of time")
def chronology(told: Timeline) -> dict[str, Any]:
    """Each entry as a bar on the time axis, under an overview of counts that zooms.

    A solid bar holds throughout, a hollow one sometime within; an open end fades with an arrow. Colour, symbol and dashes give the
    status. Entries without a place in time are named in the subtitle. Times are civil.
    """
    from timeline.showing import chronology

    return chronology.chronology(told)


@chart("lanes", "a lane for each name", needs="lanes")
def by_lane(told: Timeline) -> dict[str, Any]:
    """The chronology with a lane for each name that entries are about.

    An entry about two names stands in both lanes; those about none come last.
    """
    from timeline.showing import chronology

    return chronology.chronology(told, lanes=True)


# -- files ----------------------------------------------------------------------------------------------------------------------


@output("html", "text/html; charset=utf-8")
def to_html(picture: Picture) -> bytes:
    """A page that carries all it needs and reaches for no network."""
    from timeline.showing import drawing
    from timeline.showing.chronology import subtitle
    from timeline.showing.page import page

    told = picture.told
    laid = drawing.draw(told.entries)
    unplaced = (f"{e.title} ({e.phrase or e.basis.value}): {e.reading}" for e in laid.unplaced)
    return page(picture.spec, told.title or "Timeline", subtitle(told, laid), unplaced, picture.embed)


@output("svg", "image/svg+xml")
def to_svg(picture: Picture) -> bytes:
    """A picture of lines, for print and for other pages."""
    import vl_convert

    from timeline.showing.page import VERSION

    return str(vl_convert.vegalite_to_svg(to_json(picture.spec).decode(), vl_version=VERSION, allowed_base_urls=[])).encode()


@output("png", "image/png")
def to_png(picture: Picture) -> bytes:
    """A picture of pixels, at twice the size."""
    import vl_convert

    from timeline.showing.page import VERSION

    return bytes(vl_convert.vegalite_to_png(to_json(picture.spec).decode(), vl_version=VERSION, scale=2, allowed_base_urls=[]))


@output("json", "application/json")
def to_vega_lite(picture: Picture) -> bytes:
    """The Vega-Lite specification, with the data in it."""
    return to_json(picture.spec)
