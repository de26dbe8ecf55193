from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from labeler.gui.welcome.entries import day
from labeler.gui.welcome.page import WelcomePage
from labeler.gui.welcome.recent import Recent


@pytest.fixture
def page(qtbot: QtBot) -> WelcomePage:
    made = WelcomePage()
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def projects(tmp_path: Path) -> list[Recent]:
    at = datetime.now(UTC)
    entries = [Recent(tmp_path / f"{name}.labeler", name, at) for name in ("gone", "a", "b")]
    for entry in entries[1:]:
        entry.path.touch()
    return entries


def said(page: WelcomePage) -> list[str]:
    """Collect what the page announces."""
    heard: list[str] = []
    page.new_requested.connect(lambda: heard.append("new"))
    page.sample_requested.connect(lambda: heard.append("sample"))
    page.open_requested.connect(lambda path: heard.append(f"open {path}"))
    page.import_requested.connect(lambda path: heard.append(f"import {path}"))
    return heard


@pytest.mark.parametrize(
    ("letter", "announced"),
    [("N", "new"), ("O", "open "), ("I", "import "), ("S", "sample")],
)
def test_every_way_in_has_a_key(
    page: WelcomePage, qtbot: QtBot, letter: str, announced: str
) -> None:
    heard = said(page)
    page.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is page)
    qtbot.keyClick(page, getattr(Qt.Key, f"Key_{letter}"), Qt.KeyboardModifier.AltModifier)

    qtbot.waitUntil(lambda: heard == [announced])


def test_every_way_in_has_a_button(page: WelcomePage, qtbot: QtBot) -> None:
    heard = said(page)
    for button in page.findChildren(QPushButton):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert sorted(heard) == ["import ", "new", "open ", "sample"]


def test_a_newcomer_presses_return_for_the_sample(page: WelcomePage, qtbot: QtBot) -> None:
    heard = said(page)
    page.setFocus()
    qtbot.keyClick(page.focusProxy(), Qt.Key.Key_Return)

    assert heard == ["sample"]


def test_the_sample_stands_out_only_to_whoever_has_no_project_yet(
    page: WelcomePage, projects: list[Recent]
) -> None:
    (sample,) = [b for b in page.findChildren(QPushButton) if "sample" in b.text()]
    assert sample.isDefault()
    page.set_recent(projects)
    assert not sample.isDefault()
    assert not sample.font().bold()


def test_return_opens_the_newest_project_that_is_there(
    page: WelcomePage, projects: list[Recent], qtbot: QtBot
) -> None:
    heard = said(page)
    page.set_recent(projects)
    page.setFocus()
    qtbot.keyClick(page.focusProxy(), Qt.Key.Key_Return)
    qtbot.keyClick(page.focusProxy(), Qt.Key.Key_Down)
    qtbot.keyClick(page.focusProxy(), Qt.Key.Key_Return)

    assert heard == [f"open {projects[1].path}", f"open {projects[2].path}"]


def test_a_click_opens_a_project_once(
    page: WelcomePage, projects: list[Recent], qtbot: QtBot
) -> None:
    heard = said(page)
    page.set_recent(projects)
    shown = page.findChild(QListWidget)
    place = shown.visualItemRect(shown.item(2)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert heard == [f"open {projects[2].path}"]


def test_a_missing_project_says_so_and_cannot_be_opened(
    page: WelcomePage, projects: list[Recent], qtbot: QtBot
) -> None:
    heard = said(page)
    page.set_recent(projects)
    shown = page.findChild(QListWidget)
    place = shown.visualItemRect(shown.item(0)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert "missing" in shown.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == []


def test_dates_near_by_are_said_in_words() -> None:
    today = datetime.now().astimezone()

    assert day(today) == "today"
    assert day(today - timedelta(days=1)) == "yesterday"
    assert "2020" in day(datetime(2020, 5, 1, 12, tzinfo=UTC))


def test_the_page_can_be_drawn_with_and_without_projects(
    page: WelcomePage, projects: list[Recent]
) -> None:
    empty = page.grab().toImage()
    page.set_recent(projects)

    assert page.grab().toImage() != empty
