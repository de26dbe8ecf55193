"""The documents of a pair, built and laid out before it is shown."""

from collections import OrderedDict

from labeler.core.presentation import Presentation, Side
from labeler.gui.label.card import Spread
from labeler.gui.text.conversation import read_conversation
from labeler.gui.text.document import ReadingDocument, read

_AHEAD = 4
"""Pairs kept ready: the next ones, and what undo may bring back."""

Texts = tuple[ReadingDocument, ReadingDocument, ReadingDocument]
"""Prompt, left and right."""


class Ahead:
    """Keeps the texts of the last few pairs asked for."""

    def __init__(self) -> None:
        self._ready: OrderedDict[tuple[str, tuple[int, ...]], Texts] = OrderedDict()

    def forget(self) -> None:
        """Build everything anew: widths or colours have changed."""
        self._ready.clear()

    def prepare(self, presentation: Presentation, spread: Spread) -> None:
        """Build a pair's texts, and lay them out for the panes they will be shown in."""
        key = _key(presentation)
        if key in self._ready:
            self._ready.move_to_end(key)
            return
        texts = _build(presentation)
        for pane, document in zip(spread.panes, texts, strict=True):
            pane.prepare(document)
        self._ready[key] = texts
        while len(self._ready) > _AHEAD:
            self._ready.popitem(last=False)

    def take(self, presentation: Presentation) -> Texts:
        """The texts of a pair for showing, built now if they were not prepared."""
        return self._ready.pop(_key(presentation), None) or _build(presentation)


def _key(presentation: Presentation) -> tuple[str, tuple[int, ...]]:
    """What tells pairs on the screen apart."""
    return presentation.comparison.id, presentation.order


def _build(presentation: Presentation) -> Texts:
    """Read a pair's texts."""
    left, right = (read(presentation.content_at(side).content) for side in Side)
    return read_conversation(presentation.comparison.prompt), left, right
