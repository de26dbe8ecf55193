"""The menus: every action of the window with its shortcut."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from labeler import __version__
from labeler.gui.choices import ASK_NEXT, RANKING_LOSSES, REWARDS

if TYPE_CHECKING:
    from labeler.gui.project_page import ProjectPage
    from labeler.gui.window import MainWindow

KEYS = (
    ("1 to 7", "left much better … tie … right much better"),
    ("G", "both good"),
    ("B", "both bad"),
    ("S", "skip: the pair comes back after all others"),
    ("Ctrl+Z", "undo"),
    ("Tab", "on to the next text or button; arrows and Page keys scroll"),
    ("F9", "fold the learning panel away"),
    ("Ctrl+B", "the bench: how far model and people agree"),
    ("Ctrl+L", "the loss explorer"),
    ("Ctrl+I, Ctrl+E", "import, export"),
    ("Ctrl+N, Ctrl+O", "new project, open a project"),
    ("Ctrl+W, Ctrl+Q", "close the project, quit"),
)


class Menus(QObject):
    """Builds the menu bar and keeps it in step with the open project."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._with_project: list[QAction] = []
        self._choices: dict[str, dict[str, QAction]] = {}
        self._build_file()
        self._build_view()
        self._build_model()
        self._build_help()

    def set_project(self, page: "ProjectPage | None") -> None:
        """Offer what an open project allows; None when none is open."""
        for action in self._with_project:
            action.setEnabled(page is not None)
        if page is None:
            return
        for setting, choices in self._choices.items():
            choices[getattr(page.settings, setting)].setChecked(True)
        self._panel.setChecked(not page.panel.isHidden())

    def _build_file(self) -> None:
        files, menu = self._window.files, self._menu("&File")
        self._action(menu, "&New project…", files.new, QKeySequence.StandardKey.New)
        self._action(menu, "&Open…", self._open, QKeySequence.StandardKey.Open)
        self._action(menu, "Open the &sample project", files.open_sample)
        menu.addSeparator()
        self._action(menu, "&Import…", self._import, "Ctrl+I")
        self._for_project(self._action(menu, "&Export…", files.export, "Ctrl+E"))
        menu.addSeparator()
        close = self._action(menu, "&Close project", self._window.close_project, "Ctrl+W")
        self._for_project(close)
        self._action(menu, "&Quit", self._window.close, "Ctrl+Q")

    def _build_view(self) -> None:
        menu = self._menu("&View")
        self._panel = self._action(menu, "Learning &panel", self._fold, "F9")
        self._panel.setCheckable(True)
        self._for_project(self._panel)
        self._for_project(self._action(menu, "&Bench", self._window.bench.toggle, "Ctrl+B"))
        menu.addSeparator()
        self._offer(menu, "visibility", REWARDS)

    def _build_model(self) -> None:
        menu = self._menu("&Model")
        for words, setting, choices in (
            ("Ranking &loss", "loss", RANKING_LOSSES),
            ("&Ask next", "acquisition", ASK_NEXT),
        ):
            submenu = menu.addMenu(words)
            submenu.setToolTipsVisible(True)
            self._offer(submenu, setting, choices)
            self._for_project(submenu.menuAction())
        menu.addSeparator()
        self._action(menu, "Loss &explorer…", self._window.explore, "Ctrl+L")

    def _offer(self, menu: QMenu, setting: str, choices: Mapping[Any, tuple[str, str]]) -> None:
        """One of several values of a setting, each with its words and a tip."""
        group, self._choices[setting] = QActionGroup(self), {}
        for value, (words, tip) in choices.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData((setting, value))
            action.setToolTip(tip)
            group.addAction(action)
            self._choices[setting][value] = self._for_project(action)
        group.triggered.connect(self._change_setting)

    def _build_help(self) -> None:
        menu = self._menu("&Help")
        self._action(menu, "&Keys", self._tell_keys, "F1")
        self._action(menu, "&About Labeler", self._tell_about)

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _action(
        self,
        menu: QMenu,
        words: str,
        do: Callable[[], object],
        keys: QKeySequence.StandardKey | str | None = None,
    ) -> QAction:
        action = menu.addAction(words)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(do)
        return action

    def _for_project(self, action: QAction) -> QAction:
        self._with_project.append(action)
        return action

    def _open(self) -> None:
        self._window.files.open()

    def _import(self) -> None:
        self._window.files.import_file()

    def _fold(self) -> None:
        if self._window.page is not None:
            self._window.page.panel.setVisible(self._panel.isChecked())

    def _change_setting(self, action: QAction) -> None:
        setting, value = action.data()
        self._window.change_settings(**{setting: value})

    def _tell_keys(self) -> None:
        self._tell("Keys", _table(KEYS))

    def _tell_about(self) -> None:
        self._tell(
            f"Labeler {__version__}",
            "Compare model responses while a reward model learns from every judgment.",
        )

    def _tell(self, title: str, words: str) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.NoIcon, "Labeler", title, parent=self._window)
        box.setInformativeText(words)
        box.open()


def _table(rows: Sequence[tuple[str, str]]) -> str:
    """Two columns as rich text."""
    cells = "".join(
        f"<tr><td style='white-space: nowrap; padding: 2px 20px 2px 0'>{key}</td>"
        f"<td style='white-space: nowrap; padding: 2px 0'>{does}</td></tr>"
        for key, does in rows
    )
    return f"<table>{cells}</table>"
