"""What a project can be set to in the menus, as words: names, and what each of them does."""

from labeler.core.judgment import Visibility
from labeler.core.losses import LOSSES
from labeler.core.settings import SKIP_REASONS
from labeler.gui.words import mark, tr

REWARDS = {
    Visibility.LIVE: (mark("Show rewards li&ve"), ""),
    Visibility.AFTER: (mark("Show rewards &after the choice"), ""),
    Visibility.NEVER: (mark("&Never show rewards"), ""),
}

RANKING_LOSSES = {name: (loss.title, loss.formula) for name, loss in LOSSES.items()}

ASK_NEXT = {
    "random": (
        mark("At &random"),
        mark("Drawn uniformly, so that every figure counts for all pairs"),
    ),
    "uncertainty": (
        mark("Where the model is &unsure"),
        mark("The spread of its probability: p(1 − p) s²"),
    ),
    "information": (
        mark("What &tells it most"),
        mark("The information an answer is expected to bring"),
    ),
    "moderate": (
        mark("At a &moderate gap"),
        mark("Neither obvious nor a coin's toss to the model"),
    ),
    "fifo": (mark("In the &order of the files"), mark("First in, first out")),
}
"""The ways of choosing the next comparison; a share is drawn at random whatever the way."""


def reason_words(reason: str) -> str:
    """A reason of the project's; the usual ones to skip in the language of the window."""
    return tr(reason) if reason in SKIP_REASONS else reason
