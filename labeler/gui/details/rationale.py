"""Where the annotator says why, in words of their own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from labeler.gui.figures import isolated
from labeler.gui.theme import BODY, SMALL, SPACE, current, font
from labeler.gui.words import tr

MOST = 20_000
"""Characters after which nothing more is taken."""


class Rationale(QPlainTextEdit):
    """A few lines to write in. Every key but Esc writes; Tab goes on."""

    left = Signal()
    """Esc: back to the texts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = 0
        self.setAccessibleName(tr("Rationale"))
        self.setTabChangesFocus(True)
        self.setFont(font(BODY))
        self.setFixedHeight(11 * SPACE)
        self.setCursorWidth(2)
        self.textChanged.connect(self._changed)

    def ask(self, least: int) -> None:
        """How many characters are needed at least; 0 makes it optional."""
        self._least = least
        wanted = tr("Why? At least {least} characters.").format(least=least)
        self.setPlaceholderText(wanted if least else tr("Why? As you like."))
        self._changed()

    @property
    def tally(self) -> str:
        """How many characters there are, and how many there must be."""
        written = len(self.toPlainText().strip())
        return f"{written} / {self._least}" if self._least else str(written)

    @property
    def corner(self) -> Qt.AlignmentFlag:
        """The side on which the tally stands: where lines end, not where they begin."""
        written = self.document().firstBlock().textDirection()
        turned = Qt.LayoutDirection.RightToLeft
        from_right = written == turned if self.toPlainText() else self.layoutDirection() == turned
        return Qt.AlignmentFlag.AlignLeft if from_right else Qt.AlignmentFlag.AlignRight

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write, or leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _changed(self) -> None:
        """Cut what is too much, and tell how far it is."""
        if len(self.toPlainText()) > MOST:
            self.setPlainText(self.toPlainText()[:MOST])
        self.setAccessibleDescription(tr("{tally} characters").format(tally=self.tally))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and the tally in the corner below it."""
        super().paintEvent(event)
        if not self._least and not self.toPlainText():
            return
        theme = current()
        enough = len(self.toPlainText().strip()) >= self._least
        painter = QPainter(self.viewport())
        painter.setFont(font(SMALL))
        painter.setPen(QColor(theme.muted if enough else theme.penalty))
        corner = self.corner | Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignAbsolute
        area = self.viewport().rect().adjusted(2 * SPACE, 0, -2 * SPACE, -SPACE)
        told = tr("{tally} characters").format(tally=isolated(self.tally))
        painter.drawText(area, corner, told)
