"""A real browser for tests: headless Chromium through its own driver, without a network.

Knows Debian's packages `chromium` and `chromium-driver`; where one is missing a test that asks for it fails and says so. A test
module takes it with `pytest_plugins = ("tests.browser",)` and a parameter `browser`. Only 127.0.0.1 and files can be reached:
every other name fails to resolve, so a page that wants the network shows it.

PYTEST_DONT_REWRITE: a test module that also imports functions from here has loaded it before pytest could.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import Chrome, ChromeOptions, ChromeService

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-sync",
    "--no-first-run", "--no-default-browser-check", "--disable-component-update", "--disable-extensions", "--force-device-scale-factor=1",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
)  # fmt: skip


def program(*names: str) -> str:
    """The path of the first of these programs that is installed; fails the test where there is none."""
    for name in names:
        if path := shutil.which(name):
            return path
    pytest.fail(f"{' or '.join(names)} is not installed; on Debian: apt-get install chromium chromium-driver", pytrace=False)


@pytest.fixture(scope="session")
def downloads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The directory into which the browser saves what it downloads."""
    return tmp_path_factory.mktemp("downloads")


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory, downloads: Path) -> Iterator[Chrome]:
    """One Chromium for the whole run; tests use `browser`, which clears it first."""
    options = ChromeOptions()
    options.binary_location = program("chromium", "chromium-browser", "google-chrome")
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('chromium')}"):
        options.add_argument(flag)
    options.add_experimental_option("prefs", {"download.default_directory": str(downloads), "download.prompt_for_download": False})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = Chrome(options=options, service=ChromeService(executable_path=program("chromedriver")))
    driver.set_page_load_timeout(60)
    driver.set_script_timeout(60)
    yield driver
    driver.quit()


@pytest.fixture
def browser(chromium: Chrome) -> Iterator[Chrome]:
    """A Chromium with an empty page, no cookies, an empty log, a window of 1280x800 and UTC for its time zone."""
    chromium.get("about:blank")
    chromium.delete_all_cookies()
    resize(chromium, 1280, 800)
    time_zone(chromium, "UTC")
    chromium.get_log("browser")
    yield chromium
    chromium.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def resize(driver: Chrome, width: int, height: int) -> None:
    """Give the page itself, not the window around it, this many pixels."""
    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


def time_zone(driver: Chrome, name: str) -> None:
    """Let the page believe that it stands in this IANA time zone, such as America/Los_Angeles."""
    driver.execute_cdp_cmd("Emulation.setTimezoneOverride", {"timezoneId": name})


def dark(driver: Chrome, on: bool = True) -> None:
    """Let the page believe that its reader prefers dark colours."""
    scheme = {"name": "prefers-color-scheme", "value": "dark" if on else "light"}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})


def complaints(driver: Chrome) -> list[dict[str, Any]]:
    """What the page wrote to its console as a warning or an error since this was last asked."""
    return [entry for entry in driver.get_log("browser") if entry["level"] in ("WARNING", "SEVERE")]
