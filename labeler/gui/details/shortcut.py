"""A key that works on the page only while it is wanted."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def shortcut(key: str, page: QWidget, do: Callable[[], object]) -> QShortcut:
    """A key that works wherever on the page the focus is, once it is enabled."""
    made = QShortcut(QKeySequence(key), page)
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(do)
    made.setEnabled(False)
    return made
