"""What a person does to read the texts better: views, sizes, one alone, finding."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication, QWidget

from labeler.core.late import Late
from labeler.core.presentation import Presentation, Side
from labeler.gui.actions import catalogue
from labeler.gui.label.boards import Boards
from labeler.gui.label.spread import Spread
from labeler.gui.speaking import speak
from labeler.gui.text.look import View
from labeler.gui.text.reading import Reading
from labeler.gui.words import mark, tr

if TYPE_CHECKING:
    from labeler.gui.text.find import FindBar

_Scroll = QAbstractSlider.SliderAction
_HELD = ~Qt.KeyboardModifier.KeypadModifier
"""Modifiers that make another key of an arrow; the number block's are the same ones."""

SCROLLS = {
    Qt.Key.Key_Up: _Scroll.SliderSingleStepSub,
    Qt.Key.Key_Down: _Scroll.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _Scroll.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Scroll.SliderPageStepAdd,
    Qt.Key.Key_Home: _Scroll.SliderToMinimum,
    Qt.Key.Key_End: _Scroll.SliderToMaximum,
}
"""What scrolls all responses while none of them has the focus."""


VIEWS = {
    View.MARKDOWN: mark("Texts as Markdown"),
    View.RAW: mark("Texts as they were written"),
    View.DIFFERENCE: mark("Texts with their difference"),
}
"""What a screen reader says of each way to show them."""


class Reader:
    """The commands of the label page that read and judge nothing.

    Args:
        reading: How the texts are read.
        boards: Where more than two responses stand.
        spread: Where a pair stands.
        page: What the bar that finds words belongs to.
        place: Puts that bar above the texts.

    Attributes:
        pair: What is on the screen.
    """

    def __init__(
        self,
        reading: Reading,
        boards: Boards,
        spread: Spread,
        page: QWidget,
        place: Callable[[QWidget], None],
    ) -> None:
        self._reading, self._boards, self._spread = reading, boards, spread
        self._page, self._place = page, place
        self._finder = Late(self._make_finder)
        self.pair: Presentation | None = None

    def set_view(self, view: View) -> None:
        """Show texts as Markdown, as written, or with their difference."""
        self._reading.set_view(view)
        self._tell_view()

    def next_view(self) -> None:
        """The next of the views; after the last comes the first."""
        self._reading.next_view()
        self._tell_view()

    def _tell_view(self) -> None:
        speak(self._page, tr(VIEWS[self._reading.view]))

    def zoom(self, step: int) -> None:
        """All texts one step larger (+1) or smaller (-1), or of the usual size (0)."""
        self._reading.zoom_by(step)

    def toggle_sync(self) -> bool:
        """Let both responses scroll together, or no longer; whether they do now."""
        self._reading.set_in_step(not self._reading.in_step)
        in_step = self._reading.in_step
        speak(self._page, tr("Both scroll together") if in_step else tr("Each scrolls by itself"))
        return in_step

    def focus_card(self, side: Side | None) -> None:
        """Show one response alone over the whole width; the same again, or None, shows both."""
        if ranking := self._boards.on_screen:
            ranking.toggle_alone()
            return
        self._spread.focus_card(None if side is self._spread.focused else side)

    def step_back(self) -> bool:
        """Close the bar, else show both responses again; False if there is nothing to close."""
        if (finder := self._finder.made) and finder.isVisible():
            finder.close_bar()
            return True
        if ranking := self._boards.on_screen:
            return ranking.step_back()
        alone = self._spread.focused is not None
        self._spread.focus_card(None)
        return alone

    def heed(self, event: QKeyEvent) -> bool:
        """Esc leads back from what was opened to read better; arrows and pages scroll all texts.

        Returns:
            Whether the key was one of these, and did something.
        """
        if event.key() in SCROLLS and not event.modifiers() & _HELD:
            self._reading.scroll_by(SCROLLS[Qt.Key(event.key())])
            return True
        return event.key() == Qt.Key.Key_Escape and self.step_back()

    def copy(self, side: Side) -> None:
        """Put all of a response into the clipboard, as it was written.

        Among more than two there are no sides: it is the card with the focus, or the first.
        """
        if self.pair is None:
            return
        if ranking := self._boards.on_screen:
            response = self.pair.order[ranking.spread.focused() or 0]
        else:
            response = self.pair.response_at(side)
        QApplication.clipboard().setText(self.pair.comparison.responses[response].content)

    def copy_words(self, side: Side) -> str:
        """What that is called of what is on the screen; empty for what there is once already."""
        if self._boards.on_screen is None:
            return catalogue.copy_words(side)
        return catalogue.copy_words(None) if side is Side.LEFT else ""

    def find_words(self) -> None:
        """Open the bar that finds words in the three texts."""
        if self.pair:
            self.finder.open()

    def find_next(self) -> None:
        """Go on to the next place where the words stand."""
        self.finder.next_hit()

    def find_previous(self) -> None:
        """Go back to the place before."""
        self.finder.previous_hit()

    @property
    def has_finder(self) -> bool:
        """Whether the bar was wanted yet."""
        return self._finder.made is not None

    @property
    def finder(self) -> "FindBar":
        """The bar that finds words; made when it is first wanted."""
        return self._finder.get()

    def _make_finder(self) -> "FindBar":
        from labeler.gui.text.find import FindBar

        bar = FindBar(self._reading.panes, self._page)
        self._reading.shown.connect(lambda: bar.look_in(self._reading.panes))
        self._reading.shown.connect(bar.refresh)
        self._place(bar)
        return bar
