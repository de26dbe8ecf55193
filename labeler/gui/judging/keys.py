"""The keys of the page: each a button that shows its key, and a shortcut that presses it."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QKeySequence,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from labeler.core.presentation import SCALE, Choice, Side, scale_of
from labeler.gui import actions
from labeler.gui.actions.catalogue import UNDO, judge_id
from labeler.gui.actions.keymap import cap, native
from labeler.gui.bounce import was_meant, watch
from labeler.gui.direction import keep_order
from labeler.gui.judging.key_button import KeyButton, Wording
from labeler.gui.theme import SPACE
from labeler.gui.words import tr

__all__ = ["KeyBoard", "KeyButton", "Wording"]

_OTHERS = (Choice.BOTH_GOOD, Choice.BOTH_BAD, Choice.SKIP)


class KeyBoard(QWidget):
    """The scale, the other answers, and undo."""

    chosen = Signal(object)
    """A `Choice` was made, by key or by mouse."""
    undo_requested = Signal()

    def __init__(self, scope: QWidget) -> None:
        """Args: scope: the widget within which the keys work, whatever has the focus there."""
        super().__init__(scope)
        keep_order(self)
        self._scope = scope
        self.buttons: dict[Choice, KeyButton] = {}
        self._steps: tuple[Choice, ...] = ()
        self._shortcuts: dict[str, tuple[QShortcut, KeyButton | None]] = {}
        self._listening: list[QShortcut] = []
        self._listens, self._can_choose = True, False
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2 * SPACE)
        rows.addLayout(self._scale())
        rows.addLayout(self._others())
        self.set_scale(7)
        self.set_enabled(choosing=False, undo=False)
        self.apply_keys()

    def listen(self, listening: bool) -> None:
        """Whether the keys work at all; those of two boards would be in each other's way."""
        self._listens = listening
        for shortcut in self._listening:
            shortcut.setEnabled(listening)

    def apply_keys(self) -> None:
        """Listen for the keys that are in use now, and show them on the buttons."""
        for name, (shortcut, button) in self._shortcuts.items():
            keys = actions.current().keys(name)
            shortcut.setKeys([QKeySequence(key) for key in keys])
            if button is not None:
                button.show_key(*((native(keys[0]), cap(keys[0])) if keys else ("",)))

    def set_scale(self, steps: int) -> None:
        """Offer a scale of 7, 5, 3 or 2 steps; keys 1 to that many, from left to right."""
        scale = scale_of(steps)
        if scale == self._steps:
            return
        for choice, key in zip(self._steps, SCALE, strict=False):
            self._take_away(judge_id(key), choice)
        self._steps = scale
        for choice, key in zip(scale, SCALE, strict=False):
            wording = Wording(_word(choice), full(choice))
            self._row.addWidget(self._choice(choice, judge_id(key), wording, framed=True), 1)
        self.apply_keys()
        buttons = [*(self.buttons[choice] for choice in (*scale, *_OTHERS)), self.undo]
        for before, after in pairwise(buttons):
            self.setTabOrder(before, after)
        self.set_enabled(choosing=self._can_choose, undo=self.undo.isEnabled())

    def mark(self, marked: Choice | None, why: str = "", *, waits: bool = False) -> None:
        """Mark the button of a choice, and no other; None marks none."""
        for choice, button in self.buttons.items():
            if choice is marked or button.mark:
                button.set_mark(why if choice is marked else "", waits=waits)

    def set_enabled(self, *, choosing: bool, undo: bool) -> None:
        """Whether there is something to judge, and something to undo."""
        self._can_choose = choosing
        for button in self.buttons.values():
            button.setEnabled(choosing)
        self.undo.setEnabled(undo)

    def _take_away(self, name: str, choice: Choice) -> None:
        """A step that the scale no longer has."""
        button = self.buttons.pop(choice)
        shortcut, _ = self._shortcuts.pop(name)
        self._listening.remove(shortcut)
        shortcut.setEnabled(False)  # its key may be another button's before it is gone
        shortcut.deleteLater()
        self._row.removeWidget(button)
        button.hide()
        button.deleteLater()

    def _scale(self) -> QHBoxLayout:
        """The row of steps, still without any."""
        self._row = QHBoxLayout()
        self._row.setSpacing(2 * SPACE)
        return self._row

    def _others(self) -> QHBoxLayout:
        """What is not on the scale, and undo."""
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        for choice in _OTHERS:
            wording = Wording(full(choice), full(choice))
            row.addWidget(self._choice(choice, judge_id(choice), wording, framed=False))
        row.addStretch()
        wording = Wording(tr("undo"), tr("undo the last judgment"))
        self.undo = KeyButton(wording, framed=False, parent=self)
        self.undo.clicked.connect(self.undo_requested)
        self._listen(UNDO, self.undo)
        row.addWidget(self.undo)
        return row

    def _choice(self, choice: Choice, name: str, wording: Wording, *, framed: bool) -> KeyButton:
        """A button for a choice, which the keys of the action with that name press."""
        button = KeyButton(wording, framed=framed, parent=self)
        button.takes_double = False
        button.clicked.connect(lambda: self.chosen.emit(choice))
        self._listen(name, button)
        self.buttons[choice] = button
        return button

    def _listen(self, name: str, button: KeyButton) -> None:
        """Let the keys of an action press the button once, however long they are held."""
        self._on(name, lambda: self._answer(button), button)

    def _on(
        self,
        name: str,
        do: Callable[[], object],
        button: KeyButton | None = None,
        *,
        repeats: bool = False,
    ) -> None:
        """Let the keys of an action do something; a button shows them, if there is one."""
        shortcut = QShortcut(self._scope)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(repeats)
        shortcut.activated.connect(do)
        shortcut.setEnabled(self._listens)
        self._shortcuts[name] = shortcut, button
        self._listening.append(shortcut)

    def showEvent(self, event: QShowEvent) -> None:
        """From now on, tell the presses that are meant from the others."""
        super().showEvent(event)
        watch(self)

    def _answer(self, button: KeyButton) -> None:
        """A key was pressed that presses the button."""
        if was_meant(self):
            self.press(button)

    def press(self, button: KeyButton) -> None:
        """What the mouse would have done, without waiting for the button to come up."""
        if not button.isEnabled():
            return
        if isinstance(QApplication.focusWidget(), KeyButton):
            self._scope.setFocus()  # else the button that Tab reached would look like the choice
        button.clicked.emit()


def _word(choice: Choice) -> str:
    """A step in few words; where it stands tells the side."""
    if choice.side is None:
        return tr("tie")
    plain = tr("left is better") if choice.side is Side.LEFT else tr("right is better")
    words = {None: plain, 1: tr("slightly"), 2: tr("better"), 3: tr("much better")}
    return words[choice.strength]


def full(choice: Choice) -> str:
    """What a choice is called in full."""
    return {
        Choice.LEFT_MUCH: tr("left much better"),
        Choice.LEFT: tr("left better"),
        Choice.LEFT_SLIGHTLY: tr("left slightly better"),
        Choice.LEFT_PLAIN: tr("left preferred"),
        Choice.TIE: tr("tie"),
        Choice.RIGHT_SLIGHTLY: tr("right slightly better"),
        Choice.RIGHT: tr("right better"),
        Choice.RIGHT_MUCH: tr("right much better"),
        Choice.RIGHT_PLAIN: tr("right preferred"),
        Choice.BOTH_GOOD: tr("both good"),
        Choice.BOTH_BAD: tr("both bad"),
        Choice.SKIP: tr("skip"),
    }[choice]
