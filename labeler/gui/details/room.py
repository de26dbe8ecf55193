"""How much of the page's height the panel may take: the texts need the rest."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from labeler.gui.details.panel import DetailsPanel

OTHERS = 510
"""Pixels of the page that texts, keys and foot of a pair need at least."""

BAND = 48
"""Pixels of the band that tells that an earlier judgment is on the screen."""


class Room(QObject):
    """Shares the page's height out anew whenever it, or what is on it, changes."""

    def __init__(self, page: QWidget, panel: DetailsPanel) -> None:
        super().__init__(panel)
        self._page, self._panel = page, panel
        self._many, self._banded = 2, False
        page.installEventFilter(self)
        self.share()

    def share(self, many: int = 2, *, banded: bool = False) -> None:
        """Leave room for so many texts, and for the band above them."""
        self._many, self._banded = many, banded
        others = OTHERS
        if many > 2:
            others = max(others, self._page.minimumSizeHint().height() - self._panel.height())
        self._panel.set_room(self._page.height() - others - (BAND if banded else 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the page's height."""
        if event.type() == QEvent.Type.Resize:
            self.share(self._many, banded=self._banded)
        return super().eventFilter(watched, event)
