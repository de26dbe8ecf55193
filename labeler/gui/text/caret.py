"""Selecting by keys in a text that is only read: Shift with an arrow begins it, Esc ends it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from labeler.gui.text.pane import ReadingPane

_BEGIN = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
_SHIFTED = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier,
)


class Caret(QObject):
    """Gives a pane a caret while somebody selects; otherwise its arrows scroll.

    While it is there, arrows move it, with Shift they select, with Ctrl and Shift by words.
    """

    def __init__(self, pane: "ReadingPane") -> None:
        super().__init__(pane)
        self._pane, self._is_there = pane, False
        pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key that ends it, and see the one that begins it before the pane does."""
        if watched is self._pane and event.type() is QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._pressed(event)
        return False

    def leave(self) -> None:
        """Let the arrows scroll again, and nothing be selected."""
        if self._is_there:
            self._is_there = False
            self._allow(False)
            cursor = self._pane.textCursor()
            cursor.clearSelection()
            self._pane.setTextCursor(cursor)

    def _pressed(self, event: QKeyEvent) -> bool:
        """Whether the key was for this alone."""
        if self._is_there and event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        if not self._is_there and event.key() in _BEGIN and event.modifiers() in _SHIFTED:
            self._begin()
        return False

    def _begin(self) -> None:
        """At what is selected already, else where it was, else at the top of what can be seen."""
        self._is_there = True
        self._allow(True)
        pane = self._pane
        seen = pane.viewport().rect().contains(pane.cursorRect().center())
        if not pane.textCursor().hasSelection() and not seen:
            pane.setTextCursor(pane.cursorForPosition(QPoint(0, 0)))

    def _allow(self, allow: bool) -> None:
        """Have Qt select by keys, or scroll by them."""
        flag = Qt.TextInteractionFlag.TextSelectableByKeyboard
        flags = self._pane.textInteractionFlags()
        self._pane.setTextInteractionFlags(flags | flag if allow else flags & ~flag)
