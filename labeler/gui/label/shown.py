"""The documents of a comparison, built before it is shown."""

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer

from labeler.core.presentation import Presentation
from labeler.gui.text.document import ReadingDocument
from labeler.gui.text.pane import ReadingPane
from labeler.gui.text.reading import Reading, Texts

_AHEAD = 4
"""Comparisons kept ready: the next ones, and what undo may bring back."""

_CALM = 150
"""Milliseconds without a change after which texts are built anew."""

Key = tuple[str, tuple[int, ...]]
"""What tells comparisons on the screen apart."""


@dataclass(slots=True)
class _Built:
    """A comparison whose texts are built, one by one, in the turns between keys."""

    presentation: Presentation
    rest: Iterator[ReadingDocument]
    texts: list[ReadingDocument] = field(default_factory=list)

    def go_on(self) -> ReadingDocument | None:
        """Build the next text; None when all are there."""
        text = next(self.rest, None)
        if text is not None:
            self.texts.append(text)
        return text

    @property
    def all(self) -> Texts:
        """All of them, now."""
        while self.go_on() is not None:
            pass
        return tuple(self.texts)


class Ahead(QObject):
    """Keeps the texts of the last few comparisons asked for, as they are read now.

    They are built one at a time: a key that is pressed meanwhile waits for one text at most, and
    what is shown before all are there is built at once.

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
        self._ready: OrderedDict[Key, _Built] = OrderedDict()
        self._outdated: dict[Key, Presentation] = {}
        self._renewing = self._timer(_CALM, self._renew)
        self._building = self._timer(0, self._build_on)

    def forget(self) -> None:
        """Build everything anew in a while: widths, colours, sizes or the view have changed."""
        self._outdated |= {key: built.presentation for key, built in self._ready.items()}
        self._ready.clear()
        if self._outdated:
            self._renewing.start()

    def prepare(self, presentation: Presentation) -> None:
        """Begin to build a comparison's texts."""
        key = _key(presentation)
        self._outdated.pop(key, None)
        if key in self._ready:
            self._ready.move_to_end(key)
            return
        self._ready[key] = self._begin(presentation)
        while len(self._ready) > _AHEAD:
            self._ready.popitem(last=False)
        self._building.start()

    def take(self, presentation: Presentation) -> Texts:
        """The texts of a comparison for showing, built now as far as they were not prepared."""
        self._outdated.pop(_key(presentation), None)
        return (self._ready.pop(_key(presentation), None) or self._begin(presentation)).all

    def _build_on(self) -> None:
        """Build one text of those that are wanted, the last comparison asked for first."""
        for built in reversed(self._ready.values()):
            if (text := built.go_on()) is not None:
                self._lay_out(built, text)
                self._building.start()
                return

    def _lay_out(self, built: _Built, text: ReadingDocument) -> None:
        """For the pane it will be shown in; those for fewer or more are of another width."""
        panes = self._panes(built.presentation)
        if len(panes) == 1 + len(built.presentation.order):
            panes[len(built.texts) - 1].prepare(text)

    def _renew(self) -> None:
        """Build one of the pairs that were forgotten."""
        if self._outdated:
            self.prepare(next(iter(self._outdated.values())))
            self._renewing.start()

    def _begin(self, presentation: Presentation) -> _Built:
        """Read a comparison's texts."""
        responses = presentation.comparison.responses
        contents = [responses[index].content for index in presentation.order]
        texts = self._reading.read(presentation.comparison.prompt, contents)
        return _Built(presentation, texts)

    def _timer(self, interval: int, do: Callable[[], None]) -> QTimer:
        """A timer for one turn."""
        timer = QTimer(self, singleShot=True, interval=interval)
        timer.timeout.connect(do)
        return timer


def _key(presentation: Presentation) -> Key:
    """A comparison's key."""
    return presentation.comparison.id, presentation.order
