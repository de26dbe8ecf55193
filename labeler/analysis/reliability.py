"""Whether the model is right as often as it says: the curve, and the Brier score in its parts."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from labeler.analysis.calibration import ece, equal_mass
from labeler.analysis.estimate import Array, Estimate, mean
from labeler.analysis.intervals import wilson_of_share

BINS, A_BIN = 10, 10
"""Bins of equal mass, and how many judgments one holds at least, where there are as many."""


@dataclass(frozen=True, slots=True)
class Bin:
    """Judgments that the model was about as sure of.

    Attributes:
        said: How sure it was on average, ½ to 1.
        came: How often it was right.
        low: The lower end of the 95 % Wilson interval of `came`.
        high: The upper end.
    """

    n: int
    said: float
    came: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Brier:
    """The mean squared error of what was said, and what it consists of.

    score = reliability − resolution + uncertainty + within, exactly.
    Source: Murphy (1973); the part within bins by Stephenson et al. (2008).

    Attributes:
        score: Mean (said − came)²; 0 is best, ¼ for a model that does not know.
        reliability: How far bins are from what they say; 0 is best.
        resolution: How far bins are from each other; more is better.
        uncertainty: How uncertain the outcome is, whatever the model.
        within: What differs within bins: variance of what was said less twice its covariance
            with what came.
    """

    score: float
    reliability: float
    resolution: float
    uncertainty: float
    within: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """How far the confidence in what was predicted can be trusted.

    Attributes:
        n: Judgments.
        bins: From the least sure to the surest.
        ece: The expected calibration error over these bins.
        overconfident: Mean said − mean came: above 0, the model is surer than right. None of one
            judgment.
    """

    n: int
    bins: tuple[Bin, ...]
    ece: float
    brier: Brier
    overconfident: Estimate | None


def calibration(margins: Sequence[float] | Array, bins: int = BINS) -> Calibration | None:
    """The calibration of chosen − rejected margins; None of none.

    The prediction is the response with the greater reward, its probability σ(|d|). d = 0
    predicts neither: one half said, and one half came.
    """
    held = np.asarray(margins, np.float64)
    if not len(held):
        return None
    said = 1 / (1 + np.exp(-np.abs(held)))
    came = np.where(held == 0, 0.5, held > 0)
    most = max(1, min(bins, len(held) // A_BIN))
    pairs = sorted(zip(said.tolist(), came.tolist(), strict=True))
    cut = [np.array(each) for each in equal_mass(pairs, most)]
    return Calibration(
        n=len(held),
        bins=tuple(map(_bin, cut)),
        ece=ece(said.tolist(), came.tolist(), most),
        brier=_brier(cut),
        overconfident=mean(said - came),
    )


def _bin(held: Array) -> Bin:
    said, came = (float(each) for each in held.mean(0))
    return Bin(len(held), said, came, *wilson_of_share(came, len(held)))


def brier(said: Sequence[float], came: Sequence[float], bins: int = BINS) -> Brier:
    """The Brier score of probabilities and outcomes, each in 0 to 1, over bins of equal mass."""
    pairs = sorted(zip(said, came, strict=True))
    return _brier([np.array(each) for each in equal_mass(pairs, bins)])


def _brier(cut: Sequence[Array]) -> Brier:
    """The parts over bins, each of shape (n, 2): said, came.

    What came by half counts as one that came and one that did not, of half the weight each: or
    whoever says one half of everything would be never off.
    """
    said, came = np.concatenate(cut).T
    share = np.array([len(each) for each in cut]) / len(said)
    means = np.array([each.mean(0) for each in cut])
    spread = [each - middle for each, middle in zip(cut, means, strict=True)]
    inside = sum(float((d[:, 0] ** 2 - 2 * d[:, 0] * d[:, 1]).sum()) for d in spread)
    return Brier(
        score=float(((said - came) ** 2 + came * (1 - came)).mean()),
        reliability=float(share @ (means[:, 0] - means[:, 1]) ** 2),
        resolution=float(share @ (means[:, 1] - came.mean()) ** 2),
        uncertainty=float(came.mean() * (1 - came.mean())),
        within=inside / len(said),
    )
