"""Another language at once: everything is told in it, and nothing of the work is lost."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.core.presentation import Choice
from labeler.gui import languages
from labeler.gui.preferences import Preferences
from labeler.gui.text.look import View
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from tests.gui.conftest import MakeWindow, action, known, make_project, told
from tests.gui.ranking.test_window import of


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    yield
    languages.put_on(qapp, "en")
    QLocale.setDefault(locale)


def switch(window: MainWindow, words: str, qtbot: QtBot) -> None:
    """Choose a language in the menu, and wait until the window is told in it."""
    menus = window.menus
    action(window, words).trigger()
    qtbot.waitUntil(lambda: window.menus is not menus)
    QApplication.processEvents()


def test_menus_page_and_status_are_told_in_the_chosen_language_at_once(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    qtbot.waitUntil(known(window))
    switch(window, "Deutsch", qtbot)
    assert action(window, "Letztes Urteil zurücknehmen")
    assert "0 / 4 beurteilt" in told(window)
    assert window.windowTitle() == "Four — Labeler"
    assert Preferences().values.language == "de"
    assert window.page is not None
    assert window.page.label.hasFocus()


def test_arabic_turns_the_window_around_and_english_turns_it_back(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    switch(window, "العربية", qtbot)
    assert window.page is not None
    assert window.page.panel.x() < window.page.label.x()
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    switch(window, "English", qtbot)
    assert window.page is not None
    assert window.page.panel.x() > window.page.label.x()
    assert action(window, "Undo the last judgment")


def test_pair_session_worker_and_undo_stay(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    qtbot.waitUntil(known(window))
    desk = window.desk
    assert desk is not None
    QTest.keyClicks(window.page.label, "2")
    qtbot.waitUntil(lambda: desk.record is not None and desk.record.after is not None)
    qtbot.waitUntil(known(window))
    pair, record, outlook = desk.pair, desk.record, desk.outlook
    switch(window, "Deutsch", qtbot)
    assert window.desk is desk
    assert (desk.pair, desk.record, desk.outlook) == (pair, record, outlook)
    assert any("Modell" in words for words in told(window)), "it still says which model speaks"
    QTest.keyClicks(window.page.label, "6")
    assert desk.session.counts.judged == 2
    for _ in range(2):
        QTest.keySequence(window.page.label, "Ctrl+Z")
    assert desk.session.counts.judged == 0


def test_what_was_begun_stays_begun(open_window: MakeWindow, project: Path, qtbot: QtBot) -> None:
    with Project.open(project) as opened:
        opened.change_settings(replace(opened.settings, rationale=5, reasons=("clear",)))
    window = open_window(project)
    page = window.page
    page.asking.panel.rationale.setPlainText("half a sen")
    page.asking.panel.reasons.toggle(0)
    page.label.reading.set_view(View.RAW)
    switch(window, "Deutsch", qtbot)
    said = window.page.asking.said
    assert (said.details.rationale, said.details.reasons) == ("half a sen", ("clear",))
    assert window.page.asking.panel.rationale.toPlainText() == "half a sen"
    assert window.page.label.reading.view is View.RAW
    first = window.desk.pair.comparison.id
    window.page.label.chosen.emit(Choice.LEFT)
    assert window.desk.pair.comparison.id != first
    assert window.page.asking.said.is_empty
    window.desk.undo()
    assert window.page.asking.said.details.rationale == "half a sen"


def test_an_order_half_made_and_a_look_back_stay(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(make_project(tmp_path / "many.labeler", of(3, "a"), of(3, "b")))
    desk = window.desk
    QTest.keyClicks(window.page.label, "3")
    begun = window.page.label.ranking.ladder
    switch(window, "Deutsch", qtbot)
    assert window.page.label.ranking.ladder == begun
    QTest.keyClicks(window.page.label, "12")
    QTest.keyClick(window.page.label, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.session.counts.judged >= 1)
    desk.back()
    again = desk.again
    assert again is not None
    switch(window, "English", qtbot)
    assert desk.again is again
    QTest.keyClick(window.page.label, Qt.Key.Key_Escape)
    assert desk.again is None


def test_a_pause_goes_on(open_window: MakeWindow, project: Path, qtbot: QtBot) -> None:
    window = open_window(project)
    window.page.toggle_pause()
    switch(window, "Deutsch", qtbot)
    assert window.desk.session.active.is_paused
    assert window.page.breaks.cover.isVisible()
    window.page.toggle_pause()
    assert not window.desk.session.active.is_paused


def test_the_bench_stays_at_its_page(open_window: MakeWindow, project: Path, qtbot: QtBot) -> None:
    window = open_window(project)
    window.bench.toggle()
    window.bench.page.names.setCurrentRow(2)
    switch(window, "Deutsch", qtbot)
    assert window.bench.is_open
    assert window.bench.page.names.currentRow() == 2
    assert window.bench.page.names.currentItem().text().endswith("Menschen")
    window.bench.leave()
    assert window.page.label.hasFocus()


def test_the_welcome_page_and_the_explorer_are_told_anew(
    open_window: MakeWindow, qtbot: QtBot
) -> None:
    window = open_window(None)
    window.explore()
    scene = window.explorer.scene
    switch(window, "Deutsch", qtbot)
    assert window.explorer.isVisible()
    assert window.explorer.scene == scene
    assert window.explorer.windowTitle() == "Verlust erkunden"
    assert window.welcome.isVisible()


def test_nothing_of_the_old_window_is_left(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    qtbot.waitUntil(known(window))
    switch(window, "Deutsch", qtbot)
    before = len(window.findChildren(QObject))
    for words in ("English", "Deutsch"):
        switch(window, words, qtbot)
        qtbot.wait(50)
    assert len(window.findChildren(QObject)) <= before + 5


def test_the_same_language_again_changes_nothing(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    page = window.page
    window.likes.prefer(("language", window.likes.preference("language")))
    qtbot.wait(20)
    assert window.page is page
