"""Presses that nobody meant: of a key that bounces, is held down, or is hit beside another."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget

APART = 50
"""Milliseconds between two presses that are meant; who presses twice on purpose takes a hundred."""

LIFTED = 10
"""Milliseconds for which a finger is off a key that it presses again; a held one never is."""

_PRESSED = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class Bounces(QObject):
    """Sees each key go down and up where the system hands it to the window, with the time.

    Of a key that is held X11 tells that it came up and went down at one and the same time, again
    and again; whether Qt sees that these belong together depends on how busy the program is.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._up: dict[int, int] = {}
        self._in_hand: tuple[int, int] | None = None
        self._last: int | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Remember it, and let it pass."""
        if isinstance(event, QKeyEvent) and event.timestamp():
            if event.type() in _PRESSED:
                self._in_hand = event.key(), event.timestamp()
            elif event.type() == QEvent.Type.KeyRelease:
                self._up[event.key()] = event.timestamp()
        return False

    def take(self) -> bool:
        """Whether the press that is being handled was meant, as far as can be told."""
        in_hand, self._in_hand = self._in_hand, None
        if in_hand is None:
            return True
        key, pressed = in_hand
        for before, least in ((self._up.get(key), LIFTED), (self._last, APART)):
            if before is not None and 0 <= pressed - before < least:
                return False
        self._last = pressed
        return True


def watch(widget: QWidget) -> None:
    """See the keys of the window that a widget is shown in, from now on."""
    window = widget.window().windowHandle()
    if window is not None and window.findChild(Bounces) is None:
        Bounces(window)


def was_meant(widget: QWidget) -> bool:
    """Whether the press of a key that a widget's shortcut answers to was meant."""
    window = widget.window().windowHandle()
    seen = window.findChild(Bounces) if window is not None else None
    return seen is None or seen.take()
