"""The lens's picture: curve, indifference, penalty, bonus, and the points on it."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from labeler.core.losses import Curve
from labeler.core.ranking_loss import INDIFFERENCE
from labeler.gui.direction import write
from labeler.gui.figures import MINUS, compact, isolated
from labeler.gui.lens.axes import Axes
from labeler.gui.lens.reading import Way
from labeler.gui.lens.told import strength_of
from labeler.gui.spans import Tone
from labeler.gui.theme import SMALL, Theme, font
from labeler.gui.words import mark, tr

_POINT, _SMALL_POINT, _GAP = 5.0, 4.0, 6.0
_ROW = 16.0
"""The height of one row of small text."""

_LEFT, _RIGHT = 18.0, 28.0
"""Room beside the plot: for the losses, and for the name of their level at indifference."""

_ROOMY = 140.0
"""Below this height the names of the axes are left out."""


def tint(colour: str, opacity: float) -> QColor:
    """A colour of the theme, let through to what lies behind it."""
    tinted = QColor(colour)
    tinted.setAlphaF(opacity)
    return tinted


def place_axes(box: QRectF, reach: float, top: float) -> Axes:
    """The plot within a box, with room for the numbers and, where it is high enough, names."""
    roomy = box.height() >= _ROOMY
    above, below = (_ROW if roomy else 6.0), (2 * _ROW if roomy else _ROW)
    return Axes(box.adjusted(_LEFT, above, -_RIGHT, -below - 2), reach, top)


@dataclass(frozen=True, slots=True)
class Picture:
    """Draws on a painter within the axes, in one theme; holds nothing between two paintings.

    Attributes:
        curve: The loss of a preference, or of whatever answer is to be drawn.
        margins: What the axis of margins is called.
    """

    painter: QPainter
    axes: Axes
    theme: Theme
    curve: Curve
    margins: str = mark("margin: reward of your choice − the other")

    def draw_sides(self) -> None:
        """Tint the penalty's side and the bonus's; the dearest part of the picture."""
        for tone, start, end in self._ranges():
            self._fill(start, end, tone)

    def draw_ground(self, named: bool) -> None:
        """The curve with all that never moves; `named` adds the names of the axes."""
        self._lines()
        self._numbers()
        self._sides()
        if named:
            self._names()
        self._pen(self.theme.ink, 1.6)
        self.painter.drawPolyline(self.axes.path(-self.axes.reach, self.axes.reach, self.curve))

    def draw_pair(self, margin: float, quiet: bool) -> None:
        """Where preferring the left and where preferring the right would stand; `quiet`: small."""
        left_first = margin <= 0
        for sign, glyph in ((1, "◀"), (-1, "▶")):
            centre = self.axes.point(sign * margin, self.curve)
            self._hollow(centre, self.theme.muted if quiet else self.theme.ink, quiet)
            below = (sign == 1) == left_first
            rising = self.curve.slope(sign * margin) > 0
            self._glyph(glyph, centre, below, rising, quiet)

    def draw_way(self, way: Way, progress: float) -> None:
        """The way from before to after, `progress` from 0 to 1 of it walked."""
        curve = way.curve
        if way.level:
            self._pen(self.theme.muted, 1.0, Qt.PenStyle.DotLine)
            self.painter.drawPolyline(self.axes.path(-self.axes.reach, self.axes.reach, curve))
        if way.before is None or way.after is None or way.silent:
            for margin in way.margins:
                self._hollow(self.axes.point(margin, curve), self.theme.accent, False)
            return
        here = way.before + (way.after - way.before) * progress
        self._pen(self.theme.accent, 3.0)
        self.painter.drawPolyline(self.axes.path(way.before, here, curve))
        self._hollow(self.axes.point(way.before, curve), self.theme.accent, False)
        self._filled(self.axes.point(here, curve))

    def _pen(
        self, colour: str | QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine
    ) -> None:
        pen = QPen(QColor(colour), width, style)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def _fill(self, start: float, end: float, tone: Tone) -> None:
        """Tint what lies between the curve and ℓ(0); the penalty's side is hatched as well."""
        area = self.axes.path(start, end, self.curve)
        level = self.axes.y(self.curve.indifference)
        area.append(QPointF(self.axes.x(end), level))
        area.append(QPointF(self.axes.x(start), level))
        colour = self.theme.penalty if tone is Tone.PENALTY else self.theme.bonus
        self.painter.setPen(Qt.PenStyle.NoPen)
        self._polygon(area, QBrush(tint(colour, 0.14)))
        if tone is Tone.PENALTY:
            self._polygon(area, QBrush(tint(colour, 0.28), Qt.BrushStyle.BDiagPattern))

    def _polygon(self, area: QPolygonF, brush: QBrush) -> None:
        self.painter.setBrush(brush)
        self.painter.drawPolygon(area)

    def _lines(self) -> None:
        """The axis, the line of indifference, and the height of ℓ(0)."""
        plot, middle = self.axes.plot, self.axes.x(0)
        self._pen(self.theme.line, 1.0)
        self.painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        self._pen(tint(self.theme.muted, 0.6), 1.0)
        self.painter.drawLine(QPointF(middle, plot.top()), QPointF(middle, plot.bottom()))
        self._pen(self.theme.muted, 1.0, Qt.PenStyle.DashLine)
        level = self.axes.y(self.curve.indifference)
        self.painter.drawLine(QPointF(plot.left(), level), QPointF(plot.right(), level))
        half_chance = math.isclose(self.curve.indifference, INDIFFERENCE)
        name = "ln 2" if half_chance else "ℓ(0)"
        self._text(name, QRectF(plot.right() + 4, level - _ROW / 2, _RIGHT, _ROW), "left")

    def _numbers(self) -> None:
        """The margins at both edges and the middle; the losses at the bottom and near the top."""
        plot, reach = self.axes.plot, self.axes.reach
        for margin, shown in (
            (-reach, f"{MINUS}{reach:.0f}"),
            (0.0, "0"),
            (reach, f"+{reach:.0f}"),
        ):
            self._text(
                isolated(shown),
                QRectF(self.axes.x(margin) - 20, plot.bottom() + 2, 40, _ROW),
                "centre",
            )
        for charged in (0.0, float(math.floor(self.axes.top))):
            row = QRectF(plot.left() - 24, self.axes.y(charged) - _ROW / 2, 18, _ROW)
            self._text(compact(charged), row, "right")

    def _sides(self) -> None:
        """Name the sides under the axis, where no point can ever cover them."""
        for tone, start, end in self._ranges():
            left, right = sorted(map(self.axes.x, (start, end)))
            self._side(tone, left, right)

    def _ranges(self) -> Iterator[tuple[Tone, float, float]]:
        """Where there is a penalty and where a bonus, each from the end that is nearer to 0."""
        reach = self.axes.reach
        start, end = self.curve.bonus_range(reach) or (0.0, 0.0)
        yield Tone.PENALTY, start, -reach
        if end > start:
            yield Tone.BONUS, start, end
        if end < reach:
            yield Tone.PENALTY, end, reach

    def _side(self, tone: Tone, left: float, right: float) -> None:
        """One side's triangle and word; the triangle alone where there is no room for both.

        The numbers at 0 and at both ends keep their place.
        """
        plot, middle = self.axes.plot, self.axes.x(0)
        left += 20 if left == plot.left() else 10 if left == middle else 0
        right -= 20 if right == plot.right() else 10 if right == middle else 0
        glyph, word, colour = (
            ("▼", tr("penalty"), self.theme.penalty)
            if tone is Tone.PENALTY
            else ("▲", tr("bonus"), self.theme.bonus)
        )
        row = QRectF(left, self.axes.plot.bottom() + 2, max(0.0, right - left), _ROW)
        metrics = QFontMetricsF(font(SMALL, bold=True))
        for text in (f"{glyph} {word}", glyph):
            if metrics.horizontalAdvance(text) <= row.width():
                self._text(text, row, "centre", colour, bold=True)
                return

    def _names(self) -> None:
        plot, unit = self.axes.plot, self.curve.loss.unit
        above = QRectF(plot.left() - 18, plot.top() - _ROW - 6, plot.width() + 36, _ROW)
        words = tr("loss, {unit}").format(unit=tr(unit)) if unit else tr("loss")
        self._text(words, above, "left")
        self._text(strength_of(self.curve), above, "right")
        row = QRectF(plot.left() - 18, plot.bottom() + _ROW + 2, plot.width() + 36, _ROW)
        shown = QFontMetricsF(font(SMALL)).elidedText(
            tr(self.margins), Qt.TextElideMode.ElideRight, row.width()
        )
        self._text(shown, row, "centre")

    def _text(
        self, text: str, row: QRectF, align: str, colour: str | None = None, bold: bool = False
    ) -> None:
        sides = {"left": Qt.AlignmentFlag.AlignLeft, "right": Qt.AlignmentFlag.AlignRight}
        side = sides.get(align, Qt.AlignmentFlag.AlignHCenter)
        self.painter.setFont(font(SMALL, bold=bold))
        self.painter.setPen(QColor(colour or self.theme.muted))
        write(self.painter, row, side, text)

    def _hollow(self, centre: QPointF, colour: str, small: bool) -> None:
        self._pen(colour, 1.4 if small else 2.0)
        self.painter.setBrush(QColor(self.theme.panel))
        radius = _SMALL_POINT if small else _POINT
        self.painter.drawEllipse(centre, radius, radius)

    def _filled(self, centre: QPointF) -> None:
        self._pen(self.theme.panel, 1.5)
        self.painter.setBrush(QColor(self.theme.accent))
        self.painter.drawEllipse(centre, _POINT + 0.75, _POINT + 0.75)

    def _glyph(self, glyph: str, centre: QPointF, below: bool, rising: bool, quiet: bool) -> None:
        """Set a side's triangle above right of its point, or below left, clear of the curve.

        Where the curve rises, above left or below right.
        """
        away = QPointF(-_GAP - 5, _GAP + 3) if below else QPointF(_GAP + 5, -_GAP - 3)
        if rising:
            away.setX(-away.x())
        row = QRectF(0, 0, 20, _ROW)
        row.moveCenter(centre + away)
        self._text(glyph, row, "centre", self.theme.muted if quiet else self.theme.ink)
