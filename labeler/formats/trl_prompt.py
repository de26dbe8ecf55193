"""What is prompt and what is response in a row of TRL's preference form."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from labeler.core.comparison import Message, Response
from labeler.formats.fields import filled, rest
from labeler.formats.lines import Problem, Row
from labeler.formats.native import MESSAGE_KEYS, messages_of, prompt_of

SIDES = ("chosen", "rejected")

_TURN = "\n\nAssistant:"
"""Where a response begins in dialogues written as one text, as in Anthropic's HH-RLHF."""


@dataclass(frozen=True, slots=True)
class Parts:
    """A row taken apart; the chosen response is the first."""

    prompt: tuple[Message, ...]
    responses: tuple[Response, ...]
    extra: Row = field(default_factory=dict)


def split(row: Row) -> Parts:
    """Take a row apart, in whichever of the four forms it is.

    Raises:
        Problem: It is in none of them.
    """
    kinds = {type(row.get(side)) for side in SIDES}
    if kinds == {list}:
        return _split_messages(row)
    if kinds == {str}:
        return _explicit(row) if row.get("prompt") is not None else _split_text(row)
    raise Problem('needs "chosen" and "rejected", both text or both lists of messages')


def _explicit(row: Row) -> Parts:
    prompt, further = prompt_of(row)
    return Parts(prompt, _responses(row["chosen"], row["rejected"]), _extra(further, []))


def _responses(*contents: str) -> tuple[Response, ...]:
    return tuple(Response(content) for content in contents)


def _split_text(row: Row) -> Parts:
    """The prompt is what both begin with: up to the last turn, or else to the last whole word."""
    chosen, rejected = (filled(row, side) for side in SIDES)
    shared = chosen[: _shared(chosen, rejected)]
    turn = shared.rfind(_TURN)
    end = turn + len(_TURN) if turn >= 0 else _word_end(shared)
    if not shared[:end].strip():
        raise Problem('has no "prompt", and "chosen" and "rejected" begin differently')
    return Parts((Message("user", shared[:end]),), _responses(chosen[end:], rejected[end:]))


def _word_end(text: str) -> int:
    """The end of the last word that more text follows; white space goes with what follows."""
    words = list(re.finditer(r"\s+", text))
    return words[-1].start() if words else 0


def _split_messages(row: Row) -> Parts:
    """The prompt is the column of that name, and every further message that both share."""
    given, given_rest = prompt_of(row) if row.get("prompt") is not None else ((), [])
    chosen, rejected = (_after(given, messages_of(row, side), row[side]) for side in SIDES)
    # each side keeps a message, also where both say the same throughout
    shared = _shared(chosen.messages[:-1], rejected.messages[:-1])
    prompt = given + chosen.messages[:shared]
    if not any(message.content.strip() for message in prompt):
        raise Problem('has no "prompt", and "chosen" and "rejected" begin differently')
    contents = [
        _last(side.messages[shared:], name)
        for side, name in zip((chosen, rejected), SIDES, strict=True)
    ]
    prompt_rest = (given_rest or [{}] * len(given)) + chosen.further[:shared]
    extra = _extra(prompt_rest, [chosen.further[-1], rejected.further[-1]])
    return Parts(prompt, _responses(*contents), extra)


class _Side(NamedTuple):
    """The messages of a side after the prompt, and what each says beyond role and content."""

    messages: tuple[Message, ...]
    further: list[Row]


def _after(given: tuple[Message, ...], messages: tuple[Message, ...], values: list[Row]) -> _Side:
    """What follows the given prompt, which a side may repeat."""
    start = len(given) if messages[: len(given)] == given else 0
    return _Side(messages[start:], [rest(value, MESSAGE_KEYS) for value in values[start:]])


def _shared(one: Sequence[object], other: Sequence[object]) -> int:
    """How many members both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _last(messages: tuple[Message, ...], side: str) -> str:
    if len(messages) != 1 or messages[0].role != "assistant":
        raise Problem(
            '"{side}" must end in just one message of the assistant after the prompt', side=side
        )
    return messages[0].content


def _extra(prompt: list[Row], responses: list[Row]) -> dict[str, Any]:
    """What the messages say beyond role and content, as the native form keeps it."""
    parts = {"prompt": prompt, "responses": responses}
    return {key: value for key, value in parts.items() if any(value)}
