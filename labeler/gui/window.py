"""The main window: the welcome page, or one open project at a time."""

from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QMenuBar, QStackedWidget, QVBoxLayout, QWidget

from labeler.core.collecting import uncollected
from labeler.core.errors import LabelerError
from labeler.core.late import Late
from labeler.core.losses import loss_of
from labeler.core.moment import now
from labeler.gui import actions, places
from labeler.gui.actions.catalogue import every_action
from labeler.gui.announcing import Announcer
from labeler.gui.bench.door import Door
from labeler.gui.desk import Desk
from labeler.gui.dropping import Dropping
from labeler.gui.files import Files
from labeler.gui.helps import Helps
from labeler.gui.learning import plotting
from labeler.gui.likes import Likes
from labeler.gui.menus import Menus
from labeler.gui.pause.presence import Presence
from labeler.gui.preferences import Preferences
from labeler.gui.profile.picking import Picking
from labeler.gui.project_page import ProjectPage, title_of
from labeler.gui.status import StatusBar
from labeler.gui.telling import reason, told
from labeler.gui.words import tr
from labeler.storage.project import Project
from labeler.workflow.model import load_beside_window
from labeler.workflow.session import Session

if TYPE_CHECKING:
    from labeler.gui.explorer import LossExplorer
    from labeler.gui.welcome.page import WelcomePage
    from labeler.gui.welcome.recent import RecentProjects


class MainWindow(QMainWindow):
    """Owns the open project, if there is one.

    Args:
        annotator: Who judges; None takes who judged last, or the user's name, and asks if unclear.
        preferences: What the user prefers; None reads what was kept.

    Raises:
        LabelerError: That is no name.
    """

    def __init__(
        self, annotator: str | None = None, preferences: Preferences | None = None
    ) -> None:
        super().__init__()
        self.preferences = preferences or Preferences()
        self.desk: Desk | None = None
        self.page: ProjectPage | None = None
        self.files, self.helps, self.likes = Files(self), Helps(self), Likes(self)
        self.profiles = Picking(self, annotator)
        self.build()
        Dropping(self)
        self.resize(places.SIZE)

    def build(self) -> None:
        """Make, or make anew, whatever is told in a language; pages come when they are shown."""
        actions.use(actions.KeyMap(every_action(), self.preferences.values.keys))
        self.status, self._stack = StatusBar(self), QStackedWidget(self)
        self.status.annotator_pressed.connect(self.profiles.ask)
        self.setCentralWidget(self._stacked())
        self.bench, self.announcer = Door(self, self._stack), Announcer(self)
        self.setMenuBar(QMenuBar(self))
        self._explorer = Late(self._make_explorer)
        self.menus = Menus(self)

    def _stacked(self) -> QWidget:
        """The page with the status bar under it."""
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
        return whole

    @cached_property
    def welcome(self) -> "WelcomePage":
        """The page without a project; made when it is wanted, which for most is never."""
        from labeler.gui.welcome.page import WelcomePage

        page = WelcomePage(self)
        page.new_requested.connect(self.files.new)
        page.open_requested.connect(self.files.open)
        page.import_requested.connect(self.files.import_file)
        page.sample_requested.connect(self.files.open_sample)
        page.explorer_requested.connect(self.explore)
        self._stack.addWidget(page)
        return page

    @cached_property
    def _recent(self) -> "RecentProjects":
        from labeler.gui.welcome.recent import RecentProjects

        return RecentProjects()

    def show_welcome(self) -> None:
        """Show the way in."""
        self.setWindowTitle("Labeler")
        self.welcome.set_recent(self._recent.entries())
        self._stack.setCurrentWidget(self.welcome)
        self.status.hide()
        self.menus.set_project(None)
        self.welcome.setFocus()

    def open_project(self, path: Path) -> None:
        """Open a project instead of the one that is open, if any.

        Raises:
            ProjectError: It can't be opened; the window stays as it was.
        """
        session = self._sit_down(path)
        self._put_away()
        self.desk = Desk(session, load_beside_window, self)
        self.show_page(self.desk)
        self.desk.show_pair()
        if self.isVisible():
            self.start()

    def show_page(self, desk: Desk) -> ProjectPage:
        """A page for the open project, with nothing on it before the desk tells what is."""
        page = self.page = ProjectPage(desk, self.status)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.status.show()
        self.setWindowTitle(title_of(page.settings.name))
        self.likes.arrange(page)
        self.menus.set_project(page)
        self.announcer.follow(desk, page)
        page.label.setFocus()
        return page

    def _sit_down(self, path: Path) -> Session:
        """An annotator's session at a project; what can't be read is not left open."""
        project = Project.open(path)
        try:
            with uncollected():
                return Session(project, self.profiles.annotator_for(path))
        except BaseException:
            project.close()
            raise

    def start(self) -> None:
        """Let the worker of the open project begin, once there is a window to see."""
        if self.desk is not None:
            self.desk.start()
            Presence(self.windowHandle(), self.desk)
            self._remember(self.desk.session.project)
            self.profiles.begin()
            plotting.Loading(self.desk).start()
        if self.preferences.problem:
            self.complain(tr("Your preferences can't be read"), self.preferences.problem)

    def _remember(self, project: Project) -> None:
        from labeler.gui.welcome.recent import Recent

        self._recent.add(Recent(project.path.resolve(), project.settings.name, now()))

    def try_to_open(self, path: Path) -> None:
        """Open a project, or say why that does not work."""
        try:
            self.open_project(path)
        except LabelerError as error:
            self.complain(tr("The project can't be opened"), told(error))

    def close_project(self) -> None:
        """Close the open project, if any, and show the welcome page."""
        if self.desk is not None:
            self._put_away()
            self.show_welcome()

    def reopen(self) -> None:
        """Open the open project anew, as another annotator's."""
        path = self.project_path
        if path is None:
            return
        self._put_away()
        self.try_to_open(path)
        if self.desk is None:
            self.show_welcome()

    def _put_away(self) -> None:
        """Close the open project, if any."""
        if self.desk is None or self.page is None:
            return
        self.bench.close()
        self.likes.notice(self.page)
        self.desk.close()
        self._stack.removeWidget(self.page)
        for part in (self.page, self.desk):
            part.deleteLater()
        self.desk = self.page = None

    @property
    def project_path(self) -> Path | None:
        """The open project's file."""
        return self.desk.session.project.path if self.desk else None

    def setting(self, name: str) -> object:
        """What the open project is set to; None while none is open."""
        return getattr(self.page.settings, name) if self.page else None

    def set_setting(self, what: tuple[str, object]) -> None:
        """Set one thing of the open project: its name in `Settings`, and the value."""
        self.change_settings(**{what[0]: what[1]})

    def change_settings(self, **changes: object) -> None:
        """Set the open project to something else; names and values are those of `Settings`."""
        if self.desk is None:
            return
        settings = self.desk.session.project.settings
        changed = replace(settings, **changes)  # type: ignore[arg-type]
        if changed == settings:
            self.menus.refresh()
            return
        self.desk.change_settings(changed, self._follow_settings, self._follow_settings)

    def _follow_settings(self, error: LabelerError | None = None) -> None:
        if error is not None and self.isVisible():
            self.complain(tr("The setting can't be changed"), reason(error))
        self.menus.refresh()

    @property
    def explorer(self) -> "LossExplorer":
        """The loss explorer; made when it is wanted."""
        return self._explorer.get()

    @property
    def made_explorer(self) -> "LossExplorer | None":
        """The loss explorer, if it was wanted already."""
        return self._explorer.made

    def _make_explorer(self) -> "LossExplorer":
        from labeler.gui.explorer import LossExplorer

        return LossExplorer(self)

    def explore(self) -> None:
        """Open the loss explorer beside the window, at the project's loss, or bring it forward."""
        if self.page is not None and not self.explorer.isVisible():
            self.explorer.set_loss(loss_of(self.page.settings))
        self.explorer.show()
        self.explorer.activateWindow()

    def complain(self, what: str, why: str) -> None:
        """Say in a dialog that something did not work, and why."""
        from labeler.gui.notices import notice

        notice(self, what, why, trouble=True).open()

    def tell(self, what: str, more: str) -> None:
        """Say something in a dialog that nothing waits for."""
        from labeler.gui.notices import notice

        notice(self, what, more, trouble=False).open()

    @property
    def full_screen(self) -> bool:
        """Whether the window has the whole screen, without frame and bars."""
        return self.isFullScreen()

    def toggle_full_screen(self) -> None:
        """Take the whole screen, or give it back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that nobody wanted as this layout writes it may stand for another."""
        if not self.menus.press(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the way in, unless a project is open already."""
        if self.desk is None:
            self.show_welcome()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Vanish at once; the worker ends its step in hand meanwhile."""
        self.likes.notice_window()
        self.hide()
        if explorer := self._explorer.made:
            explorer.close()
        self.files.finish()
        self._put_away()
        self.preferences.save()
        super().closeEvent(event)
