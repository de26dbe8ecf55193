"""Puts predictions into the file while nobody presses a key."""

from PySide6.QtCore import QObject, QTimer, Signal

from labeler.core.errors import Busy, NotSaved
from labeler.gui.telling import reason
from labeler.gui.words import tr
from labeler.workflow.foretold import Foretold

PAUSE = 400
"""Milliseconds after the last prediction until it goes into the file, if no judgment takes it."""


class Keeping(QObject):
    """Saves what the session has predicted, a moment later: a disk may take longer than a frame."""

    failed = Signal(str, bool)
    """Why predictions are not saved, which is trouble. Their judgments are, and at the next start
    those are predicted again."""

    def __init__(self, foretold: Foretold, parent: QObject) -> None:
        super().__init__(parent)
        self._foretold = foretold
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.in_passing)

    def soon(self) -> None:
        """Save when nothing more is predicted for a moment."""
        self._pause.start()

    def now(self) -> None:
        """Save at once."""
        self._pause.stop()
        try:
            self._foretold.save()
        except NotSaved as error:
            self._tell(error)

    def in_passing(self) -> None:
        """Save at once, unless somebody else uses the file: then a moment later."""
        self._pause.stop()
        try:
            self._foretold.save_in_passing()
        except Busy:
            self.soon()
        except NotSaved as error:
            self._tell(error)

    def _tell(self, error: NotSaved) -> None:
        words = tr("The prediction is not saved: {why}")
        self.failed.emit(words.format(why=reason(error)), True)
