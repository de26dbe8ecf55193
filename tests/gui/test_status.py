from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from labeler.core.prediction import ModelVersion
from labeler.gui.status import StatusBar
from tests.gui.conftest import MakeWindow, told


@pytest.fixture
def bar(qtbot: QtBot) -> StatusBar:
    made = StatusBar()
    qtbot.addWidget(made)
    made.show()
    return made


def shown(bar: StatusBar) -> list[str]:
    return [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]


def test_nothing_is_claimed_before_it_is_told(bar: StatusBar) -> None:
    assert shown(bar) == []


def test_says_how_far_which_model_and_who(bar: StatusBar) -> None:
    bar.set_counts(128, 400)
    bar.set_saved(True)
    bar.set_model(ModelVersion(128, "0123456789ab"), "Hinge")
    bar.set_annotator("ada")

    assert shown(bar) == ["128 / 400 judged", "✓ saved", "model 128 · Hinge", "annotator: ada"]


def test_what_is_not_saved_is_never_shown_as_saved(bar: StatusBar) -> None:
    bar.set_saved(True)
    bar.set_saved(False, "the disk is full;\nmake room and press the key again")

    assert shown(bar) == ["not saved: the disk is full; make room and press the key again"]


def test_a_long_reason_gives_way_and_hides_nobody_else(bar: StatusBar) -> None:
    bar.set_counts(128, 400)
    bar.set_annotator("ada")
    bar.set_saved(False, "the disk is full " * 40)
    bar.resize(600, bar.sizeHint().height())

    labels = [label for label in bar.findChildren(QLabel) if label.isVisible()]
    edges = sorted((label.geometry().left(), label.geometry().right()) for label in labels)
    assert all(right < left for (_, right), (left, _) in pairwise(edges))
    assert edges[-1][1] <= 600
    assert "disk" in next(label for label in labels if "not saved" in label.text()).toolTip()


def test_where_there_is_no_room_for_all_what_is_wrong_keeps_the_most(bar: StatusBar) -> None:
    bar.set_counts(1234, 56789)
    bar.set_saved(False, "the disk is full; free some space, then press the key again")
    bar.set_model(ModelVersion(1234, "0123456789ab"), "Logistic (Bradley–Terry)")
    bar.set_flag("flagged: a problem with the prompt")
    bar.set_guidelines(3, new=True)
    bar.set_annotator("ada")
    bar.tell("exported to a file with a long name.jsonl: 12,345 comparisons")
    assert bar.minimumSizeHint().width() < 1000, "the window is not pushed beyond a small screen"
    bar.resize(956, bar.sizeHint().height())
    wide = {label.text(): label.width() for label in bar.findChildren(QLabel) if label.text()}
    trouble = next(width for text, width in wide.items() if text.startswith("not saved"))
    assert trouble >= 200
    assert trouble == max(wide.values())


def test_a_models_version_can_be_looked_up(bar: StatusBar) -> None:
    bar.set_model(ModelVersion(128, "0123456789ab"), "Hinge")
    tips = [label.toolTip() for label in bar.findChildren(QLabel)]

    assert "version 128-0123456789ab" in tips
    bar.set_model(None, "")
    assert shown(bar) == []


def test_of_the_project_before_nothing_is_said(bar: StatusBar) -> None:
    bar.set_saved(True)
    bar.set_model(ModelVersion(128, "0123456789ab"), "Hinge")
    bar.set_flag("flagged")
    bar.tell("imported")
    bar.begin("ada")

    assert shown(bar) == ["annotator: ada"]


def test_the_window_tells_the_ranking_loss_as_people_read_it(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    window.change_settings(loss="rao_kupper")
    qtbot.waitUntil(lambda: any(words.startswith("model") for words in told(window)))
    assert any(words.endswith("· With ties (Rao–Kupper)") for words in told(window))
