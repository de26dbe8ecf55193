"""A person at the real window: presses a key again and again, and waits to see the next pair."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from labeler.core.moment import now
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.gui.app import make_application
from labeler.gui.text.look import View
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from labeler.workflow.events import Event, Idle
from tests.benchmarks.texts import CHARACTERS, comparisons

PACE = range(100, 200)
"""Milliseconds from one key to the next: a person in a great hurry."""

FIRST = 3
"""Keys before it counts: what only ever happens once is no matter of pace."""

_KEYS = [Qt.Key(Qt.Key.Key_1 + step) for step in (0, 1, 2, 4, 5, 6)]


class WatchedWindow(MainWindow):
    """Tells when it has painted; nothing else is different."""

    painted = Signal()
    """What was due is in the backing store now, and flushed."""

    def event(self, event: QEvent) -> bool:
        """Qt paints everything that is due within this one event."""
        handled = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest:
            self.painted.emit()
        return handled


class PairPainted(QEventLoop):
    """Runs until all texts of the window were painted, in whatever order.

    Attributes:
        at: When that was in the backing store, on the clock.
    """

    def __init__(self, window: WatchedWindow) -> None:
        super().__init__()
        assert window.page is not None
        self.at = 0.0
        viewports = [pane.viewport() for pane in window.page.label.reading.panes]
        self._missing: set[QObject] = set(viewports)
        for viewport in viewports:
            viewport.installEventFilter(self)
        window.painted.connect(self._painted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._missing.discard(watched)
        return False

    def _painted(self) -> None:
        if not self._missing and not self.at:
            self.at = time.perf_counter()
            self.quit()


class Person:
    """Judges at the window.

    Attributes:
        delays: Seconds from each key to the next pair painted.
        worker_idle: Whether the worker has nothing to do.
    """

    def __init__(self, window: WatchedWindow) -> None:
        assert window.desk is not None
        assert window.page is not None
        self.delays: list[float] = []
        self.worker_idle = False
        self._window, self._page = window, window.page.label
        self._desk = window.desk
        self._random = Random(3)
        self._desk._worker.happened.connect(self._happened)

    def judge(self, times: int) -> None:
        """Press that many keys at that pace, each after the pair before it was painted."""
        for _ in range(times):
            self._press_when_due(self._random.choice(PACE))

    @property
    def _pairs(self) -> bool:
        return self._desk.pair is not None and self._desk.pair.comparison.is_pair

    def _rank(self) -> None:
        """Place all cards of more than two responses; only the key that saves is measured."""
        if not self._pairs and self._desk.pair is not None:
            for card in range(len(self._desk.pair.order)):
                QTest.keyPress(self._page, Qt.Key(Qt.Key.Key_1 + card))

    def _press_when_due(self, milliseconds: int) -> None:
        """Press then; the delay counts from when the key is due, so waiting its turn counts."""
        self._rank()
        due = time.perf_counter() + milliseconds / 1000
        wait(milliseconds)
        asked, pair_painted = self._desk.pair, PairPainted(self._window)
        QTest.keyPress(self._page, self._random.choice(_KEYS) if self._pairs else Qt.Key.Key_Return)
        assert self._desk.pair is not asked, "the key was not taken"
        if not pair_painted.at:  # else it was painted while the key was handled
            pair_painted.exec()
        self.delays.append(pair_painted.at - due)
        pair_painted.deleteLater()

    def wait_until_read(self) -> None:
        """Until the worker works: loading its libraries is the start's matter, seconds long."""
        while self._desk.outlook is None:
            wait(20)

    def wait_until_idle(self) -> None:
        """Until the worker has nothing left to do."""
        while not self.worker_idle:
            wait(20)

    def _happened(self, event: Event) -> None:
        self.worker_idle = isinstance(event, Idle)


def wait(milliseconds: int) -> None:
    """Let the window live on for so long; unlike QTest's waiting this lets other threads run."""
    loop, timer = QEventLoop(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    timer.start(milliseconds)
    loop.exec()


@contextmanager
def person_at_work(
    pairs: int, *, engine: bool = True, responses: int = 2, view: View = View.MARKDOWN
) -> Iterator[Person]:
    """A window on a project of that many comparisons, never seen before.

    Args:
        responses: How many each of them has.
        view: How the texts are read.
        engine: Whether the worker is started.
    """
    application = QApplication.instance() or make_application()
    with tempfile.TemporaryDirectory(prefix="labeler-person-") as folder:
        path = Path(folder) / "made.labeler"
        with Project.create(path, Settings(name="Made up", seed=1)) as project:
            made = comparisons(pairs, CHARACTERS, responses=responses)
            project.add(map(Record, made), at=now())
        window = WatchedWindow("ada")
        window.open_project(path)
        window.show()
        person = Person(window)
        window.page.label.reader.set_view(view)
        application.processEvents()
        if engine:
            window.start()
            person.wait_until_read()
        try:
            yield person
        finally:
            window.close()
            window.deleteLater()
            wait(10)
