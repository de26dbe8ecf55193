"""Charts are read by eye, by key and by ear, and taken elsewhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPalette
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from labeler.gui.charts import ChartView
from labeler.gui.charts.content import Content, DotChart
from labeler.gui.theme import DARK, LIGHT, use
from tests.gui.charts import samples

DRAWN = [content for content in samples.every() if not content.missing]


def kind(content: Content) -> str:
    return f"{type(content).__name__}-{len(content.title)}"


@pytest.fixture
def view(qtbot: QtBot) -> ChartView:
    made = ChartView()
    qtbot.addWidget(made)
    made.resize(640, 480)
    with qtbot.waitExposed(made):
        made.show()
    return made


def words(view: ChartView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("content", DRAWN, ids=kind)
def test_arrows_go_through_every_point_and_tell_its_values(
    view: ChartView, qtbot: QtBot, content: Content
) -> None:
    view.show_content(content)
    many = len(view.plot.drawing.marks)
    told = []
    for _ in range(min(many, 25)):
        qtbot.keyClick(view.plot, Qt.Key.Key_Right)
        told.append(view.told)
    expected = [mark.told for mark in view.plot.drawing.marks[: len(told)]]
    assert [each.removesuffix(" Enter opens it.") for each in told] == expected
    assert view.plot.accessibleDescription() == told[-1], "heard as well as seen"
    qtbot.keyClick(view.plot, Qt.Key.Key_End)
    assert view.plot.chosen is view.plot.drawing.marks[many - 1]
    qtbot.keyClick(view.plot, Qt.Key.Key_Escape)
    assert view.plot.chosen is None
    assert view.told == ""


@pytest.mark.parametrize("content", DRAWN, ids=kind)
def test_a_point_is_opened_by_enter_and_by_a_click_on_it(
    view: ChartView, qtbot: QtBot, content: Content
) -> None:
    view.show_content(content)
    qtbot.keyClick(view.plot, Qt.Key.Key_Home)
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view.plot, Qt.Key.Key_Return)
    assert opened.args[0].comparison == "c0"
    spot = view.plot.drawing.spot(0).toPoint()
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.mouseClick(view.plot, Qt.MouseButton.LeftButton, pos=spot)
    near = view.plot.drawing.nearest(spot.toPointF())
    assert opened.args[0] is view.plot.drawing.marks[near]


def test_keys_in_a_matrix_go_up_and_down_as_well(view: ChartView, qtbot: QtBot) -> None:
    view.show_content(samples.matrix())
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(view.plot, key)
    assert view.told.startswith("point 5.")


@pytest.mark.parametrize("content", DRAWN, ids=kind)
@pytest.mark.parametrize("width", [240, 640, 2000])
def test_every_chart_paints_itself_at_every_size_and_differs_by_theme(
    view: ChartView, content: Content, width: int
) -> None:
    view.resize(width, 500)
    view.show_content(content)
    pictures = []
    for theme in (LIGHT, DARK):
        use(theme)
        view.plot.setPalette(QPalette())
        view.plot.resize(width, view.plot.height())
        pictures.append(view.plot.grab().toImage())
    use(LIGHT)
    assert pictures[0] != pictures[1]


def test_what_is_missing_is_said_in_place_of_the_chart(view: ChartView) -> None:
    missing = samples.missing()
    view.show_content(missing)
    assert words(view) == [missing.title, missing.missing]
    assert view.accessibleDescription() == missing.missing
    assert not view.plot.isVisible()


def test_what_was_chosen_stays_chosen_when_the_figures_move(view: ChartView, qtbot: QtBot) -> None:
    view.show_content(samples.dots())
    qtbot.keyClick(view.plot, Qt.Key.Key_Home)
    view.show_content(samples.dots())
    assert view.told.startswith("point 0.")
    view.show_content(samples.matrix())
    assert view.told == "", "another kind of chart"


def test_data_is_copied_for_a_spreadsheet_which_takes_no_text_for_a_formula(
    view: ChartView, qtbot: QtBot
) -> None:
    rows = [("=HYPERLINK(1)\tx\ny", 0.5), ("ada", -0.25), ("tim", None)]
    view.show_content(
        DotChart(
            title="t",
            header=("who", "κ"),
            rows=rows,
            x=samples.dots().x,
            dots=samples.dots().dots,
            marks=samples.dots().marks,
        )
    )
    view.plot.setFocus()
    qtbot.keyClick(view.plot, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    taken = QGuiApplication.clipboard().text()
    assert taken == "who\tκ\n'=HYPERLINK(1) x y\t0.5\nada\t-0.25\ntim\t\n"


def test_a_picture_is_copied_twice_as_fine(view: ChartView) -> None:
    view.show_content(samples.lines())
    view.copy_picture()
    assert QGuiApplication.clipboard().image().size() == view.size() * 2


def test_picture_and_data_are_saved_where_the_person_says(
    view: ChartView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    view.show_content(samples.lines(3))
    picture, data = tmp_path / "chart.png", tmp_path / "chart.csv"
    for file, save in ((picture, view.save_picture), (data, view.save_data)):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, f=file: (str(f), ""))
        save()
    assert QImage(str(picture)).size() == view.size() * 2
    assert data.read_text().startswith("n,agreement\n10,")
    gone = tmp_path / "no" / "chart.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(gone), ""))
    with qtbot.waitSignal(view.failed) as failed:
        view.save_data()
    assert "was not saved" in failed.args[0]


def test_a_pointer_between_points_points_at_nothing(view: ChartView, qtbot: QtBot) -> None:
    view.show_content(samples.scatter(5))
    qtbot.mouseMove(view.plot, QPoint(2, 2))
    assert view.plot.chosen is None
