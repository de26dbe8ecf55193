"""The engine proposes, the session asks: both as the window puts them together."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from labeler.core.answer import Answer
from labeler.core.comparison import Comparison
from labeler.core.errors import NotSaved
from labeler.core.holdout import held_out
from labeler.core.ids import prompt_key
from labeler.core.losses import LOSSES
from labeler.core.presentation import Choice
from labeler.core.settings import Settings
from labeler.storage.project import Project
from labeler.workflow.chooser import RECENT
from labeler.workflow.events import (
    Begin,
    Configure,
    EncodePool,
    HeldOut,
    Idle,
    Known,
    Learn,
    Learned,
    Predicted,
    Prepare,
    Proposed,
    Ready,
    Rebuilding,
    Recall,
    Scored,
    Seek,
    Settled,
    Watch,
)
from labeler.workflow.session import Session
from labeler.workflow.simulate import Plan, simulate
from labeler.workflow.tutor import FIRST_PORTION
from tests.workflow.conftest import pair
from tests.workflow.fake_model import FakeModel
from tests.workflow.test_engine import Bench, judgment

A, B, C, D = (pair(x) for x in "abcd")


def offered(*pairs: Comparison) -> EncodePool:
    return EncodePool(pairs, {each.id for each in pairs})


def proposals(bench: Bench) -> list[list[str]]:
    return [list(event.comparisons) for event in bench.of(Proposed)]


def test_proposals_follow_every_change_of_the_model() -> None:
    bench = Bench()
    bench.do(Begin(), offered(A, B, C, D))
    assert proposals(bench) == [], "nothing was sought"
    bench.do(Seek("information", 2))
    assert proposals(bench) == [["a", "b"]]
    bench.do(Learn(judgment(A), A))
    assert proposals(bench)[1:] == [["b", "c"]], "and what is judged is not proposed again"
    bench.do(Seek(None), Learn(judgment(B), B))
    assert len(proposals(bench)) == 2


def test_proposals_are_ready_before_the_regularisation_is() -> None:
    bench = Bench()
    bench.do(Begin(), offered(A, B), Seek("information", 2))
    events = [type(event) for event in bench.do(Learn(judgment(A), A))]
    assert events.index(Learned) < events.index(Proposed) < events.index(Settled)


def test_the_screen_and_the_next_pairs_go_before_proposals() -> None:
    bench = Bench()
    bench.do(Begin(), offered(A, B))
    events = bench.do(Seek("information", 2), Prepare([D]), Watch((C,)))
    assert [type(event) for event in events] == [Scored, Proposed, Idle]
    assert bench.model.encoded == ["a", "b", "c", "d"]


def test_what_is_asked_already_and_what_was_answered_is_told_to_the_model() -> None:
    bench = Bench()
    bench.do(Begin(), offered(A, B, C, D), Learn(judgment(A), A))
    bench.do(Seek("moderate", 2, (B, C)))
    assert bench.model.asked == [("moderate", ["b", "c"], ["a"])]
    assert proposals(bench) == [["d"]]
    for name in range(2 * RECENT):
        other = pair(f"x{name}")
        bench.do(Learn(judgment(other), other))
    assert bench.model.asked[-1][2] == [f"x{n}" for n in range(RECENT, 2 * RECENT)]


def test_a_growing_pool_is_looked_at_again_but_not_for_each_pair() -> None:
    bench = Bench()
    bench.do(Begin(), Seek("information", 1))
    for number in range(100):
        bench.do(offered(pair(f"c{number}")))
    assert 10 < len(proposals(bench)) < 30


def test_what_was_judged_before_it_was_encoded_is_not_offered_after() -> None:
    bench = Bench()
    bench.do(Begin(), Seek("information", 5), offered(A, B), Learn(judgment(A), A))
    assert set(bench.model.offered) == {"b"}


def test_held_out_prompts_are_predicted_and_never_learned() -> None:
    settings = Settings(holdout=0.5)
    pairs = [pair(str(n)) for n in range(40)]
    bench = Bench(settings=settings)
    bench.do(Begin(), *(Learn(judgment(each), each) for each in pairs))
    kept = {each.id for each in pairs if held_out(prompt_key(each.prompt), settings)}
    assert 10 < len(kept) < 30
    assert len(bench.of(Predicted)) == 40
    assert {event.judgment.comparison for event in bench.of(HeldOut)} == kept
    assert {event.judgment.comparison for event in bench.of(Learned)}.isdisjoint(kept)
    assert {each.id for each in bench.model.learned.values()}.isdisjoint(kept)


@pytest.mark.parametrize("name", ["logistic", "hinge", "scaled", "davidson"])
def test_a_prediction_is_charged_by_the_loss_of_the_project(name: str) -> None:
    bench = Bench(settings=Settings(loss=name))
    bench.do(Begin(), Learn(judgment(A), A), Learn(judgment(B, Answer.prefer(1, 3)), B))
    second = bench.of(Predicted)[1].prediction
    assert second.loss == pytest.approx(LOSSES[name].preferred(-0.5, 3))


def test_other_settings_build_the_model_anew_and_drop_what_was_under_way() -> None:
    bench = Bench()
    first, second = judgment(A), judgment(B)
    bench.do(Begin(), Learn(first, A))
    changed = Settings(loss="hinge")
    bench.engine.post(Learn(second, B))
    events = bench.do(Configure(changed), Recall([(first, A)]), Begin(), Learn(second, B))
    assert bench.model.settings == changed
    assert set(bench.model.learned) == {first.id, second.id}
    predicted = [event.prediction for event in events if isinstance(event, Predicted)]
    assert [one.judgment for one in predicted] == [second.id], "once, though asked twice"
    assert predicted[0].loss == pytest.approx(LOSSES["hinge"].preferred(0.5))
    (ready,) = (event for event in events if isinstance(event, Ready))
    assert ready.version.judgments == 1


def test_settings_changed_before_the_encoder_is_loaded_are_those_it_is_loaded_for() -> None:
    made: list[Settings] = []

    class Notes(Bench):
        def load(self, settings: Settings) -> FakeModel:
            made.append(settings)
            return FakeModel(settings)

    changed = Settings(loss="hinge")
    bench = Notes()
    bench.engine._tutor._load = bench.load
    bench.do(Configure(changed), Begin())
    assert made == [changed]


def test_a_long_cold_past_shows_rewards_by_what_is_learned_of_it_so_far_and_says_so() -> None:
    past = [pair(f"p{n}") for n in range(5 * FIRST_PORTION)]
    new, known = pair("new"), [(judgment(each), each) for each in past]
    bench = Bench()
    later = judgment(new)
    bench.do(Recall(known), Begin(), Watch((new,)), Learn(later, new))
    ready = next(n for n, event in enumerate(bench.events) if isinstance(event, Ready))
    early = bench.events[:ready]
    shown = [event.outlook.version.judgments for event in early if isinstance(event, Scored)]
    assert shown == [FIRST_PORTION, 2 * FIRST_PORTION, 4 * FIRST_PORTION]
    told = {event.learned for event in early if isinstance(event, Rebuilding)}
    assert told == {0, *shown}
    (predicted,) = bench.of(Predicted)
    assert predicted.prediction.outlook.version.judgments == len(past), "by all of the past"


def test_a_past_that_is_encoded_is_learned_at_once() -> None:
    past = [pair(f"p{n}") for n in range(3 * FIRST_PORTION)]
    bench = Bench()
    bench.model.encoded = [each.id for each in past]
    bench.do(Recall([(judgment(each), each) for each in past]), Begin(), Watch((past[0],)))
    assert bench.of(Rebuilding) == []
    assert {event.outlook.version.judgments for event in bench.of(Scored)} == {len(past)}


def test_what_fails_in_the_past_does_not_hold_up_what_is_new() -> None:
    class Torn(FakeModel):
        def learn_all(self, known: Sequence[Known]) -> Iterator[None]:
            yield
            raise RuntimeError(f"torn page after {len(known)}")

    bench = Bench(Torn())
    bench.do(Recall([(judgment(A), A)]), Begin(), Learn(judgment(B), B))
    assert [event.judgment.comparison for event in bench.of(Learned)] == ["b"]


def informed(path: Path, **settings: object) -> Project:
    project = Project.open(path)
    project.change_settings(Settings(acquisition="information", seed=3, **settings))
    return project


def test_the_session_records_how_each_pair_was_drawn(path: Path) -> None:
    with informed(path, random_share=0.0) as project:
        session = Session(project, "ada")
        session.upcoming(2)
        best = [f"c{n}" for n in range(8)]
        session.supply.propose("information", best)
        while session.current:
            session.judge(session.current, Choice.LEFT, rewards_seen=False)
        drawn = [judgment.drawn for judgment in project.standing()]
    assert drawn == ["random", "random", *["information"] * 6]


def test_a_skip_and_an_undo_leave_a_pair_drawn_as_it_was(path: Path) -> None:
    with informed(path, random_share=0.0) as project:
        session = Session(project, "ada")
        session.supply.propose("information", ["c5"])
        assert session.current.comparison.id == "c5"
        session.judge(session.current, Choice.SKIP, rewards_seen=False)
        session.undo()
        assert session.current.comparison.id == "c5"
        session.judge(session.current, Choice.SKIP, rewards_seen=False)
        while session.current.comparison.id != "c5":
            session.judge(session.current, Choice.TIE, rewards_seen=False)
        last = session.judge(session.current, Choice.LEFT, rewards_seen=False).judged
        assert last.drawn == "information"
        again = Session(project, "ada")
        assert again.current is None


def test_the_pool_is_handed_out_once_with_what_may_be_chosen(path: Path) -> None:
    with informed(path, random_share=0.4) as project:
        session = Session(project, "ada")
        first, second, third = (session.supply.pool(5) for _ in range(3))
        assert (len(first.comparisons), len(second.comparisons), third) == (5, 3, None)
        choosable = {*first.choosable, *second.choosable}
        assert 0 < len(choosable) < 8
        session.change_settings(Settings(acquisition="information", seed=3, random_share=0.0))
        again = session.supply.pool(99)
        assert len(again.choosable) == 8


def test_only_where_the_model_has_a_say_is_anything_sought(path: Path) -> None:
    with Project.open(path) as project:
        session = Session(project, "ada")
        assert session.supply.seek().strategy is None
        session.change_settings(Settings(acquisition="fifo"))
        assert session.supply.seek().strategy is None
        session.change_settings(Settings(acquisition="moderate"))
        sought = session.supply.seek()
        assert sought.strategy == "moderate"
        assert list(sought.pending) == [each.comparison for each in session.upcoming(2)]


def test_a_second_prediction_of_a_judgment_changes_nothing(path: Path) -> None:
    with Project.open(path) as project:
        session = Session(project, "ada")
        shown = session.current
        said = session.judge(shown, Choice.LEFT, rewards_seen=False).judged
        bench = Bench()
        bench.do(Begin(), Learn(judgment(shown.comparison), shown.comparison))
        prediction = bench.of(Predicted)[0].prediction
        first = type(prediction)(said.id, prediction.outlook, 0.7)
        assert session.foretold.take(first) is not None
        assert session.foretold.take(type(prediction)(said.id, prediction.outlook, 0.1)) is None
        session.foretold.save()
        assert [one.loss for one in project.predictions()] == [0.7]


def test_a_simulation_chooses_as_the_window_would(path: Path) -> None:
    with Project.open(path) as project:
        everything = len(list(project.comparisons()))
    plan = Plan(acquisition="information", random_share=0.25)
    assert simulate(path, plan, FakeModel).judgments == everything


def test_a_prediction_goes_into_the_file_with_the_next_judgment_or_when_it_is_asked_for(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(path) as project:
        session, bench = Session(project, "ada"), Bench()
        shown = [session.current]
        said = [session.judge(shown[0], Choice.LEFT, rewards_seen=False).judged]
        bench.do(Begin(), Learn(said[0], shown[0].comparison))
        session.foretold.take(bench.of(Predicted)[0].prediction)
        assert project.predictions() == []
        shown.append(session.current)
        said.append(session.judge(shown[1], Choice.LEFT, rewards_seen=False).judged)
        assert [one.judgment for one in project.predictions()] == [said[0].id]
        bench.do(Learn(said[1], shown[1].comparison))
        session.foretold.take(bench.of(Predicted)[1].prediction)
        session.foretold.save()
        session.foretold.save()
        assert [one.judgment for one in project.predictions()] == [one.id for one in said]


def test_a_prediction_that_can_not_be_saved_never_keeps_a_judgment_from_it(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise NotSaved("the disk is full")

    with Project.open(path) as project:
        session, bench = Session(project, "ada"), Bench()
        shown = session.current
        said = session.judge(shown, Choice.LEFT, rewards_seen=False).judged
        bench.do(Begin(), Learn(said, shown.comparison))
        session.foretold.take(bench.of(Predicted)[0].prediction)
        with monkeypatch.context() as patch:
            patch.setattr("labeler.storage.judgments.store_prediction", fail)
            session.judge(session.current, Choice.LEFT, rewards_seen=False)
            assert (len(project.judgments()), project.predictions()) == (2, [])
        session.foretold.save()
        assert [one.judgment for one in project.predictions()] == [said.id]
