"""Decides who judges in a project, and asks where that is not clear."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from labeler.core.annotator import annotator_name
from labeler.core.errors import LabelerError
from labeler.gui.profile.memory import ProfileMemory
from labeler.gui.telling import told
from labeler.gui.words import tr

if TYPE_CHECKING:
    from labeler.gui.profile.sheet import ProfileSheet
    from labeler.gui.window import MainWindow


class Picking(QObject):
    """The window opens for the usual person at once, and asks only once it can be seen.

    Args:
        window: Whose project is judged.
        given: The annotator named at the start, who is never asked.

    Raises:
        LabelerError: That is no name.
    """

    def __init__(self, window: "MainWindow", given: str | None) -> None:
        super().__init__(window)
        self._window, self._given = window, None if given is None else annotator_name(given)
        self.memory = ProfileMemory()
        self._asked: Path | None = None
        self._sheet: ProfileSheet | None = None

    def annotator_for(self, project: Path) -> str:
        """Who judges there: whoever was named, else who was last, else the user's name."""
        return self._given or self._known(project) or annotator_name()

    def begin(self) -> None:
        """Remember who judges in the open project; ask, once, where it may be somebody else."""
        desk = self._window.desk
        if desk is None:
            return
        project, annotator = desk.session.project, desk.session.annotator
        asked, self._asked = self._asked, project.path
        if self._given is None and asked != project.path:
            others = {profile.name for profile in project.profiles()} - {annotator}
            if others:
                self.ask()
                return
        self.memory.remember(project.path, annotator)

    def ask(self) -> None:
        """Show who judged here, and take a choice or a new name."""
        from labeler.gui.profile.sheet import ProfileSheet

        desk = self._window.desk
        if desk is None or (self._sheet is not None and self._sheet.isVisible()):
            return
        project, annotator = desk.session.project, desk.session.annotator
        try:
            profiles = project.profiles()
        except LabelerError as error:
            self._window.complain(tr("The profiles can't be read"), told(error))
            return
        if self._sheet is not None:
            self._sheet.deleteLater()
        self._sheet = ProfileSheet(profiles, annotator, self._window)
        self._sheet.chosen.connect(self._chosen)
        self._sheet.open()

    def _known(self, project: Path) -> str | None:
        """Who judged last; a name that is none any more counts as nobody."""
        try:
            last = self.memory.last(project)
            return None if last is None else annotator_name(last)
        except LabelerError:
            return None

    def _chosen(self, name: str) -> None:
        """Remember who it is; another than before gets a session of their own."""
        desk = self._window.desk
        if desk is None:
            return
        path = desk.session.project.path
        self.memory.remember(path, name)
        self._given = None if self._given is None else name
        if name != desk.session.annotator:
            self._window.reopen()
