"""Where the window stands: its first size, and how it finds its place again."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt

from labeler.gui.theme import SPACE

SIZE = QSize(1280, 800)
"""The window's first size, pixels, where the screen has that much room."""

_FRAME = QSize(0, 12 * SPACE)
"""What the desktop's title bar takes, at most, before it can be measured."""

_GRASP = QSize(160, 40)
"""How much of a window's top must be on a screen for a hand to get hold of it."""


MAXIMISED = Qt.WindowState.WindowMaximized


def first_size(screen: QSize) -> QSize:
    """The window's first size on a screen with that much room, frame and title bar included."""
    return SIZE.boundedTo(screen - _FRAME)


def found_again(place: QRect, screens: Sequence[QRect]) -> QRect:
    """Where to put a window that stood at `place`: there, if it can still be seen and grasped.

    Otherwise, or where it is larger than its screen, as much of it as there is room for, in the
    middle of the screen that shows most of it, the first where none shows any.

    Args:
        place: Where it stood, without its frame.
        screens: The room on each screen that there is now, the main one first.
    """
    top = QRect(place.topLeft(), _GRASP.boundedTo(place.size()))
    screen = max(screens, key=lambda room: _area(room.intersected(place)))
    fits = place.width() <= screen.width() and place.height() <= screen.height()
    if fits and any(room.contains(top) for room in screens):
        return place
    size = place.size().boundedTo(screen.size() - _FRAME)
    moved = QRect(screen.topLeft(), size)
    moved.moveCenter(screen.center())
    return moved


def _area(shared: QRect) -> int:
    return max(0, shared.width()) * max(0, shared.height())
