"""From pairs of tellings to events: those are one that belong together better than either does to others of the other's document.

A telling has at most one like it in another document: what speaks for a pair is set against what speaks for its rivals there. Then the
surest pairs are joined first, and two groups where their tellings belong together on the average. Knows numbers of tellings, their
documents and what a pair is worth in log-odds; knows nothing of what is told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from math import exp, log
from statistics import fmean as mean

__all__ = ["joined"]

SURE = 0.0
"""So much speaks at least for two tellings that are joined, and for two groups on the average."""
SAMPLE = 8
"""Of a group so many tellings, the first ones, are set beside those of another."""
LEAST = 0.0
"""A pair of less is no rival."""


def joined(documents: Sequence[str], pairs: Iterable[tuple[int, int]], worth: Callable[[int, int], float]) -> list[list[int]]:
    """The numbers of tellings in groups, each in order; `pairs` (a < b) are those that are compared.

    >>> joined(["a", "b", "b"], [(0, 1), (0, 2)], lambda a, b: {(0, 1): 3.0, (0, 2): 1.0}.get((a, b), -5.0))
    [[0, 1], [2]]
    """
    known = {pair: worth(*pair) for pair in sorted(set(pairs))}
    rivals: defaultdict[tuple[int, str], float] = defaultdict(float)
    for (a, b), one in known.items():
        if one > LEAST:
            rivals[a, documents[b]] += exp(one)
            rivals[b, documents[a]] += exp(one)

    def beside(a: int, b: int) -> float:
        """What speaks for a pair, against its rivals."""
        pair = (a, b) if a < b else (b, a)
        found = against.get(pair)
        if found is None:
            one = known[pair] if pair in known else worth(*pair)
            own = exp(one) if one > LEAST and pair in known else 0.0
            here = max(0.0, rivals.get((pair[0], documents[pair[1]]), 0.0) - own)
            there = max(0.0, rivals.get((pair[1], documents[pair[0]]), 0.0) - own)
            found = against[pair] = one - 0.5 * log((1 + here) * (1 + there))
        return found

    against: dict[tuple[int, int], float] = {}
    group = list(range(len(documents)))
    members = {number: [number] for number in group}
    first = {number: [number] for number in group}
    for a, b in sorted((pair for pair, one in known.items() if one > 0), key=lambda pair: (-beside(*pair), pair)):
        if beside(a, b) <= SURE:
            break
        one, other = group[a], group[b]
        if one != other and mean([beside(x, y) for x in first[one] for y in first[other]]) > SURE:
            if len(members[one]) < len(members[other]):
                one, other = other, one
            first[one] = sorted(first[one] + first.pop(other))[:SAMPLE]
            members[one] += members[other]
            for number in members.pop(other):
                group[number] = one
    return sorted(map(sorted, members.values()))
