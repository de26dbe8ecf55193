"""The model's earlier version, told: how far both order the same pairs alike."""

from labeler.gui.bench.contents.telling import (
    ENOUGH,
    HEADER,
    dot,
    fixed,
    more,
    row_mark,
    table_row,
)
from labeler.gui.charts.content import Content, Dot, DotChart, Level, Mark, Missing
from labeler.gui.charts.scale import axis_around
from labeler.gui.figures import count
from labeler.gui.words import tr
from labeler.workflow.probing import Versions


def versions_chart(found: Versions | None) -> Content:
    """Spearman's ρ with its interval, and Kendall's τ, of a fixed set of pairs."""
    title = tr("Does the model order pairs as it did half-way?")
    if found is None or found.pairs < ENOUGH:
        pairs = found.pairs if found else 0
        return Missing(title=title, missing=more(pairs, tr("pairs to order")))
    rho, tau = found.order.spearman, found.order.kendall
    if rho is None:
        return Missing(title=title, missing=tr("One of the versions tells no pair apart yet."))
    dots = [dot(_rho(), rho, as_share=False)]
    marks = [row_mark(_rho(), rho, found.apart, as_share=False)]
    rows: list[tuple[object, ...]] = [table_row("spearman", rho)]
    if tau is not None:
        words = tr("{name}: {told}.").format(name=_tau(), told=fixed(tau))
        detail = tr("{value} (n = {n})").format(value=fixed(tau), n=count(found.pairs))
        dots.append(Dot(_tau(), tau, detail=detail))
        marks.append(Mark(words, comparisons=tuple(found.apart)))
        rows.append(("kendall", tau, None, None, found.pairs))
    return DotChart(
        title=tr("The model orders pairs as it did half-way with ρ = {rho}").format(
            rho=fixed(rho.value)
        ),
        note=_note(found),
        header=HEADER,
        rows=rows,
        x=axis_around(tr("rank correlation of the margins"), [rho.low, rho.high], also=[0.0, 1.0]),
        dots=tuple(dots),
        levels=(Level(0.0, tr("no relation")), Level(1.0, tr("the same order"))),
        marks=tuple(marks),
    )


def _rho() -> str:
    return tr("Spearman's ρ")


def _tau() -> str:
    return tr("Kendall's τ")


def _note(found: Versions) -> str:
    note = tr(
        "The model fitted anew to the first {before} judgments and to all {after}, with the "
        "settings of now; {pairs} fixed pairs are ordered by their margins. 95 % interval."
    ).format(before=count(found.before), after=count(found.after), pairs=count(found.pairs))
    if found.new:
        seen = tr("Neither version learned from any of these pairs.")
    else:
        seen = tr(
            "Too few pairs are left that neither version learned from; some of these they did, "
            "which makes the two more alike than they are."
        )
    return f"{note} {seen}"
