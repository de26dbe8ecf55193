from collections.abc import Callable
from pathlib import Path

import pytest

from labeler.core.answer import Verdict
from labeler.core.judgment import Visibility
from labeler.core.presentation import Choice
from labeler.gui.judging.record import JudgmentRecord
from labeler.storage.project import Project
from labeler.workflow.report import report
from tests.e2e.conftest import Driver, make_project, real_records

Open = Callable[[Path], Driver]


def test_every_key_press_is_in_the_file_with_its_prediction_from_before_learning(
    open_window: Open, tmp_path: Path
) -> None:
    records = {record.comparison.id: record for record in real_records(24)}
    path = make_project(tmp_path / "real.labeler", [r.comparison for r in records.values()])
    driver = open_window(path)
    told: dict[str, JudgmentRecord] = {}

    def keep(record: JudgmentRecord | None) -> None:
        if record and record.before and record.after:
            told.setdefault(record.presentation.comparison.id, record)

    driver.desk.recorded.connect(keep)
    pressed: list[tuple[str, Choice]] = []
    for place in range(16):
        pair = driver.desk.pair
        assert pair is not None
        choice = pair.choice(records[pair.comparison.id].judgments[0].answer)
        driver.press(choice)
        pressed.append((pair.comparison.id, choice))
        if place % 2:  # now patient, now faster than the encoder
            driver.wait()
    driver.wait()
    with Project.open(path, writable=False) as project:
        standing, predictions = project.standing(), project.predictions()
        presentations = [driver.desk.session.present(records[i].comparison) for i, _ in pressed]
    assert [
        (j.comparison, p.choice(j.answer)) for j, p in zip(standing, presentations, strict=True)
    ] == pressed
    assert [prediction.judgment for prediction in predictions] == [j.id for j in standing]
    learned = 0
    for judgment, prediction in zip(standing, predictions, strict=True):
        assert prediction.outlook.version.judgments == learned, "predicted before it was learned"
        assert prediction.outlook.comparison_seen == 0
        learned += judgment.answer.verdict in {Verdict.PREFER, Verdict.TIE}
    assert told, "at least the patient ones were shown before and after"
    for record in told.values():
        before, after = record.margins
        if record.choice is not Choice.TIE:
            assert after > before, "the rewards moved the way of the judgment"


def test_undo_restores_the_rewards_of_never_having_judged(
    open_window: Open, tmp_path: Path
) -> None:
    path = make_project(tmp_path / "real.labeler", [r.comparison for r in real_records(12)])
    driver = open_window(path)
    for choice in (Choice.LEFT, Choice.RIGHT_MUCH, Choice.LEFT_SLIGHTLY):
        driver.wait()
        driver.press(choice)
    driver.wait()
    pair, before = driver.desk.pair, driver.desk.outlook
    assert pair is not None
    assert before is not None
    driver.press(Choice.LEFT_MUCH)
    driver.wait()
    assert driver.desk.pair != pair
    driver.press_undo()
    driver.wait()
    after = driver.desk.outlook
    assert driver.desk.pair == pair
    assert after is not None
    assert after.version == before.version
    for one, other in zip(after.rewards, before.rewards, strict=True):
        assert one.value == pytest.approx(other.value, abs=1e-6)
        assert one.sd == pytest.approx(other.sd, abs=1e-6)


def test_the_project_opens_again_with_the_same_model_and_figures(
    open_window: Open, tmp_path: Path
) -> None:
    path = make_project(tmp_path / "real.labeler", [r.comparison for r in real_records(12)])
    first = open_window(path)
    for choice in (Choice.LEFT, Choice.TIE, Choice.RIGHT, Choice.BOTH_BAD, Choice.LEFT_MUCH):
        first.wait()
        first.press(choice)
    first.wait()
    outlook, figures = first.desk.outlook, report(path)
    first.window.close_project()
    again = open_window(path)
    again.wait()
    assert again.desk.outlook is not None
    assert outlook is not None
    assert again.desk.outlook.version == outlook.version
    assert again.desk.outlook.margin == pytest.approx(outlook.margin, abs=1e-6)
    assert report(path) == figures


def test_a_judgment_cut_off_from_its_prediction_gets_it_at_the_next_opening(
    open_window: Open, tmp_path: Path
) -> None:
    path = make_project(tmp_path / "real.labeler", [r.comparison for r in real_records(12)])
    driver = open_window(path)
    driver.press(Choice.LEFT)  # the encoder is not even loaded yet
    driver.press(Choice.RIGHT)
    driver.window.close_project()
    with Project.open(path, writable=False) as project:
        assert len(project.standing()) == 2
        missing = 2 - len(project.predictions())
    assert missing > 0
    again = open_window(path)
    again.wait()
    with Project.open(path, writable=False) as project:
        predicted = [p.outlook.version.judgments for p in project.predictions()]
    assert predicted == [0, 1]


@pytest.mark.parametrize("visibility", [Visibility.AFTER, Visibility.NEVER])
def test_hidden_rewards_are_recorded_as_unseen(
    open_window: Open, tmp_path: Path, visibility: Visibility
) -> None:
    path = make_project(tmp_path / "real.labeler", [r.comparison for r in real_records(6)])
    driver = open_window(path)
    driver.wait()
    driver.press(Choice.LEFT)
    driver.wait()
    driver.window.change_settings(visibility=visibility)
    for _ in range(2):  # the one on the screen goes on as it was
        driver.press(Choice.RIGHT)
        driver.wait()
    with Project.open(path, writable=False) as project:
        seen = [(j.visibility, j.rewards_seen) for j in project.standing()]
        assert project.settings.visibility is visibility
    assert seen == [(Visibility.LIVE, True), (Visibility.LIVE, True), (visibility, False)]
