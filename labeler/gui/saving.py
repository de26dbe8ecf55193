"""Puts what was done into the file without holding up the window while somebody else reads it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from labeler.core.errors import Busy, InUse, LabelerError
from labeler.storage.connection import PATIENCE
from labeler.storage.project import Project

AGAIN = 20
"""Milliseconds until the next try: in between the window paints, scrolls and hears keys."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """Something to commit, and what follows when it is in the file, or is given up."""

    command: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[LabelerError], None]


class Saving(QObject):
    """Commits one thing at a time, and tries for `PATIENCE` where another program reads the file.

    SQLite can't commit while anybody reads. A command that raises has changed nothing, so it can
    simply be given again.
    """

    waiting = Signal()
    """What was done is not in the file yet, and is tried again."""

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._unit: _Unit | None = None
        self._until = 0.0
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self._try)

    @property
    def waits(self) -> bool:
        """Whether something is not in the file yet; nothing else may be done meanwhile."""
        return self._unit is not None

    def do(
        self,
        command: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[LabelerError], None],
    ) -> None:
        """Commit it, at once where the file is free.

        Args:
            command: Commits, or raises a LabelerError and has changed nothing.
            done: Called with what it returned.
            failed: Called with why it could not be done.
        """
        assert self._unit is None, "one after the other"
        self._unit = _Unit(command, done, failed)
        self._until = time.monotonic() + PATIENCE
        self._try()

    def finish(self) -> None:
        """Commit what waits, or give it up; waits for the file as long as anything else does."""
        self._again.stop()
        if (unit := self._unit) is not None:
            self._commit(unit)

    def _try(self) -> None:
        """Commit it if the file is free, else later; the last time, say why not."""
        unit = self._unit
        assert unit is not None
        with self._project.hurried():
            self._commit(unit, again=time.monotonic() < self._until)

    def _commit(self, unit: _Unit, *, again: bool = False) -> None:
        try:
            changes = unit.command()
        except LabelerError as error:
            if again and isinstance(error, Busy | InUse):
                self._again.start()
                self.waiting.emit()
                return
            self._unit = None
            unit.failed(error)
        else:
            self._unit = None
            unit.done(changes)
