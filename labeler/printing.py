"""What other programs read: JSON alone, printed to standard output."""

import json
from collections.abc import Iterable
from typing import Any

import typer


def print_json(value: dict[str, Any]) -> None:
    """Print one value."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False))


def print_json_of_many(head: dict[str, Any], name: str, rows: Iterable[dict[str, Any]]) -> None:
    """The same with a long list under that name, one a line, printed as it comes."""
    typer.echo(f"{json.dumps(head, ensure_ascii=False)[:-1]}, {json.dumps(name)}: [", nl=False)
    for number, row in enumerate(rows):
        line = json.dumps(row, ensure_ascii=False, allow_nan=False)
        typer.echo(f"{',' if number else ''}\n{line}", nl=False)
    typer.echo("\n]}")
