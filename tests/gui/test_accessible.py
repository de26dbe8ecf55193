"""What a screen reader finds and hears."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from labeler.gui.window import MainWindow
from tests.gui.conftest import MakeWindow, action, known


def inside(found: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield found
    for at in range(found.childCount()):
        child = found.child(at)
        if child is not None and child.isValid():
            yield from inside(child)


def nameless(window: QWidget) -> list[str]:
    """Everything that can have the focus and lacks a name or a role."""
    bad = []
    for part in inside(QAccessible.queryAccessibleInterface(window)):
        state = part.state()
        if not state.focusable or state.invisible:
            continue
        name, role = part.text(QAccessible.Text.Name), part.role()
        if not name.strip() or role is QAccessible.Role.NoRole:
            bad.append(f"{part.object()!r}: {name!r}, {role}")
    return bad


def test_everything_that_can_have_the_focus_has_a_name_and_a_role(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    qtbot.waitUntil(known(window))
    found = list(inside(QAccessible.queryAccessibleInterface(window)))
    assert sum(bool(part.state().focusable) for part in found) > 12
    assert nameless(window) == []


def test_the_windows_around_have_names_as_well(open_window: MakeWindow, tmp_path: Path) -> None:
    window = open_window(None)
    for opened in (window, window.helps.palette(), window.helps.key_sheet()):
        assert nameless(opened) == []
    assert nameless(window.helps.hotkeys()) == []


def test_tab_goes_through_the_whole_window_and_comes_back(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    qtbot.waitUntil(known(window))
    window.page.label.setFocus()
    seen: list[QWidget] = []
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here in seen:
            break
        seen.append(here)
    else:
        raise AssertionError("Tab never comes back")
    names = [widget.accessibleName() for widget in seen]
    order = ["prompt", "left response", "right response", "left much better", "right much better"]
    assert [name for name in names if name in order] == order


@pytest.fixture
def heard(open_window: MakeWindow, project: Path, qtbot: QtBot) -> Iterator[list[str]]:
    window = open_window(project)
    qtbot.waitUntil(known(window))
    said: list[str] = []
    window.announcer.said.connect(said.append)
    QAccessible.setActive(True)
    yield said
    QAccessible.setActive(False)


def of(qapp: QApplication) -> MainWindow:
    return next(w for w in qapp.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())


def test_choice_saving_bonus_next_pair_and_undo_are_announced(
    heard: list[str], qapp: QApplication, qtbot: QtBot
) -> None:
    window = of(qapp)
    QTest.keyClicks(window.page.label, "2")
    assert heard[:2] == ["Pair 2 of 4", "✓ saved   You preferred the left (better)"]
    qtbot.waitUntil(lambda: any("bonus" in words or "penalty" in words for words in heard))
    heard.clear()
    QTest.keySequence(window.page.label, "Ctrl+Z")
    assert heard == ["The last judgment is taken back", "Pair 1 of 4"]


def test_rewards_that_are_never_shown_are_never_spoken(
    heard: list[str], qapp: QApplication, qtbot: QtBot
) -> None:
    window = of(qapp)
    action(window, "Never show rewards").trigger()
    QTest.keyClicks(window.page.label, "2")
    qtbot.waitUntil(lambda: window.desk.record is not None and bool(window.desk.record.after))
    assert not any("bonus" in words or "penalty" in words for words in heard)


def test_what_is_not_saved_is_announced(heard: list[str], qapp: QApplication) -> None:
    of(qapp).desk.saved.emit("the disk is full")
    assert heard == ["not saved: the disk is full"]
