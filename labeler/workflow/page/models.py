"""What the page says of other models, and of the sources of responses."""

from collections.abc import Sequence

from labeler.analysis.ceiling import Ceiling
from labeler.analysis.estimate import Estimate
from labeler.analysis.leaderboard import Leaderboard, is_ahead
from labeler.analysis.splits import ENOUGH
from labeler.analysis.versus import Learned, Versus
from labeler.workflow.bench import ModelsPage
from labeler.workflow.page.chart import Axis, Mark, exact, rows
from labeler.workflow.page.words import interval, note, p_value, table

_FAIR = (
    "The model foretold each preference before it learned from it. Beside one that never saw the "
    "prompts, only those preferences count whose prompt was new to the model too; the others are "
    "left out."
)

_BY_PROMPT = (
    "The intervals of strengths are by prompt: judgments of one prompt count as related, with the "
    "correction for few prompts and Student's quantile. Style is length, list items, bold text "
    "and headings."
)


def models(page: ModelsPage, top: Ceiling | None) -> list[str]:
    """Other models on the same judgments, and the sources ranked."""
    return [
        *_beside([each for each in page.versus if each.n >= ENOUGH], top),
        *_ranked(page.leaderboard),
    ]


def _beside(found: Sequence[Versus], top: Ceiling | None) -> list[str]:
    if not found:
        return [note("No other model on the same judgments yet.")]
    heads = (
        *("beside", "the model", "the other", "length alone", "difference", "McNemar's p"),
        *("favour the same", "n", "it had learned"),
    )
    lines = [
        (
            each.b,
            interval(each.agreement_a.accuracy),
            interval(each.agreement_b.accuracy),
            interval(each.length.accuracy if each.length else None),
            interval(each.gap, 100, " points"),
            p_value(each.test.exact),
            interval(each.same),
            str(each.n),
            learned_words(each),
        )
        for each in found
    ]
    best = interval(top.accuracy) if top else "not known"
    said = f"By chance agreement is 50.0 %, at best {best}; by chance two favour the same in half."
    return [table(heads, lines), note(f"{_FAIR} {said}")]


def _ranked(board: Leaderboard) -> list[str]:
    if board.n < ENOUGH:
        return [note(f"Sources are ranked from {ENOUGH} judgments between them on.")]
    if not board.rows:
        return [note("All judgments between sources are of one prompt, so none is ranked.")]
    return [
        *_strengths("as people chose", [(row.source, row.strength) for row in board.rows]),
        *_strengths("at equal length", [(row.source, row.controlled) for row in board.rows]),
        *_strengths("at equal style", [(row.source, row.styled) for row in board.rows]),
        _wins(board),
        note(f"{_BY_PROMPT} n = {board.n}, prompts: {board.prompts}."),
    ]


def _wins(board: Leaderboard) -> str:
    """How often each source was preferred, whichever it stood beside."""
    heads = ("", "wins and half the ties (95 %)", "by chance", "n")
    lines = [(r.source, interval(r.win_share), "50.0 %", str(r.strength.n)) for r in board.rows]
    return table(heads, lines)


_LEAST = 0.1
"""Log-odds to either side of the mean that an axis of strengths has at least."""


def _strengths(words: str, named: Sequence[tuple[str, Estimate | None]]) -> list[str]:
    """A chart of the sources, where anything is known of them."""
    shown = [(name, each) for name, each in named if each]
    if not shown:
        return []
    ends = [end for _, each in shown for end in (each.low, each.high)]
    low, high = min(*ends, -_LEAST), max(*ends, _LEAST)
    axis = Axis("strength above the mean source, log-odds", low, high)
    (top, lead), (_, second) = sorted(shown, key=lambda pair: -pair[1].value)[:2]
    told = f"{top} leads by {exact(lead.value)} over the mean, {words}"
    if not is_ahead(lead, second):
        told = f"No source leads, {words}"
    return [rows(told, shown, axis, [Mark(0, "mean")])]


def learned_words(found: Versus) -> str:
    """What the other model had learned when it was asked."""
    words = {
        Learned.BEFORE: "each after it was foretold",
        Learned.UNSEEN: "nothing of these prompts",
        Learned.UNKNOWN: "from a file, so not known",
    }[found.learned_b]
    return f"{words}; {found.left_out} left out" if found.left_out else words
