"""The documents of a comparison, built and laid out before it is shown."""

from collections import OrderedDict
from collections.abc import Sequence

from labeler.core.presentation import Presentation
from labeler.gui.text.pane import ReadingPane
from labeler.gui.text.reading import Reading, Texts

_AHEAD = 4
"""Comparisons kept ready: the next ones, and what undo may bring back."""


class Ahead:
    """Keeps the texts of the last few comparisons asked for, as they are read now.

    Args:
        reading: Reads the texts.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._ready: OrderedDict[tuple[str, tuple[int, ...]], Texts] = OrderedDict()

    def forget(self) -> None:
        """Build everything anew: widths, colours, sizes or the view have changed."""
        self._ready.clear()

    def prepare(self, presentation: Presentation, panes: Sequence[ReadingPane]) -> None:
        """Build a comparison's texts, and lay them out for the panes they will be shown in.

        Panes that are there for fewer or more responses are of another width: no use to lay out.
        """
        key = _key(presentation)
        if key in self._ready:
            self._ready.move_to_end(key)
            return
        texts = self._build(presentation)
        if len(panes) == len(texts):
            for pane, document in zip(panes, texts, strict=True):
                pane.prepare(document)
        self._ready[key] = texts
        while len(self._ready) > _AHEAD:
            self._ready.popitem(last=False)

    def take(self, presentation: Presentation) -> Texts:
        """The texts of a comparison for showing, built now if they were not prepared."""
        return self._ready.pop(_key(presentation), None) or self._build(presentation)

    def _build(self, presentation: Presentation) -> Texts:
        """Read a comparison's texts."""
        responses = presentation.comparison.responses
        contents = [responses[index].content for index in presentation.order]
        return self._reading.read(presentation.comparison.prompt, contents)


def _key(presentation: Presentation) -> tuple[str, tuple[int, ...]]:
    """What tells comparisons on the screen apart."""
    return presentation.comparison.id, presentation.order
