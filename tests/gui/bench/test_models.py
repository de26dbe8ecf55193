"""The page of models in the real window: kept, fair, opened by keys, and never waited for."""

import random
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from labeler.core.comparison import Comparison
from labeler.core.moment import now
from labeler.core.ranking_loss import bonus
from labeler.core.record import Record
from labeler.gui.bench.models.page import ModelsPage
from labeler.gui.bench.page import BenchPage
from labeler.gui.spans import gain
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from labeler.workflow.events import Known
from tests.gui import bench_projects
from tests.gui.bench.test_window import BIAS, DRIFT, MODELS, bench, go, until_done
from tests.gui.conftest import MakeWindow
from tests.gui.test_saving import Reader
from tests.workflow.fake_model import FakeModel


@pytest.fixture
def judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Forty pairs that two people judged, predicted each time; heads are fakes."""
    monkeypatch.setattr("labeler.gui.bench.held.load", lambda *_: FakeModel)
    return bench_projects.make(tmp_path / "judged.labeler", 40)


def rewards_file(path: Path) -> Path:
    lines = (f'{{"comparison": "c{n:04}", "rewards": [{n}, 3]}}\n' for n in range(40))
    path.write_text("".join(lines))
    return path


def models(window: MainWindow, qtbot: QtBot) -> tuple[BenchPage, ModelsPage]:
    opened = bench(window)
    go(opened, MODELS, qtbot)
    assert isinstance(opened.current, ModelsPage)
    return opened, opened.current


def offered(page: ModelsPage) -> list[str]:
    return [page.pair.second.itemText(place) for place in range(page.pair.second.count())]


def note(page: ModelsPage) -> str:
    return page.charts[0].content.note


def fit(page: ModelsPage, opened: BenchPage, loss: str, qtbot: QtBot) -> None:
    page.making.losses.setCurrentIndex(page.making.losses.findData(loss))
    before = offered(page)
    page.making.fit.click()
    qtbot.waitUntil(lambda: offered(page) != before, timeout=10_000)
    until_done(opened, qtbot)


def bring(page: ModelsPage, opened: BenchPage, file: Path, qtbot: QtBot) -> None:
    page.import_rewards(file)
    qtbot.waitUntil(lambda: file.stem in offered(page), timeout=10_000)
    until_done(opened, qtbot)


def test_what_was_fitted_and_brought_comes_back_when_the_project_is_opened_again(
    open_window: MakeWindow,
    judged: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window(judged)
    opened, page = models(window, qtbot)
    fit(page, opened, "hinge", qtbot)
    bring(page, opened, rewards_file(tmp_path / "other.jsonl"), qtbot)
    assert offered(page)[3:] == ["head: Hinge (ranking SVM)", "other"]
    window.close()

    def never(*_: object) -> None:
        raise AssertionError("fitted before")

    monkeypatch.setattr("labeler.gui.bench.held.load", never)
    opened, page = models(open_window(judged), qtbot)
    assert offered(page)[3:] == ["head: Hinge (ranking SVM)", "other"]
    page.pair.first.setCurrentIndex(3)
    page.pair.second.setCurrentIndex(4)
    qtbot.waitUntil(lambda: "head: Hinge" in note(page), timeout=10_000)
    assert "Other comes from a file: what it had learned is not known." in note(page)


def test_the_page_says_what_each_side_had_learned_and_on_how_many_it_stands(
    open_window: MakeWindow, judged: Path, qtbot: QtBot
) -> None:
    opened, page = models(open_window(judged), qtbot)
    assert "Both foretold each preference before they learned from it." in note(page)
    fit(page, opened, "logistic", qtbot)
    assert "The project's model foretold each preference before it learned" in note(page)
    assert "never saw these prompts: a head learned from 64 judgments of others." in note(page)
    shown = page.charts[0].content
    assert f"On the same {shown.rows[0][-1]} preferences" in shown.note
    assert shown.rows[0][-1] == shown.rows[1][-1]


def test_an_earlier_version_is_asked_of_what_it_never_saw(
    open_window: MakeWindow, judged: Path, qtbot: QtBot
) -> None:
    opened, page = models(open_window(judged), qtbot)
    until = page.making.until
    assert not until.number.isVisible()
    until.kind.setCurrentIndex(1)
    assert until.number.isVisible()
    assert until.number.value() == 40, "half of the judgments, to begin with"
    until.number.setValue(20)
    fit(page, opened, "logistic", qtbot)
    assert offered(page)[-1] == "head as after 20 judgments: Logistic (Bradley–Terry)"
    told = "learned from 20 judgments of others, with the settings of that time."
    assert f"never saw these prompts: it {told}" in note(page)
    told = int(note(page).split("On the same ")[1].split(" ")[0])
    assert 30 <= told <= 60, "ten prompts of forty are known to it"
    until.number.setValue(81)
    page.making.fit.click()
    said = "80 judgments stand; choose one of these, from 1 on"
    qtbot.waitUntil(lambda: said in [each.text() for each in page.findChildren(QLabel)])


def test_a_removed_model_is_gone_from_the_lists_and_stays_in_the_record(
    open_window: MakeWindow, judged: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(judged)
    opened, page = models(window, qtbot)
    assert not page.making.remove.isEnabled(), "the project's own can't be removed"
    bring(page, opened, rewards_file(tmp_path / "other.jsonl"), qtbot)
    (kept,) = window.desk.session.project.rivals.shown()
    page.making.remove.click()
    assert "other" not in offered(page)
    assert window.desk.session.project.rivals.shown() == []
    assert len(window.desk.session.project.rivals.rewards(kept.id)) == 40
    assert page.pair.names == ("model", "length")


def test_adding_and_removing_a_model_wait_for_another_program_beside_the_window(
    open_window: MakeWindow, judged: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(judged)
    opened, page = models(window, qtbot)
    waits = window.desk.committing
    other = Reader(judged)
    page.import_rewards(rewards_file(tmp_path / "other.jsonl"))
    qtbot.waitUntil(lambda: waits.waits, timeout=10_000)
    assert "other" not in offered(page)
    other.stop()
    qtbot.waitUntil(lambda: "other" in offered(page))
    until_done(opened, qtbot)
    other = Reader(judged)
    page.making.remove.click()
    assert waits.waits
    assert "other" in offered(page), "it is not in the file yet"
    other.stop()
    qtbot.waitUntil(lambda: "other" not in offered(page))
    said = "other is shown no longer; it stays in the record."
    assert said in [each.text() for each in page.findChildren(QLabel)]


def test_a_file_that_does_not_fit_is_refused_whole_with_the_reason(
    open_window: MakeWindow, judged: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window(judged)
    _, page = models(window, qtbot)
    file = tmp_path / "bad.jsonl"
    file.write_text('{"comparison": "c0001", "rewards": [1, 2, 3]}')
    page.import_rewards(file)
    said = 'bad.jsonl: comparison "c0001" has 2 responses and not 3; nothing was imported'
    qtbot.waitUntil(lambda: said in [each.text() for each in page.findChildren(QLabel)])
    assert window.desk.session.project.rivals.shown() == []


def test_an_encoder_that_can_not_be_run_is_refused_with_what_can_be(
    open_window: MakeWindow,
    judged: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "roberta"
    folder.mkdir()
    (folder / "config.json").write_text('{"model_type": "roberta"}')
    monkeypatch.setattr(
        "labeler.gui.bench.models.making.QFileDialog.getExistingDirectory", lambda *_: str(folder)
    )
    _, page = models(open_window(judged), qtbot)
    page.making.reads.activated.emit(page.making.reads.count() - 1)
    assert page.making.reads.currentText() == "roberta"
    page.making.fit.click()
    said = 'roberta can\'t be run here: its model_type is "roberta". What can be is a folder'

    def told() -> bool:
        return any(each.text().startswith(said) for each in page.findChildren(QLabel))

    qtbot.waitUntil(told, timeout=20_000)
    assert page.making.fit.text() == "Fi&t a head"


def test_what_was_judged_since_is_asked_of_when_the_head_is_looked_at_again(
    open_window: MakeWindow, judged: Path, qtbot: QtBot
) -> None:
    window = open_window(judged)
    opened, page = models(window, qtbot)
    fit(page, opened, "hinge", qtbot)
    assert "was not asked yet" not in note(page)
    lot = random.Random(5)
    pair = bench_projects.pair(99, lot)
    window.desk.session.project.add(
        [Record(pair, (bench_projects.said(pair, "ada", lot),))], at=now()
    )
    opened.refresh()
    page.computing.done.disconnect(page._show)  # read before the head is fitted again
    page._work_again()
    qtbot.waitUntil(lambda: not page.computing.is_busy)
    assert page._known.others.known["head: hinge"].lacking == 1
    page.computing.done.connect(page._show)
    page._work_again()
    qtbot.waitUntil(lambda: page._known.others.known["head: hinge"].lacking == 0, timeout=10_000)


@pytest.mark.parametrize("place", ["along", "head", "version", "file"])
def test_a_point_leads_by_keys_to_both_models_rewards_margins_and_what_each_judgment_cost(
    open_window: MakeWindow, judged: Path, tmp_path: Path, qtbot: QtBot, place: str
) -> None:
    window = open_window(judged)
    opened, page = models(window, qtbot)
    if place == "version":
        page.making.until.kind.setCurrentIndex(1)
        page.making.until.number.setValue(20)
    if place in ("head", "version"):
        fit(page, opened, "logistic", qtbot)
    if place == "file":
        bring(page, opened, rewards_file(tmp_path / "other.jsonl"), qtbot)
    plot = page.charts[2].plot
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    qtbot.keyClick(plot, Qt.Key.Key_Return)
    view, table = opened.comparison, opened.comparison.models
    assert table.isVisible()
    rows = table.model()._rows
    held = view.dossier
    assert rows[0][0] == "the project's model, before the first judgment"
    first = held.said[0].outlook
    assert rows[0][3] == f"{'+' if first.margin > 0 else '−'}{abs(first.margin):.2f}"
    for said in held.said:
        if said.judgment.answer.preferred is not None:
            sign = 1 if said.judgment.answer.preferred == 0 else -1
            assert gain(bonus(sign * said.outlook.margin)).text in rows[0][4]
    number = int(held.comparison.id[1:])
    expected = {"file": float(number - 3), "head": 32.0, "version": 10.0}.get(place)
    if expected is not None:
        assert float(rows[1][3].replace("−", "-")) == expected
        assert rows[1][1] != "–"
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() in (0, 1), "read row by row"
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert opened.stack.currentWidget() is page
    go(opened, BIAS, qtbot)
    opened.open_mark(
        next(m for c in opened.current.charts for m in c.plot.drawing.marks if m.comparisons)
    )
    assert not table.isVisible(), "no two models are compared there"


class Endless(FakeModel):
    """Has more steps than anybody waits for, and counts them."""

    stage = "encode"
    steps = 0
    most = 4000

    def _on(self, stage: str) -> Iterator[None]:
        while stage == Endless.stage and Endless.steps < Endless.most:
            Endless.steps += 1
            time.sleep(0.005)
            yield

    def encode(self, comparison: Comparison) -> Iterator[None]:
        yield from self._on("encode")
        yield from super().encode(comparison)

    def learn_all(self, known: Sequence[Known]) -> Iterator[None]:
        yield from self._on("learn")
        yield from super().learn_all(known)

    def settle(self) -> Iterator[None]:
        yield from self._on("settle")
        yield from super().settle()


@pytest.fixture
def endless(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    def begin(stage: str) -> None:
        Endless.stage, Endless.steps = stage, 0
        monkeypatch.setattr("labeler.gui.bench.held.load", lambda *_: Endless)

    return begin


def start(opened: BenchPage, place: int, qtbot: QtBot) -> None:
    go(opened, place, qtbot)
    page = opened.current
    (page.making.fit if isinstance(page, ModelsPage) else page.button).click()
    qtbot.waitUntil(lambda: Endless.steps > 3, timeout=10_000)


@pytest.mark.parametrize("stage", ["encode", "learn", "settle"])
@pytest.mark.parametrize("place", [BIAS, DRIFT, MODELS])
def test_closing_the_window_cuts_a_fit_at_its_next_step(
    open_window: MakeWindow,
    judged: Path,
    qtbot: QtBot,
    endless: Callable[[str], None],
    stage: str,
    place: int,
) -> None:
    window = open_window(judged)
    endless(stage)
    start(bench(window), place, qtbot)
    before = Endless.steps
    window.close()
    assert Endless.steps <= before + 20, "not to the end of them"


def test_leaving_the_page_and_closing_the_project_cut_a_fit_too(
    open_window: MakeWindow, judged: Path, qtbot: QtBot, endless: Callable[[str], None]
) -> None:
    window = open_window(judged)
    endless("learn")
    opened = bench(window)
    start(opened, MODELS, qtbot)
    page = opened.current
    go(opened, BIAS, qtbot)
    qtbot.waitUntil(lambda: not page.fitting._runs)
    assert Endless.steps < Endless.most
    assert page.making.fit.text() == "Fi&t a head"
    Endless.steps = 0
    start(opened, MODELS, qtbot)
    page.making.fit.click()
    qtbot.waitUntil(lambda: not page.fitting._runs)
    assert Endless.steps < Endless.most, "stopped by its own button"
    Endless.steps = 0
    start(opened, MODELS, qtbot)
    window.bench.close()
    assert Endless.steps < Endless.most
    with Project.open(judged, writable=False) as project:
        assert project.rivals.shown() == [], "nothing is kept of what was given up"
