"""Which two models are compared."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from labeler.gui.labels import make_label
from labeler.gui.setup.calm import CalmCombo
from labeler.gui.speaking import name_list
from labeler.gui.theme import SPACE
from labeler.gui.words import tr

_WIDEST = 462
"""Pixels; two of them are as wide as a chart."""


class Names(CalmCombo):
    """One of several names, which may be longer than there is room for: cut with an ellipsis.

    Args:
        letters: So much of a name there is room for at least.
    """

    def __init__(self, letters: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(_WIDEST)
        self.currentTextChanged.connect(self.setToolTip)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """What is painted: as much of the name as fits."""
        super().initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        whole, cut = option.currentText, Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(whole, cut, room.width() - SPACE)


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
        self.first, self.second = Names(20, self), Names(20, self)
        name_list(self.first, tr("One model"))
        name_list(self.second, tr("The other model"))
        beside = make_label(tr("beside"), muted=True)
        beside.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addWidget(self.first, 1)
        row.addWidget(beside)
        row.addWidget(self.second, 1)
        row.addStretch()
        for box in (self.first, self.second):
            box.currentIndexChanged.connect(self.changed)

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
