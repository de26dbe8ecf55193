import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle
from pytestqt.qtbot import QtBot

from labeler.core.losses import LOSSES, Loss
from labeler.core.presentation import Choice
from labeler.core.ranking_loss import INDIFFERENCE, loss
from labeler.gui.lens import LossLens
from labeler.gui.lens.axes import Axes, reach_for, top_for
from labeler.gui.lens.paragraph import draw_words
from labeler.gui.lens.picture import Picture
from labeler.gui.lens.told import usual
from labeler.gui.spans import Span
from labeler.gui.theme import BODY, current, font


@pytest.fixture
def lens(qtbot: QtBot) -> LossLens:
    made = LossLens()
    qtbot.addWidget(made)
    made.set_animated(False)
    made.resize(310, 264)
    return made


def drawn(lens: LossLens) -> QImage:
    return lens.grab().toImage()


def blobs(image: QImage, colour: str) -> list[QPointF]:
    """The pixels of just that colour."""
    wanted = QColor(colour).rgb()
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return [QPointF(x, y) for x, y in spots if image.pixel(x, y) == wanted]


def test_the_curve_is_there_before_anything_is_known(lens: LossLens) -> None:
    image = drawn(lens)

    columns = {spot.x() for spot in blobs(image, current().ink)}
    assert max(columns) - min(columns) > 200
    assert lens.accessibleName() == "How a judgment counts"


def test_hidden_rewards_leave_nothing_that_gives_them_away(lens: LossLens) -> None:
    lens.set_hidden(True)
    bare = drawn(lens)

    for margin in (-40.0, -0.5, 2.0):
        lens.set_pair(margin)
        lens.set_judgment(Choice.LEFT, margin, margin + 1)
        assert drawn(lens) == bare
        assert lens.reach == 3
        assert "Rewards are hidden" in lens.accessibleDescription()
    lens.set_hidden(False)
    assert drawn(lens) != bare


def test_the_points_place_follows_the_margin(lens: LossLens) -> None:
    def rightmost(after: float) -> float:
        lens.set_judgment(Choice.LEFT, -2.0, after)
        return max(spot.x() for spot in blobs(drawn(lens), current().accent))

    assert rightmost(-1.0) < rightmost(0.5) < rightmost(2.0)


def test_the_way_ends_in_a_filled_point(lens: LossLens) -> None:
    lens.set_judgment(Choice.LEFT, -2.0, 2.0)
    accent = blobs(drawn(lens), current().accent)
    end = max(spot.x() for spot in accent)

    assert sum(spot.x() == end - 4 for spot in accent) >= 8


def test_penalty_and_bonus_differ_in_pattern_not_only_in_colour(lens: LossLens) -> None:
    image = drawn(lens)
    level = next(y for y in range(200, 0, -1) if image.pixelColor(300, y).lightness() < 200)
    greys = [{image.pixelColor(x, level - 6).lightness() for x in range(30, 60)}]
    greys.append({image.pixelColor(x, level + 4).lightness() for x in range(220, 250)})

    assert len(greys[0]) > 1
    assert len(greys[1]) == 1


def test_the_words_reach_those_who_cannot_see_the_picture(lens: LossLens) -> None:
    lens.set_judgment(Choice.LEFT, -0.62, 0.18)

    assert lens.accessibleName() == "The last judgment pulled the model your way"
    assert "After learning" in lens.accessibleDescription()


def test_the_next_pair_leaves_the_last_judgment_readable(lens: LossLens) -> None:
    lens.set_judgment(Choice.LEFT, -0.62, 0.18)
    without = drawn(lens)
    lens.set_pair(1.4)

    assert lens.accessibleName() == "The last judgment pulled the model your way"
    assert drawn(lens) != without


def test_an_undo_takes_the_last_judgment_away(lens: LossLens) -> None:
    lens.set_pair(0.4)
    before = drawn(lens)
    lens.set_judgment(Choice.LEFT, 0.4, 0.8)
    lens.clear_judgment()

    assert drawn(lens) == before


def test_the_point_walks_to_its_place_within_a_fifth_of_a_second(
    lens: LossLens, qtbot: QtBot
) -> None:
    lens.set_judgment(Choice.LEFT, -2.0, 2.0)
    arrived = drawn(lens)
    lens.clear_judgment()
    lens.show()
    lens.set_animated(True)
    lens.set_judgment(Choice.LEFT, -2.0, 2.0)

    if lens.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0:
        assert drawn(lens) != arrived
    qtbot.waitUntil(lambda: drawn(lens) == arrived, timeout=2000)


@pytest.mark.parametrize("size", [(220, 140), (280, 180), (310, 264), (560, 420)])
@pytest.mark.parametrize("margin", [None, 0.0, -0.62, 40.0, -4000.0])
def test_any_margin_can_be_drawn_at_any_size(
    lens: LossLens, size: tuple[int, int], margin: float | None
) -> None:
    lens.resize(*size)
    lens.set_pair(margin)
    for choice in (Choice.LEFT, Choice.TIE, Choice.SKIP):
        lens.set_judgment(choice, margin, None if margin is None else margin / 2)
        assert not drawn(lens).isNull()


def test_the_axis_widens_at_once_and_narrows_calmly() -> None:
    assert reach_for([]) == reach_for([2.7]) == 3
    assert reach_for([3.5]) == 6
    assert reach_for([2.7], current=6) == 6
    assert reach_for([0.5], current=6) == 3
    assert reach_for([40], current=3) == 48


def test_the_axis_rests_while_the_next_pair_is_not_known_yet(lens: LossLens) -> None:
    lens.set_pair(4.0)
    lens.set_pair(None)
    assert lens.reach == 6
    lens.set_pair(0.5)

    assert lens.reach == 3


def test_indifference_lies_where_the_margin_is_0_and_the_loss_ln_2() -> None:
    axes = Axes(QRectF(10, 10, 300, 200), 3.0, top_for(3.0, loss))
    point = axes.point(0, loss)

    assert point.x() == 160
    assert point.y() == pytest.approx(axes.y(INDIFFERENCE))
    assert axes.path(-3, 3, loss).first() == axes.plot.topLeft()
    assert axes.y(loss(3)) < axes.plot.bottom()


@pytest.mark.parametrize("loss", LOSSES.values(), ids=LOSSES)
def test_any_loss_can_be_drawn_before_and_after_any_choice(lens: LossLens, loss: Loss) -> None:
    lens.set_loss(loss)
    before = drawn(lens)
    lens.set_pair(-7.0)
    for choice in Choice:
        lens.set_judgment(choice, -7.0, 3.0, (None, loss.start))
        assert lens.curve.loss is loss
        assert drawn(lens) != before


def test_a_graded_loss_draws_the_curve_of_the_chosen_strength(lens: LossLens) -> None:
    lens.set_loss(LOSSES["margin"])
    lens.set_pair(0.5)
    assert lens.curve.answer.strength == 2
    lens.set_judgment(Choice.RIGHT_MUCH, -0.5, 0.1)
    assert lens.curve.answer.strength == 3
    lens.set_hidden(True)
    assert lens.curve.answer.strength == 2, "a hidden lens gives no choice away"


def test_where_a_margin_is_too_large_the_bonus_ends_in_a_penalty(qtbot: QtBot) -> None:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(current().panel))
    curve = usual(LOSSES["pointwise"])  # ℓ(0) = 1 again at a margin of 4
    axes = Axes(QRectF(image.rect()), 6.0, top_for(6.0, curve))
    with QPainter(image) as painter:
        Picture(painter, axes, current(), curve).draw_sides()

    def tints(margin: float, low: float, high: float) -> set[int]:
        rows = range(int(axes.y(high)), int(axes.y(low)))
        return {image.pixel(int(axes.x(margin)), y) for y in rows}

    against, beyond, agreeing = tints(-5, 2, 9), tints(5.5, 1.2, 2.8), tints(2, 0.1, 0.9)
    assert against == beyond, "the same hatching"
    assert len(beyond) == 2
    assert len(agreeing) == 1
    assert not agreeing & beyond


def test_words_never_leave_their_box(qtbot: QtBot) -> None:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    spacing = 20
    with QPainter(image) as painter:
        words = (Span("many words that cannot possibly fit " * 9),)
        draw_words(painter, QRectF(0, 0, 150, 2 * spacing), font(BODY), words, words)

    inked = blobs(image, current().muted)
    assert inked
    assert max(spot.x() for spot in inked) < 152
    assert max(spot.y() for spot in inked) < 2 * spacing + 2
