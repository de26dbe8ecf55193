"""The page of models: any two of them side by side, and rewards from a file."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QWidget

from labeler.analysis.case import MODEL
from labeler.core.errors import LabelerError
from labeler.formats.rewards import read_rewards
from labeler.gui.bench.computed import ComputedPage
from labeler.gui.bench.computing import Stopped
from labeler.gui.bench.held import Holder
from labeler.gui.charts.content import Content
from labeler.gui.labels import make_label
from labeler.gui.theme import SPACE
from labeler.gui.words import tr

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
        self.insert(self._controls())
        self._offer()
        for box in (self.first, self.second):
            box.currentIndexChanged.connect(self._chosen)
        self.load.clicked.connect(self._ask)

    def _controls(self) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        beside = make_label(tr("beside"), muted=True)
        beside.setWordWrap(False)
        self.first.setAccessibleName(tr("One model"))
        self.second.setAccessibleName(tr("The other model"))
        for part in (self.first, beside, self.second):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.load)
        return held

    def import_rewards(self, file: Path) -> None:
        """Take the rewards of another model, and put it beside the project's own.

        Its name is the file's. A second import under that name replaces the first.

        Raises:
            ImportRefused: The file is not of that form.
        """
        self._holder.rewards[file.stem] = read_rewards(file)
        self._holder.forget()
        self._offer()
        self.second.setCurrentIndex(self.second.findData(file.stem))
        self._work_again()

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import rewards"), "", "*.jsonl *.json")
        if not name:
            return
        try:
            self.import_rewards(Path(name))
        except LabelerError as error:
            self.say(str(error))

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

        held, (a, b) = self._holder.held(), self._pair
        if stopped():
            return
        if a == b:
            yield same_twice()
        else:
            yield from versus_charts(versus(held.cases, b, a), (a, b), held.cases)
        yield leaderboard_chart(leaderboard(held.cases), held.cases)
