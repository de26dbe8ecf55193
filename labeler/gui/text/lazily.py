"""The layout of a long text: only what is looked at is laid out, the rest has a likely height.

Qt's own layout goes through all of a document whenever its width changes, and through all above
what is shown when that is far down: a third of a second for a megabyte. Here a paragraph is laid
out when it comes into sight, so no text takes longer than a screen of it.
"""

import math
import time
from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from labeler.gui.text.heights import Heights

_NONE = -1, QRectF()

Context = QAbstractTextDocumentLayout.PaintContext


class LazyLayout(QAbstractTextDocumentLayout):
    """Lays out plain paragraphs when they are needed.

    Tell it by `grow` before a text is appended; nothing else about the document may change.
    """

    moved = Signal(float, float)
    """What begins below that place stands so many pixels further down now."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        metrics = QFontMetricsF(document.defaultFont())
        line = float(math.ceil(metrics.ascent() + metrics.descent() + metrics.leading()))
        self._heights = Heights(metrics.averageCharWidth(), line)
        self._margin = document.documentMargin()
        self._width = 0.0
        self._learned = False
        self._asked = _NONE

    def grow(self, text: str) -> None:
        """That text is about to be appended: the last paragraph goes on with its first line."""
        self._asked = _NONE
        self._heights.grow([len(line) for line in text.split("\n")])
        self.documentSizeChanged.emit(self.documentSize())

    def lay(self, top: float, bottom: float, seconds: float) -> tuple[bool, float]:
        """Lay out what is between two places, for so long.

        Returns:
            Whether all of it is, and by how much the first paragraph there that was laid out
            before is further down now.
        """
        if self._width <= 0:
            return True, 0.0
        until, first = time.perf_counter() + seconds, self._number_at(top)
        kept, by = self._kept(first, bottom), 0.0
        block, number = self.document().findBlockByNumber(first), first
        while block.isValid() and self._top(number) < bottom + by:
            if not self._heights.is_known(number):
                if time.perf_counter() > until and number > first:
                    return False, by
                more = self._lay(block, number)
                by += more if number < kept else 0.0
            block, number = block.next(), number + 1
        return True, by

    def _kept(self, number: int, bottom: float) -> int:
        """The first paragraph from that one on to that place that is laid out; else the first."""
        first, many = number, self.document().blockCount()
        while number < many and self._top(number) < bottom:
            if self._heights.is_known(number):
                return number
            number += 1
        return first

    def documentChanged(self, start: int, removed: int, added: int) -> None:  # noqa: ARG002
        """Forget what was laid out for another width."""
        if (width := self.document().textWidth()) != self._width:
            self._width, self._asked = width, _NONE
            self._heights.set_room(self._room)
            self.documentSizeChanged.emit(self.documentSize())

    def draw(self, painter: QPainter, context: Context) -> None:
        """Draw what is laid out."""
        area = context.clip if context.clip.isValid() else self.frameBoundingRect(None)
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))
        marks = _Sweep(context)
        number = self._number_at(area.top())
        block, top = self.document().findBlockByNumber(number), self._top(number)
        while block.isValid() and top < area.bottom():
            if self._heights.is_known(number):
                at, ranges = QPointF(self._margin, top), marks.within(block)
                block.layout().draw(painter, at, ranges, area)
                caret = context.cursorPosition - block.position()
                if 0 <= caret < block.length():
                    block.layout().drawCursor(painter, at, caret)
            top += self._heights.of(number)
            block, number = block.next(), number + 1

    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:  # type: ignore[override]
        """The place in the text that is there; Qt gives nothing but a QPointF."""
        number = self._number_at(point.y())
        block = self.document().findBlockByNumber(number)
        area = self.blockBoundingRect(block)
        if area.isNull():
            return block.position()
        if accuracy is Qt.HitTestAccuracy.ExactHit and not area.contains(point):
            return -1
        if point.y() < area.top():
            return block.position()
        line = _line_at(block.layout(), point.y() - area.top())
        return block.position() + line.xToCursor(point.x() - area.left())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Where a paragraph is, laid out for that."""
        if not block.isValid() or self._width <= 0:  # asked when text is put in, for a caret
            return QRectF()
        number = block.blockNumber()
        if number == self._asked[0]:  # of a paragraph with many marks, as often
            return QRectF(self._asked[1])
        if not self._heights.is_known(number):
            self._lay(block, number)
        area = QRectF(self._margin, self._top(number), self._room, self._heights.of(number))
        self._asked = number, area
        return QRectF(area)

    def frameBoundingRect(self, frame: QTextFrame | None) -> QRectF:  # noqa: ARG002
        """All of it: there is one frame."""
        return QRectF(QPointF(0, 0), self.documentSize())

    def documentSize(self) -> QSizeF:
        """As wide as its page, and as tall as all of it is likely to be."""
        return QSizeF(max(self._width, 0.0), self._heights.total + 2 * self._margin)

    def pageCount(self) -> int:
        """One long page."""
        return 1

    @property
    def _room(self) -> float:
        """The width of a line."""
        return max(self._width - 2 * self._margin, 1.0)

    def _top(self, number: int) -> float:
        """Where a paragraph begins."""
        return self._margin + self._heights.above(number)

    def _number_at(self, y: float) -> int:
        """The number of the paragraph at that height; the first or last one beyond them."""
        return self._heights.number_at(y - self._margin)

    def _lay(self, block: QTextBlock, number: int) -> float:
        """Lay a paragraph out, and move what is below it by what is returned."""
        lines, height = self._break(block)
        learns, self._asked = not self._learned, _NONE
        if learns:
            self._learned = True
            self._heights.learn(number, lines, height)
        if (by := self._heights.put(number, height)) or learns:
            self.documentSizeChanged.emit(self.documentSize())
            self.moved.emit(self._top(number), by)
        return by

    def _break(self, block: QTextBlock) -> tuple[int, float]:
        """Break a paragraph into lines; how many, and their height."""
        layout, option = block.layout(), QTextOption(self.document().defaultTextOption())
        option.setTextDirection(block.textDirection())
        if block.textDirection() is Qt.LayoutDirection.RightToLeft:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        room, lines, height = self._room, 0, 0.0
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, height))
            height += math.ceil(line.ascent() + line.descent() + line.leading())
            lines += 1
            line = layout.createLine()
        layout.endLayout()
        return lines, height


class _Sweep:
    """What is marked in one paragraph after the other."""

    def __init__(self, context: Context) -> None:
        marks = [
            (each.cursor.selectionStart(), each.cursor.selectionEnd(), QTextCharFormat(each.format))
            for each in context.selections  # copied: a format dies with the selection it is of
        ]
        numbers = sorted(range(len(marks)), key=lambda number: marks[number][0])
        self._marks, self._waiting = marks, deque(numbers)
        self._open: list[int] = []

    def within(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        """Parts of that paragraph and their looks, later ones to be drawn over earlier ones."""
        start, end = block.position(), block.position() + block.length()
        while self._waiting and self._marks[self._waiting[0]][0] < end:
            self._open.append(self._waiting.popleft())
        self._open = sorted(number for number in self._open if self._marks[number][1] > start)
        found = (self._marks[number] for number in self._open)
        return [
            _range(max(low, start) - start, min(high, end) - max(low, start), look)
            for low, high, look in found
        ]


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """A part of a paragraph and its look."""
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, look
    return made


def _lines(layout: QTextLayout) -> Iterator[QTextLine]:
    return (layout.lineAt(number) for number in range(layout.lineCount()))


def _line_at(layout: QTextLayout, y: float) -> QTextLine:
    """The line at that height; the last one below all."""
    for line in _lines(layout):
        if y < line.y() + math.ceil(line.height()):
            return line
    return layout.lineAt(layout.lineCount() - 1)
