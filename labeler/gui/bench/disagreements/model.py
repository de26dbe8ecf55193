"""The list as a table model: as long as the query says, with the pages that are looked at."""

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from labeler.core.disagreement import Disagreement
from labeler.core.ranking_loss import bonus
from labeler.gui.bench.disagreements.fetching import PAGE
from labeler.gui.bench.tables import Index
from labeler.gui.figures import UNKNOWN, enclosed, percent, signed
from labeler.gui.spans import gain
from labeler.gui.words import tr

_KEPT = 60
"""Pages kept; those seen longest ago go first."""

_NOWHERE = QModelIndex()


class DisagreementModel(QAbstractTableModel):
    """Shows what it has and asks for what it lacks; `…` until that is there."""

    wanted = Signal(int)
    """The number of a page that is looked at and not there yet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = 0
        self._pages: OrderedDict[int, tuple[Disagreement, ...]] = OrderedDict()
        self._asked: set[int] = set()

    def start(self, rows: int) -> None:
        """Begin a list of so many rows, none of which is known."""
        self.beginResetModel()
        self._rows = rows
        self._pages.clear()
        self._asked.clear()
        self.endResetModel()

    def take(self, page: int, rows: tuple[Disagreement, ...]) -> None:
        """Take the rows of a page."""
        self._asked.discard(page)
        self._pages[page] = rows
        while len(self._pages) > _KEPT:
            self._pages.popitem(last=False)
        last = min((page + 1) * PAGE, self._rows) - 1
        if rows and last >= page * PAGE:
            self.dataChanged.emit(
                self.index(page * PAGE, 0), self.index(last, self.columnCount() - 1)
            )

    def disagreement(self, row: int) -> Disagreement | None:
        """A row, if it is there; else it is asked for."""
        page, place = divmod(row, PAGE)
        held = self._pages.get(page)
        if held is None:
            if page not in self._asked:
                self._asked.add(page)
                self.wanted.emit(page)
            return None
        self._pages.move_to_end(page)
        return held[place] if place < len(held) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """As many as the query has."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Those of `header`."""
        return 0 if parent.isValid() else len(header())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's words."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        found = self.disagreement(index.row())
        return cells(found)[index.column()] if found else "…"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """A column's name."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return header()[section]
        return None


def header() -> tuple[str, ...]:
    """The columns."""
    return (
        tr("Model"),
        tr("Margin"),
        tr("People said"),
        tr("Apart"),
        tr("State"),
        tr("Prompt"),
    )


def cells(found: Disagreement) -> tuple[str, ...]:
    """A row in those columns."""
    margin = found.margin
    return (
        UNKNOWN if margin is None else gain(bonus(margin)).text,
        UNKNOWN if margin is None else signed(margin),
        _people(found),
        percent(found.split) if found.judgments > 1 else UNKNOWN,
        _state(found),
        enclosed(found.prompt),
    )


def _people(found: Disagreement) -> str:
    """How many said what."""
    parts = (
        (found.first, tr("{n} × response 1")),
        (found.second, tr("{n} × response 2")),
        (found.neither, tr("{n} × neither")),
    )
    return " · ".join(words.format(n=n) for n, words in parts if n)


def _state(found: Disagreement) -> str:
    held = [
        words
        for holds, words in ((found.settled, tr("settled")), (found.wanted, tr("sent back")))
        if holds
    ]
    return ", ".join(held)
