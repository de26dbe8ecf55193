"""Asks why a comparison is skipped, by one more key, where the project wants to know."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from labeler.core.details import Details
from labeler.gui import actions
from labeler.gui.details.sheet import PickSheet
from labeler.gui.label.page import LabelPage
from labeler.gui.words import tr


class Skipping(QObject):
    """The sheet that skipping opens. Its key once more, or Enter, skips without a reason."""

    skipped = Signal(object)
    """The `Details` of a skip."""

    def __init__(self, page: LabelPage) -> None:
        super().__init__(page)
        self._comes_back = True
        self._sheet = PickSheet(page)
        self._sheet.picked.connect(self._skip)

    def ask(self, reasons: Sequence[str], *, by: str, comes_back: bool = True) -> None:
        """Ask why; without reasons to choose from, skip at once.

        Args:
            reasons: To choose from.
            by: The id of the action whose key opens the sheet.
            comes_back: Whether what is skipped is asked again.
        """
        self._comes_back = comes_back
        if not reasons:
            self._skip("")
            return
        title = tr("Skip: why? It comes back after all others.")
        if not comes_back:
            title = tr("Skip for good: why? It never comes back.")
        key = actions.told(by)
        hint = tr("{key} again or Enter: without a reason. Esc: not at all.").format(key=key)
        if not key:
            hint = tr("Enter: without a reason. Esc: not at all.")
        self._sheet.offer(title, hint, reasons, again=by)

    def close(self) -> None:
        """Ask no longer."""
        self._sheet.close_sheet()

    def _skip(self, reason: str) -> None:
        self.skipped.emit(Details(skip_reason=reason, comes_back=self._comes_back))
