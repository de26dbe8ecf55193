"""The figures of a project, told from its file alone."""

from dataclasses import replace
from pathlib import Path

import pytest

from labeler.core.answer import Answer
from labeler.core.holdout import held_out
from labeler.core.ids import new_judgment_id, prompt_key
from labeler.core.judgment import Judgment
from labeler.core.moment import now
from labeler.core.prediction import ModelVersion, Outlook, Prediction, Reward
from labeler.storage.project import Project
from labeler.workflow.figures import prequential
from labeler.workflow.report import report
from labeler.workflow.session import Session


@pytest.fixture
def judged_path(path: Path) -> Path:
    """Eight pairs judged, every other one chosen by the model, half of the prompts held out."""
    with Project.open(path) as project:
        project.change_settings(replace(project.settings, holdout=0.5))
        for place, comparison in enumerate(project.comparisons()):
            drawn = "information" if place % 2 else "random"
            said = Judgment(
                new_judgment_id(), comparison.id, "ada", Answer.prefer(0), now(), drawn=drawn
            )
            rewards = (Reward(1.0, 0.1, 1.0, 0.0), Reward(float(place), 0.1, 0.0, float(place)))
            version = ModelVersion(place, "0" * 12)
            outlook = Outlook(comparison.id, rewards, 0.1, version, {"length": 1.0})
            project.append(said)
            project.record(Prediction(said.id, outlook, 0.5))
    return path


def test_every_judgment_is_in_one_part(judged_path: Path) -> None:
    with Project.open(judged_path, writable=False) as project:
        kept = [held_out(prompt_key(c.prompt), project.settings) for c in project.comparisons()]
    figures = report(judged_path)
    assert 0 < sum(kept) < 8
    assert figures["holdout"]["n"] == sum(kept)
    assert figures["prequential"]["n"] == sum(not each for each in kept[::2])
    assert figures["rest"]["n"] == sum(not each for each in kept[1::2])
    assert figures["holdout"]["baselines"]["length"]["accuracy"] == 1.0


def test_the_file_tells_what_the_window_shows(judged_path: Path) -> None:
    figures = report(judged_path)
    with Project.open(judged_path) as project:
        shown = prequential(Session(project, "ada").foretold.running())
    assert {name: figures[name] for name in shown} == shown
