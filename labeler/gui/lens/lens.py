"""The widget: what it was told, how it moves, where its parts lie."""

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from labeler.core.losses import LOSSES, Curve, Loss
from labeler.core.presentation import Choice
from labeler.gui.direction import keep_order
from labeler.gui.lens.axes import CALM, Axes, reach_for, top_for
from labeler.gui.lens.paragraph import draw_words, text_height
from labeler.gui.lens.picture import Picture, place_axes
from labeler.gui.lens.reading import (
    Learned,
    Reading,
    Way,
    read_hidden,
    read_nothing,
    read_pair,
    read_way,
)
from labeler.gui.lens.told import usual
from labeler.gui.roles import CHART, told_as
from labeler.gui.spans import Span, Tone
from labeler.gui.theme import BODY, SPACE, current, font

_MOVE = 180
"""How long the point takes to its new place, ms."""

_AFTER_TEXTS = 8
"""Milliseconds until the lens is painted anew: the next pair's texts come first."""

_NARROW = 300
"""Pixels of width below which the words need more lines."""

_PLOT = 96.0
"""The plot keeps at least this height, px; the words get shorter instead."""


@told_as(CHART)
class LossLens(QWidget):
    """Shows the ranking loss over the margin, the pair on screen, and the last judgment's way.

    The two are told apart: `set_pair` concerns the pair that waits for a choice, `set_judgment`
    the one that was judged last. Either may be set without the other. Works from the first
    painting on, without any plotting library.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_order(self)
        self._loss = LOSSES["logistic"]
        self._pair: float | None = None
        self._learned: Learned = None
        self._way: Way | None = None
        self._hidden = False
        self._animated = True
        self._reach = CALM
        self._drawn: tuple[object, QPixmap] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_TEXTS)
        self._soon.timeout.connect(self.update)
        self._walk = QVariantAnimation(self)
        self._walk.setStartValue(0.0)
        self._walk.setEndValue(1.0)
        self._walk.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._walk.valueChanged.connect(self._on_step)
        self.setMinimumSize(220, 140)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._tell()

    def set_animated(self, animated: bool) -> None:
        """Whether the point walks to its new place or is there at once."""
        self._animated = animated

    def set_hidden(self, hidden: bool) -> None:
        """While hidden, the lens shows the curve alone: no point, no number of this project."""
        self._hidden = hidden
        self._tell()

    def set_loss(self, loss: Loss) -> None:
        """Draw this loss from now on: the one that the project learns by."""
        self._loss = loss
        self._tell()

    def set_pair(self, margin: float | None, learned: Learned = None) -> None:
        """Show the pair on screen: reward(left) − reward(right), None while it isn't known.

        What the last judgment did stays; `clear_judgment` takes it away. `learned` are the
        loss's own parameters in the model that holds this margin.
        """
        if (margin, learned) == (self._pair, self._learned):
            return
        self._pair, self._learned = margin, learned
        if self._way is None:
            self._tell()
        else:  # the words are the last judgment's, and a key press need not find them again
            self._fit()

    def set_judgment(
        self,
        choice: Choice,
        before: float | None,
        after: float | None,
        learned: tuple[Learned, Learned] = (None, None),
        *,
        held_out: bool = False,
    ) -> None:
        """Show what a judgment did.

        Args:
            choice: What the annotator pressed.
            before: reward(chosen) − reward(other) from before the model learned from it; where
                neither was preferred, left − right. None where there was no prediction.
            after: The same after learning; None until then: call again once it is known.
            learned: The loss's own parameters before and after.
            held_out: Whether nothing is learned from it; there is no `after` then.
        """
        way = Way(choice, before, after, self._loss, learned, held_out)
        if way == self._way:
            return
        self._walk.stop()
        self._way = way
        self._tell()
        if self._animated and before is not None and after is not None:
            self._start_walk()

    def clear_judgment(self) -> None:
        """Forget the last judgment: after an undo, or in another project."""
        self._walk.stop()
        self._way = None
        self._tell()

    @property
    def reading(self) -> Reading:
        """The words that the lens shows now."""
        return self._reading

    def _read(self) -> Reading:
        if self._hidden:
            return read_hidden()
        if self._way is not None:
            return read_way(self._way)
        return read_nothing() if self._pair is None else read_pair(self._pair, self.curve)

    @property
    def curve(self) -> Curve:
        """The loss that is drawn: of the last choice if it was a preference, else of “better”."""
        way = None if self._hidden else self._way
        if way is not None and way.choice.side is not None:
            return way.curve
        return usual(self._loss, None if self._hidden else self._learned)

    @property
    def reach(self) -> float:
        """How far the axis of margins goes to either side."""
        return self._reach

    def sizeHint(self) -> QSize:
        """Big enough for the words at the panel's width."""
        return QSize(308, 264)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw headline, picture and sentence."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter)

    def _draw(self, painter: QPainter) -> None:
        reading, width = self.reading, self.width()
        head = text_height(font(BODY, bold=True), self._headlines()) + SPACE
        said = self._sentence_height(head)
        self._draw_headline(painter, reading.headline, head)
        self._draw_picture(painter, QRectF(0, head, width, self.height() - head - said - SPACE))
        below = QRectF(0, self.height() - said, width, said)
        draw_words(painter, below, font(BODY), *reading.words)

    def _headlines(self) -> int:
        """Lines kept for the headline, whatever it says: the picture stays where it is."""
        words = text_height(font(BODY, bold=True), 2) + text_height(font(BODY), 2)
        roomy = self.height() - words - 2 * SPACE >= _PLOT
        return 2 if self.width() < _NARROW and roomy else 1

    def _sentence_height(self, head: float) -> float:
        """Room for one to four lines of words: fewer where the plot would get too low."""
        wanted = 4 if self.width() < _NARROW else 3 if self.width() < 520 else 2
        room = self.height() - head - SPACE - _PLOT
        lines = min(wanted, int(room / QFontMetricsF(font(BODY)).lineSpacing()))
        return text_height(font(BODY), max(1, lines))

    def _draw_headline(self, painter: QPainter, headline: str, height: float) -> None:
        words = (Span(headline, Tone.INK, bold=True),)
        draw_words(painter, QRectF(0, 0, self.width(), height), font(BODY, bold=True), words)

    def _draw_picture(self, painter: QPainter, box: QRectF) -> None:
        curve = self.curve
        drawn = [curve] if self._hidden or self._way is None else [curve, self._way.curve]
        axes = place_axes(box, self._reach, top_for(self._reach, *drawn))
        named = axes.plot.bottom() + 30 < box.bottom()
        painter.drawPixmap(0, 0, self._ground(axes, curve, named=named))
        picture = Picture(painter, axes, current(), curve)
        if self._hidden:
            return
        if self._pair is not None:
            picture.draw_pair(self._pair, quiet=bool(self._way and self._way.margins))
        if self._way is not None:
            picture.draw_way(self._way, self._progress())

    def _ground(self, axes: Axes, curve: Curve, *, named: bool) -> QPixmap:
        """All that seldom changes, kept from one painting to the next: its lines are dear."""
        ratio, theme = self.devicePixelRatioF(), current()
        wanted = (axes, curve, theme, self.size(), ratio, named)
        if self._drawn is None or self._drawn[0] != wanted:
            pixmap = QPixmap(self.size() * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            with QPainter(pixmap) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                picture = Picture(painter, axes, theme, curve)
                picture.draw_sides()
                picture.draw_ground(named=named)
            self._drawn = (wanted, pixmap)
        return self._drawn[1]

    def _progress(self) -> float:
        """How much of the way the point has walked."""
        walking = self._walk.state() is QVariantAnimation.State.Running
        return float(self._walk.currentValue()) if walking else 1.0

    def _start_walk(self) -> None:
        """Let the point walk, unless the system asks for stillness."""
        from PySide6.QtWidgets import QStyle  # 6 ms, which the first picture is spared

        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        duration = min(_MOVE, self.style().styleHint(hint, None, self))
        if duration > 0 and self.isVisible():
            self._walk.setDuration(duration)
            self._walk.start()

    def _on_step(self) -> None:
        self.update()

    def _tell(self) -> None:
        """Find the words anew, and pass them on to whoever can't see the picture."""
        self._reading = self._read()
        self.setAccessibleName(self._reading.headline)
        self.setAccessibleDescription(self._reading.text)
        self._fit()

    def _fit(self) -> None:
        """Fit the axis, and draw soon."""
        self._reach = self._fitting_reach()
        self._soon.start()

    def _fitting_reach(self) -> float:
        """The axis for what is shown; it never narrows while the next pair isn't known yet."""
        if self._hidden:
            return CALM
        margins = () if self._way is None else self._way.margins
        if self._pair is None:
            return max(self._reach, reach_for(margins))
        return reach_for((*margins, self._pair), self._reach)
