"""JSON lines, written whole or not at all."""

import json
from collections.abc import Iterable
from pathlib import Path

from labeler.core.atomic_file import replacing
from labeler.core.errors import LabelerError
from labeler.core.sentence import why
from labeler.formats.lines import Row


def write_rows(rows: Iterable[Row], path: Path) -> int:
    """Write one object a line, UTF-8; returns how many.

    Raises:
        LabelerError: It can't be written; what was at `path` is still there.
    """
    written = 0
    try:
        with (
            replacing(path) as temporary,
            temporary.open("w", encoding="utf-8", newline="") as file,
        ):
            for row in rows:
                file.write(json.dumps(row, ensure_ascii=False, allow_nan=False) + "\n")
                written += 1
    except OSError as error:
        raise LabelerError(
            "{path} can't be written: {why}; nothing changed", path=path, why=why(error)
        ) from error
    return written
