"""What the page says of what needs the encoder: probes, and the model's earlier version."""

from collections.abc import Sequence

from labeler.analysis.probes import Probed
from labeler.analysis.splits import ENOUGH
from labeler.workflow.page.chart import Axis, Mark, percent, rows
from labeler.workflow.page.words import interval, note, number, table
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
    if not found or not found.half.order.spearman or found.pairs < ENOUGH:
        return [note(f"It takes {ENOUGH} pairs to compare the model with its earlier version.")]
    seen = (
        "that no version learned from"
        if found.new
        else "some of which it learned from, which makes the versions more alike than they are"
    )
    lines = [
        (
            f"the first {each.judgments}",
            interval(each.order.spearman, 1, ""),
            "–" if each.order.kendall is None else number(each.order.kendall, 3),
        )
        for each in found.steps
    ]
    told = (
        f"Fitted to a part of the judgments and to all {found.after}, with the settings of now, "
        f"the model orders {found.pairs} pairs {seen}. By chance the correlation is 0, at best 1; "
        f"that of length alone with the last version is {interval(found.length, 1, '')}."
    )
    heads = ("judgments", "Spearman's ρ with that of all (95 %)", "Kendall's τ")
    return [table(heads, lines), note(told)]
