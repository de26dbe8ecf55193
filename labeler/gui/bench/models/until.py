"""From which judgments a head is to learn: all, or as it stood at some time."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from labeler.gui.bench.models.pair import Names
from labeler.gui.setup.calm import CalmSpin
from labeler.gui.speaking import name_list
from labeler.gui.theme import SPACE
from labeler.gui.words import tr

_ALL, _AFTER, _ON = "all", "after", "on"
_MOST = 99_999_999


class Until(QWidget):
    """Offers all judgments, those up to a number or a day, and those before guidelines changed.

    Attributes:
        kind: Which of these.
        number: After how many judgments.
        day: At the end of which day.
    """

    changed = Signal()
    """Something else is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.number, self.day = Names(16, self), CalmSpin(self), QDateEdit(self)
        name_list(self.kind, tr("From which judgments the head learns"))
        self.number.setAccessibleName(tr("After how many judgments"))
        self.day.setAccessibleName(tr("At the end of which day"))
        self.number.setRange(1, _MOST)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setDate(QDate.currentDate())
        self.day.lineEdit().setTextMargins(2 * SPACE, 0, 2 * SPACE, 0)
        for field in (self.number, self.day):
            field.setFixedHeight(self.kind.sizeHint().height())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addWidget(self.kind, 1)
        row.addWidget(self.number)
        row.addWidget(self.day)
        row.addStretch()  # else the list would stand in the middle of a wide page
        self.kind.currentIndexChanged.connect(self._change)
        self.offer(())

    def offer(self, guidelines: Sequence[tuple[int, datetime]]) -> None:
        """Offer also what was before each of those versions of the guidelines came."""
        chosen = self.kind.currentIndex()
        self.kind.blockSignals(True)
        self.kind.clear()
        self.kind.addItem(tr("all judgments, in folds"), _ALL)
        self.kind.addItem(tr("as it stood after judgment"), _AFTER)
        self.kind.addItem(tr("as it stood at the end of"), _ON)
        for version, moment in guidelines:
            words = tr("as it stood before guidelines {version}").format(version=version)
            self.kind.addItem(words, moment)
        self.kind.setCurrentIndex(min(max(chosen, 0), self.kind.count() - 1))
        self.kind.blockSignals(False)
        self._show_parts()

    @property
    def after(self) -> int | None:
        """As it stood after so many judgments."""
        return self.number.value() if self.kind.currentData() == _AFTER else None

    @property
    def before(self) -> datetime | None:
        """As it stood at that moment."""
        chosen = self.kind.currentData()
        if chosen == _ON:
            day = self.day.date().addDays(1)
            return datetime(day.year(), day.month(), day.day()).astimezone()
        return chosen if isinstance(chosen, datetime) else None

    def _change(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        self.number.setVisible(self.kind.currentData() == _AFTER)
        self.day.setVisible(self.kind.currentData() == _ON)
