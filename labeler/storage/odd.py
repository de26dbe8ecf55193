"""Rows that another hand has changed: the tables let pass what this program never writes."""

import sqlite3
from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from labeler.core.errors import LabelerError

P = ParamSpec("P")
T = TypeVar("T")

Row = sqlite3.Row
Reads = Callable[Concatenate[Row, P], T]
"""Makes a value of a row."""


_ODD = (ValueError, TypeError, LookupError, AttributeError, RecursionError, LabelerError)


class OddRow(ValueError):
    """A row that can't be read; the text names it, and says what is odd."""


def row_of(kind: str, key: str = "id") -> Callable[[Reads[P, T]], Reads[P, T]]:
    """Have whatever makes a value of a row name that row where it can't (OddRow)."""

    def naming(read: Reads[P, T]) -> Reads[P, T]:
        @wraps(read)
        def named(row: Row, /, *more: P.args, **by_name: P.kwargs) -> T:
            try:
                return read(row, *more, **by_name)
            except OddRow:
                raise
            except _ODD as error:
                raise OddRow(f'{kind} "{row[key]}" was changed by another hand: {error}') from error

        return named

    return naming
