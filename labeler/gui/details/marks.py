"""Highlights as a list: what was marked, what for, and taking it away again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from labeler.core.comparison import Comparison
from labeler.core.details import Highlight
from labeler.gui.details.chips import ChipRow
from labeler.gui.figures import enclosed
from labeler.gui.words import tr

_EXCERPT = 32
"""Characters of a stretch that are shown."""


class MarkRow(ChipRow):
    """The highlights of an answer. A digit, a click or delete takes one away."""

    removed = Signal(object)
    """A `Highlight` is to be taken away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Marked"), parent=parent)
        self._marks: tuple[Highlight, ...] = ()
        self.picked.connect(self._remove)
        self.setToolTip(tr("Its key, a click or Delete takes a mark away"))

    def show_marks(self, marks: Sequence[Highlight], comparison: Comparison) -> None:
        """Have these in the list; nothing at all without any."""
        self._marks = tuple(marks)
        self.offer([f"{enclosed(_words(mark, comparison))}  ✕" for mark in marks])
        self.setVisible(bool(marks))

    def own_key(self, key: Qt.Key) -> None:
        """Delete takes the one in hand away."""
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            key = Qt.Key.Key_Space
        super().own_key(key)

    def _remove(self, place: int) -> None:
        self.removed.emit(self._marks[place])


def excerpt(mark: Highlight, comparison: Comparison) -> str:
    """The beginning of what was marked, on one line."""
    if mark.response is None:
        text = comparison.prompt[mark.message].content
    else:
        text = comparison.responses[mark.response].content
    words = " ".join(text[mark.start : mark.end].split())
    return words if len(words) <= _EXCERPT else words[: _EXCERPT - 1] + "…"


def _words(mark: Highlight, comparison: Comparison) -> str:
    told = f"“{excerpt(mark, comparison)}”"
    return f"{mark.label}: {told}" if mark.label else told
