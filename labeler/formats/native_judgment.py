"""Judgments and answers in the native form."""

from collections import Counter
from datetime import datetime

from labeler.core.answer import Answer, Verdict
from labeler.core.comparison import Comparison
from labeler.core.details import DETAIL_KEYS, plain_details
from labeler.core.ids import JudgmentId, is_uuid
from labeler.core.judgment import Judgment, Origin, Purpose, Visibility
from labeler.core.moment import from_text, to_text
from labeler.core.sentence import Sentence
from labeler.formats.fields import (
    amount,
    filled,
    indexes,
    objects,
    one_of,
    optional,
    rest,
    share,
)
from labeler.formats.identity import TWICE, Names, claim, judgment_id
from labeler.formats.lines import Problem, Row, quoted
from labeler.formats.native_details import details_of, details_row, further_marks

ANSWER_KEYS = ("verdict", "preferred", "strength", "ranking")
KEYS = (
    *ANSWER_KEYS,
    "id",
    "annotator",
    "at",
    "origin",
    "shown",
    "visibility",
    "rewards_seen",
    "seconds",
    "drawn",
    "supersedes",
    "confidence",
    "weight",
    "purpose",
    "revises",
    "redoes",
    "active",
    "guidelines",
    *DETAIL_KEYS,
)


def answer_of(row: Row, responses: int, where: Sentence) -> Answer:
    """An answer to a comparison of that many responses.

    Raises:
        Problem: It is none; the text names `where` it stands.
    """
    verdict = one_of(row, "verdict", Verdict)
    if verdict is None:
        raise Problem('{where} needs "verdict"', where=where)
    preferred = optional(row, "preferred", int)
    if verdict is Verdict.PREFER and preferred is None:
        raise Problem('{where} needs "preferred", the index of the better response', where=where)
    if preferred is not None and not 0 <= preferred < responses:
        raise Problem(
            '{where} has "preferred" {index}; it must be 0 to {last}',
            where=where,
            index=preferred,
            last=responses - 1,
        )
    answer = Answer(verdict, preferred, optional(row, "strength", int), indexes(row, "ranking"))
    answer.check(responses)
    return answer


def answer_row(answer: Answer) -> Row:
    """The fields of an answer, without those that say nothing."""
    ranking = None if answer.ranking is None else list(answer.ranking)
    values = (str(answer.verdict), answer.preferred, answer.strength, ranking)
    pairs = zip(ANSWER_KEYS, values, strict=True)
    return {key: value for key, value in pairs if value is not None}


def judgments_of(
    row: Row, comparison: Comparison, names: Names, imported: datetime
) -> tuple[Judgment, ...]:
    """The judgments of a record, each with an id that no other in the file has.

    Args:
        row: The record.
        comparison: What they are about.
        names: Every id of the file so far.
        imported: The time of those that name none.
    """
    values = objects(optional(row, "judgments", list) or [], "judgments")
    said = [
        (filled(value, "annotator"), answer_of(value, len(comparison.responses), _nth(n)))
        for n, value in enumerate(values)
    ]
    ids = _ids(values, said, comparison, names)
    known = {_given(value): identifier for value, identifier in zip(values, ids, strict=True)}
    return tuple(
        Judgment(
            identifier,
            comparison.id,
            annotator,
            answer,
            **_circumstances(value, len(comparison.responses)),
            **_time(value, imported),
            **_references(value, identifier, known),
            details=details_of(value, comparison, _nth(number)),
            extra=_extra(value),
        )
        for number, (value, identifier, (annotator, answer)) in enumerate(
            zip(values, ids, said, strict=True)
        )
    )


def _nth(number: int) -> Sentence:
    return Sentence("judgment {number}", number=number)


def _ids(
    values: list[Row], said: list[tuple[str, Answer]], comparison: Comparison, names: Names
) -> list[JudgmentId]:
    """Each judgment's id; what the file calls the same twice is refused."""
    earlier: Counter[tuple[str, Answer]] = Counter()
    given: set[str] = set()
    ids = []
    for value, parts in zip(values, said, strict=True):
        name = _given(value)
        if name is not None:
            claim(name, given, TWICE)
        ids.append(names.judgment(judgment_id(name, comparison.id, *parts, earlier[parts])))
        earlier[parts] += 1
    return ids


def _given(row: Row) -> str | None:
    return optional(row, "id", str)


def _circumstances(row: Row, responses: int) -> Row:
    """The fields that say how a judgment came about."""
    shown = indexes(row, "shown")
    if shown is not None and sorted(shown) != list(range(responses)):
        raise Problem('"shown" must name every response once')
    return {
        "origin": one_of(row, "origin", Origin) or Origin.IMPORT,
        "shown": shown,
        "visibility": one_of(row, "visibility", Visibility),
        "rewards_seen": optional(row, "rewards_seen", bool),
        "seconds": amount(row, "seconds"),
        "drawn": optional(row, "drawn", str),
        "confidence": share(row, "confidence"),
        "weight": 1.0 if (weight := amount(row, "weight")) is None else weight,
        "purpose": one_of(row, "purpose", Purpose) or Purpose.LABEL,
        "active": amount(row, "active"),
        "guidelines": _version(row),
    }


def _time(row: Row, imported: datetime) -> Row:
    text = optional(row, "at", str)
    if text is None:
        return {"at": imported, "dated": False}
    try:
        return {"at": from_text(text)}
    except ValueError:
        raise Problem(
            '"at" is {value}, no RFC 3339 date and time with a time zone', value=quoted(text)
        ) from None


def _version(row: Row) -> int | None:
    version = optional(row, "guidelines", int)
    if version is not None and not 1 <= version < 2**63:
        raise Problem('"guidelines" must be a version, 1 or more')
    return version


_REFERENCES = ("supersedes", "redoes", "revises")


def _references(row: Row, own: JudgmentId, known: dict[str | None, JudgmentId]) -> Row:
    """The judgments that one refers to: of this record, by the id given there, or any UUID."""
    return {key: _reference(row, key, own, known) for key in _REFERENCES}


def _reference(
    row: Row, key: str, own: JudgmentId, known: dict[str | None, JudgmentId]
) -> JudgmentId | None:
    text = optional(row, key, str)
    if text is None:
        return None
    if text not in known and not is_uuid(text):
        raise Problem(
            '"{key}" is {value}, no id of a judgment of this comparison',
            key=key,
            value=quoted(text),
        )
    named = known.get(text, JudgmentId(text.lower()))
    if named == own:
        raise Problem('"{key}" is the judgment\'s own id', key=key)
    return named


def _extra(row: Row) -> Row:
    """What no field holds; also an id that is no UUID, so that it goes out as it came in."""
    given = _given(row)
    kept = {} if given is None or is_uuid(given) else {"id": given}
    return rest(row, KEYS) | kept | further_marks(row)


def judgment_row(judgment: Judgment) -> Row:
    """A judgment as the file holds it, without what says nothing."""
    values = {
        "id": judgment.id,
        "annotator": judgment.annotator,
        **answer_row(judgment.answer),
        "at": to_text(judgment.at) if judgment.dated else None,
        "origin": str(judgment.origin),
        "shown": None if judgment.shown is None else list(judgment.shown),
        "visibility": judgment.visibility,
        "rewards_seen": judgment.rewards_seen,
        "seconds": judgment.seconds,
        "drawn": judgment.drawn,
        "supersedes": judgment.supersedes,
        "confidence": judgment.confidence,
        "weight": None if judgment.weight == 1 else judgment.weight,
        "purpose": None if judgment.purpose is Purpose.LABEL else str(judgment.purpose),
        "revises": judgment.revises,
        "redoes": judgment.redoes,
        "active": judgment.active,
        "guidelines": judgment.guidelines,
    }
    present = {key: value for key, value in values.items() if value is not None}
    extra = dict(judgment.extra)
    return present | details_row(plain_details(judgment.details), extra) | extra
