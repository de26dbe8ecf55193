"""A comparison behind a point or a row: its texts, what was said of it, and what to do with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from labeler.gui.actions.listening import Listening
from labeler.gui.bench.comparison import words
from labeler.gui.bench.comparison.models import ModelTable, Side
from labeler.gui.bench.comparison.texts import ComparisonTexts
from labeler.gui.bench.comparison.verdict import FinalVerdict, meaning
from labeler.gui.bench.comparison.ways import Ways
from labeler.gui.bench.tables import Rows, Table
from labeler.gui.figures import count
from labeler.gui.labels import make_label
from labeler.gui.theme import READING, SMALL, SPACE
from labeler.gui.words import tr
from labeler.workflow.dossier import Dossier

_TABLE = 168
"""The most pixels that the table of judgments takes before it scrolls."""


class ComparisonView(QWidget):
    """Shows one dossier after another; announces what is wanted and touches no project.

    Attributes:
        ways: How the texts are shown.
        models: What two models held of it, where it stands behind a point of theirs.
        table: The judgments.
        verdict: Where a final verdict is given.
    """

    left = Signal()
    """Go back to where the person came from."""
    asked = Signal(int)
    """Show another one of those behind the same point, by its place."""
    sent_back = Signal()
    """Have this one judged once more."""
    adjudicated = Signal(object, str)
    """Settle this one: the Answer and a note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dossier: Dossier | None = None
        self._place, self._many, self._strips = 0, 1, True
        self._title = make_label(size=READING, bold=True)
        self.back = QPushButton(tr("← Back"), self)
        self.previous = QPushButton(tr("‹ Previous"), self)
        self.next = QPushButton(tr("Next ›"), self)
        self.texts, self.models = ComparisonTexts(self), ModelTable(self)
        self.ways = Ways(self.texts.reading, self)
        self.table, self.verdict = Table(tr("Judgments"), self), FinalVerdict(self)
        self.again = QPushButton(tr("&Send back for another judgment"), self)
        self.rows = Rows(words.header(), self)
        self._details, self._decided = make_label(muted=True), make_label()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.back)
        head.addSpacing(2 * SPACE)
        head.addWidget(self._title, 1)
        head.addWidget(self.ways)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        foot.addWidget(self.verdict, 1)
        foot.addSpacing(4 * SPACE)
        foot.addWidget(self.again)
        self.table.setModel(self.rows)
        self.table.setMaximumHeight(_TABLE)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * SPACE, 4 * SPACE, 6 * SPACE, 4 * SPACE)
        column.setSpacing(3 * SPACE)
        column.addLayout(head)
        column.addWidget(self.texts, 1)
        for part in (self.models, self.table, self._details, self._decided):
            column.addWidget(part)
        column.addLayout(foot)
        column.addWidget(make_label(meaning(), size=SMALL, muted=True))

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.previous.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.again.clicked.connect(self.sent_back)
        self.verdict.given.connect(self.adjudicated)
        self.table.selectionModel().currentRowChanged.connect(self._tell_details)
        does = {"judge.back": self._go_back, "judge.forward": self._go_on}
        does["reading.view"] = self.texts.reading.next_view
        self.listening = Listening(self, does)

    @property
    def dossier(self) -> Dossier | None:
        """What is shown."""
        return self._dossier

    def show_dossier(
        self,
        dossier: Dossier,
        place: int = 0,
        many: int = 1,
        models: Sequence[Side] = (),
        every: int = 0,
    ) -> None:
        """Show a comparison, the one at `place` of so many behind the same point.

        Args:
            models: Two that are compared.
            every: How many there are with those that can't be gone through, if any.
        """
        self.models.show_models(dossier, models)
        strips = not models  # else the rewards stand in a table of their own
        same = self._dossier is not None and self._dossier.comparison == dossier.comparison
        same &= self._strips is strips
        self._strips = strips
        self._dossier, self._place, self._many = dossier, place, many
        self._title.setText(_title(dossier, place, many, every))
        self.previous.setVisible(many > 1)
        self.next.setVisible(many > 1)
        self.previous.setEnabled(place > 0)
        self.next.setEnabled(place + 1 < many)
        if not same:
            self.texts.show_comparison(dossier.comparison, dossier.outlook, strips=strips)
            self.ways.offer()
        self.verdict.show_comparison(dossier.comparison)
        self.rows.set_rows([words.row(said) for said in dossier.said])
        self.table.choose_row(0)
        self.table.fit_columns()
        self.table.setFixedHeight(self._height_of(dossier.said))
        self._show_words(self._decided, [words.gold_words(dossier), words.decided(dossier)])
        self.again.setEnabled(not dossier.is_wanted)
        self._tell_details()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _height_of(self, said: Sequence[object]) -> int:
        row = self.table.verticalHeader().defaultSectionSize()
        head = self.table.horizontalHeader().sizeHint().height()
        return min(head + row * max(len(said), 1) + 4 * SPACE, _TABLE)

    def _tell_details(self) -> None:
        """What was said beside the answer that is chosen in the table."""
        place = self.table.currentIndex().row()
        known = self._dossier is not None and 0 <= place < len(self._dossier.said)
        said = self._dossier.said[place] if self._dossier and known else None
        told = words.details_words(said.judgment.details) if said else ""
        if self._dossier is not None and not self._dossier.said:
            told = tr("Nobody has judged it yet.")
        self._show_words(self._details, [told])

    @staticmethod
    def _show_words(label: QLabel, lines: Sequence[str]) -> None:
        text = "\n".join(line for line in lines if line)
        label.setText(text)
        label.setVisible(bool(text))

    def _go_back(self) -> None:
        if self._place > 0:
            self.asked.emit(self._place - 1)

    def _go_on(self) -> None:
        if self._place + 1 < self._many:
            self.asked.emit(self._place + 1)


def _title(dossier: Dossier, place: int, many: int, every: int) -> str:
    name = tr("Comparison {name}").format(name=dossier.comparison.id)
    if many == 1:
        return name
    words = tr("{name} · {place} of {many}")
    if every > many:
        words = tr("{name} · {place} of the first {many} of {all}")
    at, told = count(place + 1), count(many)
    return words.format(name=name, place=at, many=told, all=count(every))
