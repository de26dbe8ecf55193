"""The documents of a pair, built and laid out before it is shown."""

from collections import OrderedDict

from labeler.core.presentation import Presentation, Side
from labeler.gui.text.reading import Reading, Texts

_AHEAD = 4
"""Pairs kept ready: the next ones, and what undo may bring back."""


class Ahead:
    """Keeps the texts of the last few pairs asked for, as they are read now.

    Args:
        reading: Reads the texts; the panes they will be shown in are its own.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._ready: OrderedDict[tuple[str, tuple[int, ...]], Texts] = OrderedDict()

    def forget(self) -> None:
        """Build everything anew: widths, colours, sizes or the view have changed."""
        self._ready.clear()

    def prepare(self, presentation: Presentation) -> None:
        """Build a pair's texts, and lay them out for the panes they will be shown in."""
        key = _key(presentation)
        if key in self._ready:
            self._ready.move_to_end(key)
            return
        texts = self._build(presentation)
        for pane, document in zip(self._reading.panes, texts, strict=True):
            pane.prepare(document)
        self._ready[key] = texts
        while len(self._ready) > _AHEAD:
            self._ready.popitem(last=False)

    def take(self, presentation: Presentation) -> Texts:
        """The texts of a pair for showing, built now if they were not prepared."""
        return self._ready.pop(_key(presentation), None) or self._build(presentation)

    def _build(self, presentation: Presentation) -> Texts:
        """Read a pair's texts."""
        contents = [presentation.content_at(side).content for side in Side]
        return self._reading.read(presentation.comparison.prompt, contents)


def _key(presentation: Presentation) -> tuple[str, tuple[int, ...]]:
    """What tells pairs on the screen apart."""
    return presentation.comparison.id, presentation.order
