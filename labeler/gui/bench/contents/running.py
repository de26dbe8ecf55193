"""Agreement and loss as they grew over the random slice, told."""

from collections.abc import Mapping, Sequence

from labeler.analysis.case import Case
from labeler.analysis.ceiling import Ceiling, too_good
from labeler.analysis.estimate import Estimate
from labeler.analysis.splits import Agreement, Progress
from labeler.core.ranking_loss import INDIFFERENCE
from labeler.gui.bench.contents.telling import (
    ENOUGH,
    at_best,
    baseline_name,
    best_loss,
    fixed,
    more,
    share,
)
from labeler.gui.charts.content import Content, Level, Line, LineChart, Mark, Missing
from labeler.gui.charts.scale import Axis, axis_around, share_axis
from labeler.gui.figures import count, percent
from labeler.gui.words import tr


def running_charts(
    progress: Sequence[Progress],
    baselines: Mapping[str, Agreement | None],
    ceiling: Ceiling | None,
    cases: Sequence[Case],
    *,
    any_predicted: bool = False,
) -> list[Content]:
    """Agreement and loss as they grew over the random slice.

    Args:
        baselines: Each one's figures over the same judgments, by name.
        cases: The judgments of the slice, in turn.
        any_predicted: Whether preferences were predicted, of the slice or not.
    """
    n = progress[-1].n if progress else len(cases)
    if n < ENOUGH:
        title = tr("How far model and people agree")
        if not n and any_predicted:
            return [Missing(title=title, missing=_none_random())]
        return [Missing(title=title, missing=more(n, tr("preferences on the random slice")))]
    points = [each for each in progress if each.n >= ENOUGH]
    return [
        _agreement_line(points, baselines, ceiling, cases),
        _loss_line(points, baselines, ceiling, cases),
    ]


def _none_random() -> str:
    return tr(
        "What was predicted so far came with a file or was chosen for what it tells, so its "
        "figure would say nothing of new pairs. Judge in the window: a share of the pairs is "
        "drawn by lot, and the headline counts those."
    )


def _agreement_line(
    points: Sequence[Progress],
    baselines: Mapping[str, Agreement | None],
    ceiling: Ceiling | None,
    cases: Sequence[Case],
) -> Content:
    last = points[-1].accuracy
    n = [each.n for each in points]
    told = {name: found.accuracy.value for name, found in baselines.items() if found}
    lows = [each.accuracy.low for each in points]
    levels = [Level(0.5, tr("by chance {share}").format(share=percent(0.5)))]
    if ceiling is not None:
        best = ceiling.accuracy.value
        levels.append(Level(best, tr("at best {share}").format(share=percent(best))))
    levels += [
        Level(value, tr("{name} {share}").format(name=baseline_name(name), share=percent(value)))
        for name, value in told.items()
    ]
    model = Line(
        tr("model {share}").format(share=percent(last.value)),
        n,
        [each.accuracy.value for each in points],
        lows,
        [each.accuracy.high for each in points],
    )
    return LineChart(
        title=tr("Model and people agree in {share} of new pairs").format(
            share=percent(last.value)
        ),
        note=_agreement_note(last, ceiling),
        header=("n", "accuracy", "low", "high"),
        rows=[(p.n, p.accuracy.value, p.accuracy.low, p.accuracy.high) for p in points],
        x=_in_turn(n),
        y=share_axis(tr("agreement, %"), lows, low=0.4),
        lines=(model,),
        levels=tuple(levels),
        marks=tuple(_point(p.n, share(p.accuracy), cases) for p in points),
    )


def _agreement_note(last: Estimate, ceiling: Ceiling | None) -> str:
    note = tr(
        "Random slice, each pair predicted before it was learned from: {told}. The interval "
        "takes judgments for independent."
    ).format(told=share(last))
    note = f"{note} {at_best(ceiling)}"
    return f"{note} {_warning()}" if too_good(last, ceiling) else note


def _warning() -> str:
    return tr(
        "The model agrees with people better than they could be foretold: either it has seen the "
        "answers (leakage), or people followed its rewards (anchoring)."
    )


def _loss_line(
    points: Sequence[Progress],
    baselines: Mapping[str, Agreement | None],
    ceiling: Ceiling | None,
    cases: Sequence[Case],
) -> Content:
    last, n = points[-1].log_loss, [each.n for each in points]
    line = [each.log_loss.value for each in points]
    lows = [each.log_loss.low for each in points]
    highs = [each.log_loss.high for each in points]
    levels = [Level(INDIFFERENCE, tr("not knowing 0.69")), *best_loss(ceiling)]
    levels += [
        Level(found.log_loss.value, f"{baseline_name(name)} {fixed(found.log_loss.value)}")
        for name, found in baselines.items()
        if found and found.log_loss
    ]
    return LineChart(
        title=_loss_statement(last),
        note=tr(
            "The mean of −log σ(margin) over the random slice, nats, whatever loss the model "
            "minimises: {value} ({low} to {high}, n = {n})."
        ).format(
            value=fixed(last.value, 3),
            low=fixed(last.low, 3),
            high=fixed(last.high, 3),
            n=count(last.n),
        ),
        header=("n", "log_loss", "low", "high"),
        rows=list(zip(n, line, lows, highs, strict=True)),
        x=_in_turn(n),
        y=axis_around(tr("loss, nats"), [*lows, *highs, *(level.value for level in levels)]),
        lines=(Line(tr("model {loss}").format(loss=fixed(last.value)), n, line, lows, highs),),
        levels=tuple(levels),
        marks=tuple(
            _point(p.n, tr("{loss} nats a pair").format(loss=fixed(p.log_loss.value, 3)), cases)
            for p in points
        ),
    )


def _in_turn(n: Sequence[int]) -> Axis:
    """From the first judgment that is drawn to the last; from none where that is all."""
    first = n[0] if n[0] < n[-1] else 0
    return Axis(tr("preferences, in the order they were made"), first, n[-1])


def _loss_statement(last: Estimate) -> str:
    words = tr("A new pair costs the model {loss} nats; not knowing costs 0.69")
    return words.format(loss=fixed(last.value))


def _point(n: int, told: str, cases: Sequence[Case]) -> Mark:
    """A point of the line, which leads to the judgment that it counts last."""
    words = tr("After {n} preferences: {told}.").format(n=count(n), told=told)
    return Mark(words, comparison=cases[n - 1].comparison if n <= len(cases) else None)
