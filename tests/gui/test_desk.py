"""What the worker is asked, and when: the model must hold all of the past before anything new."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from labeler.core.presentation import Choice
from labeler.gui.desk import CHUNK, Desk
from labeler.storage.project import Project
from labeler.workflow.session import Session
from tests.gui.conftest import make_project
from tests.workflow.conftest import pair
from tests.workflow.fake_model import FakeModel

PAST = 3 * CHUNK


@pytest.fixture
def make_desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[], Desk]]:
    """A desk at a project with more judgments than are handed over at once."""
    path = make_project(tmp_path / "past.labeler", *(pair(f"c{n}") for n in range(2 * PAST)))
    desks: list[Desk] = []

    def make() -> Desk:
        desk = Desk(Session(Project.open(path), "ada"), FakeModel)
        desks.append(desk)
        desk.show_pair()
        return desk

    first = make()
    first.start()
    for _ in range(PAST):
        first.judge(Choice.LEFT)
    qtbot.waitUntil(lambda: len(predicted(first)) == PAST)
    first.close()
    yield make
    for desk in desks:
        desk.close()


def predicted(desk: Desk) -> list[int]:
    """How many judgments each prediction's model had learned from."""
    return [p.outlook.version.judgments for p in desk.session.project.predictions()]


@pytest.mark.parametrize("early", [True, False], ids=["before-the-start", "at-the-start"])
def test_a_judgment_made_at_once_is_predicted_once_by_a_model_that_holds_all_of_the_past(
    make_desk: Callable[[], Desk], qtbot: QtBot, early: bool
) -> None:
    desk, problems = make_desk(), []
    desk.saved.connect(lambda problem: problem and problems.append(problem))
    if early:
        desk.judge(Choice.RIGHT)
    desk.start()
    desk.judge(Choice.RIGHT)
    many = PAST + 1 + early
    qtbot.waitUntil(lambda: len(predicted(desk)) == many)
    assert predicted(desk) == list(range(many))
    assert problems == []


def test_an_undo_made_at_once_is_unlearned(make_desk: Callable[[], Desk], qtbot: QtBot) -> None:
    desk, learned = make_desk(), []
    desk.version_changed.connect(lambda version: learned.append(version.judgments))
    desk.start()
    desk.undo()
    qtbot.waitUntil(lambda: desk.outlook is not None and desk.outlook.version.judgments == PAST - 1)
