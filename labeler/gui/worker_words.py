"""What the worker is doing, in words for the learning panel."""

from labeler.gui.figures import count
from labeler.workflow.events import (
    Encoding,
    Event,
    Failed,
    Forgotten,
    HeldOut,
    Idle,
    Learned,
    Loading,
    Ready,
    Rebuilding,
)

HELD_OUT = "Held out: predicted, not learned from"
"""Of a judgment whose prompt is kept for measuring."""


def describe(event: Event) -> str:
    """One short sentence, or "" where the event changes nothing that a person would follow."""
    match event:
        case Loading():
            return "Loading the encoder…"
        case Rebuilding(done, total, learned):
            told = f"; rewards so far are by {count(learned)}" if learned else ""
            return f"Reading earlier judgments: {count(done)} of {count(total)}{told}"
        case Ready(version):
            return f"Ready; {_judgments(version.judgments)} learned"
        case Learned(seconds=seconds):
            return f"Learned in {max(1, round(seconds * 1000))} ms"
        case HeldOut():
            return HELD_OUT
        case Forgotten(version=version):
            return f"Unlearned; {_judgments(version.judgments)} left"
        case Encoding(done, total):
            return f"Encoded ahead: {count(done)} of {count(total)} pairs"
        case Failed(what, cause, fatal):
            rest = "Judgments are still saved." if fatal else "The rest goes on."
            return f"Failed while {what}: {cause}. {rest}"
        case Idle():
            return ""
        case _:
            return ""


def _judgments(number: int) -> str:
    return "1 judgment" if number == 1 else f"{count(number)} judgments"
