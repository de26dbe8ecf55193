"""Simulations side by side."""

import random
from pathlib import Path

import numpy as np
import pytest
from scipy import stats

from labeler.analysis.agreement import Judged, Part, Running
from labeler.core.settings import Settings
from labeler.workflow.replay import Unseen
from labeler.workflow.simulate import Plan, Simulation
from labeler.workflow.trials import as_json, plans, summary, trials
from tests.workflow.fake_model import FakeModel


def run(acquisition: str, seed: int, margins: list[float]) -> Simulation:
    part = Part()
    for margin in margins:
        part.add(Judged(margin), 0.5)
    settings = Settings(acquisition=acquisition, seed=seed)
    unseen = (Unseen(25, part), Unseen(30 + seed, part))
    return Simulation("ada", settings, 30, 0, Running(), unseen=unseen)


def test_every_strategy_meets_every_seed() -> None:
    made = plans(Plan(seed=3, loss="hinge"), ["random", "information"], 2)
    assert [(each.acquisition, each.seed) for each in made] == [
        ("random", 3),
        ("random", 4),
        ("information", 3),
        ("information", 4),
    ]
    assert {each.loss for each in made} == {"hinge"}


def test_means_and_differences_have_students_intervals() -> None:
    draw = random.Random(1)
    margins = {
        (name, seed): [draw.gauss(0.5, 1) for _ in range(40)]
        for name in ("random", "information")
        for seed in range(4)
    }
    at_random, chosen = summary([run(*key, each) for key, each in margins.items()])
    shares = {key: float(np.mean(np.array(each) > 0)) for key, each in margins.items()}
    own = [shares["information", seed] for seed in range(4)]
    apart = [shares["information", seed] - shares["random", seed] for seed in range(4)]

    (told,) = chosen["unseen"]
    assert told["judgments"] == 25, "the other times were not measured by all"
    for found, values in ((told["accuracy"], own), (told["against_random"]["accuracy"], apart)):
        low, high = stats.t.interval(0.95, 3, loc=np.mean(values), scale=stats.sem(values))
        expected = {"mean": np.mean(values), "low": low, "high": high}
        assert found == pytest.approx(expected, abs=1e-6)
    assert at_random["unseen"][0]["against_random"]["log_loss"]["mean"] == 0


def test_one_seed_has_no_interval_and_no_random_run_no_difference() -> None:
    (alone,) = summary([run("moderate", 0, [1.0, -1.0, 1.0])])
    assert alone["unseen"][0]["accuracy"] == {"mean": 0.666667, "low": None, "high": None}
    nothing = {"mean": None, "low": None, "high": None}
    assert alone["unseen"][0]["against_random"]["accuracy"] == nothing
    assert alone["prequential"]["accuracy"] == nothing


def test_two_seeds_have_a_mean_and_no_interval_that_would_be_wider_than_what_it_is_of() -> None:
    (told,) = summary([run("random", 0, [1.0, -1.0]), run("random", 1, [1.0, 1.0])])
    assert told["unseen"][0]["accuracy"] == {"mean": 0.75, "low": None, "high": None}


def test_trials_are_told_whole(path: Path) -> None:
    told: list[tuple[int, int]] = []
    made = trials(
        path,
        plans(Plan(judgments=3), [None], 2),
        FakeModel,
        lambda done, total: told.append((done, total)),
    )
    assert told == [(done, 6) for done in range(1, 7)]
    figures = as_json(made)
    assert [each["seed"] for each in figures["runs"]] == [0, 1]
    assert figures["strategies"][0]["acquisition"] == "random"
