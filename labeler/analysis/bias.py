"""How much of what the model prefers is style, and length above all."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from labeler.analysis.case import MODEL, Case, chosen_margins, first_answers, predicted
from labeler.analysis.correlation import of_differences
from labeler.analysis.estimate import Array, Estimate, difference, mean, share, share_of
from labeler.analysis.intervals import normal_quantile
from labeler.analysis.splits import ENOUGH, Agreement, agreement


@dataclass(frozen=True, slots=True)
class SourceLength:
    """One source of responses beside what its responses met, over pairs that it is in.

    Attributes:
        length: Mean log(own characters / the other's).
        reward: Mean reward(own) − reward(other).
    """

    source: str
    length: Estimate
    reward: Estimate


@dataclass(frozen=True, slots=True)
class Bias:
    """What the margin is made of, over pairs; the last prediction of each counts.

    Attributes:
        pairs: How many were predicted.
        style: The share of the margin's square that surface statistics bring, Σ s·d / Σ d²;
            with `content` it makes 1. Below 0 where one works against the whole.
        content: The share that the encoder's reading brings.
        pearson: Correlation of the margin with the difference in log length, both ways round.
        spearman: The same of ranks.
        chosen_longer: The model's agreement where people chose the longer one.
        chosen_shorter: The same where they chose the shorter.
        people_longer: How often people chose the longer one.
        model_longer: How often the model favours the longer one.
        sources: Reward against length, by source.
    """

    pairs: int
    style: Estimate | None
    content: Estimate | None
    pearson: Estimate | None
    spearman: Estimate | None
    chosen_longer: Agreement | None
    chosen_shorter: Agreement | None
    people_longer: Estimate | None
    model_longer: Estimate | None
    sources: tuple[SourceLength, ...]


def bias(cases: Iterable[Case]) -> Bias:
    """The figures of all judgments that were predicted."""
    held = list(cases)
    pairs = list({c.comparison: c for c in held if MODEL in c.margins}.values())
    margins = np.array([c.margins[MODEL] for c in pairs], np.float64)
    lengths = np.array([log_length_gap(c) for c in pairs], np.float64)
    by_value, by_rank = of_differences(margins, lengths)
    foretold = [c for c in predicted(held) if c.longer is not None]
    return Bias(
        pairs=len(pairs),
        style=part_of(np.array([c.style for c in pairs], np.float64), margins),
        content=part_of(np.array([c.content for c in pairs], np.float64), margins),
        pearson=by_value,
        spearman=by_rank,
        chosen_longer=agreement(chosen_margins([c for c in foretold if c.longer])),
        chosen_shorter=agreement(chosen_margins([c for c in foretold if not c.longer])),
        people_longer=share_of(
            longer for c in first_answers(held) if (longer := c.longer) is not None
        ),
        model_longer=share_of(
            (m > 0) == (gap > 0)
            for m, gap in zip(margins.tolist(), lengths.tolist(), strict=True)
            if m and gap
        ),
        sources=_sources(pairs),
    )


def log_length_gap(case: Case) -> float:
    """log(characters of the first + 1) − log(those of the second + 1)."""
    first, second = case.lengths
    return math.log1p(first) - math.log1p(second)


def part_of(part: Array, whole: Array) -> Estimate | None:
    """Σ part·whole / Σ whole², with its interval by the delta method; None of a whole of 0.

    About 0 and not about a mean: which response of a pair is the first is a convention.
    """
    size = float(whole @ whole)
    if not size:
        return None
    value = float(part @ whole) / size
    spread = float((((part - value * whole) * whole) ** 2).sum())
    half = normal_quantile(0.95) * math.sqrt(spread) / size
    return Estimate(value, value - half, value + half, len(whole))


def _sources(pairs: Iterable[Case]) -> tuple[SourceLength, ...]:
    gaps: dict[str, list[tuple[float, float]]] = {}
    for case in pairs:
        gap = log_length_gap(case), case.margins[MODEL]
        for source, sign in zip(case.sources, (1, -1), strict=True):
            if source and case.sources[0] != case.sources[1]:
                gaps.setdefault(source, []).append((sign * gap[0], sign * gap[1]))
    made = [_source(name, np.array(each)) for name, each in sorted(gaps.items())]
    return tuple(each for each in made if each)


def _source(name: str, gaps: Array) -> SourceLength | None:
    length, reward = mean(gaps[:, 0]), mean(gaps[:, 1])
    return SourceLength(name, length, reward) if length and reward else None


@dataclass(frozen=True, slots=True)
class Hacked:
    """A source whose answers the model likes ever better and people ever less, as they grow.

    That is the signature of reward hacking: what is optimised is the model's mistake. Each is
    late − early, in the two halves of the judgments that the source is in.

    Attributes:
        reward: Mean reward(own) − reward(other); it went up.
        wins: How often people preferred it; it went down.
        length: Mean log(own characters / the other's); it went up.
    """

    source: str
    reward: Estimate
    wins: Estimate
    length: Estimate


def hacked(cases: Iterable[Case]) -> tuple[Hacked, ...]:
    """The sources with that signature, beyond what chance explains of all three together.

    Only labels that were predicted before they were learned count, in the order they were made.
    """
    held = [case for case in predicted(cases) if case.sources[0] != case.sources[1]]
    own: dict[str, list[tuple[int, int]]] = {}
    for place, (first, second) in enumerate(case.sources for case in held):
        own.setdefault(first or "", []).append((place, 1))
        own.setdefault(second or "", []).append((place, -1))
    own.pop("", None)
    table = np.array(
        [(c.margins[MODEL], c.sign, log_length_gap(c)) for c in held], np.float64
    ).reshape(-1, 3)
    return tuple(
        found
        for source, rows in sorted(own.items())
        if len(rows) >= 2 * ENOUGH and (found := _signature(source, table, rows, len(own)))
    )


def _signature(
    source: str, table: Array, rows: Sequence[tuple[int, int]], looked_at: int
) -> Hacked | None:
    """Whether a source shows it; the rows name its places in the table, and its sign there."""
    confidence = 1 - 0.01 / looked_at
    places, signs = np.array(rows).T
    seen = table[places] * signs[:, None]
    early, late = seen[: len(seen) // 2], seen[len(seen) // 2 :]
    reward, length = (_gap(late[:, at], early[:, at], confidence) for at in (0, 2))
    before, after = (
        share(int((half[:, 1] > 0).sum()), len(half), confidence) for half in (early, late)
    )
    assert before is not None, "there are enough"
    assert after is not None, "there are enough"
    wins = difference(after, before)
    shows = reward.low > 0 and wins.high < 0 and length.low > 0
    return Hacked(source, reward, wins, length) if shows else None


def _gap(late: Array, early: Array, confidence: float) -> Estimate:
    a, b = mean(late, confidence), mean(early, confidence)
    assert a is not None, "there are enough"
    assert b is not None, "there are enough"
    gap, half = a.value - b.value, math.hypot(a.half, b.half)
    return Estimate(gap, gap - half, gap + half, min(a.n, b.n))
