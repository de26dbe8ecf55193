"""What the menus set, and that they show what is set."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from labeler.core.errors import NotSaved
from labeler.core.losses import LOSSES
from labeler.core.settings import ACQUISITIONS
from labeler.gui.choices import ASK_NEXT, RANKING_LOSSES
from labeler.storage.project import Project
from tests.gui.conftest import MakeWindow, action, messages


def offered(window: Any, menu: str) -> dict[str, Any]:
    """The actions of a menu by their words."""
    actions = action(window, menu).menu().actions()
    return {found.text().replace("&", ""): found for found in actions}


def test_every_loss_and_every_way_of_asking_is_offered_with_what_it_does(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    assert tuple(RANKING_LOSSES) == tuple(LOSSES)
    assert tuple(ASK_NEXT) == ACQUISITIONS
    losses = offered(window, "Ranking loss")
    assert list(losses) == [loss.title for loss in LOSSES.values()]
    assert [found.toolTip() for found in losses.values()] == [
        loss.formula for loss in LOSSES.values()
    ]
    assert all(found.toolTip() for found in offered(window, "Ask next").values())


@pytest.mark.parametrize(
    ("menu", "words", "setting", "value"),
    [
        ("Ranking loss", "With ties (Davidson)", "loss", "davidson"),
        ("Ask next", "Where the model is unsure", "acquisition", "uncertainty"),
    ],
)
def test_a_choice_is_kept_in_the_project_and_shown_when_it_is_opened_again(
    open_window: MakeWindow, project: Path, menu: str, words: str, setting: str, value: str
) -> None:
    window = open_window(project)
    offered(window, menu)[words].trigger()
    with Project.open(project, writable=False) as reader:
        assert getattr(reader.settings, setting) == value
    window.close_project()
    assert not action(window, menu).isEnabled()
    window.open_project(project)
    assert [text for text, found in offered(window, menu).items() if found.isChecked()] == [words]


def test_a_choice_that_cannot_be_saved_is_said_and_the_old_one_stays(
    open_window: MakeWindow, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise NotSaved("not saved: the disk is full")

    window = open_window(project)
    monkeypatch.setattr(Project, "change_settings", full)
    losses = offered(window, "Ranking loss")
    losses["ListNet"].trigger()
    assert any("the disk is full" in said for said in messages(window))
    assert losses["Logistic (Bradley–Terry)"].isChecked()
    assert window.page.panel.lens.curve.loss is LOSSES["logistic"]


def test_choosing_what_is_chosen_already_writes_nothing(
    open_window: MakeWindow, project: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, written = open_window(project), []
    monkeypatch.setattr(Project, "change_settings", lambda *given: written.append(given))
    offered(window, "Ranking loss")["Logistic (Bradley–Terry)"].trigger()
    assert written == []
