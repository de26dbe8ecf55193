"""Names for what a file does not name: the same file gives the same names each time."""

import hashlib
import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID, uuid5

from labeler.core.answer import Answer
from labeler.core.comparison import ComparisonId, Message, Response
from labeler.core.ids import JudgmentId, is_uuid
from labeler.core.sentence import template
from labeler.formats.lines import Problem, quoted

TWICE = template("a second judgment with the id {id}; ids must differ")
_COMPARISON = template("a second comparison with the id {id}; ids must differ")
_EVENT = template("a second event with the id {id}; ids must differ")
_NAMESPACE = UUID("3d6cf9ea-45b2-4be6-a4df-6f0c6a1b2c57")


@dataclass(slots=True)
class Names:
    """What one file has named so far; no name is given twice.

    Attributes:
        unnamed: How often the file held each content without an id.
    """

    comparisons: set[str] = field(default_factory=set)
    judgments: set[str] = field(default_factory=set)
    events: set[str] = field(default_factory=set)
    unnamed: Counter[str] = field(default_factory=Counter)

    def comparison(
        self, given: str | None, prompt: tuple[Message, ...], responses: tuple[Response, ...]
    ) -> ComparisonId:
        """The id in the file, or a hash of prompt and responses, numbered from its second use."""
        name = self._hashed(prompt, responses) if given is None else given
        return ComparisonId(claim(name, self.comparisons, _COMPARISON))

    def _hashed(self, prompt: tuple[Message, ...], responses: tuple[Response, ...]) -> str:
        content = [
            [[turn.role, turn.content] for turn in prompt],
            [[response.content, response.source] for response in responses],
        ]
        name = hashlib.sha256(json.dumps(content).encode()).hexdigest()[:32]
        self.unnamed[name] += 1
        return name if self.unnamed[name] == 1 else f"{name}-{self.unnamed[name]}"

    def judgment(self, name: JudgmentId) -> JudgmentId:
        """The same name, which must be new."""
        return JudgmentId(claim(name, self.judgments, TWICE))

    def event(self, name: JudgmentId) -> JudgmentId:
        """The same name of what became of a comparison, which must be new."""
        return JudgmentId(claim(name, self.events, _EVENT))


def claim(name: str, taken: set[str], twice: str) -> str:
    """The name, put among those taken; the Problem `twice` if it is there already."""
    if name in taken:
        raise Problem(twice, id=quoted(name))
    taken.add(name)
    return name


def judgment_id(
    given: str | None, comparison: ComparisonId, annotator: str, answer: Answer, earlier: int
) -> JudgmentId:
    """A UUID given in the file, or one made from what was said.

    Args:
        given: The id in the file, a UUID or anything else.
        comparison: What the judgment is about.
        annotator: Who said it.
        answer: What was said.
        earlier: How often the same was said before in the same record.
    """
    if given is not None and is_uuid(given):
        return JudgmentId(given.lower())
    said = [answer.verdict, answer.preferred, answer.strength, answer.ranking]
    content = [given, comparison, annotator, said, earlier]
    return JudgmentId(str(uuid5(_NAMESPACE, json.dumps(content))))


def is_timed(text: str) -> bool:
    """Whether that is a UUIDv7, which sorts by its time."""
    return is_uuid(text) and UUID(text).version == 7


def timed_id(at: datetime, content: object) -> JudgmentId:
    """A UUIDv7 of that moment with a hash in the place of its random bits: always the same.

    Args:
        at: The moment, aware; from 1970 on, to the millisecond.
        content: What it names, values as in JSON.
    """
    milliseconds = max(int(at.timestamp() * 1000), 0)
    digest = hashlib.sha256(json.dumps(content).encode()).digest()
    value = (milliseconds & (1 << 48) - 1) << 80 | int.from_bytes(digest[:10], "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    return JudgmentId(str(UUID(int=value & ~(0x3 << 62) | 0x2 << 62)))
