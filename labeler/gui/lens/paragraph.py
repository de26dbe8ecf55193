"""Wrapped text in several tones, drawn in a box and never beyond it."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
)

from labeler.gui.lens.reading import Runs, Tone


def text_height(font: QFont, lines: int) -> float:
    """The height of that many lines, in pixels."""
    return QFontMetricsF(font).lineSpacing() * lines


def draw_runs(
    painter: QPainter, box: QRectF, font: QFont, colours: Mapping[Tone, QColor], *choices: Runs
) -> None:
    """Draw the first of `choices` that fits the box; the last one elided if none does."""
    for runs in choices[:-1]:
        layout, lines = _lay_out(runs, box, font, colours)
        if lines <= _room(box, font):
            layout.draw(painter, box.topLeft())
            return
    _draw_elided(painter, box, font, colours, choices[-1])


def _room(box: QRectF, font: QFont) -> int:
    """How many lines fit."""
    return int((box.height() + 1) / QFontMetricsF(font).lineSpacing())


def _lay_out(
    runs: Runs, box: QRectF, font: QFont, colours: Mapping[Tone, QColor]
) -> tuple[QTextLayout, int]:
    """Break the text into lines as wide as the box; how many there are."""
    layout = QTextLayout("".join(run.text for run in runs), font)
    layout.setFormats(_formats(runs, colours))
    layout.beginLayout()
    spacing, lines = QFontMetricsF(font).lineSpacing(), 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(box.width())
        line.setPosition(QPointF(0, lines * spacing))
        lines += 1
    layout.endLayout()
    return layout, lines


def _formats(runs: Runs, colours: Mapping[Tone, QColor]) -> list[QTextLayout.FormatRange]:
    formats, start = [], 0
    for run in runs:
        span = QTextLayout.FormatRange()
        span.start, span.length = start, len(run.text)
        span.format = QTextCharFormat()
        span.format.setForeground(QBrush(colours[run.tone]))
        if run.tone is not Tone.PLAIN:
            span.format.setFontWeight(QFont.Weight.DemiBold)
        formats.append(span)
        start += len(run.text)
    return formats


def _draw_elided(
    painter: QPainter, box: QRectF, font: QFont, colours: Mapping[Tone, QColor], runs: Runs
) -> None:
    """Draw what fits, the last line ending in an ellipsis where something is left out."""
    layout, lines = _lay_out(runs, box, font, colours)
    room = _room(box, font)
    if lines <= room:
        layout.draw(painter, box.topLeft())
        return
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(colours[Tone.PLAIN])
    for number in range(room):
        start = layout.lineAt(number).textStart()
        rest = layout.text()[start:]
        whole = rest[: layout.lineAt(number).textLength()]
        shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width())
        place = box.topLeft() + QPointF(0, number * metrics.lineSpacing() + metrics.ascent())
        painter.drawText(place, shown if number == room - 1 else whole)
