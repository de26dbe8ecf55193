"""Raises and lowers the flag on what is on the screen, and takes that back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from labeler.core.comparison import ComparisonId
from labeler.core.errors import LabelerError
from labeler.gui.screen import Screen
from labeler.gui.telling import reason
from labeler.workflow.session import Session


class FlagKeeper(QObject):
    """Does nothing during a pause: nobody sees what it would change."""

    saved = Signal(str)
    """The last write: "" when it is safely in the file, else why it is not."""
    restored = Signal()
    """The flag was put back as it was; the screen has told how that is."""

    def __init__(self, session: Session, screen: Screen, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._screen = session, screen

    def flag(self, raised: bool, note: str) -> None:
        """Mark it for a second look, or take the mark down; saved at once."""
        pair = self._screen.pair
        if pair is None or self._session.active.is_paused:
            return
        try:
            with self._session.project.hurried():
                self._session.flags.flag(pair.comparison.id, raised, note)
        except LabelerError as error:
            self.saved.emit(reason(error))
            return
        self.saved.emit("")
        self._screen.tell_flag()

    @property
    def can_undo(self) -> bool:
        """Whether the flag on what is on the screen is what was done last."""
        pair = self._screen.pair
        return pair is not None and self._session.flags.can_undo(pair.comparison.id)

    @property
    def can_redo(self) -> bool:
        """Whether that was undone last."""
        pair = self._screen.pair
        return pair is not None and self._session.flags.can_redo_on(pair.comparison.id)

    def undo(self) -> bool:
        """Take the last flag on it back; False if that was not what was done last."""
        return self._restored(self._session.flags.undo)

    def redo(self) -> bool:
        """Flag it again as was undone last; False if there is nothing of that kind."""
        return self._restored(self._session.flags.redo)

    def _restored(self, command: Callable[[ComparisonId], bool]) -> bool:
        """Whether a command put the flag back, or could not, which is told."""
        pair = self._screen.pair
        if pair is None or self._session.active.is_paused:
            return False
        try:
            with self._session.project.hurried():
                done = command(pair.comparison.id)
        except LabelerError as error:
            self.saved.emit(reason(error))
            return True
        if done:
            self.saved.emit("")
            self._screen.tell_flag()
            self.restored.emit()
        return done
