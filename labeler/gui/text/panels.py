"""What lies behind code and quotations: wells below code, a line beside quotations."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from labeler.gui.text.document import MARGIN, ReadingDocument
from labeler.gui.text.dressing import Panel
from labeler.gui.theme import SPACE, current


def paint(painter: QPainter, document: ReadingDocument, seen: QRectF, width: float) -> None:
    """Paint the panels that can be seen.

    Args:
        painter: Moved so that it paints in the document's coordinates.
        document: Whose panels.
        seen: What is to be painted, in the coordinates that the painter came from.
        width: The document's; to ask it for that lays all of it out.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    offset = painter.transform()
    room = seen.translated(-offset.dx(), -offset.dy())
    right = width - MARGIN
    for panel in document.panels:  # from top to bottom
        area = _area(document, panel, right)
        if area.top() - 2 * SPACE > room.bottom():
            break
        if area.adjusted(0, -2 * SPACE, 0, 2 * SPACE).intersects(room):
            _paint(painter, panel, area)


def _area(document: ReadingDocument, panel: Panel, right: float) -> QRectF:
    """A panel in the document's coordinates, out to the text's right edge."""
    layout = document.documentLayout()
    first = layout.blockBoundingRect(document.findBlockByNumber(panel.first))
    last = layout.blockBoundingRect(document.findBlockByNumber(panel.last))
    wide = max(right, first.right()) - first.left()
    return QRectF(first.left(), first.top(), wide, last.bottom() - first.top())


def _paint(painter: QPainter, panel: Panel, area: QRectF) -> None:
    """One panel, around the area of its blocks."""
    if panel.kind == "code":
        painter.setBrush(QColor(current().well))
        painter.drawRoundedRect(
            area.adjusted(panel.level * 4 * SPACE, -2 * SPACE, 0, 2 * SPACE), 6, 6
        )
        return
    painter.setBrush(QColor(current().line))
    for level in range(panel.level):
        x = area.left() + level * 4 * SPACE
        painter.drawRoundedRect(QRectF(x, area.top(), 3, area.height()), 1.5, 1.5)
