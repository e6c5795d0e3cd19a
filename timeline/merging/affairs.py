"""Which documents write of one affair: those that share the most, and the rarest, names.

Knows the actors of each document and when it was published. Each document is set beside a bounded number of others, so that the work grows
as the documents do.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from math import log

__all__ = ["of_one_affair"]

NEAREST = 12
"""A document is beside so many others at most."""
ABOUT = 20
"""Of the documents that name an actor, so many before it and behind it in order of publication are looked at."""
SHARED = 2
"""So many names two documents of one affair share, or one that is a person's."""


def of_one_affair(
    actors: Mapping[str, frozenset[str]], persons: Mapping[str, str], published: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """For each document those of one affair with it, the nearest first.

    >>> names = {"a": frozenset({"Ada Holt", "Grel"}), "b": frozenset({"Ada Holt"}), "c": frozenset({"Grel"})}
    >>> of_one_affair(names, {"Ada Holt": "she"}, {})
    {'a': ('b',), 'b': ('a',), 'c': ()}
    """
    order = sorted(actors, key=lambda document: (published.get(document, ""), document))
    naming: defaultdict[str, list[str]] = defaultdict(list)
    at: dict[tuple[str, str], int] = {}
    for document in order:
        for actor in actors[document]:
            at[document, actor] = len(naming[actor])
            naming[actor].append(document)
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for document in order:
        worth: defaultdict[str, float] = defaultdict(float)
        shared: Counter[str] = Counter()
        for actor in sorted(actors[document]):
            each, place = naming[actor], at[document, actor]
            weight = log(1 + len(order) / len(each))
            for other in each[max(0, place - ABOUT) : place + ABOUT + 1]:
                worth[other] += weight
                shared[other] += SHARED if actor in persons else 1
        near = [other for other in worth if other != document and shared[other] >= SHARED]
        for other in sorted(near, key=lambda one: (-worth[one], one))[:NEAREST]:
            found[document][other] = None
            found[other][document] = None
    return {document: tuple(found[document]) for document in sorted(actors)}
