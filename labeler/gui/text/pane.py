"""The pane in which a text is read."""

from PySide6.QtCore import QMargins, QMimeData, QRect, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QTextBrowser, QTextEdit, QWidget

from labeler.gui.text import lengths, links
from labeler.gui.text.document import MARGIN, ReadingDocument
from labeler.gui.text.dressing import Panel
from labeler.gui.text.scrollbar import THICKNESS, CalmScrollBar
from labeler.gui.theme import READING, SMALL, SPACE, current, font

COLUMN = 760
"""The widest that a text is set, in pixels: some hundred characters a line."""

NOTICE = 7 * SPACE
"""Pixels above a long text for the line that says how it is shown."""

_TICK = 10
"""Milliseconds from one piece of a long text to the next."""


class ReadingPane(QTextBrowser):
    """Shows a `ReadingDocument`: scrolls by keys and wheel, copies, asks before it follows links.

    The text lies on the panel's colour, which covers all below it: with a new text, nothing but
    the text is painted again. It never edits, so the page's single keys work while it has the
    focus.
    """

    read_through = Signal()
    """All of a long text is in the pane."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFont(font(READING))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setOpenLinks(False)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setVerticalScrollBar(CalmScrollBar(Qt.Orientation.Vertical, self))
        self.setHorizontalScrollBar(CalmScrollBar(Qt.Orientation.Horizontal, self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setCornerWidget(QWidget(self))  # else the style paints a box between the two bars
        self.anchorClicked.connect(self._ask)
        self._start: int | None = None
        self._notice = QLabel(self)
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._notice.setFont(font(SMALL))
        self._shown = ReadingDocument()
        self._reader = QTimer(self)
        self._reader.setInterval(_TICK)
        self._reader.timeout.connect(self._read_on)
        self.show_document(self._shown)

    def show_document(self, document: ReadingDocument) -> None:
        """Put a document on screen, at its beginning; the pane keeps it alive."""
        self._reader.stop()
        self.setDocument(document)
        self._shown = document
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self._notice.setText(document.notice)
        self._notice.setVisible(document.is_long)
        self._fit_column()
        self._go_on()

    def prepare(self, document: ReadingDocument) -> None:
        """Lay a document out as this pane will, so that showing it costs little."""
        document.setTextWidth(self.viewport().width())
        document.documentLayout().documentSize()

    def show_last_turn(self) -> None:
        """Scroll a conversation to where its last turn begins."""
        block = self._shown.findBlockByNumber(self._shown.last_turn)
        top = self._shown.documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - MARGIN)

    def start_column_at(self, pixels: int) -> None:
        """Begin the text there rather than centre its column."""
        self._start = pixels
        self._fit_column()

    def margin_beside(self) -> int:
        """Pixels left free on each side of the column where the pane is wider than a text."""
        return max(0, (self.width() - THICKNESS - COLUMN) // 2)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        """Nothing, from nowhere."""
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        """Plain text alone, without the breaks that only the display of long texts has."""
        data = QMimeData()
        selected = self.textCursor().selection().toPlainText()
        data.setText(lengths.original(selected) if self._shown.is_long else selected)
        return data

    def showEvent(self, event: QShowEvent) -> None:
        """Go on with a long text."""
        super().showEvent(event)
        self._go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take in nothing that nobody sees."""
        self._reader.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable however wide the pane is."""
        self._fit_column()
        super().resizeEvent(event)

    def _fit_column(self) -> None:
        """Set the margins that leave the text its column."""
        free = max(0, self.width() - THICKNESS - COLUMN)
        left = free // 2 if self._start is None else min(self._start, free)
        above = NOTICE if self._shown.is_long else 0
        wanted = QMargins(left, above, free - left, 0)
        self._notice.setGeometry(left + MARGIN, 0, self.width() - free - 2 * MARGIN, above)
        if self.viewportMargins() != wanted:
            self.setViewportMargins(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What lies behind code and quotations, then the text."""
        if self._shown.panels:
            self._paint_panels(event.rect())
        super().paintEvent(event)

    def _paint_panels(self, dirty: QRect) -> None:
        """Wells below code, a line beside quotations."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        x, y = -self.horizontalScrollBar().value(), -self.verticalScrollBar().value()
        for panel in self._shown.panels:
            area = self._area(panel).translated(x, y)
            if area.intersects(QRectF(dirty)):
                _paint_panel(painter, panel, area)

    def _area(self, panel: Panel) -> QRectF:
        """A panel in the document's coordinates, out to the text's right edge."""
        layout = self._shown.documentLayout()
        first = layout.blockBoundingRect(self._shown.findBlockByNumber(panel.first))
        last = layout.blockBoundingRect(self._shown.findBlockByNumber(panel.last))
        right = max(self._shown.size().width() - MARGIN, first.right())
        return QRectF(first.left(), first.top(), right - first.left(), last.bottom() - first.top())

    def _go_on(self) -> None:
        """Take in what is left of a long text, while it can be seen."""
        if self._shown.is_long and self.isVisible():
            self._reader.start()

    def _read_on(self) -> None:
        """Take in the next piece of a long text."""
        if not self._shown.read_on():
            self._reader.stop()
            self.read_through.emit()

    def _ask(self, url: QUrl) -> None:
        """A link was followed: say where it leads first."""
        links.ask(self, url)


def _paint_panel(painter: QPainter, panel: Panel, area: QRectF) -> None:
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
