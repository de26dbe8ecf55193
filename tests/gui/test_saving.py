"""A key never waits for another program that reads the project's file."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from labeler.core.errors import LabelerError
from labeler.core.judgment import Judgment
from labeler.gui import saving
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from tests.gui.conftest import MakeWindow, known, told

BUSY = "not saved: another program is using the file; close it and try again"
ON_ITS_WAY = "the last answer is still being saved; try again in a moment"


class Reader:
    """Another program in the middle of reading a file, which no commit gets by."""

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path, isolation_level=None)
        self._database.execute("BEGIN")
        self._database.execute("SELECT count(*) FROM judgment").fetchone()

    def stop(self) -> None:
        self._database.close()


@pytest.fixture
def reader(project: Path, open_window: MakeWindow) -> Iterator[Reader]:
    made = Reader(project)
    yield made
    made.stop()


@pytest.fixture
def window(open_window: MakeWindow, project: Path, qtbot: QtBot) -> MainWindow:
    shown = open_window(project)
    qtbot.waitUntil(known(shown))
    return shown


def press(window: MainWindow, keys: str) -> None:
    QTest.keyClicks(window.page.label, keys)


def stored(path: Path) -> list[Judgment]:
    with Project.open(path, writable=False) as opened:
        return opened.standing()


def test_an_answer_is_saved_as_soon_as_the_reader_is_done(
    window: MainWindow, project: Path, reader: Reader, qtbot: QtBot
) -> None:
    judged, following = window.desk.session.upcoming(2)
    press(window, "2")
    assert window.page.label._presentation == following, "one can read on"
    assert "saving: another program is reading the file" in told(window)
    assert "✓ saved" not in told(window)
    assert window.desk.session.current == judged
    qtbot.wait(5 * saving.AGAIN)
    reader.stop()
    qtbot.waitUntil(lambda: "✓ saved" in told(window))
    (said,) = stored(project)
    assert (said.comparison, said.answer.preferred) == (judged.comparison.id, judged.order[0])
    assert window.desk.pair == following
    qtbot.waitUntil(known(window))


def test_what_took_long_to_make_is_kept_after_the_answer_that_waits(
    window: MainWindow, project: Path, reader: Reader, qtbot: QtBot
) -> None:
    press(window, "2")
    kept: list[int] = []
    refused: list[LabelerError] = []

    def keep() -> int:
        return len(stored(project))

    window.desk.committing.write_when_free(keep, kept.append, refused.append)
    qtbot.wait(3 * saving.AGAIN)
    assert not kept
    reader.stop()
    qtbot.waitUntil(lambda: bool(kept))
    assert (kept, refused) == ([1], [])


def test_nothing_else_is_done_meanwhile_and_that_is_told(
    window: MainWindow, project: Path, reader: Reader, qtbot: QtBot
) -> None:
    press(window, "2")
    for does in ("1", "G"):
        press(window, does)
        assert ON_ITS_WAY in told(window)
    for command in (window.desk.undo, window.desk.redo, window.desk.back):
        command()
    window.desk.flag(True)
    refused: list[LabelerError] = []
    settings = replace(window.desk.session.project.settings, scale=3)
    window.desk.change_settings(settings, failed=refused.append)
    assert [str(error) for error in refused] == [ON_ITS_WAY]
    reader.stop()
    qtbot.waitUntil(lambda: "✓ saved" in told(window))
    assert [said.answer.strength for said in stored(project)] == [2]
    qtbot.wait(100)  # of a bouncing key
    press(window, "1")
    assert len(stored(project)) == 2


def test_the_rewards_of_the_pair_before_are_not_shown_with_the_next_one(
    window: MainWindow, reader: Reader, qtbot: QtBot
) -> None:
    outlook, shown = window.desk.outlook, []
    press(window, "2")
    window.desk.outlook_changed.connect(shown.append)
    window.desk._screen.score(outlook)
    assert shown == []
    reader.stop()
    qtbot.waitUntil(lambda: "✓ saved" in told(window))


def test_where_the_reader_stays_the_pair_comes_back_with_the_reason(
    window: MainWindow, reader: Reader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "PATIENCE", 0.1)
    judged = window.desk.pair
    press(window, "2")
    qtbot.waitUntil(lambda: BUSY in told(window))
    assert window.page.label._presentation == judged == window.desk.pair
    reader.stop()
    qtbot.wait(100)  # of a bouncing key
    press(window, "2")
    assert "✓ saved" in told(window)
    assert window.desk.pair != judged


def test_an_undo_waits_beside_the_window_too(
    window: MainWindow, project: Path, qtbot: QtBot
) -> None:
    judged = window.desk.pair
    press(window, "2")
    qtbot.waitUntil(lambda: window.desk.record.after is not None)
    reader = Reader(project)
    window.desk.undo()
    assert window.desk.pair != judged
    reader.stop()
    qtbot.waitUntil(lambda: window.desk.pair == judged)
    assert stored(project) == []


def test_an_answer_that_waits_is_saved_when_the_window_closes(
    window: MainWindow, project: Path, reader: Reader
) -> None:
    press(window, "2")
    reader.stop()
    window.close()
    assert len(stored(project)) == 1


def test_a_flag_that_is_not_saved_at_once_is_told(window: MainWindow, reader: Reader) -> None:
    window.desk.flag(True)
    assert BUSY in told(window)
    assert window.desk.session.flags.of(window.desk.pair.comparison.id) is None
