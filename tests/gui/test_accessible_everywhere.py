"""What a screen reader finds on every page, and hears of everything that is done there."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from labeler.core.presentation import Choice
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from tests.gui import bench_projects
from tests.gui.bench.test_window import bench, go
from tests.gui.conftest import MakeWindow, known, make_project
from tests.gui.ranking.test_window import fours
from tests.gui.test_accessible import inside
from tests.workflow.conftest import pair

__all__ = ["fours"]

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
SAID = {
    "criteria": ("clear", "true"),
    "ask_confidence": True,
    "rationale": 10,
    "reasons": ("short", "can't say"),
    "highlights": True,
    "guidelines": "# Judge\nBe kind.",
}


def bad(window: QWidget) -> list[str]:
    """What can have the focus and says too little, and what says anything in HTML."""
    return [
        f"{part.role().name} {part.text(NAME)!r} {part.text(DESCRIPTION)!r}: {part.object()!r}"
        for part in inside(QAccessible.queryAccessibleInterface(window))
        if not part.state().invisible and not is_told(part)
    ]


def is_told(part: QAccessibleInterface) -> bool:
    said = f"{part.text(NAME)} {part.text(DESCRIPTION)}"
    if "<p>" in said or "&#x" in said or "&lt;" in said:
        return False
    widget = part.object()
    if isinstance(widget, QComboBox) and not widget.accessibleDescription().strip():
        return False
    focusable, role = part.state().focusable, part.role()
    if not focusable or role is QAccessible.Role.Cell:
        return True
    return bool(part.text(NAME).strip()) and role is not QAccessible.Role.NoRole


PAINTED = {
    "LossLens": "Chart",
    "RankingLens": "Chart",
    "Plot": "Chart",
    "LossPlot": "Chart",
    "Chart": "Chart",
    "RewardStrip": "Graphic",
    "Rail": "Graphic",
    "Verdict": "StaticText",
    "FiguresTable": "StaticText",
    "MeaningRow": "StaticText",
    "Foot": "StaticText",
    "CardHead": "StaticText",
    "ChipRow": "Grouping",
    "RatingRow": "Grouping",
}
"""What is painted by its class, and what it is told as."""


def painted(window: QWidget, *wanted: str) -> None:
    """Every painted part is told as what it is, by name, and charts and graphics with more."""
    seen = set()
    for part in inside(QAccessible.queryAccessibleInterface(window)):
        kind = type(part.object()).__name__
        if kind not in PAINTED or part.state().invisible:
            continue
        seen.add(kind)
        assert part.role().name == PAINTED[kind], kind
        assert part.text(NAME).strip(), kind
        if part.role() is QAccessible.Role.Chart or kind == "Rail":
            assert part.text(DESCRIPTION).strip(), kind
            assert part.text(DESCRIPTION) != part.text(NAME), kind
    assert seen >= {*wanted}


def test_painted_parts_of_a_pair_are_told_as_what_they_are(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(set_to(project, **SAID))
    qtbot.waitUntil(known(window))
    beside = "RewardStrip", "MeaningRow", "Foot", "ChipRow", "RatingRow"
    painted(window, "LossLens", "Chart", *beside)


def test_painted_parts_of_a_ranking_are_told_as_what_they_are(
    open_window: MakeWindow, fours: Path, qtbot: QtBot
) -> None:
    window = open_window(fours)
    qtbot.waitUntil(known(window))
    painted(window, "RankingLens", "Rail", "CardHead")
    QTest.keyClicks(window.page.label, "31")
    painted(window, "RankingLens", "Rail", "CardHead")


def test_painted_parts_of_the_bench_and_of_what_was_learned_are_told_as_what_they_are(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(bench_projects.make(tmp_path / "judged.labeler", 60))
    QApplication.processEvents()
    painted(window, "Chart")
    assert "Predicted before learning" in window.page.panel._agreement.accessibleDescription()
    opened = bench(window)
    for place in range(opened.names.count()):
        go(opened, place, qtbot)
        painted(opened, *(("Plot",) if place in (0, 1) else ()))


def test_painted_parts_of_the_explorer_are_told_as_what_they_are(open_window: MakeWindow) -> None:
    window = open_window(None)
    window.explorer.show()
    painted(window.explorer, "LossPlot", "Rail", "Verdict", "FiguresTable")
    window.explorer.close()


def set_to(path: Path, **settings: object) -> Path:
    with Project.open(path) as project:
        project.change_settings(replace(project.settings, **settings))
    return path


def open_dialogs(window: MainWindow) -> Iterator[QDialog]:
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            yield dialog
            dialog.done(0)


def test_a_pair_and_all_that_is_asked_beside_it(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(set_to(project, **SAID))
    qtbot.waitUntil(known(window))
    page = window.page
    steps: tuple[Callable[[], object], ...] = (
        lambda: None,
        page.show_guidelines,
        page.show_guidelines,
        page.reader.find_words,
        page.reader.step_back,
        page.toggle_pause,
        page.toggle_pause,
        lambda: page.asking.choose(Choice.LEFT),
        lambda: page.asking.choose(Choice.SKIP),
        page.flagging.flag,
        window.desk.back,
    )
    for step in steps:
        step()
        QApplication.processEvents()
        assert bad(window) == []


def test_setting_up_and_saying_who_judges(open_window: MakeWindow, project: Path) -> None:
    window = open_window(project)
    window.page.set_up()
    window.profiles.ask()
    QApplication.processEvents()
    found = [(dialog.windowTitle(), bad(dialog)) for dialog in open_dialogs(window)]
    assert found == [("Set up Four", []), ("Who judges?", [])]


def test_a_ranking(open_window: MakeWindow, fours: Path, qtbot: QtBot) -> None:
    window = open_window(fours)
    qtbot.waitUntil(known(window))
    assert bad(window) == []
    QTest.keyClicks(window.page.label, "31")
    assert bad(window) == []


def test_every_page_of_the_bench(open_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    opened = bench(open_window(bench_projects.make(tmp_path / "judged.labeler", 40)))
    for place in range(opened.names.count()):
        go(opened, place, qtbot)
        assert (opened.names.currentItem().text(), bad(opened)) == (
            opened.names.item(place).text(),
            [],
        )
    opened._behind = ["c0001"]
    opened._show_behind(0)
    assert bad(opened) == []


def test_the_welcome_page_and_the_explorer(open_window: MakeWindow) -> None:
    window = open_window(None)
    assert bad(window) == []
    window.explorer.show()
    assert bad(window.explorer) == []
    window.explorer.close()


def tab_round(window: MainWindow) -> list[str]:
    """The names of all that Tab leads to, until it is where it began."""
    seen: list[QWidget] = []
    while (here := QApplication.focusWidget()) not in seen:
        assert len(seen) < 80, "Tab never comes back"
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    interfaces = map(QAccessible.queryAccessibleInterface, seen)
    return [found.text(NAME).replace("&", "") for found in interfaces]


def test_tab_reads_a_ranking_from_the_prompt_over_the_cards_to_the_keys(
    open_window: MakeWindow, fours: Path
) -> None:
    window = open_window(fours)
    QTest.keyClicks(window.page.label, "1234")
    names = tab_round(window)
    order = ["prompt", "response A", "response B", "response C", "response D"]
    assert [name for name in names if name in order] == order
    assert names.index("response D") < names.index("save the ranking") < names.index("skip")
    assert all(names)


def test_tab_goes_round_in_every_page_of_the_bench(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(bench_projects.make(tmp_path / "judged.labeler", 40))
    opened = bench(window)
    for place in range(opened.names.count()):
        go(opened, place, qtbot)
        names = tab_round(window)
        assert "Pages of the bench" in names
        assert len(names) > 1
        assert all(names), opened.names.currentItem().text()


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """All that is spoken, wherever it comes from."""
    said: list[str] = []

    real = QtGui.QAccessibleAnnouncementEvent

    def announcement(source: object, words: str) -> object:
        said.append(words)
        return real(source, words)

    monkeypatch.setattr(QtGui, "QAccessibleAnnouncementEvent", announcement)
    QAccessible.setActive(True)
    yield said
    QAccessible.setActive(False)


def test_what_is_said_beside_an_answer_is_spoken(
    open_window: MakeWindow, project: Path, qtbot: QtBot, heard: list[str]
) -> None:
    window = open_window(set_to(project, **SAID))
    qtbot.waitUntil(known(window))
    panel = window.page.asking.panel
    heard.clear()
    QTest.keyClicks(window.page.label, "1")
    assert heard == [panel._missing.text()], "what an answer waits for"
    window.page.asking.drop()
    heard.clear()
    panel.reasons.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Space):
        QTest.keyClick(panel.reasons, key)
    assert heard == [
        "can't say, not chosen",
        "can't say, chosen",
        "can't say, not chosen",
    ]
    heard.clear()
    panel.rows[0].setFocus()
    QTest.keyClick(panel.rows[0], Qt.Key.Key_4)
    assert heard == ["left: 4; right: not rated"]


def test_how_texts_are_shown_is_spoken(
    open_window: MakeWindow, project: Path, heard: list[str]
) -> None:
    window = open_window(project)
    heard.clear()
    QTest.keyClicks(window.page.label, "VVVYY")
    assert heard == [
        "Texts as they were written",
        "Texts with their difference",
        "Texts as Markdown",
        "Both scroll together",
        "Each scrolls by itself",
    ]


def test_flags_and_checks_are_spoken(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot, heard: list[str]
) -> None:
    path = make_project(tmp_path / "p.labeler", *(pair(f"c{n}") for n in range(20)))
    set_to(path, gold_rate=0.5, gold_feedback=True)
    window = open_window(path)
    desk = window.desk
    while not any(words.startswith("That was a check") for words in heard):
        qtbot.waitUntil(known(window))
        desk.judge(Choice.LEFT)
    desk.flag(True)
    window.page.flagging.flag()
    assert heard[-1] == "The flag is taken down."
    desk.undo()
    assert heard[-1] == "The flag is raised."
