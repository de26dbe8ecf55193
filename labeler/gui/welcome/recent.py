"""Which projects were open before: a small file in the user's settings folder."""

import contextlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from labeler.core.atomic_file import replacing

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
        self._file = file or user_config_path("labeler", appauthor=False) / "recent.json"

    def entries(self) -> list[Recent]:
        """The projects, newest first."""
        try:
            stored = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return []
        return list(_parsed(stored))[:_MOST]

    def add(self, project: Recent) -> None:
        """Put a project at the top; it is listed once."""
        others = (entry for entry in self.entries() if entry.path != project.path)
        self._write([project, *others][:_MOST])

    def _write(self, entries: Iterable[Recent]) -> None:
        """Replace the file in one step, so that a crash leaves the old one or the new one."""
        rows = [{"path": str(e.path), "name": e.name, "at": e.at.isoformat()} for e in entries]
        # ASCII alone: a name that the disk holds in another encoding can't be written as such
        text = json.dumps({"projects": rows}, indent=1)
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with replacing(self._file) as beside:
                beside.write_text(text, encoding="utf-8")


def _parsed(stored: Any) -> Iterator[Recent]:
    """What can be understood of the file's content; the rest is left out."""
    rows = stored.get("projects") if isinstance(stored, dict) else None
    for row in rows if isinstance(rows, list) else ():
        with contextlib.suppress(KeyError, TypeError, ValueError):
            at = datetime.fromisoformat(row["at"])
            if at.tzinfo is not None:
                yield Recent(Path(row["path"]), str(row["name"]), at)
