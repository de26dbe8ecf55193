"""The prompt, and below it the cards to rank: all of one size, in one row or two."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from labeler.gui.direction import keep_order
from labeler.gui.judging.card import Card
from labeler.gui.ranking.card import RankCard
from labeler.gui.ranking.grid import GAP, grid
from labeler.gui.text.pane import ReadingPane
from labeler.gui.text.scrollbar import THICKNESS, CalmScrollBar
from labeler.gui.theme import SPACE
from labeler.gui.words import tr


class RankSpread(QWidget):
    """Places prompt and cards itself: what a text needs never makes the window larger."""

    widened = Signal()
    """The texts are of other widths now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        keep_order(self)
        self.prompt = Card(tr("prompt"), self)
        self.prompt.pane_widened.connect(self._widened)
        self._area = _strip(self)
        self._board = QWidget()
        self._area.setWidget(self._board)
        self._cards: list[RankCard] = []
        self._many = 0
        self._alone: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(150 * SPACE, 68 * SPACE)

    @property
    def cards(self) -> list[RankCard]:
        """Those on screen, from left to right."""
        return self._cards[: self._many]

    @property
    def panes(self) -> list[ReadingPane]:
        """Prompt, then each card's."""
        return [self.prompt.pane, *(card.pane for card in self.cards)]

    @property
    def alone(self) -> int | None:
        """The card that is read alone at full width; None while all are there."""
        return self._alone

    def set_many(self, many: int) -> list[RankCard]:
        """Have so many cards; gives those that are new."""
        new = [RankCard(card, self._board) for card in range(len(self._cards), many)]
        self._cards += new
        for card in new:
            card.pane_widened.connect(self._widened if card is self._cards[0] else self.widened)
        self._many = many
        self._order_tabs()
        return new

    def _order_tabs(self) -> None:
        """Tab goes from the prompt over the cards, and then to the keys, which were there first."""
        for before, after in pairwise(self.panes):
            self.setTabOrder(before, after)

    def apply_keys(self) -> None:
        """Name the keys that are in use now."""
        for card in self._cards:
            card.head.apply_keys()

    def read_alone(self, card: int | None) -> None:
        """Show one card at full width, or all of them again."""
        self._alone = card
        self.place()

    def focused(self) -> int | None:
        """The card whose text has the focus, or that is read alone."""
        if self._alone is not None:
            return self._alone
        return next((n for n, card in enumerate(self.cards) if card.pane.hasFocus()), None)

    def focus_on(self, card: int) -> None:
        """Give a card the focus, and scroll it into view."""
        if self._alone is not None and self._alone != card:
            self.read_alone(card)
        self.cards[card].pane.setFocus(Qt.FocusReason.TabFocusReason)
        self.bring(card)

    def bring(self, card: int) -> None:
        """Scroll a card into view."""
        self._area.ensureWidgetVisible(self.cards[card], GAP, 0)

    def start(self) -> None:
        """From the first card on, all of them side by side."""
        self._alone = None
        self._area.horizontalScrollBar().setValue(0)

    def place(self) -> None:
        """The prompt as tall as its text, up to a share of the room; the cards below it."""
        width, height = self.width(), self.height()
        above = self.prompt.lie_on_top(width, height)
        self._area.setGeometry(0, above + GAP, width, height - above - GAP)
        self._place_cards(width, height - above - GAP)

    def _place_cards(self, width: int, height: int) -> None:
        """All in the grid, or the one that is read alone over all of it."""
        laid = grid(1 if self._alone is not None else self._many, width, height, THICKNESS)
        self._board.resize(laid.width, laid.height)
        for number, card in enumerate(self._cards):
            there = number < self._many and self._alone in (None, number)
            if there:
                place = 0 if self._alone is not None else number
                card.setGeometry(*laid.cell(place))
            card.setVisible(there)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room out."""
        super().resizeEvent(event)
        self.place()

    def _widened(self) -> None:
        """The prompt begins where the first card does."""
        self.prompt.pane.start_column_at(0)
        self.place()
        self.widened.emit()


def _strip(parent: QWidget) -> QScrollArea:
    """What the cards lie in: it scrolls sideways where they do not fit."""
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    bar = CalmScrollBar(Qt.Orientation.Horizontal, area)
    bar.setBackgroundRole(QPalette.ColorRole.Window)
    area.setHorizontalScrollBar(bar)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setBackgroundRole(QPalette.ColorRole.Window)
    return area
