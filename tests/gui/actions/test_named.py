"""Wherever a sentence names a key, it is the one that is set."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from labeler.core.presentation import Choice
from labeler.gui import actions
from labeler.gui.actions import KeyMap
from labeler.gui.actions.catalogue import COMMIT, every_action, judge_id
from labeler.gui.details.sheet import NoteSheet, PickSheet, Sheet
from labeler.gui.guidelines.editor import GuidelinesEditor
from labeler.gui.window import MainWindow
from tests.gui.conftest import MakeWindow
from tests.gui.details.conftest import OpenAsking, asking, focus, judgments, open_asking, panel

__all__ = ["open_asking"]


@pytest.fixture(autouse=True)
def _first_keys_again() -> Iterator[None]:
    yield
    actions.use(KeyMap(every_action()))


def give(window: MainWindow, **keys: str) -> None:
    """Set keys as the dialog does; `judge_skip="X"` for `judge.skip`, empty for none."""
    for name, key in keys.items():
        actions.current().set(name.replace("_", ".", 1), [key] if key else [])
    window.helps._keep_keys()


def said(widget: QWidget) -> str:
    """All that stands in it, and what it tells besides."""
    tips = [part.toolTip() for part in widget.findChildren(QWidget)]
    return "\n".join([*tips, *(label.text() for label in widget.findChildren(QLabel))])


def test_the_sheet_of_skipping_names_its_key_and_that_key_once_more_picks_none(
    open_asking: OpenAsking,
) -> None:
    window = open_asking(skip_reasons=("odd",))
    give(window, judge_skip="X", judge_drop="")
    QTest.keyClicks(focus(), "x")
    (sheet,) = window.findChildren(PickSheet)
    assert "X again or Enter: without a reason." in said(sheet)
    QTest.keyClicks(focus(), "s")
    assert judgments(window) == []
    QTest.keyClicks(focus(), "x")
    assert judgments(window)[-1].details.skip_reason == ""
    asking(window).skip_for_good()
    assert "Enter: without a reason. Esc: not at all." in said(sheet)
    assert "again" not in said(sheet)
    sheet.close_sheet()


def test_the_sheet_of_flagging_names_the_flags_key(open_asking: OpenAsking) -> None:
    window = open_asking()
    give(window, details_flag="Ctrl+Alt+F")
    window.page.flagging.flag()
    (sheet,) = window.findChildren(NoteSheet)
    assert "Ctrl+Alt+F takes the flag down again." in said(sheet)
    sheet.close_sheet()


def test_the_key_that_takes_an_answer_that_waits_works_from_every_field(
    open_asking: OpenAsking,
) -> None:
    window = open_asking(criteria=("clear",), ask_confidence=True, rationale=2)
    fields = (panel(window).rows[0], panel(window).confidence, panel(window).rationale)
    keys = ("Ctrl+Return", "Ctrl+Enter", "Ctrl+Alt+K")
    for judged, (field, key) in enumerate(zip(fields, keys, strict=True), start=1):
        if key not in actions.current().keys(COMMIT):
            give(window, details_commit=key)
        QTest.keyClicks(window.page.label, "2")
        assert asking(window).waits
        QTest.keyClicks(fields[0], "34")
        QTest.keyClicks(fields[1], "2")
        fields[2].setPlainText("so")
        field.setFocus()
        QTest.keySequence(field, key)
        assert len(judgments(window)) == judged


def test_what_is_missing_names_the_key_that_is_set(open_asking: OpenAsking) -> None:
    window = open_asking(rationale=2)
    give(window, details_commit="Ctrl+Alt+K")
    QTest.keyClicks(window.page.label, "2")
    QTest.keyClicks(focus(), "so")
    assert panel(window)._missing.text() == "All there: press the key again, or Ctrl+Alt+K."
    QTest.keyClick(focus(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | ALT)
    assert len(judgments(window)) == 1


ALT = Qt.KeyboardModifier.AltModifier


def test_the_answer_that_waits_can_be_taken_from_the_menu(open_asking: OpenAsking) -> None:
    window = open_asking(rationale=2)
    _, made = window.menus._made[COMMIT]
    window.menus.refresh()
    assert not made.isEnabled()
    QTest.keyClicks(window.page.label, "2")
    QTest.keyClicks(focus(), "so")
    window.menus.refresh()
    made.trigger()
    assert len(judgments(window)) == 1


def test_guidelines_band_and_bench_name_the_keys_that_are_set(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    page = window.page
    page.label.press(Choice.TIE)
    page.show_guidelines()
    window.desk.back()
    window.bench.toggle()
    assert "Esc or Ctrl+B" in said(window.bench.page)
    assert "as often as it takes" in said(page.looking.band)
    give(window, details_guidelines="F2", model_setup="F4", judge_forward="F6", view_bench="F7")
    assert "(F4)" in page.guidelines.sheet.pane.toPlainText()
    assert "Esc, or F6 as often" in said(page.looking.band)
    assert "Esc or F7: back to the labels" in said(window.bench.page)
    give(window, judge_forward="", view_bench="")
    assert "Esc: back to the labels" in said(window.bench.page)
    assert page.looking.band.out.toolTip() == "Esc"
    editor = GuidelinesEditor()
    assert "open these with F2" in said(editor)
    editor.deleteLater()
    window.bench.leave()


@pytest.mark.parametrize("size", [(1000, 700), (1280, 800), (1900, 1000)])
def test_no_sheet_hides_a_key_or_what_is_marked(
    open_asking: OpenAsking, size: tuple[int, int]
) -> None:
    why = tuple(f"a reason of some length, {number}" for number in range(9))
    window = open_asking(skip_reasons=why, highlights=True, reasons=why)
    window.resize(*size)
    page = window.page.label
    last = page.panes[1]
    for ask in (window.page.flagging.flag, asking(window).skip_for_good, asking(window).mark):
        cursor = last.textCursor()
        cursor.select(cursor.SelectionType.Document)
        last.setTextCursor(cursor)
        ask()
        for sheet in page.findChildren(Sheet):
            if sheet.isVisible():
                assert sheet.geometry().bottom() < page.keys_area.top()
                assert sheet.y() >= 0
                sheet.close_sheet()


def test_a_sheet_about_a_mark_at_the_foot_of_a_text_stands_above_it(
    open_asking: OpenAsking,
) -> None:
    window = open_asking(highlights=True, reasons=("good", "bad"))
    page = window.page.label
    sheet = PickSheet(page)
    low = page.panes[1].geometry()
    low.moveTop(page.keys_area.top() - 60)
    low.setHeight(20)
    sheet.offer("What for?", "", ("good",), chosen=low)
    assert sheet.geometry().bottom() < low.top()
    sheet.close_sheet()


def test_every_key_of_a_step_is_read_off_the_map(open_window: MakeWindow, project: Path) -> None:
    window = open_window(project)
    give(window, **{judge_id(Choice.LEFT_MUCH).replace(".", "_", 1): "Q"})
    assert "Press Q (left much better) to 7" in window.page.label._foot.accessibleName()
