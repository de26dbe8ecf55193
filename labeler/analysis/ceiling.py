"""How well a perfect model could foretell people who do not always agree with each other."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from labeler.analysis.case import TIE, Case, first_answers
from labeler.analysis.estimate import Array, Estimate, clustered_share


@dataclass(frozen=True, slots=True)
class Ceiling:
    """The noise ceiling, and what it is made from.

    Attributes:
        people: How often two people who both prefer one of a pair prefer the same; `n` counts
            couples of judgments, and the interval allows for their sharing comparisons.
        accuracy: The agreement a perfect model could reach, ½(1 + √(2p − 1)).
        log_loss: The least that a pair costs a model that sides with most and says a each time,
            the entropy of a, nats.
        brier: The least mean squared error of that model, a(1 − a).
    """

    people: Estimate
    accuracy: Estimate
    log_loss: Estimate
    brier: Estimate


def ceiling(cases: Iterable[Case]) -> Ceiling | None:
    """The ceiling of everyone's first answers; None where no two prefer one of the same pair."""
    votes = first_answers(cases).ratings[:, :TIE].astype(np.float64)
    alike, of = _couples(votes).sum(1), _couples(votes.sum(1))
    people = clustered_share(alike, of)
    if people is None:
        return None
    value, low, high = (reachable(each) for each in (people.value, people.low, people.high))
    top = Estimate(value, low, high, people.n)
    return Ceiling(people, top, _least(entropy, top), _least(lambda a: a * (1 - a), top))


def _least(of: Callable[[float], float], top: Estimate) -> Estimate:
    """What falls as the agreement rises from ½ to 1."""
    return Estimate(of(top.value), of(top.high), of(top.low), top.n)


def entropy(a: float) -> float:
    """−a log a − (1 − a) log(1 − a), nats: what an outcome of that probability costs at least."""
    return -sum(p * math.log(p) for p in (a, 1 - a) if p > 0)


def _couples(n: Array) -> Array:
    return n * (n - 1) / 2


def reachable(agreement: float) -> float:
    """½(1 + √(2p − 1)): the agreement with one person of a model that always sides with most.

    If everyone errs independently and as often, two agree with p = a² + (1 − a)², which gives a.
    Below p = ½ people agree less than by lot: ½.
    """
    return (1 + math.sqrt(max(2 * agreement - 1, 0.0))) / 2


def too_good(model: Estimate | None, top: Ceiling | None) -> bool:
    """Whether a model agrees with people better than they could be foretold.

    Then it knows the answers (leakage), or people followed it (anchoring). Said only where the
    two intervals are apart.
    """
    return model is not None and top is not None and model.low > top.accuracy.high
