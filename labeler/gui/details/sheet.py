"""A slim sheet over the foot of the page: one question, one more key, and the page again."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from labeler.gui.bounce import was_meant
from labeler.gui.details.chips import ChipRow
from labeler.gui.details.row import is_single
from labeler.gui.labels import make_label
from labeler.gui.text.pane import ReadingPane
from labeler.gui.theme import RADIUS, SPACE, current
from labeler.gui.words import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Sheet(QWidget):
    """Lies over the foot of the page and has the keys; Esc or a click beside it closes it."""

    closed = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(4 * SPACE, 3 * SPACE, 4 * SPACE, 3 * SPACE)
        self.column.setSpacing(SPACE)
        self._title = make_label(bold=True)
        self._hint = make_label(muted=True)
        self.column.addWidget(self._title)
        self.column.addWidget(self._hint)
        self._before: QWidget | None = None
        self.hide()
        page.installEventFilter(self)

    def open_with(self, title: str, hint: str) -> None:
        """Ask, and take the keys."""
        self.setAccessibleName(title)
        self._title.setText(title)
        self._hint.setText(hint)
        self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.setFocus()

    def close_sheet(self) -> None:
        """Give the keys back to what had them: a text of the page that was read, or the page."""
        if not self.isHidden():
            self.hide()
            before = self._before
            if isinstance(before, ReadingPane) and isValid(before) and before.isVisible():
                before.setFocus()
            else:
                self._page.setFocus()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; nothing reaches the page meanwhile."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()

    def event(self, event: QEvent) -> bool:
        """Claim every key before the page's own take it, so that none chooses by mistake."""
        if is_single(event):
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the page's foot; a click beside the sheet closes it."""
        if self.isVisible() and watched is self._page:
            if event.type() == QEvent.Type.Resize:
                self._place()
            elif event.type() == QEvent.Type.MouseButtonPress:
                self.close_sheet()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width = min(self._page.width() - 12 * SPACE, 880)
        self.setFixedWidth(width)
        self.fit(width - 8 * SPACE)
        height = max(self.column.heightForWidth(width), self.column.minimumSize().height())
        self.setFixedHeight(height)
        left = (self._page.width() - width) // 2
        self.move(left, self._page.height() - height - 3 * SPACE)

    def fit(self, width: int) -> None:
        """Bring what it holds to that width, before its height is asked for."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A panel with a line in the accent."""
        theme = current()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(theme.background))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(theme.panel))
            painter.setPen(QPen(QColor(theme.accent), 1))
            area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(area, RADIUS, RADIUS)


class PickSheet(Sheet):
    """One of a few words, or none: a digit picks, Enter picks none, as does the key that opened."""

    picked = Signal(str)
    """What was picked; "" for none. The sheet is closed by then."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._again: Qt.Key | None = None
        self.chips = ChipRow("", parent=self)
        self.chips.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chips.setAutoFillBackground(False)
        self.chips.picked.connect(self._pick_place)
        self.column.insertWidget(1, self.chips)

    def offer(self, title: str, hint: str, texts: Sequence[str], again: Qt.Key | None) -> None:
        """Ask for one of the texts.

        Args:
            title: The question.
            hint: What other keys do.
            texts: To choose from.
            again: The key that opened the sheet; pressed once more, it picks none.
        """
        self._again = again
        self.chips.offer(texts)
        self.open_with(title, hint)

    def fit(self, width: int) -> None:
        """Break the words into as many lines as they need."""
        self.chips.resize(width, self.chips.height())
        self.chips.flow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick by a digit, or none by Enter; whatever else is left alone."""
        if event.isAutoRepeat() or not was_meant(self):
            return
        if event.key() in _ENTER or event.key() == self._again:
            self._pick("")
        elif event.text().isdecimal() and 0 <= (int(event.text()) or 10) - 1 < len(
            self.chips.chips
        ):
            self._pick_place((int(event.text()) or 10) - 1)
        else:
            super().keyPressEvent(event)

    def _pick_place(self, place: int) -> None:
        self._pick(self.chips.chips[place].text())

    def _pick(self, text: str) -> None:
        self.close_sheet()
        self.picked.emit(text)


class NoteSheet(Sheet):
    """A line to write in: Enter takes it, Esc leaves everything as it was."""

    written = Signal(str)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.line = QLineEdit(self)
        self.line.setMaxLength(1_000)
        self.line.returnPressed.connect(self._take)
        self.column.insertWidget(1, self.line)
        self.setFocusProxy(self.line)

    def ask(self, title: str, hint: str, note: str) -> None:
        """Ask for a note, beginning with what it says so far."""
        self.line.setAccessibleName(title)
        self.line.setPlaceholderText(tr("A note, if you like"))
        self.line.setText(note)
        self.line.selectAll()
        self.open_with(title, hint)

    def _take(self) -> None:
        text = self.line.text().strip()
        self.close_sheet()
        self.written.emit(text)
