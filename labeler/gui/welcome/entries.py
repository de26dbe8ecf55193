"""The list of recent projects."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from labeler.core.moment import now
from labeler.gui import dates
from labeler.gui.direction import turned
from labeler.gui.figures import isolated
from labeler.gui.labels import as_tip
from labeler.gui.text.scrollbar import CalmScrollBar
from labeler.gui.theme import BODY, RADIUS, SMALL, SPACE, current, font
from labeler.gui.welcome.recent import Recent
from labeler.gui.words import tr

_Index = QModelIndex | QPersistentModelIndex
_ENTRY = Qt.ItemDataRole.UserRole
_ROW = 52
_DATE = 120


class RecentList(QListWidget):
    """Recent projects by name, path and date; missing ones say so and can't be opened."""

    chosen = Signal(str)
    """The path of the project to open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Recent projects"))
        self.setItemDelegate(_Painter(self))
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        bar = CalmScrollBar(Qt.Orientation.Vertical, self, QPalette.ColorRole.Window)
        self.setVerticalScrollBar(bar)
        self.viewport().setAutoFillBackground(False)
        self.itemActivated.connect(self._on_activated)
        self.itemClicked.connect(self._on_activated)

    def show_entries(self, entries: Sequence[Recent]) -> None:
        """Show these projects, the first one current."""
        self.clear()
        for entry in entries:
            self.addItem(_item(entry))
        self.setMaximumHeight(_ROW * len(entries) + 2)
        self.setCurrentRow(next((i for i, e in enumerate(entries) if e.path.is_file()), -1))

    def _on_activated(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            entry: Recent = item.data(_ENTRY)
            self.chosen.emit(str(entry.path))


def _item(entry: Recent) -> QListWidgetItem:
    item = QListWidgetItem(entry.name)
    item.setData(_ENTRY, entry)
    missing = not entry.path.is_file()
    words = f"{entry.name}, {entry.path}, {tr('missing') if missing else day(entry.at)}"
    item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
    item.setToolTip(as_tip(str(entry.path)))
    if missing:
        item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def day(at: datetime) -> str:
    """`today`, `yesterday`, or the date as the system writes it."""
    local = at.astimezone()
    days = (now().astimezone().date() - local.date()).days
    if days in (0, 1):
        return tr("yesterday") if days else tr("today")
    return dates.day(at)


class _Painter(QStyledItemDelegate):
    """Draws one project: name over path, the date at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry: Recent = index.data(_ENTRY)
        there = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        painter.save()
        _draw_ground(painter, option)
        box = option.rect.adjusted(3 * SPACE, 2 * SPACE, -3 * SPACE, -2 * SPACE)
        name, path = _halves(box.adjusted(0, 0, -_DATE, 0))
        theme = current()
        name, path = turned(name, box), turned(path, box)
        _draw(painter, name, entry.name, theme.ink if there else theme.muted, bold=there)
        _draw(painter, path, isolated(str(entry.path)), theme.muted, size=SMALL)
        when = day(entry.at) if there else tr("missing")
        _draw(painter, box, when, theme.muted, side=Qt.AlignmentFlag.AlignRight)
        painter.restore()


def _halves(box: QRect) -> tuple[QRect, QRect]:
    upper = QRect(box.x(), box.y(), box.width(), box.height() // 2)
    return upper, upper.translated(0, box.height() // 2)


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Sink the row under the mouse; outline the current one while the list has the focus."""
    theme, state = current(), option.state
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_MouseOver and state & QStyle.StateFlag.State_Enabled:
        painter.setBrush(QColor(theme.well))
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(theme.accent))
    painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)


def _draw(
    painter: QPainter,
    box: QRect,
    text: str,
    colour: str,
    *,
    size: int = BODY,
    bold: bool = False,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    face = font(size, bold=bold)
    shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideMiddle, box.width())
    painter.setFont(face)
    painter.setPen(QColor(colour))
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
