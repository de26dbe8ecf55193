"""Projects for the bench: real or made-up judgments, with predictions as a model would leave."""

import random
from collections.abc import Iterable, Sequence
from pathlib import Path

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import RANDOM, Judgment
from labeler.core.moment import now
from labeler.core.prediction import ModelVersion, Outlook, Prediction, Reward
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.storage.project import Project

SOURCES = ("alpha", "beta", "gamma")


def pair(place: int, lot: random.Random) -> Comparison:
    """A pair of responses of different lengths by two of three sources."""
    sources = lot.sample(SOURCES, 2)
    texts = ["A sentence that says something. " * lot.randint(1, 9) for _ in sources]
    return Comparison(
        ComparisonId(f"c{place:04}"),
        (Message("user", f"Question {place}: how does it work?"),),
        tuple(Response(text, source) for text, source in zip(texts, sources, strict=True)),
        meta={"topic": lot.choice(("code", "cooking"))},
    )


def said(
    comparison: Comparison, annotator: str, lot: random.Random, noise: float = 0.8
) -> Judgment:
    """What a person says who mostly likes the longer and gamma, with a strength and a side."""
    gap = _quality(comparison, 0) - _quality(comparison, 1) + lot.gauss(0, noise)
    answer = Answer.prefer(0 if gap > 0 else 1, min(3, 1 + int(abs(gap))))
    return Judgment(
        new_judgment_id(),
        comparison.id,
        annotator,
        Answer(Verdict.TIE) if abs(gap) < 0.15 else answer,
        now(),
        shown=lot.choice(((0, 1), (1, 0))),
        rewards_seen=lot.random() < 0.5,
        seconds=lot.lognormvariate(2.2, 0.6),
        drawn=RANDOM,
    )


def _quality(comparison: Comparison, place: int) -> float:
    response = comparison.responses[place]
    return len(response.content) / 150 + (response.source == "gamma") * 0.7


def foretold(judgment: Judgment, comparison: Comparison, lot: random.Random) -> Prediction:
    """What a middling model holds of it."""
    rewards = []
    for place in (0, 1):
        style = len(comparison.responses[place].content) / 200
        content = _quality(comparison, place) - style + lot.gauss(0, 0.6)
        rewards.append(Reward(content + style, 0.4, content, style))
    length = (len(comparison.responses[0].content) - len(comparison.responses[1].content)) / 150
    outlook = Outlook(
        comparison.id,
        tuple(rewards),
        0.5,
        ModelVersion(7, "0123456789ab"),
        {"length": length, "surface": length + lot.gauss(0, 0.3)},
    )
    return Prediction(judgment.id, outlook, 0.5)


def make(
    path: Path, pairs: int, annotators: Sequence[str] = ("ada", "grace"), seed: int = 1
) -> Path:
    """A project in which each of them judged every pair."""
    lot = random.Random(seed)
    comparisons = [pair(place, lot) for place in range(pairs)]
    return keep(path, ((c, [said(c, who, lot) for who in annotators]) for c in comparisons), lot)


def keep(
    path: Path, records: Iterable[tuple[Comparison, Sequence[Judgment]]], lot: random.Random
) -> Path:
    """Put them into a project, each judgment with a prediction."""
    held = [Record(comparison, tuple(judgments)) for comparison, judgments in records]
    with Project.create(path, Settings(name="Bench")) as project:
        project.add(held, at=now())
        project.record(
            *(foretold(j, each.comparison, lot) for each in held for j in each.judgments)
        )
    return path
