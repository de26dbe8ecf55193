"""The keys by which texts are read, in one place; each does one thing of the reader."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from labeler.core.presentation import Side
from labeler.gui.actions.listening import Listening
from labeler.gui.label.reader import Reader

DOES: dict[str, Callable[[Reader], object]] = {
    "reading.view": lambda reader: reader.next_view(),
    "reading.sync": lambda reader: reader.toggle_sync(),
    "reading.larger": lambda reader: reader.zoom(1),
    "reading.smaller": lambda reader: reader.zoom(-1),
    "reading.usual": lambda reader: reader.zoom(0),
    "reading.find": lambda reader: reader.find_words(),
    "reading.next": lambda reader: reader.find_next(),
    "reading.previous": lambda reader: reader.find_previous(),
    "reading.left": lambda reader: reader.focus_card(Side.LEFT),
    "reading.right": lambda reader: reader.focus_card(Side.RIGHT),
}
"""What each action does. Esc and what scrolls are not here: a field that wants them comes first."""


def add_reading_keys(page: QWidget, reader: Reader) -> Listening:
    """Let their keys work wherever on the page the focus is."""
    return Listening(page, {name: partial(do, reader) for name, do in DOES.items()})
