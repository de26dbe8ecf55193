"""All keys by what they do: a sheet beside the work, made of the actions that there are."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
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
from labeler.gui.buttons import named
from labeler.gui.direction import turned
from labeler.gui.labels import make_label
from labeler.gui.text.scrollbar import CalmScrollBar
from labeler.gui.theme import BODY, READING, SMALL, SPACE, current, font
from labeler.gui.words import tr

_TO = "…"
"""Stands between the first and the last of a row of keys."""

_ROOM = 200
"""Pixels for the keys of an action side by side."""

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
        on_window = QPalette.ColorRole.Window
        bar = CalmScrollBar(Qt.Orientation.Vertical, self._sheet, on_window)
        self._sheet.setVerticalScrollBar(bar)
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
        groups = _groups(told)
        widest = max(Caps(pressed).width() for rows in groups.values() for _, pressed in rows)
        for group, rows in groups.items():
            at = lengths.index(min(lengths))
            head = make_label(group, size=READING, bold=True)
            head.setWordWrap(False)  # else it takes the height of a wrapped one
            columns[at].addWidget(head)
            columns[at].addLayout(_table(rows, widest), 0)
            columns[at].addSpacing(4 * SPACE)
            lengths[at] += len(rows) + 2
        for column in columns:
            column.setSpacing(2 * SPACE)  # else that between the columns
            column.addStretch(1)
            self._row.addLayout(column, 1)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        change = buttons.addButton(tr("&Change keys…"), QDialogButtonBox.ButtonRole.ActionRole)
        change.setAutoDefault(False)  # the sheet is read, then closed
        change.clicked.connect(self._change)
        buttons.rejected.connect(self.close)
        close = named(buttons).button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * SPACE, 5 * SPACE, 3 * SPACE, 4 * SPACE)
        column.setSpacing(4 * SPACE)
        column.addWidget(self._sheet, 1)
        column.addWidget(buttons)

    def _change(self) -> None:
        self.close()
        self.change_requested.emit()


_Row = tuple[str, tuple[str, ...]]
"""What an action does, and its keys as this system writes them."""


def _groups(told: Sequence[Action]) -> dict[str, list[_Row]]:
    """What each does and its keys, by the menu; actions without a key are left out."""
    groups: dict[str, list[_Row]] = {}
    pressed = [action for action in told if keys().keys(action.id)]
    for _, run in groupby(pressed, _run):
        first, *others = run
        groups.setdefault(first.head, []).append(_row_of_many(first, *others))
    return groups


def _run(action: Action) -> tuple[str, str]:
    """What the actions of one row have in common: one for each card, with the first keys still."""
    changed = action.id in keys().own or not action.there
    return action.submenu, action.id if changed else ""


def _row_of_many(first: Action, *others: Action) -> _Row:
    """An action, or several for card after card."""
    if not others:
        return first.line, tuple(map(native, keys().keys(first.id)))
    last, submenu = others[-1], first.submenu.replace("&", "")
    words = tr("{what}: {first} to {last}")
    words = words.format(what=submenu, first=first.title, last=last.title)
    return words, (keys().told(first.id), _TO, keys().told(last.id))


def _table(rows: Sequence[_Row], widest: int) -> QGridLayout:
    """Keys at the left, in as much room as the widest need, what they do at the right."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(4 * SPACE)
    grid.setVerticalSpacing(SPACE + 2)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, widest)
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
        around = 3 * SPACE
        self._widths = [
            metrics.horizontalAdvance(key) + (around if key != _TO else 0) for key in pressed
        ]
        self._high = max(20, QFontMetrics(font(BODY)).height())
        self._places = list(_broken(self._widths))
        lines = 1 + max(line for _, line in self._places)
        ends = (x + width for (x, _), width in zip(self._places, self._widths, strict=True))
        self.setFixedHeight(lines * self._high + (lines - 1) * SPACE)
        self.setFixedWidth(max(90, *ends) + 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One cap for each key."""
        theme = current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font(SMALL, mono=True))
            keys = zip(self._pressed, self._widths, self._places, strict=True)
            for key, width, (x, line) in keys:
                painter.setPen(QPen(QColor(theme.line), 1))
                painter.setBrush(QColor(theme.well))
                top = line * (self._high + SPACE)
                area = turned(QRect(x, top, width, self._high), self.rect())
                if key != _TO:
                    painter.drawRoundedRect(area.adjusted(0, 0, -1, -1), 4, 4)
                painter.setPen(QColor(theme.ink))
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, key)


def _broken(widths: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where each cap begins, and on which line: long names of keys take several."""
    x = line = 0
    for width in widths:
        if x and x + width > _ROOM:
            x, line = 0, line + 1
        yield x, line
        x += width + SPACE
