"""Details beside a ranking of more than two responses."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from labeler.core.answer import Verdict
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from tests.gui.conftest import MakeWindow, make_project
from tests.gui.details.conftest import asking, focus, judgments, label, panel
from tests.gui.ranking.test_window import of


def press(keys: str) -> None:
    for key in keys:
        QTest.keyClicks(focus(), key)


def open_fours(open_window: MakeWindow, folder: Path, **settings: object) -> MainWindow:
    path = make_project(folder / "fours.labeler", *(of(4, f"c{n}") for n in range(3)))
    with Project.open(path) as project:
        project.change_settings(replace(project.settings, **settings))  # type: ignore[arg-type]
    window = open_window(path)
    window.activateWindow()
    label(window).setFocus()
    return window


def test_a_ranking_is_held_until_every_response_is_rated(
    open_window: MakeWindow, tmp_path: Path
) -> None:
    window = open_fours(open_window, tmp_path, criteria=("helpful",))
    assert window.desk is not None
    shown = window.desk.pair
    assert shown is not None
    press("2143")
    QTest.keyClick(label(window), Qt.Key.Key_Return)
    assert not judgments(window)
    assert asking(window).held is not None
    assert focus() is panel(window).rows[0]
    press("5432")
    QTest.keyClick(focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (judgment,) = judgments(window)
    assert judgment.answer.verdict is Verdict.RANK
    given = judgment.details.ratings["helpful"]
    assert [given[index] for index in shown.order] == [5, 4, 3, 2]


def test_an_earlier_ranking_comes_back_with_its_details(
    open_window: MakeWindow, tmp_path: Path
) -> None:
    window = open_fours(open_window, tmp_path, reasons=("clear", "short"))
    panel(window).reasons.toggle(1)
    label(window).setFocus()
    press("2143")
    QTest.keyClick(label(window), Qt.Key.Key_Return)
    assert len(judgments(window)) == 1
    QTest.keySequence(label(window), "Alt+Left")
    assert panel(window).said.details.reasons == ("short",)
    assert window.page is not None
    assert "you ranked the responses" in window.page.looking.band.words
