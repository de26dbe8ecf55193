"""What the worker is doing, in words for the learning panel."""

from labeler.gui.figures import count
from labeler.gui.telling import told
from labeler.gui.words import mark, tr
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

DOING = (
    mark("changing the settings"),
    mark("choosing the regularisation"),
    mark("choosing what to ask"),
    mark("encoding ahead"),
    mark("encoding the next pairs"),
    mark("keeping a checkpoint"),
    mark("learning"),
    mark("reading earlier judgments"),
    mark("scoring the pair on screen"),
    mark("unlearning"),
)
"""What the worker's jobs call themselves."""


def describe(event: Event) -> str:
    """One short sentence, or "" where the event changes nothing that a person would follow."""
    match event:
        case Loading():
            return tr("Loading the encoder…")
        case Rebuilding(done, total, learned):
            return _rebuilding(done, total, learned)
        case Ready(version):
            return tr("Ready; %n judgment(s) learned", count=version.judgments)
        case Learned(seconds=seconds):
            return tr("Learned in {time} ms").format(time=count(max(1, round(seconds * 1000))))
        case HeldOut():
            return tr("Predicted, not learned from")
        case Forgotten(version=version):
            return tr("Unlearned; %n judgment(s) left", count=version.judgments)
        case Encoding(done, total):
            words = tr("Encoded ahead: {done} of {total} pairs")
            return words.format(done=count(done), total=count(total))
        case Failed(what, cause, fatal):
            return _failed(what, cause, fatal=fatal)
        case Idle():
            return ""
        case _:
            return ""


def _rebuilding(done: int, total: int, learned: int) -> str:
    """How far, and what the rewards rest on meanwhile."""
    far = tr("Reading earlier judgments: {done} of {total}")
    if learned:
        far = tr("Reading earlier judgments: {done} of {total}; rewards so far are by {learned}")
    return far.format(done=count(done), total=count(total), learned=count(learned))


def _failed(what: str, cause: Exception, *, fatal: bool) -> str:
    """What did not work, and what goes on all the same."""
    words = (
        tr("Failed while {what}: {cause}. Judgments are still saved.")
        if fatal
        else tr("Failed while {what}: {cause}. The rest goes on.")
    )
    return words.format(what=tr(what), cause=told(cause))
