"""The loss explorer: two models' rewards for one pair, and what any ranking loss makes of them."""

from labeler.gui.explorer.dialog import LossExplorer

__all__ = ["LossExplorer"]
