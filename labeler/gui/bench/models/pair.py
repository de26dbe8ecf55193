"""Which two models are compared."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from labeler.gui.labels import make_label
from labeler.gui.theme import SPACE
from labeler.gui.words import tr

_LETTERS = 24
"""So much of a name there is room for at least; longer ones are cut, and whole in a tip."""


class Pair(QWidget):
    """Two lists of the same models.

    Attributes:
        first: The one; its margins are on the horizontal axis.
        second: The other.
    """

    changed = Signal()
    """Another one was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.second = QComboBox(self), QComboBox(self)
        self.first.setAccessibleName(tr("One model"))
        self.second.setAccessibleName(tr("The other model"))
        beside = make_label(tr("beside"), muted=True)
        beside.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addWidget(self.first)
        row.addWidget(beside)
        row.addWidget(self.second)
        row.addStretch(1)
        for box in (self.first, self.second):
            narrow(box, _LETTERS)
            box.currentIndexChanged.connect(self._change)

    @property
    def names(self) -> tuple[str, str]:
        """What is chosen."""
        return self.first.currentData(), self.second.currentData()

    def offer(self, models: Sequence[tuple[str, str]], chosen: tuple[str, str]) -> None:
        """Offer these models, by their names and words, and choose two of them."""
        for box, name in zip((self.first, self.second), chosen, strict=True):
            box.blockSignals(True)
            box.clear()
            for place, (each, words) in enumerate(models):
                box.addItem(words, each)
                box.setItemData(place, words, Qt.ItemDataRole.ToolTipRole)
            box.setCurrentIndex(max(box.findData(name), 0))
            box.setToolTip(box.currentText())
            box.blockSignals(False)

    def _change(self) -> None:
        for box in (self.first, self.second):
            box.setToolTip(box.currentText())
        self.changed.emit()


def narrow(box: QComboBox, letters: int) -> None:
    """Let a list be narrower than its longest name."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(letters)
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
