"""What the label page does so that its texts can be read: views, sizes, one alone, finding."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from labeler.core.presentation import Choice, Presentation, Side
from labeler.gui.actions import catalogue
from labeler.gui.label.boards import Boards
from labeler.gui.label.card import Spread
from labeler.gui.label.reading_keys import SCROLLS
from labeler.gui.text.look import View
from labeler.gui.text.reading import Reading

if TYPE_CHECKING:
    from labeler.gui.ranking.board import RankingBoard
    from labeler.gui.text.find import FindBar

_HELD = ~Qt.KeyboardModifier.KeypadModifier
"""Modifiers that make another key of an arrow; the number block's are the same ones."""


class ReadingPage(QWidget):
    """The commands that read and judge nothing; who inherits builds what they work on.

    Attributes:
        reading: How the texts are read.
    """

    reading: Reading
    _presentation: Presentation | None
    _boards: Boards
    _spread: Spread
    _middle: QWidget
    _column: QVBoxLayout

    @property
    def ranking(self) -> "RankingBoard | None":
        """The board that ranks, if that is what is on the page."""
        return self._boards.on_screen

    def other_words(self, choice: Choice) -> str:
        """What an answer beside the scale is called of what is on the page."""
        return catalogue.other_words(choice, many=self.ranking is not None)

    def set_view(self, view: View) -> None:
        """Show texts as Markdown, as written, or with their difference."""
        self.reading.set_view(view)

    def next_view(self) -> None:
        """The next of the views; after the last comes the first."""
        self.reading.next_view()

    def zoom(self, step: int) -> None:
        """All texts one step larger (+1) or smaller (-1), or of the usual size (0)."""
        self.reading.zoom_by(step)

    def toggle_sync(self) -> bool:
        """Let both responses scroll together, or no longer; whether they do now."""
        self.reading.set_in_step(not self.reading.in_step)
        return self.reading.in_step

    def focus_card(self, side: Side | None) -> None:
        """Show one response alone over the whole width; the same again, or None, shows both."""
        if ranking := self._boards.on_screen:
            ranking.toggle_alone()
            return
        self._spread.focus_card(None if side is self._spread.focused else side)

    def find_words(self) -> None:
        """Open the bar that finds words in the three texts."""
        if self._presentation:
            self.finder.open()

    def step_back(self) -> bool:
        """Close the bar, else show both responses again; False if there is nothing to close."""
        if "finder" in self.__dict__ and self.finder.isVisible():
            self.finder.close_bar()
            return True
        if ranking := self._boards.on_screen:
            return ranking.step_back()
        alone = self._spread.focused is not None
        self._spread.focus_card(None)
        return alone

    def copy_response(self, side: Side) -> None:
        """Put all of a response into the clipboard, as it was written."""
        if self._presentation and self._presentation.comparison.is_pair:
            content = self._presentation.content_at(side).content
            QApplication.clipboard().setText(content)

    def find_next(self) -> None:
        """Go on to the next place where the words stand."""
        self.finder.next_hit()

    def find_previous(self) -> None:
        """Go back to the place before."""
        self.finder.previous_hit()

    @cached_property
    def finder(self) -> "FindBar":
        """The bar that finds words; made when it is first wanted."""
        from labeler.gui.text.find import FindBar

        bar = FindBar(self.reading.panes, self._middle)
        self.reading.shown.connect(lambda: bar.look_in(self.reading.panes))
        self.reading.shown.connect(bar.refresh)
        self._column.insertWidget(1, bar)
        return bar

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back from what was opened to read better; arrows and pages scroll all texts."""
        if event.key() in SCROLLS and not event.modifiers() & _HELD:
            self.reading.scroll_by(SCROLLS[Qt.Key(event.key())])
        elif event.key() != Qt.Key.Key_Escape or not self.step_back():
            super().keyPressEvent(event)
