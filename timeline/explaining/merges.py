"""Explaining: whether two texts tell one event, and by what that is decided, for each two of their entries.

Knows what merging compares; decides nothing by itself. The words are English, whatever the language of the texts.
"""

from __future__ import annotations

from itertools import product

from timeline.document import Document
from timeline.errors import BadInput
from timeline.explaining.explain import Explanation, Row
from timeline.extract import extract_document
from timeline.merging.actors import Cast
from timeline.merging.reconstruct import tellings
from timeline.merging.same import Tellings
from timeline.settings import Settings
from timeline.wording import one_line, when


def explain_merge(one: str, other: str, *, published: str | None = None, settings: Settings = Settings()) -> Explanation:
    """Show for each entry of two texts whether it tells the same as one of the other, and why, or what parts them.

    `data` holds `pairs`: each with `one` and `other` (title, time), `same` and `why`, a list of reasons. Errors: BadInput where a text is
    empty or tells nothing; BadDate; BadOption.

    >>> explain_merge("Ada Holt resigned on 3 May 2020.", "Holt, Ada Holt, stepped down in May 2020.").data["pairs"][0]["same"]
    True
    """
    read = [extract_document(Document(text, id=name, published=published), settings) for name, text in (("one", one), ("other", other))]
    for text, found in zip((one, other), read, strict=True):
        if not found.entries:
            raise BadInput(text, 'a text that tells when something happened, such as "Weber resigned on 3 May 2020."', "--merge")
    entries = [entry for found in read for entry in found.entries]
    told = tellings({found.document.id: found.document for found in read}, entries, Cast(found.document for found in read))
    first = range(len(read[0].entries))
    pairs = [_pair(told, a, b) for a, b in product(first, range(len(first), len(entries)))]
    return Explanation("\n\n".join(map(_shown, pairs)), {"published": published, "pairs": pairs})


def _pair(told: Tellings, a: int, b: int) -> Row:
    found = told.beside(a, b)
    one, other = ({"title": one_line(e.title), "time": when(e)} for e in (told.entries[a], told.entries[b]))
    return {"one": one, "other": other, "same": found.one, "why": list(found.why)}


def _shown(pair: Row) -> str:
    one, other = (f"{told['title']} ({told['time']})" for told in (pair["one"], pair["other"]))
    return f"  {one}\n  {other}\n  -> {'one event' if pair['same'] else 'two events'}: {'; '.join(pair['why'])}"
