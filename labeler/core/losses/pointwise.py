"""The regression loss: each reward against a rating, by squared error."""

from collections.abc import Sequence
from dataclasses import dataclass

from labeler.core.answer import Answer, Verdict
from labeler.core.losses.loss import Learned, Loss, Parameter
from labeler.core.losses.numbers import mean

_RATINGS = {Verdict.TIE: 0.0, Verdict.BOTH_GOOD: 1.0, Verdict.BOTH_BAD: -1.0}


def _square(x: float) -> float:
    """x², and infinity rather than an error where that is too large for a float."""
    return x * x


def ratings_of(answer: Answer, responses: int) -> list[float] | None:
    """The rating y that an answer gives each response; None where it rates nothing."""
    if answer.preferred is not None:
        half = (answer.strength or 1) / 2
        rest = -half / (responses - 1)
        return [half if i == answer.preferred else rest for i in range(responses)]
    if answer.ranking is not None:
        middle = mean([float(place) for place in answer.ranking])
        return [middle - place for place in answer.ranking]
    rating = _RATINGS.get(answer.verdict)
    return None if rating is None else [rating] * responses


@dataclass(frozen=True, kw_only=True)
class Pointwise(Loss):
    """½ Σ (rᵢ + level − yᵢ)²: the one loss here for which a reward means something by itself."""

    def preferred(
        self, margin: float, strength: int | None = None, learned: Learned = None
    ) -> float:
        """Of the rewards ±d/2 it is (d − m)²/4 + level²."""
        (level,) = self.values(learned)
        return _square(margin - (strength or 1)) / 4 + _square(level)

    def slope(self, margin: float, strength: int | None = None, learned: Learned = None) -> float:
        """(d − m) / 2, along the rewards ±d/2."""
        del learned
        return (margin - (strength or 1)) / 2

    def tied(self, margin: float, learned: Learned = None) -> float:
        """d²/4 + level²."""
        (level,) = self.values(learned)
        return _square(margin) / 4 + _square(level)

    def tied_slope(self, margin: float, learned: Learned = None) -> float:
        """d / 2."""
        del learned
        return margin / 2

    def charge(
        self, answer: Answer, rewards: Sequence[float], learned: Learned = None
    ) -> float | None:
        """Half the squared distances of rewards and ratings."""
        missed = self.gradient(answer, rewards, learned)
        return None if missed is None else sum(map(_square, missed)) / 2

    def gradient(
        self, answer: Answer, rewards: Sequence[float], learned: Learned = None
    ) -> tuple[float, ...] | None:
        """rᵢ + level − yᵢ."""
        ratings = ratings_of(answer, len(rewards))
        if ratings is None:
            return None
        (level,) = self.values(learned)
        return tuple(r + level - y for r, y in zip(rewards, ratings, strict=True))


POINTWISE = Pointwise(
    name="pointwise",
    title="Pointwise (squared error)",
    formula="ℓ(r) = ½ Σᵢ (rᵢ + level − yᵢ)²;  of r = ±d/2: (d − m)²/4 + level²,  m = strength",
    derivative="∂ℓ/∂rᵢ = rᵢ + level − yᵢ;  along r = ±d/2: (d − m) / 2",
    source="Cossock & Zhang (2006); regression reward models, Wang et al. (2023)",
    strength="the distance m of the two ratings: 1, 2 or 3; 1 where it is unknown",
    tie="both are rated 0",
    neither="both good rates both +1, both bad −1: the one loss that learns from them",
    ranking="ratings one apart from place to place, around 0",
    parameters=(Parameter("level", "level", 0.0, "what every rating has in common"),),
    unit="squared error",
    graded=True,
    absolute=True,
)
