"""Flags what is on the screen for a second look: stored at once, with a note if there is one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from labeler.core.judgment import Flag
from labeler.core.late import Late
from labeler.gui import actions
from labeler.gui.actions.catalogue import UNDO
from labeler.gui.desk import Desk
from labeler.gui.label.page import LabelPage
from labeler.gui.status import StatusBar
from labeler.gui.words import tr

if TYPE_CHECKING:
    from labeler.gui.details.sheet import NoteSheet


class Flagging(QObject):
    """The first press raises the flag and asks for a note; the next takes it down."""

    def __init__(self, desk: Desk, page: LabelPage, status: StatusBar, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._page, self._status = desk, page, status
        self._flag: Flag | None = None
        self._sheet = Late(self._make_sheet)
        desk.flag_changed.connect(self._follow)
        desk.flag_restored.connect(self._tell)
        desk.pair_changed.connect(self._close)

    def flag(self) -> None:
        """Raise the flag on what is on the screen, or take it down."""
        pair = self._desk.pair
        if pair is None:
            return
        if self._flag is not None:
            self._desk.flag(False)
            if self._desk.session.flags.of(pair.comparison.id) is None:  # else that is told
                self._status.tell(tr("The flag is taken down."))
            return
        self._desk.flag(True)
        self._ask()

    def _ask(self) -> None:
        """Ask for a note, once the flag is in the file."""
        if self._flag is not None:
            hint = tr(
                "Enter: keep the note. Esc: no note. Then {key} or {undo} takes the flag down."
            )
            key, undo = actions.way_to("details.flag"), actions.way_to(UNDO)
            hint = hint.format(key=key, undo=undo)
            self._sheet.get().ask(tr("Flagged for a second look. Why?"), hint, "")

    def _make_sheet(self) -> "NoteSheet":
        from labeler.gui.details.sheet import NoteSheet

        sheet = NoteSheet(self._page)
        sheet.written.connect(self._note)
        return sheet

    def _note(self, note: str) -> None:
        if note:
            self._desk.flag(True, note)

    def _follow(self, flag: Flag | None) -> None:
        self._flag = flag
        self._page.set_can_undo(self._desk.committing.can_undo)
        if flag is None:
            self._status.set_flag("")
        elif flag.note:
            self._status.set_flag(tr("⚑ flagged: {note}").format(note=flag.note))
        else:
            self._status.set_flag(tr("⚑ flagged"))

    def _tell(self) -> None:
        """What undo or redo made of the flag."""
        down = self._flag is None
        self._status.tell(tr("The flag is taken down.") if down else tr("The flag is raised."))

    def _close(self) -> None:
        """The note was of another comparison."""
        if sheet := self._sheet.made:
            sheet.close_sheet()
