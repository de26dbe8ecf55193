"""A quiet plot: one line, what stands beside it, and labels at the lines themselves.

Importing this module imports pyqtgraph, half a second: `labeler.gui.learning.plotting` says when.
"""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from labeler.gui.direction import keep_order
from labeler.gui.figures import count
from labeler.gui.learning.series import Series
from labeler.gui.theme import SMALL, Theme, current, font
from labeler.gui.words import tr

_BAND = 0.16
_HALF_A_LINE = 8
"""Room for the upper half of the highest number, px."""


class Plot(QWidget):
    """Draws one `Series` after another; cheap to draw again."""

    def __init__(self) -> None:
        super().__init__()
        keep_order(self)
        self._view = pg.PlotWidget()
        self._view.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._view.getPlotItem().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._view.setMenuEnabled(False)
        self._view.setMouseEnabled(x=False, y=False)
        self._view.hideButtons()
        self._view.getPlotItem().layout.setContentsMargins(0, _HALF_A_LINE, 0, 0)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._low, self._high = pg.PlotDataItem(), pg.PlotDataItem()
        self._band = pg.FillBetweenItem(self._low, self._high)
        self._level = pg.InfiniteLine(angle=0)
        self._beside = pg.PlotDataItem(antialias=True)
        self._line = pg.PlotDataItem(antialias=True)
        self._name = pg.TextItem(anchor=(1, 0))
        for item in (self._band, self._level, self._beside, self._line, self._name):
            self._view.addItem(item, ignoreBounds=True)
        within = QVBoxLayout(self)
        within.setContentsMargins(0, 0, 0, 0)
        within.addWidget(self._view)
        self.dress()

    def dress(self) -> None:
        """Take the colours of the theme in use, and the screen's pixels a point: the library's
        pens count pixels, and would be half as wide at 200 %."""
        theme, point = current(), self.devicePixelRatioF()
        self._view.setBackground(theme.panel)
        band = QColor(theme.bonus)
        band.setAlphaF(_BAND)
        self._band.setBrush(band)
        self._line.setPen(pg.mkPen(theme.ink, width=1.8 * point))
        self._beside.setPen(pg.mkPen(theme.muted, width=1.2 * point, style=Qt.PenStyle.DotLine))
        self._level.setPen(pg.mkPen(theme.muted, width=point, style=Qt.PenStyle.DashLine))
        self._name.setColor(theme.muted)
        self._name.setFont(font(SMALL))
        for side in ("left", "bottom"):
            self._dress_axis(self._view.getAxis(side), theme)

    def event(self, event: QEvent) -> bool:
        """Lines keep their width on another screen."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.dress()
        return super().event(event)

    def show_series(self, series: Series) -> None:
        """Draw a series in place of the one before."""
        self._line.setData(series.n, series.line)
        self._low.setData(series.n, series.low)
        self._high.setData(series.n, series.high)
        self._beside.setData(series.n, series.beside)
        self._level.setVisible(series.level is not None)
        self._level.setValue(series.level or 0.0)
        self._place_name(series)
        self._view.setXRange(series.n[0], series.n[-1], padding=0.0)
        self._view.setYRange(series.bottom, series.top, padding=0.0)
        self._view.getAxis("left").setTicks([list(series.ticks)])
        self._view.getAxis("bottom").setTicks([_ends(series.n)])

    def _place_name(self, series: Series) -> None:
        """Set the name at the right end of what it names, on the side away from the line."""
        self._name.setText(series.name)
        self._name.setAnchor((1, 0) if series.named_at <= series.line[-1] else (1, 1))
        self._name.setPos(series.n[-1], series.named_at)

    def _dress_axis(self, axis: pg.AxisItem, theme: Theme) -> None:
        axis.setStyle(tickFont=font(SMALL), tickLength=0, tickAlpha=0, tickTextOffset=4)
        axis.setPen(pg.mkPen(theme.line, width=self.devicePixelRatioF()))
        axis.setTextPen(pg.mkPen(theme.muted))


def _ends(n: Sequence[int]) -> list[tuple[float, str]]:
    """The first and the last judgment, each number moved inwards so that it is not cut off."""
    reach = n[-1] - n[0]
    return [
        (n[0] + reach * 0.03, f"{n[0]}"),
        (n[-1] - reach * 0.16, tr("{n} preferences").format(n=count(n[-1]))),
    ]
