"""Rows that another hand has changed: the tables let pass what this program never writes."""

import sqlite3
from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from labeler.core.errors import LabelerError
from labeler.core.sentence import Sentence

P = ParamSpec("P")
T = TypeVar("T")

Row = sqlite3.Row
Columns = TypeVar("Columns", Row, tuple[Any, ...])
Reads = Callable[Concatenate[Columns, P], T]
"""Makes a value of a row."""


ODD = (ValueError, TypeError, LookupError, AttributeError, RecursionError, LabelerError)
"""What is raised where a value is none that this program writes."""


class OddRow(ValueError):
    """A row that can't be read; the text names it, and says what is odd.

    Args:
        template, values: As those of a `Sentence`.

    Attributes:
        sentence: The text, to be told in any language.
    """

    def __init__(self, template: str, /, **values: object) -> None:
        self.sentence = Sentence(template, **values)
        super().__init__(str(self.sentence))


def row_of(
    kind: str, key: str | int = "id"
) -> Callable[[Reads[Columns, P, T]], Reads[Columns, P, T]]:
    """Have whatever makes a value of a row name that row where it can't (OddRow).

    Args:
        kind: What a row is, as a template.
        key: The column that names it; its place, where rows are plain tuples.
    """

    def naming(read: Reads[Columns, P, T]) -> Reads[Columns, P, T]:
        @wraps(read)
        def named(row: Columns, /, *more: P.args, **by_name: P.kwargs) -> T:
            try:
                return read(row, *more, **by_name)
            except OddRow:
                raise
            except ODD as error:
                raise OddRow(
                    '{kind} "{key}" was changed by another hand: {system}',
                    kind=Sentence(kind),
                    key=row[key],  # type: ignore[index]
                    system=error.sentence if isinstance(error, LabelerError) else error,
                ) from error

        return named

    return naming
