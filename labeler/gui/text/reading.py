"""How a prompt and its responses are read: in which view, how large, scrolled together or not."""

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractSlider

from labeler.core.comparison import Message
from labeler.gui.text import colours
from labeler.gui.text.conversation import read_conversation
from labeler.gui.text.document import ReadingDocument, read
from labeler.gui.text.look import USUAL, ZOOMS, Look, View, next_zoom
from labeler.gui.text.marks import Span, selected
from labeler.gui.text.pane import ReadingPane
from labeler.gui.text.source import Place
from labeler.gui.words import tr

if TYPE_CHECKING:
    from labeler.gui.text.difference import Difference

Texts = tuple[ReadingDocument, ...]
"""The prompt, then the responses from left to right."""

SLICE = 0.008
"""Seconds for which texts are compared before the window has its turn again."""


class Reading(QObject):
    """Reads texts for panes, and shows them there.

    The difference is told of two responses alone. It marks on each side what the other lacks, in
    the same way: neither is the text that the other was made from.

    Args:
        panes: The prompt's, then the responses' from left to right.
    """

    outdated = Signal()
    """The texts on screen are to be read anew: give them to `show_again`."""
    shown = Signal()
    """Other documents are in the panes."""
    zoomed = Signal(int)
    """The size of all texts, in per cent of the usual one."""
    view_changed = Signal(object)
    """The `View` in which texts are shown from now on."""

    def __init__(self, panes: Sequence[ReadingPane], parent: QObject) -> None:
        super().__init__(parent)
        self.panes: list[ReadingPane] = []
        self._met: set[ReadingPane] = set()
        self.view, self.zoom, self.in_step = View.MARKDOWN, USUAL, False
        self._following = False
        self._steps: Iterator[Difference | None] = iter(())
        self._comparing = self._timer(0, self._compare_on)
        self._gone: list[ReadingDocument] = []
        self._burying = self._timer(0, self._bury)
        self._loading = colours.load()
        self._colouring = self._timer(20, self._colour)
        self.use(panes)

    def use(self, panes: Sequence[ReadingPane]) -> None:
        """Read for these panes from now on: there may be more responses than before, or fewer."""
        self.panes = list(panes)
        for pane in self.panes:
            if pane not in self._met:
                self._met.add(pane)
                pane.zoom_wanted.connect(self.zoom_by)
                pane.verticalScrollBar().valueChanged.connect(partial(self._follow, pane))

    @property
    def responses(self) -> list[ReadingPane]:
        """The panes of the responses."""
        return self.panes[1:]

    @property
    def views(self) -> list[View]:
        """The views there are, in the order in which they follow one another."""
        return [view for view in View if view is not View.DIFFERENCE or len(self.responses) == 2]

    def read(self, prompt: Sequence[Message], contents: Sequence[str]) -> Iterator[ReadingDocument]:
        """Read a comparison's texts as they are to be shown now, one after the other."""
        raw = Look(self.view is not View.MARKDOWN, self.zoom)
        yield read_conversation(prompt, Look(self.view is View.RAW, self.zoom))
        for text in contents:
            yield read(text, raw)

    def show(self, texts: Texts, chosen: Sequence[Span | None] = ()) -> None:
        """Put documents into the panes, at their beginnings.

        Args:
            texts: The documents.
            chosen: What is selected in each pane, if anything.
        """
        self._comparing.stop()
        for pane, document in zip(self.panes, texts, strict=True):
            self._let_go(pane.shown)
            pane.show_document(document)
        for pane, span in zip(self.panes, chosen, strict=False):
            if span and span[1] < pane.shown.characterCount():
                pane.select(span)
        written = self.view is View.RAW or self.view not in self.views
        said = tr("as written") if written else ""
        for pane in self.responses:
            pane.say(said)
        if self.view is View.DIFFERENCE and self.view in self.views:
            self._compare()
        if any(text.is_uncoloured for text in texts):
            self._colouring.start()
        self.shown.emit()

    def show_again(self, texts: Texts, place: Callable[[], None]) -> None:
        """Put the same texts, read anew, where they were scrolled to.

        Args:
            texts: The texts.
            place: Shares the room out anew, since a text may need more of it.
        """
        before = [
            (pane.shown.is_written, pane.top_place(), pane.scroll_share()) for pane in self.panes
        ]
        chosen = [
            selected(pane) if pane.shown.is_written == text.is_written else None
            for pane, text in zip(self.panes, texts, strict=True)
        ]
        self.show(texts, chosen)
        place()
        for pane, (written, top, share) in zip(self.panes, before, strict=True):
            if pane.shown.is_written == written:
                pane.scroll_to_place(top)
            else:
                pane.scroll_to_share(share)

    def set_view(self, view: View) -> None:
        """Show texts so from now on."""
        if view is not self.view and view in self.views:
            self.view = view
            self.outdated.emit()
            self.view_changed.emit(view)

    def next_view(self) -> None:
        """Markdown, as written, the difference, and Markdown again."""
        views = self.views
        at = views.index(self.view) if self.view in views else -1
        self.set_view(views[(at + 1) % len(views)])

    def zoom_by(self, step: int) -> None:
        """One step larger (+1) or smaller (-1), or the usual size (0)."""
        self.set_zoom(next_zoom(self.zoom, step))

    def set_zoom(self, zoom: int) -> None:
        """The size of all texts, in per cent of the usual one; kept within `ZOOMS`."""
        wanted = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        if wanted != self.zoom:
            self.zoom = wanted
            self.outdated.emit()
            self.zoomed.emit(wanted)

    def scroll_by(self, action: QAbstractSlider.SliderAction) -> None:
        """Scroll every response as its own bar would; in step the longest leads the others."""
        bars = [pane.verticalScrollBar() for pane in self.responses]
        if self.in_step and bars:
            bars = [max(bars, key=lambda bar: bar.maximum())]
        for bar in bars:
            bar.triggerAction(action)

    def set_in_step(self, in_step: bool) -> None:
        """Whether all responses scroll together: each by the same share of its length."""
        self.in_step = in_step

    def _timer(self, interval: int, do: Callable[[], None]) -> QTimer:
        """A timer for one turn, not running yet; who needs another turn starts it again."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(do)
        return timer

    def _follow(self, pane: ReadingPane, _: int) -> None:
        """Scroll the others as far as one was scrolled."""
        if not self.in_step or self._following or pane not in self.responses:
            return
        self._following = True
        for other in self.responses:
            if other is not pane:
                other.scroll_to_share(pane.scroll_share())
        self._following = False

    def _let_go(self, document: ReadingDocument) -> None:
        """Keep a document a little longer: to free it takes time, and the next waits for it."""
        self._gone.append(document)
        self._burying.start()

    def _bury(self) -> None:
        """Free one of them."""
        self._gone.pop()
        if self._gone:
            self._burying.start()

    def _compare(self) -> None:
        """Begin to compare the responses on screen."""
        from labeler.gui.text.difference import compare  # few ever look at texts so

        one, other = (pane.shown for pane in self.responses)
        aligned = map(ReadingDocument.align, (one, other))  # else both by the first marks
        self._steps = chain(aligned, compare(one.source.text, other.source.text))
        for pane in self.responses:
            pane.say(tr("as written; comparing…"))
        self._comparing.start()

    def _compare_on(self) -> None:
        """Compare for a moment."""
        until = time.perf_counter() + SLICE
        while time.perf_counter() < until:
            found = next(self._steps, None)
            if found is not None:
                self._show_difference(found)
                return
        self._comparing.start()

    def _show_difference(self, found: "Difference") -> None:
        """Mark it on both sides, and say what is marked."""
        for pane, spans in zip(self.responses, found.spans, strict=True):
            pane.mark((Place(start, end) for start, end in spans), "difference")
            pane.say(_told(found))

    def _colour(self) -> None:
        """Colour the code that was shown before Pygments was there."""
        if next(self._loading, self) is None:
            self._colouring.start()
            return
        for pane in self.panes:
            pane.colour()


def _told(found: "Difference") -> str:
    """What the marks mean, the same on both sides."""
    from labeler.gui.text.difference import Unit

    if found.unit is Unit.NOTHING:
        return tr("as written; the texts are too long to be compared")
    if not any(found.spans):
        return tr("as written; no word differs")
    if found.unit is Unit.LINES:
        return tr("as written; underlined: lines that only one side has")
    return tr("as written; underlined: words that only one side has")
