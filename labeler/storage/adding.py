"""Records into a project, all of them or none."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import datetime
from sqlite3 import Connection

from labeler.core.comparison import Comparison
from labeler.core.details import DETAIL_KEYS, plain_details
from labeler.core.errors import LabelerError
from labeler.core.judgment import Judgment
from labeler.core.moment import to_text
from labeler.core.record import Record
from labeler.storage import comparisons, judgments, reviews
from labeler.storage.review_rows import ADJUDICATIONS, FLAGS, SENT_BACK, Event, Table


@dataclass(frozen=True, slots=True)
class Added:
    """What adding records did.

    Attributes:
        comparisons: How many comparisons are new.
        judgments: How many judgments are new.
        known: How many comparisons were there before, just the same.
        reviews: How many final verdicts, wishes for another judgment and flags are new.
    """

    comparisons: int
    judgments: int
    known: int
    reviews: int = 0


def add(database: Connection, records: Iterable[Record], at: datetime) -> Added:
    """Add records within the open unit; what is there already is left alone.

    Raises:
        LabelerError: A comparison or judgment of that id is there, and says something else.
    """
    new = total = said = became = 0
    for record in records:
        total += 1
        new += _add_comparison(database, record.comparison, to_text(at))
        said += sum(_add_judgment(database, judgment) for judgment in record.judgments)
        became += _add_events(database, record)
    return Added(comparisons=new, judgments=said, known=total - new, reviews=became)


def _add_comparison(database: Connection, comparison: Comparison, added: str) -> bool:
    there = comparisons.find(database, comparison.id)
    if there is None:
        comparisons.store(database, comparison, added)
        return True
    differing = [
        field.name
        for field in fields(Comparison)
        if _told(there, field.name) != _told(comparison, field.name)
    ]
    if differing:
        raise LabelerError(
            f'comparison "{comparison.id}" is in the project with another {differing[0]}; '
            "give it another id; nothing was added"
        )
    return False


def _told(comparison: Comparison, name: str) -> object:
    """A field's value; of what nobody knew by name without what is known by now."""
    value = getattr(comparison, name)
    if name != "extra":
        return value
    return {key: kept for key, kept in value.items() if key not in ONCE_UNKNOWN}


ONCE_UNKNOWN = ("adjudications", "sent_back", "flag_events")
"""Fields of files that earlier versions kept without knowing them."""


def _add_events(database: Connection, record: Record) -> int:
    """What became of a comparison; how many are new."""
    return (
        sum(_add_event(database, ADJUDICATIONS, each) for each in record.adjudications)
        + sum(_add_event(database, SENT_BACK, each) for each in record.sent_back)
        + sum(_add_event(database, FLAGS, each) for each in record.flags)
    )


def _add_event(database: Connection, table: Table[Event], event: Event) -> bool:
    there = reviews.find(database, table, event.id)
    if there is None:
        reviews.store(database, table, event)
        return True
    if there != event:
        raise LabelerError(
            f'the {table.what} "{event.id}" is in the project and says something else; '
            "nothing was added"
        )
    return False


def _add_judgment(database: Connection, judgment: Judgment) -> bool:
    there = judgments.find(database, judgment.id)
    if there is None:
        judgments.store(database, judgment)
        return True
    if _said(there) != _said(judgment):
        raise LabelerError(
            f'judgment "{judgment.id}" is in the project with another answer, weight or detail; '
            "nothing was added"
        )
    return False


def _said(judgment: Judgment) -> tuple[object, ...]:
    """What a judgment is, wherever a file keeps it: earlier versions knew no such fields."""
    confidence = judgment.extra.get("confidence", judgment.confidence)
    weight = judgment.extra.get("weight", judgment.weight)
    purpose = judgment.extra.get("purpose", judgment.purpose)
    revises = judgment.extra.get("revises", judgment.revises)
    details = plain_details(judgment.details)
    kept = {key: judgment.extra[key] for key in DETAIL_KEYS if key in judgment.extra}
    if "highlights" in details:  # what else the file said of them
        kept.pop("highlights", None)
    told = confidence, weight, purpose, revises, details | kept
    return judgment.comparison, judgment.annotator, judgment.answer, *told
