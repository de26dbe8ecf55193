"""The menus: every action of the catalogue with its keys, ticked and greyed as things stand."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from labeler.gui import actions
from labeler.gui.actions import Action, Scope, layouts
from labeler.gui.actions.action import BENCH
from labeler.gui.actions.roots import Roots
from labeler.gui.direction import is_turned

if TYPE_CHECKING:
    from labeler.gui.project_page import ProjectPage
    from labeler.gui.window import MainWindow

_CONTEXTS = {
    Scope.WINDOW: Qt.ShortcutContext.WindowShortcut,
    Scope.PAGE: Qt.ShortcutContext.WidgetWithChildrenShortcut,
    Scope.OWN: Qt.ShortcutContext.WidgetShortcut,  # shown here, listened for on the page
}


class Menus(QObject):
    """Builds the menu bar and keeps it in step with the open project."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._roots = window, Roots(window)
        self._menus: dict[str, QMenu] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._made: dict[str, tuple[Action, QAction]] = {}
        for action in actions.current().actions.values():
            if action.scope is not Scope.FIXED:
                self._add(action)
        self.apply_keys()

    def set_project(self, page: "ProjectPage | None") -> None:
        """Offer what an open project allows; None when none is open."""
        if page is not None:
            for action, made in self._made.values():
                if action.scope is Scope.PAGE:
                    page.addAction(made)
        self.refresh()

    def refresh(self) -> None:
        """Tick and grey everything as things stand now."""
        for action, made in self._made.values():
            told = self._roots.told(action) if self._roots.there(action) else None
            made.setVisible(told is not None)
            if action.told and told is not None:
                made.setText(_with_key(action, told.words))
            made.setEnabled(told is not None and self._roots.allowed(action))
            if action.state:
                made.setChecked(self._roots.ticked(action))
        self._refresh_submenus()

    def apply_keys(self) -> None:
        """Listen for the keys that are in use now."""
        for action, made in self._made.values():
            made.setShortcuts([QKeySequence(key) for key in actions.current().keys(action.id)])
            made.setText(_with_key(action, action.words))

    def offered(self) -> list[tuple[Action, QAction]]:
        """All that can be done now, in the order of the menus."""
        self.refresh()
        every = ((self._roots.told(action), made) for action, made in self._made.values())
        return [(told, made) for told, made in every if told and made.isEnabled()]

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key stands for that this keyboard's layout writes something else with.

        Qt has tried the key as it is written already, and no field wanted it.
        """
        key = layouts.stand_in(event)
        if not key or event.isAutoRepeat():
            return False
        self.refresh()
        for action, made in self._made.values():
            if key in actions.current().keys(action.id) and self._hears(action, made):
                made.trigger()
                return True
        return False

    def _hears(self, action: Action, made: QAction) -> bool:
        """Whether its key would press it just now, where the focus is."""
        if not (made.isVisible() and made.isEnabled()):
            return False
        listens, focus = self._listens(action), QApplication.focusWidget()
        if listens is None or focus is None:
            return False
        inside = listens is focus or listens.isAncestorOf(focus)
        return inside and (action.scope is Scope.WINDOW or not is_typed_in(focus))

    def _listens(self, action: Action) -> QWidget | None:
        """Within what the focus must be for its key to work."""
        page = self._window.page
        if action.scope is Scope.WINDOW:
            return self._window
        if action.mode == BENCH:
            return self._window.bench.page
        return page if page is None or action.scope is Scope.PAGE else page.label

    def told(self) -> list[Action]:
        """All that there is, also what can't be done now, with what widgets do by themselves.

        Told as the project is set, whatever is on the screen.
        """
        every = actions.current().actions.values()
        told = (self._roots.told(action) if action.mode else action for action in every)
        return [action for action in told if action is not None]

    def _add(self, action: Action) -> None:
        made = QAction(action.words, self)
        made.setToolTip(action.tip)
        if action.state:
            made.setCheckable(True)
        if action.state and action.value is not None:
            self._group(action).addAction(made)
        if action.scope in _CONTEXTS:
            made.setShortcutContext(_CONTEXTS[action.scope])
        made.setAutoRepeat(action.scope is Scope.WINDOW or action.id.startswith("reading."))
        made.triggered.connect(partial(self._do, action))
        self._made[action.id] = action, made
        menu = self._menu(action.group)
        if action.opens_part:
            menu.addSeparator()
        (self._submenu(menu, action) if action.submenu else menu).addAction(made)

    def _group(self, action: Action) -> QActionGroup:
        """Those of which one is ticked: all that set the same thing."""
        assert isinstance(action.value, tuple)
        name = action.value[0]
        if name not in self._groups:
            self._groups[name] = QActionGroup(self)
        return self._groups[name]

    def _menu(self, title: str) -> QMenu:
        if title not in self._menus:
            self._menus[title] = self._window.menuBar().addMenu(title)
            self._menus[title].aboutToShow.connect(self.refresh)
        return self._menus[title]

    def _submenu(self, menu: QMenu, action: Action) -> QMenu:
        if action.submenu not in self._menus:
            self._menus[action.submenu] = menu.addMenu(action.submenu)
            self._menus[action.submenu].setToolTipsVisible(True)
        return self._menus[action.submenu]

    def _refresh_submenus(self) -> None:
        """Grey a menu within a menu where nothing of it can be had, hide one without anything."""
        for name in {action.submenu for action, _ in self._made.values() if action.submenu}:
            menu = self._menus[name]
            menu.menuAction().setEnabled(any(made.isEnabled() for made in menu.actions()))
            menu.menuAction().setVisible(any(made.isVisible() for made in menu.actions()))

    def _do(self, action: Action, *_: object) -> None:
        """Have it done, and show what came of it."""
        self._roots.do(action)
        if action.state:
            self.refresh()


def _with_key(action: Action, words: str) -> str:
    """The words; read from the right also the key, which Qt would write as `++Ctrl` there."""
    key = actions.current().told(action.id) if is_turned() else ""
    return f"{words}\t{key}" if key else words


def is_typed_in(widget: QWidget | None) -> bool:
    """Whether letters that are pressed are written into it."""
    return widget is not None and widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
