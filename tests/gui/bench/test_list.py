"""The comparisons of the list, opened one after the other, and the ways to show their texts."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from labeler.core.disagreement import Kind
from labeler.gui.bench.contents import behind
from labeler.gui.bench.disagreements import fetching, model
from labeler.gui.bench.page import BenchPage
from labeler.gui.text.look import View
from tests.gui import bench_projects
from tests.gui.bench.test_window import BIAS, DISAGREEMENTS, bench, go, until_done
from tests.gui.conftest import MakeWindow


@pytest.fixture
def opened(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> BenchPage:
    """The list of forty pairs, read ten at a time."""
    for each in (fetching, model):
        monkeypatch.setattr(each, "PAGE", 10)
    path = bench_projects.make(tmp_path / "listed.labeler", 40)
    made = bench(open_window(path))
    go(made, DISAGREEMENTS, qtbot)
    kind = made.current.filters.kind
    kind.setCurrentIndex(kind.findData(Kind.ALL))
    qtbot.waitUntil(lambda: made.current.told == "40 comparisons")
    qtbot.waitUntil(lambda: made.current.model.disagreement(0) is not None)
    return made


def title(opened: BenchPage) -> str:
    (said,) = [
        label.text() for label in opened.comparison.findChildren(QLabel) if " of " in label.text()
    ]
    return said


def place(opened: BenchPage, number: int) -> bool:
    """Whether the comparison of that row is open, and told as such."""
    row = opened.current.model.disagreement(number)
    shown = opened.comparison.dossier
    return bool(row and shown and row.comparison == shown.comparison.id) and title(opened).endswith(
        f"{number + 1} of 40"
    )


def test_all_that_match_are_counted_and_gone_through_past_what_is_read(
    opened: BenchPage, qtbot: QtBot
) -> None:
    page = opened.current
    page.table.activated.emit(page.model.index(8, 0))
    assert place(opened, 8)
    for number in (9, 10, 11):
        opened.comparison.next.click()
        qtbot.waitUntil(lambda number=number: place(opened, number))
    opened.comparison.previous.click()
    assert place(opened, 10)
    qtbot.keyClick(opened.comparison.table, Qt.Key.Key_Escape)
    assert page.table.currentIndex().row() == 10, "the list is where the person was"


def test_who_went_back_to_the_list_is_led_nowhere_when_the_next_page_is_read(
    opened: BenchPage, qtbot: QtBot
) -> None:
    page = opened.current
    page.table.setFixedHeight(60)  # no further page is in sight
    page.model.start(40)
    qtbot.waitUntil(lambda: page.model.disagreement(9) is not None)
    page.open_at(9)
    opened.comparison.next.click()
    opened.close_comparison()
    qtbot.waitUntil(lambda: page.model.disagreement(10) is not None)
    assert opened.stack.currentWidget() is page


def test_what_was_settled_in_the_comparison_is_told_in_the_list_again(
    opened: BenchPage, qtbot: QtBot
) -> None:
    page = opened.current
    page.open_at(0)
    opened.comparison.verdict.answers.setCurrentIndex(1)
    opened.comparison.verdict.settle.click()
    opened.close_comparison()
    until_done(opened, qtbot)
    qtbot.waitUntil(lambda: page.model.disagreement(0) is not None)
    assert page.model.disagreement(0).settled


def test_none_is_left_out_where_those_settled_on_the_way_are_hidden(
    opened: BenchPage, qtbot: QtBot
) -> None:
    page = opened.current
    page.filters.open_only.click()
    until_done(opened, qtbot)
    page.table.setFixedHeight(60)  # no further page is in sight
    qtbot.waitUntil(lambda: page.model.disagreement(11) is not None)
    every = [page.model.disagreement(row).comparison for row in range(7, 12)]
    page.model.start(40)
    qtbot.waitUntil(lambda: page.model.disagreement(9) is not None)
    met = []
    page.open_at(7)
    for number in range(7, 12):
        qtbot.waitUntil(lambda number=number: place(opened, number))
        met.append(opened.comparison.dossier.comparison.id)
        opened.comparison.verdict.answers.setCurrentIndex(1)
        opened.comparison.verdict.settle.click()
        opened.comparison.next.click()
    assert met == every
    opened.close_comparison()
    qtbot.waitUntil(lambda: page.told == "35 comparisons")


def test_behind_a_point_all_are_counted_also_those_that_can_not_be_gone_through(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(behind, "MOST_BEHIND", 7)
    path = bench_projects.make(tmp_path / "many.labeler", 40)
    opened = bench(open_window(path))
    go(opened, BIAS, qtbot)
    marks = [m for chart in opened.current.charts for m in chart.plot.drawing.marks]
    opened.open_mark(next(m for m in marks if len(m.comparisons) == 7))
    assert title(opened).endswith("1 of the first 7 of 40")


def test_the_texts_are_shown_with_their_difference_by_key_and_by_list(
    opened: BenchPage, qtbot: QtBot
) -> None:
    opened.current.open_at(0)
    view, reading = opened.comparison, opened.comparison.texts.reading
    for wanted in (View.RAW, View.DIFFERENCE):
        qtbot.keyClick(view.table, Qt.Key.Key_V)
        assert reading.view is wanted
        assert reading.views[view.ways.currentIndex()] is wanted
    left, right = (card.pane for card in view.texts.cards)
    one, other = (each.content for each in view.dossier.comparison.responses)
    longer, shorter = (left, right) if len(one) > len(other) else (right, left)
    assert one != other
    qtbot.waitUntil(lambda: bool(longer.marked("difference")))
    assert not shorter.marked("difference"), "it says the same sentence less often"
    view.next.click()
    assert reading.view is View.DIFFERENCE, "it stays so"
    view.ways.activated.emit(0)
    assert reading.view is View.MARKDOWN
    assert not any(card.pane.shown.is_written for card in view.texts.cards)
