"""A page whose charts are worked out from the project file, beside the window."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from labeler.gui.bench.column import Column, computing
from labeler.gui.bench.computing import Computing
from labeler.gui.charts.content import Content
from labeler.gui.charts.kinds import Ready, make_ready
from labeler.workflow.stopping import GivenUp, Stopped

PAUSE = 4000
"""Milliseconds from one working out to the next, at least, while judgments come in."""

Contents = Callable[[Path, Stopped], Iterable[Content]]
"""Works the charts of a page out from a project file, which may be open elsewhere."""


class Refreshing(QObject):
    """Has something done now, or when it was not done for a while."""

    due = Signal()
    """Do it now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self._do)

    def now(self) -> None:
        """At once."""
        self._do()

    def soon(self) -> None:
        """No sooner than `PAUSE` after the last time."""
        if self._wait.isActive():
            return
        passed = self._since.elapsed() if self._since.isValid() else PAUSE
        self._wait.start(max(0, PAUSE - passed))

    def stop(self) -> None:
        """Not any more."""
        self._wait.stop()

    def _do(self) -> None:
        self._wait.stop()
        self._since.start()
        self.due.emit()


class ComputedPage(Column):
    """Works its charts out when it is shown, again when judgments came in, and never unseen.

    Args:
        path: The project file.
        contents: Runs in a thread of its own.
    """

    def __init__(
        self,
        title: str,
        purpose: str,
        path: Path,
        contents: Contents,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, purpose, parent)
        self._path, self._contents = path, contents
        self._stale = True
        self.computing = Computing(self)
        self.computing.done.connect(self._show)
        self.computing.failed.connect(self.say)
        self._refreshing = Refreshing(self)
        self._refreshing.due.connect(self._work_out)

    def enter(self) -> None:
        """The person looks at it."""
        if self._stale:
            self._refreshing.now()

    def leave(self) -> None:
        """The person looks elsewhere: nobody waits for its figures."""
        self._refreshing.stop()
        self._stale |= self.computing.is_busy
        self.computing.give_up()

    def refresh(self) -> None:
        """Judgments have changed; work out again soon, if somebody looks."""
        self._stale = True
        if self.isVisible():
            self._refreshing.soon()

    def _work_again(self) -> None:
        """What is asked for has changed: what is being worked out is of no use any more."""
        self._stale = True
        self.computing.give_up()
        if self.isVisible():
            self._refreshing.now()

    def finish(self) -> None:
        """End its thread for good."""
        self.leave()
        self.computing.finish()

    def _work_out(self) -> None:
        if self.computing.is_busy:
            self._refreshing.soon()  # let that end first: else a busy project never shows any
            return
        self._stale = False
        if not self.charts:
            self.say(computing())
        path, contents = self._path, self._contents

        def work(stopped: Stopped) -> list[Ready]:
            made = []
            for content in contents(path, stopped):
                if stopped():
                    raise GivenUp
                made.append(content)
            return make_ready(made)

        self.computing.ask(work)

    def _show(self, ready: list[Ready]) -> None:
        self.show_charts(ready)
