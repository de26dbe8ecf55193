"""What the page says of bias, drift and models: a sentence where there is too little to draw."""

from collections.abc import Sequence

from labeler.analysis.bias import Bias
from labeler.analysis.ceiling import Ceiling
from labeler.analysis.drift import Change, Drift
from labeler.analysis.estimate import Estimate
from labeler.analysis.splits import ENOUGH
from labeler.workflow.bench import BiasPage
from labeler.workflow.page.chart import Axis, Mark, exact, line, percent, rows
from labeler.workflow.page.words import interval, note, share_of, span, table, warning


def bias(page: BiasPage, top: Ceiling | None) -> list[str]:
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
    heads = ("", "value (95 %)", "by chance", "by length alone", "at best", "n")
    said = "Where nothing is said of the best, none is: people may want length."
    return [table(heads, _leanings(figures, top)), note(said), *_sources(figures), *hacked]


def _leanings(figures: Bias, top: Ceiling | None) -> list[tuple[str, ...]]:
    """What the margin is made of, and how often people and the model favour length."""
    best = percent(top.accuracy.value) if top else "–"
    longer, shorter = (
        each.accuracy if each else None for each in (figures.chosen_longer, figures.chosen_shorter)
    )
    return [
        _leaning(
            "style's share of the margin", interval(figures.style), figures.style, "–", "100 %"
        ),
        _leaning("content's share", interval(figures.content), figures.content, "–", "0 %"),
        *(
            _leaning(words, interval(each, 1, ""), each, "0", "1")
            for words, each in (
                ("margin and log length, Pearson", figures.pearson),
                ("the same, Spearman", figures.spearman),
            )
        ),
        *(
            _leaning(words, share_of(each), each, "50 %", alone, reached)
            for words, each, alone, reached in (
                ("people chose the longer", figures.people_longer, "100 %", "–"),
                ("the model favours the longer", figures.model_longer, "100 %", "–"),
                ("agreement where the longer was chosen", longer, "100 %", best),
                ("agreement where the shorter was chosen", shorter, "0 %", best),
            )
        ),
    ]


def _leaning(
    words: str, told: str, each: Estimate | None, chance: str, length: str, best: str = "–"
) -> tuple[str, ...]:
    return words, told, chance, length, best, _n(each)


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


def drift(page: Drift, top: Ceiling | None) -> list[str]:
    """The loss over time, and what changed."""
    if page.n < 2 * ENOUGH:
        return [note(f"Drift is shown from {2 * ENOUGH} judgments of the random slice on.")]
    highest = max(each.loss.high for each in page.windows)
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
            Axis("log loss, nats", 0.0, max(highest, 0.8)),
            [Mark(0.6931, "does not know"), *_best_loss(top)],
        ),
        *_windows(page),
    ]
    if page.alarm:
        parts.append(
            warning(
                f"Page–Hinkley's test notices a lasting rise after {page.alarm.at} judgments, "
                f"from {page.alarm.before:.3f} to {page.alarm.after:.3f} nats."
            )
        )
    return [*parts, *_changes(page.changes, top)]


def _best_loss(top: Ceiling | None) -> list[Mark]:
    return [Mark(top.log_loss.value, f"at best {exact(top.log_loss.value)}")] if top else []


def _windows(page: Drift) -> list[str]:
    """The first stretch beside the last, and length alone in both."""
    ends = (("first", page.windows[0]), ("last", page.windows[-1]))
    lines = [
        (
            f"the {name} stretch",
            interval(window.loss, 1, ""),
            interval(window.length, 1, ""),
            str(window.loss.n),
        )
        for name, window in ends
    ]
    return [table(("log loss, nats (95 %)", "the model", "length alone", "n"), lines)]


def _changes(changes: Sequence[Change], top: Ceiling | None) -> list[str]:
    """Agreement before and after guidelines or sources changed."""
    if not changes:
        words = "Neither guidelines nor sources changed with {} judgments on either side."
        return [note(words.format(ENOUGH))]
    lines = [
        (
            f"{each.what} {each.name}",
            str(each.at),
            _beside_length(each.before, each.length_before),
            _beside_length(each.after, each.length_after),
            interval(each.gap, 100, " points"),
        )
        for each in changes
    ]
    heads = ("what came in", "after", "agreement before", "since", "change (99 %)")
    said = (
        f"Intervals of the change are at 99 % for all {len(changes)} together (Bonferroni). Where "
        "nothing has changed, about one project in a hundred still shows a change by chance; "
        "Page–Hinkley's test cried in one of 1,800 made-up ones of 1,200 judgments. By chance "
        f"agreement is 50.0 %, at best {interval(top.accuracy) if top else 'not known'}."
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


def _beside_length(each: Estimate, length: Estimate | None) -> str:
    """Agreement, on how many it stands, and that of length alone."""
    return f"{interval(each)}\nn = {each.n}\nlength alone {interval(length)}"
