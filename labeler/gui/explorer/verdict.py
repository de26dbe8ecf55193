"""The answer to the textbook's question, over the picture."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.gui.explorer.scene import Scene
from labeler.gui.explorer.words import headline, verdict
from labeler.gui.lens.paragraph import draw_words, text_height
from labeler.gui.roles import TEXT, told_as
from labeler.gui.spans import Line, plain
from labeler.gui.theme import BODY, READING, SPACE, current, font

_LINES = 2


@told_as(TEXT)
class Verdict(QWidget):
    """A headline and up to two lines, whose room is always kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline = ""
        self._words: Line = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_scene(self, scene: Scene) -> None:
        """Judge the two models anew."""
        self._headline, self._words = headline(scene), verdict(scene)
        self.setAccessibleName(self._headline)
        self.setAccessibleDescription(plain(self._words))
        self.update()

    def sizeHint(self) -> QSize:
        """A headline over two lines."""
        height = text_height(_head(), 1) + SPACE + text_height(font(BODY), _LINES)
        return QSize(480, round(height) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both."""
        with QPainter(self) as painter:
            painter.setFont(_head())
            painter.setPen(QColor(current().ink))
            height = text_height(_head(), 1)
            row = QRectF(0, 0, self.width(), height)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, self._headline)
            top = height + SPACE
            below = QRectF(0, top, self.width(), self.height() - top)
            draw_words(painter, below, font(BODY), self._words)


def _head() -> QFont:
    return font(READING, bold=True)
