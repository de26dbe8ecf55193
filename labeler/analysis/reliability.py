"""Whether the model is right as often as it says: the curve, and the Brier score in its parts."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from labeler.analysis.calibration import ece, ece_by_chance, equal_mass
from labeler.analysis.estimate import Array, Estimate, mean
from labeler.analysis.intervals import normal_quantile, wilson_of_share

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
        sure: `ece` and the parts of `brier` with their 95 % intervals, for these bins.
        by_chance: What they come to by chance: the score and its uncertainty of a model that
            does not know and says one half, `ece` and reliability of one that is perfectly
            calibrated, the resolution of one that tells nothing apart.
        length: Length alone on the same judgments.
    """

    n: int
    bins: tuple[Bin, ...]
    ece: float
    brier: Brier
    overconfident: Estimate | None
    sure: Mapping[str, Estimate]
    by_chance: Mapping[str, float]
    length: "Alone | None" = None


@dataclass(frozen=True, slots=True)
class Alone:
    """How far a baseline can be trusted: its calibration error and its Brier score in its parts."""

    n: int
    ece: float
    brier: Brier


def calibration(
    margins: Sequence[float] | Array,
    bins: int = BINS,
    length: Sequence[float] | Array = (),
) -> Calibration | None:
    """The calibration of chosen − rejected margins; None of none.

    The prediction is the response with the greater reward, its probability σ(|d|). d = 0
    predicts neither: one half said, and one half came.

    Args:
        length: The margins by length alone of the same judgments.
    """
    said, came = _said_and_came(margins)
    if not len(said):
        return None
    cut, most = _cut(said, came, bins)
    return Calibration(
        n=len(said),
        bins=tuple(map(_bin, cut)),
        ece=ece(said.tolist(), came.tolist(), most),
        brier=_brier(cut),
        overconfident=mean(said - came),
        sure=_sure(cut),
        by_chance=_by_chance(cut),
        length=_alone(length, bins),
    )


def _said_and_came(margins: Sequence[float] | Array) -> tuple[Array, Array]:
    held = np.asarray(margins, np.float64)
    return 1 / (1 + np.exp(-np.abs(held))), np.where(held == 0, 0.5, held > 0)


def _cut(said: Array, came: Array, bins: int) -> tuple[list[Array], int]:
    """Bins of equal mass, each of shape (n, 2): said, came; and how many there may be."""
    most = max(1, min(bins, len(said) // A_BIN))
    pairs = sorted(zip(said.tolist(), came.tolist(), strict=True))
    return [np.array(each) for each in equal_mass(pairs, most)], most


def _alone(margins: Sequence[float] | Array, bins: int) -> Alone | None:
    said, came = _said_and_came(margins)
    if not len(said):
        return None
    cut, most = _cut(said, came, bins)
    return Alone(len(said), ece(said.tolist(), came.tolist(), most), _brier(cut))


def _sure(cut: Sequence[Array]) -> dict[str, Estimate]:
    """The calibration error and the Brier score's parts, with intervals by the delta method.

    Each is a smooth function of sums over bins, so one judgment moves it by its influence, whose
    spread over √n is the standard error; the bins' edges count as given. Source: Hampel (1974).
    """
    sizes = [len(each) for each in cut]
    rows, means = np.concatenate(cut), np.repeat([each.mean(0) for each in cut], sizes, axis=0)
    (said, came), (middle, rate) = rows.T, means.T
    off, stray, all_came = middle - rate, rows - means, came.mean()
    gap = off + stray[:, 0] - stray[:, 1]  # said − came of each
    pulls = {
        "ece": np.sign(off) * gap,
        "score": (said - came) ** 2,
        "reliability": off**2 + 2 * off * (gap - off),
        "resolution": (rate - all_came) ** 2 + 2 * (rate - all_came) * stray[:, 1],
        "uncertainty": (came - all_came) ** 2,
        "within": stray[:, 0] ** 2 - 2 * stray[:, 0] * stray[:, 1],
    }
    return {name: _around(each, signed=name == "within") for name, each in pulls.items()}


def _around(pulls: Array, *, signed: bool) -> Estimate:
    """The mean of what judgments contribute, and its interval; not below 0 where nothing is."""
    value, n = float(pulls.mean()), len(pulls)
    half = normal_quantile(0.95) * float(pulls.std()) / math.sqrt(n)
    return Estimate(value, value - half if signed else max(value - half, 0.0), value + half, n)


def _by_chance(cut: Sequence[Array]) -> dict[str, float]:
    """See `Calibration`. Few judgments a bin leave each of these above 0."""
    said, came = np.concatenate(cut).T
    n, bins = len(said), len(cut)
    strays = sum(float((each[:, 0] * (1 - each[:, 0])).mean()) for each in cut)
    return {
        "ece": ece_by_chance(n, bins),
        "score": 0.25,
        "reliability": strays / n,
        "resolution": (bins - 1) * float(came.var()) / n,
        "uncertainty": 0.25,
    }


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
