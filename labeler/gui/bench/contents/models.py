"""Models, told: two of them on the same judgments, and the sources of responses ranked."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from labeler.analysis.case import Case
from labeler.analysis.leaderboard import Leaderboard, Ranked, leaderboard
from labeler.analysis.versus import Versus, shared, versus
from labeler.gui.bench.contents.behind import behind
from labeler.gui.bench.contents.sides import model_name, sides
from labeler.gui.bench.contents.telling import (
    ENOUGH,
    HEADER,
    dot,
    more,
    number,
    row_mark,
    sentence,
    table_row,
)
from labeler.gui.charts.content import (
    Content,
    Dot,
    DotChart,
    Level,
    Mark,
    MatrixChart,
    Missing,
    ScatterChart,
)
from labeler.gui.charts.scale import axis_around, share_axis
from labeler.gui.figures import count, decimal, percent, signed
from labeler.gui.words import tr
from labeler.workflow.holding import Held, Others


def models_charts(held: Held, names: tuple[str, str]) -> Iterable[Content]:
    """The charts of the page: two models side by side, and the sources ranked."""
    a, b = names
    if a == b:
        yield same_twice()
    else:
        found = versus(held.cases, b, a, held.others.learned)
        yield from versus_charts(found, names, held.cases, held.others)
    yield leaderboard_chart(leaderboard(held.cases), held.cases)


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
    first = _beside(found, a, b)
    first = replace(first, note=f"{first.note} {learned}")
    return [first, _apart(found, a, b, held), _scatter(found, a, b, held)]


def _called(name: str, others: Others) -> str:
    known = others.known.get(name)
    return model_name(name, known.rival if known else None)


def _beside(found: Versus, a: str, b: str) -> Content:
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
            p=f"{found.test.exact:.2g}",
            lost="; ".join(lost),
        ),
        header=HEADER,
        rows=[table_row(name, estimate) for name, estimate in rows],
        x=share_axis(tr("agreement, %"), [e.low for _, e in rows], low=0.4),
        dots=tuple(dot(name, estimate) for name, estimate in rows),
        levels=(Level(0.5, tr("by chance")),),
        marks=tuple(row_mark(name, estimate) for name, estimate in rows),
    )


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
        ).format(only_a=count(found.test.only_a), a=a, only_b=count(found.test.only_b), b=b),
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
        title=tr("Both models' margins of every preference"),
        note=tr(
            "Chosen − rejected: right of the upright line {a} is right, above the level line {b} "
            "is. A margin's size means something within one model alone."
        ).format(a=a, b=b),
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


def leaderboard_chart(found: Leaderboard, cases: Sequence[Case]) -> Content:
    """The sources of responses by how often people prefer them."""
    title = tr("Which source of responses people prefer")
    if found.prompts == 1:
        return Missing(title=title, missing=tr("All judgments between sources are of one prompt."))
    if len(found.rows) < 2:
        missing = tr("The responses name fewer than two sources; give each response a “source”.")
        return Missing(title=title, missing=missing)
    if found.n < ENOUGH:
        return Missing(title=title, missing=more(found.n, tr("preferences between sources")))
    shown = [each for r in found.rows for each in (r.strength, r.controlled) if each]
    ends = [end for each in shown for end in (each.low, each.high)]
    return DotChart(
        title=_leads(found.rows),
        note=_board_note(found),
        header=("source", "strength", "low", "high", "controlled", "win_share", "n"),
        rows=[_board_row(row) for row in found.rows],
        x=axis_around(tr("strength, log-odds against the mean source"), ends, also=[0.0]),
        dots=tuple(map(_board_dot, found.rows)),
        levels=(Level(0.0, tr("mean source")),),
        marks=tuple(
            row_mark(
                row.source,
                row.strength,
                behind(cases, lambda case, name=row.source: name in case.sources),  # type: ignore[misc]
                as_share=False,
            )
            for row in found.rows
        ),
    )


def _leads(rows: Sequence[Ranked]) -> str:
    first, second = rows[0], rows[1]
    if first.strength.low > second.strength.high:
        return tr("People prefer {source} to all others").format(source=first.source)
    words = tr("{first} leads, {second} is not behind beyond chance")
    return words.format(first=first.source, second=second.source)


def _board_note(found: Leaderboard) -> str:
    note = tr(
        "Bradley–Terry strengths; hollow below: for responses of equal length. n = {n} judgments "
        "between different sources. The 95 % intervals are by prompt: judgments of one prompt "
        "count as related, and the {prompts} prompts as independent."
    ).format(n=count(found.n), prompts=count(found.prompts))
    if found.length is None:
        return note
    words = tr("A response e times as long as the other gains {length} log-odds.")
    return f"{note} {words.format(length=signed(found.length.value))}"


def _board_dot(row: Ranked) -> Dot:
    beside = row.controlled
    return Dot(
        row.source,
        row.strength.value,
        row.strength.low,
        row.strength.high,
        tr("{strength}, wins {share} (n = {n})").format(
            strength=signed(row.strength.value),
            share=percent(row.win_share),
            n=count(row.strength.n),
        ),
        beside=(beside.value, beside.low, beside.high) if beside else None,
        sure=row.strength.n >= ENOUGH,
    )


def _board_row(row: Ranked) -> tuple[object, ...]:
    controlled = row.controlled.value if row.controlled else None
    strength = row.strength
    return (
        row.source,
        strength.value,
        strength.low,
        strength.high,
        controlled,
        row.win_share,
        strength.n,
    )


def same_twice() -> Content:
    """Said where a model is to be compared with itself."""
    return Missing(
        title=tr("Two models side by side"),
        missing=tr("Choose two different models above, or import the rewards of another one."),
    )
