"""Small JSON files in the user's settings folder: comforts that never stand in the way of work."""

import json
from pathlib import Path
from typing import Any

from labeler.core.atomic_file import replacing


def place(name: str) -> Path:
    """Where a file of that name is kept."""
    from platformdirs import user_config_path

    return user_config_path("labeler", appauthor=False) / name


def read(file: Path) -> Any:
    """What a file holds.

    Raises:
        OSError: There is none, or it can't be read.
        ValueError, RecursionError: It holds no JSON.
    """
    return json.loads(file.read_text(encoding="utf-8"))


def found(file: Path) -> dict[str, Any]:
    """What a file holds; empty where it can't be read or holds something else."""
    try:
        stored = read(file)
    except (OSError, ValueError, RecursionError):
        return {}
    return stored if isinstance(stored, dict) else {}


def write(file: Path, values: dict[str, Any]) -> None:
    """Replace a file in one step, so that a crash leaves the old one or the new one.

    Raises:
        OSError: It can't be written; what was there stays.
    """
    # ASCII alone: half a character, as of a name in another encoding, can't be written as such
    text = json.dumps(values, indent=1)
    file.parent.mkdir(parents=True, exist_ok=True)
    with replacing(file) as beside:
        beside.write_text(text + "\n", encoding="utf-8")
