"""People, told: how far they agree, and what each of them is like."""

from collections.abc import Sequence

from labeler.analysis.annotators import Annotator
from labeler.analysis.case import Case
from labeler.analysis.estimate import Estimate
from labeler.analysis.people import Among, PairKappa
from labeler.gui.bench.contents.behind import behind, shared
from labeler.gui.bench.contents.persons import each_person
from labeler.gui.bench.contents.telling import (
    ENOUGH,
    HEADER,
    dot,
    fixed,
    heading,
    more,
    number,
    row_mark,
    short,
    table_row,
)
from labeler.gui.charts.content import Content, Dot, DotChart, Level, Mark, Missing
from labeler.gui.charts.scale import Axis
from labeler.gui.figures import count
from labeler.gui.words import tr
from labeler.workflow.bench import PeoplePage

_DRAWN = 15
"""Of so many pairs of people κ is drawn, those who judged most together; all are in the data."""


def people_charts(page: PeoplePage, cases: Sequence[Case]) -> list[Content]:
    """Agreement among people, then each of them beside the others."""
    among, people = page.among, page.annotators
    if not people:
        missing = tr("Nobody has judged yet. Figures of people appear with the first judgments.")
        return [Missing(title=tr("How far people agree with each other"), missing=missing)]
    if len(people) == 1:
        together = [_alone(people[0])]
    else:
        together = [_kappas(among, cases), *_coefficients(among, cases)]
    return [*together, *each_person(page, cases)]


def _alone(person: Annotator) -> Content:
    return Missing(
        title=tr("How far people agree with each other"),
        missing=tr(
            "Only {name} has judged. Let a second person judge the same pairs: then there are "
            "κ, α and a noise ceiling."
        ).format(name=person.name),
    )


def _kappas(among: Among, cases: Sequence[Case]) -> Content:
    """Cohen's κ of each two, and weighted by strength."""
    title = tr("How far each two people agree beyond chance")
    if not among.cohen_kappa:
        return Missing(title=title, missing=_why_no_kappa(cases))
    most = max(pair.n for pair in among.cohen_kappa)
    if most < ENOUGH:
        return Missing(title=title, missing=more(most, tr("pairs that two have judged")))
    weighted = tr("weighted by strength") if len(among.scale) > 3 else tr("weighted, tie between")
    unweighted = _enough(among.cohen_kappa)
    parts = (
        (tr("Cohen's κ"), unweighted),
        (tr("κ {how}, linear").format(how=weighted), _enough(among.linear_kappa)),
        (tr("κ {how}, squared").format(how=weighted), _enough(among.quadratic_kappa)),
    )
    dots: list[Dot] = []
    marks: list[Mark] = []
    rows: list[tuple[object, ...]] = []
    for name, pairs in parts:
        if pairs:
            if not dots or len(pairs) <= _DRAWN:
                drawn = _most_judged(pairs)
                dots += [heading(name), *(dot(_two(p), _of(p), as_share=False) for p in drawn)]
                marks += [_mark_two(name, pair, cases) for pair in drawn]
            rows += [(name, p.a, p.b, p.kappa, p.low, p.high, p.n) for p in pairs]
    lows = [pair.low for _, pairs in parts for pair in pairs]
    return DotChart(
        title=_kappa_statement(unweighted),
        note=_kappa_note(len(unweighted)),
        header=("figure", "a", "b", "kappa", "low", "high", "n"),
        rows=rows,
        x=Axis(tr("κ: agreement beyond chance"), min(0.0, *lows), 1.0),
        dots=tuple(dots),
        levels=(Level(0.0, tr("by chance")),),
        marks=tuple(marks),
    )


def _most_judged(pairs: Sequence[PairKappa]) -> list[PairKappa]:
    """As many as are drawn, in the order in which they come."""
    kept = sorted(pairs, key=lambda pair: -pair.n)[:_DRAWN]
    return [pair for pair in pairs if pair in kept]


def _kappa_note(pairs: int) -> str:
    note = tr(
        "0 is what chance alone would give, 1 is perfect; 95 % bootstrap intervals over "
        "comparisons, on the pairs that both have judged."
    )
    note = f"{note} {_no_length()}"
    if pairs <= _DRAWN:
        return note
    words = tr(
        "Drawn are the {drawn} pairs of people who judged most together; all {all}, and those "
        "weighted, are in the data."
    )
    return f"{note} {words.format(drawn=count(_DRAWN), all=count(pairs))}"


def _no_length() -> str:
    return tr("Length alone has no figure here: people are held against each other.")


def _enough(pairs: Sequence[PairKappa]) -> list[PairKappa]:
    """Of two who share a pair or two κ would be 0 or 1, and the headline."""
    return [pair for pair in pairs if pair.n >= ENOUGH]


def _why_no_kappa(cases: Sequence[Case]) -> str:
    """Nobody shares a pair, or nobody who does has ever said anything else than the other."""
    people: dict[str, set[str]] = {}
    for case in cases:
        people.setdefault(case.comparison, set()).add(case.annotator)
    if any(len(each) > 1 for each in people.values()):
        return tr(
            "Those who share pairs gave one and the same answer to all of them. That much chance "
            "alone would bring, so there is no agreement beyond it to measure."
        )
    return tr("No two people have judged the same pair. Let them share some.")


def _kappa_statement(pairs: Sequence[PairKappa]) -> str:
    best = max(pairs, key=lambda pair: pair.kappa)
    worst = min(pairs, key=lambda pair: pair.kappa)
    if len(pairs) == 1:
        words = tr("{a} and {b} agree with κ = {kappa}")
        return words.format(a=short(best.a), b=short(best.b), kappa=fixed(best.kappa))
    words = tr("People agree with κ from {low} ({a} and {b}) to {high} ({c} and {d})")
    a, b, c, d = (short(name) for name in (worst.a, worst.b, best.a, best.b))
    low, high = fixed(worst.kappa), fixed(best.kappa)
    return words.format(low=low, a=a, b=b, high=high, c=c, d=d)


def _two(pair: PairKappa) -> str:
    return tr("{a} and {b}").format(a=short(pair.a), b=short(pair.b))


def _of(pair: PairKappa) -> Estimate:
    return Estimate(pair.kappa, pair.low, pair.high, pair.n)


def _mark_two(name: str, pair: PairKappa, cases: Sequence[Case]) -> Mark:
    """Behind it the pairs on which the two differ."""
    told = tr("{name} of {two}: {told}.")
    words = told.format(name=name, two=_two(pair), told=number(_of(pair)))
    return Mark(words, comparisons=_differing(pair, cases))


def _differing(pair: PairKappa, cases: Sequence[Case]) -> tuple[str, ...]:
    said: dict[str, dict[str, int]] = {pair.a: {}, pair.b: {}}
    for case in cases:
        if case.annotator in said:
            said[case.annotator].setdefault(case.comparison, case.category)
    other = said[pair.b]
    apart = {c for c, category in said[pair.a].items() if c in other and other[c] != category}
    return behind(cases, lambda case: case.comparison in apart)


def _coefficients(among: Among, cases: Sequence[Case]) -> list[Content]:
    """Krippendorff's α by level, and Fleiss' κ."""
    levels = {
        "nominal": tr("Krippendorff's α, nominal"),
        "ordinal": tr("Krippendorff's α, ordinal"),
        "interval": tr("Krippendorff's α, interval"),
    }
    found = [(levels[name], estimate) for name, estimate in among.alpha.items()]
    found.append((tr("Fleiss' κ, {n} judging each").format(n=among.raters), among.fleiss_kappa))
    known = [(name, estimate) for name, estimate in found if estimate is not None]
    if not known or max(estimate.n for _, estimate in known) < ENOUGH:
        return []
    divided = shared(cases)
    return [
        DotChart(
            title=tr("All together they agree with α = {alpha}").format(
                alpha=fixed(known[0][1].value)
            ),
            note=tr(
                "For any number of people and with gaps; 0 is chance, 1 is perfect. n counts "
                "comparisons, with 95 % bootstrap intervals."
            )
            + f" {_no_length()}",
            header=HEADER,
            rows=[table_row(name, estimate) for name, estimate in known],
            x=Axis(tr("agreement beyond chance"), min(0.0, *(e.low for _, e in known)), 1.0),
            dots=tuple(dot(name, estimate, as_share=False) for name, estimate in known),
            levels=(Level(0.0, tr("by chance")),),
            marks=tuple(row_mark(name, each, divided, as_share=False) for name, each in known),
        )
    ]
