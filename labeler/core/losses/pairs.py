"""Losses of pairs, and how they read an answer to more than two: as the mean over its pairs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from labeler.core.answer import Answer, Verdict
from labeler.core.losses.loss import Learned, Loss
from labeler.core.losses.numbers import mean

NEITHER = frozenset({Verdict.BOTH_GOOD, Verdict.BOTH_BAD})
"""Verdicts on both responses rather than on their order."""


class Pair(NamedTuple):
    """Two responses by index: the first is better, or they are tied."""

    first: int
    second: int
    tied: bool


def pairs_of(answer: Answer, responses: int) -> Iterator[Pair]:
    """The pairs that an answer orders or ties; none where it says nothing of their order."""
    if answer.preferred is not None:
        others = (other for other in range(responses) if other != answer.preferred)
        yield from (Pair(answer.preferred, other, False) for other in others)
    elif answer.ranking is not None:
        for a, b in combinations(range(responses), 2):
            first, second = sorted((a, b), key=answer.ranking.__getitem__)
            yield Pair(first, second, answer.ranking[a] == answer.ranking[b])
    elif answer.verdict is Verdict.TIE:
        yield from (Pair(a, b, True) for a, b in combinations(range(responses), 2))


@dataclass(frozen=True, kw_only=True)
class PairLoss(Loss):
    """A loss that looks at two rewards at a time.

    Attributes:
        neither_ties: Whether both good and both bad count as ties; they are silent otherwise.
    """

    neither_ties: bool = False

    def charge(
        self, answer: Answer, rewards: Sequence[float], learned: Learned = None
    ) -> float | None:
        """The mean over the pairs that the answer orders or ties."""
        charges = [
            self.tied(rewards[first] - rewards[second], learned)
            if tied
            else self.preferred(rewards[first] - rewards[second], answer.strength, learned)
            for first, second, tied in self._pairs(answer, len(rewards))
        ]
        return mean(charges) if charges else None

    def gradient(
        self, answer: Answer, rewards: Sequence[float], learned: Learned = None
    ) -> tuple[float, ...] | None:
        """The slopes of those pairs, with them for the first and against them for the second."""
        pairs = self._pairs(answer, len(rewards))
        pulls = [0.0] * len(rewards)
        for first, second, tied in pairs:
            margin = rewards[first] - rewards[second]
            slope = (
                self.tied_slope(margin, learned)
                if tied
                else self.slope(margin, answer.strength, learned)
            )
            pulls[first] += slope / len(pairs)
            pulls[second] -= slope / len(pairs)
        return tuple(pulls) if pairs else None

    def _pairs(self, answer: Answer, responses: int) -> list[Pair]:
        if self.neither_ties and answer.verdict in NEITHER:
            answer = Answer(Verdict.TIE)
        return list(pairs_of(answer, responses))
