"""Where other models come from: heads that are fitted here, and files of rewards."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from labeler.core.losses import LOSSES
from labeler.core.rival import Reads
from labeler.gui.bench.models.pair import Names
from labeler.gui.bench.models.until import Until
from labeler.gui.speaking import name_list
from labeler.gui.theme import SPACE
from labeler.gui.words import tr
from labeler.workflow.wishes import Wish

_OTHER = "other"


class Making(QWidget):
    """Asks for heads and files; makes neither.

    Attributes:
        losses: The ranking loss of the head to fit.
        reads: What it sees; the last but one entries are folders that were chosen.
        until: From which judgments it learns.
        fit: Asks for it; while one is fitted, for its end.
        load: Asks for a file of rewards.
        remove: Asks that a model is shown no longer.
    """

    wanted = Signal(object)
    """A head is wanted: the Wish."""
    stopped = Signal()
    """Nobody waits any more for the one that is fitted."""
    chosen = Signal(str)
    """The file whose rewards are wanted."""
    unwanted = Signal()
    """A model is to be shown no longer."""

    def __init__(self, loss: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.losses, self.reads, self.until = Names(14, self), Names(14, self), Until(self)
        self.fit, self.load = QPushButton(self), QPushButton(tr("&Import rewards…"), self)
        self.remove = QPushButton(tr("R&emove"), self)
        self._busy = False
        self._fill(loss)
        self._lay_out()
        self.set_busy(False)
        self.fit.clicked.connect(self._fit)
        self.load.clicked.connect(self._ask_for_rewards)
        self.remove.clicked.connect(self.unwanted)
        self.reads.activated.connect(self._read_otherwise)

    def _fill(self, loss: str) -> None:
        name_list(self.losses, tr("Ranking loss of the head to fit"))
        name_list(self.reads, tr("What the head to fit sees"))
        self.load.setToolTip(tr('JSON lines: {"comparison": id, "rewards": [number, …]}'))
        for name, each in LOSSES.items():
            self.losses.addItem(tr(each.title), name)
        self.losses.setCurrentIndex(max(self.losses.findData(loss), 0))
        self.reads.addItem(tr("encoder and surface"), Reads.ALL)
        self.reads.addItem(tr("without relevance"), Reads.NO_RELEVANCE)
        self.reads.addItem(tr("surface alone, no encoder"), Reads.SURFACE)
        self.reads.addItem(tr("another encoder…"), _OTHER)

    def _lay_out(self) -> None:
        column, row, more = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        for line, parts in (
            (row, (self.losses, self.reads, self.until)),
            (more, (self.fit, self.load, self.remove)),
        ):
            line.setSpacing(2 * SPACE)
            for part in parts:
                line.addWidget(part, 1 if line is row else 0)
            line.addStretch(0 if line is row else 1)
            column.addLayout(line)

    def set_busy(self, busy: bool) -> None:
        """Whether a head is being fitted."""
        self._busy = busy
        self.fit.setText(tr("&Stop fitting") if busy else tr("Fi&t a head"))
        self.fit.setToolTip(
            tr("Give it up; nothing is kept of it")
            if busy
            else tr("To the same judgments, each prompt by a head that never saw it")
        )

    def wish(self) -> Wish:
        """The head that is asked for."""
        reads = self.reads.currentData()
        folder = Path(reads) if isinstance(reads, str) and reads not in list(Reads) else None
        return Wish(
            loss=self.losses.currentData(),
            reads=Reads.ALL if folder else Reads(reads),
            folder=folder,
            after=self.until.after,
            before=self.until.before,
        )

    def _fit(self) -> None:
        if self._busy:
            self.stopped.emit()
        else:
            self.wanted.emit(self.wish())

    def _read_otherwise(self, place: int) -> None:
        """Let a folder be chosen; without one, what comes with the program reads on."""
        if self.reads.itemData(place) != _OTHER:
            return
        words = tr("The folder of a BERT sentence encoder")
        name = QFileDialog.getExistingDirectory(self, words)
        if name:
            self.take_encoder(Path(name))
        else:
            self.reads.setCurrentIndex(0)

    def take_encoder(self, folder: Path) -> None:
        """Offer the encoder in a folder, and choose it; whether it runs shows when it is fitted."""
        place = self.reads.findData(str(folder))
        if place < 0:
            place = self.reads.count() - 1
            self.reads.insertItem(place, folder.name, str(folder))
            self.reads.setItemData(place, str(folder), Qt.ItemDataRole.ToolTipRole)
        self.reads.setCurrentIndex(place)

    def _ask_for_rewards(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import rewards"), "", "*.jsonl *.json")
        if name:
            self.chosen.emit(name)
