"""Where output goes: a file that is there whole or not at all, or standard output.

Knows files and pipes; knows nothing of what is written.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def output(path: str | Path | None) -> Iterator[BinaryIO]:
    """An open binary file for a `with` statement; None and "-" are standard output.

    What is written stands under a temporary name in the same folder and takes its own at the end; where the block raises, nothing
    stays behind and an older file is untouched. A device or a pipe is written to directly. Errors: OSError.
    """
    if path is None or str(path) == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    target = Path(path).resolve()  # through a link, so that the link stays one
    if target.exists() and not target.is_file():
        with target.open("wb") as out:
            yield out
        return
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(descriptor, "wb", buffering=1 << 16) as out:
            yield out
        Path(name).chmod(target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
