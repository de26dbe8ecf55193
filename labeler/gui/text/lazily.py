"""The layout of a long text: only what is looked at is laid out, the rest has a likely height.

Qt's own layout goes through all of a document whenever its width changes, and through all above
what is shown when that is far down: a third of a second for a megabyte. Here a paragraph is laid
out when it comes into sight, so no text takes longer than a screen of it.
"""

import math
import time
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from operator import attrgetter

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

TOGETHER = 256
"""Paragraphs whose heights are summed up beforehand."""

_NONE = -1, QRectF()

Context = QAbstractTextDocumentLayout.PaintContext


@dataclass(slots=True)
class _Group:
    """Neighbouring paragraphs: the first one's number, and how many characters each has.

    Attributes:
        heights: In pixels, exact for those that are laid out; None while none of them is.
        laid: Which of them are, by place in the group.
        height: All of theirs.
    """

    first: int
    lengths: list[int]
    heights: list[float] | None = None
    laid: set[int] = field(default_factory=set)
    height: float = 0.0


class LazyLayout(QAbstractTextDocumentLayout):
    """Lays out plain paragraphs when they are needed.

    Tell it by `grow` before a text is appended; nothing else about the document may change.
    """

    moved = Signal(float, float)
    """What begins below that place stands so many pixels further down now."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        metrics = QFontMetricsF(document.defaultFont())
        self._each = metrics.averageCharWidth()
        self._line = float(math.ceil(metrics.ascent() + metrics.descent() + metrics.leading()))
        self._margin = document.documentMargin()
        self._groups = [_Group(0, [0], height=self._line)]
        self._width = 0.0
        self._learned = False
        self._asked = _NONE

    def grow(self, text: str) -> None:
        """That text is about to be appended: the last paragraph goes on with its first line."""
        self._asked = _NONE
        lengths = [len(line) for line in text.split("\n")]
        last = self._groups.pop()
        lengths[0] += last.lengths[-1]
        first = last.first + len(last.lengths) - 1
        self._without_last(last)
        for start in range(0, len(lengths), TOGETHER):
            group = _Group(first + start, lengths[start : start + TOGETHER])
            self._estimate(group)
            self._groups.append(group)
        self.documentSizeChanged.emit(self.documentSize())

    def lay(self, top: float, bottom: float, seconds: float) -> bool:
        """Lay out what is between two places, for so long; whether all of it is."""
        until, number = time.perf_counter() + seconds, self._number_at(top)
        block = self.document().findBlockByNumber(number)
        while block.isValid() and self._top(number) < bottom:
            if not self._is_laid(number):
                if time.perf_counter() > until:
                    return False
                self._lay(block, number)
            block, number = block.next(), number + 1
        return True

    def documentChanged(self, start: int, removed: int, added: int) -> None:  # noqa: ARG002
        """Forget what was laid out for another width."""
        if (width := self.document().textWidth()) != self._width:
            self._width, self._asked = width, _NONE
            for group in self._groups:
                group.heights = None
                group.laid.clear()
                self._estimate(group)
            self.documentSizeChanged.emit(self.documentSize())

    def draw(self, painter: QPainter, context: Context) -> None:
        """Draw what is laid out."""
        area = context.clip if context.clip.isValid() else self.frameBoundingRect(None)
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))
        marks = _Sweep(context)
        number = self._number_at(area.top())
        block, top = self.document().findBlockByNumber(number), self._top(number)
        while block.isValid() and top < area.bottom():
            if self._is_laid(number):
                at, ranges = QPointF(self._margin, top), marks.within(block)
                block.layout().draw(painter, at, ranges, area)
                caret = context.cursorPosition - block.position()
                if 0 <= caret < block.length():
                    block.layout().drawCursor(painter, at, caret)
            top += self._height(number)
            block, number = block.next(), number + 1

    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:
        """The place in the text that is there."""
        number = self._number_at(point.y())
        block = self.document().findBlockByNumber(number)
        area = self.blockBoundingRect(block)
        if accuracy is Qt.HitTestAccuracy.ExactHit and not area.contains(point):
            return -1
        if point.y() < area.top():
            return block.position()
        line = _line_at(block.layout(), point.y() - area.top())
        return block.position() + line.xToCursor(point.x() - area.left())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Where a paragraph is, laid out for that."""
        if not block.isValid():
            return QRectF()
        number = block.blockNumber()
        if number == self._asked[0]:  # of a paragraph with many marks, as often
            return QRectF(self._asked[1])
        if not self._is_laid(number):
            self._lay(block, number)
        area = QRectF(self._margin, self._top(number), self._room, self._height(number))
        self._asked = number, area
        return QRectF(area)

    def frameBoundingRect(self, frame: QTextFrame | None) -> QRectF:  # noqa: ARG002
        """All of it: there is one frame."""
        return QRectF(QPointF(0, 0), self.documentSize())

    def documentSize(self) -> QSizeF:
        """As wide as its page, and as tall as all of it is likely to be."""
        height = sum(group.height for group in self._groups)
        return QSizeF(max(self._width, 0.0), height + 2 * self._margin)

    def pageCount(self) -> int:
        """One long page."""
        return 1

    @property
    def _room(self) -> float:
        """The width of a line."""
        return max(self._width - 2 * self._margin, 1.0)

    def _estimate(self, group: _Group) -> None:
        """The likely height of a group."""
        whole = self._room / self._each
        if max(group.lengths, default=0) <= whole:
            group.height = len(group.lengths) * self._line
        else:
            group.height = sum(self._likely(length, whole) for length in group.lengths)

    def _without_last(self, group: _Group) -> None:
        """Keep a group without its last paragraph, if anything is left of it."""
        place = len(group.lengths) - 1
        if place:
            height = self._heights(group).pop()
            group.lengths.pop()
            group.laid.discard(place)
            group.height -= height
            self._groups.append(group)

    def _likely(self, length: int, whole: float) -> float:
        """The likely height of a paragraph, of so many characters in a whole line."""
        return self._line * max(1, math.ceil(length / whole))

    def _find(self, number: int) -> tuple[_Group, int]:
        """The group that a paragraph is in, and its place there."""
        group = self._groups[self._index(number)]
        return group, number - group.first

    def _index(self, number: int) -> int:
        """Which group a paragraph is in."""
        return bisect_right(self._groups, number, key=attrgetter("first")) - 1

    def _heights(self, group: _Group) -> list[float]:
        if group.heights is None:
            whole = self._room / self._each
            group.heights = [self._likely(length, whole) for length in group.lengths]
        return group.heights

    def _height(self, number: int) -> float:
        group, place = self._find(number)
        return self._heights(group)[place]

    def _is_laid(self, number: int) -> bool:
        group, place = self._find(number)
        return place in group.laid

    def _top(self, number: int) -> float:
        """Where a paragraph begins."""
        index = self._index(number)
        group = self._groups[index]
        above = sum(each.height for each in self._groups[:index])
        return self._margin + above + sum(self._heights(group)[: number - group.first])

    def _number_at(self, y: float) -> int:
        """The number of the paragraph at that height; the first or last one beyond them."""
        top = self._margin
        for group in self._groups:
            if top + group.height > y:
                for place, end in enumerate(accumulate(self._heights(group), initial=top)):
                    if place and end > y:
                        return group.first + place - 1
            top += group.height
        last = self._groups[-1]
        return last.first + len(last.lengths) - 1

    def _lay(self, block: QTextBlock, number: int) -> None:
        """Lay a paragraph out, and move what is below it."""
        group, place = self._find(number)
        lines, height = self._break(block)
        if not self._learned:
            self._learn(lines, height, group.lengths[place])
        heights = self._heights(group)
        by, heights[place] = height - heights[place], height
        group.laid.add(place)
        if by:
            group.height += by
            self._asked = _NONE
            top = self._top(number)
            self.documentSizeChanged.emit(self.documentSize())
            self.moved.emit(top, by)

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

    def _learn(self, lines: int, height: float, length: int) -> None:
        """Expect the others to be like the first one that tells something of them."""
        self._learned, self._asked = True, _NONE
        self._line = height / max(lines, 1)
        if lines > 2 or length > 3 * self._room / self._each:
            self._each = self._room * max(lines - 0.5, 0.5) / length
        for group in self._groups:
            group.heights = None
            self._estimate(group)


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
