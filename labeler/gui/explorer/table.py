"""Every figure of both models, side by side."""

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.gui.direction import end, is_turned, start, turned
from labeler.gui.explorer.badge import draw_badge
from labeler.gui.explorer.scene import MODELS, Scene
from labeler.gui.explorer.words import Row, rows
from labeler.gui.judging import line
from labeler.gui.roles import TEXT, told_as
from labeler.gui.spans import Span, Tone
from labeler.gui.theme import SMALL, SPACE, current
from labeler.gui.words import tr

_ROW = 9 * SPACE
_COLUMN = 76
_MOST = 7
"""Rows of an answer that the loss is not silent about."""


@told_as(TEXT)
class FiguresTable(QWidget):
    """Painted, so that it costs little during a drag; told in full to screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Figures of both models"))

    def show_scene(self, scene: Scene) -> None:
        """Work every figure out anew."""
        self._rows = rows(scene)
        self.setAccessibleDescription("; ".join(map(_spoken, self._rows)))
        self.update()

    def sizeHint(self) -> QSize:
        """Always of one size, whatever is known."""
        return QSize(156 + 2 * _COLUMN, _ROW * (_MOST + 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A head with both badges, and a line over every row."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for model in (0, 1):
                column = self._column(model, 0)
                edge = column.left() + 8 if is_turned() else column.right() - 8
                centre = QPointF(edge, _ROW / 2)
                draw_badge(painter, centre, model, current())
            for place, row in enumerate(self._rows, start=1):
                painter.fillRect(0, place * _ROW, self.width(), 1, QColor(current().line))
                self._draw_row(painter, row, place)

    def _column(self, model: int, place: int) -> QRect:
        left = self.width() - (2 - model) * _COLUMN
        return turned(QRect(left, place * _ROW, _COLUMN, _ROW), self.rect())

    def _draw_row(self, painter: QPainter, row: Row, place: int) -> None:
        name, formula, values = row
        beside = QRect(0, place * _ROW + SPACE, self.width() - 2 * _COLUMN, _ROW // 2 - SPACE // 2)
        beside = turned(beside, self.rect())
        line.draw(painter, beside, (Span(name, Tone.INK),), start())
        beside.translate(0, beside.height() - 1)
        line.draw(painter, beside, (Span(formula),), start(), SMALL)
        for model, value in enumerate(values):
            line.draw(painter, self._column(model, place), (value,), end())


def _spoken(row: Row) -> str:
    name, formula, values = row
    told = ", ".join(
        tr("model {model} {value}").format(model=model, value=value.text)
        for model, value in zip(MODELS, values, strict=True)
    )
    return f"{name} {formula}: {told}"
