"""What the page says of each part of the bench: a sentence where there is too little to draw."""

from collections.abc import Sequence

from labeler.analysis.annotators import LEFT, Annotator, StandsOut
from labeler.analysis.drift import Drift
from labeler.analysis.estimate import Estimate
from labeler.analysis.people import PairKappa
from labeler.analysis.reliability import Calibration
from labeler.analysis.splits import ENOUGH, Group
from labeler.workflow.bench import AgreementPage, BiasPage, PeoplePage
from labeler.workflow.page.chart import Axis, Mark, line, percent, plain, reliability, rows
from labeler.workflow.page.words import interval, note, share_of, span, table, warning


def agreement(page: AgreementPage) -> list[str]:
    """The headline over time, and what it depends on."""
    parts: list[str] = []
    headline = page.model
    if not headline or headline.accuracy.n < ENOUGH or not headline.log_loss:
        n = headline.accuracy.n if headline else 0
        parts.append(
            note(
                f"{n} preferences on pairs drawn at random were foretold before they were "
                f"learned; from {ENOUGH} on there is a figure to show."
            )
        )
    else:
        share, n = percent(headline.accuracy.value), headline.accuracy.n
        parts.append(
            line(
                f"Model and people agree in {share} of {n} new pairs",
                [(each.n, each.accuracy) for each in page.curve if each.n >= ENOUGH],
                Axis("judgments of the random slice", 0, headline.accuracy.n, lambda n: f"{n:.0f}"),
                Axis("agreement", 0.2, 1.0, percent),
                _levels(page),
            )
        )
        parts.append(
            note(
                f"Agreement {interval(headline.accuracy)}, log loss "
                f"{interval(headline.log_loss, 1, ' nats')}; a model that does not know "
                "has 0.693. Wilson intervals take judgments for independent."
            )
        )
    if page.too_good and page.ceiling:
        parts.append(
            warning(
                "The model agrees with people better than they could be foretold: above the noise "
                f"ceiling of {interval(page.ceiling.accuracy)}. Look for answers that leaked into "
                "what it learned, or for people who follow it."
            )
        )
    if page.swayed:
        parts.append(
            warning(
                "Where rewards were seen before the choice, agreement is higher by "
                f"{interval(page.swayed, 100, ' points')} at 99 %: seeing them sways people."
            )
        )
    kinds = {
        "strength of preference": page.by_strength,
        "annotator": page.by_annotator,
        "tag": page.by_tag,
        "source of a response": page.by_source,
        "what was visible": page.by_exposure,
    }
    return parts + [drawn for name, groups in kinds.items() for drawn in _groups(name, groups)]


def _levels(page: AgreementPage) -> list[Mark]:
    named = [
        ("length alone", "length"),
        ("surface alone", "surface"),
        ("always left", "always_left"),
    ]
    marks = [
        Mark(found.accuracy.value, f"{words} {percent(found.accuracy.value)}")
        for words, name in named
        if (found := page.baselines.get(name))
    ]
    if page.ceiling:
        top = page.ceiling.accuracy.value
        marks.append(Mark(top, f"noise ceiling {percent(top)}"))
    return marks


def _groups(name: str, groups: Sequence[Group]) -> list[str]:
    shown = [(g.name, g.agreement.accuracy) for g in groups if g.agreement.accuracy.n >= ENOUGH]
    if len(shown) < 2:
        return []
    axis = Axis("agreement", 0.0, 1.0, percent)
    return [rows(f"By {name}, agreement {span(shown)}", shown, axis, [Mark(0.5, "chance")])]


def calibration(page: Calibration | None) -> list[str]:
    """The reliability curve and the parts of the Brier score."""
    if not page or page.n < ENOUGH:
        return [note(f"Calibration is shown from {ENOUGH} foretold preferences on.")]
    way = "surer than it is right" if page.overconfident > 0 else "less sure than it is right"
    bins = [(each.said, Estimate(each.came, each.low, each.high, each.n)) for each in page.bins]
    score = page.brier
    return [
        reliability(
            f"The model is {way} by {abs(100 * page.overconfident):.1f} points in {page.n} pairs",
            bins,
        ),
        note(
            f"Expected calibration error {page.ece:.3f}. Brier score {score.score:.3f} = "
            f"reliability {score.reliability:.3f} − resolution {score.resolution:.3f} + "
            f"uncertainty {score.uncertainty:.3f} + within bins {score.within:+.3f}; n = {page.n}."
        ),
    ]


def people(page: PeoplePage) -> list[str]:
    """How far people agree, and what each is like."""
    shown = [(f"{k.a} and {k.b}", _as_estimate(k)) for k in page.among.cohen_kappa if k.n >= ENOUGH]
    if shown:
        low = min(0.0, *(each.low for _, each in shown))
        parts = [rows(f"Beyond chance, Cohen's κ {span(shown, plain)}", shown, Axis("κ", low, 1.0))]
    else:
        parts = [note(f"No two people have judged {ENOUGH} pairs in common.")]
    alpha = {f"Krippendorff's α, {level}": each for level, each in page.among.alpha.items()}
    figures = {**alpha, "Fleiss' κ": page.among.fleiss_kappa}
    known = [(name, interval(each, 1, ""), str(each.n)) for name, each in figures.items() if each]
    if known:
        parts.append(table(("", "value (95 % bootstrap)", "comparisons"), known))
    heads = ("", "judged", "chose left", "chose longer", "neither", "stayed", "gold", "seconds")
    parts.append(table(heads, [_person(each) for each in page.annotators]))
    return parts + [warning(_stands_out(each)) for each in page.stand_out]


def _as_estimate(each: PairKappa) -> Estimate:
    return Estimate(each.kappa, each.low, each.high, each.n)


def _person(each: Annotator) -> list[str]:
    shares = (each.left, each.longer, each.ties, each.consistency, each.gold)
    times = each.seconds
    return [
        each.name,
        str(each.judgments),
        *(share_of(found) for found in shares),
        f"{times.value:.0f} ({times.low:.0f} to {times.high:.0f})" if times else "–",
    ]


def _stands_out(each: StandsOut) -> str:
    words = {
        "left": "chooses the left response",
        "longer": "chooses the longer response",
        "ties": "prefers neither",
        "gold": "gives the known answer",
    }
    beside = "without a side bias" if each.by == LEFT else "of all others together"
    return (
        f"{each.annotator} {words[each.by]} in {interval(each.own)}, "
        f"against {percent(each.beside)} {beside}."
    )


def bias(page: BiasPage) -> list[str]:
    """How much is style, and length above all."""
    figures = page.bias
    if figures.pairs < ENOUGH:
        return [note(f"Bias is shown from {ENOUGH} foretold pairs on.")]
    known = [
        ("style's share of the margin", interval(figures.style)),
        ("content's share", interval(figures.content)),
        ("margin and log length, Pearson", interval(figures.pearson, 1, "")),
        ("the same, Spearman", interval(figures.spearman, 1, "")),
        ("people chose the longer", interval(figures.people_longer)),
        ("the model favours the longer", interval(figures.model_longer)),
        *(
            (f"agreement where the {words} was chosen", interval(each.accuracy))
            for words, each in (
                ("longer", figures.chosen_longer),
                ("shorter", figures.chosen_shorter),
            )
            if each
        ),
    ]
    parts = [table(("", "value (95 %)"), known)]
    sources = [(each.source, each.reward) for each in figures.sources if each.reward.n >= ENOUGH]
    if len(sources) > 1:
        ends = [end for _, each in sources for end in (each.low, each.high)]
        axis = Axis("reward above the other's", min(0.0, *ends), max(0.0, *ends))
        parts.append(
            rows(
                f"The model's reward above the other's {span(sources, plain)}",
                sources,
                axis,
                [Mark(0, "even")],
            )
        )
    return parts + [
        warning(
            f"{each.source} shows the signature of reward hacking: its reward rose by "
            f"{each.reward.value:.2f}, people chose it less often by "
            f"{-100 * each.wins.value:.0f} points, and its answers grew."
        )
        for each in page.hacked
    ]


def drift(page: Drift) -> list[str]:
    """The loss over time, and what changed."""
    if page.n < 2 * ENOUGH:
        return [note(f"Drift is shown from {2 * ENOUGH} judgments of the random slice on.")]
    top = max(each.loss.high for each in page.windows)
    points = [(each.start + each.loss.n / 2, each.loss) for each in page.windows]
    told = (
        f"The loss rises since judgment {page.alarm.since}, "
        f"from {page.alarm.before:.2f} to {page.alarm.after:.2f} nats"
        if page.alarm
        else f"The loss of {page.n} judgments does not rise lastingly: "
        f"{page.windows[0].loss.value:.2f} nats first, {page.windows[-1].loss.value:.2f} last"
    )
    parts = [
        line(
            told,
            points,
            Axis("judgments of the random slice", 0, page.n, lambda n: f"{n:.0f}"),
            Axis("log loss, nats", 0.0, max(top, 0.8)),
            [Mark(0.6931, "does not know")],
        )
    ]
    if page.alarm:
        parts.append(
            warning(
                f"Page–Hinkley's test notices a lasting rise after {page.alarm.at} judgments, "
                f"from {page.alarm.before:.3f} to {page.alarm.after:.3f} nats."
            )
        )
    return parts + [
        warning(
            f"Since {each.what} {each.name}, agreement is {interval(each.after)} "
            f"instead of {interval(each.before)}."
        )
        for each in page.changes
        if each.differs
    ]
