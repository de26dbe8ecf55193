"""The list of ways to show the texts: as Markdown, as written, and with their difference."""

from PySide6.QtWidgets import QComboBox, QWidget

from labeler.gui.label.reader import VIEWS
from labeler.gui.setup.calm import CalmCombo
from labeler.gui.speaking import name_list
from labeler.gui.text.look import View
from labeler.gui.text.reading import Reading
from labeler.gui.words import tr


class Ways(CalmCombo):
    """Offers those that there are for what is on the screen, and follows the key for the next."""

    def __init__(self, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        name_list(self, tr("How the texts are shown"))
        self.offer()
        self.activated.connect(self._choose)
        reading.view_changed.connect(self._follow)

    def offer(self) -> None:
        """Offer the ways of what is on the screen now: of two texts alone there is a difference."""
        views = self._reading.views
        if len(views) != self.count():
            self.clear()
            self.addItems([tr(VIEWS[view]) for view in views])
        self._follow(self._reading.view)

    def _choose(self, place: int) -> None:
        self._reading.set_view(self._reading.views[place])

    def _follow(self, view: View) -> None:
        """Show what is in use; of more than two texts as written in place of the difference."""
        views = self._reading.views
        self.setCurrentIndex(views.index(view if view in views else View.RAW))
