"""Where output goes: a file that is there whole or not at all, or standard output.

Knows files and pipes; knows nothing of what is written.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO


@contextmanager
def output(path: str | Path | None) -> Iterator[BinaryIO]:
    """An open binary file for a `with` statement; None and "-" are standard output.

    What is written stands under a temporary name in the same folder and takes its own at the end; where the block raises, nothing
    stays behind and an older file is untouched. A device or a pipe is written to directly. Where the reader of standard output has
    gone, the process ends as others do (status 141, 128 + SIGPIPE). Errors: OSError.
    """
    if path is None or str(path) == "-":
        yield from _standard_output()
        return
    target = Path(path).resolve()  # through a link, so that the link stays one
    if target.exists() and not target.is_file():
        with target.open("wb") as out:
            yield out
        return
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "No such directory", str(target.parent))
    part = target.with_name(f".{target.name[:50]}.{token_hex(8)}.part")  # named before it is made: a signal may strike in between
    try:
        with part.open("xb", buffering=1 << 16) as out:
            yield out
        part.chmod(target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask())
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _standard_output() -> Iterator[BinaryIO]:
    if sys.stdout is None:  # what Python makes of a closed one
        raise OSError(errno.EBADF, "No standard output to write to")
    try:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python complains once more when it closes it
        sys.exit(141)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
