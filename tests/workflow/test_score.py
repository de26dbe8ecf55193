"""Every response's reward, the same each time, one comparison after the other."""

from dataclasses import replace
from pathlib import Path

import pytest

from labeler.core.answer import Answer
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import Judgment
from labeler.core.moment import now
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.storage.project import Project
from labeler.workflow.score import Scores
from tests.workflow.conftest import pair
from tests.workflow.fake_model import FakeModel


@pytest.fixture
def judged(path: Path) -> Path:
    """Eight pairs; the last one is judged."""
    with Project.open(path) as project:
        last = pair("c7")
        project.append(Judgment(new_judgment_id(), last.id, "ada", Answer.prefer(0), now()))
    return path


def test_every_comparison_is_scored_in_the_order_of_the_project(judged: Path) -> None:
    scores = Scores(judged, FakeModel)
    rows = list(scores.rows())
    assert [row["comparison"] for row in rows] == [f"c{n}" for n in range(8)]
    assert rows[0]["rewards"] == [
        {"source": "a", "value": 0.5, "sd": 1.0, "content": 0.5, "style": 0.0},
        {"source": "b", "value": 0.0, "sd": 1.0, "content": 0.0, "style": 0.0},
    ]
    assert rows[0]["margin"] == 0.5
    assert rows[0]["probability"] == pytest.approx(0.622459331, abs=1e-9)
    assert list(Scores(judged, FakeModel).rows()) == rows
    assert scores.head()["learned_from"] == 1
    assert scores.head()["comparisons"] == 8


def test_the_model_is_the_projects_own_and_is_kept(judged: Path) -> None:
    with Project.open(judged) as project:
        project.change_settings(replace(project.settings, loss="hinge"))
    made: list[FakeModel] = []

    def make() -> FakeModel:
        made.append(FakeModel())
        return made[-1]

    Scores(judged, make)
    (model,) = made
    assert model.settings is not None
    assert (model.settings.loss, model.settled, model.kept) == ("hinge", 1, [1])


def test_only_what_is_asked_for_is_encoded_beside_what_was_judged(judged: Path) -> None:
    made: list[FakeModel] = []
    told: list[tuple[int, int]] = []

    def make() -> FakeModel:
        made.append(FakeModel())
        return made[-1]

    scores = Scores(judged, make, most=2, progress=lambda *counts: told.append(counts))
    assert [row["comparison"] for row in scores.rows()] == ["c0", "c1"]
    assert made[0].encoded == ["c7", "c0", "c1"]
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_more_than_two_responses_have_rewards_and_no_margin(tmp_path: Path) -> None:
    three = Comparison(
        ComparisonId("three"), (Message("user", "Q?"),), tuple(Response(text) for text in "abc")
    )
    with Project.create(tmp_path / "p.labeler", Settings()) as project:
        project.add([Record(three)], at=now())
    (row,) = Scores(tmp_path / "p.labeler", FakeModel).rows()
    assert len(row["rewards"]) == 3
    assert "margin" not in row
    assert "probability" not in row


def test_scoring_holds_one_comparison_at_a_time(judged: Path) -> None:
    rows = Scores(judged, FakeModel).rows()
    assert next(rows)["comparison"] == "c0"
    with Project.open(judged) as project:  # nothing is locked meanwhile
        project.add([Record(pair("new"))], at=now())
    assert len(list(rows)) >= 7
