"""Small values that storage's tests put into projects."""

from datetime import UTC, datetime

from labeler.core.answer import Answer
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.ids import JudgmentId, new_judgment_id
from labeler.core.judgment import Judgment
from labeler.core.prediction import ModelVersion, Outlook, Prediction, Reward
from labeler.core.record import Record

NOON = datetime(2026, 5, 17, 12, tzinfo=UTC)


def comparison(name: str = "c1", responses: int = 2, prompt: str = "Why is the sky blue?"):
    texts = [Response(f"Answer {place}", f"model-{place}") for place in range(responses)]
    return Comparison(ComparisonId(name), (Message("user", prompt),), tuple(texts))


def judgment(of: str = "c1", answer: Answer | None = None, annotator: str = "ada", **more):
    return Judgment(
        more.pop("id", None) or new_judgment_id(),
        ComparisonId(of),
        annotator,
        answer or Answer.prefer(0),
        more.pop("at", NOON),
        **more,
    )


def record(name: str = "c1", responses: int = 2) -> Record:
    return Record(comparison(name, responses))


def prediction(of: JudgmentId, first: float = 0.1 + 0.2, loss: float | None = 0.25) -> Prediction:
    rewards = (Reward(first, 0.5, 0.25, first - 0.25), Reward(-1 / 3, 0.5, -1 / 3, 0.0))
    outlook = Outlook(
        comparison=ComparisonId("c1"),
        rewards=rewards,
        margin_sd=0.7,
        version=ModelVersion(3, "0123456789ab"),
        baselines={"length": 0.1, "surface": -1e-300},
        comparison_seen=1,
        prompt_seen=2,
        cut=(False, True),
    )
    return Prediction(of, outlook, loss)
