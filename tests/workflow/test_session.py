from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.errors import InvalidAnswer, NotSaved
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import Judgment, Origin, Visibility
from labeler.core.moment import now
from labeler.core.prediction import Prediction
from labeler.core.presentation import Choice, Side
from labeler.core.record import Record
from labeler.storage.project import Counts, Project
from labeler.workflow.session import Session
from tests.workflow.conftest import pair


def current(session: Session) -> ComparisonId:
    assert session.current is not None
    return session.current.comparison.id


def test_a_judgment_is_in_the_file_when_judge_returns(path: Path) -> None:
    with Project.open(path) as project:
        session = Session(project, "ada")
        shown = session.current
        assert shown is not None
        session.judge(session.current, Choice.LEFT_MUCH, rewards_seen=True)
        with Project.open(path, writable=False) as reader:
            (stored,) = reader.standing()
    assert stored.comparison == shown.comparison.id
    assert stored.answer == Answer.prefer(shown.response_at(Side.LEFT), 3)
    assert stored.shown == shown.order
    assert stored.visibility is Visibility.LIVE
    assert stored.rewards_seen
    assert stored.drawn == "random"


def test_everyone_sees_their_own_order_and_sides_the_same_every_time(path: Path) -> None:
    with Project.open(path) as project:
        ada = Session(project, "ada").upcoming(8)
        again = Session(project, "ada").upcoming(8)
        bob = Session(project, "bob").upcoming(8)
    assert ada == again
    assert [p.comparison.id for p in ada] != [p.comparison.id for p in bob]
    sides = {(p.comparison.id, p.order) for p in ada} ^ {(p.comparison.id, p.order) for p in bob}
    assert sides, "at least one pair stands the other way round for another annotator"


def test_every_pair_comes_once_and_then_none(path: Path) -> None:
    with Project.open(path) as project:
        session, seen = Session(project, "ada"), set()
        while session.current is not None:
            seen.add(current(session))
            last = session.current
            session.judge(session.current, Choice.TIE, rewards_seen=False)
        assert seen == {f"c{n}" for n in range(8)}
        assert session.counts == Counts(8, 8)
        with pytest.raises(NotSaved, match="another pair"):
            session.judge(last, Choice.TIE, rewards_seen=False)


def test_a_skipped_pair_comes_back_last_and_its_answer_replaces_the_skip(path: Path) -> None:
    with Project.open(path) as project:
        session = Session(project, "ada")
        skipped = current(session)
        session.judge(session.current, Choice.SKIP, rewards_seen=False)
        assert session.counts == Counts(0, 8)
        for _ in range(7):
            assert current(session) != skipped
            session.judge(session.current, Choice.BOTH_GOOD, rewards_seen=False)
        assert current(session) == skipped
        session.judge(session.current, Choice.LEFT, rewards_seen=False)
        assert session.current is None
        verdicts = [j.answer.verdict for j in project.standing() if j.comparison == skipped]
    assert verdicts == [Verdict.PREFER]


def test_undo_of_an_answer_to_a_skipped_pair_leaves_the_skip_standing(path: Path) -> None:
    with Project.open(path) as project:
        session = Session(project, "ada")
        skipped = current(session)
        for choice in (Choice.SKIP, *[Choice.TIE] * 7, Choice.LEFT):
            session.judge(session.current, choice, rewards_seen=False)
        session.undo()
        assert current(session) == skipped
        assert session.counts == Counts(7, 8)
        (standing,) = (j for j in project.standing() if j.comparison == skipped)
        assert standing.answer.verdict is Verdict.SKIP
        session.judge(session.current, Choice.RIGHT, rewards_seen=False)
        assert session.counts == Counts(8, 8)


def test_undo_brings_the_pair_back_and_keeps_the_record(path: Path) -> None:
    with Project.open(path) as project:
        session = Session(project, "ada")
        before = session.current
        judged = session.judge(session.current, Choice.RIGHT, rewards_seen=False).judged
        changes = session.undo()
        assert changes is not None
        assert changes.retracted == judged
        assert session.current == before
        assert session.undo() is None
        assert project.standing() == []
        assert project.judgments() == [judged]


def test_undo_reaches_back_over_a_restart(path: Path) -> None:
    with Project.open(path) as project:
        session = Session(project, "ada")
        session.judge(session.current, Choice.RIGHT, rewards_seen=False)
        last = session.judge(session.current, Choice.LEFT, rewards_seen=False).judged
    with Project.open(path) as project:
        changes = Session(project, "ada").undo()
    assert changes is not None
    assert changes.retracted == last


def test_undo_takes_back_neither_imports_nor_the_work_of_others(path: Path) -> None:
    with Project.open(path) as project:
        imported = Judgment(
            new_judgment_id(),
            ComparisonId("c1"),
            "ada",
            Answer.prefer(0),
            now(),
            origin=Origin.IMPORT,
        )
        project.add([Record(pair("c1"), (imported,))], at=now())
        bob = Session(project, "bob")
        bob.judge(bob.current, Choice.TIE, rewards_seen=False)
        session = Session(project, "ada")
        assert session.counts == Counts(1, 8)
        assert not session.can_undo
        assert session.undo() is None


def test_a_judgment_that_is_not_saved_leaves_the_pair_where_it_is(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(judgment: Judgment, predictions: Sequence[Prediction]) -> None:
        raise NotSaved("the disk is full")

    with Project.open(path) as project:
        session = Session(project, "ada")
        before = session.current
        monkeypatch.setattr(project, "append", full)
        with pytest.raises(NotSaved):
            session.judge(session.current, Choice.LEFT, rewards_seen=False)
        assert session.current == before
        assert session.counts == Counts(0, 8)
        assert not session.can_undo


def test_more_than_two_responses_come_in_turn_like_pairs_up_to_as_many_as_are_set(
    path: Path,
) -> None:
    three, four = (
        Comparison(ComparisonId(name), (Message("user", "?"),), tuple(map(Response, name)))
        for name in ("abc", "abcd")
    )
    with Project.open(path) as project:
        project.add([Record(three), Record(four)], at=now())
        project.change_settings(replace(project.settings, most_responses=3))
        session = Session(project, "ada")
        names = {shown.comparison.id for shown in session.upcoming(99)}
        assert names == {*(f"c{n}" for n in range(8)), "abc"}
        assert session.counts == Counts(0, 9)
        while session.current.comparison.id != "abc":
            session.judge(session.current, Choice.TIE, rewards_seen=False)
        ranked = Answer(Verdict.RANK, ranking=(2, 0, 1))
        wrong = Answer(Verdict.RANK, ranking=(0, 1))
        with pytest.raises(InvalidAnswer):
            session.judge(session.current, wrong, rewards_seen=False)
        said = session.judge(session.current, ranked, rewards_seen=False).judged
        assert said.answer == ranked
        assert sorted(said.shown) == [0, 1, 2]
        before = session.counts.judged
        session.change_settings(replace(project.settings, most_responses=8))
        assert session.counts == Counts(before, 10)
        assert "abcd" in {shown.comparison.id for shown in session.upcoming(99)}


def test_time_is_counted_from_when_the_pair_was_shown(path: Path) -> None:
    time = [0.0]
    with Project.open(path) as project:
        session = Session(project, "ada", clock=lambda: time[0])
        time[0] = 10.0
        session.shown()
        time[0] = 12.5
        judged = session.judge(session.current, Choice.LEFT, rewards_seen=False).judged
        time[0] = 112.5  # nobody was there for most of it
        second = session.judge(session.current, Choice.LEFT, rewards_seen=False).judged
    assert (judged.seconds, judged.active) == (2.5, 2.5)
    assert (second.seconds, second.active) == (100.0, 5.0)


def test_undo_takes_back_the_latest_also_after_the_clock_was_set_back(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(path) as project:
        session = Session(project, "ada")
        session.judge(session.current, Choice.LEFT, rewards_seen=False)
    monkeypatch.setattr("labeler.core.ids._latest", 0)  # as in another process
    monkeypatch.setattr("time.time_ns", lambda: 10**18)  # years ago
    with Project.open(path) as project:
        session = Session(project, "ada")
        latest = session.judge(session.current, Choice.RIGHT, rewards_seen=False).judged
        undone = Session(project, "ada").undo()
    assert undone is not None
    assert undone.retracted == latest


def test_a_choice_on_a_pair_that_is_no_longer_current_is_not_taken_for_another(path: Path) -> None:
    with Project.open(path) as project:
        session = Session(project, "ada")
        stale = session.current
        session.judge(stale, Choice.LEFT, rewards_seen=False)
        with pytest.raises(NotSaved, match="another pair"):
            session.judge(stale, Choice.RIGHT, rewards_seen=False)
        assert len(project.standing()) == 1


def test_what_is_on_the_screen_can_still_be_judged_when_so_many_responses_are_asked_no_more(
    path: Path,
) -> None:
    three = Comparison(ComparisonId("abc"), (Message("user", "?"),), tuple(map(Response, "abc")))
    with Project.open(path) as project:
        project.add([Record(three)], at=now())
        session = Session(project, "ada")
        while current(session) != "abc":
            session.judge(session.current, Choice.TIE, rewards_seen=False)
        session.change_settings(replace(project.settings, most_responses=2))
        assert current(session) == "abc"
        ahead = session.upcoming(3)
        ranked = Answer(Verdict.RANK, ranking=(2, 0, 1))
        session.judge(session.current, ranked, rewards_seen=False)
        assert session.upcoming(2) == ahead[1:]
        session.undo()
        assert session.upcoming(3) == ahead
