"""What was said beside an answer, in the native form.

    {"ratings": {"helpful": [4, null]}, "rationale": "…", "reasons": ["clear"],
     "highlights": [{"response": 0, "start": 3, "end": 9, "label": "clear"},
                    {"message": 0, "start": 0, "end": 5}],
     "skip_reason": "…", "comes_back": false}

Characters are code points of the original texts; a highlight without a response is in the prompt.
"""

from labeler.core.comparison import Comparison
from labeler.core.details import Details, details_from
from labeler.core.sentence import Sentence
from labeler.formats.fields import objects, optional, required, rest
from labeler.formats.lines import Problem, Row, quoted

MARK_KEYS = ("response", "message", "start", "end", "label")


def details_of(row: Row, comparison: Comparison, where: Sentence) -> Details:
    """What was said beside a judgment of that comparison.

    Raises:
        Problem: It does not fit; the text names `where` it stands.
    """
    many = len(comparison.responses)
    values = {
        "ratings": _ratings(row, many, where),
        "rationale": optional(row, "rationale", str),
        "reasons": _texts(row, "reasons", where),
        "highlights": [_mark(mark, comparison, where) for mark in _marks(row)],
        "skip_reason": optional(row, "skip_reason", str),
        "comes_back": optional(row, "comes_back", bool),
    }
    return details_from({key: value for key, value in values.items() if value is not None})


def _ratings(row: Row, responses: int, where: Sentence) -> Row:
    ratings = optional(row, "ratings", dict) or {}
    for name, given in ratings.items():
        fits = isinstance(given, list) and len(given) == responses and all(map(_is_rating, given))
        if not fits:
            raise Problem(
                '{where} has "ratings" of {name} that are not '
                "one whole number from 1 up, or null, for each of {many} responses",
                where=where,
                name=quoted(name),
                many=responses,
            )
    return ratings


def _is_rating(value: object) -> bool:
    return value is None or (type(value) is int and value >= 1)


def _texts(row: Row, key: str, where: Sentence) -> list[str]:
    values = optional(row, key, list) or []
    if not all(isinstance(value, str) for value in values):
        raise Problem('{where} has "{key}" that are not all texts', where=where, key=key)
    return values


def _marks(row: Row) -> list[Row]:
    return objects(optional(row, "highlights", list) or [], "highlights")


def _mark(mark: Row, comparison: Comparison, where: Sentence) -> Row:
    """One highlight, within the text that it marks."""
    response, message = optional(mark, "response", int), optional(mark, "message", int) or 0
    texts: tuple[str, ...]
    if response is None:
        texts, place, key = tuple(turn.content for turn in comparison.prompt), message, "message"
    else:
        texts, place, key = tuple(r.content for r in comparison.responses), response, "response"
    if not 0 <= place < len(texts):
        raise Problem(
            '{where} has a highlight in "{key}" {place}; there are {many}',
            where=where,
            key=key,
            place=place,
            many=len(texts),
        )
    start, end = required(mark, "start", int), required(mark, "end", int)
    if not 0 <= start < end <= len(texts[place]):
        raise Problem(
            "{where} has a highlight from {start} to {end}; {key} {place} has {many} characters",
            where=where,
            start=start,
            end=end,
            key=key,
            place=place,
            many=len(texts[place]),
        )
    label = optional(mark, "label", str) or ""
    return {"response": response, "message": message, "start": start, "end": end, "label": label}


def further_marks(row: Row) -> Row:
    """What highlights say beyond all this, in their place, so that it goes out as it came in."""
    further = [rest(mark, MARK_KEYS) for mark in _marks(row)]
    return {"highlights": further} if any(further) else {}


def details_row(details: Row, extra: Row) -> Row:
    """Plain details with what their highlights said further, which is taken out of `extra`."""
    marks, further = details.get("highlights"), extra.get("highlights")
    if not marks or not further:
        return details
    del extra["highlights"]
    return details | {"highlights": [a | b for a, b in zip(marks, further, strict=True)]}
