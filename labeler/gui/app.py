"""The application: one window, dressed in the system's colours, until it is closed."""

import gc
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from labeler import __version__
from labeler.gui import style
from labeler.gui.theme import DARK, LIGHT
from labeler.gui.window import MainWindow, first_size


def run(project: Path | None, annotator: str | None) -> int:
    """Show the window until it is closed; the exit code.

    Args:
        project: What to open; None shows the welcome page.
        annotator: Who judges; None takes the user's name.

    Raises:
        ProjectError: The project can't be opened; no window was shown.
    """
    application = make_application()
    window = MainWindow(annotator)
    if project is not None:
        window.open_project(project)
    window.resize(first_size(window.screen().availableSize()))
    window.show()
    application.processEvents()
    print(f"Labeler is open: {project}" if project else "Labeler is open", flush=True)
    gc.freeze()  # what is there now stays; the collector need not look at it between two pairs
    gc.enable()
    _heed_signals(window)
    window.start()
    return application.exec()


def _heed_signals(window: MainWindow) -> None:
    from labeler.gui.signals import Signals  # sockets and all, which the first picture is spared

    Signals(window.close, window)


def make_application() -> QApplication:
    """Qt's application object, which follows the system between light and dark."""
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    application.setApplicationName("labeler")
    application.setApplicationDisplayName("Labeler")
    application.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("labeler")
    dress()
    application.styleHints().colorSchemeChanged.connect(dress)
    return application


def dress() -> None:
    """Put on the theme that the system asks for; light where it says nothing."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        scheme = application.styleHints().colorScheme()
        style.apply(application, DARK if scheme is Qt.ColorScheme.Dark else LIGHT)
