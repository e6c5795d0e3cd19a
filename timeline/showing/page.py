"""One HTML page around a Vega-Lite specification, with all that it needs inside and the network forbidden.

Knows the template beside it and vl-convert's own copy of Vega. Document text enters as escaped HTML and as JSON in a data block, and a
Content-Security-Policy lets no script run but this one, by its hash, so text cannot break out.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import Any

from timeline.showing.exports import to_json
from timeline.wording import one_line

VERSION = "6.4"
"""The version of Vega-Lite that altair writes and vl-convert brings along."""


def script_json(value: Any) -> str:
    r"""Plain values as JSON that may stand in a script element: no `<`, `>`, `&` or line separator is left as it is.

    >>> script_json(["</script><!--"])
    '["\\u003c/script\\u003e\\u003c!--"]'
    """
    return re.sub("[<>&\u2028\u2029]", lambda m: f"\\u{ord(m[0]):04x}", to_json(value).decode())


@lru_cache(maxsize=1)
def script() -> str:
    """The page's only script: Vega, Vega-Lite, vega-embed and our own lines, which read the specification out of the page."""
    import vl_convert

    own = _template("chart.js")
    return str(vl_convert.javascript_bundle(snippet=own, vl_version=VERSION)).replace("</script", "<\\/script").replace("<!--", "<\\!--")


@lru_cache(maxsize=1)
def policy() -> str:
    """The Content-Security-Policy of the page: its own script by hash, its own styles, nothing from anywhere."""
    digest = b64encode(sha256(script().encode()).digest()).decode()
    allowed = f"script-src 'sha256-{digest}'; style-src 'unsafe-inline'; img-src data: blob:"
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"


def page(spec: dict[str, Any], title: str, subtitle: Iterable[str], unplaced: Iterable[str], embed: bool = False) -> bytes:
    """The page of a chart; `unplaced` are listed under it. With `embed` it has no heading and no margin, for an iframe."""
    drawn = {key: value for key, value in spec.items() if key != "title"}
    items = "".join(f"<li>{escape(one_line(text))}</li>" for text in unplaced)
    listed = f"<section><h2>Without a place in time</h2><ul>{items}</ul></section>" if items else ""
    parts = {
        "title": escape(one_line(title)), "subtitle": "<br>".join(escape(one_line(line)) for line in subtitle), "unplaced": listed,
        "class": "embed" if embed else "page", "policy": escape(policy()), "spec": script_json(drawn), "script": script(),
    }  # fmt: skip
    return re.sub(r"\{\{ (\w+) \}\}", lambda m: parts[m[1]], _template("chart.html")).encode()


def _template(name: str) -> str:
    return (files("timeline.showing") / "templates" / name).read_text(encoding="utf-8")
