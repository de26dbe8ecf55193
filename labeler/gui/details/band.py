"""The band above the texts: an earlier judgment is looked at, or an answer is held."""

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from labeler.gui.direction import turned
from labeler.gui.labels import make_label
from labeler.gui.theme import SPACE, current


class Band(QWidget):
    """One sentence in a coloured line, and the way out of it."""

    def __init__(self, out: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = make_label()
        self.out = QPushButton(out, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(6 * SPACE, SPACE, 6 * SPACE, SPACE)
        row.setSpacing(4 * SPACE)
        row.addWidget(self._words, 1)
        row.addWidget(self.out)
        self.hide()

    def say(self, words: str) -> None:
        """Show a sentence; an empty one takes the band away."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A well with a stripe in the accent where it begins."""
        theme = current()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.well))
            stripe = turned(QRect(0, 0, SPACE, self.height()), self.rect())
            painter.fillRect(stripe, QColor(theme.accent))
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.line))
