"""A place for a chart, which says what is missing until there is something to draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from labeler.gui.labels import make_label
from labeler.gui.learning import plotting
from labeler.gui.roles import CHART, told_as

if TYPE_CHECKING:
    from labeler.gui.learning.plot import Plot
    from labeler.gui.learning.series import Series

_PAUSE = 250
"""A chart is drawn again when nothing has changed for so long, ms: drawing may take longer than
a frame, and someone who presses keys faster looks at the pairs."""

_LONGEST = 5000
"""It is drawn all the same when it has waited so long, ms."""


@told_as(CHART)
class Chart(QWidget):
    """Shows words or a series; draws only while it is visible, and never in the caller's time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = make_label(muted=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._words)
        self._plot: Plot | None = None
        self._waiting: Series | None = None
        self._waited = QElapsedTimer()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._draw)
        self._make_room(drawn=False)

    def tell(self, name: str, basis: str) -> None:
        """Say what it shows and what that rests on, or else the words in its place."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(basis or self._words.text())

    def show_words(self, text: str) -> None:
        """Say why there is nothing to draw."""
        self._waiting = None
        self._words.setText(text)
        self._pages.setCurrentWidget(self._words)
        self._make_room(drawn=False)

    def show_series(self, series: Series) -> None:
        """Draw a series soon; of several in short order only the last."""
        if self._waiting is None:
            self._waited.start()
        self._waiting = series
        self._make_room(drawn=True)
        if self.isVisible() and not self._waited.hasExpired(_LONGEST):
            self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what came in while nobody was looking."""
        super().showEvent(event)
        if self._waiting is not None:
            self._pause.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._plot is not None:
            self._plot.dress()

    def _make_room(self, *, drawn: bool) -> None:
        """Take the height of a chart, or of two lines of words."""
        self.setMinimumHeight(64 if drawn else 0)
        self.setMaximumHeight(200 if drawn else 40)

    def _draw(self) -> None:
        if self._waiting is None or not self.isVisible():
            return
        if not plotting.loaded():
            self._pause.start()
            return
        series, self._waiting = self._waiting, None
        plot = self._made()
        plot.show_series(series)
        self._pages.setCurrentWidget(plot)

    def _made(self) -> Plot:
        """The plot, made the first time that it is wanted."""
        if self._plot is None:
            from labeler.gui.learning.plot import Plot

            self._plot = Plot()
            self._pages.addWidget(self._plot)
        return self._plot
