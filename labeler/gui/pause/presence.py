"""Sees that the annotator is there: every key, click, movement and scroll in the window."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

from labeler.gui.desk import Desk

_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.ShortcutOverride,  # all that comes here of a key that is a shortcut
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletMove,
    QEvent.Type.NativeGesture,
}


class Presence(QObject):
    """Tells the desk, whose clock counts only time with input, for as long as the desk lives.

    It listens where the system hands events to the window: there are few of them. Whoever listens
    to the application or to widgets is called for each painting and timer, which keys would pay.

    Args:
        window: As the system knows it; there once the main window is shown.
    """

    def __init__(self, window: QWindow, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """See it, and let it pass."""
        if event.type() in _INPUT:
            self._desk.touch()
        return False
