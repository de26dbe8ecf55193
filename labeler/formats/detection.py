"""The formats of files, and which of them a file is in."""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from labeler.core.errors import ImportRefused
from labeler.core.record import Record
from labeler.formats import native, trl
from labeler.formats.lines import rows


class Format(StrEnum):
    """The formats that are read and written."""

    NATIVE = "native"
    TRL = "trl"


def detect(path: Path) -> Format:
    """The format of a file, by the keys of its first row.

    Raises:
        ImportRefused: It can't be read, or is in none of them.
    """
    number, row = next(rows(path))
    if "responses" in row:
        return Format.NATIVE
    if "chosen" in row and "rejected" in row:
        return Format.TRL
    raise ImportRefused(path, number, 'needs "prompt" and "responses", or "chosen" and "rejected"')


def read(path: Path, *, at: datetime | None = None) -> Iterator[Record]:
    """Every record of a file in whichever format it is.

    Args:
        path: The file.
        at: When it is imported; the time of judgments that name none. Default: now.

    Raises:
        ImportRefused: Something is wrong with the file or a line of it.
    """
    if detect(path) is Format.TRL:
        yield from trl.read(path)
    else:
        yield from native.read(path, at=at)
