"""What the page says of bias, drift and models: a sentence where there is too little to draw."""

from collections.abc import Sequence

from labeler.analysis.bias import Bias
from labeler.analysis.drift import Change, Drift
from labeler.analysis.estimate import Estimate
from labeler.analysis.splits import ENOUGH
from labeler.workflow.bench import BiasPage
from labeler.workflow.page.chart import Axis, Mark, exact, line, rows
from labeler.workflow.page.words import interval, note, share_of, span, table, warning


def bias(page: BiasPage) -> list[str]:
    """How much is style, and length above all."""
    figures = page.bias
    if figures.pairs < ENOUGH:
        return [note(f"Bias is shown from {ENOUGH} foretold pairs on.")]
    hacked = [
        warning(
            f"{each.source} shows the signature of reward hacking: its reward rose by "
            f"{each.reward.value:.2f}, people chose it less often by "
            f"{-100 * each.wins.value:.0f} points, and its answers grew."
        )
        for each in page.hacked
    ]
    heads = ("", "value (95 %)", "by chance", "n")
    return [table(heads, _leanings(figures)), *_sources(figures), *hacked]


def _leanings(figures: Bias) -> list[tuple[str, str, str, str]]:
    """What the margin is made of, and how often people and the model favour length."""
    longer, shorter = (
        each.accuracy if each else None for each in (figures.chosen_longer, figures.chosen_shorter)
    )
    return [
        ("style's share of the margin", interval(figures.style), "–", _n(figures.style)),
        ("content's share", interval(figures.content), "–", _n(figures.content)),
        (
            "margin and log length, Pearson",
            interval(figures.pearson, 1, ""),
            "0",
            _n(figures.pearson),
        ),
        ("the same, Spearman", interval(figures.spearman, 1, ""), "0", _n(figures.spearman)),
        (
            "people chose the longer",
            share_of(figures.people_longer),
            "50 %",
            _n(figures.people_longer),
        ),
        (
            "the model favours the longer",
            share_of(figures.model_longer),
            "50 %",
            _n(figures.model_longer),
        ),
        ("agreement where the longer was chosen", share_of(longer), "50 %", _n(longer)),
        ("agreement where the shorter was chosen", share_of(shorter), "50 %", _n(shorter)),
    ]


def _sources(figures: Bias) -> list[str]:
    """How far the model favours each source, where there are two to hold beside each other."""
    sources = [(each.source, each.reward) for each in figures.sources if each.reward.n >= ENOUGH]
    if len(sources) < 2:
        return []
    ends = [end for _, each in sources for end in (each.low, each.high)]
    axis = Axis("reward above the other's, log-odds", min(0.0, *ends), max(0.0, *ends))
    told = f"The model's reward above the other's {span(sources, exact)}"
    return [rows(told, sources, axis, [Mark(0, "even")])]


def _n(each: Estimate | None) -> str:
    return str(each.n) if each else "–"


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
    return [*parts, *_changes(page.changes)]


def _changes(changes: Sequence[Change]) -> list[str]:
    """Agreement before and after guidelines or sources changed."""
    if not changes:
        words = "Neither guidelines nor sources changed with {} judgments on either side."
        return [note(words.format(ENOUGH))]
    lines = [
        (
            f"{each.what} {each.name}",
            str(each.at),
            f"{interval(each.before)}\nn = {each.before.n}",
            f"{interval(each.after)}\nn = {each.after.n}",
            interval(each.gap, 100, " points"),
        )
        for each in changes
    ]
    heads = ("what came in", "after", "agreement before", "since", "change (99 %)")
    said = (
        f"Intervals of the change are at 99 % for all {len(changes)} together (Bonferroni). Where "
        "nothing has changed, about one project in a hundred still shows a change by chance; "
        "Page–Hinkley's test cried in one of 1,800 made-up ones of 1,200 judgments."
    )
    told = [
        warning(
            f"Since {each.what} {each.name}, agreement is {interval(each.after)} "
            f"instead of {interval(each.before)}."
        )
        for each in changes
        if each.differs
    ]
    return [table(heads, lines), note(said), *told]
