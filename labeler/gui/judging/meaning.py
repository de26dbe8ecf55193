"""The row between the cards and the keys: what each choice would mean to the model now."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from labeler.core.losses import Loss
from labeler.core.prediction import Outlook
from labeler.core.presentation import Presentation, Side
from labeler.gui.direction import keep_order
from labeler.gui.judging import line
from labeler.gui.judging.words import lean, meaning, sides
from labeler.gui.roles import TEXT, told_as
from labeler.gui.spans import Line, plain
from labeler.gui.theme import SPACE
from labeler.gui.words import tr

HEIGHT = 6 * SPACE


@told_as(TEXT)
class MeaningRow(QWidget):
    """Left: what preferring the left would mean; right: the right; between: the model's lean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_order(self)
        self._left: Line = ()
        self._middle: Line = ()
        self._right: Line = ()
        self.setFixedHeight(HEIGHT)
        self.setAutoFillBackground(True)  # covers the page: that is not painted with it

    def lay_over(self, words: QWidget) -> None:
        """Let other words cover the row whenever they are shown."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        words.setLayoutDirection(QGuiApplication.layoutDirection())
        column.addWidget(words)

    def show_outlook(self, outlook: Outlook, presentation: Presentation, loss: Loss) -> None:
        """Say what the model would take for each choice."""
        left, right = (meaning(outlook, presentation, side, loss) for side in Side)
        self.show_lines(left, lean(outlook, presentation), right)

    def show_sides(self) -> None:
        """With no reward to show, say only which keys are whose."""
        left, right = sides()
        self.show_lines(left, (), right)

    def show_nothing(self) -> None:
        """There is no pair."""
        self.show_lines((), (), ())

    def show_lines(self, left: Line, middle: Line, right: Line) -> None:
        """Take the three lines, and paint."""
        self._left, self._middle, self._right = left, middle, right
        said = [plain(part) for part in (left, middle, right) if part]
        self.setAccessibleName("; ".join(said) or tr("No meaning yet"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Three lines on one; the middle gives way where there is no room for it."""
        painter = QPainter(self)
        line.draw(painter, self.rect(), self._left)
        line.draw(painter, self.rect(), self._right, Qt.AlignmentFlag.AlignRight)
        sides = max(line.width(self._left), line.width(self._right)) + 4 * SPACE
        middle = self.rect().adjusted(sides, 0, -sides, 0)
        if middle.width() >= line.width(self._middle):
            line.draw(painter, middle, self._middle, Qt.AlignmentFlag.AlignHCenter)
