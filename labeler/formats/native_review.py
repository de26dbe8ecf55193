"""What became of a comparison after it was judged, in the native form; each list in turn.

    {"adjudications": [{"id": "…", "by": "grace", "at": "…", "verdict": "prefer", "preferred": 1,
                        "note": "…"}],
     "sent_back": [{"id": "…", "by": "grace", "at": "…"}],
     "flag_events": [{"id": "…", "annotator": "ada", "at": "…", "raised": true, "note": "…"}]}

`at` is required. `id` is a UUIDv7, by which they sort among the judgments, or is made from `at` and
what was said. Of several final verdicts the last one holds, and of several flags of one annotator.
"""

from collections.abc import Callable, Collection
from datetime import datetime
from typing import TypeVar

from labeler.core.comparison import Comparison, ComparisonId
from labeler.core.ids import JudgmentId
from labeler.core.judgment import Flag
from labeler.core.moment import from_text, to_text
from labeler.core.record import Record
from labeler.core.review import Adjudication, SentBack
from labeler.formats.fields import filled, objects, optional, required, rest
from labeler.formats.identity import Names, is_timed, timed_id
from labeler.formats.lines import Problem, Row, quoted
from labeler.formats.native_judgment import ANSWER_KEYS, answer_of, answer_row

KEYS = ("adjudications", "sent_back", "flag_events")

_COMMON = ("id", "at")
_ADJUDICATION = (*_COMMON, "by", "note", *ANSWER_KEYS)
_SENT_BACK = (*_COMMON, "by")
_FLAG = (*_COMMON, "annotator", "raised", "note")

Event = TypeVar("Event", Adjudication, SentBack, Flag)


def adjudications_of(row: Row, comparison: Comparison, names: Names) -> tuple[Adjudication, ...]:
    """The final verdicts of a record. Raises Problem."""
    many = len(comparison.responses)

    def made(value: Row, name: JudgmentId, at: datetime, where: str) -> Adjudication:
        answer, note = answer_of(value, many, where), optional(value, "note", str) or ""
        return Adjudication(name, comparison.id, filled(value, "by"), answer, at, note)

    return _events(row, "adjudications", _ADJUDICATION, made, comparison.id, names)


def sent_back_of(row: Row, comparison: Comparison, names: Names) -> tuple[SentBack, ...]:
    """The wishes for another judgment of a record. Raises Problem."""

    def made(value: Row, name: JudgmentId, at: datetime, _where: str) -> SentBack:
        return SentBack(name, comparison.id, filled(value, "by"), at)

    return _events(row, "sent_back", _SENT_BACK, made, comparison.id, names)


def flags_of(row: Row, comparison: Comparison, names: Names) -> tuple[Flag, ...]:
    """The flags of a record, raised and taken down. Raises Problem."""

    def made(value: Row, name: JudgmentId, at: datetime, _where: str) -> Flag:
        raised, note = required(value, "raised", bool), optional(value, "note", str) or ""
        return Flag(name, comparison.id, filled(value, "annotator"), raised, note, at)

    return _events(row, "flag_events", _FLAG, made, comparison.id, names)


def _events(
    row: Row,
    key: str,
    known: Collection[str],
    made: Callable[[Row, JudgmentId, datetime, str], Event],
    comparison: ComparisonId,
    names: Names,
) -> tuple[Event, ...]:
    """The events under a key, by their identifiers; a field that nobody knows is refused."""
    found = []
    for number, value in enumerate(objects(optional(row, key, list) or [], key)):
        where = f'"{key}" {number}'
        if unknown := sorted(rest(value, known)):
            raise Problem(f"{where} has {quoted(unknown[0])}; it may have {', '.join(known)}")
        at = _moment(value, where)
        name = names.event(_name(value, where) or timed_id(at, [comparison, key, value]))
        found.append(made(value, name, at, where))
    return tuple(sorted(found, key=lambda event: event.id))


def _moment(row: Row, where: str) -> datetime:
    try:
        return from_text(required(row, "at", str))
    except ValueError:
        raise Problem(f'{where} needs "at", an RFC 3339 date and time with a time zone') from None


def _name(row: Row, where: str) -> JudgmentId | None:
    given = optional(row, "id", str)
    if given is not None and not is_timed(given):
        raise Problem(f"{where} has the id {quoted(given)}, no UUIDv7; leave it out to have one")
    return None if given is None else JudgmentId(given.lower())


def review_row(record: Record) -> Row:
    """The lists that are not empty."""
    lists = (
        [_common(each) | {"by": each.by} | answer_row(each.answer) | _note(each.note)
         for each in record.adjudications],
        [_common(each) | {"by": each.by} for each in record.sent_back],
        [_common(each) | {"annotator": each.annotator, "raised": each.raised} | _note(each.note)
         for each in record.flags],
    )  # fmt: skip
    return {key: rows for key, rows in zip(KEYS, lists, strict=True) if rows}


def _common(event: Adjudication | SentBack | Flag) -> Row:
    return {"id": event.id, "at": to_text(event.at)}


def _note(note: str) -> Row:
    return {"note": note} if note else {}
