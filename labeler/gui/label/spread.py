"""The prompt, and below it the two responses side by side."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.core.prediction import Outlook
from labeler.core.presentation import Presentation, Side
from labeler.gui.direction import keep_order
from labeler.gui.judging.card import GAP, Card
from labeler.gui.judging.strip import RewardStrip, reach
from labeler.gui.text.pane import ReadingPane
from labeler.gui.theme import SPACE
from labeler.gui.words import tr

_ALONE: dict[Side, Callable[[], str]] = {
    Side.LEFT: lambda: tr("the left response alone; Esc shows both"),
    Side.RIGHT: lambda: tr("the right response alone; Esc shows both"),
}
"""What is said over a card that hides the other."""


class ResponseCard(Card):
    """A response and its reward."""

    def __init__(self, side: Side, parent: QWidget) -> None:
        name = tr("left response") if side is Side.LEFT else tr("right response")
        super().__init__(name, parent)
        self.strip = RewardStrip(name, self)
        self.column.addWidget(self.strip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the strip below the text's column."""
        super().resizeEvent(event)
        self.strip.set_beside(self.pane.margin_beside())


class Spread(QWidget):
    """The prompt, and below it two cards of one size to the pixel, whatever they hold.

    It places them itself: what a text needs never makes the window larger. Either card can be
    looked at alone, over the whole width; the other is as large behind it, so both stay equal.
    """

    focus_changed = Signal(object)
    """The side whose card is shown alone, or None."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        keep_order(self)
        self.focused: Side | None = None
        self.prompt = Card(tr("prompt"), self)
        self.cards = {side: ResponseCard(side, self) for side in Side}
        self.prompt.pane_widened.connect(self._start_prompt)
        self.cards[Side.LEFT].pane_widened.connect(self._start_prompt)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160 * SPACE, 72 * SPACE)

    @property
    def panes(self) -> list[ReadingPane]:
        """Prompt, left and right."""
        return [self.prompt.pane, *(card.pane for card in self.cards.values())]

    def place(self) -> None:
        """The prompt as tall as its text, up to a share of the room; the cards below it."""
        width, height = self.width(), self.height()
        top = self.prompt.lie_on_top(width, height) + GAP
        each = width if self.focused else (width - GAP) // 2
        for side, card in self.cards.items():
            card.setGeometry(0 if side is Side.LEFT else width - each, top, each, height - top)

    def focus_card(self, side: Side | None) -> None:
        """Show one card alone, or with None both side by side, each scrolled to where it was."""
        if side is self.focused:
            return
        places = [card.pane.top_place() for card in self.cards.values()]
        had_focus = [card for card in self.cards.values() if card.pane.hasFocus()]
        self.focused = side
        self.place()
        for (which, card), place in zip(self.cards.items(), places, strict=True):
            card.pane.call(_ALONE[which]() if side else "")
            card.setVisible(side in (None, which))
            card.pane.scroll_to_place(place)
        if side and had_focus:
            self.cards[side].pane.setFocus()
        self.focus_changed.emit(side)

    def show_rewards(self, shown: Presentation, outlook: Outlook) -> None:
        """Both rewards on one scale."""
        furthest = reach(outlook.rewards)
        for side, card in self.cards.items():
            index = shown.response_at(side)
            cut = index < len(outlook.cut) and outlook.cut[index]
            card.strip.show_reward(outlook.rewards[index], furthest, cut=cut)

    def show_note(self, note: str) -> None:
        """One and the same note in place of both rewards."""
        for card in self.cards.values():
            card.strip.show_note(note)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room out."""
        super().resizeEvent(event)
        self.place()

    def _start_prompt(self) -> None:
        """The prompt begins where the left text does."""
        self.prompt.pane.start_column_at(self.cards[Side.LEFT].pane.margin_beside())
        self.place()
