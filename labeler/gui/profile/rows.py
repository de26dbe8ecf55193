"""The list of those who judged before, and how one of them is drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from labeler.gui.direction import end, start, turned, write
from labeler.gui.labels import as_tip
from labeler.gui.text.scrollbar import CalmScrollBar
from labeler.gui.theme import BODY, SPACE, current, font
from labeler.gui.words import tr

NAME = Qt.ItemDataRole.UserRole
_TOLD = Qt.ItemDataRole.UserRole + 1

ROW = 8 * SPACE
_MOST = 8
"""Rows that are shown at once."""


class ProfileList(QListWidget):
    """Names at one side, what each of them judged at the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Profiles"))
        self.setItemDelegate(_Painter(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(CalmScrollBar(Qt.Orientation.Vertical, self))

    def add(self, name: str, told: str) -> QListWidgetItem:
        """Another row."""
        item = QListWidgetItem(f"{name}   —   {told}", self)
        item.setData(NAME, name)
        item.setData(_TOLD, told)
        item.setToolTip(as_tip(name))
        return item

    def fit(self) -> None:
        """Be as high as the rows, up to eight of them."""
        self.setFixedHeight(min(self.count(), _MOST) * ROW + 2 * SPACE)


class _Painter(QStyledItemDelegate):
    """One row; the chosen one lies on the accent."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, state = current(), option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent if chosen else theme.well))
            painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 4, 4)
        box = option.rect.adjusted(3 * SPACE, 0, -3 * SPACE, 0)
        told = str(index.data(_TOLD))
        room = QFontMetrics(font(BODY)).horizontalAdvance(told)
        painter.setFont(font(BODY))
        painter.setPen(QColor(theme.panel if chosen else theme.muted))
        write(painter, box, end(), told)
        painter.setPen(QColor(theme.panel if chosen else theme.ink))
        _write_name(painter, box.adjusted(0, 0, -room - 4 * SPACE, 0), box, str(index.data(NAME)))
        painter.restore()


def _write_name(painter: QPainter, area: QRect, within: QRect, name: str) -> None:
    face = font(BODY, bold=True)
    shown = QFontMetrics(face).elidedText(name, Qt.TextElideMode.ElideRight, area.width())
    painter.setFont(face)
    write(painter, turned(area, within), start(), shown)
