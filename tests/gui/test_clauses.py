"""What is promised of the desk and had no test of its own through the real window."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from labeler.core.answer import Answer
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.judgment import Judgment, Purpose, Visibility
from labeler.core.presentation import Choice, Side
from labeler.gui.setup.dialog import SetupDialog
from labeler.gui.text.look import View
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from tests.gui.conftest import MakeWindow, action, known, make_project, told
from tests.gui.details.conftest import OpenAsking, asking, open_asking, panel
from tests.gui.ranking.person import carry, chip, groups, seam
from tests.gui.ranking.test_window import of
from tests.gui.test_retelling import english_again, switch
from tests.workflow.conftest import pair

__all__ = ["english_again", "open_asking"]

MARKDOWN = "A **bold** word and `code`\nand a [link](x) here."
HOSTILE = (
    "<think>\nfirst\nsecond\n</think>\nList<int> a; x_1 * y_1 * z_1; \\(a_1\\) and $x^2_3$ & &amp;"
)


def stored(path: Path, what: str = "judgments") -> list[Judgment]:
    with Project.open(path, writable=False) as opened:
        return getattr(opened, what)()


def press(window: MainWindow, keys: str) -> None:
    QTest.keyClicks(window.page.label, keys)


def sole(path: Path, left: str, right: str) -> Path:
    """A project of one pair."""
    responses = Response(left), Response(right)
    return make_project(path, Comparison(ComparisonId("c"), (Message("user", "?"),), responses))


def marked(window: MainWindow) -> list[str]:
    """The words under marks, in each text, as they can be read."""
    found = []
    for pane in window.page.label.panes:
        for start, end in pane.marked("note"):
            cursor = pane.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            found.append(cursor.selectedText())
    return found


def test_a_mark_stays_on_its_words_in_every_view_size_theme_and_after_a_restart(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = sole(tmp_path / "p.labeler", MARKDOWN, MARKDOWN.replace("bold", "brave"))
    with Project.open(path) as project:
        project.change_settings(replace(project.settings, highlights=True))
    window = open_window(path)
    page = window.page
    pane = page.label.panes[1]
    at = pane.toPlainText().index("word and code")
    cursor = pane.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len("word and code"), QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    page.asking.mark()
    assert marked(window) == ["word and code"]
    for view, words in (
        (View.RAW, ["word and `code"]),
        (View.DIFFERENCE, ["word and `code"]),
        (View.MARKDOWN, ["word and code"]),
    ):
        press(window, "V")
        assert page.reader._reading.view is view
        qtbot.waitUntil(lambda words=words: [w.rstrip("`") for w in marked(window)] == words)
    for change in (
        lambda: page.reader.zoom(1),
        lambda: action(window, "Dark").trigger(),
        lambda: action(window, "Light").trigger(),
        lambda: page.reader.focus_card(Side.LEFT),
        lambda: page.reader.focus_card(None),
    ):
        change()
        QApplication.processEvents()
        assert marked(window) == ["word and code"]
    press(window, "1")
    assert marked(window) == []
    window.close_project()
    window.open_project(path)
    window.desk.back()
    assert marked(window) == ["word and code"]


def test_a_skip_comes_back_after_all_others_or_never_also_after_a_restart(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    first, second, *others = [each.comparison.id for each in window.desk.session.upcoming(4)]
    press(window, "S")
    QTest.keyClicks(QApplication.focusWidget(), "S")
    QTest.keySequence(window.page.label, "Shift+S")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert [each.details.comes_back for each in stored(project)] == [True, False]
    window.close_project()
    window.open_project(project)
    seen = []
    while window.desk.pair is not None:
        seen.append(window.desk.pair.comparison.id)
        window.desk.judge(Choice.LEFT)
    assert sorted(seen[:-1]) == sorted(others)
    assert seen[-1] == first
    assert second not in seen


@pytest.mark.parametrize(("written", "commits"), [("123456789", False), ("   x     ", False)])
def test_a_rationale_that_is_too_short_commits_nothing(
    open_asking: OpenAsking, written: str, commits: bool
) -> None:
    window = open_asking(rationale=10)
    press(window, "1")
    QTest.keyClicks(panel(window).rationale, written)
    QTest.keySequence(panel(window).rationale, "Ctrl+Return")
    assert (window.desk.session.project.judgments() != []) is commits
    panel(window).rationale.setPlainText("1234567890")
    QTest.keySequence(panel(window).rationale, "Ctrl+Return")
    (said,) = window.desk.session.project.judgments()
    assert said.details.rationale == "1234567890"
    assert not asking(window).waits


def test_a_pause_counts_nothing_of_what_the_wall_clock_does(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window, time = open_window(project), [1000.0]
    active = window.desk.session.active
    active._clock = lambda: time[0]
    active.start()
    time[0] += 7
    press(window, "P")
    time[0] += 300
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)  # goes on
    time[0] += 8  # more than what a long gap counts as
    press(window, "1")
    assert [said.active for said in stored(project)] == [15]


def setup(window: MainWindow, change: Callable[[SetupDialog], None]) -> None:
    """Change settings as whoever runs the project does, and close the page."""
    window.page.set_up()
    (dialog,) = [each for each in window.findChildren(SetupDialog) if each.isVisible()]
    change(dialog)
    dialog.apply()
    dialog.done(QDialog.DialogCode.Accepted)
    window.activateWindow()
    QApplication.processEvents()


def test_each_judgment_knows_the_guidelines_it_was_made_by(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    press(window, "1")
    for text in ("# Be kind", "# Be fair"):
        setup(window, lambda dialog, text=text: dialog.guidelines.source.setPlainText(text))
        window.desk.judge(Choice.RIGHT)
    window.desk.judge(Choice.RIGHT)
    said = [each.guidelines for each in stored(project)]
    assert said == [None, None, 1, 2], "those that each pair came on the screen with"
    window.close_project()
    window.open_project(project)
    window.desk.judge(Choice.RIGHT)
    assert stored(project)[-1].guidelines == 2


def test_what_is_set_up_applies_from_the_next_comparison_and_is_recorded(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    shown = window.desk.pair

    def change(dialog: SetupDialog) -> None:
        dialog.form.inputs["scale"].show_value(3)
        dialog.form.inputs["gold_rate"].show_value(0.25)

    setup(window, change)
    assert window.desk.pair == shown
    press(window, "7")  # the last of seven steps still
    following = window.desk.pair
    QTest.qWait(100)  # of a bouncing key
    press(window, "7")
    assert len(stored(project)) == 1, "there is no such step any more"
    press(window, "3")  # the last of three
    assert [each.answer for each in stored(project)] == [
        Answer.prefer(shown.order[1], 3),
        Answer.prefer(following.order[1]),
    ]
    with Project.open(project, writable=False) as opened:
        log = {each.name: each.value for each in opened.settings_log()}
    assert (log["scale"], log["gold_rate"]) == (3, 0.25)


def test_a_repeat_stands_the_other_way_round_on_the_screen(
    open_window: MakeWindow, tmp_path: Path
) -> None:
    path = make_project(tmp_path / "p.labeler", *(pair(f"c{n}") for n in range(40)))
    with Project.open(path) as project:
        project.change_settings(replace(project.settings, repeat_rate=0.4))
    window = open_window(path)
    lefts: dict[str, list[str]] = {}
    for _ in range(40):
        left = window.page.label.panes[1].toPlainText()
        lefts.setdefault(window.desk.pair.comparison.id, []).append(left)
        window.desk.judge(Choice.LEFT)
    repeats = [each for each in stored(path, "checks") if each.purpose is Purpose.REPEAT]
    assert len(repeats) > 5
    for each in repeats:
        first, again = lefts[each.comparison]
        assert first != again


def test_tags_types_formulas_and_line_breaks_are_read_as_they_were_written(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(sole(tmp_path / "p.labeler", HOSTILE, HOSTILE + "!"))
    for _ in View:
        for pane in window.page.label.panes[1:]:
            assert pane.toPlainText().rstrip("!") == HOSTILE
        press(window, "V")


def test_what_is_selected_and_a_whole_response_are_copied(
    open_window: MakeWindow, tmp_path: Path
) -> None:
    window = open_window(sole(tmp_path / "p.labeler", MARKDOWN, "other"))
    at = [window.desk.pair.content_at(side).content for side in Side].index(MARKDOWN)
    window.page.reader.copy(list(Side)[at])
    assert QApplication.clipboard().text() == MARKDOWN
    pane = window.page.label.panes[1 + at]
    pane.setFocus()
    pane.selectAll()
    QTest.keySequence(pane, "Ctrl+C")
    assert QApplication.clipboard().text() == "A bold word and code\nand a link here."


def test_a_tie_is_dragged_out_of_an_order_and_back(open_window: MakeWindow, tmp_path: Path) -> None:
    path = make_project(tmp_path / "p.labeler", of(3, "c0"))
    window = open_window(path)
    page = window.page.label
    QApplication.processEvents()
    press(window, "123")
    rail = page.ranking.keys.rail
    carry(rail, chip(page, 2), chip(page, 0))
    assert groups(page) == ((0, 2), (1,))
    carry(rail, chip(page, 2), seam(page, 2))
    assert groups(page) == ((0,), (1,), (2,))
    carry(rail, chip(page, 2), chip(page, 1) + QPoint(0, 0))
    QTest.keyClick(page, Qt.Key.Key_Return)
    (said,) = stored(path)
    by_card = [said.answer.ranking[response] for response in said.shown]
    assert by_card == [0, 1, 1]


def test_a_newcomer_has_judged_the_sample_after_two_keys(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    window = open_window(None)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page is not None)
    qtbot.waitUntil(known(window))
    press(window, "1")
    assert "✓ saved" in told(window)
    assert any(words.startswith("1 / ") for words in told(window))


def test_fifty_answers_are_taken_back_and_given_again_over_restarts(
    open_window: MakeWindow, tmp_path: Path
) -> None:
    path = make_project(tmp_path / "p.labeler", *(pair(f"c{n}") for n in range(50)))
    window = open_window(path)
    for number in range(50):
        window.desk.judge((Choice.LEFT, Choice.RIGHT, Choice.TIE)[number % 3])
    said = {each.comparison: each.answer for each in stored(path, "standing")}
    for command, left in (("undo", 0), ("redo", 50)):
        for _ in range(25):
            getattr(window.desk, command)()
        window.close_project()
        window.open_project(path)
        for _ in range(30):  # five more than there are: nothing comes of them
            getattr(window.desk, command)()
        assert len(stored(path, "standing")) == left
    assert {each.comparison: each.answer for each in stored(path, "standing")} == said
    assert len(stored(path)) == 100, "nothing ever leaves the record"
    assert all(each.redoes for each in stored(path, "standing"))


@pytest.mark.parametrize("counts", [False, True])
def test_the_blind_answer_counts_unless_the_project_says_otherwise(
    open_window: MakeWindow, project: Path, qtbot: QtBot, counts: bool
) -> None:
    with Project.open(project) as opened:
        changed = {"visibility": Visibility.AFTER, "revision_counts": counts}
        opened.change_settings(replace(opened.settings, **changed))
    window = open_window(project)
    qtbot.waitUntil(known(window))
    first = window.desk.pair
    press(window, "1")
    (blind,) = stored(project, "standing")
    assert not blind.rewards_seen, "the choice is stored before anything is revealed"
    window.desk.back()
    band = window.page.looking.band
    qtbot.waitUntil(known(window))  # its rewards are on the screen, and what follows is told
    assert ("Press a key to change it" in band.words) is counts
    press(window, "7")
    (standing,) = stored(project, "standing")
    assert standing.answer.preferred == first.order[1 if counts else 0]
    assert len(stored(project)) == 2
    words = "Your new answer counts" if counts else "Your blind answer counts"
    assert any(each.startswith(words) for each in told(window)), told(window)


def test_figures_and_dates_of_a_german_window_are_written_as_germans_do(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    many = make_project(tmp_path / "p.labeler", *(pair(f"c{n}") for n in range(1200)))
    with Project.open(many) as project:
        project.change_settings(replace(project.settings, guidelines="# Be kind"))
    window = open_window(many)
    press(window, "1")
    switch(window, "Deutsch", qtbot)
    qtbot.waitUntil(known(window))
    assert "1 / 1 200 beurteilt" in told(window)
    strip = window.page.label._spread.cards[Side.LEFT].strip.accessibleName()
    assert re.search(r"\d,\d\d", strip)
    assert not re.search(r"\d\.\d\d", strip)
    window.page.show_guidelines()
    said = [label.text() for label in window.page.guidelines.sheet.findChildren(QLabel)]
    assert any(re.search(r"\d\d?\.\d\d?\.20\d\d", words) for words in said), said
