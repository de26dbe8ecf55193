"""The window: one project at a time, and files that come and go without harm to it."""

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from labeler.core.errors import AlreadyOpen, NotAProject, NotSaved
from labeler.core.judgment import Visibility
from labeler.core.presentation import Choice
from labeler.gui import files, style
from labeler.gui.label.meaning import MeaningRow
from labeler.gui.theme import DARK, LIGHT, current
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from labeler.workflow.session import Session
from tests.gui.conftest import MakeWindow, make_project, write_file
from tests.workflow.conftest import pair

GOOD = {"prompt": "Q?", "responses": [{"content": "yes"}, {"content": "no"}]}


def messages(window: MainWindow) -> list[str]:
    """What the window complains about now."""
    boxes = window.findChildren(QMessageBox)
    return [f"{box.text()}: {box.informativeText()}" for box in boxes if box.isVisible()]


def told(window: MainWindow) -> list[str]:
    """What the status bar says."""
    return [note.text() for note in window.status.findChildren(QLabel) if note.isVisible()]


def action(window: MainWindow, words: str) -> QAction:
    """The action of the menus with those words."""
    menus = (entry.menu() for entry in window.menuBar().actions())
    every: Sequence[QAction] = [found for menu in menus for found in menu.actions()]
    return next(found for found in every if found.text().replace("&", "") == words)


def answer(monkeypatch: pytest.MonkeyPatch, dialog: str, *given: object) -> None:
    """Let the person answer a file dialog so."""
    monkeypatch.setattr(QFileDialog, dialog, lambda *_: given)


def known(window: MainWindow) -> Callable[[], bool]:
    return lambda: window.desk is not None and window.desk.outlook is not None


def test_without_a_project_the_welcome_page_shows_and_nothing_needs_one(
    open_window: MakeWindow,
) -> None:
    window = open_window(None)
    assert window.welcome.isVisible()
    assert not window.status.isVisible()
    assert not action(window, "Export…").isEnabled()
    assert not action(window, "Show rewards live").isEnabled()
    assert action(window, "Import…").isEnabled()


def test_closing_a_project_lets_go_of_its_file_and_shows_it_as_recent(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    assert window.windowTitle().startswith("Four")
    with pytest.raises(AlreadyOpen):
        Project.open(project)
    action(window, "Close project").trigger()
    assert window.welcome.isVisible()
    Project.open(project).close()
    assert window._recent.entries()[0].path == project


def test_a_project_that_cannot_be_opened_leaves_the_open_one_alone(
    open_window: MakeWindow, project: Path, tmp_path: Path
) -> None:
    window = open_window(project)
    notes = tmp_path / "notes.labeler"
    notes.write_text("dear diary")
    with pytest.raises(NotAProject):
        window.open_project(notes)
    window.try_to_open(notes)
    (said,) = messages(window)
    assert "notes.labeler is not a Labeler project" in said
    assert window.project_path == project
    assert window.page is not None
    assert window.page.isVisible()


def test_importing_adds_to_the_open_project_and_opens_it_again(
    open_window: MakeWindow, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    assert window.desk is not None
    window.desk.judge(Choice.LEFT)
    window.files.import_file(str(write_file(tmp_path / "more.jsonl", GOOD)))
    qtbot.waitUntil(known(window))
    assert window.project_path == project
    counts = window.desk.session.counts
    assert (counts.judged, counts.total) == (1, 5)
    assert messages(window) == []
    assert "imported from more.jsonl: 1 comparisons, 0 judgments" in told(window)


def test_a_failed_import_says_why_and_opens_the_project_again_as_it_was(
    open_window: MakeWindow, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    qtbot.waitUntil(known(window))
    before = project.read_bytes()
    bad = write_file(tmp_path / "bad.jsonl", GOOD, {"prompt": "R?", "responses": []})
    window.files.import_file(str(bad))
    qtbot.waitUntil(known(window))
    (said,) = messages(window)
    assert "bad.jsonl, line 2" in said
    assert "nothing was imported" in said
    assert window.project_path == project
    assert project.read_bytes() == before
    assert not any("imported" in words for words in told(window))


def test_importing_without_a_project_makes_one_where_the_person_says(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(None)
    answer(monkeypatch, "getSaveFileName", str(tmp_path / "fresh"), "")
    window.files.import_file(str(write_file(tmp_path / "more.jsonl", GOOD)))
    qtbot.waitUntil(known(window))
    assert window.project_path == tmp_path / "fresh.labeler"


def test_a_failed_import_into_a_new_project_leaves_the_welcome_page(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(None)
    answer(monkeypatch, "getSaveFileName", str(tmp_path / "fresh.labeler"), "")
    window.files.import_file(str(write_file(tmp_path / "bad.jsonl", {"prompt": "?"})))
    qtbot.waitUntil(lambda: bool(messages(window)))
    assert window.welcome.isVisible()
    assert not (tmp_path / "fresh.labeler").exists()


def test_a_dialog_that_is_cancelled_changes_nothing(
    open_window: MakeWindow, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(project)
    for dialog in ("getOpenFileName", "getSaveFileName"):
        answer(monkeypatch, dialog, "", "")
    for words in ("New project…", "Open…", "Import…", "Export…"):
        action(window, words).trigger()
    assert window.project_path == project
    assert messages(window) == []


def test_exporting_writes_the_form_that_was_chosen(
    open_window: MakeWindow,
    project: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window, file = open_window(project), tmp_path / "out.jsonl"
    assert window.desk is not None
    window.desk.judge(Choice.LEFT)
    trl = next(words for words, form in files.FORMATS.items() if form == "trl")
    answer(monkeypatch, "getSaveFileName", str(file), trl)
    action(window, "Export…").trigger()
    qtbot.waitUntil(file.exists)
    assert '"chosen"' in file.read_text()
    assert window.project_path == project, "the project stays open meanwhile"
    qtbot.waitUntil(lambda: "exported to out.jsonl: 1 preferences" in told(window))


def test_a_project_can_be_closed_while_its_past_is_still_handed_over(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = make_project(tmp_path / "many.labeler", *(pair(f"c{n}") for n in range(80)))
    with Project.open(path) as opened:
        session = Session(opened, "ada")
        for _ in range(79):
            session.judge(Choice.LEFT, rewards_seen=False)
    window = open_window(path)
    window.close_project()
    qtbot.wait(50)  # whatever was still to come would fail here, on a closed file
    assert window.welcome.isVisible()


def test_a_prediction_that_was_made_is_kept_when_the_project_is_closed(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    qtbot.waitUntil(known(window))
    window.desk.judge(Choice.LEFT)
    time.sleep(0.2)  # the worker learns, and the window has not heard of it yet
    window.close_project()
    with Project.open(project, writable=False) as reader:
        assert len(reader.predictions()) == len(reader.standing()) == 1


def test_closing_waits_for_what_is_being_written(
    open_window: MakeWindow, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started, go_on, written = threading.Event(), threading.Event(), threading.Event()

    def slow(*_: object) -> None:
        started.set()
        assert go_on.wait(5)
        written.set()

    window = open_window(project)
    monkeypatch.setattr(files, "export_from", slow)
    answer(monkeypatch, "getSaveFileName", str(project.with_suffix(".jsonl")), "")
    action(window, "Export…").trigger()
    assert started.wait(5)
    threading.Timer(0.1, go_on.set).start()
    window.close()
    assert written.is_set()
    assert not window.isVisible()
    Project.open(project).close()


def test_closing_the_window_during_an_import_keeps_it_closed(
    open_window: MakeWindow, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    window.files.import_file(str(write_file(tmp_path / "more.jsonl", GOOD)))
    window.close()
    qtbot.wait(50)
    assert not window.isVisible()
    with Project.open(project) as reopened:
        assert len(reopened.index()) == 5


@pytest.mark.parametrize(
    ("words", "visibility"),
    [
        ("Show rewards live", Visibility.LIVE),
        ("Show rewards after the choice", Visibility.AFTER),
        ("Never show rewards", Visibility.NEVER),
    ],
)
def test_the_menu_of_rewards_decides_what_is_shown_and_what_is_recorded(
    open_window: MakeWindow, project: Path, qtbot: QtBot, words: str, visibility: Visibility
) -> None:
    window = open_window(project)
    qtbot.waitUntil(known(window))
    assert window.desk is not None
    assert window.page is not None
    action(window, words).trigger()
    live = visibility is Visibility.LIVE
    meaning = window.page.label.findChild(MeaningRow).accessibleName()
    assert ("bonus" in meaning) is live
    assert (window.page.panel.lens.reading.headline != "How a judgment counts") is live
    window.desk.judge(Choice.LEFT)
    with Project.open(project, writable=False) as reader:
        (stored,) = reader.standing()
        assert reader.settings.visibility is visibility
    assert stored.visibility is visibility
    assert stored.rewards_seen is live


def test_a_setting_that_cannot_be_saved_is_said_and_not_shown(
    open_window: MakeWindow, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> None:
        raise NotSaved("not saved: the disk is full")

    window = open_window(project)
    monkeypatch.setattr(Project, "change_settings", full)
    action(window, "Never show rewards").trigger()
    assert any("the disk is full" in said for said in messages(window))
    assert window.page is not None
    assert window.page.visibility is Visibility.LIVE
    assert action(window, "Show rewards live").isChecked()


def test_what_the_menus_say_follows_the_project_that_is_open(
    open_window: MakeWindow, project: Path, tmp_path: Path
) -> None:
    window = open_window(project)
    action(window, "Never show rewards").trigger()
    window.page.panel.hide()
    window.open_project(make_project(tmp_path / "other.labeler", pair("x")))
    assert action(window, "Show rewards live").isChecked()
    assert window.page.panel.isVisible()
    window.open_project(project)
    assert action(window, "Never show rewards").isChecked()


def test_the_learning_panel_folds_away_and_back(open_window: MakeWindow, project: Path) -> None:
    window = open_window(project)
    fold = action(window, "Learning panel")
    for shown in (False, True):
        fold.trigger()
        assert window.page.panel.isVisible() is shown


def test_a_new_theme_reaches_the_open_page_at_once(
    open_window: MakeWindow, project: Path, qtbot: QtBot, qapp: Any
) -> None:
    window = open_window(project)
    qtbot.waitUntil(known(window))
    try:
        for theme in (DARK, LIGHT):
            style.apply(qapp, theme)
            assert current() is theme
            assert window.page.palette().window().color().name() == theme.background
            corner = window.page.label.grab().toImage().pixelColor(2, 2)
            assert corner.name() == theme.background
    finally:
        style.apply(qapp, LIGHT)


def test_a_pair_is_judged_and_taken_back_by_keys_alone(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    assert window.desk is not None
    first = window.desk.pair
    qtbot.keyClick(window.page.label, Qt.Key.Key_1)
    assert window.desk.pair != first
    assert window.desk.session.counts.judged == 1
    qtbot.keyClick(window.page.label, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.pair == first
    assert window.desk.session.counts.judged == 0
