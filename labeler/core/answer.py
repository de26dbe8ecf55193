"""What an annotator can say of a comparison."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from labeler.core.errors import InvalidAnswer
from labeler.core.sentence import template


class Verdict(StrEnum):
    """The kinds of answer."""

    PREFER = "prefer"
    TIE = "tie"
    BOTH_GOOD = "both_good"
    BOTH_BAD = "both_bad"
    RANK = "rank"
    SKIP = "skip"


_WITH = template('verdict "{verdict}" with {name} {value}')

STRENGTHS = {1: "slightly better", 2: "better", 3: "much better"}


@dataclass(frozen=True, slots=True)
class Answer:
    """A verdict with what it needs, and nothing that it must not have.

    Attributes:
        preferred: The index of the preferred response; with `prefer` alone.
        strength: 1 to 3 (see `STRENGTHS`), or None where it was not asked; with `prefer` alone.
        ranking: For `rank`, each response's place, 0 the best, equal places tied.

    Raises:
        InvalidAnswer: The parts contradict each other.
    """

    verdict: Verdict
    preferred: int | None = None
    strength: int | None = None
    ranking: tuple[int, ...] | None = None

    def __post_init__(self) -> None:
        prefers = self.verdict is Verdict.PREFER
        if prefers != (self.preferred is not None):
            raise InvalidAnswer(_WITH, verdict=self.verdict, name="preferred", value=self.preferred)
        if self.strength is not None and not (prefers and self.strength in STRENGTHS):
            raise InvalidAnswer(_WITH, verdict=self.verdict, name="strength", value=self.strength)
        if (self.verdict is Verdict.RANK) != (self.ranking is not None):
            raise InvalidAnswer(_WITH, verdict=self.verdict, name="ranking", value=self.ranking)

    @classmethod
    def prefer(cls, response: int, strength: int | None = None) -> Self:
        """`response` is better."""
        return cls(Verdict.PREFER, response, strength)

    def check(self, responses: int) -> None:
        """Raise InvalidAnswer unless this answers a comparison of that many responses."""
        if self.preferred is not None and not 0 <= self.preferred < responses:
            raise InvalidAnswer(
                "preferred {index} of {many} responses", index=self.preferred, many=responses
            )
        if self.ranking is not None and (
            len(self.ranking) != responses or not set(self.ranking) <= set(range(responses))
        ):
            raise InvalidAnswer(
                "ranking {places} of {many} responses", places=list(self.ranking), many=responses
            )

    def agrees(self, gold: Self) -> bool | None:
        """Whether it says what is known to be right; None for a skip.

        How strongly does not matter. A preference agrees with a ranking that has the same
        response first, alone; and who calls both good or both bad says as well that it is a tie.
        """
        if self.verdict is Verdict.SKIP:
            return None
        if self.ranking is not None and gold.ranking is not None:
            return _dense(self.ranking) == _dense(gold.ranking)
        if gold.verdict is Verdict.TIE:
            return self.best is None
        if self.best is None or gold.best is None:
            return self.verdict is gold.verdict
        return self.best == gold.best

    @property
    def best(self) -> int | None:
        """The index of the one response that it puts first, alone; None where there is none."""
        if self.ranking is None:
            return self.preferred
        first = min(self.ranking)
        return self.ranking.index(first) if self.ranking.count(first) == 1 else None


def _dense(ranking: tuple[int, ...]) -> tuple[int, ...]:
    """The same order with no place left out."""
    places = sorted(set(ranking))
    return tuple(places.index(place) for place in ranking)
