"""The flag on what is on the screen: raised, taken down, and put back by undo and redo."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from labeler.core.errors import LabelerError
from labeler.gui.screen import Screen
from labeler.workflow.session import Session


class Flagged(QObject):
    """Writes flags at once and has the screen tell them; during a pause nothing is done."""

    saved = Signal(str)
    """The last write: "" when it is safely in the file, else why it is not."""
    restored = Signal()
    """Undo or redo put the flag back as it was."""

    def __init__(self, session: Session, screen: Screen, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._screen = session, screen

    def flag(self, raised: bool, note: str = "") -> None:
        """Mark what is on the screen for a second look, or take the mark down."""
        pair, flags = self._screen.pair, self._session.flags
        if pair is not None and not self._session.active.is_paused:
            self._wrote(lambda: bool(flags.flag(pair.comparison.id, raised, note)))

    def undo(self) -> bool:
        """Put the flag of what is on the screen back as it was; whether that was tried."""
        pair, flags = self._screen.pair, self._session.flags
        return self._restore(lambda: pair is not None and flags.undo(pair.comparison.id))

    def redo(self) -> bool:
        """Do again what was undone; whether that was tried."""
        pair, flags = self._screen.pair, self._session.flags
        return self._restore(lambda: pair is not None and flags.redo(pair.comparison.id))

    def _restore(self, command: Callable[[], bool]) -> bool:
        if self._session.active.is_paused:
            return False
        done = self._wrote(command)
        if done:
            self.restored.emit()
        return done is not False

    def _wrote(self, command: Callable[[], bool]) -> bool | None:
        """Whether a command had something to write; None where that could not be saved."""
        try:
            done = command()
        except LabelerError as error:
            self.saved.emit(str(error))
            return None
        if done:
            self.saved.emit("")
            self._screen.tell_flag()
        return done
