"""A project's settings: every value they ever had, the last one in force."""

import json
from dataclasses import asdict, replace
from datetime import datetime
from sqlite3 import Connection

from labeler.core.moment import to_text
from labeler.core.settings import Settings
from labeler.storage.connection import insert, select
from labeler.storage.rows import to_json


def read_settings(database: Connection) -> Settings:
    """The settings in force; what the file does not name has its default."""
    defaults = Settings()
    known = asdict(defaults)
    latest = {
        row["key"]: json.loads(row["value"])
        for row in select(database, "SELECT key, value FROM setting ORDER BY id")
        if row["key"] in known
    }
    return replace(defaults, **{key: type(known[key])(value) for key, value in latest.items()})


def write_settings(
    database: Connection, settings: Settings, at: datetime, before: Settings | None = None
) -> None:
    """Append what differs from `before`, or everything, within the open unit."""
    old = asdict(before) if before else {}
    changed = {key: value for key, value in asdict(settings).items() if old.get(key) != value}
    rows = [
        {"key": key, "value": to_json(value), "at": to_text(at)} for key, value in changed.items()
    ]
    insert(database, "setting", *rows)
