"""Every change of the settings, the last one first."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from labeler.gui.choices import reason_words
from labeler.gui.dates import moment
from labeler.gui.figures import number
from labeler.gui.labels import as_tip
from labeler.gui.setup.fields import groups, words_of
from labeler.gui.text.scrollbar import CalmScrollBar
from labeler.gui.theme import SPACE
from labeler.gui.words import tr
from labeler.storage.settings_history import Change

_LONGEST = 200


class HistoryTable(QTableWidget):
    """When, what, from which value to which. What the project began with is one row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setAccessibleName(tr("History of the settings"))
        self.setHorizontalHeaderLabels([tr("When"), tr("Setting"), tr("Before"), tr("After")])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBar(CalmScrollBar(Qt.Orientation.Vertical, self))
        self.setHorizontalScrollBar(CalmScrollBar(Qt.Orientation.Horizontal, self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(8 * SPACE)
        head = self.horizontalHeader()
        head.setDefaultAlignment(head.defaultAlignment().AlignLeft)
        for column in (0, 1):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in (2, 3):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def show_log(self, log: Iterable[Change]) -> None:
        """Show all changes after the beginning, and when the project began."""
        changes = list(log)
        begun = changes[0].at if changes else None
        rows = [_row(change) for change in reversed(changes) if change.at != begun]
        if begun is not None:
            rows.append((_moment(begun), tr("the project was made"), "", ""))
        self.setRowCount(len(rows))
        for line, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setToolTip(as_tip(text))
                self.setItem(line, column, item)


def _row(change: Change) -> tuple[str, str, str, str]:
    named = {field.name: field.words for _, fields in groups() for field in fields}
    named["guidelines"] = tr("Guidelines")
    before, after = (
        words_of(change.name, value) or told(value) for value in (change.before, change.value)
    )
    return _moment(change.at), named.get(change.name, change.name), before, after


def _moment(at: Any) -> str:
    return moment(at, seconds=True)


def told(value: object) -> str:
    """A value in words, on one line."""
    if value is None or value in ("", [], {}):
        return tr("none")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, list):
        return ", ".join(reason_words(str(each)) for each in value)[:_LONGEST]
    if isinstance(value, int | float):
        return number(value)
    if isinstance(value, Mapping):
        return ", ".join(f"{name} = {number(weight)}" for name, weight in value.items())[:_LONGEST]
    return " ".join(str(value).split())[:_LONGEST]
