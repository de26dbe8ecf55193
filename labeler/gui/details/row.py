"""A row that takes single keys while it has the focus, before the page's own keys do."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from labeler.gui.actions.layouts import stand_in
from labeler.gui.theme import FOCUS, current

_OWN = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Space,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
}
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def digit(event: QKeyEvent) -> int | None:
    """The number that a key stands for, 1 to 10 (the key 0); None for any other key."""
    text = event.text() if event.text().isdecimal() else stand_in(event)
    if event.modifiers() not in _BARE or len(text) != 1 or text not in "0123456789":
        return None
    return int(text) or 10


class Row(QWidget):
    """Reached by Tab. Digits, arrows, space and delete are its own while it has the focus.

    All else goes to the page: a key that chooses still chooses.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)

    def event(self, event: QEvent) -> bool:
        """Claim the keys that are its own before a shortcut of the page takes them."""
        wanted = event.type() == QEvent.Type.ShortcutOverride
        if wanted and isinstance(event, QKeyEvent) and self.claims(event):
            event.accept()
            return True
        return super().event(event)

    def claims(self, event: QKeyEvent) -> bool:
        """Whether a key is the row's own."""
        bare = event.modifiers() in _BARE
        return digit(event) is not None or (bare and event.key() in _OWN)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the row's own keys do."""
        number = digit(event)
        if number is not None:
            self.number(number)
        elif self.claims(event):
            self.own_key(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def number(self, number: int) -> None:
        """A digit was pressed, 1 to 10."""

    def own_key(self, key: Qt.Key) -> None:
        """An arrow, space, backspace or delete was pressed."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A line around whatever has the focus."""
        if self.hasFocus():
            with QPainter(self) as painter:
                self.paint_focus(painter)

    def paint_focus(self, painter: QPainter) -> None:
        """A frame in the accent around the row."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current().accent), FOCUS))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = FOCUS / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)


def is_single(event: QEvent) -> bool:
    """Whether a shortcut is about to take a key that is pressed without Ctrl."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    return not event.modifiers() & Qt.KeyboardModifier.ControlModifier
