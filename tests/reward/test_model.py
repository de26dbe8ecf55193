import random
from collections.abc import Sequence
from dataclasses import replace
from unittest.mock import Mock

import pytest

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison
from labeler.core.errors import ModelError
from labeler.core.holdout import held_out
from labeler.core.ids import JudgmentId, prompt_key
from labeler.core.judgment import Judgment
from labeler.core.losses import loss_named
from labeler.core.moment import now
from labeler.core.prediction import Outlook
from labeler.core.settings import LOSSES, Settings
from labeler.reward.encoder import SentenceEncoder
from labeler.reward.model import RewardModel
from labeler.reward.steps import finish
from tests.reward.conftest import MemoryStore, comparison, judgment

World = list[tuple[Judgment, Comparison]]


def settle(model: RewardModel) -> int:
    return sum(1 for _ in model.settle())


def margins(model: RewardModel, world: World) -> list[float]:
    return [model.outlook(about).margin for _, about in world]


def numbers(outlook: Outlook) -> list[float]:
    rewards = [x for r in outlook.rewards for x in (r.value, r.sd, r.content, r.style)]
    return [*rewards, outlook.margin_sd, *outlook.baselines.values()]


def taught(encoder: SentenceEncoder, store: MemoryStore, lessons: Sequence) -> RewardModel:
    model = RewardModel(encoder, store)
    for said, about in lessons:
        model.learn(said, about)
    return model


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


def proposed(model: RewardModel, *pending: Comparison, strategy: str = "information") -> list[str]:
    return finish(model.propose(strategy, 10, pending, []))


def test_it_proposes_what_was_offered_and_not_withdrawn(model: RewardModel, world: World) -> None:
    pairs = [about for _, about in world[:8]]
    for about in pairs:
        model.offer(about)
    assert set(proposed(model)) == {about.id for about in pairs}
    model.withdraw(pairs[3].id)
    assert pairs[3].id not in proposed(model)


def test_what_it_proposes_depends_on_what_it_learned(model: RewardModel, world: World) -> None:
    pairs = {about.id: about for _, about in world[8:]}
    for about in pairs.values():
        model.offer(about)
    first = proposed(model)
    for said, about in world[:8]:
        model.learn(said, about)
    later = proposed(model, strategy="uncertainty")
    spread = {
        name: (outlook.probability * (1 - outlook.probability) * outlook.margin_sd**2)
        for name, outlook in ((name, model.outlook(about)) for name, about in pairs.items())
    }
    assert later[0] == max(spread, key=lambda name: spread[name])
    assert later != first


def test_what_is_pending_is_not_asked_again_nor_its_prompt_right_after(
    model: RewardModel, world: World
) -> None:
    for _, about in world:
        model.offer(about)
    pending = world[0][1]
    chosen = proposed(model, pending)
    assert pending.id not in chosen
    (first,) = (about for _, about in world if about.id == chosen[0])
    assert first.prompt != pending.prompt


def test_more_than_two_responses_are_left_to_chance(
    model: RewardModel, encoder: SentenceEncoder
) -> None:
    three = comparison("three", "Which?", "one", "two", "three")
    finish(model.encode(three))
    model.offer(three)
    assert proposed(model) == []
