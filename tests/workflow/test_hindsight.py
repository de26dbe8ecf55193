"""Undo, redo and second thoughts: nothing is lost from the record, and what counts is clear."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.details import Details, Said
from labeler.core.errors import InvalidAnswer, NotSaved
from labeler.core.judgment import Judgment, Purpose, Visibility
from labeler.core.moment import now
from labeler.core.prediction import Prediction
from labeler.core.presentation import SCALE, Choice
from labeler.core.record import Record
from labeler.storage.project import Counts, Project
from labeler.workflow.events import Forget, Learn
from labeler.workflow.session import Session
from tests.storage.samples import prediction
from tests.workflow.conftest import pair


@contextmanager
def opened(path: Path, **settings: object) -> Iterator[Session]:
    with Project.open(path) as project:
        if settings:
            project.change_settings(replace(project.settings, **settings))
        yield Session(project, "ada")


def judge(session: Session, choice: Choice = Choice.LEFT, **more: object) -> Judgment:
    said = session.judge(session.current, choice, **({"rewards_seen": False} | more)).judged
    assert said is not None
    return said


def answers(session: Session) -> list[tuple[str, Answer]]:
    return sorted(
        ((j.comparison, j.answer) for j in session.project.standing()), key=lambda each: each[0]
    )


def foretold(session: Session, said: Judgment) -> None:
    """The model has predicted it, which is when rewards appear."""
    outlook = replace(prediction(said.id).outlook, comparison=said.comparison)
    session.foretold.take(Prediction(said.id, outlook, 0.5))


def test_undo_and_redo_go_as_far_as_there_is_anything(path: Path) -> None:
    with opened(path) as session:
        for choice in SCALE:
            judge(session, choice)
        full, last = answers(session), session.current
        seen = []
        while session.undo():
            seen.append(session.current.comparison.id)
        assert len(seen) == 7
        assert session.counts == Counts(0, 8)
        while session.redo():
            pass
        assert answers(session) == full
        assert session.current == last
        assert session.counts == Counts(7, 8)
        assert len(session.project.judgments()) == 14, "nothing is ever taken out of the record"


def test_undone_judgments_can_be_redone_after_a_restart(path: Path) -> None:
    with opened(path) as session:
        said = [judge(session, choice) for choice in (Choice.LEFT, Choice.RIGHT, Choice.TIE)]
        full = answers(session)
        session.undo()
        session.undo()
    with opened(path) as session:
        assert session.can_redo
        assert session.redo().judged.redoes == said[1].id
    with opened(path) as session:
        assert session.redo().judged.redoes == said[2].id
        assert not session.can_redo
        assert session.redo() is None
        assert answers(session) == full
        session.undo()
        session.undo()
    with opened(path) as session:
        session.redo()
        session.redo()
        assert answers(session) == full


def test_a_new_judgment_leaves_nothing_to_redo(path: Path) -> None:
    with opened(path) as session:
        judge(session)
        judge(session)
        session.undo()
        judge(session, Choice.TIE)
        assert not session.can_redo
    with opened(path) as session:
        assert session.redo() is None


def test_a_redone_judgment_says_all_that_the_undone_one_said(path: Path) -> None:
    why = Details(rationale="it is shorter", reasons=("short",))
    with opened(path) as session:
        said = judge(session, said=Said(why, 0.75), active=3.5)
        session.undo()
        again = session.redo().judged
    assert replace(again, id=said.id, redoes=None) == said


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_done_a_restart_knows_just_as_much(path: Path, seed: int) -> None:
    dice = random.Random(seed)
    with Project.open(path) as project:
        project.add((Record(pair(f"more{n}")) for n in range(40)), at=now())
    with opened(path, gold_rate=0.2, repeat_rate=0.2) as session:
        for _ in range(80):
            done = dice.choice(["judge"] * 5 + ["undo", "undo", "redo", "redo", "change"])
            if done == "judge" and session.current:
                never = Details(comes_back=dice.random() < 0.5)
                choice = dice.choice([*SCALE, Choice.SKIP])
                judge(session, choice, said=Said(never) if choice is Choice.SKIP else Said())
            elif done == "change" and (earlier := session.hindsight.earlier(0, 99)):
                choice = dice.choice([*SCALE, Choice.SKIP])
                shown = session.hindsight.revisit(dice.choice(earlier))
                seen = dice.random() < 0.3
                answer = shown.presentation.answer(choice)
                session.change(shown.judgment, answer, rewards_seen=seen)
            elif done in ("undo", "redo"):
                getattr(session, done)()
            again = Session(session.project, "ada")
            assert set(session._book.standing) == {j.id for j in session.project.standing()}
            assert set(session._book.checks) == {j.id for j in session.project.checks()}
            assert again.counts == session.counts
            assert again._book.redoable == session._book.redoable
            assert again._book.latest == session._book.latest
            assert again.hindsight.earlier(0, 99) == session.hindsight.earlier(0, 99)
            assert again._book.done == session._book.done
            assert again._book.skipped == session._book.skipped


def test_a_changed_answer_stands_in_the_place_of_the_earlier_one_and_undo_brings_that_back(
    path: Path,
) -> None:
    with opened(path) as session:
        first, second = judge(session, Choice.LEFT), judge(session, Choice.TIE)
        current = session.current
        changes = session.change(first, Answer(Verdict.BOTH_BAD))
        assert changes.judged.supersedes == first.id
        assert changes.judged.purpose is Purpose.LABEL
        assert list(changes.lessons()) == [
            Forget(first.id),
            Learn(changes.judged, changes.comparison),
        ]
        assert session.current == current
        assert session.hindsight.earlier(0, 9) == [second, changes.judged], "it keeps its place"
        assert session.project.standing() == [second, changes.judged]
        undone = session.undo()
        assert list(undone.lessons()) == [
            Forget(changes.judged.id),
            Learn(first, changes.comparison),
        ]
        assert session.project.standing() == [first, second]
        assert session.current == current
        redone = session.redo()
        assert redone.judged.supersedes == first.id
        assert next(iter(redone.lessons())) == Forget(first.id)


def test_a_redone_change_changes_the_redone_answer(path: Path) -> None:
    with opened(path) as session:
        first = judge(session, Choice.LEFT)
        session.change(first, Answer(Verdict.TIE))
        session.undo()
        session.undo()
        copy = session.redo().judged
        changed = session.redo().judged
        assert changed.supersedes == copy.id
        assert [j.answer.verdict for j in session.project.standing()] == [Verdict.TIE]


def test_an_earlier_pair_stands_as_it_stood_whatever_was_set_since(path: Path) -> None:
    with opened(path) as session:
        shown = [session.current]
        judge(session)
        shown.append(session.current)
        judge(session)
        session.change_settings(replace(session.project.settings, seed=99))
        again = [session.hindsight.revisit(said) for said in session.hindsight.earlier(0, 2)]
    assert [each.presentation for each in again] == shown[::-1]
    earlier = session.hindsight.earlier(0, 2)
    assert [each.answer for each in again] == [said.answer for said in earlier]


def test_a_change_of_mind_after_a_blind_choice_was_revealed_stands_beside_it(path: Path) -> None:
    with opened(path, visibility=Visibility.AFTER) as session:
        blind = judge(session, Choice.LEFT)
        assert not session.hindsight.revisit(blind).revealed
        foretold(session, blind)
        again = session.hindsight.revisit(blind)
        assert again.revealed
        revision = session.change(again.judgment, Answer(Verdict.TIE)).judged
        assert (revision.purpose, revision.revises) == (Purpose.REVISION, blind.id)
        assert revision.rewards_seen
        assert session.project.standing() == [blind], "the blind choice goes on counting"
        assert session.project.checks() == [revision]
        assert session.hindsight.revisit(blind).judgment == revision
        further = session.change(revision, Answer(Verdict.BOTH_GOOD)).judged
        assert (further.revises, further.supersedes) == (blind.id, revision.id)
        assert session.project.checks() == [further]
        assert session.counts == Counts(1, 8)
        session.undo()
        session.undo()
        assert session.project.checks() == []
        assert session.project.standing() == [blind]


def test_a_revision_counts_where_the_project_says_so(path: Path) -> None:
    with opened(path, visibility=Visibility.AFTER, revision_counts=True) as session:
        blind = judge(session, Choice.LEFT)
        foretold(session, blind)
        made = session.change(blind, Answer(Verdict.TIE)).judged
        assert (made.purpose, made.supersedes, made.rewards_seen) == (
            Purpose.LABEL,
            blind.id,
            True,
        )
        assert session.project.standing() == [made]


def test_where_nothing_was_ever_shown_a_change_of_mind_is_none_after_rewards(path: Path) -> None:
    with opened(path, visibility=Visibility.NEVER) as session:
        blind = judge(session, Choice.LEFT)
        foretold(session, blind)
        made = session.change(blind, Answer(Verdict.TIE)).judged
        assert (made.purpose, made.rewards_seen) == (Purpose.LABEL, False)
        later = session.change(made, Answer(Verdict.TIE), rewards_seen=True).judged
        assert later.purpose is Purpose.REVISION


def test_judging_again_after_undoing_a_revealed_choice_is_not_blind(path: Path) -> None:
    with opened(path, visibility=Visibility.AFTER) as session:
        blind = judge(session, Choice.LEFT)
        foretold(session, blind)
        session.undo()
        assert judge(session, Choice.RIGHT).rewards_seen
        assert not judge(session, Choice.RIGHT).rewards_seen


def test_a_pair_skipped_for_ever_is_not_asked_again_and_undo_brings_it_back(path: Path) -> None:
    never = Details(skip_reason="needs an expert", comes_back=False)
    with opened(path) as session:
        skipped = session.current
        judge(session, Choice.SKIP, said=Said(never))
        while session.current:
            judge(session)
        assert session.counts == Counts(7, 8)
    with opened(path) as session:
        assert session.current is None
        for _ in range(8):
            session.undo()
        assert session.current == skipped
        session.redo()
        assert session.current != skipped


def test_a_skip_looked_at_again_can_still_be_answered(path: Path) -> None:
    with opened(path) as session:
        skip = judge(session, Choice.SKIP)
        foretold(session, skip)
        again = session.hindsight.revisit(skip)
        made = session.change(skip, again.presentation.answer(Choice.LEFT)).judged
        assert (made.purpose, made.supersedes) == (Purpose.LABEL, skip.id)
        assert made.rewards_seen, "it was shown after the skip"
        asked = set()
        while session.current:
            asked.add(session.current.comparison.id)
            judge(session)
        assert skip.comparison not in asked
        assert session.counts == Counts(8, 8)


def test_a_change_that_does_not_fit_or_is_not_saved_changes_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise NotSaved("the disk is full")

    with opened(path) as session:
        said = judge(session)
        with pytest.raises(InvalidAnswer):
            session.change(said, Answer(Verdict.RANK, ranking=(0, 1, 2)))
        session.undo()
        with monkeypatch.context() as patch:
            patch.setattr(session.project, "append", full)
            with pytest.raises(NotSaved):
                session.redo()
        assert session.can_redo
        session.redo()
        assert [j.answer for j in session.project.standing()] == [said.answer]


def test_a_flag_is_in_the_file_at_once_and_holds_until_it_is_taken_down(path: Path) -> None:
    with opened(path) as session:
        shown = session.current.comparison.id
        session.flags.flag(shown, True, "two of the same")
        assert session.project.reviews.flags()[-1].note == "two of the same"
    with opened(path) as session:
        assert session.flags.of(shown).note == "two of the same"
        session.flags.flag(shown, False)
        assert session.flags.of(shown) is None
        assert len(session.project.reviews.flags()) == 2
        assert Session(session.project, "bob").flags.of(shown) is None


def test_undo_takes_the_flag_back_only_where_nothing_was_judged_since(path: Path) -> None:
    with opened(path) as session:
        earlier = judge(session)
        shown = session.current.comparison.id
        session.flags.flag(shown, True)
        session.change(earlier, Choice.TIE)
        assert not session.flags.undo(shown), "the other mind came last"
        assert session.undo().restored == earlier
        assert session.flags.undo(shown)
        assert not session.flags.undo(shown)


def test_undo_takes_the_flag_back_first_also_after_a_restart(path: Path) -> None:
    with opened(path) as session:
        judge(session)
        shown = session.current.comparison.id
        session.flags.flag(shown, True, "odd")
    with opened(path) as session:
        assert session.flags.can_undo(shown)
        assert session.flags.undo(shown)
        assert session.flags.of(shown) is None
        assert not session.flags.undo(shown)
    with opened(path) as session:
        assert not session.flags.undo(shown), "it is down, and stays so"
        session.flags.flag(shown, True)
        judge(session)
    with opened(path) as session:
        assert not session.flags.undo(shown), "the judgment came last"


def test_a_flag_comes_last_also_after_the_clock_was_set_back(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(path) as session:
        judge(session)
    monkeypatch.setattr("labeler.core.ids._latest", 0)  # as in another process
    monkeypatch.setattr("time.time_ns", lambda: 10**18)  # years ago
    with opened(path) as session:
        shown = session.current.comparison.id
        session.flags.flag(shown, True)
        assert session.flags.undo(shown), "and not the judgment before it"


def test_a_flag_that_was_undone_can_be_redone_until_something_is_judged(path: Path) -> None:
    with opened(path) as session:
        judge(session)
        shown = session.current.comparison.id
        session.flags.flag(shown, True, "odd")
        session.flags.undo(shown)
        assert session.can_redo
        session.undo()
        session.redo()
        assert session.flags.redo(shown)
        assert session.flags.of(shown).note == "odd"
        assert not session.can_redo
        session.flags.undo(shown)
        said = judge(session)
        assert not session.can_redo
        session.undo()
        assert session.current.comparison.id == shown
        assert not session.flags.redo(shown), "what was undone last is the judgment"
        assert session.redo().judged.redoes == said.id


def test_each_judgment_names_the_guidelines_that_were_in_force(path: Path) -> None:
    with opened(path) as session:
        versions = []
        for text in ("", "Be fair.", "Be quick.", ""):
            session.change_settings(replace(session.project.settings, guidelines=text))
            versions.append(judge(session).guidelines)
    assert versions == [None, 1, 2, None]


def test_no_change_of_mind_or_undo_turns_what_is_on_the_screen_around(path: Path) -> None:
    with opened(path) as session:
        turned = 0
        for seed in range(6):
            shown = [session.current]
            said = judge(session)
            shown.append(session.current)
            session.change_settings(replace(session.project.settings, seed=seed))
            turned += session.present(shown[1].comparison) != shown[1]
            session.change(said, Answer(Verdict.TIE))
            assert session.current == shown[1]
            session.undo()
            assert session.current == shown[1]
            session.undo()
            assert session.current == shown[0]
            session.redo()
        assert turned, "else this shows nothing"


def test_an_answer_that_stands_no_longer_cannot_be_changed(path: Path) -> None:
    with opened(path) as session:
        said = judge(session)
        session.change(said, Answer(Verdict.TIE))
        with pytest.raises(NotSaved, match="stands no longer"):
            session.change(said, Answer(Verdict.BOTH_BAD))
        assert [j.answer.verdict for j in session.project.standing()] == [Verdict.TIE]
