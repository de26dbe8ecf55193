"""What is said beside an answer, through the real window and its keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from labeler.core.answer import Verdict
from labeler.core.judgment import Purpose, Visibility
from labeler.core.presentation import Choice
from labeler.gui.details.panel import DetailsPanel
from labeler.gui.details.sheet import PickSheet
from labeler.gui.judging.keys import KeyBoard
from labeler.gui.label.foot import Foot
from labeler.gui.window import MainWindow
from tests.gui.conftest import told
from tests.gui.details.conftest import OpenAsking, asking, focus, judgments, label, panel

CONTROL = Qt.KeyboardModifier.ControlModifier


def press(window: MainWindow, keys: str) -> None:
    """Press one key after the other, each where the focus is by then."""
    assert window.isVisible()
    for key in keys:
        QTest.keyClicks(focus(), key)


def press_on(window: MainWindow, keys: str) -> None:
    """Press keys on the page, after what a bouncing key may take."""
    QTest.qWait(100)
    QTest.keyClicks(label(window), keys)


def marked(window: MainWindow) -> list[Choice]:
    (board,) = label(window).findChildren(KeyBoard)
    return [choice for choice, button in board.buttons.items() if button.mark]


class TestNothingAsked:
    def test_a_choice_goes_straight_through_and_there_is_no_panel(
        self, open_asking: OpenAsking
    ) -> None:
        window = open_asking()
        press(window, "2")
        (judgment,) = judgments(window)
        assert judgment.answer.strength == 2
        assert not window.findChildren(DetailsPanel)

    @pytest.mark.parametrize(
        ("key", "why"),
        [
            ("n", "This project asks for no note (Ctrl+,)."),
            ("c", "This project does not ask how sure you are (Ctrl+,)."),
            ("h", "This project asks for no marks in the texts (Ctrl+,)."),
            ("e", "This project asks nothing beside the answer (Ctrl+,)."),
        ],
    )
    def test_a_key_for_what_is_not_asked_says_so(
        self, open_asking: OpenAsking, key: str, why: str
    ) -> None:
        window = open_asking()
        press(window, key)
        assert why in told(window)
        assert label(window).hasFocus()
        assert not judgments(window)


class TestOptional:
    def test_what_was_said_goes_with_the_choice(self, open_asking: OpenAsking) -> None:
        window = open_asking(reasons=("clear", "short"), rationale=0)
        panel(window).reasons.setFocus()
        press(window, "2")
        panel(window).rationale.setFocus()
        press(window, "1 is better")
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
        assert label(window).hasFocus()
        press(window, "1")
        (judgment,) = judgments(window)
        assert judgment.details.reasons == ("short",)
        assert judgment.details.rationale == "1 is better"

    def test_the_next_pair_begins_with_nothing_said(self, open_asking: OpenAsking) -> None:
        window = open_asking(reasons=("clear", "short"))
        panel(window).reasons.setFocus()
        press(window, "1")
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
        press(window, "1")
        assert panel(window).said.is_empty
        assert panel(window).reasons.chosen == ()

    def test_no_key_chooses_while_something_is_written(self, open_asking: OpenAsking) -> None:
        window = open_asking(rationale=0)
        panel(window).rationale.setFocus()
        press(window, "1234567gbsf pn")
        assert not judgments(window)
        assert panel(window).rationale.toPlainText() == "1234567gbsf pn"


class TestRequired:
    def test_a_choice_is_held_until_everything_is_said(self, open_asking: OpenAsking) -> None:
        window = open_asking(criteria=("helpful",), ask_confidence=True, rationale=5)
        press(window, "6")
        assert asking(window).held is Choice.RIGHT
        assert marked(window) == [Choice.RIGHT]
        assert focus() is panel(window).rows[0]
        assert "helpful" in panel(window)._missing.text()
        press(window, "35")
        assert focus() is panel(window).confidence
        press(window, "4")
        assert focus() is panel(window).rationale
        press(window, "it is so")
        assert not judgments(window)
        QTest.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
        (judgment,) = judgments(window)
        assert judgment.answer.strength == 2
        assert judgment.confidence == 1.0
        assert judgment.details.rationale == "it is so"
        assert sorted(judgment.details.ratings["helpful"]) == [3, 5]  # type: ignore[type-var]
        assert asking(window).held is None
        assert marked(window) == []
        assert label(window).hasFocus()

    def test_the_same_key_again_commits(self, open_asking: OpenAsking) -> None:
        window = open_asking(criteria=("helpful",))
        press(window, "6")
        press(window, "35")
        assert label(window).hasFocus()
        press(window, "6")
        assert len(judgments(window)) == 1

    def test_another_key_changes_the_choice_that_is_held(self, open_asking: OpenAsking) -> None:
        window = open_asking(ask_confidence=True)
        press(window, "6")
        press(window, "g")
        assert marked(window) == [Choice.BOTH_GOOD]
        press(window, "3")
        QTest.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
        (judgment,) = judgments(window)
        assert (judgment.answer.verdict, judgment.confidence) == (Verdict.BOTH_GOOD, 0.75)

    def test_escape_drops_the_choice_and_keeps_what_was_said(self, open_asking: OpenAsking) -> None:
        window = open_asking(criteria=("helpful",), ask_confidence=True)
        press(window, "6")
        press(window, "35")
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
        assert asking(window).held is None
        assert marked(window) == []
        assert label(window).hasFocus()
        assert panel(window).said.details.ratings
        assert not judgments(window)

    def test_ctrl_enter_with_something_missing_leads_there(self, open_asking: OpenAsking) -> None:
        window = open_asking(criteria=("helpful",), rationale=5)
        press(window, "6")
        QTest.keyClick(focus(), Qt.Key.Key_Return, CONTROL)
        assert not judgments(window)
        assert focus() is panel(window).rows[0]

    def test_a_skip_needs_nothing_said(self, open_asking: OpenAsking) -> None:
        window = open_asking(criteria=("helpful",), rationale=5, skip_reasons=())
        press(window, "s")
        (judgment,) = judgments(window)
        assert judgment.answer.verdict is Verdict.SKIP


class TestChangingPairs:
    def test_what_is_half_said_is_there_again_after_an_undo(self, open_asking: OpenAsking) -> None:
        window = open_asking(rationale=0)
        press(window, "1")
        second = window.desk.pair  # type: ignore[union-attr]
        panel(window).rationale.setFocus()
        press(window, "half a thought")
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
        QTest.keySequence(label(window), "Ctrl+Z")
        assert panel(window).said.is_empty
        press(window, "1")
        assert window.desk is not None
        assert window.desk.pair == second
        assert panel(window).rationale.toPlainText() == "half a thought"

    def test_settings_that_ask_for_more_keep_what_was_said(self, open_asking: OpenAsking) -> None:
        window = open_asking(rationale=0)
        panel(window).rationale.setFocus()
        press(window, "half a thought")
        window.change_settings(criteria=("helpful",))
        assert not panel(window).rows, "this pair is asked what it was asked"
        press_on(window, "1")
        assert judgments(window)[-1].details.rationale == "half a thought"
        assert len(panel(window).rows) == 1
        panel(window).rationale.setFocus()
        press(window, "another")
        window.change_settings(criteria=(), rationale=None)
        assert panel(window).rationale.toPlainText() == "another"
        QApplication.processEvents()  # the row is new
        panel(window).rows[0].setFocus()
        press(window, "35")
        press_on(window, "2")
        said = judgments(window)[-1].details
        assert said.rationale == "another"
        assert list(said.ratings) == ["helpful"]
        assert asking(window).panel is None
        assert not window.findChildren(DetailsPanel)[0].isVisible()


class TestLookingBack:
    def test_undo_brings_back_what_was_said_beside_the_answer(
        self, open_asking: OpenAsking
    ) -> None:
        window = open_asking(criteria=("helpful",), rationale=0)
        panel(window).rows[0].setFocus()
        press(window, "42")
        panel(window).rationale.setFocus()
        press(window, "since")
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
        press(window, "1")
        assert panel(window).said.is_empty
        QTest.keySequence(label(window), "Ctrl+Z")
        assert panel(window).said.details.rationale == "since"
        assert panel(window).rows[0].ratings == [4, 2]

    def test_an_earlier_answer_comes_back_with_its_details_and_its_button(
        self, open_asking: OpenAsking
    ) -> None:
        window = open_asking(rationale=0)
        panel(window).rationale.setFocus()
        press(window, "since")
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
        press(window, "2")
        press(window, "6")
        assert window.desk is not None
        QTest.keySequence(label(window), "Alt+Left")
        QTest.keySequence(label(window), "Alt+Left")
        words = window.page.looking.band.words  # type: ignore[union-attr]
        assert "(1 of 2): you preferred the left (better)" in words
        assert marked(window) == [Choice.LEFT]
        assert panel(window).rationale.toPlainText() == "since"
        QTest.keySequence(label(window), "Alt+Right")
        assert marked(window) == [Choice.RIGHT]
        assert panel(window).said.is_empty
        QTest.keySequence(label(window), "Alt+Right")
        assert marked(window) == []
        assert not window.page.looking.band.isVisible()  # type: ignore[union-attr]

    def test_a_key_changes_the_earlier_answer_and_goes_on(self, open_asking: OpenAsking) -> None:
        window = open_asking()
        press(window, "2")
        assert window.desk is not None
        following = window.desk.pair
        QTest.keySequence(label(window), "Alt+Left")
        press(window, "6")
        first, second = judgments(window)
        assert second.supersedes == first.id
        assert window.desk.pair == following
        assert marked(window) == []
        assert any("new answer counts" in words for words in told(window))

    def test_escape_goes_on_and_changes_nothing(self, open_asking: OpenAsking) -> None:
        window = open_asking()
        press(window, "2")
        QTest.keySequence(label(window), "Alt+Left")
        QTest.keyClick(label(window), Qt.Key.Key_Escape)
        assert window.desk is not None
        assert window.desk.again is None
        assert len(judgments(window)) == 1

    def test_a_draft_outlives_a_look_back(self, open_asking: OpenAsking) -> None:
        window = open_asking(rationale=0)
        press(window, "2")
        panel(window).rationale.setFocus()
        press(window, "half a thought")
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
        QTest.keySequence(label(window), "Alt+Left")
        assert panel(window).said.is_empty
        QTest.keyClick(label(window), Qt.Key.Key_Escape)
        assert panel(window).rationale.toPlainText() == "half a thought"

    def test_after_the_reveal_it_is_told_that_the_blind_answer_counts(
        self, open_asking: OpenAsking, qtbot: QtBot
    ) -> None:
        window = open_asking(visibility=Visibility.AFTER)
        desk = window.desk
        assert desk is not None
        press(window, "2")
        qtbot.waitUntil(lambda: desk.record is not None and desk.record.before is not None)
        (foot,) = label(window).findChildren(Foot)
        assert "Changed your mind? Alt+Left" in foot.accessibleName()
        QTest.keySequence(label(window), "Alt+Left")
        words = window.page.looking.band.words  # type: ignore[union-attr]
        assert "kept beside this one, which counts" in words
        press(window, "6")
        blind, revision = judgments(window)
        assert revision.purpose is Purpose.REVISION
        assert revision.revises == blind.id
        assert "Your blind answer counts; this one is kept beside it." in told(window)


class TestFlag:
    def test_a_flag_is_stored_at_once_and_a_note_after_it(self, open_asking: OpenAsking) -> None:
        window = open_asking()
        assert window.desk is not None
        press(window, "f")
        assert [flag.raised for flag in window.desk.session.project.reviews.flags()] == [True]
        press(window, "1 odd")
        assert not judgments(window)
        QTest.keyClick(focus(), Qt.Key.Key_Return)
        assert window.desk.session.project.reviews.flags()[-1].note == "1 odd"
        assert "⚑ flagged: 1 odd" in told(window)
        press(window, "f")
        assert window.desk.session.project.reviews.flags()[-1].raised is False
        assert not any("⚑" in words for words in told(window))

    def test_undo_takes_back_a_flag_before_it_takes_back_a_judgment(
        self, open_asking: OpenAsking
    ) -> None:
        window = open_asking()
        assert window.desk is not None
        flags = window.desk.session.flags
        press(window, "f")
        press(window, "odd")
        QTest.keyClick(focus(), Qt.Key.Key_Return)
        pair = window.desk.pair.comparison.id
        QTest.keySequence(label(window), "Ctrl+Z")
        assert flags.of(pair) is None, "the flag with its note, though nothing was judged yet"
        assert "The flag is taken down." in told(window)
        assert window.desk.session.can_redo, "else the menu would not offer it"
        QTest.keySequence(label(window), "Ctrl+Shift+Z")
        assert flags.of(pair).note == "odd"
        press(window, "1")
        assert len(judgments(window)) == 1
        QTest.keySequence(label(window), "Ctrl+Z")
        assert window.desk.session.project.standing() == []
        assert flags.of(pair) is not None, "flagged before it was judged"
        QTest.keySequence(label(window), "Ctrl+Z")
        assert flags.of(pair) is None
        assert len(window.desk.session.project.reviews.flags()) == 5, "all of it is on record"

    def test_the_next_pair_is_not_flagged(self, open_asking: OpenAsking) -> None:
        window = open_asking()
        press(window, "f")
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
        assert "⚑ flagged" in told(window)
        press(window, "1")
        assert not any("⚑" in words for words in told(window))


class TestPause:
    def test_a_pause_covers_the_texts_until_any_key(self, open_asking: OpenAsking) -> None:
        window = open_asking()
        assert window.page is not None
        press(window, "2")
        press(window, "p")
        cover = window.page.breaks.cover
        assert cover.isVisible()
        assert "Judged today: 1" in cover.accessibleDescription()
        press(window, "1")
        assert not cover.isVisible()
        assert len(judgments(window)) == 1
        assert label(window).hasFocus()
        press(window, "1")
        assert len(judgments(window)) == 2


class TestGold:
    def test_feedback_is_one_calm_line_where_the_project_wants_it(
        self, open_asking: OpenAsking
    ) -> None:
        window = open_asking()
        assert window.desk is not None
        window.desk.gold_told.emit(True)
        assert any("agrees with the known one" in words for words in told(window))


class TestSkip:
    def sheet(self, window: MainWindow) -> PickSheet:
        (found,) = window.findChildren(PickSheet)
        return found

    def test_one_more_key_says_why(self, open_asking: OpenAsking) -> None:
        window = open_asking(skip_reasons=("unclear", "unsafe"))
        press(window, "s")
        assert self.sheet(window).isVisible()
        assert not judgments(window)
        press(window, "2")
        (judgment,) = judgments(window)
        assert (judgment.details.skip_reason, judgment.details.comes_back) == ("unsafe", True)
        assert not self.sheet(window).isVisible()
        assert label(window).hasFocus()

    def test_s_twice_or_enter_skips_without_a_reason(self, open_asking: OpenAsking) -> None:
        window = open_asking(skip_reasons=("unclear", "unsafe"))
        press(window, "ss")
        press(window, "s")
        QTest.keyClick(focus(), Qt.Key.Key_Return)
        assert [j.details.skip_reason for j in judgments(window)] == ["", ""]

    def test_escape_skips_nothing(self, open_asking: OpenAsking) -> None:
        window = open_asking(skip_reasons=("unclear",))
        press(window, "s")
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
        assert not judgments(window)
        assert label(window).hasFocus()

    def test_no_key_chooses_through_the_sheet(self, open_asking: OpenAsking) -> None:
        window = open_asking(skip_reasons=("unclear",))
        press(window, "s")
        press(window, "7gb")
        assert not judgments(window)

    def test_a_skip_for_good_says_so(self, open_asking: OpenAsking) -> None:
        window = open_asking(skip_reasons=("unclear",))
        asking(window).skip_for_good()
        press(window, "1")
        (judgment,) = judgments(window)
        assert (judgment.details.skip_reason, judgment.details.comes_back) == ("unclear", False)

    def test_a_click_picks_a_reason(self, open_asking: OpenAsking) -> None:
        window = open_asking(skip_reasons=("unclear", "unsafe"))
        press(window, "s")
        QTest.mouseClick(self.sheet(window).chips.chips[1], Qt.MouseButton.LeftButton)
        (judgment,) = judgments(window)
        assert judgment.details.skip_reason == "unsafe"


class TestMarks:
    def select(self, window: MainWindow, number: int, start: int, end: int) -> None:
        pane = window.page.label.panes[number]  # type: ignore[union-attr]
        cursor = pane.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        pane.setTextCursor(cursor)
        pane.setFocus()

    def test_what_is_selected_is_marked_as_it_was_stored(self, open_asking: OpenAsking) -> None:
        window = open_asking(highlights=True)
        assert window.desk is not None
        assert window.desk.pair is not None
        shown, pane = window.desk.pair, label(window).panes[2]  # type: ignore[attr-defined]
        self.select(window, 2, 0, 2)
        asking(window).mark()
        (mark,) = panel(window).said.details.highlights
        assert (mark.response, mark.start, mark.end) == (shown.order[1], 0, 2)
        assert pane.marked("note") == [(0, 2)]
        assert not pane.textCursor().hasSelection()
        label(window).setFocus()
        press(window, "1")
        (judgment,) = judgments(window)
        assert judgment.details.highlights == (mark,)
        assert pane.marked("note") == []

    def test_a_mark_says_what_for_by_one_more_key(self, open_asking: OpenAsking) -> None:
        window = open_asking(highlights=True, reasons=("clear", "wrong"))
        self.select(window, 1, 0, 2)
        asking(window).mark()
        press(window, "2")
        (mark,) = panel(window).said.details.highlights
        assert mark.label == "wrong"

    def test_a_mark_taken_away_is_gone_from_the_text(self, open_asking: OpenAsking) -> None:
        window = open_asking(highlights=True)
        self.select(window, 0, 6, 9)
        asking(window).mark()
        (mark,) = panel(window).said.details.highlights
        assert (mark.response, mark.message) == (None, 0)
        panel(window).marks.setFocus()
        press(window, "1")
        assert panel(window).said.details.highlights == ()
        assert label(window).panes[0].marked("note") == []  # type: ignore[attr-defined]

    def test_without_a_selection_it_says_what_to_do(self, open_asking: OpenAsking) -> None:
        window = open_asking(highlights=True)
        asking(window).mark()
        assert "Select" in panel(window)._missing.text()


def test_what_is_demanded_moves_neither_texts_nor_keys(open_asking: OpenAsking) -> None:
    window = open_asking(criteria=("helpful",))
    page = window.page
    assert page is not None
    parts = [page.label.panes[1], page.label._keys]
    before = [part.mapTo(page, part.rect().topLeft()) for part in parts]
    page.asking.choose(Choice.LEFT)
    QApplication.processEvents()
    assert panel(window)._missing.isVisible()
    assert [part.mapTo(page, part.rect().topLeft()) for part in parts] == before
