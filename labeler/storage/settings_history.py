"""A project's settings: every value they ever had, the last one in force."""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from itertools import groupby
from operator import itemgetter
from sqlite3 import Connection
from typing import Any

from labeler.core.judgment import Visibility
from labeler.core.moment import from_text, to_text
from labeler.core.settings import Settings
from labeler.storage.connection import insert, select
from labeler.storage.odd import OddRow
from labeler.storage.rows import to_json

_TICK = timedelta(microseconds=1)
"""The least that moments on record can be apart."""


@dataclass(frozen=True, slots=True)
class Change:
    """One setting that was set.

    Attributes:
        at: When.
        name: As in `Settings`.
        value: As JSON has it.
        before: What it was; None where this is the project's beginning.
    """

    at: datetime
    name: str
    value: Any
    before: Any = None


@dataclass(frozen=True, slots=True)
class Edition:
    """One version of a project's guidelines.

    Attributes:
        number: From 1; 0 where a project never had any.
        text: Markdown.
        since: When it came into force; None where there never was any.
    """

    number: int = 0
    text: str = ""
    since: datetime | None = None


def settings_log(database: Connection) -> list[Change]:
    """Every setting that was ever set, in turn, the project's beginning first."""
    last: dict[str, Any] = {}
    found: list[Change] = []
    for at, name, value in _changes(database):
        found.append(Change(_moment(at, name), name, value, last.get(name)))
        last[name] = value
    return found


def _moment(at: str, name: str) -> datetime:
    try:
        return from_text(at)
    except ValueError as error:
        raise _odd(name, error) from error


def read_settings(database: Connection) -> Settings:
    """The settings in force; what the file does not name has its default.

    Raises:
        InvalidSettings: The file names a value that the setting can't have.
    """
    latest = {key: value for _, key, value in _changes(database)}
    return _settings(latest)


def settings_since(database: Connection, moment: datetime) -> list[Settings]:
    """The settings that were in force at a moment, and all after it, in turn.

    Where a clock was set back in between it may be more of them, never fewer.

    Raises:
        InvalidSettings: The file names a value that the setting can't have.
    """
    values: dict[str, Any] = {}
    found: list[Settings] = []
    for at, changes in groupby(_changes(database), key=itemgetter(0)):
        if at > to_text(moment) and values:
            found.append(_settings(values))
        values |= {key: value for _, key, value in changes}
    return [*found, _settings(values)]


def guidelines(database: Connection) -> Edition:
    """The version in force. Every text that was set is one; taking it away makes none."""
    found = Edition()
    for change in settings_log(database):
        if change.name == "guidelines" and change.value != found.text:
            number = found.number + 1 if change.value else found.number
            found = Edition(number, str(change.value), change.at)
    return found


def _changes(database: Connection) -> Iterator[tuple[str, str, Any]]:
    """When each setting that is known was set, in turn: moment, name and value."""
    known = _values(Settings())
    for row in select(database, "SELECT key, value, at FROM setting ORDER BY id"):
        if row["key"] in known:
            yield row["at"], row["key"], _value(row["key"], row["value"])


def _value(name: str, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise _odd(name, error) from error


def _settings(values: Mapping[str, Any]) -> Settings:
    named = dict(values)
    if named.get("visibility") in list(Visibility):
        named["visibility"] = Visibility(named["visibility"])
    named |= {key: tuple(value) for key, value in named.items() if isinstance(value, list)}
    return replace(Settings(), **named)


def write_settings(
    database: Connection, settings: Settings, at: datetime, before: Settings | None = None
) -> None:
    """Append what differs from `before`, or everything, within the open unit.

    It is dated after all that was said and set here before, whatever the clock says: so
    what was judged under other settings is known after a clock was set back, too.
    """
    at = max([at, *(moment + _TICK for moment in _last_moments(database))])
    old = _values(before) if before else {}
    changed = {key: value for key, value in _values(settings).items() if old.get(key) != value}
    rows = [
        {"key": key, "value": to_json(value), "at": to_text(at)} for key, value in changed.items()
    ]
    insert(database, "setting", *rows)


def _last_moments(database: Connection) -> Iterator[datetime]:
    """When something was last said here, and set; files say what they like of theirs."""
    for sql in (
        "SELECT max(at) AS last FROM judgment WHERE origin <> 'import'",
        "SELECT max(at) AS last FROM setting",
    ):
        (row,) = select(database, sql)
        with suppress(ValueError):  # by another hand
            if row["last"]:
                yield from_text(row["last"])


def _values(settings: Settings) -> dict[str, object]:
    """Every setting by name, as JSON can hold it."""
    values = {field.name: getattr(settings, field.name) for field in fields(settings)}
    return values | {"annotator_weights": dict(settings.annotator_weights)}


def _odd(name: str, error: Exception) -> OddRow:
    return OddRow('setting "{name}" was changed by another hand: {system}', name=name, system=error)
