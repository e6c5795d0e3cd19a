"""One time, told twice: two phrases beside each other make one entry, at the time of the one that says more."""

from __future__ import annotations

import pytest

from timeline.extract import extract


@pytest.mark.parametrize(("text", "told"), [
    ("The gate was closed on Thursday (16 May).", [("on Thursday (16 May)", "2019-05-16")]),
    ("The troops crossed the river two days earlier, on 12 March 1938.", [("two days earlier, on 12 March 1938", "1938-03-12")]),
    ("The fleet sailed on 4 August 1914. The next day, 5 August, it turned back.",
     [("on 4 August 1914", "1914-08-04"), ("The next day, 5 August", "1914-08-05")]),
    ("The vote was on Monday, Tuesday and Friday.", [("on Monday", "2019-05-20"), ("Tuesday", "2019-05-14"), ("Friday", "2019-05-17")]),
    ("He came on 3 May 2019, 4 May 2019 and 6 May 2019.",
     [("on 3 May 2019", "2019-05-03"), ("4 May 2019", "2019-05-04"), ("6 May 2019", "2019-05-06")]),
])  # fmt: skip
def test_two_phrases_for_one_time_are_one_entry_and_a_list_is_not(text: str, told: list[tuple[str, str]]) -> None:
    entries = sorted(extract(text, published="2019-05-20").entries, key=lambda e: e.phrase_start_char or 0)
    assert [(e.phrase, e.value) for e in entries] == told


@pytest.mark.parametrize(("clocks", "value", "zone"), [
    ("13:14 EDT (17:14 UTC)", "2025-07-26T17:14", "UTC"),
    ("20:07 EDT (00:07 UTC)", "2025-07-27T00:07", "UTC"),
    ("17:14 UTC (13:14 EDT)", "2025-07-26T17:14", "UTC"),
    ("13:14 EDT (10:14 PDT)", "2025-07-26T13:14", "EDT"),
])  # fmt: skip
def test_two_clocks_are_one_instant_and_universal_time_stands_for_both(clocks: str, value: str, zone: str) -> None:
    (day, entry) = extract(f"On 26 July 2025 a user wrote. The desk was shut at {clocks}.", published="2025-07-31").entries
    assert (entry.value, entry.zone, entry.phrase) == (value, zone, f"at {clocks}")
    assert day.value == "2025-07-26"
