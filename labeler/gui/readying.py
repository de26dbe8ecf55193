"""Makes the session ready for other settings while nothing else is to be done."""

from collections.abc import Iterator
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from labeler.core.errors import LabelerError
from labeler.workflow.session import Session

PAUSE = 40
"""Milliseconds between two steps of some five: a key waits for no more than one of them."""


class Readying(QObject):
    """Reads and draws ahead, a step at a time; who changes settings before that waits for it."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._steps: Iterator[None] = iter(())
        self._turn = QTimer(self, singleShot=True, interval=PAUSE)
        self._turn.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Begin with it."""
        self._steps = self._session.supply.make_ready()
        self._turn.start()

    def stop(self) -> None:
        """Leave it."""
        self._turn.stop()

    def _go_on(self) -> None:
        with suppress(LabelerError, StopIteration):  # what can't be read is told to who needs it
            next(self._steps)
            self._turn.start()
