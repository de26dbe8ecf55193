"""The learning panel: the loss lens, how far the model agrees, and what the worker does."""

from labeler.gui.learning.panel import LearningPanel

__all__ = ["LearningPanel"]
