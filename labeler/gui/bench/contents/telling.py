"""How figures are told wherever they stand: with their interval, and on how many they stand."""

from collections.abc import Iterable
from dataclasses import replace

from labeler.analysis.ceiling import Ceiling
from labeler.analysis.estimate import Estimate
from labeler.gui.charts.content import Dot, Level, Mark
from labeler.gui.figures import UNKNOWN, count, decimal, percent, whole_percent
from labeler.gui.words import tr

ENOUGH = 30
"""Below this many judgments a sentence stands in place of a chart."""

_LONG = 20
"""Characters of a name that is told whole."""

MOST_BEHIND = 500
"""Comparisons behind one point that can be gone through, the most telling first."""


def share(estimate: Estimate | None) -> str:
    """`71 % (63 to 78 %, n = 129)`."""
    if estimate is None:
        return UNKNOWN
    return tr("{value} ({low} to {high}, n = {n})").format(
        value=percent(estimate.value),
        low=whole_percent(estimate.low),
        high=percent(estimate.high),
        n=count(estimate.n),
    )


def number(estimate: Estimate | None, decimals: int = 2) -> str:
    """`0.86 (0.83 to 0.89, n = 999)`."""
    if estimate is None:
        return UNKNOWN
    value, low, high = (
        fixed(each, decimals) for each in (estimate.value, estimate.low, estimate.high)
    )
    words = tr("{value} ({low} to {high}, n = {n})")
    return words.format(value=value, low=low, high=high, n=count(estimate.n))


def fixed(value: float, decimals: int = 2) -> str:
    """A number with that many decimals, as the language in use writes it."""
    return decimal(value, decimals)


def more(n: int, what: str) -> str:
    """How many are missing until there is a figure."""
    words = tr("{more} more {what} until there is a figure; from fewer it would be chance.")
    return words.format(more=count(max(ENOUGH - n, 1)), what=what)


def dot(name: str, estimate: Estimate | None, *, as_share: bool = True) -> Dot:
    """A row for an estimate; hollow where it stands on too few."""
    if estimate is None:
        return Dot(name, None, detail=tr("nothing to go by"))
    detail = tr("{value} (n = {n})").format(
        value=percent(estimate.value) if as_share else fixed(estimate.value),
        n=count(estimate.n),
    )
    return Dot(name, estimate.value, estimate.low, estimate.high, detail, sure=estimate.n >= ENOUGH)


def heading(name: str) -> Dot:
    """A row that names those below it."""
    return Dot(name, None, heading=True)


def row_mark(
    name: str,
    estimate: Estimate | None,
    behind: tuple[str, ...] = (),
    *,
    as_share: bool = True,
) -> Mark:
    """What is told of a row."""
    told = share(estimate) if as_share else number(estimate)
    words = tr("{name}: {told}.").format(name=name, told=told)
    if estimate is not None and estimate.n < ENOUGH:
        words = tr("{words} Too few to go by.").format(words=words)
    return Mark(words, comparisons=behind)


def table_row(name: str, estimate: Estimate | None) -> tuple[object, ...]:
    """A row's data: name, value, low, high, n."""
    if estimate is None:
        return name, None, None, None, 0
    return name, estimate.value, estimate.low, estimate.high, estimate.n


HEADER = ("name", "value", "low", "high", "n")
"""The columns of `table_row`; in the words of the report's JSON, whatever the language."""


def names(held: Iterable[str]) -> str:
    """Some names in a row: `ada, grace and tim`."""
    every = list(held)
    if len(every) < 2:
        return "".join(every)
    words = tr("{names} and {last}")
    return words.format(names=", ".join(every[:-1]), last=every[-1])


def short(name: str, most: int = _LONG) -> str:
    """A name where two of them must stand in a row: a long one with `…` in its middle.

    Of an address it is what stands before the `@` that tells people apart.
    """
    if len(name) <= most:
        return name
    name = name.partition("@")[0] or name
    half = most // 2
    return name if len(name) <= most else f"{name[: half - 1]}…{name[-half:]}"


def sentence(text: str) -> str:
    """With a capital at its beginning."""
    return text[:1].upper() + text[1:]


def yardsticks(ceiling: Ceiling | None, length: Estimate | None = None) -> tuple[Level, ...]:
    """What an agreement would be by chance, at best, and by length alone, as far as it is known."""
    made = [Level(0.5, tr("by chance"))]
    if ceiling is not None:
        best = ceiling.accuracy.value
        made.append(Level(best, tr("at best {share}").format(share=percent(best))))
    if length is not None:
        told = tr("{name} {share}").format(
            name=baseline_name("length"), share=percent(length.value)
        )
        made.append(Level(length.value, told))
    return tuple(made)


def at_best(ceiling: Ceiling | None) -> str:
    """What an agreement could be at best, in a sentence, or why nobody knows."""
    if ceiling is None:
        return tr("What is reachable at best is not known: no two people judged the same pair.")
    words = tr("At best, given how often people agree with each other: {told}.")
    return words.format(told=share(ceiling.accuracy))


def no_best() -> str:
    """Said where something is held against length."""
    return tr(
        "With length alone it would be as great as it can be; no value is best, as people may want "
        "length."
    )


def best_loss(ceiling: Ceiling | None) -> tuple[Level, ...]:
    """What a pair costs a perfect model, where that is known."""
    if ceiling is None:
        return ()
    best = ceiling.log_loss.value
    return (Level(best, tr("at best {share}").format(share=fixed(best))),)


def with_hollow(made: Dot, beside: Estimate | None) -> Dot:
    """The same row with another figure hollow below its own."""
    return made if beside is None else replace(made, beside=(beside.value, beside.low, beside.high))


HOLDOUT = "holdout"
"""The model over prompts that it never learns from, named where the baselines are."""


def baseline_name(name: str) -> str:
    """A baseline in words."""
    return {
        "length": tr("length alone"),
        "surface": tr("surface alone"),
        "always_left": tr("always left"),
        HOLDOUT: tr("model, holdout"),
    }.get(name, name)
