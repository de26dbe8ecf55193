"""Who judged last on this computer, and which guidelines they have seen: a small JSON file."""

import contextlib
from pathlib import Path
from typing import Any

from labeler.gui import kept

_MOST = 50
"""Projects that are remembered."""


class ProfileMemory:
    """A comfort that never stands in the way of work.

    A file that can't be read counts as empty, one that can't be written stays as it is.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or kept.place("profiles.json")
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
            self._values = kept.found(self._file)
        return self._values

    def _change(self, project: Path, values: dict[str, Any], **others: object) -> None:
        """Put values in; the project goes to the end, and the oldest are forgotten.

        What others have written since the file was read stays: there may be more than one memory.
        """
        self._values = kept.found(self._file) or self._values
        name, projects = str(project.resolve()), dict(self._projects())
        projects[name] = {**self._project(project), **values}
        projects[name] = projects.pop(name)
        recent = dict(list(projects.items())[-_MOST:])
        self._values = {**self._stored(), **others, "projects": recent}
        with contextlib.suppress(OSError):
            kept.write(self._file, self._values)
