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
from labeler.analysis.case import MODEL, TIE, Case
from labeler.analysis.ceiling import Ceiling, ceiling
from labeler.analysis.estimate import Estimate
from labeler.core.judgment import Purpose
from labeler.gui.bench.contents.behind import Of, behind, shared
from labeler.gui.bench.contents.pace import times_chart
from labeler.gui.bench.contents.telling import (
    ENOUGH,
    HEADER,
    dot,
    more,
    names,
    row_mark,
    sentence,
    share,
    table_row,
    with_hollow,
    yardsticks,
)
from labeler.gui.charts.content import Content, DotChart, Level, Missing
from labeler.gui.charts.scale import share_axis
from labeler.gui.figures import percent
from labeler.gui.words import tr
from labeler.workflow.bench import PeoplePage

Take = Callable[[Annotator], Estimate | None]
"""One figure of a person."""


@dataclass(frozen=True, slots=True)
class _Figure:
    """One figure of each person, and how it is told.

    Attributes:
        axis: What is measured, with its unit.
        title: What was found out about it; None for the values alone.
        is_of_each: Whether that holds of a single person too, who is beside nobody.
        of: Which judgments of theirs it counts.
        beside: What is drawn below it as a diamond.
    """

    take: Take
    axis: str
    title: str | None
    note: str
    levels: tuple[Level, ...] = ()
    is_of_each: bool = False
    of: Of = lambda _: True
    beside: Take = lambda _: None


def each_person(page: PeoplePage, cases: Sequence[Case]) -> list[Content]:
    """One chart for each figure: everyone beside each other."""
    people, out = page.annotators, page.stand_out
    out_by = {by: [s for s in out if s.by == by] for by in (LEFT, LONGER, TIES, GOLD_ACCURACY)}
    figures = (
        *_reliable(out_by, page.gold_length),
        *_inclined(out_by),
        *_like_others(frozenset(shared(cases)), ceiling(cases)),
    )
    made = [*(_drawn(people, cases, figure) for figure in figures), times_chart(people, cases)]
    return [content for content in made if content is not None]


def _reliable(
    out_by: Mapping[str, Sequence[StandsOut]], length: Estimate | None
) -> Iterator[_Figure]:
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
        of=lambda case: case.stood_left is not None,
        is_of_each=True,
    )
    yield _Figure(
        lambda p: p.consistency,
        tr("gave the same answer again, %"),
        None,
        tr(
            "Pairs shown a second time with the sides swapped. Diamonds: by chance, if a person "
            "drew both answers by lot. At best all; length says the same of both."
        ),
        of=lambda case: case.purpose is Purpose.REPEAT,
        beside=_by_lot,
    )
    yield _Figure(
        lambda p: p.gold,
        tr("as held to be right, %"),
        _unusual(out_by[GOLD_ACCURACY], None),
        tr("On checks with a known answer, or on all pairs where one is known. At best all."),
        yardsticks(None, length),
        of=lambda case: case.gold is not None,
    )


def _inclined(out_by: Mapping[str, Sequence[StandsOut]]) -> Iterator[_Figure]:
    """What somebody may lean to."""
    yield _Figure(
        lambda p: p.longer,
        tr("preferred the longer one, %"),
        _unusual(out_by[LONGER], tr("Nobody prefers longer responses unusually often")),
        tr("Where the two differ in length; length alone would be all, and no share is best."),
        (Level(0.5, tr("by chance")),),
        of=lambda case: case.longer is not None,
    )
    yield _Figure(
        lambda p: p.ties,
        tr("preferred neither, %"),
        _unusual(out_by[TIES], tr("Nobody calls ties unusually often")),
        tr(
            "Ties, both good and both bad. How many are right is not known, so there is no figure "
            "by chance or at best; length alone knows no ties."
        ),
        of=lambda case: case.category >= TIE,
    )


def _by_lot(person: Annotator) -> Estimate | None:
    by_chance = person.by_chance
    return None if by_chance is None else Estimate(by_chance, by_chance, by_chance, 0)


def _like_others(divided: frozenset[str], top: Ceiling | None) -> Iterator[_Figure]:
    """How far somebody answers as people and the model do."""
    yield _Figure(
        lambda p: p.with_others,
        tr("as most of the others, %"),
        None,
        tr(
            "On pairs of which the others' answers do not cancel out. Diamonds: the longer one. At "
            "best all; ties count, so κ tells what is beyond chance."
        ),
        beside=lambda p: p.longer_with_others,
        of=lambda case: case.comparison in divided,
    )
    yield _Figure(
        lambda p: p.with_model,
        tr("as the model had foretold, %"),
        None,
        tr(
            "Preferences that were predicted before their pair was learned from. Diamonds: how "
            "often it was the longer one."
        ),
        yardsticks(top),
        beside=lambda p: p.longer,
        of=lambda case: MODEL in case.margins and case.prefers and not case.comparison_seen,
    )


def _drawn(people: Sequence[Annotator], cases: Sequence[Case], figure: _Figure) -> Content | None:
    """A row a person; None where nobody has such a figure."""
    held = [(person.name, figure.take(person)) for person in people]
    known = [estimate for _, estimate in held if estimate is not None]
    if not known:
        return None
    if max(estimate.n for estimate in known) < ENOUGH:
        n = max(estimate.n for estimate in known)
        name = _bare(figure.axis)
        return Missing(title=name, missing=more(n, tr("such judgments of one person")))
    besides = [
        figure.beside(each) if own else None for each, (_, own) in zip(people, held, strict=True)
    ]
    drawn = [*known, *(each for each in besides if each)]
    words = tr("{note} 95 % intervals; hollow dots stand on fewer than 30.")
    return DotChart(
        title=_title(figure, known),
        note=words.format(note=figure.note),
        header=HEADER,
        rows=[table_row(name, estimate) for name, estimate in held],
        x=share_axis(figure.axis, [estimate.low for estimate in drawn], low=0.5),
        dots=tuple(
            with_hollow(dot(name, estimate), beside)
            for (name, estimate), beside in zip(held, besides, strict=True)
        ),
        levels=figure.levels,
        marks=tuple(
            row_mark(name, estimate, _behind(name, estimate, figure, cases))
            for name, estimate in held
        ),
    )


def _bare(axis: str) -> str:
    """What an axis shows, without its unit; the comma before that is of the language in use."""
    return sentence(axis.removesuffix("%").rstrip(" ,\N{ARABIC COMMA}"))


def _title(figure: _Figure, known: Sequence[Estimate]) -> str:
    """What was found; of one person alone, or where nobody is looked for, the values."""
    if figure.title is not None and (len(known) > 1 or figure.is_of_each):
        return figure.title
    what = _bare(figure.axis)
    low, high = (pick(known, key=lambda each: each.value) for pick in (min, max))
    if len(known) == 1:
        return tr("{what}: {told}").format(what=what, told=share(low))
    least, most = percent(low.value), percent(high.value)
    if least == most:
        return tr("{what}: {told}").format(what=what, told=least)
    words = tr("{what}: {low} to {high}, depending on the person")
    return words.format(what=what, low=least, high=most)


def _behind(
    name: str, found: Estimate | None, figure: _Figure, cases: Sequence[Case]
) -> tuple[str, ...]:
    """What a person's figure counts; of a share that is nothing, what it is nothing of."""
    own = [case for case in cases if case.annotator == name]
    return (behind(own, figure.of) or behind(own)) if found else ()


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


def _unusual(out: Sequence[StandsOut], otherwise: str | None) -> str | None:
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
