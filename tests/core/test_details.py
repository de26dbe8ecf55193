"""What may come with an answer, and what may not."""

import pytest

from labeler.core.details import Details, Highlight
from labeler.core.errors import InvalidAnswer, InvalidSettings
from labeler.core.settings import Settings


@pytest.mark.parametrize("span", [(3, 3), (4, 3), (-1, 2)])
def test_a_highlight_marks_something(span: tuple[int, int]) -> None:
    with pytest.raises(InvalidAnswer):
        Highlight(0, *span)


@pytest.mark.parametrize(
    "details",
    [
        Details(ratings={"clear": (1,)}),
        Details(ratings={"clear": (0, 1)}),
        Details(highlights=(Highlight(2, 0, 1),)),
    ],
)
def test_details_fit_their_comparison(details: Details) -> None:
    with pytest.raises(InvalidAnswer):
        details.check(2)


def test_a_response_may_go_without_a_rating() -> None:
    Details(ratings={"clear": (None, 5)}, highlights=(Highlight(None, 0, 1),)).check(2)


@pytest.mark.parametrize(
    "wrong",
    [
        {"scale": 6},
        {"most_responses": 9},
        {"most_responses": True},
        {"criteria": ("a", "a")},
        {"criteria": ["a"]},
        {"reasons": ("",)},
        {"rationale": -1},
        {"gold_rate": 0.6},
        {"repeat_rate": float("nan")},
        {"gold_feedback": 1},
        {"guidelines": None},
    ],
)
def test_a_setting_that_makes_no_sense_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(InvalidSettings, match=f"{next(iter(wrong))} is .* must be"):
        Settings(**wrong)  # type: ignore[arg-type]
