"""What the worker is doing, in words for the learning panel."""

from labeler.gui.figures import count
from labeler.workflow.events import (
    Encoding,
    Event,
    Failed,
    Forgotten,
    Idle,
    Learned,
    Loading,
    Ready,
    Rebuilding,
)


def describe(event: Event) -> str:
    """One short sentence, or "" where the event changes nothing that a person would follow."""
    match event:
        case Loading():
            return "Loading the encoder…"
        case Rebuilding(done, total):
            return f"Reading earlier judgments: {count(done)} of {count(total)}"
        case Ready(version):
            return f"Ready; {_judgments(version.judgments)} learned"
        case Learned(seconds=seconds):
            return f"Learned in {max(1, round(seconds * 1000))} ms"
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
