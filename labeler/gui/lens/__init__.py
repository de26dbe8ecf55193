"""The loss lens: the ranking loss as a picture, with this pair and the last judgment on it."""

from labeler.gui.lens.lens import LossLens

__all__ = ["LossLens"]
