"""Identifiers: UUIDv7 for what happened, hashes for what something is."""

import hashlib
import json
import secrets
import time
from collections.abc import Sequence
from typing import NewType
from uuid import UUID

from labeler.core.comparison import Message

JudgmentId = NewType("JudgmentId", str)
"""Names one judgment in every file it is ever merged into; sorts by time."""


_latest = 0


def new_judgment_id(after: JudgmentId | None = None) -> JudgmentId:
    """A fresh UUIDv7 (RFC 9562, section 5.7), greater than every earlier one of this process.

    Milliseconds first, then 74 random bits; within one millisecond, or when the clock was set
    back, it counts up instead (method 2 of section 6.2).

    Args:
        after: The last one of an earlier process; it is greater than that too, by a millisecond
            where the clock says less. Counting up from there, two who go on with copies of one
            file would name different judgments alike.
    """
    global _latest  # noqa: PLW0603 - the order must hold for the whole process
    value = _at(time.time_ns() // 1_000_000)
    earlier = UUID(after).int if after and is_uuid(after) else 0
    if earlier >= max(value, _latest + 1):
        value = max(_at((earlier >> 80) + 1), earlier + 1)
    _latest = max(value, _latest + 1)
    return JudgmentId(str(UUID(int=_latest)))


def _at(milliseconds: int) -> int:
    """A UUIDv7 of that time, as a number; its last 74 bits are random."""
    value = (milliseconds & (1 << 48) - 1) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    return value & ~(0x3 << 62) | 0x2 << 62


def is_uuid(text: str) -> bool:
    """Whether that is a UUID as it is usually written."""
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False


def prompt_key(prompt: Sequence[Message]) -> str:
    """What tells prompts apart: 32 hex digits of the SHA-256 of roles and contents.

    Comparisons with one key have the same prompt, whatever file they came from; whoever
    splits data splits it by this.
    """
    canonical = json.dumps([[message.role, message.content] for message in prompt])
    return hashlib.sha256(canonical.encode()).hexdigest()[:32]
