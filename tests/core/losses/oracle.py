"""The same losses written a second time, in tensors of double precision, for autograd.

Written from the papers' probabilities rather than from the program's closed forms: products of
probabilities, orders counted one by one, distributions of the outcomes.
"""

from itertools import combinations, pairwise, permutations

import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits, logsigmoid, mse_loss, relu

from labeler.core.answer import Answer, Verdict

SMOOTHING = 0.1


def _davidson(d: Tensor, tie: Tensor) -> dict[str, Tensor]:
    logits = torch.log_softmax(torch.stack([d / 2, -d / 2, tie]), 0)
    return dict(zip(("first", "second", "tie"), logits, strict=True))


def _steps(d: Tensor, thresholds: Tensor) -> dict[int, Tensor]:
    """log P(y) for y = −3 … 3, as differences of the cumulative distribution."""
    bounds = torch.cat([-thresholds.flip(0), thresholds])
    above = torch.cat([torch.ones(1), torch.sigmoid(d - bounds), torch.zeros(1)])
    return dict(zip(range(-3, 4), (above[:-1] - above[1:]).log(), strict=True))


def preferred(name: str, d: Tensor, strength: int | None, learned: Tensor) -> Tensor:
    one = torch.ones_like(d)
    match name:
        case "margin":
            return -logsigmoid(d - (strength or 0))
        case "scaled":
            return -logsigmoid(d) * (strength or 1)
        case "smoothed":
            return binary_cross_entropy_with_logits(d, one - SMOOTHING)
        case "hinge":
            return relu((strength or 1) - d)
        case "davidson":
            return -_davidson(d, learned[0])["first"]
        case "rao_kupper":
            return -logsigmoid(d - learned[0])
        case "ordinal":
            if strength is None:
                return -logsigmoid(d - learned[0])
            return -_steps(d, learned)[strength]
        case "listnet":
            told = torch.tensor([float(strength or 1), 0.0]).softmax(0)
            return -(told * torch.stack([d, 0 * d]).log_softmax(0)).sum()
        case "pointwise":
            m = float(strength or 1)
            rewards, ratings = torch.stack([d / 2, -d / 2]), torch.tensor([m / 2, -m / 2])
            return mse_loss(rewards + learned[0], ratings, reduction="sum") / 2
        case _:
            return -logsigmoid(d)


def tied(name: str, d: Tensor, learned: Tensor) -> Tensor:
    match name:
        case "hinge":
            return d.abs() / 2
        case "davidson":
            return -_davidson(d, learned[0])["tie"]
        case "rao_kupper":
            return -(1 - torch.sigmoid(d - learned[0]) - torch.sigmoid(-d - learned[0])).log()
        case "ordinal":
            return -_steps(d, learned)[0]
        case "pointwise":
            return d**2 / 4 + learned[0] ** 2
        case _:
            return binary_cross_entropy_with_logits(d, torch.full_like(d, 0.5))


def charge(name: str, answer: Answer, rewards: Tensor, learned: Tensor) -> Tensor | None:
    """An answer to any number of responses."""
    told = answer
    if answer.verdict in (Verdict.BOTH_GOOD, Verdict.BOTH_BAD):
        if name == "pointwise":
            rating = 1.0 if answer.verdict is Verdict.BOTH_GOOD else -1.0
            return ((rewards + learned[0] - rating) ** 2).sum() / 2
        if name not in ("davidson", "rao_kupper", "ordinal"):
            return None
        told = Answer(Verdict.TIE)
    if told.verdict is Verdict.SKIP:
        return None
    whole = {"plackett_luce": _plackett_luce, "listnet": _listnet, "pointwise": _pointwise}
    if name in whole:
        return whole[name](told, rewards, learned)
    return _mean_of_pairs(name, told, rewards, learned)


def _mean_of_pairs(name: str, answer: Answer, rewards: Tensor, learned: Tensor) -> Tensor:
    charges = []
    for i, j in combinations(range(len(rewards)), 2):
        if answer.preferred is not None:
            if answer.preferred in (i, j):
                d = (rewards[i] - rewards[j]) * (1 if answer.preferred == i else -1)
                charges.append(preferred(name, d, answer.strength, learned))
            continue
        places = answer.ranking or [0] * len(rewards)
        d = (rewards[i] - rewards[j]) * (1 if places[i] < places[j] else -1)
        same = places[i] == places[j]
        charges.append(tied(name, d, learned) if same else preferred(name, d, None, learned))
    return torch.stack(charges).mean()


def in_order(rewards: Tensor, order: tuple[int, ...]) -> Tensor:
    """−log of Plackett and Luce's probability of an order, the best first."""
    strengths = rewards[list(order)]
    stages = [strengths[place:].logsumexp(0) - strengths[place] for place in range(len(order))]
    return torch.stack(stages).sum()


def _plackett_luce(answer: Answer, rewards: Tensor, learned: Tensor) -> Tensor:
    if answer.preferred is not None:
        return -rewards.log_softmax(0)[answer.preferred]
    places = answer.ranking or (0,) * len(rewards)
    orders = [
        order
        for order in permutations(range(len(rewards)))
        if all(places[a] <= places[b] for a, b in pairwise(order))
    ]
    return torch.stack([in_order(rewards, order) for order in orders]).mean()


def _listnet(answer: Answer, rewards: Tensor, learned: Tensor) -> Tensor:
    told = torch.zeros(len(rewards))
    if answer.preferred is not None:
        told[answer.preferred] = answer.strength or 1
    elif answer.ranking is not None:
        told = len(rewards) - 1 - torch.tensor(answer.ranking).double()
    return -(told.double().softmax(0) * rewards.log_softmax(0)).sum()


def _pointwise(answer: Answer, rewards: Tensor, learned: Tensor) -> Tensor:
    ratings = torch.zeros(len(rewards))
    if answer.preferred is not None:
        half = (answer.strength or 1) / 2
        ratings[:] = -half / (len(rewards) - 1)
        ratings[answer.preferred] = half
    elif answer.ranking is not None:
        places = torch.tensor(answer.ranking).double()
        ratings = places.mean() - places
    return ((rewards + learned[0] - ratings.double()) ** 2).sum() / 2
