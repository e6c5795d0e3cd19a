"""The weights of merging, made anew: a logistic regression over the pairs of tellings of the affairs that they are fitted by.

`python -m tests.fitted` prints the rows of timeline/merging/weights.py that the samples give (a quarter of a minute). Each pair has
one level of time, to which the constant of the regression is added; weights are held back by half their square. Knows levels by their names only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import exp

from tests import affairs
from timeline.extract import extract
from timeline.merging.actors import Cast
from timeline.merging.levels import TIMES, Level
from timeline.merging.reconstruct import tellings
from timeline.merging.times import narrowest_first
from timeline.merging.weights import SET, WEIGHTS

Row = tuple[bool, dict[str, float]]
"""Whether a pair is one event, and how much of each level it has."""
ALWAYS = "constant"
STEPS = 12


def rows(affair: str) -> Iterator[Row]:
    """The pairs of tellings of an affair. What stands beside a listed telling in one clause belongs to nobody knows what, and is left out."""
    listed, told = affairs.tellings(affair), extract(affairs.documents(affair), merged=False)
    known = {document.id: document for document in told.documents}
    entries = sorted(dict.fromkeys(told.entries), key=narrowest_first)
    each = tellings(known, entries, Cast(told.documents))
    events = [affairs.event_of(entry, listed) for entry in entries]
    for b in range(len(entries)):
        for a in range(b):
            if events[a] is not None and events[b] is not None:
                yield events[a] == events[b], {level.name: much for level, much in each.levels(a, b) if much}


def fitted(pairs: Sequence[Row]) -> dict[str, float]:
    """The weights of a logistic regression by Newton's steps, its constant not held back.

    >>> made = fitted([(True, {"a": 1.0})] * 9 + [(False, {"a": 1.0})] + [(False, {"b": 1.0})] * 10)
    >>> made["a"] > 1 > -1 > made["b"]
    True
    """
    names = [ALWAYS, *sorted({name for _, levels in pairs for name in levels})]
    at = {name: number for number, name in enumerate(names)}
    sparse = [(one, [(0, 1.0), *((at[name], much) for name, much in levels.items())]) for one, levels in pairs]
    weights = [0.0] * len(names)
    for _ in range(STEPS):
        slope = [0.0 if n == 0 else -weight for n, weight in enumerate(weights)]
        bend = [[float(a == b and a > 0) for b in range(len(names))] for a in range(len(names))]
        for one, levels in sparse:
            chance = 1 / (1 + exp(-sum(weights[n] * much for n, much in levels)))
            for n, much in levels:
                slope[n] += (one - chance) * much
                held, row = chance * (1 - chance) * much, bend[n]
                for other, more in levels:
                    row[other] += held * more
        step = _solved(bend, slope)
        weights = [weight + change for weight, change in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-4:
            break
    return dict(zip(names, weights, strict=True))


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a symmetric, positive system, by elimination."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for n, row in enumerate(rows):
        for below in rows[n + 1 :]:
            factor = below[n] / row[n]
            if factor:
                for column in range(n, len(row)):
                    below[column] -= factor * row[column]
    found = [0.0] * len(rows)
    for n in reversed(range(len(rows))):
        found[n] = (rows[n][-1] - sum(rows[n][m] * found[m] for m in range(n + 1, len(rows)))) / rows[n][n]
    return found


def table(weights: Mapping[str, float]) -> dict[Level, float]:
    """The weights as they stand in timeline/merging/weights.py: the constant in those of time, what is set by hand, nothing that is next to nothing."""
    made = {level: weights.get(level.name, 0.0) + (weights[ALWAYS] if level in TIMES else 0.0) for level in Level}
    return {level: SET.get(level, round(worth, 2)) for level, worth in made.items() if abs(worth) >= 0.05 or level in SET}


def main() -> None:
    """Print the rows that the samples give, and how far they are from those that are used."""
    made = table(fitted([row for half in affairs.FITTED for affair in affairs.HALVES[half] for row in rows(affair)]))
    for level, worth in made.items():
        if level not in SET:
            print(f"    Level.{level.name}: {worth:.2f},")
    print(f"# at most {max(abs(made.get(level, 0.0) - WEIGHTS.get(level, 0.0)) for level in Level):.2f} from the weights that are used")


if __name__ == "__main__":
    main()
