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
from labeler.gui import actions
from labeler.gui.actions.catalogue import UNDO, judge_id
from labeler.gui.actions.keymap import native
from labeler.gui.theme import BODY, SMALL, SPACE, current, font
from labeler.gui.words import tr

FLASH = 220
"""Milliseconds for which a pressed choice stays lit."""

_OTHERS = (Choice.BOTH_GOOD, Choice.BOTH_BAD, Choice.SKIP)


@dataclass(frozen=True, slots=True)
class Wording:
    """What stands on a button, and what it is called in full."""

    text: str
    full: str


class KeyButton(QAbstractButton):
    """A word and its key cap; framed on the scale, bare beside it."""

    def __init__(self, wording: Wording, *, framed: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._wording, self._framed, self._hovered = wording, framed, False
        self._key = ""
        self.setText(wording.text)
        self.setAutoFillBackground(True)  # covers the page: that is not painted with it
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(wording.full)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy.Policy.Expanding if framed else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self._dim = QTimer(self)
        self._dim.setSingleShot(True)
        self._dim.timeout.connect(self.update)
        self.clicked.connect(self.flash)

    def show_key(self, key: str) -> None:
        """Tell the key that presses it, as this system writes it; empty for none."""
        self._key = key
        full = self._wording.full
        self.setAccessibleDescription(tr("key {key}").format(key=key) if key else "")
        self.setToolTip(f"{full} ({key})" if key else full)
        self.updateGeometry()
        self.update()

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
        gap = 2 * SPACE if cap else 0
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
        if not self._key:
            return
        theme = current()
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.well))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(theme.muted))
        painter.setFont(font(SMALL, mono=True))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._key)

    def _cap_width(self) -> int:
        """Pixels of the key cap."""
        if not self._key:
            return 0
        words = QFontMetrics(font(SMALL, mono=True)).horizontalAdvance(self._key)
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
        self.buttons: dict[Choice, KeyButton] = {}
        self._shortcuts: dict[str, tuple[QShortcut, KeyButton]] = {}
        self._listening: list[QShortcut] = []
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2 * SPACE)
        rows.addLayout(self._scale())
        rows.addLayout(self._others())
        self.set_enabled(choosing=False, undo=False)
        self.apply_keys()

    def apply_keys(self) -> None:
        """Listen for the keys that are in use now, and show them on the buttons."""
        for name, (shortcut, button) in self._shortcuts.items():
            keys = actions.current().keys(name)
            shortcut.setKeys([QKeySequence(key) for key in keys])
            button.show_key(native(keys[0]) if keys else "")

    def set_enabled(self, *, choosing: bool, undo: bool) -> None:
        """Whether there is something to judge, and something to undo."""
        for button in self.buttons.values():
            button.setEnabled(choosing)
        self.undo.setEnabled(undo)

    def _scale(self) -> QHBoxLayout:
        """The seven steps."""
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        for choice, word in zip(SCALE, _scale_words(), strict=True):
            row.addWidget(self._choice(choice, Wording(word, _full(choice)), framed=True), 1)
        return row

    def _others(self) -> QHBoxLayout:
        """What is not on the scale, and undo."""
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        for choice in _OTHERS:
            row.addWidget(self._choice(choice, Wording(_full(choice), _full(choice)), framed=False))
        row.addStretch()
        wording = Wording(tr("undo"), tr("undo the last judgment"))
        self.undo = KeyButton(wording, framed=False, parent=self)
        self.undo.clicked.connect(self.undo_requested)
        self._listen(UNDO, self.undo)
        row.addWidget(self.undo)
        return row

    def _choice(self, choice: Choice, wording: Wording, *, framed: bool) -> KeyButton:
        """A button for a choice, with its key."""
        button = KeyButton(wording, framed=framed, parent=self)
        button.clicked.connect(lambda: self.chosen.emit(choice))
        self._listen(judge_id(choice), button)
        self.buttons[choice] = button
        return button

    def _listen(self, name: str, button: KeyButton) -> None:
        """Let the keys of an action press the button once, however long they are held."""
        shortcut = QShortcut(self._scope)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(lambda: self.press(button))
        self._shortcuts[name] = shortcut, button
        self._listening.append(shortcut)

    def _shortcut(self, key: str, button: KeyButton) -> None:
        """Let a key that is no action's press the button."""
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


def _scale_words() -> tuple[str, ...]:
    """The seven steps in few words, from left to right."""
    much, better, slightly = tr("much better"), tr("better"), tr("slightly")
    return much, better, slightly, tr("tie"), slightly, better, much


def _full(choice: Choice) -> str:
    """What a choice is called in full."""
    return {
        Choice.LEFT_MUCH: tr("left much better"),
        Choice.LEFT: tr("left better"),
        Choice.LEFT_SLIGHTLY: tr("left slightly better"),
        Choice.TIE: tr("tie"),
        Choice.RIGHT_SLIGHTLY: tr("right slightly better"),
        Choice.RIGHT: tr("right better"),
        Choice.RIGHT_MUCH: tr("right much better"),
        Choice.BOTH_GOOD: tr("both good"),
        Choice.BOTH_BAD: tr("both bad"),
        Choice.SKIP: tr("skip"),
    }[choice]
