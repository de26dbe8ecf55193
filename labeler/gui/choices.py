"""What a project can be set to in the menus, as words: names, and what each of them does."""

from labeler.core.judgment import Visibility
from labeler.core.losses import LOSSES

REWARDS = {
    Visibility.LIVE: ("Show rewards &live", ""),
    Visibility.AFTER: ("Show rewards &after the choice", ""),
    Visibility.NEVER: ("&Never show rewards", ""),
}

RANKING_LOSSES = {name: (loss.title, loss.formula) for name, loss in LOSSES.items()}

ASK_NEXT = {
    "random": ("At &random", "Drawn uniformly, so that every figure counts for all pairs"),
    "uncertainty": ("Where the model is &unsure", "The spread of its probability: p(1 − p) s²"),
    "information": ("What &tells it most", "The information an answer is expected to bring"),
    "moderate": ("At a &moderate gap", "Neither obvious nor a coin's toss to the model"),
    "fifo": ("In the &order of the files", "First in, first out"),
}
"""The ways of choosing the next comparison; a share is drawn at random whatever the way."""
