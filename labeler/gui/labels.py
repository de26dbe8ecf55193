"""Labels: plain text always, since what they show may come from a model or a file."""

from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextLayout
from PySide6.QtWidgets import QLabel

from labeler.gui.direction import is_turned
from labeler.gui.theme import BODY, font


def make_label(
    text: str = "", *, size: int = BODY, bold: bool = False, muted: bool = False
) -> QLabel:
    """A label that wraps; `size` in pixels."""
    label = _Turned(text) if is_turned() else QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(font(size, bold=bold))
    if muted:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


class _Turned(QLabel):
    """A label that is read from the right: Qt counts the space at which it breaks a line as a part
    of that line, moves the line by it, and cuts off its end."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines without the spaces between them."""
        from PySide6.QtWidgets import QStyle  # 6 ms, which other languages are spared

        lines = _lines(self)
        if len(lines) < 2:
            super().paintEvent(event)
            return
        align = QStyle.visualAlignment(Qt.LayoutDirection.RightToLeft, self.alignment())
        flags = int(align | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextForceRightToLeft)
        area, role, text = _room(self), self.foregroundRole(), "\n".join(lines)
        painter = QPainter(self)
        look, awake = self.palette(), self.isEnabled()
        self.style().drawItemText(painter, area, flags, look, awake, text, role)


def _lines(label: QLabel) -> list[str]:
    """What stands on each line of a label, if its text is read from the right; else nothing."""
    layout = QTextLayout(label.text().replace("\n", "\N{LINE SEPARATOR}"), label.font())
    spans: list[tuple[int, int]] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(_room(label).width())
        spans.append((line.textStart(), line.textStart() + line.textLength()))
    layout.endLayout()
    if not spans or not _begins_at_the_right(layout):
        return []
    code = "utf-16-le"  # two bytes for each that Qt counts
    units = layout.text().encode(code, "surrogatepass")
    shown = (units[2 * start : 2 * end].decode(code, "surrogatepass") for start, end in spans)
    return [text.strip() for text in shown]


def _room(label: QLabel) -> QRect:
    """Where a text that begins at the right is written."""
    return label.contentsRect().adjusted(0, 0, -max(0, label.indent()), 0)


def _begins_at_the_right(layout: QTextLayout) -> bool:
    """Whether the first character stands on the right, in which Qt heeds letters, not widgets."""
    place: Any = layout.lineAt(0).cursorToX(0)  # a pair, which the bindings' types do not tell
    return bool(place[0] > 0)


def as_tip(text: str) -> str:
    """Plain text for a tool tip, which takes what looks like HTML for HTML, and breaks only that
    into lines."""
    if not text:
        return ""
    from html import escape  # a table of two thousand names, for what is seldom shown

    return f"<p>{escape(text)}</p>"
