"""Where places and chips lie on the rail, and what letting a chip go there would do."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from labeler.gui.judging.ladder import Ladder
from labeler.gui.theme import SPACE

HEIGHT = 17 * SPACE
CHIP = 30
_ABOVE = 6 * SPACE
_EDGE = 3 * SPACE
_PAD = SPACE
_BETWEEN = 7 * SPACE


@dataclass(frozen=True, slots=True)
class Track:
    """One order laid out on a rail of that width.

    Attributes:
        groups: The box of each place, best first.
        chips: Where each card's chip lies.
        following: The box of the place that comes next; None where all are placed.
        tray: Where the chips without a place lie; None where there are none.
    """

    ladder: Ladder
    groups: tuple[QRectF, ...]
    chips: dict[int, QRectF]
    following: QRectF | None
    tray: QRectF | None

    def chip_at(self, point: QPointF) -> int | None:
        """The card whose chip lies there."""
        return next((card for card, box in self.chips.items() if box.contains(point)), None)

    def place_at(self, point: QPointF) -> int | None:
        """The place whose box reaches there, however high the point is."""
        x = point.x()
        hit = (n for n, box in enumerate(self.groups) if box.left() <= x <= box.right())
        return next(hit, None)

    def before(self, point: QPointF) -> int:
        """How many places lie to the left of the point."""
        return sum(box.center().x() < point.x() for box in self.groups)

    def is_out(self, point: QPointF) -> bool:
        """Whether it is among the chips that have no place."""
        return self.tray is not None and point.x() >= self.tray.left() - _PAD

    def after_drop(self, card: int, point: QPointF) -> Ladder:
        """The order with the card let go there: out, tied with others, or between two places."""
        if self.is_out(point):
            return self.ladder if self.ladder.place_of(card) is None else self.ladder.take(card)
        place = self.place_at(point)
        if place is None:
            return self.ladder.put(card, self.before(point)).filled()
        return self.ladder.join(card, place).filled()

    def seam(self, at: int) -> float:
        """The middle of the gap before that place, or after the last."""
        if not self.groups:
            return float(_EDGE)
        if at == 0:
            return max(self.groups[0].left() - _BETWEEN / 2, _EDGE / 2)
        return self.groups[at - 1].right() + _BETWEEN / 2


def lay(ladder: Ladder, width: float) -> Track:
    """Lay an order out: places from the left, and what has none at the right."""
    chips: dict[int, QRectF] = {}
    groups = []
    left = float(_EDGE)
    for group in ladder.groups:
        box = _box(left, len(group))
        groups.append(box)
        chips |= _in_a_row(box, group)
        left = box.right() + _BETWEEN
    following = None if ladder.complete else _box(left, 1)
    tray = None
    if ladder.missing:
        many = len(ladder.missing)
        tray = _box(width - _EDGE - _wide(many), many)
        chips |= _in_a_row(tray, ladder.missing)
    return Track(ladder, tuple(groups), chips, following, tray)


def _wide(chips: int) -> float:
    return chips * (CHIP + _PAD) + _PAD


def _box(left: float, chips: int) -> QRectF:
    return QRectF(left, _ABOVE - _PAD, _wide(chips), CHIP + 2 * _PAD)


def _in_a_row(box: QRectF, cards: tuple[int, ...]) -> dict[int, QRectF]:
    top, left = box.top() + _PAD, box.left() + _PAD
    return {card: QRectF(left + n * (CHIP + _PAD), top, CHIP, CHIP) for n, card in enumerate(cards)}
