"""Fields of a JSON object, each of the kind that it must be."""

from collections.abc import Collection
from enum import StrEnum
from typing import Any, TypeVar

from labeler.core.sentence import Sentence
from labeler.formats.lines import Problem, Row, quoted

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

_NAMES = {
    str: Sentence("text"),
    int: Sentence("a whole number"),
    bool: Sentence("true or false"),
    list: Sentence("a list"),
    dict: Sentence("an object"),
}


def optional(row: Row, key: str, kind: type[T]) -> T | None:
    """The value of that kind; None where it is missing or null. True is no whole number."""
    value = row.get(key)
    if value is None or type(value) is kind:
        return value
    raise Problem('"{key}" must be {kind}', key=key, kind=_NAMES[kind])


def required(row: Row, key: str, kind: type[T]) -> T:
    """The value of that kind, which must be there."""
    value = optional(row, key, kind)
    if value is None:
        raise Problem('needs "{key}", {kind}', key=key, kind=_NAMES[kind])
    return value


def filled(row: Row, key: str) -> str:
    """A text that is there and not blank."""
    value = required(row, key, str)
    if not value.strip():
        raise Problem('"{key}" is empty', key=key)
    return value


def one_of(row: Row, key: str, kind: type[E]) -> E | None:
    """One of an enumeration's values; None where it is missing or null."""
    value = row.get(key)
    if value is None:
        return None
    names = [str(member) for member in kind]
    if value not in names:
        raise Problem(
            "unknown {key} {value}; it is one of {names}",
            key=key,
            value=quoted(value),
            names=", ".join(names),
        )
    return kind(value)


def amount(row: Row, key: str) -> float | None:
    """A number of at least 0; None where it is missing or null."""
    value = row.get(key)
    if value is None:
        return None
    if type(value) not in (int, float) or value < 0:
        raise Problem('"{key}" must be a number of at least 0', key=key)
    try:
        return float(value)
    except OverflowError:
        raise Problem('"{key}" is too large a number', key=key) from None


def share(row: Row, key: str) -> float | None:
    """A number above 0 and at most 1; None where it is missing or null."""
    value = row.get(key)
    if value is None:
        return None
    if type(value) not in (int, float) or not 0 < value <= 1:
        raise Problem('"{key}" must be a number above 0 and at most 1', key=key)
    return float(value)


def indexes(row: Row, key: str) -> tuple[int, ...] | None:
    """A list of whole numbers; None where it is missing or null."""
    values = optional(row, key, list)
    if values is None:
        return None
    if any(type(value) is not int for value in values):
        raise Problem('"{key}" must be a list of whole numbers', key=key)
    return tuple(values)


def objects(values: list[Any], key: str) -> list[Row]:
    """A list whose every member is an object."""
    for place, value in enumerate(values):
        if not isinstance(value, dict):
            raise Problem('"{key}" {place} must be an object', key=key, place=place)
    return values


def rest(row: Row, known: Collection[str]) -> Row:
    """What no known key names."""
    return {key: value for key, value in row.items() if key not in known}
