"""Which documents write of one affair: those that share the most, and the rarest, names.

Knows the actors of each document and when it was published. Each document is set beside a bounded number of others, so that the work grows
as the documents do.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from math import log

__all__ = ["Affairs"]

NEAREST = 12
"""A document is set beside so many others, and these again beside it, as long as they are not beside twice as many."""
ABOUT = 20
"""Of the documents that name an actor, so many before it and behind it in order of publication are looked at."""
SHARED = 2
"""So many names two documents of one affair share, or one that is a person's."""
PART = 0.12
"""So large a part of the names of one of them, the rare ones counted for more, has the other for sure."""


class Affairs:
    """The documents that are near each other by their names.

    >>> names = {"a": frozenset({"Ada Holt", "Grel"}), "b": frozenset({"Ada Holt"}), "c": frozenset({"Brno"})}
    >>> found = Affairs(names, {"Ada Holt": "she"}, {})
    >>> found.near, found.kin("a", "b"), found.kin("a", "c")
    ({'a': ('b',), 'b': ('a',), 'c': ()}, True, False)
    """

    def __init__(self, actors: Mapping[str, frozenset[str]], persons: Mapping[str, str], published: Mapping[str, str]) -> None:
        self.actors = actors
        order = sorted(actors, key=lambda document: (published.get(document, ""), document))
        naming: defaultdict[str, list[str]] = defaultdict(list)
        at: dict[tuple[str, str], int] = {}
        for document in order:
            for actor in actors[document]:
                at[document, actor] = len(naming[actor])
                naming[actor].append(document)
        self.rare = {actor: log(1 + len(order) / len(each)) for actor, each in naming.items()}
        self.weight = {document: self._weight(each) for document, each in actors.items()}
        self.near = self._nearest(order, naming, at, persons)

    def _weight(self, actors: frozenset[str]) -> float:
        return sum(self.rare[actor] for actor in sorted(actors))

    def _nearest(
        self, order: list[str], naming: Mapping[str, list[str]], at: Mapping[tuple[str, str], int], persons: Mapping[str, str]
    ) -> dict[str, tuple[str, ...]]:
        """For each document those of one affair with it, the nearest first."""
        found: defaultdict[str, dict[str, None]] = defaultdict(dict)
        for document in order:
            worth: defaultdict[str, float] = defaultdict(float)
            shared: Counter[str] = Counter()
            for actor in sorted(self.actors[document]):
                each, place = naming[actor], at[document, actor]
                for other in each[max(0, place - ABOUT) : place + ABOUT + 1]:
                    worth[other] += self.rare[actor]
                    shared[other] += SHARED if actor in persons else 1
            near = [other for other in worth if other != document and shared[other] >= SHARED]
            for other in sorted(near, key=lambda one: (-worth[one], one))[:NEAREST]:
                found[document][other] = None
                if len(found[other]) < 2 * NEAREST:
                    found[other][document] = None
        return {document: tuple(found[document]) for document in sorted(self.actors)}

    def kin(self, one: str, other: str) -> bool:
        """Whether two documents write of one affair for sure: a good part of the names of one stand in the other."""
        if one == other:
            return True
        both = self.actors.get(one, frozenset()) & self.actors.get(other, frozenset())
        return bool(both) and self._weight(both) >= PART * min(self.weight[one], self.weight[other])
