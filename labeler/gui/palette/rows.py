"""How one action is drawn in the palette: its words, where it stands, and its key."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from labeler.gui.actions import Action
from labeler.gui.actions import current as keys
from labeler.gui.direction import is_turned, turned
from labeler.gui.palette.match import Match
from labeler.gui.theme import BODY, FOCUS, SMALL, SPACE, current, font

FOUND = Qt.ItemDataRole.UserRole
HEIGHT = 34
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Found:
    """An action that fits, what does it, and why it fits."""

    action: Action
    made: QAction
    match: Match


class Rows(QStyledItemDelegate):
    """Draws one line: the letters that were found are bold, the current line is framed."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All lines are of one height."""
        return QSize(0, HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Words at the left, menu and key at the right."""
        found: Found = index.data(FOUND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, option)
        box = option.rect.adjusted(3 * SPACE, 0, -3 * SPACE, 0)
        box.setRight(_draw_key(painter, option.rect, box, keys().told(found.action.id)) - 3 * SPACE)
        box.setRight(_draw_group(painter, option.rect, box, found.action) - 3 * SPACE)
        _draw_words(painter, turned(box, option.rect), found)
        painter.restore()


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    theme, state = current(), option.state
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    if chosen or state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(theme.well))
        painter.setPen(QPen(QColor(theme.accent), FOCUS) if chosen else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6)


def _draw_key(painter: QPainter, row: QRect, box: QRect, key: str) -> int:
    """The key at the right end, in its cap; where it begins."""
    if not key:
        return box.right()
    face = font(SMALL, mono=True)
    width = QFontMetrics(face).horizontalAdvance(key) + 3 * SPACE
    cap = QRect(box.right() - width, box.center().y() - 9, width, 19)
    painter.setPen(QPen(QColor(current().line), 1))
    painter.setBrush(QColor(current().panel))
    shown = turned(cap, row)
    painter.drawRoundedRect(QRectF(shown).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(QColor(current().muted))
    painter.setFont(face)
    painter.drawText(shown, Qt.AlignmentFlag.AlignCenter, key)
    return cap.left()


def _draw_group(painter: QPainter, row: QRect, box: QRect, action: Action) -> int:
    """The menu it stands in; where that begins."""
    group = action.group.replace("&", "")
    face = font(SMALL)
    width = QFontMetrics(face).horizontalAdvance(group)
    painter.setFont(face)
    painter.setPen(QColor(current().muted))
    where = QRect(box.right() - width, box.top(), width + 1, box.height())
    painter.drawText(turned(where, row), _LEFT, group)
    return where.left()


def _draw_words(painter: QPainter, box: QRect, found: Found) -> None:
    """The words, ticked if they are so already; the letters that were typed in bold."""
    painter.setPen(QColor(current().ink))
    words = found.action.path
    if found.made.isCheckable() and found.made.isChecked():
        painter.setFont(font(BODY))
        painter.drawText(box, _LEFT, "✓")
    box = turned(box.adjusted(5 * SPACE, 0, 0, 0), box)
    if QFontMetrics(font(BODY, bold=True)).horizontalAdvance(words) > box.width():
        painter.setFont(font(BODY))
        shown = QFontMetrics(font(BODY)).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LEFT, shown)
        return
    for piece, bold in _pieces(words, found.match.places):
        painter.setFont(font(BODY, bold=bold))
        painter.drawText(box, _LEFT, piece)
        rest = box.adjusted(painter.fontMetrics().horizontalAdvance(piece), 0, 0, 0)
        box = turned(rest, box)


def _pieces(words: str, places: tuple[int, ...]) -> list[tuple[str, bool]]:
    """The words cut where bold begins and ends; whole where they may run both ways, or join."""
    if is_turned() or any(
        0x0590 <= ord(letter) < 0x2000 for letter in words
    ):  # letters written together
        return [(words, False)]
    pieces: list[tuple[str, bool]] = []
    for place, letter in enumerate(words):
        bold = place in places
        if pieces and pieces[-1][1] is bold:
            pieces[-1] = pieces[-1][0] + letter, bold
        else:
            pieces.append((letter, bold))
    return pieces
