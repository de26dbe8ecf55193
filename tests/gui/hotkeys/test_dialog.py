"""The dialog that changes keys, under real keys."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from labeler.gui import actions
from labeler.gui.actions import KeyMap
from labeler.gui.actions.catalogue import every_action
from labeler.gui.hotkeys.dialog import HotkeysDialog
from labeler.gui.preferences import Preferences
from labeler.gui.window import MainWindow
from tests.gui.conftest import MakeWindow, action, answer


@pytest.fixture
def window(open_window: MakeWindow, project: Path) -> Iterator[MainWindow]:
    yield open_window(project)
    actions.use(KeyMap(every_action()))


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> HotkeysDialog:
    shown = window.helps.hotkeys()
    qtbot.waitExposed(shown)
    return shown


def test_a_key_that_is_pressed_works_at_once_and_is_kept(
    window: MainWindow, dialog: HotkeysDialog
) -> None:
    dialog.choose("file.export")
    QTest.keySequence(dialog._first, "Ctrl+Alt+E")
    assert dialog.says() == "Changed."
    assert action(window, "Export…").shortcut().toString() == "Ctrl+Alt+E"
    assert Preferences().values.keys == {"file.export": ["Ctrl+Alt+E"]}


def test_a_key_of_another_action_says_whose_and_can_be_taken(
    window: MainWindow, dialog: HotkeysDialog
) -> None:
    dialog.choose("file.export")
    QTest.keySequence(dialog._first, "Ctrl+L")
    assert dialog.says() == "Ctrl+L is the key of “Loss explorer” already."
    assert actions.current().keys("file.export") == ("Ctrl+E",)
    assert dialog._take.isVisible()
    dialog._take.click()
    assert actions.current().keys("file.export") == ("Ctrl+L",)
    assert action(window, "Loss explorer…").shortcuts() == []


def test_resetting_gives_one_or_all_their_first_keys(dialog: HotkeysDialog) -> None:
    for name, key in (("file.export", "Ctrl+Alt+E"), ("file.import", "Ctrl+Alt+I")):
        dialog.choose(name)
        QTest.keySequence(dialog._first, key)
    dialog._reset.click()
    assert actions.current().own == {"file.export": ["Ctrl+Alt+E"]}
    dialog._reset_all()
    assert actions.current().own == {}


def test_keys_travel_in_a_file(
    dialog: HotkeysDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "keys.json"
    answer(monkeypatch, "getSaveFileName", str(file), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog.choose("judge.tie")
    QTest.keyClicks(dialog._first, "t")
    dialog._export()
    assert json.loads(file.read_text())["keys"]["judge.tie"] == ["T"]
    dialog._reset_all()
    dialog._import()
    assert actions.current().keys("judge.tie") == ("T",)


def test_a_file_that_holds_no_keys_changes_nothing(
    dialog: HotkeysDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "keys.json"
    file.write_bytes(b"\xff\xfe{")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog._import()
    assert dialog.says().startswith("Nothing was changed: ")
    assert actions.current().own == {}


def test_esc_leads_out_of_a_field_that_takes_keys(dialog: HotkeysDialog) -> None:
    dialog.choose("file.export")
    dialog._first.setFocus()
    QTest.keyClick(dialog._first, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert actions.current().own == {}


@pytest.mark.parametrize(
    ("name", "key", "says"),
    [
        ("rank.up", Qt.Key.Key_Backspace, "Backspace is the key of “Take the last step back”"),
        ("rank.up", Qt.Key.Key_Right, "Right is the key of “To the next card” already."),
        ("judge.tie", Qt.Key.Key_Return, "Return moves around in texts and buttons"),
        ("rank.up", Qt.Key.Key_Up, "Up moves around in texts and buttons"),
    ],
)
def test_a_key_that_moves_around_is_heard_and_answered(
    dialog: HotkeysDialog, name: str, key: Qt.Key, says: str
) -> None:
    dialog.choose(name)
    before = actions.current().keys(name)
    QTest.keyClick(dialog._first, key)
    assert dialog.says().startswith(says)
    assert dialog.isVisible()
    assert actions.current().keys(name) == before
