"""What is installed, and what the documentation promises word for word."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = [block for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL) if not block.startswith("make ")]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with what a wheel of this project holds, built from a copy of its sources."""
    sources, wheels, target = (tmp_path_factory.mktemp(name) for name in ("sources", "wheels", "installed"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, sources)
    for name in ("timeline", "web"):
        shutil.copytree(ROOT / name, sources / name, ignore=shutil.ignore_patterns("__pycache__"))
    words = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", str(wheels), str(sources)]
    subprocess.run(words, check=True, capture_output=True, text=True)
    [wheel] = wheels.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(target)
    return target


def test_a_wheel_holds_every_file_of_both_packages_and_the_command(installed: Path) -> None:
    kept = {p.relative_to(ROOT) for name in ("timeline", "web") for p in (ROOT / name).rglob("*") if p.is_file()}
    missing = {p for p in kept if "__pycache__" not in p.parts and not (installed / p).is_file()}
    assert not missing
    [entry_points] = installed.glob("*.dist-info/entry_points.txt")
    assert "timeline = timeline.command.cli:main" in entry_points.read_text()
    assert list(installed.glob("*.dist-info/licenses/LICENSE"))


def test_the_installed_command_and_page_work_away_from_the_sources(installed: Path, tmp_path: Path, sample: Path) -> None:
    program = (
        "import sys, timeline, web\nfrom timeline.command.cli import run\n"
        f"assert timeline.__file__.startswith({str(installed)!r}), timeline.__file__\n"
        f"assert web.__file__.startswith({str(installed)!r}), web.__file__\n"
        f"assert run(['chart', {str(sample)!r}, '--published', '2023-04-12', '-o', 'chart.html']) == 0\n"
        "client = web.create_app(web.WebSettings(database='sqlite:///page.sqlite')).test_client()\n"
        "assert client.get('/').status_code == 200\n"
        "assert client.get('/static/style.css').status_code == 200\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "chart.html").stat().st_size > 10_000


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory that looks like a clone after `make run`."""
    path = tmp_path_factory.mktemp("clone")
    (path / "samples").symlink_to(ROOT / "samples")
    (path / ".venv").symlink_to(sys.prefix)
    return path


@pytest.fixture(scope="module")
def address(clone: Path) -> Iterator[str]:
    """The address of a server that was started as `make run` starts it, on a free port and with a database of its own."""
    words = [
        ".venv/bin/timeline",
        "serve",
        "--port",
        "0",
        "--sample",
        "samples/documents/twitter-generative-ai.txt",
        "--published",
        "2023-04-12",
    ]
    environment = {**os.environ, "TIMELINE_DATABASE": f"sqlite:///{clone}/timeline.sqlite"}
    with subprocess.Popen(words, cwd=clone, env=environment, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        found = re.search(r"http://([\d.]+:\d+)/timelines/\w+", server.stdout.readline())
        assert found
        yield found[1]
        server.terminate()


@pytest.mark.parametrize("block", BLOCKS)
def test_every_command_of_the_readme_runs_as_it_stands_there(block: str, clone: Path, address: str) -> None:
    script = block.replace("127.0.0.1:8000", address)  # another port, so that a server of yours may run beside it
    done = subprocess.run(["bash", "-euo", "pipefail", "-c", script], cwd=clone, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    if "curl" in block and "-d" in block:
        assert '"edtf":"2018"' in done.stdout.replace(" ", "")
    if "page.html" in block:
        assert f"http://{address}/embed/" in (clone / "page.html").read_text()
    if "twitter.csv" in block:
        assert (clone / "twitter.csv").read_bytes().count(b"back in 2018") >= 1


def test_the_python_of_the_readme_runs_as_it_stands_there(capsys: pytest.CaptureFixture[str]) -> None:
    [block] = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    exec(compile(block, "README.md", "exec"), {})
    first, *merged = capsys.readouterr().out.splitlines()
    assert first == "2018-05 asserted The bridge opened in May 2018."
    assert "2019-06 ['Valley Post', 'Grel Courier'] March 2019 (Valley Post); June 2019 (Grel Courier)" in merged
    assert len([line for line in merged if line.endswith(("',)", '",)'))]) == 3, "three days, with their sentences"


def test_the_function_extract_is_not_replaced_by_its_module() -> None:
    program = "import timeline.extract, timeline\nfrom timeline.extract import extract_each\nassert timeline.extract('It fell in 2018.').entries"
    subprocess.run([sys.executable, "-c", program], check=True)


def test_versions_are_pinned_and_no_host_is_named() -> None:
    pins = (ROOT / "constraints.txt").read_text().split()
    assert all(re.fullmatch(r"[A-Za-z0-9_.-]+==[\w.!+]+", pin) for pin in pins)
    wanted = re.findall(r'^    "([a-z0-9-]+)', (ROOT / "pyproject.toml").read_text().split("[tool.", 1)[0], re.MULTILINE)
    assert {w.replace("-", "_") for w in wanted} <= {p.split("==")[0].lower().replace("-", "_") for p in pins}


def test_the_licence_is_apache_and_the_sample_is_said_to_be_outside_it() -> None:
    assert "Apache License\n                           Version 2.0, January 2004" in (ROOT / "LICENSE").read_text()
    for page in (README, (ROOT / "samples" / "documents" / "README.md").read_text("utf-8")):
        assert "twitter-generative-ai.txt" in page
        assert re.search(r"not\s+covered\s+by", page)


@pytest.mark.parametrize("found", [True, False])
def test_a_missing_debian_package_is_named_where_it_may_not_be_installed(tmp_path: Path, found: bool) -> None:
    (tmp_path / "id").write_text("#!/bin/sh\necho 1000\n")  # somebody who is not root, and no sudo on the path
    (tmp_path / "id").chmod(0o755)
    (tmp_path / "apt-get").symlink_to("/bin/true")
    program = "bash" if found else "no-such-program"
    words = ["/bin/bash", str(ROOT / ".ci" / "debian"), f"{program}=no-such-package,another"]
    path = f"{tmp_path}:/bin" if found else str(tmp_path)
    done = subprocess.run(words, env={"PATH": path}, capture_output=True, text=True, check=False)
    if found:
        assert done.returncode == 0
    else:
        assert done.returncode == 1
        assert "no-such-package another" in done.stderr
        assert "Only root may install them" in done.stderr
