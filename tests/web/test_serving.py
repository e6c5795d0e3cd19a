"""A real gunicorn on a port of its own: the address, the sample, and the page in a real browser."""

from __future__ import annotations

import csv
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.expected_conditions import url_contains
from selenium.webdriver.support.wait import WebDriverWait

from tests.browser import complaints, resize
from tests.entries import ARTICLE, TEXT
from tests.web.test_merged import PAPERS
from timeline.errors import BadInput, BadOption
from web.serve import serve
from web.settings import WebSettings

pytest_plugins = ("tests.browser",)
START = "import sys; from web.serve import serve; serve(port=0, workers=1, sample=sys.argv[1], published=sys.argv[2])"


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], str]]:
    """Start a server over one database, with the sample, and give the address that it prints."""
    database = f"sqlite:///{tmp_path_factory.mktemp('served')}/t.sqlite"
    running: list[subprocess.Popen[str]] = []

    def started() -> str:
        environment = os.environ | {"TIMELINE_DATABASE": database, "PYTHONWARNINGS": "error"}
        command = [sys.executable, "-c", START, str(ARTICLE), "12 April 2023"]
        running.append(subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True))
        assert running[-1].stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+/timelines/\w+", line := running[-1].stdout.readline())
        assert found, line
        return found[0]

    yield started
    for process in running:
        process.send_signal(signal.SIGTERM)
    for process in running:
        assert process.wait(30) == 0
        assert process.stdout is not None
        process.stdout.close()


@pytest.fixture(scope="module")
def sample(start: Callable[[], str]) -> str:
    """The address of the sample's page on a running server."""
    return start()


@pytest.fixture
def root(sample: str) -> str:
    """The address of the running server."""
    return sample.partition("/timelines")[0]


def test_a_second_start_finds_the_sample_where_it_was(start: Callable[[], str], sample: str) -> None:
    again = start()
    assert again.rpartition("/")[2] == sample.rpartition("/")[2]
    with urlopen(again.partition("/timelines")[0] + "/api/timelines") as answer:
        assert len(json.load(answer)) == 1


def test_the_round_trip_works_over_a_real_connection(root: str) -> None:
    body = json.dumps({"documents": [{"text": "The bridge opened in May 2018."}]}).encode()
    with urlopen(Request(f"{root}/api/timelines", body, {"Content-Type": "application/json"})) as answer:
        assert answer.status == 201
        told = json.load(answer)
    with urlopen(told["links"]["csv"]) as answer:
        assert b"2018-05-01,2018-06-01" in answer.read()
    with urlopen(Request(told["links"]["self"], method="DELETE")) as answer:
        assert answer.status == 204
    with pytest.raises(HTTPError, match="404"):
        urlopen(told["links"]["self"])


def test_a_port_that_is_taken_is_a_clear_mistake() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(BadOption, match=f"given '127.0.0.1:{taken.getsockname()[1]}', expected an address that is free"):
            serve(port=taken.getsockname()[1])


@pytest.mark.parametrize(
    "text, published, words",
    [("It opened in 2018.", "never", "published: given 'never', expected ISO 8601"), (" ", None, "text: given "), ("\0", None, "binary")],
)  # fmt: skip
def test_a_sample_that_cannot_be_read_is_a_clear_mistake(tmp_path: Path, text: str, published: str | None, words: str) -> None:
    (tmp_path / "sample.txt").write_text(text)
    with pytest.raises(BadInput, match=words):
        serve(port=0, sample=tmp_path / "sample.txt", published=published, settings=WebSettings(database=f"sqlite:///{tmp_path}/t.sqlite"))


def paste(browser: Chrome, root: str, text: str, **fields: str) -> None:
    """Fill in the form, send it and wait for the page of the timeline."""
    browser.get(root)
    browser.execute_script("document.getElementById('text').value = arguments[0]", text)
    for name, value in fields.items():
        browser.find_element(By.NAME, name).send_keys(value)
    browser.find_element(By.CSS_SELECTOR, "button.primary").click()
    WebDriverWait(browser, 30).until(url_contains("/timelines/"))



def test_a_person_pastes_an_article_and_sees_its_chart_and_list(browser: Chrome, root: str) -> None:
    paste(browser, root, TEXT, published="12 April 2023")
    assert "2023-04-12" in browser.find_element(By.CLASS_NAME, "facts").text
    assert len(browser.find_elements(By.CLASS_NAME, "entry")) >= 6
    browser.switch_to.frame(browser.find_element(By.CSS_SELECTOR, ".chart iframe"))
    WebDriverWait(browser, 30).until(lambda page: page.find_elements(By.CSS_SELECTOR, "svg, canvas"))
    browser.switch_to.default_content()
    assert complaints(browser) == []


def test_a_chosen_entry_is_highlighted_in_its_source_without_a_reload(browser: Chrome, root: str) -> None:
    paste(browser, root, "😀 " + TEXT, published="2023-04-12")
    browser.execute_script("window.kept = true")
    browser.find_element(By.XPATH, "//li[contains(@class,'entry')]/a[contains(., 'Since 2018')]").click()
    WebDriverWait(browser, 10).until(lambda page: phrases(page) == "Since 2018")
    assert browser.execute_script("return window.kept")
    assert browser.find_element(By.ID, "told").get_property("textContent") == "Shown in the text: Since 2018"
    assert "Musk and OpenAI have split ways" in "".join(m.text for m in browser.find_elements(By.CSS_SELECTOR, ".words mark.event"))
    shown = browser.execute_script("const w = document.querySelector('.words').getBoundingClientRect(),"
        " h = document.querySelector('#here').getBoundingClientRect(); return h.top >= w.top - 1 && h.bottom <= w.bottom + 1")  # fmt: skip
    assert shown
    address = browser.current_url
    browser.get(address)
    assert phrases(browser) == "Since 2018"


def phrases(browser: Chrome) -> str:
    """What is marked as the time phrase in the source."""
    return str(browser.execute_script("return [...document.querySelectorAll('.words mark.phrase')].map(m => m.textContent).join('')"))


def test_the_page_works_without_script(browser: Chrome, root: str) -> None:
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        browser.get(root)
        browser.find_element(By.ID, "text").send_keys("The bridge opened in May 2018. It closed in June 2019.")
        browser.find_element(By.CSS_SELECTOR, "button.primary").click()
        WebDriverWait(browser, 30).until(url_contains("/timelines/"))
        browser.find_elements(By.CSS_SELECTOR, ".entry a")[1].click()
        WebDriverWait(browser, 10).until(url_contains("entry="))
        assert [m.text for m in browser.find_elements(By.CSS_SELECTOR, ".words mark.phrase")] == ["in June 2019"]
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_a_page_that_stands_elsewhere_shows_the_chart_in_a_frame(browser: Chrome, sample: str, tmp_path: Path) -> None:
    (tmp_path / "blog.html").write_text(f"<h1>My page</h1><iframe src='{sample.replace('timelines', 'embed')}' width=900 height=500></iframe>")
    browser.get((tmp_path / "blog.html").as_uri())
    browser.switch_to.frame(browser.find_element(By.TAG_NAME, "iframe"))
    WebDriverWait(browser, 30).until(lambda page: page.find_elements(By.CSS_SELECTOR, "svg, canvas"))
    assert complaints(browser) == []


def test_the_csv_is_downloaded(browser: Chrome, root: str, downloads: Path) -> None:
    paste(browser, root, "The bridge opened in May 2018.")
    browser.find_element(By.XPATH, "//summary[text()='Download']").click()
    browser.find_element(By.LINK_TEXT, "CSV").click()
    name = f"timeline-{browser.current_url.rpartition('/')[2][:8]}.csv"
    for _ in range(100):
        if (downloads / name).exists():
            break
        time.sleep(0.1)
    rows = list(csv.DictReader((downloads / name).read_text(encoding="utf-8").splitlines()))
    assert [(r["start"], r["phrase"]) for r in rows] == [("2018-05-01", "in May 2018")]


def test_a_date_that_is_none_is_explained_beside_its_field(browser: Chrome, root: str) -> None:
    browser.get(root)
    browser.find_element(By.ID, "text").send_keys("It opened in May 2018.")
    browser.find_element(By.ID, "published").send_keys("after the flood")
    browser.find_element(By.CSS_SELECTOR, "button.primary").click()
    wrong = WebDriverWait(browser, 10).until(lambda page: page.find_element(By.ID, "published-wrong"))
    assert "expected ISO 8601 or a date in words" in wrong.text
    assert browser.find_element(By.ID, "text").get_property("value") == "It opened in May 2018."


def test_a_timeline_is_deleted_from_its_page(browser: Chrome, root: str) -> None:
    paste(browser, root, "The bridge opened in May 2018.")
    address = browser.current_url
    browser.find_element(By.XPATH, "//summary[.='Delete']").click()
    browser.find_element(By.XPATH, "//button[.='Yes, delete it']").click()
    WebDriverWait(browser, 10).until(lambda page: page.current_url == f"{root}/")
    browser.get(address)
    assert "404" in browser.title


@pytest.mark.parametrize("width", [360, 800, 1400])
def test_nothing_is_wider_than_the_window(browser: Chrome, sample: str, root: str, width: int) -> None:
    for address in (root, sample, f"{root}/api/docs"):
        resize(browser, width, 900)
        browser.get(address)
        assert browser.execute_script("return document.documentElement.scrollWidth <= window.innerWidth"), (address, width)


def test_on_a_telephone_a_disputed_entry_takes_the_width_of_its_list(browser: Chrome, root: str) -> None:
    body = json.dumps({"documents": PAPERS}).encode()
    with urlopen(Request(f"{root}/api/timelines", body, {"Content-Type": "application/json"})) as answer:
        page = json.load(answer)["links"]["page"]
    resize(browser, 390, 900)
    browser.get(page)
    assert browser.find_elements(By.CSS_SELECTOR, ".entry .odd")
    for what in browser.find_elements(By.CSS_SELECTOR, ".entry .what"):
        assert what.size["width"] > 250


def test_every_control_has_a_name(browser: Chrome, sample: str, root: str) -> None:
    for address in (root, sample):
        browser.get(address)
        nameless = browser.execute_script(
            "return [...document.querySelectorAll('input,textarea,select,button,a,iframe,summary')].filter(e =>"
            " !(e.labels?.length || e.textContent.trim() || e.title || e.ariaLabel)).map(e => e.outerHTML)"
        )
        assert nameless == [], address
        assert len(browser.find_elements(By.TAG_NAME, "h1")) == 1
