"""The thread that hosts the engine: a thin translator of its events into one signal."""

import sys
from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QObject, QThread, Signal

from labeler.workflow.engine import Engine, RewardModel
from labeler.workflow.events import Command, Event, Idle

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
    """One event of `labeler.workflow.events`, in the order in which they happened."""

    def __init__(self, load: Callable[[], RewardModel], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reward model")
        self._engine = Engine(load, self._tell)
        self._charts_ready = False

    def post(self, command: Command) -> None:
        """Ask the engine for something; returns at once."""
        self._engine.post(command)

    def run(self) -> None:
        """Work until `finish`; Qt calls this in the new thread."""
        sys.setswitchinterval(SWITCH_INTERVAL)
        self._engine.run()

    def _tell(self, event: Event) -> None:
        """Pass an event on; runs in the new thread.

        The first idle moment goes to importing the plotting library: half a second that the
        window would otherwise lose when the first chart appears.
        """
        if isinstance(event, Idle) and not self._charts_ready:
            self._charts_ready = True
            import_module("pyqtgraph")
        self.happened.emit(event)

    def finish(self) -> None:
        """Stop after the step in hand and wait for the thread to end."""
        self._engine.stop()
        self.wait()
