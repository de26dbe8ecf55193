"""Tables of the bench, in either direction."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.gui.bench.tables import Rows, Table


@pytest.fixture(params=list(Qt.LayoutDirection)[:2])
def direction(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Qt.LayoutDirection]:
    """From left to right and from right to left."""
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("direction")
def test_a_row_can_be_chosen_before_the_table_was_laid_out(qtbot: QtBot) -> None:
    table, rows = Table("judgments"), Rows(("who", "what"))
    qtbot.addWidget(table)
    table.setModel(rows)
    rows.set_rows([("ada", "first"), ("grace", "second")])
    table.choose_row(1)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]
    assert table.currentIndex().row() == 1
