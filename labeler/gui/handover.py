"""Gives the worker the project's past, and only then what is asked of it meanwhile."""

from PySide6.QtCore import QObject, QTimer, Signal

from labeler.core.errors import LabelerError
from labeler.core.judgment import Judgment
from labeler.gui.readying import Readying
from labeler.gui.telling import told
from labeler.gui.worker import Worker
from labeler.workflow.events import Begin, Command, Configure, Learn, Recall
from labeler.workflow.session import Session

CHUNK = 16
"""Comparisons read from the file at once for the worker; takes about a millisecond."""


class HandOver(QObject):
    """Stands between the desk and the worker.

    A model that lacks some of the past would predict wrongly, and learn what was just undone: so
    what is asked before all of it is handed over is held back.
    """

    done = Signal()
    """The worker has been given all of the past."""
    troubled = Signal(str)
    """Why the project's file can't be read."""

    def __init__(self, session: Session, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._worker = session, worker
        self._past: list[Judgment] = []
        self._waiting: list[Judgment] = []
        self._builds = False
        self._held: list[Command] | None = []
        self._readying = Readying(session, self)
        self._next_chunk = QTimer(self)
        self._next_chunk.setSingleShot(True)
        self._next_chunk.timeout.connect(self._hand_over)

    @property
    def is_done(self) -> bool:
        """Whether the worker has been given all of the past."""
        return self._held is None

    @property
    def is_begun(self) -> bool:
        """Whether there is a worker at work to hand anything to."""
        return self._worker.isRunning()

    def begin(self) -> None:
        """Have the model built from the file, by the settings as they are; once more if need be."""
        self._past, self._waiting = self._session.foretold.history()
        self._builds = True
        self._held = []  # what was judged before this is in that history
        self._worker.post(Configure(self._session.project.settings))
        self._hand_over()

    def stop(self) -> None:
        """Hand nothing over any more."""
        self._readying.stop()
        self._next_chunk.stop()

    def ask(self, command: Command) -> None:
        """Post a command as soon as the worker has all of the past."""
        if self._held is None:
            self._worker.post(command)
        else:
            self._held.append(command)

    def feed(self) -> bool:
        """Give the worker the next few pairs to encode ahead; whether there were any."""
        try:
            pool = self._session.supply.pool(CHUNK)
        except LabelerError as error:
            self.troubled.emit(told(error))
            return False
        if pool is not None:
            self._worker.post(pool)
        return pool is not None

    def _hand_over_chunk(self) -> None:
        """First what is to build on, and then what is to be predicted before it is learned."""
        if self._builds:
            chunk, self._past = self._past[:CHUNK], self._past[CHUNK:]
            self._worker.post(Recall(self._session.supply.known(chunk)))
            if not self._past:
                self._builds = False
                self._worker.post(Begin())
            return
        chunk, self._waiting = self._waiting[:CHUNK], self._waiting[CHUNK:]
        for judgment, comparison in self._session.supply.known(chunk):
            self._worker.post(Learn(judgment, comparison))

    def _hand_over(self) -> None:
        """Hand the past over in chunks, so that a long one does not hold the window."""
        try:
            self._hand_over_chunk()
        except LabelerError as error:
            self.troubled.emit(told(error))
            return
        if self._past or self._waiting:
            self._next_chunk.start()
            return
        held, self._held = self._held or [], None
        for command in held:
            self._worker.post(command)
        self.done.emit()
        self._readying.begin()
