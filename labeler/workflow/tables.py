"""The bench as tables for a spreadsheet: one CSV file each."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from labeler.analysis.case import MODEL
from labeler.core.atomic_file import replacing
from labeler.core.errors import LabelerError
from labeler.core.sentence import why

Views = Mapping[str, tuple[Sequence[str], Sequence[Mapping[str, Any]]]]
"""The columns and the rows of the project file's views, by the view's name."""


_PARTS = (
    "agreement",
    "calibration",
    "people",
    "disagreements",
    "settled",
    "bias",
    "drift",
    "models",
)


def write_tables(folder: Path, figures: Mapping[str, Any], views: Views) -> list[str]:
    """Write every list of figures as `part.list.csv`, and the rest of a part as `part.csv`.

    Lists within a list's rows are a table too, which tells of each row the place of its own.

    Args:
        views: Written as they are, each under its name.

    Returns:
        The names of the files.

    Raises:
        LabelerError: The folder can't be written to.
    """
    tables = {
        name: rows for part in _PARTS for name, rows in _tables(part, figures.get(part) or {})
    } | _of_numbers(figures)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, rows in tables.items():
            _write(folder / f"{name}.csv", rows)
        for name, (columns, found) in views.items():
            _write(folder / f"{name}.csv", found, columns)
    except OSError as error:
        raise LabelerError(
            "{folder} can't be written to: {why}", folder=folder, why=why(error)
        ) from error
    return [f"{name}.csv" for name in (*tables, *views)]


def _tables(name: str, values: Mapping[str, Any]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The lists of objects in it, by name, and one table of what is no such list."""
    single: dict[str, Any] = {}
    for key, value in values.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            yield f"{name}.{key}", [_flat(row) for row in value]
            yield from _within(f"{name}.{key}", value)
        elif isinstance(value, dict) and any(_has_rows(each) for each in value.values()):
            yield from _tables(f"{name}.{key}", value)
        elif not isinstance(value, list):
            single |= _flat({key: value})
    if single:
        yield name, [{"figure": key, "value": value} for key, value in single.items()]


def _within(
    name: str, rows: Sequence[Mapping[str, Any]]
) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The lists of objects within rows, by name."""
    for key in dict.fromkeys(key for row in rows for key, value in row.items() if _has_rows(value)):
        made = [
            {"row": place, **_flat(each)}
            for place, row in enumerate(rows)
            for each in row.get(key) or ()
        ]
        yield f"{name}.{key}", made


def _of_numbers(figures: Mapping[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """The matrix of people's against the model's verdicts, and the margins of two models."""
    matrix = (figures.get("agreement") or {}).get("matrix")
    scatter = (figures.get("models") or {}).get("scatter") or {}
    made = {
        f"models.scatter.{name}": [{MODEL: own, name: other} for own, other in points]
        for name, points in scatter.items()
    }
    if matrix:
        made["agreement.matrix"] = [
            {"people": said, **dict(zip(matrix["columns"], counts, strict=True))}
            for said, counts in zip(matrix["rows"], matrix["counts"], strict=True)
        ]
    return made


def _has_rows(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _flat(row: Mapping[str, Any], before: str = "") -> dict[str, Any]:
    """Figures within figures as `outer.inner`; lists are left out."""
    made: dict[str, Any] = {}
    for key, value in row.items():
        if isinstance(value, Mapping):
            made |= _flat(value, f"{before}{key}.")
        elif not isinstance(value, list):
            made[before + key] = value
    return made


def _write(path: Path, rows: Sequence[Mapping[str, Any]], columns: Sequence[str] = ()) -> None:
    """Write rows under their names; `columns` stand there also where there are no rows."""
    names = list(dict.fromkeys([*columns, *(name for row in rows for name in row)]))
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names)
        writer.writeheader()
        writer.writerows({key: _cell(value) for key, value in row.items()} for row in rows)


def _cell(value: Any) -> Any:
    """Text that a spreadsheet would run as a formula is marked as text."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@") else value
