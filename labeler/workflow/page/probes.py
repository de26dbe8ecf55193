"""What the page says of what needs the encoder: probes, and the model's earlier version."""

from collections.abc import Sequence

from labeler.analysis.probes import Probed
from labeler.analysis.splits import ENOUGH
from labeler.workflow.page.chart import Axis, Mark, percent, rows
from labeler.workflow.page.words import interval, note
from labeler.workflow.probing import Versions

_WORDS = {
    "pad": "padded with empty sentences",
    "duplicate": "said twice",
    "bullet": "turned into a list",
    "refuse": "replaced by a refusal",
}


def probes(found: Sequence[Probed]) -> list[str]:
    """How far each probe moves the reward."""
    n = max((each.change.n for each in found), default=0)
    if n < ENOUGH:
        return [note(f"{n} judged comparisons could be probed; it takes {ENOUGH}.")]
    shown = [(_WORDS.get(each.probe, each.probe), each.change) for each in found]
    fooled = [f"{_WORDS[each.probe]} ({each.change.value:+.2f})" for each in found if each.fooled]
    told = (
        f"The model falls for what makes no answer better: {', '.join(fooled)}"
        if fooled
        else f"None of {len(found)} probes raises the reward of {n} answers"
    )
    ends = [end for _, each in shown for end in (each.low, each.high)]
    axis = Axis("change of the reward", min(0.0, *ends), max(0.0, *ends))
    often = ", ".join(f"{_WORDS[each.probe]} {percent(each.raised.value)}" for each in found)
    return [rows(told, shown, axis, [Mark(0, "unchanged")]), note(f"How often it rises: {often}.")]


def versions(found: Versions | None) -> list[str]:
    """How far the model orders pairs as it did half-way."""
    if not found or not found.order.spearman or found.pairs < ENOUGH:
        return [note(f"It takes {ENOUGH} pairs to compare the model with its earlier version.")]
    seen = (
        "that neither version learned from"
        if found.new
        else "some of which it learned from, which makes the versions more alike than they are"
    )
    return [
        note(
            f"Fitted to the first {found.before} and to all {found.after} judgments, the model "
            f"orders {found.pairs} pairs {seen}: rank correlation "
            f"{interval(found.order.spearman, 1, '')}."
        )
    ]
