"""The rail with its keys: what places cards, takes them back, and saves the order."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from labeler.core.presentation import Choice
from labeler.core.settings import MOST_RESPONSES
from labeler.gui.actions import current
from labeler.gui.actions.ordering import ALONE, BACK, CLEAR, LAST, SAVE, next_id, tie_id
from labeler.gui.judging.keys import KeyBoard, KeyButton, Wording
from labeler.gui.ranking.rail import Rail
from labeler.gui.theme import SPACE
from labeler.gui.words import tr


class RankKeys(KeyBoard):
    """The rail, the button that saves, the answers besides an order, and undo."""

    placed = Signal(int, bool)
    """A card's number was pressed; whether it is to tie."""
    stepped = Signal(bool)
    """The card in hand is to go half a place up; False is down."""
    moved = Signal(int)
    """The focus is to go that many cards to the right."""
    save_requested = Signal()
    tie_requested = Signal()
    back_requested = Signal(bool)
    """The last step is to be taken back; True means all of them."""
    alone_requested = Signal()

    def __init__(self, scope: QWidget) -> None:
        super().__init__(scope)
        for card in range(MOST_RESPONSES):
            self._on(next_id(card), partial(self._place, card))
            self._on(tie_id(card), partial(self.placed.emit, card, True))
        self._on("rank.up", partial(self.stepped.emit, True), repeats=True)
        self._on("rank.down", partial(self.stepped.emit, False), repeats=True)
        self._on("rank.left", partial(self.moved.emit, -1), repeats=True)
        self._on("rank.right", partial(self.moved.emit, 1), repeats=True)
        self._on(CLEAR, partial(self.back_requested.emit, True))
        self.apply_keys()

    def _place(self, card: int) -> None:
        """Tell of a card's key, and whether Shift tied it.

        Where a layout writes digits with Shift alone, Qt takes `Shift+1` for `1`.
        """
        ties = current().keys(tie_id(card))
        shifted = any(f"Shift+{key}" in ties for key in current().keys(next_id(card)))
        held = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self.placed.emit(card, bool(shifted and held))

    def set_state(self, *, any_placed: bool, complete: bool, alone: bool) -> None:
        """What can be pressed in this state of the order."""
        self.save.set_strong(complete)
        self.back.setEnabled(any_placed and self.save.isEnabled())
        self.tie.setEnabled(any_placed and self.save.isEnabled())
        self.alone.setText(tr("side by side") if alone else tr("one alone"))

    def set_enabled(self, *, choosing: bool, undo: bool) -> None:
        """Whether there is something to rank, and something to undo."""
        super().set_enabled(choosing=choosing, undo=undo)
        self.rail.setEnabled(choosing)
        for button in (self.save, self.tie, self.back, self.alone):
            button.setEnabled(choosing)

    def _scale(self) -> QHBoxLayout:
        """The rail, and beside it the button that saves the order."""
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        self.rail = Rail(self)
        self.save = SaveButton(Wording(tr("save"), tr("save the ranking")), self)
        self.save.clicked.connect(self.save_requested)
        self._listen(SAVE, self.save)
        row.addWidget(self.rail, 1)
        row.addWidget(self.save)
        return row

    def _others(self) -> QHBoxLayout:
        """All good, all bad, skip; tie, take back, read alone; undo."""
        row = super()._others()
        row.setSpacing(SPACE)
        for choice, words in (
            (Choice.BOTH_GOOD, tr("all good")),
            (Choice.BOTH_BAD, tr("all bad")),
        ):
            self.buttons[choice].setText(words)
            self.buttons[choice].setAccessibleName(words)
            self.buttons[choice].setToolTip(words)
        self.tie = self._button(LAST, tr("tie"), tr("tie the last one, or separate it again"))
        self.back = self._button(BACK, tr("take back"), tr("take the last step back"))
        self.alone = self._button(ALONE, tr("one alone"), tr("read one text at full width"))
        self.tie.clicked.connect(self.tie_requested)
        self.back.clicked.connect(lambda: self.back_requested.emit(False))
        self.alone.clicked.connect(self.alone_requested)
        for place, button in enumerate((self.tie, self.back, self.alone), start=row.count() - 1):
            row.insertWidget(place, button)
        return row

    def _button(self, name: str, text: str, full: str) -> KeyButton:
        """A button that the keys of the action with that name press."""
        button = KeyButton(Wording(text, full), framed=False, parent=self)
        self._listen(name, button)
        return button

    def set_scale(self, steps: int) -> None:
        """An order has no steps, whatever the scale of pairs."""


class SaveButton(KeyButton):
    """Looks ready only when the order is complete; pressed before, it says what is missing."""

    def __init__(self, wording: Wording, parent: QWidget) -> None:
        super().__init__(wording, framed=True, parent=parent)
        self._strong = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def set_strong(self, strong: bool) -> None:
        """Whether pressing it saves."""
        if strong != self._strong:
            self._strong = strong
            self.update()

    @property
    def lit(self) -> bool:
        """Framed in the accent while it would save."""
        return (self._strong and self.isEnabled()) or super().lit
