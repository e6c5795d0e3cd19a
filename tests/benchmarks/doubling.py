"""Twice the text, twice the time: `make bench-doubling` tags 1, 2, 4 ... 64 MB, in one document and in many, and hostile texts of two sizes.

Prints MB/s and peak memory as the input doubles (both should stay as they are, the memory of one document aside, which grows by so
many bytes a character), and for hostile texts how many times as long the double takes. Each measurement is a process of its own that
runs `timeline tag`; time is its CPU time without what a run on an empty line takes. The text is made up here, from a fixed seed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

PEOPLE = "Ana Bo Carla Dilip Enzo Farah Goran Hana Ivo Jana Kofi Lena Milo Nadia Omar Petra Quinn Rosa Sven Tara".split()
PLACES = "Alder Brack Corran Dunmore Elst Farnby Grel Hollin Ister Jarrow Kelm Lowick Marn Norley Ostrand Pell".split()
THINGS = "bridge mill library harbour tunnel theatre school dam market tower station garden archive quarry canal hall".split()
VERBS = "opened closed burnt flooded reopened moved failed doubled".split()
MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
HOSTILE = ("the the ", "1/", "2018 ", "14:05 ", "last ", "before after before ", "may ", "'9", "2018-", "one hundred ", "two days after the ", "monday, ", "\x00", "9")


_ONE = 3900
"""Characters of one of many documents; 250 of them are a little less than a MB, so that 64 such MB keep within the limit of a document."""


_TOLD = 0.2
"""Seconds from which on a ratio of times says something."""


class Measured(NamedTuple):
    """What one run of `timeline tag` took: CPU seconds and the most memory it held, in bytes."""

    seconds: float
    peak: int


def sentences(seed: int) -> Iterator[str]:
    """Sentences without end, about half of them with a time in it, no two runs of them alike."""
    chance = random.Random(seed)
    while True:
        who, where, thing, verb = chance.choice(PEOPLE), chance.choice(PLACES), chance.choice(THINGS), chance.choice(VERBS)
        year, day, n = chance.randint(1801, 2022), chance.randint(1, 28), chance.randint(2, 90)
        month, weekday = chance.choice(MONTHS), chance.choice(DAYS)
        yield chance.choice((
            f"The {thing} in {where} {verb} on {day} {month} {year}, and {who} wrote to the council of {where} about it.",
            f"{who} said on {weekday} that the {thing} had cost {n * 1000:,} crowns and {n} people worked there.",
            f"In {year} the old {thing} of {where} stood empty; nobody knew who had the keys.",
            f"{who} and {chance.choice(PEOPLE)} walked from the {thing} to {where}, which is not far, and talked of rent.",
            f"Nearly {n} years later the {thing} was sold to a firm from {where} for a sum that was never told.",
            f"{n} days after the fire the people of {where} met in the {thing} at {n % 12 + 1}:{n % 60:02d} p.m. to hear {who}.",
            f"It is the {thing} that {who} likes best, because of its roof and of the river below.",
            f"Since {month} the {thing} has been open every {weekday}; last year it was closed for {n} weeks.",
        ))  # fmt: skip


def text_of(size: int, seed: int) -> str:
    """A text of about `size` characters, a paragraph every six sentences."""
    pieces, length, source = [], 0, sentences(seed)
    while length < size:
        paragraph = " ".join(islice(source, 6)) + "\n\n"
        pieces.append(paragraph)
        length += len(paragraph)
    return "".join(pieces)[:size]


def measured(lines: Iterator[str], folder: Path) -> Measured:
    """Run `timeline tag` on documents (texts) in a process of its own."""
    source = folder / "in.jsonl"
    with source.open("w", encoding="utf-8") as out:
        for n, text in enumerate(lines):
            out.write(json.dumps({"id": n, "text": text, "published": "2023-04-12"}) + "\n")
    words = [sys.executable, "-m", "timeline.command.cli", "tag", str(source), "-o", str(folder / "out.jsonl")]
    _, status, usage = os.wait4(os.posix_spawn(sys.executable, words, os.environ), 0)
    if status:
        raise SystemExit(f"timeline tag ended with status {os.waitstatus_to_exitcode(status)}")
    return Measured(usage.ru_utime + usage.ru_stime, usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024))


def doubled(largest: int, folder: Path, empty: Measured) -> None:
    """One document and many, of 1, 2, 4 ... `largest` MB."""
    print(f"{'MB':>4}  {'documents':>9}  {'seconds':>8}  {'MB/s':>6}  {'peak MB':>8}  bytes a character")
    size = 1
    while size <= largest:
        for many in (False, True):
            texts = (text_of(_ONE, n) for n in range(size * 250)) if many else iter([text_of(size * 250 * _ONE, size)])
            found = measured(texts, folder)
            seconds = max(found.seconds - empty.seconds, 1e-9)
            grown = "" if many else f"{(found.peak - empty.peak) / (size * 250 * _ONE):.1f}"
            count = size * 250 if many else 1
            print(f"{size:4}  {count:9}  {seconds:8.2f}  {size * 250 * _ONE / seconds / 1e6:6.2f}  {found.peak / 1e6:8.0f}  {grown}".rstrip(), flush=True)
        size *= 2


def hostile(size: int, folder: Path, empty: Measured) -> None:
    """Each hostile text of `size` characters and of twice as many."""
    print(f"\n{'hostile text':<24}  {size / 1e6:g} MB, s  {2 * size / 1e6:g} MB, s  ratio")
    for unit in HOSTILE:
        one, two = (measured(iter([unit * (n // len(unit))]), folder).seconds - empty.seconds for n in (size, 2 * size))
        ratio = f"{two / one:5.2f}" if one > _TOLD else "  too short to tell"
        print(f"{unit!r:<24}  {max(one, 0):10.2f}  {max(two, 0):7.2f}  {ratio}", flush=True)


def main() -> None:
    """Read the options and print both tables."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    asked.add_argument("--largest", type=int, default=64, metavar="MB", help="the last size (64)")
    asked.add_argument("--hostile", type=float, default=1, metavar="MB", help="the smaller size of hostile texts (1); 0 leaves them out")
    options = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        empty = measured(iter(["nothing"]), Path(folder))
        print(f"start-up: {empty.seconds:.2f} s, {empty.peak / 1e6:.0f} MB; left out of the times below\n")
        doubled(options.largest, Path(folder), empty)
        if options.hostile:
            hostile(round(options.hostile * 1_000_000), Path(folder), empty)


if __name__ == "__main__":
    main()
