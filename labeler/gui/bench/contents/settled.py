"""What was settled, told: how often the model and people had said the same before."""

from collections.abc import Mapping, Sequence

from labeler.analysis.case import FIRST, MODEL, SECOND, Case, is_gold
from labeler.analysis.estimate import Estimate
from labeler.analysis.settled import Final, Settled
from labeler.gui.bench.contents.behind import behind
from labeler.gui.bench.contents.telling import (
    ENOUGH,
    HEADER,
    baseline_name,
    dot,
    more,
    row_mark,
    share,
    table_row,
)
from labeler.gui.charts.content import Content, DotChart, Level, Missing
from labeler.gui.charts.scale import share_axis
from labeler.gui.figures import count, percent
from labeler.gui.words import tr

_SIGNS = {FIRST: 1, SECOND: -1}


def settled_charts(
    found: Settled, cases: Sequence[Case], finals: Mapping[str, Final]
) -> list[Content]:
    """One chart; none where nothing was settled."""
    if not found.pairs:
        return []
    rows = _rows(found)
    if max(each.n for _, each in rows) < ENOUGH:
        title = tr("How often the final verdict had been said before")
        return [Missing(title=title, missing=more(found.pairs, tr("settled pairs")))]
    apart = _apart(cases, finals)
    return [
        DotChart(
            title=_statement(found),
            note=tr(
                "{pairs} pairs have a final verdict. What the model foretold before it learned "
                "anything of the pair, where that verdict prefers a response, and what each person "
                "said first; with 95 % intervals. They were chosen to be settled, mostly because "
                "somebody disagreed, so this says nothing of other pairs; at best 100 %."
            ).format(pairs=count(found.pairs)),
            header=HEADER,
            rows=[table_row(name, each) for name, each in rows],
            x=share_axis(tr("as settled in the end, %"), [each.low for _, each in rows], low=0.4),
            dots=tuple(dot(name, each) for name, each in rows),
            levels=(Level(0.5, tr("by chance {share}").format(share=percent(0.5))),),
            marks=tuple(row_mark(name, each, apart.get(name, ())) for name, each in rows),
        )
    ]


def _rows(found: Settled) -> list[tuple[str, Estimate]]:
    beside = {tr("the model"): found.model} | {
        baseline_name(name): each
        for name, each in (("length", found.length), ("surface", found.surface))
    }
    known = [(name, each) for name, each in beside.items() if each is not None]
    return [*known, *((each.name, each.agreement) for each in found.people)]


def _statement(found: Settled) -> str:
    if found.model is None or found.model.n < ENOUGH:
        return tr("How often the final verdict had been said before")
    words = tr("The model had foretold the final verdict in {told}")
    return words.format(told=share(found.model))


def _apart(cases: Sequence[Case], finals: Mapping[str, Final]) -> dict[str, tuple[str, ...]]:
    """Behind each row the pairs on which it said something else."""
    held = [case for case in cases if case.comparison in finals]

    def wrong(case: Case) -> bool:
        sign = _SIGNS.get(finals[case.comparison].category, 0)
        known = MODEL in case.margins and not case.comparison_seen
        return known and sign != 0 and case.margins[MODEL] * sign <= 0

    found: dict[str, tuple[str, ...]] = {tr("the model"): behind(held, wrong)}
    for name in {case.annotator for case in held}:
        found[name] = behind(
            held,
            lambda case, name=name: (  # type: ignore[misc]
                case.annotator == name
                and not is_gold(case.category, finals[case.comparison].category)
            ),
        )
    return found
