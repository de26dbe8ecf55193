"""How cards of one size share a room: in one row, in two, or in a row that scrolls."""

from dataclasses import dataclass

from labeler.gui.theme import SPACE

GAP = 2 * SPACE
READABLE = 300
"""Pixels of a card's width from which a single row is best."""

NARROWEST = 192
"""Pixels below which a card gets no narrower: the row scrolls instead."""

TALL = 320
"""Pixels of height that a card of two rows needs."""

_THREE = 3


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells of one size.

    Attributes:
        wide: Of one cell, pixels; and `tall`.
        width: Of all together; more than the room where the row scrolls.
    """

    columns: int
    wide: int
    tall: int
    width: int
    height: int

    def cell(self, place: int) -> tuple[int, int, int, int]:
        """Left, top, width and height of a cell, counted from the left, row by row."""
        row, column = divmod(place, self.columns)
        return column * (self.wide + GAP), row * (self.tall + GAP), self.wide, self.tall


def grid(many: int, width: int, height: int, bar: int) -> Grid:
    """Share a room among so many cards.

    Args:
        bar: The height that a scroll bar takes of the room where there must be one.
    """
    fit = _share(width, many)
    halves = (many + 1) // 2
    if fit >= READABLE or (many <= _THREE and fit >= NARROWEST):
        return Grid(many, fit, height, width, height)
    if many > _THREE and _share(height, 2) >= TALL and _share(width, halves) >= NARROWEST:
        return Grid(halves, _share(width, halves), _share(height, 2), width, height)
    if fit >= NARROWEST:
        return Grid(many, fit, height, width, height)
    return Grid(many, NARROWEST, height - bar, many * (NARROWEST + GAP) - GAP, height - bar)


def _share(room: int, many: int) -> int:
    """What each of so many gets of a room with gaps between them."""
    return (room - (many - 1) * GAP) // many
