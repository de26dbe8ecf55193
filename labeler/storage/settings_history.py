"""A project's settings: every value they ever had, the last one in force."""

import json
from dataclasses import fields, replace
from datetime import datetime
from sqlite3 import Connection

from labeler.core.judgment import Visibility
from labeler.core.moment import to_text
from labeler.core.settings import Settings
from labeler.storage.connection import insert, select
from labeler.storage.rows import to_json


def read_settings(database: Connection) -> Settings:
    """The settings in force; what the file does not name has its default.

    Raises:
        InvalidSettings: The file names a value that the setting can't have.
    """
    known = _values(Settings())
    latest = {
        row["key"]: json.loads(row["value"])
        for row in select(database, "SELECT key, value FROM setting ORDER BY id")
        if row["key"] in known
    }
    if latest.get("visibility") in list(Visibility):
        latest["visibility"] = Visibility(latest["visibility"])
    return replace(Settings(), **latest)


def write_settings(
    database: Connection, settings: Settings, at: datetime, before: Settings | None = None
) -> None:
    """Append what differs from `before`, or everything, within the open unit."""
    old = _values(before) if before else {}
    changed = {key: value for key, value in _values(settings).items() if old.get(key) != value}
    rows = [
        {"key": key, "value": to_json(value), "at": to_text(at)} for key, value in changed.items()
    ]
    insert(database, "setting", *rows)


def _values(settings: Settings) -> dict[str, object]:
    """Every setting by name, as JSON can hold it."""
    values = {field.name: getattr(settings, field.name) for field in fields(settings)}
    return values | {"annotator_weights": dict(settings.annotator_weights)}
