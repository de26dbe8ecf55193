"""The order as it grows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labeler.core.answer import Answer, Verdict
from labeler.gui.judging.ladder import Ladder, shown, stored


def grown(many: int, *cards: int) -> Ladder:
    ladder = Ladder(many)
    for card in cards:
        ladder = ladder.put_last(card)
    return ladder


def test_cards_are_placed_one_below_the_other() -> None:
    ladder = grown(4, 1, 3)
    assert ladder.groups == ((1,), (3,))
    assert ladder.missing == (0, 2)
    assert not ladder.complete


def test_the_last_card_left_is_placed_by_itself_and_two_are_not() -> None:
    assert grown(3, 2, 0).filled().groups == ((2,), (0,), (1,))
    assert grown(3, 2).filled().groups == ((2,),)


def test_a_tie_shares_the_place_before() -> None:
    assert grown(4, 1).tie(3).groups == ((1, 3),)
    assert grown(4, 1, 3, 0).tie(0).groups == ((1,), (0, 3))
    assert grown(4, 1, 3, 0, 2).tie(3).groups == ((1, 3), (0,), (2,))


def test_the_first_card_has_nothing_to_tie_with() -> None:
    assert Ladder(3).tie(2).groups == ((2,),)
    assert grown(3, 2, 1).tie(2).groups == ((2,), (1,))


def test_a_placed_card_pressed_again_moves_to_the_end() -> None:
    assert grown(3, 0, 1, 2).put_last(0).groups == ((1,), (2,), (0,))


@pytest.mark.parametrize(
    ("before", "groups"),
    [(0, ((2,), (0,), (1,))), (1, ((0,), (2,), (1,))), (2, ((0,), (1,), (2,)))],
)
def test_a_card_dropped_between_two_places_separates_them(
    before: int, groups: tuple[tuple[int, ...], ...]
) -> None:
    assert grown(3, 0, 1, 2).put(2, before).groups == groups


def test_half_steps_walk_through_ties_and_back() -> None:
    ladder = grown(3, 0, 1, 2)
    seen = [(ladder := ladder.better(2)).groups for _ in range(4)]
    assert seen == [((0,), (1, 2)), ((0,), (2,), (1,)), ((0, 2), (1,)), ((2,), (0,), (1,))]
    back = [(ladder := ladder.worse(2)).groups for _ in range(4)]
    assert back == [((0, 2), (1,)), ((0,), (2,), (1,)), ((0,), (1, 2)), ((0,), (1,), (2,))]
    assert ladder.worse(2) == ladder


def test_tying_twice_is_as_if_it_had_not_been_tied() -> None:
    ladder = grown(3, 0, 1, 2)
    assert ladder.untie_or_tie(2).groups == ((0,), (1, 2))
    assert ladder.untie_or_tie(2).untie_or_tie(2) == ladder


def test_a_card_taken_out_has_no_place() -> None:
    ladder = grown(3, 0, 1, 2).take(1)
    assert ladder.groups == ((0,), (2,))
    assert ladder.missing == (1,)


def test_screen_order_becomes_stored_order() -> None:
    """Cards show responses 2, 0, 3, 1; ranked B > D = A > C, that is 0 > 1 = 2 > 3."""
    ladder = Ladder(4, ((1,), (0, 3), (2,)))
    assert stored(ladder, (2, 0, 3, 1)) == (0, 1, 1, 2)


@st.composite
def rankings(draw: st.DrawFn) -> tuple[Ladder, tuple[int, ...]]:
    many = draw(st.integers(3, 8))
    ladder = Ladder(many)
    steps = st.tuples(st.integers(0, many - 1), st.sampled_from(("put", "tie", "up", "down")))
    for card, how in draw(st.lists(steps, max_size=30)):
        step = {"put": "put_last", "tie": "tie", "up": "better", "down": "worse"}[how]
        ladder = getattr(ladder, step)(card)
    for card in ladder.missing:
        ladder = ladder.put_last(card)
    return ladder, draw(st.permutations(range(many)).map(tuple))


@given(rankings())
def test_however_it_came_about_it_is_an_answer_and_comes_back_as_it_was(
    made: tuple[Ladder, tuple[int, ...]],
) -> None:
    ladder, order = made
    placed = sorted(card for group in ladder.groups for card in group)
    assert placed == list(range(ladder.many)), "each card has one place"
    ranking = stored(ladder, order)
    Answer(Verdict.RANK, ranking=ranking).check(ladder.many)
    assert sorted(set(ranking)) == list(range(len(ladder.groups))), "no place is left out"
    assert shown(ranking, order).groups == ladder.groups
