import random

import pytest

from labeler.analysis.agreement import Judged, Point, Running
from labeler.core.ranking_loss import INDIFFERENCE
from labeler.gui.learning.series import MOST, agreement_series, loss_series, thin


def curve(n: int) -> list[Point]:
    draw = random.Random(n)
    items = (Judged(draw.gauss(0.4, 1), {"length": draw.gauss(0.1, 1)}) for _ in range(n))
    return Running.over(items).curve


@pytest.mark.parametrize("n", [30, 499, 500, 501, 20_000])
def test_a_chart_never_draws_more_than_it_can_at_once(n: int) -> None:
    thinned = thin(range(n))

    assert len(thinned) == min(n, MOST)
    assert (thinned[0], thinned[-1]) == (0, n - 1)
    assert sorted(set(thinned)) == list(thinned)


def test_the_band_holds_the_line_and_the_axis_holds_the_band() -> None:
    series = agreement_series(curve(80))

    for low, line, high in zip(series.low, series.line, series.high, strict=True):
        assert series.bottom <= low <= line <= high <= series.top
    assert (series.n[0], series.n[-1]) == (10, 80)


def test_length_alone_is_named_where_its_line_ends() -> None:
    points = curve(80)
    series = agreement_series(points)

    assert series.named_at == series.beside[-1] == points[-1].length_accuracy
    assert f"{points[-1].length_accuracy * 100:.0f}" in series.name


def test_the_loss_stands_beside_not_knowing() -> None:
    points = curve(80)
    series = loss_series(points)

    assert series.level == INDIFFERENCE
    assert series.line[-1] == points[-1].log_loss
    assert series.bottom < min(series.line)
    assert max(series.line) < series.top
