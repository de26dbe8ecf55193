"""Somebody presses anything at any time, on a disk that is full now and then."""

import random
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.judgment import Visibility
from labeler.core.moment import now
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from labeler.workflow.session import Session
from tests.gui.conftest import MakeWindow
from tests.workflow.conftest import pair

TABLES = ("judgment", "retraction", "flag", "setting", "prediction")
KEYS = [
    *"1234567",
    *"1234567",
    *"GBSFECNHPVYDQ",
    "Backspace",
    "Backspace",
    "Ctrl+Shift+Z",
    "Ctrl+Z",
]
KEYS += ["Alt+Left", "Alt+Left", "Alt+Right", "Esc", "Esc", "Return", "Tab", "Ctrl+Return", "Space"]
KEYS += [
    "Ctrl+F",
    "Ctrl+K",
    "F1",
    "F9",
    "Ctrl+G",
    "Ctrl+Left",
    "Ctrl+Right",
    "Ctrl++",
    "Up",
    "Down",
]


def project(path: Path, seed: int) -> Path:
    dice = random.Random(seed)
    settings = Settings(
        seed=seed,
        gold_rate=dice.choice((0.0, 0.3)),
        repeat_rate=dice.choice((0.0, 0.3)),
        visibility=dice.choice(list(Visibility)),
        scale=dice.choice((7, 5, 3, 2)),
        criteria=dice.choice(((), ("clear", "true"))),
        rationale=dice.choice((None, 0, 3)),
        reasons=dice.choice(((), ("short", "kind"))),
        highlights=dice.random() < 0.5,
        ask_confidence=dice.random() < 0.5,
        acquisition=dice.choice(("random", "fifo", "information")),
        guidelines=dice.choice(("", "Be fair.")),
    )
    many = [
        Comparison(ComparisonId(f"m{n}"), (Message("user", f"{n}?"),), tuple(map(Response, "abcd")))
        for n in range(6)
    ]
    with Project.create(path, settings) as made:
        made.add(map(Record, [*(pair(f"c{n}") for n in range(20)), *many]), at=now())
    return path


def fill_disk(window: MainWindow, table: str | None) -> None:
    """From now on nothing more goes into that table; None: into each again."""
    database = window.desk.session.project._database
    for each in TABLES:
        database.execute(f"DROP TRIGGER IF EXISTS temp.full_{each}")
    if table:
        database.execute(
            f"CREATE TEMP TRIGGER full_{table} BEFORE INSERT ON {table} "
            "BEGIN SELECT RAISE(ROLLBACK, 'no room'); END"
        )


def press(key: str) -> None:
    target = QApplication.focusWidget() or QApplication.activeWindow()
    if target is None:
        return
    combination = QKeySequence(key)[0]
    QTest.keyPress(target, combination.key(), combination.keyboardModifiers())
    target = QApplication.focusWidget() or QApplication.activeWindow()
    if target is not None:
        QTest.keyRelease(target, combination.key(), combination.keyboardModifiers())


def check(window: MainWindow, before: tuple[set, set]) -> tuple[set, set]:
    desk, page = window.desk, window.page
    session = desk.session
    judged = {each.id: each for each in session.project.judgments()}
    retracted = {each.judgment for each in session.project.retractions()}
    assert judged.keys() >= before[0]
    assert retracted >= before[1]
    assert len(judged.keys() - before[0]) + len(retracted - before[1]) <= 1, "one key, one event"
    assert page.label._presentation == desk.pair
    if desk.again is None:
        assert desk.pair == session.current
    assert set(session._book.standing) == {each.id for each in session.project.standing()}
    assert set(session._book.checks) == {each.id for each in session.project.checks()}
    again = Session(session.project, "ada")
    assert again.counts.judged == session.counts.judged
    return set(judged), retracted


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_pressed_the_screen_shows_what_the_file_says(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot, seed: int
) -> None:
    dice = random.Random(seed)
    window = open_window(project(tmp_path / "p.labeler", seed))
    window.activateWindow()
    known = check(window, (set(), set()))
    for _ in range(150):
        if dice.random() < 0.1:
            fill_disk(window, dice.choice((None, *TABLES)))
        paused = window.desk.session.active.is_paused
        press(dice.choice(KEYS))
        if dice.random() < 0.3:
            qtbot.wait(dice.choice((1, 1, 5, 40)))
        now_known = check(window, known)
        assert not paused or now_known == known, "nothing is done during a pause"
        known = now_known
    fill_disk(window, None)
