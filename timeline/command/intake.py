"""Intake: the documents of the files that a command is given, and what is made of each.

Knows files, documents and what is left out of them, which is told on standard error and counted; knows no option but the settings.
Imports the readers and the pipeline when the first document is asked for.
"""

from __future__ import annotations

import stat
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from timeline.attempt import attempt, trouble
from timeline.command.console import progress, say
from timeline.command.options import typed_day
from timeline.document import Document, Problem, Timeline
from timeline.errors import BadDocument, BadInput
from timeline.settings import Settings

if TYPE_CHECKING:
    from timeline.extract import Extraction

Made = TypeVar("Made")


class Input:
    """The documents of some files, one after another; what is left out is told as it is met, and counted."""

    SHOWN = 20

    def __init__(self, files: list[str], settings: Settings, published: str | None) -> None:
        self.files, self.settings, self.published = files, settings, published
        self.documents = self.problems = 0

    def __iter__(self) -> Iterator[tuple[Document, Settings]]:
        from timeline.sources.readers import Known, read_each

        names = Counter(Path(file).name for file in self.files)
        for file in progress(self.files):
            known = Known(id=file if names[Path(file).name] > 1 else "", published=self.published)
            try:
                for item in read_each(file, self.settings, known):
                    if isinstance(item, Problem):
                        self.tell(item.message)
                        continue
                    self.documents += 1
                    yield item
            except Exception as error:  # a file that fails in any way, as the readers say it or not
                if len(self.files) == 1 and isinstance(error, BadInput | OSError) or isinstance(error, MemoryError):
                    raise
                self.tell(trouble(error, file))

    def tell(self, message: str) -> None:
        """Say what is left out, as long as that is not said too often, and count it."""
        self.problems += 1
        if self.problems <= self.SHOWN:
            say(message)

    def tell_of(self, problem: Problem) -> None:
        """Say a problem, with the document that has it."""
        self.tell(f"{problem.document}: {problem.message}")

    def leave_out(self, problem: Problem) -> None:
        """Say why a document that was counted is left out after all."""
        self.documents -= 1
        self.tell_of(problem)

    def close(self) -> None:
        """Say how many more problems there were. Errors: BadDocument where no document was read."""
        if self.problems > self.SHOWN:
            say(f"and {self.problems - self.SHOWN} more like these")
        if not self.documents:
            raise BadDocument("no document", "at least one that can be read", ", ".join(self.files[:3]))


def opened(files: list[str], settings: Settings, published: str | None) -> Input:
    """The documents of files that are all there. Errors: OSError, BadInput."""
    for file in files:
        if file != "-" and stat.S_ISDIR(Path(file).stat().st_mode):
            raise BadDocument("a directory", "a file", file)
    return Input(files, settings, typed_day(published, settings.date_order))


def extracted(documents: Input) -> Iterator[Extraction]:
    """What every document tells, one after another; its problems are told. Errors: BadDocument at the end, where none was read."""
    from timeline.extract import extracted

    for document, settings in documents:
        extraction = extracted(document, settings)
        documents.documents -= extraction.failed
        for problem in extraction.problems:
            documents.tell_of(problem)
        yield extraction
    documents.close()


def each(documents: Input, read: Callable[[Document, Settings], Made]) -> Iterator[Made]:
    """What `read` makes of every document; one that fails, such as for its language, is told and left out.

    Errors: BadDocument at the end, where nothing was read.
    """
    for document, settings in documents:
        made = attempt(partial(read, document, settings), document.id)
        if isinstance(made, Problem):
            documents.leave_out(made)
        else:
            yield made
    documents.close()


def timeline_of(documents: Input, merged: bool | None) -> Timeline:
    """One timeline of all documents, under the heading of the only one."""
    from timeline.extract import together
    from timeline.sources.readers import heading

    told = together(extracted(documents), merged=merged)
    return replace(told, title=heading(told.documents[0]) if len(told.documents) == 1 else "")
