"""One table, many faces: COLUMNS, the schema, OpenAPI, the database; and a sample for every body."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from jsonschema import Draft202012Validator
from sqlalchemy import inspect

from timeline.document import COLUMNS, Document, facts
from timeline.showing.frames import PERIODS
from timeline.showing.frames import SPLITS as FRAME_SPLITS
from web.docs import operations
from web.schemas import SPLITS, UNITS, EntrySchema, TimelineSchema
from web.settings import WebSettings
from web.store import Store
from web.tables import Base

REQUESTS = Path(__file__).parents[2] / "samples" / "requests"
METHODS = ("get", "post", "put", "patch", "delete")


@pytest.fixture
def spec(client: FlaskClient) -> Any:
    return client.get("/api/openapi.json").json


def each_operation(spec: Any) -> Iterator[tuple[str, str, Any]]:
    for path, item in spec["paths"].items():
        yield from ((method, path, item[method]) for method in METHODS if method in item)


def references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        yield from ([node["$ref"]] if isinstance(node.get("$ref"), str) else [])
        node = list(node.values())
    for inner in node if isinstance(node, list) else ():
        yield from references(inner)


def test_an_entry_has_the_same_columns_in_the_schema_in_openapi_and_in_the_database(spec: Any) -> None:
    names = [c.name for c in COLUMNS]
    assert list(EntrySchema().fields) == names
    assert list(spec["components"]["schemas"]["Entry"]["properties"]) == names
    assert list(Base.metadata.tables["entries"].columns.keys()) == ["timeline", "position", *names]


def test_openapi_says_of_every_column_what_the_table_says(spec: Any) -> None:
    entry = spec["components"]["schemas"]["Entry"]
    assert set(entry["required"]) == {c.name for c in COLUMNS}
    for column in COLUMNS:
        shown = entry["properties"][column.name]
        assert shown["description"] == column.doc
        assert ("null" in shown["type"]) == column.empty
        assert tuple(shown.get("enum", ())) == column.values


def test_the_migrations_make_the_tables_that_the_models_describe(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/t.sqlite")
    found = inspect(store.engine)
    for name, table in Base.metadata.tables.items():
        made = {c["name"]: (c["type"].python_type, c["nullable"]) for c in found.get_columns(name)}
        assert made == {c.name: (c.type.python_type, bool(c.nullable)) for c in table.columns}, name
        assert found.get_pk_constraint(name)["constrained_columns"] == [c.name for c in table.primary_key]
    store.close()


def test_units_and_splits_are_those_that_frames_count_by() -> None:
    assert tuple(PERIODS) == UNITS
    assert FRAME_SPLITS == SPLITS


def test_a_document_in_an_answer_has_all_that_is_known_of_it_but_the_text(spec: Any) -> None:
    shown = spec["components"]["schemas"]["Document"]["properties"]
    assert facts(Document("It opened.")).keys() - {"text"} <= set(shown)


def test_openapi_is_whole(spec: Any) -> None:
    assert spec["openapi"].startswith("3.1")
    for reference in references(spec):
        node = spec
        for part in reference.removeprefix("#/").split("/"):
            node = node[part]
    for schema in spec["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)
    for method, path, operation in each_operation(spec):
        assert operation["summary"], (method, path)
        item = spec["paths"][path]
        declared = [p for p in item.get("parameters", []) + operation.get("parameters", []) if p.get("in") == "path"]
        assert {p["name"] for p in declared} == set(re.findall(r"{(\w+)}", path))
        assert operation["responses"]


def test_an_answer_fits_its_own_description(client: FlaskClient, spec: Any) -> None:
    body = json.loads((REQUESTS / "timelines.post.json").read_text(encoding="utf-8"))
    answer = client.post("/api/timelines", json=body).json
    assert TimelineSchema().validate(answer) == {}
    validator = Draft202012Validator({"$ref": "#/components/schemas/Timeline", "components": spec["components"]})
    assert [e.message for e in validator.iter_errors(answer)] == []


def test_every_body_has_a_sample_and_every_sample_is_answered(client: FlaskClient, spec: Any) -> None:
    wanted = {(path, method) for method, path, operation in each_operation(spec) if "requestBody" in operation}
    found = set()
    for sample in sorted(REQUESTS.iterdir()):
        name, method = sample.name.split(".")[:2]
        answer = client.open(f"/api/{name}", method=method.upper(), json=json.loads(sample.read_text(encoding="utf-8")))
        assert answer.status_code == 201, (sample.name, answer.text)
        assert len(answer.json["entries"]) >= 3, sample.name
        found.add((f"/api/{name}", method))
    assert found == wanted


def test_of_every_parameter_the_page_of_the_api_says_what_it_is_or_may_be(spec: Any) -> None:
    for operation in operations(spec):
        for parameter in operation["parameters"]:
            assert parameter.get("description") or parameter["bounds"], (operation["path"], parameter["name"])


def test_the_page_of_the_api_shows_every_operation_shape_and_setting_and_fetches_nothing(client: FlaskClient, spec: Any) -> None:
    page = client.get("/api/docs").text
    for method, path, operation in each_operation(spec):
        assert path in page
        assert operation["summary"].replace("'", "&#39;") in page, (method, path)
    assert len(operations(spec)) == len(list(each_operation(spec)))
    assert all(f'id="{name}"' in page for name in spec["components"]["schemas"])
    assert all(f"TIMELINE_{f.name.upper()}" in page for f in fields(WebSettings))
    assert not re.search(r'(src|href)="(https?:)?//(?!localhost)', page)
