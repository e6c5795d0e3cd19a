"""Laws that hold for any text, from words of time in any order to surrogates, control characters and runs of digits."""

from __future__ import annotations

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.algebra import edtf
from timeline.algebra.notation import parse_iso
from timeline.document import Document
from timeline.explaining.explain import explain
from timeline.extract import extract_document, read_phrases, tag
from timeline.grammar.reader import Reader
from timeline.languages import language
from timeline.settings import Settings

ENGLISH, FRESH = language("en").time, Reader(language("en").time.tables)
TABLES = ENGLISH.tables.words
KNOWN = sorted({word for table in TABLES.values() for word in table} | {w.upper() for table in TABLES.values() for w in table if len(w) < 6})
STRANGE = ["\x00", "\ud800", "\udfff", "\x1b[31m", "\u202e", "\u0301", "İ", "ﬁ", "😀", "\u00a0", "\u2009", "１９９８", "٣", "²", "\r\n", "\n", "\t", "…", "‑"]
SHAPED = ["2018", "1", "31", "12:30", "25:61", "3/4/2023", "1/1/1/1", "2018-13-45", "'98", "1980s", "44 BC", "Q3", "9-11", "1850-58", "0.5", "$5", "5%"]
TOLD = ["the fire", "the fire of 4 May 2011", "two days after the fire", "the war began in 1914", "a year into the war", "he left", "will open", "was sold"]
DIGITS = st.one_of(st.integers(0, 10**40).map(str), st.integers(1, 400).map(lambda n: "9" * n), st.from_regex(r"[0-9:/.,\-']{1,30}", fullmatch=True))
ANY = st.text(st.characters(codec=None, exclude_categories=()), max_size=40)
WORDS = st.one_of(st.sampled_from(KNOWN), st.sampled_from(SHAPED), st.sampled_from(TOLD), st.sampled_from(STRANGE), DIGITS, ANY)
MARKS = st.sampled_from([" ", " ", " ", " ", "", ", ", ". ", "-", " – ", "\n", "\n\n", "/", " (", "'s "])
TEXTS = st.lists(st.tuples(WORDS, MARKS), max_size=16).map(lambda pairs: "".join(word + mark for word, mark in pairs))
PARAGRAPHS = st.lists(TEXTS.map(lambda text: re.sub(r"[\r\n]", " ", text).strip() or "x"), min_size=1, max_size=4)
PUBLISHED = st.sampled_from([None, "2023-04-12", "2023-04-12T09:30", "2023", "-0043-03-15", "9999-12-31", "+12000-01-01"])
THREEFOLD = 3 * settings().max_examples
OPTIONS = st.builds(
    lambda domain, prefer, order: Settings.of(domain=domain, prefer=prefer, date_order=order),
    st.sampled_from(["auto", "news", "narrative", "colloquial"]), st.sampled_from([None, "past", "future", "nearest"]),
    st.sampled_from(["mdy", "dmy", "ymd"]),
)  # fmt: skip


@settings(max_examples=THREEFOLD)
@given(TEXTS, PUBLISHED, OPTIONS)
def test_any_text_is_tagged_and_what_is_tagged_stands_where_it_says(text: str, published: str | None, options: Settings) -> None:
    found = tag(Document(text, published=published), options)
    for one in [*found, *(one["anchor"] for one in found if "anchor" in one)]:
        assert one["text"] == text[one["start_char"] : one["end_char"]]
        assert one["text"].strip() == one["text"] != ""
    for one in found:
        for part in (found[at] for at in one.get("parts", ())):
            assert one["start_char"] <= part["start_char"] < part["end_char"] <= one["end_char"]


@given(TEXTS, PUBLISHED, st.booleans())
def test_any_text_has_its_entries_and_they_stand_where_they_say(text: str, published: str | None, all_events: bool) -> None:
    found = extract_document(Document(text, published=published), Settings.of(all_events=all_events))
    for entry in found.entries:
        assert entry.event == text[entry.event_start_char : entry.event_end_char]
        assert entry.phrase is None or entry.phrase == text[entry.phrase_start_char : entry.phrase_end_char]
        assert entry.cue is None or entry.cue == text[entry.cue_start_char : entry.cue_end_char]
        assert entry.start is None or entry.end is None or entry.start < entry.end
    for problem in found.problems:
        assert problem.start_char is None or problem.end_char is None or 0 <= problem.start_char < problem.end_char <= len(text)


@given(TEXTS.filter(str.strip), PUBLISHED)
def test_any_text_is_explained(text: str, published: str | None) -> None:
    assert explain(text, published=published).text


@given(TEXTS, OPTIONS)
def test_a_text_is_tagged_twice_alike_also_without_what_was_remembered(text: str, options: Settings) -> None:
    document = Document(text, published="2023-04-12")
    once = tag(document, options)
    language("en", options.date_order).time._memory.clear()
    assert tag(document, options) == once
    assert tag(document, options) == once


@given(PARAGRAPHS)
@example(["2018,", "１９９８"])
def test_in_pieces_at_paragraph_borders_the_same_phrases_are_read(paragraphs: list[str]) -> None:
    """The same extents, signals and expressions, whatever is remembered of other texts."""
    FRESH._memory.clear()
    pieces, at = [], 0
    for paragraph in paragraphs:
        pieces += [(at + m.start_char, at + m.end_char, m.signal, m.expression) for m in FRESH.read(paragraph)]
        at += len(paragraph) + 2
    assert [(m.start_char, m.end_char, m.signal, m.expression) for m in ENGLISH.read("\n\n".join(paragraphs))] == pieces


@given(PARAGRAPHS, st.sampled_from(["news", "narrative", "colloquial"]))
@example(["It closed two days after the fire", "Police came"], "news")
@example(["x", "ambedkar jayanti"], "news")
@example(["#/1 A.D", "2018"], "news")
def test_in_pieces_at_paragraph_borders_the_same_phrases_and_anchors_stand_for_a_given_domain(paragraphs: list[str], domain: str) -> None:
    chosen = Settings.of(domain=domain)

    def extents(text: str, by: int) -> list[tuple[int, int, tuple[int, int] | None]]:
        placed = read_phrases(Document(text, published="2023-04-12"), chosen).placed
        anchors = [one.mention.anchor and (by + one.mention.anchor[0], by + one.mention.anchor[1]) for one in placed]
        return [(by + one.mention.start_char, by + one.mention.end_char, anchor) for one, anchor in zip(placed, anchors, strict=True)]

    pieces, at = [], 0
    for paragraph in paragraphs:
        pieces += extents(paragraph, at)
        at += len(paragraph) + 2
    assert extents("\n\n".join(paragraphs), 0) == pieces


@settings(max_examples=THREEFOLD)
@given(TEXTS, PUBLISHED, OPTIONS)
def test_the_interval_of_a_mention_contains_what_its_edtf_says(text: str, published: str | None, options: Settings) -> None:
    for one in tag(Document(text, published=published), options):
        if one["edtf"] is None:
            assert one["start"] is one["end"] is None
            continue
        first, after = edtf.read(one["edtf"])
        start = None if one["start"] is None else parse_iso(one["start"]).start
        end = None if one["end"] is None else parse_iso(one["end"]).start
        assert start is None or (first is not None and start <= first)
        assert end is None or (after is not None and after <= end)
