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
    LEFT_PLAIN = "left preferred"
    RIGHT_PLAIN = "right preferred"

    @property
    def side(self) -> Side | None:
        """The side that it prefers; None where it prefers neither."""
        side, _ = _PREFERENCES.get(self, (None, None))
        return side

    @property
    def strength(self) -> int | None:
        """How clearly it prefers that side, 1 to 3; None where that is not asked."""
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

_SCALES = {
    7: SCALE,
    5: SCALE[1:6],
    3: (Choice.LEFT_PLAIN, Choice.TIE, Choice.RIGHT_PLAIN),
    2: (Choice.LEFT_PLAIN, Choice.RIGHT_PLAIN),
}


def scale_of(steps: int) -> tuple[Choice, ...]:
    """The steps of a project's scale, from left to right; `steps` is one of `SCALES`."""
    return _SCALES[steps]


_PREFERENCES: dict[Choice, tuple[Side, int | None]] = {
    Choice.LEFT_MUCH: (Side.LEFT, 3),
    Choice.LEFT: (Side.LEFT, 2),
    Choice.LEFT_SLIGHTLY: (Side.LEFT, 1),
    Choice.RIGHT_SLIGHTLY: (Side.RIGHT, 1),
    Choice.RIGHT: (Side.RIGHT, 2),
    Choice.RIGHT_MUCH: (Side.RIGHT, 3),
    Choice.LEFT_PLAIN: (Side.LEFT, None),
    Choice.RIGHT_PLAIN: (Side.RIGHT, None),
}

_VERDICTS = {
    Choice.TIE: Verdict.TIE,
    Choice.BOTH_GOOD: Verdict.BOTH_GOOD,
    Choice.BOTH_BAD: Verdict.BOTH_BAD,
    Choice.SKIP: Verdict.SKIP,
}


@dataclass(frozen=True, slots=True)
class Presentation:
    """A comparison as it stands on the screen.

    Attributes:
        order: Indexes of the comparison's responses, from left to right. Only pairs have sides.
    """

    comparison: Comparison
    order: tuple[int, ...]

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
        left, right = self.order[:2]
        return choice.answer(left, right)

    def choice(self, answer: Answer) -> Choice:
        """The inverse of `answer`; a preference without strength reads as the middle one.

        Whoever replays answers on the full scale needs a step of it for each.
        """
        if answer.preferred is None:
            return next(
                choice for choice, verdict in _VERDICTS.items() if verdict == answer.verdict
            )
        wanted = (self.side_of(answer.preferred), answer.strength or 2)
        return next(choice for choice, shown in _PREFERENCES.items() if shown == wanted)


def arrange(
    comparison: Comparison, annotator: str, seed: int, *, swapped: bool = False
) -> Presentation:
    """Shuffle the responses, the same way each time for one annotator and seed.

    Files often list the better response first; shown in that order they give the answer away.

    Args:
        swapped: The other way round, as for a repeat.
    """
    key = f"{seed}\x1f{annotator}\x1f{comparison.id}"
    order: tuple[int, ...]
    if comparison.is_pair:
        order = (1, 0) if _lot(key)[0] & 1 else (0, 1)
    else:
        places = range(len(comparison.responses))
        order = tuple(sorted(places, key=lambda place: _lot(f"{key}\x1f{place}")))
    return Presentation(comparison, order[::-1] if swapped else order)


def _lot(key: str) -> bytes:
    """A lot, always the same for the same."""
    return hashlib.sha256(key.encode()).digest()
