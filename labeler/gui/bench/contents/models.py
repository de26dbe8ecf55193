"""Models, told: two of them on the same judgments, and the sources of responses ranked."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from labeler.analysis.case import Case
from labeler.analysis.ceiling import Ceiling, ceiling
from labeler.analysis.estimate import Estimate
from labeler.analysis.leaderboard import MarkupOf, leaderboard
from labeler.analysis.versus import Versus, shared, versus
from labeler.gui import figures
from labeler.gui.bench.contents.behind import behind
from labeler.gui.bench.contents.leaderboard import leaderboard_chart
from labeler.gui.bench.contents.lengths import length_scatter
from labeler.gui.bench.contents.sides import model_name, sides
from labeler.gui.bench.contents.telling import (
    ENOUGH,
    HEADER,
    dot,
    more,
    number,
    row_mark,
    sentence,
    share,
    table_row,
    yardsticks,
)
from labeler.gui.charts.content import (
    Content,
    DotChart,
    Mark,
    MatrixChart,
    Missing,
    ScatterChart,
)
from labeler.gui.charts.scale import axis_around, share_axis
from labeler.gui.figures import count, decimal, percent, signed
from labeler.gui.words import tr
from labeler.workflow.holding import Held, Others

LENGTH = "length"
"""The baseline that stands beside every two models."""


def models_charts(
    held: Held, names: tuple[str, str], markup: Callable[[], MarkupOf] = dict
) -> Iterable[Content]:
    """The charts of the page: two models side by side, and the sources ranked.

    Args:
        markup: Reads how the responses are laid out.
    """
    a, b = names
    if a == b:
        yield same_twice()
    else:
        found = versus(held.cases, b, a, held.others.learned)
        yield from versus_charts(found, names, held.cases, held.others)
    yield leaderboard_chart(leaderboard(held.cases, markup()), held.cases)


def versus_charts(
    found: Versus | None,
    names: tuple[str, str],
    cases: Sequence[Case],
    others: Others | None = None,
) -> list[Content]:
    """Two models: their agreement, where they differ, and both margins of each judgment.

    Args:
        others: What is known of models that do not learn along.
    """
    others = others or Others()
    a, b = (_called(name, others) for name in names)
    title = sentence(tr("{a} beside {b}").format(a=a, b=b))
    learned = sides(found, names, others)
    if found is None or found.n < ENOUGH:
        n = found.n if found else 0
        missing = more(n, tr("preferences that are fair to both"))
        return [Missing(title=title, missing=f"{missing} {learned}")]
    held, _ = shared(cases, found.a, found.b, others.learned)
    first = _beside(found, a, b, held, ceiling(cases))
    first = replace(first, note=f"{first.note} {learned}")
    pairs = held.each_pair
    return [
        first,
        _apart(found, a, b, held),
        _scatter(found, a, b, held),
        length_scatter(pairs, found.a, a, found.length_a),
        length_scatter(pairs, found.b, b, found.length_b),
    ]


def _called(name: str, others: Others) -> str:
    known = others.known.get(name)
    return model_name(name, known.rival if known else None)


def _beside(found: Versus, a: str, b: str, held: Sequence[Case], top: Ceiling | None) -> Content:
    rows = ((a, found.agreement_a.accuracy), (b, found.agreement_b.accuracy))
    lost = [
        tr("{name} {loss} nats").format(name=name, loss=number(each.log_loss, 3))
        for name, each in ((a, found.agreement_a), (b, found.agreement_b))
        if each.log_loss
    ]
    return DotChart(
        title=sentence(_verdict(found, a, b)),
        note=tr(
            "On the same {n} preferences. The gap is {gap} points ({low} to {high}); McNemar's "
            "exact test gives p = {p}. Loss: {lost}."
        ).format(
            n=count(found.n),
            gap=signed(found.gap.value * 100, 1),
            low=signed(found.gap.low * 100, 1),
            high=signed(found.gap.high * 100, 1),
            p=figures.number(found.test.exact, 2),
            lost="; ".join(lost),
        ),
        header=HEADER,
        rows=[table_row(name, estimate) for name, estimate in rows],
        x=share_axis(tr("agreement, %"), [e.low for _, e in rows], low=0.4),
        dots=tuple(dot(name, estimate) for name, estimate in rows),
        levels=yardsticks(top, _length_beside(found)),
        marks=tuple(
            row_mark(name, estimate, behind(held, model=model))
            for (name, estimate), model in zip(rows, (found.a, found.b), strict=True)
        ),
    )


def _length_beside(found: Versus) -> Estimate | None:
    """Length alone on the same preferences, unless it is one of the two."""
    told = found.length if LENGTH not in (found.a, found.b) else None
    return told.accuracy if told else None


def _verdict(found: Versus, a: str, b: str) -> str:
    if found.test.exact >= 0.05:
        return tr("{a} and {b} do not differ beyond chance").format(a=a, b=b)
    better, worse = (a, b) if found.gap.value > 0 else (b, a)
    points = decimal(abs(found.gap.value) * 100, 1)
    words = tr("{better} agrees with people more often than {worse}, by {points} points")
    return words.format(better=better, worse=worse, points=points)


def _apart(found: Versus, a: str, b: str, held: Sequence[Case]) -> Content:
    """Right or wrong, by both: where only one is right they can be told apart."""
    cells = [
        (of_a, of_b, [c for c in held if _right(c, found.a) is of_a and _right(c, found.b) is of_b])
        for of_a in (True, False)
        for of_b in (True, False)
    ]
    counts = [len(inside) for _, _, inside in cells]
    words = {True: tr("is right"), False: tr("is wrong")}
    told = tr("{a} {of_a}, {b} {of_b}: {n}.")
    return MatrixChart(
        title=tr("In {n} of {all} preferences just one of them is right").format(
            n=count(found.test.only_a + found.test.only_b), all=count(found.n)
        ),
        note=tr(
            "McNemar's test looks at these alone: {only_a} only {a}, {only_b} only {b}."
        ).format(only_a=count(found.test.only_a), a=a, only_b=count(found.test.only_b), b=b)
        + " "
        + tr("By chance it would be as many of either."),
        header=("a", "b", "n"),
        rows=[(of_a, of_b, n) for (of_a, of_b, _), n in zip(cells, counts, strict=True)],
        down=a,
        across=b,
        row_names=(words[True], words[False]),
        column_names=(words[True], words[False]),
        counts=((counts[0], counts[1]), (counts[2], counts[3])),
        agreeing=frozenset({(0, 0), (1, 1)}),
        marks=tuple(
            Mark(
                told.format(a=a, of_a=words[of_a], b=b, of_b=words[of_b], n=count(len(inside))),
                comparisons=behind(inside),
            )
            for of_a, of_b, inside in cells
        ),
    )


def _right(case: Case, name: str) -> bool:
    """Whether a model had foretold a preference; d = 0 foretells nothing."""
    return case.margins[name] * case.sign > 0


def _scatter(found: Versus, a: str, b: str, held: Sequence[Case]) -> Content:
    points = sorted(
        ((c.margins[found.a] * c.sign, c.margins[found.b] * c.sign, c.comparison) for c in held),
        key=lambda point: -abs(point[0] - point[1]),
    )
    xs, ys = [point[0] for point in points], [point[1] for point in points]
    told = tr("{a}: margin {x}; {b}: margin {y} (chosen − rejected).")
    marks = tuple(
        Mark(told.format(a=a, x=signed(x), b=b, y=signed(y)), comparison=comparison)
        for x, y, comparison in points
    )
    return ScatterChart(
        title=_margins_statement(found),
        note=tr(
            "Chosen − rejected: right of the upright line {a} is right, above the level line {b} "
            "is. A margin's size means something within one model alone."
        ).format(a=a, b=b)
        + f" {_same_note(found)}",
        header=("comparison", "a", "b"),
        rows=[(comparison, x, y) for x, y, comparison in points],
        x=axis_around(tr("margin by {name}").format(name=a), xs, also=[0.0]),
        y=axis_around(tr("margin by {name}").format(name=b), ys, also=[0.0]),
        xs=xs,
        ys=ys,
        cross=True,
        diagonal=True,
        marks=marks,
    )


def _margins_statement(found: Versus) -> str:
    """How often both are on the same side, whoever is right."""
    assert found.same is not None, "there are enough"
    words = tr("Both models favour the same response in {share} of the preferences")
    return words.format(share=percent(found.same.value))


def _same_note(found: Versus) -> str:
    words = tr("The same response: {told}; by chance half, and being alike is no merit.")
    return words.format(told=share(found.same))


def same_twice() -> Content:
    """Said where a model is to be compared with itself."""
    return Missing(
        title=tr("Two models side by side"),
        missing=tr("Choose two different models above, or import the rewards of another one."),
    )
