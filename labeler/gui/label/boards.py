"""What is on the label page: the spread and keys of a pair, or those of more than two responses."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from labeler.core.losses import Loss
from labeler.core.prediction import Outlook
from labeler.core.presentation import Presentation
from labeler.gui.judging.keys import KeyBoard
from labeler.gui.judging.meaning import MeaningRow
from labeler.gui.label.spread import Spread
from labeler.gui.text.pane import ReadingPane

if TYPE_CHECKING:
    from labeler.gui.ranking.board import RankingBoard


class Boards(QObject):
    """Turns from a pair to a ranking and back; the board that ranks is made when first needed.

    Attributes:
        ranking: The board of more than two; None before there was one.
    """

    ranked = Signal(object)
    """Each stored response's place, 0 the best, equal places tied."""
    chosen = Signal(object)
    """A `Choice` was pressed on either board."""
    undo_requested = Signal()
    widened = Signal()
    """Texts are of other widths now."""

    def __init__(
        self, page: QWidget, stack: QStackedWidget, spread: Spread, keys: KeyBoard
    ) -> None:
        super().__init__(page)
        self._page, self._stack, self._spread, self._keys = page, stack, spread, keys
        self.ranking: RankingBoard | None = None
        self._ranks = False
        keys.chosen.connect(self.chosen)
        keys.undo_requested.connect(self.undo_requested)
        for card in spread.cards.values():
            card.pane_widened.connect(self.widened)

    def lay_out(self, column: QBoxLayout, meaning: MeaningRow) -> None:
        """Know the column that the keys stand in, and the row that both boards speak in."""
        self._column, self._meaning = column, meaning

    @property
    def on_screen(self) -> "RankingBoard | None":
        """The board that ranks, if that is what is on the page."""
        return self.ranking if self._ranks else None

    @property
    def keys(self) -> KeyBoard:
        """Those that answer what is on the page."""
        return self.ranking.keys if self.ranking and self._ranks else self._keys

    @property
    def _all_keys(self) -> list[KeyBoard]:
        """The keys of both boards, as far as they are there."""
        return [self._keys, self.ranking.keys] if self.ranking else [self._keys]

    def apply_keys(self) -> None:
        """Listen for the keys that are in use now, and show them."""
        for keys in self._all_keys:
            keys.apply_keys()
        if self.ranking:
            self.ranking.apply_keys()

    def turn_to(self, presentation: Presentation) -> list[ReadingPane]:
        """Have what fits the comparison on screen; gives the panes of prompt and responses."""
        self._ranks = not presentation.comparison.is_pair
        if self._ranks:
            self.ranking = self.ranking or self._make()
            self.ranking.show(presentation)
            self._stack.setCurrentWidget(self.ranking.spread)
        else:
            self._stack.setCurrentWidget(self._spread)
        if self.ranking and self._keys.isHidden() != self._ranks:
            self._keys.setHidden(self._ranks)
            self.ranking.keys.setHidden(not self._ranks)
            self._keys.listen(not self._ranks)
            self.ranking.keys.listen(self._ranks)
        return self.panes(presentation)

    def panes(self, presentation: Presentation) -> list[ReadingPane]:
        """Those that such a comparison is shown in, as far as they are there."""
        if self.ranking is None or presentation.comparison.is_pair:
            return self._spread.panes
        return self.ranking.spread.panes

    def place(self) -> None:
        """Share the room out anew among the texts on screen."""
        board = self.on_screen
        (board.spread if board else self._spread).place()

    def clear(self) -> None:
        """There is nothing to judge."""
        if self.ranking:
            self.ranking.clear()

    def set_enabled(self, *, choosing: bool, undo: bool) -> None:
        """Whether there is something to judge, and something to undo."""
        for keys in self._all_keys:
            keys.set_enabled(choosing=choosing, undo=undo)

    def show_ranking(self, outlook: Outlook | None, loss: Loss, note: str) -> bool:
        """Show what the model holds of more than two, or why not; False if a pair is there."""
        board = self.on_screen
        if board is None:
            return False
        if outlook is None:
            board.show_note(note)
        else:
            board.show_rewards(outlook, loss)
        return True

    def _make(self) -> "RankingBoard":
        from labeler.gui.ranking.board import RankingBoard  # most projects hold pairs alone

        board = RankingBoard(self._page, self._meaning, self._stack)
        self._stack.addWidget(board.spread)
        self._column.insertWidget(self._column.indexOf(self._keys), board.keys)
        board.ranked.connect(self.ranked)
        board.keys.chosen.connect(self.chosen)
        board.keys.undo_requested.connect(self.undo_requested)
        board.widened.connect(self.widened)
        return board
