"""Wrapped text in several tones, drawn in a box and never beyond it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from labeler.gui.direction import start, write
from labeler.gui.spans import Line, Tone, colour, plain


def text_height(font: QFont, lines: int) -> float:
    """The height of that many lines, in pixels."""
    return QFontMetricsF(font).lineSpacing() * lines


def draw_words(painter: QPainter, box: QRectF, font: QFont, *choices: Line) -> None:
    """Draw the first of `choices` that fits the box; the last one elided if none does."""
    for words in choices[:-1]:
        layout, lines = _lay_out(words, box, font)
        if lines <= _room(box, font):
            layout.draw(painter, box.topLeft())
            return
    _draw_elided(painter, box, font, choices[-1])


def _room(box: QRectF, font: QFont) -> int:
    """How many lines fit."""
    return int((box.height() + 1) / QFontMetricsF(font).lineSpacing())


def _lay_out(words: Line, box: QRectF, font: QFont) -> tuple[QTextLayout, int]:
    """Break the text into lines as wide as the box; how many there are."""
    layout = QTextLayout(plain(words), font)
    layout.setFormats(_formats(words))
    option = QTextOption()
    option.setTextDirection(QGuiApplication.layoutDirection())
    option.setAlignment(start() | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.beginLayout()
    spacing, lines = QFontMetricsF(font).lineSpacing(), 0
    while (row := layout.createLine()).isValid():
        row.setLineWidth(box.width())
        row.setPosition(QPointF(0, lines * spacing))
        lines += 1
    layout.endLayout()
    return layout, lines


def _formats(words: Line) -> list[QTextLayout.FormatRange]:
    formats, start = [], 0
    for span in words:
        dressed = QTextLayout.FormatRange()
        dressed.start, dressed.length = start, len(span.text)
        dressed.format = QTextCharFormat()
        dressed.format.setForeground(QBrush(colour(span.tone)))
        if span.bold:
            dressed.format.setFontWeight(QFont.Weight.DemiBold)
        formats.append(dressed)
        start += len(span.text)
    return formats


def _draw_elided(painter: QPainter, box: QRectF, font: QFont, words: Line) -> None:
    """Draw what fits, the last line ending in an ellipsis where something is left out."""
    layout, lines = _lay_out(words, box, font)
    room = _room(box, font)
    if lines <= room:
        layout.draw(painter, box.topLeft())
        return
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(colour(words[0].tone if len(words) == 1 else Tone.MUTED))
    for number in range(room):
        rest = layout.text()[layout.lineAt(number).textStart() :]
        whole = rest[: layout.lineAt(number).textLength()]
        shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width())
        top = box.top() + number * metrics.lineSpacing()
        row = QRectF(box.left(), top, box.width(), metrics.height())
        write(painter, row, start(), shown if number == room - 1 else whole)
