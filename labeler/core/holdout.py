"""Which prompts a project keeps for measuring alone."""

import hashlib

from labeler.core.settings import Settings


def held_out(prompt: str, settings: Settings) -> bool:
    """Whether judgments of a prompt are predicted and never learned from.

    Whole prompts: responses to one prompt resemble each other, and a pair predicted from
    another of its prompt is memory. Drawn by a hash, so the same for whoever has the same
    seed, and a larger share holds all that a smaller one does.

    Args:
        prompt: A `prompt_key`.
        settings: `seed` and `holdout` decide.
    """
    lot = hashlib.sha256(f"{settings.seed}\x1fholdout\x1f{prompt}".encode()).digest()
    return int.from_bytes(lot[:8]) < settings.holdout * 2.0**64
