"""Each person beside the others: sides, consistency, gold, length, ties, time."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from labeler.analysis.annotators import (
    GOLD_ACCURACY,
    LEFT,
    LONGER,
    TIES,
    Annotator,
    StandsOut,
)
from labeler.analysis.case import Case
from labeler.analysis.estimate import Estimate
from labeler.gui.bench.contents.behind import behind
from labeler.gui.bench.contents.telling import (
    ENOUGH,
    HEADER,
    dot,
    more,
    names,
    row_mark,
    sentence,
    table_row,
)
from labeler.gui.charts.content import Content, Dot, DotChart, Level, Missing
from labeler.gui.charts.scale import axis_around, share_axis
from labeler.gui.figures import count
from labeler.gui.words import tr

Take = Callable[[Annotator], Estimate | None]
"""One figure of a person."""


@dataclass(frozen=True, slots=True)
class _Figure:
    """One figure of each person, and how it is told.

    Attributes:
        axis: What is measured, with its unit.
    """

    take: Take
    axis: str
    title: str
    note: str
    levels: tuple[Level, ...] = ()


def each_person(
    people: Sequence[Annotator], out: Sequence[StandsOut], cases: Sequence[Case]
) -> list[Content]:
    """One chart for each figure: everyone beside each other."""
    out_by = {by: [s for s in out if s.by == by] for by in (LEFT, LONGER, TIES, GOLD_ACCURACY)}
    figures = (*_reliable(out_by), *_inclined(out_by), *_like_others())
    made = [*(_drawn(people, cases, figure) for figure in figures), _times(people)]
    return [content for content in made if content is not None]


def _reliable(out_by: Mapping[str, Sequence[StandsOut]]) -> Iterator[_Figure]:
    """Whether an answer depends on the side, stays the same, and is right."""
    yield _Figure(
        lambda p: p.left,
        tr("preferred the left one, %"),
        _sides(out_by[LEFT]),
        tr(
            "How often the preferred one stood left; the same sides "
            "for all by lot, so without a bias it is half."
        ),
        (Level(0.5, tr("without a side bias")),),
    )
    yield _Figure(
        lambda p: p.consistency,
        tr("gave the same answer again, %"),
        tr("How far people agree with themselves"),
        tr("Pairs shown a second time with the sides swapped."),
    )
    yield _Figure(
        lambda p: p.gold,
        tr("as held to be right, %"),
        _unusual(out_by[GOLD_ACCURACY], tr("How often people answer as is held to be right")),
        tr("On checks with a known answer, or on all pairs where one is known."),
    )


def _inclined(out_by: Mapping[str, Sequence[StandsOut]]) -> Iterator[_Figure]:
    """What somebody may lean to."""
    yield _Figure(
        lambda p: p.longer,
        tr("preferred the longer one, %"),
        _unusual(out_by[LONGER], tr("Nobody prefers longer responses unusually often")),
        tr("Where the two differ in length."),
    )
    yield _Figure(
        lambda p: p.ties,
        tr("preferred neither, %"),
        _unusual(out_by[TIES], tr("Nobody calls ties unusually often")),
        tr("Ties, both good and both bad."),
    )


def _like_others() -> Iterator[_Figure]:
    """How far somebody answers as people and the model do."""
    yield _Figure(
        lambda p: p.with_others,
        tr("as most of the others, %"),
        tr("How often each person answers as most of the others"),
        tr("On pairs of which the others' answers do not cancel out."),
    )
    yield _Figure(
        lambda p: p.with_model,
        tr("as the model had foretold, %"),
        tr("How often the model had foretold each person's preference"),
        tr("Preferences that were predicted before their pair was learned from."),
    )


def _drawn(people: Sequence[Annotator], cases: Sequence[Case], figure: _Figure) -> Content | None:
    """A row a person; None where nobody has such a figure."""
    held = [(person.name, figure.take(person)) for person in people]
    known = [estimate for _, estimate in held if estimate is not None]
    if not known:
        return None
    if max(estimate.n for estimate in known) < ENOUGH:
        n = max(estimate.n for estimate in known)
        name = sentence(figure.axis.removesuffix(", %"))
        return Missing(title=name, missing=more(n, tr("such judgments of one person")))
    words = tr("{note} 95 % intervals; hollow dots stand on fewer than 30.")
    return DotChart(
        title=figure.title,
        note=words.format(note=figure.note),
        header=HEADER,
        rows=[table_row(name, estimate) for name, estimate in held],
        x=share_axis(figure.axis, [estimate.low for estimate in known], low=0.5),
        dots=tuple(dot(name, estimate) for name, estimate in held),
        levels=figure.levels,
        marks=tuple(
            row_mark(name, estimate, behind(cases, lambda case, name=name: case.annotator == name))  # type: ignore[misc]
            for name, estimate in held
        ),
    )


def _sides(out: Sequence[StandsOut]) -> str:
    if not out:
        return tr("Nobody prefers a side beyond chance")
    left = [each.annotator for each in out if each.gap.value > 0]
    right = [each.annotator for each in out if each.gap.value < 0]
    told = []
    if left:
        told.append(tr("{names}: the left one").format(names=names(left)))
    if right:
        told.append(tr("{names}: the right one").format(names=names(right)))
    return tr("Prefer a side more than chance explains: {who}").format(who="; ".join(told))


def _unusual(out: Sequence[StandsOut], otherwise: str) -> str:
    if not out:
        return otherwise
    more_often = [each.annotator for each in out if each.gap.value > 0]
    less_often = [each.annotator for each in out if each.gap.value < 0]
    told = []
    if more_often:
        told.append(tr("{names} more often").format(names=names(more_often)))
    if less_often:
        told.append(tr("{names} less often").format(names=names(less_often)))
    return tr("Beyond chance from the others: {who}").format(who="; ".join(told))


def _times(people: Sequence[Annotator]) -> Content | None:
    """The median time of a judgment between the quartiles."""
    known = [(person.name, person.seconds) for person in people if person.seconds is not None]
    if not known:
        return None
    ends = [end for _, each in known for end in (each.low, each.high)]
    return DotChart(
        title=tr("How long a judgment takes"),
        note=tr("The median, and from the first to the third quartile."),
        header=HEADER,
        rows=[table_row(name, estimate) for name, estimate in known],
        x=axis_around(tr("time from seeing a pair to the answer, s"), ends, also=[0.0]),
        dots=tuple(
            Dot(
                name,
                each.value,
                each.low,
                each.high,
                tr("{seconds} s (n = {n})").format(seconds=f"{each.value:.0f}", n=count(each.n)),
            )
            for name, each in known
        ),
        marks=tuple(row_mark(name, estimate, as_share=False) for name, estimate in known),
    )
