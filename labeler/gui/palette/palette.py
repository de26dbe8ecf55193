"""The palette itself: a line to type into, and below it what fits, best first."""

from collections.abc import Mapping, Sequence
from functools import cache

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from labeler.gui.actions import Action, current
from labeler.gui.actions.catalogue import every_action
from labeler.gui.labels import make_label
from labeler.gui.palette.match import Match, match
from labeler.gui.palette.rows import FOUND, HEIGHT, Found, Rows
from labeler.gui.text.scrollbar import CalmScrollBar
from labeler.gui.theme import RADIUS, READING, SPACE, font
from labeler.gui.theme import current as theme
from labeler.gui.words import in_english, tr

_WIDTH, _MOST = 600, 10
_STAY = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
"""The palette stays while another program, or a menu of its line, has the focus."""


class Palette(QFrame):
    """Finds an action by a few of its letters. Deletes itself when it closes.

    Args:
        offered: What can be done now, with what does it.
        window: Over which it opens, and where the focus goes back to.
    """

    def __init__(self, offered: Sequence[tuple[Action, QAction]], window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Find an action"))
        self._offered = [each for each in offered if each[0].id != "help.palette"]
        self._before = QApplication.focusWidget()
        self._line = QLineEdit(self)
        self._line.setPlaceholderText(tr("What do you want to do?"))
        self._line.setAccessibleName(tr("Letters of the action"))
        self._line.setFont(font(READING))
        self._line.textChanged.connect(self._search)
        self._line.installEventFilter(self)
        self._list = QListWidget(self)
        self._nothing = make_label(tr("No action that can be had now is called that."), muted=True)
        self._lay_out()
        self._search("")

    @property
    def found(self) -> list[str]:
        """The ids of what fits, best first."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return [item.data(FOUND).action.id for item in items]

    def show_over_window(self) -> None:
        """Open in the upper middle of the window, and take what is typed."""
        window = self._window
        self.resize(min(_WIDTH, window.width() - 8 * SPACE), self.height())
        self._fit()
        corner = QPoint((window.width() - self.width()) // 2, 16 * SPACE)
        self.move(corner)
        self.show()
        self.raise_()
        self._line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the list follow the keys pressed in the line; close when something else is wanted."""
        if watched is not self._line:
            return False
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._pressed(event)
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAY:
            self.close()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A panel with a line around it, round as all that lies on the page."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(theme().panel))
            painter.setPen(QColor(theme().muted))
            edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(edge, RADIUS, RADIUS)

    def _pressed(self, event: QKeyEvent) -> bool:
        """Whether a key of the line was for the list."""
        match event.key():
            case Qt.Key.Key_Escape:
                self._leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._do(self._list.currentItem())
            case Qt.Key.Key_Down | Qt.Key.Key_Up | Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                self._move(event.key())
            case _:
                return False
        return True

    def _move(self, key: int) -> None:
        """Another line; from the last on to the first, and back."""
        rows = self._list.count()
        if rows:
            far = _MOST if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) else 1
            down = key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
            row = self._list.currentRow() + (far if down else -far)
            self._list.setCurrentRow(row % rows if far == 1 else max(0, min(rows - 1, row)))

    def _search(self, letters: str) -> None:
        """Show what fits; all in the order of the menus while nothing is typed."""
        found = [Found(a, made, m) for a, made in self._offered if (m := _fit(letters, a))]
        if letters.strip():
            found.sort(key=lambda each: -each.match.score)
        self._list.clear()
        for each in found:
            item = QListWidgetItem(each.action.path, self._list)
            item.setData(FOUND, each)
            key = current().told(each.action.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.action.path} {key}".strip())
        self._list.setCurrentRow(0)
        self._list.setFixedHeight(min(len(found), _MOST) * HEIGHT)
        self._list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._fit()

    def _fit(self) -> None:
        """Be no taller than what was found."""
        column, width = self._column, self.width()
        column.activate()
        wraps = column.hasHeightForWidth()
        height = column.totalHeightForWidth(width) if wraps else column.totalSizeHint().height()
        self.resize(width, height)

    def _do(self, item: QListWidgetItem | None) -> None:
        """Close, lead back, and have the action done there."""
        if item is not None:
            made: QAction = item.data(FOUND).made
            self._leave()
            made.trigger()

    def _leave(self) -> None:
        self.close()
        if self._before is not None and isValid(self._before):  # it may be gone meanwhile
            self._before.setFocus()

    def _lay_out(self) -> None:
        self._list.setItemDelegate(Rows(self._list))
        self._list.setAccessibleName(tr("Actions"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setVerticalScrollBar(CalmScrollBar(Qt.Orientation.Vertical, self._list))
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._do)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        column.setSpacing(2 * SPACE)
        for part in (self._line, self._list, self._nothing):
            column.addWidget(part)


def _fit(letters: str, action: Action) -> Match | None:
    """How well an action fits by its words, or else by what it is also called, as in English."""
    by_words = match(letters, action.path)
    by_names = [
        Match(found.score - 10, ())
        for name in (action.also, english_names().get(action.id, ""))
        if _stands_in(letters, name) and (found := match(letters, name))
    ]
    if by_words or by_names:
        return max(filter(None, (by_words, *by_names)), key=lambda each: each.score)
    group = action.group.replace("&", "")
    around = f"{action.path} {group} {action.also} {action.tip}"
    other = match(letters, around) if _stands_in(letters, around) else None
    return None if other is None else Match(other.score // 2 - 10, ())


@cache
def english_names() -> Mapping[str, str]:
    """What actions are called in English, by their ids, whatever the language of the window."""
    with in_english():
        return {action.id: action.path for action in every_action()}


def _stands_in(letters: str, text: str) -> bool:
    """Whether each word typed is there as it was typed: single letters stand in any long text."""
    wanted, inside = letters.casefold().split(), text.casefold()
    return bool(wanted) and all(word in inside for word in wanted)
