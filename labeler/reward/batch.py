"""Choosing several comparisons to ask one after the other, before any of them is answered."""

import itertools
from collections.abc import Generator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from labeler.core.comparison import Comparison
from labeler.core.ids import prompt_key
from labeler.reward.acquisition import Score, fisher

NEAR = 0.95
"""Two differences of features of at least that cosine, either way round, ask the same thing."""

_CUTS = 4
"""Pieces that the triangle of a Cholesky factor is cut into; the zeros between are left out."""


@dataclass(frozen=True, slots=True)
class Question:
    """A pair as it is told from others.

    Attributes:
        difference: (features,), float32: features(first) − features(second).
        prompt: Equal for equal prompts, for as long as the process lives.
        texts: Equal for equal responses in either order, likewise.
    """

    difference: Tensor
    prompt: int
    texts: int

    @classmethod
    def of(cls, pair: Comparison, features: Tensor) -> "Question":
        """The question that a pair with those features, (2, features), asks."""
        texts = hash(frozenset(response.content for response in pair.responses))
        return cls(features[0] - features[1], hash(prompt_key(pair.prompt)), texts)


class Belief:
    """What is held of the weights: a Gaussian, as it is while candidates are scored.

    Args:
        weights: (features,).
        covariance: (features, features).
    """

    def __init__(self, weights: Tensor, covariance: Tensor) -> None:
        self._weights = weights.float()
        self._root = _root(covariance).float()
        size = len(weights)
        edges = [cut * size // _CUTS for cut in range(_CUTS + 1)]
        self._pieces = [
            (start, self._root[start:, start:end].contiguous())
            for start, end in itertools.pairwise(edges)
        ]

    def margins(self, differences: Tensor) -> tuple[Tensor, Tensor]:
        """(n, features), float32, to margins and their standard deviations, (n,), float64."""
        variances = torch.zeros(len(differences))
        for start, piece in self._pieces:
            variances += (differences[:, start:] @ piece).square_().sum(dim=1)
        return (differences @ self._weights).double(), variances.double().sqrt()

    def whitened(self, differences: Tensor) -> Tensor:
        """(…, features) to the same, with the inner product of two their margins' covariance."""
        return differences @ self._root


def _root(covariance: Tensor) -> Tensor:
    """Lower triangular L with L Lᵀ the covariance, float64.

    One that many updates have left not quite positive gets as little on its diagonal as it takes.
    """
    wide = covariance.double()
    more = 1e-12 * float(wide.diagonal().abs().mean())
    root: Tensor
    root, failed = torch.linalg.cholesky_ex(wide)
    while int(failed) and more < float("inf"):
        root, failed = torch.linalg.cholesky_ex(wide + more * torch.eye(len(wide)))
        more *= 100
    return root


@dataclass(frozen=True, slots=True)
class Candidates:
    """Those to choose from.

    Attributes:
        differences: (n, features), float32.
        prompts, texts: (n,), int64: the tokens of `Question`.
    """

    differences: Tensor
    prompts: Tensor
    texts: Tensor


class Batch:
    """Chooses greedily: the best, then the best once that one will have been answered, and so on.

    An answer's Fisher information p(1 − p) does not depend on what it says, so what it will do to
    the posterior is known beforehand: one outer product less, in O(features) a candidate.
    Source: Kirsch, van Amersfoort & Gal (2019), BatchBALD, for why a batch must be chosen
    jointly; Chaloner & Verdinelli (1995), Bayesian Experimental Design, for the update.

    Args:
        belief: Before any of it is answered.
        score: What a candidate is worth; falls where its uncertainty does.
        candidates: Those to choose from.
    """

    def __init__(self, belief: Belief, score: Score, candidates: Candidates) -> None:
        self._belief, self._score, self._candidates = belief, score, candidates
        self._margins, sds = belief.margins(candidates.differences)
        self._variances = sds.square()
        self._white = belief.whitened(candidates.differences)
        self._lengths = candidates.differences.norm(dim=1)
        self._asked: list[tuple[float, Tensor]] = []
        self._taken = torch.zeros(len(self._margins), dtype=torch.bool)
        self._near = self._taken.clone()
        self._prompt: int | None = None

    def choose(
        self, count: int, pending: Sequence[Question], recent: Sequence[Question], bound: float
    ) -> Generator[None, None, list[int]]:
        """Choose that many, fewer where no more are to be had, one a step.

        Args:
            count: How many.
            pending: What will be answered before them; the last one comes right before.
            recent: What was answered, and learned from, before that.
            bound: What the best of those left out is worth: a choice below it is not made.

        Returns:
            Indexes of candidates in the order to ask them.
        """
        for question in recent:
            self._keep_apart(question)
        for question in pending:
            self._take_as_answered(question)
            self._keep_apart(question)
        yield
        chosen: list[int] = []
        while len(chosen) < count:
            best = self._best(bound)
            if best is None:
                break
            chosen.append(best)
            self._taken[best] = True
            question = self._question(best)
            self._take_as_answered(question)
            self._keep_apart(question)
            yield
        return chosen

    def _best(self, bound: float) -> int | None:
        """The best that may be asked now, of equals the first; None if it is below the bound.

        What nearly repeats another comes after all else, and only where nothing was left out.
        """
        worth = self._score(self._margins, self._variances.sqrt())
        free = ~self._taken
        if self._prompt is not None:
            free &= self._candidates.prompts != self._prompt
        for open_now in (free & ~self._near, free):
            if bool(open_now.any()):
                value, row = worth.where(open_now, -torch.inf).max(dim=0)
                return int(row) if float(value) >= bound else None
            if bound > -torch.inf:
                return None
        return None

    def _question(self, row: int) -> Question:
        those = self._candidates
        return Question(those.differences[row], int(those.prompts[row]), int(those.texts[row]))

    def _take_as_answered(self, question: Question) -> None:
        """Narrow the posterior by what its answer will tell."""
        white = self._belief.whitened(question.difference)
        reach = white.clone()
        for share, earlier in self._asked:
            reach -= share * float(earlier @ white) * earlier
        margin, _ = self._belief.margins(question.difference[None])
        held = float(fisher(margin))
        share = held / (1 + held * max(float(reach @ white), 0.0))
        self._asked.append((share, reach))
        less = share * (self._white @ reach).double().square()
        self._variances = (self._variances - less).clamp_min(0)

    def _keep_apart(self, question: Question) -> None:
        """Put off what is nearly the same, and ask neither it nor its prompt right after it."""
        inner = (self._candidates.differences @ question.difference).abs()
        near = inner >= NEAR * self._lengths * question.difference.norm()
        same = self._candidates.texts == question.texts
        self._near |= near | same
        self._taken |= same & (self._candidates.prompts == question.prompt)
        self._prompt = question.prompt
