"""Charts, looked at through a real browser: what is drawn can be read, moved and asked, and text cannot break out."""

from __future__ import annotations

import json
import re
from itertools import combinations
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from selenium.webdriver import ActionChains, Chrome
from selenium.webdriver.common.actions.wheel_input import ScrollOrigin
from selenium.webdriver.support.ui import WebDriverWait

from tests.browser import complaints, dark, resize, time_zone
from tests.entries import ARTICLE_TIMELINE, CAESAR, HARD, HOSTILE, MARKUP, SECOND, SURROGATE, UNPLACED, entry, timeline_of
from timeline.algebra.instants import DAY, instant
from timeline.document import Extent, Status, Timeline
from timeline.errors import BadOption
from timeline.showing import charts, drawing

pytest_plugins = ("tests.browser",)

COOLING = entry("cooling", instant(-24_498_000), instant(-12_498_000))
EDGES = timeline_of(entry("long ago", instant(-200_000), instant(-199_999)), entry("far off", instant(200_000), None))


def crowd(count: int) -> Timeline:
    """Entries of all kinds that overlap in many ways, some open on one side."""
    made = []
    for i in range(count):
        start = instant(1990 + i * 7 % 30, 1 + i % 12, 1 + i % 27)
        sides = [(start, start + DAY * (1 + i * 37 % 400)), (start, None), (None, start)][0 if i % 5 else i % 3]
        made.append(entry(f"Event number {i} " + "and more " * (i % 6), *sides, status=list(Status)[i % 6], extent=list(Extent)[i % 2]))
    return timeline_of(*made)


TIMELINES = {
    "article": ARTICLE_TIMELINE, "hard": timeline_of(*HARD), "second": timeline_of(SECOND), "unplaced": timeline_of(UNPLACED),
    "empty": Timeline((), ()), "crowd": crowd(300), "edges": EDGES,
    "deep": timeline_of(COOLING, CAESAR, entry("ice", instant(-648_000), instant(-548_000)), entry("since then", instant(-600_000), None)),
}  # fmt: skip


def opened(browser: Chrome, tmp_path: Path, told: Timeline, **options: Any) -> Chrome:
    """The browser with the page of a chart, drawn."""
    path = tmp_path / "chart.html"
    path.write_bytes(charts.render(told, "html", **options))
    browser.get(path.as_uri())
    assert ask(browser, "return 'drawn'") == "drawn"
    return browser


def ask(browser: Chrome, code: str) -> Any:
    """What a function body gives with `view`, Vega's view, once it stands still."""
    script = "const done = arguments[0]; window.timelineChart.then((view) => view.runAsync()).then((view) => { %s }).then(done, (e) => done(String(e)))"
    return browser.execute_async_script(script % code)


def seen(browser: Chrome) -> list[float]:
    found: list[float] = ask(browser, "return view.scale('detail_x').domain().map(Number)")
    return found


def texts(browser: Chrome) -> list[dict[str, Any]]:
    """The texts in the drawing with their boxes in pixels."""
    code = """return [...document.querySelectorAll('#chart svg text')].filter((t) => t.textContent.trim() && t.getAttribute('opacity') !== '0')
        .map((t) => { const b = t.getBoundingClientRect(); return {text: t.textContent, left: b.left, right: b.right, top: b.top, bottom: b.bottom}; })"""
    found: list[dict[str, Any]] = browser.execute_script(code)
    return found


def overlaps(browser: Chrome) -> list[tuple[str, str]]:
    def meet(a: dict[str, Any], b: dict[str, Any]) -> bool:
        sideways = min(a["right"], b["right"]) - max(a["left"], b["left"])
        return bool(sideways > 0.5 and min(a["bottom"], b["bottom"]) - max(a["top"], b["top"]) > 2)

    return [(a["text"], b["text"]) for a, b in combinations(texts(browser), 2) if meet(a, b)]


def point(browser: Chrome, label: str) -> ActionChains:
    """The pointer over a label."""
    (box,) = [t for t in texts(browser) if t["text"].startswith(label)]
    actions = ActionChains(browser)
    actions.w3c_actions.pointer_action.move_to_location(int((box["left"] + box["right"]) / 2), int((box["top"] + box["bottom"]) / 2))
    return actions


def wait(browser: Chrome, condition: Any) -> None:
    WebDriverWait(browser, 20, 0.1).until(lambda _: condition())


@pytest.mark.parametrize("width", [1280, 600, 360])
@pytest.mark.parametrize("name", list(TIMELINES))
def test_every_timeline_is_drawn_without_complaint_network_or_overlapping_text(browser: Chrome, tmp_path: Path, name: str, width: int) -> None:
    resize(browser, width, 800)
    opened(browser, tmp_path, TIMELINES[name])
    assert complaints(browser) == []
    assert browser.execute_script("return performance.getEntriesByType('resource').map((r) => r.name)") == []
    assert browser.execute_script("return document.documentElement.scrollWidth <= window.innerWidth")
    assert overlaps(browser) == []


def test_the_article_s_titles_can_all_be_read(browser: Chrome, tmp_path: Path) -> None:
    shown = " | ".join(t["text"] for t in texts(opened(browser, tmp_path, ARTICLE_TIMELINE)))
    assert [e.title for e in ARTICLE_TIMELINE.entries if e.title not in shown] == []


def test_a_tooltip_tells_what_an_entry_rests_on(browser: Chrome, tmp_path: Path) -> None:
    opened(browser, tmp_path, ARTICLE_TIMELINE)
    point(browser, "Musk wanted to lead").perform()
    tooltip = "return (document.querySelector('#vg-tooltip-element.visible') || {}).innerText || ''"
    wait(browser, lambda: "Semafor report" in browser.execute_script(tooltip))
    text = browser.execute_script(tooltip)
    for part in ("back in 2018", "back in 2018, Musk wanted to lead", "Semafor report", "the year 2018", "reported", "EDTF", "Elon Musk's Twitter"):
        assert part in text


def test_hostile_text_is_shown_and_never_run(browser: Chrome, tmp_path: Path) -> None:
    opened(browser, tmp_path, timeline_of(MARKUP, entry(HOSTILE, phrase=HOSTILE, reading=HOSTILE), title=HOSTILE))
    point(browser, "</script>").perform()
    wait(browser, lambda: browser.execute_script("return !!document.querySelector('#vg-tooltip-element.visible')"))
    assert browser.execute_script("return window.pwned === undefined && document.images.length === 0")
    assert browser.title == HOSTILE
    assert HOSTILE in browser.execute_script("return document.querySelector('section').innerText")
    assert complaints(browser) == []


def test_the_page_lets_no_other_script_run(browser: Chrome, tmp_path: Path) -> None:
    opened(browser, tmp_path, ARTICLE_TIMELINE)
    browser.execute_script("const s = document.createElement('script'); s.textContent = 'window.pwned = 1'; document.body.append(s)")
    assert browser.execute_script("return window.pwned === undefined")
    assert "Content Security Policy" in complaints(browser)[0]["message"]


def test_the_wheel_zooms_a_drag_moves_and_show_all_returns(browser: Chrome, tmp_path: Path) -> None:
    opened(browser, tmp_path, ARTICLE_TIMELINE)
    whole = seen(browser)
    place = browser.find_element("id", "chart")
    ActionChains(browser).scroll_from_origin(ScrollOrigin.from_element(place, 0, 80), 0, -400).perform()
    wait(browser, lambda: seen(browser)[1] - seen(browser)[0] < (whole[1] - whole[0]) * 0.8)
    near = seen(browser)
    ActionChains(browser).move_to_element_with_offset(place, 0, 80).click_and_hold().move_by_offset(120, 0).release().perform()
    wait(browser, lambda: seen(browser)[0] < near[0])
    assert seen(browser)[1] - seen(browser)[0] == pytest.approx(near[1] - near[0])
    assert overlaps(browser) == []
    browser.find_element("css selector", "[data-act=all]").click()
    wait(browser, lambda: seen(browser) == whole)


def test_the_brush_on_the_overview_drives_the_view(browser: Chrome, tmp_path: Path) -> None:
    opened(browser, tmp_path, TIMELINES["crowd"])
    whole = seen(browser)
    top = ask(browser, "const b = document.querySelector('#chart svg').getBoundingClientRect(); return [b.left + view.origin()[0], b.top + view.origin()[1]]")
    actions = ActionChains(browser)
    pointer = actions.w3c_actions.pointer_action
    pointer.move_to_location(int(top[0] + 300), int(top[1] + 20)).pointer_down().move_to_location(int(top[0] + 400), int(top[1] + 20)).pointer_up()
    actions.perform()
    wait(browser, lambda: seen(browser)[1] - seen(browser)[0] < (whole[1] - whole[0]) * 0.2)
    assert overlaps(browser) == []
    assert "–" in browser.execute_script("return document.querySelector('nav output').textContent")


def test_zooming_in_brings_out_the_labels_of_a_crowd(browser: Chrome, tmp_path: Path) -> None:
    opened(browser, tmp_path, crowd(300))
    whole, labels = seen(browser), len(texts(browser))
    for _ in range(4):
        browser.find_element("css selector", "[data-act=in]").click()
    near = seen(browser)
    assert near[1] - near[0] == pytest.approx((whole[1] - whole[0]) / 1.6**4)
    assert overlaps(browser) == []
    longer = [t for t in texts(browser) if t["text"].startswith("Event") and "…" not in t["text"]]
    assert labels
    assert longer


def test_thousands_of_entries_are_drawn_and_zoomed(browser: Chrome, tmp_path: Path) -> None:
    opened(browser, tmp_path, crowd(3000))
    whole = seen(browser)
    browser.find_element("css selector", "[data-act=in]").click()
    assert seen(browser)[0] > whole[0]
    assert complaints(browser) == []


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata"])
def test_no_time_zone_moves_a_date(browser: Chrome, tmp_path: Path, zone: str) -> None:
    opened(browser, tmp_path, timeline_of(CAESAR, SECOND))
    there = texts(browser)
    time_zone(browser, zone)
    assert texts(opened(browser, tmp_path, timeline_of(CAESAR, SECOND))) == there


def test_the_axis_speaks_of_years_before_our_era(browser: Chrome, tmp_path: Path) -> None:
    ides = timeline_of(CAESAR, entry("Octavian is born", instant(-62, 9, 23), instant(-62, 9, 24)))
    shown = [t["text"] for t in texts(opened(browser, tmp_path, ides))]
    assert {"61 BC", "51 BC"} <= set(shown)
    assert any(t.startswith("Caesar is murdered · 15 March 44 BC") for t in shown)


def test_the_axis_speaks_of_seconds(browser: Chrome, tmp_path: Path) -> None:
    start = instant(2020, 2, 29, 23, 59, 50)
    shown = " ".join(t["text"] for t in texts(opened(browser, tmp_path, timeline_of(entry("a", start, start + 1), entry("b", start + 8, start + 9)))))
    assert "23:59:55" in shown


def test_a_reader_who_prefers_dark_gets_light_letters(browser: Chrome, tmp_path: Path) -> None:
    dark(browser)
    opened(browser, tmp_path, ARTICLE_TIMELINE)
    fill = "return getComputedStyle([...document.querySelectorAll('#chart svg text')].find((t) => t.textContent.startsWith('Musk'))).fill"
    assert browser.execute_script(fill) == "rgb(227, 231, 237)"


def test_a_chart_follows_the_width_of_its_window(browser: Chrome, tmp_path: Path) -> None:
    opened(browser, tmp_path, ARTICLE_TIMELINE)
    resize(browser, 600, 800)
    wait(browser, lambda: ask(browser, "return view.width()") < 600)
    assert overlaps(browser) == []


def test_an_embedded_chart_has_no_heading(browser: Chrome, tmp_path: Path) -> None:
    opened(browser, tmp_path, ARTICLE_TIMELINE, embed=True)
    assert not browser.find_element("css selector", "h1").is_displayed()


def test_entries_without_a_place_in_time_are_listed_under_the_chart_and_named_in_the_picture() -> None:
    told = timeline_of(CAESAR, UNPLACED)
    assert "They met again (two days later): no publication date is known" in charts.render(told, "html").decode()
    assert "two days later" in charts.render(told, "svg").decode()


@pytest.mark.parametrize("name", list(TIMELINES))
def test_a_picture_is_well_formed_svg(name: str) -> None:
    assert ElementTree.fromstring(charts.render(TIMELINES[name], "svg")).tag == "{http://www.w3.org/2000/svg}svg"


def test_a_picture_names_the_titles_and_asks_for_nothing_from_outside() -> None:
    picture = charts.render(ARTICLE_TIMELINE, "svg").decode()
    root = ElementTree.fromstring(picture)
    shown = " ".join(root.itertext())
    assert [e.title for e in ARTICLE_TIMELINE.entries if e.title not in shown] == []
    assert "href" not in picture


def test_open_ends_fade_and_bear_an_arrow() -> None:
    closed, open_ = (charts.render(timeline_of(entry("x", 0, end)), "svg").decode() for end in (DAY, None))
    assert "linearGradient" not in closed
    assert "linearGradient" in open_


def test_png_is_png_and_json_is_vega_lite() -> None:
    assert charts.render(timeline_of(SECOND), "png").startswith(b"\x89PNG")
    made = json.loads(charts.render(ARTICLE_TIMELINE, "json"))
    assert "vega-lite/v6" in made["$schema"]
    assert len(made["datasets"]["entries"]) == len(ARTICLE_TIMELINE.entries)


@pytest.mark.parametrize("kind", list(charts.OUTPUTS))
def test_a_lone_surrogate_does_not_break_a_chart(kind: str) -> None:
    assert charts.render(timeline_of(SURROGATE, title="\ud800"), kind)


def test_no_script_in_the_data_is_left_as_it_is() -> None:
    page = charts.render(timeline_of(MARKUP, title=HOSTILE), "html").decode()
    data = page.split('id="spec">')[1].split("</script>")[0]
    assert page.count("</script>") == 2
    assert not set("<>&\u2028\u2029") & set(data)
    assert json.loads(data)["datasets"]["entries"][0]["tip"]["title"] == HOSTILE


def test_years_that_no_date_of_a_browser_can_hold_are_drawn_as_years_from_2000() -> None:
    drawn = drawing.draw([COOLING, CAESAR])
    assert drawn.deep
    assert drawn.unplaced == ()
    assert [(round(value["start"], -3), round(value["end"], -3)) for value in drawn.values] == [(-24_500_000, -12_500_000), (-2000, -2000)]
    assert not drawing.draw([CAESAR]).deep


def test_the_axis_of_deep_time_is_in_years_before_the_present(browser: Chrome, tmp_path: Path) -> None:
    page = opened(browser, tmp_path, timeline_of(COOLING, CAESAR))
    assert ">20 Ma<" in ask(page, "return view.toSVG()")
    told = page.find_element("tag name", "output").text
    assert re.fullmatch(r"2\d\.\d Ma – \d+( BC)?", told), told


def test_an_unknown_file_or_chart_is_refused_with_those_that_exist() -> None:
    with pytest.raises(BadOption, match="expected one of html, svg, png, json"):
        charts.render(ARTICLE_TIMELINE, "gif")
    with pytest.raises(BadOption, match="expected one of chronology"):
        charts.render(ARTICLE_TIMELINE, "svg", "pie")


def test_every_chart_says_what_it_shows() -> None:
    assert all(c.doc.endswith(".") for c in charts.CHARTS.values())
