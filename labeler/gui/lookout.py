"""Tells the worker what is on the screen, and what is likely to come next."""

from PySide6.QtCore import QObject, QTimer, Signal

from labeler.core.errors import LabelerError
from labeler.gui.handover import HandOver
from labeler.gui.screen import Screen
from labeler.gui.telling import told
from labeler.workflow.events import Prepare, Watch
from labeler.workflow.session import Session

AHEAD = 6
"""Comparisons encoded ahead of the one on the screen, before the rest of the pool."""

AFTER_PAINT = 30
"""Milliseconds after a key until the next is made ready: by then this one is painted."""


class Lookout(QObject):
    """Stands between what is shown and what the worker prepares."""

    next_known = Signal(object)
    """The Presentation that will most likely come next."""
    idle = Signal()
    """The worker has nothing left to do, and nothing is about to be asked of it."""
    troubled = Signal(str)
    """Why the project's file can't be read."""

    def __init__(
        self, session: Session, screen: Screen, handover: HandOver, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._screen, self._handover = session, screen, handover
        self._soon = QTimer(self, singleShot=True, interval=AFTER_PAINT)
        self._soon.timeout.connect(self.look_ahead)

    def watch(self) -> None:
        """Tell the worker what is on the screen now, and what comes next when that is painted."""
        pair, record = self._screen.pair, self._screen.record
        shown = [pair.comparison] if pair else []
        last = [record.presentation.comparison] if record else []
        self._handover.ask(Watch((*shown, *last)))
        self.look_soon()

    def look_soon(self) -> None:
        """Look ahead when what is on the screen is painted."""
        self._soon.start()

    def rest(self) -> None:
        """Have the worker that rests encode ahead while there is anything."""
        fed = self._handover.feed()
        if self._handover.is_done and not fed and not self._soon.isActive():
            self.idle.emit()

    def stop(self) -> None:
        """Look no more."""
        self._soon.stop()

    def look_ahead(self) -> None:
        """Have the next pairs made ready, and those after them chosen."""
        start = 0 if self._screen.again else 1
        try:
            following = self._session.upcoming(AHEAD, start=start)
            seek = self._session.supply.seek()
        except LabelerError as error:
            self.troubled.emit(told(error))
            return
        self._handover.ask(Prepare([pair.comparison for pair in following]))
        self._handover.ask(seek)
        if following:
            self.next_known.emit(following[0])
