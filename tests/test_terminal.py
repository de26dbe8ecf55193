"""What the commands print for a person."""

from typing import Any

import pytest

from labeler.analysis.agreement import Judged, Part, Running
from labeler.core.prediction import ModelVersion
from labeler.core.settings import Settings
from labeler.terminal import (
    print_report,
    print_scores,
    print_simulation,
    print_training,
    print_trials,
    progress,
)
from labeler.workflow.replay import Unseen
from labeler.workflow.simulate import Simulation
from labeler.workflow.train import Trained
from labeler.workflow.trials import as_json as trials_json


def figures(n: int, new_prompts: int = 0) -> dict[str, Any]:
    """A simulation of `n` judgments that the model foretold, some of them on new prompts."""
    items = [Judged(1.0, prompt_seen=int(place >= new_prompts)) for place in range(n)]
    return Simulation("ada", Settings(), n, 0, Running.over(items)).as_json()


def test_below_thirty_judgments_no_agreement_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    print_simulation(figures(29))
    said = capsys.readouterr().out
    assert "%" not in said
    assert "29 preferences" in said


def test_agreement_is_told_with_its_interval_beside_the_baselines(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_simulation(figures(30, new_prompts=29))
    said = capsys.readouterr().out
    # The Wilson interval of 30 right among 30 begins at 30 / (30 + 1.96²).
    assert "100.0 % (88.6 to 100.0)" in said
    assert "0.313" in said, "the log loss, softplus(-1)"
    assert "length alone" in said
    assert "new prompts" not in said, "29 of those are too few"


def test_without_a_prediction_it_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    print_simulation(figures(0))
    assert "no agreement to tell" in capsys.readouterr().out


def measured(acquisition: str, seed: int, right: int) -> Simulation:
    """A run after which `right` of ten unseen preferences were foretold."""
    part = Part()
    for place in range(10):
        part.add(Judged(1.0 if place < right else -1.0), 0.5)
    settings = Settings(acquisition=acquisition, seed=seed)
    return Simulation("ada", settings, 25, 0, Running(), unseen=(Unseen(25, part),))


def test_strategies_are_told_beside_drawing_at_random(capsys: pytest.CaptureFixture[str]) -> None:
    runs = [measured("random", seed, right) for seed, right in enumerate((6, 8, 7))]
    runs += [measured("information", seed, right) for seed, right in enumerate((7, 9, 8))]
    print_trials(trials_json(runs))
    said = capsys.readouterr().out
    # Student's t with two degrees of freedom: 4.303 standard errors of 0.1 / √3.
    assert "70.0 ± 24.8" in said
    assert "80.0 ± 24.8" in said
    # One right answer of ten more is worth a tenth of the margin, in each seed alike.
    assert "-0.100 ± 0.000" in said


def test_two_seeds_are_said_to_be_too_few_for_an_interval(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_trials(trials_json([measured("random", 0, 6), measured("random", 1, 8)]))
    said = " ".join(capsys.readouterr().out.split())
    assert "Means over 2 seeds (too few for an interval)" in said
    assert "70.0" in said
    assert "±" not in said


def test_training_is_told_for_each_of_its_parts(capsys: pytest.CaptureFixture[str]) -> None:
    good, few = Part(), Part()
    for _ in range(30):
        good.add(Judged(1.0, {"length": 1.0}), 0.5)
    few.add(Judged(1.0), 0.5)
    version = ModelVersion(30, "0123456789ab")
    trained = Trained("Sky", Settings(loss="davidson"), 31, version, (0.25,), {}, good, few, Part())
    print_training(trained.as_json())
    said = capsys.readouterr().out
    assert "30 of 31 judgments learned from, model 30-0123456789ab, loss davidson" in said
    assert "100.0 % (88.6 to 100.0)" in said
    assert "held out" not in said, "one is too few"


def test_imported_judgments_alone_point_to_training(capsys: pytest.CaptureFixture[str]) -> None:
    names = ("project", "comparisons", "prompts", "judgments", "retracted")
    print_report(figures(0) | dict.fromkeys(names, 3) | {"imported": 3, "annotators": {}})
    assert "labeler train" in capsys.readouterr().out


def test_rewards_are_told_in_a_table_a_line_a_response(capsys: pytest.CaptureFixture[str]) -> None:
    head = {"project": "Sky", "comparisons": 21, "model": "7-0123456789ab", "loss": "logistic"}
    numbers = {"value": 1.234, "sd": 0.5, "content": 0.25, "style": 0.984}
    rewards = [{"source": "[m]", **numbers}, {"source": None, **numbers}]
    row = {"comparison": "c[1]", "rewards": rewards, "margin": -0.5, "probability": 0.378}
    print_scores(head, [row, {"comparison": "three", "rewards": [*rewards, rewards[0]]}])
    said = capsys.readouterr().out
    assert "Sky: 21 comparisons, model 7-0123456789ab, loss logistic" in said
    cells = [[cell.strip() for cell in line.split("│")[1:-1]] for line in said.splitlines()]
    lines = [cell for cell in cells if cell]
    assert lines[0] == ["c[1]", "[m]", "+1.23", "0.50", "+0.25", "+0.98", "-0.50", "0.38"]
    assert lines[1] == ["", "1", "+1.23", "0.50", "+0.25", "+0.98", "", ""]
    assert [line[0] for line in lines[2:]] == ["three", "", ""]
    assert "the first 20" in said


def test_progress_is_a_few_plain_lines_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("Judging") as advance:
        for done in range(1, 1000):
            advance(done, 999)
    out, err = capsys.readouterr()
    assert out == ""
    assert 10 <= len(err.splitlines()) <= 12
    assert err.splitlines()[-1] == "Judging 999 / 999"
