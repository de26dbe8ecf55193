"""What the commands print for a person."""

from typing import Any

import pytest

from labeler.analysis.agreement import Judged, Running
from labeler.terminal import print_simulation, progress
from labeler.workflow.simulate import Simulation


def figures(n: int, new_prompts: int = 0) -> dict[str, Any]:
    """A simulation of `n` judgments that the model foretold, some of them on new prompts."""
    items = [Judged(1.0, prompt_seen=int(place >= new_prompts)) for place in range(n)]
    return Simulation("ada", 0, n, 0, Running.over(items), None).as_json()


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


def test_progress_is_a_few_plain_lines_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("Judging") as advance:
        for done in range(1, 1000):
            advance(done, 999)
    out, err = capsys.readouterr()
    assert out == ""
    assert 10 <= len(err.splitlines()) <= 12
    assert err.splitlines()[-1] == "Judging 999 / 999"
