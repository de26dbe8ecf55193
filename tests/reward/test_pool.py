"""Choosing what to ask, against the same done in the plainest way."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
import torch
from scipy.optimize import minimize
from scipy.special import expit

from labeler.core.comparison import ComparisonId
from labeler.reward import pool as pool_module
from labeler.reward.acquisition import SCORES
from labeler.reward.batch import NEAR, Belief, Question
from labeler.reward.pool import Pool, Wish
from labeler.reward.steps import finish
from tests.reward.conftest import comparison

FEATURES = 12
WEIGHTS = torch.linspace(-1, 1, FEATURES, dtype=torch.float64)


def covariance(seed: int = 1) -> torch.Tensor:
    dice = torch.Generator().manual_seed(seed)
    wide = torch.randn(FEATURES, 2 * FEATURES, generator=dice, dtype=torch.float64)
    return wide @ wide.T / FEATURES


def questions(many: int, prompts: int | None = None, seed: int = 2) -> list[Question]:
    dice = torch.Generator().manual_seed(seed)
    rows = torch.randn(many, FEATURES, generator=dice)
    return [Question(row, i % (prompts or many), i) for i, row in enumerate(rows)]


def filled(asked: Sequence[Question]) -> Pool:
    pool = Pool(FEATURES)
    for number, question in enumerate(asked):
        pool.add(ComparisonId(str(number)), question)
    return pool


def ranked(pool: Pool, count: int = 10, name: str = "uncertainty", **more: object) -> list[str]:
    return finish(pool.rank(Belief(WEIGHTS, covariance()), Wish(SCORES[name], count, **more)))


def plainly(asked: Sequence[Question], count: int, pending: Sequence[Question] = ()) -> list[str]:
    """The greedy batch of `uncertainty` with whole covariances, in double precision."""
    weights, held = WEIGHTS.numpy(), covariance().numpy()
    rows = np.array([question.difference.numpy() for question in asked], dtype=np.float64)
    curved = expit(rows @ weights) * expit(-rows @ weights)

    def answered(held: np.ndarray, row: np.ndarray) -> np.ndarray:
        chance = expit(row @ weights)
        return np.linalg.inv(np.linalg.inv(held) + chance * (1 - chance) * np.outer(row, row))

    for question in pending:
        held = answered(held, question.difference.numpy().astype(np.float64))
    chosen: list[int] = []
    lengths = np.linalg.norm(rows, axis=1)
    while len(chosen) < count:
        worth = curved * ((rows @ held) * rows).sum(axis=1)
        for other in chosen:
            near = np.abs(rows @ rows[other]) >= NEAR * lengths * lengths[other]
            worth[near] = -1
        chosen.append(int(worth.argmax()))
        held = answered(held, rows[chosen[-1]])
    return [str(row) for row in chosen]


def test_a_batch_is_the_greedy_one_of_the_whole_posterior() -> None:
    asked = questions(300)
    assert ranked(filled(asked), 20) == plainly(asked, 20)


def test_what_is_about_to_be_answered_is_taken_as_answered() -> None:
    asked = questions(300)
    best = asked[int(ranked(filled(asked), 1)[0])]
    rest = [question for question in asked if question is not best]
    pool = filled(rest)
    assert ranked(pool, 20, pending=[best]) == plainly(rest, 20, [best])
    assert ranked(pool, 20, pending=[best]) != ranked(pool, 20)


@pytest.mark.parametrize("name", SCORES)
def test_a_short_list_chooses_what_the_whole_pool_would(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = filled(questions(500, prompts=40))
    monkeypatch.setattr(pool_module, "_BLOCK", 4096)
    whole = ranked(pool, 25, name)
    monkeypatch.setattr(pool_module, "_SHORTLISTS", (30, 400))
    assert ranked(pool, 25, name) == whole


def test_no_prompt_comes_twice_in_a_row_nor_right_after_what_is_pending() -> None:
    asked = questions(90, prompts=3)
    chosen = ranked(filled(asked[1:]), 30, pending=asked[:1])
    prompts = [asked[0].prompt, *(asked[1:][int(name)].prompt for name in chosen)]
    assert len(chosen) == 30
    assert all(before != after for before, after in pairwise(prompts))


def test_one_prompt_alone_is_asked_once_rather_than_in_a_row() -> None:
    assert len(ranked(filled(questions(20, prompts=1)), 10)) == 1


def test_near_duplicates_are_not_asked_together_in_either_order_of_responses() -> None:
    (first, *others) = questions(30)
    copies = [
        Question(-first.difference * 1.2, 100, 100),
        Question(first.difference + 0.02 * others[0].difference, 101, 101),
        Question(others[0].difference, 102, others[0].texts),
    ]
    chosen = [int(name) for name in ranked(filled([first, *others, *copies]), 40)]
    assert len({0, 30, 31} & set(chosen[:30])) == 1
    assert len({1, 32} & set(chosen[:30])) == 1
    assert sorted(chosen) == list(range(33)), "they come after all others"
    after = [int(name) for name in ranked(filled([first, *others, *copies]), 40, recent=[first])]
    assert 0 not in after
    assert not {30, 31} & set(after[:28])


def test_where_all_are_alike_they_are_asked_all_the_same() -> None:
    (one,) = questions(1)
    alike = [Question(one.difference * (1 + n / 9), n, n) for n in range(9)]
    assert len(ranked(filled(alike), 9)) == 9


def test_equal_responses_in_either_order_are_the_same_texts() -> None:
    ab, ba = comparison("1", "Q?", "a", "b"), comparison("2", "R?", "b", "a")
    features = torch.zeros(2, FEATURES)
    one, other = Question.of(ab, features), Question.of(ba, features)
    assert one.texts == other.texts
    assert one.prompt != other.prompt


def test_comparisons_come_and_go_and_the_rest_rank_as_if_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pool_module, "_BLOCK", 7)
    asked, pool = questions(40), Pool(FEATURES)
    for number, question in enumerate(asked):
        pool.add(ComparisonId(str(number)), question)
        pool.add(ComparisonId(str(number)), question)
        if number % 3 == 0:
            pool.remove(ComparisonId(str(number)))
    for gone in (38, 1, 37, 1):
        pool.remove(ComparisonId(str(gone)))
    left = [n for n in range(40) if n % 3 and n not in (38, 1, 37)]
    assert len(pool) == len(left)
    alone = plainly([asked[n] for n in left], 8)
    assert ranked(pool, 8) == [str(left[int(name)]) for name in alone]


def test_what_goes_in_the_middle_of_a_ranking_is_not_in_it() -> None:
    asked = questions(50)
    pool = filled(asked)
    best = ranked(pool, 1)[0]
    work = pool.rank(Belief(WEIGHTS, covariance()), Wish(SCORES["uncertainty"], 5))
    next(work)
    pool.remove(ComparisonId(best))
    chosen = finish(work)
    assert best not in chosen
    assert chosen == ranked(pool, 5)


def test_an_empty_pool_proposes_nothing() -> None:
    pool = filled(questions(1))
    pool.remove(ComparisonId("0"))
    assert ranked(pool) == []
    assert ranked(Pool(FEATURES)) == []


def test_a_covariance_that_rounding_made_indefinite_still_ranks() -> None:
    flat = torch.ones(FEATURES, FEATURES, dtype=torch.float64)
    flat[0, 0] -= 1e-9
    wish = Wish(SCORES["information"], 3)
    assert finish(filled(questions(20)).rank(Belief(WEIGHTS, flat), wish))


def test_information_learns_faster_than_chance_when_few_answers_tell_much() -> None:
    """Where some pairs differ far more than others: a known reward, five runs of 60 answers."""
    ahead = [_error(seed, "random") - _error(seed, "information") for seed in range(5)]
    assert min(ahead) > 0


def _error(seed: int, strategy: str) -> float:
    """How far the learned weights are from those that answered, after 60 answers."""
    dice = np.random.default_rng(seed)
    truth = dice.standard_normal(FEATURES)
    scale = np.exp(dice.standard_normal(400))[:, None]
    rows = scale * dice.standard_normal((400, FEATURES)) / 2
    wins = dice.random(400) < expit(rows @ truth)
    pool = filled([Question(torch.tensor(x).float(), i, i) for i, x in enumerate(rows)])
    drawn, weights, held = [], np.zeros(FEATURES), np.eye(FEATURES)
    order = list(dice.permutation(400))
    while len(drawn) < 60:
        belief = Belief(torch.tensor(weights), torch.tensor(held))
        if strategy == "random":
            batch = [int(order.pop()) for _ in range(4)]
        else:
            batch = [int(x) for x in finish(pool.rank(belief, Wish(SCORES[strategy], 4)))]
        for row in batch:
            pool.remove(ComparisonId(str(row)))
        drawn += batch
        weights, held = _laplace(rows[drawn], wins[drawn])
    return float(np.linalg.norm(weights - truth))


def _laplace(rows: np.ndarray, wins: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Weights and covariance of logistic regression with a standard normal prior."""
    signed = np.where(wins, 1, -1)[:, None] * rows

    def objective(weights: np.ndarray) -> tuple[float, np.ndarray]:
        margins = signed @ weights
        slope = weights - signed.T @ expit(-margins)
        return float(np.logaddexp(0, -margins).sum() + weights @ weights / 2), slope

    weights = minimize(objective, np.zeros(rows.shape[1]), jac=True).x
    curved = expit(rows @ weights) * expit(-rows @ weights)
    return weights, np.linalg.inv((rows.T * curved) @ rows + np.eye(rows.shape[1]))
