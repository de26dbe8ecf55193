"""Lines of coloured spans, painted by hand: no label, no layout, nothing to polish."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from labeler.gui.spans import Line, Span, colour
from labeler.gui.theme import BODY, font


def width(line: Line, size: int = BODY) -> int:
    """Pixels that the line takes."""
    return sum(_measure(span, size) for span in line)


def draw(
    painter: QPainter,
    area: QRect,
    line: Line,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    size: int = BODY,
) -> None:
    """Paint the line in the middle of the area's height; what does not fit ends in `…`."""
    total = min(width(line, size), area.width())
    x = area.left()
    if align is Qt.AlignmentFlag.AlignRight:
        x = area.right() + 1 - total
    elif align is Qt.AlignmentFlag.AlignHCenter:
        x = area.left() + (area.width() - total) // 2
    for span in line:
        x = _draw_span(
            painter, QRect(x, area.top(), area.right() + 1 - x, area.height()), span, size
        )


def _draw_span(painter: QPainter, area: QRect, span: Span, size: int) -> int:
    """Paint one span at the left of the area; the place where the next begins."""
    face = font(size, bold=span.bold)
    painter.setFont(face)
    painter.setPen(colour(span.tone))
    text = span.text
    if _measure(span, size) > area.width():
        text = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(area, flags | Qt.TextFlag.TextSingleLine, text)
    return area.left() + _measure(span, size)


def _measure(span: Span, size: int) -> int:
    """Pixels of one span."""
    return QFontMetrics(font(size, bold=span.bold)).horizontalAdvance(span.text)
