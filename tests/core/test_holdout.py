from labeler.core.holdout import held_out
from labeler.core.settings import Settings

PROMPTS = [f"{number:032x}" for number in range(20_000)]


def drawn(**settings: float) -> set[str]:
    return {prompt for prompt in PROMPTS if held_out(prompt, Settings(**settings))}


def test_without_a_holdout_no_prompt_is_held_out() -> None:
    assert drawn(holdout=0.0) == set()


def test_about_its_share_of_prompts_is_held_out() -> None:
    for share in (0.1, 0.5, 0.9):
        # Six standard deviations of a binomial count.
        allowed = 6 * (share * (1 - share) * len(PROMPTS)) ** 0.5
        assert abs(len(drawn(holdout=share)) - share * len(PROMPTS)) < allowed


def test_it_is_drawn_once_and_another_seed_draws_another() -> None:
    first = drawn(holdout=0.1, seed=7)
    assert drawn(holdout=0.1, seed=7) == first
    overlap = len(drawn(holdout=0.1, seed=8) & first) / len(first)
    assert 0.05 < overlap < 0.15


def test_a_larger_holdout_holds_the_smaller() -> None:
    assert drawn(holdout=0.1) < drawn(holdout=0.2)
