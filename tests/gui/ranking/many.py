"""Comparisons of more than two responses, and outlooks on them, for the ranking's tests."""

from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.prediction import ModelVersion, Outlook, Reward
from labeler.core.presentation import Presentation


def many(
    *texts: str,
    id: str = "c1",
    order: tuple[int, ...] | None = None,
    prompt: str = "a question",
) -> Presentation:
    """These texts from left to right on the screen, whatever the stored order."""
    order = order or tuple(range(len(texts)))
    stored = [""] * len(texts)
    for text, response in zip(texts, order, strict=True):
        stored[response] = text
    responses = tuple(map(Response, stored))
    comparison = Comparison(ComparisonId(id), (Message("user", prompt),), responses)
    return Presentation(comparison, order)


def four(id: str = "c1", order: tuple[int, ...] = (2, 0, 3, 1)) -> Presentation:
    return many("one", "two", "three", "four", id=id, order=order)


def outlook(
    shown: Presentation, *rewards: float, cut: tuple[int, ...] = (), judgments: int = 12
) -> Outlook:
    """What a model holds that gives these rewards to the cards, from left to right."""
    by_response = dict(zip(shown.order, rewards, strict=True))
    of = [by_response[response] for response in range(len(rewards))]
    return Outlook(
        shown.comparison.id,
        tuple(Reward(value, 0.4, value - 0.1, 0.1) for value in of),
        0.5,
        ModelVersion(judgments, "0" * 12),
        {},
        cut=tuple(response in cut for response in range(len(rewards))),
    )
