"""The palette under real keys."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from labeler.core.judgment import Visibility
from labeler.gui import languages
from labeler.gui.palette.palette import Palette
from labeler.gui.palette.rows import HEIGHT
from labeler.gui.window import MainWindow
from labeler.gui.words import tr
from tests.gui.conftest import MakeWindow


def opened(window: MainWindow, qtbot: QtBot) -> tuple[Palette, QLineEdit]:
    QTest.keySequence(QApplication.focusWidget() or window, "Ctrl+K")
    palette = window.findChildren(Palette)[-1]
    assert palette.isVisible()
    return palette, palette.findChild(QLineEdit)


def test_a_few_letters_and_return_do_it(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    palette, line = opened(window, qtbot)
    assert "judge.tie" in palette.found
    QTest.keyClicks(line, "nev rew")
    assert palette.found[0] == "visibility.never"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.page.settings.visibility is Visibility.NEVER
    assert not palette.isVisible()


def test_arrows_choose_and_go_round(open_window: MakeWindow, project: Path, qtbot: QtBot) -> None:
    window = open_window(project)
    palette, line = opened(window, qtbot)
    QTest.keyClicks(line, "show rewards")
    assert palette.found[:2] == ["visibility.live", "visibility.after"]
    QTest.keyClick(line, Qt.Key.Key_Up)
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert window.page.settings.visibility is Visibility.AFTER


def test_esc_closes_and_leads_back_to_the_page(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    before = QApplication.focusWidget()
    palette, line = opened(window, qtbot)
    QTest.keyClicks(line, "tie")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is before
    assert window.desk.session.counts.judged == 0


def test_letters_that_find_nothing_say_so_and_do_nothing(
    open_window: MakeWindow, qtbot: QtBot
) -> None:
    window = open_window(None)
    palette, line = opened(window, qtbot)
    assert "judge.tie" not in palette.found, "there is no pair"
    QTest.keyClicks(line, "zzzz")
    assert palette.found == []
    assert palette._nothing.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.close()


def test_a_language_is_found_by_its_name_in_the_language_of_the_window(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    palette, line = opened(open_window(project), qtbot)
    for typed, wanted in (("arab", "language.ar"), ("german", "language.de")):
        line.clear()
        QTest.keyClicks(line, typed)
        assert palette.found[0] == wanted
    palette.close()


def test_letters_strewn_over_a_long_explanation_find_nothing(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    palette, line = opened(open_window(project), qtbot)
    QTest.keyClicks(line, "dark")
    assert palette.found == ["theme.dark"]
    palette.close()


def test_the_same_key_again_opens_no_second_one_and_esc_leads_back_all_the_same(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    before = QApplication.focusWidget()
    palette, _ = opened(window, qtbot)
    again, line = opened(window, qtbot)
    assert again is palette
    qtbot.wait(10)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is before


def test_esc_leads_nowhere_where_what_had_the_focus_is_gone(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    gone = QLineEdit(window)
    gone.show()
    gone.setFocus()
    palette = window.helps.palette()
    gone.deleteLater()
    qtbot.wait(10)
    QTest.keyClick(palette.findChild(QLineEdit), Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_it_is_as_tall_as_what_it_found(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    palette, line = opened(window, qtbot)
    all_of_them = palette.height()
    heights = []
    for letters in ("about labeler", "zzzz"):
        line.setText(letters)
        heights.append(palette.height())
        many = len(palette.found)
        assert palette._list.height() == many * HEIGHT or not many
    few, none = heights
    assert all_of_them - few == (10 - 1) * HEIGHT
    assert 0 < none < few + HEIGHT
    line.clear()
    assert palette.height() == all_of_them
    palette.close()


def test_in_another_language_an_action_is_found_by_its_english_name_too(
    open_window: MakeWindow, project: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    locale = QLocale()
    languages.put_on(qapp, "de")
    try:
        palette, line = opened(open_window(project), qtbot)
        QTest.keyClicks(line, "never show")
        assert palette.found[0] == "visibility.never"
        assert tr("Close") == "Schließen", "the window is told in German"
        QTest.keyClick(line, Qt.Key.Key_Escape)
    finally:
        languages.put_on(qapp, "en")
        QLocale.setDefault(locale)
