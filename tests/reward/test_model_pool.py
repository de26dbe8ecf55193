"""What the reward model proposes to ask."""

from labeler.core.comparison import Comparison
from labeler.reward.encoder import SentenceEncoder
from labeler.reward.model import RewardModel
from labeler.reward.steps import finish
from tests.reward.conftest import comparison
from tests.reward.taught import World


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
