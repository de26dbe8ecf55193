"""The strip below a response: its reward, how sure the model is, and where it comes from."""

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.core.prediction import Reward
from labeler.gui.direction import start, write
from labeler.gui.figures import signed, spread
from labeler.gui.judging import line
from labeler.gui.judging.words import parts, spoken
from labeler.gui.roles import GRAPHIC, told_as
from labeler.gui.spans import Span, Tone
from labeler.gui.theme import BODY, FIGURE, SMALL, SPACE, current, font
from labeler.gui.words import mark, tr

HEIGHT = 13 * SPACE
CUT = mark("only the first 256 tokens are read")
_ROW = 12 * SPACE
"""Pixels of the strip down to which the figures' row reaches; below it stands what was cut."""

_GAP = 3 * SPACE
_NARROW = 90 * SPACE
"""Pixels below which the bar stands under the figures, and the parts in the tool tip alone."""

_STEPS = (1.0, 2.0, 3.0, 5.0, 10.0)


def reach(rewards: tuple[Reward, ...]) -> float:
    """Where the bars of a pair end, so that both are drawn to one scale: 1, 2, 3, 5, 10, 20 …"""
    furthest = max((abs(reward.value) + reward.sd for reward in rewards), default=1.0)
    if not math.isfinite(furthest):
        return _STEPS[-1]
    for step in _STEPS:
        if furthest <= step:
            return step
    return math.ceil(furthest / 10) * 10.0


@told_as(GRAPHIC)
class RewardStrip(QWidget):
    """Always of one height, whether there is a reward to show or only a reason why not."""

    def __init__(self, side: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._reward: Reward | None = None
        self._reach = 1.0
        self._cut = False
        self._note = ""
        self._beside = 0
        self.setFixedHeight(HEIGHT)
        self.setAutoFillBackground(True)  # covers the card: that is not painted with it
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_note("")

    def show_reward(self, reward: Reward, reach: float, *, cut: bool) -> None:
        """Show a reward on a scale from −reach to +reach; `cut`: the text was too long to read."""
        self._reward, self._reach, self._cut, self._note = reward, reach, cut, ""
        self._say(spoken(reward) + (f"; {tr(CUT)}" if cut else ""))
        self.update()

    def show_note(self, note: str) -> None:
        """Show no reward, and say why; what is shown already is not painted again."""
        is_new = self._reward is not None or note != self._note
        self._reward, self._cut, self._note = None, False, note
        self._say(note)
        if is_new:
            self.update()

    def set_beside(self, pixels: int) -> None:
        """Start and end where the text's column does."""
        self._beside = pixels
        self._tip()
        self.update()

    def sizeHint(self) -> QSize:
        """What the narrowest card gives."""
        return QSize(400, HEIGHT)

    def _say(self, text: str) -> None:
        """Tell the screen reader, and whoever points at it."""
        self.setAccessibleName(f"{self._side}: {text or tr('no reward')}")
        self._tip()

    def _tip(self) -> None:
        """What there is no room for: why a text is cut, and the parts where the strip is narrow."""
        said = [
            parts(self._reward) if self._reward and self._narrow else "",
            tr(
                "The encoder reads the first 256 tokens; the surface statistics read the whole "
                "text."
            )
            if self._cut
            else "",
        ]
        self.setToolTip("\n".join(filter(None, said)))

    @property
    def _narrow(self) -> bool:
        return self.width() - 2 * self._beside < _NARROW

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Reward, ±, bar and parts, from left to right."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, QColor(current().line))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = 4 * SPACE + self._beside
        area = self.rect().adjusted(edge, 1, -edge, 0)
        if self._reward is None:
            self._paint_note(painter, area)
            return
        if self._narrow:
            self._paint_narrow(painter, area, self._reward)
            return
        area.setHeight(_ROW)
        area.setLeft(self._paint_figures(painter, area, self._reward) + _GAP)
        area.setRight(self._paint_parts(painter, area, self._reward) - _GAP)
        self._paint_bar(painter, QRectF(area), self._reward)

    def _paint_note(self, painter: QPainter, area: QRect) -> None:
        """Why there is no reward, on one line or on two."""
        painter.setPen(QColor(current().muted))
        painter.setFont(font(BODY))
        write(painter, area, start(), self._note, Qt.TextFlag.TextWordWrap)

    def _paint_narrow(self, painter: QPainter, area: QRect, reward: Reward) -> None:
        """The figures above the bar; `cut` for a text that was too long to read."""
        above = QRect(area.left(), 1, area.width(), 9 * SPACE)
        left = self._paint_figures(painter, above, reward) + SPACE
        if self._cut:
            beside = QRect(left, above.top() + 2, area.right() - left, above.height())
            line.draw(
                painter,
                beside,
                (Span(tr("cut", "of a text that is too long")),),
                Qt.AlignmentFlag.AlignRight,
                SMALL,
            )
        self._paint_bar(painter, QRectF(area.left(), 9 * SPACE, area.width(), 3 * SPACE), reward)

    def _paint_figures(self, painter: QPainter, area: QRect, reward: Reward) -> int:
        """The reward and its ±; gives where they end."""
        value = (Span(signed(reward.value), Tone.INK, bold=True),)
        line.draw(painter, area, value, size=FIGURE)
        room = max(line.width(value, FIGURE), line.width((Span("+0.00", bold=True),), FIGURE))
        rest = area.adjusted(room + _GAP, 2, 0, 2)
        doubt = (Span(spread(reward.sd)),)
        line.draw(painter, rest, doubt)
        return rest.left() + line.width(doubt)

    def _paint_parts(self, painter: QPainter, area: QRect, reward: Reward) -> int:
        """Content and style, and below them whether the text was cut; gives where they begin."""
        said = (Span(parts(reward)),)
        line.draw(painter, area.adjusted(0, 2, 0, 2), said, Qt.AlignmentFlag.AlignRight)
        if not self._cut:
            return area.right() + 1 - line.width(said)
        cut = (Span(tr(CUT)),)
        below = QRect(area.left(), area.bottom() - 12, area.width(), 4 * SPACE)
        line.draw(painter, below, cut, Qt.AlignmentFlag.AlignRight, SMALL)
        return area.right() + 1 - max(line.width(said), line.width(cut, SMALL))

    def _paint_bar(self, painter: QPainter, area: QRectF, reward: Reward) -> None:
        """The value as a bar from 0, the ± as a thin line across its end."""
        if area.width() < 8 * SPACE:
            return
        theme, middle = current(), area.center().y() + 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.well))
        painter.drawRoundedRect(QRectF(area.left(), middle - 3, area.width(), 6), 3, 3)

        def at(value: float) -> float:
            share = min(max(value / self._reach, -1.0), 1.0)
            return area.center().x() + share * area.width() / 2

        zero, end = at(0), at(reward.value)
        fill = QColor(theme.muted)
        fill.setAlphaF(0.5)
        painter.setBrush(fill)
        painter.drawRect(QRectF(min(zero, end), middle - 3, abs(end - zero), 6))
        painter.setPen(QPen(QColor(theme.muted), 1))
        painter.drawLine(
            QPointF(round(zero) + 0.5, middle - 7), QPointF(round(zero) + 0.5, middle + 7)
        )
        painter.setPen(QPen(QColor(theme.ink), 1.5))
        low, high = at(reward.value - reward.sd), at(reward.value + reward.sd)
        painter.drawLine(QPointF(low, middle), QPointF(high, middle))
        painter.setPen(QPen(QColor(theme.panel), 1.5))
        painter.setBrush(QColor(theme.ink))
        painter.drawEllipse(QPointF(end, middle), 4, 4)
