"""TRL's preference form: `prompt`, `chosen` and `rejected` on each line, as text or messages.

The prompt may be missing; then it is what `chosen` and `rejected` begin with (the implicit form).
Every other column is kept in `meta`. A row is a preference that nobody signed, so it is read as
`gold`, with `chosen` as response 0; only the screen shuffles sides.
Source: https://huggingface.co/docs/trl/dataset_formats, "Preference".
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison, Message
from labeler.core.errors import LabelerError
from labeler.core.record import Record
from labeler.formats.fields import filled, rest
from labeler.formats.identity import Names
from labeler.formats.lines import Row, located, rows
from labeler.formats.trl_prompt import split
from labeler.formats.writing import write_rows

KEYS = ("id", "prompt", "chosen", "rejected")


def read(path: Path) -> Iterator[Record]:
    """Every record of a file, one at a time, each with its preference as `gold`.

    Raises:
        ImportRefused: Something is wrong with the file or a line of it.
    """
    names = Names()
    for number, row in rows(path):
        yield Record(located(path, number, _comparison, row, names))


def _comparison(row: Row, names: Names) -> Comparison:
    parts = split(row)
    return Comparison(
        id=names.comparison(
            filled(row, "id") if isinstance(row.get("id"), str) else None,
            parts.prompt,
            parts.responses,
        ),
        prompt=parts.prompt,
        responses=parts.responses,
        gold=Answer.prefer(0),
        meta=rest(row, KEYS if isinstance(row.get("id"), str) else KEYS[1:]),
        extra=parts.extra,
    )


@dataclass(frozen=True, slots=True)
class Form:
    """Which of the four preference forms to write.

    Attributes:
        messages: Lists of messages, as a chat model needs them; or plain text, which a
            conversation of several turns does not fit in.
        implicit: The prompt at the head of `chosen` and `rejected`, not in a column of its own.
    """

    messages: bool = False
    implicit: bool = False


@dataclass(slots=True)
class Written:
    """What came of writing.

    Attributes:
        rows: Preferences written.
        left_out: Judgments that prefer nothing: ties, both good, both bad, skips, and rankings.
    """

    rows: int = 0
    left_out: int = 0


def write(
    records: Iterable[Record],
    path: Path,
    form: Form | None = None,
    *,
    gold: bool = False,
    final: bool = False,
) -> Written:
    """Write each judgment that prefers a response as a row, whole or not at all.

    Ties and the like are left out and counted, never turned into a preference. With more than
    two responses, the preferred one gets a row against each other.

    Args:
        records: Comparisons with their standing judgments.
        path: The file.
        form: Which of the four forms; by default text with an explicit prompt.
        gold: Whether a comparison that nobody judged counts with its gold answer.
        final: Whether a settled comparison is written once, by its final verdict, in the place of
            its judgments; `final` then says of each row whether it is one.

    Raises:
        LabelerError: It can't be written, or a prompt has several turns and the form is text.
    """
    written = Written()
    written.rows = write_rows(_rows(records, form or Form(), gold, final, written), path)
    return written


def _rows(
    records: Iterable[Record], form: Form, gold: bool, final: bool, written: Written
) -> Iterator[Row]:
    for record in records:
        settled = final and bool(record.adjudications)
        told = {"final": settled} if final else {}
        for name, answer in [_settled(record)] if settled else _answers(record, gold):
            if answer.verdict is Verdict.PREFER:
                made = _preferences(record.comparison, name, answer, form)
                yield from (row | told for row in made)
            else:
                written.left_out += 1


def _settled(record: Record) -> tuple[str, Answer]:
    last = record.adjudications[-1]
    return last.by, last.answer


def _answers(record: Record, gold: bool) -> list[tuple[str | None, Answer]]:
    if gold and not record.judgments and record.comparison.gold is not None:
        return [(None, record.comparison.gold)]
    return [(judgment.annotator, judgment.answer) for judgment in record.judgments]


def _preferences(
    comparison: Comparison, annotator: str | None, answer: Answer, form: Form
) -> Iterator[Row]:
    contents = [response.content for response in comparison.responses]
    for place, content in enumerate(contents):
        if answer.preferred is not None and place != answer.preferred:
            yield {
                **_texts(comparison, contents[answer.preferred], content, form),
                "comparison": comparison.id,
                "annotator": annotator,
                "strength": answer.strength,
            }


def _texts(comparison: Comparison, chosen: str, rejected: str, form: Form) -> Row:
    make = _message_list if form.messages else _plain_text
    prompt, *completions = make(comparison, chosen, rejected)
    if form.implicit:
        return {"chosen": prompt + completions[0], "rejected": prompt + completions[1]}
    return {"prompt": prompt, "chosen": completions[0], "rejected": completions[1]}


def _message_list(comparison: Comparison, *contents: str) -> list[Any]:
    completions = [(Message("assistant", content),) for content in contents]
    return [
        [{"role": message.role, "content": message.content} for message in messages]
        for messages in (comparison.prompt, *completions)
    ]


def _plain_text(comparison: Comparison, *contents: str) -> list[Any]:
    if len(comparison.prompt) > 1:
        raise LabelerError(
            f'comparison "{comparison.id}" has several turns, which text can\'t hold; '
            "write messages instead; nothing was written"
        )
    return [comparison.prompt[0].content, *contents]
