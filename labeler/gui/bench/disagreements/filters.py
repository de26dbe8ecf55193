"""What the list is to show: which kind, in which order, of whom, with which words."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from labeler.core.disagreement import Kind, Query, Sorting
from labeler.gui.explorer.combo import Combo
from labeler.gui.speaking import name_list
from labeler.gui.theme import SPACE
from labeler.gui.tick import Tick
from labeler.gui.words import tr

_PAUSE = 250
"""Milliseconds after the last letter until it is searched for."""


class Filters(QWidget):
    """Choices in one row, and one that its owner places; each change is a new query.

    Attributes:
        open_only: Stands elsewhere: the words to search for need the room.
    """

    changed = Signal()
    """Another query is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.order, self.annotator = Combo(), Combo(), Combo()
        self.text, self.open_only = QLineEdit(), Tick(tr("unsettled only"))
        self._typed = QTimer(self, singleShot=True, interval=_PAUSE)
        self._fill()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        for part in (self.kind, self.order, self.annotator):
            row.addWidget(part)
        row.addWidget(self.text, 1)
        for box in (self.kind, self.order, self.annotator):
            box.currentIndexChanged.connect(self.changed)
        self.open_only.toggled.connect(self.changed)
        self.text.textEdited.connect(self._typed.start)
        self._typed.timeout.connect(self.changed)

    def _fill(self) -> None:
        for kind, words in (
            (Kind.MODEL, tr("model against people")),
            (Kind.PEOPLE, tr("people among themselves")),
            (Kind.WANTED, tr("sent back")),
            (Kind.SETTLED, tr("settled")),
            (Kind.ALL, tr("all that were judged")),
        ):
            self.kind.addItem(words, kind)
        for order, backwards, words in (
            (Sorting.PENALTY, False, tr("largest penalty first")),
            (Sorting.PENALTY, True, tr("smallest penalty first")),
            (Sorting.SPLIT, False, tr("most divided first")),
            (Sorting.NAME, False, tr("by name")),
        ):
            self.order.addItem(words, (order, backwards))
        self.annotator.addItem(tr("anyone"), "")
        self.text.setPlaceholderText(tr("words in prompt, responses or notes"))
        self.text.setClearButtonEnabled(True)
        for part, name in (
            (self.kind, tr("Which disagreements")),
            (self.order, tr("Order")),
            (self.annotator, tr("Judged by")),
            (self.text, tr("Search the texts")),
        ):
            name_list(part, name)
        self.text.setAccessibleDescription(self.text.placeholderText())

    @property
    def query(self) -> Query:
        """What is chosen now."""
        order, backwards = self.order.currentData()
        return Query(
            kind=self.kind.currentData(),
            order=order,
            backwards=backwards,
            text=self.text.text(),
            annotator=self.annotator.currentData() or "",
            settled=not self.open_only.isChecked(),
        )

    def offer(self, annotators: Sequence[str]) -> None:
        """Offer these to choose from; the one that is chosen stays."""
        there = [self.annotator.itemData(place) for place in range(1, self.annotator.count())]
        if there == list(annotators):
            return
        chosen = self.annotator.currentData()
        self.annotator.blockSignals(True)
        while self.annotator.count() > 1:
            self.annotator.removeItem(1)
        for name in annotators:
            self.annotator.addItem(name, name)
        self.annotator.setCurrentIndex(max(self.annotator.findData(chosen), 0))
        self.annotator.blockSignals(False)
