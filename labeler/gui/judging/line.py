"""Lines of coloured spans, painted by hand: no label, no layout, nothing to polish."""

from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from labeler.gui.direction import is_turned, start, write
from labeler.gui.spans import Line, Span, colour
from labeler.gui.theme import BODY, font

_WHOLE_LINE = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip


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
    """Paint the line in the middle of the area's height; what does not fit ends in `…`.

    Spans follow each other as the language is read; `align` names a side of the screen.
    """
    total = min(width(line, size), area.width())
    x = area.left()
    if align is Qt.AlignmentFlag.AlignRight:
        x = area.right() + 1 - total
    elif align is Qt.AlignmentFlag.AlignHCenter:
        x = area.left() + (area.width() - total) // 2
    room = QRect(x, area.top(), total, area.height())
    for span in line:
        room = _draw_span(painter, room, span, size)


def _draw_span(painter: QPainter, room: QRect, span: Span, size: int) -> QRect:
    """Paint one span where the room begins; what is left of it for the next."""
    face = font(size, bold=span.bold)
    painter.setFont(face)
    painter.setPen(colour(span.tone))
    text, whole = span.text, _measure(span, size)
    wide = min(whole, room.width())
    if wide <= 0:
        return room
    if whole > wide:
        text = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, wide)
    turned = is_turned()
    left = room.right() + 1 - wide if turned else room.left()
    write(painter, QRect(left, room.top(), wide, room.height()), start(), text, _WHOLE_LINE)
    return room.adjusted(0, 0, -wide, 0) if turned else room.adjusted(wide, 0, 0, 0)


@lru_cache(maxsize=1024)
def _measure(span: Span, size: int) -> int:
    """Pixels of one span."""
    return QFontMetrics(font(size, bold=span.bold)).horizontalAdvance(span.text)
