"""Counts the figures anew after an undo, a little at a time: a key never waits for it."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from labeler.analysis.agreement import Judged, Running
from labeler.workflow.foretold import Foretold


class Recount(QObject):
    """Goes through all that was predicted, in turns of the event loop; the first at once."""

    done = Signal(object)
    """The Running figures over what stands now."""

    def __init__(self, foretold: Foretold, parent: QObject) -> None:
        super().__init__(parent)
        self._foretold = foretold
        self._steps: Iterator[Running | None] = iter(())
        self._arrived: list[Judged] = []
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Count from the first one on, whatever was counted so far."""
        self._steps, self._arrived = self._foretold.recount(), []
        self._go_on()

    def add(self, item: Judged) -> None:
        """What was predicted meanwhile counts at the end, as it would have."""
        self._arrived.append(item)

    def stop(self) -> None:
        """Leave it."""
        self._turn.stop()

    def _go_on(self) -> None:
        running = next(self._steps)
        if running is None:
            self._turn.start()
            return
        self._turn.stop()
        for item in self._arrived:
            running.add(item)
        self.done.emit(running)
