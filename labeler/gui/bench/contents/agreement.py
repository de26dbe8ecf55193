"""Agreement, told: how far the model foretells people, beside what else would."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from labeler.analysis.case import Case, predicted
from labeler.analysis.ceiling import Ceiling
from labeler.analysis.estimate import Estimate
from labeler.analysis.splits import BLIND, EXPOSED, Agreement
from labeler.gui.bench.contents.behind import PREFERENCES, behind, first_by, shared
from labeler.gui.bench.contents.groups import groups_chart
from labeler.gui.bench.contents.matrix import matrix_chart
from labeler.gui.bench.contents.running import running_charts
from labeler.gui.bench.contents.telling import (
    ENOUGH,
    HEADER,
    HOLDOUT,
    baseline_name,
    dot,
    more,
    row_mark,
    table_row,
)
from labeler.gui.charts.content import (
    Content,
    DotChart,
    Level,
    Missing,
)
from labeler.gui.charts.scale import share_axis
from labeler.gui.figures import percent, whole_percent
from labeler.gui.words import tr
from labeler.workflow.bench import AgreementPage


def agreement_charts(
    found: AgreementPage, cases: Sequence[Case], slice_: Sequence[Case]
) -> list[Content]:
    """The whole page.

    Args:
        cases: All judgments, in the order they were made.
        slice_: Those on the random slice.
    """
    made = running_charts(
        found.curve,
        _levels(found),
        found.ceiling,
        slice_,
        any_predicted=any(map(sum, found.matrix.counts[:2])),  # a tie has no figure anywhere
    )
    if found.model is None or found.model.accuracy.n < ENOUGH:
        return [*made, matrix_chart(found.matrix, cases, found.ceiling)]
    return [
        *made,
        _beside(found, cases, slice_),
        *_splits(found, slice_),
        matrix_chart(found.matrix, cases, found.ceiling),
    ]


def _levels(found: AgreementPage) -> dict[str, Agreement | None]:
    """What stands beside the headline as it grows: the baselines, and the holdout."""
    kept = found.holdout
    told = {HOLDOUT: kept} if kept and kept.accuracy.n >= ENOUGH else {}
    return {**found.baselines, **told}


def _beside(found: AgreementPage, cases: Sequence[Case], slice_: Sequence[Case]) -> Content:
    """The headline beside everything that it is to be compared with."""
    foretold = predicted(cases)
    new = [case for case in slice_ if not case.prompt_seen]
    kept = [case for case in foretold if case.held_out and not case.prompt_seen]
    out = {case.comparison for case in kept}
    rest = [case for case in foretold if not case.random and case.comparison not in out]
    rows: list[tuple[str, Agreement | None, tuple[str, ...]]] = [
        (tr("model, random slice"), found.model, behind(slice_)),
        (tr("model, new prompts of it"), found.new_prompts, behind(new)),
        (tr("model, holdout"), found.holdout, behind(kept)),
        (tr("model, chosen pairs"), found.rest, behind(rest)),
    ]
    rows += [
        (baseline_name(name), each, _behind_baseline(name, slice_))
        for name, each in found.baselines.items()
    ]
    told = [(name, each.accuracy if each else None, held) for name, each, held in rows]
    return beside_chart(told, found.ceiling, shared(cases, PREFERENCES))


def _behind_baseline(name: str, cases: Sequence[Case]) -> tuple[str, ...]:
    """Those first that it got most wrong."""
    if name == "always_left":
        return first_by(cases, lambda case: bool(case.stood_left))
    return behind(cases, model=name)


def _splits(found: AgreementPage, cases: Sequence[Case]) -> list[Content]:
    """By strength, annotator, source, tag, and by what was visible."""
    overall = found.model.accuracy.value if found.model else None
    by = partial(groups_chart, cases=cases, all_in_all=overall, ceiling=found.ceiling)
    names = strength_names()
    return [
        by(
            [replace(group, name=names.get(group.name, group.name)) for group in found.by_strength],
            belongs=lambda case, name: names.get(str(case.strength)) == name,
            what=tr("by strength"),
            missing=tr("No preference has a strength: use the project's scale of five or seven."),
        ),
        by(
            found.by_annotator,
            belongs=lambda case, name: case.annotator == name,
            what=tr("by annotator"),
            missing=tr("Nobody has judged pairs of the random slice yet."),
        ),
        by(
            found.by_source,
            belongs=lambda case, name: name in case.sources,
            what=tr("by source of the responses"),
            missing=tr("The responses name no source; give each a “source” in the file."),
        ),
        by(
            found.by_tag,
            belongs=lambda case, name: name in [f"{key}: {value}" for key, value in case.tags],
            what=tr("by tag"),
            missing=tr("The comparisons have no tags; put short ones into “meta” in the file."),
        ),
        _by_exposure(found, by),
    ]


def _by_exposure(found: AgreementPage, by: Callable[..., Content]) -> Content:
    """Blind against exposed; says so where seeing rewards raises agreement."""
    names = {BLIND: tr("blind: no rewards before the choice"), EXPOSED: tr("rewards were seen")}
    made = by(
        [replace(group, name=names[group.name]) for group in found.by_exposure],
        belongs=lambda case, name: name == names[EXPOSED if case.exposed else BLIND],
        what=tr("by what was visible"),
        missing=tr("It is not known of these judgments whether rewards were seen before."),
    )
    if found.swayed is None:
        return made
    words = tr("Who sees rewards first agrees with the model {points} points more often: anchoring")
    return replace(made, title=words.format(points=whole_percent(found.swayed.value)))


def strength_names() -> dict[str, str]:
    """How strengths are told."""
    return {"1": tr("slightly better"), "2": tr("better"), "3": tr("much better")}


def beside_chart(
    rows: Sequence[tuple[str, Estimate | None, tuple[str, ...]]],
    ceiling: Ceiling | None,
    divided: tuple[str, ...] = (),
) -> Content:
    """The headline, holdout, rest and baselines, a row each, beside people with each other.

    Args:
        rows: A name, its agreement, and the comparisons that it stands on.
        divided: Those that people's agreement with each other stands on.
    """
    title = tr("The figure beside what it should be compared with")
    held = [(name, estimate, within) for name, estimate, within in rows if estimate]
    if ceiling is not None:
        held.append((tr("two people with each other"), ceiling.people, divided))
        held.append((tr("at best: noise ceiling"), ceiling.accuracy, divided))
    known = [estimate for _, estimate, _ in held if estimate]
    if not known or max(estimate.n for estimate in known) < ENOUGH:
        n = max((estimate.n for estimate in known), default=0)
        return Missing(title=title, missing=more(n, tr("preferences")))
    return DotChart(
        title=_beside_statement(held) or title,
        note=tr(
            "95 % intervals. The holdout is of whole prompts that are never learned from; what "
            "was chosen for what it tells is harder than the random slice, and counts for itself."
        ),
        header=HEADER,
        rows=[table_row(name, estimate) for name, estimate, _ in held],
        x=share_axis(tr("agreement, %"), [estimate.low for estimate in known], low=0.4),
        dots=tuple(dot(name, estimate) for name, estimate, _ in held),
        levels=(Level(0.5, tr("by chance")),),
        marks=tuple(row_mark(name, estimate, within) for name, estimate, within in held),
    )


def _beside_statement(held: Sequence[tuple[str, Estimate, Sequence[str]]]) -> str:
    """The first row and length alone, in figures; nothing where length is not known."""
    by_name = {name: estimate for name, estimate, _ in held}
    length = by_name.get(baseline_name("length"))
    if length is None or not held:
        return ""
    words = tr("The model agrees with people in {model}, length alone in {length}")
    return words.format(model=percent(held[0][1].value), length=percent(length.value))
