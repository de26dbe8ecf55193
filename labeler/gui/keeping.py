"""Puts predictions into the file while nobody presses a key."""

from PySide6.QtCore import QObject, QTimer, Signal

from labeler.core.errors import NotSaved
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
        self._pause.timeout.connect(self.now)

    def soon(self) -> None:
        """Save when nothing more is predicted for a moment."""
        self._pause.start()

    def now(self) -> None:
        """Save at once."""
        self._pause.stop()
        try:
            self._foretold.save()
        except NotSaved as error:
            words = tr("The prediction is not saved: {why}")
            self.failed.emit(words.format(why=str(error).removeprefix("not saved: ")), True)
