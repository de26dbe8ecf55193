"""The right column: what the last judgment did, how far the model is, what the worker does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from labeler.analysis.agreement import ENOUGH, Point, Running
from labeler.gui.figures import count, decimal, percent, whole_percent
from labeler.gui.labels import make_label
from labeler.gui.learning.chart import Chart
from labeler.gui.learning.series import agreement_series, loss_series
from labeler.gui.lens import LossLens
from labeler.gui.theme import SPACE, current
from labeler.gui.words import tr

if TYPE_CHECKING:
    from labeler.gui.ranking.lens import RankingLens
    from labeler.gui.ranking.told import Told

NARROWEST = 276
"""Pixels below which the panel gets no narrower."""

_MUTED, _TROUBLE = QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.BrightText
_TOGETHER = 10
"""With rewards hidden the figures move in steps of this many judgments."""


class LearningPanel(QWidget):
    """The lens over the running figures over the worker's doings.

    With rewards hidden, the lens shows no pair, and the figures move only every ten judgments, so
    that no single reward can be read off them.

    Attributes:
        lens: The loss lens, to be told of pairs and judgments.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lens = LossLens()
        self.lens.setMinimumHeight(200)
        self.lens.setAutoFillBackground(True)  # covers the panel: that is not painted with it
        self.lens.setMaximumHeight(320)
        self._ranking: RankingLens | None = None
        self._running: Running | None = None
        self._hidden = False
        self._agreement_head, self._agreement = make_label(bold=True), Chart()
        self._agreement_note = make_label(muted=True)
        self._loss_head, self._loss = make_label(bold=True), Chart()
        self._worker = make_label(muted=True)
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._show_figures()

    def set_figures(self, running: Running) -> None:
        """Show the running figures; cheap, and may be called after every judgment."""
        self._running = running
        self._show_figures()

    def show_ranking(self, told: "Told | None") -> None:
        """Tell of a ranking where the loss lens tells of pairs; None gives its place back."""
        if told is not None:
            self._ranking = self._ranking or self._make_ranking()
            self._ranking.show_told(told)
        if self._ranking is not None and self._ranking.isHidden() == (told is not None):
            self._ranking.setHidden(told is None)
            self.lens.setHidden(told is not None)
            self._show_figures()

    def _make_ranking(self) -> "RankingLens":
        """The lens of rankings, made when the first of them comes."""
        from labeler.gui.ranking.lens import RankingLens  # most projects hold pairs alone

        made = RankingLens()
        made.hide()
        self._column.insertWidget(1, made, 50)
        return made

    def set_worker(self, text: str, *, trouble: bool = False) -> None:
        """Say what the worker is doing, or what went wrong and why."""
        self._worker.setText(text)
        self._worker.setForegroundRole(_TROUBLE if trouble else _MUTED)

    def set_hidden(self, hidden: bool) -> None:
        """Show nothing that gives single rewards away."""
        self._hidden = hidden
        self.lens.set_hidden(hidden)
        self._show_figures()

    def sizeHint(self) -> QSize:
        """As wide as the lens's words want it."""
        return QSize(348, 720)

    def minimumSizeHint(self) -> QSize:
        """Where the lens and the figures can still be read."""
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line between the panel and the page."""
        with QPainter(self) as painter:
            painter.fillRect(0, 0, 1, self.height(), QColor(current().line))

    def _show_figures(self) -> None:
        if self._running is None:
            self._show_none()
        else:
            self._show_curve(self._running)
        for head, chart in (
            (self._agreement_head, self._agreement),
            (self._loss_head, self._loss),
        ):
            chart.tell(head.text(), self._basis)

    @property
    def _basis(self) -> str:
        """What both charts rest on; empty while there are none."""
        return "" if self._agreement_note.isHidden() else self._agreement_note.text()

    def _show_curve(self, running: Running) -> None:
        curve = self._shown(running)
        if len(curve) < ENOUGH:
            self._show_too_few(ENOUGH - len(curve))
            return
        last = curve[-1]
        self._agreement_head.setText(
            tr("The model agrees with you in {share} of new pairs").format(
                share=percent(last.accuracy)
            )
        )
        self._agreement_note.setText(self._note(last, running.remembered))
        self._agreement_note.show()
        self._agreement.show_series(agreement_series(curve))
        self._loss_head.setText(
            tr("Loss over time: {loss} nats a pair").format(loss=decimal(last.log_loss))
        )
        self._loss.show_series(loss_series(curve))

    def _show_none(self) -> None:
        """The places of the figures alone, as long as those are not counted."""
        self._agreement_head.setText(tr("How often the model agrees with you"))
        self._loss_head.setText(tr("Loss over time"))
        self._agreement_note.hide()
        for chart in (self._agreement, self._loss):
            chart.show_words("")

    def _show_too_few(self, missing: int) -> None:
        self._show_none()
        if missing == ENOUGH and self._ranking is not None and not self._ranking.isHidden():
            words = tr("Only pairs are counted here, not rankings of more than two.")
            self._agreement.show_words(words)
            self._loss.show_words(words)
            return
        until = tr(
            "%n more preference(s) on pairs drawn at random until there is a figure.",
            count=missing,
        )
        self._agreement.show_words(until)
        self._loss.show_words(tr("%n more preference(s) until there is a line.", count=missing))

    def _shown(self, running: Running) -> list[Point]:
        """The part of the curve that may be seen."""
        curve = running.curve
        return curve[: len(curve) - len(curve) % _TOGETHER] if self._hidden else curve

    def _note(self, last: Point, left_out: int) -> str:
        """What the headline's figure rests on."""
        low, high = whole_percent(last.low), percent(last.high)
        words = tr("Predicted before learning (n = {n}, {low} to {high}).")
        note = words.format(n=count(last.n), low=low, high=high)
        more = tr("%n pair(s) learned before left out.", count=left_out)
        return f"{note} {more}" if left_out else note

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(5 * SPACE, 5 * SPACE, 5 * SPACE, 4 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.lens, 50)
        column.addWidget(_Rule())
        column.addWidget(self._agreement_head)
        column.addWidget(self._agreement, 30)
        column.addWidget(self._agreement_note)
        column.addWidget(_Rule())
        column.addWidget(self._loss_head)
        column.addWidget(self._loss, 20)
        column.addWidget(_Rule())
        column.addWidget(make_label(tr("Worker"), bold=True))
        column.addWidget(self._worker)
        column.addStretch(1)


class _Rule(QWidget):
    """One line between two parts, with room around it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(4 * SPACE + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(0, self.height() // 2, self.width(), 1, QColor(current().line))
