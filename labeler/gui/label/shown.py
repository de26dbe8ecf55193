"""The documents of a comparison, built and laid out before it is shown."""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from labeler.core.presentation import Presentation
from labeler.gui.text.pane import ReadingPane
from labeler.gui.text.reading import Reading, Texts

_AHEAD = 4
"""Comparisons kept ready: the next ones, and what undo may bring back."""


_CALM = 150
"""Milliseconds without a change after which texts are built anew."""

Key = tuple[str, tuple[int, ...]]
"""What tells comparisons on the screen apart."""


class Ahead(QObject):
    """Keeps the texts of the last few comparisons asked for, as they are read now.

    Args:
        reading: Reads the texts.
        panes: Gives the panes that a comparison will be shown in.
    """

    def __init__(
        self,
        reading: Reading,
        panes: Callable[[Presentation], Sequence[ReadingPane]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reading, self._panes = reading, panes
        self._ready: OrderedDict[Key, tuple[Presentation, Texts]] = OrderedDict()
        self._outdated: dict[Key, Presentation] = {}
        self._renewing = QTimer(self)
        self._renewing.setSingleShot(True)
        self._renewing.setInterval(_CALM)
        self._renewing.timeout.connect(self._renew)

    def forget(self) -> None:
        """Build everything anew in a while: widths, colours, sizes or the view have changed."""
        self._outdated |= {key: presentation for key, (presentation, _) in self._ready.items()}
        self._ready.clear()
        if self._outdated:
            self._renewing.start()

    def prepare(self, presentation: Presentation) -> None:
        """Build a comparison's texts, and lay them out for the panes they will be shown in.

        Panes that are there for fewer or more responses are of another width: no use to lay out.
        """
        key = _key(presentation)
        self._outdated.pop(key, None)
        if key in self._ready:
            self._ready.move_to_end(key)
            return
        texts = self._build(presentation)
        panes = self._panes(presentation)
        if len(panes) == len(texts):
            for pane, document in zip(panes, texts, strict=True):
                pane.prepare(document)
        self._ready[key] = presentation, texts
        while len(self._ready) > _AHEAD:
            self._ready.popitem(last=False)

    def take(self, presentation: Presentation) -> Texts:
        """The texts of a comparison for showing, built now if they were not prepared."""
        self._outdated.pop(_key(presentation), None)
        _, texts = self._ready.pop(_key(presentation), (None, None))
        return texts or self._build(presentation)

    def _renew(self) -> None:
        """Build one of the pairs that were forgotten."""
        if self._outdated:
            self.prepare(next(iter(self._outdated.values())))
            self._renewing.start()

    def _build(self, presentation: Presentation) -> Texts:
        """Read a comparison's texts."""
        responses = presentation.comparison.responses
        contents = [responses[index].content for index in presentation.order]
        return self._reading.read(presentation.comparison.prompt, contents)


def _key(presentation: Presentation) -> Key:
    """A comparison's key."""
    return presentation.comparison.id, presentation.order
