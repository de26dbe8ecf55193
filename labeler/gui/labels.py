"""Labels: plain text always, since what they show may come from a model or a file."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from labeler.gui.theme import BODY, font


def make_label(
    text: str = "", *, size: int = BODY, bold: bool = False, muted: bool = False
) -> QLabel:
    """A label that wraps; `size` in pixels."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(font(size, bold=bold))
    if muted:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def as_tip(text: str) -> str:
    """Plain text for a tool tip, which takes what looks like HTML for HTML, and breaks only that
    into lines."""
    if not text:
        return ""
    from html import escape  # a table of two thousand names, for what is seldom shown

    return f"<p>{escape(text)}</p>"
