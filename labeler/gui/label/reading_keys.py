"""The keys by which texts are read, in one place; each does one thing of the label page."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSlider

from labeler.core.presentation import Side
from labeler.gui.actions.listening import Listening

if TYPE_CHECKING:
    from labeler.gui.label.page import LabelPage

_Scroll = QAbstractSlider.SliderAction

DOES: "dict[str, Callable[[LabelPage], object]]" = {
    "reading.view": lambda page: page.next_view(),
    "reading.sync": lambda page: page.toggle_sync(),
    "reading.larger": lambda page: page.zoom(1),
    "reading.smaller": lambda page: page.zoom(-1),
    "reading.usual": lambda page: page.zoom(0),
    "reading.find": lambda page: page.find_words(),
    "reading.next": lambda page: page.find_next(),
    "reading.previous": lambda page: page.find_previous(),
    "reading.left": lambda page: page.focus_card(Side.LEFT),
    "reading.right": lambda page: page.focus_card(Side.RIGHT),
}
"""What each action does. Esc is the page's own: a field that wants it has it first."""


SCROLLS = {
    Qt.Key.Key_Up: _Scroll.SliderSingleStepSub,
    Qt.Key.Key_Down: _Scroll.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _Scroll.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Scroll.SliderPageStepAdd,
    Qt.Key.Key_Home: _Scroll.SliderToMinimum,
    Qt.Key.Key_End: _Scroll.SliderToMaximum,
}
"""What scrolls all responses while none of them has the focus."""


def add_reading_keys(page: "LabelPage") -> Listening:
    """Let their keys work wherever on the page the focus is."""
    return Listening(page, {name: partial(do, page) for name, do in DOES.items()})
