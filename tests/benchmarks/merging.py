"""Twice the documents, twice the time to merge them: `make bench-merging` merges 1,250, 2,500, 5,000 ... 20,000 articles, made up here from a
fixed seed, and finds the lanes of 8,000 names in one text.

Prints CPU seconds, the time of one article, and how many entries came out. An article tells a few of the events of an affair in words
of its own; so many articles tell of one affair whatever the number of all.
"""

from __future__ import annotations

import gc
import random
import sys
import time
from collections.abc import Iterator

from tests.benchmarks.doubling import MONTHS, PEOPLE, PLACES
from timeline.document import Document
from timeline.extract import extract, extract_each
from timeline.merging.reconstruct import together

OFFICES = "mayor minister director coach judge captain".split()
CHANGES = (
    "{who} resigned on {day}.", "{who} stepped down as {office} on {day}.", "The {office}, {who}, quit on {day}.", "{who} visited {place} on {day}.",
    "Police arrested {who} in {place} on {day}.", "{who} was detained on {day}.", "{who} will leave {place} on {day}.",
    "In {year} {who} was appointed {office}.", "{who} became {office} in {year}.", "{who} bought the mill at {place} in {year}.",
)  # fmt: skip
AFFAIR, TOLD = 8, 6
"""So many articles tell of one affair, and each tells so many events."""


def articles(many: int) -> Iterator[Document]:
    """Articles, each of one affair."""
    chance = random.Random(20)
    for number in range(many):
        affair = random.Random(number // AFFAIR)
        name = f"{affair.choice(PEOPLE)} {affair.choice(PLACES)}{affair.choice('abcdefgh')}{number // AFFAIR % 997:x}er".replace("0", "o")
        name = "".join(letter for letter in name if not letter.isdigit())
        told = [(affair.choice(CHANGES), affair.choice(PLACES), affair.randint(1, 28), affair.choice(MONTHS)) for _ in range(2 * TOLD)]
        year = 1990 + number // AFFAIR % 30
        chosen = chance.sample(told, TOLD)
        text = " ".join(
            how.format(who=name, office=OFFICES[number // AFFAIR % 6], place=place, day=f"{day} {month} {year}", year=year - 5)
            for how, place, day, month in chosen
        )
        yield Document(text, id=str(number), published=f"{year + 1}-01-01", publisher=f"Paper {number % 7}")


def merged(many: int) -> tuple[float, int]:
    """CPU seconds that merging so many articles takes, and the number of entries that are left."""
    read = list(extract_each(articles(many)))
    documents, entries = [one.document for one in read], [entry for one in read for entry in one.entries]
    start = time.process_time()
    _, left = together(documents, entries, True)
    return time.process_time() - start, len(left)


def named(many: int) -> float:
    """CPU seconds that the lanes of a text with so many names take."""
    numbers = (f"{n:x}".translate(LETTERS) for n in range(many // 2))
    text = " ".join(f"On 3 May 2020 Anna{n} Weber{n} met Karl{n} Roth{n[-2:]} in Grel." for n in numbers)
    told = extract(Document(text, id="a"), merged=False)
    start = time.process_time()
    together(told.documents, told.entries, False)
    return time.process_time() - start


LETTERS = str.maketrans("0123456789", "ghijklmnop")


def main() -> None:
    """Print how merging grows."""
    gc.set_threshold(100_000, 20, 50)                                       # as the command does
    for many in map(int, sys.argv[1:] or ("1250", "2500", "5000", "20000")):
        seconds, left = merged(many)
        print(f"{many:6} documents {seconds:7.1f} s CPU, {1000 * seconds / many:.2f} ms each, {left} entries", flush=True)
    print(f"  8000 names in one text: lanes in {named(8000):.2f} s CPU")


if __name__ == "__main__":
    main()
