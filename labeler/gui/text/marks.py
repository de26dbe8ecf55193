"""Marks upon a text: spans with a tint and an underline, which nothing of the text knows of.

Only what can be seen is ever given to Qt, so a text may carry any number of marks. Each kind is
told by its line as well as by its colour.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, islice

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from labeler.gui.text.utf16 import Utf16
from labeler.gui.theme import current

Underline = QTextCharFormat.UnderlineStyle
Span = tuple[int, int]
"""Start and end as `QTextCursor` counts, in UTF-16 units."""

BLANK = re.compile(r"[ \t]+(?=[\u2028\u2029]|$)|\t+| {2,}|[\u00a0\u200b-\u200f\u202f\u2060\ufeff]+")
"""White space that would not be seen for what it is, in what a selection holds."""


MOST_BLANKS = 300
"""The most of them that are marked at once: each costs some ten microseconds, and again if it is
painted. A screen of code has some fifty."""


MOST_SEEN = 800
"""The most marks that are drawn at once: no text that is read has as many on a screen."""


@dataclass(frozen=True, slots=True)
class Ink:
    """How a kind of mark is drawn: a colour of the theme, how much of it, and a line."""

    colour: str
    tint: float
    line: Underline = Underline.NoUnderline


INKS = {
    "difference": Ink("accent", 0.16, Underline.SingleUnderline),
    "found": Ink("penalty", 0.22, Underline.DotLine),
    "good": Ink("bonus", 0.18, Underline.SingleUnderline),
    "bad": Ink("penalty", 0.18, Underline.DashUnderline),
    "note": Ink("accent", 0.14, Underline.DotLine),
    "blank": Ink("muted", 0.16),
}
"""The kinds of marks, later ones drawn over earlier ones."""


class Marks:
    """The marks of one document, by kind.

    Attributes:
        version: Another one after each change.
    """

    def __init__(self) -> None:
        self._kinds: dict[str, tuple[list[Span], list[int]]] = {}
        self.version = 0

    def __bool__(self) -> bool:
        return bool(self._kinds)

    def put(self, kind: str, spans: Iterable[Span]) -> None:
        """Replace all marks of one kind.

        Raises:
            KeyError: `INKS` has no such kind.
        """
        INKS[kind]
        self.version += 1
        ordered = sorted(spans)
        self._kinds.pop(kind, None)
        if ordered:
            reach = list(accumulate((end for _, end in ordered), max))
            self._kinds[kind] = ordered, reach

    def of(self, kind: str) -> list[Span]:
        """All marks of one kind, in order."""
        return self._kinds[kind][0] if kind in self._kinds else []

    def between(self, first: int, last: int) -> Iterator[tuple[str, Span]]:
        """The marks that show between two places, in the order in which they are drawn."""
        for kind in INKS:
            if kind in self._kinds:
                ordered, reach = self._kinds[kind]
                low, high = bisect_right(reach, first), bisect_left(ordered, (last, 0))
                seen = ((max(start, first), min(end, last)) for start, end in ordered[low:high])
                for span in _joined(span for span in seen if span[0] < span[1]):
                    yield kind, span


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Spans in order, those that touch as one."""
    start, end = -1, -1
    for low, high in spans:
        if low > end:
            if start >= 0:
                yield start, end
            start = low
        end = max(end, high)
    if start >= 0:
        yield start, end


def seen(pane: QTextEdit) -> Span:
    """From the first to the last character that can be seen, whole lines."""
    area = pane.viewport().rect()
    first = pane.cursorForPosition(area.topLeft())
    last = pane.cursorForPosition(area.bottomRight())
    first.movePosition(QTextCursor.MoveOperation.StartOfLine)
    last.movePosition(QTextCursor.MoveOperation.EndOfLine)
    return first.position(), last.position() + 1


def selected(pane: QTextEdit) -> Span | None:
    """What is selected of what is shown; None if nothing is."""
    cursor = pane.textCursor()
    return (cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else None


def blanks(document: QTextDocument, first: int, last: int) -> Iterator[tuple[str, Span]]:
    """White space between two places of a text as written, as marks."""
    text = _over(document, first, last).selectedText()
    counts = Utf16(text)
    for found in islice(BLANK.finditer(text), MOST_BLANKS):
        yield "blank", (first + counts.units(found.start()), first + counts.units(found.end()))


def selections(
    document: QTextDocument, marks: Iterable[tuple[str, Span]]
) -> list[QTextEdit.ExtraSelection]:
    """Marks as Qt draws them, each within one block: across cells of a table it would fill all."""
    looks = {kind: _look(ink) for kind, ink in INKS.items()}
    made = []
    for kind, (start, end) in islice(marks, MOST_SEEN):
        for low, high in _in_blocks(document, start, end):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = _over(document, low, high)
            selection.format = looks[kind]
            made.append(selection)
    return made


def _in_blocks(document: QTextDocument, start: int, end: int) -> Iterator[Span]:
    """The parts of a span in each block."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        low = max(start, block.position())
        high = min(end, block.position() + block.length() - 1)
        if low < high:
            yield low, high
        block = block.next()


def _over(document: QTextDocument, start: int, end: int) -> QTextCursor:
    """A cursor over a span, as far as the document reaches."""
    last = document.characterCount() - 1
    cursor = QTextCursor(document)
    cursor.setPosition(min(start, last))
    cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _look(ink: Ink) -> QTextCharFormat:
    """The look of a kind of mark in the theme in use."""
    look, colour = QTextCharFormat(), QColor(getattr(current(), ink.colour))
    look.setUnderlineStyle(ink.line)
    look.setUnderlineColor(colour)
    tint = QColor(colour)
    tint.setAlphaF(ink.tint)
    look.setBackground(tint)
    return look
