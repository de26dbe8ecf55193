"""The page on which pairs are judged. It announces what is pressed, and stores nothing."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from labeler.core.prediction import Outlook
from labeler.core.presentation import Presentation, Side
from labeler.gui.label.card import GAP, Card, Pair
from labeler.gui.label.foot import Foot
from labeler.gui.label.keys import KeyBoard
from labeler.gui.label.meaning import MeaningRow
from labeler.gui.label.record import JudgmentRecord
from labeler.gui.label.shown import Ahead, Texts
from labeler.gui.label.strip import reach
from labeler.gui.theme import READING, SPACE, current, font

WIDEST = 1760
"""Pixels beyond which the page grows no wider: eyes would travel too far between the cards."""

PROMPT_SHARE = 0.3
"""The most of the page's height that the prompt takes before it scrolls."""

HIDDEN = "rewards appear after the choice"
UNKNOWN = "the model is reading …"


class LabelPage(QWidget):
    """Prompt, two responses, what each choice would mean, and the keys to make it."""

    chosen = Signal(object)
    """A `Choice` was pressed for the pair on screen."""
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Label page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._presentation: Presentation | None = None
        self._outlook: Outlook | None = None
        self._visible, self._hidden_note = True, HIDDEN
        self._can_undo = False
        self._theme = current()
        self._ahead = Ahead()
        self._build()

    def show_pair(self, presentation: Presentation | None, *, note: str = "") -> None:
        """Put a pair on screen; with None, the note that says why there is none."""
        self._presentation, self._outlook = presentation, None
        if presentation:
            self._show_texts(self._ahead.take(presentation))
        self._note.setText(note)
        self._stack.setCurrentIndex(0 if presentation else 1)
        self._keys.set_enabled(choosing=presentation is not None, undo=self._can_undo)
        self._show_outlook()

    def prepare(self, presentation: Presentation) -> None:
        """Build and lay out a pair that may come next, so that showing it costs little."""
        panes = {side: card.pane for side, card in self._pair.cards.items()}
        self._ahead.prepare(presentation, self._prompt.pane, panes)

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

    def set_can_undo(self, can: bool) -> None:
        """Whether there is a judgment to take back."""
        self._can_undo = can
        self._keys.set_enabled(choosing=self._presentation is not None, undo=can)

    def show_record(self, record: JudgmentRecord | None) -> None:
        """Show the last judgment's record until the next; None takes it away.

        Where rewards are never shown, give a record without outlooks.
        """
        self._foot.show_record(record)

    def set_problem(self, problem: str | None) -> None:
        """Say why the judgment on screen could not be saved; None when that is over."""
        self._foot.show_problem(problem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page readable at any width, and what is prepared in step with it."""
        beside = max(6 * SPACE, (self.width() - WIDEST) // 2)
        self._column.setContentsMargins(beside, 5 * SPACE, beside, 3 * SPACE)
        super().resizeEvent(event)
        self._fit_prompt()

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
        self._prompt = Card("prompt", self)
        self._pair = Pair(self)
        self._meaning = MeaningRow(self)
        self._keys = KeyBoard(self)
        self._foot = Foot(self)
        self._prompt.pane_widened.connect(self._on_new_width)
        self._pair.cards[Side.LEFT].pane_widened.connect(self._on_new_width)
        self._keys.chosen.connect(self.chosen)
        self._keys.undo_requested.connect(self.undo_requested)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._stacked(), 1)
        for gap, widget in ((2, self._meaning), (2, self._keys), (2, self._foot)):
            self._column.addSpacing(gap * SPACE)
            self._column.addWidget(widget)
        self._stack.setCurrentIndex(1)

    def _stacked(self) -> QStackedWidget:
        """The pair with its prompt, and behind it the note of an empty page."""
        texts = QWidget(self)
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._prompt)
        column.addWidget(self._pair, 1)
        self._note = QLabel(self)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note.setWordWrap(True)
        self._note.setFont(font(READING))
        self._note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(texts)
        self._stack.addWidget(self._note)
        return self._stack

    def _show_texts(self, texts: Texts) -> None:
        """Put documents into the panes."""
        self._prompt.pane.show_document(texts.prompt)
        for side, card in self._pair.cards.items():
            card.pane.show_document(texts.responses[side])
        self._fit_prompt()

    def _redress(self, presentation: Presentation) -> None:
        """The same texts in new colours, scrolled as they were."""
        panes = [self._prompt.pane, *(card.pane for card in self._pair.cards.values())]
        places = [pane.verticalScrollBar().value() for pane in panes]
        self._show_texts(self._ahead.take(presentation))
        for pane, place in zip(panes, places, strict=True):
            pane.verticalScrollBar().setValue(place)

    def _fit_prompt(self) -> None:
        """As tall as its text, up to a share of the page; then it shows its last turn."""
        pane = self._prompt.pane
        wanted = round(pane.document().size().height()) + 4
        self._prompt.setFixedHeight(min(wanted, round(self.height() * PROMPT_SHARE)))
        pane.show_last_turn()

    def _on_new_width(self) -> None:
        """What was laid out for the old width is of no use; the prompt begins where texts do."""
        self._ahead.forget()
        self._prompt.pane.start_column_at(self._pair.cards[Side.LEFT].pane.margin_beside())
        self._fit_prompt()

    def _show_outlook(self) -> None:
        """Rewards and their meaning; without them, one and the same note on both sides."""
        shown, outlook = self._presentation, self._outlook
        if shown and outlook and self._visible:
            self._show_rewards(shown, outlook)
            return
        note = "" if shown is None else UNKNOWN if self._visible else self._hidden_note
        for card in self._pair.cards.values():
            card.strip.show_note(note)
        self._meaning.show_note("")

    def _show_rewards(self, shown: Presentation, outlook: Outlook) -> None:
        """Both rewards on one scale, and what each choice would mean."""
        furthest = reach(outlook.rewards)
        for side in Side:
            index = shown.response_at(side)
            cut = index < len(outlook.cut) and outlook.cut[index]
            self._pair.cards[side].strip.show_reward(outlook.rewards[index], furthest, cut=cut)
        self._meaning.show_outlook(outlook, shown)
