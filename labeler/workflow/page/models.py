"""What the page says of other models, and of the sources of responses."""

from labeler.analysis.splits import ENOUGH
from labeler.analysis.versus import Learned, Versus
from labeler.workflow.bench import ModelsPage
from labeler.workflow.page.chart import Axis, Mark, plain, rows
from labeler.workflow.page.words import interval, note, table

_FAIR = (
    "The model foretold each preference before it learned from it. Beside one that never saw the "
    "prompts, only those preferences count whose prompt was new to the model too; the others are "
    "left out."
)

_BY_PROMPT = (
    "The intervals of strengths are by prompt: judgments of one prompt count as related, with the "
    "correction for few prompts and Student's quantile."
)


def models(page: ModelsPage) -> list[str]:
    """Other models on the same judgments, and the sources ranked."""
    lines = [
        (
            each.b,
            interval(each.agreement_a.accuracy),
            interval(each.agreement_b.accuracy),
            interval(each.gap, 100, " points"),
            f"{each.test.exact:.3g}",
            str(each.n),
            learned_words(each),
        )
        for each in page.versus
        if each.n >= ENOUGH
    ]
    heads = ("beside", "the model", "the other", "difference", "McNemar's p", "n", "it had learned")
    parts = [table(heads, lines)] if lines else [note("No other model on the same judgments yet.")]
    if lines:
        parts.append(note(_FAIR))
    board = page.leaderboard
    if board.n < ENOUGH:
        return [*parts, note(f"Sources are ranked from {ENOUGH} judgments between them on.")]
    for words, named in (
        ("as people chose", [(row.source, row.strength) for row in board.rows]),
        ("at equal length", [(r.source, r.controlled) for r in board.rows if r.controlled]),
    ):
        if named:
            ends = [end for _, each in named for end in (each.low, each.high)]
            axis = Axis("strength above the mean source, log-odds", min(ends), max(ends))
            shown = [(name, each) for name, each in named if each]
            top, lead = max(shown, key=lambda pair: pair[1].value)
            told = f"{top} leads by {plain(lead.value)} over the mean, {words}"
            parts.append(rows(told, shown, axis, [Mark(0, "mean")]))
    if board.rows:
        parts.append(note(f"{_BY_PROMPT} n = {board.n}, prompts: {board.prompts}."))
    return parts


def learned_words(found: Versus) -> str:
    """What the other model had learned when it was asked."""
    words = {
        Learned.BEFORE: "each after it was foretold",
        Learned.UNSEEN: "nothing of these prompts",
        Learned.UNKNOWN: "from a file, so not known",
    }[found.learned_b]
    return f"{words}; {found.left_out} left out" if found.left_out else words
