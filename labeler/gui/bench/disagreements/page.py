"""The page of disagreements: filters, how many there are, and the list."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from labeler.core.comparison import ComparisonId
from labeler.core.disagreement import Kind, Progress, Query, Stage
from labeler.gui.bench.computed import Refreshing
from labeler.gui.bench.disagreements.fetching import Answer, Counted, Fetched, Fetching, Following
from labeler.gui.bench.disagreements.filters import Filters
from labeler.gui.bench.disagreements.model import DisagreementModel
from labeler.gui.bench.disagreements.thin import ThinLine
from labeler.gui.bench.tables import Table
from labeler.gui.charts.content import Mark
from labeler.gui.figures import count, percent
from labeler.gui.labels import make_label
from labeler.gui.theme import READING, SPACE
from labeler.gui.words import tr

_WIDTHS = (130, 80, 210, 70, 110)
"""Pixels of each column but the last, which takes what is left."""


class DisagreementsPage(QWidget):
    """Lists comparisons and opens one; reads while it is looked at alone.

    Attributes:
        filters: What is asked for.
        table: The list.
    """

    opened = Signal(object)
    """A Mark of the comparison to show, which tells its place in the whole list."""
    failed = Signal(str)
    """Nothing is saved from here; as the other pages have it."""

    def __init__(self, title: str, purpose: str, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.filters, self.table = Filters(self), Table(tr("Disagreements"), self)
        self.model = DisagreementModel(self)
        self._fetching = Fetching(path, self)
        self._query, self._stale = Query(), True
        self._awaited: int | None = None
        self._count, self._line = make_label(muted=True), ThinLine(self)
        self._refreshing = Refreshing(self)
        self._lay_out(title, purpose)
        self.table.setModel(self.model)
        for column, wide in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, wide)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setFocusProxy(self.table)
        self._connect()

    def _lay_out(self, title: str, purpose: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8 * SPACE, 6 * SPACE, 8 * SPACE, 4 * SPACE)
        column.setSpacing(3 * SPACE)
        column.addWidget(make_label(title, size=READING + 4, bold=True))
        column.addWidget(make_label(purpose, muted=True))
        column.addWidget(self.filters)
        said = QHBoxLayout()
        said.addWidget(self._count, 1)
        said.addWidget(self.filters.open_only)
        column.addLayout(said)
        column.addWidget(self._line)
        column.addWidget(self.table, 1)
        self.setTabOrder(self.filters.text, self.filters.open_only)
        self.setTabOrder(self.filters.open_only, self.table)

    def _connect(self) -> None:
        self.filters.changed.connect(self._refreshing.now)
        self._refreshing.due.connect(self._ask)
        self._fetching.answered.connect(self._take)
        self.model.wanted.connect(self._fetch)
        self.table.activated.connect(self._open)

    @property
    def told(self) -> str:
        """What is said of how many there are."""
        return self._count.text()

    def enter(self) -> None:
        """The person looks at it."""
        if self._stale:
            self._refreshing.now()

    def leave(self) -> None:
        """The person looks elsewhere."""
        self._refreshing.stop()
        self._fetching.give_up()
        self._line.show_share(None)
        self._stale, self._awaited = True, None

    def refresh(self) -> None:
        """Judgments, verdicts or what was sent back have changed."""
        self._stale = True
        if self.isVisible():
            self._refreshing.soon()

    def keep(self, comparison: ComparisonId) -> None:
        """Let it stand in the list, which was counted with it, until that is counted anew: else
        all behind it would move up, and what is read next would leave some of them out."""
        self._query = replace(self._query, kept=(*self._query.kept, comparison))

    def finish(self) -> None:
        """End the thread for good."""
        self.leave()
        self._fetching.finish()

    def _ask(self) -> None:
        self._stale, self._awaited = False, None
        self._query = self.filters.query
        self._count.setText(tr("Searching …") if self._query.text else tr("Counting …"))
        self._fetching.ask(self._query)

    def _fetch(self, page: int) -> None:
        self._fetching.fetch(self._query, page)

    def _take(self, answer: Answer) -> None:
        if isinstance(answer, Following):
            self._show_progress(answer.progress)
        elif isinstance(answer, Counted):
            self._line.show_share(None)
            self.filters.offer(answer.annotators)
            self._show_count(answer.rows)
            row = self.table.currentIndex().row()
            self.model.start(answer.rows)
            if 0 <= row < answer.rows:
                self.table.setCurrentIndex(self.model.index(row, 0))
        elif isinstance(answer, Fetched):
            self.model.take(answer.page, answer.rows)
            self._go_on()
        else:
            self._line.show_share(None)
            self._count.setText(answer.problem)

    def _show_progress(self, progress: Progress) -> None:
        """How far the project is taken in; a matter of seconds for a million, once."""
        self._line.show_share(progress.done / max(progress.total, 1))
        words = {
            Stage.COUNTING: tr("Counting judgments, once: {share} of {total}"),
            Stage.READING: tr("Reading the texts, once: {share} of {total}"),
        }[progress.stage]
        share = percent(progress.done / max(progress.total, 1))
        self._count.setText(words.format(share=share, total=count(progress.total)))

    def _show_count(self, rows: int) -> None:
        """How many there are, or why there are none."""
        if rows:
            words = tr("1 comparison") if rows == 1 else tr("{count} comparisons")
            self._count.setText(words.format(count=count(rows)))
        elif self._query.text or self._query.annotator or not self._query.settled:
            self._count.setText(tr("Nothing fits what is asked for above."))
        else:
            self._count.setText(_nothing(self._query.kind))

    def open_at(self, row: int) -> None:
        """Open the comparison of a row; of one that is not read yet as soon as it is."""
        found = self.model.disagreement(row)
        self._awaited = row if found is None else None
        if found is not None:
            self.table.setCurrentIndex(self.model.index(row, 0))
            self.opened.emit(Mark("", found.comparison, start=row, many=self.model.rowCount()))

    def _open(self, index: QModelIndex) -> None:
        if self.model.disagreement(index.row()) is not None:
            self.open_at(index.row())

    def _go_on(self) -> None:
        """Open what was waited for, unless the person has gone back to the list meanwhile."""
        if self._awaited is not None and not self.isVisible():
            self.open_at(self._awaited)


def _nothing(kind: Kind) -> str:
    return {
        Kind.MODEL: tr(
            "The model is against nobody: it agreed with every preference that it predicted, or "
            "it predicted none yet."
        ),
        Kind.PEOPLE: tr(
            "People do not differ on any pair. Let a second person judge the same pairs, if "
            "there is only one."
        ),
        Kind.WANTED: tr("Nothing is waiting to be judged again."),
        Kind.SETTLED: tr("Nothing has a final verdict yet."),
        Kind.ALL: tr("Nothing was judged yet."),
    }[kind]
