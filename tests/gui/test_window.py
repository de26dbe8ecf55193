"""The window: one project at a time, its settings, and what it looks like."""

import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from labeler.core.errors import AlreadyOpen, NotAProject, NotSaved
from labeler.core.judgment import Visibility
from labeler.core.presentation import Choice
from labeler.gui import style
from labeler.gui.judging.meaning import MeaningRow
from labeler.gui.theme import DARK, LIGHT, current
from labeler.storage.project import Project
from labeler.workflow.session import Session
from tests.gui.conftest import MakeWindow, action, known, make_project, messages
from tests.workflow.conftest import pair


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


def test_a_project_whose_rows_cannot_be_read_leaves_the_open_one_alone_and_is_let_go_of(
    open_window: MakeWindow, project: Path, tmp_path: Path
) -> None:
    window = open_window(project)
    desk = window.desk
    odd = make_project(tmp_path / "odd.labeler", pair("c0"))
    with Project.open(odd) as other:
        session = Session(other, "ada")
        session.judge(session.current, Choice.LEFT, rewards_seen=False)
        other._database.execute("UPDATE judgment SET visibility = 'often'")
    window.try_to_open(odd)
    assert window.desk is desk
    assert "'often' is not a valid Visibility" in messages(window)[0]
    Project.open(odd).close()


def test_a_project_can_be_closed_while_its_past_is_still_handed_over(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = make_project(tmp_path / "many.labeler", *(pair(f"c{n}") for n in range(80)))
    with Project.open(path) as opened:
        session = Session(opened, "ada")
        for _ in range(79):
            session.judge(session.current, Choice.LEFT, rewards_seen=False)
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
    window.close_project()
    window.open_project(project)
    qtbot.waitUntil(known(window))
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
    assert not window.page.panel.isVisible(), "folded as the person left it"
    assert not action(window, "Learning panel").isChecked()
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
