"""A long text comes into its pane, and what is seen of it is laid out, a little at a time."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from labeler.gui.text.document import ReadingDocument
from labeler.gui.text.lazily import LazyLayout

if TYPE_CHECKING:
    from labeler.gui.text.pane import ReadingPane

TICK = 10
"""Milliseconds from some pieces of a long text to the next."""

PATIENCE = 0.006
"""Seconds for which a long text is read or laid out before the window has its turn again."""

Place = tuple[int, int]
"""A character, and how far below the pane's edge it begins."""


class Unrolling(QObject):
    """Does for a pane what is to be done for a text of any length, and nothing for others."""

    def __init__(self, pane: "ReadingPane") -> None:
        super().__init__(pane)
        self._pane, self._shown = pane, ReadingDocument()
        self._wanted: Place | None = None
        self._is_laying, self._end = False, 0
        self._reader = QTimer(self, interval=TICK)
        self._reader.timeout.connect(self._read_on)
        self._layer = QTimer(self, singleShot=True, interval=0)
        self._layer.timeout.connect(pane.show_marks)

    def show(self, document: ReadingDocument) -> None:
        """Another document is in the pane."""
        self.stop()
        self._wanted = None
        if self._shown.lazy:
            self._shown.lazy.moved.disconnect(self._follow)
        self._shown = document
        if document.lazy:
            document.lazy.moved.connect(self._follow)

    def go_on(self) -> None:
        """Take in what is left of the text, while it can be seen."""
        if self._shown.is_long and self._pane.isVisible():
            self._reader.start()

    def stop(self) -> None:
        """Take in nothing more for now."""
        self._reader.stop()

    def waits_for(self, place: Place) -> bool:
        """Whether the text is not read so far; then it is scrolled there as soon as it is."""
        last = self._shown.characterCount() - 1
        self._wanted = place if place[0] > last and self._reader.isActive() else None
        return self._wanted is not None

    def lay_seen(self) -> bool:
        """Lay out what can be seen; False if the rest of it has a turn of its own."""
        if self._is_laying or not self._shown.lazy:
            return not self._is_laying
        self._is_laying, until = True, time.perf_counter() + PATIENCE
        while self._lay_some(self._shown.lazy, until - time.perf_counter()):
            pass  # other paragraphs are seen now
        self._is_laying = False
        return not self._layer.isActive()

    def _lay_some(self, layout: LazyLayout, seconds: float) -> bool:
        """Lay out what is seen now, which stays where it is; whether there is more to be seen.

        At the end of the text its end stays there.
        """
        bar, height = self._pane.verticalScrollBar(), self._pane.viewport().height()
        value, is_end = bar.value(), 0 < bar.value() in (bar.maximum(), self._end)
        done, by = layout.lay(value, value + height, seconds)
        bar.setValue(bar.maximum() if is_end else value + round(by))
        self._end = bar.value() if is_end and not done else 0
        if not done:
            self._layer.start()
        return done and bar.value() != value

    def _follow(self, top: float, by: float) -> None:
        """Keep what is seen where it is when something above it is of another height."""
        bar = self._pane.verticalScrollBar()
        if top < bar.value() and not self._is_laying:
            bar.setValue(bar.value() + round(by))
        self._pane.viewport().update()

    def _read_on(self) -> None:
        """Take in the next pieces."""
        until = time.perf_counter() + PATIENCE
        while time.perf_counter() < until:
            if not self._shown.read_on():
                self._reader.stop()
                self._pane.read_through.emit()
                break
        if self._wanted and self._wanted[0] < self._shown.characterCount():
            self._pane.scroll_to_place(self._wanted)
        self._pane.show_marks()
