"""Losses over a whole ranking of K responses, and K-wise, which takes it apart into pairs."""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from labeler.core.answer import Answer, Verdict
from labeler.core.losses.loss import Learned, Loss
from labeler.core.losses.numbers import log_sum_exp, mean, sigmoid, softmax, softplus
from labeler.core.losses.pairwise import HALF_A_WIN, SILENT, Logistic

ALL_ORDERS = 8
"""Of so many tied ones all orders count; of more, those alone that go round from each of them."""


class Stage(NamedTuple):
    """One draw of Plackett and Luce's: any of the winners, out of winners and losers.

    Attributes:
        weight: In how many of the orders that a tie leaves open this draw comes up, as a share.
    """

    winners: tuple[int, ...]
    losers: tuple[int, ...]
    weight: float


def stages_of(answer: Answer, responses: int) -> Iterator[Stage]:
    """The draws that an answer tells of; none where it says nothing of the order."""
    if answer.preferred is not None:
        others = tuple(other for other in range(responses) if other != answer.preferred)
        yield Stage((answer.preferred,), others, 1.0)
    elif answer.ranking is not None:
        yield from _ranked(answer.ranking)
    elif answer.verdict is Verdict.TIE:
        yield from _ranked([0] * responses)


def _ranked(places: Sequence[int]) -> Iterator[Stage]:
    """The draws of a ranking, ties standing for the mean over the orders they leave open.

    See `left_of`: 2ⁿ − 1 draws of n tied ones instead of n! orders, and of many n² − n + 1.
    """
    for place in sorted(set(places)):
        tied = [response for response, at in enumerate(places) if at == place]
        below = tuple(response for response, at in enumerate(places) if at > place)
        for size in range(len(tied), 0, -1):
            lefts = left_of(tied, size)
            yield from (Stage(left, below, 1 / len(lefts)) for left in lefts)


def left_of(tied: Sequence[int], size: int) -> list[tuple[int, ...]]:
    """What may be left of a tied group, when so many are, each in an equal share of the orders.

    Drawn in any order, each subset of n tied ones is left as often as any other of its size.
    There are 2ⁿ of them, too many beyond `ALL_ORDERS`. There n orders speak for all: those that
    go round from each response in turn. Every response has every place once, so equal rewards
    are still what is charged least; the charge is off by what a mean of n is from that of all.
    """
    if len(tied) <= ALL_ORDERS or size == len(tied):
        return list(combinations(tied, size))
    twice = (*tied, *tied)
    return [twice[start : start + size] for start in range(len(tied))]


def _drawn(rewards: Sequence[float], winners: Sequence[int], losers: Iterable[int]) -> float:
    """log Σ eʳ − r of a winner, the mean over the winners; from differences, so offsets cancel."""
    middle = mean([rewards[i] for i in winners])
    return log_sum_exp([rewards[i] - middle for i in {*winners, *losers}])


class PlackettLuce(Logistic):
    """The best is drawn by softmax, then the best of the rest, and so on; on pairs logistic."""

    def charge(
        self, answer: Answer, rewards: Sequence[float], learned: Learned = None
    ) -> float | None:
        """−log of the probability of the order; of `prefer`, of the first draw alone."""
        del learned
        charges = [
            weight * _drawn(rewards, winners, losers)
            for winners, losers, weight in stages_of(answer, len(rewards))
        ]
        return math.fsum(charges) if charges else None

    def gradient(
        self, answer: Answer, rewards: Sequence[float], learned: Learned = None
    ) -> tuple[float, ...] | None:
        """The softmax of each draw, less what was drawn."""
        del learned
        stages = list(stages_of(answer, len(rewards)))
        pulls = [0.0] * len(rewards)
        for winners, losers, weight in stages:
            drawn = (*winners, *losers)
            for i, share in zip(drawn, softmax([rewards[i] for i in drawn]), strict=True):
                pulls[i] += weight * (share - (i in winners) / len(winners))
        return tuple(pulls) if stages else None


class ListNet(Loss):
    """The cross entropy of softmax(y) and softmax(r), y being what the answer says of each."""

    def preferred(
        self, margin: float, strength: int | None = None, learned: Learned = None
    ) -> float:
        """σ(m) softplus(−d) + σ(−m) softplus(d)."""
        del learned
        told = strength or 1
        return sigmoid(told) * softplus(-margin) + sigmoid(-told) * softplus(margin)

    def slope(self, margin: float, strength: int | None = None, learned: Learned = None) -> float:
        """σ(d) − σ(m), as the weighted sum of both slopes."""
        del learned
        told = strength or 1
        return sigmoid(-told) * sigmoid(margin) - sigmoid(told) * sigmoid(-margin)

    def tied(self, margin: float, learned: Learned = None) -> float:
        """Both equally likely to come first."""
        del learned
        return (softplus(-margin) + softplus(margin)) / 2

    def tied_slope(self, margin: float, learned: Learned = None) -> float:
        """σ(d) − ½."""
        del learned
        return math.tanh(margin / 2) / 2

    def charge(
        self, answer: Answer, rewards: Sequence[float], learned: Learned = None
    ) -> float | None:
        """−Σ softmax(y)ᵢ log softmax(r)ᵢ."""
        del learned
        told = _told(answer, len(rewards))
        if told is None:
            return None
        everyone = range(len(rewards))
        shares = enumerate(softmax(told))
        return math.fsum(share * _drawn(rewards, (i,), everyone) for i, share in shares)

    def gradient(
        self, answer: Answer, rewards: Sequence[float], learned: Learned = None
    ) -> tuple[float, ...] | None:
        """softmax(r) − softmax(y)."""
        del learned
        told = _told(answer, len(rewards))
        if told is None:
            return None
        return tuple(r - y for r, y in zip(softmax(rewards), softmax(told), strict=True))


def _told(answer: Answer, responses: int) -> list[float] | None:
    """ListNet's y: the strength for the chosen and 0 for the rest; of a ranking, those below."""
    if answer.preferred is not None:
        told = [0.0] * responses
        told[answer.preferred] = float(answer.strength or 1)
        return told
    if answer.ranking is not None:
        return [float(responses - 1 - place) for place in answer.ranking]
    return [0.0] * responses if answer.verdict is Verdict.TIE else None


PLACKETT_LUCE = PlackettLuce(
    name="plackett_luce",
    title="Plackett–Luce (ListMLE)",
    formula="ℓ(r) = Σₛ log Σ_{j not above s} e^(rⱼ − rₛ);  of a pair softplus(−d)",
    derivative="∂ℓ/∂rᵢ = Σₛ (softmaxᵢ of those left − [i is drawn]);  of a pair −σ(−d)",
    source="Luce (1959); Plackett (1975); ListMLE, Xia et al. (2008)",
    strength="not used: every preference counts alike",
    tie="the mean over the orders that it leaves open; of a pair, half a win for each side",
    neither=SILENT,
    ranking="the probability of the whole order, drawn one by one from the best down",
)

LISTNET = ListNet(
    name="listnet",
    title="ListNet",
    formula="ℓ(r) = −Σᵢ softmax(y)ᵢ log softmax(r)ᵢ;  of a pair y = (m, 0), m = strength",
    derivative="∂ℓ/∂rᵢ = softmax(r)ᵢ − softmax(y)ᵢ;  of a pair σ(d) − σ(m)",
    source="Cao et al. (2007)",
    strength="the margin d = m that is charged least: 1, 2 or 3; 1 where it is unknown",
    tie="equal ratings: both as likely to come first",
    neither=SILENT,
    ranking="ratings K − 1 down to 0, compared as chances of coming first",
    graded=True,
)

K_WISE = Logistic(
    name="k_wise",
    title="K-wise (InstructGPT)",
    formula="ℓ = mean of −log σ(rᵢ − rⱼ) over the C(K, 2) pairs, i better than j",
    derivative="of each pair −σ(−d), divided by their number",
    source="Ouyang et al. (2022), eq. 1",
    strength="not used: every preference counts alike",
    tie=HALF_A_WIN,
    neither=SILENT,
    ranking="the mean of the logistic loss over all its pairs, so that each ranking counts once",
)
