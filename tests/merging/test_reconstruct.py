"""One timeline out of many documents: what is merged, what stays apart, what contradicts, and that nothing is lost."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.entries import entry as made
from timeline.algebra.instants import DAY
from timeline.document import Document, Entry, Timeline
from timeline.extract import extract
from timeline.merging.reconstruct import merge
from timeline.merging.same import Tellings
from timeline.sources.readers import read
from timeline.wording import when

SAMPLES = Path(__file__).parents[2] / "samples"
AFFAIR = [d for d in read(SAMPLES / "documents" / "grel-dam.jsonl") if isinstance(d, Document)]


def told(*texts: str, published: str = "2020-06-01") -> tuple[Entry, ...]:
    """The entries of a timeline of some texts, each of a publisher of its own."""
    papers = ("Post", "Courier", "Herald", "Mail")
    return extract([Document(t, published=published, publisher=p) for t, p in zip(texts, papers, strict=False)], merged=True).entries


def places(entry: Entry) -> set[tuple[str, str | None]]:
    return {(e.publisher or e.document, e.phrase) for e in entry.evidence}


TABLE = [
    # when, words of the title, who tells it by which phrase, the conflict
    ("June 2019", "She [Weber] had warned", {("Valley Post", "in March 2019"), ("Grel Courier", "in June 2019")},
     "March 2019 (Valley Post); June 2019 (Grel Courier)"),
    ("July 2019", "letter from Weber", {("Grel Courier", "in July 2019"), ("National Herald", "in July 2019")},
     "July 2019, denied (Grel Courier); July 2019 (National Herald)"),
    ("3 May 2020, 20:00 – 4 May 2020, 04:00", "old dam above Grel broke",
     {("Valley Post", "on Sunday night"), ("Grel Courier", "On 3 May 2020"), ("National Herald", "In May 2020")}, None),
    ("4 May 2020", "visited Grel", {("Valley Post", "on Monday")}, None),
    ("12 May 2020", "discuss the repair", {("Valley Post", "on 12 May"), ("Grel Courier", "on 12 May")},
     "12 May 2020, denied (Grel Courier); 12 May 2020, planned (Valley Post)"),
    ("19 May 2020", "Paul Lind, resigned", {("Grel Courier", "on 18 May"), ("National Herald", "on 19 May 2020")},
     "18 May 2020 (Grel Courier); 19 May 2020 (National Herald)"),
    ("7 June 2021", "engineers began", {("Grel Courier", "on 7 June 2021"), ("National Herald", "yesterday")}, None),
    ("21 June 2021", "speak in court", {("National Herald", "on 21 June")}, None),
]  # fmt: skip


@pytest.mark.parametrize("wanted", TABLE, ids=[f"{line[0]} {line[1]}" for line in TABLE])
def test_three_papers_on_one_affair_give_the_entry(wanted: tuple[str, str, set[tuple[str, str | None]], str | None]) -> None:
    time, words, who, conflict = wanted
    [entry] = [e for e in extract(AFFAIR).entries if words in e.title]
    assert (when(entry), places(entry), entry.conflict) == (time, who, conflict)


def test_the_sample_of_the_merged_timeline_is_what_is_told() -> None:
    shown = [json.loads(line) for line in (SAMPLES / "timelines" / "grel-dam.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(e["edtf"], len(e["evidence"]), e["conflict"]) for e in shown] == [
        (e.edtf, len(e.evidence), e.conflict) for e in extract(AFFAIR).entries
    ]


def test_evidence_points_at_the_words_of_each_document() -> None:
    texts = {d.id: d.text for d in AFFAIR}
    for entry in extract(AFFAIR).entries:
        for e in entry.evidence:
            assert texts[e.document][e.event_start_char : e.event_end_char] == e.event
            assert texts[e.document][e.phrase_start_char : e.phrase_end_char] == e.phrase


@pytest.mark.parametrize(
    "texts",
    [
        ("The old mill at Grel burned down on 3 May 2020.", "On 3 May 2020 the old mill at Grel burned down."),
        ("The old mill at Grel burned down on 3 May 2020.", "The old mill at Grel burned down in May 2020."),
        ("The old mill at Grel burned down on 3 May 2020.", "The old mill at Grel burned down in 2020, police said."),
        ("Weber will open the new bridge on 3 June 2020.", "Weber opened the new bridge on 3 June 2020."),
    ],
)  # fmt: skip
def test_the_same_event_told_twice_is_one_entry(texts: tuple[str, ...]) -> None:
    [entry] = told(*texts)
    assert len(entry.evidence) == 2
    assert entry.conflict is None


@pytest.mark.parametrize(
    "texts",
    [
        ("Weber resigned on 3 May 2020.", "Weber was elected on 3 May 2020."),
        ("The old mill at Grel burned down on 3 May 2020.", "The old mill at Grel was inspected on 3 May 2020."),
        ("The old mill at Grel burned down on 3 May 2020.", "The old mill at Grel burned down on 3 May 1990."),
        ("The bank raised its key rate on 3 March 2020 and again on 14 April 2020.", "The bank raised its key rate on 14 April 2020."),
        ("The mayor spoke on 3 May 2020.", "The mayor of Grel sang on 3 May 2020."),
    ],
)  # fmt: skip
def test_different_events_stay_apart(texts: tuple[str, ...]) -> None:
    assert all(entry.conflict is None for entry in told(*texts))
    assert len({(e.start, e.event) for e in told(*texts)}) > 1


def test_two_phrases_that_date_one_clause_are_one_entry_where_repetitions_are_merged() -> None:
    text = "Ada Holt was sentenced in August 2005. Two months later, in October, the high court rejected her last appeal without a hearing."
    [entry] = [e for e in extract(text, published="2006-01-01", merged=True).entries if "rejected" in e.title]
    assert {e.phrase for e in entry.evidence} == {"Two months later", "in October"}
    both = "In May Ada Holt parted with Tom Lind, her coach since 2011."
    assert len(extract(both, published="2017-10-18", merged=True).entries) == 2


def test_a_conflict_between_two_plans_is_shown() -> None:
    [entry] = told("Ada Holt, the minister, will leave office on 1 January 2021.", "The minister, Ada Holt, will leave her post at the end of February 2021.")
    assert entry.conflict == "1 January 2021, planned (Post); 21 February 2021 – 28 February 2021, planned (Courier)"


@pytest.mark.parametrize("time, contradicts", [("at 5.20 a.m. on 3 May 2020", False), ("at 4 p.m. on 3 May 2020", True), ("at 1 a.m. on 4 May 2020", True)])
def test_hours_of_one_day_contradict_each_other_only_where_they_are_far_apart(time: str, contradicts: bool) -> None:
    [entry] = told("The old mill at Grel burned down at 7 a.m. on 3 May 2020.", f"The old mill at Grel burned down {time}.")
    assert (entry.conflict is not None) is contradicts


def test_dates_that_exclude_each_other_are_one_entry_that_says_who_says_what() -> None:
    [entry] = told(
        "The old mill at Grel burned down on 3 May 2020.", "The old mill at Grel burned down on 4 May 2020.", "On 4 May 2020 the old mill at Grel burned down."
    )
    assert (when(entry), entry.conflict) == ("4 May 2020", "4 May 2020 (Courier, Herald); 3 May 2020 (Post)")


def test_the_narrowest_date_is_taken_and_a_report_gives_way_to_a_statement() -> None:
    [entry] = told("In 2020 the old mill at Grel burned down.", "Police said the old mill at Grel burned down on 3 May 2020.")
    assert when(entry) == "3 May 2020"


def test_an_event_that_one_document_tells_on_two_dates_happened_twice() -> None:
    both = "The old mill at Grel burned on 3 May 2020. Again the old mill at Grel burned on 9 May 2020."
    assert {e.conflict for e in told(both, "The old mill at Grel burned on 9 May 2020.")} == {None}


def test_one_document_alone_is_left_as_it_is() -> None:
    [one] = extract(AFFAIR[0].text, published=AFFAIR[0].published).entries[:1]
    assert one.evidence == ()


def test_documents_can_be_kept_apart() -> None:
    apart = extract(AFFAIR, merged=False).entries
    assert [e.evidence for e in apart] == [()] * len(apart)
    assert len(apart) > len(extract(AFFAIR).entries)


def test_the_work_grows_as_the_entries_do_though_all_share_their_words(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0
    worth = Tellings.worth

    def counted(self: Tellings, a: int, b: int) -> float:
        nonlocal compared
        compared += 1
        return worth(self, a, b)

    monkeypatch.setattr(Tellings, "worth", counted)
    work = []
    for many in (400, 800):
        titles = [f"The old mill at Grel number{n} turn{n}ed by the river" for n in range(many)]
        rows = [made(title, DAY, 2 * DAY, document=title, id=title) for title in titles]
        compared = 0
        merge(Timeline((), tuple(rows)))
        work.append(compared)
    assert 0 < work[1] < 2.5 * work[0]


WHO = st.sampled_from(["The old mill at Grel", "Anna Weber", "The town council", "The bank"])
DID = st.sampled_from(["burned down", "opened the new bridge", "did not open the new bridge", "will raise the key rate", "resigned", "was at work"])
TIMES = st.sampled_from(["on 3 May 2020", "on 4 May 2020", "in May 2020", "in 2020", "since 2019", "yesterday", "recently", "from 3 to 9 May 2020", "last week"])
SENTENCES = st.builds("{0} {1} {2}.".format, WHO, DID, TIMES)
TEXTS = st.lists(SENTENCES, min_size=1, max_size=5).map(" ".join)
PAPERS = st.lists(st.tuples(TEXTS, st.sampled_from([None, "2020-05-05", "2020-06-01"]), st.sampled_from([None, "Post", "Courier"])), max_size=5)


def documents(papers: list[tuple[str, str | None, str | None]]) -> list[Document]:
    return [Document(text, id=str(n), published=day, publisher=who) for n, (text, day, who) in enumerate(papers)]


@given(PAPERS, st.randoms(use_true_random=False))
def test_the_order_of_the_documents_changes_nothing(papers: list[tuple[str, str | None, str | None]], random: object) -> None:
    some = documents(papers)
    other = sorted(some, key=lambda d: random.random())  # type: ignore[attr-defined]
    assert extract(some, merged=True).entries == extract(other, merged=True).entries


@given(PAPERS)
def test_documents_given_twice_change_nothing(papers: list[tuple[str, str | None, str | None]]) -> None:
    some = documents(papers)
    assert extract([*some, *some]) == extract(some)
    assert extract([*some, *some], merged=True) == extract(some, merged=True)


@given(PAPERS)
def test_every_entry_is_evidence_of_exactly_one(papers: list[tuple[str, str | None, str | None]]) -> None:
    apart = extract(documents(papers), merged=False)
    given = Counter((e.document, e.phrase_start_char, e.event_start_char, e.event_end_char, e.start, e.end) for e in apart.entries)
    kept = Counter((v.document, v.phrase_start_char, v.event_start_char, v.event_end_char, v.start, v.end) for e in merge(apart).entries for v in e.evidence)
    assert kept == given


@given(PAPERS)
def test_nothing_is_lost_by_merging_again(papers: list[tuple[str, str | None, str | None]]) -> None:
    def evidence(one: Timeline) -> Counter[object]:
        return Counter(v for e in one.entries for v in e.evidence)

    once = extract(documents(papers), merged=True)
    assert evidence(merge(once)) == evidence(once)
