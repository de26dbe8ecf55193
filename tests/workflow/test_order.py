"""What comes next, and why."""

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from scipy.stats import chisquare

from labeler.core.comparison import ComparisonId
from labeler.core.holdout import held_out
from labeler.core.settings import Settings
from labeler.workflow.drawn import FIFO, REST, Drawn
from labeler.workflow.order import FIXED, Order

INFORMED = Settings(acquisition="information", random_share=0.25, seed=5)


def pairs(many: int, prompts: int | None = None) -> dict[ComparisonId, str]:
    return {ComparisonId(f"c{n}"): f"p{n % (prompts or many)}" for n in range(many)}


def order(
    prompts: dict[ComparisonId, str], settings: Settings = INFORMED, annotator: str = "ada"
) -> Order:
    return Order(prompts, settings, annotator, {})


def drain(
    asked: Order, many: int, propose: Callable[[], Sequence[ComparisonId]] = list
) -> list[Drawn]:
    """Judge that many, with proposals made anew before each."""
    drawn: list[Drawn] = []
    while len(drawn) < many and asked.upcoming(1):
        drawn.append(asked.take())
        if proposed := propose():
            asked.propose("information", proposed)
    return drawn


def test_a_share_is_drawn_at_random_and_the_rest_by_what_was_proposed() -> None:
    everything = pairs(2000)
    drawn = drain(order(everything), 800, lambda: list(everything))
    how = Counter(one.how for one in drawn)
    assert set(how) == {"random", "information"}
    assert how["random"] / 800 == pytest.approx(0.25, abs=0.05)
    assert len({one.comparison for one in drawn}) == 800


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_the_share_is_what_the_project_says(share: float) -> None:
    everything = pairs(60)
    settings = Settings(acquisition="information", random_share=share)
    drawn = drain(order(everything, settings), 60, lambda: list(everything))
    (how,) = {one.how for one in drawn[FIXED:]}
    assert how == ("random" if share else "information")


def test_the_random_slice_is_uniform_however_greedy_the_rest() -> None:
    """Over 400 projects the first random draws fall alike on pairs that are chosen at once
    and on those that are chosen last, also when most of the project is judged."""
    everything = pairs(40)
    greedy = sorted(everything, key=lambda pair: int(pair[1:]))
    early, late = Counter[str](), Counter[str]()
    for seed in range(400):
        drawn = drain(order(everything, replace(INFORMED, seed=seed)), 32, lambda: greedy)
        slice_ = [one.comparison for one in drawn if one.how == "random"]
        early.update(slice_[:3])
        late.update(slice_)
    for counted in (early, late):
        assert chisquare([counted[pair] for pair in everything]).pvalue > 0.01


def test_everything_is_random_where_nothing_is_chosen() -> None:
    everything = pairs(40)
    drawn = drain(order(everything, Settings()), 40, lambda: list(everything))
    assert {one.how for one in drawn} == {"random"}
    assert {one.comparison for one in drawn} == set(everything)


def test_without_proposals_it_is_chance_and_says_so() -> None:
    drawn = drain(order(pairs(40)), 40)
    assert len(drawn) == 40
    assert {one.how for one in drawn} == {"random"}


def test_what_choosing_leaves_over_is_not_called_random() -> None:
    everything = pairs(40)
    asked = order(everything)
    first = drain(asked, 20, lambda: list(everything))
    assert "information" in {one.how for one in first}
    asked.propose("information", [])
    last = drain(asked, 40)
    assert {one.how for one in last} == {"random", REST}
    assert len(first) + len(last) == 40


def test_files_come_in_their_own_order_beside_the_random_slice() -> None:
    everything = pairs(200)
    drawn = drain(order(everything, Settings(acquisition="fifo")), 200)
    filed = [list(everything).index(one.comparison) for one in drawn if one.how == FIFO]
    assert filed == sorted(filed)
    assert 120 < len(filed) < 180
    alone = drain(order(everything, Settings(acquisition="fifo", random_share=0)), 200)
    assert [one.comparison for one in alone] == list(everything)


def test_what_is_on_the_screen_and_what_is_made_ready_stay() -> None:
    everything = pairs(300)
    asked = order(everything)
    for turn in range(100):
        shown = asked.upcoming(FIXED)
        asked.propose("information", list(everything)[turn:])
        assert asked.upcoming(6)[:FIXED] == shown
        assert asked.take() == shown[0]


def test_what_comes_is_what_was_foretold_unless_other_proposals_arrive() -> None:
    everything = pairs(300)
    asked = order(everything)
    asked.propose("information", list(everything))
    foretold = asked.upcoming(12)
    assert [asked.take() for _ in range(12)] == foretold


def test_no_chosen_pair_has_the_prompt_of_the_one_before_or_after_it() -> None:
    everything = pairs(200, prompts=4)
    drawn = drain(order(everything), 150, lambda: list(everything))
    beside = [(a, b) for a, b in pairwise(drawn) if "information" in (a.how, b.how)]
    assert len(beside) > 100
    repeats = [(a, b) for a, b in beside if everything[a.comparison] == everything[b.comparison]]
    assert len(repeats) <= 1, "none but where nothing was proposed yet"


def test_what_is_held_out_is_never_chosen_but_may_be_drawn() -> None:
    everything = pairs(400)
    settings = Settings(acquisition="information", holdout=0.5)
    drawn = drain(order(everything, settings), 300, lambda: list(everything))
    kept = [one.how for one in drawn if held_out(everything[one.comparison], settings)]
    assert "random" in kept
    assert "information" not in kept


def test_proposals_of_another_strategy_come_too_late() -> None:
    everything = pairs(50)
    asked = order(everything, Settings(acquisition="moderate", random_share=0))
    asked.upcoming(1)
    asked.propose("information", list(everything))
    assert {one.how for one in asked.upcoming(10)} == {"random"}


def test_a_skipped_pair_comes_back_last_and_drawn_as_it_was() -> None:
    everything = pairs(30)
    asked = order(everything)
    drain(asked, 4, lambda: list(everything))
    skipped = asked.take()
    asked.come_back(skipped)
    rest = drain(asked, 99, lambda: list(everything))
    assert rest[-1] == skipped
    assert skipped not in rest[:-1]
    assert asked.upcoming(3) == []


def test_an_undone_pair_comes_at_once_and_what_was_ready_after_it() -> None:
    asked = order(pairs(30))
    first, second, third = asked.upcoming(3)
    asked.take()
    asked.upcoming(2)
    asked.put_back(first)
    assert asked.upcoming(3)[:2] == [first, second]
    assert drain(asked, 3)[:2] == [first, second]
    assert third.comparison != first.comparison


def test_other_settings_hold_from_the_next_pair_but_one() -> None:
    everything = pairs(100)
    asked = order(everything, Settings())
    shown = asked.upcoming(FIXED)
    asked.follow(Settings(acquisition="fifo", random_share=0, seed=77))
    later = drain(asked, 100)
    assert later[:FIXED] == shown
    assert {one.how for one in later[FIXED:]} == {FIFO}
    assert len({one.comparison for one in later}) == 100


def test_a_larger_slice_holds_all_of_a_smaller_one() -> None:
    everything = pairs(300)
    small, large = (
        {p for p in everything if not order(everything, replaced(share)).may_be_chosen(p)}
        for share in (0.2, 0.6)
    )
    assert small < large
    assert len(large) == pytest.approx(180, abs=30)


@pytest.mark.parametrize("later", [{"random_share": 0.9}, {"seed": 77}, {"acquisition": "random"}])
@pytest.mark.parametrize("reopened", [False, True])
def test_what_choosing_passed_over_is_never_drawn_as_if_by_chance(
    later: dict[str, object], reopened: bool
) -> None:
    everything, settings = pairs(400), replace(INFORMED, **later)
    asked = order(everything)
    judged = drain(asked, 200, lambda: [each for each in everything if asked.may_be_chosen(each)])
    choosable = {each for each in everything if asked.may_be_chosen(each)}
    if reopened:
        drawn = {one.comparison: one.how for one in judged}
        asked = Order(everything, settings, "ada", drawn, before=[INFORMED])
    else:
        asked.follow(settings)
    rest = drain(asked, 200)
    by_chance = {one.comparison for one in rest[FIXED:] if one.how == "random"}
    assert by_chance
    assert not by_chance & choosable


def test_before_anything_is_chosen_the_share_may_grow() -> None:
    asked = order(pairs(400), replace(INFORMED, random_share=0.1))
    asked.follow(replace(INFORMED, random_share=1.0))
    assert {one.how for one in drain(asked, 400)} == {"random"}


def replaced(share: float) -> Settings:
    return Settings(acquisition="information", random_share=share)


def test_a_key_press_costs_the_same_in_a_large_project() -> None:
    took = []
    for many in (1_000, 50_000):
        everything = pairs(many)
        asked, proposed = order(everything), list(everything)[:32]
        best = float("inf")
        for _ in range(5):
            start = time.perf_counter()
            for _ in range(20):
                asked.propose("information", proposed)
                asked.upcoming(7)
                asked.take()
            best = min(best, time.perf_counter() - start)
        took.append(best)
    assert took[1] < 5 * took[0] + 0.01


def test_what_is_chosen_for_one_annotator_is_in_nobodys_random_slice() -> None:
    everything = pairs(400)
    ada, bob = (order(everything, annotator=name) for name in ("ada", "bob"))
    chosen = {
        one.comparison
        for one in drain(ada, 200, lambda: list(everything))
        if one.how == "information"
    }
    by_chance = {
        one.comparison
        for one in drain(bob, 100, lambda: list(everything))[FIXED:]
        if one.how == "random"
    }
    assert chosen
    assert by_chance
    assert not chosen & by_chance
