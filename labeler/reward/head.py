"""The linear head, held at its optimum on all standing judgments while they come and go.

A judgment more or less at an optimum leaves a slope of its own term alone, and changes the
Hessian by its own curvature: the inverse Hessian follows in O(features²), and one Newton step
lands next to the new optimum. Two passes over the rows then tell how far it still is, and
further steps close the rest. Where they do not, because the curvatures have moved too far, the
head is fitted afresh. Under a loss with kinks, whose curvature says nothing, it always is; that
can be had in steps, like every fit with many judgments: `landing_with` and `landing_without`
change nothing, and `stand` and `leave` take over at once what they found.
"""

from collections.abc import Generator, Sequence
from dataclasses import replace

import torch
from torch import Tensor

from labeler.core.ids import JudgmentId
from labeler.reward.landing import Landing, covariance, landing
from labeler.reward.lesson import Batches
from labeler.reward.losses.base import PlainLoss, TensorLoss
from labeler.reward.newton import Fit, optimum
from labeler.reward.objective import Batch, Objective, prior, slope_of
from labeler.reward.rows import Rows, shape_of
from labeler.reward.steps import finish

_NEAR = 1e-4
"""How far from the optimum a reward may be after an update, in posterior standard deviations.

That is what √(gᵀH⁻¹g), the length of a Newton step, bounds."""

_MAX_STEPS = 6
_CONTRACTION = 0.3
"""A step that leaves more of the distance than this is followed by a fit afresh."""

_LEAST_LEFT = 1e-6
"""How much of its spread must be left to a judgment for its curvature to be taken out again."""


class Head:
    """θ = (weights, what the loss learns) at the optimum, with the Laplace posterior.

    Args:
        loss: Of the answers.
        precision: λ, one a feature, above 0; float64.

    Attributes:
        rows: The standing judgments.
        precision: λ as it is now.
        covariance: (θ, θ), float64: the inverse Hessian. Exact after `adopt`; between, judgments
            keep the curvature that they came with.
    """

    def __init__(self, loss: TensorLoss, precision: Tensor) -> None:
        self.loss, self.precision = loss, precision
        self.rows = Rows(len(loss.start))
        self._point = self.objective.start
        self._ahead = torch.zeros_like(precision)
        start = finish(self.objective.under(loss.rounded).hessian(self._point))
        self.covariance = torch.cholesky_inverse(torch.linalg.cholesky(start))
        self._prior = prior(loss, len(precision)) if loss.prior else None

    @property
    def objective(self) -> Objective:
        """What is minimised: a view of the standing judgments."""
        return Objective(self.loss, [bucket.batch for bucket in self.rows], self.precision)

    @property
    def weights(self) -> Tensor:
        """(features,), float64."""
        return self._point[: len(self.precision)]

    @property
    def learned(self) -> Tensor:
        """(A,), float64: what the loss learned."""
        return self._point[len(self.precision) :]

    @property
    def point(self) -> Tensor:
        """θ."""
        return self._point

    @property
    def refits(self) -> bool:
        """Whether each judgment more or less takes a fit afresh."""
        return len(self.loss.stages) > 1

    def landing_with(self, added: Batches, *, near: bool = False) -> Generator[None, None, Landing]:
        """The optimum with these besides the standing ones, in steps.

        Args:
            near: Whether they are so few that it must be near by.
        """
        standing = self.objective
        judged = [*standing.batches, *(batch for _, batch in added.values())]
        fit = yield from optimum(replace(standing, batches=judged), self._point, near=near)
        return (yield from self.landing(fit, self.precision, added))

    def landing_without(self, name: JudgmentId) -> Generator[None, None, Landing]:
        """The optimum without a judgment, in steps; `leave` takes over."""
        standing, place = self.objective, self.rows.place(name)
        if place is not None:
            whole = self.rows.buckets[place.shape].batch
            parts = whole.part(slice(place.row)), whole.part(slice(place.row + 1, None))
            others = [b.batch for shape, b in self.rows.buckets.items() if shape != place.shape]
            standing = replace(standing, batches=[*others, *parts])
        fit = yield from optimum(standing, self._point, near=True)
        return (yield from self.landing(fit, self.precision, {}))

    def landing(
        self, fit: Fit, precision: Tensor, added: Batches
    ) -> Generator[None, None, Landing]:
        """Prepare to stand at an optimum with these besides the standing ones, in steps."""
        at = fit.point, precision, covariance(fit)
        yield
        return (yield from landing(self.loss, self.rows, at, added))

    def learn(self, name: JudgmentId, one: Batch) -> None:
        """Add a judgment, a batch of one, and move to the new optimum."""
        if self.refits:
            self.stand(finish(self.landing_with({shape_of(one): ([name], one)}, near=True)))
        elif isinstance(self.loss, PlainLoss) and one.codes.numel() == 3:
            self._learn_plainly(name, one, self.loss)
        else:
            self._learn(name, one)

    def _learn_plainly(self, name: JudgmentId, one: Batch, loss: PlainLoss) -> None:
        """A pair under a loss that one number moves: its own term is solved as it is."""
        wide = one.rows.view(-1).double()
        reach = self.covariance @ wide
        spread, margin, ahead = (torch.stack([reach, self._point, self._ahead]) @ wide).tolist()
        code, weight = one.codes.flatten().tolist(), float(one.weights)
        pull = _own_step(loss, code, weight, margin, spread)
        held = weight * loss.curvature(margin + spread * pull, code)
        self.covariance.addr_(reach, reach, alpha=-held / (1 + held * spread))
        numbers = torch.tensor([[margin - ahead, held]], dtype=torch.float64)
        self.rows.extend([name], one, numbers[:, :1], numbers[:, 1:, None])
        step, start = pull * reach, self._point
        self._move(step)
        self._polish(abs(pull) * spread**0.5, start)

    def _learn(self, name: JudgmentId, one: Batch) -> None:
        """Any other: one Newton step with the curvature it has before it."""
        margins = one.margins(self.weights)
        held = one.weights[:, None, None] * self.loss.curvatures(margins, one.codes, self.learned)
        pull = one.weights[:, None] * self.loss.slopes(margins, one.codes, self.learned)
        self.rows.extend([name], one, one.margins(self.weights - self._ahead), held)
        reach = self._reach(one.rows[0])
        spread = self._seen(one.rows[0], reach)
        eye = torch.eye(len(spread), dtype=torch.float64)
        self.covariance -= reach @ torch.linalg.solve(eye + held[0] @ spread, held[0]) @ reach.T
        self._follow(one.rows[0], -pull[0])

    def forget(self, name: JudgmentId) -> None:
        """Take a judgment out and move to the optimum of never having had it."""
        place = self.rows.place(name)
        if place is None:
            return
        if self.refits:
            self.leave(name, finish(self.landing_without(name)))
            return
        bucket = self.rows.buckets[place.shape]
        one, held = bucket.batch.part(slice(place.row, place.row + 1)), bucket.held[place.row]
        one, held = Batch(one.rows.clone(), one.codes.clone(), one.weights.clone()), held.clone()
        margins = one.margins(self.weights)
        pull = (one.weights[:, None] * self.loss.slopes(margins, one.codes, self.learned))[0]
        self.rows.remove(name)
        reach = self._reach(one.rows[0])
        left = torch.eye(len(held), dtype=torch.float64) - held @ self._seen(one.rows[0], reach)
        if float(torch.linalg.det(left)) < _LEAST_LEFT:
            self.refit()
            return
        self.covariance += reach @ torch.linalg.solve(left, held) @ reach.T
        self._follow(one.rows[0], pull)

    def abandon(self, name: JudgmentId) -> None:
        """Be as if `learn` had never been asked for a judgment that it failed to learn."""
        if self.rows.place(name) is not None:
            self.rows.remove(name)
        self.refit(self.objective.start)

    def refit(self, start: Tensor | None = None) -> None:
        """Fit afresh, in one go, from a point near by; from where it is if none is given."""
        start = self._point if start is None else start
        self.adopt(finish(optimum(self.objective, start, near=True)), self.precision)

    def adopt(self, fit: Fit, precision: Tensor) -> None:
        """Take over an optimum of these rows at that λ, and its exact covariance."""
        self.stand(finish(self.landing(fit, precision, {})))

    def stand(self, there: Landing) -> None:
        """Be there, with the judgments that will stand besides; none came or went since."""
        for bucket, seen in there.seen:
            bucket.margins.copy_(seen.margins)
            bucket.held.copy_(seen.held)
        for laid in there.laid:
            self.rows.take(laid)
        self._point, self._ahead = there.point, torch.zeros_like(there.precision)
        self.precision, self.covariance = there.precision, there.covariance

    def leave(self, name: JudgmentId, there: Landing) -> None:
        """Be there without a judgment; nothing came or went since."""
        self.stand(there)
        if self.rows.place(name) is not None:
            self.rows.remove(name)

    def sd(self, features: Tensor) -> Tensor:
        """√(φᵀ H⁻¹ φ): (n, features) to (n,), one posterior standard deviation of φ·w."""
        wide, size = features.double(), len(self.precision)
        varied = wide @ self.covariance[:size, :size]
        return (varied * wide).sum(dim=1).clamp_min(0).sqrt()

    def _reach(self, rows: Tensor) -> Tensor:
        """C Zᵀ of one judgment's (m, features) rows: (θ, m + A)."""
        size = len(self.precision)
        return torch.cat(
            [self.covariance[:, :size] @ rows.double().T, self.covariance[:, size:]], 1
        )

    def _seen(self, rows: Tensor, reach: Tensor) -> Tensor:
        """Z C Zᵀ, (m + A, m + A)."""
        size = len(self.precision)
        return torch.cat([rows.double() @ reach[:size], reach[size:]])

    def _follow(self, rows: Tensor, pull: Tensor) -> None:
        """Take the Newton step that one judgment's (m, features) rows call for."""
        step, start = self._reach(rows) @ pull, self._point
        self._move(step)
        size = len(self.precision)
        along = torch.cat([rows.double() @ step[:size], step[size:]])
        self._polish(abs(float(along.dot(pull))) ** 0.5, start)

    def _move(self, step: Tensor) -> None:
        """Go there; the margins of the rows follow when they are needed."""
        self._point = self._point + step
        self._ahead = self._ahead + step[: len(self.precision)]

    def _polish(self, before: float, start: Tensor) -> None:
        """Newton steps with the true slope, until rewards are as near as they must be.

        Args:
            before: The length of the step that led here. What a step leaves is judged by what
                the one before it left: equal curvatures make for equal ratios.
            start: Where to fit afresh from if they lead nowhere: the optimum of before, since
                the step may have gone where the loss is flat, or not defined.
        """
        for _ in range(_MAX_STEPS):
            slope = self._slope()
            step = self.covariance @ slope
            squared = float(step.dot(slope))  # below 0 where rounding has spoiled the covariance
            if not 0 <= squared <= max(_CONTRACTION * before, _NEAR) ** 2:
                break
            self._move(-step)
            if squared <= _NEAR * before:
                return
            before = squared**0.5
        self.refit(start)

    def _slope(self) -> Tensor:
        """The gradient of the objective at θ: two passes over the rows."""
        objective, ahead, learned = self.objective, self._ahead.float(), self.learned
        slope = objective.ridge * self._point
        for bucket, batch in zip(self.rows, objective.batches, strict=True):
            moved = batch.rows.flatten(0, 1) @ ahead
            bucket.margins.add_(moved.view(bucket.margins.shape))
            slope += slope_of(self.loss, batch, bucket.margins, learned)
        if self._prior is not None:
            flat = torch.zeros(self._prior.rows.shape[:2], dtype=torch.float64)
            slope += slope_of(self.loss, self._prior, flat, learned)
        self._ahead = torch.zeros_like(self._ahead)
        return slope


def _own_step(
    loss: PlainLoss, code: Sequence[float], weight: float, margin: float, spread: float
) -> float:
    """How far a new row moves along its reach: the root s of s + v·ℓ′(margin + spread·s).

    Everything else is taken as quadratic, the row's own loss as it is. The function grows in
    s and its root lies between 0 and −v·ℓ′(margin); bisection cannot miss it, and a
    millionth of that way is as near as what follows needs.
    """
    low, high = sorted((0.0, -weight * loss.slope(margin, code)))
    for _ in range(20):
        middle = (low + high) / 2
        excess = middle + weight * loss.slope(margin + spread * middle, code)
        low, high = (low, middle) if excess > 0 else (middle, high)
    return (low + high) / 2
