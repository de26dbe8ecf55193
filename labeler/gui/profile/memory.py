"""Who judged last on this computer, and which guidelines they have seen: a small JSON file."""

import contextlib
import json
from pathlib import Path
from typing import Any

from labeler.core.atomic_file import replacing

_MOST = 50
"""Projects that are remembered."""


class ProfileMemory:
    """A comfort that never stands in the way of work.

    A file that can't be read counts as empty, one that can't be written stays as it is.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or _usual_place()
        self._values: dict[str, Any] | None = None

    def last(self, project: Path) -> str | None:
        """Who judged last in that project, or else in any; None where nobody is known."""
        own = self._project(project).get("annotator")
        name = own if isinstance(own, str) else self._stored().get("last")
        return name if isinstance(name, str) and name else None

    def remember(self, project: Path, annotator: str) -> None:
        """This is who judges there now."""
        if self.last(project) == annotator == self._stored().get("last"):
            return
        self._change(project, {"annotator": annotator}, last=annotator)

    def seen(self, project: Path, annotator: str) -> int:
        """The version of the guidelines that they looked at last; 0 for none."""
        seen = self._project(project).get("seen")
        number = seen.get(annotator) if isinstance(seen, dict) else None
        return number if isinstance(number, int) and number > 0 else 0

    def saw(self, project: Path, annotator: str, version: int) -> None:
        """They have looked at that version of the guidelines."""
        seen = self._project(project).get("seen")
        known = seen if isinstance(seen, dict) else {}
        if known.get(annotator) != version:
            self._change(project, {"seen": {**known, annotator: version}})

    def _project(self, project: Path) -> dict[str, Any]:
        found = self._projects().get(str(project.resolve()))
        return found if isinstance(found, dict) else {}

    def _projects(self) -> dict[str, Any]:
        projects = self._stored().get("projects")
        return projects if isinstance(projects, dict) else {}

    def _stored(self) -> dict[str, Any]:
        if self._values is None:
            self._values = _read(self._file)
        return self._values

    def _change(self, project: Path, values: dict[str, Any], **others: object) -> None:
        """Put values in; the project goes to the end, and the oldest are forgotten."""
        name, projects = str(project.resolve()), dict(self._projects())
        projects[name] = {**self._project(project), **values}
        projects[name] = projects.pop(name)
        recent = dict(list(projects.items())[-_MOST:])
        self._values = {**self._stored(), **others, "projects": recent}
        # ASCII alone: a name that the disk holds in another encoding can't be written as such
        text = json.dumps(self._values, indent=1)
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with replacing(self._file) as beside:
                beside.write_text(text, encoding="utf-8")


def _usual_place() -> Path:
    from platformdirs import user_config_path

    return user_config_path("labeler", appauthor=False) / "profiles.json"


def _read(file: Path) -> dict[str, Any]:
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return stored if isinstance(stored, dict) else {}
