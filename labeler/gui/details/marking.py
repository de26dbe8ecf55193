"""Marks in the texts: from what is selected to what is stored, and back onto the panes."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from labeler.core.details import Highlight
from labeler.core.presentation import Presentation
from labeler.gui.text.pane import ReadingPane
from labeler.gui.text.source import Place

KIND = "note"


def selected(panes: Sequence[ReadingPane], pair: Presentation) -> Highlight | None:
    """What is selected in one of the panes, the one with the focus first; None if nothing is.

    Args:
        panes: The prompt's, then the responses' from left to right.
    """
    focused = QApplication.focusWidget()
    numbered = sorted(enumerate(panes), key=lambda item: item[1] is not focused)
    for number, pane in numbered:
        place = pane.selection_in_source() if pane.textCursor().hasSelection() else None
        if place is not None:
            response = pair.order[number - 1] if number else None
            return Highlight(response, place.start, place.end, message=place.message)
    return None


def let_go(panes: Sequence[ReadingPane]) -> None:
    """Select nothing any more."""
    for pane in panes:
        cursor = pane.textCursor()
        cursor.clearSelection()
        pane.setTextCursor(cursor)


def show(
    panes: Sequence[ReadingPane], pair: Presentation | None, marks: Sequence[Highlight]
) -> None:
    """Draw the marks of a comparison upon its texts, and no others."""
    for number, pane in enumerate(panes):
        response = pair.order[number - 1] if pair and number else None
        places = [
            Place(mark.start, mark.end, mark.message) for mark in marks if mark.response == response
        ]
        if places or pane.marked(KIND):
            pane.mark(places, KIND)
