"""The guidelines beside the pair, through the real window."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from labeler.core.presentation import Choice
from labeler.gui.project_page import ProjectPage
from labeler.gui.window import MainWindow
from tests.gui.conftest import MakeWindow, told


@pytest.fixture
def window(
    open_window: MakeWindow, project: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> MainWindow:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return open_window(project)


def page_of(window: MainWindow) -> ProjectPage:
    assert window.page is not None
    return window.page


def write(window: MainWindow, text: str) -> None:
    """Put guidelines in force, which are those of the next pair."""
    window.change_settings(guidelines=text)
    window.desk.judge(Choice.LEFT)  # type: ignore[union-attr]


def test_a_project_without_guidelines_says_nothing_of_them(window: MainWindow) -> None:
    assert not any("guidelines" in words for words in told(window))
    page_of(window).show_guidelines()
    assert "no guidelines" in page_of(window).guidelines.sheet.pane.toPlainText()  # type: ignore[union-attr]


def test_a_new_version_has_a_dot_until_it_is_looked_at(window: MainWindow) -> None:
    write(window, "# Be kind")
    assert "● new guidelines, version 1" in told(window)
    page_of(window).show_guidelines()
    assert "guidelines 1" in told(window)
    page_of(window).show_guidelines()
    write(window, "# Be strict")
    assert "● new guidelines, version 2" in told(window)


def test_a_version_that_comes_while_the_sheet_is_open_is_shown_with_the_next_pair(
    window: MainWindow,
) -> None:
    write(window, "# Be kind")
    page_of(window).show_guidelines()
    sheet = page_of(window).guidelines.sheet
    assert sheet is not None
    window.change_settings(guidelines="# Be strict")
    assert sheet.pane.toPlainText().strip() == "Be kind", "this pair is judged by them"
    assert "guidelines 1" in told(window)
    window.desk.judge(Choice.LEFT)  # type: ignore[union-attr]
    assert sheet.pane.toPlainText().strip() == "Be strict"
    assert "guidelines 2" in told(window)


def test_the_cards_do_not_move_and_the_panel_comes_back(window: MainWindow) -> None:
    page, before = page_of(window), page_of(window).label.geometry()
    page.show_guidelines()
    QApplication.processEvents()
    assert page.label.geometry() == before
    assert page.panel.isHidden()
    page.show_guidelines()
    QApplication.processEvents()
    assert not page.panel.isHidden()
    assert page.label.geometry() == before


def test_a_panel_that_was_folded_away_stays_away(window: MainWindow) -> None:
    page = page_of(window)
    page.panel.hide()
    page.show_guidelines()
    page.show_guidelines()
    assert page.panel.isHidden()


def test_escape_leads_from_the_guidelines_to_the_pair(window: MainWindow) -> None:
    page = page_of(window)
    window.activateWindow()
    page.show_guidelines()
    assert page.guidelines.sheet is not None
    QTest.keyClick(page.guidelines.sheet.pane, Qt.Key.Key_Escape)
    assert not page.guidelines.is_open
    assert page.label.hasFocus()


def test_what_was_seen_is_remembered(
    window: MainWindow, open_window: MakeWindow, project: Path
) -> None:
    write(window, "# Be kind")
    page_of(window).show_guidelines()
    window.close_project()
    window.open_project(project)
    assert "guidelines 1" in told(window)


def test_guidelines_load_nothing(window: MainWindow) -> None:
    write(window, "# Be kind\n\n![x](file:///etc/passwd)<script>x</script>")
    page_of(window).show_guidelines()
    sheet = page_of(window).guidelines.sheet
    assert sheet is not None
    assert "Be kind" in sheet.pane.toPlainText()
    assert sheet.pane.loadResource(0, "file:///etc/passwd") is None


def test_setting_up_changes_what_is_asked(window: MainWindow) -> None:
    from labeler.gui.setup.dialog import SetupDialog

    page = page_of(window)
    page.set_up()
    (dialog,) = window.findChildren(SetupDialog)
    dialog.form.inputs["scale"].show_value(5)
    dialog.form.inputs["name"].show_value("Fives")
    dialog._done.click()
    assert page.settings == replace(page.settings, scale=5, name="Fives")
    assert window.windowTitle().startswith("Fives")
    assert not dialog.isVisible()


def test_a_panel_that_gave_way_is_not_remembered_as_folded_away(window: MainWindow) -> None:
    page = page_of(window)
    width = page.panel_width
    page.show_guidelines()
    QApplication.processEvents()
    assert page.panel_shown
    assert page.panel_width == width
