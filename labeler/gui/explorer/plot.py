"""The loss over the margin with both models on it; their points can be dragged along."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.core.losses import Curve
from labeler.gui.direction import keep_order, write
from labeler.gui.explorer.badge import RADIUS, colour, draw_badge
from labeler.gui.explorer.scene import Scene
from labeler.gui.figures import enclosed
from labeler.gui.lens.axes import Axes, top_for
from labeler.gui.lens.picture import Picture, place_axes
from labeler.gui.roles import CHART, told_as
from labeler.gui.theme import BODY, Theme, current, font
from labeler.gui.words import tr

_HEAD = 8.0
"""Room above the plot for the name of its axis, which the lens draws into its own headline's."""

_TANGENT = 34.0
"""Half a tangent's length, in pixels."""


@told_as(CHART)
class LossPlot(QWidget):
    """The curve, ℓ(0), and for each model a point, how far it is from ℓ(0), and the slope."""

    dragged = Signal(int, float)
    """A model, 0 or 1, was dragged to a margin."""

    let_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_order(self)
        self._scene, self._reach = Scene(), 3.0
        self._held: int | None = None
        self.setMinimumSize(292, 220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("The loss over the margin"))

    def show_scene(self, scene: Scene, reach: float) -> None:
        """Draw margins from −reach to +reach."""
        self._scene, self._reach = scene, reach
        self.setCursor(Qt.CursorShape.ArrowCursor if self._silent else Qt.CursorShape.SizeHorCursor)
        self.update()

    def sizeHint(self) -> QSize:
        """What a window of 1280 × 800 leaves it."""
        return QSize(480, 360)

    @property
    def _silent(self) -> bool:
        return self._scene.curve(0).silent

    def axes(self) -> Axes:
        """Where margins and losses lie."""
        curves = [self._scene.curve(model) for model in (0, 1)]
        top = top_for(self._reach, *curves)
        return place_axes(QRectF(self.rect()).adjusted(0, _HEAD, 0, 0), self._reach, top)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the model whose point is nearer."""
        if self._silent:
            return
        at = event.position()
        self._held = min((0, 1), key=lambda model: (self._point(model) - at).manhattanLength())
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the model that is held, within the plot."""
        if self._held is None:
            return
        plot = self.axes().plot
        share = (event.position().x() - plot.center().x()) / (plot.width() / 2)
        self.dragged.emit(self._held, min(max(share, -1.0), 1.0) * self._reach)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; the axis may fit itself to the margins now."""
        super().mouseReleaseEvent(event)
        self._held = None
        self.let_go.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw, or say that there is nothing to draw."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._silent:
                self._say_nothing(painter)
            else:
                self._draw(painter, current())

    def _say_nothing(self, painter: QPainter) -> None:
        painter.setFont(font(BODY))
        painter.setPen(QColor(current().muted))
        words = tr("This loss is silent about that answer:\nno curve, no push, nothing learned.")
        middle = Qt.AlignmentFlag.AlignHCenter
        write(painter, self.rect(), middle, words, Qt.TextFlag.TextWordWrap)

    def _draw(self, painter: QPainter, theme: Theme) -> None:
        axes, curves = self.axes(), [self._scene.curve(model) for model in (0, 1)]
        names = self._scene.names
        words = tr("margin d = r({first}) − r({second})").format(
            first=enclosed(names[0]), second=enclosed(names[1])
        )
        picture = Picture(painter, axes, theme, curves[0], words)
        picture.draw_sides()
        picture.draw_ground(named=True)
        if curves[1] != curves[0]:
            painter.setPen(QPen(QColor(theme.muted), 1.2, Qt.PenStyle.DotLine))
            painter.drawPolyline(axes.path(-self._reach, self._reach, curves[1]))
        for model, curve in enumerate(curves):
            self._draw_gain(painter, axes, curve, model)
        for model, curve in enumerate(curves):
            self._draw_slope(painter, axes, curve, model)
        for model in (1, 0):
            draw_badge(painter, self._point(model), model, theme)

    def _point(self, model: int) -> QPointF:
        return self.axes().point(self._scene.margin(model), self._scene.curve(model))

    def _draw_gain(self, painter: QPainter, axes: Axes, curve: Curve, model: int) -> None:
        """How far the point lies below ℓ(0), a bonus, or above it, a penalty."""
        point, theme = self._point(model), current()
        tone = theme.bonus if curve.bonus(self._scene.margin(model)) > 0 else theme.penalty
        painter.setPen(QPen(QColor(tone), 2.4))
        painter.drawLine(point, QPointF(point.x(), axes.y(curve.indifference)))

    def _draw_slope(self, painter: QPainter, axes: Axes, curve: Curve, model: int) -> None:
        """A piece of the tangent: its steepness is the push."""
        margin = self._scene.margin(model)
        right = axes.plot.width() / 2 / axes.reach
        down = -curve.slope(margin) * axes.plot.height() / axes.top
        length = (right**2 + down**2) ** 0.5
        along = QPointF(right, down) * (_TANGENT / length)
        pen = QPen(QColor(colour(model, current())), 1.4)
        painter.setPen(pen)
        point = self._point(model)
        for way in (-1, 1):
            painter.drawLine(point + along * (way * RADIUS / _TANGENT), point + along * way)
