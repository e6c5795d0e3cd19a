"""The description of the API as a page, made from the OpenAPI document; nothing is fetched from anywhere.

Knows OpenAPI's shape as far as this API uses it.
"""

from __future__ import annotations

from typing import Any

from flask import Blueprint, render_template

from web.rest import Api
from web.settings import documented

_METHODS = ("get", "post", "put", "patch", "delete")


def blueprint(api: Api) -> Blueprint:
    """The view of the page for this API."""
    docs = Blueprint("docs", __name__)

    @docs.get("/api/docs")
    def page() -> str:
        spec = api.spec.to_dict()
        return render_template("docs.html", info=spec["info"], operations=operations(spec), schemas=schemas(spec), settings=documented())

    return docs


def operations(spec: dict[str, Any]) -> list[dict[str, Any]]:
    """Every operation: method, path, summary, description, parameters, the schema of its body and its answers."""
    found = []
    for path, item in spec["paths"].items():
        for method in (m for m in _METHODS if m in item):
            op = item[method]
            parameters = [_resolved(p, spec) for p in [*item.get("parameters", []), *op.get("parameters", [])]]
            body = op.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
            found.append(
                {
                    "method": method.upper(), "path": path, "summary": op.get("summary", ""), "description": op.get("description", ""),
                    "parameters": [_parameter(p) for p in parameters], "body": body and kind(body),
                    "answers": [_answer(code, _resolved(r, spec)) for code, r in sorted(op["responses"].items())],
                }
            )  # fmt: skip
    return found


def _parameter(described: dict[str, Any]) -> dict[str, Any]:
    schema = described.get("schema", {})
    return described | {"kind": kind(schema), "bounds": bounds(schema)}


def schemas(spec: dict[str, Any]) -> list[dict[str, Any]]:
    """Every schema: its name and its fields with kind, whether they are required, allowed values and description."""
    shown = []
    for name, schema in spec.get("components", {}).get("schemas", {}).items():
        required = schema.get("required", [])
        fields = [
            {"name": field, "kind": kind(p), "required": field in required, "values": _values(p), "doc": p.get("description", "")}
            for field, p in schema.get("properties", {}).items()
        ]
        shown.append({"name": name, "fields": fields})
    return sorted(shown, key=lambda s: str(s["name"]))


def kind(schema: dict[str, Any]) -> str:
    """What a schema says in short.

    >>> kind({"type": "array", "items": {"$ref": "#/components/schemas/Entry"}})
    'list of Entry'
    """
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[-1]
    for joined in ("allOf", "anyOf", "oneOf"):
        if joined in schema:
            return " or ".join(kind(part) for part in schema[joined])
    of = schema.get("type", "object")
    if of == "array":
        return f"list of {kind(schema.get('items', {}))}"
    return " or ".join(of) if isinstance(of, list) else str(of)


def bounds(schema: dict[str, Any]) -> str:
    """What a number may be, and what it is by default; empty where nothing is said.

    >>> bounds({"type": "integer", "default": 20, "minimum": 1, "maximum": 100}), bounds({"type": "string"})
    ('1 to 100; by default 20', '')
    """
    low, high, default = (schema.get(name) for name in ("minimum", "maximum", "default"))
    limits = f"{low} to {high}" if low is not None and high is not None else f"{low} or more" if low is not None else ""
    return "; ".join(said for said in (limits, f"by default {default}" if default is not None else "") if said)


def _values(schema: dict[str, Any]) -> list[str]:
    return [str(v) for v in schema.get("enum", []) if v is not None]


def _answer(code: str, response: dict[str, Any]) -> dict[str, str]:
    content = response.get("content", {})
    found: tuple[str, dict[str, Any]] = next(iter(content.items()), ("", {}))
    media, shape = found
    of = kind(shape["schema"]) if "schema" in shape else ""
    return {"code": code, "doc": response.get("description", ""), "media": media, "kind": of}


def _resolved(node: dict[str, Any], spec: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in node:
        return node
    found: Any = spec
    for part in node["$ref"].removeprefix("#/").split("/"):
        found = found[part]
    return dict(found)
