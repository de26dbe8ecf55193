"""Where things stand in charts."""

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from labeler.gui.charts.canvas import Canvas
from labeler.gui.charts.content import Dot, DotChart, Level
from labeler.gui.charts.dots import DotDrawing
from labeler.gui.charts.drawing import apart
from labeler.gui.charts.lines import LineDrawing
from labeler.gui.charts.scale import Axis, axis_around, plain, share_axis, tick_percent
from labeler.gui.charts.scatter import ScatterDrawing
from tests.gui.charts import samples


def test_ticks_are_round_within_the_axis_and_no_more_than_asked_for() -> None:
    assert Axis("", 0, 1).ticks(6) == pytest.approx([0, 0.2, 0.4, 0.6, 0.8, 1])
    assert Axis("", -3.2, 3.2).ticks(4) == pytest.approx([-2.5, 0, 2.5])
    for many in range(2, 9):
        held = Axis("", 0.03, 977).ticks(many)
        assert len(held) <= many
        assert all(0.03 <= tick <= 977 for tick in held)


def test_numbers_are_written_short_with_a_true_minus() -> None:
    assert [plain(x) for x in (0.5, -2.5, 12000, 0)] == ["0.5", "−2.5", "12\u202f000", "0"]
    assert tick_percent(0.62) == "62"


def test_an_axis_of_shares_begins_at_the_tenth_below_its_least_value() -> None:
    assert share_axis("x", [0.43, 0.9], low=0.5).low == pytest.approx(0.4)
    assert share_axis("x", [0.73], low=0.5).low == 0.5
    assert share_axis("x", []).high == 1


def test_an_axis_has_a_length_whatever_its_values_are() -> None:
    for values in ([], [0.0], [7.0, 7.0], [float("nan"), 1.0]):
        axis = axis_around("x", values)
        assert axis.low < axis.high
    times = axis_around("s", [5, 9], also=[0.0])
    assert times.low == 0, "no time is below nothing"
    assert times.high > 9
    alone = axis_around("x", [], also=[0.0])
    assert alone.low < alone.high
    even = axis_around("x", [-1, 3], even=True)
    assert even.low == -even.high


def test_a_value_beyond_an_axis_stands_at_its_end() -> None:
    axis = Axis("", 0, 10)
    assert [axis.share(x) for x in (-5, 0, 5, 15)] == [0, 0, 0.5, 1]


def test_names_at_ends_of_lines_never_lie_on_each_other() -> None:
    placed = apart([50, 52, 51, 200], 15, 0, 200)
    assert sorted(placed) == [50, 65, 80, 200]
    assert sorted(apart([195, 198, 199], 15, 0, 200)) == [170, 185, 200]
    assert apart([], 15, 0, 200) == []


def test_points_of_a_line_stand_in_order_within_the_plane(qapp: QApplication) -> None:
    drawing = LineDrawing(samples.lines())
    drawing.lay_out(QSizeF(600, 220))
    across = [spot.x() for spot in drawing.spots]
    assert across == sorted(across)
    assert all(drawing.plane.area.contains(spot) for spot in drawing.spots)


def test_of_a_hundred_thousand_points_the_nearest_is_found_in_the_cells_around(
    qapp: QApplication,
) -> None:
    drawing = ScatterDrawing(samples.scatter(100_000, ()))
    drawing.lay_out(QSizeF(700, 360))
    assert drawing.is_dense
    for at in (QPointF(300, 150), QPointF(420, 90), QPointF(101, 333)):
        every = range(100_000)
        best = min(every, key=lambda place, at=at: (drawing.spot(place) - at).manhattanLength())
        found = drawing.nearest(at)
        if (drawing.spot(best) - at).manhattanLength() <= 14:
            assert found is not None
            assert (drawing.spot(found) - at).manhattanLength() == pytest.approx(
                (drawing.spot(best) - at).manhattanLength()
            )
        else:
            assert found is None


def test_a_name_stands_beside_its_only_point_and_no_room_is_kept_for_a_legend(
    qapp: QApplication,
) -> None:
    size = QSizeF(640, 300)
    alone, many = (ScatterDrawing(samples.scatter(each)) for each in (3, 30))
    for drawing in (alone, many):
        drawing.lay_out(size)
    assert alone.plane.area.top() < many.plane.area.top(), "the legend stands above the plane"
    assert _painted(alone, size) != _painted(ScatterDrawing(samples.scatter(3, ())), size)


def _painted(drawing: ScatterDrawing, size: QSizeF) -> QImage:
    picture = QImage(size.toSize(), QImage.Format.Format_RGB32)
    picture.fill(0)
    drawing.lay_out(size)
    with QPainter(picture) as painter:
        drawing.paint(Canvas(painter), None)
    return picture


def test_no_level_is_drawn_through_the_name_of_another(qapp: QApplication) -> None:
    levels = (Level(0.0, "none"), Level(1.0, "the same order"), Level(0.99, "length alone 1.00"))
    rows = tuple(Dot(f"the first {n}", 0.98, 0.97, 0.99, detail="0.98") for n in (200, 400))
    drawing = DotDrawing(DotChart(title="", x=Axis("", 0, 1), dots=rows, levels=levels, marks=()))
    drawing.lay_out(QSizeF(900, 200))
    names = [drawing.name_of(place) for place in range(3)]
    for place in range(3):
        parts = drawing.line_of(place)
        assert parts[-1][1].y() == drawing.plane.area.bottom()
        for start, end in parts:
            line = QRectF(start.x(), start.y() + 0.5, 0.1, end.y() - start.y() - 1)
            assert not any(line.intersects(name) for name in names)
