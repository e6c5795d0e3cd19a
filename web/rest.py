"""flask-smorest as this server uses it: strict about JSON, errors declared as problem+json.

Knows the library, which is untyped; the rest of the server takes `Api` and `Blueprint` from here.
"""

from __future__ import annotations

import json
from typing import Any

import flask
import flask_smorest  # type: ignore[import-untyped]
from marshmallow import Schema, fields
from webargs.core import missing
from webargs.flaskparser import FlaskParser

from web.problems import PROBLEM, Refused


class ProblemFieldSchema(Schema):
    """One field that is wrong."""

    field = fields.String(metadata={"description": "Path of the field, such as documents.0.published."})
    detail = fields.String(metadata={"description": "What was given and what is allowed."})


class ProblemSchema(Schema):
    """An error, RFC 9457."""

    type = fields.String(metadata={"description": "about:blank: the status says what kind it is."})
    title = fields.String(metadata={"description": "The status in words."})
    status = fields.Integer(metadata={"description": "The HTTP status."})
    detail = fields.String(metadata={"description": "What was given and what is allowed."})
    errors = fields.List(fields.Nested(ProblemFieldSchema), metadata={"description": "The fields that are wrong, if it is about fields."})


class StrictParser(FlaskParser):
    """Arguments of a request; a body must be JSON in UTF-8 and say so, and unknown names are refused."""

    DEFAULT_UNKNOWN_BY_LOCATION = FlaskParser.DEFAULT_UNKNOWN_BY_LOCATION | {"query": "raise", "json": "raise"}

    def load_json(self, req: flask.Request, schema: Schema) -> Any:
        """The body as Python values. Errors: Refused 415 for another content type, 400 where the body is no JSON."""
        if not req.is_json:
            raise Refused(415, f"given a body of type {req.mimetype or 'unknown'}, expected application/json")
        body = req.get_data(cache=False)
        try:
            return json.loads(body.decode("utf-8-sig")) if body.strip() else missing
        except UnicodeDecodeError as wrong:
            raise Refused(400, f"given bytes that are no UTF-8 (byte {wrong.start}), expected JSON in UTF-8") from None
        except json.JSONDecodeError as wrong:
            place = f"{wrong.msg}, line {wrong.lineno} column {wrong.colno}"
            raise Refused(400, f"given a body that is no JSON ({place}), expected JSON") from None
        except (ValueError, RecursionError):  # a number of thousands of digits, brackets nested by the thousand
            raise Refused(400, "given JSON with a number too long or nested too deep, expected a plain request") from None


class Blueprint(flask_smorest.Blueprint):  # type: ignore[misc]  # the library is untyped
    """A part of the API whose arguments are read strictly."""

    ARGUMENTS_PARSER = StrictParser()


class Api(flask_smorest.Api):  # type: ignore[misc]  # the library is untyped
    """The API with problem+json for every error, in its description too; what answers them is web.problems."""

    ERROR_SCHEMA = ProblemSchema

    def _register_responses(self) -> None:
        self.DEFAULT_RESPONSE_CONTENT_TYPE = PROBLEM
        super()._register_responses()
        del self.DEFAULT_RESPONSE_CONTENT_TYPE

    def _register_error_handlers(self) -> None:
        """Nothing: web.problems has them."""
