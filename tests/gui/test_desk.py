"""What the worker is asked, and when: the model must hold all of the past before anything new."""

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from labeler.core.errors import NotSaved, ProjectError
from labeler.core.judgment import Judgment
from labeler.core.losses import LOSSES
from labeler.core.presentation import Choice, Side
from labeler.gui.desk import Desk
from labeler.gui.handover import CHUNK
from labeler.gui.judging.meaning import MeaningRow
from labeler.gui.judging.record import JudgmentRecord, headline
from labeler.gui.spans import Span
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from labeler.workflow.session import Session
from tests.gui.conftest import MakeWindow, known, make_project
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


def test_predictions_that_can_not_be_read_are_told_beside_the_pair(
    make_desk: Callable[[], Desk], qtbot: QtBot
) -> None:
    before = make_desk()
    path = before.session.project.path
    before.close()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE prediction SET learned = '3'")
    desk = make_desk()
    assert desk.pair is not None
    with qtbot.waitSignal(desk.troubled) as told:
        pass
    assert 'prediction of "' in told.args[0]
    desk.judge(Choice.LEFT)


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

    def append(project: Project, judgment: Judgment, predictions: object) -> None:
        seen.append((painted.times, left.toPlainText(), told(window)))
        real(project, judgment, predictions)

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
    qtbot.waitUntil(lambda: window.desk.outlook is not None)
    assert "left “better”" in window.page.label.findChild(MeaningRow).accessibleName()
    window.desk.judge(Choice.LEFT)
    qtbot.waitUntil(lambda: window.desk.record.before is not None)
    assert window.desk.record.loss is LOSSES["hinge"]


def test_the_lens_draws_by_the_thresholds_that_the_model_has_learned(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    window = open_window(project)
    window.change_settings(loss="davidson")
    qtbot.waitUntil(lambda: window.desk.outlook is not None)
    lens = window.page.panel.lens
    held = replace(window.desk.outlook, learned=(1.5,))
    window.desk.outlook_changed.emit(held)
    assert lens.curve.learned == (1.5,)
    record = JudgmentRecord(window.desk.pair, Choice.LEFT, held, held, LOSSES["davidson"])
    window.desk.outlook_changed.emit(None)
    window.desk.recorded.emit(record)
    assert lens.curve.learned == (1.5,)


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


def test_other_settings_build_the_model_from_the_file_again(
    make_desk: Callable[[], Desk], qtbot: QtBot
) -> None:
    desk, versions = make_desk(), []
    desk.version_changed.connect(lambda version: versions.append(version.judgments))
    desk.start()
    desk.judge(Choice.LEFT)
    changed = replace(desk.session.project.settings, holdout=0.5)
    desk.change_settings(changed)
    desk.judge(Choice.LEFT)
    qtbot.waitUntil(lambda: len(predicted(desk)) == PAST + 2 and desk.outlook is not None)
    assert desk.running.holdout.model.n > 0, "told apart from then on"
    stored = [prediction.judgment for prediction in desk.session.project.predictions()]
    assert len(set(stored)) == PAST + 2


def test_a_judgment_of_a_held_out_prompt_says_that_nothing_was_learned_from_it(
    tmp_path: Path, qtbot: QtBot
) -> None:
    path = make_project(tmp_path / "kept.labeler", *(pair(f"c{n}") for n in range(30)))
    with Project.open(path) as project:
        project.change_settings(replace(project.settings, holdout=0.9))
    desk = Desk(Session(Project.open(path), "ada"), FakeModel)
    said: list[str] = []
    desk.worker_said.connect(lambda words, _: said.append(words))
    try:
        desk.show_pair()
        desk.start()
        while not (desk.record and desk.record.held_out):
            desk.judge(Choice.LEFT)
            qtbot.waitUntil(lambda: desk.record.before is not None)
        assert desk.record.after is None
        assert "predicted, not learned from" in plain(headline(desk.record))
        assert "Predicted, not learned from" in said
        desk.session.foretold.save()
        stored = desk.session.project.predictions()
        assert len(stored) == desk.session.counts.judged, "predicted all the same"
    finally:
        desk.close()


def test_the_next_pairs_are_those_that_the_model_proposes(
    open_window: MakeWindow, project: Path, qtbot: QtBot
) -> None:
    with Project.open(project) as opened:
        settings = replace(opened.settings, acquisition="information", random_share=0.0)
        opened.change_settings(settings)
    window = open_window(project)
    qtbot.waitSignal(window.desk.idle, timeout=5000).wait()
    for _ in range(4):
        window.desk.judge(Choice.LEFT)
        qtbot.waitSignal(window.desk.idle, timeout=5000).wait()
    drawn = [judgment.drawn for judgment in window.desk.session.project.standing()]
    assert drawn == ["random", "random", "information", "information"]


def test_a_file_that_can_no_longer_be_read_is_told_and_the_window_lives(
    open_window: MakeWindow, project: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(*_: object) -> None:
        raise ProjectError("four.labeler can't be read: malformed")

    window = open_window(project)
    desk = window.desk
    qtbot.waitUntil(lambda: desk.outlook is not None)
    first = desk.pair
    monkeypatch.setattr(desk.session, "_comparison", unreadable)
    for reader in (desk.session._turns, desk.session.hindsight, desk.session.supply):
        monkeypatch.setattr(reader, "_find", unreadable)
    desk.judge(Choice.LEFT)
    assert "✓ saved" in told(window), "what was on the screen is judged all the same"
    assert "four.labeler can't be read: malformed" in told(window)
    assert desk.pair is None
    desk._lookout.look_ahead()
    desk.undo()
    desk.back()
    desk.change_settings(replace(desk.session.project.settings, holdout=0.2))
    qtbot.waitUntil(lambda: "four.labeler can't be read: malformed" in told(window))
    monkeypatch.undo()
    desk.undo()
    assert desk.pair == first
    desk.judge(Choice.LEFT)
    assert "✓ saved" in told(window)


def test_a_file_cut_off_while_it_is_open_ends_nothing(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = make_project(tmp_path / "many.labeler", *(pair(f"c{n}") for n in range(400)))
    window = open_window(path)
    qtbot.waitUntil(known(window))
    os.truncate(path, 8192)
    for _ in range(60):
        window.desk.judge(Choice.LEFT)
    window.desk.undo()
    qtbot.wait(60)
    assert any("not saved: " in words or "can't be read" in words for words in told(window))


def plain(line: Iterable[Span]) -> str:
    return "".join(span.text for span in line)


def test_after_an_undo_in_a_long_project_the_figures_come_in_turns_and_miss_nothing(
    make_desk: Callable[[], Desk], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("labeler.workflow.foretold.STEP", 7)
    desk, told = make_desk(), []
    desk.start()
    desk.judge(Choice.LEFT)
    qtbot.waitUntil(lambda: len(predicted(desk)) == PAST + 1)
    desk.figures_changed.connect(lambda running: told.append(running.n))
    desk.undo()
    assert told == [], "the key has not waited for all of it"
    desk.judge(Choice.RIGHT)
    desk.undo()
    desk.judge(Choice.RIGHT)
    qtbot.waitUntil(lambda: len(predicted(desk)) >= PAST + 1 and desk.running.n == PAST + 1)
    qtbot.wait(50)
    anew = desk.session.foretold.running()
    assert (desk.running.n, desk.running.model) == (anew.n, anew.model)
    assert desk.running.curve == anew.curve
