"""Pairs and outlooks for the label page's tests."""

from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.prediction import ModelVersion, Outlook, Reward
from labeler.core.presentation import Presentation

MARKDOWN = "# Title\n\nSome **words** and `code`.\n\n- one\n- two\n\n```\nx = 1\n```\n\n"


def pair(
    left: str = "left text",
    right: str = "right text",
    *,
    id: str = "c1",
    prompt: tuple[Message, ...] = (Message("user", "a question"),),
    swapped: bool = False,
) -> Presentation:
    """A presentation with these texts on the screen, whatever the stored order."""
    responses = (Response(left), Response(right))
    order = (0, 1)
    if swapped:
        responses, order = responses[::-1], (1, 0)
    return Presentation(Comparison(ComparisonId(id), prompt, responses), order)


def outlook(
    shown: Presentation, left: float = 0.31, right: float = 0.93, *, cut_left: bool = False
) -> Outlook:
    """What a model holds that gives these rewards to the sides."""
    sides = (Reward(left, 0.4, left + 0.21, -0.21), Reward(right, 0.35, 0.11, right - 0.11))
    cuts = (cut_left, False)
    swapped = shown.order == (1, 0)
    return Outlook(
        shown.comparison.id,
        sides[::-1] if swapped else sides,
        0.5,
        ModelVersion(128, "0" * 12),
        {},
        cut=cuts[::-1] if swapped else cuts,
    )
