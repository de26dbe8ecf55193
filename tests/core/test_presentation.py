"""Sides of the screen into stored responses, and back."""

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.presentation import SCALE, Choice, Presentation, Side, arrange, scale_of

ORDERS = pytest.mark.parametrize("order", [(0, 1), (1, 0)])


def comparison(name: str = "c") -> Comparison:
    responses = (Response("first"), Response("second"))
    return Comparison(ComparisonId(name), (Message("user", "?"),), responses)


@ORDERS
@pytest.mark.parametrize(
    "choice", [c for c in Choice if c not in (Choice.LEFT_PLAIN, Choice.RIGHT_PLAIN)]
)
def test_every_choice_becomes_an_answer_and_comes_back(
    choice: Choice, order: tuple[int, int]
) -> None:
    shown = Presentation(comparison(), order)
    answer = shown.answer(choice)
    answer.check(2)
    assert shown.choice(answer) is choice


@ORDERS
@pytest.mark.parametrize(
    ("choice", "place", "strength"),
    [
        (Choice.LEFT_MUCH, 0, 3),
        (Choice.LEFT, 0, 2),
        (Choice.LEFT_SLIGHTLY, 0, 1),
        (Choice.RIGHT_SLIGHTLY, 1, 1),
        (Choice.RIGHT, 1, 2),
        (Choice.RIGHT_MUCH, 1, 3),
    ],
)
def test_a_preference_names_the_response_that_stood_there(
    choice: Choice, place: int, strength: int, order: tuple[int, int]
) -> None:
    shown = Presentation(comparison(), order)
    assert shown.answer(choice) == Answer.prefer(order[place], strength)
    assert choice.side is (Side.LEFT, Side.RIGHT)[place]


@pytest.mark.parametrize(
    ("choice", "verdict"),
    [
        (Choice.TIE, Verdict.TIE),
        (Choice.BOTH_GOOD, Verdict.BOTH_GOOD),
        (Choice.BOTH_BAD, Verdict.BOTH_BAD),
        (Choice.SKIP, Verdict.SKIP),
    ],
)
def test_what_prefers_neither_is_never_taken_for_a_preference(
    choice: Choice, verdict: Verdict
) -> None:
    assert Presentation(comparison(), (0, 1)).answer(choice) == Answer(verdict)
    assert choice.side is None


def test_a_preference_without_a_strength_reads_as_the_middle_one() -> None:
    assert Presentation(comparison(), (1, 0)).choice(Answer.prefer(1)) is Choice.LEFT


@ORDERS
def test_sides_responses_and_margins_agree(order: tuple[int, int]) -> None:
    shown = Presentation(comparison(), order)
    rewards = (0.75, 0.25)  # of the stored responses
    for side in Side:
        assert shown.side_of(shown.response_at(side)) is side
        assert shown.content_at(side) is shown.comparison.responses[shown.response_at(side)]
    left, right = (rewards[shown.response_at(side)] for side in Side)
    assert shown.margin(rewards[0] - rewards[1]) == left - right


def test_the_scale_goes_from_left_to_right_around_the_tie() -> None:
    sides = [Side.LEFT] * 3 + [None] + [Side.RIGHT] * 3
    assert [choice.side for choice in SCALE] == sides


def test_sides_are_the_same_every_time_and_fall_evenly() -> None:
    orders = [arrange(comparison(str(n)), "ada", 7).order for n in range(1000)]
    assert orders == [arrange(comparison(str(n)), "ada", 7).order for n in range(1000)]
    # A fair coin leaves 440 to 560 of 1000 but once in 6,000 times; the hash is fixed.
    assert 440 < orders.count((0, 1)) < 560


@pytest.mark.parametrize(("annotator", "seed"), [("bob", 7), ("ada", 8)])
def test_another_annotator_or_seed_has_other_sides(annotator: str, seed: int) -> None:
    pairs = [comparison(str(n)) for n in range(64)]
    ada = [arrange(pair, "ada", 7).order for pair in pairs]
    assert ada != [arrange(pair, annotator, seed).order for pair in pairs]


def test_more_than_two_responses_are_shuffled_too_and_a_repeat_turns_them_round() -> None:
    many = Comparison(
        ComparisonId("many"), (Message("user", "?"),), tuple(map(Response, ("a", "b", "c", "d")))
    )
    orders = {arrange(many, f"annotator {n}", 0).order for n in range(50)}
    assert len(orders) > 10
    assert all(sorted(order) == [0, 1, 2, 3] for order in orders)
    assert arrange(many, "ada", 3, swapped=True).order == arrange(many, "ada", 3).order[::-1]


def test_a_scale_without_strength_records_none() -> None:
    assert [choice.strength for choice in scale_of(3)] == [None, None, None]
    assert scale_of(5)[2] is Choice.TIE
    assert Choice.TIE not in scale_of(2)
    assert Choice.RIGHT_PLAIN.answer(1, 0) == Answer.prefer(0)
