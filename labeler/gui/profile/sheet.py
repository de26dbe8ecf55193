"""Asks who judges: those who did before, and a line for a new name."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from labeler.core.annotator import LONGEST, annotator_name
from labeler.core.errors import LabelerError
from labeler.gui import dates
from labeler.gui.buttons import named
from labeler.gui.figures import count
from labeler.gui.labels import make_label
from labeler.gui.profile.rows import NAME, ProfileList
from labeler.gui.theme import SPACE
from labeler.gui.words import tr
from labeler.storage.profiles import Profile


class ProfileSheet(QDialog):
    """Lists who judged here before, the usual person chosen already: one Enter is enough."""

    chosen = Signal(str)
    """The annotator's name."""

    def __init__(self, profiles: Sequence[Profile], usual: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Who judges?"))
        self.setMinimumWidth(420)
        self.list = ProfileList(self)
        self.name = QLineEdit(self)
        self.name.setMaxLength(LONGEST)
        self.name.setAccessibleName(tr("A new name"))
        self.name.setPlaceholderText(tr("or a new name"))
        self._problem = make_label()
        self._problem.setForegroundRole(QPalette.ColorRole.BrightText)
        self._fill(profiles, usual)
        self._lay_out()
        self.name.textEdited.connect(self._written)
        self.list.itemActivated.connect(self._take)
        self.list.setFocus()

    def _fill(self, profiles: Sequence[Profile], usual: str) -> None:
        known = {profile.name for profile in profiles}
        rows = [(profile.name, _told(profile)) for profile in profiles]
        if usual not in known:
            rows.insert(0, (usual, tr("nothing judged here yet")))
        for name, told in rows:
            item = self.list.add(name, told)
            if name == usual:
                self.list.setCurrentItem(item)
        self.list.fit()

    def _lay_out(self) -> None:
        kind = QDialogButtonBox.StandardButton
        box = named(QDialogButtonBox(kind.Ok | kind.Cancel))
        box.accepted.connect(self._take)
        box.rejected.connect(self.reject)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * SPACE, 5 * SPACE, 6 * SPACE, 5 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(make_label(tr("Who judges?"), bold=True))
        note = tr("Every judgment is recorded under a name; sides are shuffled for each annotator.")
        column.addWidget(make_label(note, muted=True))
        for widget in (self.list, self.name, self._problem, box):
            column.addWidget(widget)

    def _written(self, text: str) -> None:
        """A new name goes before what is chosen in the list."""
        self._problem.hide()
        if text.strip():
            self.list.clearSelection()

    def _take(self) -> None:
        item = self.list.currentItem()
        known = "" if item is None else str(item.data(NAME))
        try:
            name = annotator_name(self.name.text().strip() or known)
        except LabelerError:
            self._problem.setText(tr("Give a name that can be printed."))
            self._problem.show()
            self.adjustSize()  # else it takes its line from the others
            self.name.setFocus()
            return
        self.accept()
        self.chosen.emit(name)


def _told(profile: Profile) -> str:
    """How much they judged, and when last."""
    day = dates.day(profile.last)
    return tr("{judged} judged, last on {day}").format(judged=count(profile.judged), day=day)
