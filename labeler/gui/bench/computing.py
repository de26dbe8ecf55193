"""Figures are worked out beside the window, one after the other, and given up when nobody waits."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from labeler.core.errors import LabelerError
from labeler.workflow.stopping import GivenUp, Stopped

Work = Callable[[Stopped], Any]
"""Runs in a thread of its own; touches no widget and no open project."""


class _Run(QThread):
    """One work in its thread."""

    def __init__(self, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("bench")
        self._work, self.given_up = work, False
        self.result: Any = None
        self.problem = ""

    def run(self) -> None:
        """Do the work; Qt calls this in the new thread."""
        try:
            self.result = self._work(lambda: self.given_up)
        except GivenUp:
            self.given_up = True
        except LabelerError as error:
            self.problem = str(error)
        except Exception as error:  # nothing dies silently
            self.problem = f"something unexpected went wrong: {error!r}"


class Computing(QObject):
    """Runs one work at a time; the last one asked for is the one that counts.

    A work that is given up ends by itself soon, and its result is thrown away.
    """

    done = Signal(object)
    """What the work returned; in the window's thread."""
    failed = Signal(str)
    """Why it did not work, for a person."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: list[_Run] = []
        self._next: Work | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a result is being waited for."""
        return self._next is not None or any(not run.given_up for run in self._runs)

    def ask(self, work: Work) -> None:
        """Give up what runs, and do this as soon as that has ended."""
        self.give_up()
        self._next = work
        self._go_on()

    def give_up(self) -> None:
        """Nobody waits any more."""
        self._next = None
        for run in self._runs:
            run.given_up = True

    def finish(self) -> None:
        """Give up, and wait for the thread to end."""
        self.give_up()
        for run in self._runs:
            run.wait()
            run.deleteLater()
        self._runs.clear()

    def _go_on(self) -> None:
        if self._runs or self._next is None:
            return
        run, self._next = _Run(self._next, self), None
        run.finished.connect(self._ended, Qt.ConnectionType.QueuedConnection)
        self._runs.append(run)
        run.start(QThread.Priority.LowPriority)  # labelling goes before

    @Slot()
    def _ended(self) -> None:
        """Hand over what is wanted still; runs in the window's thread."""
        ended = [run for run in self._runs if run.isFinished()]
        for run in ended:
            self._runs.remove(run)
            run.wait()
            run.deleteLater()
        self._go_on()
        for run in ended:
            if run.given_up:
                continue
            if run.problem:
                self.failed.emit(run.problem)
            else:
                self.done.emit(run.result)
