"""The one place where screen sides become stored responses, and back."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison, Response


class Side(StrEnum):
    """Where a response stands on the screen."""

    LEFT = "left"
    RIGHT = "right"


class Choice(StrEnum):
    """What an annotator can press, as the screen shows it."""

    LEFT_MUCH = "left much better"
    LEFT = "left better"
    LEFT_SLIGHTLY = "left slightly better"
    TIE = "tie"
    RIGHT_SLIGHTLY = "right slightly better"
    RIGHT = "right better"
    RIGHT_MUCH = "right much better"
    BOTH_GOOD = "both good"
    BOTH_BAD = "both bad"
    SKIP = "skip"

    @property
    def side(self) -> Side | None:
        """The side that it prefers; None where it prefers neither."""
        side, _ = _PREFERENCES.get(self, (None, None))
        return side

    @property
    def strength(self) -> int | None:
        """How clearly it prefers that side, 1 to 3."""
        _, strength = _PREFERENCES.get(self, (None, None))
        return strength

    def answer(self, left: int, right: int) -> Answer:
        """What it says, where these responses stand left and right."""
        if self in _PREFERENCES:
            side, strength = _PREFERENCES[self]
            return Answer.prefer(left if side is Side.LEFT else right, strength)
        return Answer(_VERDICTS[self])


SCALE = tuple(Choice)[:7]
"""The seven steps from left to right, keys 1 to 7."""

_PREFERENCES = {
    Choice.LEFT_MUCH: (Side.LEFT, 3),
    Choice.LEFT: (Side.LEFT, 2),
    Choice.LEFT_SLIGHTLY: (Side.LEFT, 1),
    Choice.RIGHT_SLIGHTLY: (Side.RIGHT, 1),
    Choice.RIGHT: (Side.RIGHT, 2),
    Choice.RIGHT_MUCH: (Side.RIGHT, 3),
}

_VERDICTS = {
    Choice.TIE: Verdict.TIE,
    Choice.BOTH_GOOD: Verdict.BOTH_GOOD,
    Choice.BOTH_BAD: Verdict.BOTH_BAD,
    Choice.SKIP: Verdict.SKIP,
}


@dataclass(frozen=True, slots=True)
class Presentation:
    """A pair as it stands on the screen.

    Attributes:
        order: Indexes of the comparison's responses, left first.
    """

    comparison: Comparison
    order: tuple[int, int]

    def response_at(self, side: Side) -> int:
        """The index of the response on that side."""
        return self.order[0 if side is Side.LEFT else 1]

    def content_at(self, side: Side) -> Response:
        """The response on that side."""
        return self.comparison.responses[self.response_at(side)]

    def side_of(self, response: int) -> Side:
        """Where the response with that index stands."""
        return Side.LEFT if self.order[0] == response else Side.RIGHT

    def margin(self, first_minus_second: float) -> float:
        """Turn a margin of stored responses into left minus right."""
        return first_minus_second if self.order[0] == 0 else -first_minus_second

    def answer(self, choice: Choice) -> Answer:
        """What that choice says about the stored responses."""
        return choice.answer(*self.order)

    def choice(self, answer: Answer) -> Choice:
        """The inverse of `answer`; a preference without strength reads as the middle one."""
        if answer.preferred is None:
            return next(
                choice for choice, verdict in _VERDICTS.items() if verdict == answer.verdict
            )
        wanted = (self.side_of(answer.preferred), answer.strength or 2)
        return next(choice for choice, shown in _PREFERENCES.items() if shown == wanted)


def arrange(comparison: Comparison, annotator: str, seed: int) -> Presentation:
    """Shuffle the sides of a pair, the same way each time for one annotator and seed.

    Files often list the better response first; shown in that order they give the answer away.
    """
    key = f"{seed}\x1f{annotator}\x1f{comparison.id}".encode()
    swapped = hashlib.sha256(key).digest()[0] & 1
    return Presentation(comparison, (1, 0) if swapped else (0, 1))
