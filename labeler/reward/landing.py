"""Where a head goes next, worked out in steps beside where it stands, so that it goes at once."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from labeler.reward.lesson import Batches
from labeler.reward.losses.base import TensorLoss
from labeler.reward.newton import Fit
from labeler.reward.objective import Batch
from labeler.reward.rows import Bucket, Laid, Rows


@dataclass(frozen=True, slots=True)
class Seen:
    """What a head keeps of judgments at one point.

    Attributes:
        margins: (n, m), float64.
        held: (n, m + A, m + A), float64: their curvatures.
    """

    margins: Tensor
    held: Tensor


@dataclass(frozen=True, slots=True)
class Landing:
    """A point with all that standing there takes; good until a judgment comes or goes.

    Attributes:
        point: θ.
        precision: λ, one a feature.
        covariance: (θ, θ), float64: the inverse Hessian there.
        seen: What the standing judgments look like from there.
        laid: Those that will stand besides.
    """

    point: Tensor
    precision: Tensor
    covariance: Tensor
    seen: Sequence[tuple[Bucket, Seen]]
    laid: Sequence[Laid]


def covariance(fit: Fit) -> Tensor:
    """The inverse Hessian, (θ, θ), float64."""
    return torch.cholesky_inverse(torch.linalg.cholesky(fit.hessian))


def landing(
    loss: TensorLoss, rows: Rows, at: tuple[Tensor, Tensor, Tensor], added: Batches
) -> Generator[None, None, Landing]:
    """Prepare to stand at a point, in steps that change nothing.

    Args:
        at: Point, precision and covariance of the `Landing`.
        added: Judgments that will stand besides those in `rows`.
    """
    point, precision, _ = at
    seen: list[tuple[Bucket, Seen]] = []
    for bucket in rows:
        seen.append((bucket, (yield from _seen(loss, bucket.batch, point, len(precision)))))
    laid: list[Laid] = []
    for names, batch in added.values():
        there = yield from _seen(loss, batch, point, len(precision))
        laid.append((yield from rows.lay(names, batch, there.margins, there.held)))
    return Landing(*at, seen, laid)


def _seen(
    loss: TensorLoss, batch: Batch, point: Tensor, features: int
) -> Generator[None, None, Seen]:
    """What judgments look like from a point; of the rounded loss for one with kinks."""
    weights, learned = point[:features].float(), point[features:]
    count, size = batch.rows.shape[1], batch.rows.shape[1] + len(learned)
    margins = torch.empty(len(batch), count, dtype=torch.float64)
    held = torch.empty(len(batch), size, size, dtype=torch.float64)
    done, rounded = 0, loss.rounded
    for chunk in batch.chunks():
        part = slice(done, done := done + len(chunk))
        narrow = chunk.rows.flatten(0, 1).float() @ weights
        margins[part] = narrow.view(-1, count)
        curved = rounded.curvatures(margins[part], chunk.codes, learned)
        held[part] = chunk.weights[:, None, None] * curved
        yield
    return Seen(margins, held)
