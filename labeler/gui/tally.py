"""The running figures, counted anew after an undo a little at a time: a key never waits for it."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from labeler.analysis.agreement import Judged, Running
from labeler.core.errors import LabelerError
from labeler.gui.telling import told
from labeler.workflow.foretold import Foretold


class Tally(QObject):
    """Counts what was predicted, one by one or all anew.

    All is gone through in turns of the event loop, the first at once; the figures of before stand
    until that is done. So it is when a project is opened: the first picture waits for no figure.

    Attributes:
        running: The figures.
        is_known: Whether they are counted: not at first, where there are many.
    """

    changed = Signal(object)
    """The Running figures, whenever they are others."""
    troubled = Signal(str)
    """Why the project's file can't be read; the figures of before stand."""

    def __init__(self, foretold: Foretold, parent: QObject) -> None:
        super().__init__(parent)
        self._foretold = foretold
        self.running, self.is_known = Running(), False
        self._steps: Iterator[Running | None] = iter(())
        self._arrived: list[Judged] = []
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)
        self._trouble, self._telling = "", QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self._tell)
        self.begin_anew()

    def add(self, item: Judged) -> None:
        """Count one more; what arrives while all is counted anew counts at the end, too."""
        if self._turn.isActive():
            self._arrived.append(item)
        self.running.add(item)
        if self.is_known:
            self.changed.emit(self.running)

    def begin_anew(self) -> None:
        """Count from the first one on, whatever was counted so far."""
        self._steps, self._arrived = self._foretold.recount(), []
        self._go_on()

    def stop(self) -> None:
        """Leave it."""
        self._turn.stop()
        self._telling.stop()

    def _tell(self) -> None:
        self.troubled.emit(self._trouble)

    def _go_on(self) -> None:
        try:
            running = next(self._steps)
        except LabelerError as error:
            self._turn.stop()
            self._trouble = told(error)
            self._telling.start()  # in a turn of its own: the first is before anybody listens
            return
        if running is None:
            self._turn.start()
            return
        self._turn.stop()
        for item in self._arrived:
            running.add(item)
        self.running, self.is_known = running, True
        self.changed.emit(running)
