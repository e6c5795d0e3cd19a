"""The web: a page, a REST interface and charts to embed, over a store of timelines.

`create_app` is a list of what the app is; every part is a module of its own.
"""

from __future__ import annotations

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from web import api, docs, problems, security
from web.embed import embed
from web.pages import pages
from web.rest import Api
from web.settings import WebSettings
from web.store import Store


def create_app(settings: WebSettings | None = None) -> Flask:
    """The WSGI application; settings default to the environment.

    Errors: BadOption where a setting, or the database that it names, cannot be used.
    """
    settings = settings or WebSettings.from_environment()
    app = Flask(__name__)
    app.extensions["timeline-settings"] = settings
    app.extensions["timeline-store"] = Store(settings.database)
    app.config.update(
        API_TITLE="timeline",
        API_VERSION=api.version(),
        OPENAPI_VERSION="3.1.0",
        OPENAPI_URL_PREFIX="/api",
        API_SPEC_OPTIONS={"info": {"description": "Texts in, timelines out: what happened when, who says so, and how sure that is."}},
        MAX_CONTENT_LENGTH=settings.max_request_bytes,
        MAX_FORM_MEMORY_SIZE=settings.max_request_bytes,
    )
    app.json.sort_keys = False  # type: ignore[attr-defined]  # the default provider has it
    security.init_app(app)
    problems.init_app(app)
    rest = Api(app)
    rest.register_blueprint(api.blueprint(settings))
    rest.register_blueprint(api.health_blueprint())
    app.register_blueprint(docs.blueprint(rest))
    app.register_blueprint(embed)
    app.register_blueprint(pages)
    if settings.proxies:
        n = settings.proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=n, x_proto=n, x_host=n, x_prefix=n)  # type: ignore[method-assign]
    return app
