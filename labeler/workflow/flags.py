"""What annotators marked for a second look."""

from collections.abc import Callable
from datetime import datetime

from labeler.core.comparison import ComparisonId
from labeler.core.ids import JudgmentId, new_judgment_id
from labeler.core.judgment import Flag
from labeler.storage.project import Project
from labeler.workflow.book import Book

_State = tuple[ComparisonId, Flag | None, JudgmentId]
"""A comparison, the flag that was raised on it, and the event that changed that."""


class Flags:
    """One annotator's flags, in the file at once and apart from any judgment.

    Args:
        book: Tells what was judged before and after a flag.
        present: The time of day.
    """

    def __init__(
        self, project: Project, annotator: str, book: Book, present: Callable[[], datetime]
    ) -> None:
        self._project, self._annotator, self._present = project, annotator, present
        self._book = book
        every = project.reviews.flags()
        self._last = {flag.comparison: flag for flag in every if flag.annotator == annotator}
        self._latest = max((flag.id for flag in every), default=None)
        self._before = self._raised_last()
        self._undone: list[_State] = []

    def _raised_last(self) -> list[_State]:
        """What is raised since the last judgment, as it can be undone; in the order of then."""
        latest = self._book.latest
        since = latest.id if latest else ""
        found = (each for each in self._last.values() if each.raised and each.id > since)
        return [(each.comparison, None, each.id) for each in sorted(found, key=lambda e: e.id)]

    def flag(self, comparison: ComparisonId, raised: bool, note: str = "") -> Flag:
        """Raise a flag, or take it down; a note for a raised one belongs to it. Raises NotSaved."""
        before = self.of(comparison)
        made = self._add(comparison, raised, note)
        if (before is not None) is not raised:
            self._before.append((comparison, before, made.id))
        self._undone.clear()
        return made

    def can_undo(self, comparison: ComparisonId) -> bool:
        """Whether the flag on that was raised or taken down last, and nothing was judged since."""
        latest = self._book.latest
        if not self._before or (latest is not None and latest.id > self._before[-1][2]):
            return False
        return self._before[-1][0] == comparison

    @property
    def can_redo(self) -> bool:
        """Whether that was undone, and nothing was flagged or judged afresh since."""
        judged = [*self._book.redoable[-1:], self._book.latest]
        fresh = [each.id for each in judged if each and each.redoes is None]
        return bool(self._undone) and all(each < self._undone[-1][2] for each in fresh)

    def undo(self, comparison: ComparisonId) -> bool:
        """Put the flag back as it was before it was raised or taken down last.

        Only of the comparison that was flagged last, which is the one on the screen, and only
        where nothing was judged since; whether there was anything to undo. Both events stay on
        record. Raises NotSaved.
        """
        return self.can_undo(comparison) and self._restore(comparison, self._before, self._undone)

    def can_redo_on(self, comparison: ComparisonId) -> bool:
        """Whether that was done to the flag on that."""
        return self.can_redo and self._undone[-1][0] == comparison

    def redo(self, comparison: ComparisonId) -> bool:
        """Do again what was undone last, in the same way. Raises NotSaved."""
        return self.can_redo_on(comparison) and self._restore(
            comparison, self._undone, self._before
        )

    def _restore(
        self, comparison: ComparisonId, states: list[_State], opposite: list[_State]
    ) -> bool:
        wanted, present = states[-1][1], self.of(comparison)
        made = self._add(comparison, wanted is not None, wanted.note if wanted else "")
        states.pop()
        opposite.append((comparison, present, made.id))
        return True

    def _add(self, comparison: ComparisonId, raised: bool, note: str) -> Flag:
        earlier = (each for each in (self._latest, self._book.last) if each)
        identifier = new_judgment_id(after=max(earlier, default=None))
        made = Flag(identifier, comparison, self._annotator, raised, note, self._present())
        self._project.reviews.flag(made)
        self._last[comparison], self._latest = made, identifier
        return made

    def of(self, comparison: ComparisonId) -> Flag | None:
        """The flag on it; None unless it is raised."""
        found = self._last.get(comparison)
        return found if found and found.raised else None
