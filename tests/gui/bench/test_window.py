"""The bench in the real window: opened, read by keys, decided in, and left."""

import sqlite3
import time
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from scipy.stats import spearmanr

from labeler.core.answer import Answer
from labeler.core.comparison import Comparison
from labeler.core.disagreement import Kind
from labeler.core.judgment import Visibility
from labeler.core.prediction import Outlook
from labeler.core.settings import Settings
from labeler.gui import actions
from labeler.gui.actions import KeyMap
from labeler.gui.actions.benches import page_id, page_titles
from labeler.gui.actions.catalogue import every_action
from labeler.gui.bench import pages
from labeler.gui.bench.page import BenchPage
from labeler.gui.charts.content import Missing
from labeler.gui.window import MainWindow
from labeler.storage.project import Project
from tests.gui import bench_projects
from tests.gui.conftest import MakeWindow, action, make_project
from tests.workflow.fake_model import FakeModel

KEY_PRESS, NONE = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
AGREEMENT, CALIBRATION, PEOPLE, DISAGREEMENTS, BIAS, DRIFT, MODELS = range(7)


@pytest.fixture
def judged(tmp_path: Path) -> Path:
    """Forty pairs that two people judged, predicted each time."""
    return bench_projects.make(tmp_path / "judged.labeler", 40)


def bench(window: MainWindow) -> BenchPage:
    action(window, "Bench").trigger()
    assert window.bench.page is not None
    return window.bench.page


def go(opened: BenchPage, place: int, qtbot: QtBot) -> None:
    """To a page by its number, until it is worked out."""
    opened.names.setFocus()
    qtbot.keyClick(opened.names, Qt.Key(Qt.Key.Key_1 + place))
    assert opened.names.currentRow() == place
    until_done(opened, qtbot)


def until_done(opened: BenchPage, qtbot: QtBot) -> None:
    page = opened.current
    if page is opened.pages["Disagreements"]:
        qtbot.waitUntil(lambda: not page.told.startswith(("Counting", "Searching")))
        qtbot.waitUntil(lambda: not page.model.rowCount() or page.model.disagreement(0) is not None)
        qtbot.waitUntil(lambda: not page.model._asked)
    else:
        qtbot.waitUntil(lambda: bool(page.charts) and not page.computing.is_busy, timeout=20_000)


def titles(opened: BenchPage) -> list[str]:
    return [chart.content.title for chart in opened.current.charts if chart.isVisible()]


def missing(opened: BenchPage) -> list[str]:
    shown = [chart.content for chart in opened.current.charts if chart.isVisible()]
    return [content.missing for content in shown]


def test_every_page_opens_by_its_number_and_draws_charts(
    open_window: MakeWindow, judged: Path, qtbot: QtBot
) -> None:
    opened = bench(open_window(judged))
    for place in (CALIBRATION, PEOPLE, BIAS, DRIFT, MODELS, AGREEMENT):
        go(opened, place, qtbot)
        drawn = [c for c in opened.current.charts if not isinstance(c.content, Missing)]
        assert drawn, titles(opened)
        assert all(chart.content.note for chart in drawn), "each says on what it stands"
    assert titles(opened)[0].startswith("Model and people agree in")


def test_esc_leads_back_to_the_pair_as_it_was_left(
    open_window: MakeWindow, judged: Path, qtbot: QtBot
) -> None:
    window = open_window(judged)
    pair = window.desk.pair
    opened = bench(window)
    assert window.bench.is_open
    qtbot.keyClick(opened.names, Qt.Key.Key_Escape)
    assert not window.bench.is_open
    assert window.desk.pair is pair
    assert window.focusWidget() is window.page.label
    action(window, "Bench").trigger()
    assert window.bench.page is opened, "made once"


def test_a_point_read_by_keys_leads_to_the_comparison_behind_it(
    open_window: MakeWindow, judged: Path, qtbot: QtBot
) -> None:
    opened = bench(open_window(judged))
    until_done(opened, qtbot)
    chart = opened.current.charts[0]
    qtbot.keyClick(chart.plot, Qt.Key.Key_End)
    assert chart.told.startswith("After ")
    wanted = chart.plot.chosen.comparison
    qtbot.keyClick(chart.plot, Qt.Key.Key_Return)
    assert opened.stack.currentWidget() is opened.comparison
    found = opened.comparison.dossier
    assert found.comparison.id == wanted
    assert [said.judgment.annotator for said in found.said] == ["ada", "grace"]
    chosen = opened.comparison.table.selectionModel().selectedRows()
    assert [each.row() for each in chosen] == [0], "it is seen where the keys are"
    qtbot.keyClick(opened.comparison.table, Qt.Key.Key_Escape)
    assert opened.stack.currentWidget() is opened.current


def test_the_comparisons_behind_a_group_are_gone_through_one_by_one(
    open_window: MakeWindow, judged: Path, qtbot: QtBot
) -> None:
    opened = bench(open_window(judged))
    go(opened, PEOPLE, qtbot)
    chart = opened.current.charts[0]
    qtbot.keyClick(chart.plot, Qt.Key.Key_Home)
    qtbot.keyClick(chart.plot, Qt.Key.Key_Return)
    behind = chart.plot.chosen.comparisons if chart.plot.chosen else opened._behind
    assert opened.comparison.dossier.comparison.id == behind[0]
    said = {each.judgment.answer for each in opened.comparison.dossier.said}
    assert len(said) == 2, "the two differ on it"
    opened.comparison.next.click()
    assert opened.comparison.dossier.comparison.id == behind[1]
    qtbot.keyClick(opened.comparison, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert opened.comparison.dossier.comparison.id == behind[0]


def test_the_list_is_read_page_by_page_and_opens_its_rows(
    open_window: MakeWindow, judged: Path, qtbot: QtBot
) -> None:
    opened = bench(open_window(judged))
    go(opened, DISAGREEMENTS, qtbot)
    page = opened.current
    first = page.model.disagreement(0)
    qtbot.waitUntil(lambda: page.model.disagreement(0) is not None)
    first = page.model.disagreement(0)
    assert first.margin < 0
    assert page.model.data(page.model.index(0, 0)).startswith("▼")
    page.table.setCurrentIndex(page.model.index(0, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.comparison.dossier.comparison.id == first.comparison


def test_words_and_kinds_narrow_the_list(
    open_window: MakeWindow, judged: Path, qtbot: QtBot
) -> None:
    opened = bench(open_window(judged))
    go(opened, DISAGREEMENTS, qtbot)
    page = opened.current
    page.filters.kind.setCurrentIndex(page.filters.kind.findData(Kind.ALL))
    qtbot.waitUntil(lambda: page.told == "40 comparisons")
    qtbot.keyClicks(page.filters.text, "question 17")
    qtbot.waitUntil(lambda: page.told == "1 comparison")
    qtbot.keyClicks(page.filters.text, "zebra")
    qtbot.waitUntil(lambda: page.told == "Nothing fits what is asked for above.")
    assert opened.current is page, "digits in a field are letters, not pages"


def test_a_final_verdict_stands_beside_the_judgments_which_stay(
    open_window: MakeWindow, judged: Path, qtbot: QtBot
) -> None:
    window = open_window(judged)
    opened = bench(window)
    go(opened, DISAGREEMENTS, qtbot)
    qtbot.waitUntil(lambda: opened.current.model.disagreement(0) is not None)
    opened.current.table.activated.emit(opened.current.model.index(0, 0))
    view = opened.comparison
    before = window.desk.session.project.standing()
    view.verdict.answers.setCurrentIndex(1)
    view.verdict.note.setText("Both read it twice.")
    view.verdict.settle.click()
    (kept,) = window.desk.session.project.reviews.adjudications()
    assert (kept.by, kept.answer, kept.note) == ("ada", Answer.prefer(0), "Both read it twice.")
    assert window.desk.session.project.standing() == before
    told = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    assert any(each.startswith("Settled by ada on") for each in told)


def test_what_is_sent_back_is_wanted_and_offered_no_second_time(
    open_window: MakeWindow, judged: Path, qtbot: QtBot
) -> None:
    window = open_window(judged)
    opened = bench(window)
    until_done(opened, qtbot)
    qtbot.keyClick(opened.current.charts[0].plot, Qt.Key.Key_End)
    qtbot.keyClick(opened.current.charts[0].plot, Qt.Key.Key_Return)
    opened.comparison.again.click()
    wanted = opened.comparison.dossier.comparison.id
    assert window.desk.session.project.reviews.wanted() == [wanted]
    assert not opened.comparison.again.isEnabled()


def test_what_is_decided_while_another_program_reads_the_file_waits_beside_the_window(
    open_window: MakeWindow, judged: Path, qtbot: QtBot
) -> None:
    window = open_window(judged)
    opened = bench(window)
    until_done(opened, qtbot)
    qtbot.keyClick(opened.current.charts[0].plot, Qt.Key.Key_End)
    qtbot.keyClick(opened.current.charts[0].plot, Qt.Key.Key_Return)
    view, reviews = opened.comparison, window.desk.session.project.reviews
    reader = sqlite3.connect(judged, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM judgment").fetchone()
    view.again.click()
    assert window.desk.committing.waits, "and the window goes on"
    assert reviews.wanted() == []
    view.verdict.answers.setCurrentIndex(1)
    view.verdict.settle.click()
    assert any("try again in a moment" in words.text() for words in opened.findChildren(QLabel))
    reader.close()
    qtbot.waitUntil(lambda: reviews.wanted() == [view.dossier.comparison.id])
    qtbot.waitUntil(lambda: not view.again.isEnabled())
    assert reviews.adjudications() == []


def test_what_is_worked_out_is_given_up_when_the_page_is_left(
    open_window: MakeWindow, judged: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stages: list[str] = []

    def endless(self: object, _path: Path, stopped: pages.Stopped):
        stages.append("begun")
        while not stopped():
            time.sleep(0.005)
        stages.append("given up")
        yield from ()

    monkeypatch.setattr(pages._Working, "__call__", endless)
    window = open_window(judged)
    opened = bench(window)
    qtbot.waitUntil(lambda: stages == ["begun"])
    left = opened.current
    window.bench.leave()
    qtbot.waitUntil(lambda: stages == ["begun", "given up"])
    assert not left.charts, "nobody waited for it"
    window.bench.toggle()
    qtbot.waitUntil(lambda: len(stages) == 3)
    window.close()
    assert stages[-1] == "given up", "closing waits for its end"


def test_new_judgments_are_worked_in_while_the_page_is_open(
    open_window: MakeWindow, judged: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("labeler.gui.bench.computed.PAUSE", 50)
    window = open_window(judged)
    opened = bench(window)
    go(opened, BIAS, qtbot)
    retracted = window.desk.session.project.standing()[0]
    note = opened.current.charts[0].content.note
    assert "n = 40" in note
    assert retracted.annotator == "ada"
    project = window.desk.session.project
    from labeler.core.judgment import Retraction
    from labeler.core.moment import now

    for judgment in project.standing():
        if judgment.comparison == retracted.comparison:
            project.retract(Retraction(judgment.id, judgment.annotator, now()))
    window.desk.figures_changed.emit(window.desk.running)
    qtbot.waitUntil(lambda: "n = 39" in opened.current.charts[0].content.note)


def test_an_empty_project_says_on_every_page_what_is_missing(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = bench(open_window(make_project(tmp_path / "empty.labeler")))
    for place in (CALIBRATION, PEOPLE, BIAS, DRIFT, MODELS, AGREEMENT):
        go(opened, place, qtbot)
        assert missing(opened)
        assert all(missing(opened)), titles(opened)
    go(opened, DISAGREEMENTS, qtbot)
    assert opened.current.told.startswith("The model is against nobody")


def test_with_one_annotator_the_page_of_people_asks_for_a_second(
    open_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = bench_projects.make(tmp_path / "alone.labeler", 40, ("ada",))
    opened = bench(open_window(path))
    go(opened, PEOPLE, qtbot)
    assert missing(opened)[0].startswith("Only ada has judged.")
    assert len(titles(opened)) > 1, "sides and times are told all the same"


def test_where_rewards_are_hidden_the_bench_says_what_reading_them_does(
    open_window: MakeWindow, judged: Path
) -> None:
    with Project.open(judged) as project:
        project.change_settings(Settings(name="Hidden", visibility=Visibility.NEVER))
    opened = bench(open_window(judged))
    told = [label.text() for label in opened.findChildren(QLabel) if label.isVisible()]
    assert any("no longer blind" in each for each in told)


def test_a_head_under_another_loss_is_fitted_beside_the_window_and_compared(
    open_window: MakeWindow, judged: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("labeler.gui.bench.held.load", lambda _recipe: FakeModel)
    opened = bench(open_window(judged))
    go(opened, MODELS, qtbot)
    page, making = opened.current, opened.current.making
    making.losses.setCurrentIndex(making.losses.findData("hinge"))
    making.fit.click()
    assert making.fit.text() == "&Stop fitting", "one at a time"
    qtbot.waitUntil(lambda: page.pair.second.currentText().startswith("head: "), timeout=10_000)
    until_done(opened, qtbot)
    assert making.fit.text() == "Fi&t a head"
    assert any("ead: " in title for title in titles(opened))


def test_the_model_is_probed_on_demand(
    open_window: MakeWindow, judged: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("labeler.gui.bench.held.load", lambda: FakeModel)
    opened = bench(open_window(judged))
    go(opened, BIAS, qtbot)
    opened.current.button.click()
    told = "The model does not fall for padding, repeating, listing or refusing"
    qtbot.waitUntil(lambda: told in titles(opened), timeout=10_000)


class Learner(FakeModel):
    """Gives each pair a margin of its own, which what it learned turns around."""

    def outlook(self, comparison: Comparison) -> Outlook:
        place = int(comparison.id[1:])
        value = float(place if len(self.learned) > 40 else place % 20)
        first, *others = super().outlook(comparison).rewards
        rewards = (replace(first, value=value), *others)
        return replace(super().outlook(comparison), rewards=rewards)


def test_the_model_is_compared_with_its_earlier_version_on_demand(
    open_window: MakeWindow, judged: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("labeler.gui.bench.held.load", lambda: Learner)
    opened = bench(open_window(judged))
    go(opened, DRIFT, qtbot)
    assert not any("half-way" in title for title in titles(opened)), "only when asked for"
    opened.current.button.click()
    assert not opened.current.button.isEnabled(), "one at a time"
    qtbot.waitUntil(lambda: any("half-way" in title for title in titles(opened)), timeout=10_000)
    places = range(40)
    expected = spearmanr(places, [place % 20 for place in places]).statistic
    chart = opened.current.charts[0].content
    assert chart.title.endswith(f"ρ = {expected:.2f}")
    assert [row[0] for row in chart.rows] == ["20", "40", "60"]
    assert chart.rows[2][1] == pytest.approx(1), "from there on nothing changed"
    assert "to all 80" in chart.note
    assert opened.current.button.isEnabled()


def test_who_leaves_the_page_waits_for_no_earlier_version(
    open_window: MakeWindow, judged: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    began, go_on = Event(), Event()

    def load() -> type[Learner]:
        began.set()
        assert go_on.wait(10)
        return Learner

    monkeypatch.setattr("labeler.gui.bench.held.load", load)
    opened = bench(open_window(judged))
    go(opened, DRIFT, qtbot)
    page = opened.current
    page.button.click()
    assert began.wait(10)
    go(opened, AGREEMENT, qtbot)
    assert not page.asking.is_busy
    go_on.set()
    go(opened, DRIFT, qtbot)
    assert page.button.isEnabled()
    assert not any("half-way" in title for title in titles(opened))
    assert not any(label.text().startswith("Fitting") for label in page.findChildren(QLabel))


def test_rewards_from_a_file_are_a_model_to_compare(
    open_window: MakeWindow, judged: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "other.jsonl"
    lines = (f'{{"comparison": "c{n:04}", "rewards": [{n}, 3]}}\n' for n in range(40))
    file.write_text("".join(lines))
    opened = bench(open_window(judged))
    go(opened, MODELS, qtbot)
    opened.current.import_rewards(file)
    qtbot.waitUntil(lambda: any("other" in title for title in titles(opened)))
    assert opened.current.pair.second.currentText() == "other"


def test_pages_have_keys_of_ones_own_and_open_from_the_labels(
    open_window: MakeWindow, judged: Path, qtbot: QtBot
) -> None:
    window = open_window(judged)
    actions.current().set(page_id(PEOPLE), ["X"])
    window.helps._keep_keys()
    action(window, "Drift").trigger()
    opened = window.bench.page
    assert opened is not None
    assert window.bench.is_open
    assert opened.names.currentRow() == DRIFT
    assert [opened.names.item(n).text().split()[0] for n in (BIAS, PEOPLE)] == ["5", "X"]
    opened.names.setFocus()
    qtbot.keyClick(opened.names, Qt.Key.Key_3)
    assert opened.names.currentRow() == DRIFT
    qtbot.keyClick(opened.names, Qt.Key.Key_X)
    assert opened.names.currentRow() == PEOPLE
    french = QKeyEvent(KEY_PRESS, Qt.Key.Key_ParenLeft, NONE, 14, ord("("), 0, "(")
    QApplication.sendEvent(opened.names, french)
    assert opened.names.currentRow() == BIAS
    assert [*opened.pages] == list(page_titles())
    actions.use(KeyMap(every_action()))


def test_tab_leads_from_the_judgments_of_a_comparison_to_its_verdict(
    open_window: MakeWindow, judged: Path, qtbot: QtBot
) -> None:
    """As they stand below each other, not round to the list of pages."""
    opened = bench(open_window(judged))
    go(opened, DISAGREEMENTS, qtbot)
    page = opened.pages["Disagreements"]
    page.table.setFocus()
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.comparison.table.hasFocus()
    qtbot.keyClick(opened.comparison.table, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert opened.comparison.verdict.isAncestorOf(focused)


def test_no_letter_of_a_button_is_a_letter_of_a_menu(
    open_window: MakeWindow, judged: Path, qtbot: QtBot
) -> None:
    window = open_window(judged)
    opened = bench(window)
    for place in range(7):
        go(opened, place, qtbot)
    letters = {QKeySequence.mnemonic(menu.text()) for menu in window.menuBar().actions()}
    for button in opened.findChildren(QPushButton):
        assert QKeySequence.mnemonic(button.text()) not in letters, button.text()
