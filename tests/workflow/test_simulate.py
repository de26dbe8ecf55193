from pathlib import Path

import pytest

from labeler.core.errors import LabelerError
from labeler.core.settings import Settings
from labeler.storage.project import Project
from labeler.workflow.simulate import simulate
from tests.workflow.fake_model import FakeModel


def test_gold_is_replayed_as_the_window_would_have_shown_it(path: Path) -> None:
    result = simulate(path, None, FakeModel)
    # The fake prefers the first response, as gold does, from its second judgment on.
    assert result.judgments == 8
    assert result.running.n == 8
    assert [point.accuracy for point in result.running.curve] == pytest.approx(
        [(n - 1) / n for n in range(1, 9)]
    )


def test_a_simulation_writes_nothing_into_the_project(path: Path) -> None:
    before, beside = path.read_bytes(), sorted(path.parent.iterdir())
    simulate(path, None, FakeModel, judgments=3)
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside


def test_a_seed_gives_the_same_run_twice_and_another_seed_another_order(path: Path) -> None:
    orders: list[list[str]] = []

    class Remembers(FakeModel):
        def __init__(self) -> None:
            super().__init__()
            orders.append(self.encoded)

    for seed in (1, 1, 2):
        simulate(path, None, Remembers, seed=seed)
    assert orders[0] == orders[1] != orders[2]


def test_the_json_has_what_it_promises(path: Path) -> None:
    figures = simulate(path, None, FakeModel).as_json()
    assert figures["judgments"] == 8
    assert {"accuracy", "log_loss", "ece", "n"} <= figures["prequential"].keys()
    for name in ("length", "surface"):
        assert {"accuracy", "log_loss"} <= figures["baselines"][name].keys()
    assert len(figures["curve"]) == 8


def test_nothing_to_replay_says_whose_judgments_there_are(path: Path, tmp_path: Path) -> None:
    with pytest.raises(LabelerError, match="nobody yet"):
        simulate(path, "eve", FakeModel)
    empty = tmp_path / "empty.labeler"
    Project.create(empty, Settings()).close()
    with pytest.raises(LabelerError, match="no gold answers"):
        simulate(empty, None, FakeModel)


def test_a_failing_model_is_an_error_and_not_a_figure(path: Path) -> None:
    def broken() -> FakeModel:
        raise RuntimeError("no weights")

    with pytest.raises(LabelerError, match="no weights"):
        simulate(path, None, broken)
