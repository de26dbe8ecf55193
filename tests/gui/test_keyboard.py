"""Every dialog and menu by the keyboard alone: letters, Tab, Esc and Return."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QMenu,
    QMenuBar,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from labeler.gui import languages, style
from labeler.gui.importing.dialog import ImportDialog
from labeler.gui.languages import LANGUAGES
from labeler.gui.theme import LIGHT, THEMES
from labeler.gui.window import MainWindow
from tests.gui.conftest import MakeWindow, make_project, write_file
from tests.gui.ranking.test_window import of

GOOD = {"prompt": "Q?", "responses": [{"content": "yes"}, {"content": "no"}]}

Opened = Callable[[str], QDialog]
CLOSED_BY_DEFAULT = ("about", "complaint", "keys")
"""Of these, Return leads back to the work."""


@pytest.fixture
def opened(open_window: MakeWindow, project: Path, tmp_path: Path, qtbot: QtBot) -> Opened:
    """Opens a dialog of a window with a project, by its name."""
    window = open_window(project)

    def open_it(name: str) -> QDialog:
        _OPEN[name](window, tmp_path)
        dialog = next(d for d in window.findChildren(QDialog) if d.isVisible())
        if isinstance(dialog, ImportDialog):
            qtbot.waitUntil(lambda: dialog.is_read)
        dialog.activateWindow()
        qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
        return dialog

    return open_it


def _import(window: MainWindow, folder: Path) -> None:
    window.files.import_file(str(write_file(folder / "good.jsonl", GOOD)))


_OPEN: dict[str, Callable[[MainWindow, Path], object]] = {
    "setup": lambda window, _: window.page.set_up(),  # type: ignore[union-attr]
    "profiles": lambda window, _: window.profiles.ask(),
    "import": _import,
    "keys": lambda window, _: window.helps.key_sheet(),
    "change keys": lambda window, _: window.helps.hotkeys(),
    "about": lambda window, _: window.helps.about(),
    "complaint": lambda window, _: window.complain("It did not work", "Try again."),
    "explorer": lambda window, _: window.explore(),
}
EVERY = pytest.mark.parametrize("name", _OPEN)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language, put on before the window is made; English again afterwards."""
    locale = QLocale()
    languages.put_on(qapp, request.param)
    yield request.param
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def twice(texts: list[str]) -> list[str]:
    """The letters that more than one of the texts would be reached by."""
    letters = Counter(QKeySequence.mnemonic(text).toString() for text in texts)
    return [letter for letter, many in letters.items() if letter and many > 1]


def lettered(dialog: QWidget) -> Iterator[str]:
    """What can be reached by a letter, as far as it is seen."""
    for part in dialog.findChildren(QWidget):
        if not part.isVisible():
            continue
        match part:
            case QAbstractButton():
                yield part.text()
            case QLabel() if part.buddy() is not None:
                yield part.text()
            case QTabBar():
                yield from map(part.tabText, range(part.count()))


@EVERY
@pytest.mark.usefixtures("language")
def test_no_letter_leads_to_two_things_of_a_dialog(opened: Opened, name: str) -> None:
    assert twice(list(lettered(opened(name)))) == []


def menus(of: QMenuBar | QMenu) -> Iterator[list[str]]:
    """The words of each menu, and of those within it."""
    shown = [action for action in of.actions() if action.isVisible() and action.text()]
    yield [action.text() for action in shown]
    for action in shown:
        if isinstance(inner := action.menu(), QMenu):
            yield from menus(inner)


@pytest.mark.parametrize("responses", [0, 2, 3])
@pytest.mark.usefixtures("language")
def test_no_letter_leads_to_two_things_of_a_menu(
    open_window: MakeWindow, tmp_path: Path, responses: int
) -> None:
    on_screen = of(responses, "a") if responses else None
    window = open_window(make_project(tmp_path / "p.labeler", on_screen) if on_screen else None)
    window.menus.refresh()
    every = list(menus(window.menuBar()))
    assert len(every) > 5
    assert [found for texts in every if (found := twice(texts))] == []


@pytest.mark.usefixtures("language")
def test_no_letter_leads_to_two_things_of_the_way_in(open_window: MakeWindow) -> None:
    window = open_window(None)
    bar = next(menus(window.menuBar()))
    assert twice([*lettered(window.welcome), *bar]) == []


@EVERY
def test_escape_leads_out_of_a_dialog(opened: Opened, name: str) -> None:
    dialog = opened(name)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@EVERY
def test_tab_reaches_all_of_a_dialog_and_comes_back(opened: Opened, name: str) -> None:
    dialog = opened(name)
    wanted = {w for w in dialog.findChildren(QWidget) if takes_tab(w)}
    first, seen = QApplication.focusWidget(), set[QWidget]()
    for _ in range(80):
        here = QApplication.focusWidget()
        seen.add(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            break
    else:
        raise AssertionError("Tab never comes back")
    assert {w for w in wanted if not {w, w.focusProxy()} & seen} == set()


def takes_tab(widget: QWidget) -> bool:
    """Whether Tab should stop there."""
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    inner = isinstance(widget.parentWidget(), QAbstractSpinBox)  # the field in it is not another
    return stops and widget.isVisible() and widget.isEnabled() and not inner


@pytest.mark.parametrize("name", CLOSED_BY_DEFAULT)
def test_return_leads_back_where_there_is_nothing_to_choose(opened: Opened, name: str) -> None:
    dialog = opened(name)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("name", "words"),
    [("setup", "OK"), ("profiles", "OK"), ("import", "Import"), ("keys", "Close")],
)
def test_the_button_that_return_presses_is_the_one_that_stands_out(
    opened: Opened, name: str, words: str
) -> None:
    buttons = opened(name).findChildren(QPushButton)
    standing_out = [b.text().replace("&", "") for b in buttons if b.isVisible() and b.isDefault()]
    assert standing_out == [words]


@EVERY
def test_buttons_side_by_side_are_of_one_height(opened: Opened, name: str) -> None:
    heights = {b.height() for b in opened(name).findChildren(QPushButton) if b.isVisible()}
    assert len(heights) == 1


@pytest.fixture(params=THEMES)
def accent(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The accent of each theme, which is worn meanwhile."""
    style.apply(qapp, THEMES[request.param])
    yield THEMES[request.param].accent
    style.apply(qapp, LIGHT)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_list_of_choices_shows_which_one_is_current(
    accent: str, opened: Opened, qtbot: QtBot
) -> None:
    box = opened("explorer").findChildren(QComboBox)[0]
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    here = box.view().visualRect(box.view().currentIndex())
    drawn = box.view().viewport().grab().toImage()
    assert drawn.pixelColor(here.right() - 4, here.center().y()).name() == accent
    box.hidePopup()


def test_keys_in_the_menus_are_read_from_the_left_in_every_language(
    language: str, open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    window.menus.refresh()
    (larger,) = [a for a in window.findChildren(QAction) if a.shortcut().toString() == "Ctrl++"]
    key = larger.text().partition("\t")[2]
    if language == "ar":
        assert key == "\N{LEFT-TO-RIGHT ISOLATE}Ctrl++\N{POP DIRECTIONAL ISOLATE}"
    else:
        assert key == ""
