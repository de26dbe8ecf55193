"""The native form: JSON lines, one comparison with its judgments each; lossless.

    {"id": "…", "prompt": "text" or [{"role": "user", "content": "…"}],
     "responses": [{"content": "…", "source": "model-a"}, …],
     "judgments": [{"annotator": "…", "verdict": "prefer", "preferred": 1, "at": "…"}, …],
     "gold": {"verdict": "prefer", "preferred": 0}, "meta": {}}

Beside the judgments also what became of it: see `native_review`.

Only `prompt` and two `responses` are required. What is not known by name is kept, and written
again where it stood.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from labeler.core.comparison import Comparison, Message, Response
from labeler.core.moment import now
from labeler.core.record import Record
from labeler.formats.fields import filled, objects, optional, required, rest
from labeler.formats.identity import Names
from labeler.formats.lines import Problem, Row, located, rows
from labeler.formats.native_judgment import (
    ANSWER_KEYS,
    answer_of,
    answer_row,
    judgment_row,
    judgments_of,
)
from labeler.formats.native_review import KEYS as REVIEW_KEYS
from labeler.formats.native_review import (
    adjudications_of,
    flags_of,
    review_row,
    sent_back_of,
)
from labeler.formats.writing import write_rows

KEYS = ("id", "prompt", "responses", "judgments", "gold", "meta", *REVIEW_KEYS)
MESSAGE_KEYS = ("role", "content")
RESPONSE_KEYS = ("content", "source")


def read(path: Path, *, at: datetime | None = None) -> Iterator[Record]:
    """Every record of a file, one at a time.

    Args:
        path: The file.
        at: When it is imported; the time of judgments that name none. Default: now.

    Raises:
        ImportRefused: Something is wrong with the file or a line of it.
    """
    names, imported = Names(), at or now()
    for number, row in rows(path):
        yield located(path, number, _record, row, names, imported)


def write(records: Iterable[Record], path: Path) -> int:
    """Write a file of records, whole or not at all; returns how many.

    Raises:
        LabelerError: It can't be written; what was at `path` is still there.
    """
    return write_rows(map(_row, records), path)


def _record(row: Row, names: Names, imported: datetime) -> Record:
    prompt, prompt_rest = prompt_of(row)
    responses, responses_rest = _responses(row)
    gold = optional(row, "gold", dict)
    further: dict[str, Row | list[Row]] = {
        "prompt": prompt_rest,
        "responses": responses_rest,
        "gold": rest(gold or {}, ANSWER_KEYS),
    }
    comparison = Comparison(
        id=names.comparison(_id(row), prompt, responses),
        prompt=prompt,
        responses=responses,
        gold=None if gold is None else answer_of(gold, len(responses), "gold"),
        meta=optional(row, "meta", dict) or {},
        extra=rest(row, KEYS) | {key: value for key, value in further.items() if _says(value)},
    )
    return Record(
        comparison,
        judgments_of(row, comparison, names, imported),
        adjudications_of(row, comparison, names),
        sent_back_of(row, comparison, names),
        flags_of(row, comparison, names),
    )


def _says(value: Row | list[Row]) -> bool:
    return any(value) if isinstance(value, list) else bool(value)


def _id(row: Row) -> str | None:
    return None if row.get("id") is None else filled(row, "id")


def prompt_of(row: Row) -> tuple[tuple[Message, ...], list[Row]]:
    """The prompt, a text or a list of messages, and what its messages say further."""
    if not isinstance(row.get("prompt"), list):
        return (Message("user", filled(row, "prompt")),), []
    messages = messages_of(row, "prompt")
    if not any(message.content.strip() for message in messages):
        raise Problem('"prompt" is empty')
    return messages, [rest(message, MESSAGE_KEYS) for message in row["prompt"]]


def messages_of(row: Row, key: str) -> tuple[Message, ...]:
    """A list of messages."""
    return tuple(
        Message(filled(message, "role"), required(message, "content", str))
        for message in objects(required(row, key, list), key)
    )


def _responses(row: Row) -> tuple[tuple[Response, ...], list[Row]]:
    """At least two responses; an empty one is a model's right."""
    values = objects(required(row, "responses", list), "responses")
    if len(values) < 2:
        held = f"{len(values)} response{'s' * (len(values) != 1)}"
        raise Problem(f'"responses" holds {held}, needs at least 2')
    responses = tuple(
        Response(required(value, "content", str), optional(value, "source", str))
        for value in values
    )
    return responses, [rest(value, RESPONSE_KEYS) for value in values]


def _row(record: Record) -> Row:
    comparison, extra = record.comparison, dict(record.comparison.extra)
    row: Row = {
        "id": comparison.id,
        "prompt": _prompt_value(comparison.prompt, extra.pop("prompt", None)),
        "responses": [
            _without_none({"content": response.content, "source": response.source}) | further
            for response, further in zip(
                comparison.responses,
                extra.pop("responses", None) or [{}] * len(comparison.responses),
                strict=True,
            )
        ],
        "judgments": [judgment_row(judgment) for judgment in record.judgments],
    }
    row |= (review := review_row(record))
    if comparison.gold is not None:
        row["gold"] = answer_row(comparison.gold) | extra.pop("gold", {})
    return row | {"meta": dict(comparison.meta)} | extra | review


def _prompt_value(prompt: tuple[Message, ...], further: list[Row] | None) -> object:
    """A single plain turn of the user as text, everything else as messages."""
    if len(prompt) == 1 and prompt[0].role == "user" and not further:
        return prompt[0].content
    return [
        {"role": message.role, "content": message.content} | more
        for message, more in zip(prompt, further or [{}] * len(prompt), strict=True)
    ]


def _without_none(row: Row) -> Row:
    return {key: value for key, value in row.items() if value is not None}
