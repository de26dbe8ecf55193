"""The way from the label page to the bench and back; the label page stays as it was."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

if TYPE_CHECKING:
    from labeler.gui.bench.page import BenchPage
    from labeler.gui.window import MainWindow


class Door(QObject):
    """Makes the bench of the open project when it is wanted, and closes it with the project.

    Attributes:
        page: The bench; None until it was wanted.
    """

    def __init__(self, window: "MainWindow", stack: QStackedWidget) -> None:
        super().__init__(window)
        self._window, self._stack = window, stack
        self.page: BenchPage | None = None

    @property
    def is_open(self) -> bool:
        """Whether the bench is what is looked at."""
        return self.page is not None and self._stack.currentWidget() is self.page

    def toggle(self) -> None:
        """Open the bench, or go back to the labels."""
        if self.is_open:
            self.leave()
        elif self._window.desk is not None:
            self._open()

    def go(self, place: int) -> None:
        """Open the bench at one of its pages, by its place in their list."""
        if self._window.desk is not None:
            if not self.is_open:
                self._open()
            assert self.page is not None, "it is open"
            self.page.go(place)

    def leave(self) -> None:
        """Back to the labels."""
        if self.page is None or self._window.page is None:
            return
        self.page.leave()
        self._stack.setCurrentWidget(self._window.page)
        self._window.page.label.setFocus()

    def close(self) -> None:
        """End the bench with its project."""
        if self.page is None:
            return
        self.page.finish()
        self._stack.removeWidget(self.page)
        self.page.deleteLater()
        self.page = None

    def _open(self) -> None:
        from labeler.gui.bench.page import BenchPage  # charts are not what a start waits for

        assert self._window.desk is not None, "there is a project"
        if self.page is None:
            self.page = BenchPage(self._window.desk)
            self.page.left.connect(self.leave)
            self._stack.addWidget(self.page)
        self._stack.setCurrentWidget(self.page)
        self.page.setFocus()
        self.page.enter()
