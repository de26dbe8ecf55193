"""Changed settings are those of the next comparison; what is on the screen goes on as it was."""

import sqlite3
from dataclasses import replace
from operator import attrgetter
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.core.answer import Answer
from labeler.core.judgment import Judgment, Purpose, Visibility
from labeler.core.presentation import Choice
from labeler.gui import saving
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from tests.gui.conftest import MakeWindow, action, known, make_project, messages, told
from tests.workflow.conftest import pair

BUSY = "saving: another program is reading the file"


@pytest.fixture
def window(open_window: MakeWindow, project: Path, qtbot: QtBot) -> MainWindow:
    shown = open_window(project)
    qtbot.waitUntil(known(shown))
    return shown


def press(window: MainWindow, keys: str) -> None:
    for key in keys:
        QTest.qWait(100)  # of a bouncing key
        QTest.keyClicks(window.page.label, key)


def stored(path: Path, what: str = "judgments") -> list[Judgment]:
    with Project.open(path, writable=False) as reader:
        return attrgetter(what)(reader)()


def steps(window: MainWindow) -> int:
    """How many steps of a scale can be pressed."""
    beside = Choice.BOTH_GOOD, Choice.BOTH_BAD, Choice.SKIP
    return len(window.page.label._boards.keys.buttons.keys() - {*beside})


def rewards(window: MainWindow) -> bool:
    """Whether rewards of what is on the screen are to be seen."""
    said = [card.strip.accessibleName() for card in window.page.label._spread.cards.values()]
    assert all(said)
    return all("reward" in name and "±" in name for name in said)


def test_what_is_on_the_screen_goes_on_as_it_was_put_there(
    window: MainWindow, project: Path, qtbot: QtBot
) -> None:
    assert rewards(window)
    window.change_settings(scale=3, visibility=Visibility.NEVER, guidelines="# Be kind")
    assert steps(window) == 7
    assert rewards(window)
    assert not any("guidelines" in words for words in told(window))
    assert "In force from the next comparison, and recorded." in told(window)
    press(window, "7")
    assert steps(window) == 3
    qtbot.waitUntil(known(window))
    assert not rewards(window)
    assert "● new guidelines, version 1" in told(window)
    press(window, "3")
    first, second = stored(project)
    assert (first.answer.strength, second.answer.strength) == (3, None)
    assert (first.visibility, second.visibility) == (Visibility.LIVE, Visibility.NEVER)
    assert (first.rewards_seen, second.rewards_seen) == (True, False)
    assert (first.guidelines, second.guidelines) == (None, 1)


def test_menus_and_palette_press_the_scale_of_what_is_on_the_screen(
    window: MainWindow, project: Path
) -> None:
    window.change_settings(scale=3)
    action(window, "Left much better").trigger()
    assert stored(project)[0].answer.strength == 3
    window.menus.refresh()
    action(window, "Left preferred").trigger()
    assert stored(project)[1].answer.strength is None


def test_what_the_model_learns_by_holds_at_once(window: MainWindow) -> None:
    window.change_settings(loss="hinge")
    assert window.page.panel.lens.curve.loss.name == "hinge"


def test_a_judgment_made_blind_stays_blind_when_rewards_are_shown_again(
    window: MainWindow, project: Path, qtbot: QtBot
) -> None:
    window.change_settings(visibility=Visibility.NEVER)
    press(window, "1")
    window.change_settings(visibility=Visibility.LIVE)
    press(window, "1")
    qtbot.waitUntil(lambda: window.desk.record.after is not None)
    told = window.page.label._foot.accessibleName()
    assert "saved" in told
    assert not any(word in told for word in ("bonus", "penalty", "→")), "nor is it shown now"
    assert window.desk.record.hidden
    assert stored(project)[1].visibility is Visibility.NEVER


def test_what_undo_brings_back_comes_under_what_is_in_force(
    window: MainWindow, project: Path
) -> None:
    press(window, "7")
    first = window.desk.session.project.judgments()[0]
    window.change_settings(scale=3, guidelines="# Be kind")
    window.desk.undo()
    assert (window.desk.pair.comparison.id, steps(window)) == (first.comparison, 3)
    assert "● new guidelines, version 1" in told(window)
    window.desk.redo()
    assert replace(stored(project)[1], id=first.id, redoes=None) == first, "as it was made"
    assert steps(window) == 3, "the one after it came anew, too"
    window.desk.undo()
    press(window, "1")
    assert (stored(project)[-1].answer.strength, stored(project)[-1].guidelines) == (None, 1)


def test_rewards_that_were_seen_stay_seen_whatever_is_set_and_undone_meanwhile(
    window: MainWindow, project: Path, qtbot: QtBot
) -> None:
    press(window, "7")
    qtbot.waitUntil(known(window))
    seen = window.desk.pair.comparison.id
    window.change_settings(visibility=Visibility.NEVER)
    window.desk.undo()
    press(window, "7")
    assert (window.desk.pair.comparison.id, window.desk.reveals) == (seen, False)
    press(window, "7")
    said = stored(project, "standing")[-1]
    assert (said.comparison, said.visibility) == (seen, Visibility.NEVER)
    assert said.rewards_seen


def test_after_a_restart_all_is_as_it_is_set(
    window: MainWindow, open_window: MakeWindow, project: Path
) -> None:
    window.change_settings(scale=3, guidelines="# Be kind")
    assert steps(window) == 7
    window.close_project()
    window.open_project(project)
    assert steps(window) == 3
    press(window, "3")
    assert [said.guidelines for said in stored(project)] == [1]


def test_looking_back_has_what_is_in_force_and_leads_back_to_what_was_on_the_screen(
    window: MainWindow, project: Path
) -> None:
    press(window, "7")
    window.change_settings(scale=3, guidelines="# Be kind")
    window.desk.back()
    assert steps(window) == 3
    window.change_settings(scale=5, guidelines="# Be fair")
    assert steps(window) == 3, "on the screen already"
    window.desk.forward()
    assert steps(window) == 7, "neither answered nor another one meanwhile"
    window.desk.back()
    assert steps(window) == 5
    press(window, "1")
    assert steps(window) == 7
    press(window, "1")
    assert steps(window) == 5
    _, changed, second = stored(project)
    assert (changed.answer.strength, changed.guidelines) == (2, 2)
    assert (second.answer.strength, second.guidelines) == (3, None)


def test_what_could_not_be_saved_is_back_as_it_was(
    window: MainWindow, project: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(saving, "PATIENCE", 0.1)
    window.change_settings(scale=3, visibility=Visibility.NEVER)
    reader = sqlite3.connect(project, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM judgment").fetchone()
    judged = window.desk.pair
    press(window, "7")
    assert BUSY in told(window)
    assert steps(window) == 3, "the next one is there already"
    qtbot.waitUntil(lambda: window.page.label._presentation == judged)
    assert (steps(window), rewards(window)) == (7, True)
    reader.close()
    press(window, "7")
    assert stored(project)[0].answer == Answer.prefer(judged.order[1], 3)


def test_what_comes_back_at_once_comes_as_it_is_set(
    open_window: MakeWindow, tmp_path: Path
) -> None:
    path = make_project(tmp_path / "one.labeler", pair("c"))
    with Project.open(path) as opened:
        opened.change_settings(replace(opened.settings, skip_reasons=()))
    window = open_window(path)
    window.change_settings(scale=3, criteria=("helpful",))
    press(window, "S")
    assert window.desk.pair is not None, "skipped, and there is no other"
    assert steps(window) == 3
    assert [row.criterion for row in window.page.asking.panel.rows] == ["helpful"]
    assert window.page.asking.panel.isEnabled()


def test_with_nothing_on_the_screen_all_holds_at_once(
    open_window: MakeWindow, tmp_path: Path
) -> None:
    window = open_window(make_project(tmp_path / "one.labeler", pair("c")))
    press(window, "1")
    assert window.desk.pair is None
    window.change_settings(scale=3, guidelines="# Be kind")
    assert "● new guidelines, version 1" in told(window)
    window.desk.back()
    assert steps(window) == 3


def test_whether_a_check_is_told_is_as_it_was_when_it_was_asked(
    open_window: MakeWindow, tmp_path: Path
) -> None:
    gold = [replace(pair(f"g{n}"), gold=Answer.prefer(0, 2)) for n in range(30)]
    path = make_project(tmp_path / "gold.labeler", *gold)
    with Project.open(path) as opened:
        opened.change_settings(replace(opened.settings, gold_rate=0.5))
    window = open_window(path)
    heard: list[bool] = []
    window.desk.gold_told.connect(heard.append)
    for _ in range(12):
        on = not window.desk.session.project.settings.gold_feedback
        before, asked = len(heard), window.desk.terms.settings.gold_feedback
        window.change_settings(gold_feedback=on)
        window.desk.judge(Choice.LEFT)
        last = [*stored(path, "checks"), *stored(path, "standing")]
        newest = max(last, key=lambda said: said.id)
        assert len(heard) - before == (asked and newest.purpose is Purpose.GOLD)
    assert heard


@pytest.fixture
def reader(window: MainWindow, project: Path) -> sqlite3.Connection:
    made = sqlite3.connect(project, isolation_level=None)
    made.execute("BEGIN")
    made.execute("SELECT count(*) FROM judgment").fetchone()
    yield made
    made.close()


def test_settings_wait_beside_the_window_for_who_reads_the_file(
    window: MainWindow, project: Path, qtbot: QtBot, reader: sqlite3.Connection
) -> None:
    window.change_settings(scale=3)
    assert BUSY in told(window)
    assert window.desk.session.project.settings.scale == 7
    qtbot.wait(3 * saving.AGAIN)
    reader.close()
    qtbot.waitUntil(lambda: "✓ saved" in told(window))
    with Project.open(project, writable=False) as opened:
        assert opened.settings.scale == 3
    press(window, "71")
    assert [said.answer.strength for said in stored(project)] == [3, None]


def test_settings_that_the_file_never_took_are_told_and_not_in_force(
    window: MainWindow,
    qtbot: QtBot,
    reader: sqlite3.Connection,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(saving, "PATIENCE", 0.1)
    action(window, "Never show rewards").trigger()
    qtbot.waitUntil(lambda: bool(messages(window)))
    assert "another program is using the file" in messages(window)[0]
    assert action(window, "Show rewards live").isChecked()
    QApplication.activeModalWidget().close()


def test_the_setup_page_waits_too_and_then_closes(
    window: MainWindow, project: Path, qtbot: QtBot, reader: sqlite3.Connection
) -> None:
    from labeler.gui.setup.dialog import SetupDialog

    window.page.set_up()
    (dialog,) = window.findChildren(SetupDialog)
    dialog.form.inputs["scale"].show_value(3)
    dialog._done.click()
    assert dialog._note.text() == BUSY
    assert not dialog.tabs.isEnabled()
    dialog.reject()
    assert dialog.isVisible(), "what is entered is on its way"
    with qtbot.waitSignal(dialog.accepted):
        reader.close()
    with Project.open(project, writable=False) as opened:
        assert opened.settings.scale == 3


def test_a_window_that_is_closed_meanwhile_takes_the_settings_along(
    window: MainWindow, project: Path, reader: sqlite3.Connection
) -> None:
    window.change_settings(scale=3)
    reader.close()
    window.close()
    with Project.open(project, writable=False) as opened:
        assert opened.settings.scale == 3
