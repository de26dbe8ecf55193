"""Listens on a page for the keys of actions, whatever they are just now."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from labeler.gui.actions.keymap import current


class Listening(QObject):
    """For pages that work without a window around them, too: their actions are of `Scope.OWN`.

    Args:
        page: Within which the keys work, whatever has the focus there but a field being typed in.
        does: What each action does, by its id.
    """

    def __init__(self, page: QWidget, does: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(page)
        self._shortcuts: dict[str, QShortcut] = {}
        for name, do in does.items():
            shortcut = QShortcut(page)
            shortcut.setAutoRepeat(False)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
            self._shortcuts[name] = shortcut
        self.apply_keys()

    def apply_keys(self) -> None:
        """Listen for the keys that are in use now."""
        for name, shortcut in self._shortcuts.items():
            shortcut.setKeys([QKeySequence(key) for key in current().keys(name)])
