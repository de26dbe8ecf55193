"""A project file of planted effects, as the window would have left it."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path

from labeler.analysis.case import MODEL, Case
from labeler.core.answer import Answer
from labeler.core.comparison import Comparison, ComparisonId, Message, Response
from labeler.core.ids import new_judgment_id
from labeler.core.judgment import RANDOM, Judgment
from labeler.core.moment import now
from labeler.core.prediction import ModelVersion, Outlook, Prediction, Reward
from labeler.core.record import Record
from labeler.core.settings import Settings
from labeler.storage.project import Project

_VERSION = ModelVersion(7, "0123456789ab")


def keep(path: Path, cases: Iterable[Case]) -> Path:
    """A project in which those cases were judged and foretold, in their order."""
    judged = [(case, _said(case)) for case in cases]
    by_pair = groupby(judged, key=lambda each: each[0].comparison)
    records = [_record([*held]) for _, held in by_pair]
    with Project.create(path, Settings(name="Planted", holdout=0.0)) as project:
        project.add(records, at=now())
        project.record(*(Prediction(said.id, _outlook(case), 0.5) for case, said in judged))
    return path


def _record(judged: Sequence[tuple[Case, Judgment]]) -> Record:
    first = judged[0][0]
    texts = zip(first.lengths, first.sources, strict=True)
    pair = Comparison(
        ComparisonId(first.comparison),
        (Message("user", f"Question {first.comparison}"),),
        tuple(Response("x" * length, source) for length, source in texts),
    )
    return Record(pair, tuple(said for _, said in judged))


def _said(case: Case) -> Judgment:
    return Judgment(
        new_judgment_id(),
        ComparisonId(case.comparison),
        case.annotator,
        Answer.prefer(case.category, case.strength),
        now(),
        shown=None if case.left is None else (case.left, 1 - case.left),
        rewards_seen=bool(case.exposed),
        seconds=case.seconds,
        drawn=RANDOM,
        guidelines=case.guidelines,
    )


def _outlook(case: Case) -> Outlook:
    margin = case.margins[MODEL]
    first = Reward(margin, 0.1, margin - case.style, case.style)
    rewards = (first, Reward(0.0, 0.1, 0.0, 0.0))
    beside = {"length": case.margins.get("length", 0.0), "surface": 0.0}
    seen = case.comparison_seen
    identifier = ComparisonId(case.comparison)
    return Outlook(identifier, rewards, 0.1, _VERSION, beside, seen, seen)
