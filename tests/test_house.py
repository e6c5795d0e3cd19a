"""The house: which way imports go, that what is public is documented, and that what is registered has its sample."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import timeline
import web
from timeline.document import COLUMNS

ROOT = Path(__file__).parents[1]
STOREYS = [
    {"timeline.errors"},
    {"timeline.algebra"},
    {"timeline.settings", "timeline.document"},
    {"timeline.attempt"},
    {"timeline.grammar"},
    {"timeline.languages"},
    {"timeline.wording", "timeline.readings", "timeline.sentences", "timeline.sources"},
    {"timeline.placing"},
    {"timeline.telling"},
    {"timeline.merging"},
    {"timeline.extract"},
    {"timeline.explaining"},
    {"timeline.showing"},
    {"timeline.digest"},
    {"timeline.command"},
    {"web"},
]
"""From the ground up: a module imports from its own storey and those below it."""


def storey(name: str) -> int:
    for number, rooms in enumerate(STOREYS):
        if any(name == room or name.startswith(room + ".") for room in rooms):
            return number
    raise AssertionError(f"{name} has no storey: say in STOREYS where it belongs")


def modules() -> Iterator[str]:
    for package in (timeline, web):
        yield package.__name__
        yield from (found.name for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."))


MODULES = sorted(modules())


def imported(name: str) -> set[str]:
    """What a module imports from this project, wherever in the file; what is for type checkers only left out."""
    source = inspect.getsource(importlib.import_module(name))
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            node.body = []
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] in ("timeline", "web"):
            whole = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= {one if one in MODULES else node.module for one in whole}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names if alias.name.split(".")[0] in ("timeline", "web")}
    return found - {"timeline"}


@pytest.mark.parametrize("name", [m for m in MODULES if m != "timeline"])
def test_imports_go_down_and_never_up(name: str) -> None:
    above = {other for other in imported(name) if storey(other) > storey(name)}
    assert above == set()


@pytest.mark.parametrize("name", MODULES)
def test_a_module_opens_with_what_it_knows_and_its_public_names_are_documented(name: str) -> None:
    module = importlib.import_module(name)
    if not inspect.getsource(module).strip():
        return
    assert module.__doc__, f"{name} says not what it knows"
    for word, thing in vars(module).items():
        ours = getattr(thing, "__module__", None) == name
        if word.startswith("_") or not ours or not (inspect.isclass(thing) or inspect.isfunction(thing)):
            continue
        assert inspect.getdoc(thing), f"{name}.{word} has no docstring"


@pytest.mark.parametrize("command", [["--help"], ["tag", "-"]])
def test_help_and_tag_start_without_the_heavy_libraries(command: list[str]) -> None:
    script = (
        "import sys; from timeline.command.cli import main\n"
        f"sys.argv = ['timeline', *{command!r}]\n"
        "try: main()\nexcept SystemExit: pass\n"
        "print([n for n in ('polars', 'altair', 'flask', 'dateparser') if n in sys.modules], file=sys.stderr)"
    )
    line = b'{"id": "a", "text": "It opened in 2018.", "published": "2023-04-12"}\n'
    done = subprocess.run([sys.executable, "-c", script], input=line, capture_output=True, check=True)
    assert done.stderr.decode().strip().splitlines()[-1] == "[]"


def test_columns_drive_csv_polars_schema_and_openapi(tmp_path: Path) -> None:
    import io

    from timeline.extract import extract
    from timeline.showing.exports import write
    from timeline.showing.frames import frame
    from web import create_app
    from web.settings import WebSettings

    names = [column.name for column in COLUMNS]
    told = extract("It opened in 2018.", published="2023-04-12")
    out = io.BytesIO()
    write(told, "csv", out)
    assert out.getvalue().decode().splitlines()[0].split(",") == names
    assert frame(told.entries).columns == names
    spec = create_app(WebSettings(database=f"sqlite:///{tmp_path}/timelines.db")).test_client().get("/api/openapi.json").get_json()
    assert list(spec["components"]["schemas"]["Entry"]["properties"]) == names


CHART_SAMPLES = {"chronology": "twitter-generative-ai.svg", "lanes": "grel-dam.svg"}
"""The sample of each chart in samples/timelines."""


def test_every_export_and_chart_has_a_sample_that_is_listed() -> None:
    from timeline.showing.charts import CHARTS
    from timeline.showing.exports import EXPORTS

    folder = ROOT / "samples" / "timelines"
    listed = (folder / "README.md").read_text(encoding="utf-8")
    assert set(CHART_SAMPLES) == set(CHARTS)
    samples = [f"twitter-generative-ai{export.suffix}" for export in EXPORTS.values()] + list(CHART_SAMPLES.values())
    assert [name for name in samples if not (folder / name).exists() or name not in listed] == []


def test_no_file_names_a_registry_or_a_path_of_a_machine() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\n")
    words = ["pypi" + ".org", "python" + "hosted", "deb.debian" + ".org", "/home" + "/", "/work" + "/", "registry.npm" + "js"]
    for name in filter(None, listed):
        text = (ROOT / name).read_bytes().decode("utf-8", "replace")
        assert [word for word in words if word in text] == [], name


def test_the_files_that_people_expect_are_there_and_no_others() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\n")
    top = {name.split("/")[0] for name in listed if name}
    assert top <= {
        "pyproject.toml", "timeline", "web", "tests", "samples", "README.md", "CHANGELOG.md", "LICENSE", "Makefile", "constraints.txt", ".ci",
        ".gitignore",
    }  # fmt: skip


HEAVY = {"polars": "timeline.showing.frames", "altair": "timeline.showing.chronology", "dateparser": "timeline.languages.foreign", "flask": "web"}
"""Where a heavy library is met first."""


@pytest.mark.parametrize("library", HEAVY)
def test_a_heavy_library_is_met_on_its_storey_and_not_below(library: str) -> None:
    for name in MODULES:
        body = ast.parse(inspect.getsource(importlib.import_module(name))).body
        met = {alias.name for node in body if isinstance(node, ast.Import) for alias in node.names}
        met |= {node.module for node in body if isinstance(node, ast.ImportFrom) and node.module}
        if any(one.split(".")[0] == library for one in met):
            assert storey(name) >= storey(HEAVY[library]), name


@pytest.mark.parametrize("name", [m for m in MODULES if m.startswith("timeline")])
def test_public_methods_are_documented(name: str) -> None:
    module = importlib.import_module(name)
    for owner in (thing for thing in vars(module).values() if inspect.isclass(thing) and thing.__module__ == name):
        if owner.__name__.startswith("_"):
            continue
        for word, method in vars(owner).items():
            if not word.startswith("_") and (inspect.isfunction(method) or isinstance(method, property | classmethod)):
                assert inspect.getdoc(getattr(owner, word)), f"{name}.{owner.__name__}.{word} has no docstring"


DECIDING = ("timeline.sentences", "timeline.placing", "timeline.telling", "timeline.merging")
"""Rooms where it is decided what words do; they ask the language that is handed to them."""
NAMING = {"getattr", "hasattr", "pattern", "letters", "start", "end", "span", "group"}
"""Functions that are called with names of word classes or of what a pattern captured."""


def left_out(node: ast.AST) -> Iterator[ast.AST]:
    """What below a node holds names, or words for people: members of an enumeration, docstrings, keys, readings, messages."""
    match node:
        case ast.ClassDef(bases=bases) if any(isinstance(base, ast.Name) and base.id == "Enum" for base in bases):
            yield from ast.walk(node)
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=args) if name in NAMING:
            yield from (inner for one in args for inner in ast.walk(one))
        case ast.Assign(targets=[ast.Name(id="__all__" | "__slots__")]) | ast.JoinedStr() | ast.Expr(value=ast.Constant()):
            yield from ast.walk(node)
        case ast.Subscript(slice=key):
            yield from ast.walk(key)
        case ast.Dict(keys=keys):
            yield from (key for key in keys if key is not None)


def literals(source: str) -> Iterator[str]:
    """The strings of a module by which it may decide."""
    tree = ast.parse(source)
    names = {id(inner) for node in ast.walk(tree) for inner in left_out(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in names and not node.value.isupper():
            yield node.value


@pytest.mark.parametrize("name", [m for m in MODULES if m.startswith(DECIDING)])
def test_no_word_of_a_language_stands_in_what_decides(name: str) -> None:
    from timeline.languages.classes import GROUPS, LETTERS
    from timeline.languages.en import closed, forms

    words = forms.FORMS.keys() | closed.OPENERS | closed.TITLES | closed.ABBREVIATIONS | closed.NO_NAMES | forms.nouns(*forms.TRAITS)
    classes = LETTERS.keys() | GROUPS.keys()
    found = set()
    for text in literals(inspect.getsource(importlib.import_module(name))):
        if text.count("|") > 1 and set(filter(None, text.split("|"))) <= classes:      # part of a pattern of classes
            continue
        bare = re.sub(r"\\[a-zA-Z]|\{[^}]*\}|\[[^\]]*\]|\(\?[a-zA-Z]*|\?P<\w+>", " ", text)
        found |= {word for word in re.findall(r"[A-Za-z][A-Za-z'-]*", bare) if word.lower() in words}
    assert found == set()


@pytest.mark.parametrize("name", [m for m in MODULES if not m.startswith("timeline.languages")])
def test_a_language_is_passed_and_not_imported(name: str) -> None:
    assert [other for other in imported(name) if other.startswith("timeline.languages.en")] == []
