"""How much of what the model prefers is style, and length above all."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from labeler.analysis.case import (
    MODEL,
    Case,
    Cases,
    as_cases,
    chose_longer,
    chosen_margins,
    first_answers,
    predicted,
)
from labeler.analysis.correlation import of_differences
from labeler.analysis.estimate import Array, Counts, Estimate, difference, mean, share, share_of
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
    held = as_cases(cases)
    pairs = Cases({c.comparison: c for c in held if MODEL in c.margins}.values())
    margins, lengths = pairs.margins(MODEL), pairs.length_gaps
    by_value, by_rank = of_differences(margins, lengths)
    foretold = predicted(held)
    chosen, toward_longer = chosen_margins(foretold), foretold.length_gaps * foretold.signs
    both_vary = (margins != 0) & (lengths != 0)
    return Bias(
        pairs=len(pairs),
        style=part_of(np.array([c.style for c in pairs], np.float64), margins),
        content=part_of(np.array([c.content for c in pairs], np.float64), margins),
        pearson=by_value,
        spearman=by_rank,
        chosen_longer=agreement(chosen[toward_longer > 0]),
        chosen_shorter=agreement(chosen[toward_longer < 0]),
        people_longer=share_of(chose_longer(first_answers(held))),
        model_longer=share(
            int(((margins > 0) == (lengths > 0))[both_vary].sum()), int(both_vary.sum())
        ),
        sources=_sources(pairs),
    )


def log_length_gap(case: Case) -> float:
    """log(characters of the first + 1) − log(those of the second + 1)."""
    return log_ratio(*case.lengths)


def log_ratio(first: int, second: int) -> float:
    """The same of two numbers of characters."""
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


def _sources(pairs: Cases) -> tuple[SourceLength, ...]:
    table = np.column_stack((pairs.length_gaps, pairs.margins(MODEL)))
    made = [
        _source(name, table[places] * signs[:, None])
        for name, (places, signs) in sorted(by_source(pairs).items())
    ]
    return tuple(each for each in made if each)


def by_source(cases: Cases) -> dict[str, tuple[Counts, Counts]]:
    """Where each source met another, and whether it was the first (1) or the second (−1)."""
    own: dict[str, tuple[list[int], list[int]]] = {}
    for place, (first, second) in enumerate(case.sources for case in cases):
        if first != second:
            for source, sign in ((first, 1), (second, -1)):
                if source:
                    places, signs = own.setdefault(source, ([], []))
                    places.append(place)
                    signs.append(sign)
    return {name: (np.array(places), np.array(signs)) for name, (places, signs) in own.items()}


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
    held = predicted(cases)
    own = by_source(held)
    table: Array = np.column_stack((held.margins(MODEL), held.signs * 1.0, held.length_gaps))
    return tuple(
        found
        for source, (places, signs) in sorted(own.items())
        if len(places) >= 2 * ENOUGH
        and (found := _signature(source, table[places] * signs[:, None], len(own)))
    )


def _signature(source: str, seen: Array, looked_at: int) -> Hacked | None:
    """Whether a source shows it, by margin, answer and length gap of each judgment of it."""
    confidence = 1 - 0.01 / looked_at
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
