"""What the head minimises: Σ vᵢ·ℓᵢ + ½ Σ λⱼ wⱼ², over the weights and what the loss learns.

A point is θ = (w, a): one weight a feature, then the loss's learned parameters. Every piece of
work that grows with the judgments is a generator that yields after each chunk, so that whoever
drives it can stop or do something else between.
"""

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from labeler.reward.losses.base import TensorLoss

_CHUNK_ROWS = 1024
"""Some 10 ms of a Hessian of 400 features on one core."""

_COPIED = 2048
"""Judgments copied in one step, some 3 MB of pairs."""

_PRIOR_WEIGHT = 0.5


@dataclass(frozen=True, slots=True)
class Batch:
    """Judgments of one shape.

    Attributes:
        rows: (n, m, features), any float type: what the m margins of each are made of.
        codes: (n, …), float64: what the answers say, by the loss.
        weights: (n,), float64: how much each counts.
    """

    rows: Tensor
    codes: Tensor
    weights: Tensor

    def __len__(self) -> int:
        return len(self.weights)

    def part(self, chosen: slice | Tensor) -> "Batch":
        """Some of them."""
        return Batch(self.rows[chosen], self.codes[chosen], self.weights[chosen])

    def copied(self, order: Tensor) -> Generator[None, None, "Batch"]:
        """Those of these indexes, in their order, in steps."""
        whole = (self.rows, self.codes, self.weights)
        copies = [each.new_empty(len(order), *each.shape[1:]) for each in whole]
        for start in range(0, len(order), _COPIED):
            chosen = order[start : start + _COPIED]
            for each, copy in zip(whole, copies, strict=True):
                copy[start : start + _COPIED] = each[chosen]
            yield
        return Batch(*copies)

    @staticmethod
    def joined(parts: Sequence["Batch"]) -> Generator[None, None, "Batch"]:
        """One after the other, a part a step; there is at least one, and all have one shape."""
        first, many, done = parts[0], sum(map(len, parts)), 0
        whole = Batch(
            first.rows.new_empty(many, *first.rows.shape[1:]),
            first.codes.new_empty(many, *first.codes.shape[1:]),
            first.weights.new_empty(many),
        )
        for part in parts:
            there = whole.part(slice(done, done := done + len(part)))
            there.rows.copy_(part.rows)
            there.codes.copy_(part.codes)
            there.weights.copy_(part.weights)
            yield
        return whole

    def chunks(self, multiple_of: int = 1) -> Iterator["Batch"]:
        """The same in pieces of one step's work, each a multiple of that many judgments."""
        per_step = max(_CHUNK_ROWS // self.rows.shape[1] // multiple_of, 1) * multiple_of
        for start in range(0, len(self), per_step):
            yield self.part(slice(start, start + per_step))

    def margins(self, weights: Tensor) -> Tensor:
        """(n, m), float64, at those weights."""
        return (self.rows.flatten(0, 1).double() @ weights).view(self.rows.shape[:2])


@dataclass(frozen=True, slots=True)
class Local:
    """The objective at one point: its value and its slope there."""

    point: Tensor
    value: float
    slope: Tensor


@dataclass(frozen=True, slots=True)
class Objective:
    """The judgments, the loss, and λ.

    Attributes:
        batches: One a shape.
        precision: λ, (features,), float64, above 0.
    """

    loss: TensorLoss
    batches: Sequence[Batch]
    precision: Tensor

    @property
    def start(self) -> Tensor:
        """Where a model is that has learned nothing."""
        learned = torch.tensor(self.loss.start, dtype=torch.float64)
        return torch.cat([torch.zeros_like(self.precision), learned])

    @property
    def ridge(self) -> Tensor:
        """λ along θ: none on what the loss learns."""
        return torch.cat([self.precision, self.precision.new_zeros(len(self.loss.start))])

    def under(self, loss: TensorLoss) -> "Objective":
        """The same judgments under another loss that reads the same codes."""
        return replace(self, loss=loss)

    def at(self, point: Tensor) -> Generator[None, None, Local]:
        """Value and slope, float64; the value is infinite where the loss is not defined."""
        weights, learned = self._split(point)
        value, slope = 0.5 * float((self.ridge * point).dot(point)), self.ridge * point
        for chunk in self._chunks():
            margins = chunk.margins(weights)
            value += float(chunk.weights.dot(self.loss.values(margins, chunk.codes, learned)))
            slope = slope + slope_of(self.loss, chunk, margins, learned)
            yield
        return Local(point, value if value == value else float("inf"), slope)

    def along(self, point: Tensor, way: Tensor) -> Generator[None, None, Callable[[float], float]]:
        """The slope along a way: what it returns gives, for t, the derivative at point + t·way."""
        (weights, learned), (by_weights, by_learned) = self._split(point), self._split(way)
        parts = []
        for chunk in self._chunks():
            pace = torch.cat([chunk.margins(by_weights), by_learned.expand(len(chunk), -1)], dim=1)
            parts.append((chunk.margins(weights), pace, chunk.codes, chunk.weights))
            yield

        def slope(t: float) -> float:
            there = learned + t * by_learned
            total = float((self.ridge * (point + t * way)).dot(way))
            for margins, pace, codes, counts in parts:
                moved = margins + t * pace[:, : margins.shape[1]]
                pulls = self.loss.slopes(moved, codes, there)
                total += float(counts.dot((pulls * pace).sum(dim=1)))
            return total

        return slope

    def hessian(self, point: Tensor) -> Generator[None, None, Tensor]:
        """The second derivatives, (θ, θ), float64: by far the most of the work."""
        weights, learned = self._split(point)
        hessian = torch.diag(self.ridge)
        for chunk in self._chunks():
            curved = self.loss.curvatures(chunk.margins(weights), chunk.codes, learned)
            _add_curvature(hessian, chunk, chunk.weights[:, None, None] * curved)
            yield
        return hessian

    def _split(self, point: Tensor) -> tuple[Tensor, Tensor]:
        return point[: len(self.precision)], point[len(self.precision) :]

    def _chunks(self) -> Iterator[Batch]:
        """All judgments in steps and in double precision, after the imagined ones."""
        if self.loss.prior:
            yield prior(self.loss, len(self.precision))
        for batch in self.batches:
            for chunk in batch.chunks():
                yield replace(chunk, rows=chunk.rows.double())


def slope_of(loss: TensorLoss, batch: Batch, margins: Tensor, learned: Tensor) -> Tensor:
    """What judgments add to the slope, (θ,), where their margins are (n, m).

    As exact as the rows' own type: a head that is near the optimum already spares doubling them.
    """
    pulls = batch.weights[:, None] * loss.slopes(margins, batch.codes, learned)
    rows, count = batch.rows.flatten(0, 1), batch.rows.shape[1]
    by_weights = rows.T @ pulls[:, :count].flatten().to(rows.dtype)
    return torch.cat([by_weights.double(), pulls[:, count:].sum(dim=0)])


def _add_curvature(hessian: Tensor, batch: Batch, curved: Tensor) -> None:
    """Add Σ ZᵀWZ, with Z a judgment's rows beside the identity on what the loss learns.

    Judgments without curvature, nearly all under a loss with kinks, are passed over.
    """
    some = curved.flatten(1).any(dim=1)
    if not bool(some.all()):
        batch, curved = batch.part(some), curved[some]
    count, features = batch.rows.shape[1:]
    rows, flat = batch.rows, batch.rows.flatten(0, 1)
    bent = (
        flat * curved.view(-1, 1)
        if count == 1 == curved.shape[1]
        else (curved[:, :count, :count] @ rows).flatten(0, 1)
    )
    hessian[:features, :features].addmm_(flat.T, bent)
    if curved.shape[1] > count:
        mixed = flat.T @ curved[:, :count, count:].flatten(0, 1)
        hessian[:features, features:] += mixed
        hessian[features:, :features] += mixed.T
        hessian[features:, features:] += curved[:, count:, count:].sum(dim=0)


def prior(loss: TensorLoss, features: int) -> Batch:
    """The imagined answers to a pair of equal responses."""
    said = [codes for answer in loss.prior if (codes := loss.codes(answer, 2)) is not None]
    rows = torch.zeros(len(said), loss.margins(2), features, dtype=torch.float64)
    weights = torch.full((len(said),), _PRIOR_WEIGHT, dtype=torch.float64)
    return Batch(rows, torch.stack(said), weights)
