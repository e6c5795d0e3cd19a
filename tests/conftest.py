"""What every test may ask for: the sample article and the real command."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import hypothesis
import pytest

SLOW = [hypothesis.HealthCheck.too_slow]  # a slow machine is no wrong answer
hypothesis.settings.register_profile("house", deadline=None, suppress_health_check=SLOW, derandomize=True, database=None)
hypothesis.settings.register_profile("fuzz", deadline=None, suppress_health_check=SLOW, max_examples=3000, print_blob=True)
hypothesis.settings.load_profile("house")
"""A law is tried on the same examples each time, so that no test is a matter of luck; `make fuzz` looks for new ones (profile "fuzz"),
and what it finds becomes an `example` of the law."""

ROOT = Path(__file__).parent.parent
Command = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture(scope="session")
def sample() -> Path:
    """The sample article, published on 2023-04-12."""
    return ROOT / "samples" / "documents" / "twitter-generative-ai.txt"


@pytest.fixture(scope="session")
def command() -> Command:
    """Runs `timeline` in a process of its own, as a shell does; gives its status, output and errors."""

    def run(*arguments: object, **options: Any) -> subprocess.CompletedProcess[bytes]:
        words = [sys.executable, "-m", "timeline.command.cli", *map(str, arguments)]
        return subprocess.run(words, capture_output=True, timeout=300, check=False, **{"stdin": subprocess.DEVNULL, **options})

    return run
