"""What the page says of how far the model agrees with people, and how sure it may be of itself."""

import math
from collections.abc import Iterator, Sequence

from labeler.analysis.ceiling import Ceiling
from labeler.analysis.estimate import Estimate
from labeler.analysis.reliability import Calibration
from labeler.analysis.splits import ENOUGH, Agreement, Group
from labeler.workflow.bench import AgreementPage
from labeler.workflow.page.chart import Axis, Mark, line, percent, reliability, rows
from labeler.workflow.page.words import interval, note, number, span, table, warning

_BASELINES = {"length": "length alone", "surface": "surface alone", "always_left": "always left"}


def agreement(page: AgreementPage) -> list[str]:
    """The headline over time, and what it depends on."""
    headline = page.model
    if not headline or headline.accuracy.n < ENOUGH:
        n = headline.accuracy.n if headline else 0
        parts = [
            note(
                f"{n} preferences on pairs drawn at random were foretold before they were "
                f"learned; from {ENOUGH} on there is a figure to show."
            )
        ]
    else:
        parts = [_curve(page, headline.accuracy), _beside(page, headline)]
    return [*parts, *_warnings(page), *_kinds(page), *_foretold(page)]


def _curve(page: AgreementPage, headline: Estimate) -> str:
    return line(
        f"Model and people agree in {percent(headline.value)} of {headline.n} new pairs",
        [(each.n, each.accuracy) for each in page.curve if each.n >= ENOUGH],
        Axis("judgments of the random slice", 0, headline.n, lambda n: f"{n:.0f}"),
        Axis("agreement", 0.2, 1.0, percent),
        _levels(page),
        name=f"the model {percent(headline.value)}",
    )


def _levels(page: AgreementPage) -> list[Mark]:
    marks = [Mark(0.5, f"by chance {percent(0.5)}")]
    marks += [
        Mark(found.accuracy.value, f"{words} {percent(found.accuracy.value)}")
        for name, words in _BASELINES.items()
        if (found := page.baselines.get(name))
    ]
    if page.ceiling:
        top = page.ceiling.accuracy.value
        marks.append(Mark(top, f"noise ceiling {percent(top)}"))
    return marks


def _beside(page: AgreementPage, headline: Agreement) -> str:
    """The headline beside chance, length, the ceiling, and the same model on other judgments."""
    lines = [_line("the model", headline)]
    lines += [
        _line(words, found)
        for name, words in _BASELINES.items()
        if (found := page.baselines.get(name))
    ]
    lines.append(("by chance", "50.0 %", "0.693", "–"))
    if page.ceiling:
        top = page.ceiling
        best = interval(top.accuracy), interval(top.log_loss, 1, "")
        lines.append(("at best: the noise ceiling", *best, str(top.people.n)))
    lines += [
        _line(words, found)
        for words, found in (
            ("the model, on prompts new to it", page.new_prompts),
            ("the model, on prompts held out", page.holdout),
            ("the model, on pairs not drawn at random", page.rest),
        )
        if found
    ]
    said = (
        "Wilson's intervals, which take judgments for independent: where several people judge the "
        "same pairs they are too narrow. n of the ceiling counts couples of judgments."
    )
    heads = ("", "agreement (95 %)", "log loss, nats (95 %)", "n")
    return table(heads, lines) + note(said)


def _line(name: str, found: Agreement) -> tuple[str, ...]:
    if found.accuracy.n < ENOUGH:
        return name, "too few", "–", str(found.accuracy.n)
    return name, interval(found.accuracy), interval(found.log_loss, 1, ""), str(found.accuracy.n)


def _warnings(page: AgreementPage) -> Iterator[str]:
    if page.too_good and page.ceiling:
        yield warning(
            "The model agrees with people better than they could be foretold: above the noise "
            f"ceiling of {interval(page.ceiling.accuracy)}. Look for answers that leaked into "
            "what it learned, or for people who follow it."
        )
    if page.swayed:
        yield warning(
            "Where rewards were seen before the choice, agreement is higher by "
            f"{interval(page.swayed, 100, ' points')} at 99 %: seeing them sways people."
        )


def _kinds(page: AgreementPage) -> Iterator[str]:
    top = page.ceiling.accuracy.value if page.ceiling else None
    for name, groups in (
        ("strength of preference", page.by_strength),
        ("annotator", page.by_annotator),
        ("tag", page.by_tag),
        ("source of a response", page.by_source),
        ("what was visible", page.by_exposure),
    ):
        yield from _groups(name, groups, top)


def _foretold(page: AgreementPage) -> Iterator[str]:
    """All verdicts against what the model favoured, the random slice or not."""
    found = page.matrix
    if not found.right or found.right.n < ENOUGH:
        return
    kept = [(name, row) for name, row in zip(found.rows, found.counts, strict=True) if any(row)]
    yield table(
        ("people said", *(f"the model favoured {name}" for name in found.columns)),
        [(name, *map(str, row)) for name, row in kept],
    )
    best = interval(page.ceiling.accuracy) if page.ceiling else "not known"
    yield note(
        f"Of {found.right.n} preferences, drawn at random or not, {interval(found.right)} were "
        f"foretold, by length alone {interval(found.length)}; by chance 50.0 %, at best {best}."
    )


def _groups(name: str, groups: Sequence[Group], top: float | None) -> Iterator[str]:
    held = [group for group in groups if group.agreement.accuracy.n >= ENOUGH]
    if len(held) < 2:
        return
    shown = [(group.name, group.agreement.accuracy) for group in held]
    marks = [Mark(0.5, "chance"), *([Mark(top, "ceiling")] if top else [])]
    yield rows(
        f"By {name}, agreement {span(shown)}",
        shown,
        Axis("agreement; hollow: of length alone", _least(held), 1.0, percent),
        marks,
        beside=[group.length.accuracy if group.length else None for group in held],
    )
    if left := len(groups) - len(held):
        yield note(f"{left} more with fewer than {ENOUGH} judgments.")


def _least(groups: Sequence[Group]) -> float:
    """The tenth below everything that is drawn, and no more than 0.4."""
    lows = [group.agreement.accuracy.low for group in groups]
    lows += [group.length.accuracy.value for group in groups if group.length]
    return min(0.4, math.floor(10 * min(lows)) / 10)


def calibration(page: Calibration | None, top: Ceiling | None) -> list[str]:
    """The reliability curve and the parts of the Brier score."""
    if not page or page.n < ENOUGH:
        n = page.n if page else 0
        return [note(f"Calibration is shown from {ENOUGH} foretold preferences on; there are {n}.")]
    bins = [(each.said, Estimate(each.came, each.low, each.high, each.n)) for each in page.bins]
    heads = ("", "value (95 %)", "by chance", "by length alone", "at best")
    return [
        reliability(
            _how_sure(page),
            bins,
        ),
        table(heads, [_part(page, top, part, words) for part, words in _PARTS.items()]),
        note(
            f"{len(bins)} bins of equal mass with Wilson's 95 % intervals, n = {page.n}. "
            "¹ What a perfectly calibrated model would show at most of as many judgments; less "
            "where it is sure of itself. ² A model that does not know says one half each time. "
            "³ One that tells no pair apart. ⁴ Given how often people agree with each other. "
            "What differs within bins means nothing by chance or at best."
        ),
    ]


_PARTS = {
    "ece": "expected calibration error",
    "score": "Brier score",
    "uncertainty": "= uncertainty of what people say",
    "reliability": "+ reliability, lost by saying it wrongly",
    "resolution": "− resolution, won by telling pairs apart",
    "within": "+ what differs within bins",
}

_MARKS = {"ece": " ¹", "reliability": " ¹", "score": " ²", "uncertainty": " ²", "resolution": " ³"}


def _part(page: Calibration, top: Ceiling | None, part: str, words: str) -> tuple[str, ...]:
    """One line: with its interval, by chance, by length alone, and at best."""
    chance, alone = page.by_chance.get(part), page.length
    length = getattr(alone if part == "ece" else alone.brier, part) if alone else None
    return (
        words,
        interval(page.sure[part], 1, ""),
        "–" if chance is None else f"{chance:.3f}{_MARKS[part]}",
        "–" if length is None else number(length, 3),
        _best_part(page, top, part),
    )


def _best_part(page: Calibration, top: Ceiling | None, part: str) -> str:
    if part == "score":
        return f"{top.brier.value:.3f} ⁴" if top else "–"
    if part == "resolution":
        return f"{page.brier.uncertainty:.3f}"
    return "0" if part in ("ece", "reliability") else "–"


def _how_sure(page: Calibration) -> str:
    """Whether the model is surer than it is right, beyond chance."""
    over = page.overconfident
    assert over is not None, "there are enough"
    points = f"{abs(100 * over.value):.1f} points"
    if over.low > 0:
        return f"The model is surer than it is right by {points} in {page.n} pairs"
    if over.high < 0:
        return f"The model is less sure than it is right by {points} in {page.n} pairs"
    return f"The model is as often right as it says, within chance: {points} off in {page.n} pairs"
