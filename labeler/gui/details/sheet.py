"""A slim sheet above the page's keys: one question, one more key, and the page again."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from labeler.gui.actions import current as current_keys
from labeler.gui.actions.layouts import pressed
from labeler.gui.bounce import was_meant
from labeler.gui.details.chips import ChipRow
from labeler.gui.details.row import digit, is_single
from labeler.gui.direction import led
from labeler.gui.label.page import LabelPage
from labeler.gui.labels import make_label
from labeler.gui.text.pane import ReadingPane
from labeler.gui.theme import RADIUS, SPACE, current
from labeler.gui.words import tr

_SHADE = 3 * SPACE
"""Pixels above the sheet in which its shadow falls on what it lies upon."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Sheet(QWidget):
    """Lies above the page's keys and has the keyboard; Esc or a click beside it closes it.

    What was chosen stays visible: a button among the keys, or a stretch of a text.
    """

    closed = Signal()

    def __init__(self, page: LabelPage) -> None:
        super().__init__(page)
        self._page, self._chosen = page, QRect()
        self._above, self._veils = _SHADE, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column = QVBoxLayout(self)
        self._reach_up(_SHADE)
        self.column.setSpacing(SPACE)
        self._title = make_label(bold=True)
        self._hint = make_label(muted=True)
        self.column.addWidget(self._title)
        self.column.addWidget(self._hint)
        self._before: QWidget | None = None
        self.hide()
        page.installEventFilter(self)

    def open_with(self, title: str, hint: str, chosen: QRect | None = None) -> None:
        """Ask, and take the keyboard.

        Args:
            title: The question.
            hint: What other keys do.
            chosen: Where on the page what it is about stands, if not among the keys.
        """
        self._chosen = chosen or QRect()
        self.setAccessibleName(title)
        self._title.setText(title)
        self._hint.setText(led(hint))
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
        """Stay above the keys; a click beside the sheet closes it."""
        if self.isVisible() and watched is self._page:
            if event.type() == QEvent.Type.Resize:
                self._place()
            elif event.type() == QEvent.Type.MouseButtonPress:
                self.close_sheet()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        keys = self._page.keys_area
        width = keys.width()
        self.setFixedWidth(width)
        self._reach_up(0)
        self.fit(width - 8 * SPACE)
        height = max(self.column.heightForWidth(width), self.column.minimumSize().height())
        top = keys.top() - height - 2 * SPACE
        beside = top - self._page.texts_end - SPACE
        if self._chosen.isValid() and self._chosen.bottom() >= top - SPACE:
            top = max(SPACE, min(top, self._chosen.top() - height - 2 * SPACE))
            beside = 0
        self._veils = beside > 0
        self._reach_up(beside if self._veils else _SHADE)
        self.setFixedHeight(height + self._above)
        self.move(keys.left(), top - self._above)

    def _reach_up(self, pixels: int) -> None:
        """Begin that far above the frame."""
        self._above = pixels
        self.column.setContentsMargins(4 * SPACE, 3 * SPACE + pixels, 4 * SPACE, 3 * SPACE)

    def fit(self, width: int) -> None:
        """Bring what it holds to that width, before its height is asked for."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A panel with a line in the accent; above it none of the fields that it cuts through."""
        theme, above = current(), QRect(0, 0, self.width(), self._above)
        with QPainter(self) as painter:
            below = self.rect().adjusted(0, self._above, 0, 0)
            painter.fillRect(self.rect() if self._veils else below, QColor(theme.background))
            if not self._veils:
                painter.fillRect(above, _shadow(above.height()))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(QColor(theme.panel))
            painter.setPen(QPen(QColor(theme.accent), 1))
            area = QRectF(below).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(area, RADIUS, RADIUS)


def _shadow(height: int) -> QLinearGradient:
    """Darker towards what throws it."""
    shadow = QLinearGradient(0, 0, 0, height)
    shadow.setColorAt(0, QColor(0, 0, 0, 0))
    shadow.setColorAt(1, QColor(0, 0, 0, 36))
    return shadow


class PickSheet(Sheet):
    """One of a few words, or none: a digit picks, Enter picks none, as does the key that opened."""

    picked = Signal(str)
    """What was picked; "" for none. The sheet is closed by then."""

    def __init__(self, page: LabelPage) -> None:
        super().__init__(page)
        self._again = ""
        self.chips = ChipRow("", parent=self)
        self.chips.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chips.setAutoFillBackground(False)
        self.chips.picked.connect(self._pick_place)
        self.column.insertWidget(1, self.chips)

    def offer(
        self,
        title: str,
        hint: str,
        texts: Sequence[str],
        *,
        again: str = "",
        chosen: QRect | None = None,
    ) -> None:
        """Ask for one of the texts.

        Args:
            title: The question.
            hint: What other keys do.
            texts: To choose from.
            again: The id of the action that opened it; its key once more picks none.
            chosen: Where on the page what it is about stands, if not among the keys.
        """
        self._again = again
        self.chips.offer(texts)
        self.open_with(title, hint, chosen)

    def fit(self, width: int) -> None:
        """Break the words into as many lines as they need."""
        self.chips.resize(width, self.chips.height())
        self.chips.flow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick by a digit, or none by Enter; whatever else is left alone."""
        if event.isAutoRepeat() or not was_meant(self):
            return
        number, again = _number(event), current_keys().keys(self._again)
        if event.key() in _ENTER or any(key in again for key in pressed(event)):
            self._pick("")
        elif number is not None and number <= len(self.chips.chips):
            self._pick_place(number - 1)
        else:
            super().keyPressEvent(event)

    def _pick_place(self, place: int) -> None:
        self._pick(self.chips.chips[place].text())

    def _pick(self, text: str) -> None:
        self.close_sheet()
        self.picked.emit(text)


def _number(event: QKeyEvent) -> int | None:
    """The number of a digit, 1 to 10 (the key 0), also of one that needs Shift."""
    return (int(event.text()) or 10) if event.text().isdecimal() else digit(event)


class NoteSheet(Sheet):
    """A line to write in: Enter takes it, Esc leaves everything as it was."""

    written = Signal(str)

    def __init__(self, page: LabelPage) -> None:
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
