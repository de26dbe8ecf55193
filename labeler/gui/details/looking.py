"""Tells that an earlier judgment is on the screen, and leads out of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from labeler.core.late import Late
from labeler.gui import actions
from labeler.gui.desk import Desk
from labeler.gui.label.page import LabelPage
from labeler.gui.words import tr
from labeler.workflow.again import Again

if TYPE_CHECKING:
    from labeler.gui.details.band import Band


class Looking(QObject):
    """Puts the band above the texts while an earlier judgment is looked at."""

    def __init__(self, desk: Desk, page: LabelPage, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._page = desk, page
        self._band = Late(self._make_band)
        desk.reviewing.connect(self._review)
        desk.revealed.connect(self._review)

    @property
    def band(self) -> "Band":
        """The band; made when it is first wanted."""
        return self._band.get()

    def _make_band(self) -> "Band":
        from labeler.gui.details.band import Band

        band = Band(tr("Go on"))
        band.out.clicked.connect(self._desk.leave_review)
        self._tell_keys(band)
        self._page.place_band(band)
        return band

    def apply_keys(self) -> None:
        """Name the keys that are in use now."""
        if band := self._band.made:
            self._tell_keys(band)

    def _tell_keys(self, band: "Band") -> None:
        key = actions.told("judge.forward")
        both = tr("Esc, or {key} as often as it takes").format(key=key)
        band.out.setToolTip(both if key else tr("Esc"))

    def leave(self) -> bool:
        """Go on with what is to be judged; False if nothing earlier was looked at."""
        if self._desk.again is None:
            return False
        self._desk.leave_review()
        return True

    def _review(self, again: Again | None) -> None:
        if again is None:
            self.band.say("")
            return
        from labeler.gui.details.review import band_words

        back, total = self._desk.place
        counts = self._desk.terms.settings.revision_counts
        self.band.say(band_words(again, back, total, counts=counts))
