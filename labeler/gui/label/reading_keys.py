"""The keys by which texts are read, in one place; each does one thing of the label page."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from labeler.core.presentation import Side

if TYPE_CHECKING:
    from labeler.gui.label.page import LabelPage

READING_KEYS: tuple[tuple[tuple[str, ...], "Callable[[LabelPage], object]"], ...] = (
    (("V",), lambda page: page.next_view()),
    (("Y",), lambda page: page.toggle_sync()),
    (("Ctrl++", "Ctrl+="), lambda page: page.zoom(1)),
    (("Ctrl+-",), lambda page: page.zoom(-1)),
    (("Ctrl+0",), lambda page: page.zoom(0)),
    (("Ctrl+F",), lambda page: page.find_words()),
    (("F3",), lambda page: page.finder.next_hit()),
    (("Shift+F3",), lambda page: page.finder.previous_hit()),
    (("Ctrl+Left",), lambda page: page.focus_card(Side.LEFT)),
    (("Ctrl+Right",), lambda page: page.focus_card(Side.RIGHT)),
)
"""The keys, and what they do. Esc is the page's own: a field that wants it has it first."""


def add_reading_keys(page: "LabelPage") -> None:
    """Let the keys work wherever on the page the focus is."""
    for keys, do in READING_KEYS:
        shortcut = QShortcut(page)
        shortcut.setKeys([QKeySequence(key) for key in keys])
        shortcut.setAutoRepeat(False)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda do=do: do(page))
