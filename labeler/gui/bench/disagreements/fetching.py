"""A thread that reads pages of the list from the project file, and nothing else."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from threading import Lock

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from labeler.core.disagreement import Disagreement, Progress, Query
from labeler.core.errors import LabelerError
from labeler.storage.disagreements import Disagreements, Interrupted

PAGE = 100
"""Rows that are read at once."""

_NOW_AND_THEN = 0.1
"""Seconds from one word of how far it is to the next."""


@dataclass(frozen=True, slots=True)
class Counted:
    """How many rows a query has, and who may be chosen among those who judged."""

    turn: int
    rows: int
    annotators: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fetched:
    """The rows of one page of the query of that turn."""

    turn: int
    page: int
    rows: tuple[Disagreement, ...]


@dataclass(frozen=True, slots=True)
class Following:
    """How far the query of that turn is in taking in what is new in the project."""

    turn: int
    progress: Progress


@dataclass(frozen=True, slots=True)
class Unread:
    """Why a query could not be read."""

    turn: int
    problem: str


Answer = Counted | Fetched | Following | Unread

Job = tuple[int, Query, int | None]
"""The turn, what is asked for, and the page; None to count."""


class Fetching(QThread):
    """Answers the last query alone: what was asked before it is dropped, or ended at once.

    Args:
        path: The project file, which may be open elsewhere.
    """

    answered = Signal(object)
    """An Answer; in the window's thread."""

    _roused = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("disagreements")
        self._path = path
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._answers: SimpleQueue[Answer] = SimpleQueue()
        self._turn = 0
        self._open: Disagreements | None = None
        self._lock = Lock()
        self._roused.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(self, query: Query) -> int:
        """Count the rows of a query; its turn is given back, and tells its answers."""
        self.give_up()
        self._jobs.put((self._turn, query, None))
        if not self.isRunning():
            self.start(QThread.Priority.LowPriority)
        return self._turn

    def fetch(self, query: Query, page: int) -> None:
        """Read a page of the query asked last."""
        self._jobs.put((self._turn, query, page))

    def give_up(self) -> None:
        """Nobody waits for what was asked so far."""
        self._turn += 1
        self._with_list(Disagreements.interrupt)

    def finish(self) -> None:
        """End the thread."""
        self.give_up()
        self._jobs.put(None)
        self.wait()

    def run(self) -> None:
        """Answer until there is nothing more to answer; Qt calls this in the new thread."""
        try:
            with Disagreements(self._path) as disagreements:
                self._set_list(disagreements)
                try:
                    while (job := self._jobs.get()) is not None:
                        self._answer(disagreements, *job)
                finally:
                    self._set_list(None)
        except LabelerError as error:
            self._tell(Unread(self._turn, str(error)))

    def _answer(
        self, disagreements: Disagreements, turn: int, query: Query, page: int | None
    ) -> None:
        if turn != self._turn:
            return
        try:
            if page is None:
                names = tuple(disagreements.annotators())
                self._tell(Counted(turn, disagreements.count(query, self._telling(turn)), names))
            else:
                self._tell(Fetched(turn, page, tuple(disagreements.page(query, page * PAGE, PAGE))))
        except Interrupted:
            return
        except LabelerError as error:
            self._tell(Unread(turn, str(error)))

    def _telling(self, turn: int) -> Callable[[Progress], None]:
        """Tells how far it is, now and then; ends it where nobody waits any more."""
        told = time.monotonic()

        def tell(progress: Progress) -> None:
            nonlocal told
            if turn != self._turn:
                raise Interrupted
            if time.monotonic() - told >= _NOW_AND_THEN:
                told = time.monotonic()
                self._tell(Following(turn, progress))

        return tell

    def _tell(self, answer: Answer) -> None:
        self._answers.put(answer)
        self._roused.emit()

    @Slot()
    def _deliver(self) -> None:
        while not self._answers.empty():
            answer = self._answers.get()
            if answer.turn == self._turn:
                self.answered.emit(answer)

    def _set_list(self, disagreements: Disagreements | None) -> None:
        with self._lock:
            self._open = disagreements

    def _with_list(self, do: Callable[[Disagreements], None]) -> None:
        """Do something with the list while it can't be closed."""
        with self._lock:
            if self._open is not None:
                do(self._open)
