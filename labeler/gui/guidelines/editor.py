"""Where the guidelines are written: Markdown on the left, what it becomes on the right."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from labeler.gui import actions
from labeler.gui.labels import make_label
from labeler.gui.text.document import read
from labeler.gui.text.pane import ReadingPane
from labeler.gui.text.scrollbar import CalmScrollBar
from labeler.gui.theme import BODY, FOCUS, RADIUS, SPACE, current, font
from labeler.gui.words import tr

_PAUSE = 250
"""Milliseconds without a key until the preview follows."""


class GuidelinesEditor(QWidget):
    """A plain text editor and its preview, drawn as annotators will see it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = current()
        self.source, self.preview = QPlainTextEdit(self), ReadingPane(tr("Preview"), self)
        self.source.setAccessibleName(tr("Guidelines in Markdown"))
        self.source.setFont(font(BODY, mono=True))
        self.source.setTabChangesFocus(True)
        self.source.setVerticalScrollBar(CalmScrollBar(Qt.Orientation.Vertical, self.source))
        self.source.setPlaceholderText(
            tr("# What to look for\n\n- Prefer the answer that **helps** more.\n- …")
        )
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self.show_preview)
        self.source.textChanged.connect(self._soon.start)
        self.source.textChanged.connect(self.changed)
        self._lay_out()

    @property
    def text(self) -> str:
        """What is written."""
        return self.source.toPlainText()

    def set_text(self, text: str) -> None:
        """Begin with a text."""
        self.source.setPlainText(text)
        self.show_preview()

    def show_preview(self) -> None:
        """Draw what is written now."""
        self._soon.stop()
        self.preview.show_document(read(self.text))

    def changeEvent(self, event: QEvent) -> None:
        """Dress the preview anew with a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and current() is not self._theme:
            self._theme = current()
            self.show_preview()

    def _lay_out(self) -> None:
        note = tr(
            "Annotators open these with {key}. Every change is a new version, and each judgment "
            "records the one that was in force. Markdown; pictures and HTML are not loaded."
        )
        note = note.format(key=actions.way_to("details.guidelines"))
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(self.source)
        parts.addWidget(PreviewFrame(self.preview))
        parts.setHandleWidth(2 * SPACE)
        parts.setSizes([400, 400])
        parts.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * SPACE, 4 * SPACE, 6 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(make_label(note, muted=True))
        column.addWidget(parts, 1)


class PreviewFrame(QFrame):
    """The line around the preview, like that around the text beside it; in the accent where the
    preview has the focus."""

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__()
        self._pane = pane
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        inside.addWidget(pane)
        pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The focus comes or goes."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, and the focus on it."""
        super().paintEvent(event)
        if self._pane.hasFocus():
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(current().accent), FOCUS))
                edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
                painter.drawRoundedRect(edge, RADIUS - 2, RADIUS - 2)
