"""The model's earlier versions, told: how far each orders the same pairs as that of all."""

from dataclasses import replace

from labeler.analysis.estimate import Estimate
from labeler.gui.bench.contents.telling import (
    ENOUGH,
    HEADER,
    baseline_name,
    dot,
    fixed,
    more,
    row_mark,
    table_row,
)
from labeler.gui.charts.content import Content, Dot, DotChart, Level, Missing
from labeler.gui.charts.scale import axis_around
from labeler.gui.figures import count
from labeler.gui.words import tr
from labeler.workflow.probing import Step, Versions


def versions_chart(found: Versions | None) -> Content:
    """Spearman's ρ with its interval, and Kendall's τ, of a fixed set of pairs, a row a version."""
    title = tr("Does the model order pairs as it did half-way?")
    if found is None or found.pairs < ENOUGH:
        pairs = found.pairs if found else 0
        return Missing(title=title, missing=more(pairs, tr("pairs to order")))
    known = [(step, step.order.spearman) for step in found.steps]
    rows = [(step, rho) for step, rho in known if rho is not None]
    half = found.half.order.spearman
    if half is None:
        return Missing(title=title, missing=tr("One of the versions tells no pair apart yet."))
    return DotChart(
        title=tr("The model orders pairs as it did half-way with ρ = {rho}").format(
            rho=fixed(half.value)
        ),
        note=_note(found),
        header=(*HEADER, "kendall"),
        rows=[(*table_row(str(step.judgments), rho), step.order.kendall) for step, rho in rows],
        x=axis_around(
            tr("rank correlation of the margins"),
            [end for _, rho in rows for end in (rho.low, rho.high)],
            also=[0.0, 1.0],
        ),
        dots=tuple(_dot(step, rho) for step, rho in rows),
        levels=_levels(found),
        marks=tuple(row_mark(_name(step), rho, step.apart, as_share=False) for step, rho in rows),
    )


def _name(step: Step) -> str:
    return tr("the first {n}").format(n=count(step.judgments))


def _dot(step: Step, rho: Estimate) -> Dot:
    """ρ, and τ where it has a value."""
    made = dot(_name(step), rho, as_share=False)
    if step.order.kendall is None:
        return made
    words = tr("{told}; Kendall's τ {tau}")
    return replace(made, detail=words.format(told=made.detail, tau=fixed(step.order.kendall)))


def _levels(found: Versions) -> tuple[Level, ...]:
    made = (Level(0.0, tr("no relation")), Level(1.0, tr("the same order")))
    if found.length is None:
        return made
    words = tr("{name} {share}")
    alone = words.format(name=baseline_name("length"), share=fixed(found.length.value))
    return (*made, Level(found.length.value, alone))


def _note(found: Versions) -> str:
    note = tr(
        "Spearman's ρ, with 95 % intervals, of the margins that the model gives {pairs} fixed "
        "pairs when it is fitted anew to the judgments made first and to all {after}, with the "
        "settings of now."
    ).format(after=count(found.after), pairs=count(found.pairs))
    if found.new:
        seen = tr("No version learned from any of these pairs.")
    else:
        seen = tr(
            "Too few pairs are left that no version learned from; some of these they did, which "
            "makes them more alike than they are."
        )
    return f"{note} {seen}"
