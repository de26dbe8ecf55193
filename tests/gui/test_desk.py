"""What the worker is asked, and when: the model must hold all of the past before anything new."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from labeler.core.errors import NotSaved
from labeler.core.judgment import Judgment
from labeler.core.losses import LOSSES
from labeler.core.presentation import Choice, Side
from labeler.gui.desk import Desk
from labeler.gui.handover import CHUNK
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from labeler.workflow.session import Session
from tests.gui.conftest import MakeWindow, make_project
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


def fail(*_: object) -> None:
    raise NotSaved("not saved: the disk is full")


def test_a_judgment_that_is_not_saved_stays_on_screen_with_the_reason_once_and_can_be_tried_again(
    open_window: MakeWindow, project: Path
) -> None:
    window = open_window(project)
    pair_before = window.desk.pair
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Project, "append", fail)
        window.desk.judge(Choice.LEFT)
    assert window.desk.pair is pair_before
    assert "not saved: the disk is full" in told(window)
    window.desk.judge(Choice.LEFT)
    assert window.desk.pair is not pair_before
    assert "✓ saved" in told(window)


def test_the_next_pair_is_painted_before_the_disk_is_waited_for(
    open_window: MakeWindow, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(project)
    left = window.page.label._spread.cards[Side.LEFT].pane
    following = window.desk.session.upcoming(1, start=1)[0]
    painted, seen = PaintsCounted(left.viewport()), []

    def append(project: Project, judgment: Judgment) -> None:
        seen.append((painted.times, left.toPlainText(), told(window)))
        real(project, judgment)

    real = Project.append
    monkeypatch.setattr(Project, "append", append)
    window.desk.judge(Choice.LEFT)
    ((times, text, status),) = seen
    assert times == 1
    assert text == following.content_at(Side.LEFT).content
    assert "✓ saved" not in status
    assert "✓ saved" in told(window)
    assert window.desk.pair == following


def test_a_pair_that_could_not_be_judged_is_shown_again_with_its_rewards(
    open_window: MakeWindow, project: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(project)
    qtbot.waitUntil(lambda: window.desk.outlook is not None)
    label = window.page.label
    texts = [pane.toPlainText() for pane in label._spread.panes]
    strips = [card.strip.accessibleName() for card in label._spread.cards.values()]
    monkeypatch.setattr(Project, "append", fail)
    window.desk.judge(Choice.LEFT)
    assert [pane.toPlainText() for pane in label._spread.panes] == texts
    assert [card.strip.accessibleName() for card in label._spread.cards.values()] == strips


def test_another_loss_is_kept_in_the_file_and_tells_everything_from_then_on(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    window.desk.judge(Choice.LEFT)
    qtbot.waitUntil(lambda: window.desk.record.after is not None)
    window.change_settings(loss="hinge")
    assert window.desk.record is None, "its bonus was told by the loss of before"
    with Project.open(project, writable=False) as reader:
        assert reader.settings.loss == "hinge"
    assert window.page.panel.lens.curve.loss is LOSSES["hinge"]
    window.desk.judge(Choice.LEFT)
    qtbot.waitUntil(lambda: window.desk.record.before is not None)
    assert window.desk.record.loss is LOSSES["hinge"]


def test_a_prediction_that_is_not_saved_does_not_make_its_judgment_unsaved(
    make_desk: Callable[[], Desk], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, saved, said = make_desk(), [], []
    desk.saved.connect(saved.append)
    desk.worker_said.connect(lambda words, _: said.append(words))
    desk.start()
    monkeypatch.setattr(Project, "record", fail)
    desk.judge(Choice.LEFT)
    qtbot.waitUntil(lambda: "The prediction is not saved: the disk is full" in said)
    assert saved == [""]


class PaintsCounted(QObject):
    """How often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.Paint
        return False


def told(window: MainWindow) -> list[str]:
    """What the status bar says."""
    return [note.text() for note in window.status.findChildren(QLabel) if note.isVisible()]
