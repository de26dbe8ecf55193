import random

import pytest

from labeler.core.errors import ModelError
from labeler.reward.encoder import SentenceEncoder
from labeler.reward.model import RewardModel
from tests.reward.conftest import MemoryStore, comparison, judgment
from tests.reward.taught import World, margins, numbers, settle, taught


def test_knows_nothing_before_the_first_judgment(model: RewardModel, world: World) -> None:
    settle(model)
    outlook = model.outlook(world[0][1])
    assert [reward.value for reward in outlook.rewards] == [0, 0]
    assert all(reward.sd > 0 for reward in outlook.rewards)
    assert outlook.probability == 0.5
    assert outlook.baselines == {"length": 0, "surface": 0}
    assert outlook.version.judgments == 0


def test_a_judgment_moves_the_rewards_its_way(model: RewardModel, world: World) -> None:
    for said, about in world[:10]:
        before = model.outlook(about)
        model.learn(said, about)
        after = model.outlook(about)
        gained = after.margin - before.margin
        assert gained > 0 if said.answer.preferred == 0 else gained < 0
        assert after.margin_sd < before.margin_sd


def test_what_was_learned_carries_over_to_prompts_never_seen(
    model: RewardModel, world: World
) -> None:
    known = [pair for pair in world if not pair[1].id.endswith(("6", "7"))]
    for said, about in known:
        model.learn(said, about)
    unseen = [pair for pair in world if pair not in known]
    for said, about in unseen:
        outlook = model.outlook(about)
        assert (outlook.margin > 0) == (said.answer.preferred == 0)
        assert outlook.prompt_seen == outlook.comparison_seen == 0


def test_a_reward_is_content_and_style(model: RewardModel, world: World) -> None:
    for said, about in world:
        model.learn(said, about)
    for _, about in world:
        for reward in model.outlook(about).rewards:
            assert reward.value == pytest.approx(reward.content + reward.style, abs=1e-12)
            assert reward.content != 0 != reward.style


def test_zero_is_the_mean_of_the_judged_responses(model: RewardModel, world: World) -> None:
    for said, about in world:
        model.learn(said, about)
    values = [reward.value for _, about in world for reward in model.outlook(about).rewards]
    assert sum(values) == pytest.approx(0, abs=1e-4)


def test_the_length_baseline_sees_nothing_but_length(model: RewardModel, world: World) -> None:
    alike = comparison("alike", "Tell me.", "Abcdefgh ijk.", "123456789012?")
    for _ in model.encode(alike):
        pass
    for said, about in world:
        model.learn(said, about)
    baselines = model.outlook(alike).baselines
    assert baselines["length"] == 0 != baselines["surface"]
    assert all(model.outlook(about).baselines["length"] != 0 for _, about in world)


def test_undo_restores_the_rewards_of_never_having_judged(
    encoder: SentenceEncoder, store: MemoryStore, world: World
) -> None:
    never = taught(encoder, store, world[:12])
    undone = taught(encoder, store, world)
    for said, _ in world[12:]:
        undone.forget(said.id)
    assert undone.version == never.version
    for _, about in world:
        assert numbers(undone.outlook(about)) == pytest.approx(
            numbers(never.outlook(about)), rel=0.05, abs=1e-3
        )
    assert margins(undone, world) == pytest.approx(margins(never, world), abs=1e-3)


def test_once_settled_neither_order_nor_anything_forgotten_shows(
    encoder: SentenceEncoder, store: MemoryStore, world: World
) -> None:
    straight = taught(encoder, store, world[:20])
    settle(straight)
    shuffled = random.Random(3).sample(world, len(world))
    winding = taught(encoder, store, shuffled[:11])
    settle(winding)
    for said, about in shuffled[11:]:
        winding.learn(said, about)
    for said, _ in world[20:]:
        winding.forget(said.id)
    settle(winding)
    assert winding.version == straight.version
    for _, about in world:
        assert numbers(winding.outlook(about)) == pytest.approx(
            numbers(straight.outlook(about)), abs=1e-6
        )


def test_learning_all_at_once_is_learning_one_by_one(
    encoder: SentenceEncoder, store: MemoryStore, world: World
) -> None:
    one_by_one = taught(encoder, store, world)
    at_once = taught(encoder, store, world[:3])
    for _ in at_once.learn_all(world[3:]):
        assert at_once.version.judgments == 3
    assert at_once.version == one_by_one.version
    assert margins(at_once, world) == pytest.approx(margins(one_by_one, world), abs=1e-3)


def test_judging_between_the_steps_of_learning_all_is_safe(
    encoder: SentenceEncoder, store: MemoryStore, world: World
) -> None:
    model = taught(encoder, store, world[:3])
    steps = model.learn_all(world[3:])
    next(steps)
    model.learn(*world[10])
    next(steps)
    model.forget(world[0][0].id)
    for _ in steps:
        pass
    expected = taught(encoder, store, world[1:])
    assert model.version == expected.version
    assert margins(model, world) == pytest.approx(margins(expected, world), abs=1e-3)


def test_judging_between_the_steps_of_settling_is_safe(
    encoder: SentenceEncoder, store: MemoryStore, world: World
) -> None:
    model = taught(encoder, store, world[:15])
    steps = model.settle()
    for said, about in world[15:]:
        next(steps)
        model.learn(said, about)
    next(steps)
    model.forget(world[0][0].id)
    for _ in steps:
        pass
    expected = taught(encoder, store, world[1:])
    settle(expected)
    assert model.version == expected.version
    assert margins(model, world) == pytest.approx(margins(expected, world), abs=1e-6)


def test_settling_again_does_nothing(model: RewardModel, world: World) -> None:
    for said, about in world:
        model.learn(said, about)
    assert settle(model) > 0
    before = model.outlook(world[0][1])
    assert settle(model) == 0
    assert model.outlook(world[0][1]) == before


def test_abandoning_the_steps_of_settling_changes_nothing(model: RewardModel, world: World) -> None:
    for said, about in world:
        model.learn(said, about)
    before = model.outlook(world[0][1])
    steps = model.settle()
    next(steps)
    del steps
    assert model.outlook(world[0][1]) == before


def test_rewards_stay_small_after_a_handful_of_judgments(model: RewardModel, world: World) -> None:
    for said, about in world[:5]:
        model.learn(said, about)
    settle(model)
    assert all(abs(margin) < 3 for margin in margins(model, world))


def test_a_tie_draws_the_rewards_together(model: RewardModel, world: World) -> None:
    for said, about in world[:10]:
        model.learn(said, about)
    _, about = world[20]
    before = model.outlook(about).margin
    model.learn(judgment("tie", about, None), about)
    assert abs(model.outlook(about).margin) < abs(before)


def test_judgments_of_a_comparison_and_its_prompt_are_counted(
    model: RewardModel, world: World
) -> None:
    _, about = world[0]
    model.learn(judgment("a", about, 0), about)
    model.learn(judgment("b", about, 1), about)
    model.learn(*world[8])  # the same prompt, other responses
    assert model.outlook(about).comparison_seen == 2
    assert model.outlook(about).prompt_seen == 3
    model.forget(judgment("a", about, 0).id)
    assert model.outlook(about).comparison_seen == 1
    assert model.outlook(about).prompt_seen == 2


def test_a_judgment_is_learned_once(model: RewardModel, world: World) -> None:
    model.learn(*world[0])
    with pytest.raises(ModelError, match="already learned"):
        model.learn(*world[0])
    assert model.version.judgments == 1


def test_a_judgment_is_learned_once_among_many(model: RewardModel, world: World) -> None:
    with pytest.raises(ModelError, match="twice"):
        list(model.learn_all([world[0], world[1], world[0]]))
    assert model.version.judgments == 0


def test_forgetting_what_was_never_learned_is_nothing(model: RewardModel, world: World) -> None:
    model.learn(*world[0])
    version = model.version
    model.forget(world[1][0].id)
    assert model.version == version


def test_texts_are_encoded_before_anything_is_asked_of_them(
    encoder: SentenceEncoder, world: World
) -> None:
    model = RewardModel(encoder, MemoryStore())
    said, about = world[0]
    assert model.missing(about) == 3  # two responses and the prompt
    with pytest.raises(ModelError, match=f"{about.id}: not encoded"):
        model.outlook(about)
    with pytest.raises(ModelError, match="not encoded"):
        model.learn(said, about)
    assert model.version.judgments == 0
    for _ in model.encode(about):
        pass
    assert model.missing(about) == 0
    assert model.outlook(about).cut == (False, False)


def test_a_version_names_the_judgments_and_what_they_say(
    encoder: SentenceEncoder, store: MemoryStore, world: World
) -> None:
    _, about = world[0]
    said = [judgment("a", about, 0), judgment("a", about, 1), judgment("b", about, 0)]
    versions = {str(taught(encoder, store, [(one, about)]).version) for one in said}
    assert len(versions) == 3
    assert all(version.startswith("1-") and len(version) == 14 for version in versions)
