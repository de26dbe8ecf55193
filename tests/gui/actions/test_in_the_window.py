"""That menus, keys and page follow the catalogue, and that typing is never taken for a key."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from labeler.core.presentation import SCALE, Choice, scale_of
from labeler.core.settings import SCALES
from labeler.gui import actions
from labeler.gui.actions import KeyMap, Scope
from labeler.gui.actions.catalogue import RANKING, every_action, judge_id
from labeler.gui.text.pane import ReadingPane
from labeler.storage.project import Project
from tests.gui.conftest import MakeWindow, action, known


@pytest.fixture(autouse=True)
def _first_keys_again() -> object:
    yield
    actions.use(KeyMap(every_action()))


def test_every_action_that_works_stands_in_a_menu_with_its_keys(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    for told in window.menus.told():
        if told.scope is not Scope.FIXED:
            _, made = window.menus._made[told.id]
            menus = [menu.title() for menu in made.associatedObjects() if hasattr(menu, "title")]
            assert (told.submenu or told.group) in menus
            keys = tuple(key.toString() for key in made.shortcuts())
            assert keys == actions.current().keys(told.id)
    words = [found.text() for found in action(window, "Judge").menu().actions()]
    assert words[:7] == [str(choice).capitalize() for choice in SCALE]


@pytest.mark.parametrize("steps", SCALES)
def test_menu_palette_and_key_sheet_tell_the_scale_of_the_project(
    open_window: MakeWindow, project: Path, qtbot: QtBot, steps: int
) -> None:
    with Project.open(project) as opened:
        opened.change_settings(replace(opened.settings, scale=steps))
    window = open_window(project)
    menu = action(window, "Judge").menu()
    menu.aboutToShow.emit()
    shown = [each for each in menu.actions() if each.isVisible()]
    scale = [str(choice).capitalize() for choice in scale_of(steps)]
    assert [each.text() for each in shown[: steps + 1]] == [*scale, ""]
    keys = [each.shortcut().toString() for each in shown[:steps]]
    assert keys == [str(number + 1) for number in range(steps)]
    qtbot.waitUntil(known(window))
    on_scale = "judge.left", "judge.right", "judge.tie"
    for told in (window.menus.told(), [each for each, _ in window.menus.offered()]):
        words = [each.words for each in told if each.id.startswith(on_scale)]
        assert words == scale
    shown[0].trigger()
    (judgment,) = window.desk.session.project.standing()
    presented = window.desk.session.present(
        window.desk.session.project.comparison(judgment.comparison)
    )
    assert judgment.answer == presented.answer(scale_of(steps)[0])


def test_whatever_an_action_names_is_there(open_window: MakeWindow, project: Path) -> None:
    window = open_window(project)
    for each in every_action():
        if each.scope is not Scope.FIXED and each.mode != RANKING:
            assert callable(window.menus._roots.find(each.do)), each.id
        for name in filter(None, (each.state, each.enabled, each.told, each.there)):
            window.menus._roots.find(name)


def test_without_a_project_all_that_needs_none_is_told_already(open_window: MakeWindow) -> None:
    window = open_window(None)
    assert [told.id for told in window.menus.told()] == [each.id for each in every_action()]


def test_a_choice_can_be_made_and_undone_from_the_menu(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    qtbot.waitUntil(known(window))
    undo, redo = action(window, "Undo the last judgment"), action(window, "Redo")

    def can() -> tuple[bool, bool]:
        window.menus.refresh()
        return undo.isEnabled(), redo.isEnabled()

    assert can() == (False, False)
    action(window, "Tie").trigger()
    assert window.desk.session.counts.judged == 1
    assert can() == (True, False)
    undo.trigger()
    assert window.desk.session.counts.judged == 0
    assert can() == (False, True)
    redo.trigger()
    assert window.desk.session.counts.judged == 1
    assert can() == (True, False)


def test_redo_by_its_key_needs_no_menu_to_have_been_opened(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    window.menus.refresh()  # greyed by now
    for keys, judged in (
        ("4", 1),
        ("Ctrl+Z", 0),
        ("Ctrl+Shift+Z", 1),
        ("Ctrl+Z", 0),
        ("Ctrl+Y", 1),
    ):
        QTest.keySequence(window.page.label, keys)
        assert window.desk.session.counts.judged == judged


def test_keys_of_the_users_own_judge_and_stand_on_the_buttons(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    name = judge_id(Choice.LEFT_MUCH)
    actions.current().set(name, ["Q"])
    window.helps._keep_keys()
    page = window.page.label
    QTest.keyClicks(page, "1")
    assert window.desk.session.counts.judged == 0
    QTest.keyClicks(page, "q")
    assert window.desk.session.counts.judged == 1
    button = page._keys.buttons[Choice.LEFT_MUCH]
    assert button.accessibleDescription() == "key Q"
    assert "(Q)" in button.toolTip()
    assert window.preferences.values.keys == {name: ["Q"]}


@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit, QPlainTextEdit])
def test_while_a_note_is_written_no_single_key_fires_and_esc_leads_back(
    open_window: MakeWindow, project: Path, kind: type[QWidget]
) -> None:
    window = open_window(project)
    note = kind(window.page.label)
    note.show()
    note.setFocus()
    letters = "1234567gbs vfpncS"
    fired = []
    for told, made in window.menus._made.values():
        if told.scope in (Scope.PAGE, Scope.OWN):
            made.triggered.connect(lambda *_, name=told.id: fired.append(name))
    QTest.keyClicks(note, letters)
    text = note.text() if isinstance(note, QLineEdit) else note.toPlainText()
    assert text == letters
    assert fired == []
    assert window.desk.session.counts.judged == 0
    QTest.keyClick(note, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.page.label
    QTest.keyClicks(QApplication.focusWidget(), "4")
    assert window.desk.session.counts.judged == 1


def test_a_registered_action_of_the_page_works_by_its_key_all_over_the_page(
    open_window: MakeWindow, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from labeler.gui.project_page import ProjectPage

    done: list[str] = []
    monkeypatch.setattr(ProjectPage, "toggle_pause", lambda _: done.append("pause"), raising=False)
    window = open_window(project)
    for inside in (window.page.label, *window.page.label.findChildren(ReadingPane)[:2]):
        inside.setFocus()
        QTest.keyClicks(inside, "p")
    assert done == ["pause"] * 3


def test_notes_name_the_keys_that_are_in_use(open_window: MakeWindow, project: Path) -> None:
    window = open_window(project)
    assert window.page is not None
    actions.current().set("help.keys", ["F2"])
    window.page.apply_keys()
    assert "F2 shows all keys." in window.page.label._foot.accessibleName()
