"""The setup page: settings, guidelines and the history of both."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from labeler.core.errors import LabelerError
from labeler.core.settings import Settings
from labeler.gui.guidelines.editor import GuidelinesEditor
from labeler.gui.labels import make_label
from labeler.gui.setup.form import SetupForm
from labeler.gui.setup.history import HistoryTable
from labeler.gui.telling import told
from labeler.gui.theme import SPACE
from labeler.gui.words import tr
from labeler.storage.project import Project

_SIZE = QSize(860, 640)

Change = Callable[[Settings, Callable[[], None], Callable[[LabelerError], None]], None]
"""Puts settings in force; what is called then, and what is called where they can't be."""


class SetupDialog(QDialog):
    """For whoever runs the project. Nothing changes until Apply is pressed.

    Args:
        project: Whose settings these are.
        change: Puts other settings in force.
    """

    def __init__(self, project: Project, change: Change, parent: QWidget) -> None:
        super().__init__(parent)
        self._project, self._change, self._warned = project, change, False
        self._waits, self._closes = False, False
        self.setWindowTitle(tr("Set up {project}").format(project=project.settings.name))
        self.tabs, self.form = QTabWidget(self), SetupForm(self)
        self.guidelines, self.history = GuidelinesEditor(self), HistoryTable(self)
        self.tabs.setAccessibleName(self.windowTitle())
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)  # else a line stands above the words
        for page, title in (
            (self.form, tr("&Settings")),
            (self.guidelines, tr("&Guidelines")),
            (_padded(self.history), tr("&History")),
        ):
            self.tabs.addTab(page, title)
        self._note = make_label(muted=True)
        self._lay_out()
        self._follow()
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))  # Qt takes ⅔ of it at most

    def sizeHint(self) -> QSize:
        """Fits a screen of 1000 × 700."""
        return _SIZE

    @property
    def entered(self) -> Settings | None:
        """What is entered now; None where some of it can't be so."""
        settings = self.form.entered
        return None if settings is None else replace(settings, guidelines=self.guidelines.text)

    def apply(self) -> None:
        """Put in force what is entered."""
        settings = self.entered
        if settings is None:
            self.tabs.setCurrentWidget(self.form)
            self.form.show_problem()
        elif settings == self._project.settings:
            self._end()
        else:
            self._waits = True
            self._change(settings, self._applied, self._refused)
            if self._waits:
                self._say(tr("saving: another program is reading the file"))
                self._set_waiting()

    def _applied(self) -> None:
        self._waits = False
        if isValid(self):  # it may be gone with the language or the window
            self._set_waiting()
            self._follow()
            self._say(tr("In force from the next comparison, and recorded."))
            self._end()

    def _refused(self, error: LabelerError) -> None:
        self._waits = self._closes = False
        if isValid(self):
            self._set_waiting()
            self._say(told(error), trouble=True)

    def _set_waiting(self) -> None:
        """While another program holds the file, nothing can be entered that would be lost."""
        for part in (self.tabs, self._done, self._cancel):
            part.setEnabled(not self._waits)
        self._apply.setEnabled(not self._waits and self.entered != self._project.settings)

    def _end(self) -> None:
        """Close where that was wanted."""
        if self._closes:
            self.accept()

    def reject(self) -> None:
        """Leave, by Esc or by the frame; what is not applied yet is told of once before."""
        if self._waits:
            return
        if self.entered == self._project.settings or self._warned:
            super().reject()
            return
        self._say(tr("That is not applied yet. Esc once more drops it."), trouble=True)
        self._warned = True

    def _follow(self) -> None:
        """Show what is in force now."""
        settings = self._project.settings
        self.form.show_settings(settings)
        self.guidelines.source.blockSignals(True)
        self.guidelines.set_text(settings.guidelines)
        self.guidelines.source.blockSignals(False)
        self.history.show_log(self._project.settings_log())
        self._changed()

    def _changed(self) -> None:
        entered, self._warned = self.entered, False
        self._apply.setEnabled(entered is not None and entered != self._project.settings)
        if entered is None:
            self._say(tr("Something can't be so; it is told beside it."), trouble=True)
        elif self._apply.isEnabled():
            self._say(tr("Changes apply from the next comparison and are recorded."))
        else:
            self._say("")

    def _say(self, words: str, *, trouble: bool = False) -> None:
        role = QPalette.ColorRole.BrightText if trouble else QPalette.ColorRole.PlaceholderText
        self._note.setForegroundRole(role)
        self._note.setText(words)

    def _drop(self) -> None:
        """Who says so need not be asked."""
        self._warned = True
        self.reject()

    def _finish(self) -> None:
        self._closes = True
        self.apply()
        self._closes = self._waits  # only once it is in the file

    def _lay_out(self) -> None:
        self._apply = QPushButton(tr("&Apply"), self)
        self._done, self._cancel = QPushButton(tr("&OK"), self), QPushButton(tr("Cancel"), self)
        self._done.setDefault(True)
        self._apply.clicked.connect(self.apply)
        self._done.clicked.connect(self._finish)
        self._cancel.clicked.connect(self._drop)
        self.form.changed.connect(self._changed)
        self.guidelines.changed.connect(self._changed)
        foot = QHBoxLayout()
        foot.setContentsMargins(6 * SPACE, 3 * SPACE, 6 * SPACE, 4 * SPACE)
        foot.setSpacing(2 * SPACE)
        foot.addWidget(self._note, 1)
        for button in (self._apply, self._cancel, self._done):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * SPACE, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs, 1)
        column.addLayout(foot)


def _padded(table: HistoryTable) -> QWidget:
    """The table with the same room around it as the other pages have."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(6 * SPACE, 4 * SPACE, 6 * SPACE, 2 * SPACE)
    column.addWidget(table)
    return page
