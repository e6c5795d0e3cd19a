"""The structure of texts: blocks and marks in plain text, Markdown and pages."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.command import options
from timeline.document import Block, BlockKind, Document
from timeline.settings import Settings
from timeline.sources.openings import mail_head
from timeline.sources.page import page
from timeline.sources.readers import READERS, kind_of, kinds, read
from timeline.sources.registry import Known, Source
from timeline.sources.structure import borders, is_markdown, legible, structured

ROOT = Path(__file__).parents[2]


def words(document: Document, block: Block) -> str:
    """What a block says, without its marks."""
    return " ".join(legible(document)[block.start_char : block.end_char].split())


def told(text: str) -> list[tuple[str, int, str]]:
    """Kind, level and words of each block."""
    document = structured(Document(text))
    return [(block.kind.value, block.level, words(document, block)) for block in document.blocks]


def under(text: str) -> list[tuple[str, str | None]]:
    """The words of each block and those of its parent."""
    document = structured(Document(text))
    said = [words(document, block) for block in document.blocks]
    return [(one, None if block.parent is None else said[block.parent]) for one, block in zip(said, document.blocks, strict=True)]


CASES = {
    "a title and a heading that are underlined": (
        "Yearbook\n========\n\nIt began in May.\n\nBoats\n-----\nTwo were lost.\n",
        [("title", 1, "Yearbook"), ("paragraph", 0, "It began in May."), ("heading", 2, "Boats"), ("paragraph", 0, "Two were lost.")],
    ),
    "short lines over a text are headings": (
        "The mill of Brack\n\nIt was built in 1802.\n\nLater years\n\nIt burnt in 1851.\n",
        [("title", 1, "The mill of Brack"), ("paragraph", 0, "It was built in 1802."), ("heading", 2, "Later years"), ("paragraph", 0, "It burnt in 1851.")],
    ),
    "capitals stand over other headings": (
        "It is said here.\n\nFACTS\n\nFirst year\n\nHe came in 1990.\n",
        [("paragraph", 0, "It is said here."), ("heading", 2, "FACTS"), ("heading", 3, "First year"), ("paragraph", 0, "He came in 1990.")],
    ),
    "a numbered heading stands over a text, a numbered item does not": (
        "1. Facts\n\nHe came in 1990.\n\n2. Law\n\nNo law was broken.\n\n1. one\n2. two\n",
        [("heading", 2, "Facts"), ("paragraph", 0, "He came in 1990."), ("heading", 2, "Law"), ("paragraph", 0, "No law was broken."), ("item", 1, "one"), ("item", 1, "two")],
    ),
    "the last line is no heading, and many short lines are a list": (
        "Anna\n\nBert\n\nCarla\n\nDora\n\nErik",
        [("paragraph", 0, name) for name in "Anna Bert Carla Dora Erik".split()],
    ),
    "a poem has no headings": (
        "The ice is thin\nThe night is long\nThe boat is in\nAnd so is song\n",
        [("paragraph", 0, one) for one in ("The ice is thin", "The night is long", "The boat is in", "And so is song")],
    ),
    "bullets by how far they are moved in": (
        "- one\n  * two\n    + three\n- four\n",
        [("item", 1, "one"), ("item", 2, "two"), ("item", 3, "three"), ("item", 1, "four")],
    ),
    "letters and roman numbers": (
        "1. Money\n  a) spent\n  b) lent\n    (i) to Bert\n2. Time\n",
        [("item", 1, "Money"), ("item", 2, "spent"), ("item", 2, "lent"), ("item", 3, "to Bert"), ("item", 1, "Time")],
    ),
    "an item goes on where its lines are moved in": (
        "- The gate was\n  Painted.\n- The hut.\n",
        [("item", 1, "The gate was Painted."), ("item", 1, "The hut.")],
    ),
    "lines that open with a time of day": (
        "12:05 - pumps stop at the lower station by the canal\n12:10 p.m. – crew is called\n14:05 UTC: all pumps run\n14:30 the crew leaves\n",
        [("item", 1, "12:05 - pumps stop at the lower station by the canal"), ("item", 1, "12:10 p.m. – crew is called"), ("item", 1, "14:05 UTC: all pumps run"), ("item", 1, "14:30 the crew leaves")],
    ),
    "lines that open with a date": (
        "1849: medal\n1850–52: journeys\nMarch 3: a vote\n2021-04-05 - a strike\n3 May 1990 – a son\nMon, 4 June: rain\n",
        [("item", 1, one) for one in ("1849: medal", "1850–52: journeys", "March 3: a vote", "2021-04-05 - a strike", "3 May 1990 – a son", "Mon, 4 June: rain")],
    ),
    "a line with nothing but a date is a heading": (
        "It went fast.\n\nMarch 3, 2021:\nThe pumps were sold.\n\n4 March 2021 | 14:05\nThe money came.\n",
        [("paragraph", 0, "It went fast."), ("heading", 4, "March 3, 2021:"), ("paragraph", 0, "The pumps were sold."), ("heading", 4, "4 March 2021 | 14:05"), ("paragraph", 0, "The money came.")],
    ),
    "a sentence about a year is no item": (
        "In 1849 he won: a medal.\nHe said: in 1850 I go.\n",
        [("paragraph", 0, "In 1849 he won: a medal."), ("paragraph", 0, "He said: in 1850 I go.")],
    ),
    "wrapped lines are one paragraph": (
        "The committee met on 3 May and spoke for a long time of\nMarta, who was not there, and of the stove that she had\n1990 reasons to want.\n",
        [("paragraph", 0, "The committee met on 3 May and spoke for a long time of Marta, who was not there, and of the stove that she had 1990 reasons to want.")],
    ),
    "lines too long to be wrapped are a paragraph each": (
        "The council of Marn said that it would build the bridge whatever it cost, since nobody could swim any more.\nThe people of Marn laughed at the council, went home, and bought boats, as they had done every year since 1901.\n",
        [("paragraph", 0, "The council of Marn said that it would build the bridge whatever it cost, since nobody could swim any more."),
         ("paragraph", 0, "The people of Marn laughed at the council, went home, and bought boats, as they had done every year since 1901.")],
    ),
    "a first line that is moved in begins a paragraph": (
        "\tThe boat left at dawn and nobody saw it go, for there was a fog\nover the sound.\n\tIt came back.\n",
        [("paragraph", 0, "The boat left at dawn and nobody saw it go, for there was a fog over the sound."), ("paragraph", 0, "It came back.")],
    ),
    "a name and a value a line": (
        "Host: Ida\nPlace: Vellby\nDay: 4 March\n",
        [("item", 1, "Host: Ida"), ("item", 1, "Place: Vellby"), ("item", 1, "Day: 4 March")],
    ),
    "a table cut by tabs": (
        "Year\tBoat\tMaster\n1961\tAda\tBrock\n",
        [("cell", 0, one) for one in "Year Boat Master 1961 Ada Brock".split()],
    ),
    "a chat": (
        "[12/03/2021, 14:05:09] Ida: on my way 🚲\n[12/03/2021, 14:06:00] Nils Aaby: ok\n",
        [("message", 0, "[12/03/2021, 14:05:09] Ida:"), ("paragraph", 0, "on my way 🚲"), ("message", 0, "[12/03/2021, 14:06:00] Nils Aaby:"), ("paragraph", 0, "ok")],
    ),
    "a log": (
        "2021-03-10T14:05:00Z INFO started\n2021-03-10 14:06:01,250 pump down\nMar 10 14:05:09 web1 sshd[12]: Accepted\n",
        [("message", 0, "2021-03-10T14:05:00Z"), ("paragraph", 0, "INFO started"), ("message", 0, "2021-03-10 14:06:01,250"), ("paragraph", 0, "pump down"),
         ("message", 0, "Mar 10 14:05:09 web1"), ("paragraph", 0, "sshd[12]: Accepted")],
    ),
    "a mail with what it answers": (
        "Yes.\n\nOn Mon, Jan 3, 2022 at 4:15 PM Ida <ida@example.org> wrote:\n> Can you come?\n> On Sun, Jan 2, 2022 at 9:00 AM Nils wrote:\n>> Who comes?\n\nBye now\n",
        [("paragraph", 0, "Yes."), ("message", 0, "On Mon, Jan 3, 2022 at 4:15 PM Ida <ida@example.org> wrote:"), ("quotation", 1, "Can you come?"),
         ("message", 1, "On Sun, Jan 2, 2022 at 9:00 AM Nils wrote:"), ("quotation", 2, "Who comes?"), ("paragraph", 0, "Bye now")],
    ),
    "notes that are referred to": (
        "It opened in 1990.[4] It closed¹ in 1999[citation needed], they[a] say.[12][13]\n",
        [("paragraph", 0, "It opened in 1990. It closed in 1999 , they say.")],
    ),
    "brackets and powers that say something": (
        "Five km² of “[t]he mill [sic] and a[b]c” and [ston86]\n",
        [("paragraph", 0, "Five km² of “[t]he mill [sic] and a[b]c” and [ston86]")],
    ),
    "Markdown headings, one of them the title": (
        "# Log #\n\nText.\n\n## May\n\nSub\n---\n\nMore.\n",
        [("title", 1, "Log"), ("paragraph", 0, "Text."), ("heading", 2, "May"), ("heading", 2, "Sub"), ("paragraph", 0, "More.")],
    ),
    "Markdown with two headings of the first level has no title": (
        "# May 2\n\nText.\n\n# May 9\n\nText.\n",
        [("heading", 1, "May 2"), ("paragraph", 0, "Text."), ("heading", 1, "May 9"), ("paragraph", 0, "Text.")],
    ),
    "Markdown lists and what belongs to their items": (
        "# x\n\n- [x] one\n\n  more\n\n  1. two\n     * three\n",
        [("title", 1, "x"), ("item", 1, "one"), ("paragraph", 0, "more"), ("item", 2, "two"), ("item", 3, "three")],
    ),
    "a line of strong words is a heading in Markdown": (
        "**0.3.0 (11 May 2023)**\n\n- Fixed.\n",
        [("heading", 6, "0.3.0 (11 May 2023)"), ("item", 1, "Fixed.")],
    ),
    "lines of times inside a Markdown paragraph": (
        "# x\n\n14:05 UTC - fire\n**14:10 UTC** - out\n",
        [("title", 1, "x"), ("item", 1, "14:05 UTC - fire"), ("item", 1, "14:10 UTC - out")],
    ),
    "a Markdown table": (
        "| Day | What |\n|-----|------|\n| 3 May | a \\| b |\n| 4 May | |\n",
        [("cell", 0, "Day"), ("cell", 0, "What"), ("cell", 0, ""), ("cell", 0, "3 May"), ("cell", 0, "a | b"), ("cell", 0, "4 May"), ("cell", 0, "")],
    ),
    "Markdown quotations, code, rules and front matter": (
        "---\nday: 3\n---\n\n# x\n\n> It rained.\n> It poured.\n\n```\nx = 1\n```\n\n***\n\n<div>\n",
        [("code", 0, "--- day: 3 ---"), ("title", 1, "x"), ("quotation", 1, "It rained. It poured."), ("code", 0, "x = 1"), ("paragraph", 0, ""), ("paragraph", 0, "")],
    ),
    "Markdown inside a line": (
        "# x\n\nIt **fell** on _Friday_, see [this](http://a.b/c_(d)), ![pic](x.png) `code *x*`, 5 * 3, snake_case_name <br> <http://x.y> a\\*b[^1]\n",
        [("title", 1, "x"), ("paragraph", 0, "It fell on Friday , see this , code *x* , 5 * 3, snake_case_name a *b")],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_text_has_these_blocks(name: str) -> None:
    text, expected = CASES[name]
    assert told(text) == expected


@pytest.mark.parametrize("name", CASES)
def test_line_ends_of_another_system_change_nothing(name: str) -> None:
    text, expected = CASES[name]
    assert told(text.replace("\n", "\r\n")) == expected


def test_a_block_stands_under_its_heading_item_or_message() -> None:
    assert under("# A\n\na\n\n## B\n\n- b\n  - c\n\n    d\n- e\n\n### C\n\nf\n\n## D\n\ng\n") == [
        ("A", None), ("a", "A"), ("B", "A"), ("b", "B"), ("c", "b"), ("d", "c"), ("e", "B"), ("C", "B"), ("f", "C"), ("D", "A"), ("g", "D"),
    ]  # fmt: skip


def test_what_a_mail_quotes_stands_under_its_head_and_what_follows_does_not() -> None:
    head = "On Mon, Jan 3, 2022 at 4:15 PM Ida wrote:"
    assert under(f"{head}\n> Come.\n\nI come.\n") == [(head, None), ("Come.", head), ("I come.", None)]
    assert under(f"{head}\n\nCome.\n\nSoon.\n") == [(head, None), ("Come.", head), ("Soon.", head)]


def test_rows_and_columns_are_numbered_and_authors_named() -> None:
    table = structured(Document("| a | b |\n|---|---|\n| c | d |\n")).blocks
    assert [(one.row, one.column) for one in table] == [(0, 0), (0, 1), (None, None), (1, 0), (1, 1)]
    chat = structured(Document("12/03/2021, 14:05 - Ida Torv: hello\n14:06 <nils> hi\n")).blocks
    assert [one.author for one in chat] == ["Ida Torv", None, "nils", None]


@pytest.mark.parametrize(
    "line, author",
    [
        ("On Mon, Jan 3, 2022 at 4:15 PM Ann Lee <ann@example.org> wrote:", "Ann Lee"),
        ("On 3 Jan 2022, at 16:15, Ann <ann@example.org> wrote:", "Ann"),
        ("Am Mo., 3. Jan. 2022 um 16:15 Uhr schrieb Ann Lee <ann@example.org>:", "Ann Lee"),
        ("On 2022-01-03 16:15, ann@example.org wrote:", "ann@example.org"),
        ("On Monday he wrote:", None),
        ("At 10:15 on Monday 3 January 2022 he told the court:", None),
    ],
)
def test_the_head_of_a_mail_names_who_wrote_it(line: str, author: str | None) -> None:
    assert mail_head(line) == author


_SIGNS = (
    "# |## |- |  - |* |> |>> |1. |a) |\n|\n\n|\r\n|\r|```\n|`|**|_|[|]|](u)|![|word |Word |It rained. |2021-03-10T14:05:00Z |14:05 - |March 3: "
    "|On Jan 3, 2022 at 4:15 PM Ann wrote:\n|[12/03/2021, 14:05:09] Ann: |===\n|---\n|🚲|A\u0308|\t|    |<br>|<div>|<!-- x -->|[4]|¹|\u2028|\x0c|\0|\\"
    "|Title\n\n|:::info\n|[id]: http://x\n|\u3000|\x1c|\x85"
)
_LONG = "A long line of words that goes on and on for more than a hundred characters, so that it is taken at first sight.\n"
PIECES = st.sampled_from([*_SIGNS.split("|"), "|", "| a | b |\n|---|---|\n", _LONG])


@given(st.lists(PIECES, max_size=14).map("".join) | st.text(max_size=60))
def test_blocks_follow_each_other_and_hold_every_character_that_is_not_blank(text: str) -> None:
    document = structured(Document(text))
    at = 0
    for number, block in enumerate(document.blocks):
        assert at <= block.start_char < block.end_char
        assert not text[at : block.start_char].strip()
        assert not text[block.start_char].isspace() and not text[block.end_char - 1].isspace()
        assert block.parent is None or block.parent < number
        at = block.end_char
    assert not text[at:].strip()
    assert list(borders(document)) == sorted(set(borders(document)))


@given(st.lists(PIECES, max_size=14).map("".join))
def test_marks_follow_each_other_each_inside_a_block(text: str) -> None:
    document = structured(Document(text))
    at = 0
    for start, end in document.marks:
        assert at <= start < end
        assert any(block.start_char <= start and end <= block.end_char for block in document.blocks)
        at = end
    assert len(legible(document)) == len(text)


@given(st.lists(PIECES, max_size=10).map("".join))
def test_structure_is_found_once(text: str) -> None:
    document = structured(Document(text))
    assert structured(document) is document or not document.blocks


def work(run: Callable[[], object]) -> int:
    """How many calls a thing makes, of functions in Python and in C."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        run()
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize("unit", ["#", "# a\n", "|", "> ", "- ", "- a\n", "[", "![[", "](", "`a", "*a ", "<a ", "a|b\n", "| a | b |\n|---|---|\n", "12:05 - a\n", "T\n\n", "> a\nb\n", "A "])
@pytest.mark.parametrize("before", ["", "# x\n\n"])
def test_twice_the_hostile_text_is_at_most_twice_the_work(unit: str, before: str) -> None:
    one, two = (Document(before + unit * (n // len(unit))) for n in (3000, 6000))
    structured(one)  # what is loaded and compiled once
    assert work(lambda: structured(two)) <= 2.2 * work(lambda: structured(one)) + 200


def test_lists_and_quotations_are_never_deeper_than_can_be_held() -> None:
    for text in (">" * 5000 + " a", "# x\n\n" + "> " * 500 + "a", "# x\n\n" + "- " * 500 + "a", "".join(" " * n + "- a\n" for n in range(300))):
        assert max(block.level for block in structured(Document(text)).blocks) <= 20


def test_a_plain_text_is_not_taken_for_markdown() -> None:
    assert not is_markdown("Tea & #1 cakes -- 5 * 3, ``so'' he said.\n\n- one\n- two\n\n(AP)_ It rained | it poured.\n")


PAGE = """<html><body><article><h1>The bridge</h1><p>The bridge opened in May 2018, said the <a href="/x">mayor</a>, and many people came to see it.</p>
<h2>History</h2><ul><li>1990: a plan<ul><li>drawn twice</li></ul></li><li><p>1995: a stone</p></li></ul><blockquote><p>It is late.</p></blockquote>
<table><tr><th>Year</th><th>What</th></tr><tr><td>1999</td><td>Open</td></tr></table><p>The end of it came in 2001, and that was a good end.</p></article></body></html>"""


def test_a_page_gives_its_blocks_out_of_its_tree() -> None:
    found = page(PAGE)
    assert [(block.kind.value, block.level, words(found, block)) for block in found.blocks] == [
        ("title", 1, "The bridge"), ("paragraph", 0, "The bridge opened in May 2018, said the mayor, and many people came to see it."), ("heading", 2, "History"),
        ("item", 1, "1990: a plan"), ("item", 2, "drawn twice"), ("item", 1, "1995: a stone"), ("quotation", 1, "It is late."),
        ("cell", 0, "Year"), ("cell", 0, "What"), ("cell", 0, ""), ("cell", 0, "1999"), ("cell", 0, "Open"),
        ("paragraph", 0, "The end of it came in 2001, and that was a good end."),
    ]  # fmt: skip


def test_every_reader_has_a_sample_that_is_listed_and_stands_in_help_and_readme() -> None:
    folder = ROOT / "samples" / "documents"
    listed, readme = (folder / "README.md").read_text("utf-8"), (ROOT / "README.md").read_text("utf-8")
    for reader in READERS.values():
        samples = [path for path in folder.iterdir() if path.suffix in reader.suffixes and f"| {path.name} |" in listed]
        assert samples, reader.name
        assert all(isinstance(one, Document) for one in read(samples[0]))
        assert f"| {reader.title} | {', '.join(reader.suffixes)} |" in readme
    help = options.Files.__metadata__[0].help  # type: ignore[attr-defined]
    assert help.lower().startswith(kinds().lower())


def test_a_sample_shows_every_kind_of_block_that_markdown_has() -> None:
    [document] = [one for one in read(ROOT / "samples" / "documents" / "sluice-club.md") if isinstance(one, Document)]
    assert {block.kind for block in document.blocks} == set(BlockKind) - {BlockKind.MESSAGE}


@pytest.mark.parametrize("name, head, kind", [("a.HTM", b"", "html"), ("a.markdown", b"{", "markdown"), ("-", b'{"text"', "jsonl"), ("a", b"<p>", "html"), ("a", b"x", "text")])
def test_a_kind_is_told_by_name_then_by_how_it_begins(name: str, head: bytes, kind: str) -> None:
    assert kind_of(name, head).name == kind


def test_a_markdown_file_is_read_as_one_even_where_it_shows_no_sign_of_it() -> None:
    items = READERS["markdown"].read(Source(io.BytesIO(b"    x = 1\n"), "a.md", Settings(), Known()))
    [(document, _)] = [one for one in items if isinstance(one, tuple)]
    assert [block.kind for block in document.blocks] == [BlockKind.CODE]
