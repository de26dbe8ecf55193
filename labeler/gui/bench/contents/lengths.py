"""One model's margins against length, told: whether longer is better to it."""

from collections.abc import Sequence

from labeler.analysis.bias import log_length_gap
from labeler.analysis.case import Case
from labeler.analysis.estimate import Estimate
from labeler.gui.bench.contents.pairs import Told
from labeler.gui.bench.contents.telling import fixed, no_best, number, sentence
from labeler.gui.charts.content import Content, ScatterChart
from labeler.gui.charts.scale import axis_around
from labeler.gui.words import tr


def length_scatter(
    pairs: Sequence[Case], model: str, called: str, found: Estimate | None
) -> Content:
    """A point a pair: by how much one response is longer, and by how much the model prefers it.

    Args:
        pairs: Each once, all of them with a margin of that model.
        called: The model in words.
        found: Its correlation with length.
    """
    order = sorted(pairs, key=lambda case: -abs(case.margins[model]))
    xs, ys = [log_length_gap(case) for case in order], [case.margins[model] for case in order]
    names = [case.comparison for case in order]
    return ScatterChart(
        title=sentence(_statement(found, called)),
        note=tr(
            "The margin by {name} against the difference in log length, response 1 − response 2. "
            "Spearman's ρ {rank}; 0 would be no relation."
        ).format(name=called, rank=number(found))
        + f" {no_best()}",
        header=("comparison", "log_length_gap", "margin"),
        rows=list(zip(names, xs, ys, strict=True)),
        x=axis_around(tr("log(length of response 1 / response 2)"), xs, also=[0.0]),
        y=axis_around(tr("margin by {name}").format(name=called), ys, also=[0.0]),
        xs=xs,
        ys=ys,
        cross=True,
        marks=Told(
            tr("Margin {y} for a response {x} times as long (log length {gap})."), names, xs, ys
        ),
    )


def _statement(found: Estimate | None, called: str) -> str:
    if found is None or found.low <= 0 <= found.high:
        return tr("{name}: length and reward do not go together beyond chance").format(name=called)
    if found.low > 0:
        words = tr("{name}: longer responses get higher rewards (ρ = {rho})")
    else:
        words = tr("{name}: shorter responses get higher rewards (ρ = {rho})")
    return words.format(name=called, rho=fixed(found.value))
