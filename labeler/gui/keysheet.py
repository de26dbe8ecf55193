"""All keys by what they do: a sheet beside the work, made of the actions that there are."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from labeler.gui.actions import Action
from labeler.gui.actions import current as keys
from labeler.gui.actions.keymap import native
from labeler.gui.direction import turned
from labeler.gui.labels import make_label
from labeler.gui.text.scrollbar import CalmScrollBar
from labeler.gui.theme import BODY, READING, SMALL, SPACE, current, font
from labeler.gui.words import tr

_WIDE = 720
"""Pixels from which on two columns stand side by side."""


class KeySheet(QDialog):
    """Every action that has a key, under the name of its menu. Scrolls where there is no room."""

    change_requested = Signal()
    """The person wants other keys."""

    def __init__(self, told: Sequence[Action], window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        self._sheet = QScrollArea(self)
        self._sheet.setWidgetResizable(True)
        self._sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheet.setFrameShape(QFrame.Shape.NoFrame)
        self._sheet.setVerticalScrollBar(CalmScrollBar(Qt.Orientation.Vertical, self._sheet))
        self._sheet.setAccessibleName(tr("Keys"))
        self._columns = QWidget()
        self._row = QHBoxLayout(self._columns)
        self._row.setContentsMargins(0, 0, 3 * SPACE, 0)
        self._row.setSpacing(10 * SPACE)
        self._fill(told, two=window.width() >= _WIDE + 8 * SPACE)
        self._sheet.setWidget(self._columns)
        self._lay_out()

    def open_beside(self) -> None:
        """Show it over the window, no larger than that; the work goes on meanwhile."""
        window = self._window
        wanted = self._columns.sizeHint()
        width = min(wanted.width() + 20 * SPACE, window.width() - 8 * SPACE)
        height = min(wanted.height() + 36 * SPACE, window.height() - 8 * SPACE)
        self.resize(width, height)
        self.show()
        self._sheet.setFocus()

    def _fill(self, told: Sequence[Action], *, two: bool) -> None:
        """Deal the groups to the columns, the next to the shorter one."""
        columns = [QVBoxLayout() for _ in range(2 if two else 1)]
        lengths = [0] * len(columns)
        for group, rows in _groups(told).items():
            at = lengths.index(min(lengths))
            head = make_label(group, size=READING, bold=True)
            head.setWordWrap(False)  # else it takes the height of a wrapped one
            columns[at].addWidget(head)
            columns[at].addLayout(_table(rows), 0)
            columns[at].addSpacing(4 * SPACE)
            lengths[at] += len(rows) + 2
        for column in columns:
            column.setSpacing(2 * SPACE)  # else that between the columns
            column.addStretch(1)
            self._row.addLayout(column, 1)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        change = buttons.addButton(tr("&Change keys…"), QDialogButtonBox.ButtonRole.ActionRole)
        change.clicked.connect(self._change)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * SPACE, 5 * SPACE, 3 * SPACE, 4 * SPACE)
        column.setSpacing(4 * SPACE)
        column.addWidget(self._sheet, 1)
        column.addWidget(buttons)

    def _change(self) -> None:
        self.close()
        self.change_requested.emit()


def _groups(told: Sequence[Action]) -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """What each does and its keys, by the menu; actions without a key are left out."""
    groups: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for action in told:
        pressed = keys().keys(action.id)
        if pressed:
            rows = groups.setdefault(action.group.replace("&", ""), [])
            rows.append((action.path, tuple(map(native, pressed))))
    return groups


def _table(rows: Sequence[tuple[str, tuple[str, ...]]]) -> QGridLayout:
    """Keys at the left, what they do at the right."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(4 * SPACE)
    grid.setVerticalSpacing(SPACE + 2)
    grid.setColumnStretch(1, 1)
    for row, (does, pressed) in enumerate(rows):
        grid.addWidget(Caps(pressed), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(make_label(does), row, 1)
    grid.setRowStretch(len(rows), 1)
    return grid


class Caps(QWidget):
    """A row of key caps, painted."""

    def __init__(self, pressed: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed = pressed
        self.setAccessibleName(", ".join(pressed))
        metrics = QFontMetrics(font(SMALL, mono=True))
        self._widths = [metrics.horizontalAdvance(key) + 3 * SPACE for key in pressed]
        self.setFixedHeight(max(20, QFontMetrics(font(BODY)).height()))
        self.setFixedWidth(max(90, sum(self._widths) + SPACE * (len(pressed) - 1) + 1))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One cap for each key."""
        theme, x = current(), 0.5
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font(SMALL, mono=True))
            for key, width in zip(self._pressed, self._widths, strict=True):
                painter.setPen(QPen(QColor(theme.line), 1))
                painter.setBrush(QColor(theme.well))
                area = turned(QRect(round(x), 0, width, self.height()), self.rect())
                painter.drawRoundedRect(area.adjusted(0, 0, -1, -1), 4, 4)
                painter.setPen(QColor(theme.ink))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, key)
                x += width + SPACE
