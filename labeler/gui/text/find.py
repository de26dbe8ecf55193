"""Finding words in the texts on screen: a slim bar, hits in all panes, and back by Esc."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)
from shiboken6 import isValid

from labeler.gui.figures import count
from labeler.gui.labels import make_label
from labeler.gui.text.marks import Span, selected
from labeler.gui.text.pane import ReadingPane
from labeler.gui.text.utf16 import Utf16, is_narrow
from labeler.gui.theme import SPACE
from labeler.gui.words import tr

MOST = 5_000
"""The most hits in one text that are counted."""

_SPACES = "\n\t\u00a0\u2028\u2029\ufdd0\ufdd1"


def find(text: str, words: str) -> list[Span]:
    """Where the words stand, capital or small, as `QTextCursor` counts; at most `MOST` times.

    Args:
        text: A document's `toRawText`. Any white space there is one space to the words.
        words: What to look for; nothing is found of none.
    """
    if not words:
        return []
    hits = list(islice(_places(_plain(text), _plain(words)), MOST))
    if not hits or is_narrow(text):
        return hits
    counts = Utf16(text[: hits[-1][1]])
    return [(counts.units(start), counts.units(end)) for start, end in hits]


def _plain(text: str) -> str:
    """All white space as spaces."""
    for space in _SPACES:
        text = text.replace(space, " ")
    return text


def _places(text: str, words: str) -> Iterator[Span]:
    """Where the words stand, in code points, capital or small."""
    lower = text.lower()
    if len(lower) != len(text):  # some capitals are two small letters
        pattern = re.compile(re.escape(words), re.IGNORECASE)
        yield from (found.span() for found in pattern.finditer(text))
        return
    wanted, at = words.lower(), -1
    while (at := lower.find(wanted, max(at, 0))) >= 0:
        yield at, at + len(words)
        at += len(words)


class FindBar(QWidget):
    """Looks for words in several panes, first to last.

    Hidden until `open`. While it has the focus the page's single keys are letters; `close_bar`
    gives the focus back to where it was, and they work again.
    """

    closed = Signal()

    def __init__(self, panes: Sequence[ReadingPane], parent: QWidget) -> None:
        super().__init__(parent)
        self._panes: list[ReadingPane] = []
        self._met: set[ReadingPane] = set()
        self._hits: list[tuple[ReadingPane, Span]] = []
        self._capped = False
        self._at = -1
        self._back: QWidget | None = None
        self._field, self._count = QLineEdit(self), make_label(muted=True)
        self._build()
        self.look_in(panes)
        self.hide()

    def look_in(self, panes: Sequence[ReadingPane]) -> None:
        """Look in these panes from now on."""
        self._panes = list(panes)
        for pane in self._panes:
            if pane not in self._met:
                self._met.add(pane)
                pane.read_through.connect(self.refresh)

    def open(self) -> None:
        """Show the bar, ready for typing; what was looked for last is selected."""
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._back = focused
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self.refresh()

    def close_bar(self) -> None:
        """Hide the bar and the marks, and give the focus back."""
        self.hide()
        for pane in self._panes:
            pane.mark_shown((), "found")
        back = self._back if self._back is not None and isValid(self._back) else None
        if back := back or self.parentWidget():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def look_for(self, words: str) -> None:
        """Look for these words instead."""
        self._field.setText(words)

    def next_hit(self) -> None:
        """Go to the next hit; after the last comes the first."""
        self._go_to(self._at + 1)

    def previous_hit(self) -> None:
        """Go to the hit before; before the first comes the last."""
        self._go_to(self._at - 1 if self._at >= 0 else -1)

    def refresh(self) -> None:
        """Look again: there are other texts in the panes, or more of them."""
        if self.isHidden():
            return
        self._hits, self._capped = [], False
        for pane in self._panes:
            spans = find(pane.shown.toRawText(), self._field.text())
            pane.mark_shown(spans, "found")
            self._capped |= len(spans) == MOST
            self._hits += [(pane, span) for span in spans]
        self._at = self._place_of_selection()
        self._tell()

    def _place_of_selection(self) -> int:
        """Which of the hits is selected; -1 if none is."""
        chosen = {pane: selected(pane) for pane in self._panes}
        here = (at for at, (pane, span) in enumerate(self._hits) if chosen[pane] == span)
        return next(here, -1)

    def told(self) -> str:
        """What the bar says about the hits."""
        return self._count.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return goes on, with Shift back; Esc closes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                (self.previous_hit if back else self.next_hit)()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes from the buttons, too."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        """A field, the count, on and back, and close."""
        self.setAccessibleName(tr("find in the texts"))
        self._field.setPlaceholderText(tr("find in the texts"))
        self._field.setAccessibleName(tr("words to find"))
        self._field.setMinimumWidth(60 * SPACE)
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._look)
        self._count.setWordWrap(False)
        self._count.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addWidget(self._field)
        row.addWidget(self._button("↑", tr("previous hit (Shift+Return)"), self.previous_hit))
        row.addWidget(self._button("↓", tr("next hit (Return)"), self.next_hit))
        row.addWidget(self._count, 1)
        row.addWidget(self._button("×", tr("close (Esc)"), self.close_bar))

    def _button(self, sign: str, words: str, do: Callable[[], None]) -> QPushButton:
        """A button with a sign on it."""
        button = QPushButton(sign, self)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(do)
        return button

    def _look(self) -> None:
        """Something else was typed: find it, and go to its first place."""
        self.refresh()
        self._let_go()
        self._go_to(0)

    def _go_to(self, number: int) -> None:
        """Select a hit and scroll to it."""
        if not self._hits:
            return
        self._let_go()
        self._at = number % len(self._hits)
        pane, span = self._hits[self._at]
        pane.select(span)
        self._tell()

    def _let_go(self) -> None:
        """Select nothing: what was found by fewer letters is no hit any more."""
        for pane in self._panes:
            cursor = pane.textCursor()
            cursor.clearSelection()
            pane.setTextCursor(cursor)

    def _tell(self) -> None:
        """How many there are, and which one is selected."""
        if not self._field.text():
            self._count.setText("")
        elif not self._hits:
            self._count.setText(tr("nothing found"))
        else:
            many = f"{count(len(self._hits))}{'+' if self._capped else ''}"
            at = count(self._at + 1) if self._at >= 0 else "–"
            self._count.setText(tr("{at} of {many}").format(at=at, many=many))
