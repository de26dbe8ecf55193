"""The reward model under the settings and answers that a project can have."""

from dataclasses import replace
from unittest.mock import Mock

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.holdout import held_out
from labeler.core.ids import JudgmentId, prompt_key
from labeler.core.judgment import Judgment
from labeler.core.losses import loss_named
from labeler.core.moment import now
from labeler.core.settings import LOSSES, Settings
from labeler.reward.encoder import SentenceEncoder
from labeler.reward.model import RewardModel
from labeler.reward.steps import finish
from tests.reward.conftest import MemoryStore, comparison
from tests.reward.taught import World, margins, settle, taught


@pytest.mark.parametrize("verdict", [Verdict.BOTH_GOOD, Verdict.BOTH_BAD, Verdict.SKIP])
def test_answers_without_an_order_are_passed_over(
    model: RewardModel, world: World, verdict: Verdict
) -> None:
    said, about = world[0]
    version = model.version
    model.learn(Judgment(said.id, about.id, "ada", Answer(verdict), now()), about)
    assert model.version == version
    model.forget(said.id)
    assert model.version == version


def test_a_ranking_of_three_moves_their_rewards_into_its_order(
    model: RewardModel, world: World
) -> None:
    three = comparison("three", "Why?", "Because.", "It is so, I think.", "Nobody can say that.")
    for _ in model.encode(three):
        pass
    model.learn(*world[0])
    said = Answer(Verdict.RANK, ranking=(2, 0, 1))
    model.learn(Judgment(JudgmentId("of three"), three.id, "ada", said, now()), three)
    assert model.version.judgments == 2
    rewards = [reward.value for reward in model.outlook(three).rewards]
    assert rewards[1] > rewards[2] > rewards[0]
    assert model.outlook(three).margin_sd == 0
    model.forget(JudgmentId("of three"))
    alone = [reward.value for reward in model.outlook(three).rewards]
    assert model.version.judgments == 1
    assert alone != rewards


@pytest.mark.parametrize("loss", LOSSES)
def test_under_every_loss_rewards_move_a_judgments_way_and_undo_takes_it_back(
    encoder: SentenceEncoder, store: MemoryStore, world: World, loss: str
) -> None:
    model = RewardModel(encoder, store, Settings(loss=loss))
    for said, about in world[:6]:
        model.learn(said, about)
    settle(model)
    said, about = world[6]
    before = model.outlook(about)
    surprise = Answer.prefer(0 if before.margin < 0 else 1, 3)
    said = replace(said, answer=surprise)
    model.learn(said, about)
    after = model.outlook(about)
    assert (after.margin > before.margin) == (surprise.preferred == 0)
    assert after.margin_sd < before.margin_sd
    assert len(after.learned) == len(loss_named(loss).parameters)
    model.forget(said.id)
    assert model.outlook(about).margin == pytest.approx(before.margin, abs=1e-3)
    assert model.outlook(about).learned == pytest.approx(before.learned, abs=1e-2)


def test_both_bad_is_a_tie_to_a_loss_that_has_ties(
    encoder: SentenceEncoder, store: MemoryStore, world: World
) -> None:
    model = RewardModel(encoder, store, Settings(loss="davidson"))
    for said, about in world[:6]:
        model.learn(said, about)
    _, about = world[8]
    before = model.outlook(about).margin
    said = Judgment(JudgmentId("bad"), about.id, "ada", Answer(Verdict.BOTH_BAD), now())
    model.learn(said, about)
    assert 0 < abs(model.outlook(about).margin) < abs(before)


def test_a_prompt_that_is_held_out_is_never_learned_from(
    encoder: SentenceEncoder, store: MemoryStore, world: World
) -> None:
    settings = Settings(holdout=0.5, seed=1)
    model = RewardModel(encoder, store, settings)
    kept = [held_out(prompt_key(about.prompt), settings) for _, about in world]
    assert True in kept
    assert False in kept
    for said, about in world[:12]:
        model.learn(said, about)
    for _ in model.learn_all(world[12:]):
        pass
    assert model.version.judgments == kept.count(False)
    seen = [model.outlook(about).prompt_seen for _, about in world]
    assert [not count for count in seen] == kept


def test_annotators_and_judgments_count_as_the_project_says(
    encoder: SentenceEncoder, store: MemoryStore, world: World
) -> None:
    said, about = world[0]
    unsure = replace(said, confidence=0.5)

    def moved(judged: Judgment, settings: Settings) -> float:
        model = RewardModel(encoder, store, settings)
        model.learn(judged, about)
        return abs(model.outlook(about).margin)

    full = moved(said, Settings())
    assert moved(unsure, Settings()) == full
    half = moved(replace(said, weight=0.5), Settings())
    assert 0 < half < full
    assert moved(unsure, Settings(confidence_counts=True)) == pytest.approx(half, abs=1e-9)
    assert moved(said, Settings(annotator_weights={"ada": 0.5})) == pytest.approx(half, abs=1e-9)
    assert moved(said, Settings(annotator_weights={"ada": 0.0})) == 0


def test_a_judgment_counts_a_million_times_at_most(
    encoder: SentenceEncoder, store: MemoryStore, world: World
) -> None:
    said, about = world[0]
    much, more = taught(encoder, store, world[1:]), taught(encoder, store, world[1:])
    much.learn(replace(said, weight=1e6), about)
    more.learn(replace(said, weight=1e300), about)
    assert margins(much, world) == margins(more, world)
    assert much.version == more.version


def test_what_failed_on_the_way_is_learned_once_when_it_is_tried_again(
    model: RewardModel, world: World
) -> None:
    for said, about in world[:6]:
        model.learn(said, about)
    before, last = margins(model, world), model._standing.baselines["surface"].head
    with pytest.MonkeyPatch.context() as broken:
        broken.setattr(last, "learn", Mock(side_effect=MemoryError))
        with pytest.raises(MemoryError):
            model.learn(*world[6])
    assert margins(model, world) == pytest.approx(before, abs=1e-3)
    model.learn(*world[6])
    model.forget(world[6][0].id)
    assert margins(model, world) == pytest.approx(before, abs=1e-3)


@pytest.fixture
def hinged(encoder: SentenceEncoder, store: MemoryStore, world: World) -> RewardModel:
    """Of a loss that takes a fit for each judgment, in steps; six are learned."""
    model = RewardModel(encoder, store, Settings(loss="hinge"))
    for said, about in world[:6]:
        model.learn(said, about)
    return model


def test_where_each_judgment_takes_a_fit_nothing_moves_before_the_last_step(
    hinged: RewardModel, world: World
) -> None:
    before, version = margins(hinged, world), hinged.version
    (said, about), steps = world[6], 0
    for _ in hinged.learn_in_steps(said, about):
        steps += 1
        assert (hinged.version, margins(hinged, world)) == (version, before)
    learned = margins(hinged, world)
    assert steps > 3
    assert learned != before
    for _ in hinged.forget_in_steps(said.id):
        assert margins(hinged, world) == learned
    assert hinged.version == version
    assert margins(hinged, world) == pytest.approx(before, abs=1e-3)


def test_judging_between_the_steps_of_learning_or_forgetting_is_safe(
    hinged: RewardModel, encoder: SentenceEncoder, store: MemoryStore, world: World
) -> None:
    learning = hinged.learn_in_steps(*world[6])
    next(learning)
    hinged.learn(*world[7])
    next(learning)
    hinged.forget(world[0][0].id)
    finish(learning)
    forgetting = hinged.forget_in_steps(world[1][0].id)
    next(forgetting)
    hinged.learn(*world[8])
    next(forgetting)
    hinged.forget(world[7][0].id)
    finish(forgetting)
    expected = RewardModel(encoder, store, Settings(loss="hinge"))
    for said, about in [*world[2:7], world[8]]:
        expected.learn(said, about)
    assert hinged.version == expected.version
    assert margins(hinged, world) == pytest.approx(margins(expected, world), abs=1e-3)


@pytest.mark.parametrize("late", ["landing_with", "landing_without"])
def test_a_fit_that_fails_leaves_nothing_half_learned_or_forgotten(
    hinged: RewardModel, world: World, late: str
) -> None:
    before, version = margins(hinged, world), hinged.version
    with pytest.MonkeyPatch.context() as broken:
        last = hinged._standing.baselines["surface"].head
        broken.setattr(last, late, Mock(side_effect=MemoryError))
        tried = hinged.learn_in_steps(*world[6])
        if late == "landing_without":
            tried = hinged.forget_in_steps(world[5][0].id)
        with pytest.raises(MemoryError):
            finish(tried)
    assert (hinged.version, margins(hinged, world)) == (version, before)
    hinged.learn(*world[6])
    hinged.forget(world[6][0].id)
    assert hinged.version == version
    assert margins(hinged, world) == pytest.approx(before, abs=1e-3)


def test_under_other_settings_it_is_a_new_model(
    encoder: SentenceEncoder, store: MemoryStore, world: World
) -> None:
    model = taught(encoder, store, world)
    for _ in model.configure(Settings(loss="ordinal")):
        pass
    assert model.version.judgments == 0
    for said, about in world:
        model.learn(said, about)
    fresh = RewardModel(encoder, store, Settings(loss="ordinal"))
    for said, about in world:
        fresh.learn(said, about)
    assert model.version == fresh.version != taught(encoder, store, world).version
    assert margins(model, world) == margins(fresh, world)
