"""Keeps what the user likes: theme, language, zoom, and the window as it was left."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QGuiApplication

from labeler.gui import places, wardrobe

if TYPE_CHECKING:
    from labeler.gui.project_page import ProjectPage
    from labeler.gui.window import MainWindow


class Likes(QObject):
    """Between the window and the preferences, which are written when the window closes."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._values = window.preferences.values

    def preference(self, name: str) -> object:
        """What is preferred."""
        return getattr(self._values, name)

    def prefer(self, what: tuple[str, object]) -> None:
        """Prefer something from now on, and keep it: a name of `Values`, and what it is to be."""
        name, value = what
        changed = self.preference(name) != value
        setattr(self._values, name, value)
        if name == "theme":
            wardrobe.wear(str(value))
        elif name == "language" and changed:
            QTimer.singleShot(0, self._retell)  # the menu it was chosen from is made anew, too
        self._window.preferences.save()

    def _retell(self) -> None:
        from labeler.gui.retelling import retell  # few change their language in their work

        retell(self._window, self._values.language)

    def take_place(self) -> None:
        """Put the window where it was left, or where it can be seen."""
        window, place = self._window, self._values.place
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if place and screens:
            window.setGeometry(places.found_again(QRect(*place), screens))
        else:
            window.resize(places.first_size(window.screen().availableSize()))
        if self._values.maximised:
            window.setWindowState(window.windowState() | places.MAXIMISED)

    def arrange(self, page: "ProjectPage") -> None:
        """Show an open project as the last one was left."""
        page.arrange(panel=self._values.panel, width=self._values.panel_width)
        page.label.reading.set_zoom(round(self._values.zoom * 100))
        page.label.zoomed.connect(self._notice_zoom)

    def _notice_zoom(self, percent: int) -> None:
        """See how large texts are read now."""
        self._values.zoom = percent / 100

    def notice(self, page: "ProjectPage") -> None:
        """See how a project is left."""
        self._values.panel, self._values.panel_width = page.panel_shown, page.panel_width

    def notice_window(self) -> None:
        """See where the window is left."""
        window = self._window
        if not window.isVisible():
            return
        whole = window.isMaximized() or window.isFullScreen()
        self._values.maximised = window.isMaximized()
        place = window.normalGeometry() if whole else window.geometry()
        self._values.place = [place.x(), place.y(), place.width(), place.height()]
