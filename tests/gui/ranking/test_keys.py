"""The keys of a ranking, changed by a person in the real window."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit

from labeler.gui import actions
from labeler.gui.actions import KeyMap, KeyRefused
from labeler.gui.actions.catalogue import every_action
from labeler.gui.actions.ordering import ALONE, BACK, LAST, SAVE, next_id, tie_id
from labeler.gui.hotkeys.dialog import HotkeysDialog
from labeler.gui.keysheet import Caps, KeySheet
from labeler.gui.palette.palette import Palette
from labeler.gui.preferences import Preferences
from labeler.gui.window import MainWindow
from tests.gui.conftest import MakeWindow, action, answer, make_project, told
from tests.gui.ranking.person import board, everything_said, groups, press
from tests.gui.ranking.test_window import by_response, fours, of, stored
from tests.workflow.conftest import pair

__all__ = ["fours"]


@pytest.fixture(autouse=True)
def _first_keys_again() -> Iterator[None]:
    yield
    actions.use(KeyMap(every_action()))


def change(window: MainWindow, name: str, *keys: str) -> HotkeysDialog:
    """Press a key for an action, in the dialog that changes them."""
    dialog = window.helps.hotkeys()
    dialog.choose(name)
    for field, key in zip((dialog._first, dialog._second), keys, strict=False):
        QTest.keySequence(field, key)
    return dialog


def focus_page(window: MainWindow) -> None:
    for dialog in window.findChildren(HotkeysDialog):
        dialog.close()
    window.activateWindow()
    window.page.label.setFocus()


def shown(window: MainWindow, menu: str) -> list[str]:
    """What stands in a menu when it is opened, with what stands in the menus within it."""
    found = action(window, menu).menu()
    found.aboutToShow.emit()
    words = []
    for each in found.actions():
        if each.isVisible() and not each.isSeparator():
            inner = (
                [a.text() for a in each.menu().actions() if a.isVisible()] if each.menu() else []
            )
            words += [each.text().replace("&", ""), *inner]
    return words


def test_a_changed_key_ranks_and_the_first_one_no_longer_does(
    open_window: MakeWindow, fours: Path
) -> None:
    window = open_window(fours)
    page = window.page.label
    for name, key in ((next_id(0), "Q"), (LAST, "Z")):
        change(window, name, key).close()
    change(window, SAVE, "F5", "F6").close()
    focus_page(window)
    wanted = by_response(window, (0, 1), (2,), (3,))
    press(page, "1")
    assert groups(page) == ()
    press(page, "q2z3")
    assert groups(page) == ((0, 1), (2,), (3,))
    press(page, "!")
    assert "0 / 3 judged" in told(window)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F5)
    window.close()
    (judgment,) = stored(fours)
    assert judgment.answer == wanted


def test_changed_keys_come_back_with_the_next_start(open_window: MakeWindow, fours: Path) -> None:
    window = open_window(fours)
    change(window, next_id(2), "W").close()
    window.close()
    actions.use(KeyMap(every_action()))
    again = open_window(fours)
    assert Preferences().values.keys == {next_id(2): ["W"]}
    press(again.page.label, "w3")
    assert groups(again.page.label) == ((2,),)


def test_ranking_keys_travel_in_a_file(
    open_window: MakeWindow, fours: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, file = open_window(fours), tmp_path / "keys.json"
    answer(monkeypatch, "getSaveFileName", str(file), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog = change(window, tie_id(1), "Alt+2")
    dialog._export()
    kept = json.loads(file.read_text())["keys"]
    assert kept[tie_id(1)] == ["Alt+2"]
    assert kept[SAVE] == ["Enter", "Return"]
    dialog._reset_all()
    dialog._import()
    assert dialog.says() == "Imported."
    assert actions.current().own == {tie_id(1): ["Alt+2"]}
    focus_page(window)
    press(window.page.label, "1")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert groups(window.page.label) == ((0, 1),)


def test_a_key_that_a_ranking_needs_is_refused_by_name_and_can_be_taken(
    open_window: MakeWindow, fours: Path
) -> None:
    window = open_window(fours)
    dialog = change(window, LAST, "O")
    own = "One card alone, or all side by side"
    assert dialog.says() == f"O is the key of “{own}” already."
    assert actions.current().keys(LAST) == ("T",)
    dialog._take.click()
    assert (actions.current().keys(LAST), actions.current().keys(ALONE)) == (("O",), ())
    focus_page(window)
    press(window.page.label, "12o")
    assert groups(window.page.label) == ((0, 1),)
    assert board(window.page.label).spread.alone is None


def test_a_key_may_mean_one_thing_of_pairs_and_another_of_rankings_but_not_two_at_once() -> None:
    keymap = KeyMap(every_action())
    keymap.set(next_id(0), ["Q"])
    keymap.set("judge.left_much", ["Q"])
    assert keymap.keys(next_id(0)) == keymap.keys("judge.left_much") == ("Q",)
    for taken in ("G", "Ctrl+Z", "F", "2", "Shift+S"):
        with pytest.raises(KeyRefused, match="is the key of") as refused:
            keymap.set(LAST, [taken])
        assert refused.value.owner is not None


@pytest.mark.parametrize("key", ["Esc", "Tab", "Space", "Up", "Shift+Right", "PgDown"])
def test_what_texts_and_buttons_need_ranks_nothing(key: str) -> None:
    keymap = KeyMap(every_action())
    with pytest.raises(KeyRefused, match="moves around") as refused:
        keymap.take(SAVE, [key])
    assert refused.value.owner is None


def test_what_rankings_take_from_widgets_can_be_changed_among_them_and_only_there() -> None:
    keymap = KeyMap(every_action())
    keymap.take(SAVE, ["Left"])
    keymap.set("rank.left", ["Return"])
    assert (keymap.keys(SAVE), keymap.keys("rank.left")) == (("Left",), ("Return",))
    for key in ("Left", "Return", "Backspace"):
        with pytest.raises(KeyRefused, match="moves around"):
            keymap.set("judge.tie", [key])


def test_cards_buttons_and_hints_show_the_keys_that_are_set(
    open_window: MakeWindow, fours: Path
) -> None:
    window = open_window(fours)
    page = window.page.label
    assert "Enter saves the order" in everything_said(page)
    assert "save the ranking (Enter)" in everything_said(page)
    for name, keys in ((next_id(0), ["Ctrl+Alt+Q"]), (SAVE, ["F5"]), (LAST, ["Z"]), (BACK, [])):
        actions.current().set(name, keys)
    window.helps._keep_keys()
    said = everything_said(page)
    assert "the next place (Ctrl+Alt+Q)" in said
    assert "save the ranking (F5)" in said
    assert "F5 saves the order" in said
    assert "Z ties the last one" in said
    assert "Enter" not in said
    assert board(page).keys.back.accessibleDescription() == ""
    heads = [card.head for card in board(page).spread.cards]
    assert [head.accessibleDescription() for head in heads] == [
        f"key {key}" for key in ("Ctrl+Alt+Q", "2", "3", "4")
    ]
    for card in range(4):
        board(page).put_next(card)
    assert "Complete. F5 saves it." in page._meaning.accessibleName()


def test_the_key_sheet_tells_a_row_of_cards_in_one_line_until_one_of_them_is_changed(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    sheet = window.helps.key_sheet()
    assert "1, …, 8" in caps(sheet)
    actions.current().set(next_id(1), ["W"])
    sheet.close()
    sheet = window.helps.key_sheet()
    rows = [each for each in caps(sheet) if each in ("W", "3, …, 8")]
    assert rows == ["W", "3, …, 8"]
    sheet.close()


def caps(sheet: KeySheet) -> list[str]:
    return [each.accessibleName() for each in sheet.findChildren(Caps)]


def test_key_sheet_columns_stand_below_each_other(open_window: MakeWindow, project: Path) -> None:
    window = open_window(project)
    sheet = window.helps.key_sheet()
    QApplication.processEvents()
    sheets = sheet.findChildren(Caps)
    labels = [label for label in sheet.findChildren(QLabel) if not label.font().bold()]
    for parts in (sheets, labels):
        assert len({part.mapTo(sheet, part.rect().topLeft()).x() for part in parts}) == 2
    assert len(sheets) == len(labels)
    sheet.close()


def test_the_menu_has_the_steps_of_what_is_on_the_screen_and_no_others(
    open_window: MakeWindow, tmp_path: Path
) -> None:
    path = make_project(tmp_path / "mixed.labeler", of(3, "a"), pair("b"))
    window = open_window(path)
    seen = {}
    for _ in range(2):
        assert window.desk.pair is not None
        seen[window.desk.pair.comparison.is_pair] = shown(window, "Judge")
        action(window, "All bad" if len(window.desk.pair.order) > 2 else "Both bad").trigger()
    of_pair, of_ranking = seen[True], seen[False]
    assert "Left much better" in of_pair
    assert "Save the ranking" not in of_pair
    assert "Next place" not in of_pair
    assert "Left much better" not in of_ranking
    at = of_ranking.index("Next place")
    assert of_ranking[at + 1 : at + 5] == [
        "Card A",
        "Card B",
        "Card C",
        "Tie with the place before",
    ]
    assert {"Save the ranking", "Take all steps back", "All good"} <= set(of_ranking)


def test_menu_and_palette_rank(open_window: MakeWindow, fours: Path) -> None:
    window = open_window(fours)
    page = window.page.label
    window.menus.refresh()
    assert not action(window, "Take the last step back").isEnabled()
    action(window, "Card C").trigger()
    assert groups(page) == ((2,),)
    window.menus.refresh()
    assert action(window, "Take the last step back").isEnabled()
    palette = window.helps.palette()
    assert palette.found.count("rank.tie_1") == 1
    assert "rank.next_5" not in palette.found
    assert "judge.left_much" not in palette.found
    QTest.keyClicks(palette.findChild(QLineEdit), "tie card a")
    QTest.keyClick(palette.findChild(QLineEdit), Qt.Key.Key_Return)
    assert groups(page) == ((0, 2),)
    for words in ("Take the last step back", "The card half a place up", "Take all steps back"):
        action(window, words).trigger()
    assert groups(page) == ()
    assert not window.findChildren(Palette) or not window.findChildren(Palette)[-1].isVisible()


def test_every_action_of_a_ranking_names_what_is_there(
    open_window: MakeWindow, fours: Path
) -> None:
    window = open_window(fours)
    for each in every_action():
        if each.id.startswith("rank."):
            assert callable(window.menus._roots.find(each.do)), each.id
            for name in filter(None, (each.enabled, each.there)):
                assert window.menus._roots.find(name) is not None, each.id
