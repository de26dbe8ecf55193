"""Marks in the texts: from what is selected to what is stored, and back onto the panes."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QApplication

from labeler.core.details import Highlight
from labeler.core.late import Late
from labeler.core.presentation import Presentation
from labeler.gui.details.sheet import PickSheet
from labeler.gui.label.page import LabelPage
from labeler.gui.text.pane import ReadingPane
from labeler.gui.text.source import Place
from labeler.gui.words import tr

KIND = "note"


class Marking(QObject):
    """Makes highlights of what is selected on the page, and draws them there."""

    marked = Signal(object)
    """A `Highlight` is wanted, with what it is for."""

    def __init__(self, page: LabelPage, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._mark: Highlight | None = None
        self._sheet = Late(self._make_sheet)

    def ask(self, pair: Presentation, reasons: Sequence[str]) -> bool:
        """Mark what is selected, and ask what for; False if nothing is selected."""
        self._mark = self._selected(pair)
        if self._mark is None:
            return False
        if reasons:
            hint = tr("Enter: nothing in particular. Esc: do not mark it.")
            chosen = self._where()
            self._sheet.get().offer(tr("Mark: what for?"), hint, reasons, chosen=chosen)
        else:
            self._take("")
        return True

    def show(self, pair: Presentation | None, marks: Sequence[Highlight]) -> None:
        """Draw the marks of a comparison upon its texts, and no others."""
        order = pair.order if pair else ()  # the panes may still be those of more responses
        for number, pane in enumerate(self._page.panes):
            response = order[number - 1] if 0 < number <= len(order) else None
            places = [
                Place(mark.start, mark.end, mark.message)
                for mark in marks
                if mark.response == response
            ]
            if places or pane.marked(KIND):
                pane.mark(places, KIND)

    def close(self) -> None:
        """Ask no longer."""
        if sheet := self._sheet.made:
            sheet.close_sheet()

    def _make_sheet(self) -> PickSheet:
        sheet = PickSheet(self._page)
        sheet.picked.connect(self._take)
        return sheet

    def _selected(self, pair: Presentation) -> Highlight | None:
        """What is selected in a pane, that with the focus first; None if nothing is."""
        for number, pane in self._panes():
            place = pane.selection_in_source() if pane.textCursor().hasSelection() else None
            if place is not None:
                response = pair.order[number - 1] if number else None
                return Highlight(response, place.start, place.end, message=place.message)
        return None

    def _panes(self) -> list[tuple[int, ReadingPane]]:
        """Each pane and its number, that with the focus first."""
        focused = QApplication.focusWidget()
        return sorted(enumerate(self._page.panes), key=lambda item: item[1] is not focused)

    def _where(self) -> QRect:
        """Where on the page that stretch can be seen."""
        pane = next(pane for _, pane in self._panes() if pane.textCursor().hasSelection())
        cursor, area = pane.textCursor(), QRect()
        for place in (cursor.selectionStart(), cursor.selectionEnd()):
            cursor.setPosition(place)
            area = area.united(pane.cursorRect(cursor))
        area = area.intersected(pane.viewport().rect())
        return area.translated(pane.viewport().mapTo(self._page, QPoint()))

    def _take(self, label: str) -> None:
        """Let go of the selection, and tell of the mark."""
        if self._mark is None:
            return
        mark, self._mark = replace(self._mark, label=label), None
        for pane in self._page.panes:
            cursor = pane.textCursor()
            cursor.clearSelection()
            pane.setTextCursor(cursor)
        self.marked.emit(mark)
