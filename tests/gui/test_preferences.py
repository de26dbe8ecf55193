"""What is remembered from one start to the next."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.gui import style
from labeler.gui.places import found_again
from labeler.gui.preferences import Preferences
from labeler.gui.theme import HIGH_CONTRAST, LIGHT, current
from tests.gui.conftest import MakeWindow, action, messages

SCREEN, SECOND = QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 1000)


def test_what_was_saved_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "preferences.json"
    one = Preferences(file)
    one.values.theme, one.values.zoom, one.values.keys = "dark", 1.25, {"judge.tie": ["T"]}
    one.save()
    assert Preferences(file).values == one.values
    assert Preferences(file).problem == ""


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "7", '{"theme": "pink"}', '{"zoom": true}', '{"place": [1, 2]}', "\0"]
)
def test_a_broken_file_is_named_and_kept_aside_and_the_defaults_stand_in(
    tmp_path: Path, text: str
) -> None:
    file = tmp_path / "preferences.json"
    file.write_text(text)
    broken = Preferences(file)
    assert str(file) in broken.problem
    assert broken.values == Preferences(tmp_path / "none.json").values
    broken.save()
    assert Preferences(file).problem == ""
    assert (tmp_path / "preferences.broken.json").read_text() == text


def test_what_a_later_version_wrote_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "preferences.json"
    file.write_text('{"theme": "dark", "sound": "on"}')
    known = Preferences(file)
    known.save()
    assert json.loads(file.read_text())["sound"] == "on"
    assert known.problem == ""


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    Preferences(tmp_path / "file" / "preferences.json").save()


def test_a_broken_file_is_told_in_the_window_and_the_window_opens(
    open_window: MakeWindow, project: Path, tmp_path: Path
) -> None:
    file = tmp_path / "config" / "labeler" / "preferences.json"
    file.parent.mkdir(parents=True)
    file.write_text("{")
    window = open_window(project)
    (said,) = messages(window)
    assert str(file) in said


def test_a_window_comes_back_as_it_was_left(
    open_window: MakeWindow, project: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    window = open_window(project)
    action(window, "Learning panel").trigger()
    try:
        action(window, "High contrast").trigger()
        assert current() is HIGH_CONTRAST
        window.close()
        again = open_window(project)
        assert again.page.panel.isHidden()
        assert action(again, "High contrast").isChecked()
        assert again.preferences.values.theme == "high contrast"
    finally:
        style.apply(qapp, LIGHT)


def test_a_window_finds_its_place_again(open_window: MakeWindow) -> None:
    window = open_window(None)
    window.setGeometry(40, 60, 700, 690)
    left = window.geometry()
    window.close()
    again = open_window(None)
    again.likes.take_place()
    assert again.geometry() == left


def test_the_panel_comes_back_as_wide_as_it_was(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    window.resize(1400, 800)
    window.page._splitter.setSizes([1000, 395])
    width = window.page.panel_width
    assert width > 380
    action(window, "Learning panel").trigger()
    assert window.page.panel_width == width
    window.close()
    again = open_window(project)
    again.resize(1400, 800)
    action(again, "Learning panel").trigger()
    qtbot.waitUntil(lambda: abs(again.page.panel.width() - width) <= 2)


def test_texts_are_as_large_as_they_were(open_window: MakeWindow, project: Path) -> None:
    window = open_window(project)
    window.page.label.reader.zoom(1)
    larger = window.page.label.reading.zoom
    assert larger > 100
    window.close()
    assert open_window(project).page.label.reading.zoom == larger


def test_a_language_is_said_to_come_with_the_next_start(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    action(window, "Deutsch").trigger()
    (said,) = messages(window)
    assert "next start" in said
    assert Preferences().values.language == "de"


@pytest.mark.parametrize(
    ("place", "found"),
    [
        (QRect(10, 30, 1200, 800), QRect(10, 30, 1200, 800)),
        (QRect(1950, 30, 1200, 800), QRect(1950, 30, 1200, 800)),
    ],
)
def test_a_window_that_can_be_grasped_stays_where_it_was(place: QRect, found: QRect) -> None:
    assert found_again(place, [SCREEN, SECOND]) == found


@pytest.mark.parametrize(
    "place",
    [
        QRect(1950, 30, 1200, 800),  # of a screen that is gone
        QRect(-5000, -5000, 1200, 800),
        QRect(100, -300, 1200, 800),  # its title above the screen
        QRect(100, 1030, 1200, 800),
        QRect(0, 0, 5000, 4000),
    ],
)
def test_a_window_that_is_lost_is_put_where_it_can_be_seen(place: QRect) -> None:
    found = found_again(place, [SCREEN])
    assert SCREEN.contains(found)
    assert found.size() == place.size().boundedTo(SCREEN.size() - QSize(0, 48))


def test_the_size_of_texts_comes_back_at_the_next_start(
    open_window: MakeWindow, project: Path
) -> None:
    first = open_window(project)
    assert first.page is not None
    first.page.label.reader.zoom(1)
    first.close()
    again = open_window(project)
    assert again.page is not None
    assert again.page.label.reading.zoom == 115
