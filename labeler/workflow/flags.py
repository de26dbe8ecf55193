"""What annotators marked for a second look."""

from collections.abc import Callable
from datetime import datetime

from labeler.core.comparison import ComparisonId
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import Flag
from labeler.storage.project import Project


class Flags:
    """One annotator's flags, in the file at once and apart from any judgment."""

    def __init__(self, project: Project, annotator: str, present: Callable[[], datetime]) -> None:
        self._project, self._annotator, self._present = project, annotator, present
        own = (flag for flag in project.reviews.flags() if flag.annotator == annotator)
        self._last = {flag.comparison: flag for flag in own}
        self._latest = max((flag.id for flag in self._last.values()), default=None)

    def flag(self, comparison: ComparisonId, raised: bool, note: str = "") -> Flag:
        """Raise a flag, or take it down. Raises NotSaved."""
        identifier = new_judgment_id(after=self._latest)
        made = Flag(identifier, comparison, self._annotator, raised, note, self._present())
        self._project.reviews.flag(made)
        self._last[comparison], self._latest = made, identifier
        return made

    def of(self, comparison: ComparisonId) -> Flag | None:
        """The flag on it; None unless it is raised."""
        found = self._last.get(comparison)
        return found if found and found.raised else None
