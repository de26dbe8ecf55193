"""What an annotator may say beside an answer: why, where in the texts, and how good each one is."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from labeler.core.errors import InvalidAnswer


@dataclass(frozen=True, slots=True)
class Highlight:
    """A stretch of an original text, as it is stored and not as it was rendered.

    Attributes:
        response: The index of the response; None for the prompt.
        start: The first character, counted in code points from 0.
        end: The one after the last.
        label: What was marked it for, one of the project's reasons, or "".
        message: In the prompt, which of its messages.
    """

    response: int | None
    start: int
    end: int
    label: str = ""
    message: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise InvalidAnswer(f"a highlight from {self.start} to {self.end}")


@dataclass(frozen=True, slots=True)
class Details:
    """What comes with an answer; empty where nothing was asked.

    Attributes:
        ratings: Of each criterion by name, one a response in the comparison's order, from 1 up;
            None where a response was not rated.
        rationale: Why, in the annotator's words.
        reasons: Why, in the project's words.
        highlights: Where in the texts.
        skip_reason: Why it was skipped.
        comes_back: Of a skip: whether the comparison is asked again after all others.
    """

    ratings: Mapping[str, tuple[int | None, ...]] = field(default_factory=dict, hash=False)
    rationale: str = ""
    reasons: tuple[str, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    skip_reason: str = ""
    comes_back: bool = True

    def check(self, responses: int) -> None:
        """Raise InvalidAnswer unless it fits a comparison of that many responses."""
        for criterion, given in self.ratings.items():
            if len(given) != responses or any(value is not None and value < 1 for value in given):
                raise InvalidAnswer(f'ratings {list(given)} of "{criterion}" for {responses}')
        for mark in self.highlights:
            if mark.response is not None and not 0 <= mark.response < responses:
                raise InvalidAnswer(f"a highlight in response {mark.response} of {responses}")


NOTHING = Details()
"""No details."""


@dataclass(frozen=True, slots=True)
class Said:
    """All that an annotator says beside an answer.

    Attributes:
        confidence: How sure they are, above 0 and at most 1; None where nobody asked.
    """

    details: Details = NOTHING
    confidence: float | None = None

    def with_details(self, **changes: object) -> "Said":
        """The same with other details."""
        return replace(self, details=replace(self.details, **changes))  # type: ignore[arg-type]

    def rated(self, criterion: str, responses: int) -> tuple[int | None, ...]:
        """The ratings for a criterion, one a response; None where it was not rated."""
        given = self.details.ratings.get(criterion, ())
        return given if len(given) == responses else (None,) * responses

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said."""
        return self == UNSAID


UNSAID = Said()
"""Nothing was said beside the answer."""

DETAIL_KEYS = ("ratings", "rationale", "reasons", "highlights", "skip_reason", "comes_back")
"""The names in `plain_details`."""


def plain_details(details: Details) -> dict[str, Any]:
    """What was said, values as in JSON; nothing of what says nothing."""
    values: dict[str, Any] = {
        "ratings": {name: list(given) for name, given in details.ratings.items()},
        "rationale": details.rationale,
        "reasons": list(details.reasons),
        "highlights": [_plain_highlight(mark) for mark in details.highlights],
        "skip_reason": details.skip_reason,
    }
    said = {key: value for key, value in values.items() if value}
    return said if details.comes_back else said | {"comes_back": False}


def _plain_highlight(mark: Highlight) -> dict[str, Any]:
    where = {"message": mark.message} if mark.response is None else {"response": mark.response}
    label = {"label": mark.label} if mark.label else {}
    return {**where, "start": mark.start, "end": mark.end, **label}


def details_from(plain: Mapping[str, Any]) -> Details:
    """The inverse of `plain_details`; values of the right kinds. Raises InvalidAnswer."""
    return Details(
        ratings={name: tuple(given) for name, given in plain.get("ratings", {}).items()},
        rationale=plain.get("rationale", ""),
        reasons=tuple(plain.get("reasons", ())),
        highlights=tuple(_highlight(mark) for mark in plain.get("highlights", ())),
        skip_reason=plain.get("skip_reason", ""),
        comes_back=plain.get("comes_back", True),
    )


def _highlight(mark: Mapping[str, Any]) -> Highlight:
    response = mark.get("response")
    message = mark.get("message", 0)
    return Highlight(response, mark["start"], mark["end"], mark.get("label", ""), message)
