"""Flags, wishes for another judgment and final verdicts to rows and back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypedDict, TypeVar

from labeler.core.comparison import ComparisonId
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Flag
from labeler.core.moment import from_text, to_text
from labeler.core.review import Adjudication, SentBack
from labeler.core.sentence import Sentence, template
from labeler.storage.odd import Row, row_of
from labeler.storage.rows import answer_columns, answer_from

Event = TypeVar("Event", Flag, SentBack, Adjudication)


@dataclass(frozen=True, slots=True)
class Table(Generic[Event]):
    """Where one kind of event is kept.

    Attributes:
        name: Of the table.
        what: One of them, in words.
        row: An event's row.
        event: The inverse.
    """

    name: str
    what: Sentence
    row: Callable[[Event], dict[str, object]]
    event: Callable[[Row], Event]


class _Common(TypedDict):
    id: JudgmentId
    comparison: ComparisonId
    at: datetime


def _common_from(row: Row) -> _Common:
    return {
        "id": JudgmentId(row["id"]),
        "comparison": ComparisonId(row["comparison"]),
        "at": from_text(row["at"]),
    }


def _common(event: Flag | SentBack | Adjudication) -> dict[str, object]:
    return {"id": event.id, "comparison": event.comparison, "at": to_text(event.at)}


def _flag_row(flag: Flag) -> dict[str, object]:
    own = {"annotator": flag.annotator, "raised": flag.raised, "note": flag.note}
    return _common(flag) | own


@row_of(template("flag"))
def _flag(row: Row) -> Flag:
    own = {"annotator": row["annotator"], "note": row["note"]}
    return Flag(**_common_from(row), **own, raised=bool(row["raised"]))


def _sent_back_row(event: SentBack) -> dict[str, object]:
    return _common(event) | {"by": event.by}


@row_of(template("wish for another judgment"))
def _sent_back(row: Row) -> SentBack:
    return SentBack(**_common_from(row), by=row["by"])


def _adjudication_row(event: Adjudication) -> dict[str, object]:
    return _common(event) | {"by": event.by, "note": event.note} | answer_columns(event.answer)


@row_of(template("final verdict"))
def _adjudication(row: Row) -> Adjudication:
    own = {"by": row["by"], "note": row["note"]}
    return Adjudication(**_common_from(row), **own, answer=answer_from(row))


FLAGS = Table("flag", Sentence("the flag"), _flag_row, _flag)
SENT_BACK = Table(
    "sent_back", Sentence("the wish for another judgment"), _sent_back_row, _sent_back
)
ADJUDICATIONS = Table(
    "adjudication", Sentence("the final verdict"), _adjudication_row, _adjudication
)
