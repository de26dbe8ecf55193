"""Ctrl+C in the terminal, and a polite request to end, close the window as a person would."""

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class Signals(QObject):
    """Calls `close` when the process is asked to end.

    Qt's loop does not return to the interpreter by itself, so the interpreter's wake-up socket
    rouses it; polling would keep an idle window busy.
    """

    def __init__(self, close: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._close = close
        self._near, self._far = socket.socketpair()
        for end in (self._near, self._far):
            end.setblocking(False)
        signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)
        for asked in (signal.SIGINT, signal.SIGTERM):
            signal.signal(asked, self._ignore)
        notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._roused)

    def _ignore(self, *_: object) -> None:
        """The byte in the socket says all there is to say."""

    def _roused(self) -> None:
        asked = self._near.recv(64)
        if signal.SIGINT in asked or signal.SIGTERM in asked:
            self._close()
