"""Undo, redo, second thoughts and checks through the real window."""

from dataclasses import replace
from operator import attrgetter
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.details import Details, Said
from labeler.core.errors import NotSaved
from labeler.core.judgment import Purpose, Visibility
from labeler.core.presentation import Choice, Side
from labeler.core.settings import Settings
from labeler.gui.desk import Desk
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from tests.gui.conftest import MakeWindow, action, known, make_project, told
from tests.workflow.conftest import pair


def stored(path: Path, what: str = "standing") -> list:
    with Project.open(path, writable=False) as reader:
        return attrgetter(what)(reader)()


def settle(window: MainWindow, qtbot: QtBot, judgments: int) -> None:
    """Until the model on the screen has learned that many."""
    desk = window.desk
    qtbot.waitUntil(
        lambda: desk.outlook is not None and desk.outlook.version.judgments == judgments
    )


def set_to(path: Path, **settings: object) -> None:
    with Project.open(path) as project:
        project.change_settings(replace(project.settings, **settings))


def shown_texts(window: MainWindow) -> tuple[str, str]:
    cards = window.page.label._spread.cards
    left, right = (cards[side].pane.toPlainText() for side in (Side.LEFT, Side.RIGHT))
    return left, right


def contents(desk: Desk) -> tuple[str, str]:
    left, right = (desk.pair.content_at(side).content for side in (Side.LEFT, Side.RIGHT))
    return left, right


def test_undo_and_redo_reach_over_a_restart_and_the_model_follows(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    for choice in (Choice.LEFT, Choice.RIGHT, Choice.TIE):
        window.desk.judge(choice)
    settle(window, qtbot, 3)
    full = {(j.comparison, j.answer) for j in stored(project)}
    for _ in range(3):
        window.desk.undo()
    settle(window, qtbot, 0)
    assert stored(project) == []
    window.desk.redo()
    settle(window, qtbot, 1)
    window.close_project()
    window.open_project(project)
    settle(window, qtbot, 1)
    window.desk.redo()
    window.desk.redo()
    settle(window, qtbot, 3)
    assert {(j.comparison, j.answer) for j in stored(project)} == full
    assert "3 / 4 judged" in told(window)
    qtbot.waitUntil(lambda: window.desk.record.after is not None)
    assert window.desk.record.choice is Choice.TIE
    window.desk.redo()
    assert len(stored(project)) == 3


def test_each_redone_judgment_is_predicted_before_it_is_learned_again(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    window.desk.judge(Choice.LEFT)
    window.desk.judge(Choice.RIGHT)
    settle(window, qtbot, 2)
    window.desk.undo()
    window.desk.redo()
    settle(window, qtbot, 2)
    window.close_project()
    predictions = stored(project, "predictions")
    assert [p.judgment for p in predictions] == [j.id for j in stored(project)]
    assert [p.outlook.version.judgments for p in predictions] == [0, 1]


def test_an_earlier_pair_is_looked_at_again_changed_and_left(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    desk, seen = window.desk, []
    desk.reviewing.connect(seen.append)
    qtbot.waitUntil(known(window))
    shown = [desk.pair]
    desk.judge(Choice.LEFT, Said(Details(rationale="shorter"), 0.5))
    shown.append(desk.pair)
    settle(window, qtbot, 1)
    desk.judge(Choice.RIGHT)
    settle(window, qtbot, 2)
    current = desk.pair
    desk.back()
    desk.back()
    desk.back()
    assert desk.pair == shown[0]
    assert shown_texts(window) == contents(desk)
    assert seen[-1].judgment.details == Details(rationale="shorter")
    assert (seen[-1].judgment.confidence, seen[-1].judgment.rewards_seen) == (0.5, True)
    desk.forward()
    assert desk.pair == shown[1]
    desk.forward()
    assert (desk.pair, seen[-1]) == (current, None)
    desk.back()
    desk.back()
    settle(window, qtbot, 2)
    desk.judge(Choice.BOTH_BAD)
    assert (desk.pair, seen[-1]) == (current, None)
    assert shown_texts(window) == contents(desk)
    settle(window, qtbot, 2)
    by = {j.comparison: j.answer.verdict for j in stored(project)}
    assert by[shown[0].comparison.id] is Verdict.BOTH_BAD
    assert len(stored(project, "judgments")) == 3
    assert "2 / 4 judged" in told(window)
    desk.undo()
    settle(window, qtbot, 2)
    assert desk.pair == current
    assert {j.answer.verdict for j in stored(project)} == {Verdict.PREFER}
    assert len(desk._worker._engine._tutor._loaded.learned) == 2


def test_a_choice_is_committed_and_then_revealed_and_a_change_of_mind_is_a_second_event(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    set_to(project, visibility=Visibility.AFTER)
    window = open_window(project)
    desk, seen = window.desk, []
    desk.reviewing.connect(seen.append)
    strip = window.page.label._spread.cards[Side.LEFT].strip
    qtbot.waitUntil(known(window))
    assert "after" in strip.accessibleName()
    desk.judge(Choice.LEFT)
    settle(window, qtbot, 1)
    assert "after" in strip.accessibleName()
    desk.back()
    settle(window, qtbot, 1)
    assert "after" not in strip.accessibleName(), "what was judged is revealed"
    assert seen[-1].revealed
    desk.judge(Choice.RIGHT)
    assert "after" in strip.accessibleName()
    (blind,), (revision,) = stored(project), stored(project, "checks")
    assert (blind.rewards_seen, revision.rewards_seen) == (False, True)
    assert (revision.purpose, revision.revises) == (Purpose.REVISION, blind.id)
    qtbot.waitUntil(lambda: desk.record.held_out)
    settle(window, qtbot, 1)
    desk.back()
    assert seen[-1].judgment == revision
    desk.undo()
    assert stored(project, "checks") == []
    assert stored(project) == [blind]


def test_what_is_not_saved_while_looking_again_stays_with_the_reason(
    open_window: MakeWindow, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise NotSaved("not saved: the disk is full")

    window = open_window(project)
    desk = window.desk
    desk.judge(Choice.LEFT)
    desk.back()
    shown = desk.pair
    with monkeypatch.context() as patch:
        patch.setattr(Project, "append", full)
        desk.judge(Choice.RIGHT)
    assert (desk.pair, desk.again.presentation) == (shown, shown)
    assert shown_texts(window) == contents(desk)
    assert "not saved: the disk is full" in told(window)
    desk.judge(Choice.RIGHT)
    assert desk.again is None
    assert "✓ saved" in told(window)


def many(path: Path, **settings: object) -> Path:
    project = make_project(path, *(pair(f"c{n}") for n in range(40)))
    set_to(project, **settings)
    return project


def test_gold_checks_and_repeats_look_like_the_rest_and_teach_nothing(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = many(tmp_path / "p.labeler", gold_rate=0.25, repeat_rate=0.25, gold_feedback=True)
    window = open_window(path)
    desk, right = window.desk, []
    desk.gold_told.connect(right.append)
    for number in range(1, 31):
        left, _ = contents(desk)
        assert shown_texts(window) == contents(desk)
        desk.judge(Choice.LEFT)
        assert any(words.startswith(f"{number} / ") for words in told(window)), left
    labels, checks = stored(path), stored(path, "checks")
    assert {each.purpose for each in checks} == {Purpose.GOLD, Purpose.REPEAT}
    settle(window, qtbot, len(labels))
    gold = [each for each in checks if each.purpose is Purpose.GOLD]
    assert right == [each.answer.preferred == 0 for each in gold]
    window.close_project()
    assert len(stored(path, "predictions")) == len(labels)
    with Project.open(path) as project:
        assert len(project.predictions(every=True)) == 30
    window.open_project(path)
    settle(window, qtbot, len(labels))
    assert window.desk.running.n == len(labels)


def test_gold_is_told_only_where_the_project_says_so(
    open_window: MakeWindow, tmp_path: Path
) -> None:
    window = open_window(many(tmp_path / "p.labeler", gold_rate=0.5))
    right: list[bool] = []
    window.desk.gold_told.connect(right.append)
    for _ in range(20):
        window.desk.judge(Choice.LEFT)
    assert right == []


def test_a_pair_skipped_for_ever_is_gone_until_it_is_undone(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    skipped = window.desk.pair
    window.desk.judge(Choice.SKIP, Said(Details(skip_reason="unclear prompt", comes_back=False)))
    for _ in range(3):
        window.desk.judge(Choice.LEFT)
    assert window.desk.pair is None
    assert "3 / 4 judged" in told(window)
    for _ in range(4):
        window.desk.undo()
    assert window.desk.pair == skipped


def test_a_ranking_is_predicted_stored_and_learned_like_a_pair(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    three = [
        Comparison(
            ComparisonId(f"t{n}"),
            (Message("user", f"Q{n}?"),),
            tuple(Response(f"{n} {text}") for text in "abc"),
        )
        for n in range(3)
    ]
    path = make_project(tmp_path / "p.labeler", *three)
    window = open_window(path)
    qtbot.waitUntil(known(window))
    window.desk.rank((1, 0, 1), Said(Details(reasons=("clear",)), 0.9))
    settle(window, qtbot, 1)
    (said,) = stored(path)
    assert said.answer == Answer(Verdict.RANK, ranking=(1, 0, 1))
    assert (said.details.reasons, said.confidence) == (("clear",), 0.9)
    qtbot.waitUntil(lambda: window.desk.record.after is not None)
    window.desk.back()
    window.desk.rank((0, 1, 2))
    assert [each.answer.ranking for each in stored(path)] == [(0, 1, 2)]
    window.desk.undo()
    window.desk.redo()
    settle(window, qtbot, 1)
    assert window.desk.record.ranking == (0, 1, 2)


def test_a_flag_is_told_for_what_is_on_the_screen(open_window: MakeWindow, project: Path) -> None:
    window = open_window(project)
    desk, flags = window.desk, []
    desk.flag_changed.connect(flags.append)
    desk.flag(True, "both wrong")
    assert flags[-1].note == "both wrong"
    assert stored(project, "reviews.flags") == [flags[-1]]
    desk.judge(Choice.TIE)
    assert flags[-1] is None
    desk.back()
    assert flags[-1].note == "both wrong"
    desk.flag(False)
    assert flags[-1] is None


def test_a_break_stops_the_clock_and_takes_no_choice(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    desk, breaks = window.desk, []
    desk.paused.connect(breaks.append)
    desk.pause()
    desk.judge(Choice.LEFT)
    assert stored(project) == []
    desk.touch()
    desk.resume()
    desk.judge(Choice.LEFT)
    (said,) = stored(project)
    assert breaks == [True, False]
    assert 0 <= said.active <= said.seconds


def test_more_is_asked_where_more_is_allowed_without_losing_what_is_on_the_screen(
    open_window: MakeWindow, project: Path
) -> None:
    three = Comparison(
        ComparisonId("three"), (Message("user", "?"),), tuple(Response(text) for text in "abc")
    )
    with Project.open(project) as opened:
        from labeler.core.moment import now
        from labeler.core.record import Record

        opened.add([Record(three)], at=now())
        opened.change_settings(Settings(name="Four", most_responses=2))
    window = open_window(project)
    shown = window.desk.pair
    window.change_settings(most_responses=8, gold_rate=0.1)
    assert window.desk.pair == shown
    window.desk.judge(Choice.LEFT)
    assert len(stored(project)) + len(stored(project, "checks")) == 1
    names = {each.comparison.id for each in window.desk.session.upcoming(9)}
    assert "three" in names


def test_undo_is_offered_only_for_what_it_would_take_back(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    desk = window.desk

    def offered() -> tuple[bool, bool, bool]:
        window.menus.refresh()
        undo, redo = (action(window, words) for words in ("Undo the last judgment", "Redo"))
        return undo.isEnabled(), redo.isEnabled(), window.page.label._boards.keys.undo.isEnabled()

    assert offered() == (False, False, False)
    desk.judge(Choice.LEFT)
    desk.flag(True)
    desk.back()
    desk.flag(True)
    desk.undo()
    assert offered() == (True, True, True)
    desk.redo()
    desk.flag(False)
    desk.forward()
    desk.undo()  # the judgment: the flags are off the screen
    assert desk.session.counts.judged == 0
    assert offered() == (True, True, True), "the flag on what is there again"
    desk.undo()
    desk.undo()
    desk.back()
    assert offered()[0] is offered()[2] is desk.committing.can_undo


def test_a_flag_that_is_off_the_screen_is_not_offered_to_be_taken_back(
    open_window: MakeWindow, tmp_path: Path
) -> None:
    window = open_window(make_project(tmp_path / "two.labeler", pair("a"), pair("b")))
    desk = window.desk
    desk.flag(True)
    flagged = desk.pair.comparison.id
    assert desk.committing.can_undo
    desk.judge(Choice.LEFT)
    desk.undo()
    assert desk.pair.comparison.id == flagged
    assert desk.committing.can_undo
    desk._screen.pair = replace(desk.pair, comparison=pair("elsewhere"))
    assert not desk.committing.can_undo
    desk._screen.tell_flag()
    assert not window.page.label._boards.keys.undo.isEnabled()


def test_during_a_pause_nothing_is_taken_back_done_again_looked_at_or_flagged(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    desk = window.desk
    desk.judge(Choice.LEFT)
    desk.judge(Choice.LEFT)
    desk.undo()
    shown, record = desk.pair, stored(project, "judgments")
    desk.pause()
    for does in (desk.undo, desk.redo, desk.back, lambda: desk.flag(True)):
        does()
        assert (desk.pair, desk.again) == (shown, None)
    assert stored(project, "judgments") == record
    assert len(stored(project, "retractions")) == 1
    assert stored(project, "reviews.flags") == []
    desk.resume()
    desk.redo()
    assert len(stored(project)) == 2
