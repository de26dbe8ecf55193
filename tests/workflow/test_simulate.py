from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest

from labeler.core.errors import LabelerError
from labeler.core.settings import Settings
from labeler.storage.project import Project
from labeler.workflow.replay import is_measured
from labeler.workflow.simulate import Plan, simulate
from tests.workflow.fake_model import FakeModel


def test_gold_is_replayed_as_the_window_would_have_shown_it(path: Path) -> None:
    result = simulate(path, Plan(), FakeModel)
    # The fake prefers the first response, as gold does, from its second judgment on.
    assert result.judgments == 8
    assert result.running.n == 8
    assert [point.accuracy for point in result.running.curve] == pytest.approx(
        [(n - 1) / n for n in range(1, 9)]
    )


def test_a_simulation_writes_nothing_into_the_project(path: Path) -> None:
    before, beside = path.read_bytes(), sorted(path.parent.iterdir())
    simulate(path, Plan(judgments=3), FakeModel)
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside


def test_a_seed_gives_the_same_run_twice_and_another_seed_another_order(path: Path) -> None:
    orders: list[list[str]] = []

    class Remembers(FakeModel):
        def __init__(self) -> None:
            super().__init__()
            orders.append(self.encoded)

    for seed in (1, 1, 2):
        simulate(path, Plan(seed=seed), Remembers)
    assert orders[0] == orders[1] != orders[2]


def test_the_json_has_what_it_promises(path: Path) -> None:
    figures = simulate(path, Plan(), FakeModel).as_json()
    assert figures["judgments"] == 8
    assert {"accuracy", "log_loss", "ece", "n"} <= figures["prequential"].keys()
    for name in ("length", "surface"):
        assert {"accuracy", "log_loss"} <= figures["baselines"][name].keys()
    assert len(figures["curve"]) == 8


def test_nothing_to_replay_says_whose_judgments_there_are(path: Path, tmp_path: Path) -> None:
    with pytest.raises(LabelerError, match="nobody yet"):
        simulate(path, Plan("eve"), FakeModel)
    empty = tmp_path / "empty.labeler"
    Project.create(empty, Settings()).close()
    with pytest.raises(LabelerError, match="no gold answers"):
        simulate(empty, Plan(), FakeModel)


def test_a_failing_model_is_an_error_and_not_a_figure(path: Path) -> None:
    def broken() -> FakeModel:
        raise RuntimeError("no weights")

    with pytest.raises(LabelerError, match="no weights"):
        simulate(path, Plan(), broken)


class Shared(FakeModel):
    """Remembers every model that was made, and how often it settled."""

    made: ClassVar[list["Shared"]] = []

    def __init__(self) -> None:
        super().__init__()
        Shared.made.append(self)


@pytest.fixture(autouse=True)
def fresh() -> None:
    Shared.made = []


def test_prompts_left_out_are_measured_and_never_asked(path: Path) -> None:
    result = simulate(path, Plan(unseen=0.4, seed=1), Shared)
    (last,) = result.unseen
    (model,) = Shared.made
    assert last.judgments == result.judgments == len(model.learned) < 8
    assert last.part.model.n == 8 - result.judgments
    assert last.part.model.right == last.part.model.n, "the fake prefers the first, as gold does"


def test_unseen_prompts_are_measured_at_25_50_and_every_hundred() -> None:
    assert [n for n in range(1, 420) if is_measured(n)] == [25, 50, 100, 200, 300, 400]


def test_the_plan_changes_the_scratch_copy_alone(path: Path) -> None:
    plan = Plan(acquisition="fifo", random_share=0.5, loss="hinge", judgments=2)
    result = simulate(path, plan, Shared)
    settings = result.settings
    assert (settings.acquisition, settings.random_share, settings.loss) == ("fifo", 0.5, "hinge")
    assert Shared.made[0].settings == settings
    with Project.open(path, writable=False) as project:
        assert project.settings.loss == "logistic"


def test_a_loss_that_is_none_is_named(path: Path) -> None:
    with pytest.raises(LabelerError, match="loss is 'quadratic'; it must be one of logistic"):
        simulate(path, Plan(loss="quadratic"), FakeModel)


def test_the_model_settles_as_the_window_would_unless_told_otherwise(path: Path) -> None:
    for every in (1, 4):
        simulate(path, Plan(settle_every=every), Shared)
    always, seldom = Shared.made
    assert always.settled == 1 + 8, "at the start, and after each judgment"
    assert seldom.settled == 1 + 8 // 4


def test_held_out_prompts_are_judged_and_told_apart(path: Path) -> None:
    with Project.open(path) as project:
        project.change_settings(replace(project.settings, holdout=0.4))
    running = simulate(path, Plan(seed=1), FakeModel).running
    assert running.holdout.model.n > 0
    assert running.holdout.model.n + running.n == 8
