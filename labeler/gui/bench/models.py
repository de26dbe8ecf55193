"""The page of models: any two of them side by side, and rewards from a file."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from labeler.analysis.case import MODEL
from labeler.core.comparison import ComparisonId
from labeler.core.errors import LabelerError
from labeler.core.losses import LOSSES
from labeler.formats.rewards import read_rewards
from labeler.gui.bench import held
from labeler.gui.bench.computed import ComputedPage
from labeler.gui.bench.computing import Computing, Stopped
from labeler.gui.bench.held import Holder
from labeler.gui.charts.content import Content
from labeler.gui.labels import make_label
from labeler.gui.telling import told
from labeler.gui.theme import SPACE
from labeler.gui.words import tr
from labeler.workflow.rivals import rewards_under

_KNOWN = (MODEL, "length", "surface")
"""The models of every project."""


class ModelsPage(ComputedPage):
    """Compares the two models that are chosen.

    Attributes:
        first: The one; its margins are on the horizontal axis.
        second: The other.
    """

    def __init__(
        self, title: str, purpose: str, holder: Holder, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, purpose, holder.path, self._figures, parent)
        self._holder = holder
        self._pair = (MODEL, "length")
        self.first, self.second = QComboBox(), QComboBox()
        self.load = QPushButton(tr("&Import rewards…"))
        self.load.setToolTip(tr('JSON lines: {"comparison": id, "rewards": [number, …]}'))
        self.losses, self.fit = QComboBox(), QPushButton(tr("&Fit a head"))
        self.fit.setToolTip(tr("To the same judgments, each prompt by a head that never saw it"))
        self.fitting = Computing(self)
        self.fitting.done.connect(self._fitted)
        self.fitting.failed.connect(self._fail)
        self.insert(self._controls())
        self._offer()
        for box in (self.first, self.second):
            box.currentIndexChanged.connect(self._chosen)
        self.load.clicked.connect(self._ask)
        self.fit.clicked.connect(self.fit_head)

    def _controls(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        row, more = QHBoxLayout(), QHBoxLayout()
        for line in (row, more):
            line.setSpacing(2 * SPACE)
            column.addLayout(line)
        beside = make_label(tr("beside"), muted=True)
        beside.setWordWrap(False)
        self.first.setAccessibleName(tr("One model"))
        self.second.setAccessibleName(tr("The other model"))
        self.losses.setAccessibleName(tr("Ranking loss of the head to fit"))
        for name, loss in LOSSES.items():
            self.losses.addItem(tr(loss.title), name)
        for part in (self.first, beside, self.second):
            row.addWidget(part)
        for control in (self.losses, self.fit, self.load):
            more.addWidget(control)
        row.addStretch(1)
        more.addStretch(1)
        return whole

    def fit_head(self) -> None:
        """Fit a head under the loss that is chosen, in a thread of its own; then compare it."""
        path, loss = self._holder.path, self.losses.currentData()
        self.say(tr("Fitting a head under {loss} …").format(loss=self.losses.currentText()))
        self.fit.setEnabled(False)

        def work(stopped: Stopped) -> tuple[str, dict[ComparisonId, tuple[float, ...]]]:
            return loss, rewards_under(path, loss, held.load(), stopped)

        self.fitting.ask(work)

    def _fitted(self, made: tuple[str, dict[ComparisonId, tuple[float, ...]]]) -> None:
        loss, rewards = made
        self.fit.setEnabled(True)
        self._put_beside(tr("head: {loss}").format(loss=tr(LOSSES[loss].title)), rewards)

    def _fail(self, why: str) -> None:
        self.fit.setEnabled(True)
        self.say(why)

    def leave(self) -> None:
        """Nobody waits for a head either."""
        super().leave()
        self.fitting.give_up()
        self.fit.setEnabled(True)

    def finish(self) -> None:
        """End both threads."""
        super().finish()
        self.fitting.finish()

    def import_rewards(self, file: Path) -> None:
        """Take the rewards of another model, and put it beside the project's own.

        Its name is the file's. A second import under that name replaces the first.

        Raises:
            ImportRefused: The file is not of that form.
        """
        self._put_beside(file.stem, read_rewards(file))

    def _put_beside(self, name: str, rewards: dict[ComparisonId, tuple[float, ...]]) -> None:
        """Offer a model, and compare the first one with it."""
        self._holder.rewards[name] = rewards
        self._holder.forget()
        self._pair = self._pair[0], name
        self._offer()
        self._work_again()

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import rewards"), "", "*.jsonl *.json")
        if not name:
            return
        try:
            self.import_rewards(Path(name))
        except LabelerError as error:
            self.say(told(error))

    def _offer(self) -> None:
        """Every model in both lists; what is chosen stays."""
        from labeler.gui.bench.contents.models import model_name

        names = (*_KNOWN, *self._holder.rewards)
        for box, chosen in zip((self.first, self.second), self._pair, strict=True):
            box.blockSignals(True)
            box.clear()
            for name in names:
                box.addItem(model_name(name), name)
            box.setCurrentIndex(box.findData(chosen))
            box.blockSignals(False)

    def _chosen(self) -> None:
        self._pair = self.first.currentData(), self.second.currentData()
        self._work_again()

    def _figures(self, _path: Path, stopped: Stopped) -> Iterable[Content]:
        """The charts; runs in the page's own thread."""
        from labeler.analysis.leaderboard import leaderboard
        from labeler.analysis.versus import versus
        from labeler.gui.bench.contents.models import leaderboard_chart, same_twice, versus_charts

        found, (a, b) = self._holder.held(), self._pair
        if stopped():
            return
        if a == b:
            yield same_twice()
        else:
            yield from versus_charts(versus(found.cases, b, a), (a, b), found.cases)
        yield leaderboard_chart(leaderboard(found.cases), found.cases)
