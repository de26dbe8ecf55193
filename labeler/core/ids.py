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


def new_judgment_id() -> JudgmentId:
    """A fresh UUIDv7 (RFC 9562, section 5.7): milliseconds first, then 74 random bits."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds & (1 << 48) - 1) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return JudgmentId(str(UUID(int=value)))


def prompt_key(prompt: Sequence[Message]) -> str:
    """What tells prompts apart: 32 hex digits of the SHA-256 of roles and contents.

    Comparisons with one key have the same prompt, whatever file they came from; whoever
    splits data splits it by this.
    """
    canonical = json.dumps([[message.role, message.content] for message in prompt])
    return hashlib.sha256(canonical.encode()).hexdigest()[:32]
