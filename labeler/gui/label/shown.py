"""The documents of a pair, built and laid out before it is shown."""

from collections import OrderedDict
from dataclasses import dataclass

from labeler.core.presentation import Presentation, Side
from labeler.gui.text.conversation import read_conversation
from labeler.gui.text.document import ReadingDocument, read
from labeler.gui.text.pane import ReadingPane

_AHEAD = 4
"""Pairs kept ready: the present one, the next, and what undo may bring back."""

_Key = tuple[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Texts:
    """The three documents of a pair."""

    prompt: ReadingDocument
    responses: dict[Side, ReadingDocument]


class Ahead:
    """Keeps the texts of the last few pairs asked for."""

    def __init__(self) -> None:
        self._ready: OrderedDict[_Key, Texts] = OrderedDict()

    def forget(self) -> None:
        """Build everything anew: widths or colours have changed."""
        self._ready.clear()

    def prepare(
        self, presentation: Presentation, prompt: ReadingPane, panes: dict[Side, ReadingPane]
    ) -> None:
        """Build a pair's texts, and lay them out for the panes they will be shown in."""
        key = _key(presentation)
        if key in self._ready:
            self._ready.move_to_end(key)
            return
        texts = _build(presentation)
        prompt.prepare(texts.prompt)
        for side, pane in panes.items():
            pane.prepare(texts.responses[side])
        self._ready[key] = texts
        while len(self._ready) > _AHEAD:
            self._ready.popitem(last=False)

    def take(self, presentation: Presentation) -> Texts:
        """The texts of a pair, for showing: long ones read on from where they are."""
        return self._ready.pop(_key(presentation), None) or _build(presentation)


def _key(presentation: Presentation) -> _Key:
    """What tells pairs on the screen apart."""
    return presentation.comparison.id, presentation.order


def _build(presentation: Presentation) -> Texts:
    """Read a pair's texts."""
    return Texts(
        read_conversation(presentation.comparison.prompt),
        {side: read(presentation.content_at(side).content) for side in Side},
    )
