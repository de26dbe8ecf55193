"""What the tests of the reward model share."""

from collections.abc import Sequence

from labeler.core.comparison import Comparison
from labeler.core.judgment import Judgment
from labeler.core.prediction import Outlook
from labeler.reward.encoder import SentenceEncoder
from labeler.reward.model import RewardModel
from tests.reward.conftest import MemoryStore

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
