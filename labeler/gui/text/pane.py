"""The pane in which a text is read."""

from collections.abc import Iterable
from itertools import chain

from PySide6.QtCore import QEvent, QMargins, QMimeData, QPoint, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QTextBrowser, QTextEdit, QWidget

from labeler.gui.text import links, panels
from labeler.gui.text.caret import Caret
from labeler.gui.text.document import MARGIN, ReadingDocument
from labeler.gui.text.marks import Marks, Span, blanks, seen, selections
from labeler.gui.text.scrollbar import THICKNESS, CalmScrollBar
from labeler.gui.text.source import Place
from labeler.gui.text.unrolling import PATIENCE, Unrolling
from labeler.gui.theme import READING, SMALL, SPACE, current, font

COLUMN = 760
"""The widest that a text is set, in pixels: some hundred characters a line."""

NOTICE = 7 * SPACE
"""Pixels above a long text for the line that says how it is shown."""


class ReadingPane(QTextBrowser):
    """Shows a `ReadingDocument`: scrolls by keys and wheel, copies, asks before it follows links.

    The text lies on the panel's colour, which covers all below it: with a new text, nothing but
    the text is painted again. It never edits, so the page's single keys work while it has the
    focus.
    """

    read_through = Signal()
    """All of a long text is in the pane."""
    zoom_wanted = Signal(int)
    """The wheel was turned with Ctrl held: +1 larger, -1 smaller."""

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
        self._title = self._said = ""
        self._marks, self._drawn = Marks(), tuple[object, ...]()
        self._caret = Caret(self)
        self._shown = ReadingDocument()
        self._unrolling = Unrolling(self)
        self.verticalScrollBar().valueChanged.connect(self.show_marks)
        self.show_document(self._shown)

    def show_document(self, document: ReadingDocument) -> None:
        """Put a document on screen, at its beginning; the pane keeps it alive."""
        self._unrolling.stop()
        self._caret.leave()
        self._marks, self._drawn = Marks(), ()
        self.setExtraSelections([])
        self.setDocument(document)
        self._shown = document
        self._unrolling.show(document)
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self._tell()
        self.show_marks()
        self._unrolling.go_on()

    @property
    def shown(self) -> ReadingDocument:
        """The document on screen."""
        return self._shown

    def say(self, words: str) -> None:
        """Say something about the text in a line above it; nothing takes the line away."""
        self._said = words
        self._tell()

    def call(self, title: str) -> None:
        """Say whose text it is, before all else in that line; empty where the place tells it."""
        self._title = title
        self._tell()

    def _tell(self) -> None:
        """Fill the line above the text, or take it away."""
        said = (self._title, self._said, self._shown.notice, self._shown.silence)
        self._notice.setText(" · ".join(filter(None, said)))
        self._notice.setVisible(bool(self._notice.text()))
        self.setAccessibleDescription(self._notice.text())
        self._fit_column()

    def colour(self) -> None:
        """Colour the code of a text that was shown before that was possible."""
        if self._shown.is_uncoloured:
            self._shown.colour()

    def mark(self, places: Iterable[Place], kind: str) -> None:
        """Mark places of what was stored, in place of all marks of that kind (see `INKS`)."""
        spans = (self._shown.shown_span(place) for place in places)
        self.mark_shown((span for span in spans if span), kind)

    def mark_shown(self, spans: Iterable[Span], kind: str) -> None:
        """The same for spans of what is shown, as `QTextCursor` counts."""
        self._marks.put(kind, spans)
        self.show_marks()

    def marked(self, kind: str) -> list[Span]:
        """Where marks of a kind are, as `QTextCursor` counts."""
        return self._marks.of(kind)

    def selection_in_source(self) -> Place | None:
        """What was stored of the text that is selected; None if nothing is."""
        cursor = self.textCursor()
        return self._shown.source_span(cursor.selectionStart(), cursor.selectionEnd())

    def select(self, span: Span) -> None:
        """Select a span of what is shown, and scroll to it; what is not there yet is left."""
        cursor = QTextCursor(self._shown)
        last = self._shown.characterCount() - 1
        cursor.setPosition(min(span[0], last))
        cursor.setPosition(min(span[1], last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        if self._shown.lazy:  # what stands above it may be taller than it seemed
            self.show_marks()
            self.ensureCursorVisible()

    def selected_text(self) -> str:
        """The selection as plain text, without the breaks that only long texts' display has."""
        cursor = self.textCursor()
        if self._shown.is_long:
            return self._shown.text_of(cursor.selectionStart(), cursor.selectionEnd())
        return cursor.selection().toPlainText()

    def scroll_share(self) -> float:
        """How far the text is scrolled, from 0 to 1."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def scroll_to_share(self, share: float) -> None:
        """Scroll that far, from 0 to 1."""
        self.verticalScrollBar().setValue(round(share * self.verticalScrollBar().maximum()))

    def top_place(self) -> tuple[int, int]:
        """The character at the top of what can be seen, and how far below the edge it begins."""
        cursor = self.cursorForPosition(QPoint(0, 0))
        return cursor.position(), self.cursorRect(cursor).top()

    def scroll_to_place(self, place: tuple[int, int]) -> None:
        """Scroll so that the character stands there, as `top_place` gave it, once it is read."""
        if self._unrolling.waits_for(place):
            return
        cursor = QTextCursor(self._shown)
        cursor.setPosition(min(place[0], self._shown.characterCount() - 1))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - place[1])
        if self._shown.lazy:
            bar.setValue(bar.value() + self.cursorRect(cursor).top() - place[1])

    def prepare(self, document: ReadingDocument) -> None:
        """Lay a document out as this pane will, so that showing it costs little.

        Qt lays what can be seen out once more when it is shown, but knows how tall all of it is.
        """
        document.setTextWidth(self.viewport().width())
        if document.lazy:
            document.lazy.lay(0, self.viewport().height(), PATIENCE)
        document.documentLayout().documentSize()

    def show_last_turn(self) -> None:
        """Scroll a conversation to where its last turn begins."""
        block = self._shown.findBlockByNumber(self._shown.last_turn)
        top = self._shown.documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - MARGIN)

    def start_column_at(self, pixels: int) -> None:
        """Begin the text there, on its own side, rather than centre its column."""
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
        data.setText(self.selected_text())
        return data

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl held, ask for another size: alone this pane would be unlike others."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Marks take the colours of a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_marks"):
            self.show_marks()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on with a long text."""
        super().showEvent(event)
        self._unrolling.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take in nothing that nobody sees."""
        self._unrolling.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable however wide the pane is."""
        place = self.top_place() if self._keeps_place(event) else None
        self._fit_column()
        super().resizeEvent(event)
        if place:
            self.scroll_to_place(place)
        self.show_marks()

    def _keeps_place(self, event: QResizeEvent) -> bool:
        """Whether a long text is going to be of other lines, far below its beginning."""
        is_far = self._shown.lazy and self.verticalScrollBar().value() > 0
        return bool(is_far) and event.size().width() != event.oldSize().width()

    def _fit_column(self) -> None:
        """Set the margins that leave the text its column."""
        free = max(0, self.width() - THICKNESS - COLUMN)
        left = free // 2 if self._start is None else min(self._start, free)
        if self._shown.firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft:
            left = free - left
        above = 0 if self._notice.text() == self._shown.silence else NOTICE
        wanted = QMargins(left, above, free - left, 0)
        width = self.width() - free - 2 * MARGIN
        self._notice.setGeometry(left + MARGIN, 0 if above else MARGIN, width, NOTICE)
        if self.viewportMargins() != wanted:
            self.setViewportMargins(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What lies behind code and quotations, then the text."""
        if self._shown.panels:
            painter = QPainter(self.viewport())
            across = self.horizontalScrollBar()
            painter.translate(-across.value(), -self.verticalScrollBar().value())
            width = self.viewport().width() + across.maximum()
            panels.paint(painter, self._shown, QRectF(event.rect()), width)
            painter.end()
        super().paintEvent(event)

    def show_marks(self) -> None:
        """Give Qt the marks that can be seen."""
        if not self._unrolling.lay_seen():
            return
        if not self._marks and not self._shown.look.raw:
            self._drawn = ()
            if self.extraSelections():
                self.setExtraSelections([])
            return
        first, last = seen(self)
        drawn = self._shown, self._marks, self._marks.version, current(), first, last
        if drawn == self._drawn:
            return
        self._drawn = drawn
        spans = blanks(self._shown, first, last) if self._shown.look.raw else ()
        shown = chain(spans, self._marks.between(first, last))
        self.setExtraSelections(selections(self._shown, shown))

    def _ask(self, url: QUrl) -> None:
        """A link was followed: say where it leads first."""
        links.ask(self, url)
