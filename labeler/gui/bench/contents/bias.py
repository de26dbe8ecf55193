"""Bias, told: how much of what the model prefers is style, and length above all."""

import math
from collections.abc import Sequence

from labeler.analysis.bias import Bias, Hacked, SourceLength, log_length_gap
from labeler.analysis.case import MODEL, Case, first_answers, predicted
from labeler.analysis.ceiling import Ceiling
from labeler.analysis.estimate import Estimate
from labeler.analysis.splits import Agreement
from labeler.gui.bench.contents.behind import behind, first_by, of_source
from labeler.gui.bench.contents.hacked import hacked_chart
from labeler.gui.bench.contents.pairs import Told
from labeler.gui.bench.contents.telling import (
    ENOUGH,
    HEADER,
    at_best,
    dot,
    fixed,
    more,
    no_best,
    number,
    row_mark,
    table_row,
    yardsticks,
)
from labeler.gui.charts.content import (
    Bar,
    Content,
    DotChart,
    Level,
    Mark,
    Missing,
    ScatterChart,
    ShareChart,
)
from labeler.gui.charts.scale import axis_around, share_axis
from labeler.gui.figures import count, percent, signed, whole_percent
from labeler.gui.words import tr


def bias_charts(
    found: Bias, hacked: Sequence[Hacked], cases: Sequence[Case], top: Ceiling | None = None
) -> list[Content]:
    """What the margin is made of, length against reward, and sources.

    Args:
        cases: All judgments, in the order they were made.
        top: What a perfect model could reach.
    """
    if found.pairs < ENOUGH:
        title = tr("How much of what the model prefers is style")
        return [Missing(title=title, missing=more(found.pairs, tr("pairs with a prediction")))]
    pairs = list({case.comparison: case for case in cases if MODEL in case.margins}.values())
    made = [
        _parts(found, pairs),
        _scatter(found, pairs),
        _longer_wins(found, pairs, cases),
        _by_length(found, predicted(cases), top),
        _sources(found.sources, pairs),
    ]
    return [*([hacked_chart(hacked, predicted(cases))] if hacked else []), *made]


def _parts(found: Bias, pairs: Sequence[Case]) -> Content:
    if found.style is None or found.content is None:
        title = tr("How much of the margin is style")
        return Missing(title=title, missing=tr("The model tells no pair apart yet."))
    style, content = found.style, found.content
    words = tr("style {style}, content {content}")
    told = words.format(style=percent(style.value), content=percent(content.value))
    parts = (max(min(content.value, 1.0), 0.0), max(min(style.value, 1.0), 0.0))
    return ShareChart(
        title=tr("{share} of the margin is style").format(share=percent(style.value)),
        note=tr(
            "The share of the margin's square that surface statistics bring (length, lists, "
            "emphasis …): {style}; what the encoder reads brings the rest. n = {n} pairs."
        ).format(style=_between(style), n=count(found.pairs))
        + f" {no_best()}",
        header=HEADER,
        rows=[table_row("content", content), table_row("style", style)],
        parts=(tr("content"), tr("style")),
        bars=(Bar(tr("all pairs"), parts, tr("n = {n}").format(n=count(found.pairs))),),
        marks=(Mark(tr("All pairs: {told}.").format(told=told), comparisons=_by_style(pairs)),),
    )


def _between(estimate: Estimate) -> str:
    return tr("{value} ({low} to {high})").format(
        value=percent(estimate.value),
        low=whole_percent(estimate.low),
        high=percent(estimate.high),
    )


def _by_style(pairs: Sequence[Case]) -> tuple[str, ...]:
    """Those first in which style speaks loudest."""
    return first_by(pairs, lambda case: -abs(case.style))


def _scatter(found: Bias, pairs: Sequence[Case]) -> Content:
    gaps = [log_length_gap(case) for case in pairs]
    margins = [case.margins[MODEL] for case in pairs]
    order = sorted(range(len(pairs)), key=lambda place: -abs(margins[place]))
    xs, ys = [gaps[place] for place in order], [margins[place] for place in order]
    told = Told(
        tr("Reward {y} for a response {x} times as long (log length {gap})."),
        [pairs[place].comparison for place in order],
        xs,
        ys,
    )
    return ScatterChart(
        title=_length_statement(found.spearman),
        note=tr(
            "The margin against the difference in log length, response 1 − response 2. Spearman's "
            "ρ {rank}, Pearson's r {value}; 0 would be no relation."
        ).format(rank=number(found.spearman), value=number(found.pearson))
        + f" {no_best()}",
        header=("comparison", "log_length_gap", "margin"),
        rows=[(pairs[p].comparison, x, y) for p, x, y in zip(order, xs, ys, strict=True)],
        x=axis_around(tr("log(length of response 1 / response 2)"), xs, also=[0.0]),
        y=axis_around(tr("margin: reward 1 − reward 2"), ys, also=[0.0]),
        xs=xs,
        ys=ys,
        cross=True,
        marks=told,
    )


def _length_statement(found: Estimate | None) -> str:
    if found is None:
        return tr("Length and reward")
    if found.low > 0:
        return tr("Longer responses get higher rewards (ρ = {rho})").format(rho=fixed(found.value))
    if found.high < 0:
        return tr("Shorter responses get higher rewards (ρ = {rho})").format(rho=fixed(found.value))
    return tr("Length and reward do not go together beyond chance")


def _longer_wins(found: Bias, pairs: Sequence[Case], cases: Sequence[Case]) -> Content:
    rows = (
        (tr("people chose the longer one"), found.people_longer),
        (tr("the model favours the longer one"), found.model_longer),
    )
    title = _longer_statement(found)
    within = (
        behind(first_answers(cases), lambda case: case.longer is not None),
        behind(pairs, lambda case: log_length_gap(case) * case.margins[MODEL] != 0),
    )
    people, model = found.people_longer, found.model_longer
    if people is not None and model is not None and model.low > people.high:
        title = tr("The model favours length more than people do")
    lows = [estimate.low for _, estimate in rows if estimate]
    return DotChart(
        title=title,
        note=tr("Half would be no preference for length. 95 % intervals.") + f" {no_best()}",
        header=HEADER,
        rows=[table_row(name, estimate) for name, estimate in rows],
        x=share_axis(tr("the longer one wins, %"), lows, low=0.4),
        dots=tuple(dot(name, estimate) for name, estimate in rows),
        levels=(Level(0.5, tr("no preference")),),
        marks=tuple(row_mark(name, e, of) for (name, e), of in zip(rows, within, strict=True)),
    )


def _longer_statement(found: Bias) -> str:
    """In figures, where it can't be said that the model leans to length more than people do."""
    people, model = found.people_longer, found.model_longer
    if people is None or model is None:
        return tr("How often the longer response wins")
    words = tr("People choose the longer one in {people}, the model favours it in {model}")
    return words.format(people=percent(people.value), model=percent(model.value))


def _by_length(found: Bias, foretold: Sequence[Case], top: Ceiling | None) -> Content:
    groups = (
        (tr("people chose the longer one"), found.chosen_longer, True),
        (tr("people chose the shorter one"), found.chosen_shorter, False),
    )
    title = tr("The model's agreement where the longer and where the shorter one was chosen")
    longer, shorter = (_accuracy(agreement) for _, agreement, _ in groups)
    if longer and shorter and shorter.high < longer.low:
        words = tr("The model is right more often where the longer one was chosen: {a} against {b}")
        title = words.format(a=percent(longer.value), b=percent(shorter.value))
    known = [estimate.low for estimate in (longer, shorter) if estimate]
    return DotChart(
        title=title,
        note=tr(
            "A model that looks at length alone is right in all of the first, none of the second."
        )
        + f" {at_best(top)}",
        header=HEADER,
        rows=[table_row(name, _accuracy(found)) for name, found, _ in groups],
        x=share_axis(tr("agreement, %"), known, low=0.4),
        dots=tuple(dot(name, _accuracy(agreement)) for name, agreement, _ in groups),
        levels=yardsticks(top),
        marks=tuple(
            row_mark(name, _accuracy(agreement), _where(foretold, which))
            for name, agreement, which in groups
        ),
    )


def _where(foretold: Sequence[Case], longer: bool) -> tuple[str, ...]:
    """The comparisons in which the longer one was chosen, or the shorter."""
    return behind(foretold, lambda case: case.longer is longer)


def _accuracy(found: Agreement | None) -> Estimate | None:
    return found.accuracy if found else None


def _sources(sources: Sequence[SourceLength], pairs: Sequence[Case]) -> Content:
    title = tr("Reward against length, by the model that wrote the responses")
    if len(sources) < 2:
        missing = tr("The responses name fewer than two sources; give each response a “source”.")
        return Missing(title=title, missing=missing)
    told = tr("{source}: length ×{length} of what it met, reward {reward} above it (n = {n}).")
    marks = tuple(
        Mark(
            told.format(
                source=each.source,
                length=fixed(_factor(each.length.value)),
                reward=_signed_between(each.reward),
                n=count(each.reward.n),
            ),
            comparisons=of_source(pairs, each.source),
        )
        for each in sources
    )
    xs, ys = [each.length.value for each in sources], [each.reward.value for each in sources]
    return ScatterChart(
        title=_sources_statement(sources),
        note=tr(
            "Each source's mean reward and mean log length above those of the responses it met, "
            "over pairs with another source. On one line upwards, length is all there is to it."
        )
        + f" {_even()}",
        header=("source", "log_length", "reward", "low", "high", "n"),
        rows=[
            (s.source, s.length.value, s.reward.value, s.reward.low, s.reward.high, s.reward.n)
            for s in sources
        ],
        x=axis_around(tr("log length above what it met"), xs, also=[0.0]),
        y=axis_around(tr("reward above what it met"), ys, also=[0.0]),
        xs=xs,
        ys=ys,
        groups=tuple(range(len(sources))),
        names=tuple(each.source for each in sources),
        cross=True,
        marks=marks,
    )


def _even() -> str:
    return tr("By chance both would be 0; the point tells its interval.")


def _signed_between(each: Estimate) -> str:
    words = tr("{value} ({low} to {high})")
    value, low, high = (signed(at) for at in (each.value, each.low, each.high))
    return words.format(value=value, low=low, high=high)


def _sources_statement(sources: Sequence[SourceLength]) -> str:
    """Whose rewards are highest, and whether those are the longest responses too."""
    best = max(sources, key=lambda each: each.reward.value).source
    longest = max(sources, key=lambda each: each.length.value).source
    if best == longest:
        return tr("{source} has the highest rewards and the longest responses").format(source=best)
    words = tr("{source} has the highest rewards, {other} the longest responses")
    return words.format(source=best, other=longest)


def _factor(log_length: float) -> float:
    return math.exp(log_length)
