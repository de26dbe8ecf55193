"""Whether the plotting library is loaded: half a second that must not fall between two pairs.

It is loaded in the window's thread, once the first pair is on the screen, a few milliseconds at a
time. Not in the worker: nothing promises that Qt's bindings bear modules that use them being
imported in one thread while another paints. NumPy knows no Qt, and has a thread of its own: the
worker imports it too, and whoever comes second waits for the first.
"""

import gc
import time
from collections.abc import Iterator
from importlib import import_module
from threading import Thread

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer

from labeler.core.preloading import is_preloading
from labeler.gui.imports import in_steps

PATIENCE = 0.006
"""Seconds for which it is loaded before the window has its turn again."""

_TICK = 10
"""Milliseconds from one turn to the next."""

_LIBRARY = "labeler.gui.learning.plot"
_NEEDED = (
    "subprocess",
    "importlib.resources",
    "PySide6.QtSvg",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtTest",
    "unittest",
    "multiprocessing.connection",
    "multiprocessing.shared_memory",
)
"""What pyqtgraph imports before anything of its own, else all in one go."""

_loaded = False
_left: Iterator[None] | None = None


class Loading(QObject):
    """Loads the library turn by turn, and goes on where another left off."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._turn = QTimer(self, singleShot=True, interval=_TICK)
        self._turn.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin; does nothing once all is there."""
        if not _loaded:
            self._turn.start()

    def _go_on(self) -> None:
        """Load for a moment, unless that would be to wait for what the worker reads."""
        if is_preloading():
            self._turn.start()
            return
        until, steps = time.perf_counter() + PATIENCE, _steps()
        while next(steps, steps) is None:
            if time.perf_counter() > until:
                self._turn.start()
                return


def load() -> None:
    """Import what charts are drawn with, or what is left of it, now."""
    for _ in _steps():
        pass


def loaded() -> bool:
    """Whether a chart can be drawn at once."""
    return _loaded


def _steps() -> Iterator[None]:
    """What is left to do; there is one way through it in a process, as modules are loaded once."""
    global _left  # noqa: PLW0603
    if _left is None:
        _left = _all_steps()
    return _left


def _all_steps() -> Iterator[None]:
    """Import it in steps, some of 10 ms, most of less than one."""
    global _loaded  # noqa: PLW0603
    yield from _numpy()
    for name in _NEEDED:
        import_module(name)
        yield
    for bindings in (QtCore, QtGui, QtWidgets):
        for name in dir(bindings):  # pyqtgraph asks for every class, and each is made when it is
            getattr(bindings, name)
            yield
    yield from in_steps("pyqtgraph")
    import_module(_LIBRARY)
    gc.freeze()  # the collector need not look through it between two pairs
    _loaded = True


def _numpy() -> Iterator[None]:
    """Import NumPy beside the window's thread."""
    importing = Thread(target=import_module, args=("numpy",), name="numpy")
    importing.start()
    while importing.is_alive():
        importing.join(PATIENCE)
        yield
