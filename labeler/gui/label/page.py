"""The page on which comparisons are judged. It announces what is pressed, and stores nothing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from labeler.core.losses import LOSSES, Loss
from labeler.core.prediction import Outlook
from labeler.core.presentation import Presentation, Side
from labeler.gui.label.card import Spread
from labeler.gui.label.foot import Foot
from labeler.gui.label.keys import KeyBoard
from labeler.gui.label.meaning import MeaningRow
from labeler.gui.label.record import JudgmentRecord
from labeler.gui.label.shown import Ahead, Texts
from labeler.gui.label.strip import reach
from labeler.gui.labels import make_label
from labeler.gui.text.pane import ReadingPane
from labeler.gui.theme import READING, SPACE, current

if TYPE_CHECKING:
    from labeler.gui.ranking.board import RankingBoard

WIDEST = 1760
"""Pixels beyond which the page grows no wider: eyes would travel too far between the cards."""

HIDDEN = "rewards appear after the choice"
UNKNOWN = "the model is reading…"


class LabelPage(QWidget):
    """Prompt, responses, what each choice would mean, and the keys to make it.

    Two responses are a pair with its scale; more of them are ranked on a board of their own.
    """

    chosen = Signal(object)
    """A `Choice` was pressed for the comparison on screen."""
    ranked = Signal(object)
    """More than two were ranked: each stored response's place, 0 the best, equal places tied."""
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Label page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._presentation: Presentation | None = None
        self._outlook: Outlook | None = None
        self._visible, self._hidden_note = True, HIDDEN
        self._loss = LOSSES["logistic"]
        self._can_undo = False
        self._theme = current()
        self._ahead = Ahead()
        self._foreseen: Presentation | None = None
        self._board: RankingBoard | None = None
        self._build()

    def show_pair(self, presentation: Presentation | None, *, note: str = "") -> None:
        """Put a pair on screen; with None, the note that says why there is none."""
        foreseen, self._foreseen = self._foreseen, None
        self._presentation, self._outlook = presentation, None
        if presentation and presentation != foreseen:
            self._show_texts(presentation)
        self._note.setText(note)
        if presentation is None:
            self._show_nothing()
        self._enable_keys()
        self._foot.show_hint(presentation is not None, ranking=self._ranks)
        self._show_outlook()

    def foresee(self, presentation: Presentation) -> None:
        """Paint at once the pair that `show_pair` will be told to show, unless all goes wrong."""
        self._foreseen = presentation
        self._presentation, self._outlook = presentation, None
        self._show_texts(presentation)
        self._show_outlook()
        QApplication.sendEvent(self.window(), QEvent(QEvent.Type.UpdateRequest))

    def prepare(self, presentation: Presentation) -> None:
        """Build and lay out what may come next, so that showing it costs little."""
        self._ahead.prepare(presentation, self._panes(presentation))

    def set_outlook(self, outlook: Outlook | None) -> None:
        """Show what the model holds of the pair; None while it is not known.

        An outlook on another comparison is ignored: the pair it belongs to is gone.
        """
        shown = self._presentation
        if outlook and (shown is None or outlook.comparison != shown.comparison.id):
            return
        self._outlook = outlook
        self._show_outlook()

    def set_rewards_visible(self, visible: bool, note: str = HIDDEN) -> None:
        """Show rewards before the choice, or the note that says when they appear."""
        self._visible, self._hidden_note = visible, note
        self._show_outlook()

    def set_loss(self, loss: Loss) -> None:
        """Tell what choices mean by this loss from now on."""
        self._loss = loss
        self._show_outlook()

    def set_can_undo(self, can: bool) -> None:
        """Whether there is a judgment to take back."""
        self._can_undo = can
        self._enable_keys()

    def show_record(self, record: JudgmentRecord | None) -> None:
        """Show the last judgment's record until the next; None takes it away.

        Where rewards are never shown, give a record without outlooks.
        """
        self._foot.show_record(record)

    def set_problem(self, problem: str | None) -> None:
        """Say why the judgment on screen could not be saved; None when that is over."""
        self._foot.show_problem(problem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page readable at any width."""
        super().resizeEvent(event)
        beside = max(0, (self.width() - WIDEST) // 2)
        self._middle.setGeometry(beside, 0, self.width() - 2 * beside, self.height())

    def minimumSizeHint(self) -> QSize:
        """Where nothing is cut yet."""
        return self._middle.minimumSizeHint()

    def sizeHint(self) -> QSize:
        """What a window of 1280 × 800 gives it."""
        return QSize(940, 720)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the keys work, and no button look as if it was chosen."""
        super().showEvent(event)
        self.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """With a new theme, texts are dressed anew where they stand."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and current() is not self._theme:
            self._theme = current()
            self._ahead.forget()
            if self._presentation:
                self._redress(self._presentation)

    def _build(self) -> None:
        """The widgets, from top to bottom; Tab follows the same order."""
        self._middle = QWidget(self)
        self._stack = QStackedWidget(self._middle)
        self._spread = Spread(self._stack)
        self._note = make_label(size=READING, muted=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._spread)
        self._stack.addWidget(self._note)
        self._stack.setCurrentWidget(self._note)
        self._meaning = MeaningRow(self._middle)
        self._keys = KeyBoard(self)
        self._foot = Foot(self._middle)
        self._keys.chosen.connect(self.chosen)
        self._keys.undo_requested.connect(self.undo_requested)
        for card in self._spread.cards.values():
            card.pane_widened.connect(self._ahead.forget)
        self._arrange()

    def _arrange(self) -> None:
        """One below the other; only the texts grow."""
        self._column = column = QVBoxLayout(self._middle)
        column.setContentsMargins(6 * SPACE, 5 * SPACE, 6 * SPACE, 3 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(self._stack, 1)
        for widget in (self._meaning, self._keys, self._foot):
            column.addWidget(widget)

    def _show_texts(self, presentation: Presentation) -> None:
        """Put a comparison's texts into the cards that are for so many responses."""
        self._turn_to(presentation)
        self._fill(self._ahead.take(presentation))

    def _show_nothing(self) -> None:
        """The note alone."""
        self._stack.setCurrentWidget(self._note)
        if self._board:
            self._board.clear()

    def _fill(self, texts: Texts) -> None:
        """Put documents into the panes on screen."""
        for pane, document in zip(self._panes(self._presentation), texts, strict=True):
            pane.show_document(document)
        (self._board.spread if self._board and self._ranks else self._spread).place()

    def _redress(self, presentation: Presentation) -> None:
        """The same texts in new colours, scrolled as they were."""
        panes = self._panes(presentation)
        places = [pane.verticalScrollBar().value() for pane in panes]
        self._fill(self._ahead.take(presentation))
        for pane, place in zip(panes, places, strict=True):
            pane.verticalScrollBar().setValue(place)

    @property
    def _ranks(self) -> bool:
        """Whether more than two responses are on screen."""
        return self._presentation is not None and not self._presentation.comparison.is_pair

    def _panes(self, presentation: Presentation | None) -> list[ReadingPane]:
        """Those that such a comparison is shown in."""
        if self._board is None or presentation is None or presentation.comparison.is_pair:
            return self._spread.panes
        return self._board.spread.panes

    def _turn_to(self, presentation: Presentation) -> None:
        """Have the spread and the keys of a pair on screen, or those of a ranking."""
        ranks = not presentation.comparison.is_pair
        if ranks:
            self._board = self._board or self._make_board()
            self._board.show(presentation)
        self._stack.setCurrentWidget(self._board.spread if self._board and ranks else self._spread)
        if self._board and self._keys.isHidden() != ranks:
            self._keys.setHidden(ranks)
            self._board.keys.setHidden(not ranks)
            self._keys.listen(not ranks)
            self._board.keys.listen(ranks)

    def _make_board(self) -> "RankingBoard":
        """The board for more than two, made when the first of them comes."""
        from labeler.gui.ranking.board import RankingBoard  # most projects hold pairs alone

        board = RankingBoard(self, self._meaning, self._stack)
        self._stack.addWidget(board.spread)
        self._column.insertWidget(self._column.indexOf(self._keys), board.keys)
        board.ranked.connect(self.ranked)
        board.keys.chosen.connect(self.chosen)
        board.keys.undo_requested.connect(self.undo_requested)
        board.widened.connect(self._ahead.forget)
        return board

    def _enable_keys(self) -> None:
        """Whether there is something to judge, and something to undo."""
        choosing = self._presentation is not None
        self._keys.set_enabled(choosing=choosing, undo=self._can_undo)
        if self._board:
            self._board.keys.set_enabled(choosing=choosing, undo=self._can_undo)

    def _show_outlook(self) -> None:
        """Rewards and their meaning; without them, one and the same note on both sides."""
        shown, outlook = self._presentation, self._outlook
        note = "" if shown is None else UNKNOWN if self._visible else self._hidden_note
        if self._board and self._ranks:
            if outlook and self._visible:
                self._board.show_rewards(outlook, self._loss)
            else:
                self._board.show_note(note)
            return
        if shown and outlook and self._visible:
            self._show_rewards(shown, outlook)
            return
        for card in self._spread.cards.values():
            card.strip.show_note(note)
        if shown:
            self._meaning.show_sides()
        else:
            self._meaning.show_nothing()

    def _show_rewards(self, shown: Presentation, outlook: Outlook) -> None:
        """Both rewards on one scale, and what each choice would mean."""
        furthest = reach(outlook.rewards)
        for side in Side:
            index = shown.response_at(side)
            cut = index < len(outlook.cut) and outlook.cut[index]
            self._spread.cards[side].strip.show_reward(outlook.rewards[index], furthest, cut=cut)
        self._meaning.show_outlook(outlook, shown, self._loss)
