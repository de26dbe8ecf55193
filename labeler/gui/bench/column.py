"""A page of the bench: charts one below the other, each kept in its place when figures move."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from labeler.gui.charts import ChartView
from labeler.gui.charts.kinds import Ready
from labeler.gui.direction import is_turned
from labeler.gui.labels import make_label
from labeler.gui.text.scrollbar import CalmScrollBar
from labeler.gui.theme import RADIUS, READING, SMALL, SPACE, current
from labeler.gui.words import tr

WIDEST = 980
"""Pixels that a chart is wide at most: eyes follow a row no further."""

_NARROWEST = 880
"""Pixels of a page for each column of charts; a narrower page has one."""


class Column(QScrollArea):
    """Title, a line that says what the page is for, and its charts.

    Attributes:
        charts: What is shown, from the top.
    """

    opened = Signal(object)
    """A Mark whose comparison is to be shown."""
    failed = Signal(str)
    """Why a chart was not saved."""

    def __init__(self, title: str, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.charts: list[ChartView] = []
        self._panels: list[QWidget] = []
        self._columns = 1
        self._state = make_label(size=SMALL, muted=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(4 * SPACE)
        self._column.setContentsMargins(8 * SPACE, 6 * SPACE, 8 * SPACE, 8 * SPACE)
        self._column.addWidget(make_label(title, size=READING + 4, bold=True))
        self._column.addWidget(make_label(purpose, muted=True))
        self._column.addWidget(self._state)
        self._grid = QGridLayout()
        self._grid.setSpacing(4 * SPACE)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBar(CalmScrollBar(Qt.Orientation.Vertical, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.setWidget(self._inner())
        self.say("")

    def _inner(self) -> QWidget:
        inner = QWidget()
        inner.setLayout(self._column)
        inner.setBackgroundRole(QPalette.ColorRole.Window)
        return inner

    def insert(self, widget: QWidget) -> None:
        """Put controls under the purpose, over the charts."""
        self._column.insertWidget(2, widget)

    def say(self, words: str) -> None:
        """What is going on: computing, or why that did not work; nothing hides the line."""
        self._state.setText(words)
        self._state.setVisible(bool(words))

    def show_charts(self, ready: Sequence[Ready]) -> None:
        """Show these charts; those that were there take the new figures in their place."""
        self.say("")
        while len(self.charts) < len(ready):
            self._add_chart()
        for chart, (content, drawing) in zip(self.charts, ready, strict=False):
            chart.show_content(content, drawing)
        for place, panel in enumerate(self._panels):
            panel.setVisible(place < len(ready))

    def _add_chart(self) -> None:
        chart = ChartView()
        chart.opened.connect(self.opened)
        chart.failed.connect(self.failed)
        self.charts.append(chart)
        panel = _Panel(chart)
        self._panels.append(panel)
        self._place(len(self._panels) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for them."""
        super().resizeEvent(event)
        room = self.viewport().width()
        columns = 2 if room >= 2 * _NARROWEST else 1
        taken = 4 * SPACE + columns * (WIDEST + 4 * SPACE)
        start, end = 8 * SPACE, max(8 * SPACE, room - taken)
        left, right = (end, start) if is_turned() else (start, end)
        self._column.setContentsMargins(left, 6 * SPACE, right, 8 * SPACE)
        if columns != self._columns:
            self._columns = columns
            self._grid.setColumnStretch(1, columns - 1)
            for place in range(len(self._panels)):
                self._place(place)

    def _place(self, place: int) -> None:
        """Row by row, the top of each in line."""
        row, column = divmod(place, self._columns)
        self._grid.addWidget(self._panels[place], row, column, Qt.AlignmentFlag.AlignTop)


class _Panel(QWidget):
    """A panel with one chart, framed as cards are."""

    def __init__(self, chart: ChartView) -> None:
        super().__init__()
        within = QVBoxLayout(self)
        within.setContentsMargins(5 * SPACE, 4 * SPACE, 5 * SPACE, 4 * SPACE)
        within.addWidget(chart)
        self.setMaximumWidth(WIDEST)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Panel and frame."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(current().panel))
            painter.setPen(QPen(QColor(current().line), 1))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS
            )


def computing() -> str:
    """Said while figures are worked out."""
    return tr("Working the figures out …")
