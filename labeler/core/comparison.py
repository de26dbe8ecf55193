"""What is put before an annotator."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NewType

from labeler.core.answer import Answer

ComparisonId = NewType("ComparisonId", str)


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of a conversation."""

    role: str
    content: str


@dataclass(frozen=True, slots=True)
class Response:
    """One candidate answer to a prompt; `source` names the model that wrote it."""

    content: str
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """One prompt with K ≥ 2 responses.

    A response is named by its index in `responses`, the order of the file it came from.
    That order never changes, and says nothing about where a response stands on the screen.

    Attributes:
        gold: The answer held to be right, where one is known.
        meta: Whatever whoever made the comparison noted; values as in JSON.
        extra: What the file it came from said beyond all this, in the shape of its record:
            `{"split": "test", "responses": [{}, {"tokens": 7}], "gold": {"by": "…"}}`. Nothing
            reads it; it goes out again as it came in.
    """

    id: ComparisonId
    prompt: tuple[Message, ...]
    responses: tuple[Response, ...]
    gold: Answer | None = None
    meta: Mapping[str, Any] = field(default_factory=dict)
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_pair(self) -> bool:
        """Whether there are just two responses."""
        return len(self.responses) == 2
