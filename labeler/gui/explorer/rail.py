"""A model's two rewards on a line, to be dragged; arrows show where learning would push them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.gui.direction import keep_order
from labeler.gui.explorer.badge import colour
from labeler.gui.explorer.scene import Scene
from labeler.gui.figures import MINUS, isolated
from labeler.gui.roles import GRAPHIC, told_as
from labeler.gui.theme import SMALL, Theme, current, font
from labeler.gui.words import tr

HEIGHT = 66
_LINE, _EDGE, _HANDLE = 30.0, 28.0, 7.0
_ROW = 16.0
_FAINT = 4.0
"""An arrow shorter than this, in pixels, is left out."""


@told_as(GRAPHIC)
class Rail(QWidget):
    """Shows one model's rewards. The spin boxes beside it say and set the same by keyboard."""

    dragged = Signal(int, float)
    """A response, 0 or 1, was dragged to a reward."""

    let_go = Signal()

    def __init__(self, model: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_order(self)
        self._model, self._scene, self._reach = model, Scene(), 3.0
        self._held: int | None = None
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setToolTip(tr("Drag a reward; the arrows show where one step of learning pushes it"))

    def show_scene(self, scene: Scene, reach: float) -> None:
        """Show the rewards on a line from −reach to +reach."""
        self._scene, self._reach = scene, reach
        self.update()

    @property
    def dragging(self) -> bool:
        """Whether a reward is held."""
        return self._held is not None

    def sizeHint(self) -> QSize:
        """Long enough to aim well."""
        return QSize(420, HEIGHT)

    def place(self, reward: float) -> float:
        """The screen's x of a reward."""
        half = self.width() / 2 - _EDGE
        return self.width() / 2 + reward / self._reach * half

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the reward that is nearer."""
        at = event.position().x()
        rewards = self._scene.rewards[self._model]
        self._held = min((0, 1), key=lambda response: abs(self.place(rewards[response]) - at))
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the reward that is held, within the line."""
        if self._held is None:
            return
        half = self.width() / 2 - _EDGE
        share = (event.position().x() - self.width() / 2) / half
        self.dragged.emit(self._held, min(max(share, -1.0), 1.0) * self._reach)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; the line may fit itself to the rewards now."""
        super().mouseReleaseEvent(event)
        self._held = None
        self.let_go.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line, what lies between the rewards, the rewards, and the arrows."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme = current()
            self._draw_line(painter, theme)
            self._draw_between(painter, theme)
            for response in (1, 0):
                self._draw_arrow(painter, theme, response)
                self._draw_handle(painter, theme, response)

    def _draw_line(self, painter: QPainter, theme: Theme) -> None:
        painter.setPen(QPen(QColor(theme.line), 2))
        painter.drawLine(
            QPointF(self.place(-self._reach), _LINE), QPointF(self.place(self._reach), _LINE)
        )
        reach = f"{self._reach:.0f}"
        for reward, shown in (
            (-self._reach, MINUS + reach),
            (0.0, "0"),
            (self._reach, "+" + reach),
        ):
            x = self.place(reward)
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(QPointF(x, _LINE - 5), QPointF(x, _LINE + 5))
            self._text(painter, isolated(shown), x, HEIGHT - _ROW, theme.muted)

    def _draw_between(self, painter: QPainter, theme: Theme) -> None:
        """The margin, in the colour of what it earns."""
        told = self._scene.explained(self._model)
        earned = 0.0 if told is None else told.bonus
        tone = theme.bonus if earned > 0 else theme.penalty if earned < 0 else theme.muted
        first, second = self._scene.rewards[self._model]
        painter.setPen(QPen(QColor(tone), 4))
        painter.drawLine(QPointF(self.place(first), _LINE), QPointF(self.place(second), _LINE))

    def _draw_handle(self, painter: QPainter, theme: Theme, response: int) -> None:
        """The first filled, the second hollow, each with its name: above and below the line."""
        x = self.place(self._scene.rewards[self._model][response])
        own = colour(self._model, theme)
        painter.setPen(QPen(QColor(theme.panel if response == 0 else own), 2))
        painter.setBrush(QColor(own if response == 0 else theme.panel))
        painter.drawEllipse(QPointF(x, _LINE), _HANDLE, _HANDLE)
        top = _LINE - _HANDLE - _ROW - 1 if response == 0 else _LINE + _HANDLE + 1
        self._text(painter, self._scene.names[response], x, top, theme.ink)

    def _draw_arrow(self, painter: QPainter, theme: Theme, response: int) -> None:
        """One step of gradient descent at rate 1, as far as the line goes."""
        told = self._scene.explained(self._model)
        if told is None:
            return
        reward = self._scene.rewards[self._model][response]
        start, end = self.place(reward), self.place(reward - told.gradient[response])
        end = min(max(end, 4.0), self.width() - 4.0)
        way = 1 if end > start else -1
        start += way * (_HANDLE + 1)
        end += way * (_HANDLE + 1)
        if (end - start) * way < _FAINT:
            return
        painter.setPen(QPen(QColor(colour(self._model, theme)), 1.6))
        painter.drawLine(QPointF(start, _LINE), QPointF(end, _LINE))
        for side in (-1, 1):
            painter.drawLine(QPointF(end, _LINE), QPointF(end - way * 5, _LINE + side * 4))

    def _text(self, painter: QPainter, text: str, x: float, top: float, tone: str) -> None:
        """A word centred on x, and never beyond the edges."""
        painter.setFont(font(SMALL))
        painter.setPen(QColor(tone))
        room = painter.fontMetrics().horizontalAdvance(text) + 4.0
        left = min(max(x - room / 2, 0.0), self.width() - room)
        painter.drawText(QRectF(left, top, room, _ROW), Qt.AlignmentFlag.AlignCenter, text)
