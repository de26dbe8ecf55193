"""Values to rows and back."""

import json
import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.ids import JudgmentId, prompt_key
from labeler.core.prediction import ModelVersion, Outlook, Prediction, Reward
from labeler.core.sentence import template
from labeler.storage.odd import Row, row_of

BASELINES = ("length", "surface")
"""The baselines that a prediction has a column for."""


def to_json(value: object) -> str:
    """JSON as people read it in the file; refuses NaN, infinity and bottomless nesting.

    Raises:
        ValueError: That can't be kept.
    """
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False)
    except RecursionError:
        raise ValueError("values nested too deeply") from None


def finite(value: float | None) -> float | None:
    """The value itself; SQLite would quietly store NaN as NULL.

    Raises:
        ValueError: It is NaN or infinite.
    """
    if value is not None and not math.isfinite(value):
        raise ValueError(f"{value} is not a number to keep")
    return value


def comparison_row(comparison: Comparison, added: str) -> dict[str, object]:
    """The row of `comparison`, without its position."""
    gold = answer_columns(comparison.gold) if comparison.gold else dict.fromkeys(ANSWER)
    return {
        "id": comparison.id,
        "prompt": prompt_key(comparison.prompt),
        "responses": len(comparison.responses),
        **{f"gold_{column}": value for column, value in gold.items()},
        "meta": to_json(comparison.meta),
        "extra": to_json(comparison.extra),
        "added": added,
    }


def prompt_row(comparison: Comparison) -> dict[str, object]:
    """The row of `prompt`."""
    messages = [{"role": turn.role, "content": turn.content} for turn in comparison.prompt]
    return {"key": prompt_key(comparison.prompt), "messages": to_json(messages)}


def response_rows(comparison: Comparison) -> list[dict[str, object]]:
    """The rows of `response`."""
    return [
        {
            "comparison": comparison.id,
            "position": position,
            "content": response.content,
            "source": response.source,
        }
        for position, response in enumerate(comparison.responses)
    ]


@row_of(template("comparison"))
def comparison_from(row: Row, responses: Sequence[Row]) -> Comparison:
    """A comparison from its row, joined with its prompt's messages, and its responses' rows."""
    if len(responses) != row["responses"]:
        raise ValueError(f"{len(responses)} of {row['responses']} responses are there")
    return Comparison(
        id=ComparisonId(row["id"]),
        prompt=tuple(Message(**message) for message in json.loads(row["messages"])),
        responses=tuple(Response(each["content"], each["source"]) for each in responses),
        gold=gold_from(row) if row["gold_verdict"] else None,
        meta=object_from(row["meta"]),
        extra=object_from(row["extra"]),
    )


@row_of(template("comparison"))
def gold_from(row: Row) -> Answer:
    """The right answer of a comparison of which one is known, from its row."""
    gold = answer_from(row, "gold_")
    gold.check(row["responses"])
    return gold


def object_from(text: str) -> Mapping[str, Any]:
    """A JSON object; raises ValueError or TypeError where that is none."""
    if text == "{}":  # nearly all of them, twice a judgment
        return {}
    value = json.loads(text)
    if not isinstance(value, dict):
        raise TypeError(f"{text[:40]} is no JSON object")
    return value


ANSWER = ("verdict", "preferred", "strength", "ranking")


def answer_columns(answer: Answer) -> dict[str, object]:
    """The four columns of an answer."""
    ranking = None if answer.ranking is None else to_json(answer.ranking)
    return dict(
        zip(ANSWER, (answer.verdict, answer.preferred, answer.strength, ranking), strict=True)
    )


def answer_from(row: Row, prefix: str = "") -> Answer:
    """An answer from its four columns."""
    verdict, preferred, strength, ranking = (row[prefix + column] for column in ANSWER)
    return answer_of(verdict, preferred, strength, ranking)


@lru_cache(maxsize=1024)
def answer_of(
    verdict: str, preferred: int | None, strength: int | None, ranking: str | None
) -> Answer:
    """There are few answers, each given again and again."""
    return Answer(Verdict(verdict), preferred, strength, _indexes(ranking))


@lru_cache(maxsize=1024)
def _indexes(text: str | None) -> tuple[int, ...] | None:
    """A few texts stand in many rows."""
    return None if text is None else tuple(json.loads(text))


@lru_cache(maxsize=1024)
def order_from(text: str | None) -> tuple[int, ...] | None:
    """An order of responses, which names each once."""
    order = _indexes(text)
    if order is not None and sorted(order) != list(range(len(order))):
        raise ValueError(f"{text} is no order of responses")
    return order


def prediction_row(prediction: Prediction) -> dict[str, object]:
    """The row of `prediction`.

    Raises:
        ValueError: A value is NaN or infinite, or a baseline has no column.
    """
    outlook = prediction.outlook
    unknown = set(outlook.baselines) - set(BASELINES)
    if unknown:
        raise ValueError(f"no column for the baselines {sorted(unknown)}")
    return {
        "judgment": prediction.judgment,
        "loss": finite(prediction.loss),
        "margin": finite(outlook.margin),
        "margin_sd": finite(outlook.margin_sd),
        "probability": finite(outlook.probability),
        **{f"{name}_margin": finite(outlook.baselines.get(name)) for name in BASELINES},
        "model_judgments": outlook.version.judgments,
        "model_digest": outlook.version.digest,
        "comparison_seen": outlook.comparison_seen,
        "prompt_seen": outlook.prompt_seen,
        "learned": to_json(outlook.learned),
    }


def reward_rows(prediction: Prediction) -> list[dict[str, object]]:
    """The rows of `prediction_reward`."""
    outlook = prediction.outlook
    cut = outlook.cut or (None,) * len(outlook.rewards)
    return [
        {
            "judgment": prediction.judgment,
            "response": response,
            "reward": finite(reward.value),
            "sd": finite(reward.sd),
            "content": finite(reward.content),
            "style": finite(reward.style),
            "cut": is_cut,
        }
        for response, (reward, is_cut) in enumerate(zip(outlook.rewards, cut, strict=True))
    ]


@row_of(template("prediction of"), "judgment")
def prediction_from(row: Row, rewards: Sequence[Row]) -> Prediction:
    """A prediction from its row, joined with its judgment's comparison, and its rewards' rows."""
    outlook = Outlook(
        comparison=ComparisonId(row["comparison"]),
        rewards=tuple(
            Reward(each["reward"], each["sd"], each["content"], each["style"]) for each in rewards
        ),
        margin_sd=row["margin_sd"],
        version=ModelVersion(row["model_judgments"], row["model_digest"]),
        baselines={
            name: row[f"{name}_margin"] for name in BASELINES if row[f"{name}_margin"] is not None
        },
        comparison_seen=row["comparison_seen"],
        prompt_seen=row["prompt_seen"],
        cut=tuple(bool(each["cut"]) for each in rewards if each["cut"] is not None),
        learned=tuple(json.loads(row["learned"])),
    )
    return Prediction(JudgmentId(row["judgment"]), outlook, row["loss"])
