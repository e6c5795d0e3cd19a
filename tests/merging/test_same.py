"""What makes one event of two tellings, what parts them, and what is shown as a conflict."""

from __future__ import annotations

import pytest

from timeline.command.cli import run
from timeline.errors import BadInput
from timeline.explaining.merges import explain_merge

TABLE = [
    # one, other, the reason that decides
    ("Ada Holt resigned on 3 May 2020.", "Ada Holt stepped down in May 2020.", "same change: resigned = stepped down"),
    ("Ada Holt resigned on 3 May 2020.", "Ada Holt quit on 4 May 2020.", "times that exclude each other"),
    ("Ada Holt will leave Arden on 3 July 2020.", "Ada Holt left Arden on 13 July 2020.", "times that exclude each other"),
    ("Arden bought Kestrel in 2015.", "Kestrel was acquired by Arden in 2015.", "same change: acquired = bought"),
    ("Kestrel Foods was founded in 1954.", "Kestrel Foods was set up in 1956.", "times that exclude each other"),
    ("Paul Lind resigned on 3 May 2020.", "Ada Holt resigned on 3 May 2020.", "another actor"),
    ("Ada Holt visited Grel on 3 May 2020.", "Ada Holt visited Brno on 3 May 2020.", "another thing"),
    ("A clinic opened in Grel on 3 May 2020.", "A clinic opened in Brno on 3 May 2020.", "another place"),
    ("Grel beat Brno 3-1 on 3 May 2020.", "Grel beat Brno 2-0 on 3 May 2020.", "another number"),
    ("Ada Holt resigned on 3 May 2020.", "Ada Holt resigned on 3 May 2008.", "times too far apart"),
    ("Ada Holt resigned on 3 May 2020.", "Ada Holt swam on 3 May 2020.", "too little in common"),
]  # fmt: skip


@pytest.mark.parametrize("one, other, wanted", TABLE, ids=[f"{one} / {other}" for one, other, _ in TABLE])
def test_two_tellings_are_decided_for_a_reason_that_is_told(one: str, other: str, wanted: str) -> None:
    [pair] = explain_merge(one, other, published="2020-06-01").data["pairs"]
    assert wanted in pair["why"]
    assert pair["same"] is not wanted.startswith(("another", "times too", "too"))


def test_what_a_text_does_not_tell_cannot_be_compared() -> None:
    with pytest.raises(BadInput, match="--merge"):
        explain_merge("Ada Holt resigned.", "Ada Holt quit in 2020.")


def test_the_command_says_why_two_texts_are_one_event(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["explain", "--merge", "Ada Holt quit in 2020.", "Ada Holt resigned in 2020."]) == 0
    assert b"one event: same actor: Ada Holt; same change: quit = resigned" in capfdbinary.readouterr().out
