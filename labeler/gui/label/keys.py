"""The keys of the page: each a button that shows its key, and a shortcut that presses it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from labeler.core.presentation import SCALE, Choice
from labeler.gui.theme import BODY, SMALL, SPACE, current, font

FLASH = 220
"""Milliseconds for which a pressed choice stays lit."""

_SCALE_WORDS = ("much better", "better", "slightly", "tie", "slightly", "better", "much better")
_OTHERS = ((Choice.BOTH_GOOD, "G"), (Choice.BOTH_BAD, "B"), (Choice.SKIP, "S"))


@dataclass(frozen=True, slots=True)
class Wording:
    """What stands on a button, and what it is called in full."""

    text: str
    key: str
    full: str


class KeyButton(QAbstractButton):
    """A word and its key cap; framed on the scale, bare beside it."""

    def __init__(self, wording: Wording, *, framed: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._wording, self._framed, self._hovered = wording, framed, False
        self.setText(wording.text)
        self.setAutoFillBackground(True)  # covers the page: that is not painted with it
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(wording.full)
        self.setAccessibleDescription(f"key {wording.key}")
        self.setToolTip(f"{wording.full} ({wording.key})")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy.Policy.Expanding if framed else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self._dim = QTimer(self)
        self._dim.setSingleShot(True)
        self._dim.timeout.connect(self.update)
        self.clicked.connect(self.flash)

    def flash(self) -> None:
        """Stay lit for a moment: this is what was pressed."""
        self._dim.start(FLASH)
        self.update()

    @property
    def lit(self) -> bool:
        """Whether it is shown as pressed."""
        return self.isDown() or self._dim.isActive()

    def sizeHint(self) -> QSize:
        """Word, gap and cap, with room around."""
        words = QFontMetrics(font(BODY)).horizontalAdvance(self.text())
        around = 4 * SPACE if self._framed else 2 * SPACE
        return QSize(
            words + 2 * SPACE + self._cap_width() + around, (10 if self._framed else 7) * SPACE
        )

    def minimumSizeHint(self) -> QSize:
        """Nothing of it is ever cut."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Lit a little below the mouse."""
        self._hovered = True
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Calm again."""
        self._hovered = False
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Frame, word, cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        words = QFontMetrics(font(BODY)).horizontalAdvance(self.text())
        cap = self._cap_width()
        gap = 2 * SPACE
        left = (self.width() - words - gap - cap) / 2 if self._framed else SPACE
        height = self.height()
        if self._framed:
            self._paint_word(painter, QRectF(left, 0, words + 1, height))
            self._paint_cap(painter, QRectF(left + words + gap, height / 2 - 9, cap, 18))
        else:
            self._paint_cap(painter, QRectF(left, height / 2 - 9, cap, 18))
            self._paint_word(painter, QRectF(left + cap + gap, 0, words + 1, height))

    def _paint_frame(self, painter: QPainter) -> None:
        """One line around, two in the accent when lit or focused."""
        theme = current()
        active = self.lit or self.hasFocus()
        if not (self._framed or active or (self._hovered and self.isEnabled())):
            return
        fill = theme.panel if self._framed and not self._hovered else theme.well
        painter.setBrush(QColor(fill))
        width = 2.0 if active else 1.0
        painter.setPen(QPen(QColor(theme.accent if active else theme.line), width))
        inset = width / 2
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, 6, 6)

    def _paint_word(self, painter: QPainter, area: QRectF) -> None:
        """What it does."""
        theme = current()
        strong = self._framed and self.isEnabled()
        painter.setPen(QColor(theme.ink if strong else theme.muted))
        painter.setFont(font(BODY))
        painter.drawText(
            area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )

    def _paint_cap(self, painter: QPainter, area: QRectF) -> None:
        """The key that does it."""
        theme = current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.line if self._hovered or not self._framed else theme.well))
        painter.drawRoundedRect(area, 4, 4)
        painter.setPen(QColor(theme.muted))
        painter.setFont(font(SMALL, mono=True))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._wording.key)

    def _cap_width(self) -> int:
        """Pixels of the key cap."""
        words = QFontMetrics(font(SMALL, mono=True)).horizontalAdvance(self._wording.key)
        return max(words + 2 * SPACE + 2, 18)


class KeyBoard(QWidget):
    """The scale, the other answers, and undo."""

    chosen = Signal(object)
    """A `Choice` was made, by key or by mouse."""
    undo_requested = Signal()

    def __init__(self, scope: QWidget) -> None:
        """Args: scope: the widget within which the keys work, whatever has the focus there."""
        super().__init__(scope)
        self._scope = scope
        self._listening: list[QShortcut] = []
        self.buttons: dict[Choice, KeyButton] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2 * SPACE)
        rows.addLayout(self._scale())
        rows.addLayout(self._others())
        self.set_enabled(choosing=False, undo=False)

    def set_enabled(self, *, choosing: bool, undo: bool) -> None:
        """Whether there is something to judge, and something to undo."""
        for button in self.buttons.values():
            button.setEnabled(choosing)
        self.undo.setEnabled(undo)

    def _scale(self) -> QHBoxLayout:
        """The seven steps."""
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        for number, (choice, word) in enumerate(zip(SCALE, _SCALE_WORDS, strict=True), start=1):
            row.addWidget(self._choice(choice, Wording(word, str(number), choice), framed=True), 1)
        return row

    def _others(self) -> QHBoxLayout:
        """What is not on the scale, and undo."""
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        for choice, key in _OTHERS:
            row.addWidget(self._choice(choice, Wording(choice, key, choice), framed=False))
        row.addStretch()
        self.undo = KeyButton(
            Wording("undo", "Ctrl Z", "undo the last judgment"), framed=False, parent=self
        )
        self.undo.clicked.connect(self.undo_requested)
        self._shortcut("Ctrl+Z", self.undo)
        row.addWidget(self.undo)
        return row

    def _choice(self, choice: Choice, wording: Wording, *, framed: bool) -> KeyButton:
        """A button for a choice, with its key."""
        button = KeyButton(wording, framed=framed, parent=self)
        button.clicked.connect(lambda: self.chosen.emit(choice))
        self._shortcut(wording.key, button)
        self.buttons[choice] = button
        return button

    def _shortcut(self, key: str, button: KeyButton) -> None:
        """A key that presses the button once, however long it is held."""
        shortcut = QShortcut(QKeySequence(key), self._scope)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lambda: self.press(button))
        self._listening.append(shortcut)

    def listen(self, listening: bool) -> None:
        """Whether the keys work at all; those of two boards would be in each other's way."""
        for shortcut in self._listening:
            shortcut.setEnabled(listening)

    def press(self, button: KeyButton) -> None:
        """What the mouse would have done, without waiting for the button to come up."""
        if not button.isEnabled():
            return
        if isinstance(QApplication.focusWidget(), KeyButton):
            self._scope.setFocus()  # else the button that Tab reached would look like the choice
        button.clicked.emit()
