"""Takes breaks: covers the texts, stops the clock, and tells how the day went."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from labeler.core.errors import LabelerError
from labeler.core.moment import day_began, now
from labeler.gui.desk import Desk
from labeler.gui.label.page import LabelPage
from labeler.storage.profiles import Day

if TYPE_CHECKING:
    from labeler.gui.pause.cover import PauseCover


class Breaks(QObject):
    """Between the desk, which stops the clock, and the cover over the texts."""

    def __init__(self, desk: Desk, page: LabelPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._page = desk, page
        desk.paused.connect(self._follow)

    def toggle(self) -> None:
        """Take a break, or go on."""
        if self._desk.session.active.is_paused:
            self._desk.resume()
        else:
            self._desk.pause()

    @cached_property
    def cover(self) -> "PauseCover":
        """What lies over the texts; made for the first break."""
        from labeler.gui.pause.cover import PauseCover

        cover = PauseCover(self._page)
        cover.resumed.connect(self._desk.resume)
        return cover

    def _follow(self, paused: bool) -> None:
        if paused:
            self.cover.cover(self._today())
        else:
            self.cover.uncover()

    def _today(self) -> Day:
        session = self._desk.session
        try:
            return session.project.day(session.annotator, day_began(now()))
        except LabelerError:
            return Day()
