"""The documents of a comparison, built and laid out before it is shown."""

from collections import OrderedDict
from collections.abc import Sequence

from labeler.core.presentation import Presentation
from labeler.gui.text.conversation import read_conversation
from labeler.gui.text.document import ReadingDocument, read
from labeler.gui.text.pane import ReadingPane

_AHEAD = 4
"""Comparisons kept ready: the next ones, and what undo may bring back."""

Texts = tuple[ReadingDocument, ...]
"""Prompt, then the responses from left to right."""


class Ahead:
    """Keeps the texts of the last few comparisons asked for."""

    def __init__(self) -> None:
        self._ready: OrderedDict[tuple[str, tuple[int, ...]], Texts] = OrderedDict()

    def forget(self) -> None:
        """Build everything anew: widths or colours have changed."""
        self._ready.clear()

    def prepare(self, presentation: Presentation, panes: Sequence[ReadingPane]) -> None:
        """Build a comparison's texts, and lay them out for the panes they will be shown in.

        Panes that are there for fewer or more responses are of another width: no use to lay out.
        """
        key = _key(presentation)
        if key in self._ready:
            self._ready.move_to_end(key)
            return
        texts = _build(presentation)
        if len(panes) == len(texts):
            for pane, document in zip(panes, texts, strict=True):
                pane.prepare(document)
        self._ready[key] = texts
        while len(self._ready) > _AHEAD:
            self._ready.popitem(last=False)

    def take(self, presentation: Presentation) -> Texts:
        """The texts of a comparison for showing, built now if they were not prepared."""
        return self._ready.pop(_key(presentation), None) or _build(presentation)


def _key(presentation: Presentation) -> tuple[str, tuple[int, ...]]:
    """What tells comparisons on the screen apart."""
    return presentation.comparison.id, presentation.order


def _build(presentation: Presentation) -> Texts:
    """Read a comparison's texts."""
    responses = (presentation.comparison.responses[index] for index in presentation.order)
    texts = (read(response.content) for response in responses)
    return read_conversation(presentation.comparison.prompt), *texts
