"""Judgments and retractions to rows and back."""

from functools import lru_cache
from typing import Any

from labeler.core.answer import Answer
from labeler.core.details import NOTHING, Details, details_from, plain_details
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Judgment, Origin, Purpose, Retraction, Visibility
from labeler.core.moment import from_text, to_text
from labeler.core.sentence import template
from labeler.storage.odd import Row, row_of
from labeler.storage.rows import (
    answer_columns,
    answer_of,
    finite,
    object_from,
    order_from,
    to_json,
)


def judgment_row(judgment: Judgment) -> dict[str, object]:
    """The row of `judgment`."""
    return {
        "id": judgment.id,
        "comparison": judgment.comparison,
        "annotator": judgment.annotator,
        **answer_columns(judgment.answer),
        "at": to_text(judgment.at),
        "dated": judgment.dated,
        "origin": judgment.origin,
        "shown": None if judgment.shown is None else to_json(judgment.shown),
        "visibility": judgment.visibility,
        "rewards_seen": judgment.rewards_seen,
        "seconds": finite(judgment.seconds),
        "drawn": judgment.drawn,
        "supersedes": judgment.supersedes,
        "confidence": finite(judgment.confidence),
        "weight": finite(judgment.weight),
        "purpose": judgment.purpose,
        "revises": judgment.revises,
        "redoes": judgment.redoes,
        "active": finite(judgment.active),
        "guidelines": judgment.guidelines,
        "details": to_json(plain_details(judgment.details)),
        "extra": to_json(judgment.extra),
    }


JUDGMENT = """\
verdict, preferred, strength, ranking, origin, shown, visibility, rewards_seen, purpose, dated,
    id, comparison, annotator, at, seconds, drawn, supersedes, redoes, confidence, weight, revises,
    active, guidelines, details, extra"""
"""The columns of a judgment as `judgment_from` takes them: first those of few values."""

_FEW = 10


@row_of(template("judgment"), _FEW)
def judgment_from(row: tuple[Any, ...]) -> Judgment:
    """A judgment from its columns, which are those of `JUDGMENT`."""
    answer, origin, shown, visibility, rewards_seen, purpose, dated = _said(*row[:_FEW])
    (
        identifier,
        comparison,
        annotator,
        at,
        seconds,
        drawn,
        supersedes,
        redoes,
        confidence,
        weight,
        revises,
        active,
        guidelines,
        details,
        extra,
    ) = row[_FEW:]
    return Judgment(
        identifier,
        comparison,
        annotator,
        answer,
        from_text(at),
        origin,
        shown,
        visibility,
        rewards_seen,
        seconds,
        drawn,
        supersedes,
        redoes,
        dated,
        confidence,
        weight,
        purpose,
        revises,
        active,
        guidelines,
        _details(details),
        object_from(extra),
    )


_Said = tuple[Answer, Origin, tuple[int, ...] | None, Visibility | None, bool | None, Purpose, bool]


@lru_cache(maxsize=1024)
def _said(
    verdict: str,
    preferred: int | None,
    strength: int | None,
    ranking: str | None,
    origin: str,
    shown: str | None,
    visibility: str | None,
    rewards_seen: int | None,
    purpose: str,
    dated: int,
) -> _Said:
    """The same stands in many rows."""
    return (
        answer_of(verdict, preferred, strength, ranking),
        Origin(origin),
        order_from(shown),
        None if visibility is None else Visibility(visibility),
        None if rewards_seen is None else bool(rewards_seen),
        Purpose(purpose),
        bool(dated),
    )


def _details(text: str) -> Details:
    """What was said beside an answer."""
    plain = object_from(text)
    return details_from(plain) if plain else NOTHING


def retraction_row(retraction: Retraction) -> dict[str, object]:
    """The row of `retraction`."""
    return {
        "judgment": retraction.judgment,
        "annotator": retraction.annotator,
        "at": to_text(retraction.at),
        "id": retraction.id,
    }


@row_of(template("retraction of"), "judgment")
def retraction_from(row: Row) -> Retraction:
    """A retraction from its row."""
    judgment, at = JudgmentId(row["judgment"]), from_text(row["at"])
    return Retraction(judgment, row["annotator"], at, row["id"])
