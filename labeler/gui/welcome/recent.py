"""Which projects were open before: a small file in the user's settings folder."""

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from labeler.gui import kept

_MOST = 12


@dataclass(frozen=True, slots=True)
class Recent:
    """A project that was open.

    Attributes:
        path: Where its file was; it may be gone.
        name: What it was called.
        at: When it was last opened; aware.
    """

    path: Path
    name: str
    at: datetime


class RecentProjects:
    """The last dozen projects, newest first. A comfort: never stands in the way of work.

    A file that can't be read counts as empty, one that can't be written stays as it is.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or kept.place("recent.json")

    def entries(self) -> list[Recent]:
        """The projects, newest first."""
        return list(_parsed(kept.found(self._file)))[:_MOST]

    def add(self, project: Recent) -> None:
        """Put a project at the top; it is listed once."""
        others = (entry for entry in self.entries() if entry.path != project.path)
        self._write([project, *others][:_MOST])

    def _write(self, entries: Iterable[Recent]) -> None:
        rows = [{"path": str(e.path), "name": e.name, "at": e.at.isoformat()} for e in entries]
        with contextlib.suppress(OSError):
            kept.write(self._file, {"projects": rows})


def _parsed(stored: dict[str, Any]) -> Iterator[Recent]:
    """What can be understood of the file's content; the rest is left out."""
    rows = stored.get("projects")
    for row in rows if isinstance(rows, list) else ():
        with contextlib.suppress(KeyError, TypeError, ValueError):
            at = datetime.fromisoformat(row["at"])
            if at.tzinfo is not None:
                yield Recent(Path(row["path"]), str(row["name"]), at)
