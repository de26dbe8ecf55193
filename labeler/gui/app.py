"""The application: one window, dressed as the user or the system asks, until it is closed."""

import gc
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from labeler import __version__
from labeler.core.resources import resource
from labeler.gui import languages, wardrobe
from labeler.gui.preferences import Preferences, Values
from labeler.gui.window import MainWindow

ICON_SIZES = (32, 128)
"""Pixels of the pictures made of `icons/labeler.svg`, by `tests.icons`."""


def run(project: Path | None, annotator: str | None) -> int:
    """Show the window until it is closed; the exit code.

    Args:
        project: What to open; None shows the welcome page.
        annotator: Who judges; None takes the user's name.

    Raises:
        ProjectError: The project can't be opened; no window was shown.
    """
    preferences = Preferences()
    application = make_application(preferences)
    window = MainWindow(annotator, preferences)
    if project is not None:
        window.open_project(project)
    window.likes.take_place()
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


def icon() -> QIcon:
    """The program's sign in two sizes, drawn beforehand: an SVG would cost a start some ms."""
    made = QIcon()
    for size in ICON_SIZES:
        made.addFile(str(resource(f"icons/labeler-{size}.png")))
    return made


def _be_known() -> None:
    """Be a program of its own to the task bar of Windows, which else shows Python's sign."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("Labeler.Labeler")


def make_application(preferences: Preferences | None = None) -> QApplication:
    """Qt's application object, in the user's language and colours.

    Args:
        preferences: What the user prefers; None to follow the system.
    """
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    application.setApplicationName("labeler")
    application.setApplicationDisplayName("Labeler")
    application.setApplicationVersion(__version__)
    application.setOrganizationName("Labeler")
    QGuiApplication.setDesktopFileName("labeler")
    _be_known()
    application.setWindowIcon(icon())
    preferred = preferences.values if preferences else Values()
    languages.put_on(application, preferred.language)
    wardrobe.wear(preferred.theme)
    application.styleHints().colorSchemeChanged.connect(wardrobe.follow)
    return application
