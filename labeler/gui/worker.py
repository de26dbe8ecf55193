"""The thread that hosts the engine: a thin translator of its events into one signal."""

import sys
from queue import SimpleQueue

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from labeler.workflow.engine import Engine, Load
from labeler.workflow.events import Command, Event

SWITCH_INTERVAL = 0.0005
"""Seconds a busy thread may keep the interpreter while the window waits for it.

Python's own 5 ms is a third of a frame, and a worker that computes takes all of it each time.
"""


class Worker(QThread):
    """Runs the engine beside the window.

    Connect bound methods of objects that live in the window's thread, never a lambda: that would
    run in the worker's thread.
    """

    happened = Signal(object)
    """One event of `labeler.workflow.events`; in the window's thread, in order."""

    _roused = Signal()
    """Events wait. It carries none: objects that travel in a signal from one thread to another
    lose references in some releases of the bindings, and the process with them."""

    def __init__(self, load: Load, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reward model")
        self._waiting: SimpleQueue[Event] = SimpleQueue()
        self._engine = Engine(load, self._tell)
        self._roused.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def _tell(self, event: Event) -> None:
        """Leave an event for the window; runs in the new thread."""
        self._waiting.put(event)
        self._roused.emit()

    @Slot()
    def _deliver(self) -> None:
        """Hand over what waits; runs in the window's thread."""
        while not self._waiting.empty():
            self.happened.emit(self._waiting.get())

    def post(self, command: Command) -> None:
        """Ask the engine for something; returns at once."""
        self._engine.post(command)

    def run(self) -> None:
        """Work until `finish`; Qt calls this in the new thread."""
        sys.setswitchinterval(SWITCH_INTERVAL)
        self._engine.run()

    def finish(self) -> None:
        """Stop after the step in hand, wait for the thread to end, hand over what it still said.

        After this nothing happens any more.
        """
        self._engine.stop()
        self.wait()
        self._deliver()
