"""The page on which comparisons are judged. It announces what is pressed, and stores nothing."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from labeler.core.losses import Loss
from labeler.core.prediction import Outlook
from labeler.core.presentation import Choice, Presentation
from labeler.gui.actions import catalogue
from labeler.gui.judging.keys import KeyBoard
from labeler.gui.judging.meaning import MeaningRow
from labeler.gui.judging.record import JudgmentRecord
from labeler.gui.label.boards import Boards
from labeler.gui.label.foot import Foot
from labeler.gui.label.reader import Reader
from labeler.gui.label.reading_keys import add_reading_keys
from labeler.gui.label.rewards import HIDDEN, Rewards
from labeler.gui.label.shown import Ahead
from labeler.gui.label.spread import Spread
from labeler.gui.labels import make_label
from labeler.gui.text.pane import ReadingPane
from labeler.gui.text.reading import Reading
from labeler.gui.theme import READING, SPACE, current
from labeler.gui.words import tr

if TYPE_CHECKING:
    from labeler.gui.ranking.board import RankingBoard

WIDEST = 1760
"""Pixels beyond which the page grows no wider: eyes would travel too far between the cards."""

_LOW = 800
"""Pixels of height below which the page's margins give way to the texts."""


class LabelPage(QWidget):
    """Prompt, responses, what each choice would mean, and the keys to make it.

    Two responses are a pair with its scale; more of them are ranked on a board of their own.

    Attributes:
        reading: How the texts are read.
        reader: What is done to read them better.
    """

    chosen = Signal(object)
    """A `Choice` was pressed for the comparison on screen."""
    ranked = Signal(object)
    """More than two were ranked: each stored response's place, 0 the best, equal places tied."""
    undo_requested = Signal()
    zoomed = Signal(int)
    """The texts are of another size, in per cent of the usual one; `reading.set_zoom` sets it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Label page"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._presentation: Presentation | None = None
        self._can_undo = False
        self._theme = current()
        self._foreseen: Presentation | None = None
        self._build()

    def show_pair(self, presentation: Presentation | None, *, note: str = "") -> None:
        """Put a pair on screen; with None, the note that says why there is none."""
        foreseen, self._foreseen = self._foreseen, None
        self._take(presentation)
        if presentation and presentation != foreseen:
            self._show_texts(presentation)
        self._note.setText(note)
        if presentation is None:
            self._stack.setCurrentWidget(self._note)
            self._boards.clear()
        self._boards.set_enabled(choosing=presentation is not None, undo=self._can_undo)
        self._foot.show_hint(
            presentation is not None,
            ranking=presentation is not None and not presentation.comparison.is_pair,
        )
        self._rewards.begin(presentation)

    def foresee(self, presentation: Presentation) -> None:
        """Paint at once the pair that `show_pair` will be told to show, unless all goes wrong."""
        self._foreseen = presentation
        self._take(presentation)
        self._show_texts(presentation)
        self._rewards.begin(presentation)
        QApplication.sendEvent(self.window(), QEvent(QEvent.Type.UpdateRequest))

    def _take(self, presentation: Presentation | None) -> None:
        """That is what everything on the page is about now."""
        self._presentation = self.reader.pair = presentation

    def prepare(self, presentation: Presentation) -> None:
        """Build and lay out what may come next, so that showing it costs little."""
        self._ahead.prepare(presentation)

    def set_outlook(self, outlook: Outlook | None) -> None:
        """Show what the model holds of the pair; None while it is not known."""
        self._rewards.set_outlook(outlook)

    def set_rewards_visible(self, visible: bool, note: str = HIDDEN) -> None:
        """Show rewards before the choice, or the note that says when they appear."""
        self._rewards.set_visible(visible, note)

    def set_loss(self, loss: Loss) -> None:
        """Tell what choices mean by this loss from now on."""
        self._rewards.set_loss(loss)

    def set_can_undo(self, can: bool) -> None:
        """Whether there is a judgment to take back."""
        self._can_undo = can
        self._boards.set_enabled(choosing=self._presentation is not None, undo=can)

    @property
    def panes(self) -> list[ReadingPane]:
        """The prompt's pane, then the responses' from left to right."""
        return self.reading.panes

    @property
    def ranking(self) -> "RankingBoard | None":
        """The board that ranks, if that is what is on the page."""
        return self._boards.on_screen

    def other_words(self, choice: Choice) -> str:
        """What an answer beside the scale is called of what is on the page."""
        return catalogue.other_words(choice, many=self.ranking is not None)

    def place_details(self, panel: QWidget, demands: QWidget) -> None:
        """Put what is said beside an answer between the texts and the keys.

        What demands more stands right above the keys, over what they mean: nothing moves for it.
        """
        self._column.insertWidget(self._column.indexOf(self._meaning), panel)
        self._meaning.lay_over(demands)

    def place_band(self, band: QWidget) -> None:
        """Put what is told of all that is below it above the texts."""
        self._column.insertWidget(0, band)

    def mark(self, choice: Choice | None, why: str = "", *, waits: bool = False) -> None:
        """Mark a choice as the one that stands, or as one that waits; None marks none."""
        self._keys.mark(choice, why, waits=waits)

    def set_scale(self, steps: int) -> None:
        """Offer a scale of so many steps, 7, 5, 3 or 2."""
        self._keys.set_scale(steps)
        self._foot.set_scale(steps)

    def can_press(self, choice: Choice) -> bool:
        """Whether a choice can be made now."""
        buttons = self._boards.keys.buttons
        return choice in buttons and buttons[choice].isEnabled()

    @property
    def keys_area(self) -> QRect:
        """Where the keys are on the page: what lies above hides none."""
        keys = self._boards.keys
        return QRect(keys.mapTo(self, QPoint()), keys.size())

    @property
    def texts_end(self) -> int:
        """How far down the page the texts reach; what is asked, told and pressed lies below."""
        return self._stack.mapTo(self, QPoint(0, self._stack.height())).y()

    def press(self, choice: Choice) -> None:
        """Make a choice as its key would."""
        self._boards.keys.press(self._boards.keys.buttons[choice])

    def press_undo(self) -> None:
        """Take the last judgment back as its key would."""
        self._boards.keys.press(self._boards.keys.undo)

    def apply_keys(self) -> None:
        """Listen for the keys that are in use now, and show them."""
        for part in (self._boards, self._reading_keys, self._foot):
            part.apply_keys()

    def show_ranking(self, ranking: tuple[int, ...]) -> None:
        """Put an earlier ranking of what is on the screen onto the rail, to be looked at again."""
        if board := self._boards.on_screen:
            board.show_ranking(ranking)

    def show_record(self, record: JudgmentRecord | None) -> None:
        """Show the last judgment's record until the next; None takes it away.

        Where rewards are never shown, give a record without outlooks.
        """
        self._foot.show_record(record)

    def set_offer(self, words: str) -> None:
        """What can be done after a judgment, told behind its record; "" for nothing."""
        self._foot.set_offer(words)

    def set_problem(self, problem: str | None) -> None:
        """Say why the judgment on screen could not be saved; None when that is over."""
        self._foot.show_problem(problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that help reading, where nothing on the page wanted them."""
        if not self.reader.heed(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page readable at any width."""
        super().resizeEvent(event)
        beside = max(0, (self.width() - WIDEST) // 2)
        self._middle.setGeometry(beside, 0, self.width() - 2 * beside, self.height())
        above, below = (3, 2) if self.height() < _LOW else (5, 3)
        self._column.setContentsMargins(6 * SPACE, above * SPACE, 6 * SPACE, below * SPACE)

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
            self._reread()

    def _build(self) -> None:
        """The widgets, from top to bottom; Tab follows the same order."""
        self._middle = QWidget(self)
        self._stack = QStackedWidget(self._middle)
        self._spread = Spread(self._stack)
        self.reading = Reading(self._spread.panes, self)
        self._note = make_label(size=READING, muted=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._spread)
        self._stack.addWidget(self._note)
        self._stack.setCurrentWidget(self._note)
        self._meaning = MeaningRow(self._middle)
        self._keys = KeyBoard(self)
        self._foot = Foot(self._middle)
        self._boards = Boards(self, self._stack, self._spread, self._keys)
        self._rewards = Rewards(self._boards, self._spread, self._meaning)
        self._boards.chosen.connect(self.chosen)
        self._boards.ranked.connect(self.ranked)
        self._boards.undo_requested.connect(self.undo_requested)
        self._ahead = Ahead(self.reading, self._boards.panes, self)
        self._boards.widened.connect(self._ahead.forget)
        self.reading.outdated.connect(self._reread)
        self.reading.zoomed.connect(self.zoomed)
        self._arrange()
        above = partial(self._column.insertWidget, 1)
        self.reader = Reader(self.reading, self._boards, self._spread, self._middle, above)
        self._reading_keys = add_reading_keys(self, self.reader)

    def _arrange(self) -> None:
        """One below the other; only the texts grow."""
        self._column = column = QVBoxLayout(self._middle)
        column.setSpacing(2 * SPACE)
        column.addWidget(self._stack, 1)
        for widget in (self._meaning, self._keys, self._foot):
            column.addWidget(widget)
        self._boards.lay_out(column, self._meaning)

    def _show_texts(self, presentation: Presentation) -> None:
        """Put texts into the cards for so many, side by side: none is ever the first to be seen."""
        self._spread.focus_card(None)
        self.reading.use(self._boards.turn_to(presentation))
        self.reading.show(self._ahead.take(presentation))
        self._boards.place()

    def _reread(self) -> None:
        """The same texts in another look, scrolled as they were."""
        self._ahead.forget()
        if self._presentation:
            self.reading.show_again(self._ahead.take(self._presentation), self._boards.place)
