"""Cards: the frames in which texts lie, and the two responses side by side."""

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from labeler.core.prediction import Outlook
from labeler.core.presentation import Presentation, Side
from labeler.gui.direction import keep_order
from labeler.gui.label.strip import RewardStrip, reach
from labeler.gui.text.pane import ReadingPane
from labeler.gui.theme import RADIUS, SPACE, current
from labeler.gui.words import tr

GAP = 3 * SPACE
PROMPT_SHARE = 0.38
"""The most of the texts' height that the prompt takes before it scrolls."""

_ALONE: dict[Side, Callable[[], str]] = {
    Side.LEFT: lambda: tr("the left response alone; Esc shows both"),
    Side.RIGHT: lambda: tr("the right response alone; Esc shows both"),
}
"""What is said over a card that hides the other."""

_INSET = 3
"""Pixels between a card's edge and what it holds, whose corners then lie within the round ones."""

_TABBED = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class Card(QWidget):
    """A panel with a pane in it, framed by one line.

    The frame shows the focus only where the Tab key brought it: a click marks no side.
    """

    pane_widened = Signal()
    """The pane's width changed: its text is of another height now."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._focused = False
        self.pane = ReadingPane(name, self)
        self.pane.installEventFilter(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        self.column.setSpacing(0)
        self.column.addWidget(self.pane)

    def lie_on_top(self, width: int, height: int) -> int:
        """Lie above other cards, as tall as the text up to a share of the room.

        Args:
            width: Pixels of the room for all of them; so is `height`.

        Returns:
            Pixels that it is tall.
        """
        self.resize(width, self.height())
        wanted = math.ceil(self.pane.document().size().height()) + 2 * _INSET
        tall = min(wanted, round(height * PROMPT_SHARE))
        self.setGeometry(0, 0, width, tall)
        self.pane.show_last_turn()
        return tall

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pane's focus and width."""
        if isinstance(event, QFocusEvent):
            self._focused = event.gotFocus() and event.reason() in _TABBED
            self.update()
        elif isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            self.pane_widened.emit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Panel and frame."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(theme.panel))
        painter.setPen(QPen(QColor(theme.accent if self._focused else theme.line), 1))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, RADIUS, RADIUS)


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
