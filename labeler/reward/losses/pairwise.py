"""Losses of pairs, carried over to more responses: the mean over the pairs that are ordered."""

from abc import abstractmethod
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

import torch
from torch import Tensor

from labeler.core.answer import Answer, Verdict
from labeler.reward.losses.base import TensorLoss

Outcome = tuple[int, int | None]
"""Of a pair: 1 the first won, −1 the second, 0 a tie; and how strongly, where it was said."""


class PairLoss(TensorLoss):
    """A loss ℓ(d) of the margin of two responses, and of what the answer says of them.

    A ranking counts as the mean over the pairs that it orders or ties, as InstructGPT's does;
    one preferred among many as the mean over it against each other.

    Attributes:
        neither_ties: Whether both good and both bad count as a tie; otherwise they are silent.
    """

    neither_ties: bool = False

    @abstractmethod
    def code(self, outcome: Outcome, share: float) -> list[float]:
        """What is said of one pair that makes that share of its judgment; share 0: nothing."""

    @abstractmethod
    def pair_values(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """(n, pairs), (n, pairs, codes), (A,) to (n, pairs)."""

    @abstractmethod
    def pair_slopes(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """The derivatives: (n, pairs, 1 + A)."""

    @abstractmethod
    def pair_curvatures(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """The second derivatives: (n, pairs, 1 + A, 1 + A)."""

    def codes(self, answer: Answer, responses: int) -> Tensor | None:
        """(pairs, codes); None where no pair is ordered or tied."""
        said = [self._outcome(answer, *pair) for pair in combinations(range(responses), 2)]
        known = sum(outcome is not None for outcome in said)
        if not known:
            return None
        rows = [self.code(one or (0, None), 1 / known if one else 0.0) for one in said]
        return torch.tensor(rows, dtype=torch.float64)

    def _outcome(self, answer: Answer, first: int, second: int) -> Outcome | None:
        match answer.verdict:
            case Verdict.PREFER if answer.preferred in (first, second):
                return (1 if answer.preferred == first else -1), answer.strength
            case Verdict.TIE:
                return 0, None
            case Verdict.BOTH_GOOD | Verdict.BOTH_BAD if self.neither_ties:
                return 0, None
            case Verdict.RANK if answer.ranking:
                ahead = answer.ranking[second] - answer.ranking[first]
                return (ahead > 0) - (ahead < 0), None
            case _:
                return None

    def values(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `TensorLoss`."""
        return self.pair_values(_pairs(margins), codes, learned).sum(dim=1)

    def slopes(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `TensorLoss`."""
        slopes = self.pair_slopes(_pairs(margins), codes, learned)
        if margins.shape[1] == 1:
            return slopes[:, 0]
        return torch.einsum("npa,pab->nb", slopes, _lifted(margins.shape[1], len(learned)))

    def curvatures(self, margins: Tensor, codes: Tensor, learned: Tensor) -> Tensor:
        """See `TensorLoss`."""
        curvatures = self.pair_curvatures(_pairs(margins), codes, learned)
        if margins.shape[1] == 1:
            return curvatures[:, 0]
        lifted = _lifted(margins.shape[1], len(learned))
        return torch.einsum("npab,pac,pbd->ncd", curvatures, lifted, lifted)


def _pairs(margins: Tensor) -> Tensor:
    """The margin of every pair, from those of the first response over each other one."""
    return margins if margins.shape[1] == 1 else margins @ _pairing(margins.shape[1]).T


@lru_cache(maxsize=16)
def _pairing(margins: int) -> Tensor:
    """(pairs, m): d_ij = (r_0 − r_j) − (r_0 − r_i)."""
    rows = torch.zeros(margins * (margins + 1) // 2, margins, dtype=torch.float64)
    for row, (first, second) in enumerate(combinations(range(margins + 1), 2)):
        rows[row, second - 1] = 1
        if first:
            rows[row, first - 1] = -1
    return rows


@lru_cache(maxsize=16)
def _lifted(margins: int, learned: int) -> Tensor:
    """(pairs, 1 + A, m + A): the pairing, and the learned parameters as they are."""
    pairing = _pairing(margins)
    lifted = torch.zeros(len(pairing), 1 + learned, margins + learned, dtype=torch.float64)
    lifted[:, 0, :margins] = pairing
    for index in range(learned):
        lifted[:, 1 + index, margins + index] = 1
    return lifted


def ordered_sets(places: tuple[int, ...]) -> Iterator[tuple[list[int], list[int]]]:
    """The tied groups of a ranking from the best on, each with those below it."""
    for place in sorted(set(places)):
        group = [index for index, other in enumerate(places) if other == place]
        yield group, [index for index, other in enumerate(places) if other > place]
